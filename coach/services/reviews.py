"""The weekly self-review: counted while it waits, kept as it was once the owner has finished it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from coach.domain.acts import ANSWERS
from coach.domain.balance import week_of
from coach.domain.contact import Sort
from coach.domain.goal import Progress
from coach.domain.review import EARLIER, Answers, Figures, Review, StillOpen
from coach.domain.trouble import Trouble
from coach.domain.weeks import WEEK, week_name
from coach.review import balance
from coach.review.frozen import frozen, thawed
from coach.review.pauses import paused_weeks
from coach.review.response import SILENCE, response
from coach.review.week import criticisms, day_lines, met, posted
from coach.services.conversations import is_snoozed, turns
from coach.text.folding import folded

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import tzinfo

    from coach.domain.activity import Activity
    from coach.domain.review import Aims
    from coach.services.people import People
    from coach.store.store import Store, Work

_DAY = timedelta(days=1)
_LATER = 4 * WEEK  # for so long after a week it is looked whether a message of that week was answered
_QUIET = 3  # people who went quiet that a review names


class Reviews:
    """The reviews of all weeks. `now` is aware and in UTC; `zone` is the owner's, None the system's."""

    def __init__(self, store: Store, people: People, now: Callable[[], datetime], zone: tzinfo | None = None) -> None:
        self._store, self._people, self._now, self._zone = store, people, now, zone

    def last_week(self) -> date:
        """The Monday of the last ISO week that is over."""
        return week_of(self._today()) - WEEK

    def first_week(self) -> date:
        """The Monday of the first week that there is anything of; the last one that is over where there is nothing."""
        with self._store.reading() as work:
            first = work.activities.first_day()
        return min(week_of(first), self.last_week()) if first else self.last_week()

    def waits(self) -> bool:
        """Whether the review of the week that is over last has still to be finished.

        Where nothing was noted by the end of that week, there is nothing to look back on.
        """
        week = self.last_week()
        with self._store.reading() as work:
            first, kept = work.activities.first_day(), work.reviews.find(week)
        return first is not None and first < week + WEEK and (kept is None or kept.figures is None)

    def review(self, week: date, aims: Aims) -> Review:
        """The review of the week that begins on this Monday: as it was kept, or else as it is counted now.

        Raises:
            Trouble: "week-future" where the week has yet to begin.
        """
        if week > self._today():
            raise Trouble("week-future", week=week_name(week))
        with self._store.reading() as work:
            kept, earlier = work.reviews.find(week), work.reviews.find(week - WEEK)
            promised = earlier.answers.promise if earlier else ""
            answers = kept.answers if kept else Answers()
            if kept is not None and kept.figures is not None:
                figures = thawed(kept.figures)
                return Review(figures=figures, answers=answers, promised=figures.promised, done=True)
            figures = replace(self._figures(work, week, aims), promised=promised)
        if week == self.last_week():
            figures = replace(figures, quiet=tuple(each.name for each in self._people.quiet()[:_QUIET]))
        return Review(figures=figures, answers=answers, promised=promised)

    def answer(self, week: date, answers: Answers) -> None:
        """Keep what the owner wrote on a week."""
        with self._store.writing() as work:
            work.reviews.answer(week, answers)

    def finish(self, week: date, answers: Answers, aims: Aims) -> Review:
        """Keep the review as it is now.

        Raises:
            Trouble: "week-open" where the week is not over, "week-future" where it has yet to begin.
        """
        its = self.review(week, aims)
        if not its.figures.over:
            raise Trouble("week-open", week=week_name(week))
        with self._store.writing() as work:
            work.reviews.answer(week, answers)
            work.reviews.freeze(week, frozen(its.figures))
        return replace(its, answers=answers, done=True)

    def reopen(self, week: date) -> None:
        """Let a review be counted anew, and its answers be changed."""
        with self._store.writing() as work:
            work.reviews.freeze(week, None)

    def _figures(self, work: Work, week: date, aims: Aims) -> Figures:
        last, before = week + 6 * _DAY, week - EARLIER * WEEK
        since, until = self._moment(week), self._moment(week + WEEK)
        done = work.activities.of_days(week, last)
        later = (*done, *work.activities.of_acts(ANSWERS, until, until=until + _LATER))
        said = turns(work, self._moment(before) - SILENCE, until=until + _LATER)
        paused = paused_weeks(work.pauses.all())
        weeks = balance.weeks(work.days.weeks(before, week), since=before, until=last)
        lines = day_lines(work.days.each(week, last), done, self._day)
        return Figures(
            week=week,
            today=self._today(),
            since=work.activities.first_day(),
            target=aims.dialogue,
            promotion=aims.promotion,
            weeks=weeks,
            paused=tuple(each.week for each in weeks if each.week in paused),
            streak=work.days.streaks(min(last, self._today()), paused).get(None, 0),
            mix=balance.mix(work.days.mixes(week, last), work.days.sums(week, last)),
            mix_before=balance.mix(work.days.mixes(before, week - _DAY), work.days.sums(before, week - _DAY)),
            days=lines,
            posts=posted(done, self._day),
            people=met(done, Sort.PERSON, _first(work, Sort.PERSON, done), since),
            groups=met(done, Sort.GROUP, _first(work, Sort.GROUP, done), since),
            waiting=self._open(work, until),
            response=response(said, since, until),
            response_before=response(said, self._moment(before), since),
            criticism=criticisms(done, self._day, later),
            deletions=sum(each.deletions for each in lines),
            goals=_goals(work, last),
            checked=sum(each.draft is not None for each in done),
            rules=work.rules_met.sums(week, last),
            rules_before=work.rules_met.sums(before, week - _DAY),
        )

    def _open(self, work: Work, until: datetime) -> tuple[StillOpen, ...]:
        """Who wrote before this moment and has no answer yet."""
        now = self._now()
        return tuple(
            StillOpen(
                name=each.person,
                network=each.network,
                since=each.since.astimezone(self._zone).date(),
                criticism=each.criticism,
            )
            for each in work.contacts.waiting()
            if each.since < until and not is_snoozed(each, now)
        )

    def _today(self) -> date:
        return self._now().astimezone(self._zone).date()

    def _day(self, activity: Activity) -> date:
        return activity.at.astimezone(self._zone).date()

    def _moment(self, day: date) -> datetime:
        """When this day begins for the owner, in UTC."""
        return datetime.combine(day, time.min, self._zone).astimezone(UTC)


def _first(work: Work, sort: Sort, activities: tuple[Activity, ...]) -> dict[str, datetime]:
    names = {each.person if sort is Sort.PERSON else each.group for each in activities}
    return work.contacts.first_of(sort, names - {""})


def _goals(work: Work, last: date) -> tuple[Progress, ...]:
    """The goals that held on this day, with what had been measured by then, the one that began first first."""
    return tuple(
        Progress(goal=each, measured=tuple(it for it in work.goals.measured(each.id) if it.day <= last), today=last)
        for each in reversed(work.goals.all())
        if each.begun <= last and (each.ended is None or each.ended > last)
    )


def forget(work: Work, name: str) -> None:
    """Take a person's name, and what they wrote, out of the figures of every review that was finished."""
    key = folded(name)
    for week, kept in work.reviews.finished().items():
        figures = thawed(kept)
        without = replace(
            figures,
            days=tuple(
                replace(it, people=tuple(who for who in it.people if folded(who) != key)) for it in figures.days
            ),
            people=tuple(replace(it, name="") if folded(it.name) == key else it for it in figures.people),
            quiet=tuple(who for who in figures.quiet if folded(who) != key),
            waiting=tuple(replace(it, name="") if folded(it.name) == key else it for it in figures.waiting),
            criticism=tuple(
                replace(it, name="", text="") if folded(it.name) == key else it for it in figures.criticism
            ),
        )
        if without != figures:
            work.reviews.freeze(week, frozen(without))
