"""Where the images come from: the head of the data panel, with everything that opens other ones.

What is chosen is opened in the background by the workspace; this asks, and says what is there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from cnndesk.blocks import grouped
from cnndesk.data import Dataset, DataSettings
from cnndesk.data.sources.builtin import OFFERED
from cnndesk.gui.document.file_choice import choose_file, choose_folder, choose_pictures
from cnndesk.gui.document.image_files import (
    data_filter_text,
    picture_filter_text,
    recognise,
    take,
    watch_file,
)
from cnndesk.gui.document.read_words import in_users_words
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.data.adding import Addition, add_pictures, folders_of_classes
from cnndesk.gui.panels.data.reading_choice import reading_menu
from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.basic import ElidedLabel, IconLabel, button, icon_button, text
from cnndesk.gui.widgets.flow import FlowBox
from cnndesk.gui.widgets.formats import counted
from cnndesk.words import listed

_KINDS = {"classes": "class", "labels": "label", "values": "value"}
_BUILT_IN = {
    "digits": "Handwritten digits",
    "shapes": "Drawn shapes",
    "bursts": "Drawn things, ten pictures each",
    "bursts-apart": "Drawn things, ten pictures each, together",
}


class SourceCard(QWidget):
    """The source, how much it has, what was understood; “Add…” and “Other data…”.

    Parameters
    ----------
    workspace : Workspace
    say : callable of (str, str)
        Shows a sentence with its level in the panel.
    """

    def __init__(self, workspace: Workspace, say: Callable[[str, str], object]) -> None:
        super().__init__()
        self._workspace, self._say = workspace, say
        self._icon = IconLabel("folder-simple", "text2", 18)
        self.name = ElidedLabel("text", theme.BASE, 600)
        self.amount = ElidedLabel("text2", theme.CAPTION, cut=Qt.TextElideMode.ElideRight)
        self.understood = text("", "secondary", theme.SECONDARY, wrap=True)
        self.menu_button = icon_button(
            "dots-three-vertical", self.tr("How the files are read, and more"), self._open_menu
        )
        self.menu_button.setProperty("kind", "")
        self.add = button(self.tr("Add…"), self._open_adding)
        self.add.setIcon(icons.icon("plus"))
        self.other = button(self.tr("Other data…"), self._open_other)
        for made in (self.add, self.other):
            made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.amount)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self._icon)
        top.addLayout(words, 1)
        top.addWidget(self.menu_button)
        buttons = FlowBox(spacing=8)
        buttons.rows.addWidget(self.add)
        buttons.rows.addWidget(self.other)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.understood)
        column.addWidget(buttons)

    def show_dataset(self, dataset: Dataset) -> None:
        """Say what is open."""
        source = dataset.settings.source
        built_in = source in _BUILT_IN
        self._icon.set_icon("database" if built_in else "folder-simple", "text2")
        self.name.set_words(self.tr(_BUILT_IN[source]) if built_in else _short(source))
        self.name.setToolTip(source)
        total = sum(len(split) for split in dataset.splits.values())
        kind = counted(len(dataset.classes), _KINDS[dataset.target_kind])
        parts = [counted(total, "image"), kind]
        if dataset.matched.excluded:
            left_out = grouped(dataset.matched.excluded)
            parts.append(self.tr("{n} left out").format(n=left_out))
        self.amount.set_words(listed(parts))
        self.amount.setToolTip(f"{self.amount.accessibleName()} ({dataset.kind})")
        self.understood.setText(in_users_words(dataset.understood))
        self.understood.setVisible(bool(dataset.understood))

    # Menus ---------------------------------------------------------------------------------

    def _pop_up(self, menu: QMenu, below: QWidget) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(below.mapToGlobal(QPoint(0, below.height())))

    def _open_menu(self) -> None:
        self._pop_up(self.make_menu(), self.menu_button)

    def _open_adding(self) -> None:
        self._pop_up(self.adding_menu(), self.add)

    def _open_other(self) -> None:
        self._pop_up(self.other_menu(), self.other)

    def make_menu(self) -> QMenu:
        """Return the menu of the source: how it is read, reading it again, closing it."""
        menu = QMenu(self)
        dataset = self._workspace.dataset
        if dataset is not None and dataset.settings.source not in _BUILT_IN:
            menu.addMenu(reading_menu(self._workspace, dataset.settings, (), menu))
            menu.addAction(self.tr("Read the files again"), self.read_again)
            menu.addSeparator()
        if dataset is not None and dataset.settings.test_source:
            menu.addAction(
                self.tr("Do without the other test images"),
                lambda: self.reopen(test_source=""),
            )
        menu.addAction(self.tr("Close the images"), lambda: self._workspace.set_dataset(None))
        return menu

    def adding_menu(self) -> QMenu:
        """Return the menu of what can be added: pictures to a class, test images."""
        menu = QMenu(self)
        dataset = self._workspace.dataset
        folders = folders_of_classes(dataset) if dataset is not None else {}
        classes = menu.addMenu(self.tr("Pictures to a class"))
        for name, folder in folders.items():
            shown = name.replace("&", "&&")
            classes.addAction(shown, partial(self.choose_additions, name, folder))
        if not folders:
            classes.setTitle(self.tr("Pictures to a class (only where classes are folders)"))
            classes.setEnabled(False)
        menu.addAction(self.tr("Test images from a folder…"), self.choose_test_folder)
        menu.addSeparator()
        menu.addAction(self.tr("Watch a single picture…"), self.choose_picture)
        return menu

    def other_menu(self) -> QMenu:
        """Return the menu of other sources."""
        menu = QMenu(self)
        menu.addAction(self.tr("Open a folder…"), self.choose_folder)
        menu.addAction(self.tr("Open a zip, CSV, IDX or CIFAR file…"), self.choose_file)
        menu.addSeparator()
        for source in OFFERED:
            menu.addAction(
                self.tr(_BUILT_IN[source]),
                partial(self._workspace.open_source, source, test_source=""),
            )
        return menu

    # Choosing ------------------------------------------------------------------------------

    def choose_folder(self) -> None:
        """Ask for a folder and open it."""
        settings = self._workspace.settings
        folder = choose_folder(self, settings, "images", self.tr("Open images"))
        if folder is not None:
            self._workspace.open_source(folder, test_source="", height=None, width=None)

    def choose_file(self) -> None:
        """Ask for an archive, a table or a binary file and open it."""
        title, kinds = self.tr("Open images"), data_filter_text()
        path = choose_file(self, self._workspace.settings, "images", title, kinds)
        if path is not None:
            take(self._workspace, recognise([path]))

    def choose_picture(self) -> None:
        """Ask for one picture and watch it."""
        title, kinds = self.tr("Watch a picture"), picture_filter_text()
        for path in choose_pictures(self, self._workspace.settings, title, kinds):
            watch_file(self._workspace, path)

    def choose_test_folder(self) -> None:
        """Ask for a folder whose images are to be the test part."""
        title = self.tr("Test images")
        folder = choose_folder(self, self._workspace.settings, "images", title)
        if folder is not None:
            self.reopen(test_source=str(folder))

    def choose_additions(self, name: str, folder: Path) -> None:
        """Ask for pictures, copy them into the folder of a class, and read the source again."""
        title = self.tr("Pictures of “{name}”").format(name=name)
        settings = self._workspace.settings
        paths = choose_pictures(self, settings, title, picture_filter_text(), several=True)
        if paths:
            self.take_additions(name, add_pictures(paths, folder))

    def take_additions(self, name: str, added: Addition) -> None:
        """Read the source again after pictures were copied, and say how it went."""
        if added.failed:
            self._say(added.failed, "error")
        if added.copied:
            self.read_again()
            words = self.tr("{count} added to “{name}”, as copies in {folder}.").format(
                count=counted(added.copied, "picture"), name=name, folder=_short(str(added.folder))
            )
            self._workspace.message.emit(words, "info", "")

    def read_again(self) -> None:
        """Open the same source as it is now."""
        dataset = self._workspace.dataset
        if dataset is not None:
            self._workspace.reopen_data(self._now(dataset))

    def reopen(self, **changes: object) -> None:
        """Open the same source with other settings, if they are others."""
        dataset = self._workspace.dataset
        if dataset is None:
            return
        now = self._now(dataset)
        settings = replace(now, **changes)  # type: ignore[arg-type]
        if settings != now:
            self._workspace.reopen_data(settings)

    def _now(self, dataset: Dataset) -> DataSettings:
        return replace(dataset.settings, augment=self._workspace.data_settings.augment)


def _short(source: str) -> str:
    """Write a path with ~ for the home folder."""
    path = Path(source)
    try:
        return str(Path("~") / path.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(path)
