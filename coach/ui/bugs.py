"""The outer door for our own faults: one dialog with a report to copy, never a traceback in the owner's face."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, qVersion
from PySide6.QtGui import QGuiApplication

import coach

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtWidgets import QWidget


class Bugs(QObject):
    """Catches what nobody expected, logs it, and shows each fault once."""

    def __init__(self, parent_window: QWidget) -> None:
        super().__init__(parent_window)
        self._window = parent_window
        self._previous = sys.excepthook
        self._told: set[str] = set()
        sys.excepthook = self._hook

    def restore(self) -> None:
        """Give the hook back to whoever had it."""
        sys.excepthook = self._previous

    def show(self, error: BaseException) -> None:
        """Log the error with its place in the code, and tell the owner."""
        import logging  # noqa: PLC0415 - we hope never to need it

        report = report_of(error)
        logging.getLogger(__name__).error("%s", report)
        if report in self._told:
            return
        self._told.add(report)
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - we hope never to need it

        box = QMessageBox(QMessageBox.Icon.Warning, "Post Coach", self._words(), parent=self._window)
        box.setInformativeText(self.tr("The report holds the place in the program, and none of your words."))
        box.setDetailedText(report)
        copy = box.addButton(self.tr("Copy the report"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(QMessageBox.StandardButton.Close)
        box.buttonClicked.connect(lambda button: self._on_clicked(report, copied=button is copy))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _words(self) -> str:
        return self.tr("Something went wrong in Post Coach itself; it is not your doing. Your text stays where it is.")

    def _on_clicked(self, report: str, *, copied: bool) -> None:
        if copied:
            QGuiApplication.clipboard().setText(report)

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._previous(kind, error, trace)
            return
        self.show(error)


def report_of(error: BaseException) -> str:
    """Versions, the kind of error and where it happened; its message stays out, for it may quote the owner."""
    import platform  # noqa: PLC0415 - as above

    from coach.system.logs import describe  # noqa: PLC0415 - as above

    return (
        f"Post Coach {coach.__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}\n"
        f"{describe(error)}"
    )
