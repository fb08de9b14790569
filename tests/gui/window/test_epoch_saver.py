"""A project is saved into its file after each epoch where its user wants that."""

from __future__ import annotations

from pathlib import Path

import pytest

from cnndesk.document.project import Project
from cnndesk.gui.session.training import State


@pytest.fixture
def saved(digits, tmp_path: Path) -> Path:
    path = tmp_path / "digits.cnndesk"
    assert digits.files.write(path)
    return path


def epochs_in(path: Path) -> int:
    return int(Project.load(path).progress.get("epoch", 0))


def one_epoch(window, wait) -> None:
    window.training.step_epoch()
    wait(lambda: window.training.state is State.PAUSED)


def test_the_file_stays_as_it_was_saved_unless_the_box_is_checked(digits, saved, wait) -> None:
    one_epoch(digits, wait)
    assert epochs_in(saved) == 0
    assert digits.workspace.dirty
    digits.go_to("training_controls")
    controls = digits.frame.places["training_controls"].panel
    controls.saves.box.click()
    one_epoch(digits, wait)
    wait(lambda: epochs_in(saved) == 2)
    assert not digits.workspace.dirty
    assert Project.load(saved).digest == digits.workspace.capture().digest


def test_a_file_that_another_program_changed_is_not_replaced_and_that_is_said_once(
    digits, saved, wait, monkeypatch
) -> None:
    digits.workspace.settings.set("save_every_epoch", True)
    other = Project.load(saved)
    other.extra["changed"] = True
    other.save(saved)
    said: list[bool] = []
    monkeypatch.setattr(
        digits, "show_message", lambda words, *_a, **_k: said.append("another program" in words)
    )
    for _ in range(2):
        one_epoch(digits, wait)
    assert Project.load(saved).extra == {"changed": True}
    assert said.count(True) == 1
