"""``cnndesk eval``: accuracy, loss, a table by class and the confusion matrix."""

from __future__ import annotations

import argparse
import dataclasses
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnndesk.cli.opening import open_reporting, with_reading
from cnndesk.cli.terminal import StatusLine, note, number, percent, print_json, table
from cnndesk.data import Corrections, Dataset, DataSettings, Split
from cnndesk.document.project import Project
from cnndesk.engine.threads import resolve
from cnndesk.errors import DataError
from cnndesk.session import preparation
from cnndesk.session.evaluation import Evaluation, Evaluator, class_scores
from cnndesk.session.targets import TargetCoder
from cnndesk.session.worker import EngineThread

_MOST_COLUMNS = 20


def run(arguments: argparse.Namespace) -> int:
    """Evaluate a project."""
    threads = resolve(arguments.threads)
    path = Path(arguments.project)
    project = Project.load(path)
    model = preparation.trained_model(project)
    split, source, corrections = _images(project, path, arguments)
    outputs = int(np.prod(model.shapes[model.nodes[-1].id]))
    coder = TargetCoder(preparation.task_of(project), project.classes, outputs)
    evaluation = _evaluate(Evaluator(model, coder, threads), split)
    if arguments.json:
        outcome = _outcome(evaluation, project.classes, source)
        counts = {"relabelled": corrections.relabelled, "excluded": corrections.excluded}
        print_json({**outcome, **counts})
    else:
        print(_text(evaluation, project.classes, source))
    return 0


def _images(
    project: Project, path: Path, arguments: argparse.Namespace
) -> tuple[Split, str, Corrections]:
    """Return the images to measure on, labelled in the order of the network's outputs.

    With them, where they are from, and the corrections of the project that apply to them.
    """
    own = project.data
    source = preparation.absolute_source(arguments.data or "")
    if not source or source == own.source:
        settings = with_reading(preparation.located(own, path), arguments)
        dataset = open_reporting(settings, project.corrections)
        if project.fingerprint and dataset.fingerprint != project.fingerprint:
            note(f"Note: the images in {settings.source} have changed since the training.")
        split = _part(dataset, arguments.split or "test")
    else:
        settings = preparation.fitted_to_network(
            with_reading(_other_images(own, arguments.data), arguments), project
        )
        if arguments.split is None:  # all images of a source that has no test part of its own
            settings = dataclasses.replace(settings, validation_fraction=0.0, test_fraction=0.0)
        dataset = open_reporting(settings, project.corrections)
        parts = [dataset.test, dataset.train]
        split = _part(dataset, arguments.split or next(part.name for part in parts if len(part)))
    split = preparation.aligned(split, dataset.classes, project.classes)
    return split, settings.source, dataset.matched


def _other_images(own: DataSettings, source: str) -> DataSettings:
    return dataclasses.replace(
        own, source=source, test_source="", layout="auto", label_column="", augment=()
    )


def _part(dataset: Dataset, name: str) -> Split:
    split = dataset.splits[name]
    if len(split) == 0:
        others = ", ".join(f"--split {part}" for part, s in dataset.splits.items() if len(s))
        raise DataError(
            f"{dataset.settings.source} has no {name} images. Choose another part: {others}."
        )
    return split


def _evaluate(evaluator: Evaluator, split: Split) -> Evaluation:
    status = StatusLine()

    def show(done: int, total: int) -> None:
        status.show(f"measuring: {done:,} of {total:,} images")

    with EngineThread() as engine:
        evaluation: Evaluation = engine.start(evaluator.run(split, show)).result()
    status.clear()
    return evaluation


def _outcome(evaluation: Evaluation, classes: tuple[str, ...], source: str) -> dict[str, Any]:
    confusion = evaluation.confusion(len(classes))
    return {
        "accuracy": evaluation.accuracy,
        "loss": evaluation.loss,
        "images": len(evaluation.labels),
        "split": evaluation.split,
        "data": source,
        "classes": list(classes),
        "confusion": confusion.tolist(),
        "per_class": [
            {"class": name, **dataclasses.asdict(score)}
            for name, score in zip(classes, class_scores(confusion), strict=True)
        ],
    }


def _text(evaluation: Evaluation, classes: tuple[str, ...], source: str) -> str:
    confusion = evaluation.confusion(len(classes))
    rows = [
        (name, f"{s.images:,}", percent(s.precision), percent(s.recall), number(s.f1))
        for name, s in zip(classes, class_scores(confusion), strict=True)
    ]
    return "\n\n".join(
        (
            f"{source}, {evaluation.split}: {len(evaluation.labels):,} images\n"
            f"Accuracy {percent(evaluation.accuracy)}, loss {number(evaluation.loss)}",
            table(("class", "images", "precision", "recall", "F1"), rows),
            _confusion_text(confusion, classes),
        )
    )


def _confusion_text(confusion: NDArray[np.int64], classes: tuple[str, ...]) -> str:
    if len(classes) <= _MOST_COLUMNS:
        header = ("true \\ taken for", *(name[:8] for name in classes))
        rows = [
            (name, *(f"{cell:,}" if cell else "·" for cell in row))
            for name, row in zip(classes, confusion.tolist(), strict=True)
        ]
        return table(header, rows)
    wrong = confusion.copy()
    np.fill_diagonal(wrong, 0)
    worst = np.argsort(-wrong, axis=None, kind="stable")[:_MOST_COLUMNS]
    pairs = [divmod(int(cell), len(classes)) for cell in worst]
    rows = [(classes[t], classes[p], f"{wrong[t, p]:,}") for t, p in pairs if wrong[t, p]]
    return "Most frequent mistakes\n" + table(("true", "taken for", "images"), rows, left=2)
