"""What the owner wants to reach, and how far they are."""
