"""Set up a checkout on a fresh machine. Standard library only, and readable by any Python from 3.8."""
