"""The quick check: a small window with one text, what is noticed in it, and the way back with the better one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QCursor, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from coach.domain.draft import Kind
from coach.system.words import say
from coach.ui.composer.coach_panel import CoachPanel
from coach.ui.composer.counter import Counter
from coach.ui.composer.editor import Editor
from coach.ui.theme import LARGE, MEDIUM, SMALL, Tokens
from coach.ui.widgets.flow import FlowLayout
from coach.ui.widgets.notice import Notice

_SIZE = QSize(420, 360)
_LINES = 5  # of text at the interface's own height, at least
_CHARACTER = 7  # pixels: the width of one, at the size of text that the window's size is meant for
_FLAGS = (
    Qt.WindowType.Dialog
    | Qt.WindowType.CustomizeWindowHint
    | Qt.WindowType.WindowTitleHint
    | Qt.WindowType.WindowCloseButtonHint
    | Qt.WindowType.WindowStaysOnTopHint
)


class QuickCheck(QWidget):
    """Shows what it is told and signals what the owner does. Closing it only hides it.

    `came` is emitted when it gets the keyboard, `put_away` when it is hidden.
    """

    network_chosen = Signal(str)
    kind_chosen = Signal(Kind)
    copy_wanted = Signal()
    composer_wanted = Signal()
    log_wanted = Signal()
    came = Signal()
    put_away = Signal()

    def __init__(self, tokens: Tokens, language: str) -> None:
        super().__init__(None, _FLAGS)
        self.setObjectName("desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._language = language
        self._placed = False
        self.networks = QComboBox(self)
        self.kinds = QComboBox(self)
        for box in (self.networks, self.kinds):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.networks.activated.connect(lambda: self.network_chosen.emit(self.networks.currentData()))
        self.kinds.activated.connect(lambda: self.kind_chosen.emit(Kind(self.kinds.currentData())))
        self._sheet = QFrame(self)
        self._sheet.setObjectName("sheet")
        self.editor = Editor(tokens, self._sheet)
        self.editor.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES + LARGE)
        self.editor.focused.connect(self._show_focus)
        self.counter = Counter(tokens, self)
        self.notice = Notice(self)
        self.coach = CoachPanel(tokens, self, small=True)
        self.copy = _button(self, "main")
        self.copy.clicked.connect(self.copy_wanted)
        self.to_composer = _button(self)
        self.to_composer.clicked.connect(self.composer_wanted)
        self.log = _button(self)
        self.log.clicked.connect(self.log_wanted)
        self._arrange()
        self.retranslate()
        for keys, act in (
            ("Esc", self.hide),
            ("Ctrl+Return", self.copy_wanted.emit),
            ("Ctrl+Enter", self.copy_wanted.emit),
            ("Ctrl+E", self.editor.setFocus),
        ):
            self.shortcut(keys).activated.connect(act)

    def shortcut(self, keys: str) -> QShortcut:
        """A shortcut that works everywhere in this window."""
        return QShortcut(QKeySequence(keys), self)

    # What is shown

    def open(self) -> None:
        """Come to the front: near the tray the first time, then where its owner put it."""
        if not self._placed:
            self._placed = True
            self._place()
        self.show()
        self.raise_()
        self.activateWindow()
        self.editor.setFocus()

    def offer_networks(self, names: dict[str, str], chosen: str) -> None:
        """Fill the choice of networks: id → name."""
        with QSignalBlocker(self.networks):
            self.networks.clear()
            for network, name in names.items():
                self.networks.addItem(name, network)
            self.networks.setCurrentIndex(max(0, self.networks.findData(chosen)))

    def show_kind(self, kind: Kind) -> None:
        """What the text is taken for."""
        self.kinds.setCurrentIndex(self.kinds.findData(kind))

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in other colours from now on."""
        for part in (self.editor, self.counter, self.coach):
            part.set_tokens(tokens)

    def use_language(self, language: str) -> None:
        """Speak another language, "nl" or "en"."""
        self._language = language
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words in the interface's language."""
        self.setWindowTitle(self.tr("Quick check"))
        chosen = self.kinds.currentIndex()
        self.kinds.clear()
        for kind in Kind:
            words = say(f"kind.{kind}", self._language)
            self.kinds.addItem(words[:1].upper() + words[1:], kind)
        self.kinds.setCurrentIndex(max(0, chosen))
        self.networks.setAccessibleName(self.tr("Network"))
        self.kinds.setAccessibleName(self.tr("Kind of text"))
        self.editor.setAccessibleName(self.tr("Text to check"))
        self.editor.setPlaceholderText(self.tr("Paste or type what you want to post."))
        self.copy.setText(self.tr("Copy text"))
        self.copy.setToolTip(self.tr("Ctrl+Enter"))
        self.to_composer.setText(self.tr("To the composer"))
        self.to_composer.setToolTip(self.tr("Go on with it as a draft"))
        self.log.setText(self.tr("It is posted"))
        self.log.setToolTip(self.tr("Keep the text and count it in the balance"))

    # What Qt asks

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another language: other words. In front: its owner is here."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.came.emit()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """The close button hides it, as Esc does."""
        event.ignore()
        self.hide()

    def setVisible(self, visible: bool) -> None:  # noqa: N802, FBT001 - Qt's name and signature
        """Tell when it goes."""
        was = self.isVisible()
        super().setVisible(visible)
        if was and not visible:
            self.put_away.emit()

    # Layout

    def _place(self) -> None:
        """In the corner where the mouse is: it was just on the tray. Some trays do not tell where they are."""
        mouse = QCursor.pos()
        screen = QGuiApplication.screenAt(mouse) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        scale = max(1.0, self.fontMetrics().averageCharWidth() / _CHARACTER)
        size = (_SIZE * scale).boundedTo(room.size() * 0.9)
        self.resize(size)
        low, right = mouse.y() > room.center().y(), mouse.x() > room.center().x()
        self.move(
            room.right() - size.width() - MEDIUM if right else room.left() + MEDIUM,
            # Some panels take no room of their own, and the window has a title.
            room.bottom() - size.height() - 6 * MEDIUM if low else room.top() + 3 * MEDIUM,
        )

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(self.networks, 1)
        head.addWidget(self.kinds, 1)
        sheet = QVBoxLayout(self._sheet)
        sheet.setContentsMargins(2, 2, 2, 2)
        sheet.addWidget(self.editor)
        foot = FlowLayout(spacing=SMALL)
        for button in (self.copy, self.to_composer, self.log):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.setSpacing(SMALL)
        column.addLayout(head)
        column.addWidget(self._sheet, 2)
        column.addWidget(self.counter)
        column.addWidget(self.notice)
        column.addWidget(self.coach, 3)
        column.addLayout(foot)

    def _show_focus(self, focused: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._sheet.setProperty("focused", focused)
        self._sheet.style().unpolish(self._sheet)
        self._sheet.style().polish(self._sheet)


def _button(parent: QWidget, role: str = "") -> QPushButton:
    button = QPushButton(parent)
    button.setAutoDefault(False)
    if role:
        button.setProperty("role", role)
    return button
