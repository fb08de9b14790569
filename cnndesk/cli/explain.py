"""``cnndesk explain``: which parts of an image speak for a class, as a picture."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from cnndesk.cli.looking import carry_out, check_target
from cnndesk.cli.terminal import note, percent, print_json
from cnndesk.data import load_image
from cnndesk.document.project import Project
from cnndesk.engine.threads import resolve
from cnndesk.errors import ExplainError
from cnndesk.explain.gradcam import last_convolution
from cnndesk.explain.overlay import overlay, write_picture
from cnndesk.explain.why import Method, explain
from cnndesk.session import preparation
from cnndesk.session.evaluation import class_names

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
    classes = class_names(project.classes, int(np.prod(model.shapes[model.nodes[-1].id])))
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
        "class": classes[target.label],
        "probability": target.probability,
        "out": str(path),
    }
    if arguments.json:
        print_json(found)
    else:
        where = f" of {block}" if block else ""
        print(
            f"{arguments.image}: {classes[target.label]} {percent(target.probability)}; "
            f"{arguments.method}{where} is in {path}"
        )
    return 0


def _label(name: str | None, classes: tuple[str, ...]) -> int | None:
    if name is None:
        return None
    if name not in classes:
        raise ExplainError(
            f"The network knows no class “{name}”. It was trained on: {', '.join(classes)}."
        )
    return classes.index(name)
