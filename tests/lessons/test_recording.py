"""Recorded lessons: what was done becomes lines, what was taken back does not."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from cnndesk.blocks import create
from cnndesk.document.edits import AddBlock, Connect, SetParams
from cnndesk.document.network import Network
from cnndesk.document.templates import all_templates, template
from cnndesk.lessons.drafts import converted
from cnndesk.lessons.drawn import network_without_images
from cnndesk.lessons.reader import parse_lesson
from cnndesk.lessons.recording import TEXT, Recording, scene_lines
from cnndesk.lessons.standing import Standing, can_be_written, deeds_between, written

START = Standing(
    comparison="seeds=3",
    source="digits",
    params={("conv1", "stride"): (1, 1), ("conv1", "filters"): 6},
    blocks=frozenset({"image1", "conv1", "relu1"}),
    settings={"epochs": 8, "learning_rate": 0.05},
    watched=("val", 0),
    lab={"image": "worked", "filter": "worked", "padding": "valid", "stride": "1"},
    place=(1, 1),
    unit=("conv1", 1, 1, 1),
)


@pytest.mark.parametrize(
    ("changes", "line", "until"),
    [
        ({"panel": "stepper"}, "open stepper", "panel stepper"),
        ({"selected": "conv1"}, "select conv1", "selected conv1"),
        (
            {"params": {("conv1", "stride"): (2, 2)}},
            "set conv1.stride=2x2",
            "value conv1.stride=2x2",
        ),
        ({"frozen": frozenset({"conv1"})}, "freeze conv1", "frozen conv1"),
        ({"blocks": frozenset({"image1", "conv1"})}, "remove relu1", "gone relu1"),
        ({"settings": {"epochs": 3}}, "set training.epochs=3", "setting epochs=3"),
        ({"augment": "shift"}, "augment shift", "augment shift"),
        ({"view": "cost"}, "view cost", "view cost"),
        ({"watched": ("val", 4)}, "watch val 4", "watched 1"),
        ({"direction": "backward"}, "backward", "direction backward"),
        (
            {"unit": ("conv1", 2, 3, 4)},
            "unit conv1 2 3 4",
            "unit conv1 row == 2 and column == 3 and map == 4",
        ),
        ({"lab": {"filter": "sharpen"}}, "lab filter=sharpen", "lab filter=sharpen"),
        ({"place": (2, 3)}, "place 2 3", "unit lab row == 2 and column == 3"),
        ({"kernel": (0, 1, 0, 0, -4, 0, 0, 1, 0)}, "kernel 0 1 0 0 -4 0 0 1 0", "lab filter=typed"),
        ({"stroke": "upright"}, "paint upright", "stroke upright"),
        ({"batches": 1, "is_new": False}, "batch", "batches 1"),
        ({"batches": 9, "epochs": 1, "is_new": False}, "epoch", "epochs 1"),
        ({"batches": 90, "epochs": 8, "runs": 1, "is_new": False}, "train", "finished"),
        ({"unsealed": True}, "unseal", "unsealed"),
        ({"maps": {"conv1": 3}}, "map conv1 3", "map conv1 3"),
        ({"classes": "5 8 each=5"}, "classes 5 8 each=5", "classes 5 8 each=5"),
        ({"muted": True}, "mute", "true muted >= 0"),
        (
            {"compared": (1.0, "augment=none,shift seeds=3")},
            "compare",
            "compared augment=none,shift seeds=3",
        ),
    ],
)
def test_each_deed_has_its_line_and_what_tells_of_it(changes, line: str, until: str) -> None:
    (deed,) = deeds_between(START, dataclasses.replace(START, **changes))
    assert (deed.line, deed.until) == (line, until)
    recording = Recording(START, ("@data digits", "@network lenet5"))
    recording.look(dataclasses.replace(START, **changes))
    lesson = parse_lesson(recording.text(), Path("a.md"))
    (step,) = lesson.steps
    assert [deed.verb for deed in step.deeds] == [line.split()[0]]
    assert step.task.endswith(".")


@pytest.mark.parametrize(
    "changes",
    [
        {"blocks": START.blocks | {"pool1"}},
        {"augment": ""},
        {"batches": 3, "is_new": False},
        {"classes": ""},
        {"relabelled": 1},
        {"source": "shapes"},
        {"comparison": ""},
        {"compared": (1.0, "")},
    ],
)
def test_what_has_no_word_is_said_and_left_out(changes) -> None:
    recording = Recording(START)
    assert recording.look(dataclasses.replace(START, **changes))
    assert recording.step.deeds == []
    assert len(recording.missed) == 1
    assert recording.missed[0].endswith((".", "”."))


def test_what_is_taken_back_or_typed_again_counts_once() -> None:
    recording = Recording(START)
    for epochs in (3, 30, 8):
        recording.look(dataclasses.replace(START, settings={**START.settings, "epochs": epochs}))
    assert recording.step.deeds == []
    for place in ((1, 2), (1, 3)):
        recording.look(dataclasses.replace(START, place=place))
    assert [deed.line for deed in recording.step.deeds] == ["place 1 3"]


def test_a_value_counts_as_often_as_it_was_trained_with() -> None:
    begun = dataclasses.replace(START, is_new=False)
    recording = Recording(begun)
    for runs, rate in enumerate((2.0, 0.05)):
        changed = {**START.settings, "learning_rate": rate}
        recording.look(dataclasses.replace(begun, settings=changed, runs=runs))
        recording.look(dataclasses.replace(begun, settings=changed, runs=runs + 1))
    lines = [deed.line for deed in recording.step.deeds]
    assert lines == [
        "set training.learning_rate=2", "train", "set training.learning_rate=0.05", "train",
    ]  # fmt: skip


def test_where_one_went_is_no_condition_where_something_was_done() -> None:
    recording = Recording(START)
    recording.look(dataclasses.replace(START, panel="training"))
    recording.look(dataclasses.replace(START, panel="training", runs=1, is_new=False))
    lines = recording.step.lines
    assert "@until finished" in lines
    assert not any(line.startswith("@until panel") for line in lines)
    assert [line for line in lines if line.startswith("@do")] == ["@do open training", "@do train"]


def test_steps_questions_and_texts_are_written_and_proposals_stand_for_missing_ones() -> None:
    recording = Recording(START, ("@data digits", "@network lenet5"))
    recording.title = "Mine"
    recording.step.question, recording.step.text = "What happens?", "Look."
    recording.look(dataclasses.replace(START, selected="conv1"))
    recording.next_step()
    recording.step.title = "The end"
    lesson = parse_lesson(recording.text(), Path("a.md"))
    first, second = lesson.steps
    assert (lesson.title, first.title, first.text) == ("Mine", "Step 1", "Look.")
    assert first.question is not None
    assert first.question.kind == "words"
    assert (second.title, second.text, second.until) == ("The end", TEXT, ())
    recording.next_step()
    recording.look(dataclasses.replace(START, selected="relu1"))
    recording.remove(0)
    assert recording.step.deeds == []


@pytest.mark.parametrize("name", [t.name for t in all_templates() if not t.starts_from])
def test_a_scene_draws_the_same_network_again(name: str) -> None:
    network = template(name).build((32, 32, 3), 8)
    lines = scene_lines(network, "shapes", (32, 32, 3), 8)
    assert lines[0] == "@data shapes"
    text = "---\ntitle: A\n---\n## One\nText.\n" + "\n".join(lines)
    (step,) = parse_lesson(text, Path("a.md")).steps
    again = network_without_images(step.scene)
    assert again is not None
    assert [again.block(i) for i in again.order] == [network.block(i) for i in network.order]


def test_a_changed_chain_is_drawn_block_by_block_and_a_branch_is_not() -> None:
    network = template("lenet5").build((16, 16, 1), 10)
    SetParams({"conv1": {"filters": 9, "kernel_size": (3, 3)}}).apply(network)
    lines = scene_lines(network, "digits", (16, 16, 1), 10)
    assert "@draw conv2d filters=9 @draw relu" in " ".join(lines)
    edit = AddBlock(create("conv2d"))
    edit.apply(network)
    Connect("relu1", edit.touched[0]).apply(network)
    assert scene_lines(network, "digits", (16, 16, 1), 10) == ()
    assert scene_lines(Network(), "", (28, 28, 1), 10) == ()


def test_values_are_written_as_lessons_read_them() -> None:
    values = (True, 3, 0.05, (3, 5), "same", None)
    assert [written(value) for value in values] == ["true", "3", "0.05", "3x5", "same", "off"]
    assert [converted(written(value)) for value in values] == list(values)
    assert all(can_be_written(value) for value in values)
    assert not any(can_be_written(value) for value in ((1, 2, 3), "two words", (), (-1, 2)))


def recorded(*changes: dict) -> Recording:
    """Record one look after the other, each standing as the one before but for some changes."""
    recording, now = Recording(START, ("@data digits", "@network lenet5")), START
    for change in changes:
        now = dataclasses.replace(now, **change)
        recording.look(now)
    return recording


def lines_of(recording: Recording) -> list[str]:
    parse_lesson(recording.text(), Path("a.md"))
    return recording.step.lines[2:]


def test_what_the_lab_puts_together_is_there_when_the_step_begins() -> None:
    recording = recorded(
        {"comparison": "augment=none,shift seeds=3"},
        {"comparison": "augment=none,shift seeds=2"},
        {"compared": (5.0, "augment=none,shift seeds=2")},
    )
    assert lines_of(recording) == [
        "@compare augment=none,shift seeds=2",
        "@task Start the comparison in the Lab and wait for its end.",
        "@until compared augment=none,shift seeds=2",
        "@do compare",
    ]
    recording.look(dataclasses.replace(recording._now, comparison="seeds=5"))
    assert "one comparison" in recording.missed[0]
    assert "@compare seeds=5" not in lines_of(recording)


def test_all_that_was_frozen_learns_again_by_one_line() -> None:
    both = frozenset({"conv1", "relu1"})
    recording = recorded({"frozen": both})
    recording.next_step()
    recording.look(dataclasses.replace(START, frozen=frozenset()))
    assert recording.step.lines[-2:] == ["@until true learning == all_params", "@do unfreeze"]
    assert recorded({"frozen": both}, {"frozen": frozenset()}).step.deeds == [], "taken back"


def test_a_block_frozen_for_one_training_only_is_no_condition_in_the_end() -> None:
    recording = recorded(
        {"frozen": frozenset({"conv1"})},
        {"runs": 1, "is_new": False},
        {"frozen": frozenset()},
    )
    lines = lines_of(recording)
    assert [line for line in lines if line.startswith("@do")] == [
        "@do freeze conv1", "@do train", "@do unfreeze",
    ]  # fmt: skip
    assert "@until frozen conv1" not in lines
    assert "@until true learning == all_params" in lines


def test_a_block_frozen_and_set_free_among_others_leaves_no_line() -> None:
    recording = recorded(
        {"frozen": frozenset({"relu1"})},
        {"frozen": frozenset({"relu1", "conv1"})},
        {"frozen": frozenset({"relu1"})},
    )
    assert [deed.line for deed in recording.step.deeds] == ["freeze relu1"]


def test_a_map_that_was_the_chosen_one_before_was_not_chosen() -> None:
    assert recorded({"maps": {"conv1": 3}}, {"maps": {"conv1": 1}}).step.deeds == []
    there = recorded({"maps": {"conv1": 3}}, {"unit": ("conv1", 2, 2, 3)})
    assert [deed.line for deed in there.step.deeds] == ["unit conv1 2 2 3"]


def test_what_has_a_word_in_the_end_is_not_missed() -> None:
    recording = recorded({"classes": ""}, {"classes": "2 4"})
    assert recording.missed == []
    assert "@do classes 2 4" in lines_of(recording)
    (deed,) = recording.step.deeds
    assert deed.words == "Leave out all images but those of the classes 2 to 4."
