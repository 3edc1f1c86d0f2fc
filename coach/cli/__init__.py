"""The command line: the window's twin for scripts, tests and people who like it."""
