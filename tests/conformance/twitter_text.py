"""X's own cases: lengths, links, names, tags, lists, answers and top-level domains."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml

from coach.domain.draft import Kind
from coach.domain.finding import CheckRequest
from coach.networks.counting import measure
from coach.text import lengths
from coach.text.addresses import is_address
from coach.text.entities import find_entities
from tests.conformance.suite import Suite

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.conformance.suite import Answers

    Case = dict[str, Any]

FOLDER = "twitter-text"
STALE = "X took 140 characters then, and takes 280 now; X's own library fails this case too"


def _cases(folder: Path, file: str, section: str) -> list[Case]:
    tests = yaml.safe_load((folder / file).read_text(encoding="utf-8"))["tests"]
    found: list[Case] = tests[section]
    return found


def _suite(file: str, section: str, count: int, same: Callable[[Case], bool], **more: Any) -> Suite:
    def ask(folder: Path) -> Answers:
        for case in _cases(folder, file, section):
            yield case["description"], same(case)

    return Suite(name=f"twitter-text {file} {section}", count=count, ask=ask, needs=FOLDER, **more)


def _expected(case: Case) -> list[Any]:
    return [found["indices"] if isinstance(found, dict) else found for found in case["expected"]]


def _finds(kind: str) -> Callable[[Case], bool]:
    """Whether we find the same names, tags or links, where the case says so at the same places."""

    def same(case: Case) -> bool:
        text, expected = case["text"], _expected(case)
        spans: tuple[tuple[int, int], ...] = getattr(find_entities(text, "x"), kind)
        sign = 0 if kind == "links" else 1
        if expected and isinstance(expected[0], list):
            return [list(span) for span in spans] == expected
        return [text[start + sign : end] for start, end in spans] == expected

    return same


def _finds_names_and_lists(case: Case) -> bool:
    text, found = case["text"], find_entities(case["text"], "x")
    ours = [(list(span), "") for span in found.mentions]
    ours += [([start, end], "/" + text[start:end].partition("/")[2]) for start, end in found.lists]
    return bool(sorted(ours) == [(it["indices"], it["list_slug"]) for it in case["expected"]])


def _answers(case: Case) -> bool:
    """A name at the head of an answer costs nothing on X; so we know whom it answers."""
    text = case["text"]
    mentions = find_entities(text, "x").mentions
    first = mentions[0] if mentions and not text[: mentions[0][0]].strip() else None
    return bool((text[first[0] + 1 : first[1]] if first else None) == case["expected"])


def _weighs(case: Case) -> bool:
    length = measure(CheckRequest(text=case["text"], network="x"))
    assert length is not None
    assert length.limit is not None
    expected = case["expected"]
    valid = 0 < length.value <= length.limit and not any(char in case["text"] for char in "\ufffe\ufeff\uffff")
    found = (length.value, length.value * 1000 // length.limit, valid)
    return bool(found == (expected["weightedLength"], expected["permillage"], expected["valid"]))


def _weighs_by_letters(case: Case) -> bool:
    """By X's configuration 2, which did not take emoji whole yet; all other steps are those of today."""
    text = lengths.without_links(case["text"], find_entities(case["text"], "x").links)
    return bool(lengths._weigh(lengths.composed(text)) == case["expected"]["weightedLength"])


def _fits(case: Case) -> bool:
    length = measure(CheckRequest(text=case["text"], network="x"))
    return bool((length is not None and length.value > 0 and not length.over) == case["expected"])


def _is_one(kind: str) -> Callable[[Case], bool]:
    """Whether the whole text is one name, list, tag or link."""
    return lambda case: (
        (getattr(find_entities(case["text"], "x"), kind) == ((0, len(case["text"])),)) == case["expected"]
    )


def _is_address(case: Case) -> bool:
    return bool(is_address(case["text"]) == case["expected"])


def _costs_nothing(folder: Path) -> Answers:
    """The names that X's own cases take for the addressees of an answer cost nothing in one."""
    for case in _cases(folder, "extract.yml", "replies"):
        if case["expected"]:
            text = case["text"]
            lengths = [measure(CheckRequest(text=text, network="x", kind=kind)) for kind in (Kind.POST, Kind.REPLY)]
            post, reply = (length.value if length else 0 for length in lengths)
            rest = text.partition(case["expected"])[2].lstrip()
            yield case["description"], (post > reply) and reply == len(rest)


def suites() -> Iterator[Suite]:
    """All suites of twitter-text."""
    weighted = "npm twitter-text 44/44, PyPI twitter-text-parser 24/44, tweet-counter 26/44 over the three"
    yield _suite("validate.yml", "WeightedTweetsCounterTest", 20, _weighs_by_letters, peers=weighted)
    yield _suite("validate.yml", "WeightedTweetsWithDiscountedEmojiCounterTest", 22, _weighs)
    yield _suite("validate.yml", "UnicodeDirectionalMarkerCounterTest", 2, _weighs)
    stale = ("Invalid Tweet: 141 characters", "Invalid Tweet: 141 characters (due to newline)")
    yield _suite("validate.yml", "tweets", 8, _fits, different=dict.fromkeys(stale, STALE))
    yield _suite("validate.yml", "usernames", 4, _is_one("mentions"))
    yield _suite("validate.yml", "lists", 5, _is_one("lists"))
    yield _suite("validate.yml", "hashtags", 7, _is_one("hashtags"))
    yield _suite("validate.yml", "urls", 24, _is_address)
    yield _suite("validate.yml", "urls_without_protocol", 5, _is_one("links"))
    links = "npm twitter-text 108/108, PyPI twitter-text 89/108, ttp 54/101 over the four"
    for section, count in (
        ("urls", 91),
        ("urls_with_indices", 10),
        ("urls_with_directional_markers", 2),
        ("tco_urls_with_params", 5),
    ):
        yield _suite("extract.yml", section, count, _finds("links"), peers=links if section == "urls" else "")
    rest = "npm twitter-text 130/130, PyPI twitter-text 102/120, ttp 44/104 over the rest"
    yield _suite("extract.yml", "mentions", 23, _finds("mentions"), peers=rest)
    yield _suite("extract.yml", "mentions_with_indices", 3, _finds("mentions"))
    yield _suite("extract.yml", "mentions_or_lists_with_indices", 5, _finds_names_and_lists)
    yield _suite("extract.yml", "replies", 13, _answers)
    yield Suite(name="… as answers, whose head costs nothing", count=3, ask=_costs_nothing, needs=FOLDER)
    for section, count in (("hashtags", 65), ("hashtags_from_astral", 3), ("hashtags_with_indices", 8)):
        yield _suite("extract.yml", section, count, _finds("hashtags"))
    for section, count in (("cashtags", 8), ("cashtags_with_indices", 2)):
        yield _suite("extract.yml", section, count, _finds("cashtags"))
    yield _suite("tlds.yml", "country", 315, _finds("links"))
    yield _suite("tlds.yml", "generic", 1259, _finds("links"))
