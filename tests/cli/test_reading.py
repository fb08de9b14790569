"""Commands say what files were taken for, and users choose otherwise."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image


def _picture(path: Path, shade: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    noise = np.random.default_rng([shade, *path.name.encode()]).integers(0, 40, (12, 12))
    Image.fromarray((noise + shade).astype(np.uint8)).save(path)


@pytest.fixture
def parted(tmp_path: Path) -> Path:
    """Folders train_set and holdout of two classes, pictures to predict, and something beside."""
    for part, count in (("train_set", 12), ("holdout", 4)):
        for shade, name in ((20, "dark"), (200, "light")):
            for number in range(count):
                _picture(tmp_path / "set" / part / name / f"{part}{number}.png", shade)
    for number in range(5):
        _picture(tmp_path / "set" / "pred" / f"{number}.png", 100)
    _picture(tmp_path / "set" / "plots" / "loss.png", 100)
    return tmp_path / "set"


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    """A folder of pictures with a table of two columns that may be the label."""
    rows = ["file,shade,side"]
    for number in range(24):
        shade = ("dark", "light")[number % 2]
        _picture(tmp_path / "table" / f"{number}.png", 20 if shade == "dark" else 200)
        rows.append(f"{number}.png,{shade},{('left', 'right')[number // 2 % 2]}")
    (tmp_path / "table" / "labels.csv").write_text("\n".join(rows))
    return tmp_path / "table"


def test_what_was_understood_is_said_before_training(cnndesk, parted: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.cnndesk"
    done = cnndesk("train", "--data", parted, "--epochs", 1, "--out", out)
    assert done.code == 0
    sentence = "Train and test folders (“train_set”, “holdout”); 2 classes; 5 pictures in “pred”"
    assert sentence in done.err
    assert "left out: “plots” (1 picture)" in done.err
    assert done.err.index(sentence) < done.err.index("epoch 1")


def test_information_about_data_says_it_too(cnndesk, parted: Path) -> None:
    values = cnndesk("info", parted, "--json").json
    assert [row["name"] for row in values["classes"]] == ["dark", "light"]
    assert values["images"]["test"] == 8
    assert values["unlabelled"] == 5
    assert values["understood"].startswith("Train and test folders")
    assert values["understood"] in values["notes"]
    assert "5 pictures in “pred” have no label" in cnndesk("info", parted).out


def test_another_layout_can_be_chosen(cnndesk, parted: Path) -> None:
    values = cnndesk("info", parted, "--layout", "folders", "--json").json
    assert [row["name"] for row in values["classes"]] == ["holdout", "plots", "pred", "train_set"]
    done = cnndesk("info", parted, "--layout", "table")
    assert (done.code, "holds no table" in done.err) == (1, True)


def test_the_column_of_labels_can_be_chosen_and_is_kept_in_the_project(
    cnndesk, labelled: Path, tmp_path: Path
) -> None:
    done = cnndesk("info", labelled)
    assert done.code == 1
    assert "“shade”, “side”" in done.err
    assert "--label-column" in done.err
    out = tmp_path / "b.cnndesk"
    chosen = ("--label-column", "shade")
    done = cnndesk("train", "--data", labelled, *chosen, "--epochs", 1, "--out", out)
    assert done.code == 0
    assert cnndesk("info", out, "--json").json["data"]["label_column"] == "shade"
    assert cnndesk("eval", out).code == 0
    other = cnndesk("eval", out, "--data", labelled / "labels.csv")
    assert (other.code, "“shade”, “side”" in other.err) == (1, True)
    again = cnndesk("eval", out, "--data", labelled / "labels.csv", *chosen, "--json")
    assert again.json["classes"] == ["dark", "light"]
