"""Which images the grid lists: chosen in the data panel or above the grid, shown in the grid.

View state that the three panels of the Data workspace share; nothing of the project.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.data.image_list import Filter


class Browser(QObject):
    """The filter of the image browser of one workspace.

    Attributes
    ----------
    filter : Filter
    title : str
        What is listed, where the filter does not say it.
    files : tuple of (str, str)
        Files that are no images of the data, with the reasons, to be listed above the images.
    """

    changed = Signal()
    fit_wanted = Signal()
    """Somebody wants to say how images are brought to one size: where that is said, look here."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.filter = Filter()
        self.title = ""
        self.files: tuple[tuple[str, str], ...] = ()
        workspace.dataset_changed.connect(self.clear)

    @classmethod
    def of(cls, workspace: Workspace) -> Browser:
        """Return the browser of a workspace, made when first asked for."""
        found = next((c for c in workspace.children() if isinstance(c, cls)), None)
        return found if found is not None else cls(workspace)

    def clear(self) -> None:
        """List everything."""
        self._set(Filter(split=self.filter.split), "")

    def show_class(self, label: int | None) -> None:
        """List one class, or all."""
        self._set(Filter(label, self.filter.split, find=self.filter.find), "")

    def find(self, words: str) -> None:
        """List only images with these words in their name; all for ``""``."""
        self._set(replace(self.filter, find=words.strip()), self.title)

    def show_split(self, split: str) -> None:
        """List one part of the data, or all for ``""``."""
        self._set(replace(self.filter, split=split), self.title)

    def show_names(
        self, names: frozenset[str], title: str, files: tuple[tuple[str, str], ...] = ()
    ) -> None:
        """List images of every part and class by name, under a title; and files with reasons."""
        self._set(Filter(names=names), title, files)

    def show_corrected(self, title: str) -> None:
        """List the images that were relabelled or left out, under a title."""
        self._set(Filter(corrected=True), title)

    def _set(self, wanted: Filter, title: str, files: tuple[tuple[str, str], ...] = ()) -> None:
        if (wanted, title, files) != (self.filter, self.title, self.files):
            self.filter, self.title, self.files = wanted, title, files
            self.changed.emit()
