"""A zip of one JSON text, plain arrays and a picture; safe against damaged and hostile files.

Nothing here knows what the members mean: that is ``project.py``. Reading checks every declared size
before memory is taken, and no array is ever unpickled. Writing gives the same bytes for the same
content and replaces the old file only when the new one is complete and on the disk.

Limits when reading: 20 000 members, 16 MiB of JSON, 16 MiB of picture, 2 GiB per array, 4 GiB in
all and, above 64 MiB, 200 times the size of the file.
"""

from __future__ import annotations

import errno
import io
import os
import re
import struct
import zipfile
import zlib
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from cnndesk.errors import ProjectError
from cnndesk.growing.mapped import empty
from cnndesk.small_files import open_regular
from cnndesk.system.files import (
    HELD,
    READ_CURE,
    part_beside,
    permit_as,
    permit_as_usual,
    put_in_place,
    remove_part,
    sync_folder,
)
from cnndesk.system.long_paths import long

MAX_MEMBERS = 20_000
MAX_TEXT = 16 * 2**20
MAX_ARRAY = 2 * 2**30
MAX_TOTAL = 4 * 2**30
MAX_RATIO = 200  # of a member larger than 1 MiB, and of all together above 64 MiB
MAX_DIMENSIONS = 6
_SWELLING = 64 * 2**20

TEXT_NAME = "project.json"
PICTURE_NAME = "preview.png"
ARRAY_NAME = re.compile(r"[A-Za-z0-9_.-]{1,120}/[A-Za-z0-9_.-]{1,120}\.npy")

DTYPES: dict[str, np.dtype[Any]] = {
    "<f4": np.dtype("<f4"),
    "<i8": np.dtype("<i8"),
    "|u1": np.dtype("|u1"),
}
_TIMESTAMP = (1980, 1, 1, 0, 0, 0)
_PART = ".part"
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    RuntimeError,  # encrypted members; NotImplementedError: compression methods
    ValueError,
    LookupError,
    OverflowError,
    MemoryError,
    TypeError,
    SyntaxError,
)

Array = NDArray[Any]


class Archive:
    """The content of a project file.

    Attributes
    ----------
    text : bytes
        The JSON.
    arrays : dict of str to ndarray
        By member name without the ending: ``"weights/conv1.weight"``; float32, int64 or uint8.
    picture : bytes
        A PNG, or empty.
    """

    def __init__(
        self, text: bytes, arrays: Mapping[str, Array] | None = None, picture: bytes = b""
    ) -> None:
        self.text = text
        self.arrays = dict(arrays or {})
        self.picture = picture


def read(path: Path, only: Collection[str] | None = None, largest: int = MAX_ARRAY) -> Archive:
    """Read a file.

    Parameters
    ----------
    path : Path
    only : collection of str, optional
        Names of members (``"project.json"``, ``"weights/conv1.bias.npy"``): the others are left
        out, unread.
    largest : int
        Bytes of the largest array that is accepted.

    Raises
    ------
    ProjectError
        Naming the file and what to do: missing, not a zip, damaged, too large, or with arrays that
        are no plain numbers.
    """
    try:
        with open_regular(path) as file:
            return _read(file, path, only, largest)
    except FileNotFoundError:
        raise ProjectError(f"{path} does not exist. Check the name and the folder.") from None
    except IsADirectoryError:
        raise ProjectError(f"{path} is a folder. Choose the .cnndesk file in it.") from None
    except PermissionError:
        raise ProjectError(f"{path} may not be read. {READ_CURE}") from None
    except ValueError:  # a name with a zero in it
        raise ProjectError(f"{str(path)!r} is no name of a file. Check the name.") from None
    except OSError as error:
        raise ProjectError(f"{path} cannot be read: {error.strerror or error}.") from error


def _read(file: BinaryIO, path: Path, only: Collection[str] | None, largest: int) -> Archive:
    start = file.read(4)
    file.seek(0)
    if not start:
        raise ProjectError(f"{path} is empty. Open a backup or an earlier copy of the project.")
    if start != b"PK\x03\x04":
        raise ProjectError(f"{path} is not a cnndesk project. Choose a file that cnndesk saved.")
    try:
        with zipfile.ZipFile(file) as bundle:
            _check_sizes(bundle.infolist(), os.fstat(file.fileno()).st_size, path)
            return _read_members(bundle, path, only, largest)
    except _DAMAGED as error:
        raise ProjectError(
            f"{path} is damaged or was cut short. Open a backup or an earlier copy of the project."
        ) from error


def _read_members(
    bundle: zipfile.ZipFile, path: Path, only: Collection[str] | None, largest: int
) -> Archive:
    archive = Archive(b"")
    for info in bundle.infolist():
        if only is not None and info.filename not in only:
            continue
        if info.filename == TEXT_NAME:
            archive.text = _bytes(bundle, info, path)
        elif info.filename == PICTURE_NAME:
            archive.picture = _bytes(bundle, info, path)
        elif ARRAY_NAME.fullmatch(info.filename):
            archive.arrays[info.filename.removesuffix(".npy")] = _array(bundle, info, path, largest)
    if not archive.text:
        raise ProjectError(
            f"{path} is not a cnndesk project: it holds no {TEXT_NAME}. "
            f"Choose a file that cnndesk saved."
        )
    return archive


def _check_sizes(infos: list[zipfile.ZipInfo], size: int, path: Path) -> None:
    total = sum(info.file_size for info in infos)
    names = {info.filename for info in infos}
    swollen = [
        info
        for info in infos
        if info.file_size > 2**20 and info.file_size > MAX_RATIO * max(info.compress_size, 1)
    ]
    swells = total > _SWELLING and total > MAX_RATIO * size  # many small ones, or one many times
    if len(infos) > MAX_MEMBERS or total > MAX_TOTAL or swollen or swells:
        raise ProjectError(
            f"{path} declares {_gigabytes(total)} in {len(infos)} parts, more than a project can "
            f"hold. It is damaged or not from cnndesk; open a backup."
        )
    if len(names) != len(infos):
        raise ProjectError(f"{path} holds a part twice, so it is damaged. Open a backup.")


def _bytes(bundle: zipfile.ZipFile, info: zipfile.ZipInfo, path: Path) -> bytes:
    if info.file_size > MAX_TEXT:
        raise ProjectError(
            f"{info.filename} in {path} declares {_gigabytes(info.file_size)}, "
            f"more than the 16 MiB allowed. The file is damaged; open a backup."
        )
    return bundle.read(info)


def _array(bundle: zipfile.ZipFile, info: zipfile.ZipInfo, path: Path, largest: int) -> Array:
    with bundle.open(info) as stream:
        shape, dtype, header_size = _header(stream, info, path)
        count = 1
        for extent in shape:
            count *= extent
        expected = count * dtype.itemsize
        if expected > min(MAX_ARRAY, largest) or expected != info.file_size - header_size:
            raise ProjectError(
                f"{info.filename} in {path} declares {_gigabytes(expected)} and holds "
                f"{_gigabytes(max(info.file_size - header_size, 0))}. "
                f"The file is damaged; open a backup."
            )
        # Curves are long and have one axis; what is long lies in a file and not in memory.
        array = empty(shape, dtype) if len(shape) == 1 else np.empty(shape, dtype)
        view = array.reshape(-1).view(np.uint8).data
        filled = 0
        while filled < expected:
            chunk = stream.read(min(2**20, expected - filled))
            if not chunk:
                raise EOFError
            view[filled : filled + len(chunk)] = chunk
            filled += len(chunk)
        if stream.read(1):  # reaches the end, where zipfile checks the CRC
            raise EOFError
    return array.astype(dtype.newbyteorder("="), copy=False)


def _header(
    stream: Any, info: zipfile.ZipInfo, path: Path
) -> tuple[tuple[int, ...], np.dtype[Any], int]:
    """Read the header of a .npy member; return shape, dtype and the header's length."""
    magic = stream.read(10)
    if len(magic) != 10 or magic[:8] != b"\x93NUMPY\x01\x00":
        raise ProjectError(f"{info.filename} in {path} is no array. Open a backup.")
    (length,) = struct.unpack("<H", magic[8:])
    text = stream.read(length)
    if len(text) != length:
        raise EOFError
    match = _HEADER.fullmatch(text.decode("latin-1"))
    if match is None or match["dtype"] not in DTYPES or match["order"] != "False":
        raise ProjectError(
            f"{info.filename} in {path} does not hold plain numbers (float32, int64 or uint8) and "
            f"is not opened. Choose a file that cnndesk saved."
        )
    shape = tuple(int(n) for n in re.findall(r"\d+", match["shape"]))
    if len(shape) > MAX_DIMENSIONS:
        raise ProjectError(f"{info.filename} in {path} has {len(shape)} dimensions. Open a backup.")
    return shape, DTYPES[match["dtype"]], 10 + length


_HEADER = re.compile(
    r"\{'descr': '(?P<dtype>[<>|=]?[A-Za-z]\d{0,3})', 'fortran_order': (?P<order>True|False), "
    r"'shape': (?P<shape>\((?:\d{1,12}(?:, \d{1,12})*,?)?\)), \} *\n"
)


# Writing -----------------------------------------------------------------------------------


def write(path: Path, archive: Archive) -> None:
    """Write to a temporary file, flush it to the disk, then rename it over the old one.

    What a process that died while writing has left beside the file is removed.

    Raises
    ------
    ProjectError
        Naming the file and what to do. The old file is then as it was.
    """
    target = long(path.resolve())
    with _sentences(path), _temporary_beside(target) as temporary:
        with temporary.open("wb") as file:
            _write(file, archive)
            file.flush()
            os.fsync(file.fileno())
        permit_as(temporary, target)
        put_in_place(temporary, target)
        sync_folder(target.parent)


def to_bytes(archive: Archive) -> bytes:
    """Return what `write` would write."""
    buffer = io.BytesIO()
    _write(buffer, archive)
    return buffer.getvalue()


def _write(file: BinaryIO, archive: Archive) -> None:
    with zipfile.ZipFile(file, "w") as bundle:
        bundle.writestr(_info(TEXT_NAME, zipfile.ZIP_DEFLATED), archive.text)
        if archive.picture:
            bundle.writestr(_info(PICTURE_NAME), archive.picture)
        for name in sorted(archive.arrays):
            array = _plain(name, archive.arrays[name])
            with bundle.open(_info(f"{name}.npy"), "w", force_zip64=array.nbytes > 2**31) as out:
                header = {
                    "descr": array.dtype.str,
                    "fortran_order": False,
                    "shape": array.shape,
                }
                np.lib.format.write_array_header_1_0(out, header)
                out.write(array.reshape(-1).view(np.uint8).data)


def _plain(name: str, array: Array) -> Array:
    """Return an array as it is stored: little-endian and C-contiguous."""
    dtype = array.dtype.newbyteorder("<")
    if dtype.str not in DTYPES or not ARRAY_NAME.fullmatch(f"{name}.npy"):
        raise TypeError(f"{name} ({array.dtype}) cannot be stored: float32, int64 or uint8 only")
    return np.ascontiguousarray(array, dtype=dtype).reshape(array.shape)


def _info(name: str, method: int = zipfile.ZIP_STORED) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _TIMESTAMP)
    info.compress_type = method
    info.create_system = 3
    info.external_attr = 0o644 << 16
    return info


@contextmanager
def _temporary_beside(target: Path) -> Iterator[Path]:
    remove_abandoned(target.parent, target.name)
    with part_beside(target) as temporary:
        permit_as_usual(temporary)
        yield temporary


def remove_abandoned(folder: Path, name: str = "") -> None:
    """Remove what killed processes left half written: of one file, or of all files of a folder."""
    start = f".{name}." if name else "."
    with suppress(OSError):
        for entry in os.scandir(folder):
            if entry.name.startswith(start) and entry.name.endswith(_PART):
                remove_part(Path(entry.path))


@contextmanager
def _sentences(path: Path) -> Iterator[None]:
    cures = {
        errno.ENOSPC: "the disk is full. Free some space or save elsewhere.",
        errno.EDQUOT: "your quota is used up. Free some space or save elsewhere.",
        errno.EROFS: "the disk is read-only. Save elsewhere.",
        errno.EACCES: "the folder may not be written to. Save elsewhere.",
        errno.EPERM: "the folder may not be written to. Save elsewhere.",
        errno.ENOENT: "its folder does not exist. Create the folder or save elsewhere.",
        errno.ENOTDIR: "its folder does not exist. Create the folder or save elsewhere.",
        errno.EISDIR: "there is a folder of this name. Choose another name.",
        errno.EBUSY: f"{HELD}. Close it there, or save elsewhere.",
        errno.EINVAL: "the system does not take this name. Choose another one.",
        errno.ENAMETOOLONG: "the name is too long. Choose a shorter one.",
    }
    try:
        yield
    except OSError as error:
        # Windows does not let a file take the place of a folder, and says it may not.
        number = (
            errno.EISDIR if isinstance(error, PermissionError) and path.is_dir() else error.errno
        )
        reason = cures.get(number or 0, f"{error.strerror or error}. Save elsewhere.")
        raise ProjectError(f"{path} cannot be written: {reason}") from error


def _gigabytes(size: int) -> str:
    for unit, scale in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if size >= scale:
            return f"{size / scale:.1f} {unit}"
    return f"{size} bytes"
