"""``cnndesk calibrate``: probabilities that mean what they say, by the validation images."""

from __future__ import annotations

import argparse
import dataclasses
from pathlib import Path

from cnndesk.cli.terminal import StatusLine, print_json
from cnndesk.document.project import Project
from cnndesk.engine.threads import resolve
from cnndesk.explain.progress import finish
from cnndesk.session.output_file import claimed
from cnndesk.session.worker import EngineThread
from cnndesk.use.calibrating import calibrating


def run(arguments: argparse.Namespace) -> int:
    """Calibrate, or take a calibration back."""
    path = Path(arguments.project)
    if arguments.remove:
        with claimed(path):
            project = Project.load(path)
            project.calibration = None
            project.save(path)
        print("Probabilities are as the network gives them.")
        return 0
    status = StatusLine()
    with claimed(path):
        project = Project.load(path)
        with EngineThread() as engine:
            found = finish(
                calibrating(
                    project,
                    path,
                    lambda call: engine.ask(call).result(),
                    threads=resolve(arguments.threads),
                ),
                lambda progress: status.show(progress.stage.capitalize()),
            )
        status.clear()
        project.calibration = found
        project.save(path)
    if arguments.json:
        print_json(dataclasses.asdict(found))
    else:
        print(f"{found.sentence}\n{found.threshold_sentence}")
    return 0
