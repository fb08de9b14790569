"""The toolbar: file and history, the switch of the workspaces, the watched image, the theme."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolBar, QToolButton, QWidget

from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.widgets import theme
from cnndesk.gui.window.actions import TOOLBAR, Actions
from cnndesk.gui.window.watch_chooser import WatchChooser
from cnndesk.gui.window.workspace_switch import WorkspaceSwitch
from cnndesk.gui.window.workspace_view import WIDE

_WORDED = ("watch_file", "show_why")
"""Actions that show words in the toolbar."""
_TIGHT = 1180
"""Below this width, marks and words that can be spared go."""


class ToolBar(QToolBar):
    """The window's toolbar.

    Parameters
    ----------
    workspace : Workspace
    actions : Actions
    parent : QWidget
    """

    def __init__(self, workspace: Workspace, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self.setWindowTitle(self.tr("Toolbar"))
        self.setAccessibleName(self.tr("Toolbar"))
        self.setMovable(False)
        self.setFloatable(False)
        self.setIconSize(QSize(theme.ICON_TOOLBAR, theme.ICON_TOOLBAR))
        self.setFixedHeight(theme.HEIGHT_TOOLBAR)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, 0, 0)
        self._actions = actions
        self._add_space(8)
        for name in TOOLBAR:
            self.addAction(actions[name])
        self._line = self.addSeparator()
        self.switch = WorkspaceSwitch(self)
        self._switching = self.addWidget(self.switch)
        stretch = QWidget(self)
        stretch.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(stretch)
        self.worded: dict[str, QToolButton] = {}
        self._watching = self.addWidget(self._make_watching(workspace, actions))
        self.addAction(actions["theme"])
        self._add_space(8)
        special = (self.chooser, *self.worded.values(), *self.switch.buttons.values())
        for button in self.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            if button not in special:
                button.setFixedSize(theme.ICON_BUTTON, theme.ICON_BUTTON)

    def _add_space(self, width: int) -> None:
        space = QWidget(self)
        space.setFixedWidth(width)
        self.addWidget(space)

    def _make_watching(self, workspace: Workspace, actions: Actions) -> QWidget:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(4)
        self.chooser = WatchChooser(workspace, box)
        row.addWidget(self.chooser)
        for name in ("watch_previous", "watch_next", "watch_random"):
            row.addWidget(self._button(actions, name, box))
        for name in ("watch_file", "show_paint", "show_why"):
            button = self._button(actions, name, box)
            if name in _WORDED:
                self.worded[name] = button
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
                button.setFixedHeight(theme.ICON_BUTTON)
            row.addWidget(button)
        self.worded["show_why"].setProperty("kind", "boxed")
        return box

    # The menu says more of the same action than there is room for here.
    def _button(self, actions: Actions, name: str, parent: QWidget) -> QToolButton:
        button = QToolButton(parent)
        if name == "watch_file":
            actions[name].setIconText(self.tr("From a file…"))
        button.setDefaultAction(actions[name])
        button.setIconSize(QSize(16, 16))
        return button

    def show_watching(self, shown: bool) -> None:
        """Show or hide the switch and the watched image: the start page has neither."""
        for action in (self._line, self._switching, self._watching):
            action.setVisible(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.width()
        self.chooser.set_room(narrow=width < WIDE, tight=width < _TIGHT)
        self.switch.set_narrow(width < WIDE)
        self.switch.set_bare(width < _TIGHT)
        beside, alone = (
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon,
            Qt.ToolButtonStyle.ToolButtonIconOnly,
        )
        self.worded["watch_file"].setToolButtonStyle(beside if width >= WIDE else alone)
        self.worded["show_why"].setToolButtonStyle(beside if width >= _TIGHT else alone)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "chooser"):
            self.chooser.refresh()
        super().changeEvent(event)
