"""Recognising what a user gave: a built-in name, a folder, an archive, a table or a binary file.

One module per layout; this one only chooses among them.
"""

from __future__ import annotations

import os
from pathlib import Path

from cnndesk.data.report import Job
from cnndesk.data.sources.base import Listing, Source
from cnndesk.data.sources.builtin import BUILT_IN, built_in_source
from cnndesk.data.sources.cifar import list_cifar, looks_like_cifar, refuse_pickles
from cnndesk.data.sources.folders import has_class_folders, list_class_folders
from cnndesk.data.sources.idx import list_idx, looks_like_idx
from cnndesk.data.sources.table import (
    list_table,
    list_tables,
    looks_like_table,
    open_table,
)
from cnndesk.data.sources.tree import FileTree, FolderTree, ZipTree, beside, file_stamp
from cnndesk.errors import DataError
from cnndesk.paths import expanded

__all__ = ["BUILT_IN", "recognise"]


def recognise(source: str | Path, job: Job) -> Source:
    """Return the source behind a name or path.

    Parameters
    ----------
    source : str or Path
        ``"digits"``, ``"shapes"`` or a path. A built-in name wins over a file of that name; write
        ``./digits`` for the file.
    job : Job
        Hears of progress while a folder is scanned.

    Raises
    ------
    DataError
        When there is nothing there or it is of no known kind.
    """
    text = os.fspath(source)
    if text in BUILT_IN:
        return built_in_source(text)
    if not text or "\0" in text:
        raise DataError(
            "No data was chosen. Give digits, shapes or the path of a folder, zip or CSV file."
        )
    path = expanded(text)
    try:
        is_folder, is_file = path.is_dir(), path.is_file()
    except OSError:
        is_folder = is_file = False
    if is_folder:
        tree = FolderTree(path, job)
        return Source(text, tree.stamp, lambda job: _list_tree(tree, job))
    if not is_file:
        raise DataError(
            f"There is no file or folder {text}. Check the name; built in are "
            f"{' and '.join(BUILT_IN)}."
        )
    return _recognise_file(path, text, job)


def _recognise_file(path: Path, text: str, job: Job) -> Source:
    stamp = file_stamp(path)
    with path.open("rb") as file:
        head = file.read(4)
    if head[:2] == b"PK" or path.suffix.casefold() == ".zip":
        return Source(text, stamp, lambda job: _list_tree(ZipTree(path, job), job))
    if looks_like_table(path.name):
        table, tree = open_table(path)
        return Source(text, tree.stamp, lambda job: list_table(tree, table))
    if looks_like_idx(path.name):
        idx = beside(path, lambda name: looks_like_idx(name) or name.endswith("-mapping.txt"))
        return Source(text, idx.stamp, lambda job: list_idx(idx, job, path.name))
    if looks_like_cifar(path.name) or path.suffix.casefold() == ".bin":
        cifar = beside(path, looks_like_cifar)
        return Source(text, cifar.stamp, lambda job: list_cifar(cifar, job, path.name))
    raise DataError(
        f"{text} is not a data set that can be opened. Give a folder with a folder of images per "
        "class, a zip of one, a CSV file with filename and label, or MNIST (IDX) or CIFAR "
        "(binary) files."
    )


def _list_tree(tree: FileTree, job: Job) -> Listing:
    """List a folder or archive by the layout of its files."""
    if any(looks_like_idx(entry.name) for entry in tree.entries):
        return list_idx(tree, job)
    if any(looks_like_cifar(entry.name) and entry.name.endswith(".bin") for entry in tree.entries):
        return list_cifar(tree, job)
    refuse_pickles(tree)
    if not has_class_folders(tree) and any(looks_like_table(e.name) for e in tree.entries):
        return list_tables(tree)
    return list_class_folders(tree)
