"""Bringing project, data and model together before training or judging.

A template is adapted to the data; a network that a user drew is not changed, the images are fitted
to it instead. What disagrees becomes an error with cause and cure. Training itself is
``trainer.py``'s.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from cnndesk.blocks import Task
from cnndesk.data import BUILT_IN, Dataset, DataSettings, Progress, Split, open_source, positions_of
from cnndesk.data.image_set import NO_IMAGES
from cnndesk.data.targets import Targets, TargetSpec, matched, numbers_of
from cnndesk.document.compile import Arrays, compile_network
from cnndesk.document.edits import SwapBlock
from cnndesk.document.project import Project
from cnndesk.document.settings import TrainingSettings
from cnndesk.document.shapes import check_against_data
from cnndesk.document.starting import first_weights
from cnndesk.engine.model import Model
from cnndesk.errors import DataError, TrainingError
from cnndesk.paths import expanded
from cnndesk.session.checkpoint import has_run, take_up
from cnndesk.session.evaluation import class_names
from cnndesk.session.held_out import opened_before
from cnndesk.session.interventions import begun_info, recipe_for
from cnndesk.session.recipe import Situation, chosen
from cnndesk.session.targets import TargetCoder, spec_for
from cnndesk.session.trainer import Trainer
from cnndesk.system.servers import is_strange

ProgressCall = Callable[[Progress], None]

_LARGEST_LENET_SIDE = 32


def absolute_source(source: str) -> str:
    """Return a source as a project stores it: a built-in's name, or an absolute path."""
    if not source or source in BUILT_IN:
        return source
    return str(expanded(source).absolute())


def located(settings: DataSettings, project_path: Path | None) -> DataSettings:
    """Return data settings whose sources are looked for beside the project if they have moved.

    A project and its images that were copied together are so found on another machine.
    """
    if project_path is None:
        return settings
    found: dict[str, Any] = {}
    for name in ("source", "test_source", "more_source"):
        source = getattr(settings, name)
        beside = _beside(source, project_path)
        strange = is_strange(source, project_path)
        if source and source not in BUILT_IN and (strange or not Path(source).exists()):
            if strange and not (beside is not None and beside.exists()):
                raise DataError(
                    f"The images of this project are on another computer, {source}, which was not "
                    "asked: it would learn who opens the project. Name them with --data to have "
                    "them read from there."
                )
            if beside is not None and beside.exists():
                found[name] = str(beside)
            elif name != "more_source":  # opening says that these are not there
                raise DataError(
                    f"The images of this project, {source}, are not there any more. "
                    "Say where they are now with --data."
                )
    return dataclasses.replace(settings, **found)


def _beside(source: str, project_path: Path) -> Path | None:
    """Return where a source would be beside a project; one of Windows, too, on other systems."""
    folder = project_path.absolute().parent
    names = dict.fromkeys((Path(source).name, source.replace("\\", "/").rpartition("/")[2]))
    places = [folder / name for name in names if name]
    return next((place for place in places if place.exists()), places[0] if places else None)


def open_data(settings: DataSettings, progress: ProgressCall | None = None) -> Dataset:
    """Open the data of a project.

    Raises
    ------
    DataError
        When no source is chosen, or as `open_source`.
    """
    if not settings.source:
        raise DataError(
            "The project names no images. Choose some with --data: digits, shapes or a path."
        )
    return open_source(settings=settings, progress=progress)


def project_from_template(name: str, dataset: Dataset) -> Project:
    """Return a new project of a template, adapted to the data.

    Raises
    ------
    CnndeskError
        For an unknown template.
    """
    project = Project.from_template(name, dataset.image_shape, dataset.classes, dataset.target_kind)
    project.data = dataset.settings
    return project


def template_for(dataset: Dataset) -> str:
    """Return the name of the template for images for which nobody has chosen one."""
    height, width, channels = dataset.image_shape
    small = channels == 1 and max(height, width) <= _LARGEST_LENET_SIDE
    return "lenet5" if small else "small-vgg"


def fitted_to_network(settings: DataSettings, project: Project) -> DataSettings:
    """Return data settings that bring images to the size the project's network takes."""
    entry = project.network.input_block
    if entry is None:
        return settings
    height, width, channels = entry.image_shape
    if channels not in (1, 3):
        raise TrainingError(
            f"{project.network.input_id} takes {channels} channels, but images have 1 (grey) or 3 "
            f"(colour). Set its channels to 1 or 3."
        )
    return dataclasses.replace(settings, height=height, width=width, channels=channels)


def adapt(project: Project, dataset: Dataset) -> None:
    """Make a project ready for a new run on a data set.

    The input block takes the mean and standard deviation of the training images; classes, data
    settings and fingerprint are noted; training settings that are automatic get their numbers; an
    earlier run is forgotten, but not when the test images were looked at, nor the weights that the
    new one begins with.

    Raises
    ------
    TrainingError
        When network and data disagree, with what to change.
    """
    problems = check_against_data(
        project.network, len(dataset.classes), dataset.image_shape, dataset.target_kind
    )
    if problems:
        raise TrainingError(f"{problems[0].sentence} A template adapts itself to the data.")
    network = project.network
    entry = network.input_block
    if entry is not None and network.input_id is not None and entry.wants_statistics:
        mean, std = (tuple((v / 255).tolist()) for v in (dataset.mean, dataset.std))
        block = entry.with_statistics(mean, std)
        if block != entry:
            SwapBlock(network.input_id, block, "Take statistics of the data").apply(network)
    project.training = chosen(project.training, Situation.of(network, dataset))
    project.classes, project.targets = dataset.classes, TargetSpec()
    height, width, channels = dataset.image_shape
    project.data = dataclasses.replace(
        dataset.settings,
        source=absolute_source(dataset.settings.source),
        test_source=absolute_source(dataset.settings.test_source),
        more_source=absolute_source(dataset.settings.more_source),
        height=height,
        width=width,
        channels=channels,
    )
    project.fingerprint = dataset.fingerprint
    project.weights = {block: dict(named) for block, named in begins_with(project).items()}
    project.best, project.optimizer = {}, {}
    project.progress, project.history = {}, {}
    project.trained = NO_IMAGES


def task_of(project: Project) -> Task:
    """Return what the project's output makes of labels; of a network that compiles."""
    task = project.network.block(project.network.output_ids[0]).task
    assert task is not None
    return task


def begins_with(project: Project) -> Arrays:
    """Return the arrays that a new run of a project begins with; other blocks begin by the seed.

    Those of frozen blocks, of the network that it started from, and all of a network that came with
    weights and was never trained here.

    Raises
    ------
    CnndeskError
        When the weights to start from are not there.
    """
    first = first_weights(project.network, project.starts_from, project.weights)
    return first if has_run(project) else {**project.weights, **first}


def make_trainer(project: Project, dataset: Dataset, threads: int) -> Trainer:
    """Return the trainer of a new run: weights as in `begins_with`, others as the seed gives them.

    What the outputs mean, and what the run begins with, is noted in the project.

    Raises
    ------
    ShapeError, TrainingError
        When the network does not fit itself or the data.
    """
    model, _ = compile_network(project.network, begins_with(project), project.training.seed)
    project.targets = spec_for(task_of(project), dataset, outputs_of(model))
    trainer = _trainer(model, project, dataset, threads, project.training)
    trainer.test_opened = opened_before(project, dataset)
    augment, network = project.data.augment, project.network.copy()
    recipe = recipe_for(network, dataset, project.training, augment)
    project.run = begun_info(recipe, model.copy_arrays())
    return trainer


def outputs_of(model: Model) -> int:
    """Return how many numbers a model gives per image."""
    return int(np.prod(model.shapes[model.nodes[-1].id]))


def coder_of(project: Project, model: Model) -> TargetCoder:
    """Return how the outputs of a trained project are read.

    Raises
    ------
    TrainingError
        When outputs and classes disagree.
    """
    outputs = outputs_of(model)
    classes = project.classes or class_names((), outputs)
    return TargetCoder(task_of(project), classes, outputs, project.targets)


def resume_trainer(
    project: Project, dataset: Dataset, threads: int, settings: TrainingSettings | None = None
) -> Trainer:
    """Return a trainer that goes on with the run in a project.

    Parameters
    ----------
    project : Project
        With a run in it.
    dataset : Dataset
        The same images.
    threads : int
    settings : TrainingSettings, optional
        Other settings to go on with.

    Raises
    ------
    DataError
        When the images are not those of the run.
    TrainingError
        For a setting that cannot change within a run.
    ProjectError
        When there is no run, or it does not fit.
    """
    if project.fingerprint and dataset.fingerprint != project.fingerprint:
        raise DataError(
            f"The images in {dataset.settings.source} are not those that the run was trained on. "
            "Restore them, or start a new run without --resume."
        )
    model, _ = compile_network(project.network, project.weights, seed=project.training.seed)
    trainer = _trainer(model, project, dataset, threads, project.training)
    take_up(trainer, project)
    if settings is not None and settings != project.training:
        trainer.change(settings)
    return trainer


def _trainer(
    model: Model, project: Project, dataset: Dataset, threads: int, settings: TrainingSettings
) -> Trainer:
    return Trainer(
        model,
        dataset,
        settings,
        task=task_of(project),
        threads=threads,
        augment=project.data.augment,
        spec=project.targets,
    )


def trained_model(project: Project) -> Model:
    """Return the project's model with the weights it holds.

    Raises
    ------
    ProjectError
        When it was never trained.
    """
    from cnndesk.errors import ProjectError

    model, carried = compile_network(project.network, project.weights)
    if not project.weights or carried.reset:
        raise ProjectError(
            "The network has no trained weights yet. Train it first: cnndesk train PROJECT."
        )
    return model


def aligned(
    split: Split, classes: tuple[str, ...], wanted: tuple[str, ...], spec: TargetSpec | None = None
) -> Split:
    """Return a split whose labels count in the order of another list of classes.

    Parameters
    ----------
    split : Split
    classes : tuple of str
        What its labels index, or the names of its labels or values.
    wanted : tuple of str
        What they shall index; every class of the images must be there.
    spec : TargetSpec, optional
        What the network learned; by default classes.

    Raises
    ------
    DataError
        Naming the class that is not, or when the images have labels or values and the network
        learned others, or none.
    """
    if split.targets is not None or (spec is not None and spec.kind != "classes"):
        return _aligned_targets(split, classes, wanted, spec or TargetSpec())
    if classes == wanted:
        return split
    table = positions_of(classes, wanted)
    for label in np.unique(split.labels).tolist():
        if table[label] < 0:
            raise DataError(
                f"The data has images of the class “{classes[label]}”, which the network does not "
                f"know. It was trained on: {', '.join(wanted)}."
            )
    return dataclasses.replace(split, labels=table[split.labels])


def _aligned_targets(
    split: Split, classes: tuple[str, ...], wanted: tuple[str, ...], spec: TargetSpec
) -> Split:
    """Return a split whose labels or values stand in the order of another list of names."""
    targets = split.targets
    numbers = numbers_of(classes) if targets is None and spec.kind == "values" else None
    if numbers is not None:  # folders called 20, 40, ...: one value
        targets, classes = numbers.take(split.labels), ("value",)
    if spec.kind == "values" and len(wanted) > len(spec.std) == 1:  # such a network
        wanted = ("value",)
    learned = None
    if spec.kind == "values":
        learned = Targets("values", np.empty((0, len(wanted))), spec.units)
    elif spec.kind == "labels":
        learned = Targets("labels", np.empty((0, len(wanted)), np.uint8))
    found = matched(targets, classes, learned, wanted, "The data")
    return dataclasses.replace(split, targets=found)
