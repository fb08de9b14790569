"""Event files: every checksum right, every number back, and TensorBoard's own reader agrees."""

from __future__ import annotations

import importlib.util
import math
from pathlib import Path

import numpy as np
import pytest

from cnndesk.interop.logs.crc32c import crc32c, masked
from cnndesk.interop.logs.event_file import EventFile, event_file_name
from tests.interop.event_reading import counted, read_events, slow_crc32c, unmasked

needs_tensorboard = pytest.mark.skipif(
    importlib.util.find_spec("tensorboard") is None,
    reason="TensorBoard (some 100 MB with what it needs) is not installed",
)
PNG = bytes.fromhex("89504e470d0a1a0a")


def test_the_checksum_is_that_of_the_standard() -> None:
    assert crc32c(b"123456789") == 0xE3069283
    assert crc32c(bytes(32)) == 0x8A9136AA  # RFC 3720, B.4
    assert crc32c(bytes([0xFF] * 32)) == 0x62A8AB43
    for data in (b"", b"a", np.random.default_rng(0).bytes(1000)):
        assert crc32c(data) == slow_crc32c(data)
        assert unmasked(masked(data)) == crc32c(data)


def written(path: Path) -> Path:
    file = path / event_file_name(1_700_000_000.0)
    with EventFile(file, 1_700_000_000.0) as events:
        events.text(1_700_000_000.0, 0, "settings", "| a | b |\n“ü”")
        for step in range(1, 301):
            values = {"loss": 1 / step, "gone": math.nan, "huge": 1e300}
            events.scalars(1_700_000_000.5 + step, step, values)
        events.scalars(1_700_000_999.0, 301, {"gone": math.nan})
        events.image(1_700_000_301.0, 300, "filters", PNG, (4, 6))
    return file


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    events = read_events(written(tmp_path))
    assert events[0].version == "brain.Event:2"
    assert events[1].texts == {"settings/text_summary": "| a | b |\n“ü”"}
    scalars = counted(events)
    assert [step for step, _ in scalars["loss"]] == list(range(1, 301))
    assert [value for _, value in scalars["loss"]] == [
        float(np.float32(1 / step)) for step in range(1, 301)
    ]
    assert "gone" not in scalars
    assert scalars["huge"][0][1] == math.inf
    assert events[2].time == 1_700_000_001.5
    assert events[-1].images == {"filters": PNG}
    assert len(events) == 303


def test_a_restart_takes_back_what_is_not_of_the_run(tmp_path: Path) -> None:
    with EventFile(tmp_path / "events.out.tfevents.1", 1.0) as events:
        for step in range(1, 6):
            events.scalars(1.0, step, {"loss": 9.0})
        events.restart(1.0, 3)
        events.scalars(1.0, 3, {"loss": 1.0})
    assert counted(read_events(tmp_path))["loss"] == [(1, 9.0), (2, 9.0), (3, 1.0)]


def test_no_file_is_written_over(tmp_path: Path) -> None:
    file = written(tmp_path)
    before = file.read_bytes()
    with pytest.raises(FileExistsError):
        EventFile(file, 0.0)
    assert file.read_bytes() == before


@needs_tensorboard
def test_tensorboard_reads_the_same(tmp_path: Path) -> None:
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    written(tmp_path)
    read = EventAccumulator(str(tmp_path), size_guidance={"scalars": 0, "images": 0})
    read.Reload()
    loss = read.Scalars("loss")
    assert [event.step for event in loss] == list(range(1, 301))
    assert [event.value for event in loss] == [
        float(np.float32(1 / step)) for step in range(1, 301)
    ]
    assert loss[0].wall_time == 1_700_000_001.5
    (picture,) = read.Images("filters")
    assert (picture.encoded_image_string, picture.height, picture.width) == (PNG, 4, 6)
    (text,) = read.Tensors("settings/text_summary")
    assert text.tensor_proto.string_val[0].decode() == "| a | b |\n“ü”"


@needs_tensorboard
def test_tensorboard_forgets_what_a_restart_takes_back(tmp_path: Path) -> None:
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    with EventFile(tmp_path / "events.out.tfevents.1", 1.0) as events:
        for step in range(1, 6):
            events.scalars(1.0, step, {"loss": 9.0})
        events.restart(1.0, 1)
        events.scalars(1.0, 1, {"loss": 1.0})
    read = EventAccumulator(str(tmp_path))
    read.Reload()
    assert [(event.step, event.value) for event in read.Scalars("loss")] == [(1, 1.0)]
