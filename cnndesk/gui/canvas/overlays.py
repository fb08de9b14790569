"""The small widgets over the canvas: top line, zoom bar, sentence at the pointer, empty note.

They show what the workspace says and call commands; none holds state.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cnndesk.blocks import counted, grouped
from cnndesk.document.shapes import Fix, Status
from cnndesk.gui.document.commands import Commands
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.session.step_times import StepTimes
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.icons import icon, pixmap


class Header(QWidget):
    """Parameters and time per step of the whole, or what is wrong with it; and the choice of view.

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
        self._sign = QLabel(self)
        self._text = QLabel(self)
        self._text.setFont(theme.font(theme.SECONDARY))
        self._text.setAccessibleName(self.tr("State of the network"))
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._button = QPushButton(self)
        self._button.setProperty("kind", "link")
        self._button.setFont(theme.font(theme.SECONDARY))
        self._button.clicked.connect(self._act)
        self._views = self._make_views()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 6)
        row.setSpacing(6)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addSpacing(8)
        row.addLayout(self._views)
        workspace.diagnoses_changed.connect(self.refresh)
        workspace.dataset_changed.connect(self.refresh)
        self._times = StepTimes.of(workspace)
        self._times.changed.connect(self._refresh_time)
        workspace.view_changed.connect(self._show_view)
        workspace.theme_changed.connect(self.refresh)
        self.refresh()

    def _make_views(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        for view, sign, text, tip in (
            ("maps", "image", self.tr("Maps"), self.tr("Show what each block makes of the image")),
            ("cost", "timer", self.tr("Cost"), self.tr("Show the time that each block takes")),
            (
                "flashlight",
                "flashlight",
                self.tr("Flashlight"),
                self.tr("Point at a unit: what it sees lights up"),
            ),
        ):
            button = QToolButton(self)
            button.setProperty("kind", "segment")
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setIcon(icon(sign))
            button.setIconSize(QSize(theme.ICON_SMALL, theme.ICON_SMALL))
            button.setText(text)
            button.setToolTip(tip)
            button.setFont(theme.font(theme.SECONDARY))
            button.setCheckable(True)
            button.setChecked(view == self._workspace.view)
            button.clicked.connect(lambda _=False, view=view: self._workspace.set_view(view))
            button.setObjectName(view)
            self._group.addButton(button)
            row.addWidget(button)
        return row

    def _show_view(self) -> None:
        for button in self._group.buttons():
            button.setChecked(button.objectName() == self._workspace.view)

    def refresh(self) -> None:
        """Say what is wrong first; otherwise how large the network is."""
        inference = self._workspace.inference
        errors = inference.count(Status.ERROR)
        self._fix, self._shown = None, None
        problems = inference.problems or self._workspace.data_problems()
        if errors:
            verb = self.tr("does not fit") if errors == 1 else self.tr("do not fit")
            self._shown = inference.errors[0].id
            self._show(f"{counted(errors, 'block')} {verb}", "error", self.tr("Show"))
        elif not len(self._workspace.network):
            self._show("", "", "")
        elif problems:
            problem = problems[0]
            self._fix = problem.fixes[0] if problem.fixes else None
            self._show(problem.cause, "warning", self._fix.label if self._fix else "")
        else:
            self._show(self._size_text(), "", "")

    def _refresh_time(self) -> None:
        if not self._sign.isVisibleTo(self) and len(self._workspace.network):
            text = self._size_text()
            if text != self._text.text():
                self._text.setText(text)

    def _size_text(self) -> str:
        inference = self._workspace.inference
        strong, quiet = theme.hex_color("text"), theme.hex_color("text2")
        number = f"<b style='color:{strong}'>{grouped(inference.parameters)}</b>"
        text = self.tr("{0} parameters").format(number)
        seconds = self._times.total or self._times.predicted_total
        if seconds:
            time = f"<b style='color:{strong}'>{1000 * seconds:.1f} ms</b>"
            batch = self._workspace.training_settings.batch_size
            text += "&nbsp;&nbsp;&nbsp; " + self.tr("{0} per step of {1}").format(time, batch)
            if not self._times.total:
                text += " " + self.tr("(predicted)")
        return f"<span style='color:{quiet}'>{text}</span>"

    def _show(self, text: str, level: str, button: str) -> None:
        self._sign.setVisible(bool(level))
        if level:
            name = "warning-circle" if level == "error" else "warning"
            ratio = self.devicePixelRatioF()
            self._sign.setPixmap(pixmap(name, 16, level, ratio))
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


class ZoomBar(QFrame):
    """Minus, the zoom in per cent, plus."""

    zoom_in = Signal()
    zoom_out = Signal()
    reset = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "box")
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        self._value = QToolButton(self)
        self._value.setText("100 %")
        self._value.setFont(theme.font(theme.SECONDARY))
        self._value.setToolTip(self.tr("Zoom to 100 % (Ctrl+0)"))
        self._value.clicked.connect(self.reset)
        self._value.setMinimumWidth(theme.px(50))
        for sign, tip, signal in (
            ("minus", self.tr("Zoom out (−)"), self.zoom_out),
            ("", "", None),
            ("plus", self.tr("Zoom in (+)"), self.zoom_in),
        ):
            if signal is None:
                row.addWidget(self._value)
                continue
            button = QToolButton(self)
            button.setIcon(icon(sign))
            button.setIconSize(QSize(12, 12))
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(signal)
            row.addWidget(button)

    def show_zoom(self, zoom: float) -> None:
        """Show another zoom."""
        self._value.setText(f"{zoom * 100:.0f} %")


class PointerNote(QLabel):
    """A refusal in words beside the pointer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pointerNote")
        self.setFont(theme.font(theme.SECONDARY))
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say(self, sentence: str, at: QPoint) -> None:
        """Show a sentence near a point of the parent; an empty one hides it."""
        if not sentence:
            self.hide()
            return
        self.setStyleSheet(
            f"background: {theme.hex_color('raised')}; color: {theme.hex_color('error')};"
            f"border: 1px solid {theme.hex_color('error')}; border-radius: 4px; padding: 4px 8px;"
        )
        self.setText(sentence)
        self.setFixedWidth(min(theme.px(300), self.fontMetrics().horizontalAdvance(sentence) + 24))
        self.adjustSize()
        canvas = self.parentWidget()
        assert canvas is not None
        parent = canvas.rect()
        x = min(at.x() + 16, parent.width() - self.width() - 4)
        y = min(at.y() + 20, parent.height() - self.height() - 4)
        self.move(max(4, x), max(4, y))
        self.show()
        self.raise_()


class EmptyNote(QWidget):
    """What to do with an empty sheet."""

    def __init__(self, workspace: Workspace, commands: Commands, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        column = QVBoxLayout(self)
        column.setSpacing(8)
        title = QLabel(self.tr("Draw a network"), self)
        title.setFont(theme.font(theme.PANEL_TITLE, 600))
        text = QLabel(
            self.tr(
                "Drag blocks here from the palette, or begin with the image and press C, R, P…"
            ),
            self,
        )
        text.setProperty("role", "secondary")
        self._button = QPushButton(self.tr("Add an image input"), self)
        self._button.setProperty("kind", "primary")
        self._button.clicked.connect(lambda: commands.append("image_input"))
        for widget in (title, text, self._button):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        self.refresh()

    def refresh(self) -> None:
        """Be there only while there is nothing else."""
        self.setVisible(not len(self._workspace.network))
        self.place()

    def place(self) -> None:
        """Stand in the middle of the canvas."""
        canvas = self.parentWidget()
        assert canvas is not None
        size, room = self.sizeHint(), canvas.rect()
        self.setGeometry(
            (room.width() - size.width()) // 2,
            (room.height() - size.height()) // 2,
            size.width(),
            size.height(),
        )
