"""What lessons can do to the images and in time: labels shuffled and given back; back and now."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from cnndesk.gui.lessons.actions import Actions
from cnndesk.gui.lessons.deeds import DeedError, Deeds
from cnndesk.gui.lessons.facts import WindowFacts
from cnndesk.gui.lessons.scenes import SceneSetter
from cnndesk.gui.window.lesson_host import WindowOfLessons
from cnndesk.lessons.expression import Unknown
from cnndesk.lessons.lesson import Phrase
from cnndesk.lessons.reader import parse_lesson

LESSON = "---\ntitle: A\n---\n## One\nText.\n## Two\nText.\n"


def test_labels_are_shuffled_among_the_training_images_alone_and_given_back(digits) -> None:
    workspace, host = digits.workspace, WindowOfLessons(digits)
    actions = Actions(host, SceneSetter(host))
    before = {part: workspace.dataset.splits[part].labels.copy() for part in ("train", "val")}
    actions.do(Phrase("labels", ("shuffled",)))
    after = workspace.dataset.splits["train"].labels
    assert np.mean(after == before["train"]) < 0.3
    assert np.array_equal(np.sort(after), np.sort(before["train"])), "as many of each class"
    assert np.array_equal(workspace.dataset.splits["val"].labels, before["val"])
    actions.do(Phrase("labels", ("shuffled",)))
    assert np.array_equal(workspace.dataset.splits["train"].labels, after), "once is enough"
    actions.do(Phrase("labels", ("given",)))
    assert np.array_equal(workspace.dataset.splits["train"].labels, before["train"])
    assert not workspace.corrections


def test_one_goes_back_in_time_and_the_next_step_is_now(trained_digits, wait) -> None:
    window = trained_digits
    window.lessons.start(parse_lesson(LESSON, Path("a.md")))
    guide, machine = window.lessons.guide, window.training.time_machine
    wait(lambda: bool(machine.moments))
    deeds = Deeds(WindowOfLessons(window), guide)
    assert guide.facts.fact("at_epoch", ()) == 1
    deeds.do(Phrase("moment", ("0",)))
    assert machine.at is not None
    assert guide.facts.fact("at_epoch", ()) == 0
    with pytest.raises(DeedError, match="no moment of epoch 7"):
        deeds.do(Phrase("moment", ("3", "+", "4")))
    guide.next()
    assert machine.at is None
    window.lessons.leave()


def test_numbers_of_the_image_before_are_not_taken_for_those_of_this_one(digits, wait) -> None:
    workspace = digits.workspace
    facts = WindowFacts(WindowOfLessons(digits))
    wait(lambda: workspace.snapshot is not None)
    sure = facts.fact("sure", ())
    blank = np.zeros_like(workspace.watched_image)
    workspace.watch_image(blank, "blank")

    def known() -> object:
        try:
            return facts.fact("sure", ())
        except Unknown:
            return None

    assert known() != sure  # the engine may have answered by now, or not
    wait(lambda: known() is not None)
    assert known() != sure


def test_numbers_of_now_are_not_taken_for_those_of_the_moment_shown(trained_digits, wait) -> None:
    window = trained_digits
    facts, machine = WindowFacts(WindowOfLessons(window)), window.training.time_machine
    wait(lambda: bool(machine.moments) and window.workspace.snapshot is not None)
    facts.fact("sure", ())
    machine.go_to(machine.moments[0])

    def known() -> object:
        try:
            return facts.fact("sure", ())
        except Unknown:
            return None

    at_once = known()  # the engine may have answered by now, or not
    wait(lambda: known() is not None)
    assert at_once in (None, known())
