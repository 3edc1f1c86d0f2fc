"""Findings are put into the words of their page, and a page that is not in form is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.domain.finding import Edit, Finding, Fix, Level
from coach.lint import guidance
from coach.lint.guidance import PageError, explain, page
from coach.networks.spec import network

if TYPE_CHECKING:
    from pathlib import Path

PAGE = """# Title

## Seen
- `a-message`: I saw "{words}".
- `a-label`: Mend it

## Why
Because
of this.

And that.

## Instead of
This.

## Try
That.

## Source
principle: converse
evidence: opinion
Our own opinion.

## Examples
- ✗ x post: one\\ntwo
- ✗→✓ linkedin reply: wrong ⇒ right
- ✓ x post [row=4, waiting=Karin]: fine
"""


@pytest.fixture
def pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(guidance, "assets", lambda: tmp_path)
    page.cache_clear()
    (tmp_path / "guidance").mkdir()
    return tmp_path / "guidance"


@pytest.fixture(autouse=True)
def _forget_pages() -> None:
    page.cache_clear()


def test_a_page_is_read_into_its_parts(pages: Path) -> None:
    (pages / "a-rule.en.md").write_text(PAGE, encoding="utf-8")
    its = page("a-rule", "en")
    assert (its.title, its.principle, its.evidence, its.source) == ("Title", "converse", "opinion", "Our own opinion.")
    assert its.why == "Because of this.\n\nAnd that."
    assert [example.text for example in its.examples] == ["one\ntwo", "wrong", "fine"]
    assert its.examples[1].fixed == "right"
    assert its.examples[2].given == {"row": "4", "waiting": "Karin"}


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("## Try", "## Attempt"),
        ("principle: converse", "principle: shout"),
        ("evidence: opinion", "evidence: hearsay"),
        ("- `a-message`: I", "- a-message: I"),
        ("- ✗ x post: one", "- x post: one"),
        ("wrong ⇒ right", "wrong"),
        ("- ✓ x post", "- ✓ x shout"),
    ],
)
def test_a_page_that_is_not_in_form_is_refused_by_name(pages: Path, right: str, wrong: str) -> None:
    (pages / "a-rule.en.md").write_text(PAGE.replace(right, wrong), encoding="utf-8")
    with pytest.raises(PageError, match=r"a-rule\.en\.md"):
        page("a-rule", "en")


def test_a_missing_page_is_named(pages: Path) -> None:
    with pytest.raises(PageError, match=r"a-rule\.nl\.md"):
        page("a-rule", "nl")


def test_a_finding_is_explained_with_its_facts_and_the_labels_of_its_fixes(pages: Path) -> None:
    (pages / "a-rule.en.md").write_text(PAGE, encoding="utf-8")
    plain, labelled = Fix((Edit(0, 1, "better"),)), Fix((Edit(0, 1, ""),), label="a-label")
    finding = Finding("a-rule", Level.HINT, "a-message", 0, 1, {"words": "{odd}"}, (plain, labelled))
    told = explain(finding, "en")
    assert told.message == 'I saw "{odd}".'
    assert told.fixes == (("better", plain), ("Mend it", labelled))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_page_gives_the_day_on_which_hyves_closed(language: str) -> None:
    retired = network("hyves").retired
    assert retired is not None
    assert (
        f"{retired.closed.day} december {retired.closed.year}"
        in page("retired-network", language).seen["hyves"].lower()
    )
