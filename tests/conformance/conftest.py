"""Shows the table of all suites at the end of a run."""

from __future__ import annotations

import pytest

from tests.conformance.suite import Outcome, table

_OUTCOMES = pytest.StashKey[list[Outcome]]()


@pytest.fixture
def conformance(request: pytest.FixtureRequest) -> list[Outcome]:
    """What was found so far; the table at the end is made of it."""
    return request.config.stash.setdefault(_OUTCOMES, [])


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    outcomes = terminalreporter.config.stash.get(_OUTCOMES, [])
    if outcomes:
        terminalreporter.section("conformance")
        terminalreporter.write_line(table(outcomes))
