"""What was corrected in all: the list with a way back for each, and the bar that goes on training.

The list is a small window that stays open beside the work. Single images are corrected in the
galleries (``correcting.py``).
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cnndesk.blocks import grouped
from cnndesk.data import Correction, ImageKey
from cnndesk.document.image_edits import Revert
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.judging.parts import part_name
from cnndesk.gui.session.training import State, Training
from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.basic import IconLabel, button, text
from cnndesk.gui.widgets.number_fields import WholeBox

WIDE = 460
"""Pixels from which the bar of changes is one row."""

_KEY = Qt.ItemDataRole.UserRole


class ChangesDialog(QDialog):
    """Every image that was relabelled or left out, and what of it does not fit the data any more.

    Parameters
    ----------
    workspace : Workspace
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setObjectName("changes")
        self.setWindowTitle(self.tr("Changes to images"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.summary = text("", "secondary", wrap=True)
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Changes to images"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setHeaderLabels(
            [self.tr("Image"), self.tr("Part"), self.tr("In the source"), self.tr("Now")]
        )
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(3, QHeaderView.ResizeMode.ResizeToContents)
        self.list.itemSelectionChanged.connect(self._on_selection)
        self.list.itemActivated.connect(self._watch)
        self.list.itemClicked.connect(self._watch)
        self.revert = button(self.tr("Revert"), self.revert_chosen)
        self.revert_all = button(self.tr("Revert all"), self.revert_every)
        self.close_button = button(self.tr("Close"), self.close)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.revert)
        row.addWidget(self.revert_all)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(self.summary)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        self.resize(560, 420)
        workspace.corrections_changed.connect(self.refresh)
        workspace.dataset_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """List what there is."""
        workspace, dataset = self._workspace, self._workspace.dataset
        reasons = {one.key: one.sentence for one in dataset.unmatched} if dataset else {}
        chosen = {item.data(0, _KEY) for item in self.list.selectedItems()}
        self.list.clear()
        for key, one in workspace.corrections.items():
            item = QTreeWidgetItem(self._columns(key, one))
            item.setData(0, _KEY, key)
            item.setIcon(0, icons.icon("prohibit" if one.excluded else "tag"))
            item.setToolTip(0, key.name)
            if key in reasons:
                item.setIcon(0, icons.icon("warning", "warning"))
                for column in range(4):
                    item.setToolTip(column, reasons[key])
            self.list.addTopLevelItem(item)
            item.setSelected(key in chosen)
        count = len(workspace.corrections)
        self.summary.setText(
            changes_text(workspace)
            if count
            else self.tr(
                "No image was changed. Choose images in a gallery or in the panel Images, then "
                "Relabel or Exclude."
            )
        )
        self.revert_all.setEnabled(count > 0)
        self._on_selection()

    def _columns(self, key: ImageKey, one: Correction) -> list[str]:
        dataset = self._workspace.dataset
        place = dataset.index.find(key) if dataset is not None else "missing"
        part = part_name(place[0]) if isinstance(place, tuple) else "–"
        now = one.label or one.given
        if isinstance(place, str):
            words = {"missing": self.tr("not found"), "changed": self.tr("file changed")}
            now = words.get(place, now)
        elif one.excluded:
            now = self.tr("left out") if not one.label else self.tr("{a}, left out").format(a=now)
        return [key.name, part, one.given, now]

    def _on_selection(self) -> None:
        some = bool(self.list.selectedItems())
        self.revert.setEnabled(some)
        self.revert.setToolTip("" if some else self.tr("Choose changes in the list first."))

    def _watch(self, item: QTreeWidgetItem) -> None:
        dataset = self._workspace.dataset
        place = dataset.index.find(item.data(0, _KEY)) if dataset is not None else "missing"
        if isinstance(place, tuple):
            self._workspace.watch(*place)

    def revert_chosen(self) -> None:
        """Let the chosen images be what their source says."""
        self._revert([item.data(0, _KEY) for item in self.list.selectedItems()])

    def revert_every(self) -> None:
        """Let all images be what their source says."""
        self._revert(list(self._workspace.corrections))

    def _revert(self, keys: list[ImageKey]) -> None:
        corrections = self._workspace.corrections
        if keys:
            self._workspace.correct(Revert({key: corrections[key].given for key in keys}))


def changes_text(workspace: Workspace) -> str:
    """Say how many images are corrected: ``"3 relabelled, 1 left out"``."""
    dataset = workspace.dataset
    found = dataset.matched if dataset is not None else workspace.corrections
    tr = workspace.tr
    parts = []
    if found.relabelled:
        parts.append(tr("{n} relabelled").format(n=grouped(found.relabelled)))
    if found.excluded:
        parts.append(tr("{n} left out").format(n=grouped(found.excluded)))
    lost = len(workspace.corrections) - len(found)
    if lost:
        parts.append(tr("{n} do not fit these images").format(n=grouped(lost)))
    return ", ".join(parts)


class ChangesBar(QFrame):
    """How many images are corrected, the list of them, and training on with them.

    Hidden while there is nothing to say.

    Parameters
    ----------
    workspace : Workspace
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._training = Training.of(workspace)
        self.setProperty("role", "message")
        self.words = text("", wrap=True)
        self.list = button(self.tr("Changes…"), self.show_list)
        self.epochs = WholeBox()
        self.epochs.setRange(1, 1000)
        self.epochs.setSuffix(self.tr(" epochs"))
        self.epochs.setFixedWidth(96)
        self.epochs.setAccessibleName(self.tr("Epochs to go on"))
        self.epochs.setToolTip(self.tr("How many epochs the finished training goes on for"))
        planned = workspace.training_settings.epochs
        self.epochs.setValue(max(1, round(planned / 4)))
        self.go_on = button(self.tr("Continue training"), self.continue_training, "primary")
        self.go_on.setToolTip(
            self.tr("Go on from the same weights and optimiser state, with these changes")
        )
        sign = IconLabel("tag", "accent")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(sign)
        head.addWidget(self.words, 1)
        self._acts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._acts.setSpacing(6)
        for widget in (self.list, self.epochs, self.go_on):
            self._acts.addWidget(widget)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(10, 5, 8, 5)
        self._row.setSpacing(6)
        self._row.addLayout(head, 1)
        self._row.addLayout(self._acts)
        self.words.setFont(theme.font(theme.SECONDARY))
        training = self._training
        for signal in (
            workspace.corrections_changed,
            workspace.dataset_changed,
            training.state_changed,
            training.epoch_finished,
        ):
            signal.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what there is to say."""
        workspace = self._workspace
        training = self._training
        fresh = training.has_other_images
        words = changes_text(workspace) or (self.tr("All changes taken back") if fresh else "")
        # Without a parent yet, it would be shown as a window of its own; its parent shows it.
        if self.parentWidget() is not None or not words:
            self.setVisible(bool(words))
        if not words:
            return
        if fresh:
            words += self.tr(". Not trained on yet.")
        self.words.setText(words)
        running = training.state is State.RUNNING
        self.go_on.setVisible(fresh)
        wide = self._row.direction() == QBoxLayout.Direction.LeftToRight
        self.epochs.setVisible(fresh and wide and training.state is State.FINISHED)
        self.go_on.setText(self.tr("Use them now") if running else self.tr("Continue training"))
        issue = training.why_not()
        self.go_on.setEnabled(issue is None and training.state is not State.STARTING)

    def continue_training(self) -> None:
        """Go on with the corrected images."""
        self._training.go_on_with_corrections(self.epochs.value())

    def show_list(self) -> ChangesDialog:
        """Open the list of changes."""
        return show_changes(self._workspace, self.window())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the words, and below each other, where there is little room."""
        super().resizeEvent(event)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        wanted = across if self.width() >= WIDE else down
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)
            self._acts.setDirection(wanted)
            self.refresh()


def show_changes(workspace: Workspace, owner: QWidget) -> ChangesDialog:
    """Open the list of changes of a window, or bring it to the front."""
    found = owner.findChild(ChangesDialog)
    dialog = found if found is not None else ChangesDialog(workspace, owner)
    dialog.show()
    dialog.raise_()
    return dialog
