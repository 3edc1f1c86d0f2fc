"""What the app talks about: drafts, activities, findings, balance. Frozen values, standard library only."""
