"""``cnndesk export`` of the formats that are one file: replayed by another engine, handed over."""

from __future__ import annotations

import argparse
from pathlib import Path

from cnndesk.cli.terminal import StatusLine, note, print_json, size
from cnndesk.document.project import Project
from cnndesk.engine.threads import resolve
from cnndesk.explain.progress import finish
from cnndesk.interop.formats import target_of
from cnndesk.interop.target import Target
from cnndesk.session.worker import EngineThread
from cnndesk.use.export import (
    Exported,
    Manner,
    OurEngine,
    beside,
    check_place,
    exporting,
    samples_for,
)
from cnndesk.use.recognition import network_of


def run(arguments: argparse.Namespace, path: Path) -> int:
    """Export."""
    threads = resolve(arguments.threads)
    target = _target(arguments)
    project_path = Path(arguments.project)
    project = Project.load(project_path)
    network = network_of(project)
    check_place(path, replaces=arguments.force)
    status = StatusLine()
    status.show("Reading images to compare on")
    samples = samples_for(project, network, project_path, arguments.data)
    manner = Manner(arguments.force, not arguments.unchecked, threads)
    with EngineThread() as engine:
        ours = OurEngine(network, lambda call: engine.ask(call).result(), threads)
        exported = finish(
            exporting(target, network, path, samples, ours, manner),
            lambda progress: status.show(progress.stage.capitalize()),
        )
    status.clear()
    _tell(exported, is_json=arguments.json)
    return 0


def _target(arguments: argparse.Namespace) -> Target:
    """Return the format that is asked for, in the form that its options say."""
    form = "channels-first" if arguments.channels_first else "int8" if arguments.int8 else ""
    target = target_of(arguments.to, form)
    assert target is not None
    return target


def _tell(exported: Exported, *, is_json: bool) -> None:
    if is_json:
        check = exported.agreement.to_json() if exported.agreement else None
        values = {"file": str(exported.path), "bytes": exported.size, "check": check}
        print_json({**values, **exported.figures})
        return
    words = "; ".join(part for part in (exported.note, exported.sentence) if part)
    print(f"{exported.path}: {size(exported.size)}, {words}")
    note(f"What was found is kept in {beside(exported.path)}.")
