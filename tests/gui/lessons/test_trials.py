"""Steps that let the Lab try something, look at a map closely, or keep some classes only."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest

from cnndesk.gui.lessons.actions import Actions
from cnndesk.gui.lessons.answering import Stage
from cnndesk.gui.lessons.deeds import Deeds
from cnndesk.gui.lessons.guide import PATIENCE
from cnndesk.gui.lessons.scenes import SceneSetter
from cnndesk.gui.session import laboratory as session
from cnndesk.gui.session.laboratory import Laboratory, Phase
from cnndesk.gui.window.lesson_host import WindowOfLessons
from cnndesk.laboratory import conductor
from cnndesk.laboratory.design import Axis
from cnndesk.lessons.expression import Unknown
from cnndesk.lessons.lesson import Phrase
from cnndesk.lessons.questions import expression
from cnndesk.lessons.reader import parse_lesson

LONG = 60_000
HEAD = "---\ntitle: A lesson\n---\n"
TRIAL = (
    "## One\nText.\n@compare augment=none,shift seeds=2\n@task Start.\n"
    "@until compared augment=none,shift seeds=2\n"
)


@pytest.fixture
def digits_of(digits, qtbot):
    """A window with digits in which a lesson is given, and what is done in it."""

    def give(steps: str):
        digits.lessons.start(parse_lesson(HEAD + steps, Path("a.md")))
        guide = digits.lessons.guide
        qtbot.waitUntil(lambda: guide.is_ready, timeout=LONG)
        return guide, Deeds(WindowOfLessons(digits), guide)

    yield give
    digits.lessons.leave()


@pytest.fixture
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conductor, "MEASURE_SECONDS", 0.02)
    monkeypatch.setattr(session, "SETTLE", 0)
    monkeypatch.setattr(session, "LOOK", 20)


def asked(guide, text: str) -> float:
    return expression(text).value(guide.facts)


@pytest.mark.usefixtures("_quick")
def test_the_lab_tries_what_a_step_puts_together_and_the_step_hears_of_it(digits_of, digits):
    settings = digits.workspace.training_settings.replace(epochs=1, learning_rate=0.02)
    digits.workspace.set_training_settings(settings)
    guide, deeds = digits_of(TRIAL)
    lab = Laboratory.of(digits.workspace)
    assert [axis.name for axis in lab.draft.axes] == ["augment"]
    assert lab.draft.seeds == 2
    with pytest.raises(Unknown):
        asked(guide, "tried(1)")
    assert not guide.is_done
    deeds.do(Phrase("compare"))
    assert guide.is_done
    assert lab.snapshot is not None
    for number, variant in enumerate(lab.snapshot.table.variants, 1):
        assert asked(guide, f"tried({number})") == pytest.approx(100 * variant.mean)
        assert asked(guide, f"tried_spread({number})") == pytest.approx(100 * variant.spread)
    scores = [100 * s for v in lab.snapshot.table.variants for s in v.units.values()]
    assert asked(guide, "highest_tried") == pytest.approx(max(scores))
    assert asked(guide, "lowest_tried") == pytest.approx(min(scores))
    with pytest.raises(Unknown):
        asked(guide, "tried(3)")
    guide.show_again()
    assert lab.phase is Phase.OVER, "looking again throws nothing away"
    guide.set_up()
    assert lab.phase is Phase.OVER, "what was tried in this step stays"
    guide.go_to(0)
    assert lab.phase is Phase.CHOOSING, "begun again, it is put together anew"


@pytest.mark.usefixtures("_quick")
def test_something_else_tried_in_the_lab_does_not_tick(digits_of, digits) -> None:
    settings = digits.workspace.training_settings.replace(epochs=1)
    digits.workspace.set_training_settings(settings)
    guide, deeds = digits_of(TRIAL)
    lab = Laboratory.of(digits.workspace)
    lab.set_draft(session.Draft((Axis("weight_decay", (0.0, 0.001)),), 1))
    deeds.do(Phrase("compare"))
    assert lab.phase is Phase.OVER
    guide.look()
    assert not guide.is_done


def test_a_map_is_looked_at_closely_and_muted(digits_of, trained_digits) -> None:
    guide, deeds = digits_of(
        "## One\nText.\n@select relu1\n@map relu1 2\n@open microscope\n@task Look.\n"
        "@until true liked > 0\n@until true muted >= 0\n"
    )
    panel = trained_digits.frame.places["microscope"].panel
    deeds.do(Phrase("liked"))
    assert (panel.block, panel.channel) == (guide.ids.get("relu1", "relu1"), 1)
    assert asked(guide, "liked") == panel.liked.value
    assert asked(guide, "strongest") == panel.search.found.peaks[:, 1].max()
    assert not guide.is_done, "nothing was muted yet"
    deeds.do(Phrase("mute"))
    assert asked(guide, "muted") == len(panel.muted.muting.changed)
    assert asked(guide, "muted_wrong") <= asked(guide, "muted")
    assert guide.is_done
    guide._host.show_panel("canvas")
    with pytest.raises(Unknown):
        asked(guide, "liked")


def test_classes_are_kept_few_images_of_each_and_taken_back(digits) -> None:
    workspace, host = digits.workspace, WindowOfLessons(digits)
    actions = Actions(host, SceneSetter(host))
    whole = {part: len(split) for part, split in workspace.dataset.splits.items()}
    actions.do(Phrase("classes", ("6", "8"), {"each": 5}))
    kept = workspace.dataset.splits
    assert np.bincount(kept["train"].labels, minlength=10).tolist() == [0] * 5 + [5] * 3 + [0] * 2
    assert set(kept["val"].labels) == set(kept["test"].labels) == {5, 6, 7}
    actions.do(Phrase("classes", ("1", "2")))
    assert set(workspace.dataset.splits["train"].labels) == {0, 1}
    actions.do(Phrase("classes", ("all",)))
    assert {part: len(split) for part, split in workspace.dataset.splits.items()} == whole
    assert not workspace.corrections


def test_what_a_step_came_to_is_that_of_its_end(trained_digits, digits_of, wait) -> None:
    guide, deeds = digits_of(
        "## One\nText.\n@task Train.\n@until finished\n## Two\nText.\n@task On.\n@until finished\n"
    )
    window, workspace = trained_digits, trained_digits.workspace

    def go_on(epochs: int) -> float:
        workspace.set_training_settings(workspace.training_settings.replace(epochs=epochs))
        deeds.do(Phrase("train"))
        return 100 * float(window.training.history.epochs.column("val_accuracy")[-1])

    first = go_on(len(window.training.history.epochs) + 1)
    guide.next()
    second = go_on(len(window.training.history.epochs) + 1)
    assert asked(guide, "of_step(1, val_accuracy)") == asked(guide, "first(val_accuracy)") == first
    assert asked(guide, "of_step(2, val_accuracy)") == asked(guide, "val_accuracy") == second
    with pytest.raises(Unknown):
        asked(guide, "of_step(3, val_accuracy)")
    with pytest.raises(Unknown):
        asked(guide, "of_step(1, epochs)")


def test_whoever_skipped_what_is_compared_with_is_told(digits_of, digits, wait) -> None:
    guide, _ = digits_of(
        "## One\nText.\n@task Train.\n@until finished\n"
        "## Two\nText.\n@ask More?\n@choice Yes | It is. | first(val_accuracy) > 50 | No.\n"
        "@choice No | It is. | first(val_accuracy) <= 50 | No.\n@task Look.\n@until panel log\n"
    )
    guide.next()
    card = guide._host._window.lessons.column.card
    guide.give("Yes")
    guide._host.show_panel("log")
    go_on = threading.Event()
    engine = digits.training.engine
    engine.ask(go_on.wait, lambda _: None, lambda _: None)
    try:
        for _ in range(2 * PATIENCE):
            guide.look()
        assert not guide.lacks_an_earlier_step, "a slow engine may still say it"
    finally:
        go_on.set()
    wait(lambda: guide.lacks_an_earlier_step)
    assert guide.answering.stage is Stage.DO
    assert not guide.is_done
    assert "earlier step was skipped" in card.why.text()


def test_show_me_opens_the_panel_again_and_leaves_what_was_trained(digits_of, digits):
    _, deeds = digits_of(
        "## One\nText.\n@open training\n@reset\n@task Train.\n@hint F5.\n@until panel log\n"
    )
    deeds.do(Phrase("batch"))
    digits.frame.show_panel("canvas")
    card = digits.lessons.column.card
    card.show_me.click()
    assert digits.frame.is_shown("training")
    assert card.hint_words.text() == "F5."
    assert len(digits.training.history.steps) == 1
