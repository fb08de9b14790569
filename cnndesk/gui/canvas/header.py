"""The line over the canvas: how large the network is and what it takes, its views, and Train.

What is wrong comes first, with its repair. Where there is little room, icons go and then the less
important numbers, never words of buttons.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from cnndesk.blocks import grouped
from cnndesk.document.shapes import Fix, Status
from cnndesk.gui.document.commands import Commands
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.session.step_times import StepTimes
from cnndesk.gui.session.training import State, Training
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.formats import counted, roughly, step_time
from cnndesk.gui.widgets.icons import icon, pixmap
from cnndesk.gui.widgets.texts import marked

HEIGHT = 32  # of its controls
MARGINS = (16, 10, 16, 6)
ICONS_FROM = 900  # width from which the switch has icons
GROUND = 225  # of 255: how much it covers what is drawn below it
BETWEEN = 4 * "\u00a0"  # other spaces become one in rich text

_ = marked
VIEWS = (
    ("maps", "image", _("Header", "Maps"), _("Header", "Show what each block makes of the image")),
    ("cost", "timer", _("Header", "Cost"), _("Header", "Show the time that each block takes")),
    (
        "flashlight",
        "flashlight",
        _("Header", "Flashlight"),
        _("Header", "Point at a unit: what it sees lights up"),
    ),
)


class Part(NamedTuple):
    """A number of the line and its words; without ``weight`` it stays, the heaviest goes first."""

    number: str
    words: str
    weight: int = 0


class Header(QWidget):
    """Parameters, time per step and time of a training; or what is wrong. The view; and Train.

    Parameters
    ----------
    workspace : Workspace
    commands : Commands
    parent : QWidget
    """

    def __init__(self, workspace: Workspace, commands: Commands, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._commands = commands
        self._fix: Fix | None = None
        self._shown: str | None = None
        self._listens = self._wants_focus = False
        self._make()
        workspace.diagnoses_changed.connect(self.refresh)
        workspace.dataset_changed.connect(self.refresh)
        workspace.training_settings_changed.connect(self._refresh_numbers)
        workspace.snapshot_arrived.connect(self._listen)
        self._times = StepTimes.of(workspace)
        self._times.changed.connect(self._refresh_numbers)
        workspace.view_changed.connect(self._show_view)
        workspace.theme_changed.connect(self.refresh)
        self.refresh()

    def _make(self) -> None:
        self._sign = QLabel(self)
        self._text = QLabel(self)
        self._text.setAccessibleName(self.tr("State of the network"))
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._button = QPushButton(self)
        self._button.setProperty("kind", "link")
        self._button.clicked.connect(self._act)
        self.train = QPushButton(self)
        self.train.setProperty("kind", "primary")
        self.train.setIconSize(QSize(theme.ICON_SMALL, theme.ICON_SMALL))
        self.train.setFixedHeight(theme.px(HEIGHT))
        self.train.clicked.connect(self._train)
        row = QHBoxLayout(self)
        row.setContentsMargins(*MARGINS)
        row.setSpacing(6)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addSpacing(8)
        row.addLayout(self._make_views())
        row.addSpacing(6)
        row.addWidget(self.train)

    def _make_views(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        bold = QFontMetrics(theme.font(theme.BASE, 600))
        for place, (view, sign, words, tip) in enumerate(VIEWS):
            button = QToolButton(self)
            button.setProperty("kind", "segment")
            button.setProperty("end", ("left", "middle", "right")[place])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setIcon(icon(sign))
            button.setIconSize(QSize(theme.ICON_SMALL, theme.ICON_SMALL))
            button.setText(self.tr(words))
            button.setToolTip(self.tr(tip))
            button.setAccessibleName(self.tr(words))
            button.setAccessibleDescription(self.tr(tip))
            button.setFixedHeight(theme.px(HEIGHT))
            button.setProperty("room", bold.horizontalAdvance(self.tr(words)))
            button.setCheckable(True)
            button.setChecked(view == self._workspace.view)
            button.clicked.connect(lambda _=False, view=view: self._workspace.set_view(view))
            button.setObjectName(view)
            self._group.addButton(button)
            row.addWidget(button)
        return row

    def paintEvent(self, event: QPaintEvent) -> None:
        """Keep the line legible over blocks that lie below it."""
        ground = theme.color("canvas", GROUND)
        QPainter(self).fillRect(event.rect(), ground)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= theme.px(ICONS_FROM)
        style = (
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            if wide
            else Qt.ToolButtonStyle.ToolButtonTextOnly
        )
        for button in self._group.buttons():
            assert isinstance(button, QToolButton)
            button.setToolButtonStyle(style)
            extra = theme.ICON_SMALL + 32 if wide else 24
            button.setMinimumWidth(button.property("room") + extra)
        self._refresh_numbers()

    def _show_view(self) -> None:
        for button in self._group.buttons():
            button.setChecked(button.objectName() == self._workspace.view)

    # What it says --------------------------------------------------------------------------

    def refresh(self) -> None:
        """Say what is wrong first; otherwise how large the network is."""
        inference = self._workspace.inference
        errors = inference.count(Status.ERROR)
        self._fix, self._shown = None, None
        problems = inference.problems or self._workspace.data_problems()
        if errors:
            one, many = self.tr("1 block does not fit"), self.tr("{n} blocks do not fit")
            words = one if errors == 1 else many.format(n=grouped(errors))
            self._shown = inference.errors[0].id
            self._show(words, "error", self.tr("Show"))
        elif not len(self._workspace.network):
            self._show("", "", "")
        elif problems:
            problem = problems[0]
            self._fix = problem.fixes[0] if problem.fixes else None
            self._show(problem.cause, "warning", self._fix.label if self._fix else "")
        else:
            self._show("", "", "")
            self._refresh_numbers()
        self._show_train()

    def _refresh_numbers(self) -> None:
        if self._sign.isVisibleTo(self) or not len(self._workspace.network):
            return
        text = self._size_text()
        if text != self._text.text():
            self._text.setTextFormat(Qt.TextFormat.RichText)
            self._text.setText(text)

    def _parts(self) -> list[Part]:
        inference, workspace = self._workspace.inference, self._workspace
        parts = [Part(grouped(inference.parameters), self.tr("parameters"))]
        settings, dataset = workspace.planned_settings, workspace.dataset
        measured, predicted = self._times.total, self._times.predicted_total
        seconds = measured or predicted
        batch = self.tr("per step of {0}").format(settings.batch_size)
        if not seconds:
            return [*parts, Part("–", batch, 1)] if dataset is not None else parts
        whole = dataset is not None and settings.epochs
        foreseen = self.tr(", roughly predicted") if self._times.doubt else self.tr(", predicted")
        if not measured and not whole:
            batch += foreseen
        parts.append(Part(step_time(seconds), batch, 1))
        if dataset is not None and settings.epochs:
            steps = -(-len(dataset.train) // settings.batch_size)
            words = self.tr("for {0}").format(counted(settings.epochs, "epoch"))
            if not measured:
                words += foreseen
            once = self._times.predicted_once * len(dataset.train)
            parts.append(Part(roughly(seconds * steps * settings.epochs + once), words, 2))
        return parts

    def _size_text(self) -> str:
        """Return the line; without its heaviest parts where they would be cut."""
        parts = self._parts()
        bold, plain = (QFontMetrics(theme.font(theme.BASE, weight)) for weight in (600, 400))
        whole = BETWEEN.join(f"{part.number} {part.words}" for part in parts)
        doubt = self._times.doubt
        self._text.setToolTip(f"{whole}\n{doubt}" if doubt else whole)

        def width() -> int:
            words = sum(
                bold.horizontalAdvance(p.number) + plain.horizontalAdvance(f" {p.words}{BETWEEN}")
                for p in parts
            )
            return words + 4

        while len(parts) > 1 and width() > self._text.width():
            parts.remove(min(parts[1:], key=lambda part: part.weight))
        strong, quiet = theme.hex_color("text"), theme.hex_color("text2")
        written = (f"<b style='color:{strong}'>{p.number}</b> {p.words}" for p in parts)
        return f"<span style='color:{quiet}'>{BETWEEN.join(written)}</span>"

    def _show(self, text: str, level: str, button: str) -> None:
        self._sign.setVisible(bool(level))
        if level:
            name = "warning-circle" if level == "error" else "warning"
            ratio = self.devicePixelRatioF()
            self._sign.setPixmap(pixmap(name, 16, level, ratio))
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setText(text)
        self._text.setToolTip(text if level else "")
        self._text.setProperty("role", level or "secondary")
        self._text.style().polish(self._text)
        self._button.setText(button)
        self._button.setVisible(bool(button))

    def _act(self) -> None:
        if self._fix is not None:
            self._commands.apply_fix(self._fix)
        elif self._shown is not None:
            self._workspace.reveal(self._shown)

    # Train ---------------------------------------------------------------------------------

    def _listen(self) -> None:
        training = Training.existing(self._workspace)
        if not self._listens and training is not None:
            self._listens = True
            training.state_changed.connect(self._show_train)
            self._show_train()

    def _show_train(self) -> None:
        training = Training.existing(self._workspace)
        state = training.state if training is not None else State.IDLE
        busy = training is not None and training.is_busy
        words, sign = {
            State.PAUSED: (self.tr("Resume"), "play-fill"),
            State.TESTING: (self.tr("Stop"), "stop-fill"),
        }.get(state, (self.tr("Pause"), "pause-fill") if busy else (self.tr("Train"), "play-fill"))
        inference, why = self._workspace.inference, ""
        if not busy and inference.count(Status.ERROR):
            why = self.tr("Training can start when every block fits.")
        elif not busy and (problems := inference.problems or self._workspace.data_problems()):
            why = problems[0].sentence
        self.train.setText(words)
        self.train.setIcon(icon(sign, "on_accent", "on_accent"))
        self.train.setEnabled(not why)
        tip = why or (
            self.tr("Pause at the end of the step (F5)")
            if busy
            else self.tr("Train, and see the curves (F5)")
        )
        self.train.setToolTip(tip)
        self.train.setAccessibleDescription(tip)
        self.train.setVisible(bool(len(self._workspace.network)))
        if self._wants_focus and self.train.isEnabled() and self.train.isVisible():
            self._wants_focus = False
            self.train.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_train(self) -> None:
        """Give Train the keyboard, as soon as the network that was just drawn can be trained."""
        self._wants_focus = True
        self._show_train()

    def _train(self) -> None:
        self._workspace.show_panel("training")
        Training.of(self._workspace).toggle()
