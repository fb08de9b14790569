"""What every view of a window looks at: the watched image and what the network makes of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from cnndesk.blocks import Shape
from cnndesk.data import Dataset, DataSettings
from cnndesk.data.targets import Targets
from cnndesk.document.network import Network


@dataclass(frozen=True, eq=False)
class Watched:
    """The image that every view shows.

    Attributes
    ----------
    image : ndarray of uint8, shape (h, w, c)
    name : str
        For people: ``"test / horse / 0032.jpg"``.
    label : int or None
        Its class, where it is known.
    split, index
        Where it is in the data set, in the whole part, so that correcting images does not move it;
        ``""`` and -1 for an image from elsewhere.
    """

    image: NDArray[np.uint8]
    name: str
    label: int | None = None
    split: str = ""
    index: int = -1


class Watching(QObject):
    """The part of a workspace that knows the watched image.

    Attributes
    ----------
    network : Network
    data_settings : DataSettings
    dataset : Dataset or None
        The images to choose from.
    watched : Watched or None
    snapshot : cnndesk.session snapshot or None
        What the network made of the watched image last.
    """

    watched_changed = Signal()
    snapshot_arrived = Signal(object)

    def __init__(
        self, network: Network, data_settings: DataSettings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.network = network
        self.data_settings = data_settings
        self.dataset: Dataset | None = None
        self.watched: Watched | None = None
        self.snapshot: Any = None
        self._fitted: tuple[tuple[object, ...], NDArray[np.uint8]] | None = None
        self._random = np.random.default_rng()

    @property
    def watched_image(self) -> NDArray[np.uint8] | None:
        """The image every view shows, uint8 (h, w, c), or None."""
        return self.watched.image if self.watched else None

    @property
    def watched_name(self) -> str:
        """What it is called; empty without one."""
        return self.watched.name if self.watched else ""

    @property
    def watched_label(self) -> int | None:
        """Its class, where it is known."""
        return self.watched.label if self.watched else None

    @property
    def watched_targets(self) -> Targets | None:
        """Its labels or values, one row; None where it has a class or nothing is known."""
        watched, dataset = self.watched, self.dataset
        if watched is None or dataset is None or not watched.split:
            return None
        targets = dataset.whole[watched.split].targets
        return None if targets is None else targets.take(np.array([watched.index]))

    @property
    def network_image(self) -> NDArray[np.uint8] | None:
        """The watched image brought to the size and channels of the network's input, or None."""
        entry = self.network.input_block
        if self.watched is None or entry is None:
            return None
        image, wanted = self.watched.image, entry.image_shape
        if Shape(*image.shape) == wanted:
            return image
        key = (self.watched, wanted, self.data_settings.fit)
        if self._fitted is None or self._fitted[0] != key:
            from cnndesk.data.fit import fit_array

            fitted = fit_array(image, (wanted.h, wanted.w, wanted.c), self.data_settings.fit)
            self._fitted = key, fitted  # asked for at every refresh; a large picture takes long
        return self._fitted[1]

    def watch(self, split: str, index: int) -> None:
        """Watch an image of the data set; ``index`` wraps around at the ends of the whole part."""
        if self.dataset is None or not len(self.dataset.whole[split]):
            return
        part = self.dataset.whole[split]
        index %= len(part)
        label = int(part.labels[index]) if part.targets is None else None
        known = self.dataset.known(split, index)
        name = " / ".join((split, known.replace("/", "∕"), Path(part.names[index]).name))
        image = np.ascontiguousarray(part.images[index])
        self._set_watched(Watched(image, name, label, split, index))

    def watch_image(self, image: NDArray[np.uint8], name: str, label: int | None = None) -> None:
        """Watch an image from elsewhere: dropped, painted.

        Parameters
        ----------
        image : ndarray of uint8, shape (h, w, c)
            c is 1 or 3.
        """
        if image.dtype != np.uint8 or image.ndim != 3 or image.shape[2] not in (1, 3):
            raise ValueError(f"not an image: {image.dtype} {image.shape}")
        self._set_watched(Watched(np.ascontiguousarray(image), name, label))

    def watch_next(self, step: int = 1) -> None:
        """Watch the next image of the same split, or with -1 the one before."""
        if self.dataset is None:
            return
        if self.watched is None or not self.watched.split:
            self._watch_something(self.dataset)
            return
        split, index = self.watched.split, self.watched.index + step
        out = self.dataset.left_out[split]
        while out[index % len(out)] and not out.all():
            index += step
        self.watch(split, index)

    def watch_previous(self) -> None:
        """Watch the image before."""
        self.watch_next(-1)

    def watch_random(self) -> None:
        """Watch any image of the same split."""
        if self.dataset is None:
            return
        split = self.watched.split if self.watched and self.watched.split else self._some_split()
        kept = self.dataset.kept[split]
        if len(kept):
            self.watch(split, int(self._random.choice(kept)))

    def _some_split(self) -> str:
        splits = self.dataset.splits if self.dataset is not None else {}
        return next((name for name in ("val", "train", "test") if len(splits[name])), "train")

    def _watch_something(self, dataset: Dataset) -> None:
        same = self.watched is not None and self.watched.split in dataset.whole
        if same and self.watched and self.watched.index < len(dataset.whole[self.watched.split]):
            self.watch(self.watched.split, self.watched.index)
        else:
            self.watch(self._some_split(), 0)

    def _set_watched(self, watched: Watched | None) -> None:
        self.watched = watched
        self.watched_changed.emit()

    def publish_snapshot(self, snapshot: Any) -> None:
        """Take what the network made of the watched image (called by the bridge alone)."""
        self.snapshot = snapshot
        self.snapshot_arrived.emit(snapshot)
