"""The drawing as a file: PNG at double size, or SVG.

The network is drawn as it stands on the canvas, with its live pictures and without selection, in
the colours of the theme.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QGraphicsItem

from cnndesk.errors import ProjectError
from cnndesk.gui.canvas.ink import ink
from cnndesk.gui.canvas.scene import CanvasScene
from cnndesk.gui.document.workspace import Workspace
from cnndesk.system.files import put_in_place, remove_quietly

MARGIN = 16.0
SCALE = 2.0
LARGEST = 12_000  # pixels along one side of a PNG


def export_drawing(workspace: Workspace, path: Path) -> None:
    """Write the drawing of a workspace's network; the name's ending decides how.

    Parameters
    ----------
    workspace : Workspace
    path : Path
        Ends in ``.png`` or ``.svg``.

    Raises
    ------
    ProjectError
        If there is nothing to draw, the ending is another one, or the file cannot be written.
    """
    kind = path.suffix.lower().lstrip(".")
    if kind not in ("png", "svg"):
        raise ProjectError(f"“{path.name}” must end in .png or .svg.")
    if not len(workspace.network):
        raise ProjectError("There is nothing to draw yet. Add blocks first.")
    workspace.diagnose()
    scene = CanvasScene(workspace)
    try:
        _prepare(scene)
        area = scene.content_rect().united(_links_area(scene))
        area = area.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
        handle, name = tempfile.mkstemp(f".{kind}", f".{path.stem}", _folder(path))
        os.close(handle)
        beside = Path(name)
        try:
            if kind == "png":
                _write_png(scene, area, beside)
            else:
                _write_svg(scene, area, beside)
            put_in_place(beside, path)
        finally:
            remove_quietly(beside)
    finally:
        scene.close()


def _folder(path: Path) -> Path:
    folder = path.parent
    if not folder.is_dir():
        raise ProjectError(f"There is no folder {folder}. Choose another place.")
    return folder


def _prepare(scene: CanvasScene) -> None:
    scene.live.ratio = SCALE
    scene.live.show_latest()
    for item in scene.tiles.values():
        item.setCacheMode(QGraphicsItem.CacheMode.NoCache)
    for link in scene.links.values():
        link.show_state(
            text=link.text,
            target_status=link.target_status,
            selected=False,
            touches_selection=False,
        )


def _links_area(scene: CanvasScene) -> QRectF:
    area = QRectF()
    for item in scene.links.values():
        area = area.united(item.sceneBoundingRect())
    return area


def _write_png(scene: CanvasScene, area: QRectF, path: Path) -> None:
    scale = min(SCALE, LARGEST / max(area.width(), area.height()))
    size = QSize(round(area.width() * scale), round(area.height() * scale))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(ink().canvas)
    painter = QPainter(image)
    scene.render(painter, QRectF(image.rect()), area)
    painter.end()
    writer = QImageWriter(str(path), b"png")
    if not writer.write(image):
        raise ProjectError(f"The drawing cannot be written: {writer.errorString()}.")


def _write_svg(scene: CanvasScene, area: QRectF, path: Path) -> None:
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setTitle("cnndesk network")
    # Icons are pixmaps; drawn at a larger scale they stay sharp when the drawing is enlarged.
    size = QSize(round(area.width() * SCALE), round(area.height() * SCALE))
    generator.setSize(QSize(round(area.width()), round(area.height())))
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    painter = QPainter()
    if not painter.begin(generator):
        raise ProjectError("The drawing cannot be written. Choose another place.")
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), ink().canvas)
    scene.render(painter, QRectF(0, 0, size.width(), size.height()), area)
    painter.end()
