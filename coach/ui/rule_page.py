"""The page about a rule: why it looks, what it calls wrong and right, where that comes from, what it weighs."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QTextBrowser, QVBoxLayout

from coach.domain.finding import Level
from coach.networks.names import network_name
from coach.services.rules import own_level, rule_page
from coach.system.words import say
from coach.ui.theme import LARGE, MEDIUM, SMALL, Tokens

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from coach.lint.guidance import Example, Page

SILENT = "silent"
"""The choice to hear nothing of a rule; the other choices are levels, "" the rule's own."""


class RulePage(QDialog):
    """One rule, and the owner's say in how much it matters: `level_chosen` carries SILENT, a level or ""."""

    level_chosen = Signal(str)

    def __init__(self, rule: str, *, level: str, language: str, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        its = rule_page(rule, language)
        self.setWindowTitle(its.title)
        self.resize(620, 620)
        self.page = QTextBrowser(self)
        self.page.setHtml(page_html(its, language, tokens))
        self.page.setAccessibleName(its.title)
        self.levels = QComboBox(self)
        for choice, name in self._choices(own_level(rule)).items():
            self.levels.addItem(name, choice)
        self.levels.setCurrentIndex(self.levels.findData(level))
        self.levels.activated.connect(lambda: self.level_chosen.emit(self.levels.currentData()))
        self._arrange()

    def _choices(self, own: Level) -> dict[str, str]:
        names = {
            Level.ERROR: self.tr("Error"),
            Level.WARNING: self.tr("Warning"),
            Level.HINT: self.tr("Hint"),
        }
        as_it_is = self.tr("As it comes (%1)").replace("%1", names[own].lower())
        return {"": as_it_is, **{level.value: name for level, name in names.items()}, SILENT: self.tr("Say nothing")}

    def _arrange(self) -> None:
        label = QLabel(self.tr("How much this matters"), self)
        label.setBuddy(self.levels)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(SMALL)
        foot.addWidget(label)
        foot.addWidget(self.levels)
        foot.addStretch(1)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(self.page, 1)
        column.addLayout(foot)


def page_html(its: Page, language: str, tokens: Tokens) -> str:
    """A guidance page as HTML in the theme's colours."""
    bad = [example for example in its.examples if example.bad]
    good = [example for example in its.examples if not example.bad]
    parts = [f"<h2>{escape(its.title)}</h2>"]
    parts += [
        _part(heading, body)
        for heading, body in (
            (QCoreApplication.translate("RulePage", "Why"), _flowing(its.why)),
            (QCoreApplication.translate("RulePage", "Instead of"), _flowing(its.instead_of)),
            (QCoreApplication.translate("RulePage", "Try"), _flowing(its.try_)),
            (
                QCoreApplication.translate("RulePage", "This I notice"),
                _examples(bad, "✗", tokens.error, language, tokens),
            ),
            (
                QCoreApplication.translate("RulePage", "This is fine"),
                _examples(good, "✓", tokens.talked, language, tokens),
            ),
            (
                QCoreApplication.translate("RulePage", "Where this comes from"),
                f"<p>{escape(say(f'evidence.{its.evidence}', language))}<br>{escape(its.source)}</p>",
            ),
        )
    ]
    return f'<div style="color:{tokens.ink};line-height:140%">{"".join(parts)}</div>'


def _part(heading: str, body: str) -> str:
    return f'<h3 style="margin-bottom:2px">{escape(heading)}</h3>{body}'


def _flowing(text: str) -> str:
    return "".join(f'<p style="margin-top:2px">{escape(paragraph)}</p>' for paragraph in text.split("\n\n"))


def _examples(examples: list[Example], mark: str, colour: str, language: str, tokens: Tokens) -> str:
    rows = (
        f'<tr><td style="color:{colour}">{mark}</td>'
        f'<td style="padding-left:{SMALL}px">{_example(example, language, tokens)}</td></tr>'
        for example in examples
    )
    return f'<table cellpadding="3">{"".join(rows)}</table>'


def _example(example: Example, language: str, tokens: Tokens) -> str:
    words = escape(example.text).replace("\n", "<br>")
    if example.fixed is not None:
        words += f'<br><span style="color:{tokens.muted}">→</span> {escape(example.fixed).replace(chr(10), "<br>")}'
    place = f"{network_name(example.network)}, {say(f'kind.{example.kind}', language)}"
    return f'{words} <span style="color:{tokens.muted}">({escape(place)})</span>'
