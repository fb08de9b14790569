"""Doing a run again from its start, with everything that was changed in it while it trained.

The recipe at the start follows from that at the end and the log; the weights at the start from the
seed or from where the run took them, and a digest tells whether they are those. Then the trainer
comes to each place of the log, is changed there as it was then, and goes on; at the end the digest
of its weights is that of the file, to the bit, or it is said that it is not.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass

from cnndesk.data import Dataset
from cnndesk.document.interventions import Change, Place
from cnndesk.document.project import Project
from cnndesk.document.removal import Removal, removal_of
from cnndesk.document.run_info import EditMark, Recipe
from cnndesk.document.starting import first_weights
from cnndesk.errors import CnndeskError, ProjectError
from cnndesk.session.checkpoint import standing_of
from cnndesk.session.interventions import applied, place_of, recipe_for, reverted, start_digest
from cnndesk.session.pruning.pruned import pruned_state
from cnndesk.session.rebuild import arrays_of, make_trainer_for
from cnndesk.session.state import Standing
from cnndesk.session.surgery import go_on
from cnndesk.session.trainer import Trainer

Work = Generator[None, None, bool | None]


@dataclass(frozen=True, eq=False)
class Log:
    """A run that can be done again.

    Attributes
    ----------
    start : Recipe
        What it began by.
    digest : str
        Of the weights that it began with.
    marks : tuple of EditMark
        Those at which something was changed, in order.
    goal : Standing
        Where it stands.
    weights : str
        Digest of the weights it came to.
    """

    start: Recipe
    digest: str
    marks: tuple[EditMark, ...]
    goal: Standing
    weights: str


def log_of(project: Project) -> Log:
    """Return the run in a project as its log tells it.

    Raises
    ------
    ProjectError
        When there is no run, it was begun by a version that kept no log, its images were changed,
        or the log does not fit it.
    """
    goal, info = standing_of(project), project.run
    if not goal.begun or not project.weights:
        raise ProjectError("The project holds no run that could be replayed. Train it first.")
    if not info.start or info.recipe is None:
        raise ProjectError(
            "Not everything that was changed in this run is known: it was begun by an older "
            "version, or changed very often. Train it anew to have a run that can be replayed."
        )
    marks = tuple(mark for mark in info.marks if mark.changes)
    places = [mark.place for mark in marks]
    if not _in_order([*places, place_of(goal)]):
        raise ProjectError(
            "The log of what was changed in the run is out of order. Open a backup, or train anew."
        )
    if any(change.kind == "images" for mark in marks for change in mark.changes):
        raise ProjectError(
            "The images were changed or corrected while this run trained, and it is not kept how "
            "they were before. It cannot be replayed."
        )
    every = [change for mark in marks for change in mark.changes]
    start = reverted(info.recipe, every)
    return Log(start, info.start, marks, goal, project.digest)


def _in_order(places: list[Place]) -> bool:
    """Whether places follow each other; an epoch may begin anew, so that its batch counts anew."""
    steps = [(place.rescued, place.step, place.epoch) for place in places]
    return steps == sorted(steps)


class Replay:
    """One run, done again.

    Parameters
    ----------
    project : Project
    dataset : Dataset
        The images of the run.
    threads : int
        Change no bit.

    Attributes
    ----------
    log : Log
    trainer : Trainer
        Another one after each change that the run was rebuilt for.
    done : int
        Marks that were passed.

    Raises
    ------
    ProjectError
        When it cannot be replayed, in a sentence.
    """

    def __init__(self, project: Project, dataset: Dataset, threads: int = 1) -> None:
        self.log = log = log_of(project)
        self._recipe, self._dataset, self._threads = log.start, dataset, threads
        self._starts_from = project.starts_from
        if log.goal.corrections != dataset.corrections.digest or (
            project.fingerprint and project.fingerprint != dataset.fingerprint
        ):
            raise ProjectError(
                "The images are not those that the run was trained on. Restore them to replay it."
            )
        self.done = 0
        self.trainer = self._begin(project)

    def _begin(self, project: Project) -> Trainer:
        start = self._recipe
        known = recipe_for(start.network, self._dataset, start.settings, start.augment)
        if start.data and known.data != start.data:
            raise ProjectError(
                "The images are divided into other parts than when the run was trained. Restore "
                "the settings of the data to replay it."
            )
        trainer, _ = make_trainer_for(
            start.network,
            self._dataset,
            start.settings,
            weights=first_weights(start.network, project.starts_from, project.weights),
            threads=self._threads,
            augment=start.augment,
        )
        trainer.opens_test = False
        if start_digest(arrays_of(trainer.model)) != self.log.digest:
            raise ProjectError(
                "The run began with weights that are not in the file any more: of a network that "
                "was read in, or of blocks that were frozen then and have learned since. It cannot "
                "be replayed."
            )
        return trainer

    @property
    def digest(self) -> str:
        """Of the weights it has come to."""
        return start_digest(arrays_of(self.trainer.model))

    def job(self, is_stopped: Callable[[], bool] = lambda: False) -> Work:
        """Do the run again, a step at each ``next``; returns whether the bits are the same.

        Parameters
        ----------
        is_stopped : callable
            Whether somebody has paused the trainer; then None is returned.

        Raises
        ------
        ProjectError
            When a place of the log is never come to.
        DivergedError
            When the run grows beyond all bounds.
        """
        for mark in self.log.marks:
            yield from self.trainer.run_to(mark.place)
            if is_stopped():
                return None
            self._check(place_of(self.trainer.standing) == mark.place)
            self._change(mark.changes)
            self.done += 1
        goal = place_of(self.log.goal)
        yield from self.trainer.run_to(goal)
        if is_stopped():
            return None
        self._check(place_of(self.trainer.standing) == goal)
        self.trainer.close()
        return self.digest == self.log.weights

    def _pruned(self, trainer: Trainer, removal: Removal, after: Recipe) -> Trainer:
        """Return the trainer that goes on without some maps."""
        state = pruned_state(trainer.capture(), removal)
        trainer.close()
        made, _ = make_trainer_for(
            after.network,
            self._dataset,
            after.settings,
            weights=state.weights,
            threads=self._threads,
            augment=after.augment,
            spec=trainer.coder.spec,
        )
        made.opens_test = False
        made.history = trainer.history
        made.restore(state)
        return made

    def _check(self, is_there: bool) -> None:
        if not is_there:
            raise ProjectError(
                f"The log of the run does not fit it: after {self.trainer.standing.step:,} steps "
                "it is not where something was changed. Open a backup, or train anew."
            )

    def _change(self, changes: tuple[Change, ...]) -> None:
        """Change the run as it was changed at this place."""
        after = applied(self._recipe, changes)
        trainer = self.trainer
        for change in changes:
            if change.kind == "best":
                trainer.back_to_best()
        try:
            removal = removal_of(self._recipe.network, changes)
            if removal is not None:
                self.trainer = self._pruned(trainer, removal, after)
            else:
                self.trainer = go_on(trainer, self._recipe, after, self._dataset)
        except ProjectError:
            raise
        except CnndeskError as error:
            raise ProjectError(
                f"The log of the run does not fit it. {error} Open a backup, or train anew."
            ) from error
        self._recipe = after
        if any(change.kind == "reopened" for change in changes):
            self.trainer.reopen()
