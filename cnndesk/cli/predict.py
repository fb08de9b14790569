"""``cnndesk predict``: what the network sees on images."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnndesk.cli.terminal import note, percent, print_json
from cnndesk.data import load_image
from cnndesk.document.project import Project
from cnndesk.engine.threads import resolve
from cnndesk.errors import DataError, SettingError
from cnndesk.scores import THRESHOLD
from cnndesk.session import preparation
from cnndesk.session.evaluation import predict_images
from cnndesk.session.targets import TargetCoder
from cnndesk.session.worker import EngineThread


def run(arguments: argparse.Namespace) -> int:
    """Predict. Images that cannot be read are named on stderr; the others are done all the same."""
    if arguments.top < 1:
        raise SettingError(f"--top is {arguments.top}. Use a number of at least 1.")
    threshold = checked_threshold(arguments.threshold)
    threads = resolve(arguments.threads)
    project = Project.load(Path(arguments.project))
    model = preparation.trained_model(project)
    coder = preparation.coder_of(project, model)
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
    results = [
        _Result(name, coder, row, arguments.top, threshold)
        for name, row in zip(names, coder.answers(outputs), strict=True)
    ]
    if arguments.json:
        print_json([{"image": result.image, **result.to_json()} for result in results])
    else:
        for result in results:
            print(f"{result.image}: {result.text()}")
    return 1 if len(images) < len(arguments.images) else 0


def checked_threshold(value: float | None) -> float:
    """Return the probability from which an image is taken to have a label.

    Raises
    ------
    SettingError
        When it is none.
    """
    if value is None:
        return THRESHOLD
    if not 0.0 < value <= 1.0:
        raise SettingError(f"--threshold is {value:g}. Use a number above 0 and up to 1.")
    return value


@dataclass(frozen=True, eq=False)
class _Result:
    """What a network says of one image: ``row`` in units, by the kind of its outputs."""

    image: str
    coder: TargetCoder
    row: NDArray[np.floating]
    top: int
    threshold: float

    def to_json(self) -> dict[str, Any]:
        names = self.coder.names
        if self.coder.kind == "values":
            pairs = zip(names, self.row.tolist(), self.coder.spec.units, strict=True)
            return {"values": [{"name": n, "value": v, "unit": u} for n, v, u in pairs]}
        if self.coder.kind == "labels":
            found = [{"label": names[i], "probability": float(self.row[i])} for i in self._best()]
            above = [names[i] for i in self._best() if self.row[i] >= self.threshold]
            return {"labels": above, "threshold": self.threshold, "probabilities": found}
        best = self._best()[: self.top]
        return {
            "predictions": [{"class": names[i], "probability": float(self.row[i])} for i in best]
        }

    def text(self) -> str:
        names = self.coder.names
        if self.coder.kind == "values":
            texts = self.coder.spec.texts(self.row)
            return "  ".join(map(" ".join, zip(names, texts, strict=True)))
        best = self._best()
        if self.coder.kind == "labels":
            above = [i for i in best if self.row[i] >= self.threshold]
            if not above:
                i = best[0]
                likeliest = f"{names[i]}, {percent(float(self.row[i]))}"
                return f"no label from {percent(self.threshold, 0)} on (the likeliest: {likeliest})"
            best = above
        else:
            best = best[: self.top]
        return "  ".join(f"{names[i]} {percent(float(self.row[i]))}" for i in best)

    def _best(self) -> list[int]:
        return [int(i) for i in np.argsort(-self.row, kind="stable")]
