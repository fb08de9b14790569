"""What ``cnndesk train`` says: before, while and after it trains."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np

from cnndesk.blocks import Task, counted
from cnndesk.cli.terminal import StatusLine, bar, curves, duration, number, table
from cnndesk.data import Dataset, problem_lines
from cnndesk.data.description import counted as names_text
from cnndesk.document.project import Project
from cnndesk.document.settings import OPTIMIZERS, SCHEDULES, TrainingSettings
from cnndesk.scores import label_scores, value_scores
from cnndesk.session.cures import Action
from cnndesk.session.progress import LOOKING, Progress
from cnndesk.session.selection import kept_row
from cnndesk.session.state import EARLY_STOPPING
from cnndesk.session.trainer import Trainer
from cnndesk.session.verdict import DIVERGED, STUCK, unequal_classes
from cnndesk.system.shells import quoted

_MOST_ROWS = 40
_PARTS = {"val": "validation images", "test": "test images"}


def opening_lines(project: Project, dataset: Dataset, trainer: Trainer) -> list[str]:
    """Say what is going to be trained on what."""
    h, w, c = dataset.image_shape
    images = ", ".join(f"{len(split):,} {name}" for name, split in dataset.splits.items())
    settings = project.training
    lines = [
        f"{dataset.settings.source}: {names_text(dataset.target_kind, dataset.classes)} of "
        f"{h}×{w}×{c} images ({images})",
        f"{len(project.network)} blocks, {trainer.model.parameter_count():,} parameters; "
        f"{settings.summary}, {settings.schedule.replace('_', ' ')}, "
        f"{counted(settings.epochs, 'epoch')}, seed {settings.seed}, "
        f"{counted(trainer.threads, 'thread')}",
    ]
    if trainer.precision_sentence:
        lines.append(trainer.precision_sentence)
    if settings.automatic:
        lines.append(_chosen(settings, project.data.augment))
    unequal = unequal_classes(dataset.classes, _counts(dataset)) if not settings.balance else ""
    if unequal and trainer.coder.task is Task.CLASSES:
        lines.append(f"{unequal}: --balance shows every class equally often.")
    lines += dataset.notes
    lines += filter(None, (trainer.validation.sentence, trainer.test.sentence))
    skipped = [problem for problem in dataset.problems if problem.skipped]
    if skipped:
        lines.append("Left out:")
        lines += [f"  {line}" for line in problem_lines(skipped, 5)]
    return lines


def _counts(dataset: Dataset) -> tuple[int, ...]:
    counts = np.bincount(dataset.train.labels, minlength=len(dataset.classes))
    return tuple(counts.tolist())


def _chosen(settings: TrainingSettings, augment: tuple[str, ...]) -> str:
    """Say which numbers were chosen for the images."""
    own = set(settings.automatic)
    words = {
        "optimizer": dict(OPTIMIZERS)[settings.optimizer],
        "learning_rate": f"rate {settings.learning_rate:g}",
        "schedule": dict(SCHEDULES)[settings.schedule],
        "batch_size": f"batch {settings.batch_size}",
        "epochs": f"at most {counted(settings.epochs, 'epoch')}",
        "weight_decay": f"weight decay {settings.weight_decay:g}",
        "clip_norm": "" if settings.clip_norm is None else f"gradient norm {settings.clip_norm:g}",
    }
    parts = [text for name, text in words.items() if name in own and text]
    parts += [f"augmentation {', '.join(augment)}"] if augment else []
    return f"Chosen for these images: {', '.join(parts)}."


class ProgressPrinter:
    """Prints each finished epoch and draws the status line of a run.

    Parameters
    ----------
    trainer : Trainer
    status : StatusLine
    """

    def __init__(self, trainer: Trainer, status: StatusLine) -> None:
        self._trainer = trainer
        self._status = status
        self._shown = len(trainer.history.epochs)
        self._rescued = trainer.standing.rescued_step

    def show(self) -> None:
        """Print what is new since the last time."""
        trainer, epochs = self._trainer, self._trainer.history.epochs
        standing = trainer.standing
        if standing.rescued_step != self._rescued:
            self._rescued = standing.rescued_step
            self._shown = min(self._shown, standing.rescued_epoch)
            self._status.say(standing.rescue_sentence)
        while self._shown < len(epochs):
            row = epochs.row(self._shown)
            self._status.say(_epoch_line(row, trainer.settings.epochs, trainer.progress))
            self._shown += 1
        if self._status.alive:
            self._status.show(_status(trainer.progress))


def _epoch_line(row: dict[str, float], epochs: int, progress: Progress) -> str:
    width = len(str(epochs))
    metric = progress.metric
    line = (
        f"epoch {int(row['epoch']):>{width}}/{epochs}  loss {number(row['train_loss'])}  "
        f"{metric.title} {metric.text(row[metric.column('train')])}"
    )
    if math.isfinite(row["val_loss"]):
        line += (
            f"  validation loss {number(row['val_loss'])}  "
            f"{metric.title} {metric.text(row[metric.column('val')])}"
        )
    return f"{line}  {progress.images_per_second:,.0f} images/s"


def _status(progress: Progress) -> str:
    if progress.phase in _PARTS:
        return f"epoch {progress.epoch}/{progress.epochs}  measuring the {_PARTS[progress.phase]}"
    if progress.phase == LOOKING:
        before = "frozen blocks look at the images, once  "
        after = f"  {progress.looked:,} of {progress.to_look:,}"
        share = progress.looked / max(progress.to_look, 1)
        return before + bar(share, len(before) + len(after)) + after
    done = (progress.epoch - 1) * progress.batches + progress.batch
    share = done / max(progress.epochs * progress.batches, 1)
    before = f"epoch {progress.epoch}/{progress.epochs}  "
    after = (
        f"  loss {number(progress.loss, 3)}  "
        f"{progress.metric.title} {progress.metric.text(progress.score, 1)}  "
        f"{progress.images_per_second:,.0f} images/s  ETA {duration(progress.remaining_seconds)}"
    )
    return before + bar(share, len(before) + len(after)) + after


def outcome(project: Project, trainer: Trainer, out: Path) -> dict[str, Any]:
    """Return the result for ``--json``."""
    result, standing, verdict = trainer.result, trainer.standing, trainer.verdict
    last = kept_row(trainer.history, trainer.standing, trainer.settings)
    metric = trainer.coder.metric
    return {
        metric.column("test"): result.score if result else None,
        "test_loss": result.loss if result else None,
        metric.column("val"): last.get(metric.column("val")),
        "val_loss": last.get("val_loss"),
        metric.column("train"): last.get(metric.column("train")),
        "train_loss": last.get("train_loss"),
        "test_left_out": trainer.test.left_out,
        "val_left_out": trainer.validation.left_out,
        "test_seen_before": standing.test_seen or None,
        **_more_values(trainer),
        "epochs": standing.epoch,
        "best_epoch": standing.best_epoch,
        "seconds": standing.seconds,
        "images_per_second": standing.images_per_second,
        "threads": trainer.threads,
        "relabelled": trainer.dataset.matched.relabelled,
        "excluded": trainer.dataset.matched.excluded,
        "verdict": verdict.id if verdict else None,
        "verdict_text": verdict.text if verdict else None,
        "actions": [action.id for action in verdict.actions] if verdict else [],
        "stuck": verdict is not None and verdict.id == STUCK,
        "diverged": verdict is not None and verdict.id == DIVERGED,
        "rescued_step": standing.rescued_step or None,
        "digest": project.digest,
        "out": str(out),
    }


def _more_values(trainer: Trainer) -> dict[str, Any]:
    """Return what else there is to say where images have labels or values instead of classes."""
    coder, result = trainer.coder, trainer.result
    if coder.kind == "classes":
        return {}
    values: dict[str, Any] = {"targets": coder.kind}
    if coder.kind == "values":
        values |= {"values": list(coder.names), "mae_unit": coder.metric.unit}
    if result is not None and result.targets is not None:
        truth = result.targets.array
        if coder.kind == "labels":
            scores = label_scores(result.outputs, truth, coder.names)
            values["test_mean_average_precision"] = scores.mean_average_precision
        else:
            each = value_scores(result.outputs, truth, coder.names, coder.spec.units)
            values["test_r2"] = [score.r2 for score in each]
            values["test_rmse"] = [score.rmse for score in each]
    return values


def closing_text(project: Project, trainer: Trainer, out: Path, epochs_before: int) -> str:
    """Return table, curves and result for stdout."""
    history, standing = trainer.history.epochs, trainer.standing
    losses = {name: history.column(f"{key}_loss").tolist() for key, name in _SERIES}
    metric = trainer.coder.metric
    scores = {name: history.column(metric.column(key)).tolist() for key, name in _SERIES}
    title = metric.title[0].upper() + metric.title[1:] + (f" [{metric.unit}]" * bool(metric.unit))
    parts = [
        _epoch_table(trainer),
        curves("Loss", losses),
        curves(title, scores, as_percent=metric.key == "accuracy"),
    ]
    summary = []
    if standing.ended == EARLY_STOPPING:
        summary.append(_why_early(trainer))
    if trainer.settings.restore_best:
        summary.append(f"The weights are those of the best epoch, {standing.best_epoch}.")
    summary += _validation_lines(trainer)
    summary += _test_lines(trainer, out)
    went_on = f" (going on after epoch {epochs_before})" if epochs_before else ""
    summary.append(
        f"{counted(standing.epoch, 'epoch')}{went_on} in {standing.seconds:.1f} s, "
        f"{standing.images_per_second:,.0f} images/s"
    )
    summary.append(f"Digest {project.digest}")
    summary.append(f"Saved {out}")
    verdict = verdict_text(trainer, out)
    return "\n\n".join([*filter(None, parts), "\n".join(summary), *filter(None, [verdict])])


def _why_early(trainer: Trainer) -> str:
    standing = trainer.standing
    if trainer.settings.best_by == "loss":
        why = f"the validation loss was lowest in epoch {standing.best_epoch}"
    elif standing.best_epoch == standing.epoch:
        why = "the training images are learned, nothing is left to gain"
    else:
        why = f"validation was at its best in epoch {standing.best_epoch}"
    return f"Stopped early after epoch {standing.epoch}: {why}."


def verdict_text(trainer: Trainer, out: Path) -> str:
    """Return the verdict, with the command that carries out each cure; empty without one."""
    verdict = trainer.verdict
    if verdict is None:
        return ""
    commands = [_command(action, trainer, out) for action in verdict.actions]
    return "\n".join([verdict.text, *(f"  {command}" for command in commands if command)])


def _command(action: Action, trainer: Trainer, out: Path) -> str:
    """Return the command line that carries out a cure; empty where only a window can show it."""
    options = {
        "learning_rate": "--lr",
        "weight_decay": "--weight-decay",
        "clip_norm": "--clip-norm",
        "epochs": "--epochs",
    }
    words = []
    for name, value in action.changes.items():
        if name in options:
            words.append(f"{options[name]} {value:g}")
        elif name == "balance":
            words.append("--balance")
        elif name == "automatic":
            words.append("--lr auto --batch-size auto")
    if action.augment:
        words.append(f"--augment {','.join((*trainer.augment, *action.augment))}")
    if action.id == "show_confusion":
        return f"cnndesk eval {quoted(out)} --split val"
    return f"cnndesk train {quoted(out)} {' '.join(words)}" if words else ""


def _validation_lines(trainer: Trainer) -> list[str]:
    """Say how the weights that were kept do on the validation images."""
    row = kept_row(trainer.history, trainer.standing, trainer.settings)
    if not row or not len(trainer.validation):
        return ["There are no validation images, so nothing says how good the network is."]
    metric = trainer.coder.metric
    score = metric.text(row[metric.column("val")])
    return [f"Validation {metric.title} {score}, loss {number(row['val_loss'])}"]


def _test_lines(trainer: Trainer, out: Path) -> list[str]:
    """Say how the test images are opened, or that they were."""
    count = len(trainer.test)
    if not count:
        return []
    opening = f"cnndesk eval {quoted(out)}"
    if trainer.test_opened:
        return [
            f"The test images were opened on {trainer.test_opened}; what was chosen since may have "
            f"been chosen by them. Measure them again with: {opening}"
        ]
    return [
        f"The {counted(count, 'test image')} {'is' if count == 1 else 'are'} still sealed. Open "
        f"them once, when all is chosen: {opening}"
    ]


_SERIES = (("train", "training"), ("val", "validation"))


def _epoch_table(trainer: Trainer) -> str:
    epochs = trainer.history.epochs
    rows = [epochs.row(index) for index in range(len(epochs))]
    with_validation = any(math.isfinite(row["val_loss"]) for row in rows)
    metric = trainer.coder.metric
    header = ["epoch", "loss", metric.title]
    if with_validation:
        header += ["validation loss", metric.title]
    cells = []
    for row in rows[-_MOST_ROWS:]:
        line = [str(int(row["epoch"]))]
        for key, _ in _SERIES[: 2 if with_validation else 1]:
            line += [number(row[f"{key}_loss"]), metric.text(row[metric.column(key)])]
        cells.append(line)
    return table(header, cells, left=0)
