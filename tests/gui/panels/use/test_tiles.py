"""The table of the ways out: every row works, can be cancelled, and says where its file is."""

from __future__ import annotations

import shlex
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cnndesk.cli.arguments import make_parser
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.use.elsewhere import TakeElsewherePanel
from cnndesk.gui.panels.use.tile_table import TILES
from cnndesk.gui.session.training import Training
from cnndesk.use.run_log import MARKER
from tests.interop.event_reading import counted, read_events

ROWS = {spec.id: spec for spec in TILES}


@pytest.fixture
def panel(trained: Workspace, qtbot) -> TakeElsewherePanel:
    made = TakeElsewherePanel(trained)
    qtbot.addWidget(made)
    made.resize(344, 900)
    made.show()
    return made


@pytest.mark.parametrize("id", list(ROWS))
def test_every_row_has_its_writer_its_words_and_a_command_that_is_one(id: str) -> None:
    spec = ROWS[id]
    assert callable(spec.function())
    assert isinstance(spec.why_unchecked(), str)
    assert spec.is_text or spec.ending
    assert spec.is_text or spec.is_folder or spec.ending in spec.kinds
    assert len({choice.id for choice in spec.choices}) == len(spec.choices)
    if spec.command:
        words = shlex.split(spec.command.replace("{project}", "my.cnndesk"))
        assert words[0] == "cnndesk"
        parsed = make_parser().parse_args(words[1:])
        assert "my.cnndesk" in vars(parsed).values()


def test_a_report_of_the_present_state_is_written(
    panel: TakeElsewherePanel, trained: Workspace, tmp_path: Path, wait
) -> None:
    panel.save("report", tmp_path / "r.html")
    wait(lambda: not panel.work.is_busy)
    tile = panel.tiles["report"]
    assert "the test images are sealed and not in it; in " in tile.state.text()
    page = (tmp_path / "r.html").read_text("utf-8")
    assert trained.capture().digest in page
    assert tile.size_label.text()
    assert tile.place.isVisible()


def test_logs_of_the_runs_are_put_into_a_folder_of_their_own(
    panel: TakeElsewherePanel, trained: Workspace, tmp_path: Path, wait, monkeypatch
) -> None:
    (tmp_path / "network-logs").mkdir()
    monkeypatch.setattr(
        "cnndesk.gui.document.file_choice.QFileDialog.getExistingDirectory",
        lambda *_: str(tmp_path),
    )
    QTest.mouseClick(panel.tiles["logs"].button, Qt.MouseButton.LeftButton)
    wait(lambda: not panel.work.is_busy)
    (marker,) = (tmp_path / "network-logs-2").rglob(MARKER)
    steps = counted(read_events(marker.parent / "train"))["step/loss"]
    assert len(steps) == len(trained.capture().history["steps.loss"])
    assert "1 run, with tables" in panel.tiles["logs"].state.text()
    assert "files" in panel.tiles["logs"].size_label.text()
    assert list((tmp_path / "network-logs").iterdir()) == []


def test_a_figure_is_what_was_chosen_and_needs_no_training(
    drawn: Workspace, qtbot, tmp_path: Path, wait
) -> None:
    panel = TakeElsewherePanel(drawn)
    qtbot.addWidget(panel)
    panel.show()
    tile = panel.tiles["figure"]
    assert tile.button.isEnabled()
    assert not panel.tiles["report"].button.isEnabled()
    made = set()
    for row in range(tile.choices.count()):
        tile.choices.setCurrentIndex(row)
        tile.choices.activated.emit(row)
        assert not tile.place.isVisible()
        panel.save("figure", tmp_path / f"{row}")
        wait(lambda: not panel.work.is_busy)
        assert "real text" in tile.state.text()
        made.add((tmp_path / f"{row}.svg").read_text("utf-8"))
    assert len(made) == len(ROWS["figure"].choices)
    panel.save("figure", tmp_path / "f.pdf")
    wait(lambda: not panel.work.is_busy)
    assert (tmp_path / "f.pdf").read_bytes().startswith(b"%PDF")


def test_what_is_cancelled_leaves_no_file_and_the_tile_as_it_was(
    panel: TakeElsewherePanel, trained: Workspace, tmp_path: Path, wait, monkeypatch
) -> None:
    tile = panel.tiles["report"]
    before = tile.state.text()
    hold, engine = threading.Event(), Training.of(trained).engine
    now = engine.now

    def held(request: Callable[[], Any]) -> Any:
        if threading.current_thread().name == "cnndesk-beside":
            assert hold.wait(60)
        return now(request)

    monkeypatch.setattr(engine, "now", held)  # it is not at its end before it is cancelled
    panel.save("report", tmp_path / "r.html")
    assert tile.cancel.isVisible()
    assert tile.bar.isVisible()
    assert not panel.tiles["onnx"].button.isEnabled()
    QTest.mouseClick(tile.cancel, Qt.MouseButton.LeftButton)
    assert not panel.work.is_busy
    assert not tile.cancel.isVisible()
    assert tile.state.text() == before
    assert panel.tiles["onnx"].button.isEnabled()
    hold.set()
    panel.save("figure", tmp_path / "f.svg")
    wait(lambda: not panel.work.is_busy)
    wait(lambda: not any(t.name == "cnndesk-beside" for t in threading.enumerate()))
    assert [path.name for path in tmp_path.glob("*.*")] == ["f.svg"]
    assert tile.state.text() == before


def test_a_file_that_was_written_before_it_was_cancelled_is_told_of(
    panel: TakeElsewherePanel, tmp_path: Path, wait
) -> None:
    tile = panel.tiles["report"]
    panel.save("report", tmp_path / "r.html")
    # The window does nothing meanwhile, as one that is busy: it has not heard of the end.
    for thread in threading.enumerate():
        if thread.name == "cnndesk-beside":
            thread.join()
    assert (tmp_path / "r.html").exists()
    QTest.mouseClick(tile.cancel, Qt.MouseButton.LeftButton)
    assert not panel.work.is_busy
    wait(tile.place.isVisible)
    assert "r.html" in tile.state.text()
    assert tile.size_label.text()


@pytest.mark.parametrize("id", ["report", "figure", "logs"])
def test_a_place_that_cannot_be_written_is_said_in_its_tile(
    panel: TakeElsewherePanel, tmp_path: Path, wait, id: str
) -> None:
    panel.save(id, tmp_path / "none" / f"a{ROWS[id].ending}")
    wait(lambda: not panel.work.is_busy)
    assert "does not exist" in panel.tiles[id].state.text()
    assert panel.tiles[id].state.property("role") == "error"
    assert panel.tiles[id].button.isEnabled()
    others = [tile for other, tile in panel.tiles.items() if other != id]
    assert all(tile.state.property("role") != "error" for tile in others)
