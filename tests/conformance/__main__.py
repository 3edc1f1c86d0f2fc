"""python -m tests.conformance: how we do on the cases of others, beside other programs."""

from __future__ import annotations

import sys

from tests.conformance.suite import run, table
from tests.conformance.suites import CASES, SUITES


def main() -> int:
    """Print the table; 1 where a case is answered otherwise than this project says it is, 2 without the cases."""
    outcomes = [run(suite, CASES / suite.needs) for suite in SUITES if (CASES / suite.needs).is_dir()]
    if not outcomes:
        sys.stdout.write("The cases are not part of the project; they are looked for in ../shared/conformance.\n")
        return 2
    sys.stdout.write(table(outcomes) + "\n")
    return int(not all(outcome.as_said for outcome in outcomes))


if __name__ == "__main__":
    sys.exit(main())
