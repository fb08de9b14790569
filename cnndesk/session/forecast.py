"""How long a training step of the drawn network will take, before anything is trained.

Runs on the engine thread: calibrating the machine uses its kernels. The calibration falls into
pieces of a tenth of a second or so, each asked for by itself, so that a training that is started
meanwhile waits for one of them at the most; a machine that was calibrated before answers at once.

A calibration can be wrong: other programs had the processor when it was made. So steps that are
measured are compared with what was predicted for them; where they are far apart, predictions are
multiplied by the ratio from then on. Steps that are much faster than predicted show that the
calibration itself is wrong, since nothing makes a machine faster than it is: it is dropped. Steps
that are slower may only be so now, and it is kept.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from cnndesk.document.compile import compile_outline
from cnndesk.document.network import Network
from cnndesk.document.settings import TrainingSettings
from cnndesk.engine.frozen import divided
from cnndesk.engine.machine import Machine, apart, forget, load, store
from cnndesk.engine.model import Model
from cnndesk.engine.prediction import (
    Prediction,
    calibrate,
    predict_inference,
    predict_training,
)
from cnndesk.errors import ShapeError
from cnndesk.session.features import batch_of

FAR = 2.0
"""Times apart from which measured and predicted contradict each other."""
READINGS = 3
"""In a row that have to be so."""


@dataclass(frozen=True)
class Doubt:
    """Why predictions are not what the calibration alone says, or not to be relied on.

    Attributes
    ----------
    ratio : float
        Measured over predicted; 1 where nothing contradicts.
    was_busy : bool
        Whether other programs had the processor when it was calibrated.
    """

    ratio: float = 1.0
    was_busy: bool = False

    def __bool__(self) -> bool:
        return self.was_busy or self.ratio != 1.0


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
        self._ratios: deque[float] = deque(maxlen=READINGS)
        self._ratio = 1.0

    @property
    def doubt(self) -> Doubt:
        """What there is to be said of its predictions."""
        machine = self._machine
        return Doubt(self._ratio, machine is not None and not machine.was_idle)

    @property
    def is_refuted(self) -> bool:
        """Whether steps were so fast that the calibration cannot be right."""
        return self._ratio < 1 / FAR

    def compare(self, measured: float, predicted: float) -> bool:
        """Compare seconds of a step with what was predicted for it.

        Parameters
        ----------
        measured, predicted : float
            The prediction as `predict` gave it.

        Returns
        -------
        bool
            Whether predictions are others from now on.
        """
        if measured <= 0 or predicted <= 0:
            return False
        self._ratios.append(measured / (predicted / self._ratio))
        agreed = all(apart(ratio, self._ratio) > FAR for ratio in self._ratios)
        if len(self._ratios) < READINGS or not agreed:
            return False
        found = median(self._ratios)
        self._ratio = found if apart(found, 1.0) > FAR else 1.0
        self._ratios.clear()
        if self.is_refuted:
            forget(self.threads)
        return True

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
            corrected = {name: self._ratio * value for name, value in seconds.items()}
            return Prediction(corrected, self._ratio * once)
        except (ShapeError, MemoryError):
            return None
