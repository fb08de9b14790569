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
from cnndesk.data import Dataset, DataSettings, Split
from cnndesk.data.image_set import NO_IMAGES
from cnndesk.document.project import Project
from cnndesk.engine.threads import resolve
from cnndesk.errors import DataError, ProjectError
from cnndesk.session import preparation
from cnndesk.session.checkpoint import standing_of
from cnndesk.session.evaluation import Evaluation, Evaluator, class_scores
from cnndesk.session.held_out import (
    HeldOut,
    held_out,
    note_opening,
    opened_before,
    require,
    trained_images,
)
from cnndesk.session.output_file import claimed
from cnndesk.session.targets import TargetCoder
from cnndesk.session.worker import EngineThread

_MOST_COLUMNS = 20


@dataclasses.dataclass(frozen=True, eq=False)
class _Measured:
    """What is measured: images that the network was not trained on, where that is known."""

    dataset: Dataset
    held: HeldOut
    source: str
    known: bool  # what the network was trained on
    opens_seal: bool  # these are the test images of the project

    @property
    def split(self) -> Split:
        return self.held.split


def run(arguments: argparse.Namespace) -> int:
    """Evaluate a project."""
    threads = resolve(arguments.threads)
    path = Path(arguments.project)
    project = Project.load(path)
    model = preparation.trained_model(project)
    measured = _images(project, path, arguments)
    split = preparation.aligned(measured.split, measured.dataset.classes, project.classes)
    outputs = int(np.prod(model.shapes[model.nodes[-1].id]))
    coder = TargetCoder(preparation.task_of(project), project.classes, outputs)
    evaluation = _evaluate(Evaluator(model, coder, threads), split)
    if measured.opens_seal:
        _open_seal(path, project, measured.dataset)
    if arguments.json:
        outcome = _outcome(evaluation, project.classes, measured.source)
        print_json({**outcome, **_standing(measured, project)})
    else:
        print(_text(evaluation, project.classes, measured))
    return 0


def _images(project: Project, path: Path, arguments: argparse.Namespace) -> _Measured:
    """Return the images to measure on."""
    own = project.data
    source = preparation.absolute_source(arguments.data or "")
    is_own = not source or source == own.source
    if is_own:
        settings = with_reading(preparation.located(own, path), arguments)
        dataset = open_reporting(settings, project.corrections)
        if project.fingerprint and dataset.fingerprint != project.fingerprint:
            note(f"Note: the images in {settings.source} have changed since the training.")
        part = arguments.split or "test"
    else:
        settings = preparation.fitted_to_network(
            with_reading(_other_images(own, arguments.data), arguments), project
        )
        if arguments.split is None:  # all images of a source that has no test part of its own
            settings = dataclasses.replace(settings, validation_fraction=0.0, test_fraction=0.0)
        dataset = open_reporting(settings, project.corrections)
        part = arguments.split or ("test" if len(dataset.test) else "train")
    _check_part(dataset, part)
    known = trained_images(project, dataset)
    # Whoever asks for the training images of the project gets them; all others must not be such.
    asked_for_them = part == "train" and arguments.split is not None
    held = held_out(dataset, part, NO_IMAGES if known is None or asked_for_them else known)
    if known is None and not asked_for_them:
        note(
            "Note: this project was saved by an older version, which did not note what the network "
            "was trained on, and its images have changed since. Some of those measured may be "
            "training images; train anew to know."
        )
    return _Measured(
        dataset=dataset,
        held=require(held, settings.source),
        source=settings.source,
        known=known is not None,
        opens_seal=is_own and part == "test",
    )


def _other_images(own: DataSettings, source: str) -> DataSettings:
    return dataclasses.replace(
        own, source=source, test_source="", layout="auto", label_column="", augment=()
    )


def _check_part(dataset: Dataset, name: str) -> None:
    if len(dataset.splits[name]) == 0:
        others = ", ".join(f"--split {part}" for part, s in dataset.splits.items() if len(s))
        raise DataError(
            f"{dataset.settings.source} has no {name} images. Choose another part: {others}."
        )


def _open_seal(path: Path, project: Project, dataset: Dataset) -> None:
    """Note in the file that the test images were measured, and say so the first time."""
    before = opened_before(project, dataset)
    unseen = project.seal.seen_of(dataset.identities("test")) < len(dataset.whole["test"])
    note_opening(project, dataset, standing_of(project))
    try:
        if unseen:
            with claimed(path):
                fresh = Project.load(path)
                fresh.seal = project.seal
                fresh.save(path)
    except ProjectError as error:
        note(f"That the test images were opened could not be noted. {error}")
    if not before:
        note(
            "The test images are opened from now on, which is noted in the project. What is "
            "chosen by this result is no longer tested by it."
        )


def _standing(measured: _Measured, project: Project) -> dict[str, Any]:
    """Return which images counted, as JSON values."""
    first = project.seal.opened_for(measured.dataset.identities("test"))
    return {
        "relabelled": measured.dataset.matched.relabelled,
        "excluded": measured.dataset.matched.excluded,
        "left_out": measured.held.left_out if measured.known else None,
        "left_out_reason": "trained on" if measured.held.left_out else None,
        "test_opened": dataclasses.asdict(first) if first and measured.opens_seal else None,
    }


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


def _text(evaluation: Evaluation, classes: tuple[str, ...], measured: _Measured) -> str:
    confusion = evaluation.confusion(len(classes))
    rows = [
        (name, f"{s.images:,}", percent(s.precision), percent(s.recall), number(s.f1))
        for name, s in zip(classes, class_scores(confusion), strict=True)
    ]
    return "\n\n".join(
        (
            "\n".join(
                (
                    f"{measured.source}, {evaluation.split}: {len(evaluation.labels):,} images",
                    *filter(None, [measured.held.sentence]),
                    f"Accuracy {percent(evaluation.accuracy)}, loss {number(evaluation.loss)}",
                )
            ),
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
