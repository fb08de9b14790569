"""``cnndesk export --to pytorch``: a folder that trains the network, or a reason and no folder."""

from __future__ import annotations

import ast
import csv
import errno
import importlib.util
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from cnndesk.document.edits import Freeze
from cnndesk.document.project import Project
from cnndesk.interop import check
from cnndesk.interop.pytorch import replay
from cnndesk.safetensors import open_safetensors
from cnndesk.session import preparation
from tests.interop.torch_projects import needs_torch
from tests.use.conftest import pixels_of, png


@pytest.fixture
def no_torch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(replay, "interpreter", lambda: None)


@pytest.fixture(scope="session")
def folder_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that was trained on a folder of pictures of odd sizes and names."""
    from cnndesk.cli import main

    place = tmp_path_factory.mktemp("pictures")
    for number in range(48):
        folder = place / "pictures" / ("it's, 2" if number % 2 else "größer")
        folder.mkdir(parents=True, exist_ok=True)
        size = 12 + number % 5, 10 + number % 7
        (folder / f"{number}, ä.png").write_bytes(png(pixels_of(number, *size)))
    out = place / "odd.cnndesk"
    words = ["train", "--template", "small-vgg", "--data", place / "pictures", "--epochs", "1"]
    assert main([str(word) for word in (*words, "--out", out)]) == 0
    return out


def folder_of(cnndesk, project: Path, out: Path, *more: str) -> Path:
    """Export, and return the folder."""
    done = cnndesk("export", project, "--to", "pytorch", "--out", out, *more)
    assert done.code == 0, done.err
    return out


def rows_of(folder: Path) -> list[list[str]]:
    with (folder / "images.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def setting_of(folder: Path, name: str) -> object:
    """Read one of the settings of an exported training, whose paths may have backslashes."""
    tree = ast.parse((folder / "settings.py").read_text("utf-8"))
    (value,) = (
        ast.literal_eval(word.value)
        for word in ast.walk(tree)
        if isinstance(word, ast.keyword) and word.arg == name
    )
    return value


# Written -----------------------------------------------------------------------------------


@pytest.mark.usefixtures("no_torch")
def test_without_pytorch_it_says_which_command_checks(cnndesk, trained, tmp_path) -> None:
    out = tmp_path / "digits-pytorch"
    done = cnndesk("export", trained, "--to", "pytorch", "--out", out)
    assert done.code == 0
    assert "not checked, because PyTorch is not installed here" in done.out
    assert "python train.py --check in the folder does it" in done.out
    assert json.loads((out / "cnndesk.json").read_text("utf-8"))["check"] is None
    files = {path.name for path in out.iterdir()}
    assert {"model.py", "layers.py", "settings.py", "README.md", "run.slurm"} <= files


@pytest.mark.usefixtures("no_torch")
def test_the_code_is_formatted_compiles_and_needs_three_packages_only(
    cnndesk, folder_project, tmp_path
) -> None:
    out = folder_of(cnndesk, folder_project, tmp_path / "made")
    known = {*sys.stdlib_module_names, "torch", "numpy", "PIL", *(p.stem for p in out.glob("*.py"))}
    for path in out.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [one.name for one in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert {name.partition(".")[0] for name in names} <= known, path.name
    assert "cnndesk" not in (out / "train.py").read_text("utf-8").replace("cnndesk's", "")
    if importlib.util.find_spec("ruff") is None:
        pytest.skip("ruff is not installed, so how the code is laid out is not checked")
    for way in (["format", "--check", "--diff"], ["check"]):
        done = subprocess.run(
            [sys.executable, "-m", "ruff", *way, "--no-cache", "."],
            cwd=out, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout[-3000:]


@pytest.mark.usefixtures("no_torch")
def test_images_of_a_folder_are_named_and_divided_as_ours(
    cnndesk, folder_project, tmp_path
) -> None:
    out = folder_of(cnndesk, folder_project, tmp_path / "made")
    dataset = preparation.open_data(Project.load(folder_project).data)
    head, *rows = rows_of(out)
    assert head == ["part", "image", "checksum", "class"]
    for part, split in dataset.splits.items():
        own = [(row[1], row[3]) for row in rows if row[0] == part]
        assert own == [
            (split.names[i], dataset.classes[split.labels[i]]) for i in range(len(split))
        ]
    assert not (out / "pixels").exists()
    assert setting_of(out, "data") == str(folder_project.parent / "pictures")
    assert setting_of(out, "outputs") == ("größer", "it's, 2")


@pytest.mark.usefixtures("no_torch")
def test_images_that_only_we_can_read_go_along_as_pixels(cnndesk, trained, tmp_path) -> None:
    out = tmp_path / "made"
    done = cnndesk("export", trained, "--to", "pytorch", "--out", out)
    assert "are in the folder pixels: images of this kind (built in)" in done.err
    dataset = preparation.open_data(Project.load(trained).data)
    for part, split in dataset.splits.items():
        content = (out / "pixels" / f"{part}.idx").read_bytes()
        assert content[:4] == b"\0\0\x08\x04"
        shape = tuple(np.frombuffer(content[4:20], ">u4").tolist())
        pixels = np.frombuffer(content[20:], np.uint8).reshape(shape)
        np.testing.assert_array_equal(pixels, np.asarray(split.images))
    assert rows_of(out)[1][1] == "train 0"


@pytest.mark.usefixtures("no_torch")
def test_pixels_go_along_when_asked(cnndesk, folder_project, tmp_path) -> None:
    out = tmp_path / "made"
    done = cnndesk("export", folder_project, "--to", "pytorch", "--out", out, "--with-images")
    assert "that was asked for" in done.err
    assert (out / "pixels" / "train.idx").is_file()
    assert cnndesk("export", folder_project, "--with-images").code == 1


@pytest.mark.usefixtures("no_torch")
@pytest.mark.parametrize("table", ["value_table", "label_table"])
def test_values_and_labels_stand_in_the_table(cnndesk, table, tmp_path, request) -> None:
    source = request.getfixturevalue(table)
    project, out = tmp_path / "t.cnndesk", tmp_path / "made"
    words = ("train", "--template", "lenet5", "--data", source, "--epochs", "1", "--out", project)
    assert cnndesk(*words).code == 0
    done = cnndesk("export", project, "--to", "pytorch", "--out", out)
    assert done.code == 0
    dataset = preparation.open_data(Project.load(project).data)
    head, *rows = rows_of(out)
    assert tuple(head[3:]) == dataset.classes
    targets = dataset.train.targets
    assert targets is not None
    own = np.array([row[3:] for row in rows if row[0] == "train"], float)
    np.testing.assert_array_equal(own, targets.array)
    assert setting_of(out, "kind") == targets.kind
    assert setting_of(out, "data") == str(source.parent)  # the pictures lie beside the table


@pytest.mark.usefixtures("no_torch")
def test_missing_images_are_said_and_the_rest_is_written(cnndesk, folder_project, tmp_path) -> None:
    project = Project.load(folder_project)
    project.data = project.data.for_source(str(tmp_path / "gone"))
    project.save(tmp_path / "p.cnndesk")
    done = cnndesk("export", tmp_path / "p.cnndesk", "--to", "pytorch")
    assert done.code == 0
    assert "The images were not there" in done.err
    assert rows_of(tmp_path / "p-pytorch") == [["part", "image", "checksum", "class"]]
    moved = tmp_path / "moved"
    shutil.copytree(folder_project.parent / "pictures", moved)
    out = folder_of(cnndesk, tmp_path / "p.cnndesk", tmp_path / "made", "--data", str(moved))
    assert rows_of(out) == rows_of(folder_of(cnndesk, folder_project, tmp_path / "own"))
    assert setting_of(out, "data") == str(moved)
    wrong = cnndesk("export", tmp_path / "p.cnndesk", "--to", "pytorch", "--data", tmp_path / "no")
    assert wrong.code == 1


@pytest.mark.usefixtures("no_torch")
def test_a_name_that_is_no_text_is_said(cnndesk, folder_project, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(
        "cnndesk.use.pytorch_images.ProjectImages.name", lambda *_: "pictures/\ud800.png"
    )
    done = cnndesk("export", folder_project, "--to", "pytorch", "--out", tmp_path / "a")
    assert (done.code, "Rename the class or the file" in done.err) == (1, True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("no_torch")
def test_a_training_of_frozen_blocks_begins_with_their_weights(
    cnndesk, folder_project, tmp_path
) -> None:
    project = Project.load(folder_project)
    anew = folder_of(cnndesk, folder_project, tmp_path / "anew")
    assert "start=" not in (anew / "settings.py").read_text("utf-8")
    assert "It begins anew, with random weights" in (anew / "README.md").read_text("utf-8")
    Freeze(("conv1",)).apply(project.network)
    project.save(tmp_path / "frozen.cnndesk")
    out = folder_of(cnndesk, tmp_path / "frozen.cnndesk", tmp_path / "made")
    assert 'start="weights.safetensors"' in (out / "settings.py").read_text("utf-8")
    assert "It begins with the weights in" in (out / "README.md").read_text("utf-8")
    assert "self.conv1.requires_grad_(False)" in (out / "model.py").read_text("utf-8")


def commands_of(readme: str) -> list[str]:
    return [line.strip() for line in re.findall(r"^    (\S.*)$", readme, re.MULTILINE)]


@pytest.mark.usefixtures("no_torch")
def test_the_readme_names_files_and_options_that_there_are(
    cnndesk, folder_project, tmp_path
) -> None:
    out = folder_of(cnndesk, folder_project, tmp_path / "odd-pytorch")
    readme = (out / "README.md").read_text("utf-8")
    assert "$" not in readme
    commands = commands_of(readme)
    assert "python train.py --check" in commands
    assert "cnndesk import run/weights.safetensors --into odd.cnndesk --force" in commands
    for name in re.findall(r"[\w.-]+\.(?:py|csv|slurm|txt)\b", readme):
        assert (out / name).is_file() or name in ("steps.csv", "epochs.csv", "other.csv"), name
    for line in commands:
        for script in re.findall(r"(\w+\.py)", line):
            text = (out / script).read_text("utf-8")
            own = line.partition(script)[2].partition(" -- ")[0]
            for option in re.findall(r"(--[\w-]+)", own):
                assert f'"{option}"' in text, line


# Refused -----------------------------------------------------------------------------------


@pytest.mark.usefixtures("no_torch")
def test_a_folder_that_is_there_is_written_into_only_when_asked_and_ours(
    cnndesk, trained, tmp_path
) -> None:
    out = folder_of(cnndesk, trained, tmp_path / "made")
    (out / "run").mkdir()
    (out / "run" / "weights.safetensors").write_bytes(b"mine")
    (out / "model.py").write_text("changed")
    done = cnndesk("export", trained, "--to", "pytorch", "--out", out)
    assert (done.code, "is there already" in done.err) == (1, True)
    assert (out / "model.py").read_text() == "changed"
    assert cnndesk("export", trained, "--to", "pytorch", "--out", out, "--force").code == 0
    assert "class Network" in (out / "model.py").read_text("utf-8")
    assert (out / "run" / "weights.safetensors").read_bytes() == b"mine"
    other = tmp_path / "other"
    other.mkdir()
    (other / "train.py").write_text("somebody else's")
    done = cnndesk("export", trained, "--to", "pytorch", "--out", other, "--force")
    assert (done.code, "holds other files" in done.err) == (1, True)
    assert (other / "train.py").read_text() == "somebody else's"
    done = cnndesk("export", trained, "--to", "pytorch", "--out", trained)
    assert (done.code, "is a file" in done.err) == (1, True)
    done = cnndesk("export", trained, "--to", "pytorch", "--out", tmp_path / "no" / "a")
    assert (done.code, "does not exist" in done.err) == (1, True)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["made", "other"]


@pytest.mark.usefixtures("no_torch")
def test_a_full_disk_leaves_no_half_folder(cnndesk, trained, tmp_path, monkeypatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("cnndesk.use.export_pytorch.os.fsync", full)
    done = cnndesk("export", trained, "--to", "pytorch", "--out", tmp_path / "a")
    assert done.code == 1
    assert "cannot be written (No space left on device)" in done.err
    assert list(tmp_path.iterdir()) == []


def test_a_python_that_cannot_be_started_is_said(cnndesk, trained, tmp_path, monkeypatch) -> None:
    monkeypatch.setenv(replay.VARIABLE, str(tmp_path / "no-python"))
    done = cnndesk("export", trained, "--to", "pytorch", "--out", tmp_path / "a")
    assert (done.code, "cannot be started" in done.err) == (1, True)
    assert list(tmp_path.iterdir()) == []


def test_a_python_without_pytorch_gives_no_folder(cnndesk, trained, tmp_path, monkeypatch) -> None:
    monkeypatch.setenv(replay.VARIABLE, sys.executable)
    if importlib.util.find_spec("torch") is not None:
        pytest.skip("PyTorch is installed in this Python")
    done = cnndesk("export", trained, "--to", "pytorch", "--out", tmp_path / "a")
    assert (done.code, "No module named 'torch'" in done.err) == (1, True)
    assert list(tmp_path.iterdir()) == []


# And back ----------------------------------------------------------------------------------


@pytest.mark.usefixtures("no_torch")
def test_weights_come_back_to_the_same_bits(cnndesk, folder_project, tmp_path) -> None:
    out, target = folder_of(cnndesk, folder_project, tmp_path / "made"), tmp_path / "back.cnndesk"
    shutil.copyfile(folder_project, target)
    before = Project.load(target)
    changed = Project.load(target)
    for arrays in changed.weights.values():
        for array in arrays.values():
            array *= 0.5
    changed.save(target)
    weights = out / "weights.safetensors"
    refused = cnndesk("import", weights, "--into", target)
    assert (refused.code, "--force" in refused.err) == (1, True)
    done = cnndesk("import", weights, "--into", target, "--force")
    assert done.code == 0
    assert "this network's own PyTorch project" in done.err
    after = Project.load(target)
    assert after.trained == before.trained
    for block, arrays in before.weights.items():
        for name, array in arrays.items():
            np.testing.assert_array_equal(after.weights[block][name], array)
    with open_safetensors(weights) as file:
        assert "conv1.weight" in file.arrays


# Checked -----------------------------------------------------------------------------------


@needs_torch
def test_the_project_checks_itself_before_it_is_handed_over(
    cnndesk, folder_project, tmp_path, monkeypatch
) -> None:
    out = tmp_path / "made"
    told = cnndesk("export", folder_project, "--to", "pytorch", "--out", out, "--json").json
    assert told["check"]["images"] == 10
    assert told["check"]["are_real"]
    assert told["check"]["largest_difference"] < 1e-5
    assert told["read_alike"] == 10
    assert not list(out.rglob("__pycache__"))
    monkeypatch.setattr(check, "TOLERANCE", -1.0)
    done = cnndesk("export", folder_project, "--to", "pytorch", "--out", tmp_path / "b")
    assert (done.code, "No folder was written" in done.err) == (1, True)
    assert [path.name for path in tmp_path.iterdir()] == ["made"]


@needs_torch
def test_the_code_is_typed(cnndesk, folder_project, tmp_path) -> None:
    python = replay.interpreter()
    assert python is not None
    if subprocess.run([python, "-c", "import mypy"], capture_output=True, check=False).returncode:
        pytest.skip("the Python that has PyTorch has no mypy")
    out = folder_of(cnndesk, folder_project, tmp_path / "made", "--unchecked")
    done = subprocess.run(
        [python, "-m", "mypy", "--cache-dir", str(tmp_path / "cache"), "."],
        cwd=out, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-3000:]
