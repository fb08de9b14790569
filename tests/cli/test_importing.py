"""``cnndesk import``: a project that predicts, or a sentence and no file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cnndesk.document.project import Project
from cnndesk.interop.importing import agreement
from tests.interop.onnx_graphs import GraphFile, normal
from tests.interop.test_state_dict import drawn, safetensors, torch_like


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = GraphFile(metadata={"classes": '["cat", "dog"]'})
    made.op("Conv", "x", made.constant(normal((4, 3, 3, 3))), pads=[1, 1, 1, 1])
    made.op("Relu")
    made.op("GlobalAveragePool")
    made.op("Flatten")
    made.op("Gemm", made.last, made.constant(normal((4, 2))))
    return made.written(tmp_path / "pets.onnx")


def test_a_file_becomes_a_project_beside_it_that_predicts(cnndesk, file, tmp_path) -> None:
    done = cnndesk("import", file)
    assert done.code == 0
    assert "6 blocks" in done.out
    assert "ImageNet are supposed" in done.err
    Image.fromarray(np.full((9, 9, 3), 90, np.uint8)).save(tmp_path / "a.png")
    answer = cnndesk("predict", tmp_path / "pets.cnndesk", tmp_path / "a.png", "--json")
    assert answer.code == 0
    assert "cat" in answer.out
    again = cnndesk("import", file)
    assert (again.code, again.out) == (1, "")
    assert "is there already" in again.err
    assert cnndesk("import", file, "--force", "--json").json["blocks"] == 6


def test_the_options_reach_the_reader(cnndesk, file, tmp_path) -> None:
    out = tmp_path / "part.cnndesk"
    done = cnndesk("import", file, "--out", out, "--until", "n3", "--scaling", "unit")
    assert done.code == 0
    network = Project.load(out).network
    assert not network.output_ids
    assert network.input_block.scaling == "unit"
    wrong = cnndesk("import", file, "--out", tmp_path / "b.cnndesk", "--size", "9x9")
    assert wrong.code == 1
    assert "8×8, which the file has fixed" in wrong.err
    assert cnndesk("import", file, "--size", "x").code == 2
    assert cnndesk("import", file, "--out", tmp_path / "b.onnx").code == 1


def test_what_cannot_be_imported_leaves_no_project(cnndesk, file, tmp_path) -> None:
    file.write_bytes(file.read_bytes()[:-20])
    done = cnndesk("import", file)
    assert done.code == 1
    assert "pets.onnx cannot be imported" in done.err
    assert not list(tmp_path.glob("*.cnndesk"))


def test_without_onnx_runtime_it_says_that_nothing_was_compared(cnndesk, file, monkeypatch) -> None:
    monkeypatch.setattr(agreement, "is_installed", lambda: False)
    assert "Not compared" in cnndesk("import", file).err
    assert "ompared" not in cnndesk("import", file, "--force", "--unchecked").err


def test_weights_fill_the_blocks_of_a_project(cnndesk, tmp_path) -> None:
    path, project = tmp_path / "w.safetensors", tmp_path / "p.cnndesk"
    path.write_bytes(safetensors(torch_like()))
    drawn().save(project)
    assert "Name the project they are for with --into" in cnndesk("import", path).err
    done = cnndesk("import", path, "--into", project)
    assert done.code == 0
    assert "5 blocks have weights from the file" in done.out
    assert "features.10 → conv2" in done.err
    again = cnndesk("import", path, "--into", project)
    assert again.code == 1
    assert "would be replaced" in again.err
    other = cnndesk("import", path, "--into", project, "--out", tmp_path / "q.cnndesk", "--json")
    assert other.json["empty"] == []
    assert Project.load(tmp_path / "q.cnndesk").digest == Project.load(project).digest
