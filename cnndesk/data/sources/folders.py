"""The layout "a folder per class", with or without a train/val/test level above."""

from __future__ import annotations

from collections import Counter

import numpy as np

from cnndesk.data.decode import IMAGE_SUFFIXES
from cnndesk.data.report import Problem
from cnndesk.data.sources.base import UNDECIDED, Listing, natural_key, part_of, sort_classes
from cnndesk.data.sources.encoded import EncodedImages
from cnndesk.data.sources.tree import FileEntry, FileTree
from cnndesk.errors import DataError


def image_entries(tree: FileTree) -> list[FileEntry]:
    """Return the files whose ending is that of an image."""
    return [entry for entry in tree.entries if _suffix(entry.name) in IMAGE_SUFFIXES]


def has_class_folders(tree: FileTree) -> bool:
    """Whether the images lie in folders of at least two classes."""
    entries = image_entries(tree)
    skip, parted = _levels(entries)
    return len({name for e in entries if (name := _class_of(e, skip, parted)) is not None}) >= 2


def list_class_folders(tree: FileTree) -> Listing:
    """List a tree in which the folder of an image is its class.

    Folders above that all images share are passed over; below a class, sub-folders belong to it.

    Raises
    ------
    DataError
        When there are no images, or they make fewer than two classes.
    """
    entries = image_entries(tree)
    if not entries:
        raise DataError(
            f"{tree.label} holds no images. Put the images of each class into a folder of its own, "
            "or add a CSV file with the columns filename and label."
        )
    skip, parted = _levels(entries)
    problems = [*tree.problems, *_left_out(tree, entries)]
    kept: list[tuple[int, str, FileEntry]] = []
    for entry in entries:
        name = _class_of(entry, skip, parted)
        if name is None:
            problems.append(
                Problem(
                    entry.name, "unlabelled", "The image is in no class folder. Move it into one."
                )
            )
            continue
        part = part_of(entry.name.split("/")[skip]) if parted else None
        kept.append((UNDECIDED if part is None else part, name, entry))
    classes = sort_classes([name for _, name, _ in kept])
    _require_classes(tree, classes, len(entries))
    problems += _empty_classes(tree, classes, skip, parted)
    position = {name: i for i, name in enumerate(classes)}
    kept.sort(key=lambda item: (item[0], position[item[1]], natural_key(item[2].name)))
    files = [entry for _, _, entry in kept]
    return Listing(
        kind="class folders",
        classes=classes,
        names=[entry.name for entry in files],
        labels=np.array([position[name] for _, name, _ in kept], dtype=np.int64),
        parts=np.array([part for part, _, _ in kept], dtype=np.uint8),
        pixels=EncodedImages(tree, files),
        problems=tuple(problems),
    )


def _suffix(name: str) -> str:
    base, dot, ending = name.rpartition(".")
    return f".{ending.casefold()}" if dot and base and "/" not in ending else ""


def _levels(entries: list[FileEntry]) -> tuple[int, bool]:
    """Return how many leading folders to pass over, and whether a level of parts follows."""
    folders = {tuple(entry.name.split("/")[:-1]) for entry in entries}
    folders.discard(())
    skip = 0
    while True:
        names = {folder[skip] for folder in folders if len(folder) > skip}
        below = any(len(folder) > skip + 1 for folder in folders)
        if names and below and all(part_of(name) is not None for name in names):
            return skip, True
        if len(names) != 1 or not below:
            return skip, False
        skip += 1


def _class_of(entry: FileEntry, skip: int, parted: bool) -> str | None:
    pieces = entry.name.split("/")
    level = skip + 1 if parted else skip
    return pieces[level] if len(pieces) > level + 1 else None


def _require_classes(tree: FileTree, classes: tuple[str, ...], images: int) -> None:
    if len(classes) == 1:
        raise DataError(
            f"{tree.label} holds images of one class only, “{classes[0]}”. Telling images apart "
            "takes at least two: choose the folder above, with one folder per class."
        )
    if not classes:
        raise DataError(
            f"{tree.label} holds {images:,} images but no class folders. Put the images of each "
            "class into a folder of its own, or add a CSV file with the columns filename and "
            "label."
        )


def _empty_classes(
    tree: FileTree, classes: tuple[str, ...], skip: int, parted: bool
) -> list[Problem]:
    """Return a problem per folder at the level of the classes that holds no image."""
    level = skip + 1 if parted else skip
    at_level = [folder.split("/") for folder in tree.folders if folder.count("/") == level]
    beside = {tuple(entry.name.split("/")[:skip]) for entry in image_entries(tree)}
    return [
        Problem(
            "/".join(pieces),
            "empty-class",
            "The folder holds no images, so it is not a class. Add images or delete it.",
        )
        for pieces in at_level
        if pieces[level] not in classes
        and tuple(pieces[:skip]) in beside
        and (not parted or part_of(pieces[skip]) is not None)
    ]


def _left_out(tree: FileTree, entries: list[FileEntry]) -> list[Problem]:
    """Return one problem that names the endings of files that do not count as images."""
    images = {entry.name for entry in entries}
    others = [entry.name for entry in tree.entries if entry.name not in images]
    if not others:
        return []
    endings = Counter(_suffix(name) or "no ending" for name in others)
    most = ", ".join(ending for ending, _ in endings.most_common(5))
    plural = "file has" if len(others) == 1 else "files have"
    return [
        Problem(
            others[0],
            "ignored",
            f"{len(others):,} {plural} no ending of an image ({most}) and were left out.",
        )
    ]
