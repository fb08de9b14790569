"""Recognising pictures for the screen: found, read and looked at beside the window, some at a time.

The network is a copy of the one in training, or of the drawn one with the project's weights, taken
when the work begins; it runs on the engine thread, between the steps of a training.
"""

from __future__ import annotations

import dataclasses
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from cnndesk.data.image_set import NO_IMAGES
from cnndesk.data.report import Job
from cnndesk.errors import CnndeskError, TrainingError
from cnndesk.explain.passes import check_finite
from cnndesk.explain.progress import Progress, Work
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.session.background_task import BackgroundTask
from cnndesk.gui.session.engine_link import EngineLink
from cnndesk.gui.session.training import State, Training
from cnndesk.session.judging import copy_of
from cnndesk.use.answers import AnswerReader
from cnndesk.use.pictures import Pictures
from cnndesk.use.recognition import (
    BatchRunner,
    Network,
    Pixels,
    calibration_of,
    network_of,
    recognised,
)

Find = Callable[[Job], Pictures]


def why_not(workspace: Workspace) -> str:
    """Return what is missing to use a network: ``"network"``, ``"training"`` or nothing.

    The images that it learned from need not be there.
    """
    if not len(workspace.network):
        return "network"
    training = Training.of(workspace)
    if training.trainer is not None:
        return "" if training.trainer.standing.begun else "training"
    return "training" if training.state in (State.IDLE, State.STARTING) else ""


def network_maker(workspace: Workspace) -> Callable[[], Network]:
    """Return what makes the trained network of a workspace; to be called on the engine thread."""
    training, threshold = Training.of(workspace), workspace.project.threshold
    project = workspace.project
    fit, trainer = workspace.data_settings.fit, training.trainer
    if trainer is not None:
        coder = trainer.coder

        def from_trainer() -> Network:
            model = copy_of(trainer.model)
            check_finite(model)
            reader = AnswerReader(coder, threshold, calibration=calibration_of(project, model))
            return Network(model, reader, fit, trainer.trained)

        return from_trainer
    network = workspace.network.copy()
    drawn = dataclasses.replace(
        project, network=network, data=workspace.data_settings, threshold=threshold
    )

    def from_project() -> Network:
        weights = training.weights() or {}
        present = {block: dict(arrays) for block, arrays in weights.items()}
        try:
            made = network_of(dataclasses.replace(drawn, weights=present))
        except CnndeskError as error:
            raise TrainingError(
                f"The drawn network cannot be used. {error} Train it, or undo what was changed."
            ) from error
        return dataclasses.replace(made, trained=drawn.trained or NO_IMAGES)

    return from_project


@dataclass(frozen=True, eq=False)
class Found:
    """Pictures that were found, and how the answers are going to be read."""

    pictures: Pictures
    reader: AnswerReader


def recognition(
    find: Find, make: Callable[[], Network], engine: EngineLink, threads: int, job: Job
) -> Work[None]:
    """Find pictures and look at them; what is known so far is ``partial`` of the progress."""
    yield Progress("looking for pictures", 0, 0)
    pictures = find(job)
    network = engine.now(make)
    runner = BatchRunner(network.model, threads)
    yield Progress("recognising", 0, len(pictures), Found(pictures, network.reader))

    def forward(images: Pixels) -> NDArray[np.float32]:
        return engine.now(lambda: runner(images))

    done = 0
    for results in recognised(pictures, network, forward, job):
        done += len(results)
        yield Progress("recognising", done, len(pictures), results)


class Recogniser(QObject):
    """Recognises one lot of pictures after the other.

    Parameters
    ----------
    workspace : Workspace
    """

    found = Signal(object)
    """`Found`, before any answer."""
    answered = Signal(object)
    """A list of `Result` of the pictures found last."""
    ended = Signal()
    """All that was asked for is done, cancelled or has failed."""
    failed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._training = Training.of(workspace)
        self.work = BackgroundTask(self._training.engine, self)
        self.work.changed.connect(self._hear)
        self.work.failed.connect(self._fail)
        self._waiting: deque[Find] = deque()
        self._stop = threading.Event()
        self._heard: object = None

    @property
    def is_busy(self) -> bool:
        """Whether pictures are being looked at."""
        return self.work.is_busy

    def recognise(self, find: Find) -> None:
        """Find and recognise pictures, after those that are under way."""
        self._waiting.append(find)
        if not self.work.is_busy:
            self._next()

    def cancel(self) -> None:
        """Stop; what was recognised stays."""
        self._waiting.clear()
        self._stop.set()
        self.work.cancel()

    def _next(self) -> None:
        if not self._waiting:
            self.ended.emit()
            return
        find = self._waiting.popleft()
        self._stop = threading.Event()
        training = self._training
        training.engine.ask(lambda: None, lambda _: None, lambda _: None)  # there is a thread now
        work = recognition(
            find,
            network_maker(self._workspace),
            training.engine,
            training.threads,
            Job(None, self._stop),
        )
        self.work.beside(work, lambda _: self._next())

    def _hear(self) -> None:
        progress = self.work.progress
        if progress is None:
            if self._stop.is_set():
                self.ended.emit()
            return
        partial = progress.partial
        if partial is None or partial is self._heard:
            return
        self._heard = partial
        if isinstance(partial, Found):
            self.found.emit(partial)
        else:
            self.answered.emit(partial)

    def _fail(self, words: str) -> None:
        self.failed.emit(words)
        self._next()
