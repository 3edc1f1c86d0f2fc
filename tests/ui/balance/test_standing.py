"""How the balance stands, in one sentence of either language."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from coach.domain.balance import Balance, Balances, Compared, MixBalance, MixCompared
from coach.review.targets import presets
from coach.services.gauges import MONTH, WEEK, YEAR
from coach.system.words import LANGUAGES
from coach.ui.balance.standing import Standing, aim_words, before_sentence, sentence

TODAY = date(2026, 11, 23)


def standing(
    now: tuple[int, int], before: tuple[int, int] = (0, 0), *, days: int = MONTH, network: str | None = None
) -> Standing:
    """Talked and sent, in the period and in the one before it."""

    def balances(counts: tuple[int, int], until: date) -> Balances:
        total = Balance(conversation=counts[0], broadcast=counts[1], target=1 / 3)
        return Balances(since=until - timedelta(days=days - 1), until=until, total=total, networks={})

    return Standing(
        days=days,
        network=network,
        networks=frozenset(),
        begun=True,
        dialogue=Compared(now=balances(now, TODAY), before=balances(before, TODAY - timedelta(days=days))),
        mix=MixCompared(now=MixBalance(), before=MixBalance()),
        weeks=(),
        paused=frozenset(),
        pauses=(),
    )


@pytest.mark.parametrize(
    ("now", "dutch", "english"),
    [
        (
            (4, 6),
            "Je praatte 4 keer en stuurde 6 keer in de laatste 28 dagen.",
            "You talked 4 times and sent 6 times in the last 28 days.",
        ),
        (
            (1, 1),
            "Je praatte één keer en stuurde één keer in de laatste 28 dagen.",
            "You talked once and sent once in the last 28 days.",
        ),
        (
            (0, 6),
            "Je stuurde 6 keer in de laatste 28 dagen en praatte met niemand.",
            "You sent 6 times in the last 28 days, and talked with nobody.",
        ),
        (
            (4, 0),
            "Je praatte 4 keer in de laatste 28 dagen en stuurde niets.",
            "You talked 4 times in the last 28 days, and sent nothing.",
        ),
        ((0, 0), "In de laatste 28 dagen is niets genoteerd.", "Nothing was noted in the last 28 days."),
    ],
)
def test_it_says_what_was_talked_and_sent(now: tuple[int, int], dutch: str, english: str) -> None:
    assert sentence(standing(now), "nl") == dutch
    assert sentence(standing(now), "en") == english


@pytest.mark.parametrize(
    ("now", "before", "word"),
    [
        ((4, 6), (2, 8), "more"),
        ((4, 6), (40, 160), "more"),  # by half, although there was ten times as much then
        ((2, 8), (4, 6), "less"),
        ((40, 60), (41, 59), "as much"),
        ((3, 3), (1, 1), "as much"),
    ],
)
def test_it_compares_in_proportion(now: tuple[int, int], before: tuple[int, int], word: str) -> None:
    said = sentence(standing(now, before), "en")

    assert said.endswith(
        f"In proportion that is {word} talk {'as' if word == 'as much' else 'than'} in the 28 days before."
    )


@pytest.mark.parametrize(("now", "before"), [((4, 6), (0, 0)), ((0, 0), (4, 6)), ((0, 0), (0, 0))])
def test_it_compares_nothing_with_nothing(now: tuple[int, int], before: tuple[int, int]) -> None:
    assert "proportion" not in sentence(standing(now, before), "en")


def test_it_names_the_period_and_the_network() -> None:
    assert sentence(standing((2, 1), days=WEEK, network="linkedin"), "nl") == (
        "Je praatte 2 keer en stuurde één keer in de laatste 7 dagen op LinkedIn."
    )
    assert "in the last 52 weeks." in sentence(standing((2, 1), days=YEAR), "en")


def test_the_time_before_is_told_with_its_figures() -> None:
    told = before_sentence(standing((4, 6), (2, 4)), "nl")
    assert told == "De 28 dagen ervoor: 2 gepraat, 4 gestuurd, dus 33\u00a0% gesprek."
    assert before_sentence(standing((4, 6)), "en") == "Nothing was noted in the 28 days before."


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("preset", presets())
def test_every_rule_of_thumb_has_a_name_with_its_variant_and_its_definition(preset: str, language: str) -> None:
    name, told = aim_words(preset, language)

    assert ":" not in name
    assert told[0].isupper() or told[0].isdigit()
    assert told.endswith(".")
