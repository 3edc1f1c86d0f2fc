"""What the owner does not want to see again: findings in a draft, and what a rule sees anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert as upsert

from coach.domain.choices import IgnoredHere, Quiet
from coach.domain.draft import title_of
from coach.domain.finding import Level
from coach.store.tables import draft, ignored, quiet, rule_choice

if TYPE_CHECKING:
    from datetime import datetime


class Ignored:
    """Per draft, the fingerprints of ignored findings."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, draft_id: str) -> frozenset[str]:
        """The fingerprints that are ignored in this draft."""
        found = self._connection.execute(select(ignored.c.fingerprint).where(ignored.c.draft == draft_id))
        return frozenset(found.scalars())

    def add(self, draft_id: str, rule: str, fingerprint: str, at: datetime) -> None:
        """Ignore a finding; once is enough."""
        values = {"draft": draft_id, "rule": rule, "fingerprint": fingerprint, "at": at}
        self._connection.execute(upsert(ignored).values(values).on_conflict_do_nothing())

    def remove(self, draft_id: str, fingerprint: str) -> None:
        """Show this finding in this draft again."""
        this = (ignored.c.draft == draft_id, ignored.c.fingerprint == fingerprint)
        self._connection.execute(delete(ignored).where(*this))

    def clear(self, draft_id: str, rule: str = "") -> None:
        """Ignore nothing in this draft any more, or nothing that this rule sees."""
        which = delete(ignored).where(ignored.c.draft == draft_id)
        self._connection.execute(which.where(ignored.c.rule == rule) if rule else which)

    def by_draft(self) -> tuple[IgnoredHere, ...]:
        """How much of each rule is ignored in which draft that is still there, the last ignored first."""
        last = func.max(ignored.c.at)
        found = self._connection.execute(
            select(draft.c.id, draft.c.text, ignored.c.rule, func.count(), last)
            .join(draft, draft.c.id == ignored.c.draft)
            .where(draft.c.deleted_at.is_(None))
            .group_by(draft.c.id, ignored.c.rule)
            .order_by(last.desc(), ignored.c.rule)
        )
        return tuple(IgnoredHere(id_, title_of(text), rule, count, at) for id_, text, rule, count, at in found)

    def purge(self, before: datetime) -> None:
        """Forget what was ignored at or before this moment in drafts that are not there."""
        gone = ignored.c.draft.not_in(select(draft.c.id))
        self._connection.execute(delete(ignored).where(gone, ignored.c.at <= before))


class Quiets:
    """What a rule is not to mention again, on a network or on all."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[Quiet, ...]:
        """All of it, the last that was asked for first."""
        order = (quiet.c.at.desc(), quiet.c.rule, quiet.c.network, quiet.c.words)
        found = self._connection.execute(select(quiet.c.rule, quiet.c.network, quiet.c.words).order_by(*order))
        return tuple(Quiet(*row) for row in found)

    def add(self, wanted: Quiet, at: datetime) -> None:
        """Keep quiet about this; once is enough."""
        values = {"rule": wanted.rule, "network": wanted.network, "words": wanted.words, "at": at}
        self._connection.execute(upsert(quiet).values(values).on_conflict_do_nothing())

    def remove(self, unwanted: Quiet) -> None:
        """Mention this again."""
        same = (quiet.c.network == unwanted.network, quiet.c.words == unwanted.words)
        self._connection.execute(delete(quiet).where(quiet.c.rule == unwanted.rule, *same))


class RuleChoices:
    """For a rule: the level that the owner gave it, and how often it was ignored in a row."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def levels(self) -> dict[str, Level]:
        """The rules whose level the owner changed."""
        changed = select(rule_choice.c.rule, rule_choice.c.level).where(rule_choice.c.level.is_not(None))
        return {rule: Level(level) for rule, level in self._connection.execute(changed)}

    def set_level(self, rule: str, level: Level | None) -> None:
        """Give the rule's findings this level; None gives them their own again."""
        values = {"rule": rule, "level": level, "ignored_in_row": 0}
        added = upsert(rule_choice).values(values)
        self._connection.execute(added.on_conflict_do_update(index_elements=["rule"], set_={"level": level}))

    def count_ignored(self, rule: str) -> int:
        """One more of the rule's findings was ignored; how many in a row that makes."""
        more = rule_choice.c.ignored_in_row + 1
        added = upsert(rule_choice).values(rule=rule, ignored_in_row=1)
        counted = added.on_conflict_do_update(index_elements=["rule"], set_={"ignored_in_row": more})
        return int(self._connection.execute(counted.returning(rule_choice.c.ignored_in_row)).scalar_one())

    def end_row(self, rule: str) -> None:
        """The next finding of the rule that is ignored will be the first."""
        added = upsert(rule_choice).values(rule=rule, ignored_in_row=0)
        self._connection.execute(added.on_conflict_do_update(index_elements=["rule"], set_={"ignored_in_row": 0}))
