"""Whatever is wrong: a sentence with cause and cure, the right exit code, no traceback."""

from __future__ import annotations

import json
import os
import re
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cnndesk.document.project import Project


def test_usage_errors_exit_with_2(cnndesk) -> None:
    for line in (
        ["frobnicate"],
        ["train"],
        ["train", "--resume"],
        ["train", "a.cnndesk", "--template", "lenet5"],
        ["train", "--data", "digits", "--epochs", "many"],
        ["train", "--data", "digits", "--optimizer", "magic"],
        ["train", "--data", "digits", "--no-such-option"],
        ["predict"],
        ["eval", "a.cnndesk", "--split", "middle"],
        ["bench", "--against", "paint"],
    ):
        done = cnndesk(*line)
        assert done.code == 2, line
        assert "usage: cnndesk" in done.err
        assert done.out == ""


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--threads", 0], "Threads is 0. Use a number from 1"),
        (["--epochs", 0], "Epochs"),
        (["--batch-size", 0], "Batch size"),
        (["--lr", -1], "Learning rate"),
        (["--lr", "nan"], "Learning rate"),
        (["--weight-decay", 7], "Weight decay"),
        (["--seed", -1], "Seed"),
        (["--augment", "squash"], "no augmentation “squash”"),
        (["--template", "nothing"], "no template “nothing”"),
        (["--template", "blank"], "has no output"),
        (["--data", "no-such-place"], "no-such-place"),
        (["--test-data", "shapes"], "class"),
        (["--out", "/no-such-folder/a.cnndesk"], str(Path("/no-such-folder"))),
        (["--out", os.sep], "is a folder"),
        (["--out", os.devnull], "no ordinary file"),
    ],
)
def test_settings_that_cannot_be(cnndesk, tmp_path, monkeypatch, options, words) -> None:
    monkeypatch.chdir(tmp_path)
    done = cnndesk("train", "--data", "digits", "--epochs", 1, *options)
    _assert_sentence(done)
    assert words in done.err
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_project_is_never_overwritten(cnndesk, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear reader")
    done = cnndesk("train", "--data", "digits", "--out", letter)
    _assert_sentence(done)
    assert letter.read_text() == "Dear reader"


@pytest.mark.skipif(sys.platform != "linux", reason="limits the size of files by resource")
def test_a_disk_that_fills_up_loses_nothing(
    cnndesk, trained: Path, tmp_path: Path, room_for
) -> None:
    path = tmp_path / "mine.cnndesk"
    before = trained.read_bytes()
    path.write_bytes(before)
    with room_for(20_000):
        done = cnndesk("train", path)
    assert done.code == 1
    assert str(path) in done.err
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_data_is_not_a_project(cnndesk, tmp_path: Path) -> None:
    for target in ("digits", tmp_path):
        done = cnndesk("train", target)
        _assert_sentence(done)
        assert "--data" in done.err


def test_images_that_are_bad_are_listed_and_skipped(cnndesk, tmp_path: Path) -> None:
    folder = _shades(tmp_path / "shades")
    (folder / "dark" / "cut.png").write_bytes((folder / "dark" / "0.png").read_bytes()[:40])
    (folder / "dark" / "empty.jpg").write_bytes(b"")
    (folder / "light" / "renamed.png").write_text("not an image")
    out = tmp_path / "s.cnndesk"
    done = cnndesk("train", "--data", folder, "--epochs", 1, "--out", out, "--json")
    assert done.code == 0
    for name in ("cut.png", "empty.jpg", "renamed.png"):
        assert name in done.err


def test_a_folder_without_good_images_or_with_one_class_is_an_error(
    cnndesk, tmp_path: Path
) -> None:
    bad = tmp_path / "bad"
    for name in ("a", "b"):
        (bad / name).mkdir(parents=True)
        (bad / name / "x.png").write_bytes(b"nothing")
    _assert_sentence(cnndesk("train", "--data", bad, "--out", tmp_path / "x.cnndesk"))
    lonely = tmp_path / "lonely" / "only"
    lonely.mkdir(parents=True)
    Image.new("L", (8, 8)).save(lonely / "0.png")
    _assert_sentence(cnndesk("train", "--data", lonely.parent, "--out", tmp_path / "x.cnndesk"))


def test_classes_that_disagree_are_explained(cnndesk, trained: Path, tmp_path: Path) -> None:
    done = cnndesk("train", trained, "--data", "shapes", "--out", tmp_path / "x.cnndesk")
    _assert_sentence(done)
    assert "the network gives 10" in done.err
    assert "fc3" in done.err
    done = cnndesk("eval", trained, "--data", "shapes")
    _assert_sentence(done)
    assert "does not know" in done.err


def test_a_network_that_does_not_fit_together_names_the_block(
    cnndesk, trained: Path, tmp_path: Path
) -> None:
    from cnndesk.document.edits import SetParams

    path = tmp_path / "mine.cnndesk"
    project = Project.load(trained)
    SetParams({"conv1": {"kernel_size": (40, 40), "padding": "valid"}}).apply(project.network)
    project.save(path)
    done = cnndesk("train", path)
    _assert_sentence(done)
    assert "conv1" in done.err
    assert "40×40" in done.err


@pytest.mark.parametrize("command", ["train", "eval", "info", "predict", "bench"])
@pytest.mark.parametrize("damage", ["truncated", "text", "newer", "shape", "objects", "missing"])
def test_project_files_that_are_damaged(
    cnndesk, trained: Path, tmp_path: Path, command: str, damage: str
) -> None:
    path = tmp_path / "mine.cnndesk"
    _damage(trained, path, damage)
    line = {
        "predict": ["predict", path, trained],
        "bench": ["bench", "--net", path],
    }.get(command, [command, path])
    done = cnndesk(*line)
    _assert_sentence(done)
    assert "mine.cnndesk" in done.err


def test_a_mistake_of_ours_is_no_traceback_either(cnndesk, monkeypatch: pytest.MonkeyPatch) -> None:
    from cnndesk.cli import lists

    def broken(_: object) -> int:
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr(lists, "run", broken)
    done = cnndesk("blocks")
    _assert_sentence(done)
    assert "CNNDESK_DEBUG=1" in done.err


def test_debugging_shows_where(monkeypatch: pytest.MonkeyPatch) -> None:
    from cnndesk.cli import main
    from cnndesk.errors import ProjectError

    monkeypatch.setenv("CNNDESK_DEBUG", "1")
    with pytest.raises(ProjectError):
        main(["info", "no-such.cnndesk"])


def _assert_sentence(done) -> None:
    assert done.code == 1
    assert done.out == ""
    last = done.err.strip().splitlines()[-1]
    assert re.fullmatch(r"cnndesk: \S.*[.!?]", last), last


def _shades(folder: Path) -> Path:
    rng = np.random.default_rng(0)
    for name, level in (("dark", 40), ("light", 200)):
        (folder / name).mkdir(parents=True)
        for index in range(20):
            pixels = rng.integers(level - 30, level + 30, (12, 12), np.uint8)
            Image.fromarray(pixels).save(folder / name / f"{index}.png")
    return folder


def _damage(source: Path, target: Path, how: str) -> None:
    content = source.read_bytes()
    if how == "truncated":
        target.write_bytes(content[: len(content) // 2])
    elif how == "text":
        target.write_text("this is no project")
    elif how != "missing":
        with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
            for name in old.namelist():
                new.writestr(name, _changed(name, old.read(name), how))


def _changed(name: str, content: bytes, how: str) -> bytes:
    if how == "newer" and name == "project.json":
        return json.dumps({**json.loads(content), "format": 99}).encode()
    if name == "weights/conv1.weight.npy":
        import io

        buffer = io.BytesIO()
        wrong = np.zeros((2, 2), np.float32)
        objects = np.array([{"a": 1}], dtype=object)
        np.save(buffer, wrong if how == "shape" else objects, allow_pickle=True)
        return buffer.getvalue() if how in ("shape", "objects") else content
    return content
