"""Training in an exported project: the numbers of our engine, on any number of processes.

These tests run PyTorch, which few have: each takes some seconds, most of them for loading it.
"""

from __future__ import annotations

import csv
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from cnndesk.cli import main
from cnndesk.document.project import Project
from cnndesk.document.templates import Drawing
from cnndesk.explain.progress import finish
from cnndesk.interop.pytorch import replay
from cnndesk.safetensors import open_safetensors
from cnndesk.session import preparation
from cnndesk.use.export import Manner, OurEngine
from cnndesk.use.export_pytorch import exporting_folder
from cnndesk.use.recognition import network_of
from tests.interop.torch_projects import needs_torch

pytestmark = needs_torch

STEPS = 24


def start_of(place: Path, *, random: bool = False) -> Project:
    """Return a project with its first weights: a network with batch norm for the digits."""
    dataset = preparation.open_data(preparation.DataSettings(source="digits"))
    drawing = Drawing(dataset.image_shape)
    drawing.conv_norm_relu(4)
    drawing.pool()
    drawing.conv_norm_relu(8, stride=2)
    if random:
        drawing.add("dropout", rate=0.3)
        drawing.add("gaussian_noise", standard_deviation=0.1)
    project = preparation.project_from_template("blank", dataset)
    project.network = drawing.classifier(10)
    project.training = project.training.replace(
        epochs=2, batch_size=50, learning_rate=0.02, weight_decay=0.01, restore_best=False
    )
    project.data = preparation.dataclasses.replace(
        project.data, augment=("shift", "noise") if random else ()
    )
    preparation.adapt(project, dataset)
    trainer = preparation.make_trainer(project, dataset, 1)
    project.weights = trainer.model.copy_arrays()
    trainer.close()
    project.save(place)
    return project


def exported(project: Project, path: Path) -> Path:
    network, dataset = network_of(project), preparation.open_data(project.data)
    ours = OurEngine(network, lambda call: call())
    manner = Manner(checks=False)
    finish(exporting_folder(project, network, path, dataset, ours, manner))
    return path


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A project and the folder that was made of it. Not to be changed but for new folders."""
    place = tmp_path_factory.mktemp("pytorch")
    project = start_of(place / "start.cnndesk")
    return place / "start.cnndesk", exported(project, place / "made")


def environment() -> dict[str, str]:
    alone = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return {
        **alone,
        "OMP_NUM_THREADS": "1",
        "TORCH_DISABLE_SHARE_RDZV_TCP_STORE": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONUNBUFFERED": "1",
    }


def command(processes: int, *words: object, restarts: int = 0) -> list[str]:
    python = replay.interpreter()
    assert python is not None
    head = [python]
    if processes > 1 or restarts:
        head += ["-m", "torch.distributed.run", "--standalone", f"--nproc-per-node={processes}"]
        head.append(f"--max-restarts={restarts}")
    return [*head, "train.py", "--device", "cpu", *map(str, words)]


def trained(folder: Path, run: str, processes: int = 1, *words: object) -> str:
    """Train in a folder and return what was said."""
    done = subprocess.run(
        command(processes, "--into", run, *words),
        cwd=folder, env=environment(), capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout


def column(path: Path, name: str) -> np.ndarray:
    with path.open(encoding="utf-8", newline="") as file:
        return np.array([float(row[name]) for row in csv.DictReader(file)])


def weights_of(folder: Path, run: str) -> dict[str, np.ndarray]:
    with open_safetensors(folder / run / "weights.safetensors") as file:
        return {name: file.read(name) for name in file.arrays}


# The same numbers --------------------------------------------------------------------------


def test_losses_are_those_of_our_engine_on_one_process_and_on_three(start) -> None:
    path, folder = start
    project = Project.load(path)
    dataset = preparation.open_data(project.data)
    trainer = preparation.make_trainer(project, dataset, 1)
    while trainer.standing.step < STEPS:
        for _ in trainer.step_batch():
            pass
    trainer.close()
    ours = np.array([trainer.history.steps.row(i)["loss"] for i in range(STEPS)])
    for processes in (1, 3):
        run = f"losses{processes}"
        trained(folder, run, processes, "--weights", "weights.safetensors", "--steps", STEPS)
        found = column(folder / run / "steps.csv", "loss")
        assert len(found) == STEPS
        np.testing.assert_allclose(found[:10], ours[:10], atol=2e-5)
        np.testing.assert_allclose(found, ours, atol=2e-3)  # rounding grows with batch norm


def test_random_layers_and_augmentation_do_not_depend_on_the_processes(tmp_path: Path) -> None:
    folder = exported(start_of(tmp_path / "p.cnndesk", random=True), tmp_path / "made")
    losses = []
    for processes in (1, 2):
        run = f"run{processes}"
        trained(folder, run, processes, "--weights", "weights.safetensors", "--steps", 10)
        losses.append(column(folder / run / "steps.csv", "loss"))
    np.testing.assert_allclose(losses[0], losses[1], atol=2e-5)
    again = "again"
    trained(folder, again, 1, "--weights", "weights.safetensors", "--steps", 10, "--seed", 1)
    assert np.abs(column(folder / again / "steps.csv", "loss") - losses[0]).max() > 1e-3


WAYS: dict[str, dict[str, object]] = {
    "sgd": {"schedule": "constant", "learning_rate": 0.1, "clip_norm": 0.5},
    "momentum": {"schedule": "step", "step_epochs": 1, "step_factor": 0.3, "momentum": 0.8},
    "nesterov": {"schedule": "cosine", "warmup_epochs": 0.5, "weight_decay": 0.01},
    "adam": {"schedule": "one_cycle", "learning_rate": 0.003, "weight_decay": 0.01},
    "adamw": {"schedule": "plateau", "learning_rate": 0.003, "weight_decay": 0.05},
    "rmsprop": {"schedule": "constant", "learning_rate": 0.0005, "balance": True},
}


@pytest.mark.parametrize("optimizer", WAYS)
def test_every_optimizer_and_schedule_steps_as_ours(optimizer: str, tmp_path: Path) -> None:
    dataset = preparation.open_data(preparation.DataSettings(source="digits"))
    project = preparation.project_from_template("blank", dataset)
    drawing = Drawing(dataset.image_shape)
    drawing.conv(4)
    drawing.add("prelu")
    drawing.pool()
    project.network = drawing.classifier(10)
    chosen = {"learning_rate": 0.05, "clip_norm": None, **WAYS[optimizer]}
    project.training = project.training.replace(
        optimizer=optimizer, epochs=3, batch_size=100, early_stopping=None, **chosen
    )
    preparation.adapt(project, dataset)
    trainer = preparation.make_trainer(project, dataset, 1)
    project.weights = trainer.model.copy_arrays()
    folder = exported(project, tmp_path / "made")
    while trainer.standing.epoch < 3:
        for _ in trainer.step_epoch():
            pass
    trainer.close()
    trained(folder, "run", 1, "--weights", "weights.safetensors")
    steps = trainer.history.steps
    for name, own in (("loss", "loss"), ("learning_rate", "learning_rate")):
        ours = np.array([steps.row(i)[own] for i in range(len(steps))])
        np.testing.assert_allclose(column(folder / "run" / "steps.csv", name), ours, rtol=2e-4)


@pytest.mark.parametrize("table", ["value_table", "label_table"])
def test_values_and_labels_are_learned_as_by_our_engine(table, tmp_path, request, capsys) -> None:
    source, path = request.getfixturevalue(table), tmp_path / "t.cnndesk"
    words = ["train", "--template", "lenet5", "--data", str(source), "--epochs", "2"]
    assert main([*words, "--batch-size", "9", "--augment", "", "--out", str(path)]) == 0
    project = Project.load(path)
    folder = exported(project, tmp_path / "made")
    dataset = preparation.open_data(project.data)
    trainer = preparation.make_trainer(project, dataset, 1)
    trainer.model.load_arrays({block: dict(own) for block, own in project.weights.items()})
    while trainer.standing.epoch < 1:
        for _ in trainer.step_batch():
            pass
    trainer.close()
    ours = trainer.history.epochs.row(0)
    metric = trainer.coder.metric
    trained(folder, "run", 1, "--weights", "weights.safetensors", "--steps", 100)
    epochs = folder / "run" / "epochs.csv"
    for name, own in (
        ("train_loss", "train_loss"),
        ("train_score", metric.column("train")),
        ("val_loss", "val_loss"),
        ("val_score", metric.column("val")),
    ):
        assert column(epochs, name)[0] == pytest.approx(ours[own], rel=1e-4), name


def test_a_whole_training_comes_back_with_the_same_figures(start, tmp_path, capsys) -> None:
    path, folder = start
    said = trained(folder, "whole", 2)
    assert re.search(r"epoch 2: loss .*; validation: loss .*, accuracy \d", said)
    assert "Done: all epochs are done" in said
    assert len(column(folder / "whole" / "epochs.csv", "val_loss")) == 2
    assert list((folder / "whole").glob("events.out.tfevents.*"))
    target = tmp_path / "back.cnndesk"
    shutil.copyfile(path, target)
    weights = folder / "whole" / "weights.safetensors"
    assert main(["import", str(weights), "--into", str(target), "--force"]) == 0
    capsys.readouterr()
    assert main(["eval", str(target), "--split", "val", "--json", "--threads", "1"]) == 0
    ours = json.loads(capsys.readouterr().out)
    python = replay.interpreter()
    assert python is not None
    words = [python, "evaluate.py", "--weights", str(weights), "--json", "--device", "cpu"]
    done = subprocess.run(words, cwd=folder, env=environment(), capture_output=True, check=True)
    theirs = json.loads(done.stdout)
    assert theirs["score"] == ours["accuracy"]
    assert theirs["loss"] == pytest.approx(ours["loss"], abs=1e-5)
    assert column(folder / "whole" / "epochs.csv", "val_score")[-1] == ours["accuracy"]


# Lost and found ----------------------------------------------------------------------------


def test_a_training_that_was_ended_goes_on_to_the_same_weights(start) -> None:
    _, folder = start
    trained(folder, "straight", 1, "--weights", "weights.safetensors")
    trained(folder, "pieces", 1, "--weights", "weights.safetensors", "--steps", 7)
    trained(folder, "pieces", 1, "--steps", 30)
    said = trained(folder, "pieces", 1)
    assert "Going on with epoch" in said
    whole, pieces = weights_of(folder, "straight"), weights_of(folder, "pieces")
    for name, array in whole.items():
        np.testing.assert_array_equal(pieces[name], array, err_msg=name)
    steps = column(folder / "pieces" / "steps.csv", "step")
    np.testing.assert_array_equal(steps, np.arange(1, len(steps) + 1))
    np.testing.assert_array_equal(
        column(folder / "pieces" / "steps.csv", "loss"),
        column(folder / "straight" / "steps.csv", "loss"),
    )


@pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")
def test_a_process_that_is_killed_is_started_anew_and_nothing_is_lost(start) -> None:
    _, folder = start
    trained(folder, "calm", 2, "--weights", "weights.safetensors")
    words = ("--weights", "weights.safetensors", "--into", "killed", "--checkpoint-steps", 5)
    with subprocess.Popen(
        command(2, *words, restarts=3), cwd=folder, env=environment(),
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    ) as launcher:  # fmt: skip
        checkpoint = folder / "killed" / "checkpoint.safetensors"
        while launcher.poll() is None and not checkpoint.exists():
            time.sleep(0.02)
        victim = next(pid for pid in children(launcher.pid) if "RANK=1" in variables(pid))
        os.kill(victim, signal.SIGKILL)
        said = launcher.communicate()[0]
    assert launcher.returncode == 0, said[-3000:]
    assert "Going on with epoch" in said
    calm, killed = weights_of(folder, "calm"), weights_of(folder, "killed")
    for name, array in calm.items():
        np.testing.assert_array_equal(killed[name], array, err_msg=name)


def children(pid: int) -> list[int]:
    return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def variables(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/environ").read_bytes().decode("utf-8", "replace").split("\0")


# What goes wrong ---------------------------------------------------------------------------


def test_an_error_of_one_process_ends_all_and_is_said(start) -> None:
    _, folder = start
    python = replay.interpreter()
    assert python is not None
    broken = folder.parent / "broken"
    shutil.copytree(folder, broken, ignore=shutil.ignore_patterns("run*", "losses*", "whole"))
    text = (broken / "training.py").read_text("utf-8")
    broken_step = "        standing.step += 1\n"
    cut = (
        '        if team.rank == 1 and standing.step == 3:\n            raise ValueError("mine")\n'
    )
    assert broken_step in text
    (broken / "training.py").write_text(text.replace(broken_step, cut + broken_step), "utf-8")
    began = time.monotonic()
    done = subprocess.run(
        command(2, "--into", "run"), cwd=broken, env=environment(),
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode != 0
    assert "Process 1: ValueError: mine" in done.stderr
    assert time.monotonic() - began < 300  # far below the ten minutes after which one gives up


def test_other_settings_and_missing_images_are_said(start, tmp_path) -> None:
    _, folder = start
    trained(folder, "said", 1, "--steps", 1)

    def refused(*words: object) -> str:
        done = subprocess.run(
            command(1, *words), cwd=folder, env=environment(),
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 1
        assert "Traceback" not in done.stderr
        return done.stderr

    assert "holds a training with other settings" in refused("--into", "said", "--seed", 5)
    assert "Say where the images are with --data" in refused("--data", tmp_path / "nowhere")
    assert "“train 0”, the first image of" in refused("--data", tmp_path)
    assert "cannot be read" in refused("--weights", tmp_path / "none.safetensors")
