"""``cnndesk explain``: which parts of an image speak for a class, as a picture."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import numpy as np

from cnndesk.cli.looking import carry_out, check_target
from cnndesk.cli.terminal import note, percent, print_json
from cnndesk.data import load_image
from cnndesk.data.targets import value_text
from cnndesk.document.project import Project
from cnndesk.engine.threads import resolve
from cnndesk.errors import ExplainError
from cnndesk.explain.gradcam import last_convolution
from cnndesk.explain.overlay import overlay, write_picture
from cnndesk.explain.target import Target
from cnndesk.explain.why import Method, explain
from cnndesk.session import preparation
from cnndesk.session.evaluation import class_names
from cnndesk.session.targets import TargetCoder

PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff")
_SIDE = 512


def run(arguments: argparse.Namespace) -> int:
    """Explain."""
    threads = resolve(arguments.threads)
    path = check_target(arguments.out, PICTURES)
    project = Project.load(Path(arguments.project))
    model = preparation.trained_model(project)
    fit = preparation.fitted_to_network(project.data, project).fit
    h, w, c = model.shapes[model.nodes[0].id]
    image = load_image(arguments.image, (h, w, c), fit)
    coder = preparation.coder_of(project, model)
    classes = class_names(coder.names, coder.outputs)
    label = _label(arguments.class_name, classes)
    block = ""
    if arguments.method == "gradcam":
        block = arguments.block or last_convolution(model)
    elif arguments.block:
        note(f"Note: --block only matters for gradcam; {arguments.method} looks at the image.")
    why = carry_out(
        lambda: explain(
            model, image, Method(arguments.method), block=block, label=label, threads=threads
        )
    )
    target = why.target
    write_picture(overlay(image, why.heat), path, _SIDE)
    found = {
        "image": arguments.image,
        "method": arguments.method,
        "block": block or None,
        **_said(coder, classes, target),
        "out": str(path),
    }
    if arguments.json:
        print_json(found)
    else:
        where = f" of {block}" if block else ""
        print(
            f"{arguments.image}: {_said_text(coder, classes, target)}; "
            f"{arguments.method}{where} is in {path}"
        )
    return 0


def _said(coder: TargetCoder, names: tuple[str, ...], target: Target) -> dict[str, Any]:
    """Return what the network says, by names that say what it is."""
    name = names[target.label]
    if coder.kind != "values":
        kind = "label" if coder.kind == "labels" else "class"
        return {kind: name, "probability": target.probability}
    value = float(coder.answers(target.outputs[np.newaxis])[0, target.label])
    return {"name": name, "value": value, "unit": coder.spec.units[target.label]}


def _said_text(coder: TargetCoder, names: tuple[str, ...], target: Target) -> str:
    said = _said(coder, names, target)
    if coder.kind != "values":
        return f"{names[target.label]} {percent(target.probability)}"
    std = coder.spec.std[target.label]
    return f"{said['name']} {value_text(said['value'], said['unit'], std)}"


def _label(name: str | None, classes: tuple[str, ...]) -> int | None:
    if name is None:
        return None
    if name not in classes:
        raise ExplainError(
            f"The network knows no class “{name}”. It was trained on: {', '.join(classes)}."
        )
    return classes.index(name)
