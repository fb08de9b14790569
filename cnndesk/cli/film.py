"""``cnndesk film``: a training as a film, from the moments that lie beside its project."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cnndesk.cli.looking import carry_out
from cnndesk.cli.opening import open_reporting
from cnndesk.cli.terminal import note, print_json, size
from cnndesk.data import Dataset, Split, load_image, thinned
from cnndesk.document.project import Project
from cnndesk.engine.model import Model
from cnndesk.engine.threads import resolve
from cnndesk.errors import ExportError, SettingError
from cnndesk.explain.gradcam import last_convolution
from cnndesk.session import preparation
from cnndesk.session.history import History
from cnndesk.session.moments import Moment, MomentStore, beside
from cnndesk.use.export import check_place
from cnndesk.use.film.apng import AnimatedPng, FilmWriter, PngSequence
from cnndesk.use.film.making import MOST_POINTS, Scene, film


def run(arguments: argparse.Namespace) -> int:
    """Film."""
    threads = resolve(arguments.threads)
    if not 20 <= arguments.milliseconds <= 60_000:
        raise SettingError(
            f"--milliseconds is {arguments.milliseconds}. Use a number from 20 to 60000."
        )
    path, out = Path(arguments.project), Path(arguments.out)
    project = Project.load(path)
    store = MomentStore.open(beside(path))
    moments = _moments(store, project, path)
    writer = _writer(out, len(moments), arguments)
    scene = _scene(arguments, project, path, threads)
    carry_out(lambda: film(arguments.view, scene, moments, store.weights, writer))
    if arguments.json:
        print_json({"out": str(out), "view": arguments.view, "frames": len(moments)})
    else:
        what = size(out.stat().st_size) if out.is_file() else "a picture each"
        print(f"{out}: {len(moments)} moments, {what}")
    return 0


def _moments(store: MomentStore, project: Project, path: Path) -> list[Moment]:
    folder = beside(path).name
    if store.damaged:
        raise ExportError(f"The list of moments in {folder} is damaged. Train the project anew.")
    if not store.moments:
        raise ExportError(
            f"No moments lie beside {path.name}. Train it in the window, or with “cnndesk train "
            "--keep-moments”."
        )
    if not store.belongs_to(project.history):
        raise ExportError(f"The moments in {folder} are of another run than that in {path.name}.")
    if store.left_out:
        note(f"{store.left_out} moments are left out: their files are gone.")
    return [moment for moment in store.moments if moment.form == store.moments[-1].form]


def _writer(out: Path, count: int, arguments: argparse.Namespace) -> FilmWriter:
    if out.suffix.lower() in (".png", ".apng"):
        check_place(out, replaces=arguments.force)
        return AnimatedPng(out, count, arguments.milliseconds)
    if out.suffix:
        raise ExportError(
            f"{out.name} has the ending “{out.suffix}”. Use .png for an animated PNG, or the name "
            "of a folder for a picture each."
        )
    return PngSequence(out, count)


def _scene(arguments: argparse.Namespace, project: Project, path: Path, threads: int) -> Scene:
    history = History.from_arrays(project.history)
    model = preparation.trained_model(project)
    block = arguments.block or _usual_block(arguments.view, model)
    coder = preparation.coder_of(project, model)
    if arguments.view == "maps":
        return Scene(
            model,
            block,
            _image(arguments, project, path, model),
            classes=tuple(coder.classes),
            threads=threads,
        )
    if arguments.view == "embedding":
        split = _part(_opened(project, path))
        rows = thinned(len(split), MOST_POINTS)
        images, labels = split.images.take(rows), split.labels[rows]
        classes = tuple(coder.classes)
        return Scene(model, block, images=images, labels=labels, classes=classes, threads=threads)
    return Scene(model, block, history=history, threads=threads)


def _usual_block(view: str, model: Model) -> str:
    """Return the block that is looked at where none is named."""
    if view == "curves":
        return ""
    if view == "embedding":
        return model.nodes[-2].id  # what is classified by
    convolutions = [node.id for node in model.nodes if "weight" in model.parameters[node.id]]
    return convolutions[0] if view == "filters" and convolutions else last_convolution(model)


def _opened(project: Project, path: Path) -> Dataset:
    return open_reporting(preparation.located(project.data, path), project.corrections)


def _part(dataset: Dataset) -> Split:
    """Return the validation images, or the training ones where there are none."""
    return dataset.val if len(dataset.val) else dataset.train


def _image(
    arguments: argparse.Namespace, project: Project, path: Path, model: Model
) -> NDArray[np.uint8]:
    h, w, c = model.shapes[model.nodes[0].id]
    if arguments.image:
        fit = preparation.fitted_to_network(project.data, project).fit
        return load_image(arguments.image, (h, w, c), fit)
    return np.asarray(_part(_opened(project, path)).images[0])
