"""What is above the grid of images: find, class, part, problems, the size of the pictures."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QSlider, QWidget

from cnndesk.blocks import grouped
from cnndesk.data import Dataset
from cnndesk.gui.panels.data.browsing import Browser
from cnndesk.gui.panels.data.problem_groups import MOST_LISTED, ProblemGroup
from cnndesk.gui.widgets import icons
from cnndesk.gui.widgets.basic import IconLabel, Segmented, button

SMALLEST, LARGEST = 48, 256
"""Sides of the pictures, in logical pixels."""

FIND_DELAY = 150  # milliseconds after the last key
_CHANGED = -2
_ALL = -1


class ImageHeader(QWidget):
    """The filters of the grid and the size of its pictures.

    Parameters
    ----------
    browser : Browser
    """

    sized = Signal(int)
    """Side of the pictures that the user asks for."""

    def __init__(self, browser: Browser) -> None:
        super().__init__()
        self._browser = browser
        self._groups: tuple[ProblemGroup, ...] = ()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find by name"))
        self.search.setAccessibleName(self.tr("Find by name"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(
            icons.icon("magnifying-glass"), QLineEdit.ActionPosition.LeadingPosition
        )
        self.search.setMinimumWidth(60)
        self.search.setMaximumWidth(176)
        self.search.installEventFilter(self)
        self._find_soon = QTimer(self, singleShot=True, interval=FIND_DELAY)
        self._find_soon.timeout.connect(self._find)
        self.search.textEdited.connect(lambda _: self._find_soon.start())
        self.search.textChanged.connect(self._on_text)
        self.classes = QComboBox()
        self.classes.setAccessibleName(self.tr("Class"))
        self.classes.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.classes.setMinimumContentsLength(9)
        self.classes.setMaximumWidth(170)
        self.classes.activated.connect(self._choose_class)
        self.parts = Segmented(
            [
                ("", self.tr("All parts")),
                ("train", self.tr("Training")),
                ("val", self.tr("Validation")),
                ("test", self.tr("Test")),
            ],
            self.tr("Part of the data"),
        )
        self.parts.changed.connect(browser.show_split)
        self.problems: QPushButton = button("", self._toggle_problems)
        self.problems.setCheckable(True)
        self.problems.setIcon(icons.icon("warning", "warning", "warning"))
        self.problems.setToolTip(
            self.tr("List only what was found wrong; none of it stops the training")
        )
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(SMALLEST, LARGEST)
        self.slider.setValue(92)
        self.slider.setFixedWidth(72)
        self.slider.setAccessibleName(self.tr("Size of the pictures"))
        self.slider.setToolTip(self.tr("Size of the pictures (+ and −)"))
        self.slider.valueChanged.connect(self.sized)
        self._grid_icon = IconLabel("grid-four", "text2", 14)
        self._widgets: tuple[QWidget, ...] = (
            self.search,
            self.classes,
            self.parts,
            self.problems,
            self._grid_icon,
            self.slider,
        )
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in self._widgets:
            if widget is self._grid_icon:
                row.addStretch(1)
            row.addWidget(widget)

    # Showing -------------------------------------------------------------------------------

    def show_dataset(self, dataset: Dataset | None, groups: tuple[ProblemGroup, ...]) -> None:
        """Offer the classes of a data set, and its problems."""
        self._groups = groups
        self.classes.clear()
        what = {
            "classes": self.tr("All classes"),
            "labels": self.tr("All labels"),
            "values": self.tr("All values"),
        }
        kind = dataset.target_kind if dataset is not None else "classes"
        self.classes.addItem(what[kind], _ALL)
        if dataset is not None and kind != "values":
            for label, name in enumerate(dataset.classes):
                self.classes.addItem(name, label)
        if dataset is not None and dataset.corrections:
            self.classes.insertSeparator(self.classes.count())
            self.classes.addItem(self.tr("Changed images"), _CHANGED)
        count = len(groups)
        self.problems.setText(self.tr("Problems {n}").format(n=grouped(count)))
        self.problems.setIconSize(QSize(20, 16))
        self._fit()
        self.follow()

    def follow(self) -> None:
        """Show what is listed now."""
        chosen = self._browser.filter
        wanted = _CHANGED if chosen.corrected else _ALL if chosen.label is None else chosen.label
        self.classes.setCurrentIndex(max(self.classes.findData(wanted), 0))
        self.parts.set_value(chosen.split)
        self.problems.setChecked(chosen.names is not None or bool(self._browser.files))
        if self.search.text().strip() != chosen.find:
            self.search.setText(chosen.find)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out what has no room: first the size of the pictures, then icons, then filters."""
        has_problems = bool(self._groups)
        for widget in (self.slider, self._grid_icon, self.parts, self.classes):
            widget.show()
        self.problems.setVisible(has_problems)
        self.problems.setIcon(icons.icon("warning", "warning", "warning"))
        steps: tuple[tuple[QWidget, ...], ...] = (
            (self.slider, self._grid_icon),
            (),
            (self.classes,),
            (self.parts,),
            (self.problems,),
        )
        for hide in steps:
            if self._needed() <= self.width():
                return
            for one in hide:
                one.hide()
            if not hide:
                self.problems.setIcon(QIcon())

    def _needed(self) -> int:
        shown = [w for w in self._widgets if not w.isHidden()]
        widths = sum(w.sizeHint().width() for w in shown if w is not self.search)
        return widths + self._find_width() + self._row.spacing() * len(shown)

    def _find_width(self) -> int:
        return self.search.fontMetrics().horizontalAdvance(self.search.placeholderText()) + 44

    def minimumSizeHint(self) -> QSize:
        return QSize(self._find_width(), super().minimumSizeHint().height())

    # Doing ---------------------------------------------------------------------------------

    def _on_text(self, words: str) -> None:
        if not words:  # emptied by the button: no need to wait for more keys
            self._find()

    def _find(self) -> None:
        self._find_soon.stop()
        self._browser.find(self.search.text())

    def _choose_class(self) -> None:
        chosen = self.classes.currentData()
        if chosen == _CHANGED:
            self._browser.show_corrected(self.tr("Changed images"))
        else:
            self._browser.show_class(None if chosen == _ALL else int(chosen))

    def _toggle_problems(self) -> None:
        if not self.problems.isChecked():
            self._browser.clear()
            return
        names = frozenset(name for group in self._groups for name in group.names)
        files = [pair for group in self._groups for pair in group.files][:MOST_LISTED]
        files += [
            ("", f"{group.title}: {line}")
            for group in self._groups
            if not group.names and not group.files
            for line in group.lines
        ]
        self._browser.show_names(names, self.tr("Problems"), tuple(files))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Escape empty the field of the search."""
        if (
            watched is self.search
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.search.text()
        ):
            self.search.clear()
            return True
        return super().eventFilter(watched, event)
