"""A class's round trip: a hand-out made, opened under a second home, done, handed in, collected."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest

from cnndesk.cli import main
from cnndesk.data import DataSettings
from cnndesk.document.edits import SetParams
from cnndesk.document.project import Project
from cnndesk.gui.lessons import handing_in
from cnndesk.gui.window.drop_handler import take_drop
from cnndesk.lessons.handout import pack

LONG = 60_000
LESSON = """---
title: Our pictures
---

## How many weights?

@select conv1
@lock network We compare runs of one network.
@lock seal The test images are for the last lesson.
@lock panel use Using it comes later.

The network on the canvas is the same for all of us.

@ask How many parameters has conv1?
@answer params(conv1)
@wrong 25 * maps(conv1) | That is one kernel a filter. There is one for each of the 3 colours.

## Train it

@training epochs=1

Everybody trains with a seed of their own.

@task Press Train.
@until finished
@do train
"""


@pytest.fixture
def class_file(tmp_path: Path) -> Path:
    """A hand-out with 24 noisy pictures of two classes and an untrained LeNet-5."""
    noise = np.random.default_rng(0)
    for name in ("cat", "dog"):
        (tmp_path / "pictures" / name).mkdir(parents=True)
        for number in range(12):
            image = noise.integers(0, 256, (16, 16, 3), np.uint8)
            Image.fromarray(image).save(tmp_path / "pictures" / name / f"{number}.png")
    lesson = tmp_path / "our-pictures.md"
    lesson.write_text(LESSON, encoding="utf-8")
    project = Project.from_template("lenet5", (16, 16, 3), ("cat", "dog"))
    project.data = DataSettings(source=str(tmp_path / "pictures"), height=16, width=16)
    pack(tmp_path / "class.cnnlesson", lesson, project, seeds=(7, 7))
    return tmp_path / "class.cnnlesson"


def dropped(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def press(widget) -> None:
    assert widget.isVisible()
    assert widget.isEnabled()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_a_hand_out_is_opened_done_handed_in_and_collected(
    class_file: Path, open_window, tmp_path: Path, monkeypatch, qtbot, capsys
) -> None:
    monkeypatch.setenv("CNNDESK_DATA", str(tmp_path / "pupil" / "data"))
    monkeypatch.setenv("CNNDESK_CONFIG", str(tmp_path / "pupil" / "config"))
    window = open_window()
    take_drop(window, dropped(class_file))
    guide, workspace = window.lessons.guide, window.workspace
    qtbot.waitUntil(lambda: workspace.dataset is not None, timeout=LONG)
    assert workspace.dataset.classes == ("cat", "dog")
    assert workspace.data_settings.source.startswith(str(tmp_path / "pupil"))

    said: list[str] = []
    workspace.message.connect(lambda words, *_: said.append(words))
    assert not workspace.push(SetParams({"conv1": {"filters": 9}}))
    assert said == ["We compare runs of one network."]
    use = window.frame.places["use"]
    assert not use.panel.isEnabled()

    card, column = window.lessons.column.card, window.lessons.column
    assert column.hand_in.isHidden(), "nothing to hand in yet"
    for words in ("150", "456"):
        QTest.keyClicks(card.question.field, words)
        press(card.question.answer)
    qtbot.waitUntil(lambda: guide.is_done, timeout=LONG)
    press(card.next)
    assert workspace.training_settings.seed == 7
    assert workspace.training_settings.epochs == 1
    window.training.run()
    qtbot.waitUntil(lambda: guide.is_done, timeout=LONG)

    folder = tmp_path / "handed in"
    folder.mkdir()
    monkeypatch.setattr(handing_in, "choose_new_file", lambda *_: folder / "Ada")
    press(column.hand_in)
    written = json.loads((folder / "Ada.json").read_text(encoding="utf-8"))
    assert written["seed"] == 7
    assert written["done"] == [1, 2]

    window.lessons.leave()
    assert not workspace.push(SetParams({"conv1": {"filters": 9}})), "its project stays locked"

    monkeypatch.setenv("CNNDESK_DATA", str(tmp_path / "teacher" / "data"))
    table = tmp_path / "class.csv"
    assert main(["lesson", "collect", str(folder), "--lesson", str(class_file), "--csv",
                 str(table)]) == 0  # fmt: skip
    assert "1 learners, 1 first answers" in capsys.readouterr().out
    (row,) = csv.DictReader(table.read_text(encoding="utf-8").splitlines())
    assert (row["learner"], row["first answer"], row["right"]) == ("Ada", "150", "no")
    assert row["misconception"].startswith("That is one kernel a filter.")
    assert row["judged anew"] == "yes", "the locked network is known without the learner's window"


def test_the_check_plays_a_hand_out(class_file: Path, qapp, capsys) -> None:
    assert main(["lesson", "check", "--run", str(class_file)]) == 0, capsys.readouterr().err
    assert "good. “Our pictures”, 2 steps" in capsys.readouterr().out


def test_other_work_stays_and_bad_files_are_told(
    digits, class_file: Path, tmp_path: Path, monkeypatch
) -> None:
    launched: list[list[str]] = []
    monkeypatch.setattr(digits.files, "launch", launched.append)
    digits.files.open_path(class_file)
    assert launched == [["--lesson", str(class_file)]]
    assert not digits.lessons.is_given


def test_a_bad_hand_out_is_told_in_the_window(window, tmp_path: Path) -> None:
    bad = tmp_path / "bad.cnnlesson"
    bad.write_bytes(b"PK\x03\x04 torn")
    window.files.open_path(bad)
    assert "damaged" in window.banners.open[-1].text
    assert window.on_start_page
