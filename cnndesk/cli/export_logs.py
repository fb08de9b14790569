"""``cnndesk export --to logs``: the curves of all runs for TensorBoard, and as tables."""

from __future__ import annotations

import argparse
from pathlib import Path

from cnndesk.blocks import counted
from cnndesk.cli.terminal import StatusLine, note, print_json, size
from cnndesk.document.project import Project
from cnndesk.explain.progress import finish
from cnndesk.use.logs import writing_logs


def run(arguments: argparse.Namespace, path: Path) -> int:
    """Export."""
    source = Path(arguments.project)
    project = Project.load(source)
    status = StatusLine()
    logged = finish(
        writing_logs(project, path, saved=source.stat().st_mtime, replaces=arguments.force),
        lambda progress: status.show(f"Writing the log of run {progress.done + 1}"),
    )
    status.clear()
    if arguments.json:
        print_json(
            {"folder": str(path), "bytes": logged.size, "files": logged.files, "runs": logged.runs}
        )
        return 0
    print(f"{path}: {counted(logged.runs, 'run')}, {size(logged.size)}")
    note(f"See them with: tensorboard --logdir {path}. Tables are in steps.csv and epochs.csv.")
    return 0
