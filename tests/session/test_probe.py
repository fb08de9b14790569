"""Looking at one image: every block's output, the same that training and evaluation compute."""

from __future__ import annotations

import numpy as np
import pytest

from cnndesk.data import Dataset
from cnndesk.document.project import Project
from cnndesk.errors import DataError
from cnndesk.session import preparation
from cnndesk.session.evaluation import Evaluator, class_names, predict_images
from cnndesk.session.probe import Probe
from cnndesk.session.snapshot import Watch, Watcher
from cnndesk.session.worker import finish


def test_every_block_shows_an_output_of_its_shape(make_trainer, digits: Dataset) -> None:
    model = make_trainer().model
    result = Probe(model).run(digits.train.images[0])
    assert {name: a.shape for name, a in result.activations.items()} == model.shapes
    assert result.outputs.sum() == pytest.approx(1.0, abs=1e-5)
    conv, relu = result.activations["bn1"], result.activations["relu1"]
    np.testing.assert_array_equal(relu, np.maximum(conv, 0))
    assert conv.min() < 0  # a fused plan would show the ReLU's output here


def test_the_probe_follows_the_weights(make_trainer, digits: Dataset) -> None:
    trainer = make_trainer()
    probe = Probe(trainer.model)
    before = probe.run(digits.train.images[0]).outputs
    finish(trainer.step_epoch())
    assert not np.array_equal(probe.run(digits.train.images[0]).outputs, before)


def test_probe_prediction_and_evaluation_agree(make_trainer, digits: Dataset) -> None:
    trainer = make_trainer(epochs=1)
    finish(trainer.run())
    job = trainer.evaluate(digits.test)
    evaluation = finish(job)
    images = digits.test.images.take(np.arange(len(digits.test)))
    np.testing.assert_allclose(
        predict_images(trainer.model, images), evaluation.outputs, rtol=1e-5, atol=1e-6
    )
    shown = Probe(trainer.model).run(images[5]).outputs
    np.testing.assert_allclose(shown, evaluation.outputs[5], rtol=1e-4, atol=1e-6)


def test_gradients_lead_back_to_the_image(make_trainer, digits: Dataset) -> None:
    model = make_trainer().model
    result = Probe(model).run(digits.train.images[0], gradients=True, label=3)
    assert result.label == 3
    assert result.gradients["image1"].shape == model.shapes["image1"]
    assert np.abs(result.gradients["image1"]).max() > 0
    expected = result.outputs - np.eye(10)[3]  # softmax with cross-entropy
    np.testing.assert_allclose(result.gradients["fc1"].reshape(-1), expected, atol=1e-5)


def test_only_what_is_asked_for_is_copied(make_trainer, digits: Dataset) -> None:
    result = Probe(make_trainer().model).run(digits.train.images[0], blocks=["conv1", "gone1"])
    assert list(result.activations) == ["conv1"]


def test_an_image_of_another_size_is_refused(make_trainer) -> None:
    with pytest.raises(DataError, match="9×9×1, but the network takes 8×8×1"):
        Probe(make_trainer().model).run(np.zeros((9, 9, 1), np.uint8))


def test_watching_changes_no_bit_of_training(make_trainer, digits: Dataset) -> None:
    plain, watched = make_trainer(epochs=1), make_trainer(epochs=1)
    watcher = Watcher(watched)
    watcher.watch = Watch(digits.train.images[0], frozenset({"conv1"}), frozenset({"conv1"}))
    finish(plain.run())
    taken = []
    for _ in watched.run():
        watcher.mailbox.request()
        snapshot = watcher.mailbox.take()
        if snapshot is not None:
            taken.append(snapshot)
    assert len(taken) > 5
    assert not np.array_equal(
        taken[0].parameters["conv1"]["weight"], taken[-1].parameters["conv1"]["weight"]
    )
    assert list(taken[-1].probe.activations) == ["conv1"]
    for name, arrays in plain.model.parameters.items():
        for key, array in arrays.items():
            np.testing.assert_array_equal(array, watched.model.parameters[name][key])


def test_evaluation_counts_what_it_predicts(make_trainer, digits: Dataset) -> None:
    trainer = make_trainer()
    done: list[tuple[int, int]] = []
    job = Evaluator(trainer.model, trainer.coder, 1).run(digits.test, lambda *n: done.append(n))
    evaluation = finish(job)
    confusion = evaluation.confusion(10)
    assert confusion.sum() == len(digits.test)
    assert np.trace(confusion) / len(digits.test) == evaluation.accuracy
    np.testing.assert_array_equal(confusion.sum(axis=1), digits.counts()["test"])
    by_hand = -np.log(evaluation.outputs[np.arange(len(digits.test)), digits.test.labels])
    np.testing.assert_allclose(evaluation.losses, by_hand, rtol=1e-3, atol=1e-5)
    assert done[-1] == (len(digits.test), len(digits.test))


def test_outputs_without_classes_are_numbered() -> None:
    assert class_names(("a", "b"), 2) == ("a", "b")
    assert class_names((), 3) == ("0", "1", "2")


def test_untrained_projects_cannot_be_measured(project: Project) -> None:
    from cnndesk.errors import ProjectError

    with pytest.raises(ProjectError, match="no trained weights"):
        preparation.trained_model(project)
