"""What each of the five steps asks, and what there is to choose."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from coach.domain.audience import Audience, audiences_in
from coach.domain.draft import AccountKind
from coach.lint.goal import samples
from coach.networks.audiences import networks_for, reaches
from coach.networks.spec import network
from coach.system.words import say
from coach.ui.first_run.options import Option
from coach.ui.widgets.day import day_words

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from coach.system.settings import Settings

WHO, WHOM, WHERE, GOAL, DRAFT = range(1, 6)
_NETWORKS = 4  # that are suggested


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step: what it asks, the options, which of them are chosen, and a note below them."""

    number: int
    question: str
    options: Sequence[Option]
    chosen: Collection[int] = (0,)
    several: bool = False
    note: str = ""


def step(number: int, settings: Settings, language: str, goal: int) -> Step:
    """A step in "nl" or "en"; `goal` is the place of the example that was chosen, from 0, behind the last for none."""
    if number == WHO:
        return _who(settings)
    if number == WHOM:
        return _whom(settings, language)
    if number == WHERE:
        return _where(settings, language)
    return _goal(language, goal) if number == GOAL else _draft()


def suggested(settings: Settings) -> tuple[str, ...]:
    """The networks for whom the owner wants to reach, the best first; some for either sort where they did not say."""
    if wanted := audiences_in(settings.audience):
        return networks_for(wanted)[:_NETWORKS]
    half = _NETWORKS // 2
    return (*networks_for((Audience.CONSUMERS,))[:half], *networks_for((Audience.BUSINESS,))[:half])


def _who(settings: Settings) -> Step:
    options = (
        Option(
            QCoreApplication.translate("FirstRun", "Somebody with a business of their own"),
            QCoreApplication.translate("FirstRun", "You write under your own name: people talk with people."),
        ),
        Option(
            QCoreApplication.translate("FirstRun", "The service desk of a large company"),
            QCoreApplication.translate("FirstRun", "No single person has to be seen then, and I do not ask for one."),
        ),
    )
    kinds = tuple(AccountKind)
    return Step(
        number=WHO,
        question=QCoreApplication.translate("FirstRun", "Who are you here?"),
        options=options,
        chosen=(kinds.index(AccountKind(settings.account_kind)),),
    )


def _whom(settings: Settings, language: str) -> Step:
    wanted = audiences_in(settings.audience)
    names = [say(f"audience.{each}", language) for each in Audience]
    return Step(
        number=WHOM,
        question=QCoreApplication.translate("FirstRun", "Whom do you want to reach?"),
        options=[Option(name[:1].upper() + name[1:]) for name in names],
        chosen=[place for place, each in enumerate(Audience) if each in wanted],
        several=True,
        note=QCoreApplication.translate("FirstRun", "One or more. It tells on which networks they are."),
    )


def _where(settings: Settings, language: str) -> Step:
    found = suggested(settings)
    return Step(
        number=WHERE,
        question=QCoreApplication.translate("FirstRun", "That is where they are. Where do you begin?")
        if settings.audience
        else QCoreApplication.translate("FirstRun", "Where do you begin?"),
        options=[_network(each, language) for each in found],
        chosen=(found.index(settings.network) if settings.network in found else 0,),
        note=_hyves(settings, language),
    )


def _network(id_: str, language: str) -> Option:
    """A network and why it is suggested; the source of that is in its tip."""
    its = network(id_)
    people = ", ".join(say(f"audience.{each}", language) for each in its.reach.people)
    source = say(
        "networks.known",
        language,
        confidence=its.reach.confidence,
        date=day_words(its.reach.checked),
        source=its.reach.source,
    )
    reach = say("networks.reach", language, people=people)
    return Option(its.name, f"{reach[:1].upper()}{reach[1:]}. {say(f'meet.{id_}', language)}", source)


def _hyves(settings: Settings, language: str) -> str:
    """What became of the network that a Dutch owner may miss in the list, where its people are wanted."""
    hyves = network("hyves")
    wanted = audiences_in(settings.audience)
    if hyves.retired is None or not (reaches(hyves, wanted) or not wanted):
        return ""
    names = (network(each).name for each in hyves.retired.successors)
    either = QCoreApplication.translate("FirstRun", "and")
    return say("meet.hyves", language, date=day_words(hyves.retired.closed), networks=f" {either} ".join(names))


def _goal(language: str, goal: int) -> Step:
    found = samples(language)
    later = Option(
        QCoreApplication.translate("FirstRun", "I choose a goal later"),
        QCoreApplication.translate("FirstRun", "You find it under “Goals”, with a coach beside it."),
    )
    return Step(
        number=GOAL,
        question=QCoreApplication.translate("FirstRun", "What should it bring you?"),
        options=[*(Option(each.what, each.about) for each in found), later],
        chosen=(goal,),
        note=QCoreApplication.translate("FirstRun", "You can change words, figures and day afterwards."),
    )


def _draft() -> Step:
    options = (
        Option(
            QCoreApplication.translate("FirstRun", "What happened today"),
            QCoreApplication.translate("FirstRun", "One thing that you saw, did or heard, and what others know of it."),
        ),
        Option(
            QCoreApplication.translate("FirstRun", "A question"),
            QCoreApplication.translate("FirstRun", "I give you one to finish in your own words."),
        ),
        Option(
            QCoreApplication.translate("FirstRun", "An answer to somebody"),
            QCoreApplication.translate("FirstRun", "The shortest way to a conversation: somebody already began it."),
        ),
    )
    return Step(
        number=DRAFT,
        question=QCoreApplication.translate("FirstRun", "What do you begin with?"),
        options=options,
    )
