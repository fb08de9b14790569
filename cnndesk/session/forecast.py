"""How long a training step of the drawn network will take, before anything is trained.

Runs on the engine thread: calibrating the machine uses its kernels. The calibration falls into
pieces of a tenth of a second or so, each asked for by itself, so that a training that is started
meanwhile waits for one of them at the most; a machine that was calibrated before answers at once.
"""

from __future__ import annotations

from collections.abc import Iterator

from cnndesk.document.compile import compile_outline
from cnndesk.document.network import Network
from cnndesk.document.settings import TrainingSettings
from cnndesk.engine.frozen import divided
from cnndesk.engine.machine import Machine, load, store
from cnndesk.engine.model import Model
from cnndesk.engine.prediction import (
    Prediction,
    calibrate,
    predict_inference,
    predict_training,
)
from cnndesk.errors import ShapeError
from cnndesk.session.features import batch_of


class Forecaster:
    """Predicts training steps of one machine.

    Parameters
    ----------
    threads : int
        Of the trainings to come.
    """

    def __init__(self, threads: int) -> None:
        self.threads = threads
        self._machine: Machine | None = None
        self._work: Iterator[Machine | None] | None = None

    def prepare(self) -> bool:
        """Do one piece of the calibration; True when there is nothing left to do.

        On the engine thread, while no training runs.
        """
        if self._machine is not None:
            return True
        if self._work is None:
            self._machine = load(self.threads)
            self._work = calibrate(self.threads)
            return self._machine is not None
        try:
            machine = next(self._work)
        except StopIteration:
            return True  # it failed, which was said; nothing is predicted
        if machine is None:
            return False
        self._machine = machine
        store(machine)
        return True

    def _looking(self, frozen: Model) -> float:
        """Return the seconds in which frozen blocks look at one image."""
        assert self._machine is not None
        batch = batch_of(frozen)
        return predict_inference(frozen, batch, self._machine).total / batch

    def predict(self, network: Network, settings: TrainingSettings) -> Prediction | None:
        """Return what each block of a network would take; frozen ones that look once, nothing.

        None while it does not fit together, or into the address space: a batch that is typed digit
        by digit may be anything for a moment.
        """
        if self._machine is None:
            return None
        batch, optimizer = settings.batch_size, settings.optimizer
        try:
            model = compile_outline(network)
            division = divided(model)
            learning = model if division is None else division.learning
            found = predict_training(learning, batch, self._machine, optimizer=optimizer)
            seconds = dict.fromkeys((node.id for node in model.nodes), 0.0) | dict(found.seconds)
            once = 0.0 if division is None else self._looking(division.frozen)
            return Prediction(seconds, once)
        except (ShapeError, MemoryError):
            return None
