"""Where recognised pictures go: asked for in dialogs, done beside the window (``saving.py``)."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from cnndesk.blocks import grouped
from cnndesk.gui.document.file_choice import choose_folder, choose_new_file
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.use import saving
from cnndesk.gui.panels.use.cards import CardModel
from cnndesk.gui.session.background_task import BackgroundTask
from cnndesk.gui.session.training import Training
from cnndesk.gui.widgets.basic import MessageBar
from cnndesk.gui.widgets.formats import counted
from cnndesk.paths import home


class Saver(QObject):
    """Saves tables, sorts pictures into folders, adds corrected ones to the training images.

    Parameters
    ----------
    workspace : Workspace
    cards : CardModel
    message : MessageBar
        Says where things are.
    given : callable
        Returns the paths where the pictures were found.
    parent : QWidget

    Attributes
    ----------
    work : BackgroundTask
    """

    def __init__(
        self,
        workspace: Workspace,
        cards: CardModel,
        message: MessageBar,
        given: Callable[[], list[Path]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._cards, self._message = workspace, cards, message
        self._given, self._parent = given, parent
        self.work = BackgroundTask(Training.of(workspace).engine, self)

    def ask_table(self) -> None:
        """Let the user choose where the table goes."""
        chosen = choose_new_file(
            self._parent,
            self._workspace.settings,
            "export",
            self.tr("Save as CSV"),
            "pictures.csv",
            self.tr("Tables (*.csv)"),
        )
        if chosen is not None:
            self.save_table(chosen)

    def save_table(self, path: Path) -> None:
        """Write a table of all pictures; a file of this name is replaced."""
        reader = self._cards.reader
        if reader is None:
            return

        def done(count: int) -> None:
            words = (
                self.tr("1 picture is in {path}.")
                if count == 1
                else self.tr("{n} pictures are in {path}.")
            )
            self._message.show_message(words.format(n=grouped(count), path=short(path)), "info")

        self.work.beside(saving.save_table(path, list(self._cards.cards), reader), done)

    def ask_target(self) -> None:
        """Let the user choose the folder into which pictures are sorted."""
        title = self.tr("Choose where the folders of the classes are made")
        chosen = choose_folder(self._parent, self._workspace.settings, "sorted", title)
        if chosen is not None:
            self.sort_into(chosen)

    def sort_into(self, target: Path) -> None:
        """Copy the pictures into a folder per class."""
        reader = self._cards.reader
        if reader is None:
            return

        def done(found: saving.Sorted) -> None:
            verb = self.tr("is") if found.copied == 1 else self.tr("are")
            words = self.tr("{count} {verb} copied into {folders} in {path}.").format(
                count=counted(found.copied, "picture"),
                verb=verb,
                folders=counted(found.folders, "folder"),
                path=short(found.target),
            )
            show = (self.tr("Show the folder"), lambda: open_folder(found.target))
            self._message.show_message(" ".join((words, *found.remarks[:3])), "info", [show])

        work = saving.sort_into(target, list(self._cards.cards), reader, self._given())
        self.work.beside(work, done)

    def add_to_training(self) -> None:
        """Copy the corrected pictures into the folders of their classes; open the images anew.

        Where the training images have no folders of classes (an archive, a table, built in), they
        go into a folder beside the project, which is part of the training images from then on.
        """
        dataset, reader = self._workspace.dataset, self._cards.reader
        cards = self._cards.corrected
        if dataset is None or reader is None or saving.why_not_added(dataset) or not cards:
            return
        own = saving.has_class_folders(dataset)
        added = None if own else saving.added_folder(dataset, self._workspace.path)
        if not own and added is None:
            self._message.show_message(
                self.tr(
                    "Save the project first: the pictures are kept in a folder beside its file, "
                    "and {source} stays as it is."
                ).format(source=short(dataset.settings.source)),
                "info",
            )
            return
        where = dataset.settings.source if added is None else added
        settings = self._workspace.data_settings
        if added is not None:
            settings = dataclasses.replace(settings, more_source=str(added))

        def done(count: int) -> None:
            self._cards.correct(cards, -1)
            self._message.show_message(
                self.tr(
                    "{count} added to {folder}. Train anew, so that the network learns from them."
                ).format(count=counted(count, "picture"), folder=short(where)),
                "info",
            )
            self._workspace.reopen_data(settings)

        self.work.beside(saving.add_to_training(cards, reader.names, dataset, added), done)


def short(path: str | Path) -> str:
    """Return a path as people write it, their own folder as ~."""
    words, own = str(path), str(home())
    return f"~{words[len(own) :]}" if words.startswith(own + "/") else words


def open_folder(path: Path) -> None:
    """Show a folder, or that of a file, in the program of the system for folders."""
    folder = path if path.is_dir() else path.parent
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
