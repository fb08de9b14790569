"""The recognise panel shows what ``explain.recognise`` finds; threshold, drop and bad input."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from cnndesk.explain.progress import finish
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.recognise.panel import RecognisePanel, search
from cnndesk.gui.session import background_task
from cnndesk.gui.session.background_task import subject_of
from cnndesk.gui.session.training import Training
from tests.gui.gestures import drop


def page_of(workspace: Workspace) -> np.ndarray:
    """Three digits on a dark page."""
    page = np.zeros((64, 96, 3), np.uint8)
    test = workspace.dataset.test
    for index, (x, y) in enumerate([(6, 8), (40, 36), (70, 10)]):
        page[y : y + 16, x : x + 16] = test.images[index * 30]
    return page


@pytest.fixture
def panel(trained: Workspace, qtbot) -> RecognisePanel:
    made = RecognisePanel(trained)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    return made


def test_boxes_and_heat_are_those_of_explain(panel: RecognisePanel, trained, wait) -> None:
    page = page_of(trained)
    panel.take(page)
    wait(lambda: panel.found is not None)
    work = search(subject_of(trained), trained.dataset, page, trained.training_settings.seed, {})
    truth = Training.of(trained).engine.now(lambda: finish(work))
    np.testing.assert_allclose(panel.found.heat, truth.heat, atol=1e-6)
    wait(lambda: not panel.work.is_busy)
    (background,) = panel._learned.values()
    first = panel.found
    panel.take(page)
    wait(lambda: panel.found is not None and panel.found is not first)
    assert panel._learned.popitem()[1] is background, "learned once while the weights stay"
    for percent in (30, 80):
        panel.threshold.setValue(percent)
        expected = [(b.name, b.x, b.y, b.width, b.height) for b in truth.boxes(percent / 100)]
        shown = [(b.name, b.x, b.y, b.width, b.height) for b in panel.view.boxes]
        assert shown == expected
    panel.threshold.setValue(30)
    assert panel.view.boxes
    corner = panel.view.box_rect(panel.view.boxes[0]).topLeft()
    assert panel.view.picture_rect().adjusted(-1, -1, 1, 1).contains(corner)


def test_a_dropped_file_is_looked_at(panel: RecognisePanel, trained, tmp_path, wait) -> None:
    path = tmp_path / "page.png"
    Image.fromarray(page_of(trained)).save(path)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    assert drop(panel, mime, QPoint(300, 200))
    wait(lambda: panel.found is not None)
    np.testing.assert_array_equal(panel.picture, page_of(trained))


def test_bad_files_and_an_empty_clipboard_say_so(panel: RecognisePanel, tmp_path: Path) -> None:
    bad = tmp_path / "bad.png"
    bad.write_bytes(b"no picture")
    panel.open(bad)
    assert "bad.png" in panel.message.words.text()
    QGuiApplication.clipboard().clear()
    panel.paste()
    assert "no picture on the clipboard" in panel.message.words.text()


def test_a_picture_too_small_is_refused_and_work_is_cancelled(
    panel: RecognisePanel, trained, wait
) -> None:
    panel.take(np.zeros((2, 2, 3), np.uint8))
    wait(lambda: panel.message.isVisible())
    assert "only 2×2 pixels" in panel.message.words.text()
    panel.take(page_of(trained))
    assert panel.work.is_busy
    panel.work.cancel()
    assert not panel.work.is_busy
    assert panel.found is None


def test_an_untrained_network_offers_to_train(drawn: Workspace, qtbot) -> None:
    panel = RecognisePanel(drawn)
    qtbot.addWidget(panel)
    panel.show()
    assert panel.missing.isVisible()


def test_a_threshold_is_suggested_and_taken_until_one_is_chosen(
    panel: RecognisePanel, trained, wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(background_task, "SLICE", 0.0)  # a quick machine tells every piece, too
    known: list[bool] = []

    def look() -> None:
        if panel.found is not None and panel.work.is_busy:
            known.append(panel.suggestion is not None)

    panel.work.changed.connect(look)
    panel.take(page_of(trained))
    wait(lambda: panel.suggestion is not None)
    assert known, "boxes come before the suggestion"
    assert not any(known)
    percent = round(100 * panel.suggestion.threshold)
    assert panel.threshold.value() == percent
    assert panel.suggested.isHidden()
    panel.threshold.setValue(percent - 7)
    assert panel.suggested.isVisible()
    assert f"{percent} %" in panel.suggested.text()
    assert "pages made of your own images" in panel.suggested.toolTip()
    panel.take(page_of(trained))
    wait(lambda: panel.found is not None and not panel.work.is_busy)
    assert panel.threshold.value() == percent - 7
    QTest.mouseClick(panel.suggested, Qt.MouseButton.LeftButton)
    assert panel.threshold.value() == percent


def test_places_below_the_calibrated_threshold_are_not_named(
    panel: RecognisePanel, trained, wait
) -> None:
    panel.take(page_of(trained))
    wait(lambda: panel.calibration is not None and not panel.work.is_busy)
    found = panel.calibration
    said = panel.suggestion
    measured = f"{100 * said.precision:.0f} % of the boxes were right, {100 * said.recall:.0f} %"
    assert measured in panel.warning.text()
    expected = (
        "no class is named" if found.names_nothing else f"below {100 * found.threshold:.0f} %"
    )
    assert expected in panel.warning.text()
    panel.threshold.setValue(10)
    boxes = panel.view.boxes
    assert boxes
    for box in boxes:
        words = panel.view.words_of(box)
        if box.certainty < found.threshold:
            assert words == "not sure"
        else:
            assert words == f"{box.name} {100 * box.certainty:.0f} %"
    unsure = sum(box.certainty < found.threshold for box in boxes)
    summary = panel.summary.toolTip()
    assert (f"{unsure} place" in summary) == (unsure > 0)
