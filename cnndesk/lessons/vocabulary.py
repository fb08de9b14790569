"""The words of lessons: every action, place and condition there is, with its form and meaning.

A teacher's file can say these and nothing else; ``cnndesk.gui.lessons`` does, points at and
notices them. ``resources/lessons/README.md`` explains them; a test holds it and these tables
together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cnndesk.lessons import word_forms as form
from cnndesk.lessons.word_forms import DATA, LAB, PANELS, PICTURES, SEGMENTS, SPLITS, VIEWS, Check

__all__ = [
    "ACTIONS", "CONDITIONS", "DATA", "DEEDS", "LAB", "PANELS", "PICTURES", "PLACES", "SEGMENTS",
    "SPLITS", "VIEWS", "Word", "find",
]  # fmt: skip


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


ACTIONS = (
    Word("open", "open PANEL [centre]", "Brings a panel to the front.", form.panel),
    Word("select", "select BLOCK", "Selects a block.", form.block_id),
    Word("view", "view maps|cost|flashlight", "What blocks show.", form.one_of(VIEWS, "view")),
    Word("watch", "watch test 3", "Watches an image of the data, by number from 0.", form.watch),
    Word(
        "picture", "picture star", "Watches a built-in picture.", form.one_of(PICTURES, "picture")
    ),
    Word("lab", "lab image=watched filter=sobel_x", "Sets the filter lab.", form.lab_values),
    Word("training", "training epochs=8", "Sets how the network is trained.", form.settings),
    Word("freeze", "freeze BLOCK", "Keeps a block from learning.", form.block_id),
    Word(
        "direction",
        "direction backward",
        "Which way the stepper goes.",
        form.one_of(("forward", "backward"), "direction"),
    ),
    Word(
        "augment",
        "augment none|shift",
        "Changes of the training images.",
        form.one_of(("none", "shift"), "change"),
    ),
    Word(
        "labels",
        "labels shuffled|given",
        "Shuffles the labels of the training images, or lets them be.",
        form.one_of(("shuffled", "given"), "state"),
    ),
    Word("reset", "reset", "Forgets what was learned; the curves stay.", form.nothing),
    Word("unfreeze", "unfreeze", "Lets every block learn.", form.nothing),
    Word(
        "classes",
        "classes 5 8 each=5",
        "Keeps the images of some classes only, from 1, and so many of each to train on; or all.",
        form.classes,
    ),
    Word(
        "compare",
        "compare augment=none,shift seeds=3",
        "Puts together what the Lab is to try.",
        form.trial,
    ),
    Word("map", "map conv2 1", "Chooses a map of a block, from 1, in every view.", form.map_of),
)

DEEDS = (
    Word("train", "train", "Presses Train and waits for the end.", form.nothing),
    Word("batch", "batch", "Trains one batch.", form.nothing),
    Word("reset", "reset", "Forgets what was learned.", form.nothing),
    Word("offer", "offer 1", "Presses a button of the step.", form.wholes(1, "one number")),
    Word("set", "set conv1.stride=2", "Changes a parameter or a setting.", form.one_value),
    Word("remove", "remove BLOCK", "Deletes a block.", form.block_id),
    Word("freeze", "freeze BLOCK", "Freezes a block, or lets it learn again.", form.block_id),
    Word("select", "select BLOCK", "Selects a block.", form.block_id),
    Word("unit", "unit conv1 8 8 1", "Steps through to a unit: row, column, map.", form.unit_of),
    Word("label", "label BLOCK", "Steps through to the unit of the right class.", form.block_id),
    Word(
        "negative",
        "negative BLOCK",
        "Steps through to a unit that reads something negative.",
        form.block_id,
    ),
    Word("blamed", "blamed BLOCK", "Steps through to a unit with a gradient.", form.block_id),
    Word("backward", "backward", "Steps backward.", form.nothing),
    Word("lab", "lab filter=sharpen", "Chooses in the filter lab.", form.lab_values),
    Word(
        "place",
        "place 3 4",
        "Clicks a place of the lab's map.",
        form.wholes(2, "a row and a column, from 1"),
    ),
    Word(
        "kernel",
        "kernel 0 0 0 0 1 0 0 0 0",
        "Types a filter.",
        form.wholes(9, "nine whole numbers"),
    ),
    Word("shift", "shift right 3", "Shifts the image in Paint.", form.shift),
    Word(
        "paint",
        "paint upright",
        "Draws a stroke on a blank pad.",
        form.one_of(("upright", "level"), "stroke"),
    ),
    Word("watch", "watch 3", "Watches so many further images; val 3: that image.", form.images),
    Word("epoch", "epoch", "Trains one epoch.", form.nothing),
    Word("view", "view cost", "Chooses what blocks show.", form.one_of(VIEWS, "view")),
    Word("forward", "forward", "Steps forward.", form.nothing),
    Word(
        "moment",
        "moment best_epoch",
        "Goes back to the end of an epoch with the time machine; 0 is the start, now the present.",
        form.moment,
    ),
    Word(
        "zoom",
        "zoom",
        "Zooms into the pixels until numbers are written; zoom out: to the whole image.",
        form.zoom,
    ),
    Word("pixels", "pixels", "Shows the watched image closely, in Images.", form.nothing),
    Word("blank", "blank", "Takes a blank pad in Paint.", form.nothing),
    Word("cell", "cell 3 5", "Clicks a cell of the confusion matrix, from 1.", form.cell),
    Word(
        "open",
        "open PANEL",
        "Brings a panel to the front.",
        form.one_of((*PANELS, *SEGMENTS, "canvas"), "panel"),
    ),
    Word(
        "augment",
        "augment shift",
        "Changes of the training images.",
        form.one_of(("none", "shift"), "change"),
    ),
    Word("flashlight", "flashlight", "Switches the flashlight on.", form.nothing),
    Word("unseal", "unseal", "Opens the test images.", form.nothing),
    Word("unfreeze", "unfreeze", "Lets every block learn.", form.nothing),
    Word("compare", "compare", "Lets the Lab try what is put together, to the end.", form.nothing),
    Word("map", "map conv2 1", "Chooses a map of a block, from 1.", form.map_of),
    Word(
        "classes",
        "classes 5 8 each=5",
        "Leaves out the images of other classes, and of these all but some to train on; or none.",
        form.classes,
    ),
    Word("liked", "liked", "Opens the Microscope and waits for what it draws.", form.nothing),
    Word("mute", "mute", "Mutes the map in the Microscope.", form.nothing),
)
"""What whoever plays a lesson can do: the lines ``@do``."""

PLACES = (
    Word("panel", "panel NAME", "A panel.", form.one_of((*PANELS, "canvas"), "panel")),
    Word("block", "block ID", "A block on the canvas.", form.block_id),
    Word("parameter", "parameter NAME", "A field of the inspector.", form.parameter),
    Word("watched", "watched", "The chooser of the watched image.", form.nothing),
    Word("train", "train", "The button Train.", form.nothing),
    Word("step_batch", "step_batch", "The button that runs one batch.", form.nothing),
    Word("settings", "settings", "The settings of the training.", form.nothing),
    Word("curves", "curves", "The curves of loss and accuracy.", form.nothing),
    Word("pixels", "pixels", "The pixels of the watched image as numbers.", form.nothing),
    Word("play", "play", "The button Play of the stepper.", form.nothing),
    Word("lab_image", "lab_image", "The filter lab's choice of image.", form.nothing),
    Word("lab_filter", "lab_filter", "The filter lab's choice of filter.", form.nothing),
    Word("lab_padding", "lab_padding", "The filter lab's padding.", form.nothing),
    Word("lab_stride", "lab_stride", "The filter lab's stride.", form.nothing),
    Word("lab_result", "lab_result", "The filter lab's feature map.", form.nothing),
    Word("lab_sums", "lab_sums", "The filter lab's sum at one place.", form.nothing),
    Word("pad", "pad", "What is drawn on in the panel Paint.", form.nothing),
    Word("blank", "blank", "The button for a blank pad.", form.nothing),
    Word("matrix", "matrix", "The confusion matrix.", form.nothing),
    Word("compare", "compare", "The button Start of the Lab.", form.nothing),
    Word("liked", "liked", "The picture that a map likes best.", form.nothing),
    Word("mute", "mute", "The button Mute it of the Microscope.", form.nothing),
    Word("time_machine", "time_machine", "The bar that leads back in time.", form.nothing),
)

CONDITIONS = (
    Word(
        "panel",
        "panel NAME",
        "The panel is in front.",
        form.one_of((*PANELS, *SEGMENTS, "canvas"), "panel"),
    ),
    Word("numbers", "numbers", "Pixels are so large that their numbers are written.", form.nothing),
    Word("selected", "selected BLOCK", "The block is selected.", form.block_id),
    Word("chosen", "chosen TYPE", "A block of this type is selected.", form.block_type),
    Word("has", "has TYPE", "The network has a block of this type.", form.block_type),
    Word("value", "value BLOCK.NAME=VALUE", "A parameter has this value.", form.one_value),
    Word("shape", "shape BLOCK 4x4x6", "A block's output has this shape.", form.shape),
    Word("lab", "lab filter=sharpen", "The filter lab is set so.", form.lab_values),
    Word("filters", "filters 3", "So many filters were tried in the filter lab.", form.count),
    Word("stepped", "stepped 5", "The stepper has gone on by so many positions.", form.count),
    Word("watched", "watched 2", "So many other images were watched.", form.count),
    Word("painted", "painted", "Something was drawn in the panel Paint.", form.nothing),
    Word("certain", "certain 80", "The network is so sure of a drawing, in percent.", form.percent),
    Word("data", "data any|own", "Images are open.", form.source),
    Word("view", "view flashlight", "Blocks show this.", form.one_of(VIEWS, "view")),
    Word("batches", "batches 1", "So many batches were trained since the step began.", form.count),
    Word("epochs", "epochs 3", "So many epochs were trained in all.", form.count),
    Word("finished", "finished", "A training has come to its end.", form.nothing),
    Word(
        "accuracy", "accuracy 95", "Validation accuracy has reached so many percent.", form.percent
    ),
    Word(
        "cell",
        "cell 3 5",
        "A cell of the confusion matrix is chosen: true and answered class, from 1; or any.",
        form.any_cell,
    ),
    Word(
        "moment",
        "moment 3",
        "The time machine shows the end of an epoch; 0 is the start, now the present.",
        form.moment,
    ),
    Word("pixels", "pixels", "The watched image is shown closely, in Images.", form.nothing),
    Word("whole", "whole", "The whole image is shown, not zoomed into.", form.nothing),
    Word("blank", "blank", "The pad of Paint is blank.", form.nothing),
    Word(
        "shifted",
        "shifted right 3",
        "In Paint the image was shifted by so many pixels in all.",
        form.shift,
    ),
    Word(
        "run",
        "run learning_rate=2",
        "A run with these settings, begun in this step, has ended.",
        form.run,
    ),
    Word("unit", "unit relu1 before < 0", "The unit stepped through is such a one.", form.unit),
    Word(
        "stroke",
        "stroke upright|level",
        "A single stroke of this kind was drawn.",
        form.one_of(("upright", "level"), "stroke"),
    ),
    Word(
        "dead",
        "dead BLOCK",
        "Health is in front, with the block and all its maps dead.",
        form.block_id,
    ),
    Word("gap", "gap 5", "Training is so many points above validation, after a run.", form.points),
    Word(
        "digest",
        "digest same|changed",
        "The weights are, or are not, those of the beginning.",
        form.one_of(("same", "changed"), "state"),
    ),
    Word("true", "true lab_width == 15", "A comparison holds.", form.comparison),
    Word("frozen", "frozen BLOCK", "The block does not learn.", form.block_id),
    Word("map", "map conv2 1", "The map of the block is the chosen one.", form.map_of),
    Word(
        "classes",
        "classes 5 8 each=5",
        "Just these images are kept: see the line @classes.",
        form.classes,
    ),
    Word("gone", "gone BLOCK", "The block was deleted.", form.block_id),
    Word("setting", "setting epochs=8", "The training is set so.", form.settings),
    Word(
        "augment",
        "augment shift",
        "The training images are changed so.",
        form.one_of(("none", "shift"), "change"),
    ),
    Word(
        "direction",
        "direction backward",
        "The stepper goes that way.",
        form.one_of(("forward", "backward"), "direction"),
    ),
    Word("unsealed", "unsealed", "The test images were opened.", form.nothing),
    Word(
        "compared",
        "compared augment=none,shift seeds=3",
        "The Lab has tried this, begun in this step; more seeds do, too.",
        form.trial,
    ),
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
