"""The labelled pictures that are at hand: which file shows what, and the half of them that nothing is learned from."""

from __future__ import annotations

import csv
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from coach.domain.picture import Verdict

SHARED = Path(__file__).parents[3] / "shared" / "data" / "pictures"


class Labelled(NamedTuple):
    """A picture: its file, what it shows, what else is no wrong answer, and from where it came."""

    path: Path
    label: Verdict
    accepted: frozenset[Verdict]
    origin: str

    @property
    def kept_back(self) -> bool:
        """Whether it is of the half that only judges; by its name, so that it stays there."""
        return blake2b(self.path.name.encode(), digest_size=1).digest()[0] % 2 == 1

    @property
    def doubtful(self) -> bool:
        """Whether people would differ about it."""
        return bool(self.accepted - {self.label})


def load(folder: Path = SHARED) -> list[Labelled]:
    """The pictures of a folder with a labels.csv."""
    with (folder / "labels.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [
        Labelled(
            folder / row["file"],
            Verdict(row["label"]),
            frozenset(Verdict(word) for word in row["accept"].replace(";", " ").replace("|", " ").split()),
            row["origin"],
        )
        for row in rows
    ]
