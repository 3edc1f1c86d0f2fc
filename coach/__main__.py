"""python -m coach."""

import sys

from coach.main import main

if __name__ == "__main__":
    sys.exit(main())
