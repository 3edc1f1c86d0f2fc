"""Finds where faces are, and nothing else about them: YuNet's network, reckoned with NumPy.

Its weights and where they come from are in resources/pictures/yunet.license.txt. Wu, Peng and Yu, "YuNet: A Tiny
Millisecond-level Face Detector", Machine Intelligence Research 2023, describes the network.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from coach.system.assets import assets

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]
    Layer = NDArray[np.float32]

_STEP = 32  # the network halves the picture five times
_LEAST = 0.6  # scores below this are no faces to anybody
_SAME = 0.3  # boxes that share more of their area are one face


class Found(NamedTuple):
    """A face, in pixels of the picture that was looked at; `score` is how sure it is one, 0 to 1."""

    left: float
    top: float
    width: float
    height: float
    score: float


def find_faces(pixels: Pixels) -> list[Found]:
    """The faces in a small picture (rows, columns, RGB), the surest first; 320 pixels at the longer side is enough."""
    high, wide = pixels.shape[:2]
    room = np.zeros((-(-high // _STEP) * _STEP, -(-wide // _STEP) * _STEP, 3), np.float32)
    room[:high, :wide] = pixels[:, :, ::-1]  # it was trained on blue first
    boxes = np.concatenate([_boxes(*level) for level in zip(_heads(room), (8, 16, 32), strict=True)])
    boxes = boxes[np.argsort(-boxes[:, 4])]
    kept: list[Found] = []
    for box in boxes:
        found = Found(*(float(value) for value in box))
        if all(_shared(found, other) <= _SAME for other in kept):
            kept.append(found)
    return kept


def _heads(picture: Layer) -> list[Layer]:
    """What the network says of every place, at each of three sizes: two scores and a box."""
    fine = _unit(_unit(_pooled(_down(picture)), "b5"), "b6")
    middle = _unit(_unit(_pooled(fine), "b7"), "b8")
    coarse = _unit(_unit(_unit(_pooled(middle), "b9"), "b10"), "n2")
    middle = _unit(middle + _doubled(coarse), "n1")
    fine = _unit(fine + _doubled(middle), "n0")
    return [_unit(level, f"h{n}", last=True) for n, level in enumerate((fine, middle, coarse))]


def _down(picture: Layer) -> Layer:
    """The first layers, which leave a quarter of the picture's height and width."""
    weights = _weights()
    high, wide = picture.shape[0] // 2, picture.shape[1] // 2
    edged = np.pad(picture, ((1, 1), (1, 1), (0, 0)))
    near = [edged[y : y + 2 * high : 2, x : x + 2 * wide : 2] for y in range(3) for x in range(3)]
    first = np.maximum(np.concatenate(near, axis=2) @ weights["stem.weight"] + weights["stem.bias"], 0)
    layer = _pooled(_unit(first, "b0"))
    for name in ("b1", "b2", "b3", "b4"):
        layer = _unit(layer, name)
    return layer


def _unit(layer: Layer, name: str, *, last: bool = False) -> Layer:
    """Mix the channels of each place, then each channel with its eight neighbours."""
    weights = _weights()
    high, wide = layer.shape[:2]
    mixed = layer @ weights[f"{name}.mix"] + weights[f"{name}.mix_bias"]
    edged = np.pad(mixed, ((1, 1), (1, 1), (0, 0)))
    near = weights[f"{name}.near"]
    out = np.broadcast_to(weights[f"{name}.near_bias"], mixed.shape).copy()
    part = np.empty_like(out)
    for y in range(3):
        for x in range(3):
            np.multiply(edged[y : y + high, x : x + wide], near[y, x], out=part)
            out += part
    return out if last else np.maximum(out, 0, out=out)


def _pooled(layer: Layer) -> Layer:
    rows = np.maximum(layer[::2], layer[1::2])
    return np.maximum(rows[:, ::2], rows[:, 1::2])


def _doubled(layer: Layer) -> Layer:
    return layer.repeat(2, axis=0).repeat(2, axis=1)


def _boxes(said: Layer, stride: int) -> Layer:
    """Left, top, width, height and score of every place that may be a face."""
    face, thing = (1 / (1 + np.exp(-said[:, :, n])) for n in range(2))
    score = np.sqrt(face * thing)
    row, column = np.nonzero(score >= _LEAST)
    across, down, wide, high = said[row, column, 2:].T
    width, height = np.exp(wide) * stride, np.exp(high) * stride
    left, top = (column + across) * stride - width / 2, (row + down) * stride - height / 2
    return np.stack([left, top, width, height, score[row, column]], axis=1).astype(np.float32)


def _shared(one: Found, other: Found) -> float:
    """The part of both boxes together that they have in common."""
    wide = min(one.left + one.width, other.left + other.width) - max(one.left, other.left)
    high = min(one.top + one.height, other.top + other.height) - max(one.top, other.top)
    common = max(wide, 0.0) * max(high, 0.0)
    return common / (one.width * one.height + other.width * other.height - common)


@cache
def _weights() -> Mapping[str, Layer]:
    with np.load(assets() / "pictures" / "yunet.npz", allow_pickle=False) as stored:
        return {name: stored[name] for name in stored.files}
