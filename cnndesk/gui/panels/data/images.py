"""The images panel: all pictures of the data as a grid, filtered, and one of them closely.

Above the grid are its filters (``image_header.py``), below it what can be done with the selected
images (``image_footer.py``). Clicking selects, a double click or “Watch it” makes the image the one
that every view shows. Test images stay out of sight until their seal is opened.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel as Selection
from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from cnndesk.blocks import grouped
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.data.browsing import Browser
from cnndesk.gui.panels.data.image_detail import ImageDetail
from cnndesk.gui.panels.data.image_footer import ImageFooter
from cnndesk.gui.panels.data.image_grid import CaptionedDelegate, ImageGrid
from cnndesk.gui.panels.data.image_header import ImageHeader
from cnndesk.gui.panels.data.image_list import ImageListModel
from cnndesk.gui.panels.data.problem_groups import problem_groups
from cnndesk.gui.panels.judging.changes import ChangesBar
from cnndesk.gui.panels.judging.correcting import Corrector, Place
from cnndesk.gui.panels.judging.sealing import is_sealed, open_test_images
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import ElidedLabel, EmptyState, button, hairline, text
from cnndesk.gui.widgets.formats import counted

DETAIL_WIDTH = 420
"""At most, beside the grid."""

_UNLIMITED = 16_777_215  # Qt's own
_SIDE = "image_side"
_CLOSELY = "image_closely"


class SealedPage(EmptyState):
    """In place of the test images: how many there are, why they are out of sight, and the way.

    Parameters
    ----------
    workspace : Workspace
    then : callable
        Called when they were opened.
    """

    def __init__(self, workspace: Workspace, then: Callable[[], object]) -> None:
        super().__init__("", "")
        self._workspace, self._then = workspace, then
        self.open = self.add_button(self.tr("Open them…"), self._ask)
        self.confirm = self.add_button(self.tr("Open them now"), self._open)
        self.keep = self.add_button(self.tr("Keep them sealed"), self.refresh)

    def refresh(self) -> None:
        """Say what there is."""
        dataset = self._workspace.dataset
        count = len(dataset.whole["test"]) if dataset is not None else 0
        self.say(
            self.tr("{count} sealed").format(count=counted(count, "test image"))
            if count == 1
            else self.tr("{n} test images are sealed").format(n=grouped(count)),
            self.tr(
                "They tell how good the network is only as long as nobody has chosen anything by "
                "them. Look at them once, at the end."
            ),
        )
        self._show(asking=False)

    def _ask(self) -> None:
        self.say(
            self.tr("Open the test images?"),
            self.tr(
                "The project notes the day and the epoch. What is trained afterwards is marked "
                "“test seen”, because it may have been chosen by them. This cannot be taken back."
            ),
        )
        self._show(asking=True)
        self.keep.setFocus()

    def _show(self, *, asking: bool) -> None:
        self.open.setVisible(not asking)
        self.confirm.setVisible(asking)
        self.keep.setVisible(asking)

    def _open(self) -> None:
        if open_test_images(self._workspace):
            self._then()


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
        self._sealed = False
        self.model = ImageListModel(self)
        self.delegate = CaptionedDelegate(workspace, self._remembered_side(), self)
        self._refill_soon = QTimer(self, singleShot=True, interval=0)
        self._refill_soon.timeout.connect(self._check_seal)
        self.empty = EmptyState(
            self.tr("No images yet"),
            self.tr("Drop a folder, a zip or a CSV file anywhere on the window, or choose."),
        )
        self.empty.add_button(self.tr("Choose images"), lambda: workspace.show_panel("data"))
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
        workspace.project_changed.connect(self._refill_soon.start)
        self.browser.changed.connect(self._show_images)
        self._show_dataset()

    # Making --------------------------------------------------------------------------------

    def _make_content(self) -> QWidget:
        self.header = ImageHeader(self.browser)
        self.header.slider.setValue(self._remembered_side())
        self.header.sized.connect(self._on_sized)
        self.grid = ImageGrid(self.model, self.delegate)
        self.grid.zoomed.connect(
            lambda step: self.header.slider.setValue(self.header.slider.value() + 16 * step)
        )
        self.grid.activated.connect(self._watch)
        self.grid.doubleClicked.connect(self._watch)
        self.corrector = Corrector(self._workspace, self._chosen, self.grid, self._other_class)
        self.closely = button(self.tr("Pixels"), self._toggle_closely)
        self.closely.setCheckable(True)
        self.closely.setToolTip(self.tr("Show the watched image closely: its pixels as numbers"))
        self.footer = ImageFooter(self.corrector, self._workspace, self.closely)
        self.grid.selectionModel().selectionChanged.connect(lambda *_: self.footer.refresh())
        self.changes = ChangesBar(self._workspace)
        self.sealed = SealedPage(self._workspace, self._check_seal)
        self.nothing = EmptyState(self.tr("No image is like that"), "")
        self.nothing.add_button(self.tr("Show all images"), self._show_all)
        pages = QWidget(self)  # else the stack shows its first page as a window of its own
        self._pages = QStackedLayout(pages)
        for page in (self.grid, self.sealed, self.nothing):
            self._pages.addWidget(page)
        self._listing = QWidget()
        column = QVBoxLayout(self._listing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 9)
        head.addWidget(self.header)
        column.addLayout(head)
        column.addWidget(hairline())
        column.addWidget(self._make_title())
        inset = QHBoxLayout()
        inset.setContentsMargins(11, 8, 0, 0)
        inset.addWidget(pages)
        column.addLayout(inset, 1)
        self._changes_row = QWidget()
        around = QVBoxLayout(self._changes_row)
        around.setContentsMargins(16, 4, 16, 8)
        around.addWidget(self.changes)
        column.addWidget(self._changes_row)
        column.addWidget(hairline())
        column.addWidget(self.footer)
        self.detail = ImageDetail(self._workspace)
        self.detail.setMinimumWidth(256)
        self.splitter = QSplitter()
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self._listing)
        self.splitter.addWidget(self.detail)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setSizes([600, 300])
        self.closely.setChecked(bool(self._workspace.settings.get(_CLOSELY, False)))
        return self.splitter

    def _make_title(self) -> QWidget:
        """Return the line that says what is listed where not everything is, and the files."""
        self._title_row = QWidget()
        self._title: QLabel = text("", "", theme.BASE, 600)
        self._range = ElidedLabel("text2", theme.SECONDARY)
        self.all_button = button(self.tr("Show all"), self._show_all, "link")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addWidget(self._range, 1)
        row.addWidget(self.all_button)
        self.files = QListWidget()
        self.files.setAccessibleName(self.tr("Files and reasons"))
        self.files.setWordWrap(True)
        self.files.setMaximumHeight(132)
        column = QVBoxLayout(self._title_row)
        column.setContentsMargins(16, 6, 16, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.files)
        return self._title_row

    # Showing -------------------------------------------------------------------------------

    def _show_dataset(self) -> None:
        dataset = self._workspace.dataset
        has_any = dataset is not None or self._workspace.watched is not None
        self._stack.setCurrentIndex(1 if has_any else 0)
        # A single picture has all the room: nothing is to be listed.
        self._listing.setVisible(dataset is not None)
        self.detail.setMaximumWidth(DETAIL_WIDTH if dataset is not None else _UNLIMITED)
        self._show_closely()
        self.delegate.forget()
        self._show_problems()
        self._show_images()

    def _show_problems(self) -> None:
        dataset = self._workspace.dataset
        groups = problem_groups(dataset) if dataset is not None else ()
        self.header.setEnabled(dataset is not None)
        self.header.show_dataset(dataset, groups)

    def _show_images(self) -> None:
        dataset, chosen = self._workspace.dataset, self.browser.filter
        self.header.follow()
        self._sealed = dataset is not None and is_sealed(self._workspace, "test")
        before = self._chosen() if self.model.dataset is dataset else []
        self._selecting = True
        self.model.show(dataset, chosen, sealed=self._sealed)
        self._selecting = False
        self._choose(before)
        if not self.grid.selectedIndexes():
            self._follow_watched()
        self.footer.refresh()
        self._show_title()
        if self._sealed and chosen.split == "test":
            self.sealed.refresh()
            self._pages.setCurrentWidget(self.sealed)
        elif not self.model.rowCount() and not self.browser.files:
            self._pages.setCurrentWidget(self.nothing)
        else:
            self._pages.setCurrentWidget(self.grid)

    def _show_title(self) -> None:
        """Say what is listed, unless it is everything or what the filters say themselves."""
        chosen, files = self.browser.filter, self.browser.files
        special = chosen.names is not None or chosen.corrected or bool(files)
        self._title_row.setVisible(special or bool(chosen.find) or chosen.label is not None)
        self._title.setText(self.browser.title)
        self._title.setVisible(bool(self.browser.title))
        words = counted(self.model.rowCount(), "image")
        if self.model.left_out:
            words += self.tr(", {n} left out").format(n=grouped(self.model.left_out))
        hidden = self._hidden_test_images()
        if hidden:
            words += self.tr(", {n} more among the sealed test images").format(n=grouped(hidden))
        self._range.set_words(words)
        self.files.clear()
        self.files.addItems([f"{name}: {why}" if name else why for name, why in files])
        self.files.setVisible(bool(files))

    def _hidden_test_images(self) -> int:
        """Return how many images of a problem are not shown because they are sealed."""
        dataset, names = self._workspace.dataset, self.browser.filter.names
        if not self._sealed or not names or dataset is None:
            return 0
        return sum(name in names for name in dataset.whole["test"].names)

    def _check_seal(self) -> None:
        """List the test images once they were opened, here or elsewhere."""
        dataset = self._workspace.dataset
        if dataset is not None and self._sealed != is_sealed(self._workspace, "test"):
            self._show_images()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._check_seal()

    def _on_corrections(self) -> None:
        if self._workspace.dataset is not None:
            self._selecting = True
            chosen = self._chosen()
            self.model.follow(self._workspace.dataset)
            self._choose(chosen)
            self._selecting = False
            self._show_problems()
            self._show_title()

    # Selecting -----------------------------------------------------------------------------

    def _chosen(self) -> list[Place]:
        rows = sorted(index.row() for index in self.grid.selectedIndexes())
        return [self.model.place(row) for row in rows]

    def _choose(self, places: list[Place]) -> None:
        """Choose images again that are still listed."""
        selection = self.grid.selectionModel()
        for place in places:
            row = self.model.row_of(*place)
            if row is not None:
                selection.select(self.model.index(row), Selection.SelectionFlag.Select)

    def _other_class(self, place: Place) -> str:
        """Return the other one where there are two classes; else nothing."""
        dataset = self._workspace.dataset
        if dataset is None or dataset.target_kind != "classes" or len(dataset.classes) != 2:
            return ""
        first, second = dataset.classes
        return second if dataset.known(*place) == first else first

    def _follow_watched(self) -> None:
        watched = self._workspace.watched
        if watched is not None:
            self._stack.setCurrentIndex(1)
        self.grid.viewport().update()
        row = self.model.row_of(watched.split, watched.index) if watched is not None else None
        selection = self.grid.selectionModel()
        if row is not None and not selection.isSelected(self.model.index(row)):
            index = self.model.index(row)
            selection.setCurrentIndex(index, Selection.SelectionFlag.ClearAndSelect)
        if row is not None:
            self.grid.reveal()

    def _watch(self, index: QModelIndex) -> None:
        if index.isValid():
            self._workspace.watch(*self.model.place(index.row()))

    def _show_all(self) -> None:
        self.browser.find("")
        self.browser.clear()
        self.browser.show_split("")

    # Sizes ---------------------------------------------------------------------------------

    def _remembered_side(self) -> int:
        side = self._workspace.settings.get(_SIDE, 92)
        return min(max(side, 48), 256) if isinstance(side, int) else 92

    def _on_sized(self, side: int) -> None:
        self.grid.set_side(side)
        self._workspace.settings.set(_SIDE, side)

    def _toggle_closely(self) -> None:
        self._workspace.settings.set(_CLOSELY, self.closely.isChecked())
        self._show_closely()

    def _show_closely(self) -> None:
        alone = self._workspace.dataset is None
        fits = self.width() >= 256 + 320
        self.detail.setVisible(alone or (self.closely.isChecked() and fits))
        self.closely.setEnabled(alone or fits)

    def _on_theme(self) -> None:
        self.delegate.forget()
        self.grid.viewport().update()
        self.detail.pixels.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the detail out where there is no room for it."""
        super().resizeEvent(event)
        self._show_closely()
        self._changes_row.setVisible(self.height() >= 320 and not self.changes.isHidden())
        self.grid.reveal()

    def lesson_targets(self) -> dict[str, QWidget | None]:
        """Return the widgets that lessons can point at, by their names in the vocabulary."""
        return {"pixels": self.detail.pixels}
