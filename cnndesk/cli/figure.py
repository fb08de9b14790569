"""``cnndesk figure``: a network as a vector graphic for a paper."""

from __future__ import annotations

import argparse
from pathlib import Path

from cnndesk.cli.terminal import note, print_json, size
from cnndesk.document.project import Project
from cnndesk.errors import SettingError
from cnndesk.figures.files import check_ending, figure_bytes, what_is_missing
from cnndesk.figures.network_figure import FigureOptions, network_figure
from cnndesk.figures.palette import GREY, PAPER
from cnndesk.use.export import check_place, write_whole


def run(arguments: argparse.Namespace) -> int:
    """Draw."""
    project_path = Path(arguments.project)
    path = Path(arguments.out) if arguments.out else project_path.with_suffix(".svg")
    check_ending(path)
    if arguments.wrap < 0:
        raise SettingError(f"--wrap is {arguments.wrap}. Use 1 or more, or leave it out.")
    network = Project.load(project_path).network
    check_place(path, replaces=arguments.force)
    options = FigureOptions(
        arguments.style,
        arguments.direction,
        arguments.shapes,
        arguments.joined,
        arguments.folded,
        arguments.wrap,
    )
    drawing = network_figure(network, options, project_path.stem)
    content = figure_bytes(drawing, path, GREY if arguments.grey else PAPER)
    write_whole(path, content, replaces=arguments.force)
    missing = what_is_missing(drawing, path)
    if missing:
        note(missing)
    if arguments.json:
        sides = {"width": drawing.width, "height": drawing.height}
        print_json({"file": str(path), "bytes": len(content), **sides})
    else:
        print(f"{path}: {drawing.width:.0f} × {drawing.height:.0f} points, {size(len(content))}")
    return 0
