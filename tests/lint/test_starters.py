"""Ideas for a conversation: on the draft's subject, in its language, and never ready to be posted."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest

from coach.lint.starters import GAP, LANGUAGES, ideas_for
from coach.system.assets import assets
from tests.lint.asking import ask, seen


def written(language: str) -> dict[str, Any]:
    return tomllib.loads((assets() / "starters" / f"{language}.toml").read_text(encoding="utf-8"))


def every_idea(language: str) -> list[str]:
    its = written(language)
    tables = [*its["topic"], *its["season"], its["any"]]
    return [idea for table in tables for idea in table["ideas"]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_idea_can_be_posted_as_it_is(language: str) -> None:
    ideas = every_idea(language)

    assert all(GAP in idea for idea in ideas)
    assert len(set(ideas)) == len(ideas)
    assert not any("!" in idea for idea in ideas)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_idea_that_is_finished_cures_what_it_was_offered_for(language: str) -> None:
    """All but a few: with one word in the gap some read like the questions of a leaflet."""
    ideas = every_idea(language)
    finished = [idea.replace(GAP, "Ede") for idea in ideas]
    flagged = [text for text in finished if seen("no-conversation", ask(text, "facebook", language=language))]

    assert all("?" in idea for idea in ideas)
    assert len(flagged) * 10 <= len(ideas), flagged


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_month_has_its_season(language: str) -> None:
    months = [month for table in written(language)["season"] for month in table["months"]]

    assert sorted(months) == list(range(1, 13))


@pytest.mark.parametrize(
    ("text", "language", "about"),
    [
        ("Ons desembrood ligt weer in de winkel. Vers uit de oven.", "nl", "brood"),
        ("Nieuwe collectie tuinmeubelen in de showroom, met stoelen in zes kleuren.", "nl", "stoel"),
        ("Wij verzorgen al 25 jaar dakwerk en gevelisolatie.", "nl", "huis"),
        ("Uw hond verdient het beste voer.", "nl", "in huis"),
        ("Our sourdough is back in the oven.", "en", "bread"),
        ("We have provided roofing and insulation for 25 years.", "en", "house"),
        ("New boilers fitted within a week, no more leaks.", "en", "house"),
    ],
)
def test_the_first_ideas_are_on_the_subject(text: str, language: str, about: str) -> None:
    assert any(about in idea for idea in ideas_for(text, language, 11)[:4])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", ["", "Xyzzy.", "\0\ud800", "word " * 5000])
def test_a_draft_without_a_subject_gets_ideas_too(text: str, language: str) -> None:
    for month in range(1, 13):
        assert 3 <= len(ideas_for(text, language, month)) <= 7


def test_the_same_draft_gets_the_same_ideas_and_another_may_get_others() -> None:
    texts = ["Wij zijn open.", "Wij zijn morgen open.", "Wij zijn ook zondag open.", "Kom maar langs."]

    assert ideas_for(texts[0], "nl", 6) == ideas_for(texts[0], "nl", 6)
    assert len({ideas_for(text, "nl", 6) for text in texts}) > 1
