"""What is to be seen in a picture, and what a file says of itself. Never who: nothing here tells two faces apart."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """What a picture shows."""

    PERSON = "person"  # a photo with one prominent face
    PEOPLE = "people"
    NO_PERSON = "no-person"  # a photo of a thing or a place
    GRAPHIC = "graphic"  # a logo, a drawing, a text, a screenshot
    UNCLEAR = "unclear"


class Reason(StrEnum):
    """Why the verdict is what it is; `picture.<reason>` in resources/words says it."""

    ONE_FACE = "one-face"
    FACES = "faces"
    NO_FACE = "no-face"
    FLAT = "flat"  # even colours and sharp edges, as only a drawing has
    VECTOR = "vector"  # the file itself is a drawing (SVG)
    BETWEEN = "between"  # between a photo and a drawing
    DRAWN_FACE = "drawn-face"  # a face, and it may be a drawn one
    MAYBE_FACE = "maybe-face"
    SMALL_FACE = "small-face"
    TINY = "tiny"  # too few pixels to see anything in


@dataclass(frozen=True, slots=True)
class Face:
    """Where a face is, in pixels of the picture held upright."""

    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What was seen in a picture. `faces` has the largest first."""

    verdict: Verdict
    reason: Reason
    faces: tuple[Face, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FileFacts:
    """What a picture's file says of itself.

    `format` is one of "jpeg", "png", "gif", "webp", "bmp", "tiff", "svg"; `width` and `height` are pixels of the
    picture held upright, 0 for a drawing without a size; `bytes` is the file's length. `place` says that the
    file tells where it was taken, `camera` names the camera ("" where it is not told) and `taken` the moment as the
    camera wrote it; `described` is the text that the file carries about what is to be seen.
    """

    format: str
    width: int
    height: int
    bytes: int
    animated: bool = False
    place: bool = False
    camera: str = ""
    taken: str = ""
    described: str = ""

    @property
    def tells(self) -> bool:
        """Whether the file tells where, when or with what the picture was taken."""
        return self.place or bool(self.camera or self.taken)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """A picture that goes with a draft: its file, what stands in for it where it cannot be seen, and what it shows.

    `file` is its name below the folder of the pictures that the app keeps, or a path on the command line. `facts` and
    `verdict` are None where nobody looked at it yet.
    """

    file: str
    alt: str = ""
    facts: FileFacts | None = None
    verdict: Verdict | None = None
