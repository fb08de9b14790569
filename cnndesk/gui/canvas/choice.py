"""Which network? Cards on the empty canvas, one per network to begin with.

They are drawn for the images that there are, with what a training of each would take on this
machine. What there is to choose is the table in ``choice_cards.py``.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from cnndesk.data import Dataset
from cnndesk.data.description import counted as counted_targets
from cnndesk.document.edits import ReplaceNetwork
from cnndesk.document.project import SUFFIX, Project
from cnndesk.errors import CnndeskError
from cnndesk.gui.canvas.choice_cards import OPTIONS, NetworkCard, Option
from cnndesk.gui.document.file_choice import choose_file
from cnndesk.gui.session.step_times import Plan, StepTimes
from cnndesk.gui.widgets import theme, thumbnails
from cnndesk.gui.widgets.basic import button, text
from cnndesk.gui.widgets.formats import counted
from cnndesk.gui.widgets.icons import icon
from cnndesk.gui.widgets.scroll_area import ScrollArea
from cnndesk.session.recipe import Situation, chosen
from cnndesk.session.transfer import advised

if TYPE_CHECKING:
    from cnndesk.gui.canvas.view import CanvasView

MARGIN, GAP = 24, 24
NARROWEST = 262  # of a card
MOST_COLUMNS = 3
EXAMPLES, EXAMPLE_SIDE = 6, 40
EXAMPLES_FROM = 900  # width from which there is room for some images


class NetworkChoice(ScrollArea):
    """The cards over an empty canvas.

    Parameters
    ----------
    view : CanvasView
    """

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self._workspace = view.workspace
        self._is_asked = False
        self._made_for: object = None
        self._wanted: object = None
        self.cards: list[NetworkCard] = []
        self._columns = 0
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Choice of a network"))
        self._page = QWidget()
        self._build()
        self.setWidget(self._page)
        self._page.setAutoFillBackground(False)
        workspace = view.workspace
        workspace.dataset_changed.connect(self.refresh)
        workspace.theme_changed.connect(self._on_theme)
        workspace.project_loaded.connect(self._forget)
        workspace.opener.started.connect(self.refresh)
        workspace.opener.ended.connect(self.refresh)
        self.refresh()

    def _build(self) -> None:
        self._title = text("", "", theme.START_TITLE, 600, wrap=True)
        self._about = text("", "secondary", wrap=True)
        self._examples = QLabel()
        self._examples.setAccessibleName(self.tr("Some of the images"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._about)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addLayout(words, 1)
        top.addWidget(self._examples)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(12)
        column = QVBoxLayout(self._page)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, 16)
        column.setSpacing(0)
        column.addLayout(top)
        column.addSpacing(8)
        column.addLayout(self._grid)
        column.addSpacing(14)
        column.addLayout(self._make_others())
        column.addStretch(1)

    def _make_others(self) -> QHBoxLayout:
        self.draw = button(self.tr("Draw it yourself"), self._draw)
        self.draw.setIcon(icon("pencil-simple"))
        self.draw.setToolTip(self.tr("Begin with the image and add block by block"))
        self.open = button(self.tr("Open a network…"), self._open)
        self.open.setIcon(icon("folder-open"))
        self.open.setToolTip(self.tr("Take the network of another project, without its weights"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(text(self.tr("Or"), "secondary"))
        row.addWidget(self.draw)
        row.addWidget(self.open)
        row.addStretch(1)
        row.addWidget(text(self.tr("You can change every block afterwards."), "tertiary"))
        return row

    # When it is there ----------------------------------------------------------------------

    def ask(self) -> None:
        """Show the cards although something is drawn already."""
        self._is_asked = True
        self.refresh()

    def _forget(self) -> None:
        self._is_asked = False
        self.refresh()

    @property
    def _is_needed(self) -> bool:
        return self._is_asked or not len(self._workspace.network)

    def refresh(self) -> None:
        """Be there while there is nothing else, with networks for the present images."""
        if not self._is_needed:
            if not self.isHidden():
                self.hide()
                self._made_for = None
                self._clear()
            return
        self._say()
        dataset = self._workspace.dataset
        key = (
            None
            if dataset is None
            else (dataset.image_shape, dataset.classes, dataset.target_kind, len(dataset.train))
        )
        self._wanted = key
        self.place()
        self.show()
        self.raise_()
        self._fill()

    def _fill(self) -> None:
        """Make the cards, each of which builds its network, once somebody sees them."""
        if self.isVisible() and (not self.cards or self._wanted != self._made_for):
            self._made_for = self._wanted
            self._make_cards(self._workspace.dataset)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()

    def place(self) -> None:
        """Cover the canvas."""
        self.setGeometry(self._view.viewport().rect())

    def _say(self) -> None:
        dataset, opener = self._workspace.dataset, self._workspace.opener
        if dataset is None:
            self._title.setText(self.tr("Which network shall it be?"))
            self._about.setText(
                self.tr("The images are being opened.")
                if opener.is_busy
                else self.tr(
                    "There are no images yet: these are drawn for 28×28 grey pixels and 10 "
                    "classes. Choose images in Data, or drop a folder here at any time."
                )
            )
            self._examples.hide()
            self.draw.setText(self.tr("Add an image input"))
        else:
            count = sum(len(part) for part in dataset.splits.values())
            h, w, _ = dataset.image_shape
            self._title.setText(self.tr("Which network shall learn your images?"))
            self._about.setText(
                self.tr(
                    "{count}, {what}, at {h}×{w} pixels. Times are predicted for this machine."
                ).format(count=counted(count, "image"), what=self._what(dataset), h=h, w=w)
            )
            self._show_examples(dataset)
            self.draw.setText(self.tr("Draw it yourself"))
        self.draw.setProperty("kind", "" if dataset is not None else "primary")
        self.draw.setIcon(icon("pencil-simple", "text2" if dataset is not None else "on_accent"))
        self.draw.style().unpolish(self.draw)
        self.draw.style().polish(self.draw)

    def _what(self, dataset: Dataset) -> str:
        names = dataset.classes
        if dataset.target_kind == "classes" and len(names) <= 3:
            return self.tr(" and ").join((", ".join(names[:-1]), names[-1]))
        return counted_targets(dataset.target_kind, names)

    def _show_examples(self, dataset: Dataset) -> None:
        part = dataset.train
        places = np.linspace(0, max(0, len(part) - 1), EXAMPLES).astype(int)
        ratio, side = self.devicePixelRatioF(), theme.px(EXAMPLE_SIDE)
        gap = 4
        sheet = QPixmap(round(EXAMPLES * (side + gap) * ratio), round(side * ratio))
        sheet.setDevicePixelRatio(ratio)
        sheet.fill(Qt.GlobalColor.transparent)
        painter = QPainter(sheet)
        for number, place in enumerate(dict.fromkeys(places.tolist())):
            image = np.ascontiguousarray(part.images[place])
            shown = thumbnails.picture_of_image(image, round(side * ratio), round(side * ratio))
            shown.image.setDevicePixelRatio(ratio)
            painter.drawImage(number * (side + gap), 0, shown.image)
        painter.end()
        self._examples.setPixmap(sheet)
        self._place_examples()

    def _place_examples(self) -> None:
        dataset = self._workspace.dataset
        some = dataset is not None and len(dataset.train) > 0
        self._examples.setVisible(some and self.width() >= theme.px(EXAMPLES_FROM))

    # The cards -----------------------------------------------------------------------------

    def _clear(self) -> None:
        for card in self.cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []

    def _make_cards(self, dataset: Dataset | None) -> None:
        self._clear()
        first = advised(dataset) if dataset is not None else None
        name = first.template if first is not None else ""
        for option in sorted(OPTIONS, key=lambda option: option.key != name):
            try:
                network = option.draw(dataset)
            except CnndeskError:
                continue  # nothing can be learned of these images, which the data panel says
            reason = first.reason if first is not None and option.key == name else ""
            card = NetworkCard(option, network, reason)
            card.start_wanted.connect(self._start)
            card.look_wanted.connect(self._look)
            self.cards.append(card)
        self._columns = 0
        self._arrange()
        self._ask_for_times(dataset)

    def _arrange(self) -> None:
        room = self.viewport().width() - 2 * MARGIN
        columns = min(max(1, (room + GAP) // (theme.px(NARROWEST) + GAP)), MOST_COLUMNS)
        if columns == self._columns:
            return
        for old in range(self._columns):
            self._grid.setColumnStretch(old, 0)
        self._columns = columns
        for number, card in enumerate(self.cards):
            self._grid.addWidget(card, number // columns, number % columns)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self._place_examples()

    def _ask_for_times(self, dataset: Dataset | None) -> None:
        if dataset is None:
            return
        own = self._workspace.training_settings
        plans = [
            Plan(card.network, chosen(own, Situation.of(card.network, dataset)), len(dataset.train))
            for card in self.cards
        ]
        cards = list(self.cards)
        for card, plan in zip(cards, plans, strict=True):
            card.show_time(0.0, plan.settings.epochs)

        def show(seconds: list[float]) -> None:
            if cards != self.cards:
                return  # of other images
            for card, plan, spent in zip(cards, plans, seconds, strict=True):
                card.show_time(spent, plan.settings.epochs)

        StepTimes.of(self._workspace).forecast(plans, show)

    def _on_theme(self) -> None:
        self._made_for = None
        self._clear()
        self.refresh()

    # What is chosen ------------------------------------------------------------------------

    def _begin(self, option: Option) -> bool:
        self._is_asked = False
        done = option.begin(self._view.commands)
        self.refresh()
        self._view.fit()
        self._view.setFocus()
        return done

    def _start(self, option: Option) -> None:
        if self._begin(option) and self._workspace.dataset is not None:
            self._workspace.show_panel("training")

    def _look(self, option: Option) -> None:
        self._begin(option)

    def _draw(self) -> None:
        self._is_asked = False
        if not len(self._workspace.network):
            self._view.commands.use_template("blank")
        self.refresh()
        self._view.setFocus()

    def _open(self) -> None:
        settings, title = self._workspace.settings, self.tr("Take the network of a project")
        kinds = self.tr("cnndesk projects (*{0})").format(SUFFIX)
        path = choose_file(self, settings, "project", title, kinds)
        if path is not None:
            self.take_network(path)

    def take_network(self, path: Path) -> bool:
        """Draw the network of a project file; its weights and images stay there."""
        try:
            project = Project.load(path)
        except (CnndeskError, OSError) as error:
            self._workspace.message.emit(str(error), "error", "")
            return False
        edit = ReplaceNetwork(project.network, self.tr("Take the network of {0}").format(path.stem))
        self._is_asked = False
        done = self._workspace.push(edit)
        self._workspace.select(())
        self.refresh()
        self._view.setFocus()
        return done
