"""What each block takes of a training step, for the canvas, its header and the inspector.

Predicted from the drawn network as it is edited, and measured on a running training once a second,
both through the bridge. What was measured stays until the network changes. The machine is
calibrated in small pieces on the engine thread, some time after the first network is there and
never beside a training; once more, later, where it was busy or where steps have shown that the
calibration is wrong.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from cnndesk.document.settings import MIXED
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.session.training import Training

if TYPE_CHECKING:
    from cnndesk.document.network import Network
    from cnndesk.document.settings import TrainingSettings
    from cnndesk.engine.prediction import Prediction
    from cnndesk.session.forecast import Forecaster
    from cnndesk.session.speed import BlockSpeed

T = TypeVar("T")

INTERVAL = 1.0  # seconds between two readings
PREPARE_DELAY = 1500  # ms that the window has for itself before the machine is calibrated
PREDICT_DELAY = 120  # ms after an edit
AGAIN_DELAY, MOST_AGAIN = 120_000, 4  # ms until a busy machine is measured again, and how often


@dataclass(frozen=True)
class Plan:
    """A training that might be.

    Attributes
    ----------
    network : Network
    settings : TrainingSettings
    images : int
        To train on.
    """

    network: Network
    settings: TrainingSettings
    images: int

    def seconds(self, forecaster: Forecaster) -> float:
        """Predict how long its steps take; 0 where nothing can be said. On the engine thread."""
        prediction = forecaster.predict(self.network, self.settings)
        if prediction is None:
            return 0.0
        steps = -(-self.images // self.settings.batch_size) * self.settings.epochs
        return prediction.total * steps + prediction.once * self.images


class StepTimes(QObject):
    """Seconds per training step by block id; one object per workspace, see `of`.

    Attributes
    ----------
    seconds : dict of str to float
        Measured; 0 for a block that is computed together with a neighbour; empty until a training
        ran.
    predicted : dict of str to float
        The same before anything ran; empty until the machine is calibrated, and while the network
        does not fit together.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._listens = False
        self._due = 0.0
        self.seconds: dict[str, float] = {}
        self.predicted: dict[str, float] = {}
        self.predicted_once = 0.0  # for each image, before the first step
        self._forecaster: Forecaster | None = None
        self._ready = self._waits = self._again = False
        self._is_same_network = False  # another calibration is why predictions will change
        self._asked: tuple[tuple[Plan, ...], Callable[[list[float]], object]] | None = None
        self._prepare_soon = QTimer(self, singleShot=True, interval=PREPARE_DELAY)
        self._prepare_soon.timeout.connect(self._prepare)
        self._predict_soon = QTimer(self, singleShot=True, interval=PREDICT_DELAY)
        self._predict_soon.timeout.connect(self._predict)
        self._left = MOST_AGAIN
        self._again_later = QTimer(self, singleShot=True, interval=AGAIN_DELAY)
        self._again_later.timeout.connect(self.measure_again)
        workspace.snapshot_arrived.connect(self._listen)
        workspace.project_loaded.connect(self._forget)
        workspace.diagnoses_changed.connect(self._predict_soon.start)
        workspace.training_settings_changed.connect(self._predict_soon.start)
        workspace.dataset_changed.connect(self._predict_soon.start)

    @classmethod
    def of(cls, workspace: Workspace) -> StepTimes:
        """Return the times of a workspace, making them if nobody has yet."""
        found = workspace.findChild(cls)
        return found if found is not None else cls(workspace)

    @property
    def total(self) -> float:
        """Measured seconds of a whole step; 0 until known."""
        return sum(self.seconds.values())

    @property
    def predicted_total(self) -> float:
        """Predicted seconds of a whole step; 0 until known."""
        return sum(self.predicted.values())

    @property
    def doubt(self) -> str:
        """Say what predictions suffer from; empty where nothing is known against them."""
        doubt = self._forecaster.doubt if self._forecaster is not None else None
        if doubt is None or not doubt:
            return ""
        if doubt.ratio != 1.0:
            return self.tr(
                "Steps of a training took {x:.2g} times as long as was predicted, and what is "
                "predicted is corrected by that."
            ).format(x=doubt.ratio)
        return self.tr(
            "Other programs were busy when the speed of this computer was measured, so what is "
            "predicted may be far off. It is measured again later."
        )

    def predicted_run(self, images: int) -> float:
        """Return predicted seconds of a run on so many images; 0 until known."""
        settings = self._workspace.planned_settings
        steps = settings.epochs * -(-images // settings.batch_size)
        return self.predicted_total * steps + self.predicted_once * images

    def forecast(self, plans: Sequence[Plan], then: Callable[[list[float]], object]) -> None:
        """Predict how long trainings of other networks would take.

        Parameters
        ----------
        plans : sequence of Plan
        then : callable
            Takes seconds for each, as soon as the machine is calibrated and not training; 0 where
            nothing can be said. Only the latest call is answered.
        """
        self._asked = tuple(plans), then
        self._predict_soon.start()

    def _forecast(self, forecaster: Forecaster) -> None:
        if self._asked is None:
            return
        (plans, then), self._asked = self._asked, None

        def work() -> list[float]:
            return [plan.seconds(forecaster) for plan in plans]

        self._ask(work, then)

    # Measured ------------------------------------------------------------------------------

    def _listen(self) -> None:
        training = Training.existing(self._workspace)
        if not self._listens and training is not None:
            self._listens = True
            training.progress_changed.connect(self._read)
            training.state_changed.connect(self._on_state)
            self._predict_soon.start()

    def _on_state(self) -> None:
        """Measure again what a training has refuted, as soon as it is over."""
        forecaster = self._forecaster
        if forecaster is not None and forecaster.is_refuted:
            self.measure_again()
        self._predict_soon.start()

    def measure_again(self) -> None:
        """Calibrate anew, unless a training runs; the end of that asks again."""
        forecaster = self._forecaster
        if forecaster is None or not forecaster.doubt:
            return
        if Training.of(self._workspace).is_busy:
            self._again_later.start()
            return
        self._again_later.stop()
        self._forecaster, self._ready = None, False
        self._is_same_network = True
        self._prepare_soon.start()

    def _read(self) -> None:
        training, now = Training.of(self._workspace), time.monotonic()
        if training.is_busy and now >= self._due:
            self._due = now + INTERVAL
            training.read_speeds(self.take)

    def take(self, speeds: tuple[BlockSpeed, ...]) -> None:
        """Keep a reading; an empty one says nothing."""
        if speeds:
            self.seconds = {speed.id: speed.seconds for speed in speeds}
            self._compare()
            self.changed.emit()

    def _compare(self) -> None:
        """Let what was measured correct what is predicted, where both are of the same step."""
        training, forecaster = Training.of(self._workspace), self._forecaster
        trainer, planned = training.trainer, self._workspace.planned_settings
        if forecaster is None or trainer is None or training.pending:
            return
        if self._waits or self._predict_soon.isActive():
            return  # what is predicted is about to change
        run = trainer.settings
        same = (run.batch_size, run.optimizer) == (planned.batch_size, planned.optimizer)
        if not same or run.precision == MIXED or set(self.seconds) != set(self.predicted):
            return
        if forecaster.compare(self.total, self.predicted_total):
            self._is_same_network = True
            if self.doubt:
                training.logged.emit(self.doubt, "info")
            self._predict_soon.start()

    def _forget(self) -> None:
        self.seconds, self.predicted, self.predicted_once = {}, {}, 0.0
        self.changed.emit()

    # Predicted -----------------------------------------------------------------------------

    def _predict(self) -> None:
        """Ask for another prediction, or first for the calibration that it needs."""
        workspace = self._workspace
        if not self._listens or workspace.is_empty:
            return
        if self._waits:
            self._again = True
            return
        threads = Training.of(workspace).threads
        if self._forecaster is not None and self._forecaster.threads != threads:
            self._forecaster, self._ready = None, False
        if not self._ready:
            if not self._prepare_soon.isActive():
                self._prepare_soon.start()
            return
        forecaster, network = self._forecaster, workspace.network.copy()
        assert forecaster is not None
        self._forecast(forecaster)
        settings = workspace.planned_settings
        self._waits = True
        self._ask(lambda: forecaster.predict(network, settings), self._show)

    def _show(self, prediction: Prediction | None) -> None:
        self._waits = False
        if self._again:
            self._again = False
            self._predict_soon.start()
        predicted = dict(prediction.seconds) if prediction is not None else {}
        self.predicted_once = prediction.once if prediction is not None else 0.0
        self._is_same_network, same = False, self._is_same_network
        if predicted != self.predicted:
            edited = not same and not Training.of(self._workspace).is_busy
            if self.predicted and edited:
                self.seconds = {}  # they were another network's
            self.predicted = predicted
            self.changed.emit()

    def _prepare(self) -> None:
        """Do one piece of the calibration; a training puts it off until it has ended."""
        training = Training.of(self._workspace)
        if training.is_busy:
            return  # the end of the training asks again
        if self._forecaster is None:
            from cnndesk.session.forecast import Forecaster

            self._forecaster = Forecaster(training.threads)
        self._ask(self._forecaster.prepare, self._prepared)

    def _prepared(self, done: bool) -> None:
        self._ready = done
        if done:
            self._predict_soon.start()
            forecaster = self._forecaster
            if forecaster is not None and forecaster.doubt.was_busy and self._left > 0:
                self._left -= 1
                self._again_later.start(AGAIN_DELAY << (MOST_AGAIN - 1 - self._left))
        else:
            self._prepare()

    def _ask(self, request: Callable[[], T], then: Callable[[T], object]) -> None:
        engine = Training.of(self._workspace).engine
        if engine.is_closed:
            return  # a timer was still running when the window closed
        engine.ask(request, then, self._failed)

    def _failed(self, error: BaseException) -> None:
        self._waits = self._again = False
        if not isinstance(error, CancelledError):
            sys.excepthook(type(error), error, error.__traceback__)
