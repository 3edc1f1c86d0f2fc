"""When a draft's text is kept as a version, so that nothing worth having is written over."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from coach.domain.draft import Reason
from coach.store.values import whole

if TYPE_CHECKING:
    from datetime import datetime

    from coach.domain.draft import Draft, Version
    from coach.store.store import Work

PAUSE = timedelta(minutes=5)
CUT = 40
"""From how many code points on the loss of more than half of a text is a cut."""


def mended(draft: Draft) -> Draft:
    """The draft as the store gives it back: half a character, which no file can hold, is replaced."""
    variants = tuple(each if each.text is None else replace(each, text=whole(each.text)) for each in draft.variants)
    # What a file tells is read again when it is looked at, and not stored.
    pictures = tuple(replace(each, alt=whole(each.alt), facts=None) for each in draft.pictures)
    return replace(draft, text=whole(draft.text), context=whole(draft.context), variants=variants, pictures=pictures)


def texts_of(draft: Draft) -> dict[str, str]:
    """Every text that was written for this draft: the main one under "", then those of networks with their own."""
    return {"": draft.text} | {each.network: each.text for each in draft.variants if each.text is not None}


def spoken(draft: Draft, network: str) -> tuple[str, str]:
    """What the draft says on this network ("": the main one), and whose text that is, as `texts_of` names them."""
    own = draft.own_text(network)
    return (draft.text, "") if own is None else (own, network)


def handed(draft: Draft, network: str) -> tuple[str, str]:
    """What goes to this network when the draft is handed over, and how its version names that: "" for the main one.

    Unlike `spoken` it tells networks that follow the main text apart: one may have been posted on, another not.
    """
    return draft.text_for(network), "" if network == draft.network else network


def has_words(draft: Draft) -> bool:
    """Whether there is anything in the draft to store."""
    return bool(draft.pictures) or any(text.strip() for text in (draft.context, *texts_of(draft).values()))


def begin(work: Work, draft: Draft, at: datetime) -> Draft:
    """Store a draft that is not there yet, and return it as it is stored."""
    draft = replace(mended(draft), changed_at=at)
    work.drafts.add(draft)
    return draft


def is_cut(old: str, new: str) -> bool:
    """Whether a large part of the old text is gone from the new one: that is worth a version at once."""
    return len(new) * 2 < len(old) and len(old) - len(new) >= CUT


def is_pause(since: timedelta) -> bool:
    """Whether the last version, or the draft's beginning, is so long ago that the text is worth another.

    Below zero the clock was put back; that says as little as a long time does.
    """
    return abs(since) >= PAUSE


def keep(work: Work, draft_id: str, text: str, reason: Reason, at: datetime, *, network: str = "") -> Version | None:
    """Keep a text as the draft's last version; None where there are no words in it.

    `network` is whose own text it is, or to which it was handed, "" for the main one. A text that is the last version
    already is not kept twice; that version becomes the handed-over one where that is the reason.

    Raises:
        Trouble: "draft-gone" where the draft is not stored.
    """
    if not text.strip():
        return None
    last = work.versions.last(draft_id, network)
    if last is None or last.text != text:
        return work.versions.add(draft_id, text, reason, at, network)
    return work.versions.mark(last, reason, at) if reason is Reason.HAND_OVER else last
