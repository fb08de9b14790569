"""Which images the image browser lists: chosen in the data panel, shown in the images panel.

View state that two panels share; nothing of the project.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.data.image_list import Filter


class Browser(QObject):
    """The filter of the image browser of one workspace."""

    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.filter = Filter()
        self.title = ""
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
        self._set(Filter(label, self.filter.split), "")

    def show_split(self, split: str) -> None:
        """List one part of the data, or all for ``""``."""
        self._set(replace(self.filter, split=split), self.title)

    def show_names(self, names: frozenset[str], title: str) -> None:
        """List images by name, under a title."""
        self._set(Filter(names=names), title)

    def show_corrected(self, title: str) -> None:
        """List the images that were relabelled or left out, under a title."""
        self._set(Filter(corrected=True), title)

    def _set(self, wanted: Filter, title: str) -> None:
        if (wanted, title) != (self.filter, self.title):
            self.filter, self.title = wanted, title
            self.changed.emit()
