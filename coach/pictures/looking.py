"""What a picture shows: a person, people, neither, or a drawing. It never knows who, and forgets what it saw."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from coach.domain.picture import Face, Look, Reason, Verdict
from coach.pictures.decoding import decoded, pixels_of, scaled
from coach.pictures.faces import Found, find_faces
from coach.pictures.texture import SIDE, features, photo_chance

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray
    from PySide6.QtGui import QImage

    from coach.domain.picture import FileFacts

# Chosen by trying, with all labelled pictures in view; only the weights of faces and photos never saw those that judge.
_FACE = 0.80  # a score from which it is a face
_SURE_FACE = 0.845  # and from which one by itself is: a bun may look a little like one
_FACE_SIDE, _TURNED_SIDE = 320, 192  # pixels in which faces are looked for
_PROMINENT = 0.18  # of the picture's height: a face that tall is what the picture is about
_SMALL = 0.15  # below this nobody is to be recognised in a profile picture
_BESIDE = 0.50  # of the main face's height: a second face that tall belongs to the picture
_PHOTO, _DRAWN = 0.60, 0.30  # chances of a photo: from the one on it is, up to the other it is not
_FACE_PHOTO = 0.85  # a face that is so surely photographed makes the whole a photo, whatever surrounds it
_FACE_DRAWN = 0.50
_SURE_PHOTO = 0.90
_CROP = 1.5  # of the face's box
_LEAST_SIDE = 32  # pixels


class _Seen(NamedTuple):
    """What was measured, and in how many quarter turns to the right of upright the faces were found."""

    photo: float
    face_photo: float
    faces: list[Found]
    scale: float
    turns: int
    size: tuple[int, int]


def look(data: bytes, facts: FileFacts, path: Path | str) -> Look:
    """What the picture shows.

    Raises:
        Trouble: "picture-broken" where the file cannot be made a picture of.
    """
    if facts.format == "svg":  # by what it is; a stranger's SVG might fetch things from elsewhere
        return Look(verdict=Verdict.GRAPHIC, reason=Reason.VECTOR)
    if min(facts.width, facts.height) < _LEAST_SIDE:
        return Look(verdict=Verdict.UNCLEAR, reason=Reason.TINY)
    image = decoded(data, path)
    seen = _measured(image, max(facts.width, facts.height))
    verdict, reason = _judged(seen)
    return Look(verdict=verdict, reason=reason, faces=tuple(_place(face, seen) for face in seen.faces))


def _measured(image: QImage, longest: int) -> _Seen:
    pixels, seen = pixels_of(scaled(image, SIDE))
    photo = photo_chance(features(pixels, seen))
    small, _ = pixels_of(scaled(image, _FACE_SIDE))
    faces, turns = _strong(find_faces(small)), 0
    # A camera may have noted wrongly how it was held.
    if not faces and photo >= _FACE_DRAWN:
        tiny, _ = pixels_of(scaled(image, _TURNED_SIDE))
        for turns in (1, 3):
            faces = _strong(find_faces(np.rot90(tiny, -turns)))
            if faces:
                small = np.ascontiguousarray(np.rot90(tiny, -turns))
                break
        else:
            turns = 0
    high, wide = small.shape[:2]
    face_photo = photo_chance(features(_crop(_turned(image, turns), faces[0], small))) if faces else 0.0
    return _Seen(photo, face_photo, faces, longest / max(high, wide), turns, (wide, high))


def _turned(image: QImage, turns: int) -> NDArray[np.uint8]:
    """The image as large as it is, turned as the small one was."""
    whole, _ = pixels_of(image)
    return np.ascontiguousarray(np.rot90(whole, -turns)) if turns else whole


def _strong(faces: list[Found]) -> list[Found]:
    """Those that are surely faces, the tallest first."""
    return sorted((face for face in faces if face.score >= _FACE), key=lambda face: -face.height)


def _crop(pixels: NDArray[np.uint8], face: Found, small: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The face and what is close around it, from the larger picture."""
    scale = pixels.shape[0] / small.shape[0]
    half = max(face.width, face.height) * _CROP / 2
    middle_x, middle_y = face.left + face.width / 2, face.top + face.height / 2
    left, right = (round(max(0, (middle_x + sign * half) * scale)) for sign in (-1, 1))
    top, bottom = (round(max(0, (middle_y + sign * half) * scale)) for sign in (-1, 1))
    return pixels[top : max(bottom, top + 8), left : max(right, left + 8)]


def _judged(seen: _Seen) -> tuple[Verdict, Reason]:
    share = seen.faces[0].height / seen.size[1] if seen.faces else 0.0
    prominent = share >= _PROMINENT
    photo = seen.photo
    if prominent and seen.face_photo >= _FACE_PHOTO:
        photo = max(photo, seen.face_photo)  # the background was taken away, or there is a frame around it
    if photo < _PHOTO:
        return _not_surely_photo(photo, seen, prominent=prominent)
    if not seen.faces:
        return Verdict.NO_PERSON, Reason.NO_FACE
    if seen.face_photo < _FACE_DRAWN and photo < _SURE_PHOTO:
        return Verdict.UNCLEAR, Reason.DRAWN_FACE
    return _of_faces(seen.faces, share)


def _of_faces(faces: list[Found], share: float) -> tuple[Verdict, Reason]:
    """One person or several, in a photo; `share` is the main face's part of the height."""
    if len(faces) == 1 and faces[0].score < _SURE_FACE:
        return Verdict.UNCLEAR, Reason.MAYBE_FACE
    if sum(face.height >= _BESIDE * faces[0].height for face in faces) > 1:
        return Verdict.PEOPLE, Reason.FACES
    return (Verdict.PERSON, Reason.ONE_FACE) if share >= _SMALL else (Verdict.UNCLEAR, Reason.SMALL_FACE)


def _not_surely_photo(photo: float, seen: _Seen, *, prominent: bool) -> tuple[Verdict, Reason]:
    """A drawing, or what may be one: nobody is told that their portrait is a logo."""
    if photo < _DRAWN and not (prominent and seen.face_photo >= _FACE_DRAWN):
        return Verdict.GRAPHIC, Reason.FLAT
    return Verdict.UNCLEAR, Reason.DRAWN_FACE if prominent else Reason.BETWEEN


def _place(face: Found, seen: _Seen) -> Face:
    """Where the face is in the picture as it is shown."""
    wide, high = seen.size
    left, top, width, height = face.left, face.top, face.width, face.height
    if seen.turns == 1:  # what is up here is left there
        left, top, width, height = top, wide - left - width, height, width
    elif seen.turns == 3:  # noqa: PLR2004 - a quarter to the left
        left, top, width, height = high - top - height, left, height, width
    scale = seen.scale
    return Face(
        round(max(0.0, left) * scale), round(max(0.0, top) * scale), round(width * scale), round(height * scale)
    )
