"""The data panel: where the images come from, their classes, and what is wrong with them.

The pictures themselves are in ``images.py``, which this one filters; how they are divided, fitted
and varied is in ``settings_panel.py``. Opening runs in the background
(``document/data_opener.py``); what goes wrong is shown here, and never blocks.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QProgressBar,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from cnndesk.blocks import grouped
from cnndesk.data import DataSettings, Progress, ReadingError
from cnndesk.document.image_edits import Exclude, ImageEdit, Include
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.data.browsing import Browser
from cnndesk.gui.panels.data.class_list import ClassDelegate, ClassListModel, balance_text
from cnndesk.gui.panels.data.note_rows import NoteRows
from cnndesk.gui.panels.data.problem_groups import near_group, problem_groups
from cnndesk.gui.panels.data.problem_rows import ProblemRows
from cnndesk.gui.panels.data.reading_choice import ReadingOffer
from cnndesk.gui.panels.data.source_card import SourceCard
from cnndesk.gui.panels.data.split_bar import PART_COLOURS
from cnndesk.gui.panels.judging.changes import ChangesBar
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import (
    EmptyState,
    IconLabel,
    MessageBar,
    SectionHead,
    button,
    scrolled,
    text,
)
from cnndesk.words import capitals, say

_BUSY_AFTER = 300  # milliseconds that an opening takes before its progress is shown


class Swatch(QWidget):
    """A square of a colour of the theme."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = colour
        self.setFixedSize(8, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(self._colour))
        painter.drawRoundedRect(self.rect(), 2, 2)


class ClassView(QListView):
    """The classes; as high as they need, and scrolling where there is less room."""

    def __init__(self, model: ClassListModel, delegate: ClassDelegate) -> None:
        super().__init__()
        self._classes, self._delegate = model, delegate
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def fit(self) -> None:
        """Take the height that all classes need at most, and that of two at least."""
        needed = self._delegate.height(self._classes, self.viewport().width())
        self.setMaximumHeight(max(needed, 1))
        cards = self._classes.has_cards
        least = self._delegate.card_height(self.viewport().width()) if cards else 136
        self.setMinimumHeight(min(needed, least))
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._delegate.forget()
            self.fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the menu of a card by its three dots."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        dots = self._delegate.menu_place(self.visualRect(index))
        if self._classes.has_cards and index.isValid() and dots.contains(at):
            self.customContextMenuRequested.emit(at)
            return
        super().mousePressEvent(event)


class DataPanel(QWidget):
    """Source, classes and problems of the images.

    Parameters
    ----------
    workspace : Workspace
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._browser = Browser.of(workspace)
        self._filling = False
        self.message = MessageBar()
        self.source = SourceCard(workspace, self._say)
        self.empty = self._make_empty()
        self._busy = self._make_busy()
        self._busy_soon = QTimer(self, singleShot=True, interval=_BUSY_AFTER)
        self._busy_soon.timeout.connect(self._busy.show)
        content = self._make_content()
        self.empty.setParent(self)  # else the stack shows it as a window of its own
        self._stack = QStackedLayout()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._busy)
        column.addWidget(self.message)
        column.addLayout(self._stack, 1)
        workspace.dataset_changed.connect(self._show_dataset)
        workspace.corrections_changed.connect(self._on_corrections)
        workspace.message.connect(self._on_message)
        workspace.theme_changed.connect(self._on_theme)
        opener = workspace.opener
        opener.started.connect(self._on_started)
        opener.progress.connect(self._on_progress)
        opener.ended.connect(self._on_ended)
        opener.undecided.connect(self._on_undecided)
        workspace.near_duplicates_changed.connect(self._show_facts)
        self._browser.changed.connect(self._follow_browser)
        self._show_dataset()

    # Making --------------------------------------------------------------------------------

    def _make_empty(self) -> EmptyState:
        empty = EmptyState(
            self.tr("No images yet"),
            self.tr("Drop a folder with one folder per class anywhere on the window, or choose."),
        )
        empty.add_button(self.tr("Open a folder…"), self.source.choose_folder, "primary")
        self.digits_button = empty.add_button(
            self.tr("Use handwritten digits"), lambda: self._workspace.open_source("digits")
        )
        empty.add_button(self.tr("Use drawn shapes"), lambda: self._workspace.open_source("shapes"))
        empty.add_button(self.tr("Open a file…"), self.source.choose_file)
        empty.stack_buttons()
        return empty

    def _make_busy(self) -> QFrame:
        frame = QFrame()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Opening images"))
        self._stage = text("", "secondary", theme.SECONDARY, wrap=True)
        self.cancel_button = button(self.tr("Cancel"), self._workspace.opener.cancel)
        row = QHBoxLayout()
        row.addWidget(self._stage, 1)
        row.addWidget(self.cancel_button)
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(6)
        column.addWidget(self._bar)
        column.addLayout(row)
        frame.hide()
        return frame

    def _make_content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.source)
        self._classes_head = SectionHead(self.tr("Classes"))
        self._legend = self._make_legend()
        self._classes_head.add(self._legend)
        column.addSpacing(2)
        column.addWidget(self._classes_head)
        self.class_model = ClassListModel(self)
        self._class_delegate = ClassDelegate(self)
        self.classes = ClassView(self.class_model, self._class_delegate)
        self.classes.setAccessibleName(self.tr("Classes"))
        self.classes.selectionModel().currentChanged.connect(self._on_class)
        self.classes.clicked.connect(self._open_class)
        self.classes.activated.connect(self._open_class)
        self.classes.customContextMenuRequested.connect(self._ask_menu)
        column.addWidget(self.classes, 30)
        self._balance = text("", "secondary", theme.SECONDARY, wrap=True)
        self._balance_icon = IconLabel("check-circle", "good")
        self._balance_row = QWidget()
        row = QHBoxLayout(self._balance_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._balance_icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._balance, 1)
        column.addWidget(self._balance_row)
        self.notes = NoteRows(self._workspace)
        self.problems = ProblemRows(self._workspace)
        self._found = QWidget()
        found = QVBoxLayout(self._found)
        found.setContentsMargins(0, 0, 0, 0)
        found.setSpacing(0)
        found.addWidget(self.notes)
        found.addWidget(self.problems)
        self._found.installEventFilter(self)
        self._problem_area = scrolled(self._found)
        self._problem_area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        column.addWidget(self._problem_area, 8)
        self.changes = ChangesBar(self._workspace)
        column.addWidget(self.changes)
        column.addStretch(0)
        return content

    def _make_legend(self) -> QWidget:
        legend = QWidget()
        row = QHBoxLayout(legend)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for part, words in (
            ("train", self.tr("train")),
            ("val", self.tr("val")),
            ("test", self.tr("test")),
        ):
            if part != "train":
                row.addSpacing(4)
            row.addWidget(Swatch(PART_COLOURS[part]))
            row.addWidget(text(words, "secondary", theme.CAPTION))
        return legend

    # Showing -------------------------------------------------------------------------------

    def _show_dataset(self) -> None:
        dataset = self._workspace.dataset
        self._fill_classes()
        self._stack.setCurrentIndex(0 if dataset is None else 1)
        if dataset is None:
            self.problems.show_groups(())
            self.notes.show_dataset(None)
            return
        self.message.clear()
        self._show_facts()

    def _fill_classes(self) -> None:
        self._class_delegate.forget()
        self._filling = True
        self.class_model.show(self._workspace.dataset)
        self._filling = False
        self.classes.setSpacing(0)
        self.classes.fit()

    def _show_facts(self) -> None:
        dataset = self._workspace.dataset
        if dataset is None:
            return
        self.source.show_dataset(dataset)
        heads = {
            "classes": self.tr("Classes"),
            "labels": self.tr("Labels"),
            "values": self.tr("Values"),
        }
        self._classes_head.words.setText(capitals(heads[dataset.target_kind]))
        self._legend.setVisible(not self.class_model.are_values)
        words, well = balance_text(self.class_model)
        self._balance_row.setVisible(bool(words))
        self._balance.setText(words)
        self._balance_icon.set_icon(*(("check-circle", "good") if well else ("scales", "warning")))
        groups = problem_groups(dataset)
        near = self._workspace.near_duplicates
        if near is not None and near.count:
            groups = (*groups, near_group(near))
        self.problems.show_groups(groups)
        self.notes.show_dataset(dataset)
        self._problem_area.setVisible(bool(groups or self.notes.rows))
        self._fit_problems()

    def _fit_problems(self) -> None:
        """Give notes and problems the height they need at most, and that of one at least."""
        width = max(self._problem_area.viewport().width(), 1)
        layout = self._found.layout()
        assert layout is not None
        needed = layout.heightForWidth(width) if layout.hasHeightForWidth() else -1
        needed = max(needed, self._found.sizeHint().height())
        self._problem_area.setMaximumHeight(needed + 2)
        self._problem_area.setMinimumHeight(min(needed + 2, 110))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_problems()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Rows know their height only once they have been laid out.
        if watched is self._found and event.type() == QEvent.Type.LayoutRequest:
            self._fit_problems()
        return super().eventFilter(watched, event)

    def _on_corrections(self) -> None:
        """Let the counts follow; the chosen class stays chosen."""
        if self._workspace.dataset is None:
            return
        self._fill_classes()
        self._follow_browser()
        self._show_facts()

    def _on_started(self, settings: DataSettings) -> None:
        self.message.clear()
        self._stage.setText(self.tr("Looking for images"))
        self._bar.setRange(0, 0)
        self._busy_soon.start()

    def _on_progress(self, progress: Progress) -> None:
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        words = stage = say(progress.stage)
        if progress.total:
            words = self.tr("{stage}: {done} of {total}").format(
                stage=stage,
                done=grouped(progress.done),
                total=grouped(progress.total),
            )
        self._stage.setText(words)

    def _on_ended(self) -> None:
        self._busy_soon.stop()
        self._busy.hide()

    def _say(self, words: str, level: str) -> None:
        self.message.show_message(words, level)

    def _on_message(self, words: str, level: str, place: str) -> None:
        if place == "data":
            self._say(words, level)
            if level == "error":
                self._workspace.show_panel("data")

    def _on_undecided(self, settings: DataSettings, error: ReadingError) -> None:
        """Offer ways to read the files beside the sentence that says why none was taken."""
        offer = ReadingOffer(self._workspace, self, settings, error)
        self.message.show_message(str(error), "error", [(offer.words, offer.show)])

    def _on_theme(self) -> None:
        self._class_delegate.forget()
        self.classes.viewport().update()

    # Classes -------------------------------------------------------------------------------

    def _on_class(self) -> None:
        if self._filling:
            return
        index = self.classes.currentIndex()
        self._browser.show_class(index.row() if index.isValid() else None)

    def _open_class(self, index: QModelIndex) -> None:
        self._browser.show_class(index.row())
        self._workspace.show_panel("images")

    def _follow_browser(self) -> None:
        label = self._browser.filter.label
        self._filling = True
        model = self.classes.selectionModel()
        if label is None:
            model.clear()
        else:
            index = self.class_model.index(label)
            model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._filling = False

    def _ask_menu(self, at: QPoint) -> None:
        index = self.classes.indexAt(at)
        if index.isValid() and self._workspace.dataset is not None:
            menu = self.class_menu(index.row())
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.classes.viewport().mapToGlobal(at))

    def class_menu(self, label: int) -> QMenu:
        """Return the menu of a class: list its images, leave all of them out."""
        menu = QMenu(self)
        dataset = self._workspace.dataset
        assert dataset is not None
        menu.addAction(self.tr("Show its images"), lambda: self._browser.show_class(label))
        if dataset.target_kind == "classes":
            kept = int(self.class_model.totals[label])
            whole = sum(int(split.has(label).sum()) for split in dataset.whole.values())
            menu.addSeparator()
            out = menu.addAction(
                self.tr("Leave all of its images out"), lambda: self._correct(label, Exclude)
            )
            out.setEnabled(kept > 0)
            back = menu.addAction(
                self.tr("Take back those left out"), lambda: self._correct(label, Include)
            )
            back.setEnabled(whole > kept)
        return menu

    def _correct(self, label: int, edit: type[ImageEdit]) -> None:
        dataset = self._workspace.dataset
        assert dataset is not None
        images = {
            dataset.key(part, int(row)): dataset.given_name(part, int(row))
            for part, split in dataset.whole.items()
            for row in split.has(label).nonzero()[0]
        }
        self._workspace.correct(edit(images))

    def event(self, event: QEvent) -> bool:
        """Let Escape list all classes again."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self._browser.clear()
            return True
        return super().event(event)

    # Opening, for the window and its menus --------------------------------------------------

    def make_menu(self) -> QMenu:
        """Return the menu of the source."""
        return self.source.make_menu()
