"""Which layout the files of a folder or an archive have: the one place that decides.

Kinds that are known by the names of their files (IDX, CIFAR) declare themselves; what is left is
images in class folders, or named by a table.
"""

from __future__ import annotations

from dataclasses import replace

from cnndesk.data.report import Choice, Job
from cnndesk.data.settings import Layout
from cnndesk.data.sources.base import UNDECIDED, Listing
from cnndesk.data.sources.cifar import refuse_pickles
from cnndesk.data.sources.folders import GOT_A_CLASS, count_classes, list_class_folders
from cnndesk.data.sources.image_files import ImageFiles, image_files
from cnndesk.data.sources.kinds import all_kinds
from cnndesk.data.sources.table import NoLabels, Tables, list_tables, tables_of, told_labels
from cnndesk.data.sources.table_choice import Chosen
from cnndesk.data.sources.table_parts import listed_parts
from cnndesk.data.sources.tree import FileTree
from cnndesk.data.sources.words import listed, pictures
from cnndesk.errors import DataError

_FEW_PER_CLASS = 4
_UNREAD_TABLES = (".xlsx", ".xls", ".xlsm", ".ods", ".parquet", ".feather", ".numbers", ".mat")


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
        return list_class_folders(tree, files, choice.layout)
    classes = 0 if wants_table else count_classes(files, choice.layout, tree.label)
    by_folders = classes > 1
    tables = tables_of(tree, files.images, choice)
    if tables.error is not None:
        if not by_folders:
            raise tables.error
        note = "" if isinstance(tables.error, NoLabels) else f"No table is used. {tables.error}"
        return _by_folders(tree, files, tables, note)
    if tables.chosen is None:
        if wants_table:
            raise DataError(
                f"{tree.label} holds no table that says what its images show. Add a CSV file with "
                "the columns filename and label, or leave --layout and --label-column out."
            )
        return _with_hint(tree, files, choice.layout)
    if by_folders and not _counts(tables.chosen, files, classes):
        names = listed(table.name for table in tables.chosen.tables)
        said = pictures(len(tables.chosen.said))
        note = f"{names} also says something of {said}; the folders count. Choose --layout table "
        return _by_folders(tree, files, tables, f"{note}for the other.")
    return _with_listed_parts(list_tables(tree, files, tables.chosen), tables)


def _with_hint(tree: FileTree, files: ImageFiles, layout: Layout) -> Listing:
    """List by folders; where that fails beside a table that is not read, say so too."""
    try:
        return list_class_folders(tree, files, layout)
    except DataError as error:
        unread = [e.name for e in tree.entries if e.name.casefold().endswith(_UNREAD_TABLES)]
        if not unread:
            raise
        raise DataError(
            f"{error} ({listed(unread)} cannot be read: if it tells what the images show, save it "
            "as CSV.)"
        ) from error


def _counts(chosen: Chosen, files: ImageFiles, classes: int) -> bool:
    """Whether a table counts although the folders tell classes too.

    Folders of a few images each are rather those of patients, days or takes.
    """
    is_doubtful = _FEW_PER_CLASS * classes > len(files.images)
    return (chosen.is_clear or is_doubtful) and 2 * len(chosen.said) >= len(files.images)


def _by_folders(tree: FileTree, files: ImageFiles, tables: Tables, note: str) -> Listing:
    listing = _with_listed_parts(list_class_folders(tree, files, told=told_labels(tables)), tables)
    is_used = any(GOT_A_CLASS in said for said in listing.notes)
    return replace(listing, notes=(*listing.notes, note)) if note and not is_used else listing


def _with_listed_parts(listing: Listing, tables: Tables) -> Listing:
    """Give images without a part those that tables tell which hold nothing but parts."""
    lists = [table for table in tables.readings if not table.titles]
    given = listed_parts(lists, listing.names)
    if given is None or (listing.parts != UNDECIDED).any():
        return listing
    words = f"{listing.understood.removesuffix('.')}; {given.words}."
    return replace(listing, parts=given.parts, understood=words)
