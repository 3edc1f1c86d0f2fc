"""What the owner answered of their profiles, in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert as upsert

from coach.domain.profile import Answer, Question
from coach.store.tables import profile_answer

if TYPE_CHECKING:
    from sqlalchemy import Row


class Profiles:
    """Every answer stays; the last word on a day stands for that day."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[Answer, ...]:
        """All that was ever answered, in order of days."""
        chosen = select(profile_answer).order_by(profile_answer.c.day, profile_answer.c.network)
        return tuple(map(_answer, self._connection.execute(chosen)))

    def put(self, answer: Answer) -> None:
        """Keep an answer."""
        values = {"network": answer.network, "question": answer.question, "day": answer.day, "yes": answer.yes}
        kept = upsert(profile_answer).values(values)
        self._connection.execute(kept.on_conflict_do_update(set_={"yes": answer.yes}))


def _answer(row: Row[tuple[object, ...]]) -> Answer:
    return Answer(row.network, Question(row.question), row.day, yes=row.yes)
