"""Writing down in two seconds what was done on the networks, from anywhere in the window."""
