"""The layout "a folder per class", with or without folders of parts: the listing of its images.

What the folders stand for is decided by ``class_layout``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from cnndesk.data.report import Problem, ReadingError
from cnndesk.data.settings import Layout
from cnndesk.data.sources.base import PARTS, Listing, natural_key, sort_classes
from cnndesk.data.sources.class_layout import HOW_TO_LABEL, WHOLE, Reading, read_folders
from cnndesk.data.sources.encoded import EncodedImages
from cnndesk.data.sources.folder_nodes import Folder, folders_of, same_name
from cnndesk.data.sources.image_files import ImageFiles
from cnndesk.data.sources.part_names import part_names
from cnndesk.data.sources.tree import FileEntry, FileTree
from cnndesk.data.sources.words import (
    joined_notes,
    listed,
    name_beginnings,
    pictures,
    spellings,
    together,
    with_training,
    without_labels,
)
from cnndesk.errors import DataError

GOT_A_CLASS = "in no class folder got a class from"


@dataclass(frozen=True)
class Told:
    """What tables say of images: part (or UNDECIDED) and class of each, by name."""

    tables: tuple[str, ...]
    images: Mapping[str, tuple[int, str]]


@dataclass(frozen=True)
class ClassFolders:
    """The folders of a tree and what they stand for."""

    root: Folder
    reading: Reading

    @property
    def classes(self) -> int:
        """How many classes they tell."""
        return len({same_name(one.name) for one in self.reading.kept})


def read_class_folders(tree: FileTree, files: ImageFiles, layout: Layout) -> ClassFolders:
    """Return what the folders of a tree stand for.

    Raises
    ------
    DataError
        When there are no images, or no reading gives classes.
    """
    if not files.images:
        raise DataError(f"{tree.label} holds no images. {HOW_TO_LABEL}")
    root = folders_of(files.images)
    return ClassFolders(root, read_folders(root, layout, tree.label))


def list_class_folders(
    tree: FileTree, files: ImageFiles, folders: ClassFolders, told: Told | None = None
) -> Listing:
    """List a tree in which the folder of an image is its class.

    Parameters
    ----------
    tree : FileTree
    files : ImageFiles
    folders : ClassFolders
        What its folders stand for; what is told is added to it.
    told : Told, optional
        What a table says of the images whose folders tell no class, where all of it is classes of
        folders.

    Raises
    ------
    DataError
        When the images make fewer than two classes.
    """
    root, reading = folders.root, folders.reading
    told_from = _take_told(reading, told)
    counts: Counter[str] = Counter()
    for one in reading.kept:
        counts[one.name] += len(one.entries)
    names, joined = spellings(counts)
    classes = sort_classes(list(names.values()))
    _require_classes(tree, classes, root)
    place = {name: i for i, name in enumerate(classes)}
    position = {name: place[chosen] for name, chosen in names.items()}
    rows = [(one.part, position[one.name], entry) for one in reading.kept for entry in one.entries]
    rows.sort(key=lambda row: (row[0], row[1], natural_key(row[2].name)))
    parts, notes = with_training(np.array([part for part, _, _ in rows], dtype=np.uint8))
    entries = [entry for _, _, entry in rows]
    unlabelled = [entry for _, entries in reading.unlabelled for entry in entries]
    return Listing(
        kind="class folders",
        classes=classes,
        names=[entry.name for entry in entries],
        labels=np.array([label for _, label, _ in rows], dtype=np.int64),
        parts=parts,
        pixels=EncodedImages(tree, entries),
        problems=(
            *tree.problems,
            *files.problems,
            *_left_out(reading),
            *_strays(reading),
            *_empty_classes(tree, reading, root, classes),
        ),
        understood=_understood(reading, classes),
        notes=(*reading.guesses, *told_from, *joined_notes(joined), *notes, *files.notes),
        unlabelled=sorted((entry.name for entry in unlabelled), key=natural_key),
    )


def _take_told(reading: Reading, told: Told | None) -> list[str]:
    """Give pictures without a class the one that a table tells; return a note on them."""
    if told is None:
        return []
    known = {same_name(one.name) for one in reading.kept}
    named = [e.name for _, entries in reading.unlabelled for e in entries if e.name in told.images]
    if not named or any(same_name(told.images[name][1]) not in known for name in named):
        return []
    left: list[tuple[str, list[FileEntry]]] = []
    for folder, entries in reading.unlabelled:
        for entry in entries:
            if entry.name in told.images:
                part, name = told.images[entry.name]
                reading.keep(part, name, [entry])
                reading.head(part, folder)
        rest = [entry for entry in entries if entry.name not in told.images]
        left += [(folder, rest)] if rest else []
    reading.unlabelled = left
    return [f"{pictures(len(named))} {GOT_A_CLASS} {listed(told.tables)}."]


def _require_classes(tree: FileTree, classes: tuple[str, ...], root: Folder) -> None:
    if len(classes) == 1 and classes[0].casefold() not in WHOLE:
        raise ReadingError(
            f"{tree.label} holds images of one class only, “{classes[0]}”. Telling images apart "
            "takes at least two: choose the folder above, with one folder per class."
        )
    if len(classes) < 2:
        images, hint = root.total, name_beginnings(entry.name for entry in root.images())
        held = "1 image" if images == 1 else f"{images:,} images"
        raise ReadingError(f"{tree.label} holds {held} but no class folders. {HOW_TO_LABEL}{hint}")


def _understood(reading: Reading, classes: tuple[str, ...]) -> str:
    """Return what the folders were taken for, in one sentence."""
    pieces = [_parts_words(reading) or "A folder per class", f"{len(classes):,} classes"]
    places: Counter[str] = Counter()
    for folder, entries in reading.unlabelled:
        places[folder] += len(entries)
    pieces.append(without_labels(places))
    if reading.left_out:
        beside = [f"“{f.path}” ({pictures(f.total)})" for f in reading.left_out[:5]]
        more = len(reading.left_out) - len(beside)
        pieces.append(
            f"left out: {', '.join(beside)}" + (f" and {more:,} more folders" if more else "")
        )
    return "; ".join(piece for piece in pieces if piece) + "."


def _parts_words(reading: Reading) -> str:
    """Return "train and test folders", with their names where these are others."""
    parts = [part for part in sorted(reading.heads) if reading.heads[part]]
    if not parts:
        return ""
    words = together([PARTS[part] for part in parts])
    heads = [head for part in parts for head in reading.heads[part]]
    plain = all(head.rpartition("/")[2] == PARTS[p] for p in parts for head in reading.heads[p])
    own = "" if plain else f" ({listed(heads)})"
    below = " below those of the classes" if reading.below else ""
    text = f"{words} folder{'' if len(parts) == 1 else 's'}{own}{below}"
    return text[0].upper() + text[1:]


def _left_out(reading: Reading) -> list[Problem]:
    reason = "The folder is beside those of the parts or classes and was left out ({})."
    return [
        Problem(folder.path, "ignored", reason.format(pictures(folder.total)))
        for folder in reading.left_out
    ]


def _strays(reading: Reading) -> list[Problem]:
    """Return a problem per folder with pictures of no class; a single picture is named."""
    return [
        Problem(entries[0].name, "unlabelled", "The image is in no class folder. Move it into one.")
        if len(entries) == 1
        else Problem(
            folder or ".",
            "unlabelled",
            f"{len(entries):,} images here are in no class folder. They are not trained on; a "
            "trained network can say what they show.",
        )
        for folder, entries in reading.unlabelled
    ]


def _empty_classes(
    tree: FileTree, reading: Reading, root: Folder, classes: tuple[str, ...]
) -> list[Problem]:
    """Return a problem per folder beside those of the classes that holds no image."""
    known = {same_name(name) for name in classes}
    with_images = _paths(root)
    empty: list[str] = []
    for folder in tree.folders:
        above, _, name = folder.rpartition("/")
        if above in reading.above and folder not in with_images and same_name(name) not in known:
            empty.append(folder)
    parts = part_names(folder.rpartition("/")[2] for folder in empty)
    reason = "The folder holds no images, so it is not a class. Add images or delete it."
    return [
        Problem(folder, "empty-class", reason)
        for folder in empty
        if folder.rpartition("/")[2] not in parts
    ]


def _paths(root: Folder) -> set[str]:
    found: set[str] = set()
    waiting = [root]
    while waiting:
        folder = waiting.pop()
        found.add(folder.path)
        waiting.extend(folder.below)
    return found
