"""Archives inside a folder or an archive, as downloads often are: one level, taken for folders.

Only where there are no pictures beside them: then ``train.zip`` and ``test.zip`` beside a table, or
inside another zip, are what the set consists of. An inner archive is unpacked into memory, or into
a temporary file without a name, where it cannot be read in place.
"""

from __future__ import annotations

from dataclasses import replace
from typing import IO

from cnndesk.data.decode import IMAGE_SUFFIXES
from cnndesk.data.foreign import Foreign, foreign_data
from cnndesk.data.report import Job, Problem
from cnndesk.data.sources import archives
from cnndesk.data.sources.archives import unpacked
from cnndesk.data.sources.base import Listing
from cnndesk.data.sources.cifar import refuse_pickles
from cnndesk.data.sources.kinds import HEAD, SourceKind, all_kinds
from cnndesk.data.sources.layouts import list_tree
from cnndesk.data.sources.tree import DAMAGE, FileEntry, FileTree, place
from cnndesk.errors import DataError

_LOOKED_AT = 100
MAXIMUM_INNER = 32
"""Archives that one folder or archive is looked into for; a folder of more is a collection."""


def list_files(tree: FileTree, job: Job) -> Listing:
    """List a folder or archive by the layout of its files and of those in archives inside.

    Raises
    ------
    DataError
        When no layout fits, or an inner archive is damaged or hostile.
    """
    whole = with_inner_archives(tree, job)
    _refuse_foreign(whole)
    listing = list_tree(whole, job)
    return replace(listing, notes=(*whole.notes, *listing.notes)) if whole.notes else listing


def with_inner_archives(tree: FileTree, job: Job) -> FileTree:
    """Return a tree in which inner archives are folders; the tree itself where there are none."""
    if any(_is_picture(entry.name) for entry in tree.entries):
        return tree
    found = [(entry, kind) for entry in tree.entries if (kind := _archive_kind(entry.name))]
    if not found:
        return tree
    if len(found) > MAXIMUM_INNER:
        names = ", ".join(entry.name for entry, _ in found[:3])
        raise DataError(
            f"{tree.label} holds {len(found):,} archives ({names} ...) and no images beside them. "
            "Choose one of them, or unpack them."
        )
    return MountedTree(tree, found, job)


class MountedTree:
    """A tree with some of its files opened as archives.

    Parameters
    ----------
    tree : FileTree
        Where they lie.
    archives : list of (FileEntry, SourceKind)
        The files and their kinds, which can unpack.
    job : Job
        Hears of progress.

    Raises
    ------
    DataError
        As opening one of the archives does.
    """

    def __init__(
        self, tree: FileTree, archives: list[tuple[FileEntry, SourceKind]], job: Job
    ) -> None:
        self.kind, self.label, self.stamp = tree.kind, tree.label, tree.stamp
        inside = {entry.name for entry, _ in archives}
        self._places = {e.name: (tree, e) for e in tree.entries if e.name not in inside}
        folders = set(tree.folders)
        problems: list[Problem] = list(tree.problems)
        notes = list(tree.notes)
        for entry, kind in archives:
            assert kind.unpack is not None, "only archives are mounted"
            inner = kind.unpack(_seekable(tree, entry, job), place(tree, entry), job)
            prefix = _prefix(entry.name, kind, inner)
            for member in inner.entries:
                self._places[f"{prefix}{member.name}"] = (inner, member)
            folders |= {f"{prefix}{folder}" for folder in inner.folders}
            if prefix:
                folders.add(prefix.rstrip("/"))
            problems += [
                replace(problem, path=f"{entry.name}: {problem.path}") for problem in inner.problems
            ]
            notes += inner.notes
        self.entries = tuple(
            FileEntry(name, entry.size, entry.stamp)
            for name, (_, entry) in sorted(self._places.items())
        )
        self.folders = tuple(sorted(folders))
        self.problems = tuple(problems)
        self.notes = tuple(notes)

    def read(self, entry: FileEntry) -> bytes:
        """Return the content of an image file."""
        tree, own = self._places[entry.name]
        return tree.read(own)

    def stream(self, entry: FileEntry) -> IO[bytes]:
        """Open a file for reading."""
        tree, own = self._places[entry.name]
        return tree.stream(own)


def _refuse_foreign(tree: FileTree) -> None:
    """Raise DataError where files of a format that is not read are all that might hold images."""
    if any(_may_be_read(entry.name) for entry in tree.entries):
        return
    refuse_pickles(tree)
    if any(entry.name == "xl/workbook.xml" for entry in tree.entries):
        raise DataError(
            f"{tree.label} is a workbook of Excel, which is not read. Save its sheet as CSV."
        )
    found = [
        (entry, kind) for entry in tree.entries[:_LOOKED_AT] if (kind := _foreign(tree, entry))
    ]
    if not found:
        return
    # A drawing may be nothing but the remarks of something else.
    entry, foreign = next((pair for pair in found if ".svg" not in pair[1].endings), found[0])
    raise DataError(
        f"{tree.label} holds no images that are read, but “{entry.name}”. {foreign.sentence}"
    )


def _foreign(tree: FileTree, entry: FileEntry) -> Foreign | None:
    """Return the format of a file that holds images but is not read; else None."""
    try:
        with tree.stream(entry) as file:
            found = foreign_data(entry.name.rsplit("/", 1)[-1], file.read(HEAD))
    except DAMAGE:
        return None
    return found if found is not None and found.holds_images else None


def _may_be_read(name: str) -> bool:
    return _is_picture(name) or any(kind.has_name(name) for kind in all_kinds())


def _archive_kind(name: str) -> SourceKind | None:
    base = name.rsplit("/", 1)[-1]
    kinds = (kind for kind in all_kinds() if kind.unpack is not None)
    return next((kind for kind in kinds if kind.has_name(base)), None)


def _is_picture(name: str) -> bool:
    return f".{name.rpartition('.')[2].casefold()}" in IMAGE_SUFFIXES


def _seekable(tree: FileTree, entry: FileEntry, job: Job) -> IO[bytes]:
    """Return an inner archive as a file that can be read anywhere."""
    label = place(tree, entry)
    try:
        file = tree.stream(entry)
        if tree.kind == "folder":
            return file
        with file:
            return unpacked(file, label, entry.size, job, archives.MAXIMUM_INNER_BYTES)
    except DAMAGE as error:
        raise DataError(
            f"{label} is damaged or cut off ({error}). Copy or download it again."
        ) from error


def _prefix(name: str, kind: SourceKind, inner: FileTree) -> str:
    """Return the folder that an inner archive stands for: its name, unless that is its top folder.

    ``train.zip`` usually holds a folder ``train``, which is then that folder.
    """
    folder, slash, base = name.rpartition("/")
    ending = max((e for e in kind.endings if base.casefold().endswith(e)), key=len, default="")
    stem = base[: len(base) - len(ending)] or base
    tops = {entry.name.partition("/")[0] for entry in inner.entries}
    if tops == {stem} and all("/" in entry.name for entry in inner.entries):
        return f"{folder}{slash}"
    return f"{folder}{slash}{stem}/"
