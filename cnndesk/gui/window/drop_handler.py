"""What is dropped on a window: projects and networks are opened, all else is images.

A panel in the centre that takes pictures itself (``take_drop``) has them wherever in its workspace
they are dropped: what is meant to be looked at must not become what is trained on.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from cnndesk.gui.document.image_files import (
    Kind,
    local_paths,
    recognise,
    take,
    watch_pasted,
)

if TYPE_CHECKING:
    from cnndesk.gui.window.main_window import MainWindow


def take_drop(window: MainWindow, data: QMimeData) -> None:
    """Do with what was dropped what its kind calls for."""
    paths = local_paths(data)
    front = window.frame.panel(window.frame.view.current)
    taker = getattr(front, "take_drop", None)
    if taker is not None and not window.on_start_page and taker(data):
        return
    if paths:
        take_paths(window, paths)
    elif data.hasImage():
        window.show_project()
        watch_pasted(window.workspace, data)
    else:
        window.show_message(window.tr("Only files of this machine can be dropped."), "warning")


def take_paths(window: MainWindow, paths: list[Path]) -> None:
    """Open files as what they are; say so if they are nothing we know."""
    given = recognise(paths)
    if given.kind in (Kind.PROJECT, Kind.LESSON, Kind.NETWORK):
        window.files.open_path(given.path)
    elif given.kind is Kind.DATA:
        window.files.open_images(str(given.path))
    elif take(window.workspace, given):
        window.show_project()
