"""The training loop: on one process or on many, from the start or from where it stood."""

from __future__ import annotations

import contextlib
import math
import time
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel

import weights
from checkpoint import Arrays, arrays_of, load_arrays, restore, save
from configuration import Settings
from dataset import Batch, Part
from journal import Journal
from layers import draw_for
from optimizer import make_optimizer
from parallel import StartError, Team
from schedule import Standing, learning_rate, momentum
from scoring import Score, losses, sums


@dataclass(frozen=True)
class Way:
    """How a training runs, whatever it learns.

    Attributes
    ----------
    folder : Path
        Of weights, curves and checkpoint.
    bfloat16 : bool
        Whether convolutions and products are computed with 16 bits.
    checkpoint_steps : int
        Steps after which where it stands is written, besides at the end of each epoch.
    log_steps : int
        Steps after which losses are gathered and written.
    most_steps : int or None
        Ends the training early: to try something.
    """

    folder: Path
    bfloat16: bool = False
    checkpoint_steps: int = 500
    log_steps: int = 10
    most_steps: int | None = None


class DivergedError(Exception):
    """Numbers without bounds: a sentence with the cure."""


class Trainer:
    """One training.

    Parameters
    ----------
    network : nn.Module
        With its first weights, on the device of the team.
    settings : Settings
    way : Way
    team : Team
    train, val : Part
    """

    def __init__(
        self,
        network: nn.Module,
        settings: Settings,
        way: Way,
        team: Team,
        train: Part,
        val: Part,
    ) -> None:
        self.network = network
        self.settings = settings
        self.way = way
        self.team = team
        self.train_part = train
        self.val_part = val
        self.optimizer = make_optimizer(network, settings)
        self.standing = Standing()
        self.best: Arrays | None = None
        self._sums = torch.zeros(4, dtype=torch.float64, device=team.device)
        self._waiting: list[tuple[int, Tensor, float]] = []
        self._checkpoint = way.folder / "checkpoint.safetensors"
        self._started, self._seen = time.monotonic(), 0

    @property
    def steps_per_epoch(self) -> int:
        """Batches of an epoch."""
        return len(self.train_part.batches)

    def take_up(self) -> bool:
        """Go on where the training stood, if it did; return whether."""
        team = self.team
        found = restore(self._checkpoint, self.network, self.optimizer, self.settings, team)
        if found is None:
            return False
        self.standing, sums_so_far, self.best = found
        if team.is_first:
            self._sums = sums_so_far
        return True

    def run(self) -> None:
        """Train to the end."""
        standing = self.standing
        journal = Journal(self.way.folder, self.team, standing.step, standing.epoch)
        model = self._wrapped()
        try:
            while not standing.ended and not self._enough():
                self._epoch(model, journal)
            if standing.ended:
                self._end(journal)
        finally:
            journal.close()

    # One epoch -------------------------------------------------------------------------------

    def _wrapped(self) -> nn.Module:
        """Return the network such that gradients are averaged over all processes."""
        learns = any(parameter.requires_grad for parameter in self.network.parameters())
        if self.team.size == 1 or not learns:
            return self.network
        devices = [self.team.device] if self.team.device.type == "cuda" else None
        with warnings.catch_warnings():  # newer versions have another name for it, older ones not
            warnings.simplefilter("ignore", FutureWarning)
            return DistributedDataParallel(
                self.network, device_ids=devices, broadcast_buffers=False
            )

    def _enough(self) -> bool:
        most = self.way.most_steps
        return most is not None and self.standing.step >= most

    def _epoch(self, model: nn.Module, journal: Journal) -> None:
        standing = self.standing
        model.train()
        for batch in self.train_part.epoch(standing.epoch, standing.batch):
            self._step(model, batch)
            if standing.step % self.way.log_steps == 0 or self._enough():
                self._log(journal)
            if standing.step % self.way.checkpoint_steps == 0:
                self._save()
            if self._enough():
                break
        self._log(journal)
        if standing.batch < self.steps_per_epoch:
            self._save()
            return
        self._end_epoch(journal)

    def _step(self, model: nn.Module, batch: Batch) -> None:
        standing, settings, team = self.standing, self.settings, self.team
        batch = batch.to(team.device)
        rate = learning_rate(settings, standing.step, self.steps_per_epoch)
        rate *= standing.plateau_scale
        for group in self.optimizer.param_groups:
            group["lr"] = rate
            if settings.optimizer in ("momentum", "nesterov", "rmsprop"):
                group["momentum"] = momentum(settings, standing.step, self.steps_per_epoch)
        draw_for(self.network, batch.keys)
        self.optimizer.zero_grad(set_to_none=True)
        with self._precision():
            outputs = model(batch.images).float()
        each = losses(outputs, batch.targets, settings)
        # Gradients are averaged over the processes, and each has only a share of the images.
        (each.sum() * (team.size / batch.whole)).backward()
        if settings.clip_norm is not None:
            nn.utils.clip_grad_norm_(self.network.parameters(), settings.clip_norm)
        self.optimizer.step()
        with torch.no_grad():
            self._sums += sums(outputs.detach(), batch.targets, each.detach(), settings)
            self._waiting.append((standing.step + 1, each.detach().sum() / batch.whole, rate))
        standing.step += 1
        standing.batch += 1
        self._seen += batch.whole

    @contextlib.contextmanager
    def _precision(self) -> Iterator[None]:
        kind = self.team.device.type
        with torch.autocast(kind, torch.bfloat16, enabled=self.way.bfloat16):
            yield

    def _log(self, journal: Journal) -> None:
        """Gather the losses of the last steps from all processes and write them down."""
        if not self._waiting:
            return
        gathered = self.team.total(torch.stack([loss for _, loss, _ in self._waiting])).tolist()
        epoch = self.standing.epoch + 1
        rows = [
            (step, epoch, loss, rate)
            for (step, _, rate), loss in zip(self._waiting, gathered, strict=True)
        ]
        self._waiting.clear()
        journal.steps(rows)
        bad = next((step for step, _, loss, _ in rows if not math.isfinite(loss)), None)
        if bad is not None:
            raise DivergedError(
                f"The loss of step {bad} grew beyond all bounds. Begin anew with a lower rate: "
                f"--fresh --lr {self.settings.learning_rate / 4:g}."
            )
        speed = self._seen / max(time.monotonic() - self._started, 1e-9)
        journal.progress(
            f"epoch {epoch} of {self.settings.epochs}, step {self.standing.batch} of "
            f"{self.steps_per_epoch}: loss {rows[-1][2]:.4f}, {speed:,.0f} images/s"
        )

    def _end_epoch(self, journal: Journal) -> None:
        standing, settings = self.standing, self.settings
        train = Score.of(self.team.total(self._sums), settings)
        val = evaluate(self.network, self.val_part, settings, self.team)
        standing.epoch += 1
        standing.batch = 0
        self._sums.zero_()
        loss = val.loss if val else train.loss
        if not math.isfinite(loss):
            raise DivergedError(
                f"The loss of epoch {standing.epoch} has no bounds. Begin anew with a lower rate: "
                f"--fresh --lr {settings.learning_rate / 4:g}."
            )
        accuracy = val.value if val and settings.loss == "cross_entropy" else math.nan
        images = val.images if val else 0
        if standing.note(settings, train.loss, loss, accuracy, images) and self.team.is_first:
            self.best = arrays_of(self.network)
        rate = self.optimizer.param_groups[0]["lr"]
        journal.epoch(standing.epoch, standing.step, train, val, rate)
        words = f"; validation: {val.words(settings)}" if val else ""
        journal.say(f"epoch {standing.epoch}: {train.words(settings)}{words}")
        if self.team.is_first:
            weights.write(self.way.folder / "weights.safetensors", arrays_of(self.network), {})
        self._save()

    def _end(self, journal: Journal) -> None:
        """Leave the weights that were asked for: the last ones, or those of the best epoch."""
        best = self.team.from_first(self.best)
        restores = self.settings.restore_best and best is not None
        if restores:
            load_arrays(self.network, best, "the best epoch")
        path = self.way.folder / "weights.safetensors"
        if self.team.is_first:
            weights.write(path, arrays_of(self.network), {})
        epoch = self.standing.best_epoch if restores else self.standing.epoch
        journal.say(f"Done: {self.standing.ended}. {path} has the weights of epoch {epoch}.")

    def _save(self) -> None:
        total = self.team.total(self._sums)
        if self.team.is_first:
            self.way.folder.mkdir(parents=True, exist_ok=True)
            save(
                self._checkpoint,
                self.network,
                self.optimizer,
                self.standing,
                total,
                self.best,
                self.settings,
            )


def evaluate(network: nn.Module, part: Part, settings: Settings, team: Team) -> Score | None:
    """Return how a network does on a part of the images; None where the part has none."""
    if not len(part.data):
        return None
    network.eval()
    draw_for(network, None)
    total = torch.zeros(4, dtype=torch.float64, device=team.device)
    with torch.no_grad():
        for batch in part.epoch(0):
            batch = batch.to(team.device)
            outputs = network(batch.images)
            each = losses(outputs, batch.targets, settings)
            total += sums(outputs, batch.targets, each, settings)
    return Score.of(team.total(total), settings)


def require_images(part: Part) -> Part:
    """Return a part that has images."""
    if not len(part.data):
        raise StartError("The table of the images names none of this part.")
    return part
