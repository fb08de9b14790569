"""The data panel: where the images come from, their classes and counts, how they are divided.

The pictures themselves are in the images panel (``images.py``), which this one filters. Opening
runs in the background (``document/data_opener.py``); what goes wrong is shown here, and never
blocks.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QFormLayout,
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
from cnndesk.data import Dataset, DataSettings, Progress, ReadingError
from cnndesk.errors import SettingError
from cnndesk.gui.document.image_files import (
    data_filter_text,
    picture_filter_text,
    recognise,
    take,
    watch_file,
)
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.data.browsing import Browser
from cnndesk.gui.panels.data.class_list import ClassDelegate, ClassListModel
from cnndesk.gui.panels.data.image_list import SPLITS
from cnndesk.gui.panels.data.reading_choice import ReadingOffer, reading_menu
from cnndesk.gui.panels.judging.changes import ChangesBar
from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.basic import (
    ElidedLabel,
    EmptyState,
    MessageBar,
    SectionHead,
    button,
    hairline,
    icon_button,
    text,
)
from cnndesk.gui.widgets.formats import percents
from cnndesk.gui.widgets.number_fields import WholeBox

_BUILT_IN = {"digits": "Handwritten digits", "shapes": "Shapes"}
_SPLIT_COLOURS = {"train": "train", "val": "validation", "test": "test"}


class SplitBar(QWidget):
    """The parts of the data as a bar."""

    def __init__(self) -> None:
        super().__init__()
        self._counts = dict.fromkeys(SPLITS, 0)
        self._train = 0
        self.setFixedHeight(20)

    def show_counts(self, counts: dict[str, int]) -> None:
        """Show how many images each part has."""
        self._counts = counts
        train, val, test = percents([counts[name] for name in ("train", "val", "test")])
        self._train = train
        self.setAccessibleName(
            self.tr("training {a} %, validation {b} %, test {c} %").format(a=train, b=val, c=test)
        )
        self.setToolTip(self.accessibleName())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        total = sum(self._counts.values())
        painter.fillRect(self.rect(), theme.color("hairline"))
        if not total:
            return
        left = 0.0
        room = self.width()
        for name in SPLITS:
            width = room * self._counts[name] / total
            box = QRect(round(left), 0, round(left + width) - round(left) - 1, self.height())
            left += width
            colour = theme.color(_SPLIT_COLOURS[name])
            painter.fillRect(box, colour)
            if name == "train" and box.width() > 70:
                painter.setPen(theme.text_on(colour))
                painter.setFont(theme.font(theme.CAPTION, 600))
                words = self.tr("train {p} %").format(p=self._train)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


class Swatch(QWidget):
    """A square of a colour of the theme."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = colour
        self.setFixedSize(10, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(self._colour))
        painter.drawRoundedRect(self.rect(), 2, 2)


class DataPanel(QWidget):
    """Source, classes and split of the images.

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
        self.empty = self._make_empty()
        self._busy = self._make_busy()
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
        opener.ended.connect(self._busy.hide)
        opener.undecided.connect(self._on_undecided)
        self._browser.changed.connect(self._follow_browser)
        self._show_dataset()

    # Making --------------------------------------------------------------------------------

    def _make_empty(self) -> EmptyState:
        empty = EmptyState(
            self.tr("No images yet"),
            self.tr("Drop a folder with one folder per class anywhere on the window, or choose."),
        )
        empty.add_button(self.tr("Open a folder…"), self.choose_folder, "primary")
        self.digits_button = empty.add_button(
            self.tr("Use handwritten digits"), lambda: self._workspace.open_source("digits")
        )
        empty.add_button(self.tr("Use drawn shapes"), lambda: self._workspace.open_source("shapes"))
        empty.add_button(self.tr("Open a file…"), self.choose_file)
        empty.stack_buttons()
        return empty

    def _make_busy(self) -> QFrame:
        frame = QFrame()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Opening images"))
        self._stage = text("", "secondary", theme.SECONDARY)
        self.cancel_button = button(self.tr("Cancel"), self._workspace.opener.cancel)
        row = QHBoxLayout()
        row.addWidget(self._stage, 1)
        row.addWidget(self.cancel_button)
        column = QVBoxLayout(frame)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addWidget(self._bar)
        column.addLayout(row)
        frame.hide()
        return frame

    def _make_content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(8)
        column.addWidget(self._make_source())
        head = SectionHead(self.tr("Classes"))
        self._classes_head = head
        head.setContentsMargins(12, 4, 12, 0)
        column.addWidget(head)
        self.classes = QListView()
        self.classes.setAccessibleName(self.tr("Classes"))
        self.class_model = ClassListModel(self)
        self._class_delegate = ClassDelegate(self)
        self.classes.setModel(self.class_model)
        self.classes.setItemDelegate(self._class_delegate)
        self.classes.setMouseTracking(True)
        self.classes.setUniformItemSizes(True)
        self.classes.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.classes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.classes.selectionModel().currentChanged.connect(self._on_class)
        self.classes.clicked.connect(lambda _: self._workspace.show_panel("images"))
        self.classes.activated.connect(lambda _: self._workspace.show_panel("images"))
        column.addWidget(self.classes, 1)
        self.changes = ChangesBar(self._workspace)
        around = QVBoxLayout()
        around.setContentsMargins(8, 0, 8, 0)
        around.addWidget(self.changes)
        column.addLayout(around)
        column.addWidget(hairline())
        column.addLayout(self._make_split())
        return content

    def _make_source(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "box")
        self._source = ElidedLabel("text", theme.BASE, 600)
        self._kind = ElidedLabel("text2", theme.CAPTION)
        self._amount = ElidedLabel("text2", theme.CAPTION)
        self._understood = text("", "secondary", theme.CAPTION, wrap=True)
        self.problems = button("", lambda: self._workspace.show_panel("images"), "link")
        self.problems.setFont(theme.font(theme.CAPTION))
        self.problems.setIcon(icons.icon("warning", "warning", "warning"))
        self.problems.setToolTip(self.tr("None of them stops the training; Images lists them"))
        self.source_menu = icon_button(
            "dots-three-vertical", self.tr("Open other images"), self._open_menu
        )
        self.source_menu.setProperty("kind", "")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._source)
        words.addWidget(self._kind)
        words.addWidget(self._amount)
        words.addWidget(self._understood)
        words.addWidget(self.problems, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(card)
        row.setContentsMargins(10, 6, 2, 6)
        row.setSpacing(4)
        row.addLayout(words, 1)
        row.addWidget(self.source_menu)
        outer = QFrame()
        box = QVBoxLayout(outer)
        box.setContentsMargins(8, 0, 8, 0)
        box.addWidget(card)
        return outer

    def _make_split(self) -> QVBoxLayout:
        self._split_bar = SplitBar()
        self.validation = self._percent(self.tr("Validation images"))
        self.test = self._percent(self.tr("Test images"))
        self.seed = WholeBox()
        self.seed.setRange(0, 2**31 - 1)
        self.seed.setAccessibleName(self.tr("Seed of the split"))
        self.seed.setToolTip(
            self.tr("Decides, with the content of each image, which are set aside.")
        )
        self.seed.editingFinished.connect(self._apply_split)
        self.fit = QComboBox()
        self.fit.setAccessibleName(self.tr("Fit"))
        for value, words in (
            ("crop", self.tr("crop")),
            ("pad", self.tr("pad")),
            ("stretch", self.tr("stretch")),
        ):
            self.fit.addItem(words, value)
        self.fit.setToolTip(
            self.tr("Images of another size: cut the middle out, fill up with black, or distort.")
        )
        self.fit.activated.connect(lambda _: self._apply_split())
        self.fit.setMinimumContentsLength(6)
        self.fit.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.side_height = self._side(self.tr("Height of the images"))
        self.side_width = self._side(self.tr("Width of the images"))
        size = QHBoxLayout()
        size.setSpacing(4)
        size.addWidget(self.side_height, 1)
        size.addWidget(text("×", "secondary"))
        size.addWidget(self.side_width, 1)
        form = QFormLayout()
        form.setSpacing(6)
        for narrow in (self.validation, self.test, self.seed, self.side_height, self.side_width):
            narrow.setMinimumWidth(36)
            narrow.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.fit.setMinimumWidth(36)
        self.fit.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self._named("validation", self.tr("Validation")), self.validation)
        form.addRow(self._named("test", self.tr("Test")), self.test)
        form.addRow(text(self.tr("Seed"), "secondary"), self.seed)
        form.addRow(text(self.tr("Size"), "secondary"), size)
        form.addRow(text(self.tr("Fit"), "secondary"), self.fit)
        column = QVBoxLayout()
        column.setContentsMargins(12, 4, 12, 4)
        column.setSpacing(8)
        head = self._split_head = SectionHead(self.tr("Split"))
        column.addWidget(head)
        column.addWidget(self._split_bar)
        column.addLayout(form)
        return column

    def _named(self, colour: str, words: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Swatch(colour))
        row.addWidget(text(words, "secondary"))
        row.addStretch(1)
        return holder

    def _percent(self, name: str) -> WholeBox:
        field = WholeBox()
        field.setRange(0, 90)
        field.setSuffix(" %")
        field.setAccessibleName(name)
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.editingFinished.connect(self._apply_split)
        return field

    def _side(self, name: str) -> WholeBox:
        field = WholeBox()
        field.setRange(1, 2048)
        field.setAccessibleName(name)
        field.editingFinished.connect(self._apply_split)
        return field

    # Showing -------------------------------------------------------------------------------

    def _show_dataset(self) -> None:
        dataset = self._workspace.dataset
        self._class_delegate.forget()
        self._filling = True
        self.class_model.show(dataset)
        self._filling = False
        self._stack.setCurrentIndex(0 if dataset is None else 1)
        if dataset is None:
            return
        self.message.clear()
        settings = dataset.settings
        source = settings.source
        self._source.set_words(
            self.tr(_BUILT_IN[source]) if source in _BUILT_IN else _short(source)
        )
        self._source.setToolTip(source)
        self._understood.setText(dataset.understood)
        self._understood.setVisible(bool(dataset.understood))
        self._show_total()
        self._show_settings()

    def _show_total(self) -> None:
        dataset = self._workspace.dataset
        if dataset is None:
            return
        total = sum(len(split) for split in dataset.splits.values())
        self._kind.set_words(dataset.kind)
        words = self.tr("{n} images").format(n=grouped(total))
        if dataset.matched.excluded:
            words += self.tr(", {n} left out").format(n=grouped(dataset.matched.excluded))
        self._amount.set_words(words)
        found = len(dataset.problems)
        self.problems.setText(
            self.tr("1 problem") if found == 1 else self.tr("{n} problems").format(n=grouped(found))
        )
        self.problems.setVisible(bool(found))
        self._classes_head.right.setText(grouped(total))
        self._classes_head.words.setText(
            {
                "classes": self.tr("Classes"),
                "labels": self.tr("Labels"),
                "values": self.tr("Values"),
            }[dataset.target_kind].upper()
        )

    def _on_corrections(self) -> None:
        """Let the counts follow; the chosen class stays chosen."""
        dataset = self._workspace.dataset
        if dataset is None:
            return
        self._class_delegate.forget()
        self._filling = True
        self.class_model.show(dataset)
        self._filling = False
        self._follow_browser()
        self._show_total()
        self._show_settings()

    def _show_settings(self) -> None:
        dataset = self._workspace.dataset
        if dataset is None:
            return
        settings = dataset.settings
        self._split_bar.show_counts({name: len(dataset.splits[name]) for name in SPLITS})
        counts = {name: len(dataset.whole[name]) for name in SPLITS}
        self._filling = True
        self.validation.setValue(round(100 * settings.validation_fraction))
        self.test.setValue(round(100 * settings.test_fraction))
        self.seed.setValue(settings.seed)
        self.side_height.setValue(dataset.image_shape[0])
        self.side_width.setValue(dataset.image_shape[1])
        self.fit.setCurrentIndex(self.fit.findData(settings.fit))
        self._filling = False
        self._say_rule(dataset)
        for field, part in ((self.test, "test"), (self.validation, "val")):
            given = part in dataset.given
            if given:
                self._filling = True
                field.setValue(round(100 * counts[part] / max(sum(counts.values()), 1)))
                self._filling = False
            field.setEnabled(not given)
            field.setToolTip(
                self.tr("The source brings these {n} images itself.").format(
                    n=grouped(counts[part])
                )
                if given
                else self.tr("{n} images are set aside.").format(n=grouped(counts[part]))
            )

    def _say_rule(self, dataset: Dataset) -> None:
        """Say by what images are set aside, if any are."""
        if {"val", "test"} <= set(dataset.given):
            self._split_head.right.setText(self.tr("as the source has them"))
            self._split_head.setToolTip("")
            return
        words, tip = {
            "content": (
                self.tr("by content"),
                self.tr(
                    "The content of an image and the seed decide: adding, deleting or renaming "
                    "images moves no other from one part to another."
                ),
            ),
            "stratified": (
                self.tr("by class"),
                self.tr(
                    "The rule of older versions: every class gives the same share, and adding or "
                    "deleting images moves others. Choose the images anew to divide them by "
                    "content."
                ),
            ),
        }[dataset.settings.split]
        self._split_head.right.setText(words)
        self._split_head.setToolTip(tip)

    def _on_started(self, settings: DataSettings) -> None:
        self.message.clear()
        self._stage.setText(self.tr("Looking for images"))
        self._bar.setRange(0, 0)
        self._busy.show()

    def _on_progress(self, progress: Progress) -> None:
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        words = progress.stage
        if progress.total:
            words = self.tr("{stage}: {done} of {total}").format(
                stage=progress.stage,
                done=grouped(progress.done),
                total=grouped(progress.total),
            )
        self._stage.setText(words)

    def _on_message(self, words: str, level: str, place: str) -> None:
        if place == "data":
            self.message.show_message(words, level)
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

    def event(self, event: QEvent) -> bool:
        """Let Escape list all classes again."""
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self._browser.clear()
            return True
        return super().event(event)

    # Opening -------------------------------------------------------------------------------

    def _open_menu(self) -> None:
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        at = self.source_menu.mapToGlobal(QPoint(0, self.source_menu.height()))
        menu.popup(at)

    def make_menu(self) -> QMenu:
        """Return the menu of sources."""
        menu = QMenu(self)
        menu.addAction(self.tr("Open a folder…"), self.choose_folder)
        menu.addAction(self.tr("Open a zip, CSV, IDX or CIFAR file…"), self.choose_file)
        menu.addAction(self.tr("Watch a single picture…"), self.choose_picture)
        menu.addSeparator()
        for source, words in _BUILT_IN.items():
            menu.addAction(
                self.tr(words),
                partial(self._workspace.open_source, source, test_source=""),
            )
        menu.addSeparator()
        dataset = self._workspace.dataset
        if dataset is not None and dataset.settings.source not in _BUILT_IN:
            menu.addMenu(reading_menu(self._workspace, dataset.settings, (), menu))
        menu.addAction(self.tr("Take other test images from…"), self.choose_test_folder)
        menu.addAction(self.tr("Close the images"), lambda: self._workspace.set_dataset(None))
        return menu

    def choose_folder(self) -> None:
        """Ask for a folder and open it."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Open images"))
        if folder:
            self._workspace.open_source(folder, test_source="", height=None, width=None)

    def choose_file(self) -> None:
        """Ask for an archive, a table or a binary file and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Open images"),
            "",
            data_filter_text(),
        )
        if name:
            take(self._workspace, recognise([Path(name)]))

    def choose_picture(self) -> None:
        """Ask for one picture and watch it."""
        title, kinds = self.tr("Watch a picture"), picture_filter_text()
        name, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if name:
            watch_file(self._workspace, Path(name))

    def choose_test_folder(self) -> None:
        """Ask for a folder whose images are to be the test part."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Test images"))
        if folder:
            self._reopen(test_source=folder)

    def _apply_split(self) -> None:
        dataset = self._workspace.dataset
        if self._filling or dataset is None:
            return
        settings = dataset.settings
        wanted: dict[str, object] = {"seed": self.seed.value(), "fit": self.fit.currentData()}
        for field, name in (
            (self.validation, "validation_fraction"),
            (self.test, "test_fraction"),
        ):
            if field.isEnabled() and field.value() != round(100 * getattr(settings, name)):
                wanted[name] = field.value() / 100
        size = (self.side_height.value(), self.side_width.value())
        if size != dataset.image_shape[:2]:
            wanted |= {"height": size[0], "width": size[1]}
        self._reopen(**wanted)

    def _reopen(self, **changes: object) -> None:
        dataset = self._workspace.dataset
        assert dataset is not None
        augment = self._workspace.data_settings.augment
        try:
            settings = replace(dataset.settings, augment=augment, **changes)  # type: ignore[arg-type]
        except SettingError as error:
            self.message.show_message(str(error))
            return
        if settings != replace(dataset.settings, augment=augment):
            self._workspace.reopen_data(settings)


def _short(source: str) -> str:
    """Write a path with ~ for the home folder."""
    path = Path(source)
    try:
        return str(Path("~") / path.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(path)
