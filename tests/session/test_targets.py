"""Values and labels train at any scale, are judged by scores of their own, and survive a file."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from cnndesk.blocks import Task
from cnndesk.data import Correction, Corrections, Dataset, Split, open_source
from cnndesk.data import dataset as dataset_module
from cnndesk.data.report import Job
from cnndesk.data.sources.base import UNDECIDED, Listing, RawImages, Source
from cnndesk.data.targets import Targets, TargetSpec
from cnndesk.document.project import Project
from cnndesk.document.settings import TrainingSettings
from cnndesk.document.templates import Drawing, Head, all_templates
from cnndesk.engine.plan import Plan
from cnndesk.errors import DataError, SettingError, TrainingError
from cnndesk.scores import label_scores, value_scores
from cnndesk.session import preparation
from cnndesk.session.checkpoint import Checkpoint
from cnndesk.session.correction_effect import correction_effect
from cnndesk.session.evaluation import Evaluation
from cnndesk.session.evidence import constant_loss, gather
from cnndesk.session.history import History
from cnndesk.session.rebuild import make_trainer_for, rebuild
from cnndesk.session.targets import TargetCoder, spec_for
from cnndesk.session.trainer import Trainer
from cnndesk.session.verdict import Evidence, Verdict, judge
from cnndesk.session.worker import finish

NUMBER = 96
MakeData = Callable[..., Dataset]


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MakeData:
    """Open images of two squares, whose brightnesses are given, with targets."""

    def make(brightness: np.ndarray, targets: Targets | None, names: tuple[str, ...]) -> Dataset:
        n = len(brightness)
        images = np.full((n, 8, 8, 1), 30.0) + np.random.default_rng(9).normal(0, 3, (n, 8, 8, 1))
        images[:, 1:4, 1:4] += 200 * brightness[:, 0, None, None, None]
        images[:, 4:7, 4:7] += 200 * brightness[:, 1, None, None, None]
        pixels = np.clip(images, 0, 255).astype(np.uint8)

        def listing(job: Job) -> Listing:
            return Listing(
                kind="CSV",
                classes=names,
                names=[f"{i}.png" for i in range(n)],
                labels=np.zeros(n, np.int64),
                parts=np.full(n, UNDECIDED, np.uint8),
                pixels=RawImages("made up", (8, 8, 1), n, lambda: iter([pixels])),
                targets=targets,
            )

        source = Source("made up", targets.array.tobytes() if targets else b"", listing)
        monkeypatch.setattr(dataset_module, "recognise", lambda *_: source)
        return open_source("made-up", cache_dir=tmp_path / "cache")

    return make


def shares() -> np.ndarray:
    return np.random.default_rng(0).random((NUMBER, 2))


def values_of(made: MakeData, low: float, high: float, unit: str = "g") -> Dataset:
    brightness = shares()
    values = low + (high - low) * brightness[:, :1]
    return made(brightness, Targets.of_values(values, (unit,)), ("weight",))


def labels_of(made: MakeData) -> Dataset:
    lit = (shares() > 0.5).astype(np.int64)
    return made(0.3 + 0.6 * lit, Targets.of_labels(lit), ("left", "right"))


def project_for(dataset: Dataset, kind: str, outputs: int, **settings: object) -> Project:
    d = Drawing(dataset.image_shape)
    d.dense_relu(16)
    project = Project(network=d.ending(Head(outputs, kind)))
    project.training = project.training.replace(
        **{"epochs": 30, "batch_size": 16, "optimizer": "adam", "learning_rate": 0.01, **settings}
    )
    preparation.adapt(project, dataset)
    return project


def trained(project: Project, dataset: Dataset) -> Trainer:
    trainer = preparation.make_trainer(project, dataset, 1)
    finish(trainer.run())
    return trainer


# Values ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("low", "high"), [(20.0, 235.0), (1e-4, 4e-4), (-3e12, 5e12), (1999.99, 2000.01)]
)
def test_values_of_any_scale_train_with_the_same_settings(
    made: MakeData, low: float, high: float
) -> None:
    dataset = values_of(made, low, high)
    trainer = trained(project_for(dataset, "values", 1), dataset)
    result = trainer.result
    assert result is not None
    assert result.outputs.shape == (len(dataset.test), 1)
    truth = dataset.test.targets.array
    errors = np.abs(result.outputs - truth)
    assert result.score == pytest.approx(errors.mean(), rel=1e-4)
    assert errors.mean() < 0.05 * (high - low)
    (score,) = value_scores(result.outputs, truth, ("weight",), ("g",))
    assert score.r2 > 0.95


def test_the_loss_of_values_is_in_standard_deviations(made: MakeData) -> None:
    dataset = values_of(made, 20.0, 235.0)
    trainer = trained(project_for(dataset, "values", 1, epochs=2), dataset)
    std = dataset.train.targets.array.std()
    result = trainer.result
    assert result is not None
    squares = np.square(result.outputs - dataset.test.targets.array)
    assert result.loss == pytest.approx(squares.mean() / std**2, rel=1e-4)


def test_the_history_of_values_holds_their_mean_absolute_error(made: MakeData) -> None:
    dataset = values_of(made, 20.0, 235.0)
    trainer = trained(project_for(dataset, "values", 1, epochs=3), dataset)
    history = trainer.history
    assert (history.metric.key, history.metric.unit) == ("mae", "g")
    evaluation = finish(trainer.evaluate(dataset.val))
    assert history.epochs.column("val_mae")[-1] == pytest.approx(evaluation.score)
    errors = np.abs(evaluation.outputs - dataset.val.targets.array)
    assert evaluation.score == pytest.approx(errors.mean(), rel=1e-4)
    again = History.from_arrays(history.to_arrays())
    np.testing.assert_array_equal(again.epochs.to_array(), history.epochs.to_array())
    assert np.isnan(evaluation.accuracy)
    assert np.isnan(trainer.progress.accuracy)


def test_several_values_of_very_different_scales_learn_together(made: MakeData) -> None:
    brightness = shares()
    values = brightness * (1e6, 1e-6)
    dataset = made(brightness, Targets.of_values(values, ("N", "m")), ("force", "shift"))
    trainer = trained(project_for(dataset, "values", 2), dataset)
    result = trainer.result
    assert result is not None
    truth = dataset.test.targets.array
    scores = value_scores(result.outputs, truth, dataset.classes, dataset.units)
    assert all(score.r2 > 0.9 for score in scores)
    std = dataset.train.targets.array.std(axis=0)
    in_deviations = np.abs(result.outputs - truth) / std
    assert result.score == pytest.approx(in_deviations.mean(), rel=1e-4)
    assert result.metric.unit == "standard deviations"


def test_a_project_keeps_the_scale_and_gives_values_in_units(made: MakeData, saved: Path) -> None:
    dataset = values_of(made, 20.0, 235.0)
    project = project_for(dataset, "values", 1)
    trainer = preparation.make_trainer(project, dataset, 1)
    finish(trainer.run())
    Checkpoint(project, saved, trainer).save()
    again = Project.load(saved)
    train = dataset.train.targets.array
    assert again.targets == project.targets
    assert (again.targets.kind, again.targets.units) == ("values", ("g",))
    assert again.targets.mean[0] == pytest.approx(train.mean())
    assert again.targets.std[0] == pytest.approx(train.std())
    model = preparation.trained_model(again)
    coder = preparation.coder_of(again, model)
    outputs = trainer.result.outputs
    plan = Plan(model, len(dataset.test))
    plan.pack_weights()
    plan.images[...] = np.asarray(dataset.test.images)
    plan.forward()
    np.testing.assert_allclose(coder.answers(plan.output), outputs, rtol=1e-5)


def test_going_on_keeps_the_scale(made: MakeData, saved: Path) -> None:
    dataset = values_of(made, 20.0, 235.0)
    project = project_for(dataset, "values", 1, epochs=2)
    trained_once = trained(project, dataset)
    Checkpoint(project, saved, trained_once).save()
    project = Project.load(saved)
    project.targets = dataclasses.replace(project.targets, mean=(100.0,), std=(7.0,))
    more = project.training.replace(epochs=4)
    trainer = preparation.resume_trainer(project, dataset, 1, more)
    assert trainer.coder.spec.std == (7.0,)
    network = project.network
    again, _ = rebuild(trainer, network, dataset, project.training.replace(epochs=4), threads=1)
    assert again.coder.spec.std == (7.0,)
    assert again.history is trainer.history


def test_leaving_images_out_changes_no_scale(made: MakeData) -> None:
    dataset = values_of(made, 20.0, 235.0)
    largest = int(dataset.train.targets.array[:, 0].argmax())
    fewer = dataset.corrected(
        Corrections({dataset.key("train", largest): Correction("", excluded=True)})
    )
    assert spec_for(Task.VALUES, fewer, 1) == spec_for(Task.VALUES, dataset, 1)
    assert len(fewer.train) == len(dataset.train) - 1


def test_networks_of_before_read_class_names_as_numbers_without_a_scale() -> None:
    coder = TargetCoder(Task.VALUES, ("10", "20", "40"), 1)
    assert coder.kind == "values"
    np.testing.assert_array_equal(coder.answers(np.float32([[12.5]])), [[12.5]])
    known = coder.targets_of(np.array([2, 0]), None)
    np.testing.assert_array_equal(known.array, [[40.0], [10.0]])


# Labels ------------------------------------------------------------------------------------


def test_labels_train_and_are_judged_by_f1(made: MakeData) -> None:
    dataset = labels_of(made)
    trainer = trained(project_for(dataset, "labels", 2), dataset)
    result = trainer.result
    assert result is not None
    truth = dataset.test.targets.array
    scores = label_scores(result.outputs, truth, dataset.classes)
    assert scores.f1 > 0.95
    assert result.score == pytest.approx(scores.f1)
    assert scores.mean_average_precision > 0.95
    assert trainer.history.metric.key == "f1"
    taken = finish(trainer.evaluate(dataset.val))
    assert trainer.history.epochs.column("val_f1")[-1] == pytest.approx(taken.score)


def test_the_loss_of_labels_is_the_mean_binary_cross_entropy(made: MakeData) -> None:
    dataset = labels_of(made)
    trainer = trained(project_for(dataset, "labels", 2, epochs=2), dataset)
    result = trainer.result
    assert result is not None
    p = result.outputs.astype(np.float64)
    truth = dataset.test.targets.array
    wanted = -np.mean(truth * np.log(p) + (1 - truth) * np.log(1 - p))
    assert result.loss == pytest.approx(wanted, rel=1e-4)


# What does not fit -------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["classes", "labels"])
def test_values_need_a_regression(made: MakeData, kind: str) -> None:
    dataset = values_of(made, 0.0, 1.0)
    with pytest.raises(TrainingError, match="Put Regression in its place"):
        project_for(dataset, kind, 2)
    network = Drawing(dataset.image_shape).ending(Head(2, kind))
    with pytest.raises(TrainingError, match="The images have values, but the network ends in"):
        make_trainer_for(network, dataset, Project().training)


def test_labels_need_a_multi_label_output(made: MakeData) -> None:
    with pytest.raises(TrainingError, match="Put Multi-label in its place"):
        project_for(labels_of(made), "classes", 2)


def test_names_of_classes_that_are_no_numbers_are_no_values(digits: Dataset) -> None:
    pets = dataclasses.replace(digits, classes=("cat", *digits.classes[1:]))
    network = Drawing(digits.image_shape).ending(Head(1, "values"))
    with pytest.raises(TrainingError, match="but the images have classes such as “cat”"):
        make_trainer_for(network, pets, Project().training)


@pytest.mark.parametrize("kind", ["labels", "values"])
@pytest.mark.parametrize("name", [t.name for t in all_templates() if t.name != "blank"])
def test_every_template_ends_as_the_images_need(made: MakeData, name: str, kind: str) -> None:
    dataset = labels_of(made) if kind == "labels" else values_of(made, 5.0, 6.0)
    project = preparation.project_from_template(name, dataset)
    preparation.adapt(project, dataset)
    trainer = preparation.make_trainer(project, dataset, 1)
    assert trainer.coder.kind == kind
    finish(trainer.step_batch())


def test_images_are_matched_to_the_network_by_the_names_of_their_values(made: MakeData) -> None:
    dataset = values_of(made, 20.0, 235.0)
    spec = spec_for(Task.VALUES, dataset, 1)
    same = preparation.aligned(dataset.val, dataset.classes, ("weight",), spec)
    np.testing.assert_array_equal(same.targets.array, dataset.val.targets.array)
    with pytest.raises(DataError, match="no value “height”"):
        preparation.aligned(dataset.val, dataset.classes, ("height",), spec)
    with pytest.raises(DataError, match="gives values, but the network learns classes"):
        preparation.aligned(dataset.val, dataset.classes, ("a", "b"), TargetSpec())


@pytest.mark.parametrize(
    "broken",
    [
        {"kind": "values", "units": ["g"], "mean": [1.0], "std": [0.0]},
        {"kind": "values", "units": ["g"], "mean": [1.0], "std": []},
        {"kind": "values", "units": ["g"], "mean": ["1"], "std": [1.0]},
        {"kind": "boxes"},
        [],
    ],
)
def test_a_damaged_scale_is_said(project: Project, broken: object) -> None:
    with pytest.raises(SettingError, match="damaged"):
        TargetSpec.from_json(broken)


def test_images_left_out_of_values_are_told_with_the_error_on_all(made: MakeData) -> None:
    dataset = values_of(made, 20.0, 235.0)
    trainer = trained(project_for(dataset, "values", 1, epochs=2), dataset)

    def evaluate(split: Split) -> Evaluation:
        return finish(trainer.evaluate(split))

    whole = evaluate(dataset.test)
    errors = np.abs(whole.outputs - dataset.test.targets.array)[:, 0]
    worst = int(errors.argmax())
    fewer = dataset.corrected(
        Corrections({dataset.key("test", worst): Correction("", excluded=True)})
    )
    kept = np.arange(len(fewer.test))
    effect = correction_effect(fewer, "test", kept, evaluate(fewer.test), evaluate)
    assert effect is not None
    assert effect.as_given == pytest.approx(errors.mean(), rel=1e-4)
    assert effect.score == pytest.approx(np.delete(errors, worst).mean(), rel=1e-4)
    assert "mean absolute error is" in effect.sentence
    assert " g instead of " in effect.sentence
    assert correction_effect(dataset, "test", np.arange(len(errors)), whole, evaluate) is None


# The verdict -------------------------------------------------------------------------------


def verdict_of(trainer: Trainer) -> Verdict:
    return judge(finish(gather(trainer)))


def test_values_that_are_told_well_are_good_with_the_error_in_words(made: MakeData) -> None:
    dataset = values_of(made, 20.0, 235.0)
    trainer = trained(project_for(dataset, "values", 1, schedule="one_cycle"), dataset)
    found = verdict_of(trainer)
    assert found.id in ("good", "still_learning")
    row = trainer.history.epochs.row(-1)
    assert f"validation {row['val_mae']:.4g} g" in found.facts
    share = 100 * (1 - row["val_loss"])
    assert f"It explains {share:.1f} % of the spread of the validation values" in found.facts


@pytest.mark.parametrize("kind", ["values", "labels"])
def test_noise_is_never_called_good(made: MakeData, kind: str) -> None:
    rng = np.random.default_rng(8)
    flat = np.full((NUMBER, 2), 0.5)
    if kind == "values":
        dataset = made(flat, Targets.of_values(rng.random((NUMBER, 1))), ("v",))
    else:
        dataset = made(flat, Targets.of_labels(rng.random((NUMBER, 2)) < 0.5), ("a", "b"))
    outputs = len(dataset.classes)
    trainer = trained(project_for(dataset, kind, outputs, epochs=3, learning_rate=1e-5), dataset)
    found = verdict_of(trainer)
    assert found.id == "stuck"
    assert "the same of every image would be about as good" in found.facts


def test_the_loss_of_a_constant_answer_is_the_one_that_training_would_find(made: MakeData) -> None:
    dataset = labels_of(made)
    share = dataset.train.targets.array.mean(axis=0)
    wanted = -(share * np.log(share) + (1 - share) * np.log(1 - share)).mean()
    coder = TargetCoder(Task.LABELS, dataset.classes, 2, TargetSpec("labels"))
    assert constant_loss(coder, dataset.train) == pytest.approx(wanted)
    values = values_of(made, 20.0, 235.0)
    measured = TargetCoder(Task.VALUES, ("weight",), 1, spec_for(Task.VALUES, values, 1))
    truth = measured.spec.scaled(values.train.targets.array)
    assert constant_loss(measured, values.train) == pytest.approx((truth**2).mean())


@pytest.mark.parametrize(
    ("loss", "verdict"), [(0.97, "stuck"), (0.7, "good"), (0.04, "still_learning"), (1e-4, "good")]
)
def test_what_is_left_of_the_spread_decides(loss: float, verdict: str) -> None:
    falling = np.linspace(4 * loss, loss, 20)
    curves = falling if verdict == "still_learning" or loss < 0.01 else np.full(20, loss)
    found = judge(
        Evidence(
            TrainingSettings().with_automatic(),
            classifies=False,
            train_losses=curves,
            val_losses=curves,
            train_loss=loss,
            val_loss=loss,
            constant_loss=1.0,
            scores="Mean absolute error: 3 g.",
            validation=50,
        )
    )
    assert found.id == verdict
    assert "3 g" in found.facts
    assert (found.title == "Good") == (loss < 0.01)
