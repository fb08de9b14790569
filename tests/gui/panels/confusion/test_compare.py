"""Two runs side by side, the table of the classes and every export show what ``explain`` gives."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from cnndesk.document.project import Project
from cnndesk.explain.judging import class_scores, compare, confused_pairs, judge, reliability
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.confusion.class_table import ClassTable
from cnndesk.gui.panels.confusion.compare_panel import ComparePanel
from cnndesk.gui.panels.confusion.matrix import MatrixView
from cnndesk.gui.panels.confusion.panel import ConfusionPanel
from cnndesk.gui.panels.confusion.selection import LOST, WON
from cnndesk.gui.session.training import State, Training
from cnndesk.gui.widgets.formats import MINUS

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def alone(trained: Workspace, qtbot, wait) -> ConfusionPanel:
    """The confusion of the first run."""
    made = ConfusionPanel(trained)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    wait(lambda: made.judged is not None)
    return made


@pytest.fixture
def panel(trained: Workspace, alone: ConfusionPanel, qtbot, wait) -> ComparePanel:
    """The panel after a second, shorter run; the first one is kept."""
    made = ComparePanel(trained)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.first = alone.judged
    made.show()
    Training.of(trained).reset()
    wait(lambda: Training.of(trained).trainer is None)
    Training.of(trained).step_epoch()
    wait(lambda: Training.of(trained).state is State.PAUSED)
    Training.of(trained).step_epoch()
    wait(lambda: Training.of(trained).state is State.FINISHED)
    wait(lambda: alone.is_current and not alone.work.is_busy)
    return made


@pytest.fixture
def beside(panel: ComparePanel, wait) -> ComparePanel:
    (run,) = [run for run in Training.of(panel._workspace).runs if run.has_weights]
    assert panel.chooser.isVisible()
    names = [b.text() for b in panel.chooser.findChildren(QPushButton) if b.isVisible()]
    assert any(name.startswith(run.name) for name in names)
    made = next(b for b in panel.chooser.findChildren(QPushButton) if b.text().startswith(run.name))
    QTest.mouseClick(made, LEFT)
    wait(lambda: panel.comparison is not None)
    return panel


def test_an_earlier_run_is_judged_as_it_was(beside: ComparePanel) -> None:
    np.testing.assert_allclose(
        beside.before.judgement.outputs, beside.first.judgement.outputs, atol=1e-6
    )
    assert beside.before.judgement.loss != beside.judged.judgement.loss


def test_every_number_beside_another_run_is_the_change(beside: ComparePanel) -> None:
    before, now = beside.before.judgement, beside.judged.judgement
    change = now.confusion - before.confusion
    assert change.any()
    for true in range(10):
        for predicted in range(10):
            value = int(change[true, predicted])
            expected = f"{value:+d}".replace("-", MINUS) if value else "0"
            assert beside.matrix.text_of(true, predicted) == expected
    scores = list(zip(class_scores(before), class_scores(now), strict=True))
    table = beside.table.rows()
    for row, (a, b) in enumerate(scores):
        moved = f"{100 * (b.recall - a.recall):+.1f}".replace("-", MINUS).replace("+0.0", "0.0")
        assert table[row][4:6] == [f"{100 * b.recall:.1f}", moved]
    found = compare(before, now)
    words = beside.compared.words.text()
    assert f"{100 * before.accuracy:.1f} → {100 * now.accuracy:.1f} % right" in words
    assert f"{len(found.only_second)} became right, {len(found.only_first)} became wrong" in words


def test_images_that_changed_sides_are_one_click_away(beside: ComparePanel) -> None:
    found = compare(beside.before.judgement, beside.judged.judgement)
    for selection, rows in ((LOST, found.only_first), (WON, found.only_second)):
        QTest.mouseClick(beside.chips[selection], LEFT)
        assert [e.position for e in beside.gallery.images.entries] == rows.tolist()
    names, row = beside.judged.judgement.classes, int(found.only_second[0])
    first = names[beside.before.judgement.predictions[row]]
    second = names[beside.judged.judgement.predictions[row]]
    assert beside.gallery.images.entries[0].left == f"{first} → {second}"
    assert not beside.gallery.images.entries[0].right, "one caption, which nothing overprints"


def test_closing_the_comparison_asks_for_another_run(beside: ComparePanel) -> None:
    beside.compared._dismiss()
    assert beside.before is None
    assert beside.chooser.isVisible()


def test_a_project_file_is_compared_with(panel: ComparePanel, tmp_path: Path, wait) -> None:
    project = panel._workspace.capture()
    project.save(tmp_path / "same.cnndesk")
    panel.compare_with_file(tmp_path / "same.cnndesk")
    wait(lambda: panel.comparison is not None)
    assert not panel.matrix.values().any()
    assert "0 became right, 0 became wrong" in panel.compared.words.text()


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda p: setattr(p, "weights", {}), "is not trained"),
        (lambda p: setattr(p, "classes", ("a", *p.classes[1:])), "other classes"),
    ],
)
def test_a_run_that_cannot_be_compared_with_says_why(
    spoil, said: str, panel: ComparePanel, tmp_path: Path, wait
) -> None:
    project = panel._workspace.capture()
    spoil(project)
    project.save(tmp_path / "other.cnndesk")
    assert isinstance(Project.load(tmp_path / "other.cnndesk"), Project)
    panel.compare_with_file(tmp_path / "other.cnndesk")
    wait(lambda: said in panel.chooser.words.sentence.text())
    assert panel.chooser.isVisible()
    assert panel.before is None


def test_the_table_is_sorted_by_number_and_leads_to_the_mistakes(alone: ConfusionPanel) -> None:
    panel = alone
    QTest.mouseClick(panel.views.button("classes"), LEFT)
    judgement = panel.judged.judgement
    scores = class_scores(judgement)
    panel.table.sortByColumn(4, Qt.SortOrder.AscendingOrder)
    recalls = sorted(score.recall for score in scores)
    assert [row[4] for row in panel.table.rows()] == [f"{100 * r:.1f}" for r in recalls]
    worst = panel.table.topLevelItem(0)
    place = panel.table.visualItemRect(worst).center()
    QTest.mouseClick(panel.table.viewport(), LEFT, pos=place)
    label = judgement.classes.index(worst.text(0))
    of = (judgement.labels == label) | (judgement.predictions == label)
    wrong = np.flatnonzero(of & (judgement.labels != judgement.predictions))
    assert {e.position for e in panel.gallery.images.entries} == set(wrong.tolist())


def test_every_screen_is_exported_with_its_numbers(beside: ComparePanel, tmp_path: Path) -> None:
    now, before = beside.judged.judgement, beside.before.judgement

    def table(what: str) -> list[list[str]]:
        assert beside.save_to(tmp_path / f"{what}.csv", what)
        with (tmp_path / f"{what}.csv").open(encoding="utf-8", newline="") as file:
            return list(csv.reader(file))[1:]

    pairs = confused_pairs(now, 100)
    assert [int(row[2]) for row in table("pairs_csv")] == [pair.count for pair in pairs]
    found = reliability(now)
    bins = table("reliability_csv")
    assert [int(row[2]) for row in bins[:15]] == found.counts.tolist()
    assert float(bins[15][1]) == pytest.approx(found.expected_error, abs=1e-6)
    beside.select(("top", -1, -1))
    images = table("images_csv")
    rows = now.top_losses(100)
    assert [float(row[4]) for row in images] == pytest.approx(now.losses[rows].tolist(), abs=1e-6)
    names = beside._workspace.dataset.val.names
    assert [row[0] for row in images] == [names[int(r)] for r in rows]
    changes = table("comparison_csv")
    expected = compare(before, now).recall_change
    assert [float(row[4]) for row in changes] == pytest.approx(expected.tolist(), abs=1e-6)
    for what in ("scores_png", "reliability_png", "images_png", "matrix_png"):
        assert beside.save_to(tmp_path / f"{what}.png", what)
        assert not QImage(str(tmp_path / f"{what}.png")).isNull()


@pytest.fixture
def hundred(qtbot, themed):
    rng = np.random.default_rng(0)
    outputs = rng.dirichlet(np.full(100, 0.1), 3000).astype(np.float32)
    labels = rng.integers(0, 100, 3000)
    names = tuple(f"a rather long name of class {i}" for i in range(100))
    return judge(outputs, labels, -np.log(outputs[np.arange(3000), labels] + 1e-9), names)


def test_a_hundred_classes_fit_and_name_what_is_under_the_pointer(hundred, qtbot):
    view = MatrixView()
    qtbot.addWidget(view)
    view.show_judgement(hundred)
    view.resize(1064, 500)
    view.show()
    assert view.rect().contains(view.cell_rect(99, 99).toAlignedRect())
    chosen = []
    view.chosen.connect(lambda a, b: chosen.append((a, b)))
    QTest.mouseClick(view, LEFT, pos=view.cell_rect(99, 98).center().toPoint())
    assert chosen == [(99, 98)]
    unnamed = view.grab().toImage()
    QTest.mouseMove(view, view.cell_rect(10, 20).center().toPoint())
    view._point_at((10, 20))
    named = view.grab().toImage()
    edge = QRect(0, 0, view.width(), view.head)
    assert unnamed.copy(edge) != named.copy(edge)
    table = ClassTable()
    qtbot.addWidget(table)
    table.show_judgement(hundred)
    assert len(table.rows()) == 100
    assert table.picture(1.0).height() > 100 * 18


def test_long_names_of_twenty_classes_stand_upright(qtbot, themed) -> None:
    rng = np.random.default_rng(0)
    outputs = rng.dirichlet(np.full(20, 0.1), 300).astype(np.float32)
    labels = rng.integers(0, 20, 300)
    names = tuple(f"a rather long name of class {i}" for i in range(20))
    view = MatrixView()
    qtbot.addWidget(view)
    view.show_judgement(judge(outputs, labels, outputs[:, 0], names))
    view.resize(1064, 500)
    assert view.is_upright
    assert view.head > 100
