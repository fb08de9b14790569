"""Long work of the judging screens: on the engine thread or beside it, with progress and cancel.

One `BackgroundTask` does one thing at a time; starting another cancels the one before. What it
tells arrives in the window's thread. What is computed is none of this module's business.
"""

from __future__ import annotations

import contextlib
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from cnndesk.data.image_set import NO_IMAGES, ImageSet
from cnndesk.document.compile import carry
from cnndesk.errors import CnndeskError
from cnndesk.explain.progress import Progress, Work
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.session.engine_link import EngineLink
from cnndesk.gui.session.training import State, Training
from cnndesk.gui.support import threads
from cnndesk.session.held_out import trained_images
from cnndesk.session.judging import Subject, compiled, copy_of
from cnndesk.session.state import Arrays
from cnndesk.session.trainer import Trainer

SLICE = 0.03
"""Seconds of work between two looks at the training, where one batch takes less."""


def why_not(workspace: Workspace) -> str:
    """Return what is missing to judge: ``"data"``, ``"network"``, ``"training"`` or nothing."""
    if workspace.dataset is None:
        return "data"
    if not len(workspace.network):
        return "network"
    training = Training.of(workspace)
    trainer = training.trainer
    if trainer is not None:
        return "" if trainer.standing.begun else "training"
    return "training" if training.state in (State.IDLE, State.STARTING) else ""


def subject_of(workspace: Workspace) -> Callable[[], Subject]:
    """Return what makes a copy of the network as the views show it: now, or as it was."""
    training, dataset = Training.of(workspace), workspace.dataset
    trainer, machine, threads = training.trainer, training.time_machine, training.threads
    if machine.at is None or dataset is None:
        return present_subject_of(workspace)
    moment = machine.at
    if trainer is not None and trainer.dataset is dataset:
        return lambda: _as_it_was(trainer, machine.weights_of(moment), threads)
    network, seed = workspace.network.copy(), workspace.training_settings.seed
    spec = training.spec
    return lambda: compiled(network, machine.weights_of(moment), dataset, seed, threads, spec)


def present_subject_of(workspace: Workspace) -> Callable[[], Subject]:
    """Return what makes a copy of the network in training, or of the drawn one, on the engine.

    Of now, whatever the views show: for what is noted down of the run.
    """
    training, dataset = Training.of(workspace), workspace.dataset
    trainer, threads = training.trainer, training.threads
    assert dataset is not None
    if trainer is not None and trainer.dataset is dataset:
        return lambda: Subject(copy_of(trainer.model), trainer.coder, threads)
    network, seed = workspace.network.copy(), workspace.training_settings.seed
    spec = training.spec
    return lambda: compiled(network, training.weights(), dataset, seed, threads, spec)


def _as_it_was(trainer: Trainer, weights: Arrays, threads: int) -> Subject:
    model = copy_of(trainer.model)
    carry(model, weights)
    return Subject(model, trainer.coder, threads)


def weights_key(workspace: Workspace) -> tuple[object, ...]:
    """Return what tells the weights that are judged now from any others."""
    training = Training.of(workspace)
    trainer, at = training.trainer, training.time_machine.at
    step = trainer.standing.step if trainer is not None else -1
    return (id(trainer), step if at is None else ("looking back", at.step))


def trained_by(workspace: Workspace) -> ImageSet:
    """Return what the present network was trained on, as far as is known."""
    trainer, dataset = Training.of(workspace).trainer, workspace.dataset
    if trainer is not None:
        return trainer.trained
    if dataset is None:
        return NO_IMAGES
    known = trained_images(workspace.project, dataset)
    return dataset.image_set("train") if known is None else known


class BackgroundTask(QObject):
    """Drives long work and tells of it.

    Parameters
    ----------
    engine : EngineLink
    """

    changed = Signal()
    """Begins, gets on or ends."""
    failed = Signal(str)
    """A sentence."""

    def __init__(self, engine: EngineLink, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._number = 0
        self._cancel = threading.Event()
        self.progress: Progress | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self.progress is not None

    def cancel(self) -> None:
        """Stop after the present piece; nothing more is heard of it."""
        self._number += 1
        self._cancel.set()
        if self.progress is not None:
            self.progress = None
            self.changed.emit()

    def on_engine(self, work: Work[Any], then: Callable[[Any], object]) -> None:
        """Do work on the engine thread, between the steps of a training."""
        number = self._begin()
        cancel = self._cancel

        def piece() -> Progress | tuple[Any]:
            until = time.perf_counter() + SLICE
            while True:
                if cancel.is_set():
                    work.close()
                    return Progress("", 0, 0)
                try:
                    state = next(work)
                except StopIteration as ended:
                    return (ended.value,)
                if time.perf_counter() >= until:
                    return state

        def heard(answer: Progress | tuple[Any]) -> None:
            if number != self._number:
                self._engine.ask(work.close, lambda _: None, lambda _: None)
            elif isinstance(answer, Progress):
                self._note(answer)
                self._engine.ask(piece, heard, lambda e: self._fail(number, e))
            else:
                self._end(number, answer[0], then)

        self._engine.ask(piece, heard, lambda e: self._fail(number, e))

    def beside(
        self,
        work: Work[Any],
        then: Callable[[Any], object],
        late: Callable[[Any], object] | None = None,
    ) -> None:
        """Do work that needs no kernels in a thread of its own.

        Parameters
        ----------
        work : generator
        then : callable
            Takes its result.
        late : callable, optional
            Takes the result of work that was at its end before its cancelling reached it: what it
            has written is there, and the user has to hear of it.
        """
        number = self._begin()
        cancel, engine = self._cancel, self._engine

        def tell(call: Callable[[], object]) -> None:
            with contextlib.suppress(RuntimeError):  # the window was closed meanwhile
                engine.tell(call)

        def end(result: Any) -> None:
            if number == self._number:
                self._end(number, result, then)
            elif late is not None:
                late(result)

        def drive() -> None:
            while True:
                if cancel.is_set() or engine.is_closed:
                    work.close()
                    return
                try:
                    state = next(work)
                except StopIteration as ended:
                    tell(partial(end, ended.value))
                    return
                except Exception as error:
                    tell(partial(self._fail, number, error))
                    return
                tell(partial(self._note_of, number, state))

        # A daemon: it writes nothing that could be cut off, and its process ends with this one.
        threads.begin(drive, "cnndesk-beside")

    def _begin(self) -> int:
        self.cancel()
        self._cancel = threading.Event()
        self._note(Progress("", 0, 0))
        return self._number

    def _note_of(self, number: int, progress: Progress) -> None:
        if number == self._number:
            self._note(progress)

    def _note(self, progress: Progress) -> None:
        self.progress = progress
        self.changed.emit()

    def _end(self, number: int, result: Any, then: Callable[[Any], object]) -> None:
        if number != self._number:
            return
        self.progress = None
        then(result)
        self.changed.emit()

    def _fail(self, number: int, error: BaseException) -> None:
        if number != self._number:
            return
        self.progress = None
        self.changed.emit()
        if isinstance(error, CnndeskError | OSError):
            self.failed.emit(str(error))
        else:
            name = f"{type(error).__name__}: {error}"
            self.failed.emit(self.tr("An error in the program: {error}.").format(error=name))
            sys.excepthook(type(error), error, error.__traceback__)
