"""The program with a window: starting, the theme, and what an exception does.

`main` shows the window first and lets the panels fill in afterwards; with ``CNNDESK_STARTUP=1`` it
prints how long that took. One process has one window (`Files.launch` starts others).
"""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from cnndesk import logs
from cnndesk.gui.document.settings import Settings
from cnndesk.gui.support import languages
from cnndesk.gui.support.crash import CrashGuard
from cnndesk.gui.support.crash_reports import FaultFile
from cnndesk.gui.support.diagnostics import machine, screen, versions
from cnndesk.gui.support.garbage import Collector, give_memory_back
from cnndesk.gui.widgets import theme
from cnndesk.lessons.file_names import is_handout_name
from cnndesk.paths import resource
from cnndesk.system import name_program

if TYPE_CHECKING:
    from cnndesk.gui.window.main_window import MainWindow

NEW = "--new"
QUIT = "--quit"
SMOKE = "--smoke"
LESSON = "--lesson"


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """Return the application, with fonts and style; the one there is, if there is one."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    give_memory_back()
    name_program("cnndesk")
    app = QApplication(["cnndesk", *arguments])
    app.setApplicationName("cnndesk")
    app.setApplicationDisplayName("cnndesk")
    app.setDesktopFileName("cnndesk")
    app.setWindowIcon(QIcon(str(resource("icons/cnndesk.svg"))))
    theme.prepare(app)
    return app


class Session(QObject):
    """One window and what belongs to the process: theme and the guard against exceptions.

    Parameters
    ----------
    app : QApplication
    settings : Settings
    """

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__()
        self._app = app
        self._settings = settings
        self._collector = Collector(self)
        theme.set_reduce_motion(bool(settings.get("reduce_motion", False)))
        theme.set_presentation(bool(settings.get("presentation", False)))
        self.apply_theme(self.choice, remember=False)
        from cnndesk.gui.document.workspace import Workspace
        from cnndesk.gui.window.main_window import MainWindow

        self.window: MainWindow = MainWindow(Workspace(settings))
        self.window.theme_wanted.connect(self.apply_theme)
        app.styleHints().colorSchemeChanged.connect(self._on_system_theme)
        self.guard = CrashGuard(self)
        self.guard.caught.connect(self.window.on_crash)
        self.guard.install()
        self.window.closed.connect(self.end)
        self.window.ready.connect(self._collector.begin)

    @property
    def choice(self) -> theme.Choice:
        """Which theme was chosen."""
        try:
            return theme.Choice(self._settings.get("theme", "system"))
        except ValueError:
            return theme.Choice.SYSTEM

    def apply_theme(self, choice: theme.Choice, remember: bool = True) -> None:
        """Show a theme, and from then on."""
        theme.apply(self._app, choice)
        if remember:
            self._settings.set("theme", choice.value)
            self.window.workspace.theme_changed.emit()
            self.window.refresh()

    def _on_system_theme(self) -> None:
        if self.choice is theme.Choice.SYSTEM:
            self.apply_theme(self.choice)

    def show(self) -> None:
        """Show the window; the panels follow when it has been painted."""
        self.window.show()
        QTimer.singleShot(0, self.window, self.window.begin)

    def end(self) -> None:
        """Give back what belongs to the process."""
        self._collector.end()
        self.guard.remove()
        self._app.styleHints().colorSchemeChanged.disconnect(self._on_system_theme)


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window.

    Parameters
    ----------
    arguments : sequence of str, optional
        A project file, ``--new`` for an empty network, or ``--lesson`` and its file. ``--quit``
        closes the window again once everything is there; ``--smoke`` tries whether everything
        works instead (``smoke.py``).

    Returns
    -------
    int
        The exit code.
    """
    started = float(os.environ.get("CNNDESK_STARTED", "0")) or time.time()
    given = list(sys.argv[1:] if arguments is None else arguments)
    if SMOKE in given:
        from cnndesk.gui import smoke

        with smoke.own_folders():
            return smoke.run(Session(make_application(), Settings()))
    with logs.written():
        fault = FaultFile()
        fault.begin()
        code = _open(given, started)
        fault.end()
    return code


def _open(given: Sequence[str], started: float) -> int:
    app = make_application()
    logs.note(f"Started. {versions()}\n{machine()}\n{screen()}".replace("\n", "; "))
    before = qInstallMessageHandler(_note_qt)
    settings = Settings()
    language = languages.wanted(settings.get("language", languages.SYSTEM))
    if not languages.install(app, language):
        logs.note(f"The translations into “{language}” are missing; texts are English.", "warning")
    session = Session(app, settings)
    window = session.window
    files = [Path(argument) for argument in given if not argument.startswith("-")]
    if os.environ.get("CNNDESK_STARTUP"):
        window.ready.connect(lambda: _report("ready", started))
        QTimer.singleShot(0, lambda: _report("shown", started))
    if files and (LESSON in given or is_handout_name(files[0])):
        window.ready.connect(lambda: window.lessons.start_file(files[0]))
    elif files:
        window.files.open_path(files[0])
    elif NEW in given:
        window.files.start_blank()
    window.ready.connect(lambda: window.training.logged.connect(logs.note))
    window.ready.connect(gc.freeze)  # a pass over what is there for good takes several frames
    if QUIT in given:
        window.ready.connect(window.close)
    session.show()
    code = app.exec()
    qInstallMessageHandler(before)
    logs.note("Ended.")
    return code


def _note_qt(kind: QtMsgType, context: object, text: str) -> None:
    """Write what Qt complains of to the log as well as to stderr."""
    print(text, file=sys.stderr)
    grave = kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
    logs.note(f"Qt: {text}", "error" if grave else "warning")


def _report(what: str, started: float) -> None:
    print(f"cnndesk: {what} after {time.time() - started:.2f} s", file=sys.stderr)
