"""Which layout the files of a folder or an archive have: the one place that decides.

Kinds that are known by the names of their files (IDX, CIFAR) declare themselves; what is left is
images in class folders, or named by a table.
"""

from __future__ import annotations

from dataclasses import replace

from cnndesk.data.report import Choice, Job, ReadingError
from cnndesk.data.sources.base import UNDECIDED, Listing
from cnndesk.data.sources.cifar import refuse_pickles
from cnndesk.data.sources.folders import (
    GOT_A_CLASS,
    ClassFolders,
    list_class_folders,
    read_class_folders,
)
from cnndesk.data.sources.image_files import ImageFiles, image_files
from cnndesk.data.sources.kinds import all_kinds
from cnndesk.data.sources.table import NoLabels, Tables, list_tables, tables_of, told_labels
from cnndesk.data.sources.table_choice import Chosen
from cnndesk.data.sources.table_parts import listed_parts
from cnndesk.data.sources.tree import FileTree
from cnndesk.data.sources.words import listed, pictures
from cnndesk.errors import DataError

_FEW_PER_CLASS = 4
_UNREAD_TABLES: tuple[str, ...] = (
    ".xlsx",
    ".xls",
    ".xlsm",
    ".ods",
    ".numbers",
    ".parquet",
    ".feather",
    ".mat",
)
_UNREAD_TABLES += (".json", ".jsonl", ".xml")


def list_tree(tree: FileTree, job: Job) -> Listing:
    """List a folder or archive by the layout of its files.

    Raises
    ------
    DataError
        When no layout fits; names the folder and the cure.
    """
    for kind in all_kinds():
        if kind.in_tree is not None and kind.in_tree.matches(tree):
            return kind.in_tree.list(tree, job)
    refuse_pickles(tree)
    return _list_images(tree, image_files(tree, job), job.choice)


def _list_images(tree: FileTree, files: ImageFiles, choice: Choice) -> Listing:
    """List images as a table says, else as their folders say.

    A table counts where it names at least half of the images and its header, or the user, says
    which column holds the labels; where the folders tell no classes, any table does.
    """
    wants_table = choice.layout == "table" or bool(choice.label_column)
    if choice.layout in ("folders", "parts") and not choice.label_column:
        return list_class_folders(tree, files, read_class_folders(tree, files, choice.layout))
    folders = None if wants_table else _folders(tree, files)
    tables = tables_of(tree, files, choice)
    if isinstance(folders, ClassFolders) and folders.classes > 1:
        return _by_folders(tree, files, folders, tables)
    if tables.error is not None:
        raise tables.error
    if tables.chosen is not None:
        return _with_listed_parts(list_tables(tree, files, tables.chosen), tables)
    if folders is None:
        raise ReadingError(
            f"{tree.label} holds no table that says what its images show. Add a CSV file with the "
            "columns filename and label, or leave --layout and --label-column out."
        )
    return _or_hint(tree, files, folders)


def _folders(tree: FileTree, files: ImageFiles) -> ClassFolders | DataError:
    """Return what the folders stand for, or why they tell no classes."""
    try:
        return read_class_folders(tree, files, "auto")
    except DataError as error:
        return error


def _or_hint(tree: FileTree, files: ImageFiles, folders: ClassFolders | DataError) -> Listing:
    """List by folders; where that fails beside a table that is not read, say so too."""
    try:
        if isinstance(folders, DataError):
            raise folders
        return list_class_folders(tree, files, folders)
    except DataError as error:
        unread = [e.name for e in files.others if e.name.casefold().endswith(_UNREAD_TABLES)]
        if not unread:
            raise
        raise ReadingError(
            f"{error} ({listed(unread)} cannot be read: if it tells what the images show, save it "
            "as CSV.)"
        ) from error


def _by_folders(
    tree: FileTree, files: ImageFiles, folders: ClassFolders, tables: Tables
) -> Listing:
    """List by folders, unless a table counts more; a table that does not count is told."""
    note = ""
    if tables.chosen is not None:
        if _counts(tables.chosen, files, folders.classes):
            return _with_listed_parts(list_tables(tree, files, tables.chosen), tables)
        names = listed(table.name for table in tables.chosen.tables)
        note = (
            f"{names} also says something of {pictures(len(tables.chosen.said))}; the folders "
            "count. Choose --layout table for the other."
        )
    elif tables.error is not None and not isinstance(tables.error, NoLabels):
        note = f"No table is used. {tables.error}"
    told = told_labels(tables)
    listing = _with_listed_parts(list_class_folders(tree, files, folders, told), tables)
    is_used = any(GOT_A_CLASS in said for said in listing.notes)
    return replace(listing, notes=(*listing.notes, note)) if note and not is_used else listing


def _counts(chosen: Chosen, files: ImageFiles, classes: int) -> bool:
    """Whether a table counts although the folders tell classes too.

    Folders of a few images each are rather those of patients, days or takes.
    """
    is_doubtful = _FEW_PER_CLASS * classes > len(files.images)
    return (chosen.is_clear or is_doubtful) and 2 * len(chosen.said) >= len(files.images)


def _with_listed_parts(listing: Listing, tables: Tables) -> Listing:
    """Give images without a part those that tables tell which hold nothing but parts."""
    lists = [table for table in tables.readings if not table.titles]
    given = listed_parts(lists, listing.names)
    if given is None or (listing.parts != UNDECIDED).any():
        return listing
    words = f"{listing.understood.removesuffix('.')}; {given.words}."
    return replace(listing, parts=given.parts, understood=words)
