"""Images that a project adds to the training images of its source: what was corrected in use.

They lie in a folder of the program's own with a folder per class, beside the project, so that the
user's source stays as it is, be it an archive, a table or built in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

import numpy as np
from numpy.typing import NDArray

from cnndesk.data.cache import PixelStore
from cnndesk.data.report import Job
from cnndesk.data.sources.base import Listing, Source, natural_key, sort_classes, stamp_of
from cnndesk.data.sources.encoded import EncodedImages
from cnndesk.data.sources.image_files import image_files
from cnndesk.data.sources.tree import FolderTree
from cnndesk.data.sources.words import positions_of
from cnndesk.data.split import ImageRows, JoinedRows, Split
from cnndesk.errors import DataError
from cnndesk.paths import expanded


@dataclass(frozen=True, eq=False)
class MoreImages:
    """Images of classes that the source has.

    Attributes
    ----------
    images : ImageRows
    labels : ndarray of int64, shape (n,)
        Indices into the classes of the source.
    names : tuple of str
    digests, hashes, sizes : ndarray
        As of `Dataset`.
    notes : tuple of str
        What there is to say about them.
    """

    images: ImageRows
    labels: NDArray[np.int64]
    names: tuple[str, ...]
    digests: NDArray[np.uint8]
    hashes: NDArray[np.uint64]
    sizes: NDArray[np.int32]
    notes: tuple[str, ...]

    def joined(self, train: Split) -> Split:
        """Return training images with these behind them."""
        return Split(
            train.name,
            JoinedRows(train.images, self.images),
            np.concatenate((train.labels, self.labels)),
            (*train.names, *self.names),
        )


def added_source(source: str, job: Job) -> Source:
    """Return the folder of the added images; unlike data of its own it may hold one class only.

    Raises
    ------
    DataError
        When it is not there.
    """
    path = expanded(source)
    if not path.is_dir():
        raise DataError(f"There is no folder {source} any more.")
    tree = FolderTree(path, job)
    return Source(source, stamp_of("added", tree.stamp), lambda job: _listing(tree, job))


def _listing(tree: FolderTree, job: Job) -> Listing:
    """List the images of a tree by the first folder of their path: their class."""
    files = image_files(tree, job)
    entries = [entry for entry in files.images if "/" in entry.name]
    if not entries:
        raise DataError(f"{tree.label} holds no images.")
    entries.sort(key=lambda entry: natural_key(entry.name))
    folders = [entry.name.partition("/")[0] for entry in entries]
    classes = sort_classes(sorted(set(folders)))
    place = {name: number for number, name in enumerate(classes)}
    return Listing(
        kind="class folders",
        classes=classes,
        names=[entry.name for entry in entries],
        labels=np.array([place[name] for name in folders], np.int64),
        parts=np.zeros(len(entries), np.uint8),
        pixels=EncodedImages(tree, entries),
        problems=(*tree.problems, *files.problems),
    )


def more_images(store: PixelStore, classes: Sequence[str], source: str) -> MoreImages:
    """Return the images of a folder that are of known classes.

    Parameters
    ----------
    store : PixelStore
        Of the folder.
    classes : sequence of str
        Of the source.
    source : str
        What the folder is called.
    """
    places = positions_of(store.classes, tuple(classes))[store.labels]
    rows = np.flatnonzero(places >= 0).astype(np.int64)
    folder = PurePath(source).name
    count = len(rows)
    notes = [
        f"{count:,} {'picture was' if count == 1 else 'pictures were'} added to the training "
        f"images from {folder}."
    ]
    left = len(places) - count
    if left:
        unknown = store.classes[int(store.labels[np.flatnonzero(places < 0)[0]])]
        notes.append(
            f"{left:,} in {folder} are left out: the images have no class such as “{unknown}”."
        )
    return MoreImages(
        ImageRows(store.pixels, rows),
        places[rows].astype(np.int64),
        tuple(f"{folder}/{store.names[int(row)]}" for row in rows),
        store.digests[rows],
        store.hashes[rows],
        store.sizes[rows],
        tuple(notes),
    )
