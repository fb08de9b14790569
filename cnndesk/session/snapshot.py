"""What the engine thread hands to whoever watches: frozen copies of what is watched, no more.

The hand-off itself is ``mailbox.py``; drawing is the window's.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnndesk.session.mailbox import Mailbox
from cnndesk.session.probe import Probe, ProbeResult
from cnndesk.session.progress import Progress
from cnndesk.session.trainer import Trainer


@dataclass(frozen=True, eq=False)
class Watch:
    """What somebody looks at.

    Attributes
    ----------
    image : ndarray of uint8, shape (h, w, c), or None
        The watched image, fitted to the network.
    blocks : frozenset of str
        Whose outputs for that image are shown.
    filters : frozenset of str
        Whose parameters are shown.
    others : ndarray of uint8, shape (n, h, w, c), or None
        A few more images whose outputs are shown.
    """

    image: NDArray[np.uint8] | None = None
    blocks: frozenset[str] = frozenset()
    filters: frozenset[str] = frozenset()
    others: NDArray[np.uint8] | None = None


@dataclass(frozen=True, eq=False)
class Snapshot:
    """The run at one step boundary.

    Attributes
    ----------
    progress : Progress
    probe : ProbeResult or None
        Of the watched image.
    parameters : mapping of block id to mapping of name to ndarray
        Copies, of the blocks whose filters are watched.
    image : ndarray or None
        What was watched at that moment.
    others, others_of : ndarray or None
        Outputs for the other images, (n, outputs), and which images these were.
    seconds : float
        Time the engine took for all of it.
    """

    progress: Progress
    probe: ProbeResult | None
    parameters: Mapping[str, Mapping[str, NDArray[np.float32]]]
    image: NDArray[np.uint8] | None = None
    others: NDArray[np.float32] | None = None
    others_of: NDArray[np.uint8] | None = None
    seconds: float = 0.0


class Watcher:
    """Fills a mailbox after a training step, when somebody wishes for it.

    Parameters
    ----------
    trainer : Trainer
        Its ``after_step`` calls this watcher from now on.

    Attributes
    ----------
    mailbox : Mailbox of Snapshot
    watch : Watch
        Replace it as a whole, from any thread.
    """

    def __init__(self, trainer: Trainer) -> None:
        self.mailbox: Mailbox[Snapshot] = Mailbox()
        self.watch = Watch()
        self._trainer = trainer
        self._probe = Probe(trainer.model, trainer.threads)
        trainer.after_step.append(self.after_step)

    def after_step(self) -> None:
        """Hand over a snapshot if one is wished for (engine thread)."""
        self.mailbox.offer(self.snapshot)

    def snapshot(self) -> Snapshot:
        """Return a snapshot of this moment (engine thread)."""
        watch, model = self.watch, self._trainer.model
        started = time.perf_counter()
        probe = others = None
        if watch.image is not None and watch.image.shape == self._probe.image_shape:
            probe = self._probe.run(watch.image, blocks=watch.blocks)
        if watch.others is not None:
            others = self._probe.outputs_of(watch.others)
        return Snapshot(
            progress=self._trainer.progress,
            probe=probe,
            parameters={
                block: {name: array.copy() for name, array in model.parameters[block].items()}
                for block in watch.filters
                if block in model.parameters
            },
            image=watch.image,
            others=others,
            others_of=watch.others,
            seconds=time.perf_counter() - started,
        )

    def detach(self) -> None:
        """Watch no longer."""
        self._trainer.after_step.remove(self.after_step)
