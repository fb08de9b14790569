"""A locked part of a project cannot be changed by any way of the window, and says why."""

from __future__ import annotations

import pytest

from cnndesk.data import DataSettings
from cnndesk.document.edits import Move, SetParams
from cnndesk.document.image_edits import Exclude
from cnndesk.document.part_locks import PartLock, PartLocks
from cnndesk.document.project import Project
from cnndesk.document.settings import TrainingSettings
from cnndesk.gui.panels.judging.sealing import is_sealed, open_test_images

WHY = "All of us use the same."


def lock(workspace, *parts: str) -> list[str]:
    """Lock parts; return the list of what is said from now on."""
    said: list[str] = []
    workspace.message.connect(lambda words, *_: said.append(words))
    workspace.set_locks(PartLocks(tuple(PartLock(part, "", WHY) for part in parts)))
    return said


def test_a_locked_network_refuses_edits_and_says_why(drawn) -> None:
    said = lock(drawn, "network")
    assert not drawn.push(SetParams({"conv1": {"filters": 9}}))
    assert drawn.network.block("conv1").filters == 6
    drawn.start_from("efficientnet-lite0", "Start elsewhere")
    assert drawn.project.starts_from == ""
    assert said == [WHY, WHY]
    assert drawn.push(Move({"conv1": (640, 480)})), "places are free"
    drawn.set_locks(PartLocks())
    assert drawn.push(SetParams({"conv1": {"filters": 9}}))


def test_what_was_done_before_cannot_be_taken_back_while_it_is_locked(drawn) -> None:
    assert drawn.push(SetParams({"conv1": {"filters": 9}}))
    assert drawn.push(SetParams({"conv2": {"filters": 9}}))
    drawn.undo.undo()
    said = lock(drawn, "network")
    assert not drawn.undo.canUndo()
    assert not drawn.undo.canRedo()
    drawn.undo.undo()
    drawn.undo.redo()
    drawn.undo.setIndex(0)  # as the list of all steps does
    drawn.undo.setIndex(drawn.undo.count())
    assert drawn.network.block("conv1").filters == 9
    assert drawn.network.block("conv2").filters == 16
    assert said == [WHY] * 4
    assert drawn.push(Move({"conv1": (640, 480)}))
    assert drawn.undo.canUndo(), "what is done now can be taken back"
    drawn.undo.undo()
    drawn.undo.redo()
    drawn.set_locks(PartLocks())
    drawn.undo.setIndex(0)
    assert not len(drawn.network), "everything is free again"


def test_whoever_locked_it_may_change_it_and_nobody_takes_that_back(drawn) -> None:
    lock(drawn, "settings")
    with drawn.lifted():
        drawn.set_training_settings(TrainingSettings(epochs=7))
    assert drawn.training_settings.epochs == 7
    drawn.undo.undo()
    assert drawn.training_settings.epochs == 7


def test_locked_settings_stay_and_forms_show_them_again(drawn) -> None:
    said, shown = lock(drawn, "settings", "data"), []
    drawn.training_settings_changed.connect(lambda: shown.append("training"))
    drawn.data_settings_changed.connect(lambda: shown.append("data"))
    drawn.set_training_settings(drawn.training_settings.replace(epochs=99))
    drawn.set_data_settings(DataSettings(source="digits", augment=("flip",)))
    drawn.reopen_data(DataSettings(source="digits", validation_fraction=0.5))
    drawn.open_source("shapes")
    assert drawn.training_settings.epochs == 2
    assert drawn.data_settings.augment == ()
    assert not drawn.opener.is_busy
    assert shown == ["training", "data", "data"]
    assert said == [WHY] * 4


def test_images_and_seal_stay_as_they_are(drawn) -> None:
    said = lock(drawn, "data", "seal")
    dataset = drawn.dataset
    assert not drawn.correct(Exclude({dataset.key("val", 0): dataset.classes[0]}))
    assert not open_test_images(drawn)
    assert is_sealed(drawn, "test")
    assert said == [WHY] * 2


def test_another_project_is_not_locked(drawn) -> None:
    lock(drawn, "network")
    drawn.load_project(Project())
    assert not drawn.locks


@pytest.mark.parametrize("part", ["network", "settings", "data"])
def test_the_window_greys_what_is_locked_and_says_why(digits, part: str, qtbot) -> None:
    workspace = digits.workspace
    workspace.select(("conv1",))
    digits.panel_loader.make_all()
    lock(workspace, part)
    places = digits.frame.places
    if part == "network":
        inspector = places["inspector"].panel
        assert inspector.lock_sign.words.text() == WHY
        assert not inspector.fields["filters"].isEnabled()
        digits._refresh()
        assert not digits.actions_["freeze"].isEnabled()
        assert digits.actions_["freeze"].toolTip() == WHY
    elif part == "data":
        digits._refresh()
        assert digits.actions_["open_digits"].toolTip() == WHY
        assert not places["data_settings"].panel.split.isEnabled()
    else:
        assert not places["training_controls"].panel.stops.isEnabled()
    workspace.set_locks(PartLocks())
    assert inspector_is_free(places)


def inspector_is_free(places) -> bool:
    return all(
        (
            places["inspector"].panel.fields["filters"].isEnabled(),
            places["data_settings"].panel.split.isEnabled(),
            places["training_controls"].panel.stops.isEnabled(),
        )
    )


def test_a_locked_panel_is_covered_and_takes_no_keys(digits) -> None:
    workspace, place = digits.workspace, digits.frame.places["use"]
    workspace.set_locks(PartLocks((PartLock("panel", "use", WHY),)))
    digits.frame.show_panel("use")
    assert place.panel is not None
    assert not place.panel.isEnabled()
    workspace.set_locks(PartLocks())
    assert place.panel.isEnabled()
