"""What the runs of a lesson came to, for its expressions: the present one, earlier ones, by step.

A run that is trained on is another run afterwards: what a step's run came to is that of its end.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from cnndesk.gui.lessons.host import LessonHost
from cnndesk.gui.session.runs import Run
from cnndesk.lessons.expression import Argument, Unknown
from cnndesk.scores import ACCURACY

PERCENT = 100.0


@dataclass(frozen=True, eq=False)
class Ended:
    """A run at an epoch.

    Attributes
    ----------
    run : Run
    epochs : int
        How many it had then.
    """

    run: Run
    epochs: int

    @classmethod
    def now(cls, run: Run) -> Ended:
        """Return a run as it is."""
        return cls(run, len(run.history.epochs))

    def value(self, name: str) -> float:
        """Return a number of its last epoch, by its name in lessons.

        Raises
        ------
        Unknown
            Before its first epoch, for another name, or an accuracy where none is measured.
        """
        if name == "gap":
            return self.value("train_accuracy") - self.value("val_accuracy")
        is_share = name in ("val_accuracy", "train_accuracy")
        history = self.run.history
        if not self.epochs or not (is_share or name in ("val_loss", "train_loss")):
            raise Unknown
        if is_share and history.metric != ACCURACY:
            raise Unknown
        last = float(history.epochs.column(name)[self.epochs - 1])
        return PERCENT * last if is_share else last


class RunFacts:
    """Answers for the runs.

    Parameters
    ----------
    host : LessonHost

    Attributes
    ----------
    ended : int
        Runs that ended since the step began; whoever notices them counts.
    """

    def __init__(self, host: LessonHost) -> None:
        self._host = host
        self.ended = 0
        self._first: Ended | None = None
        self._of_steps: dict[int, Ended] = {}
        self._step = 0
        self.known: dict[str, Callable[..., float]] = {
            **{name: self._present(name) for name in _OF_A_RUN},
            "previous": lambda name: self._previous().value(str(name)),
            "first": lambda name: _known(self._first).value(str(name)),
            "of_step": self._of_step,
            "epochs": lambda: float(len(self._run().history.epochs)),
            "best_epoch": self._best_epoch,
            "at_epoch": self._at_epoch,
            "runs": lambda: float(self.ended),
            "test_accuracy": self._test_accuracy,
        }

    def _present(self, name: str) -> Callable[[], float]:
        return lambda: Ended.now(self._run()).value(name)

    # What has happened ---------------------------------------------------------------------

    def begin_lesson(self) -> None:
        """Let the runs of this lesson begin with the next one."""
        self._first = None
        self._of_steps.clear()

    def begin_step(self, number: int) -> None:
        """Let the runs that end from here on be those of a step, from 1."""
        self._step = number

    def run_ended(self) -> None:
        """Note a run that has come to its end."""
        self.ended += 1
        found = self._of_steps[self._step] = Ended.now(self._run())
        self._first = self._first or found

    # Which run -----------------------------------------------------------------------------

    def _run(self) -> Run:
        runs = [run for run in self._host.training.runs if run.is_present]
        if not runs:
            raise Unknown
        return runs[0]

    def _previous(self) -> Ended:
        runs = [r for r in self._host.training.runs if not r.is_present and len(r.history.epochs)]
        if not runs:
            raise Unknown
        return Ended.now(runs[0])

    def _of_step(self, number: Argument, name: Argument) -> float:
        return _known(self._of_steps.get(int(float(number)))).value(str(name))

    # More of the present one ---------------------------------------------------------------

    def _best_epoch(self) -> float:
        history = self._run().history
        if not len(history.epochs):
            raise Unknown
        return float(np.nanargmin(history.epochs.column("val_loss")) + 1)

    def _at_epoch(self) -> float:
        moment = self._host.training.time_machine.at
        if moment is None:
            return float(len(self._run().history.epochs))
        return float(moment.epoch)

    def _test_accuracy(self) -> float:
        found = self._run().info.test
        if found is None:
            raise Unknown
        return PERCENT * found.value


_OF_A_RUN = ("val_accuracy", "train_accuracy", "gap", "val_loss", "train_loss")


def _known(ended: Ended | None) -> Ended:
    if ended is None:
        raise Unknown
    return ended
