"""What the output blocks share: they take a vector, one number per class, label or value.

No block type lives here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from cnndesk.blocks.shape import Shape, counted, grouped, plural
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
                f"{self.title} needs one number per {self.noun}, but its input is {shape}.",
                f"Put a Fully connected block before it, with one unit per {self.noun}.",
                short=f"{shape}",
                fixes=[
                    InsertFix("Insert Fully connected", dense),
                    InsertFix("Insert Global average", create("global_average_pool")),
                ],
            )
        if shape.c < self.fewest:
            raise Misfit(
                f"{self.title} needs at least {counted(self.fewest, self.noun)}, not {shape.c}.",
                f"Give the block before it one unit per {self.noun}.",
                short=counted(shape.c, self.noun),
            )
        return shape

    def summary(self, inputs: Sequence[Shape] = ()) -> str:
        """Return the loss."""
        return self.loss

    def output_text(self, output: Shape) -> str:
        """Return for example ``"10 classes"``."""
        noun = self.noun if output.c == 1 else plural(self.noun)
        return say(f"{{n}} {noun}").format(n=grouped(output.c))
