"""Which images are the concept that is looked at: chosen in another view, a class, or a folder.

One for each workspace, so that the map of images can hand its selection over.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from cnndesk.gui.document.workspace import Workspace

Places = tuple[tuple[str, int], ...]
"""Part and position in the whole part of each image."""


class ConceptImages(QObject):
    """The concept of one workspace; see `of`.

    Parameters
    ----------
    workspace : Workspace

    Attributes
    ----------
    places : tuple of (str, int)
        Of images of the data; empty where it is a folder, or nothing yet.
    pixels : ndarray of uint8, (n, h, w, c), or None
        Images from elsewhere.
    name : str
        What it is called.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.places: Places = ()
        self.pixels: NDArray[np.uint8] | None = None
        self.name = ""
        workspace.dataset_changed.connect(self.clear)

    @classmethod
    def of(cls, workspace: Workspace) -> ConceptImages:
        """Return that of a workspace, making it if nobody has yet."""
        found = workspace.findChild(cls)
        return found if found is not None else cls(workspace)

    def clear(self) -> None:
        """Let nothing be the concept."""
        self._set((), None, "")

    def take(self, places: Sequence[tuple[str, int]], name: str) -> None:
        """Let images of the data be the concept."""
        self._set(tuple(places), None, name)

    def take_pixels(self, pixels: NDArray[np.uint8], name: str) -> None:
        """Let images from elsewhere be the concept, of the network's size."""
        self._set((), pixels, name)

    def _set(self, places: Places, pixels: NDArray[np.uint8] | None, name: str) -> None:
        self.places, self.pixels, self.name = places, pixels, name
        self.changed.emit()

    def __len__(self) -> int:
        return len(self.places) if self.pixels is None else len(self.pixels)
