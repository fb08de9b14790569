"""The style of the program: Fusion, but for things that no style sheet can say.

The letters of menus are underlined only while they are asked for, by Alt; the number of a spin box
stands as far from its border as any other text; Qt's own dialogs of files and messages show the
program's icons. The wheel is kept from fields here, too.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QLabel,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)

from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.wheel_guard import WheelGuard

ICONS = {
    "SP_DirIcon": "folder-simple",
    "SP_DirClosedIcon": "folder-simple",
    "SP_DirOpenIcon": "folder-open",
    "SP_DirLinkIcon": "folder-simple",
    "SP_DirHomeIcon": "folder-simple",
    "SP_FileIcon": "file",
    "SP_FileLinkIcon": "file",
    "SP_ComputerIcon": "desktop",
    "SP_DesktopIcon": "desktop",
    "SP_DriveHDIcon": "database",
    "SP_ArrowBack": "arrow-left",
    "SP_ArrowForward": "arrow-right",
    "SP_FileDialogBack": "arrow-left",
    "SP_FileDialogToParent": "arrow-up",
    "SP_FileDialogNewFolder": "plus",
    "SP_FileDialogDetailedView": "list",
    "SP_FileDialogListView": "squares-four",
}
"""The icon of the program for what Qt's dialogs show, by Qt's name: its enums take long to make."""


class WindowStyle(QProxyStyle):
    """Fusion with the program's icons, margins and wheel."""

    letters = False

    def __init__(self) -> None:
        super().__init__("Fusion")
        self._guard = WheelGuard(self)

    def polish(self, what: Any) -> Any:
        self._guard.watch(what)
        if isinstance(what, QAbstractSpinBox):
            what.lineEdit().setTextMargins(*theme.SPIN_MARGINS)
        elif isinstance(what, QLabel) and what.textFormat() is Qt.TextFormat.AutoText:
            # Else a name like HTML were taken for it, and <img src="//server/x"> looked for there;
            # tips and messages of Qt are labels, too. Who means HTML says so.
            what.setTextFormat(Qt.TextFormat.PlainText)
        return super().polish(what)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_UnderlineShortcut:
            return int(WindowStyle.letters)
        if hint == QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons:
            return 0
        return super().styleHint(hint, option, widget, returnData)

    def standardIcon(
        self,
        standardIcon: QStyle.StandardPixmap,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> QIcon:
        name = ICONS.get(standardIcon.name)
        if name is not None:
            return icons.icon(name)
        return super().standardIcon(standardIcon, option, widget)
