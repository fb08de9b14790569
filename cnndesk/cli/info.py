"""``cnndesk info``: what a project, a data source or this installation is."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from cnndesk.cli.opening import (
    corrections_text,
    look_for_near_duplicates,
    open_reporting,
    with_reading,
)
from cnndesk.cli.terminal import print_json, size, table
from cnndesk.data import BUILT_IN, DataSettings
from cnndesk.data.description import counted as names_text
from cnndesk.document.project import SUFFIX, Project
from cnndesk.document.shapes import Inference, infer
from cnndesk.errors import DataError, ProjectError
from cnndesk.session.checkpoint import standing_of
from cnndesk.session.output_file import is_project
from cnndesk.system.shells import quoted


def run(arguments: argparse.Namespace) -> int:
    """Describe."""
    if arguments.target is None:
        _program(as_json=arguments.json)
    elif _is_data(arguments.target):
        if arguments.digest:
            raise DataError(f"{arguments.target} is data and has no weights. Name a project.")
        _data(with_reading(DataSettings(source=arguments.target), arguments), arguments)
    else:
        _project(Path(arguments.target), arguments)
    return 0


def _is_data(target: str) -> bool:
    path = Path(target)
    if target in BUILT_IN or path.is_dir():
        return True
    return path.suffix.casefold() != SUFFIX and path.is_file() and not is_project(path)


def _program(*, as_json: bool) -> None:
    import platform

    import numpy

    import cnndesk
    import cnndesk_ext
    from cnndesk.engine.threads import available

    build = cnndesk_ext.build_info()
    values = {
        "version": cnndesk.__version__,
        "python": platform.python_version(),
        "numpy": numpy.__version__,
        "kernels": cnndesk_ext.isa,
        "vector_floats": build["vector_floats"],
        "openmp": build["openmp"],
        "cores": available(),
    }
    if as_json:
        print_json(values)
        return
    threads = f"{values['cores']} cores" if build["openmp"] else "one thread (built without OpenMP)"
    print(f"cnndesk {cnndesk.__version__}, Python {values['python']}, numpy {values['numpy']}")
    print(f"kernels: {cnndesk_ext.isa}, {build['vector_floats']} floats at a time, {threads}")


def _data(settings: DataSettings, arguments: argparse.Namespace) -> None:
    dataset = open_reporting(settings)
    near = look_for_near_duplicates(dataset)
    if arguments.json:
        print_json({**dataset.describe(), "near_duplicates": near.to_json()})
    else:
        print("\n".join(filter(None, (dataset.summary(), near.sentence))))


def _project(path: Path, arguments: argparse.Namespace) -> None:
    project = Project.load(path)
    digest = project.digest if project.weights else None
    if arguments.digest and not arguments.json:
        if digest is None:
            raise ProjectError(
                f"{path} has no trained weights yet. Train it: cnndesk train {quoted(path)}"
            )
        print(digest)
        return
    inference = infer(project.network)
    if arguments.json:
        print_json(_values(path, project, inference, digest))
    else:
        print(_text(path, project, inference, digest))


def _values(
    path: Path, project: Project, inference: Inference, digest: str | None
) -> dict[str, Any]:
    standing = standing_of(project)
    return {
        "project": str(path),
        "digest": digest,
        "parameters": inference.parameters,
        "memory": inference.memory(project.training.batch_size),
        "blocks": [_block_values(project, inference, block_id) for block_id in project.network],
        **_taught_values(project),
        "data": project.data.to_json(),
        "relabelled": project.corrections.relabelled,
        "excluded": project.corrections.excluded,
        "training": project.training.to_json(),
        "epochs": standing.epoch,
        "finished": bool(standing.ended),
        "test_openings": project.seal.to_json(),
        "test_seen": standing.test_seen or None,
    }


def _taught_values(project: Project) -> dict[str, Any]:
    spec = project.targets
    if spec.kind == "classes":
        return {"classes": list(project.classes)}
    names = {spec.kind: list(_names(project)), "targets": spec.kind}
    return {**names, "units": list(spec.units)} if spec.kind == "values" else names


def _block_values(project: Project, inference: Inference, block_id: str) -> dict[str, Any]:
    placed, diagnosis = project.network[block_id], inference[block_id]
    return {
        "id": block_id,
        "type": placed.block.type,
        "title": placed.block.title,
        "summary": placed.block.summary(diagnosis.inputs) if diagnosis.is_ok else "",
        "inputs": list(project.network.predecessors(block_id)),
        "output": list(diagnosis.output) if diagnosis.output else None,
        "parameters": diagnosis.parameters.total,
        "memory": diagnosis.memory,
        "problem": diagnosis.sentence or None,
    }


def _text(path: Path, project: Project, inference: Inference, digest: str | None) -> str:
    rows = []
    for block_id in project.network:
        placed, diagnosis = project.network[block_id], inference[block_id]
        rows.append(
            (
                block_id,
                placed.block.title,
                placed.block.summary(diagnosis.inputs) if diagnosis.is_ok else "",
                str(diagnosis.output) if diagnosis.output else "–",
                f"{diagnosis.parameters.total:,}",
                size(diagnosis.memory),
            )
        )
    header = ("block", "what", "settings", "output", "parameters", "memory per image")
    lines = [f"{path}: {len(project.network)} blocks, {inference.parameters:,} parameters", ""]
    lines += [table(header, rows, left=3), ""]
    lines += [d.sentence for d in inference.errors]
    lines += [problem.sentence for problem in inference.problems]
    batch = project.training.batch_size
    lines.append(f"Training: {project.training.summary}; about {_memory(inference, batch)}")
    if project.data.source:
        lines.append(f"Data: {project.data.source}, {_taught(project)}")
    if project.corrections:
        lines.append(f"Corrected images: {corrections_text(project.corrections)}")
    lines.append(_progress(project))
    lines += _seal(project)
    if digest:
        lines.append(f"Digest {digest}")
    return "\n".join(lines)


def _taught(project: Project) -> str:
    """Say what the network learns, with the units and names of values."""
    spec, names = project.targets, _names(project)
    if spec.kind == "values":
        names = tuple(f"{n} in {u}" if u else n for n, u in zip(names, spec.units, strict=True))
    return names_text(spec.kind, names)


def _names(project: Project) -> tuple[str, ...]:
    """Return the names of the outputs; of one value learned from the names of classes, a word."""
    spec = project.targets
    if spec.kind == "values" and len(project.classes) != len(spec.units):
        return ("value",)
    return project.classes


def _memory(inference: Inference, batch: int) -> str:
    return f"{size(inference.memory(batch))} of memory"


def _seal(project: Project) -> list[str]:
    """Say when test images were measured, and whether anything was trained after that."""
    if not project.seal:
        return []
    first = project.seal.openings[0]
    later = " Trained on after that." if standing_of(project).test_seen else ""
    return [f"Test images opened on {first.date} after epoch {first.epoch}.{later}"]


def _progress(project: Project) -> str:
    standing, epochs = standing_of(project), project.training.epochs
    if standing.ended:
        return f"Trained for {standing.epoch} epochs in {standing.seconds:.1f} s."
    if standing.begun:
        return f"Training stopped in epoch {standing.epoch + 1} of {epochs}; --resume goes on."
    return "Not trained yet."
