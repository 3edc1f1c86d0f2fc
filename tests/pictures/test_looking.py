"""What is seen in pictures: on labelled ones where they are at hand, and that places are places in the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtGui import QImage, QTransform

from coach.domain.picture import Reason, Verdict
from coach.pictures.faces import find_faces
from coach.pictures.texture import features, photo_chance
from coach.services.pictures import look_at
from coach.system.words import LANGUAGES, say
from tests.pictures.labelled import load
from tests.pictures.making import encoded, saved
from tests.pictures.score import answers, macro

if TYPE_CHECKING:
    from pathlib import Path


def test_the_half_kept_back_is_judged_well_enough(shared: Path) -> None:
    found = answers([it for it in load(shared / "data" / "pictures") if it.kept_back and not it.doubtful])

    drawn = [it for it in found if it.picture.label is Verdict.GRAPHIC]
    portraits = [it for it in found if it.picture.label is Verdict.PERSON]
    assert macro(found) >= 0.93
    assert sum(it.said in (Verdict.PERSON, Verdict.PEOPLE) for it in drawn) <= 0.01 * len(drawn)
    assert sum(it.said is Verdict.GRAPHIC for it in portraits) <= 0.01 * len(portraits)


def test_a_face_is_where_it_is_told_to_be_however_the_picture_is_turned(shared: Path, tmp_path: Path) -> None:
    """A camera that noted wrongly how it was held turns the picture; the places turn with it."""
    path = shared / "data" / "pictures" / "personal_0000.jpg"
    image = QImage(str(path))
    upright = look_at(path).look.faces[0]
    middle = (upright.left + upright.width / 2, upright.top + upright.height / 2)
    for angle in (90, 270):
        turned = image.transformed(QTransform().rotate(angle))
        seen = look_at(saved(tmp_path, f"{angle}.png", encoded(turned, "PNG"))).look
        assert seen.verdict is Verdict.PERSON
        face = seen.faces[0]
        x, y = face.left + face.width / 2, face.top + face.height / 2
        back = (y, image.height() - x) if angle == 90 else (image.width() - y, x)
        assert np.hypot(back[0] - middle[0], back[1] - middle[1]) < 0.1 * image.width()


def test_places_are_those_of_the_whole_picture(shared: Path, tmp_path: Path) -> None:
    path = shared / "data" / "pictures" / "personal_0000.jpg"
    small = look_at(path).look.faces[0]
    image = QImage(str(path))
    large = image.scaled(image.size() * 8)
    found = look_at(saved(tmp_path, "large.jpg", encoded(large, "JPG"))).look.faces[0]

    assert found.left == pytest.approx(8 * small.left, abs=60)
    assert found.width == pytest.approx(8 * small.width, rel=0.2)


@pytest.mark.parametrize(("high", "wide"), [(33, 320), (320, 33), (32, 32), (129, 257)])
def test_sides_of_any_length_can_be_looked_at(high: int, wide: int) -> None:
    noise = np.random.default_rng(3).integers(0, 255, (high, wide, 3)).astype(np.uint8)

    assert find_faces(noise) == []
    assert 0 <= photo_chance(features(noise)) <= 1


def test_every_verdict_and_reason_has_its_words() -> None:
    for language in LANGUAGES:
        assert all(say(f"verdict.{verdict}", language) for verdict in Verdict)
        assert all(say(f"picture.{reason}", language) for reason in Reason)
