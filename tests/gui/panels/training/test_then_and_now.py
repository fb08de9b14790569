"""Looking back in Train: numbers of the moment beside those of now, and nothing that trains."""

from __future__ import annotations

import numpy as np
import pytest

from cnndesk.gui.session.training import Training


@pytest.fixture
def looking_back(with_moments, at_epoch, wait):
    """Train, at the end of the first of three epochs."""
    with_moments.go_to("training")
    with_moments.workspace.select(("conv1",))
    with_moments.training.time_machine.go_to(at_epoch(1))
    then = with_moments.frame.panel("training").then
    wait(then.isVisible)
    return with_moments


def test_numbers_of_the_moment_stand_beside_those_of_now(looking_back) -> None:
    history = Training.of(looking_back.workspace).history
    column = looking_back.frame.panel("training_controls")
    rows = {row.name: (row.then, row.now) for row in column.beside.table.rows}
    losses = history.epochs.column("val_loss")
    assert rows[""] == ("Epoch 1", "Epoch 3")
    assert rows["Loss, validation"] == (f"{losses[0]:.3f}", f"{losses[2]:.3f}")
    assert not column.train.isEnabled()
    assert column.beside.isVisible()
    assert not looking_back.frame.panel("training").card.isVisible()
    assert [fact.value for fact in column.beside.kept.facts][:2] == ["8", "8"]
    looking_back.training.time_machine.go_to(None)
    assert column.train.isEnabled()
    assert not column.beside.isVisible()
    assert not looking_back.frame.panel("training").then.isVisible()
    assert looking_back.frame.panel("training").card.isVisible()


def test_a_moment_within_an_epoch_has_the_loss_of_its_batches_only(looking_back) -> None:
    machine = looking_back.training.time_machine
    machine.go_to(machine.moments[2])
    rows = {
        row.name: (row.then, row.now)
        for row in looking_back.frame.panel("training_controls").beside.table.rows
    }
    assert rows["Validation"][0] == "–"
    assert float(rows["Loss, training"][0]) > float(rows["Loss, training"][1])


def test_maps_answers_and_weights_are_compared(looking_back, at_epoch, wait) -> None:
    then = looking_back.frame.panel("training").then
    wait(lambda: then.maps.shown > 1)
    assert "conv1, then and now" in then.title.toolTip() or then.maps.accessibleDescription()
    then.pages.choose("answers")
    wait(lambda: then.found is not None)
    found = then.found
    assert then.gallery.images.entries
    assert len(then.gallery.images.entries) == len(found.changed)
    assert f"{100 * found.then.accuracy:.1f} % at epoch 1" in then.words.text()
    entry = then.gallery.images.entries[0]
    label = looking_back.workspace.dataset.whole[found.split].labels[entry.position]
    assert entry.left.endswith(f"→ {label}"), "those that became right come first"
    now = found.now
    looking_back.training.time_machine.go_to(at_epoch(2))
    wait(lambda: then.found is not None and then.found is not found)
    assert then.found.now is now, "the present network is asked once"
    then.pages.choose("weights")
    wait(lambda: bool(then.weights.facts))
    assert {fact.name for fact in then.weights.facts} == {"conv1", "conv2", "fc1", "fc2", "fc3"}


def test_the_health_is_measured_anew_for_the_moment(looking_back, at_epoch, wait) -> None:
    looking_back.go_to("health")
    panel = looking_back.frame.panel("health")
    wait(lambda: "Measured anew for epoch 1" in panel.summary.text())
    kept = looking_back.training.engine.now(
        lambda: looking_back.training.time_machine.weights_of(at_epoch(1))
    )
    weight = kept["conv1"]["weight"]
    look = panel.rows._past.looks[-1].weights["conv1"]
    assert look.mean == pytest.approx(float(weight.mean()), rel=1e-4)
    assert look.deviation == pytest.approx(float(weight.std()), rel=1e-4)
    looking_back.training.time_machine.go_to(None)
    wait(lambda: "Measured anew" not in panel.summary.text())


def test_points_of_images_move_and_the_selection_stays(looking_back, at_epoch, wait) -> None:
    looking_back.go_to("embedding")
    panel = looking_back.frame.panel("embedding")
    wait(lambda: panel.points is not None and not panel.work.is_busy)
    before, of = panel.points, panel.judged
    middle = before.mean(axis=0)
    far = 10 * np.abs(before).max()
    panel.lasso([tuple(middle), (far, middle[1]), (far, far), (middle[0], far)])
    chosen = panel.selected.tolist()
    assert chosen
    looking_back.training.time_machine.go_to(at_epoch(3))
    wait(lambda: panel.judged is not of and panel.points is not before and not panel.work.is_busy)
    assert panel.selected.tolist() == chosen
    a, b = before - before.mean(axis=0), panel.points - panel.points.mean(axis=0)
    left, _, right = np.linalg.svd(b.T @ a)
    np.testing.assert_allclose(left @ right, np.eye(2), atol=1e-6)


def test_an_answer_of_the_past_is_no_point_of_now(looking_back, at_epoch, wait) -> None:
    from cnndesk.gui.session.watch_record import WatchRecord

    record = WatchRecord.of(looking_back.workspace)
    machine = looking_back.training.time_machine
    before = record.points(0)
    arrived = []
    looking_back.workspace.snapshot_arrived.connect(lambda _: arrived.append(1))
    machine.go_to(at_epoch(2))
    wait(lambda: bool(arrived))
    assert record.points(0) == before
