"""Pictures that somebody gives to a trained network: folders, archives, single files, data sets.

They are found and read by the readers that training uses, so that a network sees each as it saw
those it learned from. What it says of them is ``recognition``.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

from cnndesk.data.decode import ImageError, read_bounded
from cnndesk.data.formats import is_picture_name
from cnndesk.data.report import Job, Problem
from cnndesk.data.settings import Fit, Shape
from cnndesk.data.sources import recognise
from cnndesk.data.sources.base import Block, PixelSource, natural_key
from cnndesk.data.sources.encoded import EncodedImages
from cnndesk.data.sources.image_files import image_files
from cnndesk.data.sources.kinds import HEAD, SourceKind, kind_of
from cnndesk.data.sources.tree import FileEntry, FileTree, FolderTree
from cnndesk.errors import DataError
from cnndesk.paths import expanded
from cnndesk.small_files import open_regular


@dataclass(frozen=True, eq=False)
class _Group:
    """Pictures that are read together.

    Attributes
    ----------
    names : sequence of str
        What each is called: its path, or its place in an archive.
    pixels : PixelSource
    files : tuple of (FileTree, FileEntry)
        Where the file of each is; empty where the pictures are no files of their own.
    """

    names: Sequence[str]
    pixels: PixelSource
    files: tuple[tuple[FileTree, FileEntry], ...] = ()


class Pictures:
    """Pictures in the order in which they were given, each once.

    Parameters
    ----------
    groups : sequence of groups
    problems : sequence of Problem
        What was found while looking for them; of files that are no pictures.
    notes : sequence of str

    Attributes
    ----------
    names : tuple of str
        What each is called.
    """

    def __init__(
        self,
        groups: Sequence[_Group],
        problems: Sequence[Problem] = (),
        notes: Sequence[str] = (),
    ) -> None:
        self._groups = tuple(groups)
        self.problems = tuple(problems)
        self.notes = tuple(notes)
        self.names = tuple(name for group in groups for name in group.names)
        self._files = [
            file for group in groups for file in (group.files or [None] * len(group.names))
        ]

    def __len__(self) -> int:
        return len(self.names)

    def has_file(self, index: int) -> bool:
        """Whether a picture is a file of its own, on disk or in an archive."""
        return self._files[index] is not None

    def content(self, index: int) -> bytes:
        """Return the bytes of a picture's file, unchanged. Safe from several threads.

        Raises
        ------
        ImageError
            Where it cannot be read, or is no file of its own.
        """
        file = self._files[index]
        if file is None:
            raise ImageError("The picture is a part of a larger file, not a file of its own.")
        tree, entry = file
        return tree.read(entry)

    def blocks(self, shape: Shape, fit: Fit, job: Job) -> Iterator[Block]:
        """Yield all that can be read, fitted as in training; a few blocks are in memory at a time.

        Positions count over all pictures; those left out have a problem each, in their order.
        """
        start = 0
        for group in self._groups:
            for block in group.pixels.blocks(shape, fit, job):
                yield replace(block, indices=block.indices + start, done=block.done + start)
            start += len(group.names)


def find_pictures(given: Sequence[str | Path], job: Job | None = None) -> Pictures:
    """Return the pictures in files, folders and archives.

    Parameters
    ----------
    given : sequence of str or Path
        Pictures, folders of them (with folders in these), archives, and files that hold images
        (IDX, NumPy, CIFAR, tables).
    job : Job, optional
        Hears of progress, and cancels.

    Raises
    ------
    DataError
        When a folder, archive or data file cannot be read, or none of them holds a picture. A
        single picture that cannot be read is told when its turn comes.
    """
    finder = _Finder(job or Job())
    for one in given:
        finder.add(os.fspath(one))
    return finder.found()


def pasted_picture(name: str, content: bytes) -> Pictures:
    """Return one picture that is no file: the content of a clipboard, as a picture file has it."""
    tree: FileTree = _InMemory(name, content)
    files = tuple((tree, entry) for entry in tree.entries)
    return Pictures([_Group((name,), EncodedImages(tree, tree.entries), files)])


class _Finder:
    """Collects pictures; a file that was found already is not taken again."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self._groups: list[_Group] = []
        self._single: list[str] = []
        self._seen: set[str] = set()
        self._problems: list[Problem] = []
        self._notes: list[str] = []
        self._empty: list[str] = []

    def add(self, text: str) -> None:
        if not text or "\0" in text:
            raise DataError("A picture without a name was given. Give files or folders.")
        path = expanded(text)
        if path.is_dir():
            self._add_tree(FolderTree(path, self._job), text)
            return
        kind = _kind(path)
        if kind is None:
            self._add_file(str(path))
        elif kind.unpack is not None:
            self._add_tree(kind.unpack(open_regular(path), text, self._job), text)
        else:
            self._add_listing(text)

    def _add_file(self, path: str) -> None:
        key = os.path.realpath(path)
        if key not in self._seen:
            self._seen.add(key)
            self._single.append(path)

    def _add_tree(self, tree: FileTree, label: str) -> None:
        found = image_files(tree, self._job)
        if not found.images:
            self._add_without_pictures(label)
            return
        self._close_singles()
        entries = sorted(found.images, key=lambda entry: natural_key(entry.name))
        if tree.kind == "folder":
            entries = [e for e in entries if self._is_new(os.path.realpath(_join(label, e.name)))]
        elif not self._is_new(os.path.realpath(label)):
            return
        self._problems += [replace(p, path=_join(label, p.path)) for p in tree.problems]
        self._problems += [replace(p, path=_join(label, p.path)) for p in found.problems]
        self._notes += [*tree.notes, *found.notes]
        if entries:
            names = [_join(label, entry.name) for entry in entries]
            files = tuple((tree, entry) for entry in entries)
            self._groups.append(_Group(names, EncodedImages(tree, entries), files))

    def _add_without_pictures(self, label: str) -> None:
        """Take what holds no picture files for a data set: arrays, IDX, archives in archives."""
        try:
            self._add_listing(label)
        except DataError:
            self._empty.append(label)

    def _add_listing(self, label: str) -> None:
        self._close_singles()
        if not self._is_new(os.path.realpath(label)):
            return
        listing = recognise(label, self._job).listing(self._job)
        self._problems += listing.problems
        names = [_join(label, name) for name in listing.names]
        self._groups.append(_Group(names, listing.pixels))

    def _is_new(self, key: str) -> bool:
        if key in self._seen:
            return False
        self._seen.add(key)
        return True

    def _close_singles(self) -> None:
        """Let the single files so far be a group, so that the order given is kept."""
        if self._single:
            tree = _Files(self._single)
            files = tuple((tree, entry) for entry in tree.entries)
            self._groups.append(_Group(self._single, EncodedImages(tree, tree.entries), files))
            self._single = []

    def found(self) -> Pictures:
        self._close_singles()
        if not self._groups:
            where = ", ".join(self._empty) or "What was given"
            raise DataError(
                f"{where} holds no pictures. Give pictures, or a folder or archive with pictures."
            )
        notes = [f"{label} holds no pictures." for label in self._empty]
        return Pictures(self._groups, self._problems, [*self._notes, *notes])


def _kind(path: Path) -> SourceKind | None:
    """Return the kind of data a file holds; None for a picture, and for what cannot be read."""
    try:
        with open_regular(path) as file:
            head = file.read(HEAD)
    except OSError:
        return None
    kind = kind_of(path.name, head)
    if kind is not None and is_picture_name(path) and not kind.has_content(head):
        return None
    return kind


def _join(label: str, name: str) -> str:
    return f"{label.rstrip('/')}/{name}" if name else label


class _Files:
    """Files anywhere, each called as it was given."""

    kind = "files"
    label = "the files given"
    folders: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    notes: tuple[str, ...] = ()
    stamp = b""

    def __init__(self, names: Sequence[str]) -> None:
        self.entries = tuple(FileEntry(name, _size_of(name), ()) for name in names)

    def read(self, entry: FileEntry) -> bytes:
        return read_bounded(Path(entry.name))

    def stream(self, entry: FileEntry) -> IO[bytes]:
        return Path(entry.name).open("rb")


def _size_of(name: str) -> int:
    try:
        return Path(name).stat().st_size
    except (OSError, ValueError):
        return 0


class _InMemory:
    """One file whose content is known already."""

    kind = "memory"
    folders: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    notes: tuple[str, ...] = ()
    stamp = b""

    def __init__(self, name: str, content: bytes) -> None:
        self.label = name
        self.entries: tuple[FileEntry, ...] = (FileEntry(name, len(content), ()),)
        self._content = content

    def read(self, entry: FileEntry) -> bytes:
        return self._content

    def stream(self, entry: FileEntry) -> IO[bytes]:
        return io.BytesIO(self._content)
