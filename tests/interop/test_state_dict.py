"""Weights of another program in a network that is drawn: by name, by shape, and what is left."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnndesk.document.project import Project
from cnndesk.document.templates import Drawing
from cnndesk.engine import reference
from cnndesk.errors import ImportFileError
from cnndesk.interop.importing.state_dict import fill_from_safetensors
from cnndesk.safetensors import open_safetensors
from tests.interop.onnx_graphs import normal


def safetensors(arrays: Mapping[str, np.ndarray], **more: object) -> bytes:
    kinds = {"f4": "F32", "f2": "F16", "f8": "F64", "i8": "I64"}
    table: dict[str, object] = {"__metadata__": {"format": "pt"}}
    data = b""
    for name, array in arrays.items():
        start = len(data)
        data += array.tobytes()
        table[name] = {
            "dtype": kinds[array.dtype.str[1:]],
            "shape": list(array.shape),
            "data_offsets": [start, len(data)],
            **more,
        }
    text = json.dumps(table).encode()
    return len(text).to_bytes(8, "little") + text + data


def drawn() -> Project:
    drawing = Drawing((6, 4, 3))
    drawing.conv_norm_relu(4)
    drawing.conv_norm_relu(4)
    drawing.add("max_pool")
    drawing.add("dense", units=2)
    drawing.add("softmax")
    return Project(network=drawing.network())


def torch_like(prefix: str = "features.") -> dict[str, np.ndarray]:
    """A state dict with filters first, as PyTorch has it, its names not in the order of use."""
    arrays = {"head.bias": normal((2,), 1), "head.weight": normal((2, 4 * 3 * 2), 2)}
    for place, (conv, channels) in enumerate(((2, 3), (10, 4))):
        arrays[f"{prefix}{conv}.weight"] = normal((4, channels, 3, 3), 10 + place)
        for seed, leaf in enumerate(("weight", "bias", "running_mean", "running_var")):
            arrays[f"{prefix}{conv + 1}.{leaf}"] = normal((4,), 20 + seed + 5 * place) + 1
        arrays[f"{prefix}{conv + 1}.num_batches_tracked"] = np.array(3, np.int64)
    return dict(sorted(arrays.items()))


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def test_weights_are_matched_by_shape_in_the_order_of_numbers_and_blocks(tmp_path) -> None:
    project, arrays = drawn(), torch_like()
    filled = fill_from_safetensors(project, written(tmp_path / "w", safetensors(arrays)))
    assert not filled.by_name
    assert {block: name for name, block in filled.by_shape} == {
        "conv1": "features.2", "bn1": "features.3", "conv2": "features.10",
        "bn2": "features.11", "fc1": "head",
    }  # fmt: skip
    assert not filled.empty
    assert not filled.unused
    np.testing.assert_array_equal(
        project.weights["conv2"]["weight"], arrays["features.10.weight"].transpose(2, 3, 1, 0)
    )
    np.testing.assert_array_equal(
        project.weights["bn1"]["running_variance"], arrays["features.3.running_var"]
    )
    # Fully connected: the file's rows are c, h, w, ours are h, w, c.
    maps = normal((1, 3, 2, 4), 7)
    ours = reference.dense(maps.reshape(1, -1), project.weights["fc1"]["weight"])
    theirs = maps.transpose(0, 3, 1, 2).reshape(1, -1) @ arrays["head.weight"].T
    np.testing.assert_allclose(ours, theirs, rtol=1e-5)
    assert any("features.10 → conv2" in remark for remark in filled.remarks)


def test_a_name_counts_more_than_an_order(tmp_path) -> None:
    project = drawn()
    first, second = normal((4, 3, 3, 3), 1), normal((2,), 2)
    arrays = {"conv1.weight": first, "fc1.bias": second, "fc1.weight": normal((2, 24), 3)}
    filled = fill_from_safetensors(project, written(tmp_path / "w", safetensors(arrays)))
    assert filled.by_name == ["conv1", "fc1"]
    assert filled.empty == ["bn1", "conv2", "bn2"]
    assert set(project.weights) == {"conv1", "fc1"}


def test_weights_in_our_own_order_stay_as_they_are(tmp_path) -> None:
    project = drawn()
    weight = normal((3, 3, 3, 4), 1)
    norm = {f"bn1.{n}": normal((4,)) for n in ("gamma", "beta", "running_mean")}
    arrays = {"conv1.weight": weight, **norm, "bn1.running_variance": normal((4,))}
    filled = fill_from_safetensors(project, written(tmp_path / "w", safetensors(arrays)))
    assert filled.by_name == ["conv1", "bn1"]
    np.testing.assert_array_equal(project.weights["conv1"]["weight"], weight)


def test_what_could_belong_to_several_blocks_is_not_guessed(tmp_path) -> None:
    project, arrays = drawn(), torch_like()
    more = {"other.weight": normal((4, 3, 3, 3), 5), "odd.weight": normal((7, 7), 6)}
    path = written(tmp_path / "w", safetensors({**arrays, **more}))
    filled = fill_from_safetensors(project, path)
    assert filled.empty == ["conv1"]
    assert set(filled.unused) == {"features.2.weight", "other.weight", "odd.weight"}
    said = " ".join(filled.remarks)
    assert "Without weights from the file: conv1." in said
    assert "Not used: features.2.weight, odd.weight, other.weight." in said


def residual() -> Project:
    """Two blocks of a residual network: the second has a convolution on its shortcut."""
    drawing = Drawing((8, 8, 3))
    drawing.conv_norm_relu(4)
    start = drawing.last
    drawing.conv_norm_relu(8, stride=2)
    drawing.conv(8, bias=False)
    drawing.add("batch_norm")
    way = drawing.last
    drawing.branch(start)
    drawing.conv(8, 1, 2, bias=False)
    drawing.add("batch_norm")
    drawing.add("add", also_from=way)
    drawing.add("relu")
    drawing.add("global_average_pool")
    drawing.add("dense", units=2)
    drawing.add("softmax")
    return Project(network=drawing.network())


def norm(name: str, channels: int, seed: int) -> dict[str, np.ndarray]:
    leaves = ("weight", "bias", "running_mean", "running_var")
    return {f"{name}.{leaf}": normal((channels,), seed + i) for i, leaf in enumerate(leaves)}


def test_branches_are_told_apart_by_what_lies_before_a_norm(tmp_path) -> None:
    project = residual()
    arrays = {
        "conv1.weight": normal((4, 3, 3, 3), 1), **norm("bn1", 4, 10),
        "layer.0.conv1.weight": normal((8, 4, 3, 3), 2), **norm("layer.0.bn1", 8, 20),
        "layer.0.conv2.weight": normal((8, 8, 3, 3), 3), **norm("layer.0.bn2", 8, 30),
        "layer.0.downsample.0.weight": normal((8, 4, 1, 1), 4),
        **norm("layer.0.downsample.1", 8, 40),
        "fc.weight": normal((2, 8), 5), "fc.bias": normal((2,), 6),
    }  # fmt: skip
    filled = fill_from_safetensors(project, written(tmp_path / "w", safetensors(arrays)))
    assert not filled.empty
    assert not filled.unused
    network = project.network
    for name, conv in ((n, b) for n, b in filled.by_shape if "conv" in n or "downsample.0" in n):
        (behind,) = [i for i in network.successors(conv) if network.block(i).type == "batch_norm"]
        companion = name.replace("conv", "bn").replace("downsample.0", "downsample.1")
        assert (companion, behind) in filled.by_shape


def test_norms_on_branches_whose_names_say_nothing_are_not_guessed(tmp_path) -> None:
    project = residual()
    arrays = {f"w{i}.weight": normal(s, i) for i, s in enumerate(
        [(4, 3, 3, 3), (8, 4, 3, 3), (8, 8, 3, 3), (8, 4, 1, 1)])}  # fmt: skip
    arrays |= norm("a", 4, 1) | norm("b", 8, 2) | norm("c", 8, 3) | norm("d", 8, 4)
    filled = fill_from_safetensors(project, written(tmp_path / "w", safetensors(arrays)))
    assert {name for name, _ in filled.by_shape} == {"w0", "w1", "w2", "w3", "a"}
    assert {"bn2", "bn3", "bn4"} <= set(filled.empty)
    assert "b.weight" in filled.unused


def test_a_bias_that_a_block_has_not_is_not_lost_in_silence(tmp_path) -> None:
    project, arrays = drawn(), torch_like()
    arrays["features.2.bias"] = normal((4,))
    filled = fill_from_safetensors(project, written(tmp_path / "w", safetensors(arrays)))
    assert filled.empty == ["conv1"]
    assert "features.2.bias" in filled.unused


def test_a_run_and_its_optimiser_are_forgotten(tmp_path) -> None:
    project = drawn()
    project.progress, project.optimizer = {"epoch": 3}, {"x": np.zeros(1, np.float32)}
    fill_from_safetensors(project, written(tmp_path / "w", safetensors(torch_like())))
    assert (project.progress, project.optimizer, project.best) == ({}, {}, {})
    assert project.trained is None


@pytest.mark.parametrize("kind", [np.float16, np.float64])
def test_other_kinds_of_numbers_are_read(tmp_path, kind) -> None:
    arrays = {name: a.astype(kind) if a.ndim else a for name, a in torch_like().items()}
    project = drawn()
    fill_from_safetensors(project, written(tmp_path / "w", safetensors(arrays)))
    kept = project.weights["conv1"]["weight"]
    assert kept.dtype == np.float32
    np.testing.assert_allclose(kept, torch_like()["features.2.weight"].transpose(2, 3, 1, 0),
                               rtol=1e-3, atol=1e-3)  # fmt: skip


# Files that are wrong ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff" * 8,
        (2**40).to_bytes(8, "little") + b"{}",
        (2).to_bytes(8, "little") + b"[]",
        (2).to_bytes(8, "little") + b"{,",
        (400).to_bytes(8, "little") + b"[" * 400,
        safetensors({"a.b": np.zeros(3, np.float32)}, shape=[4]),
        safetensors({"a.b": np.zeros(3, np.float32)}, shape=[-3]),
        safetensors({"a.b": np.zeros(3, np.float32)}, shape=[True]),
        safetensors({"a.b": np.zeros(3, np.float32)}, shape=[3] + [1] * 9),
        safetensors({"a.b": np.zeros(3, np.float32)}, data_offsets=[0, 2**50]),
        safetensors({"a.b": np.zeros(3, np.float32)}, data_offsets=[8, 4]),
        safetensors({"a.b": np.zeros(3, np.float32)}, dtype="F128"),
        safetensors({"a.b": np.zeros(3, np.float32)})[:-5],
    ],
)
def test_damaged_files_are_refused_in_a_sentence(tmp_path, content: bytes) -> None:
    path = written(tmp_path / "w.safetensors", content)
    with pytest.raises(ImportFileError, match=r"w\.safetensors cannot be imported") as caught:
        fill_from_safetensors(drawn(), path)
    assert str(caught.value).endswith(".")


def test_values_that_are_no_numbers_are_refused_and_change_nothing(tmp_path) -> None:
    arrays = torch_like()
    arrays["head.bias"] = np.array([1, np.nan], np.float32)
    project = drawn()
    with pytest.raises(ImportFileError, match=r"head\.bias holds values that are no numbers"):
        fill_from_safetensors(project, written(tmp_path / "w", safetensors(arrays)))
    assert not project.weights


def test_a_file_of_another_network_is_refused(tmp_path) -> None:
    arrays = {"a.weight": normal((9, 9))}
    with pytest.raises(ImportFileError, match="no weights that fit"):
        fill_from_safetensors(drawn(), written(tmp_path / "w", safetensors(arrays)))
    with pytest.raises(ImportFileError, match="cannot be read"):
        fill_from_safetensors(drawn(), tmp_path / "none")


@settings(max_examples=100)
@given(st.data())
def test_a_changed_file_is_read_or_refused(tmp_path_factory, data: st.DataObject) -> None:
    content = bytearray(safetensors(torch_like()))
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, 900))
        content[place : place + data.draw(st.integers(0, 4))] = data.draw(st.binary(max_size=4))
    path = tmp_path_factory.mktemp("w") / "w"
    path.write_bytes(bytes(content))
    with suppress(ImportFileError), open_safetensors(path) as file:
        for name in file.arrays:
            file.read(name)


def test_rows_behind_a_flatten_block_are_turned_into_our_order(tmp_path) -> None:
    def project(*, flattens: bool) -> Project:
        drawing = Drawing((4, 3, 2))
        drawing.add("conv2d", filters=5, kernel_size=3, padding="same")
        if flattens:
            drawing.add("flatten")
            drawing.add("relu")
            drawing.add("batch_norm")
        drawing.add("dense", units=2)
        drawing.add("softmax")
        return Project(network=drawing.network())

    size = 4 * 3 * 5
    arrays = {
        "a.weight": normal((5, 2, 3, 3), 1), "a.bias": normal((5,), 2),
        "b.weight": normal((2, size), 3), "b.bias": normal((2,), 4),
    }  # fmt: skip
    norm = {f"n.{leaf}": normal((size,), 5 + place) + 2 for place, leaf in
            enumerate(("weight", "bias", "running_mean", "running_var"))}  # fmt: skip
    plain, flat = project(flattens=False), project(flattens=True)
    fill_from_safetensors(plain, written(tmp_path / "p", safetensors(arrays)))
    fill_from_safetensors(flat, written(tmp_path / "f", safetensors({**arrays, **norm})))
    np.testing.assert_array_equal(flat.weights["fc1"]["weight"], plain.weights["fc1"]["weight"])
    gamma = norm["n.weight"].reshape(5, 4, 3).transpose(1, 2, 0).reshape(-1)
    np.testing.assert_array_equal(flat.weights["bn1"]["gamma"], gamma)
