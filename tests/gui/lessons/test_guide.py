"""Lessons in the window: set up, pointed at, noticed; followed with the mouse; left and resumed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from cnndesk.gui.document.lesson_progress import progress_of
from cnndesk.gui.lessons.rich_text import rich
from cnndesk.gui.lessons.targets import PANEL_OF, control, find_place
from cnndesk.gui.session.training import Training
from cnndesk.gui.window.lesson_host import WindowOfLessons
from cnndesk.gui.window.start_page import FIRST, FIRST_STEPS
from cnndesk.lessons import library, vocabulary
from cnndesk.lessons.reader import parse_lesson, read_lesson
from cnndesk.paths import resource
from tests.gui.gestures import click as click_block
from tests.gui.gestures import middle

LONG = 60_000
HEAD = "---\ntitle: A lesson\n---\n"


@pytest.fixture
def lessons(window):
    window.resize(1280, 800)
    yield window.lessons
    window.lessons.leave()


def press(widget) -> None:
    assert widget.isVisible()
    assert widget.isEnabled()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_the_window_knows_every_word_of_the_vocabulary(lessons, window) -> None:
    assert set(vocabulary.PANELS) == set(window.frame.places)
    lessons.start(parse_lesson(HEAD + "## One\nText.\n", Path("a.md")))
    assert lessons.guide.conditions.names == {word.name for word in vocabulary.CONDITIONS}
    named = {"panel", "block", "parameter", "watched"}
    assert named | set(PANEL_OF) == {word.name for word in vocabulary.PLACES}
    window.files.open_digits()
    host = WindowOfLessons(window)
    for name in set(PANEL_OF) - {"curves"}:  # made when there is something to draw
        assert control(host, name) is not None, name
    assert (library.FIRST, len(read_lesson(resource(f"lessons/{FIRST}.md")).steps)) == (
        FIRST,
        FIRST_STEPS,
    )


def test_the_first_lesson_is_followed_from_the_start_page(lessons, window, qtbot) -> None:
    card_button = window.start_page.cards[0].button
    assert card_button.text() == "Start the lesson"
    press(card_button)
    guide, card = lessons.guide, lessons.column.card
    panels = {name: dock.panel for name, dock in window.frame.places.items()}

    def next_step(number: int) -> None:
        qtbot.waitUntil(lambda: guide.is_done, timeout=LONG)
        assert card.next.text() == ("Finish" if number == 8 else "Next")
        assert card.next.property("kind") == "primary"
        press(card.next)
        assert guide.index == number

    pixels = panels["images"].detail.pixels
    qtbot.waitUntil(lambda: pixels.isVisible() and guide.pointer.isVisible(), timeout=LONG)
    assert card.next.text() == "Skip"
    assert not pixels.writes_numbers
    for _ in range(10):
        QTest.keyClick(pixels, Qt.Key.Key_Plus)
    next_step(1)

    stepper = panels["stepper"]
    qtbot.waitUntil(lambda: stepper.step is not None, timeout=LONG)
    assert window.workspace.network.block(window.workspace.current).type == "fixed_filter"
    for _ in range(5):
        QTest.keyClick(stepper.view, Qt.Key.Key_Right)
    next_step(2)

    lab = panels["filter_lab"]
    qtbot.waitUntil(lambda: lab.filtered is not None, timeout=LONG)
    assert lab.source.value == "watched"
    for name in ("box_blur", "sharpen", "emboss"):
        lab.preset.setCurrentIndex(lab.preset.findData(name))
        lab.preset.activated.emit(lab.preset.currentIndex())
        guide.look()
    next_step(3)
    assert not guide.is_done
    press(lab.padding.button("valid"))
    press(lab.stride.button("2"))
    next_step(4)

    for number, kind in ((5, "relu"), (6, "max_pool")):
        qtbot.waitUntil(lambda: stepper.step is not None, timeout=LONG)
        assert window.workspace.network.block(window.workspace.current).type == kind
        for _ in range(4):
            QTest.keyClick(stepper.view, Qt.Key.Key_Right)
        next_step(number)

    workspace = window.workspace
    qtbot.waitUntil(lambda: guide._preparing is None, timeout=LONG)
    assert workspace.network.block(workspace.current).type == "softmax"
    conv2 = guide._ids["conv2"]
    window.fit()
    click_block(window.canvas, middle(window.canvas, conv2))
    assert workspace.current == conv2
    next_step(7)

    press(panels["training_controls"].train)
    Training.of(workspace).pause()  # the rest of the step is told by what is measured
    assert not guide.is_done
    drawn = workspace.network.copy()
    press(card.next)
    assert guide.step is None
    assert card.title.text() == "That was the lesson"
    press(card.next)
    assert not lessons.is_given
    assert lessons.column.isHidden()
    assert workspace.network == drawn


def test_epochs_accuracy_and_drawings_are_noticed(lessons, window, qtbot) -> None:
    lessons.start(read_lesson(resource(f"lessons/{FIRST}.md")), 7)
    guide, workspace = lessons.guide, window.workspace
    qtbot.waitUntil(lambda: guide._preparing is None, timeout=LONG)
    signs, step = guide.conditions, guide.step
    epochs, certain = step.until
    assert not signs.hold(epochs)
    settings = workspace.training_settings.replace(epochs=4)
    workspace.set_training_settings(settings)
    press(window.frame.places["training_controls"].panel.train)
    qtbot.waitUntil(lambda: signs.hold(epochs), timeout=LONG)
    qtbot.waitUntil(lambda: Training.of(workspace).state.value == "finished", timeout=LONG)
    assert not signs.hold(certain)
    window.frame.show_panel("paint")
    paint = window.frame.places["paint"].panel
    one = workspace.dataset.test
    index = next(i for i, label in enumerate(one.labels) if one.images[i].max() and label == 0)
    press(paint.blank)
    assert not signs.hold(certain)
    workspace.watch_image(one.images[index], "drawing" + paint.tr(" (painted)"))
    qtbot.waitUntil(lambda: signs.hold(certain), timeout=LONG)
    qtbot.waitUntil(lambda: guide.is_done, timeout=LONG)


def test_the_ring_stands_around_its_target_and_takes_no_clicks(lessons, window, qtbot) -> None:
    lessons.start(
        parse_lesson(
            HEAD + "## One\n@data digits\n@network lenet5\nText.\n@open training\n@point train\n",
            Path("a.md"),
        )
    )
    guide = lessons.guide
    qtbot.waitUntil(lambda: guide._preparing is None and guide.pointer.isVisible(), timeout=LONG)
    train = window.frame.places["training_controls"].panel.train

    def corner() -> QPoint:
        return train.mapTo(window, QPoint(0, 0))

    qtbot.waitUntil(lambda: guide.pointer.geometry().contains(corner()), timeout=LONG)
    qtbot.waitUntil(lambda: window.childAt(corner() + QPoint(8, 8)) is train, timeout=LONG)
    guide.look()
    ring = guide.pointer.geometry()
    assert ring.contains(corner())
    assert ring.width() - train.width() == ring.height() - train.height() == 10
    window.go_to("draw")
    guide.look()
    tab = guide.pointer.geometry().center()
    switch = window.toolbar.switch
    assert window.childAt(tab) is switch.buttons["train"], "what is hidden is pointed at by its way"


def test_every_step_of_every_lesson_can_be_set_up(lessons, window, qtbot) -> None:
    guide, _ = lessons._given()
    for lesson in library.shelf().lessons:
        lessons.start(lesson, 0)
        for index, step in enumerate(lesson.steps):
            guide.go_to(index)
            qtbot.waitUntil(lambda: guide._preparing is None, timeout=LONG)
            QApplication.processEvents()
            assert window.banners.open == []
            if step.point is not None and step.point.verb != "curves":
                place = find_place(WindowOfLessons(window), step.point, guide._ids)
                assert place, (lesson.name, index + 1)


def test_going_back_and_on_again_keeps_what_was_changed(lessons, window, qtbot) -> None:
    text = HEAD + (
        "## One\n@draw image_input height=8 width=8 channels=1\n@draw conv2d filters=4\nText.\n"
        "@offer conv1.stride=2 Stride 2\n@task x\n@until value conv1.stride=2\n## Two\nText.\n"
    )
    lessons.start(parse_lesson(text, Path("a.md")))
    guide, card = lessons.guide, lessons.column.card
    (offer,) = [card.offers.itemAt(i).widget() for i in range(card.offers.count())]
    qtbot.waitUntil(offer.isVisible, timeout=LONG)
    press(offer)
    network = window.workspace.network
    assert network.block("conv1").stride == (2, 2)
    qtbot.waitUntil(lambda: guide.is_done, timeout=LONG)
    guide.next()
    guide.back()
    assert network.block("conv1").stride == (2, 2)
    assert window.workspace.undo.canUndo()
    window.workspace.undo.undo()
    assert network.block("conv1").stride == (1, 1)


def test_escape_leaves_and_the_start_page_goes_on_there(lessons, window, qtbot) -> None:
    press(window.start_page.cards[0].button)
    card = lessons.column.card
    press(card.next)
    press(card.next)
    card.next.setFocus()
    QTest.keyClick(card.next, Qt.Key.Key_Escape)
    assert not lessons.is_given
    assert not lessons.guide.pointer.isVisible()
    assert progress_of(window.workspace.settings, FIRST)[0] == 2
    window.files.may_leave = lambda: True
    window.files.close_project()
    go_on = window.start_page.cards[0].button
    assert go_on.text() == "Go on with step 3 of 8"
    press(go_on)
    assert lessons.guide.index == 2


def test_a_lesson_that_was_left_stays_away_from_the_next_project(lessons, window, qtbot) -> None:
    press(window.start_page.cards[0].button)
    lessons.leave()
    window.files.may_leave = lambda: True
    window.files.close_project()
    press(window.start_page.cards[1].button)
    qtbot.waitUntil(lambda: not window.on_start_page, timeout=LONG)
    assert lessons.column.isHidden()
    assert window.frame.width() == window.frame.view.width()  # no column at the side


@pytest.mark.parametrize("width", [240, 300, 500])
def test_every_dot_is_seen_and_leads_to_its_step_however_narrow(
    lessons, window, qtbot, width: int
) -> None:
    press(window.start_page.cards[0].button)
    card = lessons.column.card
    lessons.column.setFixedWidth(width)
    qtbot.waitUntil(lambda: abs(card.width() - width) <= 2)
    dots = card.dots
    for step in range(8):
        place = dots.place_of(step)
        assert dots.rect().contains(place.toPoint())
        assert place.x() + 4 <= dots.width()
        assert dots.step_at(place) == step
    assert dots.geometry().right() < card.back.geometry().left()


def test_a_broken_lesson_gives_a_message_and_the_menu_goes_on(lessons, window, tmp_path) -> None:
    own = library.own_folder(create=True)
    (own / "broken.md").write_text(HEAD + "## One\nText.\n@fly\n", encoding="utf-8")
    menu = QMenu()
    lessons.fill_menu(menu)
    titles = [action.text() for action in menu.actions()]
    assert "See a convolution" in titles
    broken = next(a for a in menu.actions() if a.text().startswith("broken.md"))
    broken.trigger()
    assert "broken.md, line 6" in window.banners.open[-1].text
    lessons.start_file(own / "broken.md")
    assert not lessons.is_given


def test_other_work_in_the_window_is_left_alone(lessons, window, monkeypatch) -> None:
    window.use_template("lenet5")
    before = window.workspace.network.copy()
    launched: list[list[str]] = []
    monkeypatch.setattr(window.files, "launch", lambda arguments: launched.append(arguments))
    lessons.start_first()
    assert launched == [["--lesson", str(resource(f"lessons/{FIRST}.md"))]]
    assert window.workspace.network == before
    assert not lessons.is_given


def test_nothing_but_marks_becomes_markup() -> None:
    shown = rich("A **b** *c* `d` <img src='x'>\nsame line\n\n- one\n- two")
    assert "<b>b</b> <i>c</i> <code>d</code> &lt;img src='x'&gt; same line" in shown
    assert shown.count("<li>") == 2
    assert "<img" not in shown
