"""Looks at a picture and tells what its file says of itself."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from coach.pictures.file import facts_of, read_picture

if TYPE_CHECKING:
    from pathlib import Path

    from coach.domain.picture import FileFacts, Look


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
    data = read_picture(path)
    facts = facts_of(data, path)
    # Two threads on a picture this small take twice the work for the same time. Read when NumPy is loaded.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from coach.pictures.looking import look  # noqa: PLC0415 - NumPy and QtGui: nothing else needs them

    return Seen(look(data, facts, path), facts)
