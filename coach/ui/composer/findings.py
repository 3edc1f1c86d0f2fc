"""What is noticed in the open draft: checks it, shows it, fixes it, ignores it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal

from coach.domain.choices import Choices, Reach
from coach.domain.draft import Kind
from coach.lint.criticism_coach import Part, parts_of
from coach.lint.fixes import SafeFixes, safe_fixes
from coach.networks.names import network_name
from coach.services.checking import check, explain, fingerprint, over_limit
from coach.ui.composer.finding_menu import FindingMenu
from coach.ui.composer.live_check import LiveCheck
from coach.ui.composer.marks import Mark
from coach.ui.textpos import Positions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from coach.domain.finding import CheckRequest, Edit, Finding, HistoryFacts, Level, Report
    from coach.ui.composer.coach_panel import CoachPanel
    from coach.ui.composer.editor import Editor
    from coach.ui.tasks import Tasks


_LONGEST_WORDS = 32  # code points, in a menu
_MOST = 50  # cards: whoever has more to mend begins with these, and thousands would stop the window


@dataclass(frozen=True, slots=True)
class CardContent:
    """What a card says. `key` tells findings apart; `fixes` are the labels of the fix buttons.

    `title` is the rule's, `network` the network's name; `words` are those of the draft that are meant, "" for all.
    """

    key: str
    rule: str
    title: str
    network: str
    words: str
    level: Level
    message: str
    try_: str
    why: str
    source: str
    fixes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unwanted:
    """A finding that the owner wants ignored, and how far. `key` is its fingerprint, `words` the draft's ("": all)."""

    key: str
    rule: str
    title: str
    words: str
    reach: Reach


@dataclass(frozen=True, slots=True)
class _Question:
    """All that a check needs, as it was when the check began."""

    request: CheckRequest
    facts: HistoryFacts | None
    choices: Choices
    language: str


@dataclass(frozen=True, slots=True)
class _Noticed:
    """One check's whole answer, ready to be shown."""

    text: str
    report: Report
    keys: tuple[str, ...]
    cards: tuple[CardContent, ...]
    over: tuple[int, int] | None
    more: int
    safe: SafeFixes
    answer: frozenset[Part] | None


class Findings(QObject):
    """Joins the editor, the live check and the coach's panel.

    `reported` carries each Report that is shown, `fixing` the rules whose fixes are about to be applied,
    `answer_read` the parts that an answer to criticism has: a set of Part, None for any other draft.
    """

    reported = Signal(object)
    fixing = Signal(frozenset)
    ignore_wanted = Signal(Unwanted)
    about_wanted = Signal(str)
    answer_read = Signal(object)

    def __init__(
        self,
        *,
        editor: Editor,
        panel: CoachPanel,
        tasks: Tasks,
        request: Callable[[], CheckRequest],
        language: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._editor, self._panel, self._request, self._language = editor, panel, request, language
        self.facts: HistoryFacts | None = None
        self.choices = Choices()
        self._shown: _Noticed | None = None
        self._chosen = ""
        self._check = LiveCheck(tasks, self._question, _notice, self)
        self._check.answered.connect(self._show)
        editor.edited.connect(self._check.soon)
        editor.mark_entered.connect(self._choose_card)
        panel.chosen.connect(self._choose_mark)
        panel.fix_chosen.connect(self._apply)
        panel.ignored.connect(self._ignore)
        panel.safe_fixes_wanted.connect(self.apply_safe)
        panel.about_wanted.connect(self.about_wanted)

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
        menu.open_at(self._editor.viewport().mapToGlobal(self._editor.cursorRect().bottomLeft() + QPoint(0, 4)))

    # From the check to the screen

    def _question(self) -> _Question:
        return _Question(self._request(), self.facts, self.choices, self._language())

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


def _notice(question: _Question) -> _Noticed:
    """Runs in a worker: everything that takes time, on values only."""
    request = question.request
    report = check(request, question.facts, question.choices)
    findings = report.findings[:_MOST]
    keys = tuple(fingerprint(finding, request.text) for finding in findings)
    cards = tuple(_cards(keys, findings, request, question.language))
    return _Noticed(
        text=request.text,
        report=replace(report, findings=findings),
        keys=keys,
        cards=cards,
        over=over_limit(request),
        more=len(report.findings) - len(findings),
        safe=safe_fixes(report.findings),
        answer=parts_of(request.text, request.context, request.language)
        if request.kind is Kind.CRITICISM_REPLY
        else None,
    )


def _cards(
    keys: Iterable[str], findings: Iterable[Finding], request: CheckRequest, language: str
) -> Iterator[CardContent]:
    """A card a finding. What to try is said once a rule: saying it nine times would be scolding."""
    told: set[str] = set()
    for key, finding in zip(keys, findings, strict=True):
        said = explain(finding, language)
        yield CardContent(
            key=key,
            rule=finding.rule,
            title=said.title,
            network=network_name(request.network),
            words="" if finding.start is None else _short(request.text[finding.start : finding.end]),
            level=finding.level,
            message=said.message,
            try_="" if finding.rule in told else said.try_,
            why=said.why,
            source=said.source,
            fixes=tuple(label for label, _ in said.fixes),
        )
        told.add(finding.rule)


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST_WORDS else words[: _LONGEST_WORDS - 1].rstrip() + "…"


def _in_qt(edits: Iterable[Edit], positions: Positions) -> list[tuple[int, int, str]]:
    return [(positions.to_qt(edit.start), positions.to_qt(edit.end), edit.text) for edit in edits]
