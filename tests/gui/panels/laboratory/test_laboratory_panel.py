"""The laboratory in the window: choosing, predicting, carrying out, taking the winner over."""

from __future__ import annotations

import csv
import json
import math
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from cnndesk.blocks.params import Kind
from cnndesk.document.settings import TrainingSettings
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.laboratory.panel import LaboratoryPanel
from cnndesk.gui.panels.laboratory.setup_side import AxisCard
from cnndesk.gui.panels.laboratory.table_model import Column, TableModel
from cnndesk.gui.panels.laboratory.vary_popover import VaryPopover, suggested
from cnndesk.gui.session import laboratory as session
from cnndesk.gui.session.laboratory import Laboratory, Phase
from cnndesk.gui.window.status_text import state_text
from cnndesk.laboratory import asking, conductor
from cnndesk.laboratory.choices import base_of
from cnndesk.laboratory.conductor import Snapshot
from cnndesk.laboratory.design import Axis, Design
from cnndesk.laboratory.experiment import Experiment, folder_beside, results_of
from cnndesk.laboratory.plan import make_plan
from cnndesk.laboratory.results import RunResult
from cnndesk.laboratory.table import first_states, table_of

RATES = Axis("learning_rate", (0.02, 0.05))


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conductor, "MEASURE_SECONDS", 0.02)
    monkeypatch.setattr(session, "SETTLE", 0)
    monkeypatch.setattr(session, "LOOK", 20)


@pytest.fixture
def make_panel(qtbot):
    def make(workspace: Workspace, view: str = "laboratory") -> LaboratoryPanel:
        panel = LaboratoryPanel(workspace)
        qtbot.addWidget(panel)
        panel.resize(1200, 640)
        panel.show_view(view)
        panel.show()
        return panel

    return make


@pytest.fixture
def unpredicted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Start no processes: plans are made, times are not predicted."""
    monkeypatch.setattr(session, "_measure", lambda *_: None)


# Choosing ----------------------------------------------------------------------------------


def test_an_empty_workspace_is_told_what_is_missing(workspace: Workspace, make_panel) -> None:
    for view in ("laboratory", "race"):
        shown = make_panel(workspace, view).current
        assert shown.empty.isVisible()
        assert "network" in shown.empty.sentence.text()
        assert not shown.side.start.isEnabled()
        assert "network" in shown.side.start.toolTip()


def test_before_anything_varies_it_says_what_it_is_for(
    drawn: Workspace, make_panel, unpredicted
) -> None:
    panel = make_panel(drawn)
    assert panel.current.empty.isVisible()
    assert "may be chance" in panel.current.empty.sentence.text()
    panel.show_view("race")
    assert "same batches" in panel.current.empty.sentence.text()
    assert not panel.current.side.start.isEnabled()


def test_what_varies_shows_as_cards_and_as_rows_with_the_number_of_runs(
    drawn: Workspace, make_panel, unpredicted, wait
) -> None:
    view = make_panel(drawn).current
    view.side.add(RATES)
    view.side.add(asking.axis_from("conv1.filters=4,6", drawn.network))
    view.side.seeds.setValue(2)
    wait(lambda: view.lab.plan is not None)
    assert view.lab.count == 8
    assert view.side.where.text() == "8 runs"
    cards = [card for card in view.side.findChildren(AxisCard) if not card.isHidden()]
    assert len(cards) == 2
    assert view.table.rows.rowCount() == 4
    assert "Seeds" not in view.side.said.text()
    cards[0].removed.emit("learning_rate")
    wait(lambda: view.lab.plan is not None)
    assert view.lab.count == 4


def test_variants_that_do_not_fit_are_named_with_the_reason(
    drawn: Workspace, make_panel, unpredicted, wait
) -> None:
    view = make_panel(drawn).current
    view.side.add(asking.ablations_axis(drawn.network))
    wait(lambda: view.lab.plan is not None)
    assert "Left out, because it does not fit: without fc3" in view.left_out.text()
    assert view.lab.count == 36
    assert view.side.where.text() == "33 runs"


def test_folds_are_chosen_and_explained(drawn: Workspace, make_panel, unpredicted, wait) -> None:
    view = make_panel(drawn).current
    view.side.folds_kind.choose("folds")
    assert view.lab.draft.folds == 5
    assert "5 times as long" in view.side.folds_words.text()
    wait(lambda: view.lab.plan is not None)
    assert view.lab.count == 15
    view.side.folds.setValue(3)
    assert view.lab.count == 9


def test_a_race_is_between_two_and_four(drawn: Workspace, make_panel, unpredicted, wait) -> None:
    view = make_panel(drawn, "race").current
    assert view.side.seeds.isHidden() or not view.side.seeds.isVisible()
    view.side.add(asking.axis_from("lr=0.1,0.2,0.3,0.4,0.5", drawn.network))
    wait(lambda: view.lab.plan is not None)
    assert "between 2 and 4 variants; these are 5" in view.side.start.toolTip()


def test_the_popover_reads_values_and_says_what_is_wrong_with_them(
    drawn: Workspace, make_panel, unpredicted, qtbot
) -> None:
    view = make_panel(drawn).current
    taken: list[Axis] = []
    popover = VaryPopover(drawn, ("batch_size",), taken.append, view)
    qtbot.addWidget(popover)
    assert popover.what.findData("batch_size") < 0
    assert popover.what.currentData() == "learning_rate"
    assert popover.values.text() == "0.01667, 0.05, 0.15"
    popover.values.setText("0.1, fast")
    qtbot.mouseClick(popover.take, Qt.MouseButton.LeftButton)
    assert "Learning rate" in popover.error.text()
    assert taken == []
    popover.what.setCurrentIndex(popover.what.findData("conv1.filters"))
    assert popover.error.isHidden()
    popover.values.setText("4,8")
    qtbot.mouseClick(popover.take, Qt.MouseButton.LeftButton)
    assert taken == [Axis("conv1.filters", (4, 8))]


def test_a_range_is_drawn_from(drawn: Workspace, make_panel, unpredicted) -> None:
    view = make_panel(drawn).current
    view.side.add(asking.axis_from("lr=1e-4..0.1", drawn.network))
    assert view.lab.draft.random == 12
    assert view.side.draws.isVisible()
    view.side.draws.setValue(5)
    assert view.lab.count == 15


def test_every_setting_has_suggestions_that_can_be_read(drawn: Workspace) -> None:
    settings = drawn.planned_settings
    for param in TrainingSettings.params():
        value = getattr(settings, param.name)
        if param.name == "seed" or (value is None and param.kind in (Kind.INT, Kind.FLOAT)):
            continue
        words = ",".join(suggested(param, value))
        assert len(asking.axis_of(param.name, words, drawn.network).values) >= 1


# The table ---------------------------------------------------------------------------------


@pytest.fixture
def model(drawn: Workspace, qapp) -> TableModel:
    """Two variants with three seeds: one is done, the other has one run."""
    dataset = drawn.dataset
    assert dataset is not None
    design = Design((RATES,), seeds=(0, 1, 2))
    plan = make_plan(base_of(drawn.capture(), dataset), design, dataset)
    scores = iter((0.9, 0.99, 0.8, 0.7))
    runs = [*plan.variants[0].runs, plan.variants[1].runs[0]]
    results = {
        run.spec.id: RunResult(run.spec.id, next(scores), 2, 2, (0.5, 0.6), seconds=2.0)
        for run in runs
    }
    made = TableModel(qapp)
    made.show_table(plan, table_of(plan, first_states(plan, results), 1))
    return made


def cells(model: TableModel, row: int, parent: int | None = None) -> list[str]:
    above = model.index(parent, 0) if parent is not None else model.index(-1, -1)
    return [str(model.index(row, column, above).data()) for column in Column]


def test_a_variant_has_mean_and_spread_and_its_runs_below(model: TableModel) -> None:
    first, second = cells(model, 0), cells(model, 1)
    assert first[Column.NAME] == "0.02"
    assert first[Column.RUNS] == "3 seeds"
    assert first[Column.SCORE] == "89.7 % ± 9.5"
    assert first[Column.STATE] == "3 of 3"
    assert second[Column.SCORE] == "70.0 % of 1"
    assert model.rowCount(model.index(0, 0)) == 3
    run = cells(model, 1, parent=0)
    assert run[Column.RUNS] == "seed 1"
    assert run[Column.SCORE] == "99.0 %  ep. 2"
    assert run[Column.TEST] == "sealed"
    assert cells(model, 2, parent=1)[Column.STATE] == "waiting"


def test_sorting_moves_variants_with_their_runs(model: TableModel) -> None:
    below = model.index(1, 0, model.index(0, 0))
    from PySide6.QtCore import QPersistentModelIndex

    kept = QPersistentModelIndex(below)
    model.sort(Column.SCORE, Qt.SortOrder.AscendingOrder)
    assert [cells(model, row)[Column.NAME] for row in (0, 1)] == ["0.05", "0.02"]
    assert kept.parent().row() == 1
    assert model.run(kept).score == 0.99
    model.sort(Column.SCORE, Qt.SortOrder.DescendingOrder)
    assert [cells(model, row)[Column.NAME] for row in (0, 1)] == ["0.02", "0.05"]


# Carrying out ------------------------------------------------------------------------------


def test_predicted_started_stopped_gone_on_with_and_taken_over(
    drawn: Workspace, make_panel, wait, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn.set_training_settings(drawn.training_settings.replace(epochs=4))
    panel = make_panel(drawn)
    view, lab = panel.current, panel.current.lab
    view.side.add(RATES)
    view.side.seeds.setValue(1)
    wait(lambda: lab.seconds == lab.seconds or bool(lab.problem))
    assert lab.problem == ""
    assert 0 < lab.seconds < math.inf
    assert view.side.said.text().startswith("About ")
    assert view.side.start.isEnabled()

    view.side.start.click()
    assert lab.phase is Phase.RUNNING
    assert view.side.start.text() == "Pause"
    wait(lambda: lab.snapshot is not None and lab.snapshot.share > 0.1)
    view.side.start.click()
    wait(lambda: lab.phase is not Phase.RUNNING)
    if lab.phase is Phase.STOPPED:  # unless it was done before it heard
        assert view.side.start.text() == "Go on"
        view.side.start.click()
        wait(lambda: lab.phase is Phase.OVER)
    assert lab.snapshot.done == 2
    assert "at least 3" in view.verdict.sentence.text()
    assert view.table.rows.rowCount() == 2

    assert view.verdict.more_words.text() == "5 more seeds of each"
    before = results_of(lab.folder)
    monkeypatch.setattr(session, "MORE_SEEDS", 1)
    view.verdict.more_button.click()
    wait(lambda: lab.phase is Phase.OVER)
    assert lab.snapshot.done == 4
    assert before.items() <= results_of(lab.folder).items()

    best = lab.snapshot.table.verdict.best
    wanted = next(v for v in lab.plan.variants if v.variant.id == best)
    other = 0.9
    drawn.set_training_settings(drawn.training_settings.replace(learning_rate=other))
    view.verdict.take_button.click()
    rate = wanted.variant.choices["learning_rate"]
    assert drawn.training_settings.learning_rate == rate
    assert drawn.undo.undoText() == f"Take over {wanted.label}"
    assert wanted.label in view.message.words.text()
    drawn.undo.undo()
    assert drawn.training_settings.learning_rate == other

    assert view.export(tmp_path / "table.csv")
    rows = list(csv.reader((tmp_path / "table.csv").read_text().splitlines()))
    assert [row[0] for row in rows] == ["learning rate", "0.02", "0.02", "0.05", "0.05"]
    assert view.export(tmp_path / "table.json")
    values = json.loads((tmp_path / "table.json").read_text())
    assert values["best"] == best
    assert not view.export(tmp_path / "nowhere" / "table.csv")
    assert "cannot be written" in view.message.words.text()

    panel.header_options(panel)
    panel._anew.click()
    assert lab.phase is Phase.CHOOSING
    assert view.side.vary.isVisible()


def test_a_race_shows_the_loss_of_each_batch_while_it_goes(
    drawn: Workspace, make_panel, wait
) -> None:
    panel = make_panel(drawn, "race")
    view, lab = panel.current, panel.current.lab
    view.side.add(RATES)
    wait(lambda: lab.why_not == "")
    view.side.start.click()
    wait(lambda: lab.phase is Phase.OVER)
    steps = lab.plan.runs[0].steps * lab.plan.runs[0].epochs
    curves = view.race.loss.curves
    assert [curve.name for curve in curves] == ["0.02", "0.05"]
    assert all(curve.points[-1][0] == steps for curve in curves)
    assert all(curve.points[-1][1] < curve.points[0][1] for curve in curves)
    assert "same batches" in view.race.same.text()
    assert "came in best" in view.verdict.title.text()
    assert "may be chance" in view.verdict.sentence.text()


def test_another_project_begins_anew_and_closing_ends_everything(
    drawn: Workspace, make_panel, unpredicted, wait
) -> None:
    view = make_panel(drawn).current
    lab = Laboratory.of(drawn)
    assert lab is view.lab
    assert Laboratory.of(drawn, races=True) is not lab
    view.side.add(RATES)
    wait(lambda: lab.plan is not None)
    drawn.load_project(drawn.capture())
    assert lab.plan is None
    assert lab.phase is Phase.CHOOSING


def test_the_last_experiment_of_a_saved_project_is_shown_and_can_go_on(
    drawn: Workspace, make_panel, unpredicted, wait, tmp_path: Path
) -> None:
    dataset = drawn.dataset
    assert dataset is not None
    path = tmp_path / "digits.cnndesk"
    drawn.capture().save(path)
    design = Design((RATES,), seeds=(0, 1))
    base = base_of(drawn.capture(), dataset)
    plan = make_plan(base, design, dataset)
    experiment = Experiment.begin(folder_beside(path, "one"), base, design, dataset)
    for score, run in zip((0.9, 0.8, 0.7), plan.runs, strict=False):  # killed before the fourth
        experiment.note_result(RunResult(run.spec.id, score, 2, 2, (0.5, score)))
    experiment.close()
    race = Experiment.begin(folder_beside(path, "two-race"), base, design, dataset)
    race.close()

    drawn.mark_saved(path)
    view = make_panel(drawn).current
    wait(lambda: view.lab.snapshot is not None)
    assert view.lab.phase is Phase.STOPPED
    assert view.lab.draft.axes == (RATES,)
    assert view.side.start.text() == "Go on"
    assert view.side.where.text() == "3 of 4 runs"
    words = [view.table.rows.index(row, Column.SCORE).data() for row in (0, 1)]
    assert words == ["80.0 % ± 14.1", "80.0 % of 1"]
    assert view.lab.folder == folder_beside(path, "one")
    view.lab.begin_anew()
    assert view.side.start.text() == "Start"


def test_the_status_bar_tells_how_far_an_experiment_is(drawn: Workspace, qapp) -> None:
    dataset = drawn.dataset
    assert dataset is not None
    lab = Laboratory.of(drawn)
    assert state_text(drawn)[0] == "Ready"
    design = Design((RATES,), seeds=(0, 1))
    plan = make_plan(base_of(drawn.capture(), dataset), design, dataset)
    table = table_of(plan, first_states(plan, {}), 1)
    lab.phase = Phase.RUNNING
    lab.snapshot = Snapshot("running", table, None, 3600.0, 1, 4, 0.3)
    assert state_text(drawn)[0].startswith("Lab: 1 of 4 runs, done at about ")
    lab.phase = Phase.OVER
    assert state_text(drawn)[0] == "Ready"
