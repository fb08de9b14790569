"""``cnndesk lesson`` for classes: pack a hand-out, print a lesson, collect what was handed in."""

from __future__ import annotations

import argparse
import csv
import importlib
import io
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from cnndesk.cli.looking import check_target, write_text
from cnndesk.cli.terminal import print_json, table
from cnndesk.document.project import Project
from cnndesk.errors import CnndeskError
from cnndesk.lessons.collecting import as_table, collect
from cnndesk.lessons.file_names import HANDOUT, LESSON, is_handout_name
from cnndesk.lessons.handout import open_handout, pack, seeds_of
from cnndesk.lessons.lesson import Lesson
from cnndesk.lessons.library import read_file, shelf
from cnndesk.paths import data_folder
from cnndesk.use.table import harmless


def read_any(path: Path) -> Lesson:
    """Read a lesson's file, or the lesson of a hand-out."""
    if is_handout_name(path):
        return open_handout(path, data_folder("handouts")).lesson
    return read_file(path)


def _pack(arguments: argparse.Namespace) -> int:
    """Make a hand-out."""
    lesson = _named(arguments.lesson)
    target = check_target(arguments.out, (HANDOUT,))
    project = Project.load(arguments.project) if arguments.project else None
    images = Path(arguments.images) if arguments.images else None
    pack(target, lesson.read_from, project, images, seeds_of(arguments.seeds))
    size = target.stat().st_size / 1e6
    parts = ["project"] if project is not None else []
    parts += ["images"] if open_handout(target, data_folder("handouts")).images else []
    also = f" with its {' and '.join(parts)}" if parts else ""
    print(f"{target}: “{lesson.title}”{also}, {size:.1f} MB.")
    return 0


def _print(arguments: argparse.Namespace) -> int:
    """Write a lesson as a PDF for A4."""
    lesson = _named(arguments.file)
    target = check_target(arguments.out, (".pdf",))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        app = importlib.import_module("cnndesk.gui.app")
        printing = importlib.import_module("cnndesk.gui.lessons.printing")
    except ModuleNotFoundError as error:
        if str(error.name).partition(".")[0] not in ("PySide6", "pyqtgraph"):
            raise
        raise CnndeskError(
            f"Printing needs {error.name}. Install it with: pip install 'cnndesk[gui]'."
        ) from None
    app.make_application()
    pages = printing.write(lesson, target)
    print(f"{target}: “{lesson.title}”, {pages} pages.")
    return 0


def _collect(arguments: argparse.Namespace) -> int:
    """Read a folder of answers, say what the class thinks, and write a table."""
    lesson, given = _named(arguments.lesson), None
    if is_handout_name(Path(arguments.lesson)):
        project = open_handout(Path(arguments.lesson), data_folder("handouts")).load_project()
        given = project.network if project is not None else None
    target = check_target(arguments.csv, (".csv",)) if arguments.csv else None
    found = collect(Path(arguments.folder), lesson, given)
    for trouble in found.troubles:
        print(f"cnndesk: {trouble}", file=sys.stderr)
    if target is not None:
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        writer.writerows([harmless(cell) for cell in row] for row in as_table(found.rows))
        write_text(target, text.getvalue())
    if arguments.json:
        print_json(
            {
                "lesson": lesson.name,
                "learners": found.learners,
                "left_out": list(found.troubles),
                "misconceptions": [
                    {"step": step, "reply": words, "learners": count}
                    for step, words, count in found.misconceptions
                ],
            }
        )
        return 0
    print(f"“{lesson.title}”: {found.learners} learners, {len(found.rows)} first answers.")
    rows = [(str(step), str(count), words) for step, words, count in found.misconceptions]
    if rows:
        print(table(("step", "learners", "who began with what this answers"), rows))
    if target is not None:
        print(f"The table is in {target}.")
    return 0


def _named(name: str) -> Lesson:
    """Return a lesson of the shelf, of a file or of a hand-out."""
    if name.endswith((LESSON, HANDOUT)):
        return read_any(Path(name))
    found = shelf().find(name)
    if found is None:
        names = ", ".join(lesson.name for lesson in shelf().lessons)
        raise CnndeskError(f"There is no lesson “{name}”. Name a file, or one of {names}.")
    return found


KIT: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "pack": _pack,
    "print": _print,
    "collect": _collect,
}
"""What each act does."""
