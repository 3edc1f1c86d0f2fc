"""The pictures of drafts, and what those showed that were posted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Connection, delete, insert, select

from coach.domain.picture import Attached, Verdict
from coach.store.tables import activity, picture, posted_picture

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coach.domain.activity import Activity


class Pictures:
    """Which files go with a draft, what is said of them, and what they show. The files themselves are not in here."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, draft_id: str) -> tuple[Attached, ...]:
        """The pictures of a draft in their order."""
        chosen = select(picture.c.file, picture.c.alt, picture.c.verdict).where(picture.c.draft == draft_id)
        return tuple(
            Attached(file=row.file, alt=row.alt, verdict=Verdict(row.verdict) if row.verdict else None)
            for row in self._connection.execute(chosen.order_by(picture.c.place))
        )

    def put(self, draft_id: str, pictures: Iterable[Attached]) -> None:
        """Let a draft have these pictures, in this order, and no others."""
        self._connection.execute(delete(picture).where(picture.c.draft == draft_id))
        for place, each in enumerate(pictures):
            values = {"draft": draft_id, "place": place, "file": each.file, "alt": each.alt, "verdict": each.verdict}
            self._connection.execute(insert(picture).values(values))

    def files(self) -> frozenset[str]:
        """Every file that some draft still has, deleted ones that can be put back included."""
        return frozenset(self._connection.execute(select(picture.c.file)).scalars())

    def posted(self, stands: Activity, verdicts: Iterable[Verdict]) -> None:
        """Note what the pictures of a post showed."""
        for place, verdict in enumerate(verdicts):
            values = {"activity": stands.id, "place": place, "verdict": verdict}
            self._connection.execute(insert(posted_picture).values(values))

    def last_posted(self, most: int) -> tuple[Verdict, ...]:
        """What the last posted pictures showed, the newest first."""
        joined = posted_picture.join(activity, activity.c.id == posted_picture.c.activity)
        order = (activity.c.at.desc(), activity.c.id, posted_picture.c.place)
        chosen = select(posted_picture.c.verdict).select_from(joined).order_by(*order).limit(most)
        return tuple(Verdict(word) for word in self._connection.execute(chosen).scalars())
