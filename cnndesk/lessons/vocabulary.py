"""The words of lessons: every action, place and condition there is, with its form and meaning.

A teacher's file can say these and nothing else; ``cnndesk.gui.lessons`` does, points at and
notices them. ``resources/lessons/README.md`` explains them; a test holds it and these tables
together.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from cnndesk.blocks.fixed_filter import PRESETS
from cnndesk.blocks.registry import get
from cnndesk.errors import CnndeskError
from cnndesk.lessons.questions import expression

PANELS = (
    "palette",
    "outline",
    "data",
    "inspector",
    "training",
    "training_controls",
    "feature_maps",
    "filters",
    "predictions",
    "images",
    "data_settings",
    "confusion",
    "embedding",
    "compare",
    "use",
    "take_elsewhere",
    "recognise",
    "log",
    "stepper",
    "filter_lab",
    "paint",
    "why",
    "health",
)
"""Ids of the panels that every window has."""

SEGMENTS = ("classes", "reliability")
"""Views of a panel that can be opened like panels."""

DATA = ("digits", "shapes")
PICTURES = ("star",)
SPLITS = ("train", "val", "test")
VIEWS = ("maps", "cost", "flashlight")

Values = Mapping[str, Any]
Check = Callable[[Sequence[str], Values], None]


@dataclass(frozen=True)
class Word:
    """One entry: what it is called, how it is written, what it means, what is allowed.

    Attributes
    ----------
    name, form, meaning : str
    check : callable
        Takes the words and values behind the name; raises ValueError with cause and cure.
    """

    name: str
    form: str
    meaning: str
    check: Check


def _one_of(names: Sequence[str], what: str) -> Check:
    def check(words: Sequence[str], values: Values) -> None:
        if len(words) != 1 or values or words[0] not in names:
            raise ValueError(f"Give one {what}: {', '.join(names)}.")

    return check


def _nothing(words: Sequence[str], values: Values) -> None:
    if words or values:
        raise ValueError("Nothing follows here. Delete the rest of the line.")


def _count(words: Sequence[str], values: Values) -> None:
    if len(words) != 1 or values or not words[0].isdecimal() or not 1 <= int(words[0]) <= 10_000:
        raise ValueError("Give one number from 1 to 10000.")


def _percent(words: Sequence[str], values: Values) -> None:
    if len(words) != 1 or values or not words[0].isdecimal() or not 1 <= int(words[0]) <= 100:
        raise ValueError("Give one number of percent from 1 to 100.")


def _block_id(words: Sequence[str], values: Values) -> None:
    if len(words) != 1 or values:
        raise ValueError("Give the id of one block, as its header on the canvas shows it: conv1.")


def _panel(words: Sequence[str], values: Values) -> None:
    good = len(words) in (1, 2) and not values and words[0] in (*PANELS, *SEGMENTS, "canvas")
    if not good or words[1:] not in ([], ["centre"], (), ("centre",)):
        raise ValueError(
            f"Give one panel, and “centre” behind it for the place of the canvas: canvas, "
            f"{', '.join(PANELS)}."
        )


def _watch(words: Sequence[str], values: Values) -> None:
    if len(words) != 2 or values or words[0] not in SPLITS or not words[1].isdecimal():
        raise ValueError(f"Give a part of the data ({', '.join(SPLITS)}) and a number: test 3.")


LAB = {
    "image": ("worked", "watched"),
    "filter": ("worked", *PRESETS, "typed"),
    "padding": ("valid", "zero"),
    "stride": ("1", "2"),
}
"""What can be chosen in the filter lab."""


def _lab(words: Sequence[str], values: Values) -> None:
    if words or not values:
        raise ValueError(f"Give name=value pairs; names are {', '.join(LAB)}.")
    for name, value in values.items():
        if name not in LAB:
            raise ValueError(f"The filter lab has no “{name}”. Names are {', '.join(LAB)}.")
        if str(value) not in LAB[name]:
            raise ValueError(f"{name} cannot be {value}. Choose one of {', '.join(LAB[name])}.")


def _any_value(words: Sequence[str], values: Values) -> None:
    if words or not values:
        raise ValueError("Give a setting and its value: epochs=8.")


def _block_type(words: Sequence[str], values: Values) -> None:
    if len(words) != 1 or values:
        raise ValueError("Give the type of one block: max_pool. `cnndesk blocks` lists them.")
    try:
        get(words[0])
    except CnndeskError as error:
        raise ValueError(str(error)) from None


def _shape(words: Sequence[str], values: Values) -> None:
    parts = words[1].split("x") if len(words) == 2 else []
    if values or len(parts) != 3 or not all(p.isdecimal() for p in parts):
        raise ValueError("Give a block's id and height x width x channels: pool1 4x4x6.")


def _value(words: Sequence[str], values: Values) -> None:
    if words or len(values) != 1 or "." not in next(iter(values)):
        raise ValueError("Give one block's parameter and its value: conv1.stride=2.")


def _parameter(words: Sequence[str], values: Values) -> None:
    if len(words) != 1 or values:
        raise ValueError("Give the name of one parameter of the inspector: padding.")


def _source(words: Sequence[str], values: Values) -> None:
    if values or list(words) not in (["any"], ["own"]):
        raise ValueError("Give “any” for any images or “own” for images that are not built in.")


RUN = ("epochs", "learning_rate", "weight_decay", "early_stopping", "schedule", "seed")
"""Settings that a run can be asked for."""


def _run(words: Sequence[str], values: Values) -> None:
    if words or any(name not in RUN for name in values):
        raise ValueError(f"Give settings that the run was trained with: {', '.join(RUN)}.")


def _unit(words: Sequence[str], values: Values) -> None:
    if values or len(words) < 2:
        raise ValueError("Give a block, or lab, and what is true of the place: relu1 before < 0.")
    expression(" ".join(words[1:]))


def _true(words: Sequence[str], values: Values) -> None:
    if values or not words:
        raise ValueError("Give a comparison with spaces around its sign: params(conv1) == 224.")
    expression(" ".join(words))


def _points(words: Sequence[str], values: Values) -> None:
    if len(words) != 1 or values or not words[0].isdecimal() or int(words[0]) > 100:
        raise ValueError("Give one number of points from 0 to 100.")


def _parameters(words: Sequence[str], values: Values) -> None:
    if words or len(values) != 1 or "." not in next(iter(values)):
        raise ValueError("Give a block's parameter, or a setting: training.learning_rate=2.")


def _wholes(least: int, most: int, what: str) -> Check:
    def check(words: Sequence[str], values: Values) -> None:
        good = all(word.lstrip("-").isdecimal() for word in words)
        if values or not good or not least <= len(words) <= most:
            raise ValueError(f"Give {what}.")

    return check


def _unit_of(words: Sequence[str], values: Values) -> None:
    if values or len(words) != 4 or not all(word.isdecimal() for word in words[1:]):
        raise ValueError("Give a block, a row, a column and a map, from 1: conv1 8 8 1.")


def _shift(words: Sequence[str], values: Values) -> None:
    sides = ("left", "right", "up", "down")
    if values or len(words) != 2 or words[0] not in sides or not words[1].isdecimal():
        raise ValueError("Give a direction and a number of pixels: right 3.")


ACTIONS = (
    Word("open", "open PANEL [centre]", "Brings a panel to the front.", _panel),
    Word("select", "select BLOCK", "Selects a block.", _block_id),
    Word("view", "view maps|cost|flashlight", "What blocks show.", _one_of(VIEWS, "view")),
    Word("watch", "watch test 3", "Watches an image of the data, by number from 0.", _watch),
    Word("picture", "picture star", "Watches a built-in picture.", _one_of(PICTURES, "picture")),
    Word("lab", "lab image=watched filter=sobel_x", "Sets the filter lab.", _lab),
    Word("training", "training epochs=8", "Sets how the network is trained.", _any_value),
    Word("freeze", "freeze BLOCK", "Keeps a block from learning.", _block_id),
    Word(
        "direction",
        "direction backward",
        "Which way the stepper goes.",
        _one_of(("forward", "backward"), "direction"),
    ),
    Word(
        "augment",
        "augment none|shift",
        "Changes of the training images.",
        _one_of(("none", "shift"), "change"),
    ),
    Word("reset", "reset", "Forgets what was learned; the curves stay.", _nothing),
)

DEEDS = (
    Word("train", "train", "Presses Train and waits for the end.", _nothing),
    Word("batch", "batch", "Trains one batch.", _nothing),
    Word("reset", "reset", "Forgets what was learned.", _nothing),
    Word("offer", "offer 1", "Presses a button of the step.", _wholes(1, 1, "one number")),
    Word("set", "set conv1.stride=2", "Changes a parameter or a setting.", _parameters),
    Word("remove", "remove BLOCK", "Deletes a block.", _block_id),
    Word("freeze", "freeze BLOCK", "Freezes a block, or lets it learn again.", _block_id),
    Word("select", "select BLOCK", "Selects a block.", _block_id),
    Word("unit", "unit conv1 8 8 1", "Steps through to a unit: row, column, map.", _unit_of),
    Word("label", "label BLOCK", "Steps through to the unit of the right class.", _block_id),
    Word(
        "negative",
        "negative BLOCK",
        "Steps through to a unit that reads something negative.",
        _block_id,
    ),
    Word("blamed", "blamed BLOCK", "Steps through to a unit with a gradient.", _block_id),
    Word("backward", "backward", "Steps backward.", _nothing),
    Word("lab", "lab filter=sharpen", "Chooses in the filter lab.", _lab),
    Word(
        "place",
        "place 3 4",
        "Clicks a place of the lab's map.",
        _wholes(2, 2, "a row and a column, from 1"),
    ),
    Word(
        "kernel", "kernel 0 0 0 0 1 0 0 0 0", "Types a filter.", _wholes(9, 9, "nine whole numbers")
    ),
    Word("shift", "shift right 3", "Shifts the image in Paint.", _shift),
    Word(
        "paint",
        "paint upright",
        "Draws a stroke on a blank pad.",
        _one_of(("upright", "level"), "stroke"),
    ),
    Word("watch", "watch 3", "Watches so many further images.", _count),
    Word("zoom", "zoom", "Zooms into the pixels until numbers are written.", _nothing),
    Word(
        "open",
        "open PANEL",
        "Brings a panel to the front.",
        _one_of((*PANELS, *SEGMENTS, "canvas"), "panel"),
    ),
    Word(
        "augment",
        "augment shift",
        "Changes of the training images.",
        _one_of(("none", "shift"), "change"),
    ),
    Word("flashlight", "flashlight", "Switches the flashlight on.", _nothing),
    Word("unseal", "unseal", "Opens the test images.", _nothing),
)
"""What whoever plays a lesson can do: the lines ``@do``."""

PLACES = (
    Word("panel", "panel NAME", "A panel.", _one_of((*PANELS, "canvas"), "panel")),
    Word("block", "block ID", "A block on the canvas.", _block_id),
    Word("parameter", "parameter NAME", "A field of the inspector.", _parameter),
    Word("watched", "watched", "The chooser of the watched image.", _nothing),
    Word("train", "train", "The button Train.", _nothing),
    Word("step_batch", "step_batch", "The button that runs one batch.", _nothing),
    Word("settings", "settings", "The settings of the training.", _nothing),
    Word("curves", "curves", "The curves of loss and accuracy.", _nothing),
    Word("pixels", "pixels", "The pixels of the watched image as numbers.", _nothing),
    Word("play", "play", "The button Play of the stepper.", _nothing),
    Word("lab_image", "lab_image", "The filter lab's choice of image.", _nothing),
    Word("lab_filter", "lab_filter", "The filter lab's choice of filter.", _nothing),
    Word("lab_padding", "lab_padding", "The filter lab's padding.", _nothing),
    Word("lab_stride", "lab_stride", "The filter lab's stride.", _nothing),
    Word("lab_result", "lab_result", "The filter lab's feature map.", _nothing),
    Word("lab_sums", "lab_sums", "The filter lab's sum at one place.", _nothing),
    Word("pad", "pad", "What is drawn on in the panel Paint.", _nothing),
    Word("blank", "blank", "The button for a blank pad.", _nothing),
    Word("matrix", "matrix", "The confusion matrix.", _nothing),
)

CONDITIONS = (
    Word(
        "panel",
        "panel NAME",
        "The panel is in front.",
        _one_of((*PANELS, *SEGMENTS, "canvas"), "panel"),
    ),
    Word("numbers", "numbers", "Pixels are so large that their numbers are written.", _nothing),
    Word("selected", "selected BLOCK", "The block is selected.", _block_id),
    Word("chosen", "chosen TYPE", "A block of this type is selected.", _block_type),
    Word("has", "has TYPE", "The network has a block of this type.", _block_type),
    Word("value", "value BLOCK.NAME=VALUE", "A parameter has this value.", _value),
    Word("shape", "shape BLOCK 4x4x6", "A block's output has this shape.", _shape),
    Word("lab", "lab filter=sharpen", "The filter lab is set so.", _lab),
    Word("filters", "filters 3", "So many filters were tried in the filter lab.", _count),
    Word("stepped", "stepped 5", "The stepper has gone on by so many positions.", _count),
    Word("watched", "watched 2", "So many other images were watched.", _count),
    Word("painted", "painted", "Something was drawn in the panel Paint.", _nothing),
    Word("certain", "certain 80", "The network is so sure of a drawing, in percent.", _percent),
    Word("data", "data any|own", "Images are open.", _source),
    Word("view", "view flashlight", "Blocks show this.", _one_of(VIEWS, "view")),
    Word("batches", "batches 1", "So many batches were trained since the step began.", _count),
    Word("epochs", "epochs 3", "So many epochs were trained in all.", _count),
    Word("finished", "finished", "A training has come to its end.", _nothing),
    Word("accuracy", "accuracy 95", "Validation accuracy has reached so many percent.", _percent),
    Word("cell", "cell", "A cell of the confusion matrix is chosen.", _nothing),
    Word(
        "run",
        "run learning_rate=2",
        "A run with these settings, begun in this step, has ended.",
        _run,
    ),
    Word("unit", "unit relu1 before < 0", "The unit stepped through is such a one.", _unit),
    Word(
        "stroke",
        "stroke upright|level",
        "A single stroke of this kind was drawn.",
        _one_of(("upright", "level"), "stroke"),
    ),
    Word(
        "dead", "dead BLOCK", "Health is in front, with the block and all its maps dead.", _block_id
    ),
    Word("gap", "gap 5", "Training is so many points above validation, after a run.", _points),
    Word(
        "digest",
        "digest same|changed",
        "The weights are, or are not, those of the beginning.",
        _one_of(("same", "changed"), "state"),
    ),
    Word("true", "true lab_width == 15", "A comparison holds.", _true),
    Word("frozen", "frozen BLOCK", "The block does not learn.", _block_id),
    Word("unsealed", "unsealed", "The test images were opened.", _nothing),
)


def find(table: Sequence[Word], name: str, kind: str, others: Sequence[str] = ()) -> Word:
    """Return an entry of a table; ``others`` are further names for the message.

    Raises
    ------
    ValueError
        Listing the names there are.
    """
    for word in table:
        if word.name == name:
            return word
    names = ", ".join((*others, *(word.name for word in table)))
    raise ValueError(f"There is no {kind} “{name}”. Choose one of {names}.")
