"""What the blocks share that join several inputs. No block type lives here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from cnndesk.blocks.shape import Shape, told
from cnndesk.blocks.spec import Block, BlockFix, ChannelsFix, Family, Misfit
from cnndesk.words import say


class MergeBlock(Block):
    """A block with two or more inputs."""

    family: ClassVar[Family] = Family.MERGE
    min_inputs: ClassVar[int] = 2
    max_inputs: ClassVar[int | None] = None

    def summary(self, inputs: Sequence[Shape] = ()) -> str:
        """Return the number of inputs, or of what is wanted."""
        return told(len(inputs), "input") if inputs else self.inputs_text()


class ElementwiseMergeBlock(MergeBlock):
    """A merge value by value: all inputs must have one shape."""

    def infer(self, inputs: Sequence[Shape]) -> Shape:
        first = inputs[0]
        for slot, shape in enumerate(inputs):
            if shape != first:
                raise _unequal(self.title, inputs, slot)
        return first


def check_planes(title: str, inputs: Sequence[Shape]) -> None:
    """Raise `Misfit` unless all inputs have the same height and width."""
    first = inputs[0]
    for shape in inputs:
        if (shape.h, shape.w) != (first.h, first.w):
            raise Misfit(
                say(
                    "{title} needs inputs of the same height and width, not {first} and {shape}."
                ).format(title=say(title), first=first, shape=shape),
                say(
                    "Use padding “same” and equal strides on both branches, or pool the larger one."
                ),
                short=say("{first} and {second}").format(first=first.plane, second=shape.plane),
            )


def _unequal(title: str, inputs: Sequence[Shape], slot: int) -> Misfit:
    check_planes(title, inputs)
    first, shape = inputs[0], inputs[slot]
    fixes: list[BlockFix] = [ChannelsFix(slot, first.c), ChannelsFix(0, shape.c)]
    return Misfit(
        say(
            "{title} needs inputs with the same number of channels, not {first} and {shape}."
        ).format(title=say(title), first=first, shape=shape),
        say("Give both branches equally many filters, or join them with Concatenate."),
        short=say("{first} and {second} channels").format(first=first.c, second=shape.c),
        fixes=fixes if len(inputs) == 2 else fixes[:1],
    )
