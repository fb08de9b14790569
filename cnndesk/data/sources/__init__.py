"""Recognising what a user gave: a built-in name, a folder, an archive, a table or a binary file.

One module per kind of source, each declared to ``kinds``; this one only chooses among them.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from cnndesk.data.decode import inspect_image, read_bounded
from cnndesk.data.foreign import disguised_data, foreign_data
from cnndesk.data.report import Choice, Job
from cnndesk.data.sources.base import Listing, Source, stamp_of
from cnndesk.data.sources.builtin import BUILT_IN, OFFERED, built_in_source
from cnndesk.data.sources.kinds import HEAD, all_kinds, kind_of
from cnndesk.data.sources.tree import FolderTree, file_stamp
from cnndesk.errors import DataError
from cnndesk.paths import expanded

__all__ = ["BUILT_IN", "recognise", "what_to_give"]


def recognise(source: str | Path, job: Job) -> Source:
    """Return the source behind a name or path, to be read as the job's choice says.

    Parameters
    ----------
    source : str or Path
        ``"digits"``, ``"shapes"`` or a path. A built-in name wins over a file of that name; write
        ``./digits`` for the file.
    job : Job
        Hears of progress while a folder is scanned; its choice is part of the source's stamp.

    Raises
    ------
    DataError
        When there is nothing there or it is of no known kind.
    """
    found = _recognise(os.fspath(source), job)
    if job.choice == Choice():
        return found
    return replace(found, stamp=stamp_of(found.stamp, job.choice.layout, job.choice.label_column))


def _recognise(text: str, job: Job) -> Source:
    if text in BUILT_IN:
        return built_in_source(text)
    if not text or "\0" in text:
        raise DataError(
            f"No data was chosen. {what_to_give()} Built in are {' and '.join(OFFERED)}."
        )
    path = expanded(text)
    try:
        is_folder, is_file = path.is_dir(), path.is_file()
    except OSError:
        is_folder = is_file = False
    if is_folder:
        tree = FolderTree(path, job)
        return Source(text, tree.stamp, lambda job: _list_folder(tree, job))
    if not is_file:
        raise DataError(
            f"There is no file or folder {text}. Check the name; built in are "
            f"{' and '.join(OFFERED)}."
        )
    return _recognise_file(path, text, job)


def _recognise_file(path: Path, text: str, job: Job) -> Source:
    file_stamp(path)
    with path.open("rb") as file:
        head = file.read(HEAD)
    if not head:
        raise DataError(f"{text} is empty (0 bytes). Copy or download it again.")
    kind = kind_of(path.name, head)
    if kind is None or (not kind.has_content(head) and disguised_data(head)):
        foreign = foreign_data(path.name, head)
        if foreign is not None:
            raise DataError(f"{text} cannot be opened. {foreign.sentence}")
        if _is_picture(path):
            raise DataError(
                f"{text} is a single picture. Give the folder in which the pictures lie, with a "
                "folder of its own for each class."
            )
        raise DataError(f"{text} is not a data set that can be opened. {what_to_give()}")
    return kind.open(path, text, job)


def _is_picture(path: Path) -> bool:
    try:
        inspect_image(read_bounded(path))
    except DataError:
        return False
    return True


def _list_folder(tree: FolderTree, job: Job) -> Listing:
    from cnndesk.data.sources.inner import list_files  # with every reader: not at the start

    return list_files(tree, job)


def what_to_give() -> str:
    """Return the sentence that lists what can be opened."""
    first = "a folder with a folder of images per class"
    phrases = list(dict.fromkeys([first, *(kind.phrase for kind in all_kinds())]))
    return f"Give {', '.join(phrases[:-1])}, or {phrases[-1]}."
