"""Saves a project into its own file after each epoch, where its user wants that.

Where there is no file yet, or it cannot be written, the copy that survives a crash is kept instead
(``autosave.py``); why it cannot be written is said once, until it is saved by hand.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cnndesk.gui.document.settings import SAVE_EVERY_EPOCH

if TYPE_CHECKING:
    from pathlib import Path

    from cnndesk.gui.window.files import Files

SHARE = 20
"""After a save the next one waits for this many times what it took: epochs may be very short."""


class EpochSaver(QObject):
    """Follows the training of one window.

    Parameters
    ----------
    files : Files
    """

    def __init__(self, files: Files) -> None:
        super().__init__(files)
        self._files = files
        self._due = 0.0
        files.saved.connect(self._on_saved)
        self._failed: Path | None = None

    def on_epoch(self) -> None:
        """Save after an epoch."""
        self._files.autosaver.workspace.touch()
        if not self._is_wanted or time.monotonic() < self._due or not self._write():
            self._files.autosaver.on_epoch()

    def on_training_state(self) -> None:
        """Save what was learned when a training rests."""
        if self._files.window.is_training:
            return
        self._due = 0.0
        if self._is_wanted and self._files.workspace.dirty and self._files.has_learned:
            self._write()

    @property
    def _is_wanted(self) -> bool:
        workspace = self._files.workspace
        wanted = bool(workspace.settings.get(SAVE_EVERY_EPOCH, False))
        return wanted and workspace.path is not None and not workspace.read_only

    def _write(self) -> bool:
        path = self._files.workspace.path
        if path is None or path == self._failed:
            return False
        begun = time.monotonic()
        self._failed = None if self._files.write(path) else path
        ended = time.monotonic()
        self._due = ended + SHARE * (ended - begun)
        return self._failed is None

    def _on_saved(self) -> None:
        self._failed = None
