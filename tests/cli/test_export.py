"""``cnndesk export``: a checked file, what was found kept beside it, or a sentence and no file."""

from __future__ import annotations

import errno
import json
from pathlib import Path

import numpy as np
import pytest

from cnndesk.document.edits import Disconnect
from cnndesk.document.project import Project
from cnndesk.interop import check
from cnndesk.interop.c import compiler
from cnndesk.interop.onnx import runtime
from cnndesk.interop.tflite import runtime as litert
from cnndesk.session.evaluation import predict_images
from cnndesk.session.preparation import trained_model

needs_runtime = pytest.mark.skipif(
    not runtime.is_installed(), reason="ONNX Runtime is not installed"
)
needs_litert = pytest.mark.skipif(not litert.is_installed(), reason="LiteRT is not installed")
needs_compiler = pytest.mark.skipif(compiler.found() is None, reason="there is no C compiler")
SMALL_FORMATS = [
    pytest.param("tflite", marks=needs_litert),
    pytest.param("c", marks=needs_compiler),
]


@needs_runtime
def test_the_file_is_checked_on_images_of_the_project(cnndesk, trained: Path, tmp_path) -> None:
    out = tmp_path / "digits.onnx"
    done = cnndesk("export", trained, "--to", "onnx", "--out", out)
    assert done.code == 0
    assert "on 100 images: largest difference" in done.out
    told = json.loads((tmp_path / "digits.onnx.check.json").read_text(encoding="utf-8"))
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
    assert json.loads((tmp_path / "a.onnx.check.json").read_text(encoding="utf-8"))["check"] is None


@pytest.mark.parametrize("to", [pytest.param("onnx", marks=needs_runtime), *SMALL_FORMATS])
def test_images_that_are_gone_are_replaced_by_random_ones_and_that_is_said(
    cnndesk, trained, tmp_path, to
) -> None:
    project = Project.load(trained)
    project.data = project.data.for_source(str(tmp_path / "gone"))
    project.save(tmp_path / "p.cnndesk")
    done = cnndesk("export", tmp_path / "p.cnndesk", "--to", to)
    assert done.code == 0
    assert "random images (yours are not there)" in done.out
    assert (tmp_path / f"p.{to}").is_file()


# TFLite and C -------------------------------------------------------------------------------


@pytest.mark.parametrize("numbers", ["float32", "int8"])
@pytest.mark.parametrize("to", SMALL_FORMATS)
def test_files_for_small_machines_are_checked_on_images_of_the_project(
    cnndesk, trained: Path, tmp_path: Path, to: str, numbers: str
) -> None:
    out = tmp_path / f"digits.{to}"
    options = ["--int8"] if numbers == "int8" else []
    done = cnndesk("export", trained, "--to", to, "--out", out, *options)
    assert done.code == 0, done.err
    assert "on 100 images: largest difference" in done.out
    assert ("on average" in done.out) == (numbers == "int8")
    told = json.loads((tmp_path / f"digits.{to}.check.json").read_text(encoding="utf-8"))
    assert told["check"]["are_real"]
    assert told["check"]["largest_difference"] < (0.3 if numbers == "int8" else 1e-5)
    assert (told["numbers"], told["bytes"]) == (numbers, out.stat().st_size)
    if to == "c":
        assert f"RAM {told['ram'] / 1000:,.1f} kB, flash {told['flash'] / 1000:,.1f} kB" in done.out
        assert out.read_text(encoding="ascii").count("int digits_classify(") == 3


@pytest.mark.parametrize("to", ["tflite", "c"])
def test_8_bits_need_images_and_say_where_to_get_them(cnndesk, trained, tmp_path, to) -> None:
    project = Project.load(trained)
    project.data = project.data.for_source(str(tmp_path / "gone"))
    project.save(tmp_path / "p.cnndesk")
    done = cnndesk("export", tmp_path / "p.cnndesk", "--to", to, "--int8", "--unchecked")
    assert done.code == 1
    assert "8-bit numbers need images of yours" in done.err
    assert "(--data), or export float32" in done.err
    assert not (tmp_path / f"p.{to}").exists()
    given = ("--int8", "--unchecked", "--data", "digits")
    done = cnndesk("export", tmp_path / "p.cnndesk", "--to", to, *given)
    assert done.code == 0, done.err
    done = cnndesk("export", trained, "--to", to, "--force", "--data", tmp_path / "none")
    assert done.code == 1
    assert "none" in done.err


@pytest.mark.parametrize(
    ("to", "option"),
    [
        ("onnx", "--int8"),
        ("tflite", "--channels-first"),
        ("c", "--channels-first"),
        ("logs", "--int8"),
    ],
)
def test_an_option_of_another_format_is_refused(cnndesk, trained, tmp_path, to, option) -> None:
    done = cnndesk("export", trained, "--to", to, option, "--out", tmp_path / "a")
    assert done.code == 1
    assert f"{option} is no option of --to {to}" in done.err
    assert list(tmp_path.iterdir()) == []


def test_without_what_would_check_it_says_what_to_install(
    cnndesk, trained, tmp_path, monkeypatch
) -> None:
    monkeypatch.setattr(litert, "is_installed", lambda: False)
    monkeypatch.setattr(compiler, "found", lambda: None)
    for to, missing in (("tflite", "pip install 'cnndesk[tflite]'"), ("c", "Install gcc or clang")):
        done = cnndesk("export", trained, "--to", to, "--out", tmp_path / f"a.{to}")
        assert done.code == 0
        assert "not checked, because" in done.out
        assert missing in done.out
        assert (tmp_path / f"a.{to}").is_file()


@needs_compiler
def test_8_bits_that_are_of_no_use_give_no_file(cnndesk, trained, tmp_path, monkeypatch) -> None:
    strict = check.Limits(largest=None, mean=1e-6)
    monkeypatch.setattr("cnndesk.interop.target.ROUNDED", strict)
    done = cnndesk("export", trained, "--to", "c", "--int8", "--out", tmp_path / "a.c")
    assert done.code == 1
    assert "With 8-bit numbers compiled C" in done.err
    assert "Export float32" in done.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("to", ["onnx", "tflite", "c"])
def test_a_folder_that_may_not_be_written_to_is_a_sentence(
    cnndesk, trained, tmp_path, monkeypatch, to
) -> None:
    def refused(self: Path, *args: object, **kwargs: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    opened = Path.open
    monkeypatch.setattr(
        Path, "open", lambda p, *a, **k: (refused if p.suffix == ".part" else opened)(p, *a, **k)
    )
    done = cnndesk("export", trained, "--to", to, "--out", tmp_path / f"a.{to}", "--unchecked")
    assert done.code == 1
    assert "cannot be written (Permission denied)" in done.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("to", ["onnx", "tflite", "c"])
def test_what_cannot_be_exported_is_a_sentence(cnndesk, trained, tmp_path, to) -> None:
    project = Project.load(trained)
    Disconnect(project.network.inputs("fc1")).apply(project.network)
    project.save(tmp_path / "loose.cnndesk")
    done = cnndesk("export", tmp_path / "loose.cnndesk", "--to", to)
    assert (done.code, "not connected" in done.err) == (1, True), done.err
    project = Project.load(trained)
    project.weights, project.best = {}, {}
    project.save(tmp_path / "untrained.cnndesk")
    done = cnndesk("export", tmp_path / "untrained.cnndesk", "--to", to)
    assert (done.code, "no trained weights yet" in done.err) == (1, True)
    done = cnndesk("export", trained, "--to", to, "--out", tmp_path / "none" / "a")
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
