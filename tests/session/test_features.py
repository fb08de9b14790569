"""A frozen part looks at each picture once; what it made is kept, and never taken for another's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from cnndesk.data import Dataset, open_source
from cnndesk.data.augment import Augmenter
from cnndesk.data.settings import DataSettings
from cnndesk.document.drawing import Drawing
from cnndesk.document.edits import Freeze
from cnndesk.document.project import Project, digest
from cnndesk.engine.frozen import Division, divided
from cnndesk.engine.model import Model
from cnndesk.session import feature_cache, features, preparation
from cnndesk.session.feature_cache import FeatureCache, digest_of
from cnndesk.session.features import VARIANTS, Features
from cnndesk.session.lr_range import RangeTest, range_test
from cnndesk.session.progress import LOOKING
from cnndesk.session.rebuild import rebuild
from cnndesk.session.trainer import Trainer
from cnndesk.session.worker import finish


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CNNDESK_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache" / "features"


@pytest.fixture(scope="module")
def few() -> Iterator[Dataset]:
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("CNNDESK_CACHE", raising=False)
        size = {"height": 8, "width": 8, "channels": 1}
        yield open_source(settings=DataSettings(source="digits", test_fraction=0.85, **size))


def frozen_project(
    dataset: Dataset, *, augment: tuple[str, ...] = (), **settings: object
) -> Project:
    d = Drawing(dataset.image_shape)
    d.conv_norm_relu(6)
    d.conv_norm_relu(6)
    d.pool()
    d.add("dropout", rate=0.2)
    project = Project(network=d.classifier(10))
    Freeze(("conv1", "bn1", "conv2", "bn2")).apply(project.network)
    given = {"epochs": 3, "batch_size": 40, "seed": 4, **settings}
    project.training = project.training.replace(**given)
    preparation.adapt(project, dataset)
    project.data = preparation.dataclasses.replace(project.data, augment=augment)
    return project


def trained(project: Project, dataset: Dataset, threads: int = 1) -> Trainer:
    trainer = preparation.make_trainer(project, dataset, threads)
    trainer.opens_test = False
    finish(trainer.run())
    trainer.close()
    return trainer


def division_of(project: Project) -> Division:
    model, _ = preparation.compile_network(project.network, seed=4)
    division = divided(model)
    assert division is not None
    return division


def outcome(trainer: Trainer) -> tuple[str, float, float]:
    row = trainer.history.epochs.row(-1)
    return digest(trainer.model.copy_arrays()), row["val_loss"], row["train_loss"]


@pytest.mark.parametrize("augment", [(), ("shift", "noise")])
def test_the_numbers_are_the_same_held_kept_or_computed_each_time(
    few: Dataset, monkeypatch: pytest.MonkeyPatch, augment: tuple[str, ...]
) -> None:
    found = set()
    found.add(outcome(trained(frozen_project(few, augment=augment), few)))
    found.add(outcome(trained(frozen_project(few, augment=augment), few)))  # from the disk
    found.add(outcome(trained(frozen_project(few, augment=augment), few, threads=2)))
    monkeypatch.setattr(features, "IN_MEMORY", 0)
    monkeypatch.setattr(Features.__init__, "__kwdefaults__",
                        {**Features.__init__.__kwdefaults__, "in_memory": 0})  # fmt: skip
    found.add(outcome(trained(frozen_project(few, augment=augment), few)))
    monkeypatch.setattr(FeatureCache, "read", lambda _, keys: [None] * len(keys))
    monkeypatch.setattr(FeatureCache, "add", lambda *_: False)
    found.add(outcome(trained(frozen_project(few, augment=augment), few, threads=2)))
    assert len(found) == 1


def test_what_is_said_of_an_epoch_is_what_the_whole_network_gives(few: Dataset) -> None:
    project = frozen_project(few)
    trainer = trained(project, few)
    from cnndesk.session.evaluation import Evaluator

    whole = finish(Evaluator(trainer.model, trainer.coder, 1).run(trainer.validation.split))
    cut = finish(trainer.evaluate(trainer.validation.split))
    np.testing.assert_array_equal(cut.outputs, whole.outputs)
    assert cut.loss == whole.loss


def test_frozen_blocks_keep_their_weights_and_each_picture_is_seen_once(few: Dataset) -> None:
    project = frozen_project(few, epochs=4)
    trainer = preparation.make_trainer(project, few, 1)
    before = trainer.model.copy_arrays()
    finish(trainer.run())
    after = trainer.model.copy_arrays()
    for name in ("conv1", "bn1", "conv2", "bn2"):
        for part, array in before[name].items():
            np.testing.assert_array_equal(array, after[name][part])
    assert not np.array_equal(before["fc1"]["weight"], after["fc1"]["weight"])
    assert trainer._features is not None
    assert trainer._features.computed == sum(len(split) for split in few.splits.values())


def test_a_new_run_begins_with_the_weights_of_frozen_blocks(few: Dataset) -> None:
    project = frozen_project(few)
    preparation.make_trainer(project, few, 1)
    rng = np.random.default_rng(1)
    held = {"weight": rng.normal(size=(3, 3, 1, 6)).astype(np.float32)}
    project.weights = {"conv1": held}
    project.progress = {"step": 5, "epoch": 1}
    preparation.adapt(project, few)
    trainer = preparation.make_trainer(project, few, 1)
    np.testing.assert_array_equal(trainer.model.parameters["conv1"]["weight"], held["weight"])


def test_how_far_the_looking_is_can_be_seen_and_paused(few: Dataset) -> None:
    trainer = preparation.make_trainer(frozen_project(few), few, 1)
    job = trainer.run()
    next(job)
    assert (trainer.progress.phase, trainer.progress.to_look) == (LOOKING, len(few.train))
    assert 0 < trainer.progress.looked < len(few.train)
    trainer.pause()
    finish(job)
    assert trainer.standing.step == 0
    finish(trainer.run())
    assert trainer.finished
    assert trainer._features is not None
    assert trainer._features.computed == sum(len(split) for split in few.splits.values())


def test_there_are_a_few_forms_of_an_augmented_picture(few: Dataset) -> None:
    looks = Features(division_of(frozen_project(few)), seed=1)
    augmenter = Augmenter("shift:0.2")
    forms = [looks.of(few.val.images, augmenter, epoch).take(np.arange(5)) for epoch in range(6)]
    np.testing.assert_array_equal(forms[0], forms[VARIANTS])
    assert not np.array_equal(forms[0], forms[1])
    other = Features(division_of(frozen_project(few)), seed=2)
    assert not np.array_equal(forms[0], other.of(few.val.images, augmenter, 0).take(np.arange(5)))


def test_going_on_with_blocks_unfrozen_reads_no_stale_features(few: Dataset) -> None:
    project = frozen_project(few)
    trainer = trained(project, few)
    Freeze(("conv2",), frozen=False).apply(project.network)
    settings = trainer.settings.replace(epochs=trainer.standing.epoch + 1, early_stopping=None)
    new, carried = rebuild(trainer, project.network, few, settings, threads=1)
    assert not carried.reset
    new.reopen()
    before = new.model.parameters["conv2"]["weight"].copy()
    finish(new.run())
    assert not np.array_equal(before, new.model.parameters["conv2"]["weight"])
    from cnndesk.session.evaluation import Evaluator

    whole = finish(Evaluator(new.model, new.coder, 1).run(new.validation.split))
    assert finish(new.evaluate(new.validation.split)).loss == whole.loss


# The file ----------------------------------------------------------------------------------


def rows(n: int, size: int = 5) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    return np.arange(n * size, dtype=np.float32).reshape(n, size)


KEYS = [bytes([n]) * 16 for n in range(4)]


def test_records_are_found_again_and_damaged_ones_are_not(tmp_path: Path) -> None:
    first = FeatureCache("a", 5, tmp_path)
    assert first.add(KEYS[:3], rows(3))
    path = tmp_path / "a.features"
    data = bytearray(path.read_bytes())
    record = len(data) // 3
    data[record + 20] ^= 1
    path.write_bytes(bytes(data) + b"torn")
    again = FeatureCache("a", 5, tmp_path)
    np.testing.assert_array_equal(again.read(KEYS[0:1])[0], rows(3)[0])
    assert again.read(KEYS[1:2])[0] is None
    np.testing.assert_array_equal(again.read(KEYS[2:3])[0], rows(3)[2])
    assert again.read(KEYS[3:4])[0] is None
    assert again.add(KEYS[3:], rows(1))
    np.testing.assert_array_equal(again.read(KEYS[3:4])[0], rows(1)[0])


def test_two_programs_add_to_one_file(tmp_path: Path) -> None:
    first, second = FeatureCache("a", 5, tmp_path), FeatureCache("a", 5, tmp_path)
    assert first.add(KEYS[:2], rows(2))
    assert second.add(KEYS[2:], rows(2))
    third = FeatureCache("a", 5, tmp_path)
    np.testing.assert_array_equal(np.stack(third.read(KEYS)), np.concatenate([rows(2)] * 2))
    (tmp_path / "a.features").unlink()
    assert third.read(KEYS) == [None] * 4


def test_the_files_take_no_more_than_the_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in "abc":
        made = FeatureCache(name, 5, tmp_path)
        assert made.add(KEYS, rows(4))
    size = (tmp_path / "a.features").stat().st_size
    monkeypatch.setattr(feature_cache, "LIMIT", size + size // 2)
    last = FeatureCache("c", 5, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["c.features"]
    assert not last.add(KEYS, rows(4))


def test_without_a_place_to_write_nothing_is_kept(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    kept = FeatureCache("a", 5, blocked)
    assert not kept.add(KEYS[:1], rows(1))
    assert kept.read(KEYS[:1]) == [None]


def test_other_weights_layers_or_shapes_have_another_file(few: Dataset) -> None:
    def made(seed: int, filters: int = 6) -> Model:
        d = Drawing(few.image_shape)
        d.conv(filters)
        model, _ = preparation.compile_network(d.classifier(10), seed=seed)
        return model

    assert digest_of(made(1)) == digest_of(made(1))
    assert len({digest_of(made(1)), digest_of(made(2)), digest_of(made(1, 7))}) == 3


def test_the_test_of_rates_lets_frozen_blocks_look_once_too(few: Dataset) -> None:
    project = frozen_project(few)
    model, _ = preparation.compile_network(project.network, seed=4)
    before = model.parameters["conv1"]["weight"].copy()
    found = RangeTest()
    settings = project.training
    finish(range_test(found, model, few, settings, preparation.task_of(project)))
    assert found.done
    assert len(found.rates) > 10
    np.testing.assert_array_equal(model.parameters["conv1"]["weight"], before)
