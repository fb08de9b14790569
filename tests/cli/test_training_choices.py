"""What ``train`` chooses when nothing is set, what it says about a run, and which options win."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cnndesk.document.project import Project
from cnndesk.document.settings import AUTOMATIC

SIDE = 12


def picture(kind: int, number: int) -> Image.Image:
    """Noise, lighter above for kind 0 and lighter below for kind 1."""
    pixels = np.random.default_rng([kind, number]).integers(0, 60, (SIDE, SIDE, 3))
    half = slice(0, SIDE // 2) if kind == 0 else slice(SIDE // 2, SIDE)
    pixels[half] += 150
    return Image.fromarray(pixels.astype(np.uint8))


def folder_of(root: Path, counts: dict[str, int], part: str = "") -> Path:
    """A folder of easy pictures, so many of each class."""
    for kind, (name, count) in enumerate(counts.items()):
        place = root / part / name
        place.mkdir(parents=True)
        for number in range(count):
            picture(kind, number).save(place / f"{number}.png")
    return root


@pytest.fixture
def easy(tmp_path: Path) -> Path:
    return folder_of(tmp_path / "easy", {"cat": 20, "dog": 20})


def test_a_few_easy_pictures_are_learned_with_nothing_set(cnndesk, easy, tmp_path) -> None:
    out = tmp_path / "easy.cnndesk"
    done = cnndesk("train", "--data", easy, "--out", out, "--json")
    assert done.code == 0
    values = done.json
    assert values["train_accuracy"] == 1.0
    assert values["test_accuracy"] == 1.0
    assert (values["verdict"], values["stuck"], values["diverged"]) == ("good", False, False)
    assert "Too few validation images" in values["verdict_text"], "four right ones may be chance"
    assert values["actions"] == ["use"]
    project = Project.load(out)
    assert project.training.automatic == AUTOMATIC
    chosen = project.training
    assert f"rate {chosen.learning_rate:g}" in done.err
    assert f"batch {chosen.batch_size}" in done.err
    assert f"at most {chosen.epochs} epochs" in done.err
    assert values["epochs"] < chosen.epochs  # it stopped when nothing was left to learn


def test_the_choice_is_the_same_at_any_number_of_threads_and_when_resumed(
    cnndesk, easy, tmp_path
) -> None:
    digests = set()
    for threads in (1, 2):
        out = tmp_path / f"{threads}.cnndesk"
        done = cnndesk("train", "--data", easy, "--threads", threads, "--out", out, "--json")
        digests.add(done.json["digest"])
    assert len(digests) == 1
    again = cnndesk("train", out, "--json")
    assert again.json["digest"] in digests


def test_options_win_and_the_rest_is_still_chosen(cnndesk, easy, tmp_path) -> None:
    out = tmp_path / "own.cnndesk"
    done = cnndesk(
        *("train", "--data", easy, "--lr", 0.003, "--epochs", 3, "--clip-norm", 0),
        *("--augment", "", "--out", out, "--json"),
    )
    assert done.json["epochs"] == 3
    project = Project.load(out)
    settings = project.training
    assert (settings.learning_rate, settings.epochs, settings.clip_norm) == (0.003, 3, None)
    assert {"learning_rate", "epochs", "clip_norm"}.isdisjoint(settings.automatic)
    assert "batch_size" in settings.automatic
    assert project.data.augment == ()


def test_an_existing_project_keeps_its_settings_until_auto_is_asked_for(
    cnndesk, easy, tmp_path
) -> None:
    out = tmp_path / "own.cnndesk"
    cnndesk("train", "--data", easy, "--epochs", 2, "--batch-size", 5, "--lr", 0.01, "--out", out)
    assert cnndesk("train", out, "--json").json["epochs"] == 2
    cnndesk("train", out, "--batch-size", "auto", "--lr", "auto")
    settings = Project.load(out).training
    assert (settings.epochs, settings.batch_size, settings.learning_rate) == (2, 8, 0.05)
    assert cnndesk("train", out, "--epochs", "auto", "--json").json["epochs"] > 2
    settings = Project.load(out).training
    assert settings.automatic == AUTOMATIC


def test_a_run_that_stopped_early_goes_on_for_the_epochs_asked_for(cnndesk, easy, tmp_path) -> None:
    out = tmp_path / "easy.cnndesk"
    ran = cnndesk("train", "--data", easy, "--out", out, "--json").json["epochs"]
    refused = cnndesk("train", out, "--resume", "--epochs", ran)
    assert refused.code == 1
    assert f"--epochs {ran + 5}" in refused.err
    assert (
        cnndesk("train", out, "--resume", "--epochs", ran + 3, "--json").json["epochs"] == ran + 3
    )


def test_unequal_classes_are_named_and_can_be_balanced(cnndesk, tmp_path) -> None:
    data = folder_of(tmp_path / "unequal", {"cat": 60, "dog": 12})
    out = tmp_path / "unequal.cnndesk"
    plain = cnndesk("train", "--data", data, "--epochs", 1, "--out", out)
    assert "“cat” has" in plain.err
    assert "--balance shows every class equally often" in plain.err
    balanced = cnndesk("train", out, "--balance")
    assert "--balance" not in balanced.err
    assert Project.load(out).training.balance
    refused = cnndesk("train", out, "--resume", "--epochs", 3, "--no-balance")
    assert refused.code == 1
    assert "Balance classes cannot change within a run" in refused.err


def test_a_run_that_diverges_twice_fails_and_says_so_in_json(cnndesk, easy, tmp_path) -> None:
    done = cnndesk(
        *("train", "--data", easy, "--lr", 100, "--clip-norm", 0, "--schedule", "constant"),
        *("--optimizer", "momentum", "--out", tmp_path / "x.cnndesk", "--json"),
    )
    assert done.code == 1
    assert "went on with 0.1 times the learning rate" in done.err
    assert "Lower the learning rate from 100 to 1" in done.err
    values = done.json
    assert (values["verdict"], values["diverged"], values["stuck"]) == ("diverged", True, False)
    assert values["actions"] == ["lower_rate", "automatic"]


def test_a_run_that_is_stuck_is_called_that_and_is_no_failure(cnndesk, easy, tmp_path) -> None:
    done = cnndesk(
        *("train", "--data", easy, "--lr", 1e-8, "--epochs", 3),
        *("--out", tmp_path / "x.cnndesk", "--json"),
    )
    assert done.code == 0
    values = done.json
    assert (values["verdict"], values["stuck"], values["diverged"]) == ("stuck", True, False)
    assert "Warning: It is stuck at guessing." in done.err


def test_the_text_ends_with_the_verdict_and_commands_for_its_cures(cnndesk, easy, tmp_path) -> None:
    out = tmp_path / "x.cnndesk"
    done = cnndesk("train", "--data", easy, "--lr", 1e-8, "--epochs", 3, "--out", out)
    last = done.out.rstrip().rpartition("\n\n")[2].splitlines()
    assert last[0].startswith("It is stuck at guessing.")
    assert last[1] == f"  cnndesk train {out} --lr auto --batch-size auto"
    assert cnndesk(*last[1].split()[1:]).code == 0


@pytest.mark.parametrize(
    ("option", "code", "message"),
    [
        (("--epochs", "many"), 2, "invalid int value: 'many'"),
        (("--lr", "fast"), 2, "invalid float value: 'fast'"),
        (("--epochs", "0"), 1, "Epochs of the training must be"),
    ],
)
def test_a_number_or_auto_and_nothing_else(cnndesk, easy, option, code, message) -> None:
    done = cnndesk("train", "--data", easy, *option)
    assert done.code == code
    assert message in done.err


def test_opening_test_images_that_are_harder_says_so(cnndesk, tmp_path) -> None:
    data = folder_of(tmp_path / "parts", {"cat": 30, "dog": 30}, "train")
    folder_of(data, {"cat": 40, "dog": 40}, "val")
    folder_of(data, {"cat": 40, "dog": 40}, "test")
    for number in range(30):  # of a class, drawn as the other
        picture(1, 500 + number).save(data / "test" / "cat" / f"{number}.png")
    out = tmp_path / "x.cnndesk"
    trained = cnndesk("train", "--data", data, "--out", out)
    assert "harder" not in trained.out
    assert "The test images are harder than the validation images." in cnndesk("eval", out).out
    assert cnndesk("eval", out, "--json").json["verdict"] == "test_below_validation"
    assert "verdict" not in cnndesk("eval", out, "--split", "val", "--json").json
