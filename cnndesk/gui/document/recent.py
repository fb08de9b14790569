"""What the start page says of a recent project, read without opening it.

Only the description, the preview and one curve are read from the file, by the reader that opens
projects and with its limits; a file that cannot be read is shown with its name alone.
"""

from __future__ import annotations

import json
import math
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from numpy.typing import NDArray
from PySide6.QtCore import QLocale

from cnndesk.blocks import Family, get, is_known
from cnndesk.data.targets import TargetSpec
from cnndesk.document import archive
from cnndesk.errors import ProjectError, SettingError
from cnndesk.paths import home
from cnndesk.scores import F1, METRICS, mean_absolute_error
from cnndesk.system.servers import asks_server
from cnndesk.words import language, say

_CURVES = {key: f"history/epochs.val_{key}" for key in METRICS}
_MEMBERS = (
    archive.TEXT_NAME,
    archive.PICTURE_NAME,
    *(f"{curve}.npy" for curve in _CURVES.values()),
)
_LARGEST = 8 * 2**20  # bytes of the curve


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
    score : str
        Another metric of the validation images in the last epoch: ``"F1 0.913"``; empty where
        there is none.
    preview : bytes
        A PNG, or empty.
    modified : float
        Seconds since the epoch.
    """

    path: Path
    families: tuple[Family, ...] = ()
    epochs: int = 0
    accuracy: float | None = None
    score: str = ""
    preview: bytes = b""
    modified: float = 0.0

    @property
    def place(self) -> str:
        """The folder, with ~ for the home folder."""
        folder = self.path.parent
        try:
            inside = folder.relative_to(home())
        except ValueError:
            return str(folder)
        return str(Path("~") / inside)


def glance(path: Path) -> Glance:
    """Look at a project."""
    if asks_server(str(path)):  # which may be away
        return Glance(path)
    try:
        modified = path.stat().st_mtime
        content = archive.read(path, _MEMBERS, _LARGEST)
        values = json.loads(content.text)
        accuracy = _last(content.arrays.get(_CURVES["accuracy"]))
        score = _score(values, content.arrays)
        epochs = values.get("progress", {}).get("epoch", 0)
        epochs = epochs if isinstance(epochs, int) and epochs > 0 else 0
        families = _families(values)
        return Glance(path, families, epochs, accuracy, score, content.picture, modified)
    except (ProjectError, SettingError, OSError):
        return Glance(path)
    except (
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        RecursionError,
    ):  # not ours, or damaged
        return Glance(path)


def _families(values: dict[str, Any]) -> tuple[Family, ...]:
    types = [entry.get("type", "") for entry in values["network"]["blocks"]]
    return tuple(get(t).family if is_known(t) else Family.SHAPE for t in types)


def _score(values: dict[str, Any], arrays: Mapping[str, NDArray[Any]]) -> str:
    """Return the last value of another metric than accuracy, in its unit, with its name."""
    f1, error = (_last(arrays.get(_CURVES[key])) for key in ("f1", "mae"))
    if f1 is not None:
        return f"{say(F1.title)} {F1.text(f1)}"
    if error is None:
        return ""
    spec = TargetSpec.from_json(values["targets"])
    metric = mean_absolute_error(spec.units, spec.std)
    return f"{say(metric.title)} {metric.text(error)}"


def _last(column: NDArray[Any] | None) -> float | None:
    if column is None or column.ndim != 1 or not len(column):
        return None
    last = float(column[-1])
    return last if math.isfinite(last) else None


def when(modified: float, now: float | None = None) -> str:
    """Return a time as people say it: ``today 14:32``, ``yesterday``, ``18 November``."""
    if modified <= 0:
        return ""
    then = time.localtime(modified)
    today = time.localtime(now if now is not None else time.time())
    days = _day(today) - _day(then)
    if days == 0:
        return say("today {time}").format(time=time.strftime("%H:%M", then))
    if days == 1:
        return say("yesterday")
    # In long Chinese months are numbers in words, which no date has.
    form = QLocale.FormatType
    length = form.ShortFormat if language() == "zh_CN" else form.LongFormat
    month = QLocale(language()).monthName(then.tm_mon, length)
    date = say("{day} {month}") if then.tm_year == today.tm_year else say("{day} {month} {year}")
    return date.format(day=then.tm_mday, month=month, year=then.tm_year)


def _day(moment: time.struct_time) -> int:
    import datetime

    return datetime.date(moment.tm_year, moment.tm_mon, moment.tm_mday).toordinal()
