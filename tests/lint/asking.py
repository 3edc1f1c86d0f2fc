"""Short ways to ask the linter about a text, for the tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from itertools import islice, zip_longest
from typing import TYPE_CHECKING, Any

from coach.domain.draft import AccountKind, Kind
from coach.domain.finding import CheckRequest, Earlier, Finding, HistoryFacts, Report
from coach.domain.own_words import OwnWord
from coach.domain.picture import Attached, FileFacts, Verdict
from coach.lint.catalogue import RULES
from coach.lint.engine import check
from coach.text.alike import marks
from coach.text.spelling import Speller

if TYPE_CHECKING:
    from collections.abc import Mapping

    from coach.lint.guidance import Example

BARE = tuple(replace(rule, felt=None) for rule in RULES)
HISTORY_KEYS = {"row", "broadcast", "conversation", "target", "waiting", "overdue", "earlier", "answered", "posted"}
SOME_DAY = date(2026, 11, 2)


def ask(text: str, network: str = "linkedin", kind: str = "post", language: str = "auto", **other: Any) -> Report:
    """The report on a text; `bare` asks what the rules see by themselves, before the draft's words are weighed.

    `spelling` asks for misspelt words too.
    """
    history, bare = other.pop("history", None), other.pop("bare", False)
    speller = known_words() if other.pop("spelling", False) else None
    request = CheckRequest(text=text, network=network, kind=Kind(kind), language=language, **other)
    return check(request, history, rules=BARE if bare else RULES, speller=speller)


@cache
def known_words() -> Speller:
    """The dictionaries, loaded once."""
    return Speller()


def seen(rule: str, report: Report) -> list[Finding]:
    """The findings of one rule."""
    return [finding for finding in report.findings if finding.rule == rule]


def ask_example(example: Example, language: str) -> Report:
    """The report on an example of a guidance page."""
    return ask(
        example.text * int(example.given.get("times", "1")),
        example.network,
        example.kind,
        example.given.get("lang", language),
        history=history_of(example.given),
        own_words=own_words_of(example.given),
        audience=names_in(example.given.get("audience", "")),
        spelling="spelling" in example.given,
        **pictures_of(example.given),
    )


def history_of(given: Mapping[str, Any]) -> HistoryFacts | None:
    """The history that an example or a case is set in; `target` in per cent, `waiting` names joined by +.

    So are those of `overdue`; `earlier` is a post that stood there on some day, `answered` holds answers joined by +.
    """
    if not given.keys() & HISTORY_KEYS:
        return None
    return HistoryFacts(
        broadcast=int(given.get("broadcast", 0)),
        conversation=int(given.get("conversation", 0)),
        target=int(given.get("target", 33)) / 100,
        row=int(given.get("row", 0)),
        waiting=names_in(given.get("waiting", "")),
        overdue=names_in(given.get("overdue", "")),
        earlier=tuple(Earlier(SOME_DAY, marks(text)) for text in filter(None, [given.get("earlier", "")])),
        answered=tuple(Earlier(SOME_DAY, marks(text)) for text in names_in(given.get("answered", ""))),
        pictures=tuple(Verdict(word) for word in names_in(given.get("posted", ""))),
    )


def pictures_of(given: Mapping[str, Any]) -> dict[str, Any]:
    """The pictures that an example or a case has: names, descriptions and what they show, each joined by +.

    `size` is as in 1080x1350, `megabytes` and `format` are those of every picture, `pictures` only counts them;
    `profile` is what the owner's own picture shows, `account` whose it is.
    """
    shows = names_in(given.get("shows", ""))
    names = names_in(given.get("picture", "")) or ("picture.jpg",) * (int(given.get("pictures", 0)) or len(shows))
    alts = str(given.get("alt", "")).split("+")
    wide, _, high = str(given.get("size", "1200x900")).partition("x")
    facts = FileFacts(
        format=str(given.get("format", "jpeg")),
        width=int(wide),
        height=int(high),
        bytes=int(given.get("megabytes", 1)) * 1_000_000,
        described=str(given.get("described", "")),
    )
    found: dict[str, Any] = {
        "pictures": tuple(
            Attached(file=name, alt=alt or "", facts=facts, verdict=Verdict(verdict) if verdict else None)
            for name, alt, verdict in islice(zip_longest(names, alts, shows), len(names))
        )
    }
    if "profile" in given:
        found["profile_picture"] = Verdict(given["profile"])
    if "account" in given:
        found["account_kind"] = AccountKind(given["account"])
    return found


def own_words_of(given: Mapping[str, Any]) -> tuple[OwnWord, ...]:
    """The owner's list that an example or a case is set in: one word, its forms joined by +."""
    if "say" not in given:
        return ()
    say, rather = (names_in(given.get(key, "")) for key in ("say", "rather"))
    return (OwnWord(say, rather, str(given.get("why", ""))),)


def names_in(joined: object) -> tuple[str, ...]:
    return tuple(filter(None, str(joined).split("+")))


def fixed(text: str, finding: Finding) -> str:
    """The text after the finding's first fix."""
    for edit in sorted(finding.fixes[0].edits, key=lambda edit: edit.start, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text
