"""``--log-dir`` and ``export --to logs``: what was trained is logged; a log stops no training."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from cnndesk.document.project import Project
from tests.interop.event_reading import counted, read_events

TRAIN = ("train", "--template", "lenet5", "--data", "digits", "--threads", "1")


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_training_is_logged_and_the_same_is_exported_later(cnndesk, tmp_path: Path) -> None:
    out, logs = tmp_path / "a.cnndesk", tmp_path / "logs"
    assert cnndesk(*TRAIN, "--epochs", "2", "--out", out, "--log-dir", logs).code == 0
    history = Project.load(out).history
    steps = rows(logs / "a" / "steps.csv")
    assert len(steps) == len(history["steps.loss"]) > 50
    assert [float(row["loss"]) for row in steps] == pytest.approx(history["steps.loss"].tolist())
    train = read_events(logs / "a" / "train")
    assert len([event for event in train if event.images]) == 2
    done = cnndesk("export", out, "--to", "logs", "--json").json
    assert done["runs"] == 1
    (run,) = (p for p in (tmp_path / "a-logs").iterdir() if p.is_dir())
    assert counted(read_events(run / "train")).keys() == counted(train).keys()
    assert [row["step"] for row in rows(run / "steps.csv")] == [row["step"] for row in steps]
    refused = cnndesk("export", out, "--to", "logs")
    assert (refused.code, "is there already" in refused.err) == (1, True)
    assert cnndesk("export", out, "--to", "logs", "--force").code == 0

    again = cnndesk("train", out, "--resume", "--epochs", "3", "--log-dir", logs, "--threads", "1")
    assert again.code == 0
    assert sorted(p.name for p in logs.iterdir()) == ["a"]  # the run goes on, and so does its log
    assert [row["epoch"] for row in rows(logs / "a" / "epochs.csv")] == ["1", "2", "3"]
    assert [step for step, _ in counted(read_events(logs / "a" / "train"))["epoch/loss"]] == [
        1,
        2,
        3,
    ]

    assert cnndesk("train", out, "--epochs", "1", "--log-dir", logs, "--threads", "1").code == 0
    assert sorted(p.name for p in logs.iterdir()) == ["a", "a-2"]  # another run, another log
    assert json.loads((logs / "a-2" / "cnndesk-run.json").read_text("utf-8"))["epochs"] == "1"


def test_a_place_that_cannot_be_written_is_said_before_training(cnndesk, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    out = tmp_path / "a.cnndesk"
    done = cnndesk(*TRAIN, "--epochs", "1", "--out", out, "--log-dir", tmp_path / "file")
    assert done.code == 1
    assert "The log cannot be written" in done.err
    assert "epoch 1" not in done.err


def test_a_log_that_can_be_written_no_further_does_not_stop_the_training(
    cnndesk, tmp_path: Path, monkeypatch
) -> None:
    from cnndesk.use import run_log

    real = run_log.EventFile.scalars
    calls = []

    def full(self, *arguments) -> None:
        calls.append(arguments)
        if len(calls) > 20:
            raise OSError(28, "No space left on device")
        real(self, *arguments)

    monkeypatch.setattr(run_log.EventFile, "scalars", full)
    out = tmp_path / "a.cnndesk"
    done = cnndesk(*TRAIN, "--epochs", "2", "--out", out, "--log-dir", tmp_path / "logs")
    assert done.code == 0
    assert done.err.count("is written no further (No space left on device)") == 1
    assert len(Project.load(out).history["epochs.train_loss"]) == 2


def test_a_full_disk_leaves_no_half_folder(
    cnndesk, trained: Path, tmp_path: Path, room_for
) -> None:
    with room_for(2_000):
        done = cnndesk("export", trained, "--to", "logs", "--out", tmp_path / "logs")
    assert done.code == 1
    assert "cannot be written" in done.err
    assert list(tmp_path.iterdir()) == []
