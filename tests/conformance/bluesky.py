"""Bluesky's own cases: lengths, and what is a link, a name or a tag."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from coach.domain.finding import CheckRequest
from coach.networks.counting import measure
from coach.text.entities import find_entities
from tests.conformance.suite import Suite

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.conformance.suite import Answers

    Case = dict[str, Any]

FOLDER = "bluesky"


def _asked(file: str, section: str, same: Callable[[Case], bool]) -> Callable[[Path], Answers]:
    def ask(folder: Path) -> Answers:
        cases: list[Case] = json.loads((folder / file).read_text(encoding="utf-8"))[section]
        for number, case in enumerate(cases, 1):
            yield f"{number} {case.get('text', '')}", same(case)

    return ask


def _length(case: Case) -> dict[str, int]:
    text = case["text"] if "text" in case else "".join(chr(int(unit, 16)) for unit in case["text_utf16"])
    found = measure(CheckRequest(text=text, network="bluesky"))
    assert found is not None
    return {"graphemes": found.value, "utf8_bytes": found.also[0].value}


def _counts(case: Case) -> bool:
    found = _length(case)
    return all(found[unit] == case[unit] for unit in found if unit in case)


def _parts(case: Case) -> bool:
    """Whether we cut the text into the same parts, links and names apart."""
    text = case["text"]
    found = find_entities(text, "bluesky")
    marks = {span: text[slice(*span)] for span in sorted((*found.links, *found.mentions))}
    ours = [(part, facet) for part, facet in _cut(text, marks) if part]
    return ours == [(part["text"], "facet" in part) for part in case["segments"]] and _facets(case) == [
        _target(part) for part in marks.values()
    ]


def _cut(text: str, marks: dict[tuple[int, int], str]) -> Iterator[tuple[str, bool]]:
    done = 0
    for start, end in marks:
        yield text[done:start], False
        yield text[start:end], True
        done = end
    yield text[done:], False


def _facets(case: Case) -> list[str]:
    return [part["facet"] for part in case["segments"] if "facet" in part]


def _target(part: str) -> str:
    if part.startswith("@"):
        return f"did:fake:{part[1:]}"
    return part if part.startswith("http") else f"https://{part}"


def _tags(case: Case) -> bool:
    """Whether we find the same tags at the same bytes."""
    text = case["text"]
    spans = find_entities(text, "bluesky").hashtags
    places = [{"byteStart": len(text[:start].encode()), "byteEnd": len(text[:end].encode())} for start, end in spans]
    return bool([text[start + 1 : end] for start, end in spans] == case["tags"] and places == case["indices"])


def suites() -> Iterator[Suite]:
    """All suites of Bluesky."""
    naive = "most tools count UTF-16 units"
    for section, count in (("grapheme_length", 12), ("utf8_length", 12), ("richtext_length", 3)):
        ask = _asked("lengths.json", section, _counts)
        yield Suite(name=f"Bluesky {section}", count=count, ask=ask, needs=FOLDER, peers=naive)
        naive = ""
    yield Suite(name="Bluesky facets", count=40, ask=_asked("facet_segments.json", "cases", _parts), needs=FOLDER)
    yield Suite(name="Bluesky hashtags", count=39, ask=_asked("hashtags.json", "cases", _tags), needs=FOLDER)
