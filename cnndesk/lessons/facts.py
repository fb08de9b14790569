"""What expressions of lessons can ask for, by name: the table `FACTS`, and the check of a use.

What the numbers are at a moment is the window's business (``cnndesk.gui.lessons.facts``).
``resources/lessons/README.md`` lists the same names; a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from cnndesk.lessons.expression import Expression

BLOCK, NUMBER, FACT = "block", "number", "name"


@dataclass(frozen=True)
class Fact:
    """One name.

    Attributes
    ----------
    arguments : tuple of str
        What each argument is: `BLOCK`, `NUMBER` or `FACT`.
    meaning : str
    decimals : int or None
        How many decimals a text shows; None as many as the number needs.
    """

    arguments: tuple[str, ...]
    meaning: str
    decimals: int | None = None


FACTS: Mapping[str, Fact] = {
    # The run
    "val_accuracy": Fact((), "validation accuracy after the last epoch, in percent", 1),
    "train_accuracy": Fact((), "training accuracy of the last epoch, in percent", 1),
    "gap": Fact((), "training accuracy less validation accuracy, in points", 1),
    "val_loss": Fact((), "validation loss after the last epoch", 3),
    "train_loss": Fact((), "training loss of the last epoch", 3),
    "previous": Fact((FACT,), "one of these of the run before: previous(val_accuracy)", 1),
    "first": Fact((FACT,), "one of these of the first run since the lesson began", 1),
    "of_step": Fact(
        (NUMBER, FACT),
        "one of these of the run that ended last in a step: of_step(5, val_accuracy)",
        1,
    ),
    "epochs": Fact((), "epochs of the present run"),
    "best_epoch": Fact((), "epoch of the lowest validation loss"),
    "at_epoch": Fact((), "epoch that the time machine shows; 0 at the start"),
    "runs": Fact((), "runs that were trained to an end since the step began"),
    "chance": Fact((), "accuracy of guessing, in percent", 1),
    "test_accuracy": Fact((), "accuracy on the test images, once they are opened, in percent", 1),
    # The images
    "images_train": Fact((), "images to train on"),
    "images_val": Fact((), "validation images"),
    "classes": Fact((), "classes"),
    # The Lab
    "tried": Fact((NUMBER,), "mean validation accuracy of a variant in the Lab, in percent", 1),
    "tried_spread": Fact((NUMBER,), "its spread over the seeds, in points", 1),
    "tried_gap": Fact((NUMBER,), "its mean gap of training to validation, in points", 1),
    "gap_spread": Fact((NUMBER,), "the spread of that gap, in points", 1),
    "highest_tried": Fact((), "validation accuracy of the best run in the Lab, in percent", 1),
    "lowest_tried": Fact((), "validation accuracy of the worst run in the Lab, in percent", 1),
    # Blocks
    "height": Fact((BLOCK,), "height of a block's maps"),
    "width": Fact((BLOCK,), "width of a block's maps"),
    "maps": Fact((BLOCK,), "maps of a block, or units of a vector"),
    "size": Fact((BLOCK,), "height times width times maps"),
    "params": Fact((BLOCK,), "parameters of a block"),
    "all_params": Fact((), "parameters of the network"),
    "learning": Fact((), "parameters that training changes"),
    "field": Fact((BLOCK,), "pixels that a unit in the middle sees, from top to bottom"),
    "dead": Fact((BLOCK,), "maps of a ReLU that gave nothing for any image looked at"),
    # The watched image in the network
    "value": Fact((BLOCK, NUMBER, NUMBER, NUMBER), "a unit: row, column, map, from 1", 3),
    "largest": Fact((BLOCK, NUMBER), "the largest value of a map", 3),
    "peak": Fact((), "the largest value of the first map of the selected block", 3),
    "alike": Fact((BLOCK,), "correlation of the image with the map that is most like it", 2),
    "negative": Fact((BLOCK,), "units below zero"),
    "sure": Fact((), "probability of the likeliest class, in percent", 1),
    "answer": Fact((), "the likeliest class, from 1"),
    "pixel": Fact((NUMBER, NUMBER), "brightness of the watched image: row, column, from 1"),
    # The unit that is stepped through
    "here": Fact((), "the unit's value", 3),
    "before": Fact((), "the one value that a bend reads there", 3),
    "blame": Fact((), "gradient of the loss with respect to the unit", 4),
    "blame_before": Fact((), "gradient that goes on to the value it bends, or its own score", 4),
    "blamed": Fact((), "how many of the values it reads get a gradient from it"),
    "slope": Fact((BLOCK,), "gradient of the weight of a block that the loss depends on most", 2),
    "nudge": Fact((BLOCK,), "change of the loss, in a second pass, if it grows by 0.01", 4),
    "outside": Fact((), "places of its window that lie in the padding"),
    "row": Fact((), "row of the unit, from 1"),
    "column": Fact((), "column of the unit, from 1"),
    "map": Fact((), "map of the unit, from 1"),
    "is_label": Fact((), "1 where the unit is that of the right class"),
    # The microscope
    "strongest": Fact((), "the strongest value of the map in any image searched", 2),
    "liked": Fact((), "the value of the map for the picture it likes best", 2),
    "muted": Fact((), "validation images whose answer is another one without the map"),
    "muted_wrong": Fact((), "those of them that were right and become wrong"),
    # The filter lab
    "lab": Fact((NUMBER, NUMBER), "a value of the lab's feature map: row, column, from 1", 2),
    "lab_height": Fact((), "height of the lab's feature map"),
    "lab_width": Fact((), "width of the lab's feature map"),
    "lab_peak": Fact((), "column of the largest value of the lab's feature map, from 1"),
    "kernel": Fact((NUMBER, NUMBER), "a number of the lab's filter: row, column, from 1"),
    # Since the step began
    "began": Fact((FACT,), "what a name was when the step began: began(lab_peak)"),
    "kept": Fact((BLOCK,), "cosine of a block's weights with those when the step began", 2),
    "unchanged": Fact((), "1 where no weight has changed since the step began"),
    "changed": Fact((BLOCK,), "1 where a weight of the block has changed since the step began"),
}


def check_facts(expression: Expression) -> None:
    """Refuse names that there are not, and arguments that do not fit.

    Raises
    ------
    ValueError
        Cause and cure.
    """
    for name, arguments, _ in expression.names:
        fact = FACTS.get(name)
        if fact is None:
            raise ValueError(f"There is nothing called “{name}”. Names: {', '.join(FACTS)}.")
        kinds = fact.arguments
        if len(arguments) != len(kinds):
            form = f"{name}({', '.join(kinds)})" if kinds else name
            raise ValueError(f"{name} is written {form}.")
        for kind, argument in zip(kinds, arguments, strict=True):
            if (kind == NUMBER) != (argument is None):
                raise ValueError(f"{name} is written {name}({', '.join(kinds)}).")
            if kind == FACT and argument not in FACTS:
                raise ValueError(f"{name}(…) takes a name of the table, not “{argument}”.")


def blocks_in(expression: Expression) -> Iterator[str]:
    """Return the blocks that an expression names."""
    for name, arguments, _ in expression.names:
        kinds = FACTS[name].arguments if name in FACTS else ()
        for kind, argument in zip(kinds, arguments, strict=False):
            if kind == BLOCK and argument is not None:
                yield argument
