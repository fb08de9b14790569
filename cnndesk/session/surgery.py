"""Live surgery: a run goes on by another recipe between two steps, and the project notes it.

Only on the thread that runs kernels, and while no job of the trainer is under way. What was changed
is found in ``interventions.py``; the window does the same with its own list of runs.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from cnndesk.data import Dataset
from cnndesk.document.network import Network
from cnndesk.document.project import Project
from cnndesk.document.run_info import Recipe
from cnndesk.document.settings import TrainingSettings
from cnndesk.session.differences import bending, of_augmentation, of_networks
from cnndesk.session.interventions import noted, place_of, recipe_for
from cnndesk.session.rebuild import rebuild
from cnndesk.session.trainer import Trainer


def go_on(trainer: Trainer, before: Recipe, after: Recipe, dataset: Dataset) -> Trainer:
    """Return the trainer that goes on by another recipe; the same where only settings differ.

    Raises
    ------
    ShapeError, TrainingError
        When it cannot; the trainer is then as it was.
    """
    same_network = before.network is after.network and before.augment == after.augment
    if same_network and before.settings.batch_size == after.settings.batch_size:
        if before.settings != after.settings:
            trainer.change(after.settings)
        return trainer
    made, _ = rebuild(
        trainer,
        after.network,
        dataset,
        after.settings,
        threads=trainer.threads,
        augment=after.augment,
    )
    made.opens_test = trainer.opens_test
    return made


def intervene(
    project: Project,
    trainer: Trainer,
    *,
    network: Network | None = None,
    settings: TrainingSettings | None = None,
    augment: Sequence[str] | None = None,
) -> Trainer:
    """Let the run of a project go on otherwise, and note that in its log.

    Parameters
    ----------
    project : Project
        Whose run knows its recipe; network, settings, augmentation and log are changed.
    trainer : Trainer
        Where the run stands.
    network, settings, augment
        What is another one from now on.

    Returns
    -------
    Trainer
        That goes on.
    """
    before = project.run.recipe
    assert before is not None
    after = recipe_for(
        before.network if network is None else network.copy(),
        trainer.dataset,
        before.settings if settings is None else settings,
        before.augment if augment is None else augment,
    )
    place = place_of(trainer.standing)
    going_on = go_on(trainer, before, after, trainer.dataset)
    project.run = noted(project.run, after, place, words_between(before, after))
    project.network, project.training = after.network.copy(), after.settings
    project.data = dataclasses.replace(project.data, augment=after.augment)
    return going_on


def words_between(before: Recipe, after: Recipe) -> str:
    """Return what differs, as far as it bends the curves, in a sentence; empty for nothing."""
    return sentence_of(differing(before, after))


def sentence_of(found: Sequence[str]) -> str:
    """Join what was found different; empty for nothing."""
    return "; ".join(found) + "." if found else ""


def differing(before: Recipe, after: Recipe) -> list[str]:
    """Return what differs, as far as it bends the curves, in short pieces."""
    found = [
        *of_networks(before.network, after.network),
        *of_augmentation(before.augment, after.augment),
        *bending(before.settings, after.settings),
    ]
    return [*found, "other images"] if before.data != after.data else found


def only_batches_differ(before: TrainingSettings, after: TrainingSettings) -> bool:
    """Whether a run can go on by other settings, but in other batches."""
    fixed = ("optimizer", "balance", "seed", "precision")
    return before.batch_size != after.batch_size and all(
        getattr(before, name) == getattr(after, name) for name in fixed
    )
