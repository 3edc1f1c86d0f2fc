"""Rules on how long a draft is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.domain.draft import Kind
from coach.domain.finding import Length, Level
from coach.lint.rule import ANY, Case, Rule, Seen
from coach.networks.counting import over_span
from coach.networks.folding import fold_of
from coach.text.reading import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable

WALL = 1500  # characters; our own house rule for Facebook, where the network allows far more than anybody reads


def too_long(case: Case) -> Iterable[Seen]:
    """More than the network takes, in any of its counts; on Facebook also one unbroken wall of text."""
    if case.length is None:
        return
    if case.length.passed:
        yield _over(case, case.length.passed[0])
    elif case.length.over:
        yield Seen("over-record", None, None, {"over": case.length.over}, level=Level.WARNING)
    elif case.request.network == "facebook":
        yield from _wall(case)


def _over(case: Case, count: Length) -> Seen:
    start, end = over_span(case.request, case.reading.entities) or (None, None)
    return Seen(f"over-{count.unit}", start, end, {"over": count.over, "limit": count.limit or 0})


def _wall(case: Case) -> Iterable[Seen]:
    if len(case.request.text) <= WALL:
        return
    for start, end in case.reading.paragraphs:
        if end - start > WALL:
            yield Seen("wall", start, end, {"characters": end - start, "limit": WALL}, level=Level.WARNING)


def too_many_links(case: Case) -> Iterable[Seen]:
    """More different links than the network takes."""
    links = [case.reading.folded[start:end] for start, end in case.reading.entities.links]
    for limit in case.network.limits_of("links"):
        if len(set(links)) > limit.value:
            start, end = case.reading.entities.links[links.index(list(dict.fromkeys(links))[limit.value])]
            yield Seen("over", start, end, {"count": len(set(links)), "limit": limit.value})


# --- folded ----------------------------------------------------------------------------------------

FEW = 3  # words before the fold that say more than hello; with fewer the point lies behind it
_SURE = 23  # code points of the first line that every fold shows, however wide its letters are
_HELLO = (
    "hoi hallo hey hi dag goedemorgen goedemiddag goedenavond goeiemorgen morgen allemaal iedereen lieve beste mensen"
    " volgers klanten vrienden een fijne maandag dinsdag woensdag donderdag vrijdag zaterdag zondag weekend week aan u"
    " jullie hello good morning afternoon evening happy monday tuesday wednesday thursday friday saturday sunday"
    " everyone everybody all folks dear friends customers followers the to you and"
)
_GREETINGS = frozenset(_HELLO.split())


def folded(case: Case) -> Iterable[Seen]:
    """A long post of which the reader first sees a greeting, hashtags or a link and nothing else."""
    own, text = case.reading.own, case.request.text
    if _says_enough(own[:_SURE].partition("\n")[0]) or case.reading.word_count < FEW:
        return
    end = fold_of(text, case.network.id, "phone")
    if end is not None and not _says_enough(own[:end]):
        yield Seen("nothing-first", 0, max(1, len(text[:end].rstrip())))


def _says_enough(beginning: str) -> bool:
    return sum(word not in _GREETINGS for word in words_of(beginning)) >= FEW


RULES = (
    Rule(id="too-long", family="length", level=Level.ERROR, languages=ANY, judge=too_long),
    Rule(id="too-many-links", family="length", level=Level.ERROR, languages=ANY, judge=too_many_links),
    Rule(id="folded", family="length", level=Level.HINT, kinds=(Kind.POST, Kind.DISCUSSION), judge=folded),
)
