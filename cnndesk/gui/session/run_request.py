"""What a trainer is to be made of, taken from a workspace at one moment, and the run in a project.

A `RunRequest` is filled in the window's thread and carried out on the engine thread, which must not
see the network, settings and images change under it. When one is given is ``training.py``'s
business.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cnndesk.data import Dataset
from cnndesk.document.compile import Carried
from cnndesk.document.edits import SwapBlock
from cnndesk.document.network import Network
from cnndesk.document.project import Project
from cnndesk.document.settings import TrainingSettings
from cnndesk.session.checkpoint import take_up
from cnndesk.session.live_view import Signature, signature
from cnndesk.session.rebuild import make_trainer_for, rebuild
from cnndesk.session.trainer import Trainer

if TYPE_CHECKING:
    from cnndesk.gui.document.workspace import Workspace

_RUN = ("weights", "best", "optimizer", "progress", "history", "classes", "fingerprint")


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
    """

    network: Network
    dataset: Dataset
    settings: TrainingSettings
    threads: int
    augment: tuple[str, ...]

    @classmethod
    def of(cls, workspace: Workspace, threads: int) -> RunRequest:
        """Return what a workspace with images is like now."""
        assert workspace.dataset is not None
        return cls(
            workspace.network.copy(),
            workspace.dataset,
            workspace.training_settings,
            threads,
            workspace.data_settings.augment,
        )

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
            weights=project.weights if project is not None else None,
            threads=self.threads,
            augment=self.augment,
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


def take_statistics(workspace: Workspace) -> None:
    """Let the input block scale by mean and deviation of the images, where it wants to."""
    entry, dataset = workspace.network.input_block, workspace.dataset
    block_id = workspace.network.input_id
    if entry is None or dataset is None or block_id is None or not entry.wants_statistics:
        return
    if entry.image_shape.c != len(dataset.mean):
        return
    mean, std = (tuple((v / 255).tolist()) for v in (dataset.mean, dataset.std))
    block = entry.with_statistics(mean, std)
    if block != entry:
        text = workspace.tr("Take mean and spread of the images")
        workspace.push(SwapBlock(block_id, block, text))
        workspace.diagnose()


def copy_run(source: Project, target: Project) -> None:
    """Put a run that was read from a file, and not gone on with, into a project to be saved."""
    for name in _RUN:
        setattr(target, name, getattr(source, name))
