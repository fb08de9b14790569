"""How the images go into a training: split, size and fit, augmentation; and the way to it.

The data are chosen in ``panel.py`` and looked at in ``images.py``.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from cnndesk.errors import SettingError
from cnndesk.gui.document.lock_sign import LockSign
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.data.augmentation import AugmentationForm
from cnndesk.gui.panels.data.browsing import Browser
from cnndesk.gui.panels.data.fit_form import FitForm
from cnndesk.gui.panels.data.split_form import SplitForm
from cnndesk.gui.panels.judging.sealing import is_sealed
from cnndesk.gui.session.training import State, Training
from cnndesk.gui.widgets import icons
from cnndesk.gui.widgets.basic import (
    EmptyState,
    MessageBar,
    button,
    hairline,
    scrolled,
)
from cnndesk.gui.widgets.formats import counted

TALL, LOW = 780, 680
"""From the first height on there is a sentence below the draws; below the other all is closer."""


class DataSettingsPanel(QWidget):
    """Split, size, fit and augmentation, and “Train on these images”.

    Parameters
    ----------
    workspace : Workspace
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._training = training = Training.of(workspace)
        self._train_words: tuple[str, ...] = ("",)
        self.message = MessageBar()
        self.split = SplitForm(self._reopen)
        self.fit = FitForm(self._reopen)
        self.augmentation = AugmentationForm(workspace)
        self.train = button("", self._on_train, "primary")
        self.train.setIconSize(QSize(18, 14))
        self.empty = EmptyState(
            self.tr("No images yet"),
            self.tr("How they are divided, fitted and varied is said here once there are some."),
        )
        content = self._make_content()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(content)
        Browser.of(workspace).fit_wanted.connect(self._show_fit)
        workspace.dataset_changed.connect(self._show_dataset)
        workspace.corrections_changed.connect(self._show_dataset)
        workspace.project_changed.connect(self._show_dataset)
        workspace.watched_changed.connect(self._show_watched)
        for signal in (
            training.state_changed,
            training.issue_changed,
            workspace.diagnoses_changed,
        ):
            signal.connect(self._show_train)
        self._show_dataset()

    def _make_content(self) -> QWidget:
        body = QWidget()
        column = self._column = QVBoxLayout(body)
        column.setContentsMargins(16, 16, 16, 8)
        column.setSpacing(12)
        column.addWidget(self.message)
        workspace, parts = self._workspace, (self.split, self.fit, self.augmentation)
        column.addWidget(LockSign(workspace, lambda: workspace.locks.why("data"), *parts))
        for place, section in enumerate((self.split, self.fit, self.augmentation)):
            if place:
                column.addWidget(hairline())
            column.addWidget(section)
        column.addStretch(1)
        self._area = scrolled(body)
        content = QWidget()
        outer = QVBoxLayout(content)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._area, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 8, 16, 16)
        foot.addWidget(self.train)
        outer.addLayout(foot)
        return content

    # Showing -------------------------------------------------------------------------------

    def _show_dataset(self) -> None:
        dataset = self._workspace.dataset
        self._stack.setCurrentIndex(0 if dataset is None else 1)
        if dataset is None:
            return
        sealed = is_sealed(self._workspace, "test")
        self.split.show_dataset(dataset, sealed=sealed)
        self.fit.show_dataset(dataset)
        self._show_watched()
        self._show_train()

    def _show_watched(self) -> None:
        if self._workspace.dataset is not None:
            self.fit.show_watched(self._workspace.watched)

    def _show_train(self) -> None:
        dataset, training = self._workspace.dataset, self._training
        if dataset is None:
            return
        count = counted(len(dataset.train), "image")
        why = ""
        if not len(self._workspace.network):
            words = (self.tr("Choose a network for these images"), self.tr("Choose a network"))
        elif training.is_busy:
            words = (self.tr("Training on {count}").format(count=count), self.tr("Training"))
        elif training.state is State.PAUSED:
            words = (self.tr("Go on training on {count}").format(count=count), self.tr("Go on"))
        else:
            long = self.tr("Train on these {count}") if len(dataset.train) > 1 else ""
            words = (
                (long or self.tr("Train on {count}")).format(count=count),
                self.tr("Train on {count}").format(count=count),
            )
            issue = training.why_not()
            why = issue.text if issue is not None else ""
        play = icons.icon("play-fill", "on_accent", "on_accent")
        self.train.setIcon(play if len(self._workspace.network) else QIcon())
        self._train_words = words
        self._fit_train()
        self.train.setEnabled(not why)
        self.train.setToolTip(why or self.tr("Go to Train, and begin"))

    def _fit_train(self) -> None:
        """Say it in fewer words where there is little room."""
        font = self.train.font()
        font.setWeight(QFont.Weight.DemiBold)
        room = self.width() - 32 - 24 - (26 if not self.train.icon().isNull() else 0)
        metrics = QFontMetrics(font)
        fitting = [words for words in self._train_words if metrics.horizontalAdvance(words) <= room]
        self.train.setText((fitting or self._train_words[-1:])[0])

    def _show_fit(self) -> None:
        self._area.ensureWidgetVisible(self.fit)
        self.fit.light()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave hints out where there is little room."""
        super().resizeEvent(event)
        self._fit_train()
        low = self.height() < LOW
        self.augmentation.set_hints(self.height() >= TALL)
        self.fit.set_compact(low)
        self._column.setSpacing(8 if low else 12)
        self._column.setContentsMargins(16, 12 if low else 16, 16, 8)

    # Doing ---------------------------------------------------------------------------------

    def _on_train(self) -> None:
        if not len(self._workspace.network):
            self._workspace.show_panel("canvas")
            return
        self._workspace.show_panel("training")
        if not self._training.is_busy:
            self._training.run()

    def _reopen(self, **changes: object) -> None:
        dataset = self._workspace.dataset
        if dataset is None:
            return
        augment = self._workspace.data_settings.augment
        now = replace(dataset.settings, augment=augment)
        try:
            settings = replace(now, **changes)  # type: ignore[arg-type]
        except SettingError as error:
            self.message.show_message(str(error))
            return
        self.message.clear()
        if settings != now:
            self._workspace.reopen_data(settings)
