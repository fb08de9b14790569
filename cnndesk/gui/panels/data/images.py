"""The images panel: all pictures of the data as a grid, problems found, and one picture closely.

Left the grid and under it the problems, which never block; right the watched image as numbers, and
how augmentation changes it. Clicking an image makes it the watched one. Filtering by class is the
data panel's (``browsing.py``).
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QListView,
    QListWidget,
    QScrollArea,
    QSplitter,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cnndesk.blocks import grouped
from cnndesk.data import Problem
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.data.augmentation import AugmentationForm
from cnndesk.gui.panels.data.browsing import Browser
from cnndesk.gui.panels.data.image_list import GAP, ImageListModel, ThumbnailDelegate
from cnndesk.gui.panels.judging.changes import ChangesBar
from cnndesk.gui.panels.judging.correcting import CorrectionBar, Corrector
from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.basic import (
    ElidedLabel,
    EmptyState,
    IconLabel,
    SectionHead,
    Segmented,
    button,
    hairline,
    icon_button,
    text,
)
from cnndesk.gui.widgets.pictures import draw_rounded, thumbnail
from cnndesk.gui.widgets.pixel_view import PixelView

SIDES = (32, 48, 68, 96, 128, 192)
DETAIL_FROM = 620
"""Width of the panel from which the detail is shown beside the grid."""
DETAIL_WIDTH = 420
"""At most, beside the grid."""
_UNLIMITED = 16_777_215  # Qt's own

_PROBLEM_ICONS = {
    "duplicate": ("copy", "warning"),
    "size": ("frame-corners", "warning"),
    "imbalance": ("scales", "warning"),
    "empty-class": ("scales", "warning"),
}


class ProblemRow(QWidget):
    """One kind of problem: icon, how many, the first reason, a button."""

    def __init__(self, kind: str, title: str, reason: str, show: QWidget | None) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(10)
        row.addWidget(IconLabel(*_PROBLEM_ICONS.get(kind, ("file-x", "error"))))
        name = text(title, "", theme.BASE, 600)
        name.setMinimumWidth(170)
        row.addWidget(name)
        why = ElidedLabel("text2")
        why.set_words(reason)
        row.addWidget(why, 1)
        if show is not None:
            row.addWidget(show)


class ProblemList(QWidget):
    """What was found wrong in the data, by kind; folded to its heading at first."""

    def __init__(self, panel: ImagesPanel) -> None:
        super().__init__()
        self._panel = panel
        self.head = QToolButton()
        self.head.setCheckable(True)
        self.head.setAutoRaise(True)
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setIcon(icons.icon("warning", "warning", "warning"))
        self.head.toggled.connect(self._unfold)
        self.remark = text(self.tr("None of them stops the training."), "secondary")
        top = QHBoxLayout()
        top.addWidget(self.head)
        top.addWidget(self.remark, 1)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._body = QWidget()
        self._body.setLayout(self._rows)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Files and reasons"))
        self.list.setMinimumHeight(80)
        self.list.setMaximumHeight(140)
        self.list.setWordWrap(True)
        self.list.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 4)
        column.setSpacing(2)
        column.addWidget(hairline())
        column.addLayout(top)
        column.addWidget(self._body)
        column.addWidget(self.list)
        self._body.hide()

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show the problems of a data set."""
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.list.hide()
        by_kind: dict[str, list[Problem]] = {}
        for problem in problems:
            kind: str = "unreadable" if problem.skipped else problem.kind
            by_kind.setdefault(kind, []).append(problem)
        for kind, found in by_kind.items():
            self._rows.addWidget(self._row(kind, found))
        count = sum(len(found) for found in by_kind.values())
        self.head.setText(
            self.tr("{n} problems found").format(n=grouped(count))
            if count != 1
            else self.tr("1 problem found")
        )
        self.setVisible(bool(count))

    def _row(self, kind: str, found: list[Problem]) -> ProblemRow:
        n = grouped(len(found))
        one = len(found) == 1
        titles = {
            "unreadable": self.tr("1 file is left out")
            if one
            else self.tr("{n} files are left out"),
            "duplicate": self.tr("1 duplicate") if one else self.tr("{n} duplicates"),
            "size": self.tr("Other sizes"),
            "imbalance": self.tr("Few images of {name}").format(name=found[0].path),
            "empty-class": self.tr("Empty classes"),
        }
        reason = found[0].reason if one else f"{found[0].path}: {found[0].reason}"
        shown = [p for p in found if p.path]
        act: QWidget | None = None
        if kind in ("duplicate", "size") and shown:
            names = frozenset(p.path for p in shown)
            title = titles[kind].format(n=n)
            act = button(self.tr("Show"), lambda: self._panel.browser.show_names(names, title))
        elif shown and (len(found) > 1 or kind == "unreadable"):
            act = button(self.tr("List"), lambda: self._list(found))
        return ProblemRow(kind, titles.get(kind, kind).format(n=n), reason, act)

    def _list(self, found: list[Problem]) -> None:
        self.list.clear()
        self.list.addItems([f"{p.path}: {p.reason}" for p in found[:2000]])
        self.list.show()

    def _unfold(self, on: bool) -> None:
        self._body.setVisible(on)
        if not on:
            self.list.hide()


class WatchedCard(QWidget):
    """A small picture of the watched image."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.setFixedSize(56, 56)

    def paintEvent(self, event: QPaintEvent) -> None:
        watched = self._workspace.watched
        if watched is not None:
            painter = QPainter(self)
            picture = thumbnail(watched.image, 56, self.devicePixelRatioF())
            draw_rounded(painter, QRect(0, 0, 56, 56), picture)


class ImageDetail(QScrollArea):
    """The watched image: what it is, its pixels as numbers, and its augmentation."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._card = WatchedCard(workspace)
        self._name = ElidedLabel("text", theme.BASE, 600)
        self._shape = text("", "secondary", theme.SECONDARY)
        self._part = text("", "secondary", theme.SECONDARY)
        words = QVBoxLayout()
        words.setSpacing(1)
        for label in (self._name, self._shape, self._part):
            words.addWidget(label)
        words.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._card)
        top.addLayout(words, 1)
        self.pixels = PixelView()
        self.pixels.setMinimumHeight(200)
        self.pixels.hovered.connect(self._on_hover)
        self.channels = Segmented(
            [("all", self.tr("All")), ("0", "R"), ("1", "G"), ("2", "B")], self.tr("Channel")
        )
        self.channels.changed.connect(self._on_channel)
        self.scaled = QCheckBox(self.tr("Scaled, as the network gets it"))
        self.scaled.toggled.connect(lambda _: self._show_scaling())
        self._reading = text(" ", "secondary", theme.SECONDARY)
        self._reading.setWordWrap(True)
        self._reading.setMinimumHeight(32)
        self._reading.setAlignment(Qt.AlignmentFlag.AlignTop)
        head = SectionHead(self.tr("Pixels"))
        for icon, tip, factor in (
            ("minus", self.tr("Smaller (−)"), 1 / 1.6),
            ("plus", self.tr("Larger (+)"), 1.6),
        ):
            made = icon_button(icon, tip, partial(self.pixels.zoom_by, factor))
            made.setProperty("kind", "")
            made.setFixedSize(22, 22)
            head.add(made)
        self.augmentation = AugmentationForm(workspace)
        body = self._body = QWidget()
        column = self._column = QVBoxLayout(body)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(head)
        column.addWidget(self.pixels)
        column.addWidget(self.channels)
        column.addWidget(self.scaled)
        column.addWidget(self._reading)
        column.addWidget(self.augmentation)
        column.addStretch(1)
        self.setWidget(body)
        body.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        workspace.watched_changed.connect(self.refresh)
        workspace.diagnoses_changed.connect(self._show_scaling)
        self.refresh()

    def set_alone(self, on: bool) -> None:
        """Give the pixels all the room where there is one picture and nothing is to be trained."""
        self.augmentation.setVisible(not on)
        self._column.setStretchFactor(self.pixels, 100 if on else 0)

    def refresh(self) -> None:
        """Show the watched image."""
        watched, dataset = self._workspace.watched, self._workspace.dataset
        self._body.setVisible(watched is not None)
        if watched is None:
            return
        h, w, c = watched.image.shape
        self._name.set_words(watched.name.split(" / ")[-1])
        self._shape.setText(f"{h}×{w}×{c}, " + (self.tr("grey") if c == 1 else "RGB"))
        part = {
            "train": self.tr("training"),
            "val": self.tr("validation"),
            "test": self.tr("test"),
        }.get(watched.split, "")
        name = ""
        if dataset is not None and watched.split:
            name = dataset.known(watched.split, watched.index)
        elif dataset is not None and watched.label is not None:
            name = dataset.classes[watched.label]
        self._part.setText(", ".join(p for p in (name, part) if p))
        for value in ("0", "1", "2"):
            self.channels.button(value).setVisible(c == 3)
        self.channels.button("all").setVisible(c == 3)
        if c != 3:
            self.channels.set_value("all")
            self.pixels.show_channel(None)
        self.pixels.show_image(watched.image)
        self._card.update()
        self._show_scaling()

    def _on_channel(self, value: str) -> None:
        self.pixels.show_channel(None if value == "all" else int(value))

    def _scaling(self) -> tuple[tuple[float, ...], tuple[float, ...]]:
        entry = self._workspace.network.input_block
        found = getattr(entry, "scale_and_shift", None)
        return found if found is not None else ((1 / 255,) * 3, (0.0,) * 3)

    def _show_scaling(self) -> None:
        scale, shift = self._scaling()
        self.pixels.show_scaled(self.scaled.isChecked(), scale, shift)

    def _on_hover(self, row: int, column: int) -> None:
        watched = self._workspace.watched
        if watched is None or row < 0:
            self._reading.setText(" ")
            return
        values = watched.image[row, column]
        scale, shift = self._scaling()
        words = self.tr("row {r}, column {c}: {v}").format(
            r=row, c=column, v="  ".join(str(int(v)) for v in values)
        )
        if len(scale) == len(values):
            as_given = [
                f"{int(v) * a + b:.3f}" for v, a, b in zip(values, scale, shift, strict=True)
            ]
            words += "\n" + self.tr("scaled: {v}").format(v="  ".join(as_given)).replace("-", "−")
        self._reading.setText(words)


class ImagesPanel(QWidget):
    """The pictures of the data.

    Parameters
    ----------
    workspace : Workspace
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self.browser = Browser.of(workspace)
        self._selecting = False
        self.model = ImageListModel(self)
        self.delegate = ThumbnailDelegate(68, self)
        self._count_soon = QTimer(self, singleShot=True, interval=0)
        self._count_soon.timeout.connect(self._say_range)
        self._reveal_soon = QTimer(self, singleShot=True, interval=0)
        self._reveal_soon.timeout.connect(self._reveal)
        self.empty = EmptyState(
            self.tr("No images yet"),
            self.tr("Drop a folder, a zip or a CSV file anywhere on the window, or choose."),
        )
        self.empty.add_button(
            self.tr("Choose images"), lambda: workspace.show_panel("data"), "primary"
        )
        self.empty.add_button(
            self.tr("Use handwritten digits"), lambda: workspace.open_source("digits")
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._make_content())
        workspace.dataset_changed.connect(self._show_dataset)
        workspace.corrections_changed.connect(self._on_corrections)
        workspace.watched_changed.connect(self._follow_watched)
        workspace.theme_changed.connect(self._on_theme)
        self.browser.changed.connect(self._show_images)
        self._show_dataset()

    def _make_content(self) -> QWidget:
        self._title = text("", "", theme.PANEL_TITLE, 600)
        self._range = ElidedLabel("text2")
        self.all_button = button(self.tr("All classes"), self.browser.clear, "link")
        self.corrected_button = button(self.tr("Changed"), self._show_corrected, "link")
        self.corrected_button.setToolTip(
            self.tr("List the images that were relabelled or left out")
        )
        self.corrected_button.hide()
        self.splits = Segmented(
            [
                ("", self.tr("All")),
                ("train", self.tr("Train")),
                ("val", self.tr("Validation")),
                ("test", self.tr("Test")),
            ],
            self.tr("Part of the data"),
        )
        self.splits.changed.connect(self.browser.show_split)
        self._size = text("68 px", "secondary")
        self._size.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._size.setMinimumWidth(48)
        smaller = icon_button("minus", self.tr("Smaller pictures"), lambda: self._resize_by(-1))
        larger = icon_button("plus", self.tr("Larger pictures"), lambda: self._resize_by(1))
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 6)
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._range, 1)
        head.addWidget(self.corrected_button)
        head.addWidget(self.all_button)
        self._sizing = (smaller, self._size, larger)
        for widget in (self.splits, *self._sizing):
            head.addWidget(widget)
        self.grid = QListView()
        self.grid.setAccessibleName(self.tr("Images"))
        self.grid.setModel(self.model)
        self.grid.setItemDelegate(self.delegate)
        self.grid.setViewMode(QListView.ViewMode.IconMode)
        self.grid.setResizeMode(QListView.ResizeMode.Adjust)
        self.grid.setMovement(QListView.Movement.Static)
        self.grid.setUniformItemSizes(True)
        self.grid.setLayoutMode(QListView.LayoutMode.SinglePass)
        self.grid.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.grid.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.grid.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.grid.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.grid.setContentsMargins(8, 0, 0, 0)
        self.grid.verticalScrollBar().valueChanged.connect(lambda _: self._count_soon.start())
        self.grid.selectionModel().currentChanged.connect(self._on_current)
        self.corrector = Corrector(self._workspace, self._chosen, self.grid)
        self.corrections = CorrectionBar(self.corrector, self._workspace)
        self.grid.selectionModel().selectionChanged.connect(lambda *_: self.corrections.refresh())
        self.changes = ChangesBar(self._workspace)
        self.problems = ProblemList(self)
        self._changes_row = QWidget()
        around = QVBoxLayout(self._changes_row)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.changes)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 2, 12, 4)
        foot.setSpacing(4)
        foot.addWidget(self.corrections)
        foot.addWidget(self._changes_row)
        left = self._listing = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(hairline())
        inset = QHBoxLayout()
        inset.setContentsMargins(8, 4, 0, 0)
        inset.addWidget(self.grid)
        column.addLayout(inset, 1)
        column.addLayout(foot)
        column.addWidget(self.problems)
        self.detail = ImageDetail(self._workspace)
        self.splitter = QSplitter()
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.detail)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setSizes([600, 280])
        self.detail.setMinimumWidth(256)
        self.detail.setMaximumWidth(DETAIL_WIDTH)
        return self.splitter

    # Showing -------------------------------------------------------------------------------

    def _show_dataset(self) -> None:
        dataset = self._workspace.dataset
        has_any = dataset is not None or self._workspace.watched is not None
        self._stack.setCurrentIndex(1 if has_any else 0)
        # A single picture has all the room: nothing is to be listed.
        self._listing.setVisible(dataset is not None)
        self.detail.setMaximumWidth(DETAIL_WIDTH if dataset is not None else _UNLIMITED)
        self.detail.set_alone(dataset is None)
        self._fit_detail()
        self.delegate.forget()
        self.problems.show_problems(dataset.problems if dataset is not None else ())
        self._show_images()

    def _show_images(self) -> None:
        dataset = self._workspace.dataset
        chosen = self.browser.filter
        if dataset is not None and chosen.label is not None:
            name = dataset.classes[chosen.label]
        else:
            name = self.browser.title or self.tr("All images")
        self._title.setText(name)
        some = chosen.label is not None or chosen.names is not None or chosen.corrected
        self.all_button.setVisible(some)
        self._fit_head()
        self.splits.set_value(chosen.split)
        self._selecting = True
        self.model.show(dataset, chosen)
        self._selecting = False
        self._follow_watched()
        self._count_soon.start()

    def _on_corrections(self) -> None:
        if self._workspace.dataset is not None:
            self._selecting = True
            chosen = self._chosen()
            self.model.follow(self._workspace.dataset)
            self._choose(chosen)
            self._selecting = False
        self._fit_head()
        self._count_soon.start()

    def _chosen(self) -> list[tuple[str, int]]:
        rows = sorted(index.row() for index in self.grid.selectedIndexes())
        return [self.model.place(row) for row in rows]

    def _choose(self, places: list[tuple[str, int]]) -> None:
        """Choose images again that are still listed."""
        selection = self.grid.selectionModel()
        for place in places:
            row = self.model.row_of(*place)
            if row is not None:
                index = self.model.index(row)
                selection.select(index, QItemSelectionModel.SelectionFlag.Select)

    def _show_corrected(self) -> None:
        self.browser.show_corrected(self.tr("Changed images"))

    def _say_range(self) -> None:
        n = self.model.rowCount()
        area = self.grid.viewport().rect()
        first = self.grid.indexAt(area.topLeft() + QPoint(GAP, GAP))
        step = self.delegate.side + GAP
        columns = max(1, area.width() // step)
        rows = max(1, area.height() // step)
        start = first.row() if first.isValid() else 0
        last = min(n, start + columns * rows)
        words = self.tr("{n} images").format(n=grouped(n))
        if n > last - start and self._range.width() > 200:
            words = self.tr("{n} images, showing {a}–{b}").format(
                n=grouped(n), a=grouped(start + 1), b=grouped(last)
            )
        if self.model.left_out:
            words += self.tr(", {n} left out").format(n=grouped(self.model.left_out))
        self._range.set_words(words)

    def _follow_watched(self) -> None:
        watched = self._workspace.watched
        if watched is not None:
            self._stack.setCurrentIndex(1)
        row = self.model.row_of(watched.split, watched.index) if watched is not None else None
        selection = self.grid.selectionModel()
        if row is not None and selection.isSelected(self.model.index(row)):
            self._reveal_soon.start()
            return
        self._selecting = True
        if row is None:
            selection.clear()
        else:
            index = self.model.index(row)
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._reveal_soon.start()
        self._selecting = False

    def _reveal(self) -> None:
        index = self.grid.currentIndex()
        if index.isValid():
            self.grid.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def _on_current(self, current: QModelIndex, before: QModelIndex) -> None:
        if self._selecting or not current.isValid():
            return
        split, position = self.model.place(current.row())
        self._workspace.watch(split, position)

    def _resize_by(self, step: int) -> None:
        place = min(max(SIDES.index(self.delegate.side) + step, 0), len(SIDES) - 1)
        self.delegate.set_side(SIDES[place])
        self._size.setText(f"{SIDES[place]} px")
        self.grid.setIconSize(QSize(SIDES[place], SIDES[place]))
        self.grid.scheduleDelayedItemsLayout()
        self._count_soon.start()

    def _on_theme(self) -> None:
        self.delegate.forget()
        self.grid.viewport().update()
        self.detail.pixels.update()

    def _fit_detail(self) -> None:
        alone = self._workspace.dataset is None
        self.detail.setVisible(alone or self.width() >= DETAIL_FROM)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the detail out where there is no room for it."""
        super().resizeEvent(event)
        self._fit_detail()
        self._changes_row.setVisible(self.height() >= 320)
        self._fit_head()
        self._reveal_soon.start()
        self._count_soon.start()

    def _fit_head(self) -> None:
        """Leave out of the heading what has no room."""
        corrected = self.browser.filter.corrected
        offered = bool(self._workspace.corrections) and not corrected
        self.corrected_button.setVisible(offered)
        room = self.width() - (self.detail.width() if self.width() >= DETAIL_FROM else 0)
        room -= 70 * offered + 90 * corrected
        for widget in self._sizing:
            widget.setVisible(room >= 560)
        self.splits.setVisible(room >= 420)

    def lesson_targets(self) -> dict[str, QWidget | None]:
        """Return the widgets that lessons can point at, by their names in the vocabulary."""
        return {"pixels": self.detail.pixels}
