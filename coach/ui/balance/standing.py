"""How the balance stands: all that the screen shows, read in one go, and the sentence that sums it up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coach.networks.names import network_name
from coach.review.pauses import paused_weeks
from coach.services.gauges import MONTH, YEAR
from coach.system.words import say

if TYPE_CHECKING:
    from datetime import date

    from coach.domain.balance import Compared, MixCompared, Pause, WeekBalance
    from coach.services.opening import Desk

_FEW, _MANY = 13, 52  # weeks in the picture: a quarter with its figures, or a year
_ALIKE = 0.03  # shares that differ by less are told as the same


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What the history says of the last `days` on `network`, None for all; `networks` are those of the last year.

    `begun` is whether anything was ever noted. `weeks` are those of the picture, `paused` the Mondays of holidays.
    """

    days: int
    network: str | None
    networks: frozenset[str]
    begun: bool
    dialogue: Compared
    mix: MixCompared
    weeks: tuple[WeekBalance, ...]
    paused: frozenset[date]
    pauses: tuple[Pause, ...]


def read(desk: Desk, days: int, network: str | None, target: float) -> Standing:
    """Ask the history; `target` is conversation's part that is aimed at, 0 to 1."""
    gauges = desk.gauges
    pauses = gauges.pauses()
    return Standing(
        days=days,
        network=network,
        networks=gauges.networks(YEAR),
        begun=bool(desk.logbook.newest(1)),
        dialogue=gauges.dialogue(days, network, target=target),
        mix=gauges.mix(days, network),
        weeks=gauges.weeks(_FEW if days <= MONTH else _MANY, network),
        paused=paused_weeks(pauses),
        pauses=pauses,
    )


def sentence(standing: Standing, language: str) -> str:
    """How it stands, and whether that is more talk than before, in proportion."""
    now, before = standing.dialogue.now.total, standing.dialogue.before.total
    talked, sent = now.conversation, now.broadcast
    key = ("both" if sent else "talked") if talked else ("sent" if sent else "none")
    said = say(
        f"standing.{key}",
        language,
        talked=say("standing.times", language, count=talked),
        sent=say("standing.times", language, count=sent),
        period=period(standing, language),
        where=say("standing.where", language, network=network_name(standing.network)) if standing.network else "",
    )
    if now.share is None or before.share is None:
        return said
    change = now.share - before.share
    key = "same" if abs(change) < _ALIKE else "more" if change > 0 else "less"
    return f"{said} {say(f'standing.{key}', language, period=period(standing, language))}"


def before_sentence(standing: Standing, language: str) -> str:
    """The dialogue of the time before."""
    then = standing.dialogue.before.total
    if then.share is None:
        return say("standing.before-none", language, period=period(standing, language))
    return say(
        "standing.before",
        language,
        period=period(standing, language),
        talked=then.conversation,
        sent=then.broadcast,
        share=percent(then.share),
    )


def period(standing: Standing, language: str) -> str:
    """How long the period is: 28 days, 52 weeks."""
    days = standing.days
    if days == YEAR:
        return say("standing.weeks", language, weeks=days // 7)
    return say("standing.days", language, days=days)


def percent(share: float) -> str:
    """A part, 0 to 1, in words that stay on one line."""
    return f"{round(share * 100)}\u00a0%"


def aim_words(preset: str, language: str) -> tuple[str, str]:
    """The name of a rule of thumb, with its variant, and what it says."""
    name, _, told = say(f"target.{preset}", language).partition(": ")
    return name, told[:1].upper() + told[1:]
