"""Saving curves: a plot as PNG, SVG or on the clipboard, and the numbers of a run as CSV."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

import numpy as np
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QGraphicsView

from cnndesk.growing.rows import chunks
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.plots.columns import Columns


def _size(plots: Sequence[QGraphicsView]) -> QSize:
    return QSize(sum(p.width() for p in plots), max(p.height() for p in plots))


def _render(painter: QPainter, plots: Sequence[QGraphicsView]) -> None:
    size = _size(plots)
    painter.fillRect(QRect(0, 0, size.width(), size.height()), theme.color("panel"))
    for plot in plots:
        plot.render(painter)
        painter.translate(plot.width(), 0)


def picture(plots: Sequence[QGraphicsView], scale: float = 2.0) -> QImage:
    """Return plots side by side as an image of ``scale`` times their size on the screen."""
    size = _size(plots)
    image = QImage(size * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _render(painter, plots)
    painter.end()
    return image


def save_svg(plots: Sequence[QGraphicsView], path: Path, title: str) -> None:
    """Write plots side by side as an SVG."""
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    size = _size(plots)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(title)
    painter = QPainter(generator)
    _render(painter, plots)
    painter.end()


def table(runs: Sequence[Columns]) -> str:
    """Return every batch of every run as CSV, with the validation of an epoch on its last batch."""
    out = io.StringIO()
    write_table(runs, out)
    return out.getvalue()


def write_table(runs: Sequence[Columns], out: TextIO) -> None:
    """Write what `table` returns; of long runs a part at a time."""
    writer = csv.writer(out, lineterminator="\n")
    metrics = list(dict.fromkeys(run.metric for run in runs)) or ["accuracy"]
    validated = ("loss", *metrics)
    head = ["run", "step", "epoch", "loss", *metrics, "learning_rate", "seconds"]
    writer.writerow([*head, *(f"validation_{name}" for name in validated)])
    for run in runs:
        at_end = [run.epochs["step"], *(run.validation(name) for name in validated)]
        ends = {int(step): values for step, *values in zip(*at_end, strict=False)}
        # The columns of a run under way may be of several lengths; another run's metric is unknown.
        length = min(len(run.steps[name]) for name in head[1:] if name in run.steps)
        for part in chunks(0, length):
            unknown = np.full(part.stop - part.start, np.nan)
            columns = [run.steps[n][part] if n in run.steps else unknown for n in head[1:]]
            for row in zip(*columns, strict=True):
                step = int(row[0])
                validation = ends.get(step, [""] * len(validated))
                writer.writerow(
                    [run.name, step, int(row[1]), *map(_number, row[2:]), *map(_number, validation)]
                )


def _number(value: float | str) -> str:
    if isinstance(value, str) or math.isnan(value):
        return ""
    return f"{value:.7g}"
