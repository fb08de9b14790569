"""Which layout the files of a folder or an archive have: the one place that decides.

Kinds that are known by the names of their files (IDX, CIFAR) declare themselves; what is left is
images in class folders, or named by a table.
"""

from __future__ import annotations

from cnndesk.data.report import Job
from cnndesk.data.sources.base import Listing
from cnndesk.data.sources.cifar import refuse_pickles
from cnndesk.data.sources.folders import has_two_classes, list_class_folders
from cnndesk.data.sources.image_files import image_files
from cnndesk.data.sources.kinds import all_kinds
from cnndesk.data.sources.table import list_tables, looks_like_table
from cnndesk.data.sources.tree import FileTree


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
    files = image_files(tree, job)
    layout = job.choice.layout
    if layout == "table" or (
        not has_two_classes(files, layout, tree.label)
        and any(looks_like_table(e.name) for e in tree.entries)
    ):
        return list_tables(tree)
    return list_class_folders(tree, files, layout)
