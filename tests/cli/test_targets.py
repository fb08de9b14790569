"""Regression and multi-label from a table of files through train, eval, predict and the rest."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cnndesk.cli import main
from cnndesk.data import load_image, open_source
from cnndesk.document.project import Project
from cnndesk.document.templates import Drawing, Head


def trained_on(table: Path, folder: Path) -> Path:
    out = folder / "trained.cnndesk"
    arguments = ["train", "--data", str(table), "--threads", "1", "--epochs", "25"]
    assert main([*arguments, "--batch-size", "16", "--lr", "0.01", "--out", str(out)]) == 0
    return out


@pytest.fixture(scope="module")
def weights(value_table: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project trained on values."""
    return trained_on(value_table, tmp_path_factory.mktemp("weights"))


@pytest.fixture(scope="module")
def scenes(label_table: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project trained on labels."""
    return trained_on(label_table, tmp_path_factory.mktemp("scenes"))


def rows_of(table: Path) -> dict[str, str]:
    with table.open(encoding="utf-8") as file:
        return {row[0]: row[1] for row in list(csv.reader(file))[1:]}


def part(table: Path, name: str) -> list[str]:
    return list(open_source(str(table)).splits[name].names)


# Values ------------------------------------------------------------------------------------


def test_errors_of_values_are_those_of_the_predictions(cnndesk, weights, value_table) -> None:
    told = cnndesk("eval", weights, "--json").json
    names = part(value_table, "test")
    files = [value_table.parent / name for name in names]
    predictions = cnndesk("predict", weights, *files, "--json").json
    predicted = np.array([entry["values"][0]["value"] for entry in predictions])
    truth = np.array([float(rows_of(value_table)[name]) for name in names])
    errors = predicted - truth
    assert (told["targets"], told["value"], told["unit"]) == ("values", "weight", "g")
    assert told["images"] == len(names)
    assert told["mae"] == pytest.approx(np.abs(errors).mean(), rel=1e-4)
    assert told["rmse"] == pytest.approx(np.sqrt((errors**2).mean()), rel=1e-4)
    spread = ((truth - truth.mean()) ** 2).sum()
    assert told["r2"] == pytest.approx(1 - (errors**2).sum() / spread, rel=1e-4)
    assert told["r2"] > 0.9
    assert told["per_value"][0]["mae"] == told["mae"]
    assert "accuracy" not in told


def test_values_are_told_in_their_unit(cnndesk, weights, value_table) -> None:
    assert " g, R² 0.9" in cnndesk("eval", weights).out
    name = part(value_table, "test")[0]
    words = cnndesk("predict", weights, value_table.parent / name).out.split()
    assert words[1] == "weight"
    assert words[3] == "g"
    assert float(words[2]) == pytest.approx(float(rows_of(value_table)[name]), abs=25)
    told = cnndesk("info", weights)
    assert "1 value (weight in g)" in told.out
    assert cnndesk("info", weights, "--json").json["units"] == ["g"]


def test_training_on_values_says_errors_never_accuracy(cnndesk, value_table, tmp_path) -> None:
    out = tmp_path / "short.cnndesk"
    arguments = ("train", "--data", value_table, "--epochs", "2", "--threads", "1", "--out", out)
    said = cnndesk(*arguments)
    assert said.code == 0
    assert "mean absolute error" in said.err
    assert "Mean absolute error [g]" in said.out
    assert "accuracy" not in (said.out + said.err).lower()
    told = cnndesk(*arguments, "--json").json
    assert {"test_mae", "val_mae", "train_mae"} <= told.keys()
    assert told["mae_unit"] == "g"
    assert not any("accuracy" in key for key in told)
    curves = Project.load(out).history
    assert {"epochs.val_mae", "epochs.train_mae", "steps.mae"} <= curves.keys()


def test_looking_inside_says_values_too(cnndesk, weights, value_table, tmp_path) -> None:
    image = value_table.parent / part(value_table, "test")[0]
    (value,) = cnndesk("predict", weights, image, "--json").json[0]["values"]
    told = cnndesk("explain", weights, image, "--out", tmp_path / "why.png", "--json").json
    assert (told["name"], told["unit"]) == ("weight", "g")
    assert told["value"] == pytest.approx(value["value"], rel=1e-4)
    table = tmp_path / "points.csv"
    assert cnndesk("embed", weights, value_table, "--block", "relu1", "--out", table).code == 0
    header, first, *_ = table.read_text().splitlines()
    assert header.split(",")[:2] == ["image", "values"]
    name, known = first.split(",")[:2]
    assert float(known.split()[0]) == pytest.approx(float(rows_of(value_table)[name]), rel=1e-3)
    assert known.endswith(" g")
    refused = cnndesk("recognise", weights, image, "--out", tmp_path / "boxes.json")
    assert refused.code == 1
    assert "gives numbers, not classes" in refused.err


# Labels ------------------------------------------------------------------------------------


def test_scores_of_labels_are_those_of_the_predictions(cnndesk, scenes, label_table) -> None:
    told = cnndesk("eval", scenes, "--json").json
    names = part(label_table, "test")
    files = [label_table.parent / name for name in names]
    predictions = cnndesk("predict", scenes, *files, "--json").json
    said = [set(entry["labels"]) for entry in predictions]
    truth = [set(rows_of(label_table)[name].split("|")) for name in names]
    assert (told["targets"], told["labels"], told["threshold"]) == ("labels", ["sea", "sky"], 0.5)
    for entry in told["per_label"]:
        label = entry["label"]
        right = sum(label in a and label in b for a, b in zip(said, truth, strict=True))
        assert entry["images"] == sum(label in one for one in truth)
        assert entry["recall"] == pytest.approx(right / entry["images"])
        assert entry["precision"] == pytest.approx(right / sum(label in one for one in said))
    matches = sum(a == b for a, b in zip(said, truth, strict=True))
    assert told["exact_match"] == pytest.approx(matches / len(names))
    both = sum(len(a & b) for a, b in zip(said, truth, strict=True))
    assert told["f1"] == pytest.approx(2 * both / sum(map(len, [*said, *truth])))
    assert told["mean_average_precision"] > 0.9
    assert "accuracy" not in told


def test_labels_above_the_threshold_are_named(cnndesk, scenes, label_table) -> None:
    image = label_table.parent / "00.png"  # the sky alone is lit
    assert rows_of(label_table)["00.png"] == "sky"
    words = cnndesk("predict", scenes, image).out
    assert "sky" in words
    assert "sea" not in words
    told = cnndesk("predict", scenes, image, "--threshold", "0.000001", "--json").json[0]
    assert set(told["labels"]) == {"sky", "sea"}
    assert "no label from 100 %" in cnndesk("predict", scenes, image, "--threshold", "1").out
    assert "mAP" in cnndesk("eval", scenes).out
    wrong = cnndesk("predict", scenes, image, "--threshold", "2")
    assert wrong.code == 1
    assert "above 0 and up to 1" in wrong.err


def test_images_of_another_kind_are_refused_in_words(
    cnndesk, weights, scenes, value_table, label_table, tmp_path
) -> None:
    mixed = cnndesk("eval", weights, "--data", label_table)
    assert mixed.code == 1
    assert "gives labels, but the network learns values" in mixed.err
    out = tmp_path / "other.cnndesk"
    other = cnndesk("train", scenes, "--data", value_table, "--out", out)
    assert other.code == 1
    assert "Put Regression in its place" in other.err
    assert not out.exists()


def test_a_run_on_values_goes_on_to_the_same_bits(cnndesk, value_table, tmp_path) -> None:
    arguments = ("train", "--data", value_table, "--threads", "1", "--batch-size", "16")
    whole, parts = tmp_path / "whole.cnndesk", tmp_path / "parts.cnndesk"
    settings = ("--schedule", "constant", "--lr", "0.01")
    cnndesk(*arguments, *settings, "--epochs", "4", "--out", whole)
    cnndesk(*arguments, *settings, "--epochs", "2", "--out", parts)
    assert cnndesk("train", parts, "--resume", "--epochs", "4", "--threads", "1").code == 0
    assert Project.load(parts).digest == Project.load(whole).digest
    assert Project.load(parts).targets == Project.load(whole).targets


def test_folders_called_by_numbers_are_values_for_a_regression(cnndesk, tmp_path) -> None:
    rng = np.random.default_rng(4)
    for value in (20, 60, 140):
        for i in range(12):
            path = tmp_path / "set" / str(value) / f"{i}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            pixels = np.clip(rng.normal(1.5 * value, 3, (8, 8)), 0, 255).astype(np.uint8)
            Image.fromarray(pixels).save(path)
    d = Drawing((8, 8, 1))
    d.dense_relu(8)
    project = tmp_path / "numbers.cnndesk"
    Project(network=d.ending(Head(1, "values"))).save(project)
    settings = ("--epochs", "60", "--optimizer", "adam", "--lr", "0.01", "--threads", "1")
    assert cnndesk("train", project, "--data", tmp_path / "set", *settings).code == 0
    told = cnndesk("eval", project, "--json").json
    assert (told["targets"], told["value"]) == ("values", "value")
    assert told["r2"] > 0.9
    said = cnndesk("predict", project, tmp_path / "set" / "140" / "0.png", "--json").json
    assert said[0]["values"][0]["value"] == pytest.approx(140, abs=25)
    assert "1 value (value)" in cnndesk("info", project).out


def test_values_and_labels_come_out_of_an_onnx_file_in_their_units(
    cnndesk, weights, scenes, value_table, label_table, tmp_path
) -> None:
    runtime = pytest.importorskip("onnxruntime", reason="ONNX Runtime is not installed")
    for project, table, key in (
        (weights, value_table, "values"),
        (scenes, label_table, "probabilities"),
    ):
        out = tmp_path / f"{key}.onnx"
        done = cnndesk("export", project, "--out", out)
        assert (done.code, "images: largest difference" in done.out) == (0, True)
        session = runtime.InferenceSession(out.read_bytes(), providers=["CPUExecutionProvider"])
        files = [table.parent / name for name in part(table, "test")[:5]]
        height, width, channels = session.get_inputs()[0].shape[1:]
        images = np.stack([load_image(file, (height, width, channels)) for file in files])
        (found,) = session.run(None, {"image": images})
        told = cnndesk("predict", project, *files, "--json").json
        for row, entry in zip(found, told, strict=True):
            said = {one.get("name", one.get("label")): one for one in entry[key]}
            names = Project.load(project).classes
            for name, number in zip(names, row, strict=True):
                one = said[name]
                assert number == pytest.approx(one.get("value", one.get("probability")), rel=1e-4)
