"""Images as the network takes them: read from folders, zip archives or IDX files, and fitted.

Fitting is done as it was done when the network was trained: the same crop, the same resampling,
the same treatment of transparency, turned photographs and 16-bit grey. numpy and Pillow will do.
"""

from __future__ import annotations

import gzip
import io
import os
import re
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Pixels = NDArray[np.uint8]
"""One image: height × width × channels."""

Shape = tuple[int, int, int]
MOST_PIXELS = 89_000_000

T = Image.Transpose
TURNS = {
    2: T.FLIP_LEFT_RIGHT,
    3: T.ROTATE_180,
    4: T.FLIP_TOP_BOTTOM,
    5: T.TRANSPOSE,
    6: T.ROTATE_270,
    7: T.TRANSVERSE,
    8: T.ROTATE_90,
}
"""What brings an image of each EXIF orientation upright."""


class ImageError(Exception):
    """An image that cannot be used, or one that is not there."""


def checksum(pixels: Pixels) -> str:
    """Return eight digits by which a fitted image is known again."""
    return f"{zlib.crc32(np.ascontiguousarray(pixels).data):08x}"


# One file -----------------------------------------------------------------------------------


def read_image(data: bytes, shape: Shape, fit: str) -> Pixels:
    """Return an image file, decoded and brought to a shape.

    Parameters
    ----------
    data : bytes
        The whole file.
    shape : (height, width, channels)
    fit : {"crop", "pad", "stretch"}
    """
    height, width, channels = shape
    try:
        with Image.open(io.BytesIO(data)) as image:
            if image.size[0] * image.size[1] > MOST_PIXELS:
                raise ImageError(f"it has more than {MOST_PIXELS:,} pixels")
            turn = _orientation(image)
            if image.format in ("JPEG", "MPO") and image.mode in ("RGB", "L"):
                # The decoder may deliver a half or less where that is still twice the target.
                target = (2 * height, 2 * width) if turn >= 5 else (2 * width, 2 * height)
                image.draft("L" if channels == 1 else "RGB", target)
            image.load()
            plain = _plain(image)
    except ImageError:
        raise
    except Exception as error:  # whatever Pillow raises on a damaged file
        raise ImageError(f"it cannot be read as an image ({error})") from error
    if turn in TURNS:
        plain = plain.transpose(TURNS[turn])
    return as_array(fitted(with_channels(plain, channels), height, width, fit))


def fit_pixels(pixels: Pixels, shape: Shape, fit: str) -> Pixels:
    """Return an image that is pixels already, brought to a shape."""
    if pixels.shape == shape:
        return pixels
    plain = Image.fromarray(
        np.ascontiguousarray(pixels[:, :, 0] if pixels.shape[2] == 1 else pixels)
    )
    return as_array(fitted(with_channels(plain, shape[2]), shape[0], shape[1], fit))


def fitted(image: Image.Image, height: int, width: int, fit: str) -> Image.Image:
    """Scale an image, bicubic with antialiasing; cut off, fill up or distort what does not fit."""
    if image.size == (width, height):
        return image
    if fit == "pad":
        scale = min(width / image.size[0], height / image.size[1])
        inner = (
            min(width, max(1, round(image.size[0] * scale))),
            min(height, max(1, round(image.size[1] * scale))),
        )
        scaled = _resized(image, inner, None)
        padded = Image.new(image.mode, (width, height), 0)
        padded.paste(scaled, ((width - inner[0]) // 2, (height - inner[1]) // 2))
        return padded
    if fit == "stretch":
        return _resized(image, (width, height), None)
    scale = max(width / image.size[0], height / image.size[1])
    inner_width, inner_height = (
        min(image.size[0], width / scale),
        min(image.size[1], height / scale),
    )
    left, top = (image.size[0] - inner_width) / 2, (image.size[1] - inner_height) / 2
    return _resized(image, (width, height), (left, top, left + inner_width, top + inner_height))


def _resized(
    image: Image.Image, size: tuple[int, int], box: tuple[float, float, float, float] | None
) -> Image.Image:
    return image.resize(size, Image.Resampling.BICUBIC, box=box, reducing_gap=3.0)


def with_channels(image: Image.Image, channels: int) -> Image.Image:
    """Return an image as grey or as RGB."""
    mode = "L" if channels == 1 else "RGB"
    return image if image.mode == mode else image.convert(mode)


def as_array(image: Image.Image) -> Pixels:
    """Return an image as height × width × channels."""
    pixels: Pixels = np.asarray(image, dtype=np.uint8)
    return pixels[:, :, np.newaxis] if pixels.ndim == 2 else pixels


def _orientation(image: Image.Image) -> int:
    """Return how an image lies, 1 to 8; Pillow turns TIFF files itself."""
    if image.format == "TIFF":
        return 1
    try:
        return int(image.getexif().get(0x0112, 1))
    except Exception:  # damaged EXIF is no reason not to use the pixels
        return 1


def _plain(image: Image.Image) -> Image.Image:
    """Return a loaded image as grey or RGB of 8 bits, without transparency."""
    if image.mode in ("I", "F") or image.mode.startswith("I;16"):
        return _from_16_bits(image)
    if image.mode in ("RGBA", "RGBa", "LA", "La", "PA") or "transparency" in image.info:
        return _opaque(image)
    if image.mode == "1":
        return image.convert("L")
    return image if image.mode in ("L", "RGB") else image.convert("RGB")


def _from_16_bits(image: Image.Image) -> Image.Image:
    """Scale grey of 8, 10, 12 or 16 bits: the fewest that hold the greatest value."""
    values = np.asarray(image)
    known = (
        image.format != "TIFF" and "transparency" not in image.info and values.dtype.kind in "iu"
    )
    if not known or values.min() < 0 or values.max() > 65535:
        raise ImageError("its numbers are of a kind that is read only by the program itself")
    high = int(values.max())
    greatest = next((most for most in (255, 1023, 4095) if high <= most), 65535)
    table = np.rint(np.minimum(np.arange(high + 1) * (255.0 / greatest), 255.0))
    return Image.fromarray(table.astype(np.uint8)[values])


def _opaque(image: Image.Image) -> Image.Image:
    """Lay an image over white; over black where a drawing would vanish on white."""
    if image.mode == "La":
        image = image.convert("LA")
    colours = image.convert("RGBA")
    bare = colours.convert("RGB")
    least, most = _range(colours.getchannel("A"))
    if least == 255 or (most < 8 and _contrast(bare) > 0):  # nothing can be seen: not meant
        return bare
    on_white = _laid_over(colours, 255)
    seen = _contrast(on_white)
    if seen >= 25:
        return on_white
    on_black = _laid_over(colours, 0)
    return on_black if _contrast(on_black) > max(seen, 25) else on_white


def _laid_over(image: Image.Image, grey: int) -> Image.Image:
    paper = Image.new("RGBA", image.size, (grey, grey, grey, 255))
    return Image.alpha_composite(paper, image).convert("RGB")


def _contrast(image: Image.Image) -> int:
    ranges = (_range(image.getchannel(channel)) for channel in range(3))
    return max(high - low for low, high in ranges)


def _range(channel: Image.Image) -> tuple[int, int]:
    low, high = channel.getextrema()
    return int(low), int(high)  # type: ignore[arg-type]


# Many files ---------------------------------------------------------------------------------


class Source(Protocol):
    """Where images lie."""

    def read(self, name: str, shape: Shape, fit: str) -> Pixels:
        """Return one image, fitted."""

    def has(self, name: str) -> bool:
        """Whether there is an image of this name."""


class FolderSource:
    """Image files below a folder; a name is a path in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def read(self, name: str, shape: Shape, fit: str) -> Pixels:
        return _named(self.bytes_of(name), name, shape, fit)

    def has(self, name: str) -> bool:
        return (self.folder / name).is_file()

    def bytes_of(self, name: str) -> bytes:
        """Return a file."""
        try:
            return (self.folder / name).read_bytes()
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or error
            raise ImageError(f"{self.folder / name} cannot be read: {reason}") from error


class ZipSource:
    """Image files in a zip archive, read without unpacking it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._open: tuple[int, zipfile.ZipFile] | None = None

    def read(self, name: str, shape: Shape, fit: str) -> Pixels:
        return _named(self.bytes_of(name), name, shape, fit)

    def has(self, name: str) -> bool:
        return name in self._archive().NameToInfo

    def bytes_of(self, name: str) -> bytes:
        """Return a member."""
        try:
            return self._archive().read(name)
        except (KeyError, OSError, RuntimeError, zipfile.BadZipFile, zlib.error) as error:
            raise ImageError(f"{name} in {self.path} cannot be read: {error}") from error

    def names(self) -> list[str]:
        """Return the names of all members."""
        return [one for one in self._archive().namelist() if not one.endswith("/")]

    def _archive(self) -> zipfile.ZipFile:
        """Open the archive; each process that reads data does so for itself."""
        if self._open is None or self._open[0] != os.getpid():
            self._open = os.getpid(), zipfile.ZipFile(self.path)
        return self._open[1]

    def __getstate__(self) -> dict[str, Any]:
        return {"path": self.path, "_open": None}


class IdxSource:
    """Images in IDX files as those of MNIST; a name is a part and a number: ``train 17``."""

    def __init__(self, files: Mapping[str, Path]) -> None:
        self.files = dict(files)
        self._parts: dict[str, NDArray[np.uint8]] = {}

    def read(self, name: str, shape: Shape, fit: str) -> Pixels:
        if not self.has(name):
            raise ImageError(f"there is no IDX file with an image “{name}”")
        part, _, number = name.rpartition(" ")
        pixels = self._parts[part][int(number)]
        return fit_pixels(pixels if pixels.ndim == 3 else pixels[:, :, np.newaxis], shape, fit)

    def has(self, name: str) -> bool:
        part, _, number = name.rpartition(" ")
        if part in self.files and part not in self._parts:
            self._parts[part] = read_idx(self.files[part])
        return part in self._parts and number.isdecimal() and int(number) < len(self._parts[part])

    def __getstate__(self) -> dict[str, Any]:
        return {"files": self.files, "_parts": {}}


def read_idx(path: Path) -> NDArray[np.uint8]:
    """Return the bytes of an IDX file; one that is not packed stays on disk until it is read."""
    packed = path.suffix == ".gz"
    try:
        with gzip.open(path) if packed else path.open("rb") as file:
            head = file.read(4)
            if head[:3] != b"\0\0\x08":
                raise ImageError(f"{path} is no IDX file of bytes")
            sizes = tuple(int(n) for n in np.frombuffer(file.read(4 * head[3]), ">u4"))
            if not packed:
                return np.memmap(path, np.uint8, "r", offset=4 + 4 * head[3], shape=sizes)
            return np.frombuffer(file.read(), np.uint8).reshape(sizes)
    except (OSError, ValueError, EOFError, zlib.error) as error:
        raise ImageError(f"{path} cannot be read: {error}") from error


_PARTS = {"train": "train", "t10k": "test", "test": "test", "val": "val", "valid": "val"}


def find_idx(folder: Path, what: str = "images") -> dict[str, Path]:
    """Return the IDX files of images (or labels) of a folder by part."""
    found: dict[str, Path] = {}
    for path in sorted(folder.iterdir()):
        name = path.name.casefold()
        if what not in name or not ("idx" in name or "ubyte" in name):
            continue
        match = re.search(r"train|t10k|test|valid|val", name)
        part = _PARTS[match[0]] if match else "image"
        if part not in found or found[part].suffix == ".gz":  # the unpacked one is quicker
            found[part] = path
    return found


def open_source(path: Path) -> Source:
    """Return what reads the images of a folder, a zip archive, or the IDX files in a folder."""
    if path.is_dir():
        files = find_idx(path)
        return IdxSource(files) if files else FolderSource(path)
    if zipfile.is_zipfile(path):
        return ZipSource(path)
    if path.is_file() and ("ubyte" in path.name or "idx" in path.name):
        return IdxSource(find_idx(path.parent))
    raise ImageError(
        f"{path} is no folder, zip archive or IDX file that is there. Say where the images are "
        "with --data."
    )


def _named(data: bytes, name: str, shape: Shape, fit: str) -> Pixels:
    try:
        return read_image(data, shape, fit)
    except ImageError as error:
        raise ImageError(f"{name}: {error}") from error
