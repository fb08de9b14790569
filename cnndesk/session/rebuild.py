"""Going on with a run after its surroundings changed: the network, the images, the threads.

The run keeps its history, its place in the schedule and every weight that still fits; what does not
fit starts anew. Only on the thread that runs kernels, and only between two steps. Who asks for it,
and whether it should happen, is decided elsewhere.
"""

from __future__ import annotations

import dataclasses
import math

import numpy as np

from cnndesk.data import Dataset
from cnndesk.data.targets import TargetSpec
from cnndesk.document.compile import Carried, compile_network
from cnndesk.document.network import Network
from cnndesk.document.settings import TrainingSettings
from cnndesk.engine.model import Model
from cnndesk.errors import TrainingError
from cnndesk.session.state import Arrays, RunState, Standing, overlaid
from cnndesk.session.targets import spec_for
from cnndesk.session.trainer import Trainer


def arrays_of(model: Model) -> Arrays:
    """Return parameters and running state by block id and name: the model's own arrays."""
    return {node.id: {**model.parameters[node.id], **model.state[node.id]} for node in model.nodes}


def make_trainer_for(
    network: Network,
    dataset: Dataset,
    settings: TrainingSettings,
    *,
    weights: Arrays | None = None,
    threads: int = 1,
    augment: tuple[str, ...] = (),
    spec: TargetSpec | None = None,
) -> tuple[Trainer, Carried]:
    """Return a trainer at the start of a run, and what became of the weights given.

    Parameters
    ----------
    network, dataset, settings
    weights : mapping, optional
        To start from.
    threads : int
    augment : tuple of str
        Augmentation of the training images.
    spec : TargetSpec, optional
        What the outputs meant to which these weights have learned.

    Raises
    ------
    ShapeError
        When the network does not fit itself.
    TrainingError
        When network and images disagree.
    """
    model, carried = compile_network(network, weights, seed=settings.seed)
    task = network.block(network.output_ids[0]).task
    if task is None:
        raise TrainingError("The network has no output that can be trained. Add a Softmax block.")
    outputs = int(np.prod(model.shapes[model.nodes[-1].id]))
    trainer = Trainer(
        model,
        dataset,
        settings,
        task=task,
        threads=threads,
        augment=augment,
        spec=kept_spec(spec, spec_for(task, dataset, outputs)),
    )
    return trainer, carried


def kept_spec(learned: TargetSpec | None, wanted: TargetSpec) -> TargetSpec:
    """Return what a network's outputs mean that goes on learning.

    Values keep the scale in which its weights have learned them, as long as they are as many and in
    the same units.
    """
    if learned is None or (learned.kind, learned.units) != (wanted.kind, wanted.units):
        return wanted
    return learned


def rebuild(
    old: Trainer,
    network: Network,
    dataset: Dataset,
    settings: TrainingSettings,
    *,
    threads: int,
    augment: tuple[str, ...] = (),
) -> tuple[Trainer, Carried]:
    """Return a trainer that goes on where another one stands.

    Parameters
    ----------
    old : Trainer
        No job of it may be under way. It is closed, and its history goes on in the new one.
    network, dataset, settings
        As they are now.
    threads : int
    augment : tuple of str
        Augmentation of the training images.

    Returns
    -------
    Trainer, Carried
        The report names blocks that kept their weights and blocks that start anew.

    Raises
    ------
    ShapeError, TrainingError
        When the network does not fit itself or the images; the old trainer is then as it was.
    """
    new, carried = make_trainer_for(
        network,
        dataset,
        settings,
        weights=arrays_of(old.model),
        threads=threads,
        augment=augment,
        spec=old.coder.spec,
    )
    before, fresh = old.capture(), new.capture()
    unchanged = not carried.reset and not carried.dropped
    old.close()
    new.test_opened = old.test_opened
    if new.coder.metric == old.coder.metric:
        new.history = old.history
    new.restore(
        RunState(
            standing=_placed(_standing(before.standing, best=unchanged), old, new),
            weights=fresh.weights,
            optimizer=(
                overlaid(fresh.optimizer, before.optimizer)
                if old.settings.optimizer == settings.optimizer
                else fresh.optimizer
            ),
            best_weights=before.best_weights if unchanged else None,
            steps=before.steps,
            epochs=before.epochs,
            trained=before.trained,
        )
    )
    if unchanged and _same_batches(old, new) and old.settings.optimizer == settings.optimizer:
        new.take_fallbacks(old)
    return new, carried


def _standing(standing: Standing, *, best: bool) -> Standing:
    """Forget the best epoch of other weights."""
    if best:
        return standing
    return dataclasses.replace(
        standing, best_epoch=0, best_loss=math.inf, best_accuracy=0.0, waited=0
    )


def _placed(standing: Standing, old: Trainer, new: Trainer) -> Standing:
    """Return where in its epoch a run goes on; with other batches it begins that epoch anew.

    An epoch whose steps are all done stays so.
    """
    if standing.batch and standing.batch == old.batches_per_epoch and old.dataset is new.dataset:
        return dataclasses.replace(standing, batch=new.batches_per_epoch)
    return standing if _same_batches(old, new) else standing.at_epoch_start()


def _same_batches(old: Trainer, new: Trainer) -> bool:
    return (
        old.dataset is new.dataset
        and old.batches_per_epoch == new.batches_per_epoch
        and old.settings.batch_size == new.settings.batch_size
    )
