"""Which map of each block is looked at, and what the user calls it: the same in every view.

One for each workspace. The names belong to the project (``document/map_names.py``); giving one is a
step of the history.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from cnndesk.document.map_names import MapNames
from cnndesk.gui.document.workspace import Workspace


class MapChoice(QObject):
    """The chosen maps of one workspace, and their names; see `of`.

    Parameters
    ----------
    workspace : Workspace
    """

    changed = Signal(str)
    """The block of which another map is chosen."""
    renamed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._chosen: dict[str, int] = {}
        workspace.project_loaded.connect(self._forget)

    @classmethod
    def of(cls, workspace: Workspace) -> MapChoice:
        """Return that of a workspace, making it if nobody has yet."""
        found = workspace.findChild(cls)
        return found if found is not None else cls(workspace)

    def _forget(self) -> None:
        self._chosen.clear()
        self.renamed.emit()

    def channel(self, block_id: str, maps: int) -> int:
        """Return the chosen map of a block that has so many; the first at first."""
        return min(self._chosen.get(block_id, 0), max(maps - 1, 0))

    @property
    def chosen(self) -> Mapping[str, int]:
        """The maps that were chosen, from 0, by block."""
        return self._chosen

    def choose(self, block_id: str, channel: int) -> None:
        """Choose a map of a block."""
        if self._chosen.get(block_id, 0) != channel:
            self._chosen[block_id] = channel
            self.changed.emit(block_id)

    @property
    def names(self) -> MapNames:
        """All names of the project."""
        return self._workspace.project.map_names

    def name(self, block_id: str, channel: int) -> str:
        """Return what a map is called; empty where it has no name."""
        return self.names.name(block_id, channel)

    def rename(self, block_id: str, channel: int, name: str) -> None:
        """Call a map something, as a step of the history."""
        words = self.tr("Name map {n} of {block}").format(n=channel + 1, block=block_id)
        self.replace(self.names.named(block_id, channel, name), words)

    def replace(self, after: MapNames, words: str) -> None:
        """Take other names, as a step of the history that is called so."""
        before = self.names
        if after == before:
            return

        def assign(names: MapNames) -> None:
            self._workspace.project.map_names = names
            self.renamed.emit()

        self._workspace.undo.push_change(
            words,
            lambda: assign(after),
            lambda: assign(before),
        )
