"""Train the weights behind coach/pictures/texture.py: python -m tests.pictures.train FOLDER [--all].

FOLDER holds more pictures beside the labelled ones, in photo/ and graphic/; what ours were made from is told in
CONTRIBUTING. Of the labelled ones the half that is kept back is left out, unless --all is given. Writes
resources/pictures/photo.txt; needs the extra "train" (scikit-learn).
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QBuffer, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from coach.domain.picture import Verdict
from coach.pictures.decoding import decoded, pixels_of, scaled
from coach.pictures.faces import find_faces
from coach.pictures.texture import SIDE, features
from coach.system.assets import assets
from tests.pictures.labelled import load

if TYPE_CHECKING:
    from collections.abc import Iterator

STRENGTH = 0.03  # of the model's restraint: the smaller, the more restrained
HOUSE = 10.0  # how much a labelled picture counts beside another
FACE = 0.8


def rows_of(image: QImage, chance: random.Random) -> Iterator[np.ndarray[Any, Any]]:
    """The numbers of a picture, and of what becomes of pictures: smaller, cut, packed, brighter, blurred, framed."""
    yield numbers(image)
    yield numbers(packed(image, chance.choice((25, 45, 70))))
    wide, high = image.width(), image.height()
    part = chance.uniform(0.55, 0.85)
    cut = QRect(int(wide * chance.uniform(0, 1 - part)), int(high * chance.uniform(0, 1 - part)), 1, 1)
    cut.setSize((image.size().toSizeF() * part).toSize())
    yield numbers(image.copy(cut))
    yield numbers(brighter(image, chance.uniform(0.45, 1.5)))
    yield numbers(scaled(scaled(image, chance.choice((64, 96, 128))), 256))
    yield numbers(framed(image, chance))


def numbers(image: QImage) -> np.ndarray[Any, Any]:
    """What is weighed of a picture."""
    return features(*pixels_of(scaled(image, SIDE)))


def packed(image: QImage, quality: int) -> QImage:
    """The picture as a JPEG of that quality gives it back."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.ReadWrite)
    flat = QImage(image.size(), QImage.Format.Format_RGB32)
    flat.fill(QColor("white"))
    painter = QPainter(flat)
    painter.drawImage(0, 0, image)
    painter.end()
    flat.save(buffer, "JPG", quality)  # type: ignore[call-overload]
    return QImage.fromData(buffer.data())


def brighter(image: QImage, times: float) -> QImage:
    """The picture with its tones multiplied."""
    pixels, _ = pixels_of(image)
    made = np.ascontiguousarray(np.clip(pixels.astype(np.float32) * times, 0, 255).astype(np.uint8))
    high, wide = made.shape[:2]
    return QImage(made.data, wide, high, 3 * wide, QImage.Format.Format_RGB888).copy()


def framed(image: QImage, chance: random.Random) -> QImage:
    """The picture cut round or with an edge, on white, a colour or nothing."""
    side = min(image.width(), image.height())
    out = QImage(side, side, QImage.Format.Format_ARGB32)
    out.fill(chance.choice((QColor("white"), QColor(0, 0, 0, 0), QColor(20, 120, 120), QColor("#e5e7eb"))))
    painter = QPainter(out)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    room = int(side * chance.choice((0, 0.05, 0.12)))
    if chance.random() < 0.5:
        path = QPainterPath()
        path.addEllipse(QRect(room, room, side - 2 * room, side - 2 * room))
        painter.setClipPath(path)
    whole = image.scaled(
        side - 2 * room,
        side - 2 * room,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    painter.drawImage(room, room, whole)
    painter.end()
    return out


def face_of(image: QImage) -> QImage | None:
    """The main face with what is close around it, where there is one."""
    small, _ = pixels_of(scaled(image, 320))
    faces = [face for face in find_faces(small) if face.score >= FACE]
    if not faces:
        return None
    face = max(faces, key=lambda it: it.height)
    times = image.width() / small.shape[1]
    half = max(face.width, face.height) * 0.75
    middle = ((face.left + face.width / 2), (face.top + face.height / 2))
    left, top = (int((it - half) * times) for it in middle)
    box = QRect(left, top, int(2 * half * times), int(2 * half * times))
    return image.copy(box.intersected(image.rect()))


def gathered(folder: Path, *, everything: bool) -> Iterator[tuple[QImage, bool, float]]:
    """Each picture with whether it is a photo and how much it counts."""
    for it in load():
        if (it.kept_back and not everything) or it.doubtful:
            continue
        image = decoded(it.path.read_bytes(), it.path)
        photo = it.label is not Verdict.GRAPHIC
        yield image, photo, HOUSE
        face = face_of(image)
        if face is not None and min(face.width(), face.height()) > 24:
            yield face, photo, HOUSE / 2
    for kind in ("photo", "graphic"):
        for path in sorted((folder / kind).iterdir()):
            yield decoded(path.read_bytes(), path), kind == "photo", 1.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--all", action="store_true")
    given = parser.parse_args()
    from sklearn.linear_model import LogisticRegression

    chance = random.Random(7)
    rows, photos, counts = [], [], []
    for image, photo, count in gathered(given.folder, everything=given.all):
        for row in rows_of(image, chance):
            rows.append(row)
            photos.append(photo)
            counts.append(count)
    all_rows, labels, weights = np.array(rows), np.array(photos), np.array(counts)
    for kind in (True, False):
        weights[labels == kind] /= weights[labels == kind].sum()
    middle, spread = all_rows.mean(axis=0), np.maximum(all_rows.std(axis=0), 1e-6)
    model = LogisticRegression(C=STRENGTH, max_iter=5000)
    scaled_rows = np.clip((all_rows - middle) / spread, -4, 4)
    model.fit(scaled_rows, labels, sample_weight=weights * len(labels) / 2)
    table = np.stack([middle, spread, model.coef_[0]], axis=1)
    lines = ["# middle, spread and weight of each number that coach/pictures/texture.py makes; last the sum's start"]
    lines += [" ".join(f"{value:.5g}" for value in row) for row in table]
    lines.append(f"0 1 {model.intercept_[0]:.5g}")
    (assets() / "pictures" / "photo.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(labels)} rows, of photos {labels.mean():.0%}; right on these: {model.score(scaled_rows, labels):.1%}")


if __name__ == "__main__":
    main()
