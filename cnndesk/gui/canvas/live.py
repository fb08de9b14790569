"""Keeps the thumbnails of blocks up to date with the watched image and its snapshots.

The canvas and the network strip share this: both have wells, and want the same pictures in them.
Which picture a block gets is decided here by what its spec says (input, output, family) and the
shape of its output; how the picture is drawn is in ``widgets/thumbnails.py``. Only blocks that can
be seen are drawn at once; the others are drawn when they come into view.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QFont

from cnndesk.blocks import Block, Family, Task
from cnndesk.document.delta import PlacedBlock
from cnndesk.document.shapes import Diagnosis
from cnndesk.gui.canvas import geometry
from cnndesk.gui.canvas.block_state import Cost, Dot
from cnndesk.gui.canvas.ink import ink, well_family
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.session.step_times import StepTimes
from cnndesk.gui.session.training import Training
from cnndesk.gui.widgets import theme, thumbnails
from cnndesk.gui.widgets.thumbnails import Floats, Picture

if TYPE_CHECKING:
    from cnndesk.gui.canvas.scene import CanvasScene
    from cnndesk.session.live_view import LiveView


SLICE = 0.008  # seconds of drawing at a time, so that the window stays quick
RATIOS = (0.25, 3.0)  # pixels of a picture per unit of the scene, at least and at most


@dataclass(frozen=True)
class Well:
    """The room for a picture.

    Attributes
    ----------
    width, height : float
        In units of the drawing.
    type_size : float
        Of the names of classes.
    maps, classes : int
        How many are shown at most.
    unit : str
        Behind the share of a class.
    """

    width: float
    height: float
    type_size: float = 10.5
    maps: int = 12
    classes: int = 4
    unit: str = " %"


CANVAS_WELL = Well(geometry.WELL.width(), geometry.WELL.height())


class Shown(Protocol):
    """A block as it is drawn somewhere: what it tells, and what it is told."""

    placed: PlacedBlock
    diagnosis: Diagnosis | None
    picture: Picture | None

    def show_picture(self, picture: Picture | None) -> None:
        """Show another thumbnail, or none."""

    def show_dot(self, dot: Dot) -> None:
        """Show, light or hide the dot of a block in training."""


def picture_of(
    block: Block,
    activation: Floats,
    width: int,
    height: int,
    *,
    names: Iterable[str] = (),
    shown: Iterable[int] = (),
    font: QFont | None = None,
    well: Well = CANVAS_WELL,
) -> Picture:
    """Return the picture of a block's output that suits the block.

    Parameters
    ----------
    block : Block
    activation : (h, w, c) float32
        Its output for one image.
    width, height : int
        Room in device pixels.
    names : iterable of str
        Of the classes, for an output.
    shown : iterable of int
        The maps of the last picture.
    font : QFont, optional
        Of the names.
    well : Well
        How many maps or classes are shown.
    """
    colour = well_family(block.family)
    if block.is_output and block.task is not Task.VALUES:
        chosen = font if font is not None else ink().caption_font
        return thumbnails.class_rows(
            activation, list(names), width, height, colour, chosen, well.classes, well.unit
        )
    if activation.shape[:2] == (1, 1):
        few = activation.size <= thumbnails.BARS_LIMIT
        if few and block.family in (Family.DENSE, Family.OUTPUT):
            return thumbnails.bars(activation, width, height, colour)
        return thumbnails.square_of_cells(activation, width, height)
    return thumbnails.mosaic(activation, width, height, at_most=well.maps, shown=tuple(shown))


class WellPictures(QObject):
    """Draws snapshots into the wells of blocks.

    Parameters
    ----------
    workspace : Workspace
    blocks : callable
        Returns the blocks that are drawn, by id.
    well : Well
    parent : QObject
    """

    drew = Signal()
    """Pictures are others, some time after the snapshot they are made from."""

    def __init__(
        self,
        workspace: Workspace,
        blocks: Callable[[], Mapping[str, Shown]],
        well: Well,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._blocks = blocks
        self._well = well
        self._activations: Mapping[str, Floats] = {}
        self._behind: set[str] = set()
        self.ratio = 1.0
        self._input: tuple[object, float] = (None, 0.0)  # the image that is drawn, and how large
        self.visible: set[str] | None = None  # None: all
        self._go_on = QTimer(self, singleShot=True, interval=0)
        self._go_on.timeout.connect(self.catch_up)
        self._lit = False
        workspace.snapshot_arrived.connect(self._on_snapshot)
        workspace.watched_changed.connect(self._show_input)

    def set_ratio(self, ratio: float) -> None:
        """Draw for another zoom: as many pixels as the screen has, so that none is resampled."""
        ratio = min(max(ratio, RATIOS[0]), RATIOS[1])
        if abs(ratio - self.ratio) > 1e-6:
            self.ratio = ratio
            self._behind.update(self._activations)
            self._show_input()

    def set_well(self, well: Well) -> None:
        """Draw for wells of another size."""
        if well != self._well:
            self._well = well
            self._input = (None, 0.0)
            self._behind.update(self._activations)
            self._show_input()

    def show_new(self, ids: Iterable[str]) -> None:
        """Draw blocks that are shown for the first time, as those in a group that is opened."""
        self._behind.update(i for i in ids if i in self._activations)
        self._show_input()
        self._show_dots()

    def forget(self, block_id: str) -> None:
        """Let go of a block that has gone."""
        self._behind.discard(block_id)

    def close(self) -> None:
        """Hear no more of the workspace."""
        self._go_on.stop()
        self._workspace.snapshot_arrived.disconnect(self._on_snapshot)
        self._workspace.watched_changed.disconnect(self._show_input)

    def show_latest(self) -> None:
        """Draw the snapshot that is there, for blocks that were made after it."""
        if self._workspace.snapshot is not None:
            self._on_snapshot(self._workspace.snapshot)
            for block_id in tuple(self._behind):
                if self._is_visible(block_id):
                    self._draw(block_id)
        self._show_input()

    def refresh(self) -> None:
        """Take pictures off blocks whose shape they no longer have."""
        for block_id, item in self._blocks().items():
            output = item.diagnosis.output if item.diagnosis else None
            activation = self._activations.get(block_id)
            if activation is not None and (output is None or tuple(output) != activation.shape):
                item.show_picture(None)
        self._show_input()

    def repaint(self) -> None:
        """Draw everything again: another theme, another screen."""
        self._behind.update(self._activations)
        self._show_input()
        self.catch_up()

    def catch_up(self) -> None:
        """Draw what is seen and not up to date, for some milliseconds; the rest right after."""
        started = time.perf_counter()
        behind = [i for i in self._behind if self._is_visible(i)]
        for block_id in behind:
            if time.perf_counter() - started > SLICE:
                self._go_on.start()
                break
            self._draw(block_id)
        if behind:
            self.drew.emit()

    def _is_visible(self, block_id: str) -> bool:
        return self.visible is None or block_id in self.visible

    def _on_snapshot(self, snapshot: LiveView) -> None:
        self._activations = snapshot.activations
        self._behind = set(self._activations)
        self._show_input()
        self.catch_up()
        # Lit and dim in turn: going out by itself would paint every block a second time.
        self._lit = theme.motion(1) == 0 or not self._lit
        self._show_dots()

    def _draw(self, block_id: str) -> None:
        self._behind.discard(block_id)
        item = self._blocks().get(block_id)
        activation = self._activations.get(block_id)
        if item is None or activation is None or item.placed.block.is_input:
            return
        output = item.diagnosis.output if item.diagnosis else None
        if output is None or tuple(output) != activation.shape:
            return
        ratio = self.ratio
        font = QFont(ink().caption_font)
        font.setPixelSize(max(1, round(self._well.type_size * ratio)))
        picture = picture_of(
            item.placed.block,
            activation,
            int(self._well.width * ratio),
            int(self._well.height * ratio),
            names=self._class_names(),
            shown=item.picture.channels if item.picture else (),
            font=font,
            well=self._well,
        )
        picture.image.setDevicePixelRatio(ratio)
        item.show_picture(picture)

    def _class_names(self) -> tuple[str, ...]:
        dataset = self._workspace.dataset
        return tuple(dataset.classes) if dataset is not None else ()

    def _show_input(self) -> None:
        input_id = self._workspace.network.input_id
        item = self._blocks().get(input_id) if input_id else None
        if item is None:
            return
        image = self._workspace.network_image
        if image is None:
            item.show_picture(None)
            return
        if item.picture is not None and self._input[0] is image and self._input[1] == self.ratio:
            return
        self._input = image, self.ratio
        width, height = self._well.width * self.ratio, self._well.height * self.ratio
        picture = thumbnails.picture_of_image(np.ascontiguousarray(image), int(width), int(height))
        picture.image.setDevicePixelRatio(self.ratio)
        item.show_picture(picture)

    def _show_dots(self) -> None:
        training = Training.existing(self._workspace)
        running = training is not None and training.is_busy
        for item in self._blocks().values():
            trained = (
                running
                and not item.placed.frozen
                and bool(item.diagnosis and item.diagnosis.parameters.total)
            )
            dot = (Dot.LIT if self._lit else Dot.DIM) if trained else Dot.NONE
            item.show_dot(dot)


class LivePictures(WellPictures):
    """The same for the blocks of a scene, which can also show what they cost.

    Parameters
    ----------
    scene : CanvasScene
    """

    def __init__(self, scene: CanvasScene) -> None:
        super().__init__(scene.workspace, lambda: scene.blocks, CANVAS_WELL, scene)
        self._scene = scene
        self._times = StepTimes.of(self._workspace)
        self._workspace.view_changed.connect(self._show_view)
        self._times.changed.connect(self._show_view)

    def close(self) -> None:
        super().close()
        self._workspace.view_changed.disconnect(self._show_view)
        self._times.changed.disconnect(self._show_view)

    def show_latest(self) -> None:
        super().show_latest()
        self._show_view()

    def show_new(self, ids: Iterable[str]) -> None:
        super().show_new(ids)
        self._show_view()

    def _show_view(self) -> None:
        shows = self._workspace.view == "cost"
        measured = bool(self._times.seconds)
        times = self._times.seconds or self._times.predicted if shows else {}
        whole = sum(times.values())

        def cost(ids: Iterable[str]) -> Cost | None:
            known = [times[i] for i in ids if i in times]
            if not known or whole <= 0:
                return None
            return Cost(1000 * sum(known), sum(known) / whole, measured)

        for block_id, item in self._scene.blocks.items():
            item.show_cost(shows, cost((block_id,)))
        for group_id, group in self._scene.groups.items():
            group.show_cost(shows, cost(self._scene.folding.members(group_id)))
