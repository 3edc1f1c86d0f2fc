"""How the owner shows themselves on each network."""
