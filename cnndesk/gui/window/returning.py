"""Takes a project up where it was left: its workspace, the selected block, the watched image."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cnndesk.document.left_at import LeftAt
from cnndesk.document.project import Project

if TYPE_CHECKING:
    from cnndesk.gui.window.main_window import MainWindow


class Returning:
    """Notes where one is when a project is captured, and goes there when it is loaded.

    Parameters
    ----------
    window : MainWindow
    """

    def __init__(self, window: MainWindow) -> None:
        self._window, self._workspace = window, window.workspace
        self._pending = LeftAt()
        self._workspace.captured.connect(self._note)
        self._workspace.project_loaded.connect(self._go)
        self._workspace.dataset_changed.connect(self._watch)

    def _note(self, project: Project, _at_once: bool) -> None:
        watched = self._workspace.watched
        project.left_at = LeftAt(
            self._window.frame.workspace,
            self._workspace.current or "",
            watched.split if watched is not None else "",
            watched.index if watched is not None else -1,
        )

    def _go(self) -> None:
        left, workspace = self._workspace.project.left_at, self._workspace
        self._pending = left
        if left.block in workspace.network:
            workspace.select((left.block,))
        if left.workspace in self._window.frame.views:
            self._window.frame.choose(left.workspace)

    def _watch(self) -> None:
        """Watch the image again; one of the test images only where they were opened before."""
        left, dataset = self._pending, self._workspace.dataset
        if dataset is None or not left.split:
            return
        self._pending = LeftAt()
        allowed = left.split != "test" or bool(self._workspace.project.seal)
        if allowed and left.index < len(dataset.whole[left.split]):
            self._workspace.watch(left.split, left.index)
