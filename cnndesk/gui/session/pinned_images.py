"""The pinned images of a project: where they are in the data, and what the network makes of them.

They are known by content (``document/pins.py``), so they are found again in images that were
divided anew. Test images that nobody has opened yet are never among them. While somebody looks,
they are predicted with the watched image, a few times a second; otherwise they cost nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from cnndesk.blocks import Shape
from cnndesk.data import Dataset
from cnndesk.data.fit import fit_array
from cnndesk.data.targets import Targets
from cnndesk.document.pins import MOST, Pin
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.session.training import Training
from cnndesk.session.held_out import opened_before
from cnndesk.session.live_view import LiveView


@dataclass(frozen=True, eq=False)
class Pinned:
    """One pinned image.

    Attributes
    ----------
    pin : Pin
    part, index : str, int
        Where it is, in the whole part.
    name : str
        Of its file.
    image : ndarray of uint8, shape (h, w, c)
    label : int or None
        Its class, where images have one.
    targets : Targets or None
        Its labels or values, one row.
    outputs : ndarray of float32 or None
        What the network answered last; None before that.
    """

    pin: Pin
    part: str
    index: int
    name: str
    image: NDArray[np.uint8]
    label: int | None
    targets: Targets | None
    outputs: NDArray[np.float32] | None = None


class PinnedImages(QObject):
    """The pinned images of one workspace.

    Parameters
    ----------
    workspace : Workspace
    """

    changed = Signal()
    """Others are pinned, or there are new predictions."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._training = Training.of(workspace)
        self._watching = False
        self._stack: NDArray[np.uint8] | None = None
        self.images: tuple[Pinned, ...] = ()
        workspace.dataset_changed.connect(self._find)
        workspace.corrections_changed.connect(self._find)
        workspace.project_loaded.connect(self._find)
        workspace.diagnoses_changed.connect(self._fit)
        workspace.snapshot_arrived.connect(self._on_snapshot)
        self._find()

    @classmethod
    def of(cls, workspace: Workspace) -> PinnedImages:
        """Return those of a workspace."""
        found: PinnedImages | None = workspace.findChild(cls)
        return found if found is not None else cls(workspace)

    @property
    def pins(self) -> tuple[Pin, ...]:
        """What is pinned, also where it is not among the present images."""
        return self._workspace.project.pins

    @property
    def missing(self) -> int:
        """Pinned images that are not among the present ones."""
        return len(self.pins) - len(self.images)

    def set_watching(self, on: bool) -> None:
        """Say whether anybody sees the predictions."""
        if on != self._watching:
            self._watching = on
            self._training.live_probe.watch_others(self._stack if on else None)

    # Pinning -------------------------------------------------------------------------------

    def pin(self, part: str, indices: Sequence[int]) -> int:
        """Pin images of a whole part, as a step of the history; return how many are new.

        There are at most `MOST`; those of the sealed test part are not pinned.
        """
        dataset = self._workspace.dataset
        if dataset is None or not self._may_show(dataset, part):
            return 0
        known = dataset.identities(part)
        wanted = [Pin(*map(int, known[index])) for index in indices]
        fresh = [pin for pin in dict.fromkeys(wanted) if pin not in self.pins]
        fresh = fresh[: MOST - len(self.pins)]
        if fresh:
            self._push((*self.pins, *fresh), self.tr("Pin images"))
        return len(fresh)

    def unpin(self, pin: Pin) -> None:
        """Take an image off, as a step of the history."""
        if pin in self.pins:
            left = tuple(other for other in self.pins if other != pin)
            self._push(left, self.tr("Unpin an image"))

    def unpin_all(self) -> None:
        """Take all images off, as a step of the history."""
        if self.pins:
            self._push((), self.tr("Unpin all images"))

    def _push(self, after: tuple[Pin, ...], text: str) -> None:
        before = self.pins

        def assign(pins: tuple[Pin, ...]) -> None:
            self._workspace.project.pins = pins
            self._find()

        self._workspace.undo.push_change(text, lambda: assign(after), lambda: assign(before))

    # Finding them --------------------------------------------------------------------------

    def _may_show(self, dataset: Dataset, part: str) -> bool:
        return part != "test" or bool(opened_before(self._workspace.project, dataset))

    def _find(self) -> None:
        dataset = self._workspace.dataset
        known = {found.pin: found.outputs for found in self.images}
        found = [] if dataset is None else [self._locate(dataset, pin) for pin in self.pins]
        self.images = tuple(
            replace(image, outputs=known.get(image.pin)) for image in found if image is not None
        )
        self._fit()
        self.changed.emit()

    def _locate(self, dataset: Dataset, pin: Pin) -> Pinned | None:
        for part in ("val", "train", "test"):
            if not len(dataset.whole[part]) or not self._may_show(dataset, part):
                continue
            numbers = dataset.identities(part)
            rows = np.flatnonzero((numbers == np.array(pin, np.uint64)).all(axis=1))
            if len(rows):
                return _pinned(dataset, pin, part, int(rows[0]))
        return None

    def _fit(self) -> None:
        """Bring the images to the size that the network takes, and have them predicted."""
        entry = self._workspace.network.input_block
        stack = None
        if entry is not None and self.images:
            wanted = entry.image_shape
            fit = self._workspace.data_settings.fit
            fitted = [
                image.image
                if Shape(*image.image.shape) == wanted
                else fit_array(image.image, (wanted.h, wanted.w, wanted.c), fit)
                for image in self.images
            ]
            stack = np.stack(fitted)
        if stack is None or self._stack is None or not np.array_equal(stack, self._stack):
            self._stack = stack
            if self._watching:
                self._training.live_probe.watch_others(stack)

    def _on_snapshot(self, view: object) -> None:
        if not isinstance(view, LiveView) or view.others is None:
            return
        if view.others_of is not self._stack or len(view.others) != len(self.images):
            return  # of others that were pinned before, or the network has no output
        pairs = zip(self.images, view.others, strict=True)
        self.images = tuple(replace(image, outputs=outputs) for image, outputs in pairs)
        self.changed.emit()


def _pinned(dataset: Dataset, pin: Pin, part: str, index: int) -> Pinned:
    whole = dataset.whole[part]
    return Pinned(
        pin,
        part,
        index,
        Path(whole.names[index]).name,
        np.ascontiguousarray(whole.images[index]),
        int(whole.labels[index]) if whole.targets is None else None,
        None if whole.targets is None else whole.targets.take(np.array([index])),
    )
