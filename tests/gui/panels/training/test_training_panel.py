"""The two panels of Train by real events: buttons, curves, settings, exports."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cnndesk.document.edits import ReplaceNetwork, SetParams
from cnndesk.document.settings import AUTOMATIC
from cnndesk.document.templates import template
from cnndesk.engine.prediction import Prediction
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.training.panel import TrainingPanel
from cnndesk.gui.panels.training.training_controls import TrainingControlsPanel
from cnndesk.gui.panels.training.training_pages import SettingsPage
from cnndesk.gui.session.step_times import StepTimes
from cnndesk.gui.session.training import State, Training
from tests.gui.test_sizes import cut_off


@pytest.fixture
def controls(drawn: Workspace, qtbot) -> TrainingControlsPanel:
    made = TrainingControlsPanel(drawn)
    qtbot.addWidget(made)
    made.resize(248, 640)
    made.show()
    return made


@pytest.fixture
def panel(drawn: Workspace, qtbot) -> TrainingPanel:
    made = TrainingPanel(drawn)
    qtbot.addWidget(made)
    made.resize(912, 660)
    made.show()
    return made


@pytest.fixture
def form(controls: TrainingControlsPanel) -> Iterator[SettingsPage]:
    """The settings, opened."""
    click(controls.settings)
    assert controls.settings_popover is not None
    yield controls.settings_popover.page
    controls.settings_popover.close()


def click(widget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_one_click_draws_a_curve(
    panel: TrainingPanel, controls: TrainingControlsPanel, drawn: Workspace, wait
) -> None:
    click(controls.train)
    wait(lambda: panel.curves is not None and bool(panel.curves._tracked))
    wait(lambda: Training.of(drawn).state is State.FINISHED)
    wait(
        lambda: len(panel.curves._tracked[0].loss.batches) == len(Training.of(drawn).history.steps)
    )
    item = panel.curves.loss._drawn[0].smooth
    assert len(item.getData()[0]) > 10
    assert controls.epoch_label.text() == "2 epochs done"
    assert panel.card.val_score.value.text().endswith("%")


def test_the_button_pauses_and_resumes(
    panel: TrainingPanel, controls: TrainingControlsPanel, drawn: Workspace, endless, wait
) -> None:
    endless(drawn, batch_size=1)
    click(controls.train)
    wait(lambda: Training.of(drawn).state is State.RUNNING)
    assert controls.train.text() == "Pause"
    assert not controls.batch.isEnabled()
    wait(
        lambda: len(Training.of(drawn).history.steps) > 0
    )  # before that there is nothing to resume
    click(controls.train)
    wait(lambda: Training.of(drawn).state is State.PAUSED)
    assert controls.train.text() == "Resume"
    before = len(Training.of(drawn).history.steps)
    click(controls.batch)
    wait(lambda: not Training.of(drawn).is_busy)
    assert len(Training.of(drawn).history.steps) == before + 1


def test_the_keyboard_reaches_the_button(
    panel: TrainingPanel, controls: TrainingControlsPanel, drawn: Workspace, wait
) -> None:
    controls.train.setFocus()
    QTest.keyClick(controls.train, Qt.Key.Key_Space)
    wait(lambda: Training.of(drawn).state is State.FINISHED)


def test_issue_is_shown_with_its_cure(
    panel: TrainingPanel, controls: TrainingControlsPanel, drawn: Workspace
) -> None:
    drawn.push(SetParams({"conv1": {"kernel_size": (17, 17), "padding": "valid"}}))
    click(controls.train)
    assert not panel.message.isHidden()
    assert "17×17" in panel.message.words.text()
    click(panel.message._buttons[0])
    drawn.diagnose()
    assert panel.message.isHidden()


def test_an_edit_in_training_raises_the_banner(
    panel: TrainingPanel, controls: TrainingControlsPanel, drawn: Workspace, endless, wait
) -> None:
    endless(drawn)
    click(controls.train)
    wait(lambda: Training.of(drawn).state is State.RUNNING)
    drawn.push(SetParams({"fc2": {"units": 33}}))
    drawn.diagnose()
    assert not panel.pending.isHidden()
    keep = panel.pending._buttons[1]
    assert keep.text() == "Keep for later"
    click(keep)
    assert panel.pending.isHidden()
    click(controls.stop)
    wait(lambda: not Training.of(drawn).is_busy)


def test_a_typed_setting_is_taken_and_can_be_undone(form: SettingsPage, drawn: Workspace) -> None:
    field = form.form.controls["epochs"]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "7")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert drawn.training_settings.epochs == 7
    drawn.undo.undo()
    assert drawn.training_settings.epochs == 2
    assert field.text() == "2"


def test_settings_that_are_chosen_are_marked_and_can_be_handed_back(
    form: SettingsPage, drawn: Workspace
) -> None:
    page, form = form, form.form
    assert form._labels["learning_rate"].text() == "Learning rate (auto)"
    assert form._labels["epochs"].text() == "Epochs"
    assert form._labels["seed"].text() == "Seed"
    for typed, words in (("0.5", "Learning rate"), ("Auto", "Learning rate (auto)")):
        field = form.controls["learning_rate"]
        field.setText(typed)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert form._labels["learning_rate"].text() == words
        assert form.error("learning_rate") == ""
    form.controls["seed"].setText("auto")
    QTest.keyClick(form.controls["seed"], Qt.Key.Key_Return)
    assert "cannot be chosen automatically" in form.error("seed")
    click(page.automatic)
    assert drawn.training_settings.automatic == AUTOMATIC
    assert not page.automatic.isEnabled()


def test_the_form_and_the_list_tell_the_same_numbers_of_what_is_chosen(
    controls: TrainingControlsPanel, form: SettingsPage, drawn: Workspace
) -> None:
    click(form.automatic)
    planned = drawn.planned_settings
    stale = drawn.training_settings
    assert (planned.epochs, planned.batch_size) != (stale.epochs, stale.batch_size)
    shown = {fact.name: fact.value for fact in controls.facts.facts}
    fields = {name: form.form.controls[name].text() for name in ("epochs", "batch_size")}
    assert fields == {"epochs": str(planned.epochs), "batch_size": str(planned.batch_size)}
    assert (shown["Epochs"], shown["Batch"]) == (fields["epochs"], fields["batch_size"])
    assert form.form.controls["optimizer"].currentData() == planned.optimizer


def test_without_images_what_is_to_be_chosen_is_called_auto_in_both(
    workspace: Workspace, qtbot
) -> None:
    controls = TrainingControlsPanel(workspace)
    page = SettingsPage(workspace)
    for widget in (controls, page):
        qtbot.addWidget(widget)
        widget.show()
    assert {"auto"} == {f.value for f in controls.facts.facts if f.name in ("Epochs", "Batch")}
    form = page.form
    assert {"auto"} == {form.controls[name].text() for name in ("epochs", "batch_size")}
    assert form.controls["optimizer"].currentIndex() == -1
    assert form.controls["restore_best"].checkState() is Qt.CheckState.PartiallyChecked
    form.controls["epochs"].setText("7")
    QTest.keyClick(form.controls["epochs"], Qt.Key.Key_Return)
    assert workspace.training_settings.epochs == 7
    assert form.controls["batch_size"].text() == "auto"


@pytest.mark.parametrize(
    ("typed", "cause"),
    [("-4", "-4"), ("abc", "“abc” is no number"), ("0", "Learning rate"), ("", "is empty")],
)
def test_a_wrong_setting_is_refused_in_place(
    form: SettingsPage, drawn: Workspace, typed: str, cause: str
) -> None:
    before, form = drawn.training_settings, form.form
    field = form.controls["learning_rate"]
    field.setText(typed)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert cause in form.error("learning_rate")
    assert "1e-08 to 100" in form.error("learning_rate")
    assert drawn.training_settings == before


def test_a_setting_without_effect_is_disabled(form: SettingsPage, drawn: Workspace) -> None:
    form = form.form
    assert not form.controls["step_epochs"].isEnabled()
    box = form.controls["schedule"]
    box.setCurrentIndex(box.findData("step"))
    box.activated.emit(box.currentIndex())
    assert drawn.training_settings.schedule == "step"
    assert form.controls["step_epochs"].isEnabled()


def test_exports_hold_every_batch(
    panel: TrainingPanel, controls: TrainingControlsPanel, drawn: Workspace, wait, tmp_path
) -> None:
    click(controls.train)
    wait(lambda: Training.of(drawn).state is State.FINISHED)
    for name in ("curves.png", "curves.svg", "curves.csv"):
        assert panel.export(tmp_path / name)
    rows = list(csv.DictReader(io.StringIO((tmp_path / "curves.csv").read_text())))
    history = Training.of(drawn).history
    assert len(rows) == len(history.steps)
    assert float(rows[5]["loss"]) == pytest.approx(history.steps.column("loss")[5], rel=1e-6)
    ends = [row for row in rows if row["validation_loss"]]
    assert len(ends) == 2
    assert QImage(str(tmp_path / "curves.png")).width() > 800
    assert (tmp_path / "curves.svg").read_text().count("<path") > 3
    panel.copy_numbers()
    assert QGuiApplication.clipboard().text().startswith("run,step,epoch,loss")


def test_an_export_that_cannot_be_written_says_so(
    panel: TrainingPanel, controls: TrainingControlsPanel, drawn: Workspace, wait, tmp_path: Path
) -> None:
    click(controls.batch)
    wait(lambda: Training.of(drawn).state is State.PAUSED)
    assert not panel.export(tmp_path / "missing" / "curves.csv")
    assert "cannot be written" in panel.message.words.text()


def test_the_cursor_reads_the_nearest_batch(
    panel: TrainingPanel, controls: TrainingControlsPanel, drawn: Workspace, wait
) -> None:
    click(controls.train)
    wait(lambda: Training.of(drawn).state is State.FINISHED)
    plot = panel.curves.loss
    lines = dict(plot.read(1.0))
    history = Training.of(drawn).history
    per_epoch = Training.of(drawn).trainer.batches_per_epoch
    at = history.steps.column("loss")[per_epoch - 1]
    assert lines["batch"] == f"{at:.3f}"
    assert lines["validation"] == f"{history.epochs.row(0)['val_loss']:.3f}"


def test_the_loss_axis_is_truly_logarithmic(
    panel: TrainingPanel, controls: TrainingControlsPanel, drawn: Workspace, wait
) -> None:
    click(controls.train)
    wait(lambda: Training.of(drawn).state is State.FINISHED)
    panel.set_log_loss(True)
    _, y = panel.curves.loss._drawn[0].smooth.getData()
    smoothed = panel.curves._tracked[0].loss.batches.smoothed
    assert y[np.isfinite(y)][-1] == pytest.approx(np.log10(smoothed[-1]))
    assert drawn.settings.get("log_loss") is True


def test_an_empty_panel_offers_the_built_in_digits(workspace: Workspace, qtbot, wait) -> None:
    panel = TrainingPanel(workspace)
    qtbot.addWidget(panel)
    panel.resize(900, 240)
    panel.show()
    assert panel.empty.isVisible()
    click(panel._empty_button)
    wait(lambda: workspace.dataset is not None)


def test_where_nothing_can_be_trained_the_one_button_is_the_repair(
    workspace: Workspace, qtbot, wait
) -> None:
    controls, panel = TrainingControlsPanel(workspace), TrainingPanel(workspace)
    for made in (controls, panel):
        qtbot.addWidget(made)
        made.show()
    assert not controls.train.isEnabled()
    assert controls.train.toolTip() == Training.of(workspace).why_not().text
    assert controls.train.property("kind") != "primary"
    assert panel._empty_button.property("kind") == "primary"
    training = Training.of(workspace)
    training.run()  # F5: the message has the repair then
    assert training.issue is not None
    assert panel._empty_button.isHidden()
    training.dismiss()
    assert not panel._empty_button.isHidden()
    click(panel._empty_button)
    wait(lambda: workspace.dataset is not None)
    assert workspace.push(ReplaceNetwork(template("lenet5").build((16, 16, 1), 10)))
    workspace.diagnose()
    assert controls.train.isEnabled()
    assert controls.train.property("kind") == "primary"


@pytest.mark.parametrize("width", [196, 212, 224, 248, 320])
def test_the_words_of_the_button_have_room_at_any_width(
    controls: TrainingControlsPanel, training: Training, wait, width: int
) -> None:
    training.run()
    wait(lambda: training.state is State.FINISHED)
    controls.resize(width, 300)  # low: a scroll bar takes room, too
    for _ in range(8):
        QApplication.processEvents()
    assert controls.train.text() == "Train again"
    assert cut_off(controls.train) == ""


def test_time_per_block_is_measured_while_training(
    panel: TrainingPanel, controls: TrainingControlsPanel, drawn: Workspace, endless, wait
) -> None:
    endless(drawn)
    panel.show_speed()
    click(controls.train)
    wait(lambda: bool(panel.speed_page.table._speeds))
    click(controls.stop)
    wait(lambda: not Training.of(drawn).is_busy)
    speeds = panel.speed_page.table._speeds
    assert sum(s.share for s in speeds) == pytest.approx(1, abs=0.01)
    assert any(s.gflops > 0 for s in speeds if s.id.startswith("conv"))


def test_ready_to_train_says_how_long_it_will_take(panel: TrainingPanel, drawn: Workspace) -> None:
    times = StepTimes.of(drawn)
    assert "on this machine" not in panel.empty.sentence.text()
    times._show(Prediction({"conv1": 0.02}))
    settings = drawn.training_settings
    batches = -(-len(drawn.dataset.train) // drawn.planned_settings.batch_size)
    for epochs, unit, per_unit in (
        (30, "seconds", 1), (500, "minutes", 60), (100_000, "hours", 3600)
    ):  # fmt: skip
        drawn.set_training_settings(settings.replace(epochs=epochs))
        expected = round(epochs * batches * 0.02 / per_unit)
        said = panel.empty.sentence.text()
        assert f"{epochs} epochs: about {expected} {unit} on this machine." in said
    drawn.set_training_settings(settings.replace(epochs=10))
    times._show(Prediction({"conv1": 1e-6}))
    assert "less than a second on this machine." in panel.empty.sentence.text()


def test_time_per_block_is_predicted_until_it_is_measured(
    panel: TrainingPanel, controls: TrainingControlsPanel, drawn: Workspace, endless, wait
) -> None:
    panel.show_speed()
    page = panel.speed_page
    assert not page.table._speeds
    StepTimes.of(drawn)._show(Prediction({"conv1": 0.03, "relu1": 0.0, "fc1": 0.01}))
    assert [(s.id, s.share) for s in page.table._speeds] == [("conv1", 0.75), ("fc1", 0.25)]
    assert "40.00 ms per step, predicted" in page.remark.text()
    endless(drawn)
    click(controls.train)
    wait(lambda: len(page.table._speeds) > 2)
    assert "GFLOP/s; predicted 40.00 ms" in page.remark.text()
    panel.training.pause()
