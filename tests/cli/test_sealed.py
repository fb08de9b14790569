"""The test images stay sealed until they are asked for, and training images never count as such."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cnndesk.data import Correction, Corrections, open_source
from cnndesk.data.image_set import ImageSet
from cnndesk.document.project import Project

TRAIN = ("train", "--template", "lenet5", "--epochs", 1, "--threads", 1)


@pytest.fixture
def own(trained: Path, tmp_path: Path) -> Path:
    """A trained project whose test images nobody has measured."""
    project = Project.load(trained)
    project.seal = type(project.seal)()
    project.save(tmp_path / "own.cnndesk")
    return tmp_path / "own.cnndesk"


def stripes(folder: Path, numbers: range) -> None:
    """Write pictures of upright and level stripes, no two alike."""
    for number in numbers:
        rng = np.random.default_rng(number)
        pixels = rng.integers(0, 60, (16, 16), dtype=np.uint8)
        pixels[:, ::4] += 150
        level = bool(number % 2)
        path = folder / ("level" if level else "upright") / f"{number}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(pixels.T.copy() if level else pixels).save(path)


def test_evaluation_opens_the_seal_and_notes_it(cnndesk, own: Path) -> None:
    digest = Project.load(own).digest
    first = cnndesk("eval", own)
    assert first.code == 0
    assert "opened from now on" in first.err
    project = Project.load(own)
    (opening,) = project.seal.openings
    assert opening.epoch == 3
    assert project.digest == digest
    second = cnndesk("eval", own, "--json")
    assert "opened from now on" not in second.err
    assert second.json["test_opened"] == {"date": opening.date, "epoch": 3, "run": opening.run}
    assert second.json["left_out"] == 0
    assert Project.load(own).seal == project.seal


def test_other_parts_leave_the_seal_alone(cnndesk, own: Path) -> None:
    before = own.read_bytes()
    for part in ("train", "val"):
        values = cnndesk("eval", own, "--split", part, "--json").json
        assert values["test_opened"] is None
    assert own.read_bytes() == before


def test_a_project_that_cannot_be_written_is_measured_all_the_same(
    cnndesk, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own.with_name(f".{own.name}.lock").write_text('{"pid": 1, "host": "elsewhere"}')
    done = cnndesk("eval", own)
    assert done.code == 0
    assert "could not be noted" in done.err
    assert not Project.load(own).seal


def test_training_after_the_opening_is_marked(cnndesk, own: Path, tmp_path: Path) -> None:
    cnndesk("eval", own)
    date = Project.load(own).seal.openings[0].date
    done = cnndesk("train", own, "--resume", "--epochs", 4, "--threads", 1)
    assert f"The test images were opened on {date}" in done.out
    assert Project.load(own).progress["test_seen"] == date
    assert f"Test images opened on {date} after epoch 3. Trained on after that." in (
        cnndesk("info", own).out
    )
    values = cnndesk("info", own, "--json").json
    assert values["test_seen"] == values["test_openings"][0]["date"] == date


def test_json_keeps_the_test_accuracy_and_notes_that_it_opened(cnndesk, tmp_path: Path) -> None:
    out = tmp_path / "a.cnndesk"
    first = cnndesk(*TRAIN, "--data", "digits", "--out", out, "--json").json
    assert 0 < first["test_accuracy"] <= 1
    assert first["test_seen_before"] is None
    assert first["test_left_out"] == first["val_left_out"] == 0
    assert len(Project.load(out).seal.openings) == 1
    again = cnndesk("train", out, "--resume", "--epochs", 2, "--threads", 1, "--json").json
    assert again["test_seen_before"] == Project.load(out).seal.openings[0].date
    assert again["test_accuracy"] == cnndesk("eval", out, "--json").json["accuracy"]


def test_training_images_are_left_out_of_other_data_and_that_is_said(
    cnndesk, tmp_path: Path
) -> None:
    stripes(tmp_path / "set", range(100))
    out = tmp_path / "a.cnndesk"
    cnndesk(*TRAIN, "--data", tmp_path / "set", "--out", out)
    trained = sum(Project.load(out).trained.holds(pictures).sum() for pictures in _all(tmp_path))
    assert 60 < trained < 90
    shutil.copytree(tmp_path / "set" / "level", tmp_path / "other" / "upright")
    shutil.copytree(tmp_path / "set" / "upright", tmp_path / "other" / "level")
    values = cnndesk("eval", out, "--data", tmp_path / "other", "--json").json
    assert values["left_out"] == trained
    assert values["left_out_reason"] == "trained on"
    assert values["images"] == 100 - trained
    same_part = cnndesk("eval", out, "--data", tmp_path / "other", "--split", "train")
    assert f"was trained on all {trained} images" in same_part.err
    text = cnndesk("eval", out, "--data", tmp_path / "other").out
    assert f"{trained} of 100 images are left out: the network is trained on" in text
    shutil.rmtree(tmp_path / "set")
    stripes(tmp_path / "set", range(200, 300))
    fresh = cnndesk("eval", out, "--data", tmp_path / "set", "--split", "test", "--json").json
    assert fresh["left_out"] == 0


def _all(tmp_path: Path):
    dataset = open_source(tmp_path / "set")
    return [dataset.identities(part) for part in dataset.splits]


def test_test_images_that_are_the_training_images_are_no_test(cnndesk, tmp_path: Path) -> None:
    stripes(tmp_path / "set", range(40))
    out = tmp_path / "a.cnndesk"
    twice = ("--data", tmp_path / "set", "--test-data", tmp_path / "set")
    done = cnndesk(*TRAIN, *twice, "--out", out)
    assert "test images are left out: the network is trained on the same pictures" in done.err
    values = cnndesk(*TRAIN, *twice, "--out", out, "--json").json
    assert (
        values["test_left_out"]
        == Project.load(out).trained.holds(np.concatenate(_all(tmp_path))).sum()
    )


def test_evaluating_nothing_but_training_images_is_refused(cnndesk, tmp_path: Path) -> None:
    stripes(tmp_path / "set", range(60))
    out = tmp_path / "a.cnndesk"
    cnndesk(*TRAIN, "--data", tmp_path / "set", "--out", out)
    project = Project.load(out)
    project.trained = ImageSet(np.concatenate(_all(tmp_path)))
    project.save(out)
    done = cnndesk("eval", out)
    assert done.code == 1
    assert "was trained on all" in done.err
    assert cnndesk("eval", out, "--split", "train").code == 0


def test_a_project_of_an_older_version_says_that_it_does_not_know(cnndesk, tmp_path: Path) -> None:
    stripes(tmp_path / "set", range(60))
    out = tmp_path / "a.cnndesk"
    cnndesk(*TRAIN, "--data", tmp_path / "set", "--out", out)
    project = Project.load(out)
    project.trained = None
    project.save(out)
    unchanged = cnndesk("eval", out, "--json")
    assert unchanged.json["left_out"] is None
    assert "saved by an older version" in unchanged.err
    copy = cnndesk("eval", out, "--data", shutil.copytree(tmp_path / "set", tmp_path / "copy"))
    assert copy.code == 0
    assert "saved by an older version" in copy.err
    stripes(tmp_path / "set", range(500, 520))
    done = cnndesk("eval", out, "--json")
    assert done.json["left_out"] is None
    assert "saved by an older version" in done.err


def test_relabelling_test_images_tells_the_score_by_either_label(
    cnndesk, own: Path, tmp_path: Path
) -> None:
    plain = cnndesk("eval", own, "--json").json
    assert "accuracy_as_given" not in plain
    dataset = open_source(settings=Project.load(own).data)
    entries = {
        dataset.key("test", i): Correction(
            dataset.classes[dataset.given_label("test", i)], excluded=i % 2 == 0
        )
        if i % 2 == 0
        else Correction(dataset.classes[dataset.given_label("test", i)], "0")
        for i in range(30)
    }
    project = Project.load(own)
    project.corrections = Corrections(entries)
    project.save(own)
    values = cnndesk("eval", own, "--json").json
    assert values["accuracy_as_given"] == pytest.approx(plain["accuracy"])
    assert values["accuracy"] != values["accuracy_as_given"]
    text = cnndesk("eval", own).out
    assert "By the labels of the source, on all of them, the accuracy is" in text
