"""Pictures for a page: arrays as PNG or JPEG within the page itself."""

from __future__ import annotations

import base64
import io

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from cnndesk.figures.palette import SIGNED_MAP
from cnndesk.use.report.markup import Markup, tag

MAPS = 12
"""Maps of a block that are shown, at the most."""

_PHOTOGRAPH = 64  # pixels; larger pictures in colour are kept as JPEG
_LARGEST = 256  # pixels of a side of an example
_COLUMNS = 6
_PERCENTILE = 98.5
_INFERNO = (  # evenly spaced stops of matplotlib's map of this name (CC0)
    "#000004", "#1B0C41", "#4A0C6B", "#781C6D", "#A52C60",
    "#CF4446", "#ED6925", "#FB9B06", "#F7D13D", "#FCFFA4",
)  # fmt: skip


def picture(
    pixels: NDArray[np.uint8], words: str, *, width: int | None = None, lossless: bool = False
) -> Markup:
    """Return an image element that holds a picture.

    Parameters
    ----------
    pixels : ndarray of uint8, (h, w, 1 or 3)
    words : str
        Said in its place where it cannot be seen.
    width : int, optional
        At which it is shown, in CSS pixels.
    lossless : bool
        Keep every pixel as it is.
    """
    shown = pixels[:, :, 0] if pixels.shape[2] == 1 else pixels
    made = Image.fromarray(np.ascontiguousarray(shown))
    large = max(made.size) > _PHOTOGRAPH
    if max(made.size) > _LARGEST and not lossless:
        made.thumbnail((_LARGEST, _LARGEST))
    kind = "JPEG" if large and not lossless and made.mode == "RGB" else "PNG"
    with io.BytesIO() as content:
        made.save(content, kind, quality=88, optimize=True)
        data = base64.b64encode(content.getvalue()).decode("ascii")
    return tag(
        "img",
        src=f"data:image/{kind.lower()};base64,{data}",
        alt=words,
        width=width,
        class_=None if large else "pixels",
    )


def maps_picture(values: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Return the maps of a block beside and below each other: those that vary most.

    Signed values blue to amber, others from black to yellow; each map to its own range.

    Parameters
    ----------
    values : ndarray of float32, (h, w, c)

    Returns
    -------
    ndarray of uint8, (height, width, 3)
    """
    chosen = _varied(values)
    h, w = chosen.shape[1:]
    signed = bool((chosen < 0).any())
    colors = _table(SIGNED_MAP if signed else _INFERNO)
    count = len(chosen)
    columns = min(count, _COLUMNS)
    rows = -(-count // columns)
    sheet = np.zeros((rows * (h + 1) - 1, columns * (w + 1) - 1, 3), np.uint8)
    for number, plane in enumerate(chosen):
        row, column = divmod(number, columns)
        sheet[row * (h + 1) : row * (h + 1) + h, column * (w + 1) : column * (w + 1) + w] = colors[
            _indices(plane, signed=signed)
        ]
    return sheet


def _varied(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the maps (n, h, w) that vary most, in their order; what is no number is 0."""
    finite = np.nan_to_num(values, nan=0.0, posinf=0.0, neginf=0.0)
    spread = finite.var(axis=(0, 1))
    kept = np.sort(np.argsort(-spread, kind="stable")[:MAPS])
    return np.ascontiguousarray(finite[:, :, kept].transpose(2, 0, 1))


def _indices(plane: NDArray[np.float32], *, signed: bool) -> NDArray[np.intp]:
    size = float(np.percentile(np.abs(plane), _PERCENTILE)) or float(np.abs(plane).max()) or 1.0
    scaled = plane / size
    share = (scaled + 1) / 2 if signed else scaled
    return np.rint(255 * np.clip(share, 0, 1)).astype(np.intp)


def _table(stops: tuple[str, ...]) -> NDArray[np.uint8]:
    """Return 256 colours between evenly spaced stops, uint8 (256, 3)."""
    known = np.array([[int(stop[i : i + 2], 16) for i in (1, 3, 5)] for stop in stops], float)
    places = np.linspace(0, len(stops) - 1, 256)
    channels = [np.interp(places, np.arange(len(stops)), known[:, c]) for c in range(3)]
    table: NDArray[np.uint8] = np.rint(np.stack(channels, axis=1)).astype(np.uint8)
    return table
