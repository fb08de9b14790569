"""Which way up an image is to be held, as EXIF says, however damaged that is."""

from __future__ import annotations

from dataclasses import dataclass

from PIL import Image

_WIDTH, _HEIGHT, _TAG = 256, 257, 0x0112
_HEADER = b"Exif\0\0"
_PNG_MARKS = (b"eXIf", b"Raw profile type", b"XML:com.adobe.xmp")
_T = Image.Transpose
TURNS: dict[int, Image.Transpose] = {
    2: _T.FLIP_LEFT_RIGHT,
    3: _T.ROTATE_180,
    4: _T.FLIP_TOP_BOTTOM,
    5: _T.TRANSPOSE,
    6: _T.ROTATE_270,
    7: _T.TRANSVERSE,
    8: _T.ROTATE_90,
}
"""What brings an image of each orientation upright."""

TURNED = (5, 6, 7, 8)
"""Orientations under which height and width are exchanged."""


@dataclass(frozen=True)
class Holding:
    """How an opened image is to be held.

    Attributes
    ----------
    turn : int
        The orientation, 1 to 8, that is still to be applied once the pixels are there. 0 where one
        is given that cannot be read: the pixels of such an image are as good as those of any other,
        so that it is no reason not to use it.
    size : (height, width)
        Of the upright image.
    """

    turn: int
    size: tuple[int, int]


def holding_of(image: Image.Image, data: bytes) -> Holding:
    """Return how an image is to be held that was opened from ``data`` but is not loaded yet."""
    if image.format == "TIFF":
        return Holding(1, _size_of_tiff(image))
    turn = _orientation(image) if _may_have_one(image, data) else 1
    width, height = image.size
    return Holding(turn, (width, height) if turn in TURNED else (height, width))


def _size_of_tiff(image: Image.Image) -> tuple[int, int]:
    """Return the upright (h, w) of a TIFF, which Pillow turns while it loads the pixels.

    Whether the size it gives before is the upright one depends on its version.
    """
    tags = image.tag_v2  # type: ignore[attr-defined]
    width, height = int(tags[_WIDTH]), int(tags[_HEIGHT])
    return (width, height) if tags.get(_TAG, 1) in TURNED else (height, width)


def _orientation(image: Image.Image) -> int:
    exif = image.info.get("exif")
    while isinstance(exif, bytes) and exif.startswith(_HEADER * 2):
        image.info["exif"] = exif = exif.removeprefix(_HEADER)  # written twice by some programs
    try:
        value = image.getexif().get(_TAG, 1)
    except Exception:  # whatever damaged EXIF raises: SyntaxError, struct.error, KeyError, ...
        return 0
    while isinstance(value, tuple | list) and value:
        value = value[0]
    try:
        number = int(value)
    except (TypeError, ValueError, ArithmeticError):
        return 0
    return number if 1 <= number <= 8 else int(number == 0)


def _may_have_one(image: Image.Image, data: bytes) -> bool:
    if image.format in ("JPEG", "BMP", "GIF", "PPM"):
        return "exif" in image.info or "xmp" in image.info
    if image.format == "PNG":  # which Pillow decodes to the end to look for it
        return any(mark in data for mark in _PNG_MARKS)
    return True
