"""The picture that the owner uses on a network: drop or choose it, and see what it shows and what to do instead."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from coach.domain.draft import AccountKind
from coach.domain.picture import Verdict
from coach.domain.trouble import Trouble
from coach.networks.names import network_name
from coach.services.checking import explain
from coach.services.pictures import Seen, judge_profile, look_at
from coach.system.words import say
from coach.ui.miniatures import miniature
from coach.ui.pages import open_dialog
from coach.ui.tasks import Lane, Tasks
from coach.ui.theme import MEDIUM, SMALL, SMALL_TEXT, scaled
from coach.ui.widgets.given import ENDINGS, is_picture

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage

    from coach.ui.theme import Tokens

SIDE = 96  # logical pixels of the picture


class ProfilePicture(QFrame):
    """One network's picture. `looked` carries what it shows once that is known; the file stays where it is.

    `troubled` carries what was wrong with the file; it is said here too. `language` gives the interface's.
    """

    looked = Signal(Verdict)
    troubled = Signal(Trouble)

    def __init__(
        self,
        *,
        network: str,
        tasks: Tasks,
        tokens: Tokens,
        language: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAcceptDrops(True)
        self._network, self._tasks, self._tokens, self._language = network, tasks, tokens, language
        self.account_kind = AccountKind.PERSON
        self._path: Path | None = None
        self._verdict: Verdict | None = None
        self._seen: Seen | None = None
        self._trouble: Trouble | None = None
        self._image: QImage | None = None
        self._picture = QLabel(self)
        self._picture.setFixedSize(SIDE, SIDE)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.said, self.advice, self._private = (QLabel(self, wordWrap=True) for _ in range(3))
        for label in (self.said, self.advice, self._private):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setFont(scaled(self.font(), 1.0, bold=True))
        self._private.setProperty("role", "muted")
        self._private.setFont(scaled(self.font(), SMALL_TEXT))
        self.button = QPushButton(self)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.choose)
        self._arrange()
        self._say()

    # What comes in

    def look(self, path: Path) -> None:
        """Look at this file."""
        self._path = path
        self._tasks.run(
            Lane.WORK, partial(_looked_at, path), partial(self._on_looked, path), partial(self._refuse, path)
        )

    def choose(self) -> None:
        """Ask the owner for a file."""
        endings = " ".join(f"*.{ending}" for ending in ENDINGS)
        dialog = QFileDialog(self.window(), self.tr("Choose your picture"), filter=f"{self.tr('Pictures')} ({endings})")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.filesSelected.connect(lambda files: self.look(Path(files[0])))
        open_dialog(dialog)

    def show_verdict(self, verdict: Verdict | None) -> None:
        """What was seen another time, where the picture itself is no longer at hand; None where nobody looked yet."""
        self._verdict, self._seen, self._trouble, self._image = verdict, None, None, None
        self._say()

    def set_account_kind(self, kind: AccountKind) -> None:
        """Whose account it is: a service desk may well have a logo."""
        self.account_kind = kind
        self._say()

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in other colours from now on."""
        self._tokens = tokens
        self._show_image()

    def _on_looked(self, path: Path, found: tuple[Seen, QImage | None]) -> None:
        if path != self._path:
            return  # another one was chosen since
        self._seen, self._image = found
        self._verdict, self._trouble = self._seen.look.verdict, None
        self._say()
        self.looked.emit(self._verdict)

    def _refuse(self, path: Path, trouble: Trouble) -> None:
        if path == self._path:
            self._verdict = self._seen = self._image = None
            self._trouble = trouble
            self._say()
            self.troubled.emit(trouble)

    # What is said

    def _say(self) -> None:
        name = network_name(self._network)
        self.button.setText(self.tr("Choose another …") if self._verdict else self.tr("Choose your picture …"))
        self.said.setText(self._said().replace("%1", name))
        self.advice.setText(self._advice())
        self.advice.setVisible(bool(self.advice.text()))
        self._private.setText(say("picture.private", self._language()))
        self._private.setVisible(self._seen is not None and bool(self._seen.look.faces))
        self.setAccessibleName(f"{name}: {self.said.text()} {self.advice.text()}")
        self._show_image()

    def _said(self) -> str:
        if self._trouble is not None:
            facts = {**self._trouble.facts, "path": self._path.name if self._path else ""}
            return say(f"trouble.{self._trouble.code}", self._language(), **facts)
        if self._verdict is None:
            return self.tr("Drop the picture here that people see of you on %1.")
        if self._verdict is Verdict.UNCLEAR:
            return self.tr("I cannot tell what your picture on %1 shows. You can.")
        verdict = say(f"verdict.{self._verdict}", self._language())
        return self.tr("Your picture on %1 looks like %2.").replace("%2", verdict)

    def _advice(self) -> str:
        """Why it looks so, and what to do instead where there is something to do."""
        reason = say(f"picture.{self._seen.look.reason}", self._language()) if self._seen else ""
        finding = judge_profile(self._network, self._verdict, self.account_kind) if self._verdict else None
        instead = explain(finding, self._language()).try_ if finding else ""
        return "\n".join(filter(None, (reason, instead)))

    def _show_image(self) -> None:
        from coach.ui.composer.thumb import cut_to  # noqa: PLC0415 - not before there is something to show
        from coach.ui.pictures import shape  # noqa: PLC0415 - as above

        ratio = self.devicePixelRatioF()
        if self._image is not None:
            self._picture.setPixmap(cut_to(self._image, QSize(SIDE, SIDE), ratio))
        else:
            self._picture.setPixmap(shape("picture", self._tokens.muted, SIDE // 2, ratio))

    # What Qt asks

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """A picture may be dropped here."""
        if is_picture(event.mimeData()) and _file_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Look at the first that was dropped."""
        path = _file_in(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.look(path)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another language: other words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(SMALL)
        words.addWidget(self.said)
        words.addWidget(self.advice)
        words.addWidget(self._private)
        words.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        row.setSpacing(MEDIUM)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)


def _looked_at(path: Path) -> tuple[Seen, QImage | None]:
    """Runs in a worker."""
    return look_at(path), miniature(path, 4 * SIDE)


def _file_in(data: QMimeData) -> Path | None:
    return next((Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()), None)
