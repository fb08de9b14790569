"""Looking at a network: live views of the drawn one, and of the one in training.

While nothing trains, the drawn network is probed after every edit and every change of the watched
image. While a training runs, its snapshots are taken from the mailbox instead, as often as their
cost allows; if the drawn network differs from the one in training, the drawn one is probed with the
present weights. Whatever comes is published by the workspace.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Collection
from concurrent.futures import CancelledError
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer

from cnndesk.document.network import Network
from cnndesk.engine import threads as engine_threads
from cnndesk.errors import CnndeskError
from cnndesk.gui.session.engine_link import EngineLink
from cnndesk.session.live_view import SHARE, LiveView, Pacer, Preview, with_muted
from cnndesk.session.progress import Progress
from cnndesk.session.snapshot import Snapshot, Watch, Watcher
from cnndesk.session.state import Arrays
from cnndesk.session.trainer import Trainer

if TYPE_CHECKING:
    from cnndesk.gui.document.workspace import Workspace

T = TypeVar("T")

Present = tuple[Network, NDArray[np.uint8] | None, Arrays | None, int]

OTHERS_INTERVAL = 0.25
"""Seconds between two looks at the other images while a training runs: as often as numbers."""

FREE_SHARE = 0.5
"""Part of its own core that the window may take where the training leaves it one."""


@dataclass(frozen=True)
class Source:
    """Whose weights the drawn network is looked at with.

    Attributes
    ----------
    weights : callable
        Returns the arrays, or None for those a training would begin with; on the engine thread.
    progress : Progress or None
        Where the training stands.
    """

    weights: Callable[[], Arrays | None]
    progress: Progress | None


class LiveProbe(QObject):
    """Probes and watches for one workspace.

    Parameters
    ----------
    workspace : Workspace
    engine : EngineLink
    source : callable
        Returns the present `Source`.
    parent : QObject

    Attributes
    ----------
    watching : bool
        Whether anybody sees the views of a running training.
    threads : int
        Of the probe.
    """

    def __init__(
        self,
        workspace: Workspace,
        engine: EngineLink,
        source: Callable[[], Source],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._engine, self._source = workspace, engine, source
        self._preview = Preview()
        self._pacer = Pacer()
        self._watcher: Watcher | None = None
        self._trainer: Trainer | None = None
        self._filters: dict[str, tuple[str, ...]] = {}
        self._in_flight = False
        self._again = False
        self._blocked: Callable[[], bool] = lambda: False
        self._others: NDArray[np.uint8] | None = None
        self._others_due = 0.0
        self.watching = True
        self.threads = 1
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)

    def close(self) -> None:
        """Look no more."""
        self._soon.stop()

    # Who is looked at ----------------------------------------------------------------------

    def follow(self, trainer: Trainer | None, blocked: Callable[[], bool]) -> None:
        """Watch another trainer, or none.

        Parameters
        ----------
        trainer : Trainer or None
        blocked : callable
            Whether its running job shows all there is to see, so that nothing is probed beside it.
        """
        if self._watcher is not None:
            self._watcher.detach()
        self._trainer = trainer
        self._watcher = Watcher(trainer) if trainer is not None else None
        self._blocked = blocked

    def watch_filters(self, owner: str, blocks: Collection[str]) -> None:
        """Say whose parameters a view shows."""
        wanted = tuple(blocks)
        if self._filters.get(owner, ()) != wanted:
            self._filters[owner] = wanted
            if wanted:
                self.look()

    def watch_others(self, images: NDArray[np.uint8] | None) -> None:
        """Say which more images are to be predicted, uint8 (n, h, w, c); None for none."""
        if images is not self._others:
            self._others, self._others_due = images, 0.0
            if images is not None:
                self.look()

    @property
    def _wanted_filters(self) -> frozenset[str]:
        return frozenset(block for blocks in self._filters.values() for block in blocks)

    # The drawn network ---------------------------------------------------------------------

    def look(self) -> None:
        """Probe the drawn network as soon as the event loop is free."""
        self._soon.start()

    def forget(self) -> None:
        """Weights have become others: compile anew and look."""
        if self._engine.is_running:
            self._engine.ask(self._preview.forget, lambda _: self.look(), self._failed)

    def _look(self) -> None:
        if self._in_flight:
            self._again = True
            return
        if self._blocked():
            return
        workspace, source = self._workspace, self._source()
        image, filters, others = workspace.network_image, self._wanted_filters, self._others
        if image is None and not filters and others is None:
            workspace.publish_snapshot(LiveView(progress=source.progress))
            return
        network, seed = workspace.network.copy(), workspace.training_settings.seed
        self._preview.threads = self.threads

        def look() -> LiveView:
            return self._preview.look(
                network,
                image,
                weights=source.weights(),
                seed=seed,
                filters=filters,
                others=others,
            )

        self._in_flight = True
        self._engine.ask(look, self._looked, self._failed)

    def _looked(self, view: LiveView) -> None:
        self._in_flight = False
        self._workspace.publish_snapshot(view)
        if self._again:
            self._again = False
            self._soon.start()

    def _failed(self, error: BaseException) -> None:
        self._in_flight = self._again = False
        if isinstance(error, CnndeskError | CancelledError):
            self._workspace.publish_snapshot(LiveView())
        else:
            sys.excepthook(type(error), error, error.__traceback__)

    def examine(
        self,
        work: Callable[[Network, NDArray[np.uint8] | None, Arrays | None, int], T],
        then: Callable[[T], object],
        failed: Callable[[BaseException], object],
    ) -> None:
        """Have something worked out from a copy of the drawn network, on the engine thread.

        Parameters
        ----------
        work : callable
            Takes network, watched image, weights (None where nothing is trained) and seed.
        then, failed : callable
            Hear the result or the error, in the window's thread.
        """
        present = self.present()
        self._engine.ask(lambda: work(*present()), then, failed)

    def present(self) -> Callable[[], Present]:
        """Return what gives a copy of the drawn network, the watched image, weights and seed.

        Call it on the engine thread. The weights are None where nothing is trained.
        """
        source, workspace = self._source(), self._workspace
        network, image = workspace.network.copy(), workspace.network_image
        seed = workspace.training_settings.seed
        return lambda: (network, image, source.weights(), seed)

    # The running training ------------------------------------------------------------------

    def begin(self, threads: int) -> None:
        """Pace the looking for a training on so many threads, and wish for a first view."""
        spare = engine_threads.available() > threads
        self._pacer = Pacer(FREE_SHARE if spare else SHARE)
        self._request(preview=False)

    def tick(self, now: float, *, preview: bool) -> bool:
        """Take what has come, wish for more when it is time.

        Parameters
        ----------
        now : float
            Seconds of ``time.perf_counter``.
        preview : bool
            The drawn network differs from the one in training.

        Returns
        -------
        bool
            Whether this is a moment to draw what has grown.
        """
        watcher = self._watcher
        if watcher is None:
            return False
        snapshot = watcher.mailbox.take()
        if snapshot is not None:
            self._pacer.begin(now, snapshot.seconds)
            if not preview:
                self._workspace.publish_snapshot(self._view(snapshot))
            return True
        if not self._pacer.is_due(now):
            return False
        if not watcher.mailbox.wanted:
            self._request(preview=preview)
        if preview or not self.watching:
            self._pacer.begin(now, 0.0)
            return True
        return False

    def _request(self, *, preview: bool) -> None:
        watcher, trainer = self._watcher, self._trainer
        if watcher is None or trainer is None or not self.watching:
            return
        if preview:
            self.look()
            return
        now = time.perf_counter()
        others = self._others if now >= self._others_due else None
        if others is not None:
            self._others_due = now + OTHERS_INTERVAL
        watcher.watch = Watch(
            image=self._workspace.network_image,
            blocks=frozenset(trainer.model.shapes),
            filters=self._wanted_filters,
            others=others,
        )
        watcher.mailbox.request()

    def _view(self, snapshot: Snapshot) -> LiveView:
        probe, workspace = snapshot.probe, self._workspace
        if probe is None:
            return LiveView(
                parameters=snapshot.parameters,
                progress=snapshot.progress,
                others=snapshot.others,
                others_of=snapshot.others_of,
            )
        return LiveView(
            image=snapshot.image,
            activations=with_muted(workspace.network, probe.activations),
            outputs=probe.outputs,
            parameters=snapshot.parameters,
            progress=snapshot.progress,
            seconds=probe.seconds,
            others=snapshot.others,
            others_of=snapshot.others_of,
        )
