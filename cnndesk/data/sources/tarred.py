"""Tar archives, plain or compressed with gzip, bzip2 or xz.

A tar has no table of contents and a compressed one no way to jump, so a compressed archive is
unpacked first, as a whole and under the limits of ``archives``, into memory or a temporary file
without a name; its members are then read by their place. Links to files of the archive itself are
followed by name; all others, and devices, are left out and named.
"""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import threading
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import IO, cast

from cnndesk.data.decode import MAXIMUM_FILE_BYTES, ImageError, too_many_bytes
from cnndesk.data.report import Job
from cnndesk.data.sources import archives
from cnndesk.data.sources.archive_names import decoded
from cnndesk.data.sources.archives import Members, about_links, unpacked
from cnndesk.data.sources.base import Source
from cnndesk.data.sources.inner import list_files
from cnndesk.data.sources.kinds import SourceKind, register
from cnndesk.data.sources.tree import DAMAGE, FileEntry, file_stamp
from cnndesk.errors import DataError

ENDINGS = (
    ".tar", ".tar.gz", ".tgz", ".taz", ".tar.bz2", ".tbz", ".tbz2", ".tar.xz", ".txz",
)  # fmt: skip
_COMPRESSIONS: tuple[tuple[bytes, Callable[[IO[bytes]], IO[bytes]]], ...] = (
    (b"\x1f\x8b", lambda file: cast(IO[bytes], gzip.GzipFile(fileobj=file, mode="rb"))),
    (b"BZh", lambda file: cast(IO[bytes], bz2.BZ2File(file))),
    (b"\xfd7zXZ\0", lambda file: cast(IO[bytes], lzma.LZMAFile(file))),  # noqa: SIM115
)
_LARGEST_HEADER = 2**20
"""Bytes that a header may ask for at once: names and remarks, not content."""

_BROKEN = (*DAMAGE, lzma.LZMAError, tarfile.TarError)


class TarTree:
    """The members of a tar archive.

    Parameters
    ----------
    source : Path or binary file
        The archive, compressed or not; a file is closed when the tree is no longer needed.
    label : str
        What to call it.
    job : Job
        Hears of progress.

    Raises
    ------
    DataError
        When it is damaged or hostile (``archives``); names it and the cure.
    """

    kind = "tar"

    def __init__(self, source: Path | IO[bytes], label: str, job: Job) -> None:
        self.label = label
        self._lock = threading.Lock()
        job.report("Looking for images", 0, 0)
        try:
            file = source.open("rb") if isinstance(source, Path) else source
            weakref.finalize(self, file.close)
            packed = file.seek(0, 2)
            most = None if isinstance(source, Path) else archives.MAXIMUM_INNER_BYTES
            self._file = _plain(file, label, packed, job, most)
            weakref.finalize(self, self._file.close)
            self._size = self._file.seek(0, 2)
            infos, note = _headers(self._file, self._size, job)
        except _BROKEN as error:
            raise DataError(
                f"{label} is not a complete tar archive ({error}). Copy or download it again."
            ) from error
        self.stamp = file_stamp(source) if isinstance(source, Path) else b""
        members: Members[tarfile.TarInfo] = Members(label)
        names, guess = decoded([_bytes_of(info.name) for info in infos])
        self.notes = tuple(sentence for sentence in (guess, note) if sentence)
        given = dict(zip((info.name for info in infos), infos, strict=True))
        left_out: list[str] = []
        for info, name in zip(infos, names, strict=True):
            found = given.get(info.linkname, info) if info.islnk() else info
            if info.isdir():
                members.add(name + "/", info)
            elif not found.isreg() or found.issparse():
                left_out.append(name)
            elif found.offset_data + found.size > self._size:
                raise DataError(
                    f"{label} is not a complete tar archive ({name} is cut off). Copy or download "
                    "it again."
                )
            else:
                members.add(name, found)
        self._members = members.by_name
        members.refuse_bomb((info.size for info in self._members.values()), packed)
        self.problems = (*members.problems, *about_links(left_out))
        self.folders = members.folders
        self.entries = tuple(
            FileEntry(name, info.size, (info.offset_data,))
            for name, info in sorted(self._members.items())
        )

    def read(self, entry: FileEntry) -> bytes:
        """Return the content of an image file, never more than it declares."""
        if entry.size > MAXIMUM_FILE_BYTES:
            raise too_many_bytes(entry.size)
        try:
            return self._read(self._members[entry.name].offset_data, entry.size)
        except DAMAGE as error:
            raise ImageError(
                f"The file is damaged in the archive ({error}). Pack it again."
            ) from error

    def stream(self, entry: FileEntry) -> IO[bytes]:
        """Open a member for reading."""
        section = _Section(self._read, self._members[entry.name].offset_data, entry.size)
        return io.BufferedReader(section, 2**18)

    def _read(self, at: int, size: int) -> bytes:
        with self._lock:
            self._file.seek(at)
            return self._file.read(size)


class _Section(io.RawIOBase):
    """Some bytes of a file as a file of their own."""

    def __init__(self, read: Callable[[int, int], bytes], start: int, size: int) -> None:
        self._read, self._start, self._size, self._at = read, start, size, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        base = (0, self._at, self._size)[whence]
        self._at = max(0, base + offset)
        return self._at

    def readinto(self, buffer: object) -> int:
        view = memoryview(buffer).cast("B")  # type: ignore[arg-type]
        count = max(0, min(len(view), self._size - self._at))
        data = self._read(self._start + self._at, count) if count else b""
        view[: len(data)] = data
        self._at += len(data)
        return len(data)


class _Headers(io.RawIOBase):
    """The archive as its headers are read: a header that asks for megabytes gets an error."""

    def __init__(self, file: IO[bytes], job: Job) -> None:
        self._file, self._job = file, job

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def read(self, size: int | None = -1) -> bytes:
        if size is None or not 0 <= size <= _LARGEST_HEADER:
            raise tarfile.ReadError("a header is too large")
        self._job.check()
        return self._file.read(size)


def is_tar(head: bytes) -> bool:
    """Whether a file that begins with ``head`` is a tar, perhaps compressed."""
    for mark, opened in _COMPRESSIONS:
        if head.startswith(mark):
            try:
                # The head ends in the middle of the stream, so what there is comes bit by bit.
                return _is_plain_tar(_first(opened(io.BytesIO(head))))
            except _BROKEN:
                return False
    return _is_plain_tar(head)


def _first(file: IO[bytes]) -> bytes:
    data = b""
    try:
        while len(data) < 512 and (piece := file.read(1)):
            data += piece
    except _BROKEN:
        pass
    return data


def _is_plain_tar(head: bytes) -> bool:
    return head[257:262] == b"ustar"


def _plain(file: IO[bytes], label: str, packed: int, job: Job, most: int | None) -> IO[bytes]:
    """Return the archive without its compression."""
    file.seek(0)
    mark = file.read(8)
    file.seek(0)
    for start, opened in _COMPRESSIONS:
        if mark.startswith(start):
            return unpacked(opened(file), label, packed, job, most)
    return file


def _headers(file: IO[bytes], size: int, job: Job) -> tuple[list[tarfile.TarInfo], str]:
    """Return the headers of all members, and a sentence where it is not certain that they are all.

    The reader of Python stops without a word at a header that is damaged or cut off.
    """
    file.seek(0)
    reader = cast(IO[bytes], _Headers(file, job))
    with tarfile.TarFile(fileobj=reader, encoding="utf-8", errors="surrogateescape") as archive:
        members = archive.getmembers()
        end = archive.offset
    file.seek(end)
    rest = file.read(tarfile.BLOCKSIZE)
    if rest and rest != bytes(tarfile.BLOCKSIZE):
        raise tarfile.ReadError("a header is damaged or cut off")
    if end > size:
        raise tarfile.ReadError("the last member is cut off")
    note = "" if rest else "The archive has no end mark, so files may be missing from it."
    return members, note


def _bytes_of(name: str) -> bytes:
    return name.encode("utf-8", "surrogateescape")


def open_tar(path: Path, label: str, job: Job) -> Source:
    """Return a tar archive as a source."""
    return Source(
        label, file_stamp(path), lambda job: list_files(TarTree(path, str(path), job), job)
    )


TAR = register(
    SourceKind(
        name="Tar archives",
        phrase="a tar of one",
        open=open_tar,
        endings=ENDINGS,
        is_content=is_tar,
        unpack=TarTree,
        place=20,
    )
)
