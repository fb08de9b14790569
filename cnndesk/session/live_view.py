"""What the window sees of the network: the drawn one on the engine thread, and the views it gives.

`LiveView` is what every view of activations draws, whether it comes from a running training or from
a network that was never trained. `Preview` makes it of the network as it is drawn at this moment;
`Pacer` decides how often there is a new one. No Qt.
"""

from __future__ import annotations

import time
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from cnndesk.document.compile import Arrays, carry, compile_preview, passes_through
from cnndesk.document.network import Network
from cnndesk.engine.model import Model
from cnndesk.session.probe import Probe, ProbeResult
from cnndesk.session.progress import Progress

Signature = tuple[object, ...]

INTERVAL = 0.033
"""Seconds between two refreshes at the least."""

SHARE = 0.015
"""Part of the time that looking may take from the training."""

SLOWEST = 2.0
"""Seconds between two refreshes at the most."""


@dataclass(frozen=True, eq=False)
class LiveView:
    """What the network makes of the watched image. All arrays are copies that nobody changes.

    Attributes
    ----------
    image : ndarray of uint8, shape (h, w, c), or None
        What went in.
    activations : mapping of block id to ndarray of float32, shape (h, w, c)
        Every block that fits and depends on the image.
    outputs : ndarray of float32, shape (outputs,)
        Probabilities or values; empty without an output block.
    parameters : mapping of block id to mapping of name to ndarray
        Of the blocks whose filters are watched.
    progress : Progress or None
        Where the training stands; None where there is none.
    seconds : float
        Time the engine took for one image.
    others, others_of : ndarray or None
        Outputs for a few more images, (n, outputs), and which images these were; None where they
        were not asked for this time.
    """

    image: NDArray[np.uint8] | None = None
    activations: Mapping[str, NDArray[np.float32]] = field(default_factory=dict)
    outputs: NDArray[np.float32] = field(default_factory=lambda: np.empty(0, np.float32))
    parameters: Mapping[str, Mapping[str, NDArray[np.float32]]] = field(default_factory=dict)
    progress: Progress | None = None
    seconds: float = 0.0
    others: NDArray[np.float32] | None = None
    others_of: NDArray[np.uint8] | None = None

    @property
    def probabilities(self) -> NDArray[np.float32]:
        """The same as `outputs`, by the name that a classifier gives it."""
        return self.outputs


def signature(network: Network, *, trained_only: bool = False) -> Signature:
    """Return what decides the numbers of a network: blocks, parameters and links, not places.

    Parameters
    ----------
    network : Network
    trained_only : bool
        Only what its outputs depend on.
    """
    ids: Collection[str] = network.order
    if trained_only:
        ids = {i for out in network.output_ids for i in (out, *network.ancestors(out))}
    return tuple(
        (
            i,
            network[i].block,
            network[i].frozen,
            network[i].is_bypassed,
            network[i].muted_maps,
            network.predecessors(i),
        )
        for i in network.order
        if i in ids
    )


def with_muted(
    network: Network, activations: Mapping[str, NDArray[np.float32]]
) -> dict[str, NDArray[np.float32]]:
    """Return activations in which a muted block shows what it passes on."""
    shown = dict(activations)
    for block_id in network.order:
        if block_id not in shown and network[block_id].is_bypassed and network.inputs(block_id):
            source = passes_through(network, block_id)
            if source in shown:
                shown[block_id] = shown[source]
    return shown


class Preview:
    """The drawn network, compiled to be looked at. Only on the engine thread."""

    def __init__(self) -> None:
        self._key: tuple[Signature, int] | None = None
        self._model: Model | None = None
        self._probe: Probe | None = None
        self.threads = 1

    def forget(self) -> None:
        """Compile anew at the next look."""
        self._key = None

    def look(
        self,
        network: Network,
        image: NDArray[np.uint8] | None,
        *,
        weights: Arrays | None,
        seed: int,
        filters: Collection[str] = (),
        others: NDArray[np.uint8] | None = None,
    ) -> LiveView:
        """Return every block's output for an image.

        Parameters
        ----------
        network : Network
            A copy that nobody edits.
        image : ndarray of uint8 of the network's input shape, or None
        weights : mapping, optional
            Trained arrays; blocks they do not fit show the weights a training would begin with.
        seed : int
            Of those.
        filters : collection of str
            Blocks whose parameters are wanted.
        others : ndarray of uint8, shape (n, h, w, c), optional
            More images whose outputs are wanted.
        """
        key = (signature(network), seed)
        if key != self._key:
            compiled = compile_preview(network, weights, seed)
            self._key = key
            self._model = compiled[0] if compiled else None
            self._probe = Probe(self._model, self.threads) if self._model else None
        elif self._model is not None and weights:
            carry(self._model, weights)
        if self._model is None or self._probe is None:
            return LiveView(image=image)
        result: ProbeResult | None = None
        if image is not None and image.shape == self._probe.image_shape:
            result = self._probe.run(image)
        return LiveView(
            image=image,
            activations=with_muted(network, result.activations) if result else {},
            outputs=result.outputs if result else np.empty(0, np.float32),
            parameters=_copies(self._model, filters),
            seconds=result.seconds if result else 0.0,
            others=None if others is None else self._probe.outputs_of(others),
            others_of=others,
        )


def _copies(model: Model, blocks: Collection[str]) -> dict[str, dict[str, NDArray[np.float32]]]:
    return {
        block: {name: array.copy() for name, array in model.parameters[block].items()}
        for block in blocks
        if block in model.parameters
    }


class Pacer:
    """Decides when the views may be refreshed, so that looking costs a fixed share of the time.

    The cost of a refresh is all that the window's thread computed from its beginning to that of the
    next one (drawing comes after the refresh, some of it later), and what the engine spent on it.
    After expensive ones the next comes later.

    Parameters
    ----------
    share : float
        Part of the time that refreshing may take.
    """

    def __init__(self, share: float = SHARE) -> None:
        self.share = share
        self._cost = 0.0
        self._due = 0.0
        self._began: tuple[float, float] | None = None

    @property
    def interval(self) -> float:
        """Seconds from one refresh to the next at the present cost."""
        return min(max(INTERVAL, self._cost / self.share), SLOWEST)

    def is_due(self, now: float) -> bool:
        """Whether the time for another refresh has come."""
        return now >= self._due

    def begin(self, now: float, engine_seconds: float, work: float | None = None) -> None:
        """Note that a refresh begins (in the window's thread).

        Parameters
        ----------
        now : float
            Seconds of ``time.perf_counter``.
        engine_seconds : float
            What the engine spent on this refresh.
        work : float, optional
            Seconds this thread has computed so far; measured by default.
        """
        work = time.thread_time() if work is None else work
        if self._began is not None:
            cost = work - self._began[0] + self._began[1]
            self._cost = cost if self._cost == 0.0 else 0.6 * self._cost + 0.4 * cost
        self._began = (work, engine_seconds)
        self._due = now + self.interval
