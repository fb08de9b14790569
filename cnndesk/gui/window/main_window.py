"""The main window: menus, toolbar, start page or the frame of workspaces, status bar.

It puts the parts together and passes on what they tell. Panels fill in after the window is shown,
so that the first picture comes early. What actions do is in ``files.py``, in the canvas's commands
and in the small controllers of ``controllers.py``.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QUndoStack,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cnndesk import logs
from cnndesk.blocks import Family
from cnndesk.gui.document.commands import Commands
from cnndesk.gui.document.image_files import can_take
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.lessons.lessons import Lessons
from cnndesk.gui.support.crash_reports import take_faults
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.icons import icon
from cnndesk.gui.window.actions import Actions
from cnndesk.gui.window.banner import Banner, Banners, Button
from cnndesk.gui.window.controllers import (
    Conditions,
    EditController,
    TrainController,
    ViewController,
)
from cnndesk.gui.window.controllers import WatchController as Watch
from cnndesk.gui.window.drop_handler import take_drop
from cnndesk.gui.window.files import Files
from cnndesk.gui.window.frame import Frame
from cnndesk.gui.window.lesson_host import WindowOfLessons
from cnndesk.gui.window.menus import Menus
from cnndesk.gui.window.panel_loading import PanelLoader
from cnndesk.gui.window.returning import Returning
from cnndesk.gui.window.start_page import StartPage
from cnndesk.gui.window.status_text import gflops, state_text
from cnndesk.gui.window.statusbar import Fact, StatusBar
from cnndesk.gui.window.toolbar import ToolBar
from cnndesk.gui.window.window_controller import DisabledKeys, WindowController
from cnndesk.gui.window.workspace_switch import Marks

if TYPE_CHECKING:
    from cnndesk.gui.canvas.view import CanvasView
    from cnndesk.gui.session.training import Training

DEFAULT_SIZE = QSize(1440, 900)
SMALLEST = QSize(960, 540)
"""Of a screen that has the room; on a smaller one (1920 x 1080 at 200 %) what is left there."""
FRAME = QSize(16, 48)
"""What title and border take at most; how much they take is known only once they are there."""


class MainWindow(QMainWindow):
    """The window of one project.

    Parameters
    ----------
    workspace : Workspace
        Closed together with the window.
    """

    theme_wanted = Signal(object)
    """A theme.Choice."""
    ready = Signal()
    """Everything that a project shows at first is there."""
    closed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        workspace.setParent(self)
        self.commands = Commands(workspace, self)
        self.canvas: CanvasView | None = None
        self.panel_loader = PanelLoader(self)
        self.setObjectName("main")
        self.setMinimumSize(SMALLEST.boundedTo(self._room()))
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.resize(DEFAULT_SIZE)
        self.banners = Banners(self)
        self.files = Files(self)
        self.start_page = StartPage(workspace.settings, self)
        self.frame = Frame(workspace, self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.start_page)
        self._pages.addWidget(self.frame)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banners)
        column.addWidget(self._pages, 1)
        self.setCentralWidget(middle)
        self.conditions = Conditions(self)
        self.actions_ = Actions(
            self,
            {
                "window": WindowController(self),
                "files": self.files,
                "edit": EditController(self),
                "view": ViewController(self),
                "train": TrainController(self),
                "watch": Watch(self),
            },
            self.conditions.table(),
        )
        self.returning = Returning(self)
        self.lessons = Lessons(WindowOfLessons(self))
        Menus(self).fill()
        self.toolbar = ToolBar(workspace, self.actions_, self)
        self.addToolBar(self.toolbar)
        self.marks = Marks(workspace, self.toolbar.switch)
        self.status = StatusBar(self)
        self.setStatusBar(self.status)
        self._make_corner()
        self._refresh_soon = QTimer(self, singleShot=True, interval=0)
        self._refresh_soon.timeout.connect(self._refresh)
        self._connect()
        DisabledKeys(self)
        self._restore_geometry()
        self.show_start()

    # Making --------------------------------------------------------------------------------

    def _make_corner(self) -> None:
        corner = QWidget(self)
        row = QHBoxLayout(corner)
        row.setContentsMargins(0, 0, 12, 0)
        row.setSpacing(6)
        self._file_label = QLabel(corner)
        self._file_label.setProperty("role", "secondary")
        self._saved_label = QLabel(corner)
        for text in (self._file_label, self._saved_label):
            text.setFont(theme.font(theme.SECONDARY))
            row.addWidget(text)
        corner.setFixedHeight(theme.HEIGHT_MENU)
        self.menuBar().setCornerWidget(corner, Qt.Corner.TopRightCorner)

    def _connect(self) -> None:
        workspace = self.workspace
        for signal in (
            workspace.diagnoses_changed,
            workspace.selection_changed,
            workspace.dataset_changed,
            workspace.project_changed,
            workspace.locks_changed,
            workspace.view_changed,
            workspace.watched_changed,
            workspace.opener.started,
            workspace.opener.ended,
            workspace.undo.canUndoChanged,
            workspace.undo.canRedoChanged,
            workspace.undo.indexChanged,
        ):
            signal.connect(self.refresh)
        workspace.message.connect(self._on_message)
        workspace.panel_requested.connect(self.show_panel)
        workspace.centre_requested.connect(self.go_to)
        workspace.opener.progress.connect(self._on_opening)
        self.toolbar.switch.chosen.connect(self.go_to)
        self.frame.workspace_changed.connect(self._on_workspace)
        self.frame.shown_changed.connect(self.refresh)
        self.status.clicked.connect(self.actions_["log"].trigger)
        clipboard = QApplication.clipboard()
        clipboard.dataChanged.connect(self.refresh)
        page = self.start_page
        page.digits_wanted.connect(lambda: self.files.open_images("digits", "lenet5"))
        page.convolution_wanted.connect(self.lessons.start_first)
        page.lessons_wanted.connect(self.lessons.pop_up)
        page.folder_wanted.connect(self.files.open_folder)
        page.file_wanted.connect(self.files.open_archive)
        page.open_wanted.connect(self.files.open)
        page.blank_wanted.connect(self.files.new)
        page.recent_wanted.connect(self.files.open_path)
        page.template_wanted.connect(self.use_template)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.activated.connect(self._on_escape)

    def _on_escape(self) -> None:
        if self.lessons.has_focus():
            self.lessons.leave()
        elif self.panel_loader.is_ready and self.training.time_machine.at is not None:
            self.training.time_machine.go_to(None)
        else:
            self.banners.clear()

    # PanelLoader in ----------------------------------------------------------------------------

    def begin(self) -> None:
        """Make canvas and panels as soon as the window has been painted (`PanelLoader`)."""
        self.status.begin()
        self.files.begin()
        self.panel_loader.begin()

    def get_ready(self) -> None:
        """Follow the training, and offer what the last window left; all needed parts are there."""
        self._connect_training()
        self.refresh()
        if not self.on_start_page and self.canvas is not None:
            self.canvas.setFocus()  # so that letter keys are heard in a window that began with one
        self.files.offer_rescued()
        self._offer_fault()
        self.ready.emit()

    def add_panel(self, name: str, panel: QWidget) -> None:
        """Put a panel that was just made at its place."""
        self.frame.set_panel(name, panel)
        if name == "outline":
            self.actions_.attach(panel, without=("fit",))  # Home is the first row there
            panel.parameters_requested.connect(self._focus_parameters)  # type: ignore[attr-defined]

    def make_canvas(self) -> None:
        """Put the canvas into the middle."""
        from cnndesk.gui.canvas.view import CanvasView

        view = CanvasView(self.workspace, self.frame)
        view.parameters_requested.connect(self._focus_parameters)
        self.frame.set_canvas(view)
        self.canvas = view
        self.actions_.attach(view)

    def _focus_parameters(self) -> None:
        self.frame.show_panel("inspector", focus=True)

    def _connect_training(self) -> None:
        training = self.training
        for signal in (training.state_changed, training.issue_changed, training.pending_changed):
            signal.connect(self.refresh)
        training.progress_changed.connect(self._update_status)
        for told in (
            training.state_changed,
            training.progress_changed,
            training.epoch_finished,
            training.runs_changed,
        ):
            told.connect(self.marks.refresh_soon)
        self.marks.refresh_soon()  # a run may have been opened before anybody listened
        self.marks.refresh_soon()  # a project may have come with a run
        training.epoch_finished.connect(self.files.epochs.on_epoch)
        training.time_machine.changed.connect(self._offer_time_machine)
        self.files.saved.connect(self._keep_moments)
        self.frame.workspace_changed.connect(self._leave_the_past)
        training.state_changed.connect(self.files.on_training_state)

    def _offer_time_machine(self) -> None:
        if self.training.time_machine.moments and not self.frame.time_bars:
            from cnndesk.gui.window.filming import Filmer  # not at the start

            self.frame.make_time_bars(self.training, Filmer(self.workspace, self.frame, self))
            self.refresh()

    def _leave_the_past(self, workspace: str) -> None:
        """Show the network as it is now where there is no time machine."""
        if workspace not in self.frame.time_bars:
            self.training.time_machine.go_to(None)

    def _keep_moments(self) -> None:
        if self.workspace.path is not None:
            self.training.time_machine.keep_beside(self.workspace.path)

    # What is shown -------------------------------------------------------------------------

    @property
    def on_start_page(self) -> bool:
        """Whether the start page is shown."""
        return self._pages.currentWidget() is self.start_page

    def show_start(self) -> None:
        """Show the start page."""
        self.start_page.refresh()
        self._pages.setCurrentWidget(self.start_page)
        self.frame.set_bare(on=False)
        self.frame.close_windows()
        self.frame.choose("draw")
        self.toolbar.show_watching(False)
        self.start_page.setFocus()
        self.refresh()

    def show_project(self) -> None:
        """Show the workspaces."""
        if not self.on_start_page:
            return
        self._pages.setCurrentWidget(self.frame)
        self.toolbar.show_watching(True)
        self._on_workspace(self.frame.workspace)
        self.lessons.put_away()
        self.marks.refresh_soon()
        self.refresh()

    def show_panel(self, panel: str) -> None:
        """Bring a panel, a segment or the drawing to the front, with its workspace."""
        if not self.on_start_page:
            self.frame.show_panel(panel)

    def go_to(self, place: str) -> None:
        """Bring a workspace, or a panel with the keyboard, to the front."""
        self.panel_loader.make_first()
        self.show_project()
        if place in self.frame.views:
            self.frame.choose(place)
        else:
            self.frame.show_panel(place, focus=True)

    def choose_segment(self, number: int) -> None:
        """Show the segment of a number, from 1, of the workspace in front."""
        if not self.on_start_page:
            self.frame.choose_segment(number)

    def _on_workspace(self, workspace: str) -> None:
        self.toolbar.switch.set_current(workspace)
        if workspace == "draw" and self.canvas is not None:
            self.canvas.setFocus()  # its letter keys are heard at once
        elif workspace == "inside" and self.workspace.current is None:
            self._select_first()

    def _select_first(self) -> None:
        """Select the first convolution, else the first block: there is something to look into."""
        network = self.workspace.network
        found = [i for i in network.order if network.block(i).family is Family.CONVOLUTION]
        self.workspace.select((found or list(network.order))[:1])

    def refresh(self, *_: object) -> None:
        """Bring actions, title and status up to date, once the event loop is free."""
        self._refresh_soon.start()

    def _refresh(self) -> None:
        self.actions_.refresh()
        stack: QUndoStack = self.workspace.undo
        for name, words, step in (
            ("undo", self.tr("&Undo"), stack.undoText()),
            ("redo", self.tr("&Redo"), stack.redoText()),
        ):
            escaped = step.replace("&", "&&")
            self.actions_[name].setText(f"{words}: {escaped}" if step else words)
            if step:
                tip = f"{words.replace('&', '')}: {step}"
                self.actions_.describe(name, tip)
        self.actions_["view_maps"].setChecked(self.workspace.view == "maps")
        self.actions_["view_cost"].setChecked(self.workspace.view == "cost")
        self.actions_["view_flashlight"].setChecked(self.workspace.view == "flashlight")
        self.actions_["reduce_motion"].setChecked(self.reduces_motion)
        self.actions_["presentation"].setChecked(self.presents)
        self.actions_["full_screen"].setChecked(self.isFullScreen())
        self.actions_["maximise"].setChecked(self.frame.is_bare)
        self.actions_["log"].setChecked(not self.frame.drawer.isHidden())
        busy = self.is_training
        self.actions_["train"].setIcon(icon("pause-fill" if busy else "play-fill"))
        self.actions_["train"].setText(self.tr("&Pause") if busy else self.tr("&Train"))
        self.actions_["theme"].setIcon(icon("moon" if theme.is_dark() else "sun"))
        self._update_title()
        self._update_status()

    def _update_title(self) -> None:
        workspace = self.workspace
        if workspace.is_empty:
            name, saved = self.tr("no project"), ""
        else:
            name = workspace.path.name if workspace.path else self.tr("unnamed")
            if workspace.read_only:
                saved = self.tr("read-only")
            elif workspace.dirty or workspace.path is None:
                saved = self.tr("not saved")
            else:
                saved = self.files.saved_text()
        self._file_label.setText(name)
        self._saved_label.setText(saved)
        self._saved_label.setVisible(bool(saved))
        self.setWindowTitle("cnndesk" if workspace.is_empty else f"{name}[*] – cnndesk")
        self.setWindowModified(workspace.dirty and not workspace.is_empty)
        corner = self.menuBar().cornerWidget(Qt.Corner.TopRightCorner)
        corner.adjustSize()
        bar = self.menuBar()  # it places its corner when it is resized, and only then
        QApplication.sendEvent(bar, QResizeEvent(bar.size(), bar.size()))

    def _update_status(self) -> None:
        text, color = state_text(self.workspace)
        self.status.set_state(text, color)
        if self.panel_loader.is_ready:
            from cnndesk.engine.threads import available

            training = self.training
            self.status.set_threads(training.threads, available())
            self.status.set_speed(gflops(training) if training.is_busy else None)

    # Messages ------------------------------------------------------------------------------

    def show_message(
        self,
        text: str,
        level: str = "info",
        details: str = "",
        buttons: list[Button] | tuple[Button, ...] = (),
    ) -> Banner:
        """Show a message at the top of the centre, and note it in the log."""
        logs.note(text, level)
        return self.banners.show_message(text, level, details, buttons)

    def _on_message(self, text: str, level: str, where: str) -> None:
        buttons: list[Button] = []
        if where == "canvas" and self.canvas is not None and self.canvas.isVisible():
            logs.note(text, level)
            return  # its hint line says it
        if where in self.workspace.network:
            buttons = [(self.tr("Show the block"), lambda: self.workspace.reveal(where))]
        elif where == "data" and level == "error":
            buttons = [(self.tr("Choose a folder…"), self.files.open_folder)]
        self.show_message(text, level, buttons=buttons)

    def on_crash(self, text: str, details: str) -> None:
        """Tell of an exception that nobody caught, and keep the work safe."""
        self.show_message(text, "error", details)
        self.files.autosaver.now()

    def _offer_fault(self) -> None:
        """Offer the report of a crash of an earlier start."""
        for fault in take_faults()[:1]:
            when = time.strftime("%H:%M", time.localtime(fault.at))
            self.show_message(
                self.tr(
                    "cnndesk crashed at {0} ({1}). The report of it stays on this machine, "
                    "beside the log; copy it to tell of the error."
                ).format(when, fault.kind),
                "warning",
                fault.text,
            )

    def _on_opening(self, progress: object) -> None:
        self._update_status()

    # Training ------------------------------------------------------------------------------

    @property
    def training(self) -> Training:
        """Runs, pauses, steps and stops training, and probes; made when first asked for."""
        from cnndesk.gui.session.training import Training  # not needed before the window is shown

        return Training.of(self.workspace)

    @property
    def is_training(self) -> bool:
        """Whether a training runs."""
        return self.panel_loader.is_ready and self.training.is_busy

    def stop_training(self) -> None:
        """Stop a running training after the step under way."""
        if self.is_training:
            self.training.stop()

    def focus_train(self) -> None:
        """Show the drawing, and let Space begin the training."""
        self.panel_loader.make_first()
        self.frame.show_panel("canvas")
        if self.canvas is not None:
            self.canvas.header.focus_train()

    # What actions and others ask for ----------------------------------------------------------

    def fit(self) -> None:
        """Fit the drawing into the view."""
        self.call_canvas("fit")

    def call_canvas(self, method: str) -> None:
        """Call a method of the canvas, where it is there."""
        if self.canvas is not None:
            getattr(self.canvas, method)()

    def use_template(self, name: str) -> None:
        """Put a template in place of the drawing."""
        self.panel_loader.make_first()
        self.show_project()
        self.files.use_template(name)

    def add_block(self, name: str) -> None:
        """Add a block behind the selected one."""
        self.panel_loader.make_first()
        self.show_project()
        self.commands.append(name)

    # Theme and motion ----------------------------------------------------------------------

    @property
    def theme_choice(self) -> theme.Choice:
        """What the user has chosen."""
        try:
            return theme.Choice(self.workspace.settings.get("theme", "system"))
        except ValueError:
            return theme.Choice.SYSTEM

    @property
    def reduces_motion(self) -> bool:
        """Whether things jump instead of moving."""
        return bool(self.workspace.settings.get("reduce_motion", False))

    def apply_reduce_motion(self, on: bool) -> None:
        """Let things jump, or move again; remembered."""
        self.workspace.settings.set("reduce_motion", on)
        theme.set_reduce_motion(on)
        self.refresh()

    @property
    def presents(self) -> bool:
        """Whether type is larger, for a projector."""
        return bool(self.workspace.settings.get("presentation", False))

    def apply_presentation(self, on: bool) -> None:
        """Let type be larger, or as large as usual; remembered."""
        if on == theme.presents():
            return
        self.workspace.settings.set("presentation", on)
        before = theme.type_sizes()
        theme.set_presentation(on)
        self.theme_wanted.emit(self.theme_choice)
        theme.resize_type(before, theme.PRESENTATION if on else 1 / theme.PRESENTATION)
        for view in self.frame.views.values():
            view.give_widths()
        for fact in self.findChildren(Fact):
            fact.remeasure()
        self.refresh()

    # Dropping ------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if can_take(event.mimeData()):
            event.acceptProposedAction()
            self.start_page.set_drop(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.start_page.set_drop(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.start_page.set_drop(False)
        event.acceptProposedAction()
        take_drop(self, event.mimeData())

    # Events --------------------------------------------------------------------------------

    def _restore_geometry(self) -> None:
        geometry = self.workspace.settings.get_bytes("geometry")
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            self.resize(DEFAULT_SIZE.boundedTo(self._room()))

    def _room(self) -> QSize:
        """Return how large the window can be on its screen, its frame not counted."""
        return self.screen().availableGeometry().size() - FRAME

    def _remember_layout(self) -> None:
        self.workspace.settings.set_bytes("geometry", self.saveGeometry())
        self.frame.close_windows()
        self.frame.remember()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.files.may_leave():
            event.ignore()
            return
        self._remember_layout()
        self.status.end()
        self.files.end()
        self.workspace.close()
        for timer in self.findChildren(QTimer):
            timer.stop()
        event.accept()
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange and self.panel_loader.is_ready:
            self.training.set_watching(not self.isMinimized())

    def createPopupMenu(self) -> QMenu | None:
        return None
