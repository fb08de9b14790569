"""The microscope shows what was found of a map of the selected block; names stay."""

from __future__ import annotations

import numpy as np
import pytest

from cnndesk.blocks import grouped
from cnndesk.data import DataSettings
from cnndesk.explain.progress import Progress, finish
from cnndesk.gui.panels.microscope.panel import MicroscopePanel
from cnndesk.gui.session import microscope as session
from cnndesk.gui.session.map_choice import MapChoice
from cnndesk.gui.session.microscope import Microscope, TakesLong, asking


@pytest.fixture
def shown(drawn, qtbot):
    """A panel on the digits and an untrained LeNet, at its second convolution."""
    made = MicroscopePanel(drawn)
    qtbot.addWidget(made)
    made.resize(1400, 600)
    drawn.select(("conv2",))
    made.show()
    return made


@pytest.fixture
def done(shown, wait):
    """The same, when all has been found."""
    wait(lambda: shown.liked is not None and shown.circuit is not None)
    wait(lambda: not any(work.is_busy for work in shown.works))
    return shown


def words(panel: MicroscopePanel) -> tuple[str, str]:
    labels = panel.empty.findChildren(type(panel.picture.value))
    return tuple(label.text() for label in labels)


def test_it_says_what_is_missing(workspace, qtbot) -> None:
    made = MicroscopePanel(workspace)
    qtbot.addWidget(made)
    made.show()
    assert any("No images yet" in said for said in words(made))
    asked = []
    workspace.panel_requested.connect(asked.append)
    made._empty_button.click()
    assert asked == ["data"]


def test_without_a_block_one_is_offered(drawn, qtbot) -> None:
    made = MicroscopePanel(drawn)
    qtbot.addWidget(made)
    drawn.select((drawn.network.input_id,))
    made.show()
    assert any("No map is chosen" in said for said in words(made))
    made._empty_button.click()
    assert drawn.current == "conv1"


def test_patches_circuit_and_picture_come_by_themselves(done) -> None:
    search = done.search
    assert search.found.searched == search.of == len(Microscope.of(done._workspace).pool)
    assert len(done.patches.grid.tiles) == 9
    assert done.patches.images.text() == f"{grouped(search.of)} images"
    assert done.circuit.checks
    assert done.circuit.value == pytest.approx(float(search.found.values[0, 0]), rel=1e-5)
    adding = [part for part in done.circuit.contributions if part.adds != 0]
    assert len(done.column.view.rows) == len(adding) > 3
    assert all(len(row.likes) == 3 for row in done.column.view.rows)
    assert not done.picture.picture.picture.isNull()
    assert "checked" in done.column.checked.text()
    assert len(done.picture.histograms.rows) == 8
    assert done.head.untrained.isVisible()


def test_no_test_image_is_ever_among_them(done) -> None:
    assert set(done.search.pool.parts) == {"train", "val"}


def test_a_click_on_a_patch_watches_its_image_and_takes_that_apart(done, wait) -> None:
    done.patches.grid.chosen.emit(3)
    part, position = done.search.pool.place(int(done.search.found.images[0, 3]))
    watched = done._workspace.watched
    assert (watched.split, watched.index) == (part, position)
    wait(
        lambda: done.circuit.value == pytest.approx(float(done.search.found.values[0, 3]), rel=1e-5)
    )


def test_the_mean_adds_up_to_the_mean_of_the_patches(done, wait) -> None:
    done.column.mode.choose("mean")
    mean = float(done.search.found.values[0, :9].mean())
    wait(lambda: done.circuit.value == pytest.approx(mean, rel=1e-5))
    assert done.circuit.checks


def test_another_place_of_the_map_can_be_taken_apart(done, wait) -> None:
    done.column.view.placed.emit(0.0, 0.0)
    wait(lambda: (done.circuit.unit.row, done.circuit.unit.column) == (0, 0))


def test_arrows_go_through_the_maps_and_the_search_is_not_made_again(done, wait) -> None:
    before = done.search
    done.step(1)
    assert done.channel == 1
    assert done.search is before
    assert done.head.title.text() == "conv2, map 2"
    done.head.order.setCurrentIndex(1)
    order = np.argsort(-before.found.peaks.std(axis=0), kind="stable")
    place = int(np.flatnonzero(order == 1)[0])
    done.step(1)
    assert done.channel == order[(place + 1) % 16]


def test_a_row_of_the_circuit_leads_to_its_map(done) -> None:
    block, channel = done._shown_rows[2]
    done.column.view.row_chosen.emit(2)
    assert done._workspace.current == block
    assert MapChoice.of(done._workspace).channel(block, 6) == channel


def test_a_name_is_a_step_of_the_history_and_saved(done) -> None:
    workspace = done._workspace
    done.head.name.setText("rings")
    done.head.name.editingFinished.emit()
    assert workspace.capture().map_names.name("conv2", 0) == "rings"
    assert "Name map 1 of conv2" in workspace.undo.undoText()
    workspace.undo.undo()
    assert done.head.name.text() == ""
    workspace.undo.redo()
    assert done.head.name.text() == "rings"
    assert done._called("conv2", 0) == "conv2, map 1: rings"


def test_muting_shows_which_images_change_and_leaves_the_network(done, wait) -> None:
    done.head.mute.setChecked(True)
    wait(lambda: done.muted is not None)
    muting = done.muted.muting
    assert len(muting.before) == len(done._workspace.dataset.val)
    assert done.right.currentIndex() == 1
    shown = sum(len(grid.tiles) for _, grid in done.lost.groups)
    assert shown == min(len(muting.changed), 180)
    assert str(len(muting.changed)) in done.lost.words.text() or not len(muting.changed)
    assert not done._workspace.network["conv2"].muted_maps
    done.head.mute.setChecked(False)
    assert done.right.currentIndex() == 0


def test_all_images_of_a_map_can_be_seen(done) -> None:
    done.head.everything.setChecked(True)
    assert len(done.all.tiles) == 100
    done.all.chosen.emit(57)
    number = int(done.search.found.images[0, 57])
    assert done._workspace.watched.index == done.search.pool.place(number)[1]


def test_another_picture_begins_with_other_noise(done, wait) -> None:
    before = done.liked.pixels
    done.another()
    wait(lambda: done.liked is not None)
    assert (done.liked.pixels != before).any()


def test_from_a_photograph(done, wait) -> None:
    done.from_photo(done.search.pool.images[0])
    wait(lambda: done.liked is not None)
    assert done.liked.steps < 160


def test_long_work_is_not_begun_before_it_is_said(shown, wait, monkeypatch) -> None:
    monkeypatch.setattr(session, "_TRIED", 0.0)
    monkeypatch.setattr(session, "LONG", 0.0)
    shown._workspace.select(("conv1",))
    wait(lambda: not shown.message.isHidden())
    assert shown.search is None
    shown.refresh()
    assert not shown.work.is_busy  # it waits for an answer
    shown.look(agreed=True, most=200)
    wait(lambda: shown.search is not None)
    assert shown.search.found.searched == 200
    assert "200 of" in shown.patches.images.text()


def test_work_goes_on_when_somebody_has_agreed() -> None:
    def slow():
        for n in range(5):
            yield Progress("", n, 1_000_000)
        return "done"

    assert finish(asking(slow(), True)) == "done"


def test_the_time_between_pieces_is_no_part_of_the_pace(monkeypatch) -> None:
    now = [0.0]
    monkeypatch.setattr(session.time, "perf_counter", lambda: now[0])

    def quick():
        for n in range(200):
            now[0] += 0.01
            yield Progress("", n, 200)
        return "done"

    work = asking(quick(), False)
    result = None
    while result is None:
        now[0] += 60.0  # others are served
        try:
            next(work)
        except StopIteration as ended:
            result = ended.value
    assert result == "done"


def test_how_much_is_quick_is_a_round_number() -> None:
    assert TakesLong(130.0, 10_000).quick == 700
    assert TakesLong(4000.0, 20_000).quick == 100


def test_cancelling_offers_to_search_again(shown, wait) -> None:
    shown.bar.cancel.click()
    assert not shown.message.isHidden()
    shown.look(agreed=True)
    wait(lambda: shown.search is not None)


def test_other_images_are_searched_anew(done, wait) -> None:
    before = done.search
    done._workspace.open_source("shapes")
    wait(lambda: done._workspace.dataset.settings == DataSettings(source="shapes", split="content"))
    assert done.search is not before


def test_searches_are_kept_within_bounds(drawn, monkeypatch) -> None:
    monkeypatch.setattr(session, "ROOM", 1)
    scope = Microscope.of(drawn)
    for block in ("conv1", "conv2"):
        finish(scope.search(block, agreed=True))
    assert scope.searched("conv2") is not None
    assert scope.searched("conv1") is None


def test_columns_without_room_are_left_out(done) -> None:
    for width, left, right in ((1400, True, True), (800, False, True), (560, False, False)):
        done.resize(width, 500)
        assert done._left.isVisible() is left
        assert done.right.isVisible() is right


def test_an_output_that_is_no_sum_says_so(done, wait) -> None:
    done._workspace.select(("softmax1",))
    wait(lambda: "cannot be taken apart" in done.column.remark.text())
