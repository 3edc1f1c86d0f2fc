"""Rules on whether a draft, and the row it stands in, talks with people or only sends."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from coach.domain.draft import Kind
from coach.domain.finding import Level
from coach.lint.kinds import shown
from coach.lint.rule import ANY, Case, Felt, Rule, Seen
from coach.lint.speech import Speech
from coach.text.alike import ALIKE, likeness, marks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coach.domain.finding import HistoryFacts

LONG_ROW = 4  # broadcasts since the last conversation; our own opinion
FEW_ACTS = 5  # with fewer acts than this a share says nothing
SELLING = 2  # signs of selling; one may stand in any story
STORY = 2  # signs that something happened
_NAMED = 3


def no_conversation(case: Case) -> Iterable[Seen]:
    """A draft that nobody could answer: no question, no invitation, and nobody to be met in it."""
    if not case.reading.text.strip():
        return
    speech = Speech(case.reading, case.language)
    real, sales = speech.questions()
    if real or speech.invites_to_talk(sales) or _meets_somebody(speech):
        return
    if sales:
        start, end = sales[0]
        yield Seen("sales-question", start, end, {"words": shown(case, start, end)})
    else:
        yield Seen("only-sends")


def _meets_somebody(speech: Speech) -> bool:
    """Whether there is a person in the draft whom a reader could respond to."""
    adverts, me = speech.adverts(), speech.me()
    if adverts >= SELLING:
        return me + speech.story() > adverts
    if me or speech.invites_to_meet() or speech.thanks_somebody() or speech.tells_service():
        return True
    return speech.story() + speech.people() >= STORY


def unbalanced(case: Case) -> Iterable[Seen]:
    """The next broadcast in a long row, or one more while conversation is below its target."""
    history = case.history
    if history is None:
        return
    # Who waits, people-waiting says beside it.
    if history.row >= LONG_ROW:
        yield Seen("row", facts={"row": history.row}, level=Level.WARNING)
    elif _below_target(history):
        share = round(100 * history.conversation / (history.broadcast + history.conversation))
        target = round(100 * history.target)
        yield Seen("share", facts={"share": share, "target": target})


def people_waiting(case: Case) -> Iterable[Seen]:
    """A post while somebody waits for an answer; more so where they have waited too long."""
    history = case.history
    if history is None:
        return
    if history.overdue:
        yield Seen("overdue", facts={"names": _first(history.overdue)}, level=Level.WARNING)
    elif history.waiting:
        yield Seen("waiting", facts={"names": _first(history.waiting)})


def duplicate_post(case: Case) -> Iterable[Seen]:
    """What stood on this network in the last months already, word for word or nearly."""
    if case.history is None:
        return

    own = marks(case.reading.text)
    if not own:
        return
    alike = ((likeness(own, each.marks), each) for each in case.history.earlier)
    part, most = max(alike, key=itemgetter(0), default=(0.0, None))
    if most is None or part < ALIKE:
        return
    facts = {"day": most.day.isoformat()}
    yield Seen("same", facts=facts, level=Level.WARNING) if part == 1 else Seen("alike", facts=facts)


def _below_target(history: HistoryFacts) -> bool:
    total = history.broadcast + history.conversation
    return total >= FEW_ACTS and history.conversation < history.target * total


def _first(names: tuple[str, ...]) -> str:
    """The first few who wait, and three dots for more."""
    return ", ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")


RULES = (
    Rule(
        id="no-conversation",
        family="conversation",
        level=Level.WARNING,
        principle="converse",
        kinds=(Kind.POST, Kind.DISCUSSION),
        judge=no_conversation,
        felt=Felt("only-sends", whole=True),
    ),
    Rule(
        id="unbalanced",
        family="conversation",
        level=Level.HINT,
        principle="converse",
        languages=ANY,
        kinds=(Kind.POST,),
        needs_history=True,
        judge=unbalanced,
    ),
    Rule(
        id="people-waiting",
        family="conversation",
        level=Level.HINT,
        principle="listen",
        languages=ANY,
        kinds=(Kind.POST,),
        needs_history=True,
        judge=people_waiting,
    ),
    Rule(
        id="duplicate-post",
        family="conversation",
        level=Level.HINT,
        languages=ANY,
        kinds=(Kind.POST, Kind.DISCUSSION),
        needs_history=True,
        judge=duplicate_post,
    ),
)
