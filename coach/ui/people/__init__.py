"""The people and groups that the owner talks with: relations, not heads."""
