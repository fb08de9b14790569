"""Training for programs in Python: the same steps as ``cnndesk train``, to the same bits."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from cnndesk.data import Dataset, DataSettings
from cnndesk.data.settings import Fit
from cnndesk.document.network import Network
from cnndesk.document.project import Project
from cnndesk.document.templates import template as chosen
from cnndesk.engine.threads import resolve
from cnndesk.errors import SettingError
from cnndesk.session import preparation, recipe, transfer
from cnndesk.session.checkpoint import Checkpoint, write_run
from cnndesk.session.output_file import check_output
from cnndesk.session.trainer import Trainer
from cnndesk.session.worker import EngineThread
from cnndesk.use.model import TrainedModel


@dataclasses.dataclass(frozen=True)
class EpochReport:
    """How far a training is, after each epoch.

    Attributes
    ----------
    epoch, epochs : int
    train_loss, val_loss : float
        NaN without validation images.
    train_score, val_score : float
        What ``metric`` says: accuracy, F1 or mean absolute error.
    metric : str
    """

    epoch: int
    epochs: int
    train_loss: float
    val_loss: float
    train_score: float
    val_score: float
    metric: str


def train(
    data: str | Path,
    *,
    network: Network | None = None,
    template: str | None = None,
    size: tuple[int, int] | None = None,
    fit: Fit = "crop",
    augment: tuple[str, ...] | None = None,
    seed: int = 0,
    threads: int | None = None,
    out: str | Path | None = None,
    progress: Callable[[EpochReport], object] | None = None,
    **settings: Any,
) -> TrainedModel:
    """Train a network on images and return it.

    Parameters
    ----------
    data : str or Path
        ``"digits"``, ``"shapes"``, a folder with a folder per class, an archive, a table, or a file
        of arrays such as ``numpy.savez("mine.npz", images=..., labels=...)`` writes.
    network : Network, optional
        One of your own, from a `Drawing`.
    template : str, optional
        The name of a template; by default one that suits the images. ``"efficientnet-lite0"``
        already sees: a new head learns on it.
    size : (height, width), optional
        Of the images as the network sees them; by default that of the images or of ``network``.
    fit : {"crop", "pad", "stretch"}
    augment : tuple of str, optional
        Such as ``("flip", "shift:0.1")``; by default what suits the images.
    seed : int
        The same seed gives the same bits with any number of threads.
    threads : int, optional
        By default all cores.
    out : str or Path, optional
        Also save the project there after each epoch.
    progress : callable, optional
        Called after each epoch, from another thread than yours.
    **settings
        ``epochs``, ``batch_size``, ``optimizer``, ``learning_rate`` and all others that
        ``cnndesk.document.settings.TrainingSettings`` names. What is left out follows from the
        images.

    Returns
    -------
    TrainedModel
        Its test images have not been looked at.

    Raises
    ------
    cnndesk.errors.CnndeskError
        When images, network or settings do not fit: a sentence with the cure.
    """
    if network is not None and template is not None:
        raise SettingError("Give either a network or the name of a template, not both.")
    count = resolve(threads)
    project, dataset = _prepared(data, network, template, size, fit, augment)
    project.training = project.training.replace(seed=seed, **settings)
    preparation.adapt(project, dataset)
    if augment is None and network is None:
        suits = recipe.augmentation(recipe.Situation.of(project.network, dataset))
        project.data = dataclasses.replace(project.data, augment=suits)
    trainer = preparation.make_trainer(project, dataset, count)
    trainer.opens_test = False
    path = Path(out) if out is not None else None
    if path is not None:
        check_output(path)
        trainer.after_epoch.append(Checkpoint(project, path, trainer).save_epoch)
    if progress is not None:
        trainer.after_epoch.append(partial(_tell, trainer, progress))
    try:
        with EngineThread() as engine:
            engine.start(trainer.run()).result()
    finally:  # also after Ctrl-C: the engine's thread has ended then
        trainer.close()
    write_run(project, trainer.capture(), trainer.history)
    if path is not None:
        project.save(path)
    return TrainedModel(project, threads=threads, path=path)


def _prepared(
    data: str | Path,
    network: Network | None,
    template: str | None,
    size: tuple[int, int] | None,
    fit: Fit,
    augment: tuple[str, ...] | None,
) -> tuple[Project, Dataset]:
    """Return a project for images, and these."""
    height, width = size if size is not None else (None, None)
    settings = DataSettings(
        source=preparation.absolute_source(str(data)),
        height=height,
        width=width,
        fit=fit,
        augment=augment or (),
    )
    if network is None:
        dataset = preparation.open_data(settings)
        name = template or preparation.template_for(dataset)
        if size is None and chosen(name).starts_from:
            dataset = preparation.open_data(transfer.fitted_to_start(settings, dataset))
        return preparation.project_from_template(name, dataset), dataset
    project = Project(network=network.copy())
    dataset = preparation.open_data(preparation.fitted_to_network(settings, project))
    project.data = dataset.settings
    return project, dataset


def _tell(trainer: Trainer, progress: Callable[[EpochReport], object]) -> None:
    row, metric = trainer.history.epochs.row(-1), trainer.coder.metric
    report = EpochReport(
        epoch=int(row["epoch"]),
        epochs=trainer.settings.epochs,
        train_loss=row["train_loss"],
        val_loss=row["val_loss"],
        train_score=row[metric.column("train")],
        val_score=row[metric.column("val")],
        metric=metric.key,
    )
    progress(report)
