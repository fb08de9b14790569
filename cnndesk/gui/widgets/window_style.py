"""The style of the program: Fusion, but for things that no style sheet can say.

The letters of menus are underlined only while they are asked for, by Alt; the number of a spin box
stands as far from its border as any other text; Qt's own dialogs of files and messages show the
program's icons. The wheel is kept from fields here, too.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)

from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.wheel_guard import WheelGuard

_Standard = QStyle.StandardPixmap

ICONS = {
    _Standard.SP_DirIcon: "folder-simple",
    _Standard.SP_DirClosedIcon: "folder-simple",
    _Standard.SP_DirOpenIcon: "folder-open",
    _Standard.SP_DirLinkIcon: "folder-simple",
    _Standard.SP_DirHomeIcon: "folder-simple",
    _Standard.SP_FileIcon: "file",
    _Standard.SP_FileLinkIcon: "file",
    _Standard.SP_ComputerIcon: "desktop",
    _Standard.SP_DesktopIcon: "desktop",
    _Standard.SP_DriveHDIcon: "database",
    _Standard.SP_ArrowBack: "arrow-left",
    _Standard.SP_ArrowForward: "arrow-right",
    _Standard.SP_FileDialogBack: "arrow-left",
    _Standard.SP_FileDialogToParent: "arrow-up",
    _Standard.SP_FileDialogNewFolder: "plus",
    _Standard.SP_FileDialogDetailedView: "list",
    _Standard.SP_FileDialogListView: "squares-four",
}
"""The icon of the program for what Qt's dialogs show."""


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
        name = ICONS.get(standardIcon)
        if name is not None:
            return icons.icon(name)
        return super().standardIcon(standardIcon, option, widget)
