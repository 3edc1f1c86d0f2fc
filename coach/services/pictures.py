"""Looks at a picture, and keeps those that go with a draft: copies in a folder, by what is in them."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from coach.domain.finding import CheckRequest
from coach.domain.picture import Attached
from coach.domain.trouble import Trouble
from coach.pictures.file import facts_of, read_picture, suffix_of
from coach.pictures.stripping import FORMATS, stripped
from coach.system.words import say

if TYPE_CHECKING:
    from datetime import datetime

    from coach.domain.draft import AccountKind
    from coach.domain.finding import Finding
    from coach.domain.picture import FileFacts, Look, Verdict

STRIPPABLE = FORMATS
_LONGEST_NAME = 80
_NOT_IN_NAMES = set('<>:"/\\|?*')


@dataclass(frozen=True, slots=True)
class Seen:
    """A picture: what is to be seen in it, and what its file tells."""

    look: Look
    facts: FileFacts


def read_facts(path: Path | str) -> FileFacts:
    """What the picture's file tells of itself; needs no decoder.

    Raises:
        Trouble: see `coach.pictures.file`.
    """
    return facts_of(read_picture(path), path)


def look_at(path: Path | str) -> Seen:
    """What the picture shows. The first time it takes some 200 ms longer, for loading what it takes.

    Raises:
        Trouble: see `coach.pictures.file`, and "picture-broken".
    """
    return _seen(read_picture(path), path)


def judge_profile(network: str, verdict: Verdict, account_kind: AccountKind) -> Finding | None:
    """What there is to say of a profile picture that shows this; None where it will do."""
    from coach.lint.engine import check  # noqa: PLC0415 - looking alone needs no rules
    from coach.lint.rules.pictures import PROFILE  # noqa: PLC0415 - as above

    request = CheckRequest(text="", network=network, account_kind=account_kind, profile_picture=verdict)
    return next(iter(check(request, rules=(PROFILE,)).findings), None)


def told_words(facts: FileFacts, language: str) -> str:
    """What the file tells of where, when and with what it was made, in "nl" or "en"; "" where it tells nothing."""
    parts = [say("picture.tells-place", language)] if facts.place else []
    parts += [say("picture.tells-camera", language, camera=facts.camera)] if facts.camera else []
    parts += [say("picture.tells-taken", language, taken=facts.taken)] if facts.taken else []
    return say("picture.tells", language, what=", ".join(parts)) if parts else ""


class PictureFolder:
    """The pictures of drafts, each in a folder named after what is in it: none is kept twice, none is written over."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, picture: Attached) -> Path:
        """Where its file is."""
        return self._folder / picture.file

    def keep(self, path: Path) -> tuple[Attached, Seen]:
        """Look at the owner's file and keep a copy of it; theirs stays as it is.

        Raises:
            Trouble: it is no picture, or "picture-unsaved".
        """
        return self.keep_data(read_picture(path), path.name)

    def keep_data(self, data: bytes, name: str) -> tuple[Attached, Seen]:
        """Look at a picture that came without a file, and keep it under this name.

        Raises:
            Trouble: as `keep`.
        """
        seen = _seen(data, name)
        file = self._write(data, _safe(name, seen.facts.format))
        return Attached(file=file, verdict=seen.look.verdict), seen

    def look(self, picture: Attached) -> Seen:
        """What a kept picture shows.

        Raises:
            Trouble: somebody took its file away, or damaged it.
        """
        return look_at(self.path(picture))

    def strip(self, picture: Attached) -> tuple[Attached, Seen]:
        """The picture in a file that tells nothing of place, time and camera; the one of before stays as it is.

        Raises:
            Trouble: as `look` and `keep`.
        """
        path = self.path(picture)
        data = read_picture(path)
        kept, seen = self.keep_data(stripped(data, facts_of(data, path).format), path.name)
        return replace(kept, alt=picture.alt), seen

    def sweep(self, used: frozenset[str], *, before: datetime) -> None:
        """Take out what is not used and came before this moment (aware); what cannot be taken out stays."""
        if not self._folder.is_dir():
            return
        kept = {file.partition("/")[0] for file in used}
        for folder in self._folder.iterdir():
            if folder.name not in kept and folder.stat().st_mtime < before.timestamp():
                shutil.rmtree(folder, ignore_errors=True)

    def _write(self, data: bytes, name: str) -> str:
        """Write it whole or not at all, and give its name below the folder."""
        from hashlib import blake2b  # noqa: PLC0415 - looking alone does without

        folder = self._folder / blake2b(data, digest_size=10).hexdigest()
        known = [path for path in folder.glob("*") if path.suffix != ".part"] if folder.is_dir() else []
        if known:
            folder.touch()  # it came again
            return f"{folder.name}/{known[0].name}"
        part = folder / f"{name}.part"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            part.write_bytes(data)
            part.replace(folder / name)
        except OSError as error:
            part.unlink(missing_ok=True)
            raise Trouble("picture-unsaved", path=name) from error
        return f"{folder.name}/{name}"


def _seen(data: bytes, path: Path | str) -> Seen:
    facts = facts_of(data, path)
    # Two threads on a picture this small take twice the work for the same time. Read when NumPy is loaded.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from coach.pictures.looking import look  # noqa: PLC0415 - NumPy and QtGui: nothing else needs them

    return Seen(look(data, facts, path), facts)


def _safe(name: str, format_: str) -> str:
    """A name that every file system takes, with the ending that fits."""
    stem = "".join(" " if letter in _NOT_IN_NAMES or not letter.isprintable() else letter for letter in Path(name).stem)
    stem = " ".join(stem.encode("utf-8", "replace").decode("utf-8").split())[:_LONGEST_NAME].strip(" .") or "picture"
    return stem + suffix_of(format_)
