"""The microscope: what excites one map of the selected block, what it likes, what feeds it.

One pass over the training and validation images finds the patches for all maps of the block; then
the value of the strongest one is taken apart, and the picture that the map likes best is drawn.
All of it is done on the engine thread and kept (``session/microscope.py``). While a training runs
nothing is begun by itself: what is seen stays, and can be looked at anew.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QImage, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QStackedLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cnndesk.blocks import grouped
from cnndesk.data import load_image
from cnndesk.errors import CnndeskError
from cnndesk.explain.microscope.circuit import Circuit
from cnndesk.explain.microscope.circuits import SeenCircuit, mean_circuit
from cnndesk.explain.microscope.liked import LikedPicture
from cnndesk.explain.microscope.strongest import favourite_class, spread_over_classes
from cnndesk.explain.passes import Image, Unit
from cnndesk.gui.document.file_choice import choose_pictures
from cnndesk.gui.document.image_files import picture_filter_text
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.judging.parts import WorkBar
from cnndesk.gui.panels.microscope import drawing
from cnndesk.gui.panels.microscope.columns import (
    SHOWN,
    CircuitColumn,
    LikedColumn,
    PatchesColumn,
)
from cnndesk.gui.panels.microscope.head import MapHead
from cnndesk.gui.panels.microscope.muted_view import MutedView
from cnndesk.gui.session.background_task import BackgroundTask
from cnndesk.gui.session.map_choice import MapChoice
from cnndesk.gui.session.microscope import Microscope, MutedMap, Search, TakesLong
from cnndesk.gui.session.training import Training
from cnndesk.gui.widgets import theme, thumbnails
from cnndesk.gui.widgets.basic import EmptyState, MessageBar, hairline, scrolled
from cnndesk.gui.widgets.class_histograms import ClassRow
from cnndesk.gui.widgets.formats import roughly, with_sign
from cnndesk.gui.widgets.patch_grid import PatchGrid

PICTURE_WIDTH, PATCHES_WIDTH = (304, 264), (376, 340)
"""Of the columns in a wide and in a narrow panel."""

LEAST = (520, 280)
"""Width and height below which it scrolls."""

_WIDE, _WITH_PICTURE, _WITH_CIRCUIT = 1400, 900, 640
_SOON = 200
"""Milliseconds after the last change of the map before anything is computed for it."""

_MOST_CLASSES = 8
_KEPT_PICTURES = 64
_ALL_SIDE = 112


def _vertical() -> QFrame:
    """Return a line between two columns."""
    line = QFrame()
    line.setProperty("role", "side")
    line.setFixedWidth(1)
    return line


@dataclass(frozen=True)
class _Subject:
    """What is looked at: everything that other results belong to another one of."""

    key: tuple[object, ...]
    block: str
    channel: int


class MicroscopePanel(QWidget):
    """One map closely.

    Parameters
    ----------
    workspace : Workspace

    Attributes
    ----------
    search : Search or None
        What is shown of the block.
    circuit : Circuit or None
        What is shown on the right.
    liked : LikedPicture or None
    muted : MutedMap or None
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(
            theme.px(LEAST[0]), theme.px(LEAST[1])
        )  # columns go, and do not overlap
        self._workspace = workspace
        self._training = Training.of(workspace)
        self.scope, self.choice = Microscope.of(workspace), MapChoice.of(workspace)
        self.search: Search | None = None
        self.circuit: Circuit | None = None
        self.liked: LikedPicture | None = None
        self.muted: MutedMap | None = None
        self._seen: SeenCircuit | None = None
        self._shown_rows: list[tuple[str, int]] = []
        self._subject: _Subject | None = None  # of what is shown
        self._searching: tuple[object, ...] = ()
        self._at: tuple[int, Unit] | None = None  # image and unit of the circuit
        self._attempt = 0
        self._photo: Image | None = None
        self._pictures: OrderedDict[object, LikedPicture] = OrderedDict()
        engine = self._training.engine
        self.work, self.taking, self.climbing, self.muting = (
            BackgroundTask(engine, self) for _ in range(4)
        )
        self.empty = EmptyState("", "")
        self._empty_button = self.empty.add_button("", self._help, "primary")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._make_content())
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._look_closely)
        self._connect()

    # Making --------------------------------------------------------------------------------

    def _make_content(self) -> QWidget:
        self.head = MapHead()
        self.message = MessageBar()
        self.picture, self.patches = LikedColumn(), PatchesColumn()
        self.column = CircuitColumn()
        self.lost = MutedView()
        self.all = PatchGrid(self.tr("Images that excite this map most"), about=_ALL_SIDE)
        self._left, self._middle = scrolled(self.picture), scrolled(self.patches)
        everything = QWidget()
        around = QVBoxLayout(everything)
        around.setContentsMargins(16, 12, 16, 12)
        around.addWidget(self.all)
        around.addStretch(1)
        self.right = QStackedWidget()
        self.right.addWidget(self.column)
        self.right.addWidget(self.lost)
        self.right.addWidget(scrolled(everything))
        columns = QWidget()
        row = QHBoxLayout(columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._lines = [_vertical(), _vertical()]
        for widget, line in zip((self._left, self._middle), self._lines, strict=True):
            row.addWidget(widget)
            row.addWidget(line)
        row.addWidget(self.right, 1)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(hairline())
        self.bar = WorkBar(self.work, columns)
        column.addWidget(self.bar)
        column.addWidget(WorkBar(self.muting))
        column.addWidget(self.message)
        column.addWidget(columns, 1)
        return content

    def _connect(self) -> None:
        workspace, training = self._workspace, self._training
        self.work.failed.connect(self._refuse)
        self.bar.cancel.clicked.connect(self._on_cancelled)
        self.taking.failed.connect(self.column.show_trouble)
        self.climbing.failed.connect(self.picture.show_none)
        self.climbing.changed.connect(self._on_climb)
        self.muting.failed.connect(self._on_mute_failed)
        workspace.selection_changed.connect(self.refresh)
        workspace.diagnoses_changed.connect(self.refresh)
        workspace.dataset_changed.connect(self._forget)
        workspace.project_loaded.connect(self._forget)
        workspace.theme_changed.connect(self.update)
        training.state_changed.connect(self.refresh)
        training.time_machine.moved.connect(self.refresh)
        self.choice.changed.connect(lambda _: self.refresh())
        self.choice.renamed.connect(self._show_name)
        self.head.stepped.connect(self.step)
        self.head.named.connect(self._rename)
        self.head.mute.toggled.connect(self._on_mute)
        self.head.everything.toggled.connect(self._on_everything)
        self.patches.grid.chosen.connect(self.go_to_image)
        self.all.chosen.connect(self.go_to_image)
        self.lost.chosen.connect(workspace.watch)
        self.column.mode.changed.connect(lambda _: self._take_apart())
        self.column.view.row_chosen.connect(self._go_to_map)
        self.column.view.placed.connect(self._go_to_place)
        self.picture.again.clicked.connect(self.another)
        self.picture.photo.clicked.connect(self._ask_photo)

    # What is looked at ---------------------------------------------------------------------

    @property
    def block(self) -> str | None:
        """The selected block."""
        return self._workspace.current

    @property
    def maps(self) -> int:
        """How many maps it has; 0 where it has no output yet."""
        found = self._workspace.diagnoses.get(self.block or "")
        return found.output.c if found is not None and found.is_ok and found.output else 0

    @property
    def channel(self) -> int:
        """The chosen map, from 0."""
        return self.choice.channel(self.block or "", self.maps)

    def _missing(self) -> tuple[str, str, str] | None:
        """Return what is missing: a line, a sentence, and what a button would do about it."""
        workspace = self._workspace
        if workspace.dataset is None:
            return (
                self.tr("No images yet"),
                self.tr("Open images; then see which of them excite each map of a block."),
                self.tr("Choose images"),
            )
        if not len(workspace.network):
            return (
                self.tr("There is no network yet"),
                self.tr("Draw one, or choose a template; then look at its maps closely."),
                self.tr("Choose a network"),
            )
        if self.block is None or self.block == workspace.network.input_id:
            return (
                self.tr("No map is chosen"),
                self.tr("Select a block with maps, such as a convolution, in the strip above."),
                self.tr("Select the first one"),
            )
        if not self.maps:
            found = workspace.diagnoses.get(self.block)
            sentence = found.sentence if found is not None and not found.is_ok else ""
            return (
                self.tr("{block} has no maps yet").format(block=self.block),
                sentence or self.tr("Connect it to the image."),
                "",
            )
        return None

    def _help(self) -> None:
        workspace = self._workspace
        if workspace.dataset is None:
            workspace.show_panel("data")
        elif not len(workspace.network):
            workspace.show_panel("palette")
        else:
            order = [i for i in workspace.network.order if not workspace.network.block(i).is_input]
            if order:
                workspace.select((order[0],))

    def refresh(self) -> None:
        """Show what there is of the selected block, and look for what is missing."""
        if not self.isVisible():
            return
        missing = self._missing()
        if missing is not None:
            self._stop()
            line, sentence, act = missing
            self.empty.say(line, sentence)
            self._empty_button.setText(act)
            self._empty_button.setVisible(bool(act))
            self._stack.setCurrentIndex(0)
            return
        self._stack.setCurrentIndex(1)
        block, channel = self.block, self.channel
        assert block is not None
        self.head.show_map(self._workspace, block, channel, self.maps)
        self._show_name()
        subject = _Subject(self.scope.key, block, channel)
        if subject == self._subject:
            return
        known = self.scope.searched(block)
        if known is not None:
            self._show(subject, known)
        elif self._training.is_busy and self._training.time_machine.at is None:
            self._wait_for_rest()
        elif self._searching != (subject.key, block):
            self.look(agreed=False)

    def _wait_for_rest(self) -> None:
        """Leave what is seen as it is while the network learns."""
        self.message.show_message(
            self.tr("The network is learning. Its maps are searched when it rests, or now:"),
            "info",
            [(self.tr("Search now"), lambda: self.look(agreed=False))],
        )

    # Searching -----------------------------------------------------------------------------

    def look(self, *, agreed: bool, most: int = 0) -> None:
        """Search for what excites the maps of the block.

        Parameters
        ----------
        agreed : bool
            Even if it takes long.
        most : int
            Search no more than so many images; 0 for all.
        """
        block = self.block
        if block is None:
            return
        key = self._searching = (self.scope.key, block)
        self.message.clear()
        self.taking.cancel()
        self.climbing.cancel()

        def done(found: Search | TakesLong) -> None:
            if self._searching != key:
                return
            if isinstance(found, TakesLong):
                self._ask_to_search(found)
            elif self.block == block:
                self._show(_Subject(key[0], block, self.channel), found)

        self.work.on_engine(self.scope.search(block, agreed=agreed, most=most), done)

    def _ask_to_search(self, found: TakesLong) -> None:
        self._clear()
        few = found.quick
        self.message.show_message(
            self.tr("Searching {n} images for {block} takes about {time} here.").format(
                n=grouped(found.pieces), block=self.block, time=roughly(found.seconds)
            ),
            "info",
            [
                (
                    self.tr("Search {n} of them").format(n=grouped(few)),
                    lambda: self.look(agreed=True, most=few),
                ),
                (self.tr("Search all"), lambda: self.look(agreed=True)),
            ],
            closable=False,
        )

    def _refuse(self, sentence: str) -> None:
        self._clear()
        self.message.show_message(sentence, "error", closable=False)

    def _on_cancelled(self) -> None:
        """Offer to search again."""
        if self._subject is None:
            self.message.show_message(
                self.tr("The images were not searched."),
                "info",
                [(self.tr("Search them"), lambda: self.look(agreed=True))],
                closable=False,
            )

    def _clear(self) -> None:
        """Show nothing of any map."""
        self.search = self.circuit = self.liked = self.muted = None
        self._seen, self._subject = None, None
        self.patches.grid.show_tiles(())
        self.patches.show_searched(SHOWN, 0, 0)
        self.patches.show_insight([])
        self.all.show_tiles(())
        self.picture.show_none("")
        self.picture.histograms.show_rows((), 0, 1)
        self.column.show_trouble("")
        self.head.show_kept(0)

    # Showing -------------------------------------------------------------------------------

    def _show(self, subject: _Subject, search: Search) -> None:
        """Show the patches of a map, and look closely in a moment."""
        self.message.clear()
        self.search, self._subject = search, subject
        self._attempt, self._photo = 0, None
        self.muted = None
        channel, found = subject.channel, search.found
        kept = found.images.shape[1]
        shown = min(SHOWN, kept)
        self._at = (int(found.images[channel, 0]), found.unit(channel, 0))
        self.patches.grid.show_tiles(drawing.tiles_of(search, channel, shown), 0)
        self.patches.show_searched(shown, found.searched, search.of)
        self.head.show_kept(kept)
        self.all.show_tiles(())
        if self.head.everything.isChecked():
            self._on_everything(True)
        self._show_classes()
        self.column.show_trouble("")
        if self.head.mute.isChecked():
            self._on_mute(True)
        self._soon.start()

    @property
    def _has_classes(self) -> bool:
        dataset = self._workspace.dataset
        return dataset is not None and dataset.target_kind == "classes"

    def _show_classes(self) -> None:
        search, dataset = self.search, self._workspace.dataset
        assert search is not None
        assert dataset is not None
        self.picture.show_histograms(self._has_classes)
        if not self._has_classes:
            self.patches.show_insight(self._muting_words())
            return
        channel, labels, classes = self.channel, search.pool.labels, len(dataset.classes)
        spread = spread_over_classes(search.found, channel, labels, classes)
        present = np.flatnonzero(spread.counts.any(axis=1))
        means = [search.found.peaks[labels == k, channel].mean() for k in present]
        order = present[np.argsort(-np.array(means), kind="stable")][:_MOST_CLASSES]
        rows = [
            ClassRow(dataset.classes[k], theme.class_color(int(k)), spread.counts[k]) for k in order
        ]
        self.picture.histograms.show_rows(rows, float(spread.edges[0]), float(spread.edges[-1]))
        self.patches.show_insight([self._class_words(), *self._muting_words()])

    def _class_words(self) -> str:
        """Say which class excites the map, compared with chance."""
        search, dataset = self.search, self._workspace.dataset
        assert search is not None
        assert dataset is not None
        if search.found.is_silent(self.channel):
            return self.tr("It gives the same strongest value for all images: it tells nothing.")
        found = favourite_class(
            search.found, self.channel, search.pool.labels, len(dataset.classes)
        )
        pattern = (
            self.tr("{n} of the {of} strongest images are {name}; {chance:.0f} would be chance.")
            if found.stands_out
            else self.tr(
                "No class stands out among the {of} strongest images: most are {name}, {n}, and "
                "{chance:.0f} would be chance."
            )
        )
        return pattern.format(
            n=found.count,
            of=found.of,
            name=dataset.classes[found.label],
            chance=found.expected,
        )

    def _muting_words(self) -> list[str]:
        muted = self.muted
        if muted is None:
            return []
        changed, labels = len(muted.muting.changed), muted.pool.labels
        if not changed:
            return [self.tr("Without it no validation image changes its class.")]
        return [
            self.tr(
                "Without it {n} validation images change: {right} become right, {wrong} wrong."
            ).format(
                n=changed,
                right=len(muted.muting.becomes_right(labels)),
                wrong=len(muted.muting.becomes_wrong(labels)),
            )
        ]

    def _show_name(self) -> None:
        if self.block is not None:
            self.head.show_name(self.choice.name(self.block, self.channel))

    def _rename(self, name: str) -> None:
        if self.block is not None:
            self.choice.rename(self.block, self.channel, name)

    def step(self, by: int) -> None:
        """Choose the next or the previous map, in the chosen order."""
        block, maps = self.block, self.maps
        if block is None or not maps:
            return
        order = np.arange(maps)
        if self.head.order.currentData() == "spread" and self.search is not None:
            order = np.argsort(-self.search.found.peaks.std(axis=0), kind="stable")
        place = int(np.flatnonzero(order == self.channel)[0])
        self.choice.choose(block, int(order[(place + by) % maps]))

    def go_to_image(self, place: int) -> None:
        """Watch the image of a patch, and take the value of the map there apart."""
        search, channel = self.search, self.channel
        if search is None or place >= search.found.images.shape[1]:
            return
        number = int(search.found.images[channel, place])
        self._at = (number, search.found.unit(channel, place))
        self.patches.grid.set_current(place if place < SHOWN else -1)
        self._workspace.watch(*search.pool.place(number))
        self.column.mode.set_value("one")
        self._take_apart()

    # Looking closely -----------------------------------------------------------------------

    def _look_closely(self) -> None:
        if self.search is None or not self.isVisible():
            return
        self._take_apart()
        self.climb(agreed=False)

    def _take_apart(self) -> None:
        """Show the circuit of the chosen image, or the mean of those shown."""
        search, subject, at = self.search, self._subject, self._at
        if search is None or subject is None or at is None:
            return
        if self.column.mode.value == "mean":
            found = search.found
            places = [
                (int(found.images[subject.channel, i]), found.unit(subject.channel, i))
                for i in range(min(SHOWN, found.images.shape[1]))
            ]
        else:
            places = [at]

        def done(seen: list[SeenCircuit]) -> None:
            if self._subject != subject:
                return
            try:
                self._take_circuits(seen)
            except CnndeskError as error:
                self.column.show_trouble(str(error))

        self.taking.on_engine(self.scope.circuits(subject.block, search, places), done)

    def _take_circuits(self, seen: list[SeenCircuit]) -> None:
        if len(seen) == 1:
            self._seen, self.circuit = seen[0], seen[0].circuit
        else:
            self._seen, self.circuit = None, mean_circuit([one.circuit for one in seen])
        self._target = seen[0]
        self._show_circuit()
        self._search_sources(list(self.circuit.sources))

    def _search_sources(self, sources: list[str]) -> None:
        """Find what the maps like that feed this one, block by block."""
        network = self._workspace.network
        wanted = [s for s in sources if s in network and s != network.input_id]
        wanted = [s for s in wanted if self.scope.searched(s) is None]
        if not wanted:
            return
        subject = self._subject

        def done(found: Search | TakesLong) -> None:
            if self._subject == subject and not isinstance(found, TakesLong):
                self._show_circuit()
                self._search_sources(wanted[1:])

        self.taking.on_engine(self.scope.search(wanted[0], agreed=False), done)

    def _show_circuit(self) -> None:
        circuit, subject = self.circuit, self._subject
        if circuit is None or subject is None:
            return
        view = self.column.view
        up, down = drawing.strongest_parts(circuit, min(view.room_for(), 8))
        end = drawing.kernel_end([*up, *down])
        rows = [
            drawing.rows_of(parts, self._seen, self.scope.searched, self._called, end)
            for parts in (up, down)
        ]
        self._shown_rows = [(part.node, part.channel) for part in (*up, *down)]
        view.show_rows(*rows)
        values = self._target.maps[circuit.node]
        unit = circuit.unit
        mark = (
            ((unit.row + 0.5) / values.shape[0], (unit.column + 0.5) / values.shape[1])
            if self._seen is not None
            else (-1.0, -1.0)
        )
        view.show_target(
            drawing.target_picture(self._target),
            str(unit.channel + 1),
            with_sign(circuit.value),
            mark,
        )
        shown = [*up, *down]
        self.column.show_sum(circuit, sum(part.adds for part in shown), len(shown))

    def _called(self, block: str, channel: int) -> str:
        words = self.tr("{block}, map {n}").format(block=block, n=channel + 1)
        name = self.choice.name(block, channel)
        return f"{words}: {name}" if name else words

    def _go_to_map(self, row: int) -> None:
        block, channel = self._shown_rows[row]
        network = self._workspace.network
        if block in network and block != network.input_id:
            self.choice.choose(block, channel)
            self._workspace.select((block,))

    def _go_to_place(self, down: float, across: float) -> None:
        if self._at is None or self.search is None or self._seen is None:
            return
        h, w, _ = self.search.found.shape
        unit = Unit(min(int(down * h), h - 1), min(int(across * w), w - 1), self.channel)
        self._at = (self._at[0], unit)
        self._take_apart()

    # The picture it likes ------------------------------------------------------------------

    def another(self) -> None:
        """Draw another picture, from other noise; the first one where there is none yet."""
        if self.liked is not None:
            self._attempt += 1
        self._photo = None
        self.climb(agreed=True)

    def _ask_photo(self) -> None:
        settings, title = self._workspace.settings, self.tr("Begin with a picture")
        for path in choose_pictures(self, settings, title, picture_filter_text()):
            entry = self._workspace.network.input_block
            if entry is None:
                return
            shape = entry.image_shape
            try:
                fit = self._workspace.data_settings.fit
                self.from_photo(load_image(path, (shape.h, shape.w, shape.c), fit))
            except CnndeskError as error:
                self.message.show_message(str(error), "error")

    def from_photo(self, photo: Image) -> None:
        """Draw what the map makes of a picture of the network's size."""
        self._photo = photo
        self.climb(agreed=True)

    def climb(self, *, agreed: bool) -> None:
        """Draw the picture that the map likes best, unless that takes long and nobody agreed."""
        subject, photo = self._subject, self._photo
        if subject is None:
            return
        self.liked = None
        kept = (subject, self._attempt)
        known = self._pictures.get(kept) if photo is None else None
        if known is not None:
            self._show_liked(known)
            return

        def done(found: LikedPicture | TakesLong) -> None:
            if self._subject != subject:
                return
            if isinstance(found, TakesLong):
                self.picture.ask(found.seconds)
                return
            if photo is None:
                self._pictures[kept] = found
                while len(self._pictures) > _KEPT_PICTURES:
                    self._pictures.popitem(last=False)
            self._show_liked(found)

        self.picture.show_climb(QImage(), 0, 0)
        self.climbing.on_engine(
            self.scope.liked(
                subject.block,
                subject.channel,
                photo=photo,
                attempt=self._attempt,
                agreed=agreed,
            ),
            done,
        )

    def _show_liked(self, found: LikedPicture) -> None:
        self.liked = found
        self.picture.again.setText(self.tr("Another one"))
        self.picture.show_liked(thumbnails.from_image(found.pixels), found.steps, found.value)

    def _on_climb(self) -> None:
        progress = self.climbing.progress
        if progress is not None and progress.partial is not None:
            picture = thumbnails.from_image(progress.partial)
            self.picture.show_climb(picture, progress.done, progress.total)

    # Without it ----------------------------------------------------------------------------

    def _on_mute(self, on: bool) -> None:
        if not on:
            self.muting.cancel()
            self._show_right()
            return
        self.head.everything.setChecked(False)
        self._show_right()
        self.mute(agreed=False)

    def mute(self, *, agreed: bool) -> None:
        """Ask the network without the map."""
        subject = self._subject
        if subject is None:
            return
        self.lost.show_waiting()

        def done(found: MutedMap | TakesLong) -> None:
            if self._subject != subject:
                return
            if isinstance(found, TakesLong):
                self.lost.ask(found.seconds, lambda: self.mute(agreed=True))
                return
            self.muted = found
            self.lost.show_muted(found)
            self._show_classes()

        work = self.scope.muted(subject.block, subject.channel, agreed=agreed)
        self.muting.on_engine(work, done)

    def _on_mute_failed(self, sentence: str) -> None:
        self.lost.show_trouble(sentence)

    def _on_everything(self, on: bool) -> None:
        if on and self.search is not None:
            self.head.mute.setChecked(False)
            if not self.all.tiles:
                kept = self.search.found.images.shape[1]
                self.all.show_tiles(drawing.tiles_of(self.search, self.channel, kept))
        self._show_right()

    def _show_right(self) -> None:
        everything, mute = self.head.everything.isChecked(), self.head.mute.isChecked()
        self.right.setCurrentIndex(2 if everything else 1 if mute else 0)

    def lesson_targets(self) -> Mapping[str, QWidget | None]:
        """Return what lessons point at."""
        return {"liked": self.picture.picture, "mute": self.head.mute}

    # Events --------------------------------------------------------------------------------

    def _stop(self) -> None:
        self._soon.stop()
        self._searching = ()
        for work in (self.work, self.taking, self.climbing, self.muting):
            work.cancel()

    def _forget(self) -> None:
        self._stop()
        self._pictures.clear()
        self._clear()
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what has no room."""
        super().resizeEvent(event)
        width = self.width()
        narrow = int(width < theme.px(_WIDE))
        self._left.setFixedWidth(theme.px(PICTURE_WIDTH[narrow]))
        self._middle.setFixedWidth(theme.px(PATCHES_WIDTH[narrow]))
        self._left.setVisible(width >= theme.px(_WITH_PICTURE))
        self._lines[0].setVisible(width >= theme.px(_WITH_PICTURE))
        self._lines[1].setVisible(width >= theme.px(_WITH_CIRCUIT))
        self.right.setVisible(width >= theme.px(_WITH_CIRCUIT))
        self.head.fit(width)
        self._show_circuit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._subject = None
        self._stop()

    @property
    def works(self) -> tuple[Any, ...]:
        """What is computed in the background."""
        return self.work, self.taking, self.climbing, self.muting
