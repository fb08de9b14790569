"""What panels that judge a network have in common: what is missing, long work, when to judge again.

Such a panel measures one part of the data with the present weights, on the engine thread. What it
shows is out of date when weights, images or the chosen part are others; it judges again when it is
seen and nothing trains, or after every epoch where that is wished.
"""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QLayout,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from cnndesk.data import Dataset
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.judging.changes import ChangesBar
from cnndesk.gui.panels.judging.parts import Missing, WorkBar
from cnndesk.gui.session.background_task import BackgroundTask, why_not
from cnndesk.gui.session.training import Training
from cnndesk.gui.widgets.basic import MessageBar, hairline, icon_button
from cnndesk.session.judging import Judged

Key = tuple[object, ...]


class JudgingPanel(QWidget):
    """A panel whose content is computed by running the network over a part of the data.

    A subclass makes head and middle and hands them to `assemble`; it says what its content belongs
    to (`present_key`), which part is chosen (`part`, `choose_part`), and computes it (`compute`).

    Parameters
    ----------
    workspace : Workspace
    purpose : str
        What it will show, said while nothing is trained.
    again : str
        What judging again is called, of a button and after every epoch.

    Attributes
    ----------
    judged : Judged or None
        What is shown.
    work : BackgroundTask
    """

    def __init__(
        self, workspace: Workspace, purpose: str, again: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._workspace = workspace
        self._training = Training.of(workspace)
        self.judged: Judged | None = None
        self._key: Key = ()
        self.work = BackgroundTask(self._training.engine, self)
        self.work.failed.connect(self.on_failed)
        self.missing = Missing(workspace, purpose)
        self.message = MessageBar()
        self.follow = QCheckBox(self.tr("Each epoch"))
        self.follow.setToolTip(self.tr("{again} after every epoch").format(again=again))
        self.again = icon_button(
            "arrows-clockwise",
            self.tr("{again} with the present weights").format(again=again),
            self.compute,
        )
        self._changes_row = QWidget(self)
        self.changes = ChangesBar(workspace, self._changes_row)
        around = QVBoxLayout(self._changes_row)
        around.setContentsMargins(12, 0, 12, 6)
        around.addWidget(self.changes)
        self._splitter = QSplitter()
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._stack = QStackedLayout(self)

    def assemble(self, head: QLayout, *bars: QWidget) -> None:
        """Put the panel together, the splitter filled already, and begin to follow the workspace.

        Parameters
        ----------
        head : QLayout
        *bars : QWidget
            Below the message.
        """
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(hairline())
        column.addWidget(WorkBar(self.work, self._splitter))
        column.addWidget(self.message)
        for bar in bars:
            column.addWidget(bar)
        column.addWidget(self._splitter, 1)
        self._stack.addWidget(self.missing)
        self._stack.addWidget(content)
        workspace, training = self._workspace, self._training
        training.state_changed.connect(self._on_change)
        training.epoch_finished.connect(self._on_epoch)
        training.time_machine.moved.connect(self._on_change)
        workspace.dataset_changed.connect(self.on_dataset)
        workspace.corrections_changed.connect(self.on_corrections)
        workspace.diagnoses_changed.connect(self._on_change)

    # What a subclass answers ---------------------------------------------------------------

    @property
    def part(self) -> str:
        """The chosen part of the data."""
        raise NotImplementedError

    def choose_part(self, name: str) -> None:
        """Choose a part of the data."""
        raise NotImplementedError

    def present_key(self) -> Key:
        """Return what the content belongs to if it is computed now."""
        raise NotImplementedError

    def compute(self) -> None:
        """Judge with the present weights, on the engine thread."""
        raise NotImplementedError

    def on_dataset(self) -> None:
        """Begin anew with other images."""
        raise NotImplementedError

    def on_corrections(self) -> None:
        """Follow labels that were changed."""
        raise NotImplementedError

    def on_failed(self, words: str) -> None:
        """Say what went wrong."""
        self.message.show_message(words, "error")

    @property
    def is_of_other_part(self) -> bool:
        """Whether what is shown cannot stay until the training rests: it is of something else."""
        return self.judged is None or self.judged.split != self.part

    def show_instead(self) -> bool:
        """Show something else than the content, if there is no content for this network."""
        return False

    # When it is judged ---------------------------------------------------------------------

    @property
    def is_current(self) -> bool:
        """Whether what is shown belongs to the present weights and the chosen part."""
        return self.judged is not None and self._key == self.present_key()

    def refresh(self) -> None:
        """Show what there is; judge where that is out of date and nothing trains."""
        what = why_not(self._workspace)
        if what:
            self.work.cancel()
            self.missing.show_missing(what)
            self._stack.setCurrentIndex(0)
            return
        if self.show_instead():
            return
        self._stack.setCurrentIndex(1)
        rests = not self._training.is_busy or self._training.time_machine.at is not None
        wanted = rests or self.is_of_other_part
        if self.isVisible() and wanted and not self.is_current:
            self.compute()

    def take_part_with_images(self, dataset: Dataset) -> None:
        """Choose a part that has images, where the chosen one has none."""
        if not len(dataset.splits[self.part]):
            full = (name for name in ("val", "test", "train") if len(dataset.splits[name]))
            self.choose_part(next(full, "train"))

    def _on_change(self) -> None:
        if self.isVisible():
            self.refresh()

    def _on_epoch(self) -> None:
        if self.follow.isChecked() and self.isVisible() and not self.work.is_busy:
            self.compute()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
