"""``cnndesk report``: all there is to say of a trained network, on one page."""

from __future__ import annotations

import argparse
from pathlib import Path

from cnndesk.cli.terminal import StatusLine, print_json, size
from cnndesk.document.project import Project
from cnndesk.engine.threads import resolve
from cnndesk.explain.progress import Progress, finish
from cnndesk.session.worker import EngineThread
from cnndesk.use.report.writing import writing_report


def run(arguments: argparse.Namespace) -> int:
    """Report."""
    threads = resolve(arguments.threads)
    project_path = Path(arguments.project)
    path = Path(arguments.out) if arguments.out else project_path.with_suffix(".html")
    project = Project.load(project_path)
    status = StatusLine()

    def show(progress: Progress) -> None:
        total = f": {progress.done:,} of {progress.total:,}" if progress.total else ""
        status.show(f"{progress.stage.capitalize()}{total}")

    with EngineThread() as engine:
        reported = finish(
            writing_report(
                project,
                path,
                lambda call: engine.ask(call).result(),
                project_path=project_path,
                threads=threads,
                replaces=arguments.force,
            ),
            show,
        )
    status.clear()
    found = reported.found
    if arguments.json:
        measured = [part.name for part in (found.validation, found.test, found.train) if part]
        print_json(
            {
                "file": str(path),
                "bytes": reported.size,
                "measured": measured,
                "sealed": found.sealed,
                "no_images": found.no_images or None,
            }
        )
        return 0
    print(f"{path}: {size(reported.size)}, {reported.sentence}")
    return 0
