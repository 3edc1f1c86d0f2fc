"""What could be done differently next week, in sentences; what somebody waits for comes first."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from coach.domain.review import Kept
from coach.review.wording import apart, theirs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.domain.review import Figures, Review
    from coach.review.wording import Wording

_MOST = 4


def could_differ(review: Review, words: Wording) -> tuple[str, ...]:
    """At most four sentences; one of them always."""
    figures = review.figures
    parts = (
        _people(figures, words),
        _dialogue(figures, words),
        _promise(review, words),
        _mix(figures, words),
        _goals(figures, words),
        _quiet(figures, words),
    )
    found = [sentence for part in parts for sentence in part]
    return tuple(found[:_MOST]) or (words.say("otherwise.nothing"),)


def _people(figures: Figures, words: Wording) -> Iterator[str]:
    waiting = figures.waiting
    if waiting:
        names, since = words.names(each.name for each in waiting), words.day(waiting[0].since)
        yield words.say("otherwise.waiting", count=len(waiting), names=names, since=since)
    unanswered = sum(not each.answered for each in figures.criticism)
    if unanswered:
        yield words.say("otherwise.criticism", count=unanswered)
    if figures.deletions:
        yield words.say("otherwise.deletions", count=figures.deletions)
    its = figures.response
    if not waiting and its.answered < its.received:
        key, count = ("answers", its.answered) if its.answered else ("answers-none", its.received)
        yield words.say(f"otherwise.{key}", count=count, received=its.received)


def _dialogue(figures: Figures, words: Wording) -> Iterator[str]:
    its = figures.its
    done = its.conversation + its.broadcast
    if figures.week in figures.paused or figures.target >= 1 or its.conversation >= figures.target * done:
        return
    # So many more of them would do: (talked + n) / (done + n) = target. The sliver is for the sum's own rounding.
    more = ceil((figures.target * done - its.conversation) / (1 - figures.target) - 1e-9)
    yield words.say("otherwise.target", count=more, target=words.share(figures.target))


def _promise(review: Review, words: Wording) -> Iterator[str]:
    if review.answers.kept in (Kept.PARTLY, Kept.NO):
        promise = apart(theirs(review.promised, 200))
        key = f"otherwise.promise-{review.answers.kept}{'' if promise else '-hidden'}"
        yield words.say(key, promise=f"“{promise}”")


def _mix(figures: Figures, words: Wording) -> Iterator[str]:
    its = figures.mix
    told = its.promotion + its.useful + its.personal
    if its.promotion > 1 and its.promotion > figures.promotion * told:
        yield words.say("otherwise.promotion", told=told, count=its.promotion, most=words.share(figures.promotion))


def _goals(figures: Figures, words: Wording) -> Iterator[str]:
    for each in figures.goals:
        if each.behind:
            value, target = words.number(each.value), words.number(each.goal.target)
            yield words.say("otherwise.goal", what=words.goal(each.goal.what), value=value, target=target)


def _quiet(figures: Figures, words: Wording) -> Iterator[str]:
    if figures.quiet:
        yield words.say("otherwise.quiet", names=words.names(figures.quiet))
