"""From the bytes of an image file to a plain, upright image: 8-bit grey or RGB.

Decisions that a reader of results should know:

- EXIF orientation is applied; of an animation the first frame is taken.
- Transparency is laid over white, as on paper.
- 16-bit grey keeps its upper 8 bits (v / 257, rounded). Images of 32-bit or floating-point values
  are scaled by their range: 0..1 and 0..65535 are recognised, anything else is stretched from its
  least to its greatest value.
- An image of more than :data:`MAXIMUM_PIXELS` pixels or a file of more than
  :data:`MAXIMUM_FILE_BYTES` bytes is refused.
- Formats that would start another program (EPS, WMF) are not read.

What is wrong with an image is raised as :class:`ImageError`, whatever Pillow raised.
"""

from __future__ import annotations

import io
import os
import threading
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from cnndesk.data.fit import fit_image, to_array, to_channels
from cnndesk.data.report import ProblemKind
from cnndesk.data.settings import Fit, Shape
from cnndesk.errors import DataError
from cnndesk.small_files import open_regular

MAXIMUM_PIXELS = 89_000_000
"""Pixels of one image; 89 million are 267 MB as RGB. (Pillow warns from 89.5 million on.)"""

MAXIMUM_FILE_BYTES = 256 * 2**20
"""Size of one image file."""

_BAND_PIXELS = 2**20
_LARGE_PIXELS = 16_000_000
_LARGE = threading.Lock()
"""Images above 16 million pixels are decoded one at a time: threads must not multiply memory."""

_REFUSED_FORMATS = frozenset({"EPS", "WMF", "BUFR", "GRIB", "HDF5", "MPEG"})
_GREY_MODES = frozenset({"1", "L", "LA", "La", "I", "F", "I;16", "I;16L", "I;16B", "I;16N"})
_ALPHA_MODES = frozenset({"RGBA", "RGBa", "LA", "La", "PA"})
# fmt: off
IMAGE_SUFFIXES = frozenset((
    ".apng", ".avif", ".avifs", ".bmp", ".bw", ".dds", ".dib", ".gif", ".icns", ".ico", ".im",
    ".j2k", ".jfif", ".jp2", ".jpe", ".jpeg", ".jpg", ".jpx", ".mpo", ".msp", ".pbm", ".pcx",
    ".pgm", ".png", ".pnm", ".ppm", ".psd", ".qoi", ".rgb", ".sgi", ".tga", ".tif", ".tiff",
    ".webp", ".xbm", ".xpm",
))
# fmt: on
"""Endings of the files that count as images; the content decides how they are read."""

warnings.filterwarnings("ignore", category=Image.DecompressionBombWarning)
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")  # of damaged files


class ImageError(DataError):
    """One image that cannot be used. ``kind`` is the kind of problem, the message its reason."""

    def __init__(self, reason: str, kind: ProblemKind = "unreadable") -> None:
        super().__init__(reason)
        self.kind: ProblemKind = kind


def decode_fitted(data: bytes, shape: Shape, fit: Fit) -> tuple[NDArray[np.uint8], tuple[int, int]]:
    """Decode one image file and bring it to ``shape``.

    Parameters
    ----------
    data : bytes
        The whole file.
    shape : (height, width, channels)
        Target shape.
    fit : {"crop", "pad", "stretch"}
        How another size is brought to it.

    Returns
    -------
    pixels : ndarray of uint8, shape (height, width, channels)
        May be read-only.
    size : (height, width)
        Of the upright original.

    Raises
    ------
    ImageError
        When the image cannot be used.
    """
    image, size = _decode(data, channels=shape[2], target=(shape[0], shape[1]))
    return to_array(fit_image(image, shape[0], shape[1], fit)), size


def inspect_image(data: bytes) -> tuple[int, int, bool]:
    """Return height, width and whether an image has colour, from its header alone.

    Raises
    ------
    ImageError
        When the header cannot be read.
    """
    try:
        with _open(data) as image:
            width, height = image.size
            if _is_turned(image):
                width, height = height, width
            return height, width, _has_colour(image)
    except ImageError:
        raise
    except Exception as error:
        raise _explain(error, data) from error


def load_image(source: str | Path | bytes, shape: Shape, fit: Fit = "crop") -> NDArray[np.uint8]:
    """Load one image exactly as a data set of this shape and fit would.

    Parameters
    ----------
    source : path or bytes
        A file, or the content of one (clipboard, drag and drop).
    shape : (height, width, channels)
        Target shape; channels 1 or 3.
    fit : {"crop", "pad", "stretch"}
        How another size is brought to it.

    Returns
    -------
    ndarray of uint8, shape (height, width, channels)
        C-contiguous and writable.

    Raises
    ------
    DataError
        Naming the file and what is wrong with it.
    """
    data, name = _content(source)
    try:
        pixels, _ = decode_fitted(data, shape, fit)
    except ImageError as error:
        raise DataError(f"{name} cannot be used as an image. {error}") from error
    return np.array(pixels, order="C")


def load_picture(source: str | Path | bytes) -> NDArray[np.uint8]:
    """Load a picture in its full size, upright, as RGB.

    Parameters
    ----------
    source : path or bytes
        A file, or the content of one.

    Returns
    -------
    ndarray of uint8, shape (height, width, 3)
        C-contiguous and writable.

    Raises
    ------
    DataError
        Naming the file and what is wrong with it, also above :data:`MAXIMUM_PIXELS`.
    """
    data, name = _content(source)
    try:
        image, _ = _decode(data, channels=3, target=None)
    except ImageError as error:
        raise DataError(f"{name} cannot be used as an image. {error}") from error
    return np.array(to_array(image), order="C")


def read_bounded(path: Path) -> bytes:
    """Return the bytes of an image file on disk.

    Raises
    ------
    ImageError
        When it cannot be read or is larger than :data:`MAXIMUM_FILE_BYTES`.
    """
    try:
        with open_regular(path) as file:
            size = os.fstat(file.fileno()).st_size
            if size > MAXIMUM_FILE_BYTES:
                raise too_many_bytes(size)
            return file.read(size)
    except FileNotFoundError as error:
        raise ImageError("There is no such file. Check the name.", "missing") from error
    except IsADirectoryError as error:
        raise ImageError("It is a folder, not an image file.") from error
    except PermissionError as error:
        raise ImageError("The file may not be read. Change its permissions.") from error
    except (OSError, ValueError) as error:  # ValueError: a zero in the name
        reason = getattr(error, "strerror", None) or error
        raise ImageError(f"The file cannot be read ({reason}).") from error


def too_many_bytes(size: int) -> ImageError:
    """Return the error for a file of ``size`` bytes."""
    return ImageError(
        f"The file has {size / 2**20:,.0f} MB; at most {MAXIMUM_FILE_BYTES // 2**20} MB are read. "
        "Save it smaller.",
        "too-large",
    )


def _content(source: str | Path | bytes) -> tuple[bytes, str]:
    if isinstance(source, bytes):
        return source, "The pasted content"
    try:
        return read_bounded(Path(source)), str(source)
    except ImageError as error:
        raise DataError(f"{source} cannot be used as an image. {error}") from error


def _decode(
    data: bytes, channels: int, target: tuple[int, int] | None
) -> tuple[Image.Image, tuple[int, int]]:
    """Return the plain upright image, perhaps reduced, and the (h, w) of the original."""
    try:
        with _open(data) as image:
            turned = _is_turned(image)
            width, height = image.size
            if target is not None and image.format in ("JPEG", "MPO"):
                _reduce_while_decoding(image, channels, target[::-1] if turned else target)
            if image.size[0] * image.size[1] > _LARGE_PIXELS:
                with _LARGE:
                    plain = _plain_upright(image, channels)
            else:
                plain = _plain_upright(image, channels)
        return plain, ((width, height) if turned else (height, width))
    except ImageError:
        raise
    except Exception as error:
        raise _explain(error, data) from error


_formats: list[str] | None = None


def _readable_formats() -> list[str]:
    """Return Pillow's formats less the refused ones, the frequent first."""
    global _formats
    if _formats is None:
        Image.init()
        frequent = ["JPEG", "PNG", "GIF", "BMP", "WEBP", "TIFF"]
        others = sorted(set(Image.OPEN) - set(frequent) - _REFUSED_FORMATS)
        _formats = [name for name in frequent if name in Image.OPEN] + others
    return _formats


def _open(data: bytes) -> Image.Image:
    """Open lazily: format and size are known afterwards, pixels are not yet decoded."""
    if not data:
        raise ImageError("The file is empty (0 bytes). Delete it or copy it again.")
    if len(data) > MAXIMUM_FILE_BYTES:
        raise too_many_bytes(len(data))
    image: Image.Image = Image.open(io.BytesIO(data), formats=_readable_formats())
    if image.size[0] * image.size[1] > MAXIMUM_PIXELS:
        raise _too_many_pixels(image.size)
    return image


def _reduce_while_decoding(image: Image.Image, channels: int, target: tuple[int, int]) -> None:
    """Let the JPEG decoder deliver 1/2, 1/4 or 1/8 where that is still twice the target."""
    if image.mode in ("RGB", "L"):
        image.draft("L" if channels == 1 else "RGB", (2 * target[1], 2 * target[0]))


def _plain_upright(image: Image.Image, channels: int) -> Image.Image:
    image.load()
    upright = ImageOps.exif_transpose(image) if _may_have_orientation(image) else image
    return to_channels(_plain(upright), channels)


def _plain(image: Image.Image) -> Image.Image:
    """Convert any mode to ``"L"`` or ``"RGB"``: no palette, no alpha, 8 bits."""
    if image.mode in _ALPHA_MODES or "transparency" in image.info:
        image = image.convert("RGBA")
        paper = Image.new("RGBA", image.size, (255, 255, 255, 255))
        return Image.alpha_composite(paper, image).convert("RGB")
    if image.mode in ("L", "RGB"):
        return image
    if image.mode == "1":
        return image.convert("L")
    if image.mode in _GREY_MODES:
        return Image.fromarray(_to_8_bits(image))
    return image.convert("RGB")


def _to_8_bits(image: Image.Image) -> NDArray[np.uint8]:
    """Scale deep values to bytes, in bands of rows: float64 of a whole large image is gigabytes."""
    pixels = np.asarray(image)
    step = max(1, _BAND_PIXELS // max(1, pixels.shape[1]))
    bands = [slice(start, start + step) for start in range(0, len(pixels), step)]
    extremes = [(float(v.min()), float(v.max())) for v in (_numbers(pixels[b]) for b in bands)]
    scaling = _scaling(image.mode, min(e[0] for e in extremes), max(e[1] for e in extremes))
    scaled = np.empty(pixels.shape, np.uint8)
    for band in bands:
        scaled[band] = np.rint(scaling(_numbers(pixels[band])))
    return scaled


def _numbers(values: NDArray[Any]) -> NDArray[np.float64]:
    if values.dtype.kind != "f":
        return values.astype(np.float64)
    with np.errstate(invalid="ignore"):  # some of what is not a number says so when it is converted
        return np.nan_to_num(values.astype(np.float64), posinf=0.0, neginf=0.0)


def _scaling(
    mode: str, low: float, high: float
) -> Callable[[NDArray[np.float64]], NDArray[np.float64]]:
    """Return what brings values between ``low`` and ``high`` to 0..255."""
    if mode.startswith("I;16") or (mode == "I" and low >= 0 and 255 < high <= 65535):
        return lambda values: values / 257.0
    if low >= 0 and 1 < high <= 255:
        return lambda values: values
    if mode == "F" and low >= 0 and high <= 1:
        return lambda values: values * 255.0
    if high > low:
        return lambda values: (values - low) * (255.0 / (high - low))
    return np.zeros_like


def _may_have_orientation(image: Image.Image) -> bool:
    if image.format in ("JPEG", "BMP", "GIF", "PPM"):
        return "exif" in image.info or "xmp" in image.info
    return True


def _is_turned(image: Image.Image) -> bool:
    """Whether EXIF says that height and width are to be exchanged."""
    if not _may_have_orientation(image):
        return False
    return image.getexif().get(0x0112, 1) in (5, 6, 7, 8)


def _has_colour(image: Image.Image) -> bool:
    if image.mode in ("P", "PA"):
        palette = image.getpalette("RGB")
        table = np.array(palette or [0, 0, 0], dtype=np.uint8).reshape(-1, 3)
        return bool((table != table[:, :1]).any())
    return image.mode not in _GREY_MODES


def _too_many_pixels(size: tuple[int, int]) -> ImageError:
    return ImageError(
        f"The image has {size[1]}×{size[0]} pixels; at most {MAXIMUM_PIXELS // 10**6} million are "
        "read. "
        "Save it smaller.",
        "too-large",
    )


def _explain(error: Exception, data: bytes) -> ImageError:
    """Return a sentence for whatever Pillow raised on ``data``."""
    if isinstance(error, Image.DecompressionBombError | Image.DecompressionBombWarning):
        return ImageError(
            f"The image declares more than {MAXIMUM_PIXELS // 10**6} million pixels, which is the "
            "limit. "
            "Save it smaller.",
            "too-large",
        )
    if isinstance(error, UnidentifiedImageError):
        return ImageError(
            "The content is not an image of a known format. Delete it or save it again."
        )
    if isinstance(error, MemoryError):
        return ImageError(
            "There is not enough memory to decode the image. Save it smaller.", "too-large"
        )
    if "truncated" in str(error).lower():
        return ImageError("The image is cut off (truncated). Copy it again.")
    return ImageError(f"The image is damaged ({_first_line(error)}). Copy it again or delete it.")


def _first_line(error: Exception) -> str:
    text = str(error).strip().splitlines()
    return (text[0] if text else type(error).__name__)[:120].rstrip(".")
