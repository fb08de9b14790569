"""``cnndesk recognise``: where in a larger picture are the things the network knows."""

from __future__ import annotations

import argparse
import csv
import dataclasses
import io
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from cnndesk.cli.explain import PICTURES
from cnndesk.cli.looking import carry_out, check_target, write_text
from cnndesk.cli.opening import open_reporting
from cnndesk.cli.terminal import note, percent, print_json, table
from cnndesk.data import load_picture, thinned
from cnndesk.document.project import Project
from cnndesk.engine.model import Model
from cnndesk.engine.threads import resolve
from cnndesk.errors import DataError, SettingError
from cnndesk.explain.background import Background, learn_background
from cnndesk.explain.overlay import write_picture
from cnndesk.explain.recognise import THRESHOLD, Box, check_classifier, recognise
from cnndesk.explain.threshold import (
    FEWEST_IMAGES,
    PAGES,
    Suggestion,
    known_images,
    suggest_threshold,
)
from cnndesk.session import preparation
from cnndesk.session.evaluation import class_names

_BACKGROUND_IMAGES = 2000
_COLOURS = ("#7AA5FF", "#F5A04D", "#5CC8DE", "#E583B6", "#CBD662", "#A468D2", "#2FA06A", "#D3DAE8")


def run(arguments: argparse.Namespace) -> int:
    """Recognise."""
    threads = resolve(arguments.threads)
    if arguments.threshold is not None and not 0 <= arguments.threshold <= 1:
        raise SettingError(f"--threshold is {arguments.threshold:g}. Use a number from 0 to 1.")
    out = check_target(arguments.out, (*PICTURES, ".json", ".csv"))
    path = Path(arguments.project)
    project = Project.load(path)
    model = preparation.trained_model(project)
    check_classifier(model)
    classes = class_names(project.classes, int(np.prod(model.shapes[model.nodes[-1].id])))
    picture = load_picture(arguments.image)
    background, suggestion = _learned(
        project, path, model, classes, threads, suggests=arguments.threshold is None
    )
    found = carry_out(
        lambda: recognise(
            model,
            picture,
            classes,
            background=background,
            smallest=arguments.smallest,
            largest=arguments.largest,
            threads=threads,
        )
    )
    if found.note:
        note(f"Note: {found.note}")
    threshold = arguments.threshold
    if threshold is None:
        threshold = suggestion.threshold if suggestion is not None else THRESHOLD
        if suggestion is not None:
            note(
                f"Threshold {percent(threshold)}: on {PAGES} pages made of your own "
                f"images, it gives a precision of {percent(suggestion.precision)} and a recall of "
                f"{percent(suggestion.recall)}."
            )
    boxes = found.boxes(threshold)
    _write(out, picture, boxes)
    if arguments.json:
        print_json([_values(box) for box in boxes])
    elif boxes:
        rows = [
            (b.name, percent(b.probability), *map(str, (b.x, b.y, b.width, b.height)))
            for b in boxes
        ]
        print(table(("class", "probability", "x", "y", "width", "height"), rows))
    else:
        print(f"Nothing was recognised with a certainty of at least {percent(threshold)}.")
    return 0


def _learned(
    project: Project,
    path: Path,
    model: Model,
    classes: Sequence[str],
    threads: int,
    *,
    suggests: bool,
) -> tuple[Background | None, Suggestion | None]:
    """Learn the background and, if asked, a threshold, where the images are still there."""
    try:
        dataset = open_reporting(preparation.located(project.data, path), project.corrections)
    except DataError as error:
        note(f"Note: {error}")
        return None, None
    seed = project.training.seed
    images = dataset.train.images.take(thinned(len(dataset.train), _BACKGROUND_IMAGES))
    background = carry_out(lambda: learn_background(model, images, seed=seed, threads=threads))
    if not suggests:
        return background, None
    known, names = known_images(dataset, _BACKGROUND_IMAGES)
    if dataset.target_kind == "labels" and len(names) < FEWEST_IMAGES:
        return background, None  # too few show one thing alone
    suggestion = carry_out(
        lambda: suggest_threshold(
            model, background, known, names, classes, seed=seed, threads=threads
        )
    )
    return background, suggestion


def _values(box: Box) -> dict[str, str | float | int]:
    values = dataclasses.asdict(box)
    del values["label"], values["certainty"]
    return {"class": values.pop("name"), **values}


def _write(path: Path, picture: NDArray[np.uint8], boxes: list[Box]) -> None:
    values = [_values(box) for box in boxes]
    if path.suffix.lower() == ".json":
        write_text(path, json.dumps(values, ensure_ascii=False, indent=1) + "\n")
    elif path.suffix.lower() == ".csv":
        text = io.StringIO()
        names = ["class", "probability", "x", "y", "width", "height"]
        writer = csv.DictWriter(text, names, lineterminator="\n")
        writer.writeheader()
        writer.writerows(values)
        write_text(path, text.getvalue())
    else:
        write_picture(_drawn(picture, boxes), path)


def _drawn(picture: NDArray[np.uint8], boxes: list[Box]) -> NDArray[np.uint8]:
    """Return the picture with the boxes and their names drawn on it."""
    canvas = Image.fromarray(picture)
    pen = ImageDraw.Draw(canvas)
    line = max(1, min(canvas.size) // 200)
    for box in boxes:
        colour = _COLOURS[box.label % len(_COLOURS)]
        corners = (box.x, box.y, box.x + box.width - 1, box.y + box.height - 1)
        pen.rectangle(corners, outline=colour, width=line)
        text = f"{box.name} {100 * box.probability:.0f} %"
        left, top, right, bottom = pen.textbbox((box.x, box.y), text)
        shift = bottom - box.y if box.y >= bottom - box.y else 0
        pen.rectangle((left - 1, top - shift - 1, right + 1, bottom - shift + 1), fill="#0E1013")
        pen.text((box.x, box.y - shift), text, fill=colour)
    return np.asarray(canvas)
