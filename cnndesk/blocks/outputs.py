"""What the output blocks share: they take a vector, one number per class, label or value.

No block type lives here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from cnndesk.blocks.shape import Shape, told
from cnndesk.blocks.spec import InsertFix, Misfit, OutputBlock
from cnndesk.words import say


class VectorOutputBlock(OutputBlock):
    """An output over a vector: each number stands for one ``noun``; ``loss`` is its short name."""

    noun: ClassVar[str]
    loss: ClassVar[str]
    fewest: ClassVar[int] = 1

    def infer(self, inputs: Sequence[Shape]) -> Shape:
        (shape,) = inputs
        if not shape.is_vector:
            from cnndesk.blocks.registry import create

            dense = create("dense", units=10)
            raise Misfit(
                say("{title} needs one number per {noun}, but its input is {shape}.").format(
                    title=say(self.title), noun=say(self.noun), shape=shape
                ),
                say("Put a Fully connected block before it, with one unit per {noun}.").format(
                    noun=say(self.noun)
                ),
                short=f"{shape}",
                fixes=[
                    InsertFix(say("Insert Fully connected"), dense),
                    InsertFix(say("Insert Global average"), create("global_average_pool")),
                ],
            )
        if shape.c < self.fewest:
            raise Misfit(
                say("{title} needs at least {fewest}, not {channels}.").format(
                    title=say(self.title), fewest=told(self.fewest, self.noun), channels=shape.c
                ),
                say("Give the block before it one unit per {noun}.").format(noun=say(self.noun)),
                short=told(shape.c, self.noun),
            )
        return shape

    def summary(self, inputs: Sequence[Shape] = ()) -> str:
        """Return the loss."""
        return say(self.loss)

    def output_text(self, output: Shape) -> str:
        """Return for example ``"10 classes"``."""
        return told(output.c, self.noun)
