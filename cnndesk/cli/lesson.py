"""``cnndesk lesson``: check a file, play it, list the lessons; ``lesson_kit.py`` has the rest."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from pathlib import Path
from typing import Any

from cnndesk.cli.lesson_kit import KIT, read_any
from cnndesk.cli.terminal import print_json, table
from cnndesk.errors import CnndeskError
from cnndesk.lessons.claims_file import section, update
from cnndesk.lessons.handout import HandoutError
from cnndesk.lessons.lesson import LessonError
from cnndesk.lessons.library import own_folder, shelf
from cnndesk.lessons.translating import original_of, read_translation, translations_of


def run(arguments: argparse.Namespace) -> int:
    """Check or list."""
    if arguments.act == "list":
        return _list(as_json=arguments.json)
    if arguments.act in KIT:
        return KIT[arguments.act](arguments)
    if arguments.act == "check" and arguments.run:
        files = [Path(name) for name in arguments.files]
        return _play(files, arguments.seeds, as_json=arguments.json, claims=arguments.claims)
    if arguments.act == "answers":
        return _play([Path(arguments.file)], 1, as_json=False, sheet=True)
    return _check([Path(name) for name in arguments.files], as_json=arguments.json)


def _check(files: list[Path], *, as_json: bool) -> int:
    found: list[dict[str, str | int]] = []
    for path in _with_translations(files):
        original = original_of(path)
        try:
            lesson = read_any(path) if original is None else read_translation(original, path)
        except HandoutError as error:
            found.append({"file": str(path), "line": 0, "message": str(error)})
            if not as_json:
                print(f"{path}: {error}", file=sys.stderr)
            continue
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


def _with_translations(files: list[Path]) -> list[Path]:
    """Return files, each with its translations behind it: these must have the same lines."""
    return list(dict.fromkeys(path for file in files for path in (file, *translations_of(file))))


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


def _play(
    files: list[Path],
    seeds: int,
    *,
    as_json: bool,
    sheet: bool = False,
    claims: str | None = None,
) -> int:
    """Play lessons in a window that nobody sees; say what is wrong and what was measured."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        rehearse = importlib.import_module("cnndesk.gui.rehearse")
    except ModuleNotFoundError as error:
        if str(error.name).partition(".")[0] not in ("PySide6", "pyqtgraph"):
            raise
        print(
            f"cnndesk: Playing a lesson needs {error.name}. Install it with: "
            "pip install 'cnndesk[gui]'. Without --run its text alone is checked.",
            file=sys.stderr,
        )
        return 1
    if sheet:
        return _sheet(rehearse, files)
    code, found = 0, []
    for path in files:
        try:
            played = rehearse.play(path, range(seeds))
        except CnndeskError as error:
            print(f"cnndesk: {error}", file=sys.stderr)
            code = 1
            continue
        found.append(_as_json(played))
        if claims is not None:
            table_of = section(path.stem, played.title, seeds, played.claims)
            update(Path(claims), {path.stem: table_of})
        if played.faults or not all(claim.holds for claim in played.claims):
            code = 1
        if not as_json:
            _print_played(played, seeds)
    if as_json:
        print_json(found)
    return code


def _sheet(rehearse: Any, files: list[Path]) -> int:
    """Print the answers of lessons as Markdown, as the engine gives them."""
    code = 0
    for path in files:
        played = rehearse.play(path, range(1))
        for _, fault in played.faults:
            print(f"{path}: step {fault.step}: {fault.sentence}", file=sys.stderr)
            code = 1
        print(f"# Answers: {played.title}\n")
        print("Worked out by the engine with seed 0; numbers of trainings differ with the seed.")
        for line in played.sheet:
            print(f"\n## {line.step}. {line.title}\n\n{line.question}")
            if line.truth:
                print(f"\n**{line.truth}**")
            if line.why:
                print(f"\n{line.why}")
    return code


def _print_played(played: Any, seeds: int) -> None:
    for seed, fault in played.faults:
        print(f"{played.path}: step {fault.step}, seed {seed}: {fault.sentence}", file=sys.stderr)
    state = "good" if not played.faults else f"{len(played.faults)} faults"
    print(f"{played.path}: {state}. “{played.title}”, {played.steps} steps, {seeds} seeds.")
    rows = [
        (
            str(claim.step),
            claim.text,
            ", ".join(f"{value.left:.4g}" for value in claim.values),
            f"{claim.mean:.3g}",
            f"{claim.least:.3g}",
            f"{claim.spread:.3g}",
            "holds" if claim.holds else "FAILS",
        )
        for claim in played.claims
    ]
    if rows:
        heads = ("step", "claim", "left side by seed", "margin", "least", "spread", "")
        print(table(heads, rows))


def _as_json(played: Any) -> dict[str, Any]:
    return {
        "file": str(played.path),
        "title": played.title,
        "steps": played.steps,
        "faults": [
            {"step": fault.step, "seed": seed, "message": fault.sentence}
            for seed, fault in played.faults
        ],
        "claims": [
            {
                "step": claim.step,
                "claim": claim.text,
                "left": [value.left for value in claim.values],
                "right": [value.right for value in claim.values],
                "margin": claim.mean,
                "least": claim.least,
                "spread": claim.spread,
                "holds": claim.holds,
            }
            for claim in played.claims
        ],
    }
