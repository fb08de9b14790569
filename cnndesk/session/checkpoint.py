"""A run in a project: writing it in, taking it up again, and saving after every epoch.

The file itself (temporary file, fsync, rename) is ``document.project``'s business. What is saved is
always a state at an epoch or step boundary, so whatever kills the program, the file opens and the
run goes on from it.
"""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnndesk.document.project import Project
from cnndesk.document.run_info import RunInfo
from cnndesk.errors import ProjectError
from cnndesk.session.held_out import opened_before
from cnndesk.session.history import History
from cnndesk.session.state import RunState, Standing
from cnndesk.session.trainer import Trainer

_TRAINING_PER_SAVING = 10
_MANY_STEPS = 200_000  # whose curves take longer to save than a short epoch lasts
_SEPARATOR = "--"  # in the file for the “/” in the names of the optimiser's arrays


def write_run(project: Project, state: RunState, history: History) -> None:
    """Put a run into a project; nothing is written to disk.

    What was said of it before (its verdict, its test result) is of other weights and goes; whoever
    knows better sets `Project.run` afterwards.
    """
    project.run = _since(project, state)
    project.weights = _copied(state.weights)
    project.best = _copied(state.best_weights or {})
    project.optimizer = {
        name.replace("/", _SEPARATOR): np.asarray(array) for name, array in state.optimizer.items()
    }
    project.trained = state.trained
    project.progress = state.standing.to_json()
    project.history = history.for_file(state.steps, state.epochs)


def _since(project: Project, state: RunState) -> RunInfo:
    """Return what stays true of the run in a project when it has come to another state."""
    before = project.progress.get("step", 0)  # of a file: may be anything
    went_back = state.standing.rescued_step > 0
    if not isinstance(before, int) or (before > state.standing.step and not went_back):
        return RunInfo()  # another run, which begins
    info = project.run
    recipe = info.recipe
    if recipe is not None:
        recipe = dataclasses.replace(recipe, settings=project.training)
    return dataclasses.replace(
        info,
        recipe=recipe,
        verdict={},
        test=None,
        best_epoch=state.standing.best_epoch,
        kept_epoch=0,
        seconds=state.standing.seconds,
    )


def has_run(project: Project) -> bool:
    """Whether a project holds a run that has begun, finished or not."""
    return bool(project.progress) and Standing.from_json(project.progress).begun


def standing_of(project: Project) -> Standing:
    """Return where the run in a project stands; a fresh one where there is none.

    Raises
    ------
    ProjectError
        When what the file says of it is damaged.
    """
    return Standing.from_json(project.progress)


def take_up(trainer: Trainer, project: Project) -> None:
    """Let a trainer go on where the run in a project stands.

    Raises
    ------
    ProjectError
        When the project holds no run, or one that does not fit the trainer.
    """
    if not project.progress or not project.weights:
        raise ProjectError("The project holds no run to go on with. Train it without --resume.")
    trainer.history.load_arrays(project.history)
    standing = standing_of(project)
    same = standing.corrections == trainer.dataset.corrections.digest
    if same and standing.batch > trainer.batches_per_epoch:
        raise ProjectError(
            f"The run stands at step {standing.batch} of an epoch, which has "
            f"{trainer.batches_per_epoch} steps. The data or the file was changed; start a new run."
        )
    trained = project.trained
    if trained is None:  # of an older version: the images of the run, as far as is known
        trained = trainer.dataset.image_set("train")
    trainer.test_opened = opened_before(project, trainer.dataset)
    state = RunState(
        standing=standing,
        weights=project.weights,
        optimizer={
            name.replace(_SEPARATOR, "/"): array for name, array in project.optimizer.items()
        },
        best_weights=project.best or None,
        steps=len(trainer.history.steps),
        epochs=len(trainer.history.epochs),
        trained=trained,
    )
    try:
        trainer.restore(state)
    except (KeyError, ValueError) as error:
        raise ProjectError(
            "The state of the optimiser in the file does not fit the network. Start a new run."
        ) from error


class Checkpoint:
    """Saves a trainer's run into a project file.

    Parameters
    ----------
    project : Project
        A copy of its own: network and settings as they are trained.
    path : Path
    trainer : Trainer
    """

    def __init__(self, project: Project, path: Path, trainer: Trainer) -> None:
        self.project = project
        self.path = path
        self._trainer = trainer
        self._due = 0.0
        network = project.network
        self._has_frozen = any(network[name].frozen for name in network)

    def save_epoch(self) -> None:
        """Save the state at the end of the last finished epoch (for `Trainer.after_epoch`).

        Where blocks are frozen, or there have been very many steps, epochs are shorter than it
        takes to save the weights of these blocks, or the curves: then only so often that most of
        the time is spent in training, and at the end.
        """
        started = time.monotonic()
        takes_long = self._has_frozen or len(self._trainer.history.steps) > _MANY_STEPS
        if takes_long and started < self._due and not self._trainer.finished:
            return
        self._save(self._trainer.last_good)
        ended = time.monotonic()
        self._due = ended + _TRAINING_PER_SAVING * (ended - started)

    def save(self) -> None:
        """Save the present state; only between two steps.

        Raises
        ------
        ProjectError
            When the file cannot be written; the old file is then as it was.
        """
        self._save(self._trainer.capture())

    def _save(self, state: RunState) -> None:
        write_run(self.project, state, self._trainer.history)
        self.project.save(self.path)


def _copied(
    arrays: Mapping[str, Mapping[str, NDArray[Any]]],
) -> dict[str, dict[str, NDArray[np.float32]]]:
    """Return a mapping of one's own over the same arrays, without blocks that have none."""
    return {block: dict(named) for block, named in arrays.items() if named}
