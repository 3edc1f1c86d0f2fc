"""At hand without the window: the icon in the tray, the quick check, reminders, the key that opens it."""
