"""Takes moments from a trainer as it trains: the start, a few early steps, the end of every epoch.

Most happens in the first epoch, so that is looked at more often. Nothing here can end a training:
where a moment cannot be kept, none is from then on, and `trouble` says why.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from cnndesk.errors import CnndeskError
from cnndesk.session.judging import copy_of
from cnndesk.session.moments.index import KNOWN_BY
from cnndesk.session.moments.store import MomentStore
from cnndesk.session.probe import Probe
from cnndesk.session.state import Arrays
from cnndesk.session.trainer import Trainer

EARLY = (1 / 16, 1 / 8, 1 / 4, 1 / 2)
"""Where in the first epoch moments are taken, too."""

SHARE = 0.01
"""Part of the time since the beginning that writing may take; what is kept waits in memory."""

MOST_WAITING = 64 * 2**20
"""Bytes of weights that may wait."""

CHECKED_SHARE = 0.002
"""Part of an epoch's work that finding out whether rounding changes an answer may take."""

_AT_FIRST = 2e-8
"""Seconds that writing a byte is taken to need before it was measured."""

_PASSES = 3.0  # forward passes that a training step of an image is worth
_FEWEST, _MOST = 2, 64


class Keeper:
    """Keeps moments of one trainer in a store.

    Parameters
    ----------
    trainer : Trainer
    store : MomentStore
    kept : callable, optional
        Called on the trainer's thread after each moment that was kept.

    Attributes
    ----------
    trouble : str
        Why nothing is kept any more; empty while it is.
    """

    def __init__(
        self, trainer: Trainer, store: MomentStore, kept: Callable[[], object] | None = None
    ) -> None:
        self._trainer, self._store, self._kept = trainer, store, kept
        self._rounding: _Rounding | None = None
        self._began = self._spent = 0.0  # seconds: when, and of writing since then
        self._per_byte = _AT_FIRST
        self.trouble = ""

    def attach(self) -> None:
        """Begin, while no job runs; of a run that has not begun the start is kept at once.

        Nothing is copied or written here.
        """
        trainer = self._trainer
        self._began, self._spent = time.perf_counter(), 0.0
        self._store.spoils = self._spoils
        trainer.after_epoch.append(self._on_epoch)
        trainer.after_step.append(self._on_step)
        if not trainer.standing.begun:
            self._store.put(trainer.last_good)

    def follow(self, trainer: Trainer) -> None:
        """Keep moments of the same run as another trainer goes on with it."""
        self._trainer, self._rounding = trainer, None
        self.attach()

    def finish(self) -> None:
        """Write what waits in memory, when the run is over."""
        self._try(self._store.flush)

    def _on_epoch(self) -> None:
        standing = self._trainer.standing
        best = standing.best_epoch == standing.epoch
        state = self._trainer.last_good
        self._try(lambda: self._store.put(state, best=best, losses=self._losses()))

    def _on_step(self) -> None:
        standing, per_epoch = self._trainer.standing, self._trainer.batches_per_epoch
        if standing.epoch == 0 and standing.batch in early_steps(per_epoch):
            self._try(lambda: self._store.put(self._trainer.capture(), losses=self._losses()))

    def _losses(self) -> list[float]:
        losses: list[float] = self._trainer.history.steps.column("loss")[:KNOWN_BY].tolist()
        return losses

    def _try(self, keep: Callable[[], object]) -> None:
        if self.trouble:
            return
        try:
            keep()
            self._write_if_due()
        except (OSError, CnndeskError) as error:
            why = getattr(error, "strerror", None) or error
            self.trouble = (
                f"The time machine keeps no more moments of this run: {why}. "
                "Make room, or choose another folder; the training is not touched."
            )
        if self._kept is not None:
            self._kept()

    def _write_if_due(self) -> None:
        store, began = self._store, time.perf_counter()
        size = store.waiting
        allowed = SHARE * (began - self._began) - self._spent
        if size * self._per_byte <= allowed or size > MOST_WAITING:
            store.flush()
            seconds = time.perf_counter() - began
            self._spent += seconds
            self._per_byte = seconds / max(size, 1)

    def _spoils(self, weights: Arrays) -> bool:
        """Whether float16 would change what an image is taken for."""
        if self._rounding is None:
            self._rounding = _Rounding(self._trainer)
        return self._rounding.changes_an_answer(weights)


def early_steps(per_epoch: int) -> set[int]:
    """Return after which steps of the first epoch moments are taken, its end not among them."""
    return {max(1, round(share * per_epoch)) for share in EARLY} - {per_epoch}


class _Rounding:
    """Compares answers with weights and with the same rounded, in a network of its own."""

    def __init__(self, trainer: Trainer) -> None:
        self._model = copy_of(trainer.model)
        self._probe = Probe(self._model)
        split = trainer.validation.split if len(trainer.validation) else trainer.dataset.train
        work = CHECKED_SHARE * _PASSES * len(trainer.dataset.train) / 2
        count = min(max(_FEWEST, int(work)), _MOST, len(split))
        self._images: NDArray[np.uint8] = np.ascontiguousarray(split.images[:count])

    def changes_an_answer(self, weights: Arrays) -> bool:
        rounded = {
            block: {name: a.astype(np.float16).astype(np.float32) for name, a in named.items()}
            for block, named in weights.items()
        }
        return not np.array_equal(self._answers(weights), self._answers(rounded))

    def _answers(self, weights: Arrays) -> NDArray[np.intp]:
        self._model.load_arrays({block: dict(named) for block, named in weights.items()})
        answers: NDArray[np.intp] = self._probe.outputs_of(self._images).argmax(axis=1)
        return answers
