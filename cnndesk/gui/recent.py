"""What the start page says of a recent project, read without opening it.

Only the description and the preview are read from the file, with a bound on their size; a file that
cannot be read is shown with its name alone.
"""

from __future__ import annotations

import json
import math
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cnndesk.blocks import Family, get, is_known

_LARGEST = 8 * 2**20


@dataclass(frozen=True)
class Glance:
    """A project at a glance.

    Attributes
    ----------
    path : Path
    families : tuple of Family
        Of its blocks, in the order of the file.
    epochs : int
        Finished ones; 0 for a network that was not trained.
    accuracy : float or None
        Validation accuracy of the last epoch, 0..1, where the file has it.
    preview : bytes
        A PNG, or empty.
    modified : float
        Seconds since the epoch.
    """

    path: Path
    families: tuple[Family, ...] = ()
    epochs: int = 0
    accuracy: float | None = None
    preview: bytes = b""
    modified: float = 0.0

    @property
    def place(self) -> str:
        """The folder, with ~ for the home folder."""
        folder = self.path.parent
        try:
            inside = folder.relative_to(Path.home())
        except ValueError:
            return str(folder)
        return str(Path("~") / inside)


def glance(path: Path) -> Glance:
    """Look at a project."""
    try:
        modified = path.stat().st_mtime
        with zipfile.ZipFile(path) as file:
            values = json.loads(_entry(file, "project.json"))
            preview = _entry(file, "preview.png")
            accuracy = _last_accuracy(file)
        epochs = values.get("progress", {}).get("epoch", 0)
        epochs = epochs if isinstance(epochs, int) and epochs > 0 else 0
        return Glance(path, _families(values), epochs, accuracy, preview, modified)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, zipfile.BadZipFile):
        return Glance(path)


def _entry(file: zipfile.ZipFile, name: str) -> bytes:
    try:
        info = file.getinfo(name)
    except KeyError:
        return b""
    return file.read(info) if info.file_size <= _LARGEST else b""


def _families(values: dict[str, Any]) -> tuple[Family, ...]:
    types = [entry.get("type", "") for entry in values["network"]["blocks"]]
    return tuple(get(t).family if is_known(t) else Family.SHAPE for t in types)


def _last_accuracy(file: zipfile.ZipFile) -> float | None:
    import io

    import numpy as np

    data = _entry(file, "history/epochs.val_accuracy.npy")
    if not data:
        return None
    column = np.load(io.BytesIO(data), allow_pickle=False)
    if column.ndim != 1 or not len(column) or not math.isfinite(float(column[-1])):
        return None
    return float(column[-1])


def when(modified: float, now: float | None = None) -> str:
    """Return a time as people say it: ``today 14:32``, ``yesterday``, ``18 November``."""
    if modified <= 0:
        return ""
    then = time.localtime(modified)
    today = time.localtime(now if now is not None else time.time())
    days = _day(today) - _day(then)
    if days == 0:
        return time.strftime("today %H:%M", then)
    if days == 1:
        return "yesterday"
    text = f"{then.tm_mday} {time.strftime('%B', then)}"
    return text if then.tm_year == today.tm_year else f"{text} {then.tm_year}"


def _day(moment: time.struct_time) -> int:
    import datetime

    return datetime.date(moment.tm_year, moment.tm_mon, moment.tm_mday).toordinal()
