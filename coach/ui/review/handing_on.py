"""Handing a review on: in which form, with or without names, this week or the whole year; with a preview."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from coach.domain.balance import week_of
from coach.domain.weeks import week_name
from coach.review.export import Form, exported
from coach.review.page import Section
from coach.review.targets import aims_of
from coach.review.written import written
from coach.services.exporting import YearWriter, form_of, weeks_between, write
from coach.system.words import say
from coach.ui.review.parts import Parts
from coach.ui.tasks import Lane
from coach.ui.theme import LARGE, MEDIUM, SMALL
from coach.ui.widgets.plain_text import PlainText
from coach.ui.widgets.scrolled import Scrolled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from coach.domain.review import Review
    from coach.domain.trouble import Trouble
    from coach.ui.screens import Room

T = TypeVar("T")
A = TypeVar("A")
_AS_TEXT = (Form.CSV, Form.JSON)
_WIDE, _HIGH = 640, 620


@dataclass(slots=True)
class _Year:
    """A year while it is being written."""

    steps: Iterator[Path]
    folder: Path
    whole: int
    done: int = 0


class HandingOn(QDialog):
    """Asks where the file is to be, and writes it there; a year goes into a folder, and can be stopped."""

    def __init__(self, room: Room, review: Review, *, first: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Hand on"))
        self.resize(_WIDE, _HIGH)
        self._room, self._review = room, review
        year = review.figures.week.isocalendar().year
        begin = max(first, week_of(first.fromisocalendar(year, 1, 1)))
        self._weeks = weeks_between(begin, review.figures.week)
        self._year: _Year | None = None
        self._cancelled = False
        self._closed = False
        self.form, self.span = QComboBox(self), QComboBox(self)
        self.anonymous = QCheckBox(self.tr("Leave out names and texts"), self)
        self._parts = Parts(room.preferences.tokens)
        self._text = PlainText(self)
        self._text.setReadOnly(True)
        self._text.setLineWrapMode(PlainText.LineWrapMode.NoWrap)
        self._preview = QStackedWidget(self)
        self._said = QLabel(self, wordWrap=True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar(self)
        self.save, self.stop = QPushButton(self.tr("Save…"), self), QPushButton(self.tr("Close"), self)
        self._fill(year)
        self._arrange()
        for choice in (self.form, self.span):
            choice.currentIndexChanged.connect(self._show)
        self.anonymous.toggled.connect(self._show)
        self.save.clicked.connect(self._ask)
        self.stop.clicked.connect(self._on_stop)
        self._show()

    @property
    def _form(self) -> Form:
        return Form(self.form.currentData())

    @property
    def _language(self) -> str:
        return self._room.preferences.language

    def save_to(self, path: Path, *, force: bool = True) -> None:
        """Write the week to this file; whoever chose it was asked about one that is there."""
        review, language, anonymous = self._review, self._language, self.anonymous.isChecked()

        def save() -> Path:
            write(path, exported(review, form_of(path), language, anonymous=anonymous), force=force)
            return path

        self._busy(busy=True)
        self._run(Lane.WORK, save, self._on_saved)

    def save_year_to(self, folder: Path, *, force: bool = False) -> None:
        """Write each week of the year to a file of its own in this folder."""
        room, weeks, language, form = self._room, self._weeks, self._language, self._form
        aims, anonymous = aims_of(room.preferences.settings), self.anonymous.isChecked()

        def steps() -> Iterator[Path]:
            reviews = room.door.desk().reviews
            writer = YearWriter(reviews, folder, aims, language, form=form, anonymous=anonymous, force=force)
            yield from writer.write(weeks, lambda: self._cancelled)

        self._cancelled = False
        self._year = _Year(steps(), folder, len(weeks))
        self._busy(busy=True)
        self._bar.setRange(0, len(self._weeks))
        self._bar.setValue(0)
        self._bar.show()
        self._next()

    def done(self, result: int) -> None:
        """Closing stops a year that is being written; what is there by then is whole."""
        self._cancelled = self._closed = True
        super().done(result)
        self.deleteLater()

    # A year

    def _next(self) -> None:
        """One week at a time: what is being typed meanwhile is saved between two of them."""
        year = self._year
        if year is not None:
            steps = year.steps
            self._run(Lane.HISTORY, lambda: next(steps, None), self._on_written)

    def _on_written(self, path: Path | None) -> None:
        year = self._year
        if year is None:
            return
        if path is not None:
            year.done += 1
            self._bar.setValue(year.done)
            self._said.setText(f"{year.done} / {year.whole}: {path.stem}")
            self._next()
            return
        self._year = None
        self._busy(busy=False)
        words = self.tr("%n review(s) saved in %1.", "", year.done)
        if year.done < year.whole:
            words = self.tr("Stopped. %n review(s) saved in %1.", "", year.done)
        self._said.setText(words.replace("%1", str(year.folder)))

    def _on_stop(self) -> None:
        if self._year is not None:
            self._cancelled = True
        else:
            self.reject()

    # A file

    def _ask(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        if self.span.currentIndex():
            dialog = QFileDialog(self, self.tr("A folder for the year"), folder)
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
            dialog.fileSelected.connect(lambda chosen: self.save_year_to(Path(chosen)))
        else:
            name = str(Path(folder) / f"{week_name(self._review.figures.week)}.{self._form}")
            dialog = QFileDialog(self, self.tr("Save"), folder, f"{self.form.currentText()} (*.{self._form})")
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)  # which asks before it writes over a file
            dialog.setDefaultSuffix(self._form)
            dialog.selectFile(name)
            dialog.fileSelected.connect(lambda chosen: self.save_to(Path(chosen)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _run(self, lane: Lane, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Work whose answer nobody waits for any more once this is closed."""

        def if_open(act: Callable[[A], None]) -> Callable[[A], None]:
            return lambda answer: None if self._closed else act(answer)

        self._room.tasks.run(lane, work, if_open(done), if_open(self._on_failed))

    def _on_saved(self, path: Path) -> None:
        self._busy(busy=False)
        self._said.setText(self.tr("Saved as %1.").replace("%1", str(path)))

    def _on_failed(self, trouble: Trouble) -> None:
        year, self._year = self._year, None
        self._busy(busy=False)
        if year is not None and trouble.code == "export-exists":
            self._ask_over(year.folder)
            return
        self._said.setText(say(f"trouble.{trouble.code}", self._language, **trouble.facts))

    def _ask_over(self, folder: Path) -> None:
        question = QMessageBox(
            QMessageBox.Icon.Question,
            self.windowTitle(),
            self.tr("Some of these weeks are in that folder already. Write over them?"),
            QMessageBox.StandardButton.Cancel,
            self,
        )
        over = question.addButton(self.tr("Write over them"), QMessageBox.ButtonRole.AcceptRole)
        over.clicked.connect(lambda: self.save_year_to(folder, force=True))
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.open()

    # What is shown

    def _show(self) -> None:
        form, anonymous = self._form, self.anonymous.isChecked()
        if form in _AS_TEXT:
            content = exported(self._review, form, self._language, anonymous=anonymous)
            self._text.setPlainText(content.decode("utf-8-sig"))
        else:
            page = written(self._review, self._language, anonymous=anonymous)
            head = Section(id="head", title=page.title, words=(page.period, " ".join(page.lead)))
            foot = Section(id="foot", title="", words=page.footer)
            self._parts.show_sections((head, *page.sections, foot))
        self._preview.setCurrentIndex(int(form in _AS_TEXT))
        self._said.clear()

    def _busy(self, *, busy: bool) -> None:
        for part in (self.save, self.form, self.span, self.anonymous):
            part.setEnabled(not busy)
        self._bar.setVisible(busy and self._year is not None)
        self.stop.setText(self.tr("Stop") if self._year is not None else self.tr("Close"))

    def _fill(self, year: int) -> None:
        names = {
            Form.HTML: self.tr("Web page (HTML)"),
            Form.PDF: self.tr("On paper (PDF)"),
            Form.MARKDOWN: self.tr("Text (Markdown)"),
            Form.CSV: self.tr("Table for a spreadsheet (CSV)"),
            Form.JSON: self.tr("For a program (JSON)"),
        }
        for form, name in names.items():
            self.form.addItem(name, form.value)
        self.span.addItem(self.tr("Only this week"))
        if len(self._weeks) > 1:
            words = self.tr("The %n week(s) of %1 up to this one", "", len(self._weeks))
            self.span.addItem(words.replace("%1", str(year)))
        self._preview.setAccessibleName(self.tr("Preview"))
        self._text.setAccessibleName(self.tr("Preview"))

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("As"), self.form)
        form.addRow(self.tr("Which"), self.span)
        form.addRow("", self.anonymous)
        self.save.setProperty("role", "main")
        self._preview.addWidget(Scrolled(self._parts, self))
        self._preview.addWidget(self._text)
        self._bar.setTextVisible(False)  # the sentence below it says more
        self._bar.setFixedHeight(SMALL)
        self._bar.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addWidget(self._said, 1)
        buttons.addWidget(self.stop)
        buttons.addWidget(self.save)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        whole.setSpacing(MEDIUM)
        whole.addLayout(form)
        whole.addWidget(self._preview, 1)
        whole.addWidget(self._bar)
        whole.addLayout(buttons)
