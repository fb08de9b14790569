"""Lessons in the window: set up, pointed at, noticed; followed with the mouse; left and resumed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from cnndesk.gui.document.lesson_progress import progress_of
from cnndesk.gui.lessons import handing_in
from cnndesk.gui.lessons.deeds import Deeds
from cnndesk.gui.lessons.rehearsal import Rehearsal
from cnndesk.gui.lessons.rich_text import rich
from cnndesk.gui.lessons.targets import PANEL_OF, control, find_place
from cnndesk.gui.widgets.cover import Cover
from cnndesk.gui.window.lesson_host import WindowOfLessons
from cnndesk.gui.window.start_page import FIRST, FIRST_STEPS
from cnndesk.lessons import library, vocabulary
from cnndesk.lessons.collecting import collect
from cnndesk.lessons.facts import FACTS
from cnndesk.lessons.lesson import Phrase
from cnndesk.lessons.reader import parse_lesson, read_lesson
from cnndesk.paths import resource

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
    assert lessons.guide.facts.names == set(FACTS)
    named = {"panel", "block", "parameter", "watched", "time_machine"}
    assert named | set(PANEL_OF) == {word.name for word in vocabulary.PLACES}
    window.files.open_digits()
    host = WindowOfLessons(window)
    for name in set(PANEL_OF) - {"curves"}:  # made when there is something to draw
        assert control(host, name) is not None, name
    assert (library.FIRST, len(read_lesson(resource(f"lessons/{FIRST}.md")).steps)) == (
        FIRST,
        FIRST_STEPS,
    )


def type_in(card, words: str) -> None:
    """Type an answer and press Answer."""
    box = card.question
    QTest.keyClicks(box.field, words)
    press(box.answer)


def choose(card, words: str) -> None:
    """Press the choice that begins so."""
    QApplication.processEvents()  # those of a step that was just begun
    press(next(made for made in card.question.choices if made.text().startswith(words)))


def test_the_first_lesson_is_followed_from_the_start_page(
    lessons, window, qtbot, tmp_path, monkeypatch
) -> None:
    card_button = window.start_page.cards[0].button
    assert card_button.text() == "Start the lesson"
    press(card_button)
    guide, card = lessons.guide, lessons.column.card
    panels = {name: dock.panel for name, dock in window.frame.places.items()}

    def next_step(number: int) -> None:
        qtbot.waitUntil(lambda: guide.is_done, timeout=LONG)
        assert card.next.text() == ("Finish" if number == 9 else "Next")
        assert card.next.property("kind") == "primary"
        assert not card.why.isHidden() or not guide.step.why
        press(card.next)
        assert guide.index == number

    # Asked first; done; wrong; answered anew.
    pixels = panels["images"].detail.pixels
    qtbot.waitUntil(lambda: pixels.isVisible() and guide.pointer.isVisible(), timeout=LONG)
    assert card.next.text() == "Skip"
    assert card.task.isHidden(), "the question comes first"
    for _ in range(12):
        QTest.keyClick(pixels, Qt.Key.Key_Plus)
    guide.look()
    assert not guide.is_done, "doing it before answering does not tick"
    type_in(card, "1024")
    assert card.task.isVisible()
    qtbot.waitUntil(lambda: guide.answering.judged is not None, timeout=LONG)
    assert not guide.is_done
    assert "Each of them holds" in card.question.reason.text()
    type_in(card, "3 072")
    assert card.question.verdict.text() == "It is 3\u202f072. At first you said 1\u202f024."
    next_step(1)

    lab = panels["filter_lab"]
    qtbot.waitUntil(lambda: lab.filtered is not None and not lab.is_computing, timeout=LONG)
    qtbot.waitUntil(lambda: covered(lab.map), timeout=LONG)
    type_in(card, "3")
    assert not covered(lab.map)
    QTest.keyClick(lab.view, Qt.Key.Key_Right)
    next_step(2)
    press(card.next)  # skipped
    assert guide.index == 3

    choose(card, "B")
    lab.preset.setCurrentIndex(lab.preset.findData("box_blur"))
    lab.preset.activated.emit(lab.preset.currentIndex())
    qtbot.waitUntil(lambda: guide.answering.judged is not None, timeout=LONG)
    assert not guide.is_done
    choose(card, "A")
    next_step(4)
    for _ in range(2):
        press(card.next)
    type_in(card, "240")
    assert not guide.is_done
    assert card.question.tell.isVisible()
    press(card.question.tell)
    assert not guide.is_done, "told is not done"
    assert card.question.verdict.text() == "It is 80."
    press(card.next)
    choose(card, "Zero")
    next_step(8)
    choose(card, "It multiplies")
    next_step(9)

    assert guide.step is None
    assert card.title.text() == "That was the lesson"
    target = tmp_path / "Ada.json"
    monkeypatch.setattr(handing_in, "choose_new_file", lambda *_: target)
    QApplication.processEvents()
    offers = [card.offers.itemAt(i).widget() for i in range(card.offers.count())]
    press(next(offer for offer in offers if offer.text().startswith("Hand in")))
    collected = collect(tmp_path, guide.lesson)
    assert (collected.learners, collected.troubles) == (1, ())
    assert any("number of pixels" in words for _, words, _ in collected.misconceptions)
    press(card.next)
    assert not lessons.is_given
    assert lessons.column.isHidden()
    kept = window.workspace.settings.get("lessons")[FIRST]["answers"]
    assert kept["0"]["first"] == 1024.0
    assert kept["0"]["right"]
    assert kept["0"]["tries"] == 2
    assert kept["6"] == {
        "first": 240.0, "last": 240.0, "tries": 1, "right": False, "told": True,
        "wrong": kept["6"]["wrong"],
    }  # fmt: skip
    assert len(kept["6"]["wrong"]) == 1


def covered(widget) -> bool:
    """Whether a cover lies over a widget."""
    return any(cover.isVisible() for cover in widget.findChildren(Cover))


def given(lessons, text: str, qtbot):
    """Give a lesson of one text; return guide and card once its scene is there."""
    lessons.start(parse_lesson(HEAD + text, Path("a.md")))
    qtbot.waitUntil(lambda: lessons.guide.is_ready, timeout=LONG)
    return lessons.guide, lessons.column.card


DIGITS = "@data digits\n@network lenet5\n@augment none\n@training epochs=1\nText.\n"


def test_a_run_counts_though_the_weights_are_reset_between(lessons, window, qtbot) -> None:
    guide, _ = given(
        lessons,
        "## One\n" + DIGITS + "@task Train.\n@until run epochs=1\n@until batches 5\n"
        "## Two\nText.\n@task Train.\n@until run\n",
        qtbot,
    )
    training = window.training
    training.run()
    qtbot.waitUntil(lambda: training.state.value == "finished", timeout=LONG)
    qtbot.waitUntil(lambda: guide.is_done, timeout=LONG)
    guide.next()
    guide.look()
    assert not guide.is_done, "the run of an earlier step is no run of this one"
    training.reset()
    guide.look()
    assert not guide.is_done
    training.run()
    qtbot.waitUntil(lambda: training.state.value == "finished", timeout=LONG)
    qtbot.waitUntil(lambda: guide.is_done, timeout=LONG)


def test_batches_are_counted_over_a_reset(lessons, window, qtbot) -> None:
    guide, _ = given(lessons, "## One\n" + DIGITS + "@task Train.\n@until batches 4\n", qtbot)
    training = window.training
    for number in range(4):
        assert not guide.is_done, number
        training.step_batch()
        qtbot.waitUntil(lambda: not training.is_busy, timeout=LONG)
        guide.look()
        if number == 1:
            training.reset()
            qtbot.waitUntil(lambda: training.state.value == "idle", timeout=LONG)
            guide.look()
    qtbot.waitUntil(lambda: guide.is_done, timeout=LONG)


def test_a_stroke_is_what_it_was_asked_to_be(lessons, window, qtbot) -> None:
    guide, _ = given(lessons, "## One\n" + DIGITS + "@task Draw.\n@until stroke upright\n", qtbot)
    deeds = Deeds(WindowOfLessons(window), guide)
    deeds.do(Phrase("paint", ("level",)))
    guide.look()
    assert not guide.is_done, "a level stroke is not upright"
    deeds.do(Phrase("paint", ("upright",)))
    qtbot.waitUntil(lambda: guide.is_done, timeout=LONG)


def test_a_place_is_handed_in_and_a_wrong_one_is_told(lessons, window, qtbot) -> None:
    guide, card = given(
        lessons,
        "## One\n@draw image_input height=32 width=32 channels=3\n@draw relu\n@picture star\n"
        "@lab image=worked filter=worked padding=valid stride=1\n@open filter_lab\n"
        "@ask Where?\n@answer lab row == 3\n@wrong row == 1 | Too high.\n",
        qtbot,
    )
    lab = window.frame.places["filter_lab"].panel
    qtbot.waitUntil(lambda: lab.filtered is not None and not lab.is_computing, timeout=LONG)
    qtbot.waitUntil(lambda: "row 1 of 3" in card.question.here.text(), timeout=LONG)
    press(card.question.answer)
    assert "Too high" in card.question.reason.text()
    assert not guide.is_done
    lab.map.picked.emit(2, 1)
    qtbot.waitUntil(lambda: "row 3 of 3" in card.question.here.text(), timeout=LONG)
    press(card.question.answer)
    assert guide.is_done


def test_looking_at_images_leaves_the_weights_and_is_noticed(lessons, window, qtbot) -> None:
    guide, _ = given(
        lessons,
        "## One\n" + DIGITS + "@task Look.\n@until watched 2\n@until digest same\n"
        "## Two\nText.\n@task Train.\n@until digest changed\n",
        qtbot,
    )
    window.training.step_batch()
    qtbot.waitUntil(lambda: not window.training.is_busy, timeout=LONG)
    guide.set_up()
    Deeds(WindowOfLessons(window), guide).do(Phrase("watch", ("2",)))
    qtbot.waitUntil(lambda: guide.is_done, timeout=LONG)
    guide.next()
    guide.look()
    assert not guide.is_done
    window.training.step_batch()
    qtbot.waitUntil(lambda: not window.training.is_busy, timeout=LONG)
    qtbot.waitUntil(lambda: guide.is_done, timeout=LONG)


def test_so_many_images_are_trained_on_as_a_step_says(lessons, window, qtbot) -> None:
    guide, _ = given(lessons, "## One\n@split train=99\n" + DIGITS, qtbot)
    count = len(window.workspace.dataset.splits["train"])
    assert abs(count - 99) <= 5, "as near as every class having its share allows"
    assert guide.text("{images_train}") == str(count)
    assert len(window.workspace.dataset.splits["val"]) > 800


def test_the_ring_stands_around_its_target_and_takes_no_clicks(lessons, window, qtbot) -> None:
    lessons.start(
        parse_lesson(
            HEAD + "## One\n@data digits\n@network lenet5\nText.\n@open training\n@point train\n",
            Path("a.md"),
        )
    )
    guide = lessons.guide
    qtbot.waitUntil(lambda: guide.is_ready and guide.pointer.isVisible(), timeout=LONG)
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
            qtbot.waitUntil(lambda: guide.is_ready, timeout=LONG)
            QApplication.processEvents()
            assert window.banners.open == []
            if step.point is not None and step.point.verb != "curves":
                place = find_place(WindowOfLessons(window), step.point, guide.ids)
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
    assert go_on.text() == "Go on with step 3 of 9"
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
    for step in range(FIRST_STEPS):
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


def test_nothing_but_marks_becomes_markup(themed) -> None:
    shown = rich("A **b** *c* `d` <img src='x'>\nsame line\n\n- one\n- two")
    assert "<b>b</b> <i>c</i> <code>d</code> &lt;img src='x'&gt; same line" in shown
    assert shown.count("<li>") == 2
    assert "<img" not in shown


def test_words_of_the_glossary_can_be_clicked_where_they_stand_first(themed) -> None:
    shown = rich("A **kernel** and a kernel.")
    assert shown.count("term:kernel") == 1
    assert "<b><a href" in shown


def faults_of(lessons, window, text: str) -> list[str]:
    """Return what a rehearsal finds wrong."""
    lesson = parse_lesson(HEAD + text, Path("a.md"))
    lessons.start(lesson)
    rehearsal = Rehearsal(WindowOfLessons(window), lessons.guide, lesson)
    rehearsal.play()
    return [fault.sentence for fault in rehearsal.faults]


LAB = (
    "## One\n@draw image_input height=32 width=32 channels=3\n@draw relu\n@picture star\n"
    "@lab image=worked filter=worked padding=valid stride=1\n@open filter_lab\nText.\n"
)


def test_a_rehearsal_finds_what_is_wrong_with_a_step(lessons, window, qtbot) -> None:
    for text, found in (
        ("@ask How wide?\n@answer lab_width\n@wrong 5 | No.\n", ""),
        ("@task x\n@until lab padding=zero\n@do lab padding=zero\n", ""),
        ("@task x\n@until lab padding=valid\n@do lab padding=zero\n", "and it ticked"),
        ("@task x\n@until lab padding=zero\n@do lab stride=2\n", "did not tick: lab"),
        ("@task x\n@until lab padding=zero\n", "no line @do"),
        ("@ask How?\n@answer lab_width\n@wrong 3 | No.\n", "mistake “3” is right"),
        ("@ask How?\n@choice a | b | lab_width == 3\n@choice c | d | 1\n", "2 of its choices"),
        ("@ask How?\n@choice a | b | val_accuracy > 3\n@choice c | d\n", "cannot be said"),
        ("@ask How?\n@answer lab_width\n@claim lab_width > 4\n", "does not hold"),
        ("@ask How?\n@answer lab row == 1\n@do place 1 1\n", "happened to be shown"),
        ("@ask How?\n@answer lab row == 3\n@do place 3 1\n", ""),
    ):
        sentences = faults_of(lessons, window, LAB + text)
        assert bool(sentences) == bool(found), (text, sentences)
        assert any(found in sentence for sentence in [*sentences, ""]), sentences


def test_lessons_without_training_are_played_from_end_to_end(lessons, window) -> None:
    for name in ("see-a-convolution", "filters-have-depth"):
        lesson = read_lesson(resource(f"lessons/{name}.md"))
        lessons.start(lesson, 0)
        rehearsal = Rehearsal(WindowOfLessons(window), lessons.guide, lesson)
        rehearsal.play()
        assert rehearsal.faults == []
        done = {n for n, step in enumerate(lesson.steps) if step.can_be_done}
        assert lessons.guide.done == done, name
        assert [line.step for line in rehearsal.sheet] == [n + 1 for n in sorted(done)]
    truths = {line.title: line.truth for line in rehearsal.sheet}
    assert (truths["What it learns"], truths["Eight filters"]) == ("28", "224")


def test_the_keyboard_stays_in_the_card_when_a_question_is_answered(digits, qtbot) -> None:
    digits.lessons.start(
        parse_lesson(
            HEAD + "## One\nText.\n@ask One?\n@choice No | It is.\n@choice Yes | It is. | 1\n"
            "## Two\nText.\n@ask Two?\n@answer 2\n@wrong 1 | No.\n",
            Path("a.md"),
        )
    )
    guide, card = digits.lessons.guide, digits.lessons.column.card
    qtbot.waitUntil(lambda: guide.is_ready)
    wrong, right = card.question.choices
    qtbot.waitUntil(right.isVisible)
    wrong.setFocus()
    QTest.keyClick(wrong, Qt.Key.Key_Space)
    assert "Not so" in card.question.verdict.text()
    right.setFocus()
    QTest.keyClick(right, Qt.Key.Key_Space)
    assert guide.is_done
    assert QApplication.focusWidget() is card.next
    QTest.keyClick(card.next, Qt.Key.Key_Space)
    qtbot.waitUntil(card.question.field.isVisible)
    card.question.field.setFocus()
    QTest.keyClicks(card.question.field, "1")
    QTest.keyClick(card.question.field, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is card.question.field
    QTest.mouseClick(card.question.tell, Qt.MouseButton.LeftButton)
    assert card.question.verdict.text() == "It is 2."
    guide.back()
    assert card.question.verdict.text() == "Right"


def test_the_right_choice_is_told_as_what_it_is(digits, qtbot) -> None:
    digits.lessons.start(
        parse_lesson(
            HEAD + "## One\nText.\n@ask What?\n@choice Its sum | No.\n@choice Its bias | So. | 1\n",
            Path("a.md"),
        )
    )
    guide, card = digits.lessons.guide, digits.lessons.column.card
    qtbot.waitUntil(lambda: guide.is_ready)
    guide.give("Its sum")
    guide.tell()
    assert card.question.verdict.text() == "Right is: Its bias"


def test_whoever_goes_on_another_day_has_the_settings_of_the_steps_before(
    lessons, window, qtbot
) -> None:
    lesson = library.named("from-maps-to-an-answer")
    train = next(n for n, step in enumerate(lesson.steps) if step.title == "Train it")
    lessons.start(lesson, train)
    guide, workspace = lessons.guide, window.workspace
    qtbot.waitUntil(lambda: guide.is_ready)
    guide.look()
    assert workspace.training_settings.epochs == 6
    assert workspace.data_settings.augment == ()
    workspace.set_training_settings(workspace.training_settings.replace(epochs=3))
    guide.back()
    guide.next()
    assert workspace.training_settings.epochs == 3, "what was changed since then stays"
