"""Rules on pictures: what stands in for them, whether the network takes them, and whether anybody is to be seen."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from coach.domain.draft import Kind
from coach.domain.finding import Level
from coach.domain.picture import Verdict
from coach.lint.rule import ANY, Case, Rule, Seen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coach.domain.picture import Attached, FileFacts
    from coach.networks.facts import Pictures

_DESCRIBED = ("x", "linkedin", "facebook", "instagram", "threads", "bluesky", "mastodon")
"""Networks that have a field for a picture's description."""
_ROW = 4  # pictures in a row without anybody: our own choice
_PEOPLE = (Verdict.PERSON, Verdict.PEOPLE)
_NOBODY = (Verdict.NO_PERSON, Verdict.GRAPHIC)
_LONGEST = 120  # characters of an offered description that are quoted
_LEEWAY = 1.01  # nobody sees a hundredth that is cut off


def missing_alt_text(case: Case) -> Iterable[Seen]:
    """Pictures without the words that stand in for them, each by itself; words that the file carries are offered."""
    several = len(case.request.pictures) > 1
    for number, picture in enumerate(case.request.pictures, 1):
        if picture.alt.strip():
            continue
        facts = _named(picture) | ({"number": number} if several else {})
        described = picture.facts.described if picture.facts else ""
        message = f"{'several' if several else 'one'}{'-offered' if described else ''}"
        yield Seen(message, facts=facts | ({"words": _short(described)} if described else {}))


def picture_limits(case: Case) -> Iterable[Seen]:
    """Pictures that the network refuses, or shows otherwise than they are."""
    pictures = case.request.pictures
    for limit in case.network.limits_of("images"):
        if len(pictures) > limit.value:
            level = Level.WARNING if limit.estimate else None
            yield Seen("many", facts={"count": len(pictures), "limit": limit.value}, level=level)
    for picture in pictures:
        for limit in case.network.limits_of("alt-text"):
            if len(picture.alt) > limit.value:
                yield Seen("words", facts=_named(picture) | {"length": len(picture.alt), "limit": limit.value})
        if picture.facts is not None and case.network.pictures is not None:
            yield from _of_file(_named(picture), picture.facts, case.network.pictures)


def _of_file(named: dict[str, str | int], facts: FileFacts, its: Pictures) -> Iterable[Seen]:
    """What the network makes of one file."""
    # Some pages make a picture smaller by themselves: only the network's own word is sure.
    level = None if its.confidence == "A" else Level.WARNING
    size: dict[str, str | int] = {"width": facts.width, "height": facts.height}
    if its.formats and facts.format not in its.formats:
        spoken = ", ".join(each.upper() for each in its.formats)
        yield Seen("format", facts=named | {"format": facts.format.upper(), "formats": spoken}, level=level)
    if its.kilobytes and facts.bytes > its.kilobytes * 1000:
        weight: dict[str, str | int] = {"size": _megabytes(facts.bytes), "limit": its.kilobytes // 1000}
        yield Seen("heavy", facts=named | weight, level=level)
    if its.megapixels and facts.width * facts.height > its.megapixels * 1_000_000:
        yield Seen("large", facts=named | size | {"limit": its.megapixels}, level=level)
    if facts.width and facts.height:
        if min(facts.width, facts.height) < its.least:
            yield Seen("small", facts=named | size | {"limit": its.least}, level=level)
        yield from _of_shape(named, facts, its)


def _of_shape(named: dict[str, str | int], facts: FileFacts, its: Pictures) -> Iterable[Seen]:
    """Whether the network cuts something off at the edges."""
    shape = facts.width / facts.height
    if its.widest and shape > _ratio(its.widest) * _LEEWAY:
        yield Seen("wide", facts=named | {"shape": its.widest}, level=Level.HINT)
    if its.tallest and shape * _LEEWAY < _ratio(its.tallest):
        yield Seen("tall", facts=named | {"shape": its.tallest}, level=Level.HINT)


def no_person_in_picture(case: Case) -> Iterable[Seen]:
    """A row of posted pictures in which nobody is to be seen, and one more: about the mix, not about this one."""
    verdicts = [picture.verdict for picture in case.request.pictures]
    if case.history is None or not verdicts or any(it not in _NOBODY for it in verdicts):
        return
    row = 0
    for verdict in case.history.pictures:
        if verdict in _PEOPLE:
            break
        row += verdict in _NOBODY
    if row >= _ROW:
        yield Seen("row", facts={"row": row})


def logo_not_person(case: Case) -> Iterable[Seen]:
    """A profile picture that shows no one person."""
    match case.request.profile_picture:
        case Verdict.GRAPHIC:
            yield Seen("graphic")
        case Verdict.NO_PERSON:
            yield Seen("nobody", level=Level.HINT)
        case Verdict.PEOPLE:
            yield Seen("people", level=Level.HINT)


def _named(picture: Attached) -> dict[str, str | int]:
    return {"name": PurePath(picture.file).name}


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"


def _megabytes(count: int) -> str:
    """The size in whole megabytes, rounded up, so that it is never the limit itself."""
    return str(-(-count // 1_000_000))


def _ratio(shape: str) -> float:
    """The proportions that are written as in 4:5."""
    wide, _, high = shape.partition(":")
    return float(wide) / float(high)


PROFILE = Rule(
    id="logo-not-person",
    family="person",
    level=Level.WARNING,
    principle="person",
    languages=ANY,
    judge=logo_not_person,
    of_persons=True,
)

RULES = (
    PROFILE,
    Rule(
        id="no-person-in-picture",
        family="person",
        level=Level.HINT,
        principle="person",
        languages=ANY,
        kinds=(Kind.POST,),
        judge=no_person_in_picture,
        needs_history=True,
        of_persons=True,
    ),
    Rule(
        id="missing-alt-text",
        family="craft",
        level=Level.WARNING,
        languages=ANY,
        networks=_DESCRIBED,
        judge=missing_alt_text,
    ),
    Rule(id="picture-limits", family="length", level=Level.ERROR, languages=ANY, judge=picture_limits),
)
