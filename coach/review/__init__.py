"""Sums over what was done: the balance of talking and sending. Pure functions."""
