"""Writer of the tile “Figure”: the network as a vector graphic for a paper."""

from __future__ import annotations

from pathlib import Path

from cnndesk.explain.progress import Progress, Work
from cnndesk.figures.files import ENDINGS, figure_bytes, what_is_missing
from cnndesk.figures.network_figure import FigureOptions, network_figure
from cnndesk.gui.panels.use.tile_table import Request, Written
from cnndesk.use.export import write_whole

_FORMS = {
    "flat": FigureOptions(),
    "down": FigureOptions(direction="down"),
    "volumes": FigureOptions(style="volumes"),
}


def figure_file(request: Request) -> Work[Written]:
    """Draw a network as SVG, or as PDF where the file is called so."""
    yield Progress("drawing", 0, 0)
    path = request.path
    if path.suffix.lower() not in ENDINGS:
        path = path.with_name(path.name + ".svg")
    title = Path(request.project_path or "network").stem
    drawing = network_figure(request.project.network, _FORMS[request.choice], title)
    content = figure_bytes(drawing, path)
    write_whole(path, content, replaces=True)
    words = f"{drawing.width:.0f} × {drawing.height:.0f} points, real text"
    missing = what_is_missing(drawing, path)
    if missing:
        return Written(path, len(content), f"{words}. {missing}", "warning")
    return Written(path, len(content), words, "info")
