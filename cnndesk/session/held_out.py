"""Which images may tell how good a network is: those that it was not trained on.

What a network was trained on is remembered by content (`Project.trained`), so it is found again
whatever became of the images since: moved to another part or folder, renamed, relabelled, divided
with another seed, exchanged for another source. Such images are never counted as validation or
test. A picture that lies in two parts of one source counts as a training image, too.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnndesk.data import Dataset, Split
from cnndesk.data.corrections import chosen_rows
from cnndesk.data.image_set import ImageSet
from cnndesk.document.project import Project
from cnndesk.document.seal import Opening
from cnndesk.errors import DataError
from cnndesk.session.state import Standing


@dataclass(frozen=True, eq=False)
class HeldOut:
    """The images of a part that a network has not been trained on.

    Attributes
    ----------
    split : Split
        These images.
    kept : ndarray of int64, shape (n,)
        Where they are in the part, see `Dataset.splits`.
    left_out : int
        Images of the part that it was trained on.
    """

    split: Split
    kept: NDArray[np.int64]
    left_out: int

    def __len__(self) -> int:
        return len(self.split)

    @property
    def sentence(self) -> str:
        """How many images are left out, and why; empty where none is."""
        if not self.left_out:
            return ""
        total = self.left_out + len(self)
        return (
            f"{self.left_out:,} of {total:,} {words(self.split.name)} are left out: the network "
            "is trained on the same pictures."
        )


def held_out(dataset: Dataset, part: str, trained: ImageSet) -> HeldOut:
    """Return the images of a part that are not among those a network was trained on."""
    split = dataset.splits[part]
    known = trained.holds(dataset.identities(part)[dataset.kept[part]])
    kept = np.flatnonzero(~known).astype(np.int64)
    if len(kept) == len(split):
        return HeldOut(split, kept, 0)
    return HeldOut(chosen_rows(split, kept), kept, len(split) - len(kept))


def trained_images(project: Project, dataset: Dataset) -> ImageSet | None:
    """Return what the network in a project was trained on; None where that is not known.

    Parameters
    ----------
    project : Project
    dataset : Dataset
        Images to be measured. A project of an older version does not remember; where these are its
        images, not changed and divided as it says, its training images are taken for it.
    """
    if project.trained is not None:
        return project.trained
    if project.fingerprint and project.fingerprint == dataset.fingerprint:
        return dataset.image_set("train") if _is_divided_alike(project, dataset) else None
    return None


def _is_divided_alike(project: Project, dataset: Dataset) -> bool:
    names = ("split", "seed", "validation_fraction", "test_fraction")
    own, theirs = project.data, dataset.settings
    same_test = bool(own.test_source) == bool(theirs.test_source)
    return same_test and all(getattr(own, name) == getattr(theirs, name) for name in names)


def require(held: HeldOut, source: str) -> HeldOut:
    """Return images to measure.

    Raises
    ------
    DataError
        When there is none left.
    """
    if len(held) == 0 and held.left_out:
        raise DataError(
            f"The network was trained on all {held.left_out:,} {words(held.split.name)} of "
            f"{source}, so they cannot tell how good it is. Choose others with --data, or "
            "measure the training images of the project itself with --split train."
        )
    return held


def words(part: str) -> str:
    """Return what the images of a part are called."""
    return {"val": "validation images", "test": "test images"}.get(part, "images")


def opened_before(project: Project, dataset: Dataset) -> str:
    """Return the date on which any of the test images was first measured; empty if none was."""
    opening = project.seal.opened_for(dataset.identities("test"))
    return opening.date or "an earlier day" if opening else ""


def note_opening(project: Project, dataset: Dataset, standing: Standing) -> None:
    """Note in a project that its test images were measured today."""
    today = datetime.date.today().isoformat()
    opening = Opening(today, standing.epoch, project.run_name)
    project.seal = project.seal.opened(dataset.identities("test"), opening)
