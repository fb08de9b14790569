"""Zip archives. Members are read in memory; nothing is unpacked to disk."""

from __future__ import annotations

import stat
import struct
import weakref
import zipfile
import zlib
from pathlib import Path
from typing import IO

from cnndesk.data.decode import MAXIMUM_FILE_BYTES, ImageError, too_many_bytes
from cnndesk.data.report import Job
from cnndesk.data.sources.archive_names import decoded, member_name
from cnndesk.data.sources.archives import Members, about_links
from cnndesk.data.sources.base import Source
from cnndesk.data.sources.inner import list_files
from cnndesk.data.sources.kinds import SourceKind, register
from cnndesk.data.sources.tree import DAMAGE, FileEntry, file_stamp
from cnndesk.errors import DataError

_UTF_8 = 0x800
_ENCRYPTED = 0x1
_UNICODE_PATH = 0x7075


class ZipTree:
    """The members of a zip archive.

    Parameters
    ----------
    source : Path or binary file
        The archive; a file is closed when the tree is no longer needed.
    label : str
        What to call it.
    job : Job
        Hears of progress.

    Raises
    ------
    DataError
        When it is damaged, encrypted or hostile (``archives``); names it and the cure.
    """

    kind = "zip"

    def __init__(self, source: Path | IO[bytes], label: str, job: Job) -> None:
        self.label = label
        job.report("Looking for images", 0, 0)
        if not isinstance(source, Path):
            weakref.finalize(self, source.close)
        try:
            self._archive = zipfile.ZipFile(source)
            infos = self._archive.infolist()
        except DAMAGE as error:
            raise DataError(
                f"{label} is not a complete zip archive ({error}). Copy or download it again."
            ) from error
        self.stamp = file_stamp(source) if isinstance(source, Path) else b""
        members: Members[zipfile.ZipInfo] = Members(label)
        links: list[str] = []
        names, note = _names(infos)
        self.notes: tuple[str, ...] = (note,) if note else ()
        for info, name in zip(infos, names, strict=True):
            if info.flag_bits & _ENCRYPTED:
                raise DataError(
                    f"The archive {label} is encrypted (“{name[:120]}”). Pack it again without a "
                    "password."
                )
            if stat.S_ISLNK(info.external_attr >> 16):
                links.append(name)
            else:
                members.add(name, info)
        self._members = members.by_name
        sizes = (info.file_size for info in self._members.values())
        members.refuse_bomb(sizes, _size(source))
        self.problems = (*members.problems, *about_links(links))
        self.folders = members.folders
        self.entries = tuple(
            FileEntry(name, info.file_size, (info.CRC,))
            for name, info in sorted(self._members.items())
        )

    def read(self, entry: FileEntry) -> bytes:
        """Return the content of an image file, never more than it declares."""
        if entry.size > MAXIMUM_FILE_BYTES:
            raise too_many_bytes(entry.size)
        try:
            with self._archive.open(self._members[entry.name]) as member:
                return member.read(MAXIMUM_FILE_BYTES)
        except DAMAGE as error:
            raise ImageError(
                f"The file is damaged in the archive ({error}). Pack it again."
            ) from error

    def stream(self, entry: FileEntry) -> IO[bytes]:
        """Open a member for reading."""
        return self._archive.open(self._members[entry.name])


def _size(source: Path | IO[bytes]) -> int:
    return source.stat().st_size if isinstance(source, Path) else source.seek(0, 2)


def _names(infos: list[zipfile.ZipInfo]) -> tuple[list[str], str]:
    """Return the name of every member, and a sentence where their encoding was guessed."""
    known = [_declared_name(info) for info in infos]
    # Without the mark for UTF-8, zipfile reads every byte as a character of cp437.
    raw = [
        info.orig_filename.encode("cp437").partition(b"\0")[0]
        for info, name in zip(infos, known, strict=True)
        if name is None
    ]
    guessed, note = decoded(raw)
    rest = iter(guessed)
    return [next(rest) if name is None else name for name in known], note


def _declared_name(info: zipfile.ZipInfo) -> str | None:
    """Return the name of a member that says that it is UTF-8, else None."""
    if info.flag_bits & _UTF_8:
        return member_name(info.orig_filename.partition("\0")[0])
    extra, at = info.extra, 0
    while at + 9 <= len(extra):
        kind, size = struct.unpack_from("<HH", extra, at)
        if kind == _UNICODE_PATH and size > 5:
            version, checksum = struct.unpack_from("<BI", extra, at + 4)
            sound = checksum == zlib.crc32(info.orig_filename.encode("cp437"))
            if version == 1 and sound:
                return member_name(extra[at + 9 : at + 4 + size].decode("utf-8", "replace"))
        at += 4 + size
    return None


def open_zip(path: Path, label: str, job: Job) -> Source:
    """Return a zip archive as a source."""
    return Source(
        label, file_stamp(path), lambda job: list_files(ZipTree(path, str(path), job), job)
    )


ZIP = register(
    SourceKind(
        name="Zip archives",
        phrase="a zip of one",
        open=open_zip,
        endings=(".zip",),
        begins=(b"PK\3\4", b"PK\5\6"),
        unpack=ZipTree,
        place=10,
    )
)
