"""The machine: folders, assets, settings, secrets, clock, logs."""
