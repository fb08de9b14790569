"""How the words of lessons are written: what may follow each, and the sentence for what may not."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from cnndesk.blocks.fixed_filter import PRESETS
from cnndesk.blocks.registry import get
from cnndesk.data import BUILT_IN, parse_augment
from cnndesk.document.settings import TrainingSettings
from cnndesk.document.templates import template
from cnndesk.errors import CnndeskError
from cnndesk.lessons.questions import expression

PANELS = (
    "palette",
    "outline",
    "data",
    "inspector",
    "training",
    "training_controls",
    "laboratory",
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
    "microscope",
    "concepts",
    "health",
    "landscape",
)
"""Ids of the panels that every window has."""

SEGMENTS = ("classes", "reliability", "race")
"""Views of a panel that can be opened like panels."""

DATA = BUILT_IN
PICTURES = ("star",)
SPLITS = ("train", "val", "test")
VIEWS = ("maps", "cost", "flashlight")

_SIZES = re.compile(r"^\d+x\d+$")

Values = Mapping[str, Any]
Check = Callable[[Sequence[str], Values], None]


def one_of(names: Sequence[str], what: str) -> Check:
    """Return what wants one of some names."""

    def check(words: Sequence[str], values: Values) -> None:
        if len(words) != 1 or values or words[0] not in names:
            raise ValueError(f"Give one {what}: {', '.join(names)}.")

    return check


def one_word(sentence: str) -> Check:
    """Return what wants one word, whatever it is."""

    def check(words: Sequence[str], values: Values) -> None:
        if len(words) != 1 or values:
            raise ValueError(sentence)

    return check


def number(least: int, most: int, of: str = "") -> Check:
    """Return what wants one whole number."""

    def check(words: Sequence[str], values: Values) -> None:
        if len(words) != 1 or values or not words[0].isdecimal():
            words = ("-1",)
        if not least <= int(words[0]) <= most:
            raise ValueError(f"Give one number {of}from {least} to {most}.")

    return check


def wholes(many: int, what: str) -> Check:
    """Return what wants so many whole numbers, and nothing else."""

    def check(words: Sequence[str], values: Values) -> None:
        good = all(word.lstrip("-").isdecimal() for word in words)
        if values or not good or len(words) != many:
            raise ValueError(f"Give {what}.")

    return check


def pairs(names: Sequence[str], sentence: str) -> Check:
    """Return what wants ``name=value``, whatever the values are."""

    def check(words: Sequence[str], values: Values) -> None:
        if words or any(name not in names for name in values):
            raise ValueError(f"{sentence}: {', '.join(names)}.")

    return check


def nothing(words: Sequence[str], values: Values) -> None:
    """Want nothing more."""
    if words or values:
        raise ValueError("Nothing follows here. Delete the rest of the line.")


block_id = one_word("Give the id of one block, as its header on the canvas shows it: conv1.")
parameter = one_word("Give the name of one parameter of the inspector: padding.")
count = number(1, 10_000)
percent = number(1, 100, "of percent ")
points = number(0, 100, "of points ")


def panel(words: Sequence[str], values: Values) -> None:
    """Want a panel, and perhaps its place."""
    good = len(words) in (1, 2) and not values and words[0] in (*PANELS, *SEGMENTS, "canvas")
    if not good or list(words[1:]) not in ([], ["centre"]):
        raise ValueError(
            f"Give one panel, and “centre” behind it for the place of the canvas: canvas, "
            f"{', '.join(PANELS)}."
        )


def watch(words: Sequence[str], values: Values) -> None:
    """Want an image of the data."""
    if len(words) != 2 or values or words[0] not in SPLITS or not words[1].isdecimal():
        raise ValueError(f"Give a part of the data ({', '.join(SPLITS)}) and a number: test 3.")


def images(words: Sequence[str], values: Values) -> None:
    """Want an image of the data, or how many further ones."""
    (watch if len(words) == 2 else count)(words, values)


LAB = {
    "image": ("worked", "watched"),
    "filter": ("worked", *PRESETS, "typed"),
    "padding": ("valid", "zero"),
    "stride": ("1", "2"),
    "page": ("filter", "pool", "activate", "softmax"),
}
"""What can be chosen in the filter lab."""


def lab_values(words: Sequence[str], values: Values) -> None:
    """Want choices of the filter lab."""
    if words or not values:
        raise ValueError(f"Give name=value pairs; names are {', '.join(LAB)}.")
    for name, value in values.items():
        if name not in LAB:
            raise ValueError(f"The filter lab has no “{name}”. Names are {', '.join(LAB)}.")
        if str(value) not in LAB[name]:
            raise ValueError(f"{name} cannot be {value}. Choose one of {', '.join(LAB[name])}.")


VARIED = ("augment", "template")
"""What the Lab can vary beside the settings of the training."""
MOST_SEEDS, MOST_TRIED = 20, 60
"""Seeds, and runs in all, that a lesson may ask the Lab for: somebody waits for them."""


def trial(words: Sequence[str], values: Values) -> None:
    """Want what the Lab varies, each with its values, and how many seeds."""
    names = [param.name for param in TrainingSettings.params() if param.name != "seed"]
    if words or not values:
        raise ValueError(
            "Give what varies and its values, and how many seeds: augment=none,shift seeds=3."
        )
    seeds = values.get("seeds", 1)
    if not isinstance(seeds, int) or not 1 <= seeds <= MOST_SEEDS:
        raise ValueError(f"Give a number of seeds from 1 to {MOST_SEEDS}: seeds=3.")
    axes = {name: str(value).split(",") for name, value in values.items() if name != "seeds"}
    runs = math.prod(len(parts) for parts in axes.values()) * seeds
    if runs > MOST_TRIED:
        raise ValueError(f"That would be {runs:,} runs; {MOST_TRIED} are the most. Vary less.")
    for name, parts in axes.items():
        if name not in (*names, *VARIED):
            raise ValueError(f"The Lab cannot vary “{name}” here. Names: {', '.join(names)}.")
        for part in parts:
            _varied(name, part)


def _varied(name: str, text: str) -> None:
    """Want a value that may vary.

    Raises
    ------
    ValueError, CnndeskError
        Cause and cure.
    """
    if name == "template":
        template(text)
    elif name == "augment":
        parse_augment(() if text == "none" else tuple(text.split("+")))
    else:
        TrainingSettings().replace(**{name: converted(text)})


def converted(text: str) -> Any:
    """Return a value as it is written: number, true or false, off, pair (3x3), or a word."""
    if text == "off":
        return None
    if text in ("true", "false"):
        return text == "true"
    if _SIZES.match(text):
        first, _, second = text.partition("x")
        return int(first), int(second)
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text


MOST_CLASSES = 1000


def classes(words: Sequence[str], values: Values) -> None:
    """Want which classes are kept, by number, and perhaps how many training images of each."""
    if list(words) == ["all"] and not values:
        return
    good = len(words) == 2 and all(word.isdecimal() for word in words) and set(values) <= {"each"}
    if not good or not 1 <= int(words[0]) <= int(words[1]) <= MOST_CLASSES:
        raise ValueError("Give the first and the last class, from 1, or “all”: classes 5 8 each=5.")
    each = values.get("each", 1)
    if not isinstance(each, int) or not 1 <= each <= 10_000:
        raise ValueError("Give a number of training images of each class: each=5.")


def map_of(words: Sequence[str], values: Values) -> None:
    """Want a block and one of its maps."""
    if values or len(words) != 2 or not words[1].isdecimal() or not int(words[1]):
        raise ValueError("Give a block and a map, from 1: conv2 3.")


def settings(words: Sequence[str], values: Values) -> None:
    """Want settings of the training with their values."""
    if words or not values:
        raise ValueError("Give a setting and its value: epochs=8.")


def block_type(words: Sequence[str], values: Values) -> None:
    """Want a type of block."""
    if len(words) != 1 or values:
        raise ValueError("Give the type of one block: max_pool. `cnndesk blocks` lists them.")
    try:
        get(words[0])
    except CnndeskError as error:
        raise ValueError(str(error)) from None


def shape(words: Sequence[str], values: Values) -> None:
    """Want a block and its shape."""
    parts = words[1].split("x") if len(words) == 2 else []
    if values or len(parts) != 3 or not all(p.isdecimal() for p in parts):
        raise ValueError("Give a block's id and height x width x channels: pool1 4x4x6.")


def one_value(words: Sequence[str], values: Values) -> None:
    """Want one parameter, or setting, with its value."""
    if words or len(values) != 1 or "." not in next(iter(values)):
        raise ValueError(
            "Give one block's parameter and its value: conv1.stride=2; or a setting: "
            "training.learning_rate=2."
        )


def source(words: Sequence[str], values: Values) -> None:
    """Want a kind of images."""
    if values or list(words) not in (["any"], ["own"]):
        raise ValueError("Give “any” for any images or “own” for images that are not built in.")


RUN = ("epochs", "learning_rate", "weight_decay", "early_stopping", "schedule", "seed")
"""Settings that a run can be asked for."""


run = pairs(RUN, "Give settings that the run was trained with")


def unit(words: Sequence[str], values: Values) -> None:
    """Want a place and what is true of it."""
    if values or len(words) < 2:
        raise ValueError("Give a block, or lab, and what is true of the place: relu1 before < 0.")
    expression(" ".join(words[1:]))


def comparison(words: Sequence[str], values: Values) -> None:
    """Want an expression that is true or not."""
    if values or not words:
        raise ValueError("Give a comparison with spaces around its sign: params(conv1) == 224.")
    expression(" ".join(words))


NOW = "now"
"""In place of an epoch: the network as it is."""


def moment(words: Sequence[str], values: Values) -> None:
    """Want the number of an epoch, or the present."""
    if list(words) != [NOW]:
        comparison(words, values)


def zoom(words: Sequence[str], values: Values) -> None:
    """Want nothing, or the way out."""
    if list(words) not in ([], ["out"]) or values:
        raise ValueError("Nothing follows here, or “out” for the whole image.")


def cell(words: Sequence[str], values: Values) -> None:
    """Want two classes, from 1."""
    good = len(words) == 2 and all(word.isdecimal() and int(word) >= 1 for word in words)
    if values or not good or max(int(word) for word in words) > MOST_CLASSES:
        raise ValueError("Give the true class and the answered one, from 1: cell 3 5.")


def any_cell(words: Sequence[str], values: Values) -> None:
    """Want two classes, from 1, or nothing."""
    (cell if words else nothing)(words, values)


def unit_of(words: Sequence[str], values: Values) -> None:
    """Want a unit of a block."""
    if values or len(words) != 4 or not all(word.isdecimal() for word in words[1:]):
        raise ValueError("Give a block, a row, a column and a map, from 1: conv1 8 8 1.")


def shift(words: Sequence[str], values: Values) -> None:
    """Want a direction and a distance."""
    sides = ("left", "right", "up", "down")
    if values or len(words) != 2 or words[0] not in sides or not words[1].isdecimal():
        raise ValueError("Give a direction and a number of pixels: right 3.")
