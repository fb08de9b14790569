"""What the network has taken the watched image for, from the moment it is watched.

Written while a training runs and whoever looks, and once more when it rests; a few hundred points,
however long that takes. Another image or another run begins anew: what the network would have said
before is not known. Answers of a network that is drawn otherwise than it was trained are no part.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject

from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.session.training import State, Training
from cnndesk.session.live_view import LiveView
from cnndesk.session.progress import Progress

MOST = 512
"""Points; when there are more, every other one goes."""


class WatchRecord(QObject):
    """The answers for the watched image over the epochs.

    Parameters
    ----------
    workspace : Workspace
    """

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._of: tuple[object, ...] = ()
        self._epochs: list[float] = []
        self._outputs: list[NDArray[np.float32]] = []
        workspace.snapshot_arrived.connect(self._on_snapshot)

    @classmethod
    def of(cls, workspace: Workspace) -> WatchRecord:
        """Return that of a workspace."""
        found: WatchRecord | None = workspace.findChild(cls)
        return found if found is not None else cls(workspace)

    def points(self, output: int) -> list[tuple[float, float]]:
        """Return epoch and value of one output for the image watched now, ascending."""
        if not self._epochs or self._of != self._key(len(self._outputs[0])):
            return []
        if output >= len(self._outputs[0]):
            return []
        values = [float(outputs[output]) for outputs in self._outputs]
        return list(zip(self._epochs, values, strict=True))

    def _key(self, outputs: int) -> tuple[object, ...]:
        """Return what the points are of: another one begins anew."""
        runs = Training.of(self._workspace).runs
        return (self._workspace.watched, runs[0] if runs else None, outputs)

    def _on_snapshot(self, view: object) -> None:
        if not isinstance(view, LiveView) or not len(view.outputs):
            return
        if Training.of(self._workspace).time_machine.at is not None:
            return  # of the past, which is no new point
        progress = view.progress or self._resting()
        if progress is None or view.image is not self._workspace.network_image:
            return  # of nothing that trains, or of the image that was watched before
        key = self._key(len(view.outputs))
        epoch = progress.step / max(progress.batches, 1)
        if key != self._of or (self._epochs and epoch < self._epochs[-1]):
            self._of, self._epochs, self._outputs = key, [], []
        if self._epochs and epoch == self._epochs[-1]:
            self._epochs.pop()
            self._outputs.pop()
        self._epochs.append(epoch)
        self._outputs.append(view.outputs)
        if len(self._epochs) > MOST:
            del self._epochs[1:-1:2]
            del self._outputs[1:-1:2]

    def _resting(self) -> Progress | None:
        """Return where a training rests whose own weights, of its last step, are looked at."""
        training = Training.existing(self._workspace)
        if training is None or training.differs or training.trainer is None:
            return None
        if training.state not in (State.PAUSED, State.FINISHED):
            return None
        standing = training.trainer.standing
        went_back = training.is_at_best and standing.best_epoch != standing.epoch
        return None if went_back else training.progress
