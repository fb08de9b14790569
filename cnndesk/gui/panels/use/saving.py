"""What becomes of recognised pictures, in pieces: a table, sorted copies, more training images.

Each is a generator for `BackgroundTask.beside`. Nothing here asks the user.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath, PurePosixPath

import numpy as np

from cnndesk.data import Dataset
from cnndesk.data.decode import ImageError
from cnndesk.data.file_names import safe_name
from cnndesk.data.names import visible
from cnndesk.errors import DataError
from cnndesk.explain.progress import Progress, Work
from cnndesk.gui.document.read_words import in_users_words
from cnndesk.gui.panels.use.cards import Card
from cnndesk.paths import expanded
from cnndesk.use.answers import Answer, AnswerReader
from cnndesk.use.sorting import FolderSorter, copy_new
from cnndesk.use.table import AnswerTable

CLASSES_TOLD = 3
_AT_ONCE = 100


def save_table(path: Path, cards: Sequence[Card], reader: AnswerReader) -> Work[int]:
    """Write a table of all pictures that were looked at; return how many.

    Raises
    ------
    DataError
        When it cannot be written.
    """
    done = 0
    corrected = any(card.corrected >= 0 for card in cards)
    with AnswerTable(
        path, reader, CLASSES_TOLD, replaces=True, with_corrections=corrected
    ) as table:
        for card in cards:
            if card.result is not None:
                own = reader.names[card.corrected] if card.corrected >= 0 else ""
                table.add(card.path, card.result, own)
                done += 1
            if done % _AT_ONCE == 0:
                yield Progress("writing", done, len(cards))
    return done


@dataclass(frozen=True)
class Sorted:
    """What came of sorting.

    Attributes
    ----------
    target : Path
    copied, folders : int
    remarks : tuple of str
        What there is to say: of folder names, of pictures that could not be copied.
    """

    target: Path
    copied: int
    folders: int
    remarks: tuple[str, ...] = ()


def sort_into(
    target: Path, cards: Sequence[Card], reader: AnswerReader, given: Sequence[Path]
) -> Work[Sorted]:
    """Copy pictures into a folder per class; a class that the user corrected counts.

    Raises
    ------
    DataError
        When the folder cannot be used.
    """
    sorter = FolderSorter(target, reader, given)
    folders: set[Path] = set()
    for done, card in enumerate(cards, 1):
        result = card.result
        if result is not None and result.answer is not None:
            if card.corrected >= 0:
                result = replace(result, answer=Answer((card.corrected,), (1.0,)))
            folders.update(path.parent for path in sorter.put(card.pictures, result))
        yield Progress("copying", done, len(cards))
    problems = [f"{name}: {in_users_words(reason)}" for name, reason in sorter.problems]
    remarks = (*sorter.remarks, *problems)
    return Sorted(target, sorter.copied, len(folders), remarks)


# More training images ------------------------------------------------------------------------


def why_not_added(dataset: Dataset | None) -> str:
    """Return why pictures cannot be added to the training images; empty where they can."""
    if dataset is None:
        return "The images of the training are not open. Open them in Data first."
    if dataset.target_kind != "classes":
        return "Pictures can be added where images have classes."
    return ""


def has_class_folders(dataset: Dataset) -> bool:
    """Whether the training images lie in folders of classes, to which pictures can be copied."""
    return dataset.kind == "class folders" and expanded(dataset.settings.source).is_dir()


def added_folder(dataset: Dataset, project: Path | None) -> Path | None:
    """Return the folder of a project for pictures added to images that have no such folders.

    Parameters
    ----------
    dataset : Dataset
    project : Path or None
        Its file.

    Returns
    -------
    Path or None
        None for a project without a file: there is no place beside it.
    """
    if dataset.settings.more_source:
        return expanded(dataset.settings.more_source)
    return None if project is None else project.with_name(f"{project.stem}-added")


def class_folder(dataset: Dataset, label: int) -> Path:
    """Return the folder in which most training images of a class lie.

    Raises
    ------
    DataError
        Where there is none.
    """
    train = dataset.train
    rows = np.flatnonzero(train.has(label))
    parents = Counter(str(PurePosixPath(train.names[int(i)]).parent) for i in rows)
    root = expanded(dataset.settings.source)
    for parent, _ in parents.most_common():
        if (root / parent).is_dir():
            return root / parent
    raise DataError(
        f"The class “{dataset.classes[label]}” has no folder in {root}. Copy the pictures there "
        "yourself, and open the images again."
    )


def add_to_training(
    cards: Sequence[Card], names: Sequence[str], dataset: Dataset, added: Path | None
) -> Work[int]:
    """Copy corrected pictures into folders of their classes; return how many.

    Parameters
    ----------
    cards : sequence of Card
        With the user's classes.
    names : sequence of str
        Of the network's classes.
    dataset : Dataset
    added : Path or None
        The folder in which there is one for each class (`added_folder`); None for those of the
        training images.

    Raises
    ------
    DataError
        When a picture or its folder cannot be used; those before it are copied.
    """
    for done, card in enumerate(cards):
        yield Progress("adding", done, len(cards))
        name = names[card.corrected]
        if name not in dataset.classes:
            raise DataError(f"The images have no class “{name}” any more. Open them in Data.")
        if added is None:
            folder = class_folder(dataset, dataset.classes.index(name))
        else:
            folder = _own_folder(added, name)
        try:
            content = card.pictures.content(card.index)
        except ImageError as error:
            raise DataError(f"{card.path} cannot be added. {error}") from error
        copy_new(folder, PurePath(card.path).name, content)
    return len(cards)


def _own_folder(added: Path, name: str) -> Path:
    """Return the folder of a class among the added pictures; it is made where it is missing."""
    if safe_name(name) != name:
        raise DataError(
            f"The class “{visible(name)}” cannot be the name of a folder, so its pictures cannot "
            "be added. Give it another name."
        )
    folder = added / name
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DataError(
            f"{folder} cannot be made ({error.strerror or error}). Make room, or save the project "
            "elsewhere."
        ) from error
    return folder
