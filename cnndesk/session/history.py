"""The metrics of a run: one row per training step and one per epoch, appended and never changed.

Written by the engine thread, read by anyone at any time without a lock: a table publishes its
length last. Drawing is the business of the command line and the window.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from cnndesk.errors import ProjectError
from cnndesk.scores import ACCURACY, METRICS, Metric, metric_of

_FIRST_CAPACITY = 256

Column = NDArray[np.float64]


class Table:
    """Named float64 columns that grow by rows.

    One thread appends; any thread may read. A reader that has taken `length` finds that many rows
    in every column, whatever is appended meanwhile.

    Parameters
    ----------
    names : tuple of str
        The columns.
    """

    def __init__(self, names: tuple[str, ...]) -> None:
        self.names = names
        self._rows = np.empty((_FIRST_CAPACITY, len(names)), np.float64)
        self._length = 0

    def __len__(self) -> int:
        return self._length

    def append(self, *values: float) -> None:
        """Add a row, one value per column in order."""
        length = self._length
        if length == len(self._rows):
            grown = np.empty((2 * length, len(self.names)), np.float64)
            grown[:length] = self._rows
            self._rows = grown
        self._rows[length] = values
        self._length = length + 1  # last: now readers may see the row

    def truncate(self, length: int) -> None:
        """Forget the rows from ``length`` on, when a run goes back to an earlier state.

        Readers that hold columns keep what they have: the rows are copied first.
        """
        if length < self._length:
            kept = np.full_like(self._rows, np.nan)
            kept[:length] = self._rows[:length]
            self._length = length
            self._rows = kept

    def column(self, name: str) -> Column:
        """Return a read-only view of one column as it is now, float64 (rows,)."""
        length = self._length  # before the array: an array taken later holds at least these rows
        view = self._rows[:length, self.names.index(name)]
        view.flags.writeable = False
        return view

    def columns(self) -> dict[str, Column]:
        """Return all columns by name; each as `column` gives it."""
        return {name: self.column(name) for name in self.names}

    def row(self, index: int) -> dict[str, float]:
        """Return one row by column name; negative indices count from the end.

        Raises
        ------
        IndexError
            Where there is no such row.
        """
        length = self._length
        if not -length <= index < length:
            raise IndexError(f"row {index} of {length}")
        return dict(zip(self.names, self._rows[index % length].tolist(), strict=True))

    def to_array(self) -> NDArray[np.float64]:
        """Return a copy of all rows, float64 (rows, columns)."""
        return self._rows[: self._length].copy()

    def load(self, rows: NDArray[np.float64]) -> None:
        """Replace everything by ``rows``, (rows, columns)."""
        count = len(rows)
        fresh = np.empty((max(_FIRST_CAPACITY, count), len(self.names)), np.float64)
        fresh[:count] = rows
        self._length = 0
        self._rows = fresh
        self._length = count


class History:
    """All metrics of a run.

    Parameters
    ----------
    metric : Metric
        What the network is judged by beside the loss.

    Attributes
    ----------
    metric : Metric
        What the network is judged by beside the loss; its columns have its name: ``"accuracy"``,
        ``"val_accuracy"``.
    steps : Table
        One row per training step: step (from 1), epoch (from 1), mean loss and metric of the batch,
        learning rate, seconds of training so far.
    epochs : Table
        One row per finished epoch: epoch and step so far, mean training loss and metric over the
        epoch, the same on the validation images (NaN where there are none), learning rate of the
        last step, seconds of training so far.
    """

    def __init__(self, metric: Metric = ACCURACY) -> None:
        self.metric = metric
        self.steps = Table(("step", "epoch", "loss", metric.key, "learning_rate", "seconds"))
        train, val = metric.column("train"), metric.column("val")
        self.epochs = Table(
            ("epoch", "step", "train_loss", train, "val_loss", val, "learning_rate", "seconds")
        )

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[np.generic]]) -> History:
        """Return the history that `to_arrays` gave, by the metric that its names tell.

        Raises
        ------
        ProjectError
            When the columns do not belong together.
        """
        known = (key for key in METRICS if f"steps.{key}" in arrays)
        history = cls(metric_of(next(known, ACCURACY.key)))
        history.load_arrays(arrays)
        return history

    def truncate(self, steps: int, epochs: int) -> None:
        """Go back to an earlier length."""
        self.steps.truncate(steps)
        self.epochs.truncate(epochs)

    def clear(self) -> None:
        """Forget everything."""
        self.truncate(0, 0)

    def to_arrays(self) -> dict[str, NDArray[np.float64]]:
        """Return the columns for a file, by name such as ``"steps.loss"``."""
        return {
            f"{prefix}.{name}": rows[:, index].copy()
            for prefix, table in self._tables()
            for rows in (table.to_array(),)
            for index, name in enumerate(table.names)
        }

    def load_arrays(self, arrays: Mapping[str, NDArray[np.generic]]) -> None:
        """Take what `to_arrays` gave; a column that is missing is NaN.

        Raises
        ------
        ProjectError
            When the columns do not belong together.
        """
        for prefix, table in self._tables():
            found = {
                name: np.asarray(arrays[f"{prefix}.{name}"], np.float64)
                for name in table.names
                if f"{prefix}.{name}" in arrays
            }
            if len({column.shape for column in found.values()}) > 1 or any(
                column.ndim != 1 for column in found.values()
            ):
                raise ProjectError(
                    "The training history in the file is damaged: its columns differ in length. "
                    "Train the network anew."
                )
            length = max((len(column) for column in found.values()), default=0)
            rows = np.full((length, len(table.names)), np.nan)
            for index, name in enumerate(table.names):
                if name in found:
                    rows[:, index] = found[name]
            table.load(rows)

    def _tables(self) -> tuple[tuple[str, Table], tuple[str, Table]]:
        return ("steps", self.steps), ("epochs", self.epochs)
