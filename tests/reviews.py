"""Reviews to test with: a full week, a quiet one and a first one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from coach.domain.activity import Outcome
from coach.domain.acts import Act
from coach.domain.balance import MixBalance, WeekBalance
from coach.domain.goal import Goal, Measurement, Progress
from coach.domain.hours import Response
from coach.domain.review import (
    Answers,
    Criticism,
    DayLine,
    Figures,
    Kept,
    Met,
    Posted,
    Review,
    RuleCount,
    StillOpen,
)

WEEK = date(2026, 11, 16)
SINCE = date(2026, 3, 2)
NASTY = '<script>alert(1)</script> <img src="https://example.com/x.png"> [a](javascript:b) =HYPERLINK("x") \u202eom'


def weeks(*pairs: tuple[int, int]) -> tuple[WeekBalance, ...]:
    """Talked and sent, of the weeks up to the one that is told."""
    first = WEEK - timedelta(weeks=len(pairs) - 1)
    return tuple(
        WeekBalance(week=first + timedelta(weeks=place), conversation=talked, broadcast=sent)
        for place, (talked, sent) in enumerate(pairs)
    )


def figures(**other: object) -> Figures:
    """A week with nothing in it, but for what is given."""
    its = Figures(
        week=WEEK,
        today=WEEK + timedelta(days=7),
        since=SINCE,
        target=1 / 3,
        promotion=1 / 3,
        weeks=weeks((0, 0), (0, 0), (0, 0), (0, 0), (0, 0)),
    )
    return replace(its, **other)  # type: ignore[arg-type]


def plain() -> Review:
    """A plain week without much in it, that fits on a page."""
    days = (DayLine(day=WEEK, network="x", talked=3, sent=2, people=("Karin",)),)
    its = figures(weeks=weeks((1, 2), (0, 4), (3, 3), (1, 2), (3, 2)), days=days, people=(Met(name="Karin", times=3),))
    return Review(figures=its)


def full(name: str = "Karin", text: str = "Vandaag een lekkage bij mevrouw De Wit.") -> Review:
    """A week in which everything happened, with a person of this name and words of this text."""
    goal = Goal(id="g", what=text, measure=name, start=0, target=12, begun=date(2026, 9, 1), due=date(2026, 12, 31))
    measured = (Measurement(date(2026, 9, 20), 2.0), Measurement(date(2026, 11, 17), 7.5))
    return Review(
        figures=figures(
            weeks=weeks((2, 8), (3, 9), (4, 4), (2, 6), (31, 17)),
            streak=5,
            mix=MixBalance(promotion=9, useful=3, personal=4, untold=1),
            mix_before=MixBalance(promotion=1, useful=3),
            days=(
                DayLine(day=WEEK, network="linkedin", talked=20, sent=17, received=3, people=(name,), groups=(text,)),
                DayLine(day=WEEK + timedelta(days=2), network="x", talked=11, received=23, criticism=2),
            ),
            posts=(Posted(day=WEEK, network="linkedin", act=Act.POST, text=text),),
            people=(Met(name=name, times=3, new=True), Met(name="Samir", times=1)),
            groups=(Met(name=text, times=1, new=True),),
            quiet=(name,),
            waiting=(StillOpen(name=name, network="x", since=WEEK + timedelta(days=2)),),
            response=Response(received=26, answered=24, median=timedelta(hours=3)),
            response_before=Response(received=40, answered=20, median=timedelta(hours=9)),
            criticism=(
                Criticism(day=WEEK, network="x", name=name, text=text, answered=True, outcome=Outcome.SOLVED),
                Criticism(day=WEEK, network="facebook"),
            ),
            deletions=1,
            goals=(Progress(goal=goal, measured=measured, today=WEEK + timedelta(days=6)),),
            checked=4,
            rules=(RuleCount(rule="pr-talk", count=6), RuleCount(rule="from-a-later-version", count=1)),
            rules_before=(RuleCount(rule="shouting", count=3), RuleCount(rule="pr-talk", count=2)),
            promised=text,
        ),
        answers=Answers(talk=text, otherwise=text, missed=name, promise=text, kept=Kept.YES),
        promised=text,
        done=True,
    )
