"""Where the flashlight points: a unit of a block, or a pixel of the image, for every view at once.

One lamp per workspace. Which units are lit follows from the drawn network at once; how much each
pixel counts for a unit, the glow, is a gradient that the engine computes between the steps of a
training. What a view makes of it is the view's business.
"""

from __future__ import annotations

import sys
from collections import OrderedDict
from collections.abc import Mapping
from concurrent.futures import CancelledError
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from cnndesk.document.compile import carry, passes_through
from cnndesk.document.network import Network
from cnndesk.engine.model import Model
from cnndesk.errors import CnndeskError, UndescribedError
from cnndesk.explain.passes import Unit, check_finite
from cnndesk.explain.reads import Mask
from cnndesk.explain.receptive_field import EffectiveField, ReceptiveField
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.session.field_view import Fields
from cnndesk.gui.session.image_pass import drawn_model
from cnndesk.gui.session.live_probe import Present
from cnndesk.gui.session.training import Training
from cnndesk.session.live_view import Signature, signature

WHILE_TRAINING = 500
"""Milliseconds between two glows of the same unit while the weights change."""
MOST_GLOWS, MOST_PLANS = 512, 4


@dataclass(frozen=True, eq=False)
class Spot:
    """What the flashlight points at.

    Attributes
    ----------
    block : str
    unit : Unit
        Of the image input, channel 0 stands for the whole pixel.
    is_pixel : bool
        Whether it is a pixel of the image, so that those are lit that see it.
    lit : mapping of block id to ndarray of bool, (h, w, c)
        Units that see the pixel, or that the unit is computed from.
    field : ReceptiveField or None
        Of a unit; None for a pixel, or where it does not depend on the image.
    """

    block: str
    unit: Unit
    is_pixel: bool
    lit: Mapping[str, Mask]
    field: ReceptiveField | None = None


class Bulb:
    """Computes glows of the drawn network; keeps its plans. Only on the engine thread."""

    def __init__(self) -> None:
        self._key: tuple[Signature, int] | None = None
        self._model: Model | None = None
        self._effective: OrderedDict[str, EffectiveField] = OrderedDict()

    def glow(self, present: Present, block_id: str, unit: Unit) -> NDArray[np.float64]:
        """Return how much each pixel counts for a unit, float64 (h, w) of 0..1."""
        network, image, weights, seed = present
        key = (signature(network), seed)
        if key != self._key or self._model is None:
            self._effective.clear()
            self._model, _ = drawn_model(network, image, weights, seed)
            self._key = key
        elif weights:
            carry(self._model, weights)
            check_finite(self._model)
        assert image is not None
        node = passes_through(network, block_id)
        if node not in self._effective:
            while len(self._effective) >= MOST_PLANS:
                self._effective.popitem(last=False)
            self._effective[node] = EffectiveField(self._model, node)
        return self._effective[node].glow(unit, image)


class Flashlight(QObject):
    """The flashlight of a workspace; see `of`.

    Attributes
    ----------
    spot : Spot or None
    glow : ndarray of float64, (h, w), or None
        Of the spot's unit; None for a pixel, and until it is known.
    trouble : str
        Why there is no glow, or nothing lit: what is wrong and what to do.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._fields = Fields()
        self._bulb = Bulb()
        self._known: OrderedDict[tuple[str, Unit], NDArray[np.float64]] = OrderedDict()
        self._in_flight: tuple[str, Unit] | None = None
        self._moment = 0  # counts what makes known glows old: weights, image, network
        self.spot: Spot | None = None
        self.glow: NDArray[np.float64] | None = None
        self.trouble = ""
        self._later = QTimer(self, singleShot=True, interval=WHILE_TRAINING)
        self._later.timeout.connect(self._ask)
        workspace.snapshot_arrived.connect(lambda _: self._on_snapshot())
        workspace.diagnoses_changed.connect(self.off)
        workspace.project_loaded.connect(self.off)

    @classmethod
    def of(cls, workspace: Workspace) -> Flashlight:
        """Return the lamp of a workspace, making it if nobody has yet."""
        found = workspace.findChild(cls)
        return found if found is not None else cls(workspace)

    # Pointing ------------------------------------------------------------------------------

    def point(self, block_id: str, unit: Unit) -> None:
        """Point at a unit of a block; at a pixel, where the block is the image input."""
        if self.spot is not None and (self.spot.block, self.spot.unit) == (block_id, unit):
            return
        network = self._workspace.network
        if block_id not in network:
            return
        self.trouble = ""
        try:
            self.spot = self._spot(network, block_id, unit)
        except UndescribedError as error:
            self.spot = Spot(block_id, unit, block_id == network.input_id, {})
            self.trouble = str(error)
        self.glow = self._known.get((block_id, unit))
        self.changed.emit()
        if self.glow is None:
            self._ask()

    def _spot(self, network: Network, block_id: str, unit: Unit) -> Spot:
        if block_id == network.input_id:
            lit = self._fields.seeing(network, unit.row, unit.column)
            return Spot(block_id, unit, True, lit)
        found = self._fields.field(network, block_id, unit)
        lit = dict(found.read) if found is not None else {}
        return Spot(block_id, unit, False, lit, found)

    def off(self) -> None:
        """Point at nothing."""
        if self.spot is not None:
            self.spot, self.glow, self.trouble = None, None, ""
            self.changed.emit()

    # The glow ------------------------------------------------------------------------------

    def _on_snapshot(self) -> None:
        self._moment += 1
        self._known.clear()
        if self.spot is None or self.spot.is_pixel:
            return
        training = Training.of(self._workspace)
        if training.is_busy and training.time_machine.at is None:
            if not self._later.isActive():
                self._later.start()
        else:
            self._ask()

    def _ask(self) -> None:
        spot = self.spot
        if spot is None or spot.field is None or self._in_flight is not None:
            return
        if self._workspace.network_image is None:
            return
        probe, bulb, moment = Training.of(self._workspace).live_probe, self._bulb, self._moment
        wanted = self._in_flight = (spot.block, spot.unit)
        probe.examine(
            lambda *present: bulb.glow(present, *wanted),
            lambda glow: self._arrived(wanted, moment, glow),
            lambda error: self._failed(wanted, error),
        )

    def _arrived(self, wanted: tuple[str, Unit], moment: int, glow: NDArray[np.float64]) -> None:
        if moment == self._moment:
            self._known[wanted] = glow
            while len(self._known) > MOST_GLOWS:
                self._known.popitem(last=False)
        self._done(wanted, glow, "")

    def _failed(self, wanted: tuple[str, Unit], error: BaseException) -> None:
        if not isinstance(error, CnndeskError | CancelledError):
            sys.excepthook(type(error), error, error.__traceback__)
        self._done(wanted, None, str(error) if isinstance(error, CnndeskError) else "")

    def _done(
        self, wanted: tuple[str, Unit], glow: NDArray[np.float64] | None, trouble: str
    ) -> None:
        self._in_flight = None
        spot = self.spot
        if spot is not None and (spot.block, spot.unit) == wanted:
            self.glow, self.trouble = glow, trouble
            self.changed.emit()
        elif spot is not None and self.glow is None:
            self._ask()
