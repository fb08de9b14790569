"""From files to training steps: what is measured, and that both sides do the same."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cnndesk.bench import pipeline
from cnndesk.bench.torch_loader import FolderImages
from cnndesk.data import AUGMENTATIONS, DataSettings, open_source


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Forty JPEGs of two classes, none of them of the size that is trained on."""
    rng = np.random.default_rng(0)
    for label in ("ant", "bee"):
        (tmp_path / "pictures" / label).mkdir(parents=True)
        for number in range(20):
            pixels = rng.integers(0, 256, (8, 9, 3), np.uint8).repeat(4, 0).repeat(4, 1)
            Image.fromarray(pixels).save(tmp_path / "pictures" / label / f"{number}.jpg")
    return tmp_path / "pictures"


def test_every_stage_is_measured(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "PASSES", 1)
    monkeypatch.setattr(pipeline, "shortest", lambda step, seconds=1.0: (step(), 1e-3)[1])
    told: list[str] = []
    found = pipeline.measure_pipeline(
        folder, 1, template=lambda _: "lenet5", side=16, report=told.append
    )
    assert (found.network, found.shape) == ("lenet5", (16, 16, 3))
    assert 20 <= found.images < 40
    assert set(found.batches) == {"unchanged", "all", *(kind.name for kind in AUGMENTATIONS)}
    assert min(found.decoding, found.training, *found.batches.values()) > 0
    assert found.steps == pytest.approx(min(pipeline.BATCH, found.images) / 1e-3)
    assert found.first_epoch < found.training
    assert 0 <= found.waiting <= 1
    assert found.loading is found.torch_training is found.torch_waiting is None
    assert told == ["decoding", "making batches", "training"]


def test_waiting_is_what_training_loses_against_its_steps(folder: Path) -> None:
    found = pipeline.PipelineResult(
        "x", 10, (8, 8, 3), 1, 1.0, {}, 200.0, 150.0, 1.0, 50.0, 40.0, 100.0
    )
    assert found.waiting == pytest.approx(0.25)
    assert found.torch_waiting == pytest.approx(0.6)


def test_the_loader_reads_the_same_pixels_as_the_store(folder: Path, tmp_path: Path) -> None:
    settings = DataSettings(source=str(folder), height=16, width=16, channels=3)
    split = open_source(settings=settings, cache_dir=tmp_path / "cache").train
    paths = [str(folder / name) for name in split.names]
    scale, shift = np.full(3, 2.0, np.float32), np.array([1, 0, -1], np.float32)
    images = FolderImages(paths, split.labels.tolist(), (16, 16, 3), "crop", scale, shift)
    assert len(images) == len(split)
    mirrored = 0
    for place in range(len(split)):
        values, label = images[place]
        plain = split.images.take(np.array([place]))[0].astype(np.float32) * 2 + shift
        assert label == split.labels[place]
        assert values.dtype == np.float32
        is_mirrored = not np.array_equal(values, plain.transpose(2, 0, 1))
        if is_mirrored:
            np.testing.assert_array_equal(values, plain[:, ::-1].transpose(2, 0, 1))
        mirrored += is_mirrored
    assert 0 < mirrored < len(split)


def test_the_shortest_of_several_steps_counts() -> None:
    calls: list[int] = []
    assert pipeline.shortest(lambda: calls.append(1), 0.0) < 0.1
    assert len(calls) == 5
