"""What a drawing is, as far as lessons ask: one stroke, upright or level, or neither."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

INK = 96
"""Brightness from which on a pixel belongs to a stroke."""
SLENDER = 2.0
"""How many times longer than wide a stroke is at the least."""
LONG = 0.3
"""Length at the least, as a share of the image."""


def kind_of_stroke(image: NDArray[np.uint8]) -> str:
    """Return ``"upright"`` or ``"level"`` for a drawing of one straight stroke, else nothing.

    Parameters
    ----------
    image : ndarray of uint8, (h, w, c)
        Bright on dark.
    """
    ink = image.max(axis=2) >= INK
    if not ink.any() or not _is_one_piece(ink):
        return ""
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    high, wide = int(rows[-1] - rows[0] + 1), int(columns[-1] - columns[0] + 1)
    if high >= SLENDER * wide and high >= LONG * len(ink):
        return "upright"
    if wide >= SLENDER * high and wide >= LONG * ink.shape[1]:
        return "level"
    return ""


def _is_one_piece(ink: NDArray[np.bool_]) -> bool:
    """Whether all ink hangs together, corners included."""
    reached = np.zeros_like(ink)
    reached[tuple(np.argwhere(ink)[0])] = True
    while True:
        grown = np.pad(reached, 1)
        spread = np.zeros_like(reached)
        for down in range(3):
            for across in range(3):
                spread |= grown[down : down + ink.shape[0], across : across + ink.shape[1]]
        spread &= ink
        if (spread == reached).all():
            return bool((reached == ink).all())
        reached = spread
