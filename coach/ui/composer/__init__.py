"""The composer: drafts on the left, the text in the middle, the coach at the right."""
