"""What the owner asks the coach to keep quiet about, and how to take that back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.domain.choices import PATIENCE, Choices, Ignored, Quiet

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from coach.domain.finding import Level
    from coach.store.store import Store


class Ignoring:
    """The owner's say in what is noticed. `now` tells the present moment, aware, in UTC."""

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        self._store, self._now = store, now

    def choices(self, draft_id: str) -> Choices:
        """Everything that a check of this draft has to keep to."""
        with self._store.reading() as work:
            return Choices(
                fingerprints=work.ignored.of(draft_id),
                quiet=frozenset(work.quiets.all()),
                levels=work.rule_choices.levels(),
            )

    def ignore(self, draft_id: str, rule: str, fingerprint: str) -> bool:
        """Do not show this finding in this draft any more.

        True where that was the fifth of its rule in a row, and the tenth and so on: time to offer to keep quiet.
        """
        with self._store.writing() as work:
            if fingerprint in work.ignored.of(draft_id):
                return False
            work.ignored.add(draft_id, rule, fingerprint, self._now())
            return work.rule_choices.count_ignored(rule) % PATIENCE == 0

    def notice_again(self, draft_id: str, rule: str, fingerprint: str) -> None:
        """Take `ignore` back; whoever does so looks at what the rule says, and the row of those ignored ends."""
        with self._store.writing() as work:
            work.ignored.remove(draft_id, fingerprint)
            work.rule_choices.end_row(rule)

    def heeded(self, rule: str) -> None:
        """The owner did something with a finding of this rule: the row of those ignored ends."""
        with self._store.writing() as work:
            work.rule_choices.end_row(rule)

    def keep_quiet(self, quiet: Quiet) -> None:
        """Do not mention this again, in any draft."""
        with self._store.writing() as work:
            work.quiets.add(quiet, self._now())
            work.rule_choices.end_row(quiet.rule)

    def mention_again(self, quiet: Quiet) -> None:
        """Take `keep_quiet` back."""
        with self._store.writing() as work:
            work.quiets.remove(quiet)

    def show_again(self, draft_id: str, rule: str = "") -> None:
        """Show every finding in this draft again, or all of this rule."""
        with self._store.writing() as work:
            work.ignored.clear(draft_id, rule)

    def set_level(self, rule: str, level: Level | None) -> None:
        """Let the rule's findings matter this much; None as much as they do by themselves."""
        with self._store.writing() as work:
            work.rule_choices.set_level(rule, level)

    def ignored(self) -> Ignored:
        """Everything that is ignored or changed now."""
        with self._store.reading() as work:
            return Ignored(here=work.ignored.by_draft(), quiet=work.quiets.all(), levels=work.rule_choices.levels())
