"""``cnndesk replay``: do the run of a project again, with all that was changed while it trained.

The project is only read. At the end the weights are compared with those in the file, bit by bit.
"""

from __future__ import annotations

import argparse
import concurrent.futures
import dataclasses
from pathlib import Path

from cnndesk.blocks.shape import counted
from cnndesk.cli.interruption import Interruption
from cnndesk.cli.opening import open_reporting
from cnndesk.cli.terminal import StatusLine, note, print_json
from cnndesk.document.project import Project
from cnndesk.engine.threads import resolve
from cnndesk.session import preparation
from cnndesk.session.checkpoint import write_run
from cnndesk.session.output_file import check_output, claimed
from cnndesk.session.replay import Replay, log_of
from cnndesk.session.worker import EngineThread

FAILED, INTERRUPTED = 1, 130


def run(arguments: argparse.Namespace) -> int:
    """Replay a run, and say whether it came to the same bits."""
    path = Path(arguments.project)
    project = Project.load(path)
    out = Path(arguments.out) if arguments.out else None
    if out is not None:
        check_output(out)
    log_of(project)  # what is wrong with it is said before any image is read
    data = preparation.located(project.data, path)
    dataset = open_reporting(data, project.corrections)
    replay = Replay(project, dataset, resolve(arguments.threads))
    if not arguments.json:
        for line in _lines(replay):
            print(line)
    same = _done_again(replay)
    if same is None:
        note("Interrupted. Nothing was changed.")
        return INTERRUPTED
    if out is not None:
        with claimed(out):
            _save(project, replay, out)
    _say(replay, same, out, as_json=arguments.json)
    return 0 if same else FAILED


def _lines(replay: Replay) -> list[str]:
    """Say what is going to be done, an intervention a line."""
    log = replay.log
    steps = f"{log.goal.step:,} steps from seed {log.start.settings.seed}"
    if not log.marks:
        return [f"{steps}; nothing was changed while they were made."]
    lines = [f"{steps}, with what was changed at {counted(len(log.marks), 'place')}:"]
    for mark in log.marks:
        words = mark.text or "; ".join(change.kind for change in mark.changes)
        lines.append(f"  step {mark.step:>6,}  {words}")
    return lines


def _done_again(replay: Replay) -> bool | None:
    """Replay; None when it was interrupted."""
    status = StatusLine()
    stopped = False

    def stop() -> None:
        nonlocal stopped
        stopped = True
        replay.trainer.pause()

    with EngineThread() as engine, Interruption(stop):
        job = engine.start(replay.job(lambda: stopped))
        while not job.done():
            concurrent.futures.wait([job], timeout=0.1)
            at = replay.trainer.standing.step
            status.show(f"Replaying: step {at:,} of {replay.log.goal.step:,}")
        status.clear()
        found: bool | None = job.result()
        return found


def _save(project: Project, replay: Replay, out: Path) -> None:
    """Write the replayed run as a project of its own."""
    info = project.run
    made = dataclasses.replace(project, progress={})
    write_run(made, replay.trainer.capture(), replay.trainer.history)
    made.run = info
    made.save(out)


def _say(replay: Replay, same: bool, out: Path | None, *, as_json: bool) -> None:
    log, trainer = replay.log, replay.trainer
    if as_json:
        print_json(
            {
                "same": same,
                "digest": replay.digest,
                "file_digest": log.weights,
                "steps": trainer.standing.step,
                "interventions": len(log.marks),
                "out": str(out) if out is not None else None,
            }
        )
        return
    if same:
        print(f"The same bits: {replay.digest}.")
    else:
        print(
            f"Other bits: {replay.digest}, and in the file {log.weights}. Another build of the "
            "kernels or another version may round otherwise."
        )
    if out is not None:
        print(f"Saved in {out}.")
