"""Which unit is to be stepped through next, when another view sends the user to the stepper.

One for each workspace; the stepper takes it when it is shown. Going there is the view's business.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from cnndesk.explain.passes import Unit
from cnndesk.gui.document.workspace import Workspace


class StepPlace(QObject):
    """A block and a unit of it that were asked for; see `of`."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._wanted: tuple[str, Unit] | None = None

    @classmethod
    def of(cls, workspace: Workspace) -> StepPlace:
        """Return that of a workspace, making it if nobody has yet."""
        found = workspace.findChild(cls)
        return found if found is not None else cls(workspace)

    def ask(self, block_id: str, unit: Unit) -> None:
        """Ask for a unit."""
        self._wanted = (block_id, unit)

    def take(self, block_id: str) -> Unit | None:
        """Return the unit of a block that was asked for, once; None where none was."""
        if self._wanted is None or self._wanted[0] != block_id:
            return None
        (_, unit), self._wanted = self._wanted, None
        return unit
