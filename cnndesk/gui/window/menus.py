"""The menu bar, made from the table of actions; with the menus that are no single action."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget

from cnndesk.blocks import by_family
from cnndesk.document.templates import all_templates
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.icons import family_icon
from cnndesk.gui.widgets.window_style import WindowStyle
from cnndesk.gui.window.actions import ACTIONS, MENUS, ActionSpec, translated
from cnndesk.gui.window.panel_table import WORKSPACES, Slot, columns_of, segments_of
from cnndesk.gui.window.place import tr
from cnndesk.words import say

if TYPE_CHECKING:
    from cnndesk.gui.window.main_window import MainWindow

MOST_SEGMENTS = 7
"""So many segments of a workspace have keys."""


class Menus(QObject):
    """Fills the menu bar of a window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def fill(self) -> None:
        """Make all menus."""
        bar = self._window.menuBar()
        bar.setFixedHeight(theme.HEIGHT_MENU + 2)
        letters = MenuLetters(bar, self._window)
        menus = {}
        for name, title in MENUS:
            menu = bar.addMenu(translated(title))
            menu.setToolTipsVisible(True)
            menu.aboutToHide.connect(letters.forget_soon)
            menus[name] = menu
        for spec in ACTIONS:
            if isinstance(spec, ActionSpec):
                if spec.menu:
                    menus[spec.menu].addAction(self._window.actions_[spec.id])
            elif spec.startswith("-"):
                menus[spec[1:]].addSeparator()
            else:
                kind, _, name = spec.partition(":")
                getattr(self, f"_make_{kind}_menu")(menus[name])

    def _make_recent_menu(self, menu: QMenu) -> None:
        recent = menu.addMenu(self.tr("Open &recent"))
        recent.aboutToShow.connect(lambda: self._fill_recent(recent))

    def _fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        paths = self._window.workspace.settings.recent
        for path in paths:
            action = menu.addAction(path.name)
            action.setToolTip(str(path))
            action.triggered.connect(lambda _=False, path=path: self._window.files.open_path(path))
        if paths:
            menu.addSeparator()
            menu.addAction(self.tr("Clear the list"), self._clear_recent)
        else:
            menu.addAction(self.tr("No recent projects")).setEnabled(False)

    def _clear_recent(self) -> None:
        self._window.workspace.settings.clear_recent()
        self._window.start_page.refresh()

    def _make_theme_menu(self, menu: QMenu) -> None:
        themes = menu.addMenu(self.tr("&Theme"))
        for choice, text in (
            (theme.Choice.SYSTEM, self.tr("As the &system")),
            (theme.Choice.DARK, self.tr("&Dark")),
            (theme.Choice.LIGHT, self.tr("&Light")),
        ):
            action = themes.addAction(text)
            action.setCheckable(True)
            action.triggered.connect(
                lambda _=False, choice=choice: self._window.theme_wanted.emit(choice)
            )
            themes.aboutToShow.connect(
                lambda action=action, choice=choice: action.setChecked(
                    choice is self._window.theme_choice
                )
            )

    def _make_templates_menu(self, menu: QMenu) -> None:
        templates = menu.addMenu(self.tr("&Templates"))
        templates.setToolTipsVisible(True)
        for entry in all_templates():
            action = templates.addAction(say(entry.title))
            action.setToolTip(say(entry.sentence))
            action.triggered.connect(
                lambda _=False, name=entry.name: self._window.use_template(name)
            )

    def _make_blocks_menu(self, menu: QMenu) -> None:
        blocks = menu.addMenu(self.tr("&Add a block"))
        for family, types in by_family().items():
            of_family = blocks.addMenu(family_icon(family), say(family.title))
            of_family.setToolTipsVisible(True)
            for kind in types:
                action = of_family.addAction(
                    f"{say(kind.title)}\t{kind.key}" if kind.key else say(kind.title)
                )
                action.setToolTip(say(kind.sentence))
                action.triggered.connect(
                    lambda _=False, name=kind.type: self._window.add_block(name)
                )

    def _make_lessons_menu(self, menu: QMenu) -> None:
        lessons = menu.addMenu(self.tr("&Lessons"))
        lessons.aboutToShow.connect(lambda: self._window.lessons.fill_menu(lessons))

    def _make_workspaces_menu(self, menu: QMenu) -> None:
        for number, spec in enumerate(WORKSPACES, 1):
            action = menu.addAction(tr(spec.title))
            action.setShortcut(QKeySequence(f"Ctrl+{number}"))
            action.triggered.connect(lambda _=False, name=spec.id: self._window.go_to(name))
            self._window.addAction(action)
        for number in range(1, MOST_SEGMENTS + 1):
            action = QAction(self._window)
            action.setShortcut(QKeySequence(f"Alt+{number}"))
            action.triggered.connect(lambda _=False, n=number: self._window.choose_segment(n))
            self._window.addAction(action)

    def _make_panels_menu(self, menu: QMenu) -> None:
        panels = menu.addMenu(self.tr("&Panels"))
        for spec in WORKSPACES:
            if panels.actions():
                panels.addSeparator()
            columns = [
                (panel.id, panel.title)
                for slot in (Slot.LEFT, Slot.RIGHT)
                for panel in columns_of(spec.id, slot)
            ]
            segments = [(segment.id, segment.title) for segment in segments_of(spec.id)]
            for name, title in (*segments, *columns):
                action = panels.addAction(f"{tr(spec.title)} · {tr(title)}")
                action.triggered.connect(lambda _=False, name=name: self._window.go_to(name))


class MenuLetters(QObject):
    """Underlines the letters of the menus while Alt is pressed, and while it has led into them."""

    def __init__(self, bar: QMenuBar, window: QWidget) -> None:
        super().__init__(bar)
        self._bar = bar
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._forget)
        window.installEventFilter(self)
        bar.installEventFilter(self)

    def forget_soon(self) -> None:
        """Take the underlines away, unless the keyboard goes on to another menu."""
        if WindowStyle.letters:
            self._soon.start()

    def _forget(self) -> None:
        inside = self._bar.hasFocus() or isinstance(QApplication.activePopupWidget(), QMenu)
        self._show(WindowStyle.letters and inside)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt:
            self._show(True)
            if kind == QEvent.Type.KeyRelease:
                self.forget_soon()
        elif kind in (QEvent.Type.WindowDeactivate, QEvent.Type.FocusOut):
            self.forget_soon()
        return False

    def _show(self, on: bool) -> None:
        if on != WindowStyle.letters:
            WindowStyle.letters = on
            self._bar.update()
