"""The curves of a run in a folder: event files for TensorBoard, and tables (CSV).

::

    NAME/train/events.out.tfevents...       loss, metric and rate of every step and epoch
    NAME/validation/events.out.tfevents...  loss and metric of every epoch
    NAME/steps.csv, NAME/epochs.csv         the same as tables
    NAME/cnndesk-run.json                   what made the run

A `RunLog` follows a run that is going on: `RunLog.catch_up` writes what is new, from any thread. A
run that goes back to an earlier state, with a lower rate, is followed: TensorBoard is told, the
tables are written anew.
"""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from cnndesk import __version__
from cnndesk.interop.logs.event_file import SUFFIX, EventFile, event_file_name
from cnndesk.session.history import History, Table
from cnndesk.system.files import remove_file

MARKER = "cnndesk-run.json"
PARTS = ("train", "validation")
_ENLARGED = 8  # pixels of a picture for one of a filter, at the most
_WIDEST = 512  # pixels of a picture


class RunLog:
    """Writes the log of a run.

    Parameters
    ----------
    folder : Path
        Is made where it is missing. A log of the same run in it is written anew.
    history : History
        Is read only.
    started : float
        When the run began, in seconds since 1970.
    facts : mapping of str to str
        What made the run, for a text beside the curves.

    Raises
    ------
    OSError
        Where it cannot be written; also by `catch_up` and `picture`.
    """

    def __init__(
        self, folder: Path, history: History, started: float, facts: Mapping[str, str]
    ) -> None:
        self._history, self._started = history, started
        self._stack = ExitStack()
        self._written = {"steps": 0, "epochs": 0}
        self._last = {"steps": math.nan, "epochs": math.nan}  # seconds of the last row written
        for part in PARTS:
            (folder / part).mkdir(parents=True, exist_ok=True)
            for old in (folder / part).glob(f"events.out.tfevents.*{SUFFIX}"):
                remove_file(old)
        values = {"cnndesk": __version__, **facts}
        text = json.dumps(values, indent=1, ensure_ascii=False)
        (folder / MARKER).write_bytes(text.encode("utf-8", "backslashreplace"))
        try:
            self._events = {
                part: self._stack.enter_context(
                    EventFile(folder / part / event_file_name(started, number), started)
                )
                for number, part in enumerate(PARTS)
            }
            self._tables = {
                name: self._stack.enter_context(_CsvTable(folder / f"{name}.csv", table))
                for name, table in (("steps", history.steps), ("epochs", history.epochs))
            }
            self._events["train"].text(started, 0, "settings", _markdown(facts))
        except BaseException:
            self._stack.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def catch_up(self) -> None:
        """Write what is new since the last time."""
        now = {
            "steps": _columns(self._history.steps),
            "epochs": _columns(self._history.epochs),
        }
        if any(self._has_gone_back(name, columns) for name, columns in now.items()):
            self._begin_again()
        for name, columns in now.items():
            done, length = self._written[name], len(columns["seconds"])
            self._tables[name].append(columns, done, length)
            for row in range(done, length):
                self._event(name, {key: float(column[row]) for key, column in columns.items()})
            self._written[name] = length
            if length:
                self._last[name] = float(columns["seconds"][length - 1])
        for events in self._events.values():
            events.flush()

    def picture(self, step: int, tag: str, pixels: NDArray[np.uint8]) -> None:
        """Write a picture (h, w, 3) of the state after so many steps."""
        seconds = self._history.steps.column("seconds")
        time = self._started + (float(seconds[-1]) if len(seconds) else 0.0)
        self._events["train"].image(time, step, tag, _png(pixels), pixels.shape[:2])

    def close(self) -> None:
        """Write all and close."""
        self._stack.close()

    def _has_gone_back(self, name: str, columns: Mapping[str, NDArray[np.float64]]) -> bool:
        """Whether rows that were written are not of the run any more."""
        done, seconds = self._written[name], columns["seconds"]
        return done > len(seconds) or (done > 0 and seconds[done - 1] != self._last[name])

    def _begin_again(self) -> None:
        """Let nothing that was written count."""
        for events in self._events.values():
            events.restart(self._started, 1)
        for table in self._tables.values():
            table.clear()
        self._written = dict.fromkeys(self._written, 0)

    def _event(self, name: str, values: Mapping[str, float]) -> None:
        metric = self._history.metric
        time = self._started + values["seconds"]
        if name == "steps":
            numbers = {"step/loss": values["loss"], f"step/{metric.key}": values[metric.key]}
            numbers["learning_rate"] = values["learning_rate"]
            self._events["train"].scalars(time, int(values["step"]), numbers)
            return
        for part, short in zip(PARTS, ("train", "val"), strict=True):
            numbers = {
                "epoch/loss": values[f"{short}_loss"],
                f"epoch/{metric.key}": values[metric.column(short)],
            }
            self._events[part].scalars(time, int(values["epoch"]), numbers)


def _columns(table: Table) -> dict[str, NDArray[np.float64]]:
    """Return the columns of a table that may be growing, all of one length."""
    columns = table.columns()
    length = min(map(len, columns.values()))
    return {name: column[:length] for name, column in columns.items()}


class _CsvTable:
    """A table of the history as a file that grows."""

    def __init__(self, path: Path, table: Table) -> None:
        self._names = table.names
        self._file: IO[str] = path.open("w", encoding="utf-8", newline="")
        self._writer = csv.writer(self._file)
        self._writer.writerow(self._names)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def append(self, columns: Mapping[str, NDArray[np.float64]], start: int, end: int) -> None:
        if start == end:
            return
        rows = zip(*(columns[name][start:end].tolist() for name in self._names), strict=True)
        self._writer.writerows([_cell(value) for value in row] for row in rows)
        self._file.flush()

    def clear(self) -> None:
        self._file.seek(0)
        self._file.truncate()
        self._writer.writerow(self._names)


def _cell(value: float) -> str:
    """Write a number as short as it is exact; nothing for one that there is not."""
    if math.isnan(value):
        return ""
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)


def _markdown(facts: Mapping[str, str]) -> str:
    """Write facts as a table in Markdown; what is in them is only text."""
    rows = [f"| {_plain(name)} | {_plain(value)} |" for name, value in facts.items()]
    return "\n".join(("| | |", "|-|-|", *rows))


def _plain(words: str) -> str:
    cleaned = " ".join(words.split())
    for character in "\\|`*_[]<>#!":
        cleaned = cleaned.replace(character, "\\" + character)
    return cleaned


# Pictures ----------------------------------------------------------------------------------------


def filters_picture(weights: Mapping[str, Mapping[str, Any]]) -> NDArray[np.uint8] | None:
    """Return the filters of the first convolution as a picture, beside and below each other.

    Of images in colour in colours, else grey; each scaled to its own largest weight.

    Parameters
    ----------
    weights : mapping of block id to mapping of name to array

    Returns
    -------
    ndarray of uint8, (h, w, 3), or None
        None where no block has filters over one or three channels.
    """
    kernels = next((k for k in map(_kernels, weights.values()) if k is not None), None)
    if kernels is None:
        return None
    count, height, width, _ = kernels.shape
    largest = np.abs(kernels).max(axis=(1, 2, 3), keepdims=True)
    shown = np.where(largest > 0, kernels / np.where(largest > 0, largest, 1), 0)
    pixels = np.round(127.5 + 127.5 * shown).astype(np.uint8)
    if pixels.shape[3] == 1:
        pixels = np.repeat(pixels, 3, axis=3)
    across = max(1, math.ceil(math.sqrt(count)))
    down = math.ceil(count / across)
    sheet = np.zeros((down * (height + 1) - 1, across * (width + 1) - 1, 3), np.uint8)
    for number in range(count):
        row, column = divmod(number, across)
        top, left = row * (height + 1), column * (width + 1)
        sheet[top : top + height, left : left + width] = pixels[number]
    scale = max(1, min(_ENLARGED, _WIDEST // max(sheet.shape[:2])))
    return sheet.repeat(scale, axis=0).repeat(scale, axis=1)


def _kernels(arrays: Mapping[str, Any]) -> NDArray[np.float32] | None:
    """Return the filters (n, h, w, 1 or 3) among the arrays of a block."""
    weight = arrays.get("weight")
    if weight is None or np.ndim(weight) != 4 or min(np.shape(weight)) < 1:
        return None
    kernels = np.moveaxis(np.asarray(weight, np.float32), 3, 0)
    finite = bool(np.isfinite(kernels).all())
    return kernels if kernels.shape[3] in (1, 3) and finite else None


def _png(pixels: NDArray[np.uint8]) -> bytes:
    with io.BytesIO() as content:
        Image.fromarray(pixels).save(content, "PNG")
        return content.getvalue()
