"""The images that may be looked at to explain a network: training and validation, none sealed.

One row of images over both parts, with the way back to where each one is. Nothing is read before
it is asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cnndesk.data import Dataset
from cnndesk.data.split import ImageRows, JoinedRows

PARTS = ("train", "val")


@dataclass(frozen=True, eq=False)
class ImagePool:
    """Images of several parts, one behind the other. n of them.

    Attributes
    ----------
    dataset : Dataset
    images : ImageRows
        uint8 (n, h, w, c), read when asked for.
    labels : ndarray of int64, (n,)
    parts : tuple of str
        Which parts they are of.
    part_of : ndarray of int64, (n,)
        Number of the part of each.
    positions : ndarray of int64, (n,)
        Where each is in its whole part.
    """

    dataset: Dataset
    images: ImageRows
    labels: NDArray[np.int64]
    parts: tuple[str, ...]
    part_of: NDArray[np.int64]
    positions: NDArray[np.int64]

    @classmethod
    def of(cls, dataset: Dataset, parts: tuple[str, ...] = PARTS) -> ImagePool:
        """Return the images of parts, without those that are left out."""
        positions = [dataset.kept[name] for name in parts]
        rows = [dataset.whole[n].images.rows(p) for n, p in zip(parts, positions, strict=True)]
        labels = [dataset.whole[n].labels[p] for n, p in zip(parts, positions, strict=True)]
        joined = rows[0]
        for more in rows[1:]:
            joined = JoinedRows(joined, more)
        return cls(
            dataset=dataset,
            images=joined,
            labels=np.concatenate(labels),
            parts=parts,
            part_of=np.repeat(np.arange(len(parts)), [len(p) for p in positions]),
            positions=np.concatenate(positions),
        )

    def __len__(self) -> int:
        return len(self.labels)

    def some(self, chosen: NDArray[np.int64]) -> ImagePool:
        """Return only some of the images, in the given order."""
        if len(chosen) == len(self) and (chosen == np.arange(len(self))).all():
            return self
        return ImagePool(
            self.dataset,
            self.images.rows(chosen),
            self.labels[chosen],
            self.parts,
            self.part_of[chosen],
            self.positions[chosen],
        )

    def place(self, number: int) -> tuple[str, int]:
        """Return part and position in the whole part of an image."""
        return self.parts[int(self.part_of[number])], int(self.positions[number])

    def name(self, number: int) -> str:
        """Return the name of an image's file without folders and ending."""
        part, position = self.place(number)
        return Path(self.dataset.whole[part].names[position]).stem

    def known(self, number: int) -> str:
        """Say what is known of an image: class, labels, or values with units."""
        return self.dataset.known(*self.place(number))

    def find(self, part: str, position: int) -> int | None:
        """Return the number of an image; None where it is not among these."""
        if part not in self.parts:
            return None
        same = (self.part_of == self.parts.index(part)) & (self.positions == position)
        found = np.flatnonzero(same)
        return int(found[0]) if len(found) else None
