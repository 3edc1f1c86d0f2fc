"""The pictures of the open draft: taken in, looked at in a worker, described, stripped, taken off."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QBuffer, QIODevice, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QFileDialog

from coach.domain.picture import Attached
from coach.domain.trouble import Trouble
from coach.services.pictures import STRIPPABLE, PictureFolder, Seen, told_words
from coach.ui.composer.picture_strip import PictureStrip, StripPicture
from coach.ui.miniatures import miniature
from coach.ui.pages import open_dialog
from coach.ui.tasks import Lane
from coach.ui.widgets.given import ENDINGS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QMimeData

    from coach.domain.draft import Draft
    from coach.ui.composer.handed_pictures import HandedPictures
    from coach.ui.composer.page import DraftPage
    from coach.ui.composer.presenter import Composer
    from coach.ui.preferences import Preferences
    from coach.ui.tasks import Tasks

T = TypeVar("T")

SIDE = 960  # pixels that are kept of a picture, for the preview on a sharp screen


@dataclass(frozen=True, slots=True)
class _Known:
    """A picture that was looked at, and what it looks like when it is small."""

    picture: Attached
    seen: Seen
    image: QImage | None


class DraftPictures(QObject):
    """Joins the strip to the draft. `changed`: the draft has other pictures, or more is known of them."""

    changed = Signal()
    troubled = Signal(Trouble)

    def __init__(
        self,
        *,
        page: DraftPage,
        composer: Composer,
        preferences: Preferences,
        tasks: Tasks,
        folder: PictureFolder,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._composer, self._preferences = page, composer, preferences
        self._tasks, self.folder = tasks, folder
        self._known: dict[str, _Known] = {}
        self._wanted: set[str] = set()  # being looked at, or not to be looked at again
        self._late: dict[str, list[Attached]] = {}  # came when their draft was no longer on the page
        self.strip: PictureStrip | None = None
        page.picture_button.clicked.connect(self.choose)
        page.pictures_given.connect(self.take)
        composer.opened.connect(self.show)
        preferences.language_changed.connect(self._refresh)

    # What comes in

    def choose(self) -> None:
        """Ask the owner for files."""
        endings = " ".join(f"*.{ending}" for ending in ENDINGS)
        dialog = QFileDialog(self._page, self.tr("Add pictures"), filter=f"{self.tr('Pictures')} ({endings})")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda files: self.add([Path(file) for file in files]))
        open_dialog(dialog)

    def take(self, data: QMimeData) -> None:
        """What was dropped or pasted: files, or a picture without one."""
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            self.add(files)
        elif data.hasImage():
            image = QImage(data.imageData())
            name = self.tr("pasted picture")
            self._run(lambda: [self._known_of(*self.folder.keep_data(_as_png(image), name))], self._on_kept)

    def add(self, files: Sequence[Path]) -> None:
        """Let the draft have copies of the owner's files; what is wrong with one is told, and the others come in."""
        self._run(partial(self._keep, tuple(files)), self._on_kept)

    def _keep(self, files: Sequence[Path]) -> list[_Known | Trouble]:
        """Runs in a worker."""
        found: list[_Known | Trouble] = []
        for file in files:
            try:
                found.append(self._known_of(*self.folder.keep(file)))
            except Trouble as trouble:  # the others are fine
                found.append(trouble)
        return found

    def _known_of(self, picture: Attached, seen: Seen) -> _Known:
        """Runs in a worker."""
        return _Known(picture, seen, miniature(self.folder.path(picture), SIDE))

    def _run(self, work: Callable[[], list[T]], done: Callable[[str, list[T]], None]) -> None:
        self._tasks.run(Lane.WORK, work, partial(done, self._composer.draft.id), self.troubled.emit)

    def _on_kept(self, draft: str, found: Sequence[_Known | Trouble]) -> None:
        kept = [it for it in found if not isinstance(it, Trouble)]
        for trouble in (it for it in found if isinstance(it, Trouble)):
            self.troubled.emit(trouble)
        self._learn(kept)
        pictures = [known.picture for known in kept]
        if draft == self._composer.draft.id:
            self._put((*self._composer.draft.pictures, *pictures))
        else:
            self._late.setdefault(draft, []).extend(pictures)

    # What the owner does with them

    def _describe(self, file: str, alt: str) -> None:
        self._change(file, lambda picture: replace(picture, alt=alt))

    def _remove(self, file: str) -> None:
        before = self._composer.draft.pictures
        self._put(tuple(picture for picture in before if picture.file != file))
        draft = self._composer.draft.id

        def put_back() -> None:
            if draft == self._composer.draft.id:
                self._put(before)

        self._page.notice.say(
            lambda: self.tr("The picture is off this draft; your own file is where it was."),
            (lambda: self.tr("Put back"), put_back),
        )

    def _strip(self, file: str) -> None:
        picture = next(it for it in self._composer.draft.pictures if it.file == file)

        def strip() -> list[_Known]:
            return [self._known_of(*self.folder.strip(picture))]

        def done(_draft: str, kept: list[_Known]) -> None:
            self._learn(kept)
            self._change(file, lambda old: replace(kept[0].picture, alt=old.alt))

        self._run(strip, done)

    def reveal(self, file: str) -> None:
        """Open the folder in which the picture is, and it alone."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder.path(Attached(file=file)).parent)))

    def _change(self, file: str, change: Callable[[Attached], Attached]) -> None:
        pictures = self._composer.draft.pictures
        self._put(tuple(change(picture) if picture.file == file else picture for picture in pictures))

    def _put(self, pictures: tuple[Attached, ...]) -> None:
        """The same file twice would be one picture twice on the network: once is enough."""
        self._composer.put_pictures(tuple({picture.file: picture for picture in pictures}.values()))
        self._refresh()

    # What is known of them

    def pictures_of(self, draft: Draft) -> tuple[Attached, ...]:
        """The draft's pictures with what their files tell, as far as they were looked at."""
        return tuple(self._with_facts(picture) for picture in draft.pictures)

    def images_of(self, draft: Draft) -> tuple[tuple[QImage, str], ...]:
        """The draft's pictures, small, each with its description; without those that cannot be seen."""
        known = [(self._known.get(picture.file), picture.alt) for picture in draft.pictures]
        return tuple((it.image, alt) for it, alt in known if it is not None and it.image is not None)

    def _with_facts(self, picture: Attached) -> Attached:
        known = self._known.get(picture.file)
        if known is None:
            return picture
        return replace(picture, facts=known.seen.facts, verdict=known.seen.look.verdict)

    def _learn(self, found: list[_Known]) -> None:
        self._known.update({known.picture.file: known for known in found})
        self._wanted.update(known.picture.file for known in found)

    def show(self, draft: Draft) -> None:
        """Another draft is on the page."""
        if late := self._late.pop(draft.id, None):
            self._put((*draft.pictures, *late))
        elif draft.pictures or self.strip is not None:
            self._refresh()

    def _refresh(self) -> None:
        """Show the pictures of the draft, and look at those that nobody looked at yet."""
        pictures = self._composer.draft.pictures
        for picture in pictures:
            if picture.file not in self._wanted:
                self._wanted.add(picture.file)
                self._run(partial(self._look, picture), self._on_looked)
        if pictures or self.strip is not None:
            strip = self.strip or self._new_strip()
            strip.show_pictures(tuple(self._shown(picture) for picture in pictures))
            strip.setVisible(bool(pictures))
        self.changed.emit()

    def handed(self, draft: Draft) -> HandedPictures | None:
        """What is shown of a draft's pictures once it was handed over; None where it has none."""
        if not draft.pictures:
            return None
        from coach.ui.composer.handed_pictures import HandedPictures  # noqa: PLC0415 - few drafts have any

        handed = HandedPictures(tuple(map(self._shown, draft.pictures)), self._preferences.tokens, self._page.question)
        handed.reveal_wanted.connect(self.reveal)
        return handed

    def _look(self, picture: Attached) -> list[_Known]:
        return [self._known_of(picture, self.folder.look(picture))]

    def _on_looked(self, _draft: str, found: list[_Known]) -> None:
        self._learn(found)
        self._refresh()

    def _shown(self, picture: Attached) -> StripPicture:
        known = self._known.get(picture.file)
        path = self.folder.path(picture)
        if known is None:
            return StripPicture(file=picture.file, path=path, image=None, alt=picture.alt)
        facts = known.seen.facts
        return StripPicture(
            file=picture.file,
            path=path,
            image=known.image,
            alt=picture.alt,
            size=f"{facts.format.upper()}, {facts.width} × {facts.height}.",
            tells=told_words(facts, self._preferences.language),
            offered=facts.described,
            strippable=facts.format in STRIPPABLE,
        )

    def _new_strip(self) -> PictureStrip:
        strip = self.strip = PictureStrip(self._preferences.tokens, self._page)
        self._preferences.colours_changed.connect(lambda: strip.set_tokens(self._preferences.tokens))
        self._page.put_below_sheet(strip)
        strip.alt_edited.connect(self._describe)
        strip.remove_wanted.connect(self._remove)
        strip.strip_wanted.connect(self._strip)
        strip.reveal_wanted.connect(self.reveal)
        return strip


def _as_png(image: QImage) -> bytes:
    """Runs in a worker."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # the stubs want bytes, and Qt then a str
    return bytes(buffer.data().data())
