"""The metrics of a run: one row per training step and one per epoch, appended and never changed.

Written by the engine thread, read by anyone at any time without a lock: a table publishes its
length last. A long one lies in a file (``cnndesk/growing``), so that hours of small steps need no
more memory than minutes; what goes through all of it does so in chunks. Drawing is the business of
the command line and the window.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from cnndesk.errors import ProjectError
from cnndesk.growing.mapped import empty
from cnndesk.growing.rows import AT_ONCE, Rows, chunks
from cnndesk.scores import ACCURACY, METRICS, Metric, metric_of

_WHOLE_NUMBERS = {"step", "epoch"}

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
        self._rows = Rows(len(names))

    def __len__(self) -> int:
        return len(self._rows)

    @property
    def in_file(self) -> bool:
        """Whether it has become so long that it lies in a file."""
        return self._rows.in_file

    def append(self, *values: float) -> None:
        """Add a row, one value per column in order."""
        self._rows.append(values)

    def truncate(self, length: int) -> None:
        """Forget the rows from ``length`` on, when a run goes back to an earlier state.

        Readers that hold columns keep what they have.
        """
        self._rows.truncate(length)

    def column(self, name: str) -> Column:
        """Return a read-only view of one column as it is now, float64 (rows,)."""
        return self._rows.view()[:, self.names.index(name)]

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
        rows = self._rows.view()
        if not -len(rows) <= index < len(rows):
            raise IndexError(f"row {index} of {len(rows)}")
        return dict(zip(self.names, rows[index].tolist(), strict=True))

    def to_array(self) -> NDArray[np.float64]:
        """Return a copy of all rows, float64 (rows, columns)."""
        return self._rows.view().copy()

    def for_file(self, length: int | None = None) -> dict[str, NDArray[np.generic]]:
        """Return the columns as files keep them, by name: float32, whole numbers int64.

        Parameters
        ----------
        length : int, optional
            How many rows; by default all.
        """
        rows = self._rows.view()[:length]
        kinds = {name: np.int64 if name in _WHOLE_NUMBERS else np.float32 for name in self.names}
        found = {name: empty((len(rows),), kind) for name, kind in kinds.items()}
        for part in chunks(0, len(rows)):
            for index, column in enumerate(found.values()):
                column[part] = rows[part, index]
        return found

    def load(self, columns: Mapping[str, NDArray[np.generic]]) -> None:
        """Replace everything by columns of one length; one that is missing is NaN."""
        rows = Rows(len(self.names))
        length = max(map(len, columns.values()), default=0)
        for part in chunks(0, length):
            block = np.full((min(AT_ONCE, part.stop - part.start), len(self.names)), np.nan)
            for index, name in enumerate(self.names):
                if name in columns:
                    block[:, index] = columns[name][part]
            rows.extend(block)
        self._rows = rows


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
        """Return copies of the columns, by name such as ``"steps.loss"``."""
        return {
            f"{prefix}.{name}": column.copy()
            for prefix, table in self._tables()
            for name, column in table.columns().items()
        }

    def for_file(
        self, steps: int | None = None, epochs: int | None = None
    ) -> dict[str, NDArray[np.generic]]:
        """Return the columns as files keep them, by name such as ``"steps.loss"``.

        Parameters
        ----------
        steps, epochs : int, optional
            How many rows of each table; by default all.
        """
        lengths = {"steps": steps, "epochs": epochs}
        return {
            f"{prefix}.{name}": column
            for prefix, table in self._tables()
            for name, column in table.for_file(lengths[prefix]).items()
        }

    def load_arrays(self, arrays: Mapping[str, NDArray[np.generic]]) -> None:
        """Take what `to_arrays` or `for_file` gave; a column that is missing is NaN.

        Raises
        ------
        ProjectError
            When the columns do not belong together.
        """
        for prefix, table in self._tables():
            found = {
                name: np.asarray(arrays[f"{prefix}.{name}"])
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
            table.load(found)

    def _tables(self) -> tuple[tuple[str, Table], tuple[str, Table]]:
        return ("steps", self.steps), ("epochs", self.epochs)
