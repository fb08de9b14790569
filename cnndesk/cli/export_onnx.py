"""``cnndesk export --to onnx``."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cnndesk.cli.terminal import StatusLine, note, print_json, size
from cnndesk.document.project import Project
from cnndesk.engine.threads import resolve
from cnndesk.interop.onnx.model import Form
from cnndesk.session.worker import EngineThread
from cnndesk.use.export import beside, check_place, export_onnx, images_for
from cnndesk.use.recognition import BatchRunner, Pixels, network_of


def run(arguments: argparse.Namespace, path: Path) -> int:
    """Export."""
    threads = resolve(arguments.threads)
    project_path = Path(arguments.project)
    project = Project.load(project_path)
    network = network_of(project)
    check_place(path, replaces=arguments.force)
    status = StatusLine()
    status.show("Reading images to compare on")
    images = images_for(project, network, project_path)
    status.show("Comparing")
    runner = BatchRunner(network.model, threads)
    with EngineThread() as engine:

        def forward(some: Pixels) -> NDArray[np.float32]:
            return engine.ask(lambda: runner(some)).result()

        exported = export_onnx(
            network,
            path,
            images,
            forward,
            form=Form(channels_first=arguments.channels_first),
            replaces=arguments.force,
            checks=not arguments.unchecked,
            threads=threads,
        )
    status.clear()
    if arguments.json:
        check = exported.agreement.to_json() if exported.agreement else None
        print_json({"file": str(path), "bytes": exported.size, "check": check})
        return 0
    print(f"{path}: {size(exported.size)}, {exported.sentence}")
    note(f"What was found is kept in {beside(path)}.")
    return 0
