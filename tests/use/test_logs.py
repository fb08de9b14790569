"""Logs of runs: every number of the history, runs that go back, any names, whole folders."""

from __future__ import annotations

import csv
import io
import json
import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cnndesk.document.run_info import EditMark, RunInfo
from cnndesk.document.runs import PastRun
from cnndesk.errors import ExportError
from cnndesk.explain.progress import finish
from cnndesk.scores import F1
from cnndesk.session.history import History
from cnndesk.use.folder_place import new_folder
from cnndesk.use.logs import MARKER, writing_logs
from cnndesk.use.run_log import RunLog, filters_picture
from tests.interop.event_reading import counted, read_events
from tests.use.conftest import project_of


def history(steps: int = 6, per_epoch: int = 3, shift: float = 0.0) -> History:
    made = History()
    for step in range(1, steps + 1):
        made.steps.append(step, (step - 1) // per_epoch + 1, 1 / step + shift, step / 10, 0.1, step)
        if step % per_epoch == 0:
            epoch = step // per_epoch
            made.epochs.append(epoch, step, 0.5 + shift, 0.7, 0.6, math.nan, 0.1, step + 0.25)
    return made


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def single(values: list[float]) -> list[float]:
    return [float(np.float32(value)) for value in values]


def test_every_number_is_in_the_events_and_in_the_tables(tmp_path: Path) -> None:
    with RunLog(tmp_path / "run", history(), 100.0, {"network": "one"}) as log:
        log.catch_up()
    train = read_events(tmp_path / "run" / "train")
    scalars = counted(train)
    assert scalars["step/loss"] == list(
        zip(range(1, 7), single([1 / step for step in range(1, 7)]), strict=True)
    )
    assert [step for step, _ in scalars["epoch/accuracy"]] == [1, 2]
    assert [event.time for event in train if "step/loss" in event.scalars] == [
        100.0 + step for step in range(1, 7)
    ]
    validation = counted(read_events(tmp_path / "run" / "validation"))
    assert list(validation) == ["epoch/loss"]  # there is no accuracy, so none is written
    rows = table(tmp_path / "run" / "steps.csv")
    assert [float(row["loss"]) for row in rows] == [1 / step for step in range(1, 7)]
    assert [row["step"] for row in rows] == [str(step) for step in range(1, 7)]
    epochs = table(tmp_path / "run" / "epochs.csv")
    assert [row["val_accuracy"] for row in epochs] == ["", ""]
    told = json.loads((tmp_path / "run" / "cnndesk-run.json").read_text("utf-8"))
    assert told["network"] == "one"


def test_a_run_is_followed_while_it_goes_on(tmp_path: Path) -> None:
    growing = History(F1)
    with RunLog(tmp_path, growing, 0.0, {}) as log:
        for step in range(1, 5):
            growing.steps.append(step, 1, 1.0, 0.5, 0.1, step)
            log.catch_up()
            assert len(table(tmp_path / "steps.csv")) == step
            assert len(counted(read_events(tmp_path / "train"))["step/f1"]) == step


@pytest.mark.parametrize("later", [3, 6, 9])
def test_a_run_that_goes_back_is_written_anew(tmp_path: Path, later: int) -> None:
    """Also where it has come as far again, or farther, before anybody looked."""
    live = history(6)
    with RunLog(tmp_path, live, 0.0, {}) as log:
        log.catch_up()
        live.truncate(3, 1)
        for step in range(4, later + 1):
            live.steps.append(step, 2, 7.0, 0.5, 0.01, step + 0.5)
        log.catch_up()
        log.catch_up()
    rows = table(tmp_path / "steps.csv")
    assert [row["step"] for row in rows] == [str(step) for step in range(1, later + 1)]
    assert [row["loss"] for row in rows[3:]] == ["7"] * (later - 3)
    scalars = counted(read_events(tmp_path / "train"))
    assert [step for step, _ in scalars["step/loss"]] == list(range(1, later + 1))
    assert scalars["epoch/loss"] == [(1, 0.5)]


def test_facts_are_only_text(tmp_path: Path) -> None:
    hostile = "<script>x()</script> | [a](b) \n*b* \udc80"
    with RunLog(tmp_path, history(), 0.0, {"note": hostile}) as log:
        log.catch_up()
    (text,) = (event.texts for event in read_events(tmp_path / "train") if event.texts)
    row = text["settings/text_summary"].splitlines()[2]
    assert row.startswith("| note | \\<script\\>x()\\</script\\> \\| \\[a\\](b) \\*b\\*")
    assert json.loads((tmp_path / "cnndesk-run.json").read_bytes())["note"] == hostile


# Exports of whole projects -----------------------------------------------------------------------


def project_with_runs():
    project = project_of()
    project.run_name = "../Run: 2"
    project.run = RunInfo(note="a | note", marks=(EditMark(4, "rate lower"),))
    project.history = history().to_arrays()
    project.runs = (PastRun("run 1", colour="#123456", history=history(shift=1.0).to_arrays()),)
    return project


def test_all_runs_of_a_project_are_written_with_the_filters_of_the_present_one(
    tmp_path: Path,
) -> None:
    project = project_with_runs()
    logged = finish(writing_logs(project, tmp_path / "logs", saved=1000.0))
    names = sorted(p.name for p in (tmp_path / "logs").iterdir())
    assert names == ["__Run_ 2", "cnndesk-logs.txt", "run 1"]
    assert logged.runs == 2
    files = [path for path in (tmp_path / "logs").rglob("*") if path.is_file()]
    assert (logged.files, logged.size) == (len(files), sum(p.stat().st_size for p in files))
    present = read_events(tmp_path / "logs" / names[0] / "train")
    pictures = [event for event in present if event.images]
    assert [event.step for event in pictures] == [6]
    shown = Image.open(io.BytesIO(pictures[0].images["filters"]))
    weights = {"conv1": project.weights["conv1"]}
    np.testing.assert_array_equal(np.asarray(shown), filters_picture(weights))
    assert max(event.time for event in present if event.scalars) == pytest.approx(1000.0)
    earlier = counted(read_events(tmp_path / "logs" / "run 1" / "train"))
    assert earlier["step/loss"][0] == (1, 2.0)
    facts = json.loads((tmp_path / "logs" / names[0] / "cnndesk-run.json").read_text("utf-8"))
    assert facts["note"] == "a | note"
    assert facts["edited after step 4"] == "rate lower"
    assert facts["learning rate"]


def test_filters_are_scaled_each_by_its_largest_weight() -> None:
    weight = np.zeros((2, 2, 1, 2), np.float32)
    weight[0, 0, 0, 0], weight[1, 1, 0, 0] = 0.5, -0.25
    picture = filters_picture({"fc": {"weight": np.zeros((3, 4))}, "c": {"weight": weight}})
    assert picture is not None
    first = picture[::8, ::8][:2, :2, 0]
    assert first.tolist() == [[255, 128], [128, 64]]
    assert filters_picture({"c": {"weight": np.zeros((3, 3, 8, 2))}}) is None
    assert filters_picture({"c": {"weight": np.full((3, 3, 1, 2), np.nan)}}) is None


def test_a_project_without_curves_has_no_logs(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="no curves yet"):
        finish(writing_logs(project_of(), tmp_path / "logs", saved=0.0))
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_replaced_only_if_it_is_ours_and_that_is_asked_for(tmp_path: Path) -> None:
    project, place = project_with_runs(), tmp_path / "logs"
    finish(writing_logs(project, place, saved=0.0))
    with pytest.raises(ExportError, match="is there already"):
        finish(writing_logs(project, place, saved=0.0))
    (place / "old").mkdir()
    finish(writing_logs(replace(project, runs=()), place, saved=0.0, replaces=True))
    assert not (place / "old").exists()
    assert not (place / "run 1").exists()
    (place / MARKER).unlink()
    (place / "mine.txt").write_text("mine")
    with pytest.raises(ExportError, match="was not written by cnndesk"):
        finish(writing_logs(project, place, saved=0.0, replaces=True))
    assert (place / "mine.txt").read_text() == "mine"
    assert [p.name for p in tmp_path.iterdir()] == ["logs"]


def test_a_folder_that_cannot_be_finished_leaves_nothing(tmp_path: Path) -> None:
    def fill() -> None:
        with new_folder(tmp_path / "new", MARKER, replaces=False) as folder:
            (folder / "a").write_text("a")
            raise OSError(28, "No space left on device")

    with pytest.raises(ExportError, match="No space left"):
        fill()
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(ExportError, match="does not exist"):
        finish(writing_logs(project_with_runs(), tmp_path / "no" / "logs", saved=0.0))
