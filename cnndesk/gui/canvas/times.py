"""What each block takes of a training step, for the canvas, its header and the inspector.

Measured on the running training, once a second, through the bridge; nothing is measured while no
training runs, and what was measured last stays.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cnndesk.gui.workspace import Workspace

if TYPE_CHECKING:
    from cnndesk.session.speed import BlockSpeed

INTERVAL = 1.0  # seconds between two readings


class StepTimes(QObject):
    """Seconds per training step by block id; one object per workspace, see `of`.

    Attributes
    ----------
    seconds : dict of str to float
        0 for a block that is computed together with a neighbour; empty until a training ran.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._listens = False
        self._due = 0.0
        self.seconds: dict[str, float] = {}
        workspace.snapshot_arrived.connect(self._listen)
        workspace.project_loaded.connect(self._forget)

    @classmethod
    def of(cls, workspace: Workspace) -> StepTimes:
        """Return the times of a workspace, making them if nobody has yet."""
        found = workspace.findChild(cls)
        return found if found is not None else cls(workspace)

    @property
    def total(self) -> float:
        """Seconds of a whole step; 0 until known."""
        return sum(self.seconds.values())

    def _listen(self) -> None:
        if not self._listens and self._workspace.has_training:
            self._listens = True
            self._workspace.training.progress_changed.connect(self._read)

    def _read(self) -> None:
        training, now = self._workspace.training, time.monotonic()
        if training.is_busy and now >= self._due:
            self._due = now + INTERVAL
            training.read_speeds(self.take)

    def take(self, speeds: tuple[BlockSpeed, ...]) -> None:
        """Keep a reading; an empty one says nothing."""
        if speeds:
            self.seconds = {speed.id: speed.seconds for speed in speeds}
            self.changed.emit()

    def _forget(self) -> None:
        self.seconds = {}
        self.changed.emit()
