"""``cnndesk predict``: what the network sees on images."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnndesk.cli.terminal import note, percent, print_json
from cnndesk.data import load_image
from cnndesk.document.project import Project
from cnndesk.engine.threads import resolve
from cnndesk.errors import DataError, SettingError
from cnndesk.session import preparation
from cnndesk.session.evaluation import class_names, predict_images
from cnndesk.session.worker import EngineThread


def run(arguments: argparse.Namespace) -> int:
    """Predict. Images that cannot be read are named on stderr; the others are done all the same."""
    if arguments.top < 1:
        raise SettingError(f"--top is {arguments.top}. Use a number of at least 1.")
    threads = resolve(arguments.threads)
    project = Project.load(Path(arguments.project))
    model = preparation.trained_model(project)
    data = preparation.fitted_to_network(project.data, project)
    h, w, c = model.shapes[model.nodes[0].id]
    names: list[str] = []
    images: list[NDArray[np.uint8]] = []
    for name in arguments.images:
        try:
            images.append(load_image(name, (h, w, c), data.fit))
            names.append(name)
        except DataError as error:
            note(f"cnndesk: {error}")
    if not images:
        return 1
    with EngineThread() as engine:
        outputs = engine.ask(lambda: predict_images(model, np.stack(images), threads)).result()
    classes = class_names(project.classes, outputs.shape[1])
    results = [
        {"image": name, "predictions": _best(row, classes, arguments.top)}
        for name, row in zip(names, outputs, strict=True)
    ]
    if arguments.json:
        print_json(results)
    else:
        for result in results:
            print(_text(result))
    return 1 if len(images) < len(arguments.images) else 0


def _best(row: NDArray[np.float32], classes: tuple[str, ...], top: int) -> list[dict[str, Any]]:
    order = np.argsort(-row, kind="stable")[:top]
    return [{"class": classes[int(i)], "probability": float(row[i])} for i in order]


def _text(result: dict[str, Any]) -> str:
    found = "  ".join(f"{p['class']} {percent(p['probability'])}" for p in result["predictions"])
    return f"{result['image']}: {found}"
