"""``cnndesk export --to pytorch``: a folder of code that trains the network, checked by itself."""

from __future__ import annotations

import argparse
from pathlib import Path

from cnndesk.cli.terminal import StatusLine, note, print_json, size
from cnndesk.document.project import Project
from cnndesk.engine.threads import resolve
from cnndesk.explain.progress import finish
from cnndesk.session.worker import EngineThread
from cnndesk.use.export import Manner, OurEngine
from cnndesk.use.export_pytorch import ExportedFolder, check_folder, exporting_folder, open_images
from cnndesk.use.recognition import network_of


def run(arguments: argparse.Namespace, path: Path) -> int:
    """Export."""
    threads = resolve(arguments.threads)
    project_path = Path(arguments.project)
    project = Project.load(project_path)
    network = network_of(project)
    check_folder(path, replaces=arguments.force)
    status = StatusLine()
    status.show("Reading images")
    dataset = open_images(project, project_path, arguments.data)
    manner = Manner(arguments.force, not arguments.unchecked, threads)
    with EngineThread() as engine:
        ours = OurEngine(network, lambda call: engine.ask(call).result(), threads)
        work = exporting_folder(
            project,
            network,
            path,
            dataset,
            ours,
            manner,
            copies_images=arguments.with_images,
        )
        exported = finish(work, lambda progress: status.show(progress.stage.capitalize()))
    status.clear()
    _tell(exported, is_json=arguments.json)
    return 0


def _tell(exported: ExportedFolder, *, is_json: bool) -> None:
    if is_json:
        check = exported.agreement.to_json() if exported.agreement else None
        values = {"folder": str(exported.path), "bytes": exported.size, "files": exported.files}
        print_json({**values, "check": check, "read_alike": exported.read})
        return
    print(f"{exported.path}: {exported.files} files, {size(exported.size)}, {exported.sentence}")
    note(exported.note.replace("`", ""))
    note("README.md in it has the commands to train it.")
