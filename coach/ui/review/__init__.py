"""The weekly review on the screen: to be read, to be answered, and to be handed on."""
