"""``cnndesk lesson``: check a lesson's file, or list the lessons there are."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from cnndesk.cli.terminal import print_json, table
from cnndesk.lessons.lesson import LessonError
from cnndesk.lessons.library import own_folder, shelf
from cnndesk.lessons.reader import read_lesson


def run(arguments: argparse.Namespace) -> int:
    """Check or list."""
    if arguments.act == "list":
        return _list(as_json=arguments.json)
    return _check([Path(name) for name in arguments.files], as_json=arguments.json)


def _check(files: list[Path], *, as_json: bool) -> int:
    found: list[dict[str, str | int]] = []
    for path in files:
        try:
            lesson = read_lesson(path)
        except LessonError as error:
            for trouble in error.troubles:
                found.append({"file": str(path), "line": trouble.line, "message": trouble.sentence})
                if not as_json:
                    print(f"{path}:{trouble.line}: {trouble.sentence}", file=sys.stderr)
            continue
        if not as_json:
            print(f"{path}: good. “{lesson.title}”, {len(lesson.steps)} steps.")
    if as_json:
        print_json(found)
    return 1 if found else 0


def _list(*, as_json: bool) -> int:
    found = shelf()
    if as_json:
        print_json(
            [
                {
                    "name": lesson.name,
                    "title": lesson.title,
                    "about": lesson.about,
                    "steps": len(lesson.steps),
                    "minutes": lesson.minutes,
                    "file": str(lesson.path),
                }
                for lesson in found.lessons
            ]
        )
    else:
        rows = [(lesson.name, lesson.title, str(len(lesson.steps))) for lesson in found.lessons]
        print(table(("name", "title", "steps"), rows))
        print(f"\nLessons of your own go into {own_folder()}.")
    for error in found.errors:
        print(f"cnndesk: {error}", file=sys.stderr)
    return 0
