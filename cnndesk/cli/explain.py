"""``cnndesk explain``: which parts of an image speak for a class, as a picture."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cnndesk.cli.looking import carry_out, check_target, on_engine
from cnndesk.cli.terminal import note, percent, print_json
from cnndesk.data import load_image
from cnndesk.document.project import Project
from cnndesk.engine.model import Model
from cnndesk.engine.threads import resolve
from cnndesk.errors import ExplainError
from cnndesk.explain.gradcam import gradcam, last_convolution
from cnndesk.explain.occlusion import occlusion
from cnndesk.explain.overlay import overlay, write_picture
from cnndesk.explain.saliency import saliency
from cnndesk.explain.target import Target
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
    target, heat = _heat(arguments.method, model, image, block, label, threads)
    write_picture(overlay(image, heat), path, _SIDE)
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


def _heat(
    method: str,
    model: Model,
    image: NDArray[np.uint8],
    block: str,
    label: int | None,
    threads: int,
) -> tuple[Target, NDArray[np.float64]]:
    if method == "gradcam":
        cam = on_engine(lambda: gradcam(model, image, block, label, threads=threads))
        return cam.target, cam.heat
    if method == "saliency":
        shown = on_engine(lambda: saliency(model, image, label, threads=threads))
        return shown.target, shown.heat
    covered = carry_out(lambda: occlusion(model, image, label, threads=threads))
    return covered.target, covered.heat
