"""How sure the network was of the watched image's class, from the moment it is watched.

Written while a training runs and whoever looks; a few hundred points, however long that takes.
Another image, another class or another run begin anew: what the network would have said before is
not known.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from cnndesk.gui.document.workspace import Workspace
from cnndesk.session.live_view import LiveView

MOST = 512
"""Points; when there are more, every other one goes."""


class WatchRecord(QObject):
    """The probability of one class of the watched image over the epochs.

    Parameters
    ----------
    workspace : Workspace

    Attributes
    ----------
    target : int or None
        The class: the image's own, or else the one that was first at the beginning.
    points : list of (float, float)
        Epoch and probability, ascending.
    """

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._of: tuple[object, ...] = ()
        self.target: int | None = None
        self.points: list[tuple[float, float]] = []
        workspace.snapshot_arrived.connect(self._on_snapshot)

    @classmethod
    def of(cls, workspace: Workspace) -> WatchRecord:
        """Return that of a workspace."""
        found: WatchRecord | None = workspace.findChild(cls)
        return found if found is not None else cls(workspace)

    def _on_snapshot(self, view: object) -> None:
        if not isinstance(view, LiveView) or not len(view.outputs) or view.progress is None:
            return
        workspace, progress = self._workspace, view.progress
        if view.image is not workspace.network_image:
            return  # of the image that was watched before
        label = workspace.watched_label
        if label is not None and label >= len(view.outputs):
            label = None
        of = (workspace.watched, label, len(view.outputs))
        epoch = progress.step / max(progress.batches, 1)
        if of != self._of or (self.points and epoch < self.points[-1][0]):
            self._of, self.points = of, []
            self.target = int(view.outputs.argmax()) if label is None else label
        if self.target is None:
            return
        if self.points and epoch == self.points[-1][0]:
            self.points.pop()
        self.points.append((epoch, float(view.outputs[self.target])))
        if len(self.points) > MOST:
            del self.points[1:-1:2]
