"""Score the picture check against labelled pictures: python -m tests.pictures.score [FOLDER] [--misses].

Prints what was said of what is to be seen, for all pictures whose label is beyond doubt and for the half of them that
nothing was learned from, the errors that matter most, and how long it takes. Without a folder it takes the shared
pictures, where they are at hand.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from coach.domain.picture import Verdict
from coach.services.pictures import look_at
from tests.pictures.labelled import SHARED, Labelled, load
from tests.pictures.making import encoded

SEEN = (Verdict.PERSON, Verdict.PEOPLE, Verdict.NO_PERSON, Verdict.GRAPHIC)
PEOPLE = (Verdict.PERSON, Verdict.PEOPLE)


class Answer(NamedTuple):
    """What was said of a picture, and in how many milliseconds."""

    picture: Labelled
    said: Verdict
    took: float


def answers(pictures: list[Labelled]) -> list[Answer]:
    """What is said of each."""
    look_at(pictures[0].path)  # warm
    return [_answer(picture) for picture in pictures]


def _answer(picture: Labelled) -> Answer:
    begun = perf_counter()
    said = look_at(picture.path).look.verdict
    return Answer(picture, said, (perf_counter() - begun) * 1000)


def macro(given: list[Answer]) -> float:
    """The part that was right, each of the four verdicts counting alike."""
    parts = []
    for verdict in SEEN:
        its = [answer for answer in given if answer.picture.label is verdict]
        parts += [sum(answer.said is verdict for answer in its) / len(its)] if its else []
    return sum(parts) / len(parts)


def table(given: list[Answer]) -> str:
    """The confusion table, and the figures that matter."""
    counts = Counter((answer.picture.label, answer.said) for answer in given)
    lines = [f"{'shows, said':14}" + "".join(f"{verdict.value:>11}" for verdict in Verdict)]
    lines += [
        f"{truth.value:10}{sum(counts[truth, said] for said in Verdict):4d}"
        + "".join(f"{counts[truth, said]:11d}" for said in Verdict)
        for truth in SEEN
    ]
    drawn = [answer for answer in given if answer.picture.label is Verdict.GRAPHIC]
    portraits = [answer for answer in given if answer.picture.label is Verdict.PERSON]
    wrong = [it for it in given if it.said not in (it.picture.label, Verdict.UNCLEAR)]
    lines += [
        f"macro accuracy {macro(given):.1%}; right {_part(given, lambda it: it.said is it.picture.label)}",
        f"a drawing taken for people: {_part(drawn, lambda it: it.said in PEOPLE)}",
        f"a portrait called a drawing: {_part(portraits, lambda it: it.said is Verdict.GRAPHIC)}",
        f"wrong without a doubt: {len(wrong)} of {len(given)}",
    ]
    return "\n".join(lines)


def _part(given: list[Answer], true) -> str:  # type: ignore[no-untyped-def]
    hits = sum(true(answer) for answer in given)
    return f"{hits} of {len(given)} ({hits / max(len(given), 1):.1%})"


def phone_photo(folder: Path) -> float:
    """The middle one of nine times that a photo as phones make them takes, in milliseconds."""
    image = QImage(str(folder / "no_person_0307.jpg"))
    if image.isNull():
        image = QImage(str(load(folder)[0].path))
    large = image.scaled(4032, 3024, mode=Qt.TransformationMode.SmoothTransformation)
    with TemporaryDirectory() as place:
        path = Path(place) / "phone.jpg"
        path.write_bytes(encoded(large, "JPG", 92))
        return median(_answer(Labelled(path, Verdict.NO_PERSON, frozenset(), "")).took for _ in range(9))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=SHARED)
    parser.add_argument("--misses", action="store_true", help="name what was wrong")
    given = parser.parse_args()
    if not (given.folder / "labels.csv").is_file():
        print(f"There is no labels.csv in {given.folder}.")
        return 2
    found = answers(load(given.folder))
    clear = [answer for answer in found if not answer.picture.doubtful]
    for title, its in (
        ("All pictures with one right answer", clear),
        ("Of these, the half that nothing was learned from", [it for it in clear if it.picture.kept_back]),
    ):
        print(f"{title}: {len(its)}\n{table(its)}\n")
    fine = sum(it.said in it.picture.accepted for it in found)
    print(
        f"Counting the doubtful ones too, {fine} of {len(found)} ({fine / len(found):.1%}) got an answer that will do."
    )
    took = sorted(answer.took for answer in found)
    most = took[len(took) * 95 // 100]
    print(f"Time a picture, read and looked at: median {median(took):.0f} ms, 95 % within {most:.0f} ms.")
    print(f"A phone's photo of 12 megapixels, warm: {phone_photo(given.folder):.0f} ms.")
    for it in found if given.misses else ():
        if it.said not in it.picture.accepted:
            back = " (kept back)" if it.picture.kept_back else ""
            print(f"  {it.picture.path.name}: {it.picture.label} → {it.said}{back}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
