"""``explain``, ``embed`` and ``recognise`` as a person runs them."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cnndesk.data import open_source
from cnndesk.document.project import Project
from cnndesk.explain.boxes import match
from cnndesk.explain.clusters import has_scikit_learn
from cnndesk.explain.gradcam import gradcam
from cnndesk.explain.overlay import overlay
from cnndesk.session.preparation import trained_model


@pytest.fixture(scope="module")
def digit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A test image of the digits as a file."""
    path = tmp_path_factory.mktemp("images") / "digit.png"
    Image.fromarray(open_source("digits").test.images[0][:, :, 0]).save(path)
    return path


@pytest.mark.parametrize("method", ["gradcam", "saliency", "occlusion"])
def test_explain_writes_a_picture(cnndesk, trained, digit, tmp_path: Path, method: str) -> None:
    out = tmp_path / "why.png"
    done = cnndesk("explain", trained, digit, "--method", method, "--out", out, "--json")
    assert done.code == 0
    predicted = cnndesk("predict", trained, digit, "--json").json[0]["predictions"][0]
    assert done.json["class"] == predicted["class"]
    assert done.json["probability"] == pytest.approx(predicted["probability"], rel=1e-5)
    with Image.open(out) as picture:
        assert picture.size == (512, 512)
        assert picture.mode == "RGB"


def test_explain_shows_the_block_and_class_that_were_asked_for(
    cnndesk, trained, digit, tmp_path: Path
) -> None:
    out = tmp_path / "why.png"
    done = cnndesk(*("explain", trained, digit, "--block", "conv1", "--class", "3", "--out", out))
    assert done.code == 0
    assert "gradcam of conv1" in done.out
    model = trained_model(Project.load(trained))
    image = open_source("digits").test.images[0]
    expected = overlay(image, gradcam(model, image, "conv1", 3).heat)
    with Image.open(out) as picture:
        factor = picture.size[0] // image.shape[1]
        written = np.asarray(picture)[::factor, ::factor]
    np.testing.assert_array_equal(written, expected)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--block", "conv9"), r"no block “conv9”.*conv1"),
        (("--block", "fc1"), r"fc1 has no maps.*Choose one of"),
        (("--class", "cat"), "no class “cat”"),
        (("--out", "why.txt"), r"ending “\.txt”"),
        (("--out", "no/where.png"), "folder does not exist"),
    ],
)
def test_explain_says_what_is_wrong(cnndesk, trained, digit, tmp_path, options, message) -> None:
    given = ("--out", tmp_path / "why.png", *options)
    done = cnndesk("explain", trained, digit, *given)
    assert done.code == 1
    assert done.out == ""
    assert re.search(message, done.err)


def test_an_untrained_network_is_refused(cnndesk, digit, tmp_path: Path) -> None:
    project = Project.from_template("lenet5", (16, 16, 1), ("a", "b"))
    project.save(tmp_path / "new.cnndesk")
    out = ("--out", tmp_path / "x.png")
    for command in ("explain", "recognise"):
        done = cnndesk(command, tmp_path / "new.cnndesk", digit, *out)
        assert done.code == 1
        assert "no trained weights yet. Train it first" in done.err


def test_embed_writes_a_table(cnndesk, trained, tmp_path: Path) -> None:
    out = tmp_path / "points.csv"
    done = cnndesk(
        *("embed", trained, "digits", "--block", "fc2", "--split", "test", "--out", out, "--json")
    )
    assert done.code == 0
    test = open_source("digits").test
    rows = list(csv.DictReader(out.read_text().splitlines()))
    assert done.json["images"] == len(rows) == len(test)
    assert [row["class"] for row in rows] == [str(label) for label in test.labels]
    assert 0.2 < sum(done.json["explained"]) < 1
    points = np.array([(float(row["x"]), float(row["y"])) for row in rows])
    assert abs(points.mean(axis=0)).max() < 1e-3 * points.std()


@pytest.mark.skipif(not has_scikit_learn(), reason="scikit-learn is not installed")
def test_embed_by_tsne_with_clusters(cnndesk, trained, tmp_path: Path) -> None:
    out = tmp_path / "points.csv"
    done = cnndesk(
        *("embed", trained, "digits", "--block", "fc2", "--method", "tsne", "--clusters", 10),
        *("--limit", 150, "--out", out),
    )
    assert done.code == 0
    assert "150 of 1,797 images are taken" in done.err
    assert "10 clusters: " in done.out
    rows = list(csv.DictReader(out.read_text().splitlines()))
    assert len(rows) == 150
    assert {int(row["cluster"]) for row in rows} == set(range(10))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--block", "conv9"), "no block “conv9”"),
        (("--block", "fc2", "--limit", "1"), "--limit is 1"),
        (
            ("--block", "fc2", "--limit", "20", "--method", "tsne", "--perplexity", "30"),
            "20 points",
        ),
        (("--block", "fc2", "--limit", "20", "--clusters", "50"), "into 50 clusters"),
    ],
)
def test_embed_says_what_is_wrong(cnndesk, trained, tmp_path, options, message) -> None:
    if not has_scikit_learn() and ("points" in message or "clusters" in message):
        pytest.skip("scikit-learn is not installed")
    done = cnndesk("embed", trained, "digits", *options, "--out", tmp_path / "p.csv")
    assert done.code == 1
    assert message in done.err


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[tuple[int, int, int, str]]]:
    """A black page with six digits on it, and where they are: x, y, side, class."""
    test = open_source("digits").test
    pixels = np.zeros((200, 260), np.uint8)
    digits = []
    for index, (x, y, side) in enumerate(
        [(10, 12, 48), (100, 20, 40), (190, 8, 56), (20, 120, 60), (120, 110, 44), (196, 130, 50)]
    ):
        digit = Image.fromarray(test.images[index][:, :, 0]).resize((side, side), Image.BICUBIC)
        pixels[y : y + side, x : x + side] = np.asarray(digit)
        digits.append((x, y, side, str(test.labels[index])))
    path = tmp_path_factory.mktemp("page") / "page.png"
    Image.fromarray(pixels).save(path)
    return path, digits


def test_recognise_finds_digits_on_a_page(cnndesk, trained, page, tmp_path: Path) -> None:
    path, digits = page
    out = tmp_path / "boxes.json"
    done = cnndesk("recognise", trained, path, "--threshold", 0.5, "--out", out, "--json")
    assert done.code == 0
    boxes = done.json
    assert json.loads(out.read_text()) == boxes
    assert {tuple(box) for box in boxes} == {("class", "probability", "x", "y", "width", "height")}
    places = np.array([[b[k] for k in ("x", "y", "width", "height")] for b in boxes], float)
    true = np.array([(x, y, side, side) for x, y, side, _ in digits], float)
    result = match(places, [b["class"] for b in boxes], true, [name for *_, name in digits])
    assert result.recall >= 4 / 6  # the network was trained for three epochs only
    assert result.precision >= 0.5


def test_recognise_draws_boxes(cnndesk, trained, page, tmp_path: Path) -> None:
    path, _ = page
    out = tmp_path / "boxes.png"
    done = cnndesk("recognise", trained, path, "--threshold", 0.3, "--out", out)
    assert done.code == 0
    assert done.out.startswith("class")
    with Image.open(out) as drawn:
        assert drawn.size == (260, 200)
        colours = np.asarray(drawn).reshape(-1, 3)
    spread = colours.max(axis=1).astype(int) - colours.min(axis=1)
    assert (spread > 50).any(), "the boxes are in colour"
    table = tmp_path / "boxes.csv"
    assert cnndesk("recognise", trained, path, "--out", table).code == 0
    assert table.read_text().startswith("class,probability,x,y,width,height\n")


def test_recognise_says_what_is_wrong(cnndesk, trained, page, tmp_path: Path) -> None:
    path, _ = page
    out = ("--out", tmp_path / "boxes.png")
    for options, message in (
        (("--threshold", 2), "--threshold is 2. Use a number from 0 to 1"),
        (("--smallest", 90, "--largest", 20), "from 90 to 20 pixels"),
    ):
        done = cnndesk("recognise", trained, path, *options, *out)
        assert done.code == 1
        assert message in done.err
    missing = cnndesk("recognise", trained, tmp_path / "no.png", *out)
    assert "no such file" in missing.err
