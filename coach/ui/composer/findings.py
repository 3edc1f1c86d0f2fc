"""What is noticed in the open draft: checks it, shows it, fixes it, ignores it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal

from coach.domain.choices import Choices, Reach
from coach.lint.starters import LANGUAGES, ideas_for
from coach.system.clock import local, now
from coach.text.reading import Memory
from coach.ui.composer.finding_menu import FindingMenu
from coach.ui.composer.live_check import LiveCheck
from coach.ui.composer.marks import Mark
from coach.ui.composer.noticing import Noticed, Question, notice
from coach.ui.textpos import Positions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from coach.domain.finding import CheckRequest, Edit, Finding, HistoryFacts
    from coach.ui.composer.coach_panel import CoachPanel
    from coach.ui.composer.editor import Editor
    from coach.ui.tasks import Tasks


@dataclass(frozen=True, slots=True, kw_only=True)
class Unwanted:
    """A finding that the owner wants ignored, and how far. `key` is its fingerprint, `words` the draft's ("": all)."""

    key: str
    rule: str
    title: str
    words: str
    reach: Reach


class Findings(QObject):
    """Joins the editor, the live check and the coach's panel.

    `reported` carries each Report that is shown, `fixing` the rules whose fixes are about to be applied,
    `answer_read` the parts that an answer to criticism has: a set of Part, None for any other draft;
    `idea_chosen` a question that the owner wants to finish.
    """

    reported = Signal(object)
    fixing = Signal(frozenset)
    ignore_wanted = Signal(Unwanted)
    about_wanted = Signal(str)
    answer_read = Signal(object)
    idea_chosen = Signal(str)

    def __init__(
        self,
        *,
        editor: Editor,
        panel: CoachPanel,
        tasks: Tasks,
        request: Callable[[], CheckRequest],
        language: Callable[[], str],
        thread: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._editor, self._panel, self._request, self._language = editor, panel, request, language
        self._thread = thread
        self.facts: HistoryFacts | None = None
        self.choices = Choices()
        self._shown: Noticed | None = None
        self._chosen = ""
        self._check = LiveCheck(tasks, self._question, partial(notice, Memory()), self)
        self._check.answered.connect(self._show)
        editor.edited.connect(self._check.soon)
        editor.mark_entered.connect(self._choose_card)
        panel.chosen.connect(self._choose_mark)
        panel.fix_chosen.connect(self._apply)
        panel.ignored.connect(self._ignore)
        panel.safe_fixes_wanted.connect(self.apply_safe)
        panel.ideas_wanted.connect(self.show_ideas)
        panel.about_wanted.connect(self.about_wanted)

    @property
    def rules(self) -> tuple[str, ...]:
        """The rule of each finding that is shown."""
        return tuple(each.rule for each in self._shown.report.findings) if self._shown is not None else ()

    def refresh(self) -> None:
        """Check again at once: another draft, network, kind or language, or another history."""
        self._check.now()

    def refresh_soon(self) -> None:
        """Check again when the keys rest: what is being answered is being written."""
        self._check.soon()

    def stop(self) -> None:
        """No more checks."""
        self._check.stop()

    def step(self, direction: int) -> None:
        """Go to the next (1) or the previous (-1) finding, in the order of the panel."""
        keys = self._panel.keys()
        if not keys:
            return
        place = keys.index(self._chosen) + direction if self._chosen in keys else (0 if direction > 0 else -1)
        self._select(keys[place % len(keys)], move_cursor=True)

    def show_fixes(self) -> None:
        """What can be done about the chosen finding, or the one at the cursor, as a menu at its words."""
        keys = self._panel.keys()
        if self._chosen not in keys:
            self.step(1)
        card = self._panel.card(self._chosen)
        if card is None:
            return
        content = card.content
        menu = FindingMenu(content, self._editor)
        menu.add_rest(content)
        menu.fix_chosen.connect(partial(self._apply, content.key))
        menu.ignored.connect(partial(self._ignore, content.key))
        menu.about_wanted.connect(partial(self.about_wanted.emit, content.rule))
        place = self._editor.viewport().mapToGlobal(self._editor.cursorRect().bottomLeft() + QPoint(0, 4))
        menu.ideas_wanted.connect(partial(self.show_ideas, place))
        menu.open_at(place)

    def show_ideas(self, place: QPoint) -> None:
        """Questions on the draft's subject, to be finished by hand, at this place of the screen."""
        from coach.ui.composer.ideas import Ideas  # noqa: PLC0415 - seldom opened

        spoken = self._shown.report.language if self._shown is not None else ""
        language = spoken if spoken in LANGUAGES else self._language()
        ideas = Ideas(ideas_for(self._editor.text(), language, local(now()).month), self._editor)
        ideas.chosen.connect(self.idea_chosen)
        ideas.open_at(place)

    # From the check to the screen

    def _question(self) -> Question:
        return Question(self._request(), self.facts, self.choices, self._language(), self._thread())

    def _show(self, noticed: Noticed) -> None:
        self._shown = noticed
        positions = Positions(noticed.text)
        marks = tuple(
            Mark(key, positions.to_qt(finding.start), positions.to_qt(finding.end), finding.level.value)
            for key, finding in zip(noticed.keys, noticed.report.findings, strict=True)
            if finding.start is not None and finding.end is not None and finding.rule != "too-long"
        )
        over = noticed.over and (positions.to_qt(noticed.over[0]), positions.to_qt(noticed.over[1]))
        self._editor.set_marks(marks, over)
        self._panel.show_findings(list(noticed.cards), written=bool(noticed.text.strip()), chosen=self._chosen)
        self._panel.show_more(noticed.more)
        self._panel.show_safe_fixes(noticed.safe.count)
        self.answer_read.emit(noticed.answer)
        self.reported.emit(noticed.report)

    # Choosing

    def _select(self, key: str, *, move_cursor: bool) -> None:
        self._chosen = key
        self._panel.choose(key)
        self._editor.choose_mark(key, move_cursor=move_cursor)

    def _choose_card(self, key: str) -> None:
        self._select(key, move_cursor=False)

    def _choose_mark(self, key: str) -> None:
        if key != self._chosen:
            self._chosen = key
            self._panel.choose(key)
            self._editor.choose_mark(key, move_cursor=True)

    # Doing something about it

    def _finding(self, key: str) -> Finding | None:
        if self._shown is None:
            return None
        pairs = zip(self._shown.keys, self._shown.report.findings, strict=True)
        return next((finding for known, finding in pairs if known == key), None)

    def _apply(self, key: str, number: int) -> None:
        finding = self._finding(key)
        if finding is not None:
            self._change(frozenset({finding.rule}), finding.fixes[number].edits)

    def apply_safe(self) -> None:
        """Apply all fixes that cannot change what the text means, as one step."""
        if self._shown is not None and self._shown.safe.count:
            self._change(self._shown.safe.rules, self._shown.safe.edits)

    def _change(self, rules: frozenset[str], edits: tuple[Edit, ...]) -> None:
        if self._shown is None or self._editor.text() != self._shown.text:
            # The text moved on since the cards were drawn; the coming check draws them anew.
            self._check.now()
            return
        self.fixing.emit(rules)
        self._editor.replace_ranges(_in_qt(edits, Positions(self._shown.text)))
        self._editor.setFocus()
        self._check.now()

    def _ignore(self, key: str, reach: Reach) -> None:
        finding = self._finding(key)
        card = self._panel.card(key)
        if finding is not None and card is not None and self._shown is not None:
            start, end = finding.start, finding.end
            words = "" if start is None else self._shown.text[start:end]
            self.ignore_wanted.emit(
                Unwanted(key=key, rule=finding.rule, title=card.content.title, words=words, reach=reach)
            )


def _in_qt(edits: Iterable[Edit], positions: Positions) -> list[tuple[int, int, str]]:
    return [(positions.to_qt(edit.start), positions.to_qt(edit.end), edit.text) for edit in edits]
