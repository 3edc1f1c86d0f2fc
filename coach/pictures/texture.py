"""Photo or drawing: told by how colours and edges are spread, which a camera does differently from a hand.

`features` makes numbers of a picture, `photo_chance` weighs them; the weights in resources/pictures/photo.txt are those
of a logistic regression, made by `python -m tests.pictures.train`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np

from coach.system.assets import assets

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]
    Numbers = NDArray[np.float64]

SIDE = 256  # pixels of the longer side at which pictures are compared
_STEPS = (0, 2, 8, 24, 60, 120)  # differences between neighbours, of 255
_TOPS = (1, 3, 8, 32)
_BLOCK = 8
_NEAR_WHITE = 245
_SAME = 6  # so little from the edge's colour is background
_LEAST = 400  # pixels of foreground that can be judged by themselves


def photo_chance(numbers: Numbers) -> float:
    """How likely it is a photo, 0 to 1, by the numbers that `features` gives."""
    middle, spread, weight, start = _weights()
    # A number far from all that was learned from says no more than one at the edge of it.
    scaled = np.clip((numbers - middle) / spread, -4, 4)
    return float(1 / (1 + np.exp(-(scaled @ weight + start))))


def features(pixels: Pixels, seen: NDArray[np.bool_] | None = None) -> Numbers:
    """The numbers of a small picture (rows, columns, RGB); `seen` is false where it is transparent."""
    grey = pixels.astype(np.float32) @ np.array([0.299, 0.587, 0.114], np.float32)
    steps = _steps(pixels)
    front = _foreground(pixels)
    clear = 0.0 if seen is None else float(1 - seen.mean())
    return np.concatenate(
        [
            _shares(steps),
            _colours(pixels.reshape(-1, 3)),
            _blocks(grey),
            _edges(grey),
            _saturation(pixels),
            _tones(grey),
            _border(pixels),
            [clear, float(front.mean())],
            _of_front(pixels, steps, front),
        ]
    ).astype(np.float64)


def _steps(pixels: Pixels) -> NDArray[np.int16]:
    """How much each pixel differs from its right and lower neighbour, whichever is more."""
    wide = pixels.astype(np.int16)
    out = np.zeros(pixels.shape[:2], np.int16)
    across = _largest(np.abs(wide[:, 1:] - wide[:, :-1]))
    down = _largest(np.abs(wide[1:] - wide[:-1]))
    out[:, :-1] = across
    out[:-1] = np.maximum(out[:-1], down)
    return out


def _shares(steps: NDArray[np.int16]) -> Numbers:
    """Which part of the differences is of each size."""
    counts = np.bincount(np.digitize(steps.ravel(), _STEPS, right=True), minlength=len(_STEPS) + 1)
    return np.asarray(counts / max(steps.size, 1))


def _colours(pixels: Pixels) -> Numbers:
    """How many colours there are, and how much of the picture the commonest take."""
    fine = pixels.astype(np.int32) >> 3
    counts = np.bincount(fine[:, 0] << 10 | fine[:, 1] << 5 | fine[:, 2], minlength=1 << 15)
    shares = np.sort(counts[counts > 0])[::-1] / max(len(pixels), 1)
    rough = pixels.astype(np.int32) >> 4
    many = np.count_nonzero(np.bincount(rough[:, 0] << 8 | rough[:, 1] << 4 | rough[:, 2]))
    spread = -float((shares * np.log2(shares)).sum())
    return np.array([np.log1p(len(shares)), np.log1p(many), *(shares[:top].sum() for top in _TOPS), spread])


def _blocks(grey: NDArray[np.float32]) -> Numbers:
    """How lively small squares are: the spread of their tones, and how many are flat or busy."""
    high, wide = (side // _BLOCK * _BLOCK for side in grey.shape)
    if not high or not wide:
        return np.zeros(8)
    cut = grey[:high, :wide].reshape(high // _BLOCK, _BLOCK, wide // _BLOCK, _BLOCK)
    lively = cut.std(axis=(1, 3)).ravel()
    quarters = np.log1p(np.percentile(lively, (10, 25, 50, 75, 90)))
    return np.array([*quarters, (lively < 0.5).mean(), (lively < 2).mean(), (lively > 30).mean()])  # noqa: PLR2004 - tones


def _edges(grey: NDArray[np.float32]) -> Numbers:
    """How sharp it is: what is left of each pixel when its four neighbours are taken away."""
    if min(grey.shape) < 3:  # noqa: PLR2004 - no pixel has four neighbours
        return np.zeros(4)
    near = grey[:-2, 1:-1] + grey[2:, 1:-1] + grey[1:-1, :-2] + grey[1:-1, 2:]
    left = np.abs(4 * grey[1:-1, 1:-1] - near)
    return np.asarray(np.log1p(np.percentile(left, (25, 50, 75, 95))))


def _saturation(pixels: Pixels) -> Numbers:
    most, least = _largest(pixels).astype(np.float32), 255 - _largest(255 - pixels)
    vivid = (most - least) / np.maximum(most, 1)
    return np.array([vivid.mean(), vivid.std(), (vivid > 0.9).mean(), (vivid < 0.05).mean()])  # noqa: PLR2004 - shares


def _tones(grey: NDArray[np.float32]) -> Numbers:
    """How many of the 256 tones are used, how unevenly, and how much is black or white."""
    counts = np.bincount(grey.astype(np.uint8).ravel(), minlength=256) / grey.size
    jumps = np.abs(np.diff(counts)).sum()
    return np.array([(counts < 0.0005).mean(), jumps, counts[:8].sum(), counts[_NEAR_WHITE:].sum()])  # noqa: PLR2004 - a share


def _border(pixels: Pixels) -> Numbers:
    """How even the edge is all round, and how white."""
    edge = _edge_pixels(pixels)
    middle = np.median(edge, axis=0)
    same = (np.abs(edge - middle).max(axis=1) <= _SAME).mean()
    return np.array([same, np.log1p(edge.std()), (edge.min(axis=1) >= _NEAR_WHITE).mean()])


def _edge_pixels(pixels: Pixels) -> NDArray[np.int16]:
    parts = (pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1])
    return np.concatenate(parts).astype(np.int16)


def _foreground(pixels: Pixels) -> NDArray[np.bool_]:
    """Where the picture is not in the colour of its edge."""
    middle = np.median(_edge_pixels(pixels), axis=0)
    return np.asarray(_largest(np.abs(pixels - middle.astype(np.float32))) > _SAME)


def _largest(colours: NDArray[Any]) -> NDArray[Any]:
    """The largest of the three values of each pixel; NumPy's own way takes five times as long."""
    return np.asarray(np.maximum(np.maximum(colours[..., 0], colours[..., 1]), colours[..., 2]))


def _of_front(pixels: Pixels, steps: NDArray[np.int16], front: NDArray[np.bool_]) -> Numbers:
    """The same of what stands before the background alone: a product on white, a logo on blue."""
    if front.sum() < _LEAST:
        front = np.ones_like(front)
    return np.concatenate([_shares(steps[front]), _colours(pixels[front])])


@cache
def _weights() -> tuple[Numbers, Numbers, Numbers, float]:
    """Middle, spread and weight of each number, and where the sum starts."""
    lines = (assets() / "pictures" / "photo.txt").read_text(encoding="utf-8").splitlines()
    rows = np.array([[float(value) for value in line.split()] for line in lines if line and not line.startswith("#")])
    return rows[:-1, 0], rows[:-1, 1], rows[:-1, 2], float(rows[-1, 2])
