"""The editor keeps every letter, and the marks at their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QRect, Qt
from PySide6.QtGui import QPaintEvent, QRegion, QTextCursor
from PySide6.QtTest import QTest

from coach.ui.composer.editor import Editor
from coach.ui.composer.marks import Mark, blocks_in, rects
from coach.ui.theme import LIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

TEXT = "Wij ontzorgen u graag."
MARK = Mark("key", 4, 13, "warning")


@pytest.fixture
def editor(qapp: QApplication, qtbot: QtBot) -> Iterator[Editor]:
    editor = Editor(LIGHT)
    qtbot.addWidget(editor)
    editor.load(TEXT)
    editor.set_marks((MARK,), None)
    editor.show()
    yield editor
    editor._typing.stop()


def edit(editor: Editor, start: int, end: int, text: str) -> None:
    cursor = QTextCursor(editor.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(text)


@pytest.mark.parametrize(
    ("start", "end", "text", "expected"),
    [
        (0, 0, "Nou ", (8, 17)),  # before: moves along
        (0, 3, "", (1, 10)),  # before, taken out
        (15, 21, "nu", (4, 13)),  # behind: stays
        (6, 7, "x", None),  # inside: gone until the next check
        (2, 22, "", None),  # swallowed
    ],
)
def test_a_mark_stays_with_its_words(
    editor: Editor, start: int, end: int, text: str, expected: tuple[int, int] | None
) -> None:
    edit(editor, start, end, text)

    assert [(mark.start, mark.end) for mark in editor.marks()] == ([expected] if expected else [])


def test_several_edits_are_one_step_back(editor: Editor) -> None:
    editor.replace_ranges([(0, 3, "Ik"), (4, 13, "help")])

    assert editor.text() == "Ik help u graag."
    editor.undo()
    assert editor.text() == TEXT


def test_loading_a_text_cannot_be_undone_into_another_draft(editor: Editor) -> None:
    editor.load("Een ander concept")
    editor.undo()

    assert editor.text() == "Een ander concept"


def test_rich_text_comes_in_plain(editor: Editor) -> None:
    mime = QMimeData()
    mime.setHtml("<b>vet</b>")
    mime.setText("vet")
    editor.load("")

    editor.insertFromMimeData(mime)

    assert editor.text() == "vet"
    assert not editor.textCursor().charFormat().font().bold()


def test_shift_enter_is_a_line_like_any_other(editor: Editor, qtbot: QtBot) -> None:
    editor.load("een")
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)  # type: ignore[no-untyped-call]
    editor.insertPlainText("twee")

    assert editor.text() == "een\ntwee"
    assert editor.document().blockCount() == 2


def test_marks_are_painted_where_the_words_are(editor: Editor, qtbot: QtBot) -> None:
    """Under the words, in the colour of the level, and nowhere else on the line."""
    editor.resize(600, 200)
    qtbot.waitExposed(editor)
    (rect,) = rects(list(blocks_in(editor, editor.viewport().rect())), MARK.start, MARK.end)

    image = editor.viewport().grab().toImage()
    ratio = image.devicePixelRatio()
    row = {
        image.pixelColor(round(x * ratio), round(y * ratio)).name()
        for x in range(round(rect.left()) + 4, round(rect.right()) - 4)
        for y in range(round(rect.bottom()), round(rect.bottom()) + 3)
    }

    assert LIGHT.warning in row


def test_of_marks_within_marks_the_chosen_one_stays_chosen_and_a_click_finds_the_smallest(
    editor: Editor, qtbot: QtBot
) -> None:
    """A whole sentence may be marked, and a word in it too."""
    editor.load("One two three.")
    editor.set_marks((Mark("sentence", 0, 14, "warning"), Mark("word", 4, 7, "warning")), None)
    entered: list[str] = []
    editor.mark_entered.connect(entered.append)

    editor.choose_mark("word", move_cursor=True)
    editor.choose_mark("sentence", move_cursor=True)
    assert entered == []

    for place in (5, 9):
        cursor = editor.textCursor()
        cursor.setPosition(place)
        editor.setTextCursor(cursor)
        editor.choose_mark(entered[-1] if entered else "", move_cursor=False)
    assert entered == ["word", "sentence"]


class Painted(QObject):
    """Notes what of a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.area = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QPaintEvent):
            self.area += event.region()
        return False


def place(editor: Editor, mark: Mark) -> QRect:
    [rect] = rects(list(blocks_in(editor, editor.viewport().rect())), mark.start, mark.end)
    return rect.toAlignedRect()


def test_only_the_words_whose_findings_changed_are_painted_again(editor: Editor, qtbot: QtBot) -> None:
    qtbot.waitExposed(editor)
    qtbot.wait(50)
    painted = Painted(editor.viewport())
    other = Mark("other", 0, 3, "hint")

    editor.set_marks((MARK, other), None)
    qtbot.waitUntil(lambda: not painted.area.isEmpty())

    assert painted.area.contains(place(editor, other))
    assert not painted.area.contains(place(editor, MARK).center())
    editor.viewport().removeEventFilter(painted)


def test_an_underline_that_was_held_back_comes_when_the_keys_rest(editor: Editor, qtbot: QtBot) -> None:
    editor.setFocus()
    QTest.keyClicks(editor, "Wow")
    mark = Mark("typed", len(TEXT), len(TEXT) + 3, "warning")
    editor.set_marks((mark,), None)
    qtbot.waitUntil(lambda: "typed" in editor._held_back)
    painted = Painted(editor.viewport())

    qtbot.waitUntil(lambda: not editor._typing.isActive())
    qtbot.waitUntil(lambda: painted.area.contains(place(editor, mark)))

    assert editor._held_back == set()
    editor.viewport().removeEventFilter(painted)
