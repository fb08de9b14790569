"""One image through a private copy of the drawn network, with gradients, for the views of the lab.

The work is done on the engine thread; what arrives is nobody else's, so it may be read in the
window's thread while the training goes on. What is made of it is the views' business.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import CancelledError

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from cnndesk.document.compile import Arrays, compile_preview
from cnndesk.document.network import Network
from cnndesk.engine.model import Model
from cnndesk.errors import CnndeskError, ExplainError
from cnndesk.explain.passes import Image, Pass, check_finite, run_image
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.session.training import State, Training

WHILE_TRAINING = 1000
"""Milliseconds between two examinations while a training runs."""


def drawn_model(
    network: Network, image: Image | None, weights: Arrays | None, seed: int
) -> tuple[Model, Image]:
    """Return the drawn network compiled with copies of its weights, and the image.

    Parameters
    ----------
    network : Network
        A copy that nobody edits.
    image : ndarray of uint8, (h, w, c), or None
        Of the size of the network's input.
    weights : mapping, optional
        Trained arrays; without them those a training would begin with.
    seed : int
        Of those.

    Raises
    ------
    ExplainError
        Without an image or an image input, or with weights that are no numbers.
    """
    if image is None:
        raise ExplainError("No image is watched. Open images, or drop a picture on the window.")
    compiled = compile_preview(network, weights, seed)
    if compiled is None:
        raise ExplainError("The network has no image input. Add one and connect it.")
    model, _ = compiled
    check_finite(model)
    return model, image


def examine(
    network: Network,
    image: Image | None,
    weights: Arrays | None,
    seed: int,
    label: int | None = None,
    wanted: NDArray[np.floating] | None = None,
) -> Pass:
    """Return what an image does in a network: every output and every gradient.

    Parameters
    ----------
    network, image, weights, seed
        As for `drawn_model`.
    label : int, optional
        Whose loss the gradients belong to; by default the likeliest class.
    wanted : ndarray of float, (outputs,), optional
        Labels or values of the image, as the network learns them, whose loss it is.

    Raises
    ------
    ExplainError
        As `drawn_model`.
    """
    model, image = drawn_model(network, image, weights, seed)
    last = model.nodes[-1]
    with_output = last.layer.is_output
    if label is not None and (not with_output or label >= model.shapes[last.id][2]):
        label = None
    if wanted is not None and (not with_output or len(wanted) != model.shapes[last.id][2]):
        wanted = None
    return run_image(model, image, label=label, wanted=wanted, gradients=with_output)


def wanted_of(workspace: Workspace) -> NDArray[np.floating] | None:
    """Return what the network should give for the watched image where that is no class."""
    targets = workspace.watched_targets
    spec = Training.of(workspace).spec
    if targets is None or targets.kind != spec.kind:
        return None
    if spec.kind == "labels":
        return targets.array[0].astype(np.float64)
    return spec.scaled(targets.array)[0] if len(spec.std) == targets.width else None


def is_trained(workspace: Workspace) -> bool:
    """Whether the drawn network is looked at with weights that have learned something."""
    training = Training.of(workspace)
    if training.trainer is not None:
        return training.trainer.standing.begun
    return training.state not in (State.IDLE, State.STARTING)


class Examiner(QObject):
    """Examines the drawn network for the watched image whenever either changes.

    Parameters
    ----------
    workspace : Workspace
    is_wanted : callable
        Whether anybody looks; nothing is computed otherwise.
    parent : QObject

    Attributes
    ----------
    seen : Pass or None
        The latest one.
    trouble : str
        Why there is none: what is wrong and what to do.
    """

    changed = Signal()

    def __init__(
        self, workspace: Workspace, is_wanted: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace, self._is_wanted = workspace, is_wanted
        self.seen: Pass | None = None
        self.trouble = ""
        self._in_flight = self._again = False
        self._later = QTimer(self, singleShot=True, interval=WHILE_TRAINING)
        self._later.timeout.connect(self._ask)
        workspace.snapshot_arrived.connect(lambda _: self.refresh())
        workspace.project_loaded.connect(self._forget)

    def _forget(self) -> None:
        self.seen, self.trouble = None, ""
        self.changed.emit()

    def refresh(self) -> None:
        """Examine anew as soon as that may be."""
        if not self._is_wanted():
            return
        training = Training.existing(self._workspace)
        looks_back = training is not None and training.time_machine.at is not None
        if training is not None and training.is_busy and not looks_back:
            if not self._later.isActive():
                self._later.start()
            return
        self._ask()

    def stop(self) -> None:
        """Wait for nothing any more."""
        self._later.stop()

    def _ask(self) -> None:
        if self._in_flight:
            self._again = True
            return
        if not self._is_wanted():
            return
        self._in_flight = True
        label, wanted = self._workspace.watched_label, wanted_of(self._workspace)
        Training.of(self._workspace).live_probe.examine(
            lambda network, image, weights, seed: examine(
                network, image, weights, seed, label, wanted
            ),
            self._arrived,
            self._failed,
        )

    def _arrived(self, seen: Pass) -> None:
        self.seen, self.trouble = seen, ""
        self._done()

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, CnndeskError):
            self.seen, self.trouble = None, str(error)
        elif not isinstance(error, CancelledError):
            sys.excepthook(type(error), error, error.__traceback__)
        self._done()

    def _done(self) -> None:
        self._in_flight = False
        self.changed.emit()
        if self._again:
            self._again = False
            self._ask()
