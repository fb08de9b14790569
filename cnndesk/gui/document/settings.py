"""What the window remembers between starts: theme, layout, recent files, choices.

One JSON file in the user's configuration folder, written as a whole and atomically. Several windows
may be open, each a process of its own: a change re-reads the file first, so that no window takes
back what another one has changed. Nothing of a project is kept here.
"""

from __future__ import annotations

import base64
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray

from cnndesk.paths import config_folder
from cnndesk.small_files import read_table, write_table
from cnndesk.system.servers import asks_server

RECENT_LIMIT = 12

SAVE_EVERY_EPOCH = "save_every_epoch"
"""Name of the setting that saves a project into its file after each epoch."""


class Settings:
    """Names and JSON values, on disk at once.

    Parameters
    ----------
    path : Path, optional
        The file; by default ``settings.json`` in the user's configuration folder.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or config_folder() / "settings.json"
        self._values = self._read()

    def get(self, name: str, default: Any = None) -> Any:
        """Return a value, or the default where none was set."""
        return self._values.get(name, default)

    def set(self, name: str, value: Any) -> None:
        """Set a value; None forgets it. A disk that cannot be written is no reason to stop."""
        self._values = self._read() or self._values
        if value is None:
            self._values.pop(name, None)
        else:
            self._values[name] = value
        self._write()

    def get_bytes(self, name: str) -> QByteArray:
        """Return bytes, such as a window's state; empty where none were set."""
        text = self.get(name, "")
        try:
            return QByteArray(base64.b64decode(text, validate=True))
        except (TypeError, ValueError):
            return QByteArray()

    def set_bytes(self, name: str, value: QByteArray) -> None:
        """Set bytes."""
        self.set(name, base64.b64encode(value.data()).decode("ascii"))

    # Recent files --------------------------------------------------------------------------

    @property
    def recent(self) -> tuple[Path, ...]:
        """The project files used last, newest first, those that still exist.

        One on a server is listed without a look: where the server is away, that takes a minute.
        """
        entries = self.get("recent", [])
        if not isinstance(entries, list):
            return ()
        paths = [Path(entry) for entry in entries if isinstance(entry, str)]
        return tuple(path for path in paths if asks_server(str(path)) or path.is_file())

    def add_recent(self, path: Path) -> None:
        """Put a file first among the recent ones."""
        first = str(path.resolve())
        self._values = self._read() or self._values
        rest = [str(p) for p in self.recent if str(p) != first]
        self.set("recent", [first, *rest][:RECENT_LIMIT])

    def clear_recent(self) -> None:
        """Forget the recent files; the files stay."""
        self.set("recent", None)

    # Inside --------------------------------------------------------------------------------

    def _read(self) -> dict[str, Any]:
        return read_table(self.path) or {}

    def _write(self) -> None:
        with suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_table(self.path, self._values)
