"""Every colour, distance and corner of the window, as names of roles; the style sheet is made from them."""

from __future__ import annotations

from dataclasses import dataclass
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

# Distances in pixels.
TIGHT, SMALL, MEDIUM, LARGE, ROOMY = 4, 8, 12, 16, 24
CORNER = 6
# Sizes of text, as a factor of the system's.
TITLE, WRITING, LEAD, SMALL_TEXT = 1.4, 1.2, 1.12, 0.9


@dataclass(frozen=True, slots=True)
class Tokens:
    """One colour a role. Text reaches 4.5 : 1 on every surface it stands on, marks 3 : 1; a test computes it."""

    desk: str  # the window's ground
    sheet: str  # what is written on
    card: str  # a finding, a menu
    ink: str
    muted: str
    line: str  # the quiet border of things that need none
    edge: str  # the border of things that can be operated
    accent: str
    on_accent: str
    tint: str  # what is chosen
    error: str
    warning: str
    hint: str
    talked: str
    sent: str


LIGHT = Tokens(
    desk="#f3f1ec", sheet="#ffffff", card="#ffffff", ink="#22252a", muted="#5d626b", line="#ded9d0", edge="#8b8880",
    accent="#1d6b66", on_accent="#ffffff", tint="#dcebe8", error="#b0281f", warning="#8a5300", hint="#3a5d94",
    talked="#1d6b66", sent="#a96f22",
)  # fmt: skip
DARK = Tokens(
    desk="#191b1f", sheet="#212429", card="#282b31", ink="#e9e6e0", muted="#abaeb4", line="#3a3e45", edge="#858a93",
    accent="#74c7be", on_accent="#0d211f", tint="#27413f", error="#ff8f85", warning="#f0b65f", hint="#9fc1f4",
    talked="#74c7be", sent="#dfa85c",
)  # fmt: skip
CONTRAST = Tokens(
    desk="#000000", sheet="#000000", card="#000000", ink="#ffffff", muted="#ffffff", line="#ffffff", edge="#ffffff",
    accent="#ffd83d", on_accent="#000000", tint="#3a3000", error="#ff8a80", warning="#ffc04d", hint="#8fc7ff",
    talked="#ffd83d", sent="#ffffff",
)  # fmt: skip

_SHEET = Template("""
* { outline: none; }
QMainWindow, QDialog, #desk, #side, #coach, #cards, #middle { background: $desk; }
QToolTip { background: $card; color: $ink; border: 1px solid $edge; padding: 4px; }
QLabel { background: transparent; }
QLabel[role="muted"] { color: $muted; }
#sheet { background: $sheet; border: 1px solid $line; border-radius: 6px; }
#sheet[focused="true"] { border: 2px solid $accent; }
QLineEdit, QPlainTextEdit, QTextBrowser, QAbstractSpinBox { background: $sheet; color: $ink; border: 1px solid $edge; border-radius: 6px; padding: 5px 8px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextBrowser:focus, QAbstractSpinBox:focus { border: 2px solid $accent; padding: 4px 7px; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { background: transparent; border: none; padding: 0; }
QAbstractSpinBox::up-button { subcontrol-position: left; width: 8px; border: none; }
QAbstractSpinBox::down-button { width: 0; border: none; }
QAbstractSpinBox::up-arrow, QAbstractSpinBox::down-arrow { image: none; width: 0; height: 0; }
QPushButton, QToolButton, QComboBox { color: $ink; background: $card; border: 1px solid $edge; border-radius: 6px; padding: 5px 10px; }
QPushButton:hover, QToolButton:hover, QComboBox:hover { background: $tint; }
QPushButton:focus, QToolButton:focus, QComboBox:focus { border: 2px solid $accent; padding: 4px 9px; }
QPushButton:disabled, QToolButton:disabled, QComboBox:disabled { color: $muted; border-color: $line; }
QPushButton[role="main"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; padding: 7px 16px; }
QPushButton[role="main"]:hover { background: $ink; color: $sheet; border-color: $ink; }
QPushButton[role="main"]:focus { border: 2px solid $ink; padding: 6px 15px; }
QPushButton[role="main"]:disabled { background: $line; color: $muted; border-color: $line; }
QPushButton[role="danger"] { color: $error; border-color: $error; }
QPushButton[role="quiet"], QToolButton[role="quiet"] { background: transparent; border: 1px solid transparent; color: $muted; padding: 4px 6px; }
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover { background: $tint; color: $ink; }
QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus { border: 2px solid $accent; padding: 3px 5px; }
QPushButton[role="title"] { background: transparent; border: 1px solid transparent; color: $ink; padding: 3px 0; text-align: left; }
QPushButton[role="title"]:hover { color: $accent; }
QPushButton[role="title"]:focus { border: 2px solid $accent; padding: 2px 4px; }
QPushButton[role="fix"] { background: $tint; border: 1px solid $accent; color: $ink; padding: 4px 10px; }
QPushButton[role="fix"]:hover { background: $accent; color: $on_accent; }
QPushButton[role="fix"]:focus { border: 2px solid $accent; padding: 3px 9px; }
QPushButton[role="chip"] { background: transparent; border: 1px solid $edge; border-radius: 6px; color: $ink; padding: 3px 8px; text-align: left; }
QPushButton[role="chip"][follows="true"] { border-style: dashed; color: $muted; }
QPushButton[role="chip"]:hover { background: $tint; color: $ink; }
QPushButton[role="chip"]:checked { background: $tint; border: 1px solid $accent; color: $ink; }
QPushButton[role="chip"][over="true"] { color: $error; }
QPushButton[role="chip"]:focus { border: 2px solid $accent; padding: 2px 7px; }
QPushButton:checked { background: $tint; border-color: $accent; }
#post { background: $sheet; border: 1px solid $line; border-radius: 6px; }
#post:focus { border: 2px solid $accent; }
#linkcard { background: $desk; border: 1px solid $line; border-radius: 6px; }
#preview { background: $desk; }
QToolButton::menu-indicator { image: none; }
QComboBox::drop-down, QDateTimeEdit[calendarPopup="true"]::drop-down { border: none; width: 24px; }
QComboBox::down-arrow, QDateTimeEdit[calendarPopup="true"]::down-arrow { image: url("$arrow"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $card; color: $ink; border: 1px solid $edge; selection-background-color: $tint; selection-color: $ink; padding: 4px; }
QCheckBox { color: $ink; spacing: 8px; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid $edge; border-radius: 4px; background: $sheet; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$tick"); }
QCheckBox::indicator:focus { border: 2px solid $ink; }
QRadioButton { color: $ink; spacing: 8px; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $edge; border-radius: 8px; background: $sheet; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; border-radius: 8px; background: $on_accent; }
QRadioButton::indicator:focus { border-color: $ink; }
QMenu { background: $card; color: $ink; border: 1px solid $edge; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $tint; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QTableView { background: $sheet; color: $ink; border: 1px solid $edge; border-radius: 6px; gridline-color: $line; selection-background-color: $tint; selection-color: $ink; }
QTableView:focus { border: 2px solid $accent; }
QTableView::item { padding: 0 6px; }
QTableView::item:selected { background: $tint; color: $ink; }
QTableView QLineEdit { border-radius: 0; padding: 0 4px; }
QCalendarWidget QTableView { border: none; border-radius: 0; selection-background-color: $accent; selection-color: $on_accent; }
QCalendarWidget QTableView::item { padding: 0; }
QCalendarWidget QToolButton { background: transparent; border: none; }
QCalendarWidget #qt_calendar_navigationbar { background: $desk; }
QHeaderView::section { background: $desk; color: $muted; border: none; border-bottom: 1px solid $line; padding: 4px 8px; }
#people { background: $card; border: 1px solid $line; border-radius: 6px; }
QListView { background: transparent; border: none; color: $ink; }
QListView::item { border-radius: 6px; }
QListView::item:selected { background: $tint; color: $ink; }
#names { background: $card; border: 1px solid $edge; }
#names::item { padding: 5px 8px; }
#criticism { color: $error; border: 1px solid $error; border-radius: 4px; padding: 1px 6px; }
#card { background: $card; border: 1px solid $line; border-radius: 6px; }
#card[chosen="true"] { border: 2px solid $accent; }
#card:focus { border: 2px solid $accent; }
#popover { background: $card; border: 1px solid $edge; }
#notice { background: $card; border: 1px solid $edge; border-radius: 6px; }
QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $edge; border-radius: 5px; min-height: 32px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: $edge; border-radius: 5px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; height: 0; width: 0; }
QSplitter::handle { background: $desk; }
""")


def luminance(colour: str) -> float:
    """Relative luminance, 0 to 1, as WCAG 2.2 defines it, of a colour written #rrggbb."""
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)  # noqa: PLR2004
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def choose(theme: str) -> Tokens:
    """The tokens of a theme setting; "system" follows the desktop."""
    if theme == "contrast":
        return CONTRAST
    if theme == "system":
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return DARK if theme == "dark" else LIGHT


def dress(app: QApplication, tokens: Tokens, *, arrow: str, tick: str) -> None:
    """Give the whole application these colours. `arrow` and `tick` are the paths of the boxes' pictures."""
    colours = {name: getattr(tokens, name) for name in Tokens.__slots__}
    app.setPalette(_palette(tokens))
    app.setStyleSheet(_SHEET.substitute(colours, arrow=arrow, tick=tick))


def scaled(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """The same font at another size; `bold` makes it stand out."""
    other = QFont(font)
    if font.pointSizeF() > 0:
        other.setPointSizeF(font.pointSizeF() * factor)
    else:
        other.setPixelSize(round(font.pixelSize() * factor))
    if bold:
        other.setWeight(QFont.Weight.DemiBold)
    return other


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for which, colour in (
        (role.Window, tokens.desk),
        (role.Base, tokens.sheet),
        (role.AlternateBase, tokens.desk),
        (role.Button, tokens.card),
        (role.ToolTipBase, tokens.card),
        (role.WindowText, tokens.ink),
        (role.Text, tokens.ink),
        (role.ButtonText, tokens.ink),
        (role.ToolTipText, tokens.ink),
        (role.PlaceholderText, tokens.muted),
        (role.Highlight, tokens.accent),
        (role.HighlightedText, tokens.on_accent),
        (role.Link, tokens.accent),
        (role.Mid, tokens.edge),
        (role.Accent, tokens.accent),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.muted))
    return palette
