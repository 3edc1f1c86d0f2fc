"""What can be logged: the words and the key of every act, and an act's name where it stands in a list."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QIcon, QPainter, QPen, QPixmap

from coach.domain.acts import Act
from coach.ui.i18n import split_key
from coach.ui.theme import Tokens, scaled

# The letter behind the ampersand is the act's key; a test keeps them apart in both languages.
MINE = {
    Act.REPLY: QT_TRANSLATE_NOOP("Acts", "&replied"),
    Act.COMMENT: QT_TRANSLATE_NOOP("Acts", "&commented"),
    Act.POST: QT_TRANSLATE_NOOP("Acts", "&posted"),
    Act.REACTION: QT_TRANSLATE_NOOP("Acts", "&liked something"),
    Act.SHARE: QT_TRANSLATE_NOOP("Acts", "&shared somebody's post"),
    Act.CRITICISM_ANSWERED: QT_TRANSLATE_NOOP("Acts", "&answered criticism"),
    Act.GROUP_COMMENT: QT_TRANSLATE_NOOP("Acts", "&joined a group discussion"),
    Act.GROUP_POST: QT_TRANSLATE_NOOP("Acts", "&began a group discussion"),
    Act.DELETION: QT_TRANSLATE_NOOP("Acts", "&deleted a message"),
}
THEIRS = {
    Act.MESSAGE_RECEIVED: QT_TRANSLATE_NOOP("Acts", "&wrote to me"),
    Act.CRITICISM_RECEIVED: QT_TRANSLATE_NOOP("Acts", "criticised &me"),
}
_NAMES = {
    Act.POST: QT_TRANSLATE_NOOP("Acts", "Post"),
    Act.THREAD: QT_TRANSLATE_NOOP("Acts", "Thread"),
    Act.REPLY: QT_TRANSLATE_NOOP("Acts", "Reply"),
    Act.COMMENT: QT_TRANSLATE_NOOP("Acts", "Comment"),
    Act.SHARE: QT_TRANSLATE_NOOP("Acts", "Shared post"),
    Act.GROUP_POST: QT_TRANSLATE_NOOP("Acts", "Began a discussion"),
    Act.GROUP_COMMENT: QT_TRANSLATE_NOOP("Acts", "Joined a discussion"),
    Act.REACTION: QT_TRANSLATE_NOOP("Acts", "Like or reaction"),
    Act.MESSAGE_RECEIVED: QT_TRANSLATE_NOOP("Acts", "Message received"),
    Act.CRITICISM_RECEIVED: QT_TRANSLATE_NOOP("Acts", "Criticism received"),
    Act.CRITICISM_ANSWERED: QT_TRANSLATE_NOOP("Acts", "Answer to criticism"),
    Act.DELETION: QT_TRANSLATE_NOOP("Acts", "Message deleted"),
}
ORDER = (*MINE, *THEIRS)


def act_name(act: Act) -> str:
    """What an act is called in a list."""
    return QCoreApplication.translate("Acts", str(_NAMES[act]))


def words_and_key(act: Act) -> tuple[str, str]:
    """What the owner says of an act, and the letter that says so."""
    return split_key(QCoreApplication.translate("Acts", str({**MINE, **THEIRS}[act])))


def act_of_key(key: str) -> Act | None:
    """The act whose letter this is, capital or not."""
    return next((act for act in ORDER if key and words_and_key(act)[1] == key.upper()), None)


def keycap(letter: str, font: QFont, tokens: Tokens) -> QIcon:
    """A key with its letter, to stand before words in this font; sharp on every screen."""
    ratio = max(screen.devicePixelRatio() for screen in QGuiApplication.screens())
    size = keycap_size(font)
    pixmap = QPixmap((size.toSizeF() * ratio).toSize())
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens.edge), 1))
    painter.setBrush(QColor(tokens.desk))
    painter.drawRoundedRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1), 3, 3)
    painter.setFont(scaled(font, 0.8, bold=True))
    painter.setPen(QColor(tokens.ink))
    painter.drawText(QRectF(0, 0, size.width(), size.height()), Qt.AlignmentFlag.AlignCenter, letter)
    painter.end()
    return QIcon(pixmap)


def keycap_size(font: QFont) -> QSize:
    """How large a key is drawn beside words in this font, in pixels."""
    high = QFontMetrics(font).height() + 1
    return QSize(high, high)
