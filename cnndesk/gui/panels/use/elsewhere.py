"""The column "Take it elsewhere": the ways out of the program, each checked before it is given."""

from __future__ import annotations

import shlex
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cnndesk.document.project import SUFFIX
from cnndesk.errors import CnndeskError
from cnndesk.gui.document.file_choice import choose_new_file
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.judging.parts import WorkBar
from cnndesk.gui.panels.use.exporting import onnx_file
from cnndesk.gui.panels.use.recognising import network_maker, why_not
from cnndesk.gui.panels.use.saver import short
from cnndesk.gui.panels.use.tile import ExportTile
from cnndesk.gui.session.background_task import BackgroundTask
from cnndesk.gui.session.training import Training
from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.basic import button, hairline, scrolled, text
from cnndesk.gui.widgets.formats import bytes_text
from cnndesk.interop.onnx import runtime
from cnndesk.session.checkpoint import standing_of
from cnndesk.use.export import Exported, beside

_BYTES_PER_WEIGHT = 4


class TakeElsewherePanel(QWidget):
    """Files of the trained network for other programs.

    Parameters
    ----------
    workspace : Workspace

    Attributes
    ----------
    onnx, python : ExportTile
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._training = Training.of(workspace)
        self._is_fresh = False  # the file last written is of the present weights
        self.work = BackgroundTask(self._training.engine, self)
        self.work.failed.connect(self._fail)
        self.onnx = ExportTile(
            "cpu",
            self.tr("ONNX"),
            self.tr("Runs nearly everywhere"),
            self.ask_onnx,
            tip=self.tr("Save as ONNX…"),
        )
        self.python = ExportTile(
            "terminal-window",
            self.tr("Python"),
            self.tr("In a program of your own"),
            self.copy_python,
            act_icon="copy",
            tip=self.tr("Copy the lines"),
        )
        self.head = text(self.tr("Take it elsewhere"), "", theme.PANEL_TITLE, 600)
        self.what = text("", "secondary", theme.SECONDARY, wrap=True)
        self.commands = text("", "secondary", theme.CAPTION, wrap=True)
        self.commands.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.commands.hide()
        self.commands_button = button(self.tr("Show the commands"), self._show_commands, "link")
        self._lay_out()
        self._training.state_changed.connect(self.refresh)
        self._training.epoch_finished.connect(self._on_weights)
        workspace.project_loaded.connect(self._on_weights)
        workspace.project_changed.connect(self.refresh)
        workspace.diagnoses_changed.connect(self.refresh)
        workspace.closing.connect(self.work.cancel)
        self.refresh()

    def _lay_out(self) -> None:
        inner = QWidget()
        tiles = QVBoxLayout(inner)
        tiles.setContentsMargins(16, 14, 16, 12)
        tiles.setSpacing(8)
        tiles.addWidget(self.head)
        tiles.addWidget(self.what)
        tiles.addSpacing(2)
        tiles.addWidget(self.onnx)
        tiles.addWidget(self.python)
        tiles.addWidget(self.commands_button, 0, Qt.AlignmentFlag.AlignLeft)
        tiles.addWidget(self.commands)
        tiles.addStretch(1)
        self.save_button = button(self.tr("Save as .cnndesk…"), self.ask_project)
        self.save_button.setIcon(icons.icon("floppy-disk"))
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 11, 16, 11)
        foot.addWidget(text(self.tr("Or all in one file"), "secondary", theme.SECONDARY))
        foot.addStretch(1)
        foot.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scrolled(inner), 1)
        column.addWidget(WorkBar(self.work))
        column.addWidget(hairline())
        column.addLayout(foot)

    # Showing ---------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Say of which network these would be files, or why there are none."""
        missing = why_not(self._workspace)
        ready = not missing
        self.what.setText(self._what_words() if ready else self._missing_words(missing))
        for tile in (self.onnx, self.python):
            tile.button.setEnabled(ready and not self.work.is_busy)
        self.onnx.size_label.setText(self._size_words() if ready else "")
        if not self._is_fresh:
            self.onnx.say(self._check_words())
        self.python.say(self.tr("cnndesk.load(…).predict(…): arrays in, probabilities out"))
        self.save_button.setEnabled(ready)
        if self.commands.isVisible():
            self.commands.setText(self._commands())

    def _missing_words(self, missing: str) -> str:
        if missing == "network":
            return self.tr("There is no network yet. Draw one, or choose a template, and train it.")
        return self.tr("The network is not trained yet. After that, it can go to other programs.")

    def _what_words(self) -> str:
        trainer, project = self._training.trainer, self._workspace.project
        present = next((run.name for run in self._training.runs if run.is_present), "")
        name = present or project.run_name
        standing = trainer.standing if trainer is not None else standing_of(project)
        words = ""
        if name and standing.epoch:
            words = self.tr("{run}, epoch {n}. ").format(run=name, n=standing.epoch)
        if self._training.is_busy:
            words += self.tr("It is still in training. ")
        return words + self.tr("Every file is run against this network here before you get it.")

    def _check_words(self) -> str:
        if not runtime.is_installed():
            return self.tr("cannot be checked here: ONNX Runtime is not installed")
        return self.tr("checked on up to 100 of your images before you get it")

    def _size_words(self) -> str:
        trainer = self._training.trainer
        if trainer is not None:
            count = trainer.model.parameter_count()
        else:
            weights = self._workspace.project.weights.values()
            count = sum(array.size for arrays in weights for array in arrays.values())
        return bytes_text(_BYTES_PER_WEIGHT * count) if count else ""

    def _on_weights(self) -> None:
        self._is_fresh = False
        self.refresh()

    # ONNX ------------------------------------------------------------------------------------

    def ask_onnx(self) -> None:
        """Let the user choose where the ONNX file goes."""
        kinds = self.tr("ONNX networks (*.onnx)")
        chosen = self._ask(self.tr("Save as ONNX"), ".onnx", kinds)
        if chosen is not None:
            self.save_onnx(chosen)

    def save_onnx(self, path: Path) -> None:
        """Write the network as ONNX; a file of this name is replaced."""
        if why_not(self._workspace):
            return
        workspace, engine = self._workspace, self._training.engine
        engine.ask(lambda: None, lambda _: None, lambda _: None)  # there is a thread now
        self.onnx.say(self.tr("being written and compared"))

        def done(exported: Exported) -> None:
            self._is_fresh = True
            self.onnx.size_label.setText(bytes_text(exported.size))
            where = self.tr("in {path}").format(path=short(exported.path))
            level = "good" if exported.agreement is not None else "warning"
            self.onnx.say(f"{exported.sentence}; {where}", level)
            self.onnx.setToolTip(
                self.tr("What was found is kept in {path}").format(path=beside(exported.path).name)
            )
            self.refresh()

        work = onnx_file(path, network_maker(workspace), workspace.dataset, engine)
        self.work.beside(work, done)
        self.refresh()

    def _fail(self, words: str) -> None:
        self._is_fresh = True
        self.onnx.say(words, "error")
        self.refresh()

    # Others ----------------------------------------------------------------------------------

    def copy_python(self) -> None:
        """Put the lines that use this project onto the clipboard."""
        QGuiApplication.clipboard().setText(self._python_lines())
        self.python.say(self.tr("copied: paste the lines into your program"), "good")

    def _python_lines(self) -> str:
        path = self._workspace.path
        name = str(path) if path is not None else "network.cnndesk"
        return (
            "import cnndesk\n\n"
            f"model = cnndesk.load({name!r})\n"
            'probabilities = model.predict("picture.jpg")\n'
            "print(model.names(probabilities))\n"
        )

    def _show_commands(self) -> None:
        shown = not self.commands.isVisible()
        self.commands.setText(self._commands())
        self.commands.setVisible(shown)
        words = self.tr("Hide the commands") if shown else self.tr("Show the commands")
        self.commands_button.setText(words)

    def _commands(self) -> str:
        path = self._workspace.path
        name = shlex.quote(path.name) if path is not None else "network.cnndesk"
        return (
            f"cnndesk export {name} --to onnx\n\n"
            f"cnndesk predict {name} PICTURES --csv answers.csv\n\n"
            f"cnndesk predict {name} PICTURES --sort-into FOLDER"
        )

    def ask_project(self) -> None:
        """Let the user choose where a copy of the project goes."""
        kinds = self.tr("cnndesk projects (*{0})").format(SUFFIX)
        chosen = self._ask(self.tr("Save a copy of the project"), f"-copy{SUFFIX}", kinds)
        if chosen is not None:
            self.save_project(chosen)

    def save_project(self, path: Path) -> None:
        """Write a copy of the project as it is; the window goes on with its own file."""
        path = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
        say = self._workspace.message.emit
        if path.absolute() == self._workspace.path:
            say(self.tr("That is this project's own file. Save it by File, Save."), "info", "")
            return
        try:
            self._workspace.capture().save(path)
        except CnndeskError as error:
            say(str(error), "error", "")
            return
        say(self.tr("A copy of the project is in {path}.").format(path=short(path)), "info", "")

    def _ask(self, title: str, ending: str, kinds: str) -> Path | None:
        """Ask where a file is to go that is called like the project."""
        path = self._workspace.path
        name = f"{path.stem if path is not None else self.tr('network')}{ending}"
        return choose_new_file(self, self._workspace.settings, "export", title, name, kinds)

    # Events ----------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
