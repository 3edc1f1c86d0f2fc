"""The networks' and Unicode's own cases; `python -m tests.conformance` prints the same table as this run does."""

from __future__ import annotations

import pytest

from tests.conformance.suite import Suite, run, table
from tests.conformance.suites import CASES, SUITES


@pytest.mark.parametrize("suite", SUITES, ids=lambda suite: suite.name)
def test_we_answer_as_they_do(suite: Suite, conformance: list[object]) -> None:
    folder = CASES / suite.needs
    if not folder.is_dir():
        pytest.skip("needs the conformance cases among the shared data")
    outcome = run(suite, folder)
    conformance.append(outcome)
    assert outcome.other == suite.different.keys()
    assert outcome.total == suite.count


def test_a_case_that_passes_may_not_be_named_as_different() -> None:
    suite = Suite(name="S", count=1, ask=lambda _: [("a", True)], needs="", different={"a": "old"})
    assert not run(suite, CASES).as_said


def test_the_table_tells_what_is_wrong() -> None:
    suite = Suite(name="S", count=2, ask=lambda _: [("a", True), ("b", False)], needs="", peers="P 1/2")
    assert table([run(suite, CASES)]).splitlines()[1:] == ["S      1/2   P 1/2", "WRONG:", "  S: ['b'], 2 cases"]
