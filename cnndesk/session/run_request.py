"""What a trainer is to be made of, taken from an open project at one moment, and its run.

A `RunRequest` is filled where the user edits and carried out on the engine thread, which must not
see network, settings and images change under it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from cnndesk.data import Dataset
from cnndesk.data.targets import TargetSpec
from cnndesk.document.compile import Arrays, Carried
from cnndesk.document.network import Network
from cnndesk.document.project import Project
from cnndesk.document.settings import TrainingSettings
from cnndesk.session.checkpoint import take_up
from cnndesk.session.live_view import Signature, signature
from cnndesk.session.rebuild import make_trainer_for, rebuild
from cnndesk.session.targets import NAMES_AS_NUMBERS
from cnndesk.session.trainer import Trainer

_RUN = (
    "weights", "best", "optimizer", "progress", "history", "classes", "targets", "fingerprint",
    "trained",
)  # fmt: skip


@dataclass(frozen=True, eq=False)
class RunRequest:
    """Network, images and settings as they were at one moment.

    Attributes
    ----------
    network : Network
        A copy that nobody edits.
    dataset : Dataset
    settings : TrainingSettings
    threads : int
    augment : tuple of str
    first : mapping of block id to mapping of name to array
        What a new run begins with where it does not begin by the seed: the weights of frozen blocks
        and of a network that already sees.
    """

    network: Network
    dataset: Dataset
    settings: TrainingSettings
    threads: int
    augment: tuple[str, ...]
    first: Arrays = field(default_factory=dict)

    @property
    def trained(self) -> Signature:
        """What decides the numbers of the network."""
        return signature(self.network, trained_only=True)

    def make(self, project: Project | None, *, reopening: bool = False) -> Trainer:
        """Return a trainer at the start of a run, or where the run in a project stands.

        Parameters
        ----------
        project : Project or None
        reopening : bool
            Its run had ended and is to go on.
        """
        trainer, _ = make_trainer_for(
            self.network,
            self.dataset,
            self.settings,
            weights=project.weights if project is not None else self.first,
            threads=self.threads,
            augment=self.augment,
            spec=_learned(project) if project is not None else None,
        )
        if project is not None:
            take_up(trainer, project)
            if reopening:
                trainer.reopen()
        return trainer

    def rebuild(self, old: Trainer) -> tuple[Trainer, Carried]:
        """Return a trainer that goes on where another stands, and what became of its weights."""
        return rebuild(
            old,
            self.network,
            self.dataset,
            self.settings,
            threads=self.threads,
            augment=self.augment,
        )


def _learned(project: Project) -> TargetSpec:
    """Return what the outputs meant to which the weights of a project have learned."""
    return project.targets if project.targets.kind != "classes" else NAMES_AS_NUMBERS


def copy_run(source: Project, target: Project) -> None:
    """Put a run that was read from a file, and not gone on with, into a project to be saved."""
    for name in _RUN:
        setattr(target, name, getattr(source, name))
