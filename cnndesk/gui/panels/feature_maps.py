"""The feature maps of the selected block for the watched image, and one of them closely.

Live during training. Tiles are ``map_mosaic.py``, the large map and histogram ``map_detail.py``;
the numbers come with the workspace's snapshots.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QImage, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from cnndesk.explain.passes import Unit
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.block_title import BlockTitle
from cnndesk.gui.panels.one_map import MapDetail
from cnndesk.gui.session.flashlight import Flashlight
from cnndesk.gui.widgets import theme, thumbnails
from cnndesk.gui.widgets.basic import (
    EmptyState,
    hairline,
    icon_button,
)
from cnndesk.gui.widgets.formats import signed
from cnndesk.gui.widgets.map_detail import ScaleStrip
from cnndesk.gui.widgets.map_mosaic import SIDES, Colours, Look, MapMosaic, Scale
from cnndesk.gui.widgets.number_fields import RealBox
from cnndesk.session.live_view import LiveView

Floats = NDArray[np.float32]
DETAIL_FROM = 560


def combo(name: str, options: list[tuple[str, str]]) -> QComboBox:
    """Return a combo box of (value, label)."""
    made = QComboBox()
    made.setAccessibleName(name)
    made.setToolTip(name)
    for value, label in options:
        made.addItem(label, value)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(max(len(label) for _, label in options) - 3)
    return made


class FeatureMapsPanel(QWidget):
    """Maps of the selected block.

    Parameters
    ----------
    workspace : Workspace
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._activation: Floats | None = None
        self._block: str | None = None
        self._point = (-1, -1, -1)
        self.lamp = Flashlight.of(workspace)
        self.lamp.changed.connect(self._on_lamp)
        self._stale = True
        self._sized_by_hand = False
        self.empty = EmptyState("", "")
        self._empty_button = self.empty.add_button("", self._empty_action, "primary")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._make_content())
        workspace.selection_changed.connect(self.refresh)
        workspace.snapshot_arrived.connect(lambda _: self.refresh())
        workspace.theme_changed.connect(self._on_theme)
        self.refresh()

    def _make_content(self) -> QWidget:
        self.title = BlockTitle()
        self.colours = combo(
            self.tr("Colours"),
            [
                ("auto", self.tr("Auto colours")),
                ("signed", self.tr("Signed")),
                ("magnitude", self.tr("Magnitude")),
                ("grey", self.tr("Grey")),
            ],
        )
        self.scale = combo(
            self.tr("Colour scale"),
            [
                ("map", self.tr("Each map")),
                ("block", self.tr("Whole block")),
                ("fixed", self.tr("Fixed")),
            ],
        )
        self.fixed = RealBox()
        self.fixed.setRange(1e-3, 1e6)
        self.fixed.setDecimals(3)
        self.fixed.setValue(1.0)
        self.fixed.setAccessibleName(self.tr("End of the fixed scale"))
        self.fixed.setFixedWidth(72)
        self.fixed.hide()
        self.order = combo(
            self.tr("Order"),
            [("number", self.tr("By number")), ("strength", self.tr("Strongest first"))],
        )
        self.strip = ScaleStrip()
        smaller = icon_button("minus", self.tr("Smaller maps"), lambda: self._resize_by(-1))
        larger = icon_button("plus", self.tr("Larger maps"), lambda: self._resize_by(1))
        self.save = icon_button("export", self.tr("Save the maps"), self._open_menu)
        for box in (self.colours, self.scale, self.order):
            box.activated.connect(lambda _: self._on_look())
        self.fixed.valueChanged.connect(lambda _: self._on_look())
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 12, 6)
        head.setSpacing(6)
        head.addWidget(self.title, 1)
        tools = (self.strip, self.colours, self.scale, self.fixed, self.order)
        for widget in (*tools, smaller, larger, self.save):
            head.addWidget(widget)
        self.mosaic = MapMosaic()
        self.mosaic.chosen.connect(lambda _: self._show_detail())
        self.mosaic.pointed.connect(self.point)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        area.setWidget(self.mosaic)
        self._area = area
        area.viewport().installEventFilter(self)
        area.viewport().setAutoFillBackground(False)
        self.mosaic.setAutoFillBackground(False)
        self.detail = MapDetail()
        self.detail.stepped.connect(self.step)
        self.detail.pointed.connect(lambda r, c: self.point(self.mosaic.current, r, c))
        self.detail.pixel_pointed.connect(self.point_pixel)
        holder = QScrollArea()
        holder.setWidgetResizable(True)
        holder.setFrameShape(QFrame.Shape.NoFrame)
        holder.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder.setWidget(self.detail)
        holder.viewport().setAutoFillBackground(False)
        self.detail.setAutoFillBackground(False)
        self._holder = holder
        holder.setMinimumWidth(256)
        holder.setMaximumWidth(380)
        splitter = QSplitter()
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(area)
        splitter.addWidget(holder)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([640, 280])
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(hairline())
        column.addWidget(splitter, 1)
        return content

    # What is shown -------------------------------------------------------------------------

    @property
    def look(self) -> Look:
        """How the maps are coloured."""
        return Look(
            Colours(self.colours.currentData()),
            Scale(self.scale.currentData()),
            self.fixed.value(),
        )

    def refresh(self) -> None:
        """Show the selected block's output as it is now; nothing while hidden."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        workspace = self._workspace
        snapshot = workspace.snapshot
        block = workspace.current
        activation = None
        if isinstance(snapshot, LiveView) and block is not None:
            activation = snapshot.activations.get(block)
        self._block, self._activation = block, activation
        if activation is None or block is None:
            self._say_empty()
            return
        self._stack.setCurrentIndex(1)
        h, w, c = activation.shape
        diagnosis = workspace.diagnoses.get(block)
        summary = workspace.network.block(block).summary(diagnosis.inputs if diagnosis else ())
        dead = ""
        self.mosaic.show_maps(activation, self.look, self.order.currentData())
        if self.mosaic.dead_count and h * w > 1:
            dead = self.tr(", {n} dead").format(n=self.mosaic.dead_count)
        words = self.tr("{n} maps of {h}×{w}").format(n=c, h=h, w=w) + dead
        self.title.show_block(workspace, block, f"{summary}   {words}" if summary else words)
        self._show_strip(activation)
        self._show_detail()

    def _show_strip(self, activation: Floats) -> None:
        look = self.look
        signed_scale = look.is_signed(activation)
        if look.scale is Scale.MAP:
            high, low = self.tr("max"), "−" + self.tr("max")
        else:
            end = float(look.ends(np.ascontiguousarray(activation.transpose(2, 0, 1)))[0])
            high, low = f"{end:.3g}", f"−{end:.3g}"
        self.strip.show_scale(look.table(signed_scale), low if signed_scale else "0", high)

    def _say_empty(self) -> None:
        self._stack.setCurrentIndex(0)
        workspace = self._workspace
        if workspace.watched is None:
            line = self.tr("No image is watched")
            sentence = self.tr("Choose images; every block then shows what it makes of one.")
            name = self.tr("Choose images")
        elif self._block is None:
            line = self.tr("No block is selected")
            sentence = self.tr("Select a block to see its maps for the watched image.")
            name = self.tr("Select the first block") if len(workspace.network) else ""
        else:
            line = self.tr("This block has no output yet")
            found = workspace.diagnoses.get(self._block)
            sentence = (
                found.sentence
                if found is not None and not found.is_ok
                else self.tr("It shows its maps as soon as it is connected to the image.")
            )
            name = ""
        self.empty.say(line, sentence)
        self._empty_button.setText(name)
        self._empty_button.setVisible(bool(name))

    def _empty_action(self) -> None:
        workspace = self._workspace
        if workspace.watched is None:
            workspace.show_panel("data")
            return
        order = [i for i in workspace.network.order if not workspace.network.block(i).is_input]
        if order:
            workspace.select((order[0],))

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Let the tiles fill the room they have."""
        if event.type() == QEvent.Type.Resize and not self._sized_by_hand:
            self.mosaic.fit_into(self._area.viewport().size())
        return False

    def _on_look(self) -> None:
        self.fixed.setVisible(self.scale.currentData() == "fixed")
        self.refresh()

    def _resize_by(self, step: int) -> None:
        side = self.mosaic.side
        further = [s for s in SIDES if (s > side if step > 0 else s < side)]
        if further:
            self._sized_by_hand = True
            self.mosaic.set_side(further[0] if step > 0 else further[-1])

    # One map -------------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """Choose the next or the previous map."""
        if self._activation is not None:
            self.mosaic.choose((self.mosaic.current + by) % self._activation.shape[2])

    def _show_detail(self) -> None:
        activation, block = self._activation, self._block
        if activation is None or block is None or not self._holder.isVisibleTo(self):
            return
        channel = self.mosaic.current
        values = activation[:, :, channel]
        detail = self.detail
        detail.title.setText(
            self.tr("Map {n} of {of}").format(n=channel + 1, of=activation.shape[2])
        )
        detail.view.show_picture(self.map_picture(channel))
        detail.numbers.setText(
            self.tr("min {a}   mean {b}   max {c}").format(
                a=signed(float(values.min())),
                b=signed(float(values.mean())),
                c=signed(float(values.max())),
            )
        )
        family = self._workspace.network.block(block).family.value
        detail.histogram.show_values(values, family)
        self._show_point()

    def map_picture(self, channel: int) -> QImage:
        """Return one map in its colours, a pixel per value."""
        assert self._activation is not None
        look = self.look
        ends = look.ends(np.ascontiguousarray(self._activation.transpose(2, 0, 1)))
        one = self._activation[:, :, channel : channel + 1]
        if look.colours is Colours.AUTO:
            is_signed = look.is_signed(self._activation)
            look = Look(Colours.SIGNED if is_signed else Colours.MAGNITUDE, look.scale, look.fixed)
        return thumbnails.from_rgb32(look.picture(one, ends[channel : channel + 1])[0])

    def point(self, channel: int, row: int, column: int) -> None:
        """Show the value at a place: its number, and the pixels that made it."""
        place = (channel, row, column) if row >= 0 else (-1, -1, -1)
        if place != self._point:
            self._point = place
            self.mosaic.point_at(*place)
            if channel >= 0 and row >= 0 and self._block is not None:
                self.lamp.point(self._block, Unit(row, column, channel))
            else:
                self.lamp.off()
            self._show_point()

    def point_pixel(self, row: int, column: int) -> None:
        """Light up the units that see a pixel of the image."""
        entry = self._workspace.network.input_id
        if row >= 0 and entry is not None:
            self.lamp.point(entry, Unit(row, column, 0))
        else:
            self.lamp.off()

    def _on_lamp(self) -> None:
        if self.isVisible() and self._activation is not None:
            self._show_point()

    def _show_point(self) -> None:
        channel, row, column = self._point
        detail, activation = self.detail, self._activation
        inside = (
            activation is not None
            and 0 <= channel < activation.shape[2]
            and row < activation.shape[0]
            and column < activation.shape[1]
        )
        spot, image = self.lamp.spot, self._workspace.network_image
        of_pixel = spot is not None and spot.is_pixel
        lit = spot.lit.get(self._block) if spot is not None and self._block is not None else None
        self.mosaic.show_lit(lit if of_pixel else None)
        if spot is not None and of_pixel and lit is not None:
            detail.input.show_light(image, None, None)
            detail.input.show_frame((spot.unit.row, spot.unit.column, 1, 1))
            detail.source.setText(
                self.tr("{n} of {of} units of {block} see this pixel.").format(
                    n=int(lit.sum()), of=lit.size, block=self._block
                )
            )
            return
        detail.input.show_frame(None)
        if channel < 0 or activation is None or not inside or self._block is None:
            detail.reading.setText(" ")
            detail.source.setText(
                self.tr("Point at a value: the frame shows the pixels that made it, or at a pixel.")
            )
            detail.view.show_frame(None)
            detail.input.show_light(image, None, None)
            self.mosaic.setToolTip("")
            return
        value = float(activation[row, column, channel])
        words = self.tr("Map {n}, row {r}, column {c}: {v}").format(
            n=channel + 1, r=row, c=column, v=signed(value, 3)
        )
        detail.reading.setText(words)
        self.mosaic.setToolTip(words)
        detail.view.show_frame((row, column, 1, 1) if channel == self.mosaic.current else None)
        at_it = spot is not None and (spot.block, spot.unit) == (
            self._block,
            Unit(row, column, channel),
        )
        field = spot.field if at_it and spot is not None else None
        detail.input.show_light(image, field, self.lamp.glow if at_it else None)
        inside_image = field.inside if field is not None else None
        if field is None or inside_image is None:
            independent = self.tr("It does not depend on the image.")
            detail.source.setText((self.lamp.trouble if at_it else "") or independent)
            return
        rows, columns = inside_image
        words = self.tr("From rows {a}–{b}, columns {c}–{d} of the image.").format(
            a=rows.first, b=rows.last, c=columns.first, d=columns.last
        )
        if any(field.padding):
            words += " " + self.tr("The hatched part is padding.")
        detail.source.setText(words)

    # Saving --------------------------------------------------------------------------------

    def _open_menu(self) -> None:
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.save.mapToGlobal(QPoint(0, self.save.height())))

    def make_menu(self) -> QMenu:
        """Return the menu that saves."""
        menu = QMenu(self)
        menu.addAction(self.tr("All maps as a picture (PNG)…"), lambda: self._ask_path("png"))
        menu.addAction(self.tr("This map as a picture (PNG)…"), lambda: self._ask_path("one"))
        menu.addAction(self.tr("All values (npy)…"), lambda: self._ask_path("npy"))
        return menu

    def _ask_path(self, kind: str) -> None:
        suffix = "npy" if kind == "npy" else "png"
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the maps"), f"{self._block}.{suffix}", f"*.{suffix}"
        )
        if name:
            self.save_to(Path(name).with_suffix(f".{suffix}"), only_current=kind == "one")

    def save_to(self, path: Path, *, only_current: bool = False) -> bool:
        """Write the maps: .npy the values (h, w, c) float32, .png a picture."""
        if self._activation is None:
            return False
        try:
            if path.suffix == ".npy":
                np.save(path, self._activation, allow_pickle=False)
                return True
            if only_current:
                image = self.map_picture(self.mosaic.current)
                done = image.scaled(image.size() * max(1, 512 // image.width())).save(str(path))
            else:
                done = self.mosaic_picture().save(str(path))
        except OSError:
            done = False
        if not done:
            self._workspace.message.emit(
                self.tr("{path} cannot be written. Choose another folder.").format(path=path),
                "error",
                "feature_maps",
            )
        return done

    def mosaic_picture(self) -> QImage:
        """Return all tiles with their captions."""
        image = QImage(self.mosaic.size(), QImage.Format.Format_RGB32)
        image.fill(theme.color("panel"))
        painter = QPainter(image)
        self.mosaic.render(painter, QPoint(0, 0))
        painter.end()
        return image

    # Events --------------------------------------------------------------------------------

    def _on_theme(self) -> None:
        self.refresh()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what has no room."""
        super().resizeEvent(event)
        had_room = self._holder.isVisibleTo(self)
        self._holder.setVisible(self.width() >= DETAIL_FROM)
        if not had_room:
            self._show_detail()
        self.strip.setVisible(self.width() >= 860)
        self.order.setVisible(self.width() >= 740)

    def showEvent(self, event: object) -> None:
        """Show what came while it was hidden."""
        if self._stale:
            self.refresh()
