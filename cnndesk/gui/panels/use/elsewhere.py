"""The column "Take it elsewhere": the ways out of the program, each checked before it is given.

Which there are is `TILES`' (``tile_table.py``); here they are asked for, driven and told of.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cnndesk.document.project import SUFFIX
from cnndesk.errors import CnndeskError
from cnndesk.gui.document.file_choice import choose_folder, choose_new_file
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.use.recognising import network_maker, why_not
from cnndesk.gui.panels.use.saver import open_folder, short
from cnndesk.gui.panels.use.tile import ExportTile
from cnndesk.gui.panels.use.tile_table import TILES, Request, TileSpec, Written
from cnndesk.gui.session.background_task import BackgroundTask
from cnndesk.gui.session.training import Training
from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.basic import ElidedLabel, button, flush_link, hairline, scrolled, text
from cnndesk.gui.widgets.formats import bytes_text
from cnndesk.session.checkpoint import standing_of
from cnndesk.system.shells import quoted
from cnndesk.words import together


class TakeElsewherePanel(QWidget):
    """Files of the trained network for other programs.

    Parameters
    ----------
    workspace : Workspace

    Attributes
    ----------
    tiles : dict of str to ExportTile
        By the id of their row of `TILES`.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._training = Training.of(workspace)
        self._told: set[str] = set()  # tiles that tell of a file of the present weights
        self._asked = ""  # the tile whose file was asked for last
        self.work = BackgroundTask(self._training.engine, self)
        self.work.failed.connect(self._fail)
        self.work.changed.connect(self._follow)
        self.tiles = {spec.id: self._tile(spec) for spec in TILES}
        self.head = text(self.tr("Take it elsewhere"), "", theme.PANEL_TITLE, 600)
        self.what = text("", "secondary", theme.SECONDARY, wrap=True)
        self.commands = text("", "secondary", theme.CAPTION, wrap=True)
        self.commands.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.commands.hide()
        self.commands_button = flush_link(self.tr("Show the commands"), self._show_commands)
        self._lay_out()
        self._training.state_changed.connect(self.refresh)
        self._training.epoch_finished.connect(self._on_weights)
        workspace.project_loaded.connect(self._on_weights)
        workspace.project_changed.connect(self.refresh)
        workspace.diagnoses_changed.connect(self.refresh)
        workspace.closing.connect(self.work.cancel)
        self.refresh()

    def _tile(self, spec: TileSpec) -> ExportTile:
        made = ExportTile(spec, lambda: self.act(spec), self.work.cancel)
        made.chosen.connect(lambda: self._forget(spec.id))
        return made

    def _lay_out(self) -> None:
        inner = QWidget()
        tiles = QVBoxLayout(inner)
        tiles.setContentsMargins(16, 14, 16, 12)
        tiles.setSpacing(8)
        tiles.addWidget(self.head)
        tiles.addWidget(self.what)
        tiles.addSpacing(2)
        for tile in self.tiles.values():
            tiles.addWidget(tile)
        tiles.addWidget(self.commands_button, 0, Qt.AlignmentFlag.AlignLeft)
        tiles.addWidget(self.commands)
        tiles.addStretch(1)
        self.save_button = button(self.tr("Save as .cnndesk…"), self.ask_project)
        self.save_button.setIcon(icons.icon("floppy-disk"))
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 11, 16, 11)
        or_all = ElidedLabel("text2", theme.SECONDARY, cut=Qt.TextElideMode.ElideRight)
        or_all.set_words(self.tr("Or all in one file"))
        foot.addWidget(or_all, 1)
        foot.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scrolled(inner), 1)
        column.addWidget(hairline())
        column.addLayout(foot)

    @property
    def _at_work(self) -> str:
        """The tile whose file is being written; empty while none is."""
        return self._asked if self.work.is_busy else ""

    # Showing ---------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Say of which network these would be files, or why there are none."""
        missing = why_not(self._workspace)
        self.what.setText(self._missing_words(missing) if missing else self._what_words())
        weights = 0 if missing else self._weight_count()
        for spec in TILES:
            tile = self.tiles[spec.id]
            tile.button.setEnabled(self._can_give(spec, missing) and not self.work.is_busy)
            if spec.id not in self._told and spec.id != self._at_work:
                form = spec.form(tile.choice)
                size = (form.bytes_per_weight or spec.bytes_per_weight) * weights
                tile.size_label.setText(bytes_text(size) if size else "")
                tile.say(self._before_words(spec))
        self.save_button.setEnabled(not missing)
        if self.commands.isVisible():
            self.commands.setText(self._commands())

    def _can_give(self, spec: TileSpec, missing: str) -> bool:
        return not missing or (missing == "training" and not spec.needs_training)

    def _missing_words(self, missing: str) -> str:
        if missing == "network":
            return self.tr("There is no network yet. Draw one, or choose a template, and train it.")
        return self.tr("The network is not trained yet. After that, it can go to other programs.")

    def _what_words(self) -> str:
        trainer, project = self._training.trainer, self._workspace.project
        present = next((run.name for run in self._training.runs if run.is_present), "")
        name = present or project.run_name
        standing = trainer.standing if trainer is not None else standing_of(project)
        whose = busy = ""
        if name and standing.epoch:
            whose = self.tr("{run}, epoch {n}.").format(run=name, n=standing.epoch)
        if self._training.is_busy:
            busy = self.tr("It is still in training.")
        always = self.tr("Every network file is run against this one here before you get it.")
        return together(whose, busy, always)

    def _before_words(self, spec: TileSpec) -> str:
        reason = spec.why_unchecked()
        if reason:
            return self.tr("cannot be checked here: {reason}").format(reason=reason)
        return _translated(spec.before)

    def _weight_count(self) -> int:
        trainer = self._training.trainer
        if trainer is not None:
            return trainer.model.parameter_count()
        weights = self._workspace.project.weights.values()
        return sum(array.size for arrays in weights for array in arrays.values())

    def _on_weights(self) -> None:
        self._told.clear()
        for tile in self.tiles.values():
            tile.show_place(None)
        self.refresh()

    def _forget(self, id: str) -> None:
        """Tell no more of a file: another form of it was chosen."""
        self._told.discard(id)
        self.tiles[id].show_place(None)
        self.refresh()

    # Files -----------------------------------------------------------------------------------

    def act(self, spec: TileSpec) -> None:
        """Do what the button of a tile says: ask where the file goes, or copy the text."""
        if spec.is_text:
            self._copy(spec)
            return
        title = self.tr("Save: {0}").format(_translated(spec.title))
        if spec.is_folder:
            inside = self.tr("Choose where the new folder is made")
            around = choose_folder(self, self._workspace.settings, "export", inside)
            chosen = None if around is None else free_name(around / self._stem(spec.ending))
        else:
            chosen = self._ask(title, spec.ending, _translated(spec.kinds))
        if chosen is not None:
            self.save(spec.id, chosen)

    def save(self, id: str, path: Path) -> None:
        """Write what a tile stands for; a file of this name is replaced."""
        spec = next(spec for spec in TILES if spec.id == id)
        workspace, training = self._workspace, self._training
        if not self._can_give(spec, why_not(workspace)):
            return
        training.engine.ask(lambda: None, lambda _: None, lambda _: None)  # there is a thread now
        request = Request(
            path,
            id,
            self.tiles[id].choice,
            workspace.capture(),
            workspace.path,
            network_maker(workspace),
            workspace.dataset,
            training.engine,
            training.threads,
        )
        self._told.discard(id)
        self._asked = id
        self.tiles[id].show_place(None)
        self.tiles[id].say(self.tr("being written and compared"))

        def done(written: Written) -> None:
            self._told.add(id)
            self._show_written(self.tiles[id], written)

        self.work.beside(spec.function()(request), done, late=done)
        self.refresh()

    def _show_written(self, tile: ExportTile, written: Written) -> None:
        size = bytes_text(written.size)
        if written.files != 1:
            size = self.tr("{size}, {n} files").format(size=size, n=written.files)
        tile.size_label.setText(size)
        where = self.tr("in {path}").format(path=short(written.path))
        tile.say(f"{written.sentence}; {where}", written.level)
        tile.setToolTip(written.tip)
        tile.show_place(lambda: open_folder(written.path))

    def _follow(self) -> None:
        """Show in its tile how far a file is."""
        for id, tile in self.tiles.items():
            tile.show_progress(self.work.progress if id == self._at_work else None)
        self.refresh()

    def _fail(self, words: str) -> None:
        self._told.add(self._asked)
        self.tiles[self._asked].say(words, "error")
        self.refresh()

    # Others ----------------------------------------------------------------------------------

    def _copy(self, spec: TileSpec) -> None:
        path = self._workspace.path
        name = str(path) if path is not None else "network.cnndesk"
        QGuiApplication.clipboard().setText(str(spec.function()(name)))
        self._told.add(spec.id)
        words = self.tr("copied: paste the lines into your program")
        self.tiles[spec.id].say(words, "good")

    def _show_commands(self) -> None:
        shown = not self.commands.isVisible()
        self.commands.setText(self._commands())
        self.commands.setVisible(shown)
        words = self.tr("Hide the commands") if shown else self.tr("Show the commands")
        self.commands_button.setText(words)

    def _commands(self) -> str:
        path = self._workspace.path
        name = quoted(path.name) if path is not None else "network.cnndesk"
        lines = [
            spec.command.replace("{project}", name) + spec.form(self.tiles[spec.id].choice).option
            for spec in TILES
            if spec.command
        ]
        lines.append(f"cnndesk predict {name} PICTURES --csv answers.csv")
        lines.append(f"cnndesk predict {name} PICTURES --sort-into FOLDER")
        return "\n\n".join(lines)

    def ask_project(self) -> None:
        """Let the user choose where a copy of the project goes."""
        kinds = self.tr("cnndesk projects (*{0})").format(SUFFIX)
        chosen = self._ask(self.tr("Save a copy of the project"), f"-copy{SUFFIX}", kinds)
        if chosen is not None:
            self.save_project(chosen)

    def save_project(self, path: Path) -> None:
        """Write a copy of the project as it is; the window goes on with its own file."""
        path = path if path.suffix.casefold() == SUFFIX else path.with_name(path.name + SUFFIX)
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
        name = self._stem(ending)
        return choose_new_file(self, self._workspace.settings, "export", title, name, kinds)

    def _stem(self, ending: str) -> str:
        path = self._workspace.path
        return f"{path.stem if path is not None else self.tr('network')}{ending}"

    # Events ----------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()


def free_name(path: Path) -> Path:
    """Return a path at which nothing is: the one given, or with a number from 2 on."""
    number, found = 1, path
    while found.exists():
        number += 1
        found = path.with_name(f"{path.name}-{number}")
    return found


def _translated(words: str) -> str:
    return QCoreApplication.translate("TakeElsewhere", words)
