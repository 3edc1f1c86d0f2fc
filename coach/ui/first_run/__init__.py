"""Five short steps for whoever opens the app for the first time."""
