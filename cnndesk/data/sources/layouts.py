"""Which layout the files of a folder or an archive have: the one place that decides.

Kinds that are known by the names of their files (IDX, CIFAR) declare themselves; what is left is
images in class folders, or named by a table.
"""

from __future__ import annotations

from dataclasses import replace

from cnndesk.data.report import Choice, Job
from cnndesk.data.sources.base import UNDECIDED, Listing
from cnndesk.data.sources.cifar import refuse_pickles
from cnndesk.data.sources.folders import has_two_classes, list_class_folders
from cnndesk.data.sources.image_files import ImageFiles, image_files
from cnndesk.data.sources.kinds import all_kinds
from cnndesk.data.sources.table import NoLabels, Tables, list_tables, tables_of
from cnndesk.data.sources.table_choice import Chosen
from cnndesk.data.sources.table_parts import listed_parts
from cnndesk.data.sources.tree import FileTree
from cnndesk.data.sources.words import listed, pictures
from cnndesk.errors import DataError


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
    by_folders = not wants_table and has_two_classes(files, choice.layout, tree.label)
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
        return list_class_folders(tree, files, choice.layout)
    if by_folders and not _counts(tables.chosen, files):
        names = listed(table.name for table in tables.chosen.tables)
        said = pictures(len(tables.chosen.said))
        note = f"{names} also says something of {said}; the folders count. Choose --layout table "
        return _by_folders(tree, files, tables, f"{note}for the other.")
    return list_tables(tree, files, tables.chosen)


def _counts(chosen: Chosen, files: ImageFiles) -> bool:
    """Whether a table counts although the folders tell classes too."""
    return chosen.is_clear and 2 * len(chosen.said) >= len(files.images)


def _by_folders(tree: FileTree, files: ImageFiles, tables: Tables, note: str) -> Listing:
    listing = list_class_folders(tree, files)
    given = listed_parts(tables.readings, listing.names)
    if given is not None and (listing.parts == UNDECIDED).all():
        listing = replace(
            listing,
            parts=given.parts,
            understood=f"{listing.understood.removesuffix('.')}; {given.words}.",
        )
    return replace(listing, notes=(*listing.notes, note)) if note else listing
