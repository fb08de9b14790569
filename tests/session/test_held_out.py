"""What a network was trained on never tells how good it is, whatever becomes of the images."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cnndesk.data import Correction, Corrections, Dataset, DataSettings, open_source
from cnndesk.document.project import Project
from cnndesk.document.templates import Drawing
from cnndesk.errors import DataError
from cnndesk.session import preparation
from cnndesk.session.checkpoint import take_up, write_run
from cnndesk.session.evaluation import Evaluator
from cnndesk.session.held_out import (
    held_out,
    note_opening,
    opened_before,
    require,
    trained_images,
)
from cnndesk.session.state import Standing
from cnndesk.session.targets import TargetCoder
from cnndesk.session.trainer import Trainer
from cnndesk.session.worker import finish

CHANCE = 0.5


def write_noise(folder: Path, numbers: range) -> None:
    """Write pictures of noise; the class of each says nothing of it."""
    for number in numbers:
        rng = np.random.default_rng(number)
        path = folder / ("a", "b")[int(rng.integers(2))] / f"{number}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(rng.integers(0, 256, (6, 6), dtype=np.uint8)).save(path)


@pytest.fixture(scope="module")
def noise(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("noise") / "set"
    write_noise(folder, range(600))
    return folder


@pytest.fixture(scope="module")
def learned(noise: Path) -> Project:
    """A network that knows its training images by heart."""
    dataset = opened(noise)
    d = Drawing(dataset.image_shape)
    d.add("flatten")
    d.add("dense", units=64)
    d.add("relu")
    project = Project(network=d.classifier(2))
    project.training = project.training.replace(
        epochs=30, batch_size=50, optimizer="adam", learning_rate=0.01
    )
    preparation.adapt(project, dataset)
    trainer = preparation.make_trainer(project, dataset, 1)
    finish(trainer.run())
    assert trainer.history.epochs.row(-1)["train_accuracy"] > 0.97
    write_run(project, trainer.capture(), trainer.history)
    return project


def opened(folder: Path, **settings: object) -> Dataset:
    return open_source(settings=replace(DataSettings(source=str(folder)), **settings))


def accuracy(project: Project, dataset: Dataset, split) -> float:
    model = preparation.trained_model(project)
    coder = TargetCoder(preparation.task_of(project), dataset.classes, 2)
    return finish(Evaluator(model, coder, 1).run(split)).accuracy


def assert_at_chance(project: Project, dataset: Dataset, part: str = "test") -> int:
    """Return how many images were left out."""
    known = trained_images(project, dataset)
    held = held_out(dataset, part, known)
    assert len(held) >= 30
    assert not known.holds(dataset.identities(part)[dataset.kept[part]][held.kept]).any()
    deviation = (CHANCE * CHANCE / len(held)) ** 0.5
    assert abs(accuracy(project, dataset, held.split) - CHANCE) < 3 * deviation
    return held.left_out


def _add(folder: Path) -> None:
    write_noise(folder, range(1000, 1200))


def _delete(folder: Path) -> None:
    for file in sorted(folder.rglob("*.png"))[::4]:
        file.unlink()


def _rename(folder: Path) -> None:
    for number, file in enumerate(sorted(folder.rglob("*.png"))):
        file.rename(file.with_name(f"z{number * 7919 % 600}-{number}.png"))


def _relabel(folder: Path) -> None:
    for file in sorted((folder / "a").glob("*.png"))[::2]:
        file.rename(folder / "b" / f"from-a-{file.name}")


@pytest.mark.parametrize("change", [_add, _delete, _rename, _relabel])
def test_noise_stays_at_chance_when_files_change(
    noise: Path, learned: Project, tmp_path: Path, change: Callable[[Path], None]
) -> None:
    folder = tmp_path / "set"
    shutil.copytree(noise, folder)
    change(folder)
    for part in ("val", "test"):
        assert assert_at_chance(learned, opened(folder), part) == 0


def test_noise_stays_at_chance_with_another_seed(noise: Path, learned: Project) -> None:
    dataset = opened(noise, seed=1, test_fraction=0.4)
    assert accuracy(learned, dataset, dataset.test) > 0.75  # what would be said without memory
    assert assert_at_chance(learned, dataset) > 100


def test_noise_stays_at_chance_when_training_images_are_moved_to_a_test_folder(
    noise: Path, learned: Project, tmp_path: Path
) -> None:
    for number, file in enumerate(sorted(noise.rglob("*.png"))):
        part = "test" if number % 2 else "train"
        (tmp_path / "moved" / part / file.parent.name).mkdir(parents=True, exist_ok=True)
        shutil.copy(file, tmp_path / "moved" / part / file.parent.name / f"x{number}.png")
    dataset = opened(tmp_path / "moved")
    assert accuracy(learned, dataset, dataset.test) > 0.75
    assert assert_at_chance(learned, dataset) > 150


def test_noise_stays_at_chance_in_another_source_and_format(
    noise: Path, learned: Project, tmp_path: Path
) -> None:
    write_noise(tmp_path / "other", range(5000, 5100))
    for file in sorted(noise.rglob("*.png")):
        Image.open(file).save(tmp_path / "other" / file.parent.name / f"{file.stem}.bmp")
    dataset = opened(tmp_path / "other", validation_fraction=0.0, test_fraction=0.0)
    trained = len(opened(noise).train)
    assert assert_at_chance(learned, dataset, "train") == trained


def test_a_network_that_goes_on_with_another_seed_is_judged_by_what_it_never_saw(
    noise: Path, learned: Project
) -> None:
    dataset = opened(noise, seed=1)
    trainer = preparation.make_trainer(learned, dataset, 1)
    take_up(trainer, learned)
    first = trainer.dataset.image_set("train") | learned.trained
    assert trainer.validation.left_out > 20
    assert not first.holds(dataset.identities("val")[trainer.validation.kept]).any()
    finish(trainer.step_batch()) if not trainer.finished else None
    trainer.reopen()
    trainer.change(trainer.settings.replace(epochs=31))
    finish(trainer.step_epoch())
    assert trainer.capture().trained == first
    trainer.close()


def test_pictures_that_lie_in_two_parts_are_training_images(noise: Path, tmp_path: Path) -> None:
    files = sorted(noise.rglob("*.png"), key=lambda file: file.name)[:60]
    for number, file in enumerate(files):
        for part in ("train", "test") if number < 20 else ("train",) if number < 40 else ("test",):
            folder = tmp_path / "twice" / part / file.parent.name
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, folder / f"{part}{number}.png")
    dataset = opened(tmp_path / "twice", validation_fraction=0.0)
    held = held_out(dataset, "test", dataset.image_set("train"))
    assert (len(held), held.left_out) == (20, 20)
    assert held.sentence == (
        "20 of 40 test images are left out: the network is trained on the same pictures."
    )
    assert held_out(dataset, "train", dataset.image_set("test")).left_out == 20


def test_nothing_to_measure_is_an_error_that_says_why(noise: Path) -> None:
    dataset = opened(noise)
    held = held_out(dataset, "test", dataset.image_set("test"))
    with pytest.raises(DataError, match=r"was trained on all .* test images of here"):
        require(held, "here")


def test_what_was_trained_on_is_remembered_from_the_first_step_on(
    make_trainer: Callable[..., Trainer], digits: Dataset
) -> None:
    trainer = make_trainer()
    assert not trainer.capture().trained
    finish(trainer.step_batch())
    state = trainer.capture()
    assert state.trained == digits.image_set("train")
    fewer = digits.corrected(
        Corrections(
            {
                digits.key("train", i): Correction(
                    digits.classes[digits.given_label("train", i)], excluded=True
                )
                for i in range(200)
            }
        )
    )
    again = Trainer(trainer.model, fewer, trainer.settings)
    again.restore(state)
    finish(again.step_batch())
    assert again.capture().trained == state.trained  # those left out now were trained on
    again.close()


def test_a_project_of_an_older_version_knows_only_while_its_images_are_the_same(
    noise: Path, learned: Project, tmp_path: Path
) -> None:
    former = replace(learned, trained=None)
    dataset = opened(noise)
    assert trained_images(former, dataset) == dataset.image_set("train")
    assert trained_images(former, opened(noise, seed=1)) is None
    assert trained_images(former, opened(noise, test_fraction=0.0)) is None
    shutil.copytree(noise, tmp_path / "set")
    _delete(tmp_path / "set")
    assert trained_images(former, opened(tmp_path / "set")) is None


def test_training_after_the_test_images_were_measured_is_marked(
    project: Project, digits: Dataset
) -> None:
    assert opened_before(project, digits) == ""
    trainer = preparation.make_trainer(project, digits, 1)
    finish(trainer.step_batch())
    assert trainer.standing.test_seen == ""
    write_run(project, trainer.capture(), trainer.history)
    note_opening(project, digits, Standing(epoch=1))
    trainer.close()
    later = preparation.resume_trainer(project, digits, 1)
    assert later.standing.test_seen == ""  # what was trained before was not chosen by them
    finish(later.step_batch())
    assert later.standing.test_seen == project.seal.openings[0].date != ""
    assert Standing.from_json(later.standing.to_json()).test_seen
    later.close()
    preparation.adapt(project, digits)
    assert project.seal
    anew = preparation.make_trainer(project, digits, 1)
    finish(anew.step_batch())
    assert anew.standing.test_seen
    anew.close()


def test_sealed_test_images_are_not_measured(make_trainer: Callable[..., Trainer]) -> None:
    trainer = make_trainer(epochs=1)
    trainer.opens_test = False
    finish(trainer.run())
    assert trainer.finished
    assert trainer.result is None
