"""What the owner aims for, in talk and in the mix: a rule of thumb with its source, or a figure of their own."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from coach.review.targets import OWN, mix_rule, presets
from coach.ui.balance.standing import aim_words
from coach.ui.theme import LARGE, LEAD, MEDIUM, ROOMY, SMALL_TEXT, TIGHT, scaled
from coach.ui.widgets.flow import FlowLayout
from coach.ui.widgets.scrolled import Scrolled

if TYPE_CHECKING:
    from coach.domain.balance import Preset
    from coach.system.settings import Settings

_SIZE = (560, 560)


class AimsDialog(QDialog):
    """What is chosen is taken over at once: `chosen` carries the setting's name and its value."""

    chosen = Signal(str, object)

    def __init__(self, settings: Settings, first: str, *, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What you aim for"))
        self.resize(*_SIZE)
        self._language = language
        page = QWidget(self)
        page.setObjectName("middle")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, MEDIUM, 0)
        self._column.setSpacing(TIGHT)
        self.dialogue, self.mix = QButtonGroup(self), QButtonGroup(self)
        self.own_talk, self.own_promotion = QSpinBox(self), QSpinBox(self)
        self._put_dialogue(settings.target)
        self._column.addSpacing(LARGE)
        self._put_mix(settings)
        self._column.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        whole.setSpacing(MEDIUM)
        whole.addWidget(Scrolled(page, self), 1)
        whole.addWidget(buttons)
        group = self.dialogue if first == "target" else self.mix
        if (button := group.checkedButton()) is not None:
            button.setFocus()

    def _put_dialogue(self, target: float) -> None:
        self._put_title(self.tr("Dialogue: how much of it is talk"))
        rules = [each for each in presets().values() if each.dialogue is not None]
        for rule in rules:
            button = self._put_rule(self.dialogue, rule, chosen=rule.dialogue == target)
            button.clicked.connect(partial(self.chosen.emit, "target", rule.dialogue))
        mine = QRadioButton(self.tr("As much talk as I choose"), self)
        mine.setChecked(self.dialogue.checkedButton() is None)
        self._put_own(self.dialogue, mine, self.own_talk, target)
        self.own_talk.setAccessibleName(self.tr("Talk's part of all that you do"))

        def choose() -> None:
            self.chosen.emit("target", self.own_talk.value() / 100)

        mine.clicked.connect(choose)
        self.own_talk.valueChanged.connect(choose)

    def _put_mix(self, settings: Settings) -> None:
        self._put_title(self.tr("Mix: what the posts are for"))
        chosen = mix_rule(settings.mix_preset, settings.mix_promotion).id
        for rule in presets().values():
            button = self._put_rule(self.mix, rule, chosen=rule.id == chosen)
            button.clicked.connect(partial(self.chosen.emit, "mix_preset", rule.id))
        mine = QRadioButton(self.tr("At most as much promotion as I choose"), self)
        mine.setChecked(chosen == OWN)
        self._put_own(self.mix, mine, self.own_promotion, settings.mix_promotion)
        self.own_promotion.setAccessibleName(self.tr("The most of your posts that may promote"))

        def choose() -> None:
            self.chosen.emit("mix_promotion", self.own_promotion.value() / 100)
            self.chosen.emit("mix_preset", OWN)

        mine.clicked.connect(choose)
        self.own_promotion.valueChanged.connect(choose)

    def _put_own(self, group: QButtonGroup, mine: QRadioButton, figure: QSpinBox, share: float) -> None:
        group.addButton(mine)
        figure.setRange(1, 99)
        figure.setSuffix("\u00a0%")
        figure.setValue(round(share * 100))
        figure.valueChanged.connect(lambda: mine.setChecked(True))
        row = FlowLayout(spacing=MEDIUM)
        row.addWidget(mine)
        row.addWidget(figure)
        self._column.addLayout(row)

    def _put_title(self, words: str) -> None:
        title = QLabel(words, self)
        title.setFont(scaled(self.font(), LEAD, bold=True))
        self._column.addWidget(title)

    def _put_rule(self, group: QButtonGroup, rule: Preset, *, chosen: bool) -> QRadioButton:
        name, told = aim_words(rule.id, self._language)
        button = QRadioButton(name, self)
        button.setChecked(chosen)
        group.addButton(button)
        read = self.tr("Source: %1").replace("%1", rule.source)
        words = QLabel(f"{told} {read}", self, wordWrap=True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setProperty("role", "muted")
        words.setFont(scaled(self.font(), SMALL_TEXT))
        words.setContentsMargins(ROOMY, 0, 0, TIGHT)
        button.setAccessibleDescription(words.text())
        self._column.addWidget(button)
        self._column.addWidget(words)
        return button
