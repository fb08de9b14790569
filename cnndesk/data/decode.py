"""From the bytes of an image file to a plain, upright image: 8-bit grey or RGB.

Decisions that a reader of results should know:

- The orientation in EXIF is applied; where it cannot be read, the image is used as it lies. Of an
  animation or a file of several pages the first counts.
- Transparency is laid over white, as on paper (``cnndesk.data.transparency`` has the exceptions).
- Deep values are brought to 8 bits as ``cnndesk.data.depth`` says.
- An image of more than :data:`MAXIMUM_PIXELS` pixels or a file of more than
  :data:`MAXIMUM_FILE_BYTES` bytes is refused.
- Formats that would start another program (EPS, WMF) are not read.
- HEIC is named but not read (``cnndesk.data.foreign`` says why).

What had to be assumed of an image comes back as remarks; what is wrong with one is raised as
:class:`ImageError`, whatever Pillow raised.
"""

from __future__ import annotations

import io
import os
import threading
import warnings
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError

from cnndesk.data import depth, transparency
from cnndesk.data.fit import fit_image, to_array, to_channels
from cnndesk.data.foreign import foreign_picture
from cnndesk.data.jpeg import with_an_end
from cnndesk.data.orientation import TURNED, TURNS, Holding, holding_of
from cnndesk.data.png import as_bytes, without_metadata
from cnndesk.data.remarks import Remark
from cnndesk.data.report import ProblemKind
from cnndesk.data.settings import Fit, Shape
from cnndesk.errors import DataError
from cnndesk.small_files import open_regular

MAXIMUM_PIXELS = 89_000_000
"""Pixels of one image; 89 million are 267 MB as RGB. (Pillow warns from 89.5 million on.)"""

MAXIMUM_FILE_BYTES = 256 * 2**20
"""Size of one image file."""

_LARGE_PIXELS = 16_000_000
_LARGE = threading.Lock()
"""Images above 16 million pixels are decoded one at a time: threads must not multiply memory."""

_REFUSED_FORMATS = frozenset({"EPS", "WMF", "BUFR", "GRIB", "HDF5", "MPEG"})
_GREY_MODES = frozenset({"1", "L", "LA", "La", "I", "F", "I;16", "I;16L", "I;16B", "I;16N"})
_DEEP_MODES = frozenset({"I", "F", "I;16", "I;16L", "I;16B", "I;16N"})
_PAGED_FORMATS = frozenset({"GIF", "PNG", "WEBP", "TIFF", "AVIF", "DCX", "FLI"})
_BEGINNINGS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF8", b"BM", b"II*\0", b"MM\0*", b"RIFF")
_TIFF_MARKS = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
# fmt: off
IMAGE_SUFFIXES = frozenset((
    ".apng", ".avif", ".avifs", ".bmp", ".bw", ".dds", ".dib", ".gif", ".heic", ".heics", ".heif",
    ".heifs", ".hif", ".icns", ".ico", ".im", ".j2c", ".j2k", ".jfif", ".jp2", ".jpc", ".jpe",
    ".jpeg", ".jpf", ".jpg", ".jpx", ".jxl", ".mpo", ".msp", ".pbm", ".pcx", ".pfm", ".pgm",
    ".png", ".pnm", ".ppm", ".psd", ".qoi", ".rgb", ".rgba", ".sgi", ".tga", ".tif", ".tiff",
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


@dataclass(frozen=True)
class Decoded:
    """One image, decoded and fitted.

    Attributes
    ----------
    pixels : ndarray of uint8, shape (height, width, channels)
        May be read-only.
    size : (height, width)
        Of the upright original.
    remarks : tuple of Remark
        What had to be assumed.
    """

    pixels: NDArray[np.uint8]
    size: tuple[int, int]
    remarks: tuple[Remark, ...] = ()


def decode_fitted(data: bytes, shape: Shape, fit: Fit) -> Decoded:
    """Decode one image file and bring it to ``shape``.

    Parameters
    ----------
    data : bytes
        The whole file.
    shape : (height, width, channels)
        Target shape.
    fit : {"crop", "pad", "stretch"}
        How another size is brought to it.

    Raises
    ------
    ImageError
        When the image cannot be used.
    """
    plain = _decode(data, channels=shape[2], target=(shape[0], shape[1]))
    pixels = to_array(fit_image(plain.image, shape[0], shape[1], fit))
    return Decoded(pixels, plain.size, plain.remarks)


def inspect_image(data: bytes) -> tuple[int, int, bool]:
    """Return height, width and whether an image has colour, from its header alone.

    Raises
    ------
    ImageError
        When the header cannot be read.
    """
    try:
        return _header(data)
    except ImageError:
        raise
    except Exception as error:
        lean = without_metadata(data)
        if lean is not None:
            return inspect_image(lean)
        raise _explain(error, data) from error


def _header(data: bytes) -> tuple[int, int, bool]:
    with _open(data) as image:
        return *holding_of(image, data).size, _has_colour(image)


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
        pixels = decode_fitted(data, shape, fit).pixels
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
        image = _decode(data, channels=3, target=None).image
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


@dataclass(frozen=True)
class _Plain:
    """An upright image of mode ``"L"`` or ``"RGB"``, perhaps reduced, and its original (h, w)."""

    image: Image.Image
    size: tuple[int, int]
    remarks: tuple[Remark, ...]


def _decode(data: bytes, channels: int, target: tuple[int, int] | None) -> _Plain:
    try:
        return _decode_as_is(data, channels, target)
    except ImageError:
        raise
    except Exception as error:
        repaired = without_metadata(data) or with_an_end(data)
        if repaired is None:
            raise _explain(error, data) from error
    return _decode(repaired, channels, target)  # there is nothing more to repair in it


def _decode_as_is(data: bytes, channels: int, target: tuple[int, int] | None) -> _Plain:
    with _open(data) as image:
        raw_mode = depth.raw_mode(image)
        held = holding_of(image, data)
        if target is not None and image.format in ("JPEG", "MPO"):
            turned = held.turn in TURNED
            _reduce_while_decoding(image, channels, target[::-1] if turned else target)
        if image.size[0] * image.size[1] > _LARGE_PIXELS:
            with _LARGE:
                return _plain_upright(image, data, raw_mode, channels, held)
        return _plain_upright(image, data, raw_mode, channels, held)


_formats: list[str] | None = None


def _readable_formats() -> list[str]:
    """Return Pillow's formats less the refused ones, the frequent first."""
    global _formats
    if _formats is None:
        Image.init()
        depth.teach_tiff()
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


def _plain_upright(
    image: Image.Image, data: bytes, raw_mode: str, channels: int, held: Holding
) -> _Plain:
    remarks: list[Remark | None] = [_paged(image)]
    if held.turn == 0:
        remarks.append("orientation")
    plain, remark = _plain(_loaded(image, data, raw_mode, remarks))
    remarks.append(remark)
    if held.turn > 1:
        plain = plain.transpose(TURNS[held.turn])
    said = tuple(remark for remark in remarks if remark is not None)
    return _Plain(to_channels(plain, channels), held.size, said)


def _paged(image: Image.Image) -> Remark | None:
    """Remark that an image has several frames; what cannot be counted is one."""
    if image.format not in _PAGED_FORMATS:
        return None
    try:
        return "frames" if getattr(image, "is_animated", False) else None
    except Exception:  # a damaged second frame says nothing about the first
        image.seek(0)
        return None


def _loaded(
    image: Image.Image, data: bytes, raw_mode: str, remarks: list[Remark | None]
) -> Image.Image:
    """Decode the pixels; of colours of 16 bits all bits that are used."""
    image.load()
    transparency.repair_key(image, raw_mode)
    is_grey = raw_mode == "LA;16B"
    if not (is_grey or depth.is_deep_colour(raw_mode)) or not depth.is_shallow(image):
        return image
    if is_grey:
        with _open(as_bytes(data)) as again:
            joined, remark = depth.deep_grey(again)
        remarks.append(remark)
        return joined
    with _open(data) as again:
        depth.read_lower_bytes(again)
        again.load()
        joined, remark = depth.deep_colour(image, again)
    remarks.append(remark)
    return joined


def _plain(image: Image.Image) -> tuple[Image.Image, Remark | None]:
    """Convert any mode to ``"L"`` or ``"RGB"``: no palette, no alpha, 8 bits."""
    if image.mode in _DEEP_MODES:
        pixels, remark = depth.to_8_bits(image)
        grey = Image.fromarray(pixels)
        key = image.info.get("transparency")
        if isinstance(key, int):
            opaque = np.where(np.asarray(image) == key, np.uint8(0), np.uint8(255))
            grey, other = transparency.flatten(Image.merge("LA", (grey, Image.fromarray(opaque))))
            remark = other or remark
        return grey, remark
    if transparency.has_transparency(image):
        return transparency.flatten(image)
    if image.mode == "1":
        return image.convert("L"), None
    if image.mode in ("L", "RGB"):
        return depth.signed_to_8_bits(image), None
    return image.convert("RGB"), None


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
        return ImageError(_unidentified(data))
    if isinstance(error, MemoryError):
        return ImageError(
            "There is not enough memory to decode the image. Save it smaller.", "too-large"
        )
    if "truncated" in str(error).lower():
        return ImageError("The image is cut off (truncated). Copy it again.")
    return ImageError(f"The image is damaged ({_first_line(error)}). Copy it again or delete it.")


def _unidentified(data: bytes) -> str:
    """Return the reason why no format fits the content: what it is instead, as far as is known."""
    if data.startswith(_TIFF_MARKS):
        reason = depth.unreadable_tiff(data)
        if reason:
            return reason
    foreign = foreign_picture(data)
    if foreign is not None:
        return foreign.sentence
    if data.startswith(_BEGINNINGS):
        return "The image is cut off or damaged near its beginning. Copy it again."
    return "The content is not an image of a known format. Delete it or save it again."


def _first_line(error: Exception) -> str:
    text = str(error).strip().splitlines()
    return (text[0] if text else type(error).__name__)[:120].rstrip(".")
