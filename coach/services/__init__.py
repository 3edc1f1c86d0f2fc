"""What a user can do, for the window and the command line alike."""
