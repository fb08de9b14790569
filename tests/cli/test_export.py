"""``cnndesk export``: a checked file, what was found kept beside it, or a sentence and no file."""

from __future__ import annotations

import errno
import json
from pathlib import Path

import numpy as np
import pytest

from cnndesk.document.project import Project
from cnndesk.interop import check
from cnndesk.interop.onnx import runtime
from cnndesk.session.evaluation import predict_images
from cnndesk.session.preparation import trained_model

needs_runtime = pytest.mark.skipif(
    not runtime.is_installed(), reason="ONNX Runtime is not installed"
)


@needs_runtime
def test_the_file_is_checked_on_images_of_the_project(cnndesk, trained: Path, tmp_path) -> None:
    out = tmp_path / "digits.onnx"
    done = cnndesk("export", trained, "--to", "onnx", "--out", out)
    assert done.code == 0
    assert "on 100 images: largest difference" in done.out
    told = json.loads((tmp_path / "digits.check.json").read_text(encoding="utf-8"))
    assert told["check"]["images"] == 100
    assert told["check"]["are_real"]
    assert told["check"]["different_classes"] == 0
    assert told["bytes"] == out.stat().st_size
    assert told["network"]["names"] == [str(i) for i in range(10)]
    import onnxruntime

    session = onnxruntime.InferenceSession(out.read_bytes(), providers=["CPUExecutionProvider"])
    images = np.random.default_rng(0).integers(0, 256, (7, 16, 16, 1), dtype=np.uint8)
    (found,) = session.run(None, {"image": images})
    expected = predict_images(trained_model(Project.load(trained)), images)
    np.testing.assert_allclose(found, expected, atol=1e-5)
    assert session.get_modelmeta().custom_metadata_map["fit"] == "crop"


@needs_runtime
def test_a_file_that_is_there_is_replaced_only_when_asked(cnndesk, trained, tmp_path) -> None:
    out = tmp_path / "mine.onnx"
    out.write_text("mine")
    done = cnndesk("export", trained, "--out", out)
    assert (done.code, out.read_text()) == (1, "mine")
    assert "is there already" in done.err
    told = cnndesk("export", trained, "--out", out, "--force", "--channels-first", "--json").json
    assert told["check"]["images"] == 100
    assert told["bytes"] == out.stat().st_size


@needs_runtime
def test_a_failed_check_gives_no_file(cnndesk, trained, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(check, "TOLERANCE", 0.0)
    done = cnndesk("export", trained, "--out", tmp_path / "a.onnx")
    assert done.code == 1
    assert "No file was written" in done.err
    assert list(tmp_path.iterdir()) == []


def test_without_the_runtime_it_says_that_it_was_not_checked(
    cnndesk, trained, tmp_path, monkeypatch
) -> None:
    monkeypatch.setattr(runtime, "is_installed", lambda: False)
    done = cnndesk("export", trained, "--out", tmp_path / "a.onnx")
    assert done.code == 0
    assert "not checked, because ONNX Runtime is not installed" in done.out
    assert json.loads((tmp_path / "a.check.json").read_text(encoding="utf-8"))["check"] is None


@needs_runtime
def test_images_that_are_gone_are_replaced_by_random_ones_and_that_is_said(
    cnndesk, trained, tmp_path
) -> None:
    project = Project.load(trained)
    project.data = project.data.for_source(str(tmp_path / "gone"))
    project.save(tmp_path / "p.cnndesk")
    done = cnndesk("export", tmp_path / "p.cnndesk")
    assert done.code == 0
    assert "random images (yours are not there)" in done.out
    assert (tmp_path / "p.onnx").is_file()


def test_what_cannot_be_exported_is_a_sentence(cnndesk, trained, tmp_path) -> None:
    project = Project.load(trained)
    project.weights, project.best = {}, {}
    project.save(tmp_path / "untrained.cnndesk")
    done = cnndesk("export", tmp_path / "untrained.cnndesk")
    assert (done.code, "no trained weights yet" in done.err) == (1, True)
    done = cnndesk("export", trained, "--out", tmp_path / "none" / "a.onnx")
    assert (done.code, "its folder does not exist" in done.err) == (1, True)
    assert cnndesk("export", trained, "--to", "caffe").code == 2


def test_a_full_disk_leaves_no_half_file(cnndesk, trained, tmp_path, monkeypatch) -> None:
    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("cnndesk.use.export.os.fsync", full)
    done = cnndesk("export", trained, "--out", tmp_path / "a.onnx", "--unchecked")
    assert done.code == 1
    assert "cannot be written (No space left on device)" in done.err
    assert list(tmp_path.iterdir()) == []
