"""Who waits for the owner's answer, and how the owner answers on the whole."""
