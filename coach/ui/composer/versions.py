"""Earlier versions of a draft: see, compare, restore."""

from __future__ import annotations

import difflib
import re
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from coach.domain.draft import Reason, Version
from coach.networks.names import network_name
from coach.system.clock import local
from coach.ui.i18n import short_date
from coach.ui.theme import LARGE, MEDIUM, Tokens
from coach.ui.widgets.wrapping import begin_empty, break_as_needed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.domain.draft import Draft

# Beyond this, comparing word by word takes longer than anybody reads.
_LONGEST_COMPARED = 8_000
_WORDS = re.compile(r"\s+|\w+|[^\w\s]")


class VersionsDialog(QDialog):
    """The versions at the left, newest first; at the right what differs from the text of now."""

    restore_wanted = Signal(Version)

    def __init__(self, versions: Sequence[Version], now: Draft, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Versions of this draft"))
        self.resize(820, 520)
        self._now, self._tokens = now, tokens
        self._versions = {version.id: version for version in versions}
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Versions"))
        self.view = QTextBrowser(self)
        self.view.setAccessibleName(self.tr("The chosen version, compared with the text of now"))
        self.restore = QPushButton(self.tr("Bring this version back"), self)
        self.restore.setProperty("role", "main")
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.reject)
        self.restore.clicked.connect(self._on_restore)
        self._legend = QLabel(self.tr("Underlined: only in this version. Struck out: only in the text of now."), self)
        self._legend.setProperty("role", "muted")
        self._legend.setWordWrap(True)
        for version in versions:
            item = QListWidgetItem(self._line(version))
            item.setData(Qt.ItemDataRole.UserRole, version.id)
            self.list.addItem(item)
        self.list.currentItemChanged.connect(self._show)
        self._arrange(close)
        if versions:
            self.list.setCurrentRow(0)
        else:
            self._say_empty()

    def _chosen(self) -> Version | None:
        row = self.list.currentRow()
        return self._versions[self.list.item(row).data(Qt.ItemDataRole.UserRole)] if row >= 0 else None

    def _show(self) -> None:
        version = self._chosen()
        if version is not None:
            now = self._now.text_for(version.network or self._now.network)
            begin_empty(self.view)
            break_as_needed(self.view, version.text + now)
            self.view.setHtml(compared(version.text, now, self._tokens))

    def _say_empty(self) -> None:
        self.view.setPlainText(
            self.tr("No earlier versions yet. I keep one every few minutes, and before every large change.")
        )
        self.restore.setEnabled(False)
        self._legend.hide()

    def _on_restore(self) -> None:
        version = self._chosen()
        if version is not None:
            self.restore_wanted.emit(version)
            self.accept()

    def _line(self, version: Version) -> str:
        reasons = {
            Reason.PAUSE: self.tr("while writing"),
            Reason.CUT: self.tr("before a large part went"),
            Reason.FIX: self.tr("before a change of mine"),
            Reason.RESTORE: self.tr("before an older version came back"),
            Reason.HAND_OVER: self.tr("as you took it to the network"),
            Reason.VARIANT: self.tr("before its own text went"),
        }
        moment = local(version.kept_at)
        when = f"{short_date(moment)} {moment:%H:%M}"
        whose = f" · {network_name(version.network)}" if version.network else ""
        return f"{when}{whose}\n{reasons[version.reason]}"

    def _arrange(self, close: QPushButton) -> None:
        parts = QSplitter(self)
        parts.addWidget(self.list)
        parts.addWidget(self.view)
        parts.setSizes([240, 560])
        parts.setChildrenCollapsible(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self._legend, 1)
        buttons.addStretch(0)
        buttons.addWidget(close)
        buttons.addWidget(self.restore)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(parts, 1)
        column.addLayout(buttons)


def compared(version: str, now: str, tokens: Tokens) -> str:
    """Both texts as one page of HTML: what only the version has is underlined, what only `now` has struck out."""
    if len(version) + len(now) > _LONGEST_COMPARED:
        return _page(escape(version), tokens)
    before, after = _WORDS.findall(now), _WORDS.findall(version)
    parts = []
    for what, a, b, c, d in difflib.SequenceMatcher(a=before, b=after, autojunk=False).get_opcodes():
        gone, come = escape("".join(before[a:b])), escape("".join(after[c:d]))
        if what == "equal":
            parts.append(come)
            continue
        if gone:
            parts.append(f'<s style="color:{tokens.muted}">{gone}</s>')
        if come:
            parts.append(f'<u style="background-color:{tokens.tint}">{come}</u>')
    return _page("".join(parts), tokens)


def _page(body: str, tokens: Tokens) -> str:
    return f'<div style="white-space:pre-wrap;color:{tokens.ink};line-height:140%">{body}</div>'
