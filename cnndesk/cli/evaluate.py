"""``cnndesk eval``: measures a network on one part of the data; ``scoring.py`` says the scores."""

from __future__ import annotations

import argparse
import dataclasses
from pathlib import Path
from typing import Any

from cnndesk.cli import scoring
from cnndesk.cli.opening import open_reporting, with_reading
from cnndesk.cli.terminal import StatusLine, note, print_json
from cnndesk.data import Dataset, Split
from cnndesk.data.image_set import NO_IMAGES
from cnndesk.document.project import Project
from cnndesk.engine.threads import resolve
from cnndesk.errors import DataError, ProjectError, SettingError
from cnndesk.scores import THRESHOLD
from cnndesk.session import preparation
from cnndesk.session.checkpoint import standing_of
from cnndesk.session.correction_effect import correction_effect
from cnndesk.session.evaluation import Evaluation, Evaluator
from cnndesk.session.evidence import on_test
from cnndesk.session.held_out import (
    HeldOut,
    held_out,
    note_opening,
    opened_before,
    require,
    trained_images,
)
from cnndesk.session.output_file import claimed
from cnndesk.session.worker import EngineThread


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
    threshold = checked_threshold(arguments.threshold)
    path = Path(arguments.project)
    project = Project.load(path)
    model = preparation.trained_model(project)
    measured = _images(project, path, arguments)
    coder = preparation.coder_of(project, model)
    evaluator = Evaluator(model, coder, threads)

    def evaluate(split: Split) -> Evaluation:
        classes = measured.dataset.classes
        aligned = preparation.aligned(split, classes, project.classes, project.targets)
        return _evaluate(evaluator, aligned)

    evaluation = evaluate(measured.split)
    effect = correction_effect(
        measured.dataset, measured.split.name, measured.held.kept, evaluation, evaluate
    )
    harder = None
    if measured.opens_seal:
        _open_seal(path, project, measured.dataset)
        harder = on_test(project, evaluation, len(measured.dataset.val))
    if arguments.json:
        outcome = scoring.outcome(evaluation, coder, measured.source, threshold)
        standing = _standing(measured, project)
        if effect is not None:
            standing[f"{effect.metric.key}_as_given"] = effect.as_given
        verdict = {"verdict": harder.id, "verdict_text": harder.text} if harder else {}
        print_json({**outcome, **standing, **verdict})
    else:
        remarks = [measured.held.sentence, effect.sentence if effect is not None else ""]
        remark = "\n".join(filter(None, remarks))
        print(scoring.text(evaluation, coder, measured.source, remark, threshold))
        if harder:
            print(f"\n{harder.text}")
    return 0


def checked_threshold(value: float | None) -> float:
    """Return the probability from which an image is taken to have a label.

    Raises
    ------
    SettingError
        When it is none.
    """
    if value is None:
        return THRESHOLD
    if not 0.0 < value <= 1.0:
        raise SettingError(f"--threshold is {value:g}. Use a number above 0 and up to 1.")
    return value


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
            with_reading(own.for_source(arguments.data), arguments), project
        )
        if arguments.split is None:  # all images of a source that has no test part of its own
            settings = dataclasses.replace(settings, validation_fraction=0.0, test_fraction=0.0)
        dataset = open_reporting(settings, project.corrections)
        if dataset.understood:
            note(dataset.understood)
        part = arguments.split or ("test" if len(dataset.test) else "train")
    _check_part(dataset, part)
    known = trained_images(project, dataset)
    # Whoever asks for the training images of the project gets them; all others must not be such.
    are_own = is_own or dataset.fingerprint == project.fingerprint
    asked_for_them = part == "train" and arguments.split is not None and are_own
    held = held_out(dataset, part, NO_IMAGES if known is None or asked_for_them else known)
    if project.trained is None and not asked_for_them:
        note(
            "Note: this project was saved by an older version, which did not note what the network "
            "was trained on. Where its images or their parts were changed since, some of those "
            "measured may be training images; train anew to know."
        )
    return _Measured(
        dataset=dataset,
        held=require(held, settings.source),
        source=settings.source,
        known=project.trained is not None,
        opens_seal=is_own and part == "test",
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
