"""Claims about the shared workspace: selection, shapes, data, the watched image, projects."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from PIL import Image

from cnndesk.blocks import create
from cnndesk.document.edits import AddBlock, Connect, RemoveBlocks
from cnndesk.document.project import Project
from cnndesk.document.shapes import Status


@pytest.fixture
def digits(workspace, qtbot):
    with qtbot.waitSignal(workspace.opener.ended, timeout=60_000):
        workspace.open_source("digits")
    return workspace


def test_shapes_are_told_once_for_many_edits(workspace, qtbot):
    told = []
    workspace.diagnoses_changed.connect(lambda: told.append(dict(workspace.diagnoses)))
    with qtbot.waitSignal(workspace.diagnoses_changed):
        workspace.push(AddBlock(create("image_input")))
        workspace.push(AddBlock(create("conv2d")))
        workspace.push(Connect("image1", "conv1"))

    assert len(told) == 1
    assert told[0]["conv1"].status is Status.OK


def test_diagnoses_are_true_between_an_edit_and_the_signal(workspace):
    workspace.push(AddBlock(create("conv2d")))
    assert workspace.diagnoses["conv1"].status is Status.UNCONNECTED


def test_what_is_deleted_is_not_selected_any_more(workspace, qtbot):
    workspace.push(AddBlock(create("image_input")))
    workspace.push(AddBlock(create("conv2d")))
    workspace.select(("image1", "conv1", "nothing"))
    assert workspace.selection == ("image1", "conv1")

    with qtbot.waitSignal(workspace.selection_changed):
        workspace.push(RemoveBlocks(("conv1",)))

    assert workspace.selection == ("image1",)


def test_a_link_is_selected_alone(workspace):
    workspace.push(AddBlock(create("image_input")))
    workspace.push(AddBlock(create("conv2d")))
    workspace.push(Connect("image1", "conv1"))
    workspace.select(("conv1",))
    (link,) = workspace.network.links
    workspace.select_link(link)
    assert workspace.selection == ()
    assert workspace.selected_link == link
    workspace.undo.undo()
    assert workspace.selected_link is None


def test_data_is_opened_beside_the_window_and_watched(digits):
    assert len(digits.dataset.classes) == 10
    assert digits.watched.split == "val"
    assert digits.watched_image.shape == digits.dataset.image_shape
    assert digits.data_settings.source == "digits"
    assert digits.dirty


def test_the_watched_image_wraps_around_at_both_ends(digits):
    count = len(digits.dataset.test)
    digits.watch("test", 0)
    digits.watch_previous()
    assert digits.watched.index == count - 1
    digits.watch_next()
    assert digits.watched.index == 0


def test_a_random_image_is_of_the_same_split(digits):
    digits.watch("train", 5)
    digits.watch_random()
    assert digits.watched.split == "train"


def test_the_network_gets_the_image_in_its_own_size(digits):
    digits.push(AddBlock(create("image_input", height=28, width=20, channels=3)))
    assert digits.network_image.shape == (28, 20, 3)


def test_what_is_no_image_is_refused(workspace):
    with pytest.raises(ValueError, match="not an image"):
        workspace.watch_image(np.zeros((8, 8), np.uint8), "flat")


def test_pictures_nearly_the_same_in_two_parts_are_told(workspace, qtbot, tmp_path):
    for number in range(24):
        small = np.random.default_rng(number).integers(0, 256, (5, 5, 3), dtype=np.uint8)
        picture = Image.fromarray(small).resize((32, 32), Image.Resampling.BICUBIC)
        part = tmp_path / "set" / ("test" if number > 17 else "train") / "ab"[number % 2]
        part.mkdir(parents=True, exist_ok=True)
        picture.save(part / f"{number}.png")
        if number == 3:
            copy = tmp_path / "set" / "test" / "a" / "copy.jpg"
            copy.parent.mkdir(parents=True, exist_ok=True)
            picture.save(copy, quality=90)
    with qtbot.waitSignal(workspace.near_duplicates_changed, timeout=60_000):
        workspace.open_source(tmp_path / "set")
    (pair,) = workspace.near_duplicates.examples
    assert (pair.part, pair.other_part) == ("test", "train")
    assert pair.name.endswith("copy.jpg")
    assert pair.other_name.endswith("3.png")
    workspace.set_dataset(None)
    assert workspace.near_duplicates is None


def test_data_that_is_not_there_is_told_and_changes_nothing(workspace, qtbot, tmp_path):
    with qtbot.waitSignal(workspace.message, timeout=60_000) as told:
        workspace.open_source(tmp_path / "nowhere")
    text, level, where = told.args
    assert "There is no file or folder" in text
    assert (level, where) == ("error", "data")
    assert workspace.dataset is None


def test_opening_can_be_cancelled(workspace, qtbot):
    with qtbot.waitSignal(workspace.opener.ended, timeout=60_000):
        workspace.open_source("shapes")
        workspace.opener.cancel()
    assert not workspace.opener.is_busy


def test_a_second_opening_drops_the_first(workspace, qtbot):
    with qtbot.waitSignal(workspace.dataset_changed, timeout=60_000):
        workspace.open_source("shapes")
        workspace.open_source("digits")
    assert workspace.dataset.settings.source == "digits"


def test_loading_and_capturing_a_project_gives_the_same_bytes(workspace):
    project = Project.from_template("lenet5", (28, 28, 1), tuple("0123456789"))
    workspace.load_project(project)
    assert workspace.capture().to_bytes() == project.to_bytes()
    assert not workspace.dirty
    assert not workspace.undo.canUndo()


def test_a_project_replaces_another_under_its_own_ids(workspace):
    for name, size in (("lenet5", 28), ("small-resnet", 32), ("lenet5", 16)):
        project = Project.from_template(name, (size, size, 1), ("a", "b"))
        workspace.load_project(project)
        assert workspace.network == project.network
        assert workspace.network.counters == project.network.counters
        assert workspace.inference.errors == ()


def test_shapes_are_inferred_once_however_many_ask_between_an_edit_and_the_next(
    workspace, monkeypatch
):
    from cnndesk.gui.document import workspace as module

    calls, real = [], module.infer
    monkeypatch.setattr(module, "infer", lambda network: calls.append(1) or real(network))
    for block in ("image_input", "conv2d"):
        workspace.push(AddBlock(create(block)))
        seen = [workspace.diagnoses for _ in range(50)]
        assert set(seen[-1]) == set(workspace.network.blocks)
    assert len(calls) == 2
    workspace.diagnose()
    assert workspace.inference.blocks == workspace.diagnoses
    assert len(calls) == 2


def test_numbers_that_a_run_chose_are_not_taken_back_with_what_was_set_before_it(
    with_digits,
) -> None:
    workspace = with_digits
    before = workspace.training_settings
    workspace.set_training_settings(before.replace(epochs=7))
    wanted = workspace.training_settings
    workspace.training_settings = dataclasses.replace(wanted, batch_size=11)  # chosen by a run
    assert "batch_size" in wanted.automatic
    workspace.undo.undo()
    assert workspace.training_settings.epochs == before.epochs
    assert workspace.training_settings.batch_size == 11
    assert workspace.training_settings.automatic == before.automatic
    workspace.undo.redo()
    assert workspace.training_settings == dataclasses.replace(wanted, batch_size=11)


def test_a_number_that_the_user_had_set_comes_back(with_digits) -> None:
    workspace = with_digits
    workspace.set_training_settings(workspace.training_settings.replace(batch_size=9), "A number")
    workspace.set_training_settings(
        workspace.training_settings.with_automatic("batch_size"), "None"
    )
    workspace.training_settings = dataclasses.replace(workspace.training_settings, batch_size=11)
    workspace.undo.undo()
    assert workspace.training_settings.batch_size == 9
    assert "batch_size" not in workspace.training_settings.automatic
