"""A network of another program in the window: by the menu, dropped, and what is wrong with it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QFileDialog

from cnndesk.gui.window.drop_handler import take_drop
from tests.interop.onnx_graphs import GraphFile, normal


@pytest.fixture
def network_file(tmp_path: Path) -> Path:
    file = GraphFile(("N", 3, 16, 16))
    x = file.op("Conv", "x", file.constant(normal((4, 3, 3, 3))), pads=[1, 1, 1, 1])
    file.op("Clip", x, file.constant(0.0), file.constant(6.0))
    file.op("GlobalAveragePool")
    file.op("Flatten")
    file.op("Gemm", file.last, file.constant(normal((4, 3))))
    return file.written(tmp_path / "pets.onnx")


def dropped(path: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    return mime


def texts(window) -> str:
    return " ".join(banner.text for banner in window.banners.open)


def test_a_dropped_network_is_drawn_with_its_weights_and_has_to_be_saved(
    window, network_file, qtbot
):
    take_drop(window, dropped(network_file))
    qtbot.waitUntil(
        lambda: "relu1" in window.workspace.network or len(window.workspace.network) > 1
    )
    workspace = window.workspace
    assert [workspace.network.block(i).type for i in workspace.network.order] == [
        "image_input", "conv2d", "relu6", "global_average_pool", "dense", "softmax",
    ]  # fmt: skip
    kept = workspace.capture().weights["conv1"]["weight"]
    np.testing.assert_array_equal(kept, normal((4, 3, 3, 3)).transpose(2, 3, 1, 0))
    assert workspace.path is None
    assert workspace.dirty
    assert "pets.onnx is taken over with its weights" in texts(window)
    assert "ImageNet are supposed" in texts(window)


def test_the_menu_asks_for_a_network(window, network_file, qtbot, monkeypatch):
    answer = lambda *_args, **_kw: (str(network_file), "")  # noqa: E731
    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer)
    window.actions_["import_network"].trigger()
    qtbot.waitUntil(lambda: len(window.workspace.network) == 6)


def test_a_window_with_a_project_lets_another_one_take_the_network(
    window, network_file, monkeypatch
):
    window.files.start_blank()
    asked = []
    monkeypatch.setattr(window.files, "launch", asked.append)
    take_drop(window, dropped(network_file))
    assert asked == [[str(network_file)]]


def test_what_has_no_block_is_said_and_nothing_changes(window, tmp_path, qtbot):
    file = GraphFile()
    file.op("Conv", "x", file.constant(normal((4, 3, 1, 1))))
    file.op("Einsum")
    take_drop(window, dropped(file.written(tmp_path / "odd.onnx")))
    qtbot.waitUntil(lambda: "Einsum (n" in texts(window))
    assert "odd.onnx cannot be imported" in texts(window)
    assert window.workspace.is_empty
