"""The feature maps of the selected block for the watched image, and one of them closely.

Live during training. Tiles are ``map_mosaic.py``, the map beside them ``one_map.py``; the numbers
come with the workspace's snapshots, the filters with them while the panel is seen.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QHideEvent, QImage, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from cnndesk.blocks.spec import Family
from cnndesk.document.map_edits import MuteMaps, why_no_map_can_be_muted
from cnndesk.explain.passes import Image, Unit
from cnndesk.explain.receptive_field import ReceptiveField
from cnndesk.gui.document.file_choice import choose_new_file
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.block_title import BlockTitle
from cnndesk.gui.panels.one_map import MapDetail
from cnndesk.gui.panels.weights import Filters, filters_of
from cnndesk.gui.session.flashlight import Flashlight
from cnndesk.gui.session.map_choice import MapChoice
from cnndesk.gui.session.step_place import StepPlace
from cnndesk.gui.session.training import Training
from cnndesk.gui.widgets import theme, thumbnails
from cnndesk.gui.widgets.basic import (
    EmptyState,
    icon_button,
    scrolled,
)
from cnndesk.gui.widgets.formats import with_sign
from cnndesk.gui.widgets.map_detail import ScaleStrip
from cnndesk.gui.widgets.map_mosaic import SIDES, Colours, Look, MapMosaic, Scale
from cnndesk.gui.widgets.number_fields import RealBox
from cnndesk.session.live_view import LiveView
from cnndesk.words import say

Floats = NDArray[np.float32]
DETAIL_FROM = 560
DETAIL_WIDTH = 344
GLOWS_FROM = 6
"""A field that is at least this part of the image is shown with what counts in it."""
OWNER = "feature_maps"
"""As whom it asks for filters."""


def combo(name: str, options: list[tuple[str, str]]) -> QComboBox:
    """Return a combo box of (value, label)."""
    made = QComboBox()
    made.setAccessibleName(name)
    made.setToolTip(name)
    for value, label in options:
        made.addItem(label, value)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    # Counted in the width of an X: other scripts have wider letters, and most Latin ones are not.
    metrics = made.fontMetrics()
    widest = max(metrics.horizontalAdvance(label) for _, label in options)
    made.setMinimumContentsLength(-(-widest // metrics.horizontalAdvance("X")))
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
        self._filters: Filters | None = None
        self._kernels = QImage()
        self._point = (-1, -1, -1)
        self._training = Training.of(workspace)
        self.choice = MapChoice.of(workspace)
        self.choice.renamed.connect(self.refresh)
        self.lamp = Flashlight.of(workspace)
        self.lamp.changed.connect(self._on_lamp)
        self._stale = True
        self.empty = EmptyState("", "")
        self._empty_button = self.empty.add_button("", self._empty_action, "primary")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._make_content())
        workspace.selection_changed.connect(self._on_selection)
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
        for box in (self.colours, self.scale, self.order):
            box.activated.connect(lambda _: self._on_look())
        self.fixed.valueChanged.connect(lambda _: self._on_look())
        self._options = self._make_options()
        self._head = QHBoxLayout()
        self._head.setContentsMargins(16, 8, 16, 6)
        self._head.setSpacing(8)
        self._head.addWidget(self.title, 1)
        for widget in (self.strip, self.scale, self.fixed, self.order, self._options):
            self._head.addWidget(widget)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self._make_tiles(), 1)
        splitter = QSplitter()
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self._make_detail())
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([1096, DETAIL_WIDTH])
        return splitter

    def _make_options(self) -> QWidget:
        """Return what stands in the header: colours, size of the tiles, saving."""
        smaller = icon_button("minus", self.tr("Smaller maps"), lambda: self._resize_by(-1))
        larger = icon_button("plus", self.tr("Larger maps"), lambda: self._resize_by(1))
        self.fit = icon_button(
            "corners-out", self.tr("Maps as large as lets all be seen"), self._fit_again
        )
        self.save = icon_button("export", self.tr("Save the maps"), self._open_menu)
        options = QWidget()
        row = QHBoxLayout(options)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self.colours, smaller, larger, self.fit, self.save):
            row.addWidget(widget)
        return options

    def _make_tiles(self) -> QScrollArea:
        self.mosaic = MapMosaic()
        self.mosaic.chosen.connect(self._on_chosen)
        self.mosaic.pointed.connect(self.point)
        self._area = area = scrolled(self.mosaic)
        area.viewport().installEventFilter(self)
        return area

    def _make_detail(self) -> QScrollArea:
        self.detail = MapDetail()
        self.detail.stepped.connect(self.step)
        self.detail.pointed.connect(lambda r, c: self.point(self.mosaic.current, r, c))
        self.detail.pixel_pointed.connect(self.point_pixel)
        self.detail.step_through.connect(self.step_through)
        self.detail.mute_toggled.connect(self.toggle_mute)
        self.detail.look_closely.connect(lambda: self._workspace.show_panel("microscope"))
        self._holder = holder = scrolled(self.detail)
        holder.viewport().installEventFilter(self)
        return holder

    def header_options(self, parent: QWidget) -> QWidget:
        """Return what belongs into the header of the workspace."""
        self._options.setParent(parent)
        return self._options

    # What is shown -------------------------------------------------------------------------

    @property
    def look(self) -> Look:
        """How the maps are coloured.

        Maps of one value have one scale for all: each to its own would all be at its end.
        """
        scale, shown = Scale(self.scale.currentData()), self._activation
        if scale is Scale.MAP and shown is not None and shown.shape[0] * shown.shape[1] == 1:
            scale = Scale.BLOCK
        return Look(Colours(self.colours.currentData()), scale, self.fixed.value())

    def _on_selection(self) -> None:
        block = self._workspace.current
        wanted = (block,) if block is not None and self.isVisible() else ()
        self._training.watch_filters(OWNER, wanted)
        self.refresh()

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
        muted = workspace.network[block].muted_maps
        self.mosaic.show_maps(activation, self.look, self.order.currentData(), muted)
        self.mosaic.show_names(self.choice.names.of_block(block))
        wanted = self.choice.channel(block, activation.shape[2])
        if wanted != self.mosaic.current:
            self.mosaic.choose(wanted)
        self._take_filters(block, activation)
        self.title.show_block(workspace, block, self._words(block, activation))
        self._show_strip(activation)
        self._show_detail()

    def _words(self, block: str, activation: Floats) -> str:
        """Say what the block is and how many maps of what size it has."""
        h, w, c = activation.shape
        network, diagnosis = self._workspace.network, self._workspace.diagnoses.get(block)
        summary = network.block(block).summary(diagnosis.inputs if diagnosis else ())
        pattern = self.tr("1 map of {h}×{w}") if c == 1 else self.tr("{n} maps of {h}×{w}")
        if h * w == 1:
            pattern = self.tr("1 value") if c == 1 else self.tr("{n} values, no maps")
        words = pattern.format(n=c, h=h, w=w)
        muted = sum(channel < c for channel in network[block].muted_maps)
        if self.mosaic.dead_count and h * w > 1:
            words += self.tr(", {n} dead").format(n=self.mosaic.dead_count)
        if muted:
            words += self.tr(", {n} muted").format(n=muted)
        following = network.successors(block)
        if len(following) == 1 and network.block(following[0]).family is Family.ACTIVATION:
            words += self.tr(", before {name}").format(name=say(network[following[0]].title))
        return f"{summary} · {words}" if summary else words

    def _take_filters(self, block: str, activation: Floats) -> None:
        """Take the filters of a block, a picture of each below its map."""
        found = filters_of(self._workspace, block)
        if found is not None and found.count != activation.shape[2]:
            found = None  # a filter does not make one map
        self._filters = found
        self._kernels = found.pictures() if found is not None else QImage()
        self.mosaic.show_kernels(self._kernels)

    def _show_strip(self, activation: Floats) -> None:
        look = self.look
        signed_scale = look.is_signed(activation)
        if look.scale is Scale.MAP:
            high = ("+" if signed_scale else "") + self.tr("max")
            low = "−" + self.tr("max")
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
        elif not len(workspace.network):
            line = self.tr("There is no network yet")
            sentence = self.tr("Draw one, or choose a template; then see what each block makes.")
            name = self.tr("Choose a network")
        elif self._block is None:
            line = self.tr("No block is selected")
            sentence = self.tr("Select a block to see its maps for the watched image.")
            name = self.tr("Select the first block")
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
        if not len(workspace.network):
            workspace.show_panel("palette")
            return
        order = [i for i in workspace.network.order if not workspace.network.block(i).is_input]
        if order:
            workspace.select((order[0],))

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Let the tiles, and the map beside them, fill the room they have."""
        if event.type() == QEvent.Type.Resize:
            if watched is self._area.viewport():
                self.mosaic.fit_into(self._area.size())
            else:
                self.detail.fit_into(self._holder.height())
        return False

    def _on_look(self) -> None:
        self.fixed.setVisible(self.scale.currentData() == "fixed")
        self.refresh()

    def _resize_by(self, step: int) -> None:
        side = self.mosaic.side
        further = [s for s in SIDES if (s > side if step > 0 else s < side)]
        if further:
            self.mosaic.set_side(further[0] if step > 0 else further[-1])

    def _fit_again(self) -> None:
        self.mosaic.set_side(0)

    def _on_chosen(self, channel: int) -> None:
        if self._block is not None:
            self.choice.choose(self._block, channel)
        self._show_detail()

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
        network, name = self._workspace.network, self.choice.name(block, channel)
        words = self.tr("Map {n} of {of}").format(n=channel + 1, of=activation.shape[2])
        words = f"{words}, {name}" if name else words
        muted = channel in network[block].muted_maps
        detail.title.setText(self.tr("{map}, muted").format(map=words) if muted else words)
        detail.title.setToolTip(name)
        detail.show_muted(muted, why_no_map_can_be_muted(network, block))
        detail.view.show_picture(self.map_picture(channel))
        low, mean, high = (float(f(values)) for f in (np.min, np.mean, np.max))
        for reading, words, value in zip(
            detail.numbers,
            (self.tr("min {v}"), self.tr("mean {v}"), self.tr("max {v}")),
            (low, mean, high),
            strict=True,
        ):
            reading.setText(words.format(v=with_sign(value)))
        family = self._workspace.network.block(block).family.value
        detail.histogram.show_values(values, family)
        self._show_weights(block, channel)
        self._show_point()

    def _show_weights(self, block: str, channel: int) -> None:
        found, detail = self._filters, self.detail
        detail.show_weights(found is not None)
        detail.step.setEnabled(block != self._workspace.network.input_id)
        if found is None:
            detail.kernel.show_picture(QImage())
            return
        high = self._kernels.height() // found.count
        picture = self._kernels.copy(0, channel * high, self._kernels.width(), high)
        detail.kernel.show_picture(picture)
        detail.weights_head.right.setText(found.about(channel))
        detail.weights.show_filter(found.weight[:, :, :, channel], found.names(channel))

    def toggle_mute(self) -> None:
        """Let the chosen map be zero, or what the block makes of it again."""
        block, channel = self._block, self.mosaic.current
        if self._activation is None or block is None:
            return
        muted = channel in self._workspace.network[block].muted_maps
        self._workspace.push(MuteMaps(block, (channel,), muted=not muted))
        self._show_detail()

    def step_through(self) -> None:
        """Go to the stepper, at this map and the value that was pointed at last."""
        activation, block = self._activation, self._block
        if activation is None or block is None:
            return
        channel = self.mosaic.current
        values = np.abs(activation[:, :, channel])
        row, column = divmod(int(values.argmax()), activation.shape[1])
        StepPlace.of(self._workspace).ask(block, Unit(row, column, channel))
        self._workspace.show_panel("stepper")

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
            detail.view.show_note(())
            detail.source.setText(
                self.tr("Point at a value: the frame shows the pixels that made it, or at a pixel.")
            )
            detail.view.show_frame(None)
            detail.input.show_light(image, None, None)
            self.mosaic.setToolTip("")
            return
        value = float(activation[row, column, channel])
        where = self.tr("row {r}, column {c}").format(r=row + 1, c=column + 1)
        name = self.choice.name(self._block, channel)
        called = self.tr("Map {n}, {where}: {v}").format(
            n=channel + 1, where=where, v=with_sign(value, 3)
        )
        self.mosaic.setToolTip(f"{name}\n{called}" if name else called)
        at_it = spot is not None and (spot.block, spot.unit) == (
            self._block,
            Unit(row, column, channel),
        )
        field = spot.field if at_it and spot is not None else None
        detail.input.show_light(image, field, self.lamp.glow if _is_large(field, image) else None)
        detail.view.show_frame((row, column, 1, 1) if channel == self.mosaic.current else None)
        detail.view.show_note((where, with_sign(value, 3), _pixels_of(field)))
        inside_image = field.inside if field is not None else None
        if field is None or inside_image is None:
            independent = self.tr("It does not depend on the image.")
            detail.source.setText((self.lamp.trouble if at_it else "") or independent)
            return
        rows, columns = inside_image
        words = self.tr("The frame is the {h}×{w} patch that made the value under the pointer.")
        words = words.format(h=rows.size, w=columns.size)
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
        settings, title = self._workspace.settings, self.tr("Save the maps")
        name, kinds = f"{self._block}.{suffix}", f"*.{suffix}"
        path = choose_new_file(self, settings, "export", title, name, kinds)
        if path is not None:
            self.save_to(path.with_suffix(f".{suffix}"), only_current=kind == "one")

    def save_to(self, path: Path, *, only_current: bool = False) -> bool:
        """Write the maps: .npy the values (h, w, c) float32, .png a picture."""
        if self._activation is None:
            return False
        try:
            if path.suffix.casefold() == ".npy":
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
        self.strip.setVisible(self.width() >= 960)
        self.order.setVisible(self.width() >= 740)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what came while it was hidden."""
        self._on_selection()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let nobody copy filters that are not seen."""
        self._training.watch_filters(OWNER, ())


def _is_large(field: ReceptiveField | None, image: Image | None) -> bool:
    """Whether what counts within a field can be told: around a small one the image stays seen."""
    if field is None or field.rows is None or field.columns is None or image is None:
        return False
    return bool(GLOWS_FROM * max(field.rows.size, field.columns.size) >= max(image.shape[:2]))


def _pixels_of(field: ReceptiveField | None) -> str:
    """Say which pixels of the image made a value; nothing where none did."""
    if field is None or field.inside is None:
        return ""
    rows, columns = field.inside
    words = QCoreApplication.translate("FeatureMapsPanel", "rows {a}–{b}, columns {c}–{d}")
    return words.format(a=rows.first + 1, b=rows.last + 1, c=columns.first + 1, d=columns.last + 1)
