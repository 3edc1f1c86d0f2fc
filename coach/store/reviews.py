"""The weekly self-reviews in the file, and the rules that were met in what was posted."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from sqlalchemy import Connection, func, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from coach.domain.review import Answers, Kept, RuleCount
from coach.store.tables import review, rule_met

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date


@dataclass(frozen=True, slots=True)
class Stored:
    """What is kept of one week; `figures` is JSON, or None while the review is not finished."""

    week: date
    answers: Answers
    figures: str | None


class Reviews:
    """The weeks of which anything is kept."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, week: date) -> Stored | None:
        """What is kept of the week that begins on this Monday."""
        row = self._connection.execute(select(review).where(review.c.week == week)).mappings().one_or_none()
        if row is None:
            return None
        kept = None if row["kept"] is None else Kept(row["kept"])
        words = {name: row[name] for name in ("talk", "otherwise", "missed", "promise")}
        return Stored(week, Answers(**words, kept=kept), row["figures"])

    def finished(self) -> dict[date, str]:
        """The figures of every finished review, by its Monday."""
        chosen = select(review.c.week, review.c.figures).where(review.c.figures.is_not(None))
        return {row.week: row.figures for row in self._connection.execute(chosen.order_by(review.c.week))}

    def answer(self, week: date, answers: Answers) -> None:
        """Keep what the owner wrote on a week, instead of what was kept before."""
        values = asdict(answers)
        kept = upsert(review).values(week=week, **values)
        self._connection.execute(kept.on_conflict_do_update(set_=values))

    def freeze(self, week: date, figures: str | None) -> None:
        """Keep the figures of a week of which answers are kept; None lets them move again."""
        self._connection.execute(update(review).where(review.c.week == week).values(figures=figures))


class RulesMet:
    """How many findings of each rule stood in what was posted, per day."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, day: date, rules: Iterable[str]) -> None:
        """Count a finding of each of these rules on a day; a rule may be named more than once."""
        for rule in rules:
            counted = upsert(rule_met).values(day=day, rule=rule, count=1)
            self._connection.execute(counted.on_conflict_do_update(set_={"count": rule_met.c.count + 1}))

    def sums(self, since: date, until: date) -> tuple[RuleCount, ...]:
        """The counts of these days, both included, the rule met most first."""
        count = func.sum(rule_met.c.count)
        chosen = select(rule_met.c.rule, count).where(rule_met.c.day.between(since, until)).group_by(rule_met.c.rule)
        rows = self._connection.execute(chosen.order_by(count.desc(), rule_met.c.rule))
        return tuple(RuleCount(rule=rule, count=number) for rule, number in rows)
