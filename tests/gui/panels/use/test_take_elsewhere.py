"""Take it elsewhere: files that were checked, said where they are, or a reason and no file."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from cnndesk.document.project import Project
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.use.elsewhere import TakeElsewherePanel
from cnndesk.gui.session.training import Training
from cnndesk.interop import check
from cnndesk.interop.c import compiler
from cnndesk.interop.onnx import runtime
from cnndesk.interop.pytorch import replay
from cnndesk.interop.tflite import runtime as litert
from cnndesk.session.evaluation import predict_images
from cnndesk.system.shells import quoted

needs_runtime = pytest.mark.skipif(
    not runtime.is_installed(), reason="ONNX Runtime is not installed"
)


@pytest.fixture
def panel(trained: Workspace, qtbot) -> TakeElsewherePanel:
    made = TakeElsewherePanel(trained)
    qtbot.addWidget(made)
    made.resize(344, 600)
    made.show()
    return made


@needs_runtime
def test_a_click_writes_a_checked_file_and_says_where(
    panel: TakeElsewherePanel, trained: Workspace, tmp_path: Path, wait, monkeypatch
) -> None:
    out = tmp_path / "digits.onnx"
    monkeypatch.setattr(
        "cnndesk.gui.document.file_choice.QFileDialog.getSaveFileName", lambda *_: (str(out), "")
    )
    QTest.mouseClick(panel.tiles["onnx"].button, Qt.MouseButton.LeftButton)
    assert panel.work.is_busy
    wait(lambda: not panel.work.is_busy)
    assert "on 100 images: largest difference" in panel.tiles["onnx"].state.text()
    assert "digits.onnx" in panel.tiles["onnx"].state.text()
    assert panel.tiles["onnx"].state.property("role") == "good"
    assert panel.tiles["onnx"].button.isEnabled()
    assert json.loads((tmp_path / "digits.onnx.check.json").read_text("utf-8"))["check"]["are_real"]
    import onnxruntime

    session = onnxruntime.InferenceSession(out.read_bytes(), providers=["CPUExecutionProvider"])
    images = np.asarray(trained.dataset.test.images[:5])
    expected = predict_images(Training.of(trained).trainer.model, images)
    np.testing.assert_allclose(session.run(None, {"image": images})[0], expected, atol=1e-5)


@needs_runtime
def test_a_failed_check_says_so_and_leaves_no_file(
    panel: TakeElsewherePanel, tmp_path: Path, wait, monkeypatch
) -> None:
    monkeypatch.setattr(check, "TOLERANCE", 0.0)
    panel.save("onnx", tmp_path / "a.onnx")
    wait(lambda: not panel.work.is_busy)
    assert "No file was written" in panel.tiles["onnx"].state.text()
    assert panel.tiles["onnx"].state.property("role") == "error"
    assert list(tmp_path.glob("*.onnx")) == []


def test_without_the_runtime_it_says_before_and_after_that_nothing_was_checked(
    trained: Workspace, qtbot, tmp_path: Path, wait, monkeypatch
) -> None:
    monkeypatch.setattr(runtime, "is_installed", lambda: False)
    panel = TakeElsewherePanel(trained)
    qtbot.addWidget(panel)
    assert "cannot be checked here" in panel.tiles["onnx"].state.text()
    panel.save("onnx", tmp_path / "a.onnx")
    wait(lambda: not panel.work.is_busy)
    assert "not checked, because ONNX Runtime is not installed" in panel.tiles["onnx"].state.text()
    assert (tmp_path / "a.onnx").is_file()


def test_an_untrained_network_has_no_way_out(drawn: Workspace, qtbot) -> None:
    panel = TakeElsewherePanel(drawn)
    qtbot.addWidget(panel)
    panel.show()
    assert "not trained yet" in panel.what.text()
    assert not panel.tiles["onnx"].button.isEnabled()
    assert not panel.save_button.isEnabled()


def test_a_copy_of_the_project_opens_with_the_same_weights(
    panel: TakeElsewherePanel, trained: Workspace, tmp_path: Path
) -> None:
    panel.save_project(tmp_path / "copy")
    copy = Project.load(tmp_path / "copy.cnndesk")
    assert copy.digest == trained.capture().digest
    assert trained.path is None
    said: list[str] = []
    trained.message.connect(lambda words, level, place: said.append(words))
    panel.save_project(tmp_path / "none" / "copy.cnndesk")
    assert "none" in said[-1]


def test_lines_for_python_and_commands_can_be_had(panel: TakeElsewherePanel, trained) -> None:
    trained.path = Path("/tmp/my photos.cnndesk")
    QTest.mouseClick(panel.tiles["python"].button, Qt.MouseButton.LeftButton)
    lines = QGuiApplication.clipboard().text()
    compile(lines, "copied", "exec")
    assert f"cnndesk.load({str(trained.path)!r})" in lines
    QTest.mouseClick(panel.commands_button, Qt.MouseButton.LeftButton)
    assert f"cnndesk export {quoted('my photos.cnndesk')} --to onnx" in panel.commands.text()


def test_what_was_written_is_of_earlier_weights_after_another_epoch(
    panel: TakeElsewherePanel, trained: Workspace, tmp_path: Path, wait
) -> None:
    panel.save("onnx", tmp_path / "a.onnx")
    wait(lambda: not panel.work.is_busy)
    assert "a.onnx" in panel.tiles["onnx"].state.text()
    training = Training.of(trained)
    training.step_epoch()
    wait(lambda: training.trainer.standing.epoch == 2 and not training.is_busy)
    assert "a.onnx" not in panel.tiles["onnx"].state.text()
    assert "epoch 2" in panel.what.text()


def choose(panel: TakeElsewherePanel, id: str, form: str) -> None:
    box = panel.tiles[id].choices
    assert box is not None
    box.setCurrentIndex(box.findData(form))
    box.activated.emit(box.currentIndex())


@pytest.mark.parametrize(
    "id",
    [
        pytest.param(
            "c", marks=pytest.mark.skipif(compiler.found() is None, reason="no C compiler")
        ),
        pytest.param(
            "tflite",
            marks=pytest.mark.skipif(not litert.is_installed(), reason="no LiteRT"),
        ),
    ],
)
def test_the_form_that_is_chosen_is_written_checked_and_said(
    panel: TakeElsewherePanel, tmp_path: Path, wait, id: str
) -> None:
    sizes = {}
    for form in ("float32", "int8"):
        choose(panel, id, form)
        out = tmp_path / f"{form}.{id}"
        panel.save(id, out)
        wait(lambda: not panel.work.is_busy)
        tile = panel.tiles[id]
        assert "on 100 images: largest difference" in tile.state.text()
        assert ("on average" in tile.state.text()) == (form == "int8")
        assert ("RAM " in tile.state.text()) == (id == "c")
        assert tile.state.property("role") == "good"
        assert tile.place.isVisible()
        sizes[form] = out.stat().st_size
    assert sizes["int8"] < 0.5 * sizes["float32"]
    assert f"--to {id} --int8" in panel._commands()


def test_another_form_has_another_size_and_tells_no_more_of_the_last_file(
    panel: TakeElsewherePanel, tmp_path: Path, wait, monkeypatch
) -> None:
    monkeypatch.setattr(compiler, "found", lambda: None)
    choose(panel, "c", "float32")
    before = panel.tiles["c"].size_label.text()
    assert "there is no C compiler here" in panel.tiles["c"].state.text()
    panel.save("c", tmp_path / "a.c")
    wait(lambda: not panel.work.is_busy)
    assert "Install gcc or clang" in panel.tiles["c"].state.text()
    assert panel.tiles["c"].state.property("role") == "warning"
    choose(panel, "c", "int8")
    assert panel.tiles["c"].size_label.text() != before
    assert not panel.tiles["c"].place.isVisible()


def test_8_bits_without_images_are_refused_with_a_cure(
    panel: TakeElsewherePanel, trained: Workspace, tmp_path: Path, wait, monkeypatch
) -> None:
    monkeypatch.setattr(trained, "dataset", None)
    choose(panel, "tflite", "int8")
    panel.save("tflite", tmp_path / "a.tflite")
    wait(lambda: not panel.work.is_busy)
    assert "8-bit numbers need images of yours" in panel.tiles["tflite"].state.text()
    assert panel.tiles["tflite"].state.property("role") == "error"
    assert list(tmp_path.glob("*.tflite")) == []


def test_a_file_can_be_cancelled_before_it_is_there(
    panel: TakeElsewherePanel, tmp_path: Path, wait
) -> None:
    panel.save("tflite", tmp_path / "a.tflite")
    assert panel.work.is_busy
    assert panel.tiles["tflite"].cancel.isVisible()
    QTest.mouseClick(panel.tiles["tflite"].cancel, Qt.MouseButton.LeftButton)
    wait(lambda: not panel.work.is_busy)
    assert not panel.tiles["tflite"].cancel.isVisible()
    assert "being written" not in panel.tiles["tflite"].state.text()


def test_a_pytorch_folder_is_written_and_says_how_it_is_checked(
    panel: TakeElsewherePanel, tmp_path: Path, wait, monkeypatch
) -> None:
    monkeypatch.setattr(replay, "interpreter", lambda: None)
    panel.refresh()
    tile = panel.tiles["pytorch"]
    assert "cannot be checked here: PyTorch is not installed" in tile.state.text()
    panel.save("pytorch", tmp_path / "digits-pytorch")
    wait(lambda: not panel.work.is_busy)
    assert "python train.py --check in the folder does it" in tile.state.text()
    assert tile.state.property("role") == "warning"
    assert "class Network" in (tmp_path / "digits-pytorch" / "model.py").read_text("utf-8")
    panel.save("pytorch", tmp_path / "digits-pytorch")
    wait(lambda: not panel.work.is_busy)
    assert "is there already" in tile.state.text()
    assert tile.state.property("role") == "error"
    kept = {path.name for path in tmp_path.iterdir()} - {"data"}  # the program's own folder
    assert kept == {"digits-pytorch"}


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for Python is a script of sh")
def test_a_cancelled_check_ends_its_process_and_leaves_nothing(
    panel: TakeElsewherePanel, tmp_path: Path, wait, monkeypatch
) -> None:
    waits = tmp_path / "python"
    waits.write_text("#!/bin/sh\necho $$ > pid\nexec sleep 600\n")
    waits.chmod(0o755)
    monkeypatch.setenv(replay.VARIABLE, str(waits))
    panel.save("pytorch", tmp_path / "digits-pytorch")
    wait(lambda: any(path.read_text() for path in tmp_path.glob(".digits*/pid")))
    pid = int(next(tmp_path.glob(".digits*/pid")).read_text())
    panel.work.cancel()
    wait(lambda: not panel.work.is_busy)
    wait(lambda: {path.name for path in tmp_path.iterdir()} - {"data"} == {"python"})
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
