"""Writes reviews to files: whole ones or none, and never over another file unasked."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from typing import TYPE_CHECKING

from coach.domain.trouble import Trouble
from coach.domain.weeks import WEEK, week_name
from coach.review.export import Form, exported

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date
    from pathlib import Path

    from coach.domain.review import Aims
    from coach.services.reviews import Reviews

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def form_of(path: Path) -> Form:
    """The form that a file's name asks for.

    Raises:
        Trouble: "export-form" where its end is none of ours.
    """
    end = path.suffix.lower().removeprefix(".")
    if end not in tuple(Form):
        raise Trouble("export-form", path=str(path), known=", ".join(f".{form}" for form in Form))
    return Form(end)


def write(path: Path, content: bytes, *, force: bool = False) -> None:
    """Write a file so that it is there as a whole, or not at all; `force` allows to replace another one.

    Raises:
        Trouble: "export-exists", "file-folder" where the path is one, "export-full" where the disk is full,
            "export-unwritable" where its folder is not there or not for us.
    """
    aside = path.with_name(f".{path.name[:100]}.{os.getpid()}.part")
    try:
        if path.is_dir():
            raise Trouble("file-folder", path=str(path))
        if not force and (path.exists() or path.is_symlink()):
            raise Trouble("export-exists", path=str(path))
        with aside.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(path)
    except (OSError, ValueError) as error:  # ValueError: a null in the name
        with suppress(OSError, ValueError):
            aside.unlink(missing_ok=True)
        full = isinstance(error, OSError) and error.errno in _NO_ROOM
        raise Trouble("export-full" if full else "export-unwritable", path=str(path)) from error


def weeks_between(first: date, last: date) -> tuple[date, ...]:
    """The Mondays of these weeks, both included."""
    return tuple(first + number * WEEK for number in range((last - first).days // 7 + 1))


class YearWriter:
    """Writes the reviews of many weeks to a folder, one at a time, so that whoever asked can show how far it is.

    `language` is "nl" or "en". Each file is called after its week, as in 2026-W47.html.
    """

    def __init__(
        self,
        reviews: Reviews,
        folder: Path,
        aims: Aims,
        language: str,
        *,
        form: Form = Form.HTML,
        anonymous: bool = False,
        force: bool = False,
    ) -> None:
        self._reviews, self._folder, self._aims = reviews, folder, aims
        self._language, self._form, self._anonymous, self._force = language, form, anonymous, force

    def path(self, week: date) -> Path:
        """The file for this week."""
        return self._folder / f"{week_name(week)}.{self._form}"

    def write(self, weeks: tuple[date, ...], cancelled: Callable[[], bool] = lambda: False) -> Iterator[Path]:
        """Write them, and give the path of each when it is whole. Where it is cancelled, what was written stays.

        Raises:
            Trouble: as `write`; before anything is written, "export-exists" where one of them is there, and
                "week-future" where one of them has yet to begin.
        """
        if weeks and weeks[-1] > self._reviews.last_week() + WEEK:
            raise Trouble("week-future", week=week_name(weeks[-1]))
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Trouble("export-unwritable", path=str(self._folder)) from error
        there = next((self.path(week) for week in weeks if self.path(week).exists()), None)
        if there is not None and not self._force:
            raise Trouble("export-exists", path=str(there))
        for week in weeks:
            if cancelled():
                return
            review = self._reviews.review(week, self._aims)
            content = exported(review, self._form, self._language, anonymous=self._anonymous)
            write(self.path(week), content, force=self._force)
            yield self.path(week)
