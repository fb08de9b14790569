"""Files by name, whether they lie in a folder or in an archive.

The layouts (class folders, CSV, IDX, CIFAR) are written once over :class:`FileTree`. Here are the
trees of folders; those of archives are in ``zipped`` and ``tarred``.
"""

from __future__ import annotations

import gzip
import io
import os
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Protocol

from cnndesk.data.decode import read_bounded
from cnndesk.data.names import normal
from cnndesk.data.report import Job, Problem
from cnndesk.data.sources.base import stamp_of
from cnndesk.data.sources.change_marks import marks_of
from cnndesk.data.sources.clutter import PassedOver, is_clutter
from cnndesk.errors import DataError
from cnndesk.system.long_paths import long, rooted

MAXIMUM_FILES = 5_000_000
MAXIMUM_FOLDERS = 200_000
"""Folders of one source: links from folder to folder can make any number of ways to few of them."""

MAXIMUM_DEPTH = 16
DAMAGE = (
    OSError,
    EOFError,
    zlib.error,
    struct.error,
    zipfile.BadZipFile,
    NotImplementedError,
    RuntimeError,
    ValueError,
    LookupError,
    OverflowError,
)
"""What reading a damaged archive or compressed file may raise."""


@dataclass(frozen=True)
class FileEntry:
    """A file: its name with forward slashes, its size in bytes, values that change with it."""

    name: str
    size: int
    stamp: tuple[int, ...]


class FileTree(Protocol):
    """Read access to files by name."""

    kind: str
    label: str
    entries: tuple[FileEntry, ...]
    folders: tuple[str, ...]
    problems: tuple[Problem, ...]
    notes: tuple[str, ...]
    stamp: bytes

    def read(self, entry: FileEntry) -> bytes:
        """Return the content of an image file or raise ImageError. Safe from several threads."""

    def stream(self, entry: FileEntry) -> IO[bytes]:
        """Open a file for reading from its start to its end."""


class FolderTree:
    """The regular files below a folder; what systems leave there is left out.

    Names are in Unicode's form NFC and without control characters, whatever they are on the disk.

    Raises
    ------
    DataError
        When the folder cannot be read or holds more than :data:`MAXIMUM_FILES` files.
    """

    kind = "folder"
    notes: tuple[str, ...] = ()

    def __init__(self, root: Path, job: Job) -> None:
        self.label = str(root)
        self._root = rooted(root)  # what lies deep in it has a long path, however short its own is
        self._found: list[FileEntry] = []
        self._folders: list[str] = []
        self._problems: list[Problem] = []
        self._job = job
        self._passed_over = PassedOver()
        self._real: dict[str, str] = {}
        self._scan(self._root, "", 0, frozenset())
        self.entries = tuple(sorted(self._found, key=lambda entry: entry.name))
        self.folders = tuple(sorted(self._folders))
        self.problems = (*self._problems, *self._passed_over.problems())
        values = [(entry.name, entry.size, entry.stamp) for entry in self.entries]
        self.stamp = stamp_of("folder", str(root.resolve()), repr(self.folders), repr(values))

    def _scan(
        self, folder: Path, prefix: str, depth: int, above: frozenset[tuple[int, int]]
    ) -> None:
        self._job.report("Looking for images", len(self._found), 0)
        try:
            status = folder.stat()
            identity = (status.st_dev, status.st_ino)
            if identity in above or depth > MAXIMUM_DEPTH:
                return
            with os.scandir(folder) as found:
                every = list(found)
            members = [entry for entry in every if not is_clutter(entry.name)]
            if len(members) < len(every):
                self._pass_over(every, prefix)
            # Names that are NFC already come first: they keep the name, others give way.
            members.sort(key=lambda entry: normal(entry.name) != entry.name)
        except OSError as error:
            reason = error.strerror or str(error)
            if depth == 0:
                raise DataError(
                    f"The folder {self.label} cannot be read ({reason}). Check its name and "
                    "permissions."
                ) from error
            self._problems.append(
                Problem(prefix.rstrip("/"), "unreadable", f"The folder cannot be read ({reason}).")
            )
            return
        for member in members:
            name = prefix + member.name
            try:
                status = member.stat()
            except OSError:
                self._problems.append(
                    Problem(name, "unreadable", "The link leads nowhere. Delete it.")
                )
                continue
            if stat.S_ISDIR(status.st_mode):
                self._folders.append(normal(name))
                if len(self._folders) > MAXIMUM_FOLDERS:
                    raise DataError(
                        f"The folder {self.label} holds more than {MAXIMUM_FOLDERS:,} folders, or "
                        "links among them without end. Choose the folder with the images."
                    )
                self._scan(folder / member.name, name + "/", depth + 1, above | {identity})
            elif stat.S_ISREG(status.st_mode):
                marks = marks_of(folder, member.name, status)
                self._found.append(FileEntry(self._normal(name), status.st_size, marks))
        if len(self._found) > MAXIMUM_FILES:
            raise DataError(
                f"The folder {self.label} holds more than {MAXIMUM_FILES:,} files. Choose the "
                "folder with the images."
            )

    def _pass_over(self, every: list[os.DirEntry[str]], prefix: str) -> None:
        """Count what was not put there by the user."""
        for entry in every:
            if is_clutter(entry.name):
                self._passed_over.add(prefix + entry.name)

    def _normal(self, name: str) -> str:
        """Return a name as it is shown; as it is on disk where another file is shown so already."""
        if name.isascii() and name.isprintable():
            return name
        wanted = normal(name)
        if self._real.setdefault(wanted, name) == name:
            return wanted
        self._real[name] = name
        return name

    def _path(self, entry: FileEntry) -> Path:
        return self._root / self._real.get(entry.name, entry.name)

    def read(self, entry: FileEntry) -> bytes:
        """Return the content of an image file."""
        return read_bounded(self._path(entry))

    def stream(self, entry: FileEntry) -> IO[bytes]:
        """Open a file for reading."""
        return self._path(entry).open("rb")


class SelectedTree:
    """Some files of one folder, chosen by their names; nothing else of the folder is looked at.

    Raises
    ------
    DataError
        When the folder cannot be read.
    """

    kind = "folder"
    folders: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    notes: tuple[str, ...] = ()

    def __init__(self, root: Path, names: Iterable[str]) -> None:
        self.label = str(root)
        self._root = rooted(root)
        found: dict[str, FileEntry] = {}
        for name in names:
            with suppress(OSError, ValueError):
                status = (self._root / name).stat()
                if stat.S_ISREG(status.st_mode):
                    marks = marks_of(self._root, name, status)
                    found[name] = FileEntry(name, status.st_size, marks)
        self.entries = tuple(found[name] for name in sorted(found))
        values = [(entry.name, entry.size, entry.stamp) for entry in self.entries]
        self.stamp = stamp_of("files", str(root.resolve()), repr(values))

    def read(self, entry: FileEntry) -> bytes:
        """Return the content of an image file."""
        return read_bounded(self._root / entry.name)

    def stream(self, entry: FileEntry) -> IO[bytes]:
        """Open a file for reading."""
        return (self._root / entry.name).open("rb")


def beside(path: Path, wanted: Callable[[str], bool]) -> SelectedTree:
    """Return a file together with those in its folder whose name is ``wanted``."""
    try:
        names = [entry.name for entry in os.scandir(path.parent) if wanted(entry.name)]
    except OSError as error:
        raise DataError(
            f"The folder of {path} cannot be read ({error.strerror or error}). Check its "
            "permissions."
        ) from error
    return SelectedTree(path.parent, [*names, path.name])


def file_stamp(path: Path) -> bytes:
    """Return a value that changes when a single file changes: its place, size and time of change.

    Raises
    ------
    DataError
        When there is no such file or it may not be read.
    """
    try:
        status = long(path).stat()
        with long(path).open("rb"):
            pass
    except OSError as error:
        raise DataError(
            f"{path} cannot be read ({error.strerror or error}). Check its name and permissions."
        ) from error
    marks = marks_of(path.parent, path.name, status)
    return stamp_of("file", str(path.resolve()), status.st_size, repr(marks))


@contextmanager
def open_binary(tree: FileTree, entry: FileEntry) -> Iterator[IO[bytes]]:
    """Open a data file of a tree, unpacking it while reading where its name ends in ``.gz``.

    Raises
    ------
    DataError
        For whatever reading it raises, naming the file.
    """
    try:
        with tree.stream(entry) as raw:
            if entry.name.casefold().endswith(".gz"):
                with gzip.GzipFile(fileobj=raw, mode="rb") as unpacked:
                    yield unpacked  # type: ignore[misc]
            else:
                yield raw
    except DAMAGE as error:
        raise DataError(
            f"{place(tree, entry)} is damaged or cut off ({error}). Copy or download it again."
        ) from error


def read_exactly(file: IO[bytes], size: int) -> bytes:
    """Read ``size`` bytes or raise EOFError."""
    data = file.read(size)
    if len(data) != size:
        raise EOFError(f"it ends {size - len(data):,} bytes early")
    return data


def read_text(tree: FileTree, entry: FileEntry, limit: int = 256 * 2**20) -> str:
    """Return a text file of a tree as a string: UTF-8 with or without a mark, else Latin-1.

    Raises
    ------
    DataError
        When it cannot be read or is larger than ``limit`` bytes.
    """
    with open_binary(tree, entry) as file:
        data = file.read(limit + 1)
    if len(data) > limit:
        raise DataError(
            f"{place(tree, entry)} is larger than {limit // 2**20} MB. Is it the right file?"
        )
    try:
        return io.TextIOWrapper(io.BytesIO(data), "utf-8-sig", newline="").read()
    except UnicodeDecodeError:
        return data.decode("latin-1")


def place(tree: FileTree, entry: FileEntry) -> str:
    """Return where a file is, for messages."""
    if tree.kind != "folder":
        return f"{entry.name} in {tree.label}"
    return str(Path(tree.label) / entry.name)
