"""The charts of a review, with their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.review.charts.parts import Fill, Part, PartsWords, parts_chart
from coach.review.charts.progress import ProgressWords, progress_chart
from coach.review.charts.sides import SidesWords, sides_chart
from coach.review.charts.weeks import WeekBar, WeeksWords, weeks_chart
from coach.review.wording import theirs
from coach.system.words import say

if TYPE_CHECKING:
    from coach.domain.balance import MixBalance
    from coach.domain.goal import Progress
    from coach.domain.review import Figures
    from coach.review.charts.drawing import Look
    from coach.review.page import Draw
    from coach.review.wording import Wording

_FILLS = {"promotion": Fill.HATCHED, "useful": Fill.CORED, "personal": Fill.FULL}


def sides(figures: Figures, words: Wording) -> Draw:
    """How much was talked and sent in the week."""
    its, target = figures.its, words.share(figures.target)
    told = SidesWords(
        title=words.say("chart.sides"),
        desc=words.say(
            "chart.sides-told",
            talked=words.times(its.conversation),
            sent=words.times(its.broadcast),
            target=target,
        ),
        talked=words.say("chart.talked"),
        sent=words.say("chart.sent"),
        target=words.say("chart.target", target=target),
    )

    def draw(look: Look, width: float) -> str:
        return sides_chart(its.conversation, its.broadcast, figures.target, told, look, width=width)

    return draw


def weeks(figures: Figures, words: Wording) -> Draw:
    """The week beside the four before it."""
    bars = []
    for each in figures.weeks:
        number, paused = each.week.isocalendar().week, each.week in figures.paused
        key = "chart.week-paused" if paused else "chart.week"
        bars.append(
            WeekBar(
                label=words.say("chart.week-name", week=number),
                talked=each.conversation,
                sent=each.broadcast,
                paused=paused,
                told=words.say(key, week=number, talked=each.conversation, sent=each.broadcast),
            )
        )
    told = WeeksWords(
        title=words.say("chart.weeks"),
        desc=words.say("chart.weeks-told", weeks="; ".join(bar.told for bar in bars) + "."),
        talked=words.say("chart.key-talked"),
        sent=words.say("chart.key-sent"),
        paused=words.say("chart.key-paused"),
    )

    def draw(look: Look, width: float) -> str:
        return weeks_chart(bars, told, look, width=width)

    return draw


def mix(its: MixBalance, words: Wording) -> Draw:
    """What the posts were for."""
    total = its.promotion + its.useful + its.personal
    parts = []
    for name, fill in _FILLS.items():
        count: int = getattr(its, name)
        part = say(f"mix.{name}", words.language)
        parts.append(Part(count=count, told=words.say("chart.part", part=part, count=count, total=total), fill=fill))
    if its.untold:
        parts.append(Part(count=its.untold, told=words.say("chart.untold", count=its.untold), fill=Fill.OUTLINED))
    told = PartsWords(title=words.say("chart.mix"), desc="; ".join(part.told for part in parts) + ".")

    def draw(look: Look, width: float) -> str:
        return parts_chart(parts, told, look, width=width)

    return draw


def goal(place: int, its: Progress, words: Wording) -> Draw | None:
    """How far a goal is, if there is a way to go and a time to do it in; `place` tells it from the others."""
    begun, due, way = its.goal.begun, its.goal.due, its.goal.target - its.goal.start
    gone = its.gone
    if due is None or due <= begun or not way or gone is None:
        return None
    whole = (due - begun).days
    points = [((each.day - begun).days / whole, (each.value - its.goal.start) / way) for each in its.measured]
    target, value = words.number(its.goal.target), words.number(its.value)
    told = ProgressWords(
        title=words.say("chart.goal", what=theirs(its.goal.what, 80) or words.say("say.goal")),
        desc=words.say("chart.goal-told", value=value, target=target, share=words.share(gone)),
        start=words.number(its.goal.start),
        target=target,
        value=value,
        begun=words.day(begun),
        today=words.say("chart.today"),
        due=words.day(due),
        pace=words.say("chart.pace"),
        heading=theirs(its.goal.what, 80),
    )

    def draw(look: Look, width: float) -> str:
        return progress_chart(points, gone, told, look, width=width, name=f"goal{place}")

    return draw
