"""The images panel: all pictures of the data as a grid, problems found, and one picture closely.

Left the grid and under it the problems, which never block; right the watched image as numbers, and
how augmentation changes it. Clicking an image makes it the watched one. Filtering by class is the
data panel's (``browsing.py``).
"""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from cnndesk.blocks import grouped
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.data.browsing import Browser
from cnndesk.gui.panels.data.image_detail import ImageDetail
from cnndesk.gui.panels.data.image_list import GAP, ImageListModel, ThumbnailDelegate
from cnndesk.gui.panels.data.problem_list import ProblemList
from cnndesk.gui.panels.judging.changes import ChangesBar
from cnndesk.gui.panels.judging.correcting import CorrectionBar, Corrector
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import (
    ElidedLabel,
    EmptyState,
    Segmented,
    button,
    hairline,
    icon_button,
    text,
)

SIDES = (32, 48, 68, 96, 128, 192)
DETAIL_FROM = 620
"""Width of the panel from which the detail is shown beside the grid."""
DETAIL_WIDTH = 420
"""At most, beside the grid."""
_UNLIMITED = 16_777_215  # Qt's own


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
