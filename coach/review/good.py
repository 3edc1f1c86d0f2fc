"""What went well in a week, in sentences; what matters most comes first."""

from __future__ import annotations

from statistics import mean
from typing import TYPE_CHECKING

from coach.domain.activity import Outcome
from coach.domain.review import Kept
from coach.lint import guidance
from coach.review.wording import apart, theirs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.domain.review import Figures, Review
    from coach.review.wording import Wording

_MOST = 6
_ROW = 3  # weeks, from which a row is worth a word
_SEEN = 2  # findings before, from which their absence is worth a word


def went_well(review: Review, words: Wording) -> tuple[str, ...]:
    """At most six sentences; one of them always."""
    found = [sentence for part in (_promise(review, words), *_parts(review.figures, words)) for sentence in part]
    return tuple(found[:_MOST]) or (words.say("good.nothing"),)


def _parts(figures: Figures, words: Wording) -> tuple[Iterator[str], ...]:
    return (
        _dialogue(figures, words),
        _answers(figures, words),
        _learnt(figures, words),
        _goals(figures, words),
        _people(figures, words),
    )


def _promise(review: Review, words: Wording) -> Iterator[str]:
    if review.answers.kept is Kept.YES:
        promise = apart(theirs(review.promised, 200))
        key = "good.promise" if promise else "good.promise-hidden"
        yield words.say(key, promise=f"“{promise}”")


def _dialogue(figures: Figures, words: Wording) -> Iterator[str]:
    its, before = figures.its, [each.conversation for each in figures.before]
    done = its.conversation + its.broadcast
    if its.conversation and its.conversation >= figures.target * done:
        share, target = words.share(its.conversation / done), words.share(figures.target)
        yield words.say("good.target", share=share, target=target)
    if before and its.conversation > mean(before) > 0:
        yield words.say("good.more", now=words.times(its.conversation), before=words.number(mean(before), 1))
    elif its.conversation and figures.streak >= _ROW:
        yield words.say("good.streak", count=figures.streak)


def _answers(figures: Figures, words: Wording) -> Iterator[str]:
    now, before = figures.response, figures.response_before
    if now.received and now.answered == now.received:
        sentence = words.say("good.everybody", count=now.received)
        yield f"{sentence} {words.say('good.soon', span=words.span(now.median))}" if now.median else sentence
    elif now.median and before.median and now.median < before.median:
        yield words.say("good.faster", now=words.span(now.median), before=words.span(before.median))
    solved = sum(each.outcome is Outcome.SOLVED for each in figures.criticism)
    if solved:
        yield words.say("good.solved", count=solved)
    elif figures.criticism and all(each.answered for each in figures.criticism):
        yield words.say("good.criticism", count=len(figures.criticism))


def _people(figures: Figures, words: Wording) -> Iterator[str]:
    new = [each.name for each in figures.people if each.new]
    if new and not figures.first:  # in the first week everybody is
        yield words.say("good.new-people", names=words.names(new))
    if figures.groups:
        yield words.say("good.groups", names=words.names((each.name for each in figures.groups), "groups"))


def _goals(figures: Figures, words: Wording) -> Iterator[str]:
    for each in figures.goals:
        what = words.goal(each.goal.what)
        if each.reached is not None and each.reached >= 1:
            yield words.say("good.goal-reached", what=what)
        elif each.measured and each.reached is not None and each.gone is not None and not each.behind:
            value, target = words.number(each.value), words.number(each.goal.target)
            yield words.say("good.goal", what=what, value=value, target=target)


def _learnt(figures: Figures, words: Wording) -> Iterator[str]:
    """What stood in the posts of the weeks before, and no longer does."""
    if not figures.checked:
        return  # nothing was written in which it could have stood
    still = {each.rule for each in figures.rules}
    for each in figures.rules_before:
        title = rule_title(each.rule, words.language)
        if each.rule not in still and each.count >= _SEEN and title:
            yield words.say("good.learnt", title=title, times=words.times(each.count))
            return


def rule_title(rule: str, language: str) -> str:
    """What a rule is called; "" for one that this program does not know."""
    try:
        return guidance.page(rule, language).title
    except guidance.PageError:
        return ""
