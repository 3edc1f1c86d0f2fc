"""Benchmarks: what the app costs, always as a ratio to something else measured in the same round."""
