"""``cnndesk film``: every view of a run's kept moments, as pictures, without a screen."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cnndesk.cli import main
from cnndesk.cli.arguments import FILM_VIEWS
from cnndesk.session.moments import MomentStore, beside
from cnndesk.use.film.making import VIEWS


@pytest.fixture(scope="module")
def project(tmp_path_factory) -> Path:
    """LeNet-5 after two epochs of the digits, its moments beside it."""
    path = tmp_path_factory.mktemp("film") / "digits.cnndesk"
    code = main(
        [
            "train",
            "--template",
            "lenet5",
            "--data",
            "digits",
            "--epochs",
            "2",
            "--keep-moments",
            "--out",
            str(path),
            "--threads",
            "1",
        ]
    )
    assert code == 0
    return path


def test_the_options_name_all_views() -> None:
    assert FILM_VIEWS == VIEWS


@pytest.mark.parametrize("view", VIEWS)
def test_each_view_has_a_frame_for_each_moment(project, view, tmp_path, capsys) -> None:
    out = tmp_path / "film.png"
    assert main(["film", str(project), "--view", view, "--out", str(out), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    moments = MomentStore.open(beside(project)).moments
    assert said["frames"] == len(moments) == 7
    with Image.open(out) as image:
        assert image.n_frames == len(moments)
        first = np.asarray(image.convert("RGB"))
        image.seek(image.n_frames - 1)
        last = np.asarray(image.convert("RGB"))
    below = slice(48, None)
    assert (first[below] != last[below]).any(), "more than the caption changes"


def test_a_folder_gets_a_picture_each_and_an_image_of_ones_own(project, tmp_path) -> None:
    Image.new("L", (28, 28), 200).save(tmp_path / "grey.png")
    out = tmp_path / "film"
    code = main(
        [
            "film",
            str(project),
            "--block",
            "conv1",
            "--image",
            str(tmp_path / "grey.png"),
            "--out",
            str(out),
        ]
    )
    assert code == 0
    assert len(list(out.glob("*.png"))) == 7


def test_what_is_wrong_is_said_before_anything_is_written(project, tmp_path, capsys) -> None:
    other = tmp_path / "other.cnndesk"
    other.write_bytes(project.read_bytes())
    cases = [
        ([str(other), "--out", str(tmp_path / "a.png")], "No moments lie beside"),
        ([str(project), "--out", str(tmp_path / "a.gif")], "Use .png"),
        ([str(project), "--out", str(tmp_path / "a.png"), "--milliseconds", "1"], "from 20"),
        ([str(project), "--out", str(tmp_path / "a.png"), "--block", "none"], "none"),
        (
            [
                str(project),
                "--out",
                str(tmp_path / "a.png"),
                "--view",
                "filters",
                "--block",
                "pool1",
            ],
            "has no filters",
        ),
    ]
    for arguments, words in cases:
        assert main(["film", *arguments]) == 1
        assert words in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["other.cnndesk"]


def test_a_run_that_goes_on_keeps_its_moments_and_a_new_one_begins_anew(project, tmp_path) -> None:
    import shutil

    mine = tmp_path / "mine.cnndesk"
    shutil.copy(project, mine)
    shutil.copytree(beside(project), beside(mine))
    steps = [m.step for m in MomentStore.open(beside(mine)).moments]
    train = ["train", str(mine), "--keep-moments", "--threads", "1", "--epochs"]
    assert main([*train, "3", "--resume"]) == 0
    later = [m.step for m in MomentStore.open(beside(mine)).moments]
    assert later[: len(steps)] == steps
    assert len(later) == len(steps) + 1
    assert main([*train, "1"]) == 0
    assert len(MomentStore.open(beside(mine)).moments) < len(steps)
