"""What is noticed in the open draft: checks it, shows it, fixes it, ignores it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from coach.lint.engine import Memory
from coach.services.checking import check, explain, fingerprint, over_limit
from coach.ui.composer.live_check import LiveCheck
from coach.ui.composer.marks import Mark
from coach.ui.textpos import Positions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from coach.domain.finding import CheckRequest, Finding, Fix, HistoryFacts, Level, Report
    from coach.ui.composer.coach_panel import CoachPanel
    from coach.ui.composer.editor import Editor
    from coach.ui.tasks import Tasks


_MOST = 50  # cards: whoever has more to mend begins with these, and thousands would stop the window


@dataclass(frozen=True, slots=True)
class CardContent:
    """What a card says. `key` tells findings apart; `fixes` are the labels of the fix buttons."""

    key: str
    level: Level
    message: str
    try_: str
    why: str
    source: str
    fixes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Question:
    """All that a check needs, as it was when the check began."""

    request: CheckRequest
    facts: HistoryFacts | None
    ignored: frozenset[str]
    language: str
    thread: bool


@dataclass(frozen=True, slots=True)
class _Noticed:
    """One check's whole answer, ready to be shown."""

    text: str
    report: Report
    keys: tuple[str, ...]
    cards: tuple[CardContent, ...]
    over: tuple[int, int] | None
    more: int


class Findings(QObject):
    """Joins the editor, the live check and the coach's panel. `reported` carries each Report that is shown."""

    reported = Signal(object)
    fixing = Signal()
    ignore_wanted = Signal(str, str)

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
        self.ignored: frozenset[str] = frozenset()
        self._shown: _Noticed | None = None
        self._chosen = ""
        self._check = LiveCheck(tasks, self._question, partial(_notice, Memory()), self)
        self._check.answered.connect(self._show)
        editor.edited.connect(self._check.soon)
        editor.mark_entered.connect(self._choose_card)
        panel.chosen.connect(self._choose_mark)
        panel.fix_chosen.connect(self._apply)
        panel.ignored.connect(self._ignore)

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
        """The fixes of the chosen finding, or of the one at the cursor, as a menu at its words."""
        keys = self._panel.keys()
        if self._chosen not in keys:
            self.step(1)
        card = self._panel.card(self._chosen)
        if card is None:
            return
        menu = QMenu(self._editor)
        for number, label in enumerate(card.content.fixes):
            menu.addAction(label, partial(self._apply, card.content.key, number))
        if not menu.isEmpty():
            menu.addSeparator()
        menu.addAction(self.tr("Ignore"), lambda: self._ignore(card.content.key))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._editor.viewport().mapToGlobal(self._editor.cursorRect().bottomLeft() + QPoint(0, 4)))
        menu.setActiveAction(menu.actions()[0])

    # From the check to the screen

    def _question(self) -> _Question:
        return _Question(self._request(), self.facts, self.ignored, self._language(), self._thread())

    def _show(self, noticed: _Noticed) -> None:
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
        if finding is None or self._shown is None or self._editor.text() != self._shown.text:
            # The text moved on since this card was drawn; the coming check draws it anew.
            self._check.now()
            return
        self.fixing.emit()
        self._editor.replace_ranges(_in_qt(finding.fixes[number], Positions(self._shown.text)))
        self._editor.setFocus()
        self._check.now()

    def _ignore(self, key: str) -> None:
        finding = self._finding(key)
        if finding is not None:
            self.ignore_wanted.emit(finding.rule, key)


def _notice(memory: Memory, question: _Question) -> _Noticed:
    """Runs in a worker: everything that takes time, on values only."""
    request = question.request
    report = check(request, question.facts, question.ignored, memory=memory)
    if question.thread:  # in parts it is not too long
        report = replace(report, findings=tuple(it for it in report.findings if it.rule != "too-long"))
    findings = report.findings[:_MOST]
    keys = tuple(fingerprint(finding, request.text) for finding in findings)
    cards = tuple(_cards(keys, findings, question.language))
    more = len(report.findings) - len(findings)
    over = None if question.thread else over_limit(request)
    return _Noticed(request.text, replace(report, findings=findings), keys, cards, over, more)


def _cards(keys: Iterable[str], findings: Iterable[Finding], language: str) -> Iterator[CardContent]:
    """A card a finding. What to try is said once a rule: saying it nine times would be scolding."""
    told: set[str] = set()
    for key, finding in zip(keys, findings, strict=True):
        said = explain(finding, language)
        yield CardContent(
            key=key,
            level=finding.level,
            message=said.message,
            try_="" if finding.rule in told else said.try_,
            why=said.why,
            source=said.source,
            fixes=tuple(label for label, _ in said.fixes),
        )
        told.add(finding.rule)


def _in_qt(fix: Fix, positions: Positions) -> list[tuple[int, int, str]]:
    return [(positions.to_qt(edit.start), positions.to_qt(edit.end), edit.text) for edit in fix.edits]
