"""``cnndesk calibrate``: kept in the project, used wherever it answers, and only by its weights."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

import cnndesk as program
from cnndesk.data import open_source
from cnndesk.document.project import Project
from cnndesk.use.export import beside


@pytest.fixture
def own(trained: Path, tmp_path: Path) -> Path:
    path = tmp_path / "own.cnndesk"
    path.write_bytes(trained.read_bytes())
    return path


@pytest.fixture
def pictures(tmp_path: Path) -> list[Path]:
    digits = open_source("digits").val
    paths = [tmp_path / f"{i}.png" for i in range(5)]
    for i, path in enumerate(paths):
        Image.fromarray(np.asarray(digits.images[i][:, :, 0])).save(path)
    return paths


def test_answers_are_calibrated_everywhere_and_no_class_changes(
    cnndesk, own: Path, pictures: list[Path], tmp_path: Path
) -> None:
    raw = program.load(own).predict(pictures)
    before = cnndesk("predict", own, *pictures, "--json").json
    told = cnndesk("calibrate", own, "--json").json
    assert told["images"] == 155
    assert told["gap_after"] <= told["gap_before"]
    model = program.load(own)
    assert model.temperature == told["temperature"]
    calibrated = model.predict(pictures)
    powers = raw.astype(np.float64) ** (1 / told["temperature"])
    np.testing.assert_allclose(calibrated, powers / powers.sum(axis=1, keepdims=True), atol=1e-5)
    after = cnndesk("predict", own, *pictures, "--json").json
    for row, (old, new) in enumerate(zip(before, after, strict=True)):
        assert old["predictions"][0]["class"] == new["predictions"][0]["class"]
        assert new["predictions"][0]["probability"] == pytest.approx(
            calibrated[row].max(), abs=1e-6
        )
    assert model.names(calibrated) == [
        model.classes[row.argmax()] if row.max() >= told["threshold"] else "not sure"
        for row in calibrated
    ]
    exported = tmp_path / "n.onnx"
    assert cnndesk("export", own, "--out", exported).code == 0
    kept = json.loads(beside(exported).read_text("utf-8"))["network"]["calibration"]
    assert kept["temperature"] == told["temperature"]
    assert "not calibrated" in kept["said"]
    assert cnndesk("calibrate", own, "--remove").code == 0
    np.testing.assert_array_equal(program.load(own).predict(pictures), raw)


def test_it_holds_for_its_own_weights_only(cnndesk, own: Path, pictures: list[Path]) -> None:
    done = cnndesk("calibrate", own)
    assert "Probabilities are calibrated on 155 validation pictures" in done.out
    assert cnndesk("train", own, "--resume", "--epochs", "4", "--threads", "1").code == 0
    assert Project.load(own).calibration is not None
    assert program.load(own).temperature == 1.0


def test_the_report_says_it(cnndesk, own: Path) -> None:
    assert cnndesk("report", own).code == 0
    page = own.with_suffix(".html").read_text("utf-8")
    assert "as the network gives them, not calibrated" in page
    assert cnndesk("calibrate", own).code == 0
    assert cnndesk("report", own, "--force").code == 0
    page = own.with_suffix(".html").read_text("utf-8")
    assert "Probabilities are calibrated on 155 validation pictures" in page


def test_without_images_or_training_it_is_a_sentence(cnndesk, own: Path) -> None:
    project = Project.load(own)
    project.data = project.data.for_source("/gone")
    project.save(own)
    done = cnndesk("calibrate", own)
    assert (done.code, "are not there any more" in done.err) == (1, True)
    project.weights = {}
    project.save(own)
    assert cnndesk("calibrate", own).code == 1
