"""Numbers that are pixels already (arrays, tables of pixels, IDX): their arrangement and scale.

A file of numbers does not say which of them is black and which white, nor where a row of pixels
ends. Both are decided once for a whole set, from its least and greatest value and from the number
of values per image, and said wherever it is a guess. Nothing is read here.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from cnndesk.data.settings import Shape

MAXIMUM_SIDE = 4096
_LEAST_SIDE = 5
"""Of images that are told by the number of their values alone: fewer are measurements."""

_COLOURS = (1, 3, 4)
_STEPS = ((1023, 10), (4095, 12), (65535, 16))

Order = Literal["grey", "last", "first", "flat", "flat planes", "columns"]


@dataclass(frozen=True)
class Scale:
    """Which values are black and white.

    Attributes
    ----------
    black, white : float
    note : str
        A sentence where this is a guess; else empty.
    """

    black: float
    white: float
    note: str = ""

    def to_bytes(self, values: NDArray[Any]) -> NDArray[np.uint8]:
        """Return values as bytes; what is not a number is black."""
        if values.dtype == np.uint8 and (self.black, self.white) == (0.0, 255.0):
            return np.ascontiguousarray(values)
        with np.errstate(invalid="ignore", over="ignore"):
            numbers = values.astype(np.float64)
        # Divided first: the difference of two large values may be too large for a number.
        span = self.white / 255.0 - self.black / 255.0
        scaled = (numbers / 255.0 - self.black / 255.0) / span * 255.0
        return np.rint(np.clip(np.nan_to_num(scaled, nan=0.0), 0.0, 255.0)).astype(np.uint8)


class Extent:
    """The least and the greatest finite value of a set, gathered piece by piece."""

    def __init__(self) -> None:
        self.low, self.high, self.whole = math.inf, -math.inf, True

    def add(self, values: NDArray[Any]) -> None:
        """Take account of more values."""
        if values.dtype.kind == "f":
            values = values[np.isfinite(values)]
            self.whole = self.whole and bool((values == np.floor(values)).all())
        if values.size:
            self.low = min(self.low, float(values.min()))
            self.high = max(self.high, float(values.max()))

    def scale(self) -> Scale:
        """Return which values are black and white."""
        if self.low > self.high:
            return Scale(0.0, 255.0)
        low, high = self.low, self.high
        if low >= 0 and high <= 1:
            return Scale(0.0, 1.0, _said(0, 1) if self.whole else "")
        if self.whole and low >= 0 and high <= 16:
            return Scale(0.0, high, _said(0, high))
        if low >= 0 and 16 < high <= 255:
            return Scale(0.0, 255.0)
        if self.whole and low >= 0 and high <= _STEPS[-1][0]:
            white, bits = next(step for step in _STEPS if high <= step[0])
            return Scale(0.0, white, _said(0, white) if bits < 16 else "")
        if -1 <= low < -0.5 and 0.5 < high <= 1:
            return Scale(-1.0, 1.0, _said(-1, 1))
        return Scale(low, high, _said(low, high)) if high > low else Scale(low - 1, low)


def _said(black: float, white: float) -> str:
    return (
        f"Pixels from {black:g} to {white:g}: {black:g} was taken as black and {white:g} as white."
    )


@dataclass(frozen=True)
class Arrangement:
    """How the values of one image lie.

    Attributes
    ----------
    shape : (height, width, channels)
        Of the image; channels 1 or 3.
    order : str
        ``"grey"`` (h, w); ``"last"`` (h, w, c); ``"first"`` (c, h, w); ``"flat"`` row by row, the
        colours of a pixel together; ``"flat planes"`` first all of red, then green, then blue;
        ``"columns"`` grey, column by column.
    note : str
        A sentence where this is a guess; else empty.
    """

    shape: Shape
    order: Order
    note: str = ""

    def images(self, values: NDArray[Any]) -> NDArray[Any]:
        """Return values (k, ...) as images (k, h, w, c); of four channels the first three."""
        count = len(values)
        h, w, c = self.shape
        if self.order == "first":
            return np.moveaxis(values, 1, 3)[..., :c]
        if self.order == "flat planes":
            return np.moveaxis(values.reshape(count, c, h, w), 1, 3)
        if self.order == "last":
            return values[..., :c]
        if self.order == "columns":
            return values.reshape(count, w, h, c).transpose(0, 2, 1, 3)
        return values.reshape(count, h, w, c)


def arrangement_of(inner: tuple[int, ...], sample: NDArray[Any]) -> Arrangement | None:
    """Return how images lie whose values have a shape; None where they are no images.

    Parameters
    ----------
    inner : tuple of int
        Shape of one image's values: ``(28, 28)``, ``(32, 32, 3)``, ``(3, 32, 32)``, ``(784,)``.
    sample : ndarray, shape (k, *inner)
        Some images, for what the shape does not tell.
    """
    found: Arrangement | None = None
    if len(inner) == 1:
        found = _flat(inner[0], sample)
    elif len(inner) == 2:
        found = Arrangement((inner[0], inner[1], 1), "grey")
    elif len(inner) == 3 and inner[2] in _COLOURS:
        found = Arrangement((inner[0], inner[1], _used(inner[2])), "last", _alpha(inner[2]))
    elif len(inner) == 3 and inner[0] in _COLOURS:
        note = "The arrays hold the channels first; they were turned round."
        note = " ".join(filter(None, (note, _alpha(inner[0]))))
        found = Arrangement((inner[1], inner[2], _used(inner[0])), "first", note)
    if found is None or not all(1 <= side <= MAXIMUM_SIDE for side in found.shape[:2]):
        return None
    return found


def _used(channels: int) -> int:
    return 1 if channels == 1 else 3


def _alpha(channels: int) -> str:
    return "Of four channels the first three were used." if channels == 4 else ""


def _flat(count: int, sample: NDArray[Any]) -> Arrangement | None:
    """Return the square image that a number of values makes, grey or in colour."""
    for channels in (1, 3):
        side = math.isqrt(count // channels)
        if channels * side * side == count and side >= _LEAST_SIDE:
            break
    else:
        return None
    where = f"{count:,} values per image were taken for {side}×{side} pixels"
    if channels == 1:
        return Arrangement((side, side, 1), "flat", f"{where}.")
    planes = np.moveaxis(sample.reshape(-1, 3, side, side), 1, 3)
    together = sample.reshape(-1, side, side, 3)
    if _roughness(planes) < _roughness(together):
        note = f"{where}, first all of red, then green, then blue."
        return Arrangement((side, side, 3), "flat planes", note)
    note = f"{where}, the colours of each pixel together."
    return Arrangement((side, side, 3), "flat", note)


def _roughness(images: NDArray[Any]) -> float:
    """Return how much neighbours differ; images put together wrong are rougher."""
    values = images.astype(np.float64)
    differences = np.abs(np.diff(values, axis=1)).mean() + np.abs(np.diff(values, axis=2)).mean()
    return float(differences)
