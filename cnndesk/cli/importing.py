"""``cnndesk import``: the network in a file of another program as a project, with its weights."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from cnndesk.blocks.shape import counted
from cnndesk.cli.terminal import StatusLine, note, print_json
from cnndesk.document.project import SUFFIX, Project, is_project_name
from cnndesk.document.shapes import infer
from cnndesk.engine.threads import resolve
from cnndesk.errors import ImportFileError
from cnndesk.interop.importing.agreement import Agreement, compare
from cnndesk.interop.importing.onnx_network import Imported, Wishes, import_onnx
from cnndesk.interop.importing.state_dict import fill_from_safetensors
from cnndesk.session.output_file import check_output, claimed


def run(arguments: argparse.Namespace) -> int:
    """Import."""
    path = Path(arguments.file)
    if path.suffix.casefold() == ".safetensors" or arguments.into:
        return _fill(path, arguments)
    threads = resolve(arguments.threads)
    out = Path(arguments.out) if arguments.out else path.with_suffix(SUFFIX)
    if not is_project_name(out):
        raise ImportFileError(f"{out} is no name of a project. Let it end in {SUFFIX}.")
    if out.exists() and not arguments.force:
        raise ImportFileError(
            f"{out} is there already. Choose another name with --out, or replace it with --force."
        )
    check_output(out)
    status = StatusLine()
    status.show("Reading the network")
    try:
        wishes = Wishes(arguments.until, arguments.size, arguments.scaling)
        imported = import_onnx(path, wishes)
        status.show("Writing the project")
        with claimed(out):
            imported.project.save(out)
        agreement: Agreement | str = ""
        if not arguments.unchecked:
            status.show("Comparing")
            agreement = compare(path, imported, threads)
    finally:
        status.clear()
    _tell(out, imported, agreement, as_json=arguments.json)
    return 0


def _fill(path: Path, arguments: argparse.Namespace) -> int:
    """Give weights to the blocks of a project."""
    if not arguments.into:
        raise ImportFileError(
            f"{path} holds weights and no network. Name the project they are for with --into."
        )
    target = Path(arguments.into)
    out = Path(arguments.out) if arguments.out else target
    project = Project.load(target)
    replaces = bool(project.weights) if out == target else out.exists()
    if replaces and not arguments.force:
        raise ImportFileError(
            f"{out} is trained or there already; its weights would be replaced. Choose another "
            "name with --out, or replace them with --force."
        )
    check_output(out)
    filled = fill_from_safetensors(project, path)
    with claimed(out):
        project.save(out)
    if arguments.json:
        print_json({"project": str(out), **asdict(filled)})
        return 0
    first, *others = filled.remarks
    print(f"{out}: {first}")
    for remark in others:
        note(remark)
    return 0


def _tell(out: Path, imported: Imported, agreement: Agreement | str, *, as_json: bool) -> None:
    inference = infer(imported.project.network)
    shape = imported.entry.shape
    if as_json:
        print_json(
            {
                "project": str(out),
                "source": imported.source,
                "blocks": len(imported.project.network.blocks),
                "parameters": inference.parameters,
                "image": list(shape),
                "remarks": list(imported.remarks),
                "check": agreement.to_json() if isinstance(agreement, Agreement) else None,
            }
        )
        return
    blocks = counted(len(imported.project.network.blocks), "block")
    print(f"{out}: {blocks}, {counted(inference.parameters, 'parameter')}, images of {shape}")
    for remark in imported.remarks:
        note(remark)
    sentence = agreement.sentence if isinstance(agreement, Agreement) else agreement
    if sentence:
        note(sentence)
