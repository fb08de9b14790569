"""Deep pixels to 8 bits: integers of 16 and 32 bits, floating-point values, signed ones.

Files do not say from which value to which their pixels go, only how many bits hold them, and those
are often not all used: a camera of 12 bits writes 0..4095 into 16. What is assumed:

- Whole numbers from 0: the smallest of 8, 10, 12 and 16 bits that holds the greatest value of the
  image is its scale. A TIFF that declares fewer bits, or which number stands for "no data", is
  believed. Less than 16 bits is a guess and said.
- Floating-point values within 0..1, or within 0..255 and above 16, are taken as such.
- Anything else is stretched from its least to its greatest value; a guess and said.
- What is not a number is black, infinity the end of the scale.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from cnndesk.data.remarks import Remark

BAND_PIXELS = 2**20
_DEPTHS: tuple[tuple[int, Remark], ...] = ((255, "8-bit"), (1023, "10-bit"), (4095, "12-bit"))
_FULL = 65535
_BYTES_FROM = 16
"""A floating-point image whose greatest value is less is not one of 0..255: overshoot of 0..1."""

_WIDTH, _HEIGHT = 256, 257
_BITS, _PHOTOMETRIC, _BANDS, _FORMAT, _NO_DATA = 258, 262, 277, 339, 42113
_NUMBERS = {1: "whole numbers", 2: "signed numbers", 3: "floating-point numbers", 4: "numbers"}
_SWAPPED = {"B": "L", "L": "B", "N": "B" if np.little_endian else "L"}

_Scaling = Callable[[NDArray[np.float64]], NDArray[np.float64]]


def teach_tiff() -> None:
    """Tell Pillow of kinds of TIFF that it unpacks but does not know a TIFF can hold."""
    from PIL import TiffImagePlugin as Tiff

    for order, letter in ((Tiff.II, ""), (Tiff.MM, "B")):
        for photometric, form, bits, mode, raw in (
            (1, 3, 64, "F", f"F;64{letter}F"),
            (0, 1, 16, f"I;16{letter}", f"I;16{letter}"),
            (1, 1, 32, "I", f"I;32{letter}S"),
        ):
            key = (order, photometric, (form,), 1, (bits,), ())
            Tiff.OPEN_INFO.setdefault(key, (mode, raw))


def to_8_bits(image: Image.Image) -> tuple[NDArray[np.uint8], Remark | None]:
    """Return a loaded grey image of deep values as bytes, uint8 (h, w), and what was assumed.

    Works in bands of rows: float64 of a whole large image is gigabytes.
    """
    pixels = _as_declared(image)
    tags = _tags(image)
    missing = _missing(tags)
    if pixels.dtype.kind in "ui" and missing is None and pixels.min() >= 0:
        greatest = int(pixels.max())
        if greatest <= _FULL:
            return _looked_up(pixels, greatest, tags)
    scaled = np.empty(pixels.shape, np.uint8)
    bands = _bands(pixels)
    low, high = _extremes(_numbers(pixels[band], missing) for band in bands)
    scaling, remark = _scaling(pixels.dtype.kind, _declared_maximum(tags), low, high)
    for band in bands:
        values = np.nan_to_num(_numbers(pixels[band], missing), nan=low, posinf=high, neginf=low)
        scaled[band] = np.rint(np.clip(scaling(values), 0.0, 255.0))
    return _upright_scale(scaled, tags), remark


def _looked_up(
    pixels: NDArray[Any], high: int, tags: Any
) -> tuple[NDArray[np.uint8], Remark | None]:
    """Return whole numbers of at most 16 bits as bytes, by a table: quicker than by arithmetic."""
    scaling, remark = _whole_numbers(float(high), _declared_maximum(tags))
    values = np.arange(high + 1, dtype=np.float64)
    table = np.rint(np.minimum(scaling(values), 255.0)).astype(np.uint8)
    return _upright_scale(table[pixels], tags), remark


def _upright_scale(scaled: NDArray[np.uint8], tags: Any) -> NDArray[np.uint8]:
    """Return bytes of which 0 is black, where the TIFF says that it is white."""
    return np.subtract(255, scaled, out=scaled) if tags.get(_PHOTOMETRIC) == 0 else scaled


def signed_to_8_bits(image: Image.Image) -> Image.Image:
    """Return an 8-bit image with signed values moved to 0..255, where its TIFF says they are."""
    if image.mode == "L" and 2 in _values(_tags(image), _FORMAT):
        return Image.fromarray(np.asarray(image) ^ np.uint8(128))
    return image


def is_shallow(image: Image.Image) -> bool:
    """Whether 16-bit colours, of which Pillow keeps the upper bytes, use 12 bits or less."""
    colours = image.getextrema()[:3]
    return all(high < 16 for _, high in colours)  # type: ignore[misc]


def is_deep_colour(raw_mode: str) -> bool:
    """Whether pixels that lie like this in their file have colours of 16 bits."""
    return raw_mode[:-1] in ("RGB;16", "RGBA;16", "RGBX;16")


def deep_colour(upper: Image.Image, lower: Image.Image) -> tuple[Image.Image, Remark | None]:
    """Join the bytes of 16-bit colours and scale them to 8 bits; also returns what was assumed."""
    high = np.asarray(upper).astype(np.uint16)
    values = high << 8 | np.asarray(lower)
    scaling, remark = _whole_numbers(float(values[..., :3].max()), 0)
    scaled = np.empty(values.shape, np.uint8)
    for band in _bands(values):
        scaled[band] = np.rint(np.minimum(scaling(values[band].astype(np.float64)), 255.0))
    return Image.fromarray(scaled), remark


def deep_grey(bytes_of: Image.Image) -> tuple[Image.Image, Remark | None]:
    """Scale 16-bit grey with transparency to ``"LA"``; also returns what was assumed.

    ``bytes_of`` is ``"RGBA"``: upper and lower byte of the grey, then of the transparency.
    """
    planes = np.asarray(bytes_of)
    values = planes[..., 0].astype(np.uint16) << 8 | planes[..., 1]
    grey, remark = _looked_up(values, int(values.max()), {})
    bands = (Image.fromarray(grey), bytes_of.getchannel(2))
    return Image.merge("LA", bands), remark


def read_lower_bytes(image: Image.Image) -> None:
    """Let an image of 16-bit colours that is not loaded yet give the lower instead of the upper."""
    raw = raw_mode(image)
    swapped = raw[:-1] + _SWAPPED[raw[-1]]
    old: list[Any] = image.tile  # type: ignore[attr-defined]
    image.tile = [_with_args(tile, swapped) for tile in old]  # type: ignore[attr-defined]


def _with_args(tile: Any, raw: str) -> Any:
    """Return a tile of Pillow with another mode; in old versions it is a plain tuple."""
    args = (raw, *tile[3][1:]) if _is_several(tile[3]) else raw
    return (*tile[:3], args) if type(tile) is tuple else tile._replace(args=args)


def raw_mode(image: Image.Image) -> str:
    """Return how the pixels of an image that is not loaded yet lie in its file, or nothing."""
    tiles = getattr(image, "tile", None)
    if not tiles:
        return ""
    args = tiles[0][3]
    raw = args[0] if _is_several(args) else args
    return raw if isinstance(raw, str) else ""


def _is_several(args: object) -> bool:
    return isinstance(args, tuple) and bool(args)


def unreadable_tiff(data: bytes) -> str:
    """Return why a TIFF cannot be read, from what it declares; empty if that is not known."""
    from PIL import TiffImagePlugin as Tiff

    try:
        tags = Tiff.ImageFileDirectory_v2(data[:8] if data[2] in b"*\0" else data[:16])
        file = io.BytesIO(data)
        file.seek(tags.next)
        tags.load(file)
        bits, bands = max(_values(tags, _BITS) or (1,)), int(tags.get(_BANDS, 1))
        number = _NUMBERS[max(_values(tags, _FORMAT) or (1,))]
        if not {_WIDTH, _HEIGHT, _PHOTOMETRIC} <= set(tags):
            return ""
    except Exception:  # whatever a damaged TIFF raises
        return ""
    if bands in (1, 3, 4):
        return (
            f"It is a TIFF of {bands if bands > 1 else 'one'} band{'s' if bands > 1 else ''} of "
            f"{bits}-bit {number}, which is not read. Save it with 8 or 16 bits, or as PNG."
        )
    return (
        f"It is a TIFF of {bands} bands of {bits}-bit {number}; which of them are red, green and "
        "blue is not known. Save three of them as an RGB image, or one as grey."
    )


def _as_declared(image: Image.Image) -> NDArray[Any]:
    """Return the pixels; 32 bits that a TIFF declares unsigned arrive as signed ones."""
    pixels = np.asarray(image)
    tags = _tags(image)
    is_wide = bool(tags) and image.mode == "I" and _values(tags, _BITS)[:1] == (32,)
    unsigned = is_wide and _values(tags, _FORMAT)[:1] in ((), (1,))
    return pixels.view(np.uint32) if unsigned else pixels


def _tags(image: Image.Image) -> Any:
    return getattr(image, "tag_v2", {})


def _values(tags: Any, number: int) -> tuple[Any, ...]:
    value = tags.get(number, ())
    return value if isinstance(value, tuple) else (value,)


def _declared_maximum(tags: Any) -> int:
    """Return the greatest value that a TIFF of 9 to 15 bits can have, else 0."""
    bits = _values(tags, _BITS)[:1]
    if bits and isinstance(bits[0], int) and 8 < bits[0] < 16:
        return int(2 ** bits[0] - 1)
    return 0


def _missing(tags: Any) -> float | None:
    """Return the value by which a geographic TIFF marks pixels without data."""
    try:
        return float(str(tags.get(_NO_DATA, "")).strip("\0 "))
    except ValueError:
        return None


def _bands(pixels: NDArray[Any]) -> list[slice]:
    step = max(1, BAND_PIXELS // max(1, pixels.shape[1]))
    return [slice(start, start + step) for start in range(0, len(pixels), step)]


def _numbers(values: NDArray[Any], missing: float | None) -> NDArray[np.float64]:
    with np.errstate(invalid="ignore"):  # some of what is not a number says so when it is converted
        numbers = values.astype(np.float64)
    if missing is not None:
        numbers[numbers == missing] = np.nan
    return numbers


def _extremes(bands: Iterable[NDArray[np.float64]]) -> tuple[float, float]:
    """Return the least and the greatest finite value; zeros where there is none."""
    low, high = np.inf, -np.inf
    for band in bands:
        finite = band[np.isfinite(band)]
        if len(finite):
            low, high = min(low, float(finite.min())), max(high, float(finite.max()))
    return (low, high) if low <= high else (0.0, 0.0)


def _scaling(kind: str, declared: int, low: float, high: float) -> tuple[_Scaling, Remark | None]:
    """Return what brings values between ``low`` and ``high`` to 0..255, and what was assumed."""
    if kind != "f" and low >= 0 and high <= _FULL:
        return _whole_numbers(high, declared)
    if kind == "f" and low >= 0 and high <= 1:
        return (lambda values: values * 255.0), None
    if kind == "f" and low >= 0 and _BYTES_FROM < high <= 255:
        return (lambda values: values), None
    if high > low:
        # Divided first: the difference of two large values may be too large for a number.
        span = high / 255.0 - low / 255.0
        return (lambda values: (values / 255.0 - low / 255.0) / span * 255.0), "stretched"
    return np.zeros_like, None


def _whole_numbers(high: float, declared: int) -> tuple[_Scaling, Remark | None]:
    fitting = (row for row in _DEPTHS if high <= row[0])
    greatest, remark = (declared, None) if declared else next(fitting, (_FULL, None))
    factor = 255.0 / greatest
    return (lambda values: values * factor), remark
