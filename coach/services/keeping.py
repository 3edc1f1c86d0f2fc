"""When a draft's text is kept as a version, so that nothing worth having is written over."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from coach.domain.draft import Reason

if TYPE_CHECKING:
    from datetime import datetime

    from coach.domain.draft import Version
    from coach.store.store import Work

PAUSE = timedelta(minutes=5)
CUT = 40
"""From how many code points on the loss of more than half of a text is a cut."""


def reason_to_keep(old: str, new: str, *, since: timedelta) -> Reason | None:
    """Why the old text is worth a version now that the new one takes its place; None where it is not.

    `since` is the time since the draft's last version, or since it was begun. It is below zero where the
    clock was put back, and then says as little as a long time does.
    """
    if old == new or not old.strip():
        return None
    if len(new) * 2 < len(old) and len(old) - len(new) >= CUT:
        return Reason.CUT
    return Reason.PAUSE if abs(since) >= PAUSE else None


def keep(work: Work, draft_id: str, text: str, reason: Reason, at: datetime) -> Version | None:
    """Keep a text as the draft's last version; None where there are no words in it.

    A text that is the last version already is not kept twice; that version becomes the handed-over one
    where that is the reason.

    Raises:
        Trouble: "draft-gone" where the draft was never saved, or was purged.
    """
    if not text.strip():
        return None
    last = work.versions.last(draft_id)
    if last is None or last.text != text:
        return work.versions.add(draft_id, text, reason, at)
    return work.versions.mark(last, reason, at) if reason is Reason.HAND_OVER else last
