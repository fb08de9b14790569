"""The verdict: the first rule that matches, in words, with cures that can be carried out."""

from __future__ import annotations

import dataclasses
import math

import numpy as np
import pytest

from cnndesk.data import Dataset, DataSettings, open_source
from cnndesk.document.settings import TrainingSettings
from cnndesk.errors import DivergedError
from cnndesk.scores import ACCURACY
from cnndesk.session import preparation, verdict
from cnndesk.session.evaluation import Evaluation
from cnndesk.session.evidence import exchanged, sample
from cnndesk.session.trainer import Trainer
from cnndesk.session.verdict import DeadBlock, Evidence, judge, unequal_classes
from cnndesk.session.worker import finish

FLAT = np.full(20, 0.2)
FALLING = np.linspace(2.0, 0.5, 20)
GOOD = Evidence(
    TrainingSettings().with_automatic(),
    train_losses=FLAT,
    val_losses=FLAT,
    train_accuracy=0.97,
    val_accuracy=0.95,
    counts=(500, 500),
    validation=500,
)


def changed(**values: object) -> Evidence:
    return dataclasses.replace(GOOD, **values)


CASES = [
    ("good", changed()),
    ("diverged", changed(diverged="The numbers grew.")),
    ("dead_units", changed(train_accuracy=0.5, dead=(DeadBlock("relu2", 31, 32),))),
    ("went_back", changed(rescue="Back at the start.", train_accuracy=0.7, val_accuracy=0.68)),
    ("loss_shot_up", changed(train_losses=np.array([0.3] * 10 + [0.9] * 10), train_accuracy=0.7,
                             val_accuracy=0.7)),
    ("stuck", changed(train_accuracy=0.55, val_accuracy=0.5)),
    ("classes_swapped", changed(val_accuracy=0.1, swapped=("cat", "dog"))),
    ("by_heart", changed(train_accuracy=1.0, val_accuracy=0.7)),
    ("too_little_data", changed(train_accuracy=1.0, val_accuracy=0.7, counts=(60, 40))),
    ("wrong_labels", changed(train_accuracy=0.85, val_accuracy=0.8, doubtful=90, mistakes=200,
                             looked_at=1000)),
    ("still_learning", changed(train_losses=FALLING, val_losses=FALLING, train_accuracy=0.8,
                               val_accuracy=0.78)),
    ("test_below_validation", changed(test_accuracy=0.89, tested=500)),
]  # fmt: skip


@pytest.mark.parametrize(("expected", "evidence"), CASES, ids=[name for name, _ in CASES])
def test_each_rule_has_its_case(expected: str, evidence: Evidence) -> None:
    found = judge(evidence)
    assert found.id == expected
    assert len(found.actions) <= 2
    assert found.facts
    assert found.advice
    assert found.text.startswith(found.title)
    assert found.is_good == (expected == "good")


@pytest.mark.parametrize(("expected", "evidence"), CASES, ids=[name for name, _ in CASES])
def test_every_cure_is_one_that_the_settings_take(expected: str, evidence: Evidence) -> None:
    for action in judge(evidence).actions:
        changes = dict(action.changes)
        settings = evidence.settings.with_automatic(*changes.pop("automatic", ()))
        settings.replace(**changes)
        DataSettings(augment=action.augment)
        assert action.label


def test_the_order_of_the_rules_decides() -> None:
    everything = {}
    for _, evidence in reversed(CASES):
        for field in dataclasses.fields(Evidence):
            value = getattr(evidence, field.name)
            if value is not getattr(GOOD, field.name):
                everything[field.name] = value
    assert judge(changed(**everything)).id == "diverged"
    everything["diverged"] = ""
    everything["train_accuracy"] = 0.5
    assert judge(changed(**everything)).id == "dead_units"


@pytest.mark.parametrize(("expected", "evidence"), CASES, ids=[name for name, _ in CASES])
def test_that_a_run_went_back_is_said_whatever_the_verdict(expected, evidence: Evidence) -> None:
    found = judge(dataclasses.replace(evidence, rescue="It went back."))
    # That a run was given up says so in its own words: "again after it was lowered once".
    assert found.facts.count("It went back.") == (expected != "diverged")
    short = (evidence.falls_short or evidence.learned_nothing) and expected not in (
        "diverged",
        "dead_units",
    )
    assert found.id == ("went_back" if short else expected)
    assert found.title != "Good"


def test_more_is_not_advised_to_a_run_that_went_back() -> None:
    back = changed(rescue="It went back.", train_losses=FALLING, val_losses=FALLING,
                   train_accuracy=0.5, val_accuracy=0.45)  # fmt: skip
    found = judge(back)
    assert [action.id for action in found.actions] == ["lower_rate"]
    assert found.actions[0].changes["learning_rate"] == back.settings.learning_rate / 10
    own = dataclasses.replace(back, settings=TrainingSettings(learning_rate=0.5).with_automatic())
    own = dataclasses.replace(own, settings=own.settings.replace(learning_rate=0.5))
    assert [action.id for action in judge(own).actions] == ["lower_rate", "automatic"]


@pytest.mark.parametrize(
    ("losses", "expected"),
    [
        ([0.3] * 10 + [0.31] * 10, "good"),
        ([0.001] * 10 + [0.01] * 10, "good"),
        ([2.0, 1.0, 0.5] + [0.3] * 9 + [0.2] * 4 + [8.0] * 4, "loss_shot_up"),
        ([2.0, 0.3] + [0.3] * 8 + [9.0] + [0.3] * 9, "good"),
    ],
    ids=["level", "next to nothing", "stays up", "comes down again"],
)
def test_a_loss_that_rose_and_stayed_there_is_no_good_curve(losses, expected: str) -> None:
    assert judge(changed(train_losses=np.array(losses))).id == expected


def test_dead_units_of_a_network_that_fits_are_no_verdict() -> None:
    assert judge(changed(dead=(DeadBlock("relu2", 31, 32),))).id == "good"
    assert judge(changed(train_accuracy=0.5, dead=(DeadBlock("relu2", 9, 32),))).id == "stuck"


def test_guessing_is_the_largest_class_and_leaves_room_above_it() -> None:
    lopsided = changed(counts=(95, 5), train_accuracy=0.955, val_accuracy=0.95)
    assert lopsided.guessing == pytest.approx(0.95)
    assert judge(lopsided).id == "stuck"
    assert judge(dataclasses.replace(lopsided, train_accuracy=0.99)).id == "good"
    balanced = TrainingSettings(balance=True)
    assert dataclasses.replace(lopsided, settings=balanced).guessing == 0.5


def test_a_network_that_has_begun_to_learn_is_not_stuck() -> None:
    slow = changed(train_accuracy=0.12, val_accuracy=0.12, counts=(100,) * 10,
                   train_losses=FALLING, val_losses=FALLING)  # fmt: skip
    found = judge(slow)
    assert found.id == "still_learning"
    assert found.actions[0].changes == {"epochs": 2 * slow.settings.epochs}


def test_a_gap_on_a_handful_of_images_is_chance() -> None:
    assert judge(changed(val_accuracy=0.75, validation=4)).id == "good"
    assert judge(changed(val_accuracy=0.75, validation=400)).id == "by_heart"


def test_few_validation_images_are_said_with_their_error() -> None:
    assert "Measured on 25 images, the true validation" in judge(changed(validation=25)).text
    assert "Measured on" not in judge(changed(validation=2000)).text


def test_mistakes_that_the_network_is_not_sure_of_are_its_own() -> None:
    assert judge(changed(doubtful=20, mistakes=200, looked_at=1000)).id == "good"
    assert judge(changed(doubtful=40, mistakes=200, looked_at=1000)).id == "good"
    assert judge(changed(doubtful=2, mistakes=2, looked_at=30)).id == "good"


def test_a_test_part_of_a_handful_of_images_is_not_called_harder() -> None:
    assert judge(changed(test_accuracy=0.8, tested=10)).id == "good"
    assert judge(changed(test_accuracy=0.92, tested=5000)).id == "good"


def test_a_single_epoch_that_ends_on_the_way_down_is_still_learning(plain_digits) -> None:
    trainer = trained(plain_digits, epochs=1)
    assert trainer.verdict is not None
    assert trainer.verdict.id == "still_learning"


def test_without_validation_images_nothing_is_promised() -> None:
    found = judge(changed(validation=0, val_accuracy=math.nan, val_losses=FLAT * math.nan))
    assert found.id == "good"
    assert "nothing says how it does on others" in found.advice
    assert "ready" not in found.text


def test_a_network_that_learns_no_more_and_no_better_is_not_called_ready() -> None:
    found = judge(changed(train_accuracy=0.7, val_accuracy=0.68))
    assert (found.id, found.title) == ("good", "The curves show no fault")
    assert "more filters" in found.advice


def test_a_run_that_stopped_early_is_not_still_learning() -> None:
    evidence = changed(train_losses=FALLING, val_losses=FALLING, complete=False)
    assert judge(evidence).id == "good"


def test_what_was_tried_already_is_not_offered() -> None:
    evidence = changed(
        train_accuracy=1.0,
        val_accuracy=0.5,
        augment=("shift:0.2", "zoom", "rotate"),
        settings=TrainingSettings(weight_decay=0.01),
    )
    assert judge(evidence).actions == ()
    (augment, decay) = judge(dataclasses.replace(evidence, augment=("shift",),
                                                 settings=TrainingSettings())).actions  # fmt: skip
    assert augment.augment == ("zoom", "rotate")
    assert decay.changes == {"weight_decay": 5e-4}


def test_unequal_classes_are_named_with_their_numbers() -> None:
    assert unequal_classes(("cat", "dog"), (300, 99)) == (
        "“cat” has 300 training images, 3.0 times as many as “dog” with 99"
    )
    assert unequal_classes(("cat", "dog"), (300, 100)) == ""
    assert unequal_classes(("cat", "dog", "none"), (300, 200, 0)) == ""
    assert [a.id for a in judge(changed(counts=(400, 100))).actions] == ["use", "balance"]


def test_regressions_are_judged_by_their_loss() -> None:
    rising = np.concatenate([np.linspace(2.0, 0.4, 10), np.linspace(0.5, 1.5, 10)])
    evidence = Evidence(
        TrainingSettings(),
        classifies=False,
        train_losses=FLAT / 10,
        val_losses=rising,
        validation=50,
    )
    assert judge(evidence).id == "by_heart"
    assert judge(dataclasses.replace(evidence, val_losses=FLAT / 9)).id == "good"


def confusion_of(cells: list[list[int]]) -> Evaluation:
    pairs = [(t, p) for t, row in enumerate(cells) for p, n in enumerate(row) for _ in range(n)]
    labels, predictions = (np.array(column) for column in zip(*pairs, strict=True))
    empty = np.empty(0, np.float32)
    return Evaluation("val", 0.0, ACCURACY, 0.0, empty, labels, predictions, empty)


def test_two_classes_are_exchanged_where_each_is_mostly_taken_for_the_other() -> None:
    names = ("ant", "bee", "cow")
    assert exchanged(confusion_of([[9, 1, 0], [0, 1, 8], [1, 7, 2]]), names) == ("bee", "cow")
    assert exchanged(confusion_of([[9, 1, 0], [0, 2, 8], [1, 2, 7]]), names) == ()
    assert exchanged(confusion_of([[9, 1, 0], [0, 0, 2], [1, 7, 2]]), names) == ()
    alike = [[9, 1, 0], [0, 4, 6], [0, 6, 4]]  # hard to tell apart, not exchanged
    assert exchanged(confusion_of(alike), names) == ()


# Real runs -------------------------------------------------------------------------------------


def trained(dataset: Dataset, labels: np.ndarray | None = None, **settings: object) -> Trainer:
    """A small network after its run, on other labels for training if some are given."""
    if labels is not None:
        train = dataclasses.replace(dataset.train, labels=labels)
        splits = {**dataset.splits, "train": train}
        dataset = dataclasses.replace(dataset, splits=splits, whole=splits)
    project = preparation.project_from_template("lenet5", dataset)
    project.training = project.training.replace(**settings)
    preparation.adapt(project, dataset)
    trainer = preparation.make_trainer(project, dataset, 1)
    finish(trainer.run())
    return trainer


@pytest.fixture(scope="module")
def plain_digits() -> Dataset:
    return open_source(settings=DataSettings(source="digits", height=8, width=8, channels=1))


@pytest.mark.parametrize(("images", "says"), [(1, False), (4, False), (25, True), (500, True)])
def test_nothing_is_ready_for_use_where_chance_could_have_said_so(images: int, says: bool) -> None:
    found = judge(changed(val_accuracy=1.0 if images < 5 else 0.92, validation=images))
    assert ("ready for use" in found.advice) == says
    assert ("Too few validation images" in found.title) != says


def test_digits_with_nothing_set_are_good(plain_digits: Dataset) -> None:
    trainer = trained(plain_digits)
    assert trainer.verdict is not None
    assert trainer.verdict.id == "good"


def test_a_run_that_goes_on_has_no_verdict_until_it_ends_again(plain_digits: Dataset) -> None:
    trainer = trained(plain_digits, epochs=1)
    trainer.change(trainer.settings.replace(epochs=2))
    assert trainer.verdict is None
    finish(trainer.run())
    assert trainer.verdict is not None


def test_labels_that_are_wrong_are_suspected(plain_digits: Dataset) -> None:
    random = np.random.default_rng(0)
    splits = dict(plain_digits.splits)
    for part in ("train", "val"):
        labels = splits[part].labels.copy()
        wrong = random.random(len(labels)) < 0.05
        labels[wrong] = (labels[wrong] + 3) % 10
        splits[part] = dataclasses.replace(splits[part], labels=labels)
    trainer = trained(dataclasses.replace(plain_digits, splits=splits, whole=splits))
    assert trainer.verdict is not None
    assert trainer.verdict.id == "wrong_labels"


def test_labels_without_any_rhyme_are_not_called_good(plain_digits: Dataset) -> None:
    labels = np.random.default_rng(0).integers(0, 10, len(plain_digits.train.labels))
    trainer = trained(plain_digits, labels, epochs=3)
    assert trainer.verdict is not None
    assert trainer.verdict.id == "stuck"


def test_two_classes_that_changed_places_are_named(plain_digits: Dataset) -> None:
    labels = plain_digits.train.labels.copy()
    three, five = labels == 3, labels == 5
    labels[three], labels[five] = 5, 3
    trainer = trained(plain_digits, labels, epochs=8)
    assert trainer.verdict is not None
    assert trainer.verdict.id == "classes_swapped"
    assert "“3”" in trainer.verdict.facts
    assert "“5”" in trainer.verdict.facts


def test_units_that_died_are_found(plain_digits: Dataset) -> None:
    project = preparation.project_from_template("lenet5", plain_digits)
    project.training = project.training.replace(epochs=1, learning_rate=1e-6)
    preparation.adapt(project, plain_digits)
    trainer = preparation.make_trainer(project, plain_digits, 1)
    first = next(iter(name for name, p in trainer.model.parameters.items() if "bias" in p))
    trainer.model.parameters[first]["bias"][...] = -1e3
    finish(trainer.run())
    assert trainer.verdict is not None
    assert trainer.verdict.id == "dead_units"


def test_the_verdict_of_a_diverged_run_is_there_with_its_error(plain_digits: Dataset) -> None:
    project = preparation.project_from_template("lenet5", plain_digits)
    preparation.adapt(project, plain_digits)
    trainer = preparation.make_trainer(project, plain_digits, 1)
    trainer.model.parameters["conv1"]["weight"][0] = math.inf
    finish(trainer.step_batch())
    assert trainer.verdict is None
    trainer.model.parameters["conv1"]["weight"][0] = math.inf
    with pytest.raises(DivergedError) as caught:
        finish(trainer.step_batch())
    trainer.close()
    assert trainer.verdict is not None
    assert trainer.verdict.id == "diverged"
    assert trainer.verdict.facts == str(caught.value)
    assert trainer.verdict.actions[0].changes == {"learning_rate": 0.0005}


def test_a_sample_is_spread_evenly_and_keeps_images_and_labels_together(digits: Dataset) -> None:
    part = sample(digits.train, 50)
    assert len(part) == 50
    assert part.names[0] == digits.train.names[0]
    assert part.names[49] == digits.train.names[len(digits.train) - 1]
    rows = np.linspace(0, len(digits.train) - 1, 50).round().astype(int)
    np.testing.assert_array_equal(part.labels, digits.train.labels[rows])
    np.testing.assert_array_equal(part.images[7], digits.train.images[int(rows[7])])
    assert sample(digits.train, 10**6).labels.tolist() == digits.train.labels.tolist()


def test_constants_name_the_rules() -> None:
    names = {value for name, value in vars(verdict).items() if name.isupper() and
             isinstance(value, str)}  # fmt: skip
    assert {name for name, _ in CASES} == names
