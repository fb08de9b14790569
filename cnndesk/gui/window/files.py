"""Projects and files: new, open, save, recent, autosave, recovery; one project per window.

`Files` decides what happens (`Autosaver` keeps copies); it asks the user through the window (file
dialogs and banners) and leaves reading and writing to ``cnndesk.document.project``. A project that
is opened while another one is in the window goes into a window of its own, a process of its own.
"""

from __future__ import annotations

import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox

from cnndesk.data import DataSettings
from cnndesk.data.sources.shapes import SIDE
from cnndesk.document.lock import Lock, holder_of
from cnndesk.document.project import SUFFIX, Project
from cnndesk.document.settings import FOR_NEW_PROJECTS
from cnndesk.document.templates import template
from cnndesk.errors import CnndeskError, ProjectError
from cnndesk.gui.canvas.export import export_drawing
from cnndesk.gui.document.file_choice import (
    choose_file,
    choose_folder,
    choose_new_file,
    choose_pictures,
    remember_folder,
)
from cnndesk.gui.document.image_files import (
    data_filter_text,
    is_network_name,
    picture_filter_text,
    watch_file,
)
from cnndesk.gui.document.moved_images import found_beside
from cnndesk.gui.document.recovery import Rescued, rescued
from cnndesk.gui.window.autosave import Autosaver
from cnndesk.gui.window.epoch_saver import EpochSaver
from cnndesk.gui.window.importer import NetworkImporter
from cnndesk.gui.window.watch_chooser import png_of
from cnndesk.lessons.file_names import HANDOUT, is_handout_name
from cnndesk.paths import expanded, own_program
from cnndesk.system.processes import of_its_own

if TYPE_CHECKING:
    from cnndesk.gui.window.main_window import MainWindow
    from cnndesk.interop.importing.onnx_network import Imported

PREVIEW = 96  # pixels of the small picture in a project file


class _Mark(NamedTuple):
    """What tells one version of a file from another; saving gives it a new number and time."""

    number: int
    size: int
    modified: int  # nanoseconds since the epoch


def _mark_of(path: Path) -> _Mark | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return _Mark(status.st_ino, status.st_size, status.st_mtime_ns)


class Files(QObject):
    """The files of one window.

    Parameters
    ----------
    window : MainWindow
    """

    saved = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self.workspace = window.workspace
        self.lock = Lock()
        self.saved_at: float | None = None
        self._seen: _Mark | None = None
        self._template = ""
        self.autosaver = Autosaver(window, self)
        self.epochs = EpochSaver(self)
        self.importer = NetworkImporter(self)
        self.importer.imported.connect(self._on_imported)
        self.importer.failed.connect(lambda text: window.show_message(text, "error"))
        self.workspace.dataset_changed.connect(self._on_dataset)
        self.workspace.opener.ended.connect(self._on_opening_ended)

    def begin(self) -> None:
        """Begin to autosave."""
        self.autosaver.begin()

    def end(self) -> None:
        """Stop autosaving; what is saved needs no copy any more."""
        self.autosaver.end()
        self.importer.end()
        self.lock.release()

    # New and open --------------------------------------------------------------------------

    def new(self) -> None:
        """Start with an empty network: here, or in a window of its own."""
        if not self.workspace.is_empty:
            self.launch(["--new"])
            return
        self.start_blank()

    def start_blank(self) -> None:
        """Start with nothing but the image input, and images to see what each new block makes."""
        network = template("blank").build((SIDE, SIDE, 3), 2)
        self.load(Project(network=network, data=DataSettings(source="shapes")))
        self.window.call_canvas("setFocus")

    def new_window(self) -> None:
        """Open another window with the start page."""
        self.launch([])

    def open(self) -> None:
        """Ask for a project and open it."""
        settings, title = self.workspace.settings, self.tr("Open a project")
        kinds = self.tr("Projects and hand-outs (*{0} *{1})").format(SUFFIX, HANDOUT)
        path = choose_file(self.window, settings, "project", title, kinds)
        if path is not None:
            self.open_path(path)

    def ask_network(self) -> None:
        """Ask for a network of another program and take it over."""
        settings, title = self.workspace.settings, self.tr("Import a network")
        kinds = self.tr("ONNX networks (*.onnx)")
        path = choose_file(self.window, settings, "network", title, kinds)
        if path is not None:
            self.open_path(path)

    def _on_imported(self, path: Path, imported: Imported) -> None:
        """Show a network that was taken over; it has no file of its own yet."""
        if not self.workspace.is_empty:  # something was drawn meanwhile
            self.launch([str(path)])
            return
        self.load(imported.project)
        self.workspace.touch()
        self.window.fit()
        words = self.tr("{0} is taken over with its weights. {1}")
        entry = self.workspace.network.input_id or ""
        self.window.show_message(
            words.format(path.name, " ".join(imported.remarks)).strip(),
            buttons=[(self.tr("Show the image block"), lambda: self.workspace.reveal(entry))],
        )

    def open_path(self, path: Path) -> None:
        """Open a project, or take over a network: here if the window is empty, else in another."""
        path = expanded(path).absolute()
        if is_handout_name(path):
            self.window.lessons.start_handout(path)
            return
        if not self.workspace.is_empty and path != self.workspace.path:
            self.launch([str(path)])
            return
        if is_network_name(path):
            self.window.show_message(self.tr("Reading {0}…").format(path.name))
            self.importer.begin(path)
            return
        holder = None if path == self.lock.path else holder_of(path)
        if holder is not None:
            self._tell_taken(path)
            return
        self._open_here(path)

    def _open_here(self, path: Path, *, read_only: bool = False) -> bool:
        mark = _mark_of(path)  # before it is read: what is changed while reading counts as changed
        try:
            project = Project.load(path)
        except (ProjectError, OSError) as error:
            self.window.show_message(str(error), "error")
            return False
        if not read_only and not self.lock.take(path):  # another window was opening it meanwhile
            self._tell_taken(path)
            return False
        self.workspace.read_only = read_only
        moved = found_beside(project.data, path)
        if moved is not None:
            project.data = moved
        self.load(project, path)
        if moved is not None:
            self.window.show_message(
                self.tr(
                    "The images are not where they were. Those beside the project are taken: {0}"
                ).format(moved.source)
            )
        self._seen = mark
        self._remember(path)
        return True

    def _tell_taken(self, path: Path) -> None:
        self.window.show_message(
            self.tr(
                "{0} is open in another window or is being trained. Change it there, or open a "
                "copy here."
            ).format(path.name),
            "warning",
            buttons=[
                (self.tr("Open read-only"), lambda: self._open_here(path, read_only=True)),
                (self.tr("Open a copy"), lambda: self._open_copy(path)),
            ],
        )

    def _open_copy(self, path: Path) -> None:
        try:
            project = Project.load(path)
        except (ProjectError, OSError) as error:
            self.window.show_message(str(error), "error")
            return
        self.load(project)
        self.workspace.touch()

    def load(self, project: Project, path: Path | None = None) -> None:
        """Show a project in this window."""
        self.window.banners.clear()
        self.workspace.load_project(project, path)
        mark = _mark_of(path) if path is not None else None
        self._seen = mark
        self.saved_at = mark.modified / 1e9 if mark is not None else None
        self.window.show_project()

    def launch(self, arguments: Sequence[str]) -> None:
        """Open a window in a process of its own."""
        subprocess.Popen([*own_program(), *arguments], **of_its_own())

    def close_project(self) -> None:
        """Go back to the start page, asking first where there is unsaved work."""
        if self.may_leave():
            self.autosaver.discard()
            self.lock.release()
            self.workspace.read_only = False
            self.workspace.load_project(Project(training=FOR_NEW_PROJECTS))
            self.saved_at = None
            self.window.show_start()

    # Data ----------------------------------------------------------------------------------

    def open_folder(self) -> None:
        """Ask for a folder of images and open it."""
        title = self.tr("Choose a folder with one folder of images per class")
        folder = choose_folder(self.window, self.workspace.settings, "images", title)
        if folder is not None:
            self.open_images(str(folder))

    def open_archive(self) -> None:
        """Ask for a file of images and open it."""
        settings, title = self.workspace.settings, self.tr("Choose a file of images")
        path = choose_file(self.window, settings, "images", title, data_filter_text())
        if path is not None:
            self.open_images(str(path))

    def ask_picture(self) -> None:
        """Ask for a picture and watch it."""
        settings, title = self.workspace.settings, self.tr("Choose a picture to watch")
        for path in choose_pictures(self.window, settings, title, picture_filter_text()):
            watch_file(self.workspace, path)

    def open_digits(self) -> None:
        """Open the built-in handwritten digits."""
        self.open_images("digits")

    def open_shapes(self) -> None:
        """Open the built-in drawn shapes."""
        self.open_images("shapes")

    def open_images(self, source: str, template_name: str = "") -> None:
        """Open images; with a template's name, draw that network for them when they are there."""
        self._template = template_name
        self.window.show_project()
        if not template_name:
            self.workspace.show_panel("data")
        self.workspace.open_source(source)

    def export_drawing(self, kind: str) -> None:
        """Ask for a name and write the drawing as a picture, ``"png"`` or ``"svg"``."""
        stem = self.workspace.path.stem if self.workspace.path else self.tr("network")
        settings, title = self.workspace.settings, self.tr("Export the drawing")
        name, kinds = f"{stem}.{kind}", f"{kind.upper()} (*.{kind})"
        path = choose_new_file(self.window, settings, "export", title, name, kinds)
        if path is not None:
            try:
                export_drawing(self.workspace, path)
            except (CnndeskError, OSError) as error:
                self.window.show_message(str(error), "error")
                return
            self.window.show_message(self.tr("The drawing is in {0}.").format(path.name))

    def saved_text(self) -> str:
        """Return when the project was saved: ``"saved 14:32"``."""
        if self.saved_at is None:
            return self.tr("saved")
        then, now = time.localtime(self.saved_at), time.localtime()
        same_day = then[:3] == now[:3]
        return self.tr("saved {0}").format(time.strftime("%H:%M" if same_day else "%d %b", then))

    def on_training_state(self) -> None:
        """Keep the work safe before a training begins, and what it has learned when it rests."""
        self.epochs.on_training_state()
        self.autosaver.soon()

    @property
    def has_learned(self) -> bool:
        """Whether there is a run that has made a step in this window."""
        trainer = self.window.training.trainer
        return trainer is not None and trainer.standing.begun

    def _on_dataset(self) -> None:
        dataset = self.workspace.dataset
        name, self._template = self._template, ""
        if dataset is None:
            return
        if name:
            self.prepare(name)

    def prepare(self, name: str) -> None:
        """Draw a template for the images and make ready to train: one looks at it first."""
        self.use_template(name)
        self.window.focus_train()

    def use_template(self, name: str) -> None:
        """Draw a template for the images, with its training settings."""
        if self.window.commands.use_template(name):
            self.window.fit()

    def _on_opening_ended(self) -> None:
        self._template = ""

    # Save ----------------------------------------------------------------------------------

    def save(self) -> bool:
        """Save; ask for a name the first time."""
        path = self.workspace.path
        if path is None or self.workspace.read_only:
            return self.save_as()
        return self.write(path)

    def save_as(self) -> bool:
        """Ask for a name and save under it."""
        path = self.workspace.path
        settings, title = self.workspace.settings, self.tr("Save the project")
        proposal = str(path or self.tr("network") + SUFFIX)
        kinds = self.tr("cnndesk projects (*{0})").format(SUFFIX)
        chosen = choose_new_file(self.window, settings, "project", title, proposal, kinds)
        if chosen is None:
            return False
        if chosen.suffix.casefold() != SUFFIX:
            chosen = chosen.with_name(chosen.name + SUFFIX)
        return self.write(chosen)

    def write(self, path: Path, *, even_if_changed: bool = False) -> bool:
        """Write the project to a file and go on with that file.

        Parameters
        ----------
        path : Path
        even_if_changed : bool
            Replace the project's file also where another program has changed it meanwhile.

        Returns
        -------
        bool
            False if it was not written: the file is as it was, and the user has been told why.
        """
        path = path.absolute()
        if not even_if_changed and self._changed_outside(path):
            self._tell_changed(path)
            return False
        held = self.lock.path
        if not self.lock.take(path):
            self.window.show_message(
                self.tr("{0} is open elsewhere. Save under another name.").format(path.name),
                "error",
                buttons=[(self.tr("Save as…"), self.save_as)],
            )
            return False
        try:
            self._captured().save(path)
        except (ProjectError, OSError) as error:
            self.lock.release()
            if held is not None:
                self.lock.take(held)
            self.window.show_message(
                str(error), "error", buttons=[(self.tr("Save as…"), self.save_as)]
            )
            return False
        self.workspace.read_only = False
        self.workspace.mark_saved(path)
        self.saved_at = time.time()
        self._seen = _mark_of(path)
        self.autosaver.discard()
        self._remember(path)
        self.saved.emit()
        return True

    def _changed_outside(self, path: Path) -> bool:
        """Whether the project's own file is not the one that was opened or saved here last."""
        if path != self.workspace.path or self._seen is None:
            return False
        now = _mark_of(path)
        return now is not None and now != self._seen

    def _tell_changed(self, path: Path) -> None:
        self.window.show_message(
            self.tr(
                "{0} was changed by another program since it was opened here. Saving would replace "
                "that version."
            ).format(path.name),
            "warning",
            buttons=[
                (self.tr("Save as…"), self.save_as),
                (self.tr("Replace it"), lambda: self.write(path, even_if_changed=True)),
            ],
        )

    def _captured(self) -> Project:
        project = self.workspace.capture()
        preview = png_of(self.workspace.watched_image, PREVIEW)
        if preview:
            project.preview = preview
        return project

    def _remember(self, path: Path) -> None:
        settings = self.workspace.settings
        settings.add_recent(path)
        remember_folder(settings, "project", path.parent)

    # Leaving -------------------------------------------------------------------------------

    def may_leave(self) -> bool:
        """Ask about unsaved work; False if the user wants to stay."""
        unsaved = self.workspace.dirty or self.window.is_training
        if not unsaved or self.workspace.is_empty:
            return True
        box = QMessageBox(self.window)
        box.setWindowTitle("cnndesk")
        box.setIcon(QMessageBox.Icon.NoIcon)
        name = self.workspace.path.name if self.workspace.path else self.tr("This project")
        box.setText(self.tr("{0} has changes that are not saved.").format(name))
        if self.window.is_training:
            box.setInformativeText(
                self.tr("A training that still runs is stopped; its state is saved, too.")
            )
        save = box.addButton(self.tr("Save"), QMessageBox.ButtonRole.AcceptRole)
        drop = box.addButton(self.tr("Do not save"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(save)
        box.exec()
        chosen = box.clickedButton()
        if chosen is save:
            self.window.stop_training()
            return self.save()
        if chosen is drop:
            self.window.stop_training()
            return True
        return False

    # Recovery ------------------------------------------------------------------------------

    def offer_rescued(self) -> None:
        """Offer the work of a window that did not close properly."""
        for found in rescued()[:1]:
            name = found.original.name if found.original else self.tr("A project without a name")
            when = time.strftime("%H:%M", time.localtime(found.saved_at))
            self.window.show_message(
                self.tr(
                    "{0} was not saved when cnndesk ended unexpectedly. Its state of {1} is kept."
                ).format(name, when),
                "warning",
                buttons=[
                    (self.tr("Recover"), lambda found=found: self.recover(found)),  # type: ignore[misc]
                    (self.tr("Discard"), found.discard),
                ],
            )

    def recover(self, found: Rescued) -> None:
        """Go on with rescued work; it counts as unsaved."""
        if not self.may_leave():
            self.offer_rescued()
            return
        try:
            project = Project.load(found.file)
        except (ProjectError, OSError) as error:
            self.window.show_message(str(error), "error")
            return
        original = found.original
        if original is not None and not self.lock.take(original):
            original = None
        self.load(project, original)
        self.workspace.touch()
        if self.autosaver.now():
            found.discard()
