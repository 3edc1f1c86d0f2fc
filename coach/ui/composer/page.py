"""The middle of the window: what the draft is for, the text, its count, and the way to the network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from coach.domain.draft import Draft, Kind
from coach.networks.names import network_name
from coach.ui.composer.counter import Counter
from coach.ui.composer.editor import Editor
from coach.ui.composer.posted_question import PostedQuestion
from coach.ui.theme import LARGE, MEDIUM, SMALL, WRITING, Tokens, scaled
from coach.ui.widgets.flow import FlowLayout
from coach.ui.widgets.fold import Fold
from coach.ui.widgets.notice import Notice
from coach.ui.widgets.plain_text import PlainText

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_CONTEXT_LINES = 3
_CHOICE = 16  # characters that a box shows at least, its arrow included


class DraftPage(QWidget):
    """One draft, open for writing. Shows what it is told and signals what the owner does."""

    network_chosen = Signal(str)
    kind_chosen = Signal(Kind)
    context_edited = Signal()
    hand_over_wanted = Signal()
    versions_wanted = Signal()
    pictures_given = Signal(QMimeData)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("middle")
        self._network_name = ""
        self.networks = QComboBox(self)
        self.kinds = QComboBox(self)
        self._saved = QLabel(self)
        self._saved.setProperty("role", "muted")
        self.versions_button = QToolButton(self)
        self.versions_button.setProperty("role", "quiet")
        self.notice = Notice(self)
        self._context_label = QLabel(self)
        self._context_label.setProperty("role", "muted")
        self.context = PlainText(self)
        self.context.setTabChangesFocus(True)
        self.context.setFixedHeight(self.fontMetrics().lineSpacing() * _CONTEXT_LINES + LARGE)
        self._context_label.setBuddy(self.context)
        self._sheet = QFrame(self)
        self._sheet.setObjectName("sheet")
        self.editor = Editor(tokens, self._sheet)
        self.editor.setFont(scaled(self.font(), WRITING))
        self.editor.focused.connect(self._show_focus)
        self.editor.pictures_given.connect(self.pictures_given)
        self.counter = Counter(tokens, self)
        self.hand_over_button = QPushButton(self)
        self.hand_over_button.setProperty("role", "main")
        self.hand_over_button.setAutoDefault(False)
        self._hand_over_problem = ""
        self.also_button = QToolButton(self)
        self.also_button.setProperty("role", "quiet")
        self.also_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.picture_button = QToolButton(self)
        self.picture_button.setProperty("role", "quiet")
        self.picture_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.preview_button = QPushButton(self)
        self.preview_button.setCheckable(True)
        self.preview_button.setAutoDefault(False)
        self.question = PostedQuestion(self)
        for box in (self.networks, self.kinds):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            box.setMinimumWidth(self.fontMetrics().averageCharWidth() * _CHOICE)
        for kind in Kind:
            self.kinds.addItem("", kind)
        self.networks.activated.connect(lambda: self.network_chosen.emit(self.networks.currentData()))
        self.kinds.activated.connect(lambda: self.kind_chosen.emit(Kind(self.kinds.currentData())))
        self.context.textChanged.connect(self.context_edited)
        self.hand_over_button.clicked.connect(self.hand_over_wanted)
        self.versions_button.clicked.connect(self.versions_wanted)
        self._arrange()
        self.retranslate()

    # What is shown

    def show_draft(self, draft: Draft) -> None:
        """Open another draft."""
        self.show_purpose(draft, draft.network)
        with QSignalBlocker(self.context):
            self.context.setPlainText(draft.context)
        self.editor.load(draft.text)
        self.question.hide()
        self.notice.hide()
        self.counter.show_length(None)

    def show_purpose(self, draft: Draft, network: str) -> None:
        """The draft's kind, and the network that the text in the editor is for."""
        if (place := self.networks.findData(network)) < 0:
            self.networks.addItem(network_name(network), network)
            place = self.networks.count() - 1
        self.networks.setCurrentIndex(place)
        self.kinds.setCurrentIndex(self.kinds.findData(draft.kind))
        # What a draft answers stays in sight as long as it has any, whatever its kind became.
        answering = draft.kind.answers or bool(draft.context)
        self._context_label.setVisible(answering)
        self.context.setVisible(answering)

    def put_above_sheet(self, widget: QWidget) -> None:
        """Put a widget between what the draft is for and its text."""
        self._column.insertWidget(self._column.indexOf(self._sheet), widget)

    def put_below_sheet(self, widget: QWidget) -> None:
        """Put a widget between the draft's text and its count."""
        self._column.insertWidget(self._column.indexOf(self._sheet) + 1, widget)

    def put_notes_away(self) -> None:
        """Close the notice and the question, and go on writing."""
        self.notice.hide()
        self.question.hide()
        self.editor.setFocus()

    def offer_networks(self, names: dict[str, str]) -> None:
        """Fill the choice of networks: id → name."""
        chosen = self.networks.currentData()
        with QSignalBlocker(self.networks):
            self.networks.clear()
            for network, name in names.items():
                self.networks.addItem(name, network)
            self.networks.setCurrentIndex(self.networks.findData(chosen))

    def show_saved(self, sentence: str) -> None:
        """When the draft was last saved, or that it is not."""
        self._saved.setText(sentence)
        self.versions_button.setAccessibleDescription(sentence)

    def offer_hand_over(self, network_name: str, problem: str = "") -> None:
        """The button's words; a problem says why it cannot be pressed."""
        self._network_name = network_name
        self._hand_over_problem = problem
        self.hand_over_button.setText(self.tr("Copy and open %1").replace("%1", network_name))
        self.hand_over_button.setEnabled(not problem)
        self.hand_over_button.setToolTip(problem or self.tr("Ctrl+Enter"))
        self.hand_over_button.setAccessibleDescription(problem)
        self._show_preview_words()

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in these colours from now on; the pictures come with the first call."""
        from coach.ui.pictures import icon  # noqa: PLC0415 - the first paint does without pictures

        self.editor.set_tokens(tokens)
        self.counter.set_tokens(tokens)
        high = self.fontMetrics().height() + 2
        self.versions_button.setIcon(icon("history", tokens.muted))
        self.hand_over_button.setIcon(icon("copy-and-open", tokens.on_accent))
        self.preview_button.setIcon(icon("preview", tokens.ink))
        self.picture_button.setIcon(icon("picture", tokens.muted))
        for button in (self.versions_button, self.hand_over_button, self.preview_button, self.picture_button):
            button.setIconSize(QSize(high, high))

    # Words

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        names = {
            Kind.POST: self.tr("Post"),
            Kind.REPLY: self.tr("Reply"),
            Kind.CRITICISM_REPLY: self.tr("Answer to criticism"),
            Kind.DISCUSSION: self.tr("Start a discussion"),
        }
        for kind, name in names.items():
            self.kinds.setItemText(self.kinds.findData(kind), name)
        self.networks.setAccessibleName(self.tr("Network"))
        self.kinds.setAccessibleName(self.tr("Kind of draft"))
        self.versions_button.setText(self.tr("Versions"))
        self.versions_button.setToolTip(self.tr("Earlier versions of this draft (Ctrl+H)"))
        self.also_button.setText(self.tr("Also for …"))
        self.also_button.setToolTip(self.tr("Write this for another network too (Ctrl+K)"))
        self.picture_button.setText(self.tr("Picture"))
        self.picture_button.setToolTip(self.tr("Add pictures; you can drop and paste them too"))
        self._show_preview_words()
        self.preview_button.setToolTip(self.tr("How it will look there (Ctrl+P)"))
        self.preview_button.setAccessibleName(self.tr("Preview"))
        self._context_label.setText(self.tr("What you are answering"))
        self.context.setPlaceholderText(self.tr("Paste here what was said; I read it along with your answer."))
        self.editor.setPlaceholderText(self.tr("What happened today?"))
        self.editor.setAccessibleName(self.tr("Text of the draft"))
        self.offer_hand_over(self._network_name, self._hand_over_problem)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another language: other words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Where there is no room for it, when the draft was saved is told by the button of its versions alone."""
        super().resizeEvent(event)
        head = (self.networks, self.kinds, self.versions_button, self._saved)
        needed = sum(part.sizeHint().width() + MEDIUM for part in head)
        self._saved.setVisible(self.width() >= needed)
        self._show_preview_words()

    def _show_preview_words(self) -> None:
        """The preview's button, of which in a narrow window only the icon stays."""
        self.preview_button.setText(self.tr("Preview"))
        foot = self.preview_button.sizeHint().width() + self.hand_over_button.sizeHint().width() + 4 * MEDIUM
        if self.width() < foot:
            self.preview_button.setText("")

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as all that can be folded allows."""
        boxes = self.networks.minimumWidth() + self.kinds.minimumWidth()
        head = boxes + self.versions_button.sizeHint().width() + 2 * SMALL
        return QSize(head + 2 * MEDIUM, super().minimumSizeHint().height())

    def _show_focus(self, focused: bool) -> None:  # noqa: FBT001 - a signal's argument
        """The sheet shows the focus of the editor on it."""
        self._sheet.setProperty("focused", focused)
        self._sheet.style().unpolish(self._sheet)
        self._sheet.style().polish(self._sheet)

    # Layout

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(self.networks)
        head.addWidget(self.kinds)
        head.addStretch(1)
        head.addWidget(self._saved)
        head.addWidget(self.versions_button)
        sheet = QVBoxLayout(self._sheet)
        sheet.setContentsMargins(2, 2, 2, 2)
        sheet.addWidget(self.editor)
        self.counts = FlowLayout(spacing=SMALL)
        self.counts.addWidget(self.counter)
        self.counts.addWidget(self.also_button)
        self.counts.addWidget(self.picture_button)
        foot = Fold(spacing=SMALL)
        foot.addWidget(self.preview_button, 1, Qt.AlignmentFlag.AlignLeft)
        foot.addWidget(self.hand_over_button)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, LARGE, MEDIUM, LARGE)
        column.setSpacing(MEDIUM)
        column.addLayout(head)
        column.addWidget(self.notice)
        # Above the sheet: below the button it would push that away, and its own come under the mouse.
        column.addWidget(self.question)
        column.addWidget(self._context_label)
        column.addWidget(self.context)
        column.addWidget(self._sheet, 1)
        column.addLayout(self.counts)
        column.addLayout(foot)
