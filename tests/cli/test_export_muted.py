"""Muted maps stay muted in what is exported; where they cannot, nothing is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from cnndesk.document.map_edits import MuteMaps
from cnndesk.document.project import Project


@pytest.fixture
def muted(trained: Path, tmp_path: Path) -> Path:
    project = Project.load(trained)
    MuteMaps("conv1", (0, 2)).apply(project.network)
    MuteMaps("relu2", (1,)).apply(project.network)
    MuteMaps("fc1", (5,)).apply(project.network)
    path = tmp_path / "muted.cnndesk"
    project.save(path)
    return path


def test_onnx_gives_what_the_muted_network_gives(cnndesk, muted, tmp_path) -> None:
    pytest.importorskip("onnxruntime", reason="compares with ONNX Runtime")
    done = cnndesk("export", muted, "--to", "onnx", "--out", tmp_path / "muted.onnx")
    assert done.code == 0
    assert (tmp_path / "muted.onnx").is_file()


def test_pytorch_is_refused_in_a_sentence(cnndesk, muted, tmp_path) -> None:
    done = cnndesk("export", muted, "--to", "pytorch", "--out", tmp_path / "code")
    assert done.code == 1
    assert "conv1 has muted maps" in done.err
    assert not (tmp_path / "code").exists()
