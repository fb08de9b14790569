"""Networks to draw: a chain, residual ones of any depth, one with four branches."""

from __future__ import annotations

from cnndesk.document.network import Network
from cnndesk.document.templates import Drawing, Head, template


def chain() -> Network:
    return template("lenet5").build((28, 28, 1), 10)


def residual(depths: tuple[int, ...] = (2, 2)) -> Network:
    """Bottlenecks as in ResNet; (3, 4, 6, 3) is ResNet-50."""
    d = Drawing((64, 64, 3))
    d.conv(16, 7, 2, bias=False)
    d.add("batch_norm")
    d.add("relu")
    for stage, count in enumerate(depths):
        filters = 8 * 2**stage
        for number in range(count):
            stride = 2 if stage and not number else 1
            shortcut, before = d.last, d.shape.c
            for size, step in ((1, 1), (3, stride)):
                d.conv(filters, size, step, bias=False)
                d.add("batch_norm")
                d.add("relu")
            d.conv(4 * filters, 1, bias=False)
            main = d.add("batch_norm")
            if before != 4 * filters or stride != 1:
                d.branch(shortcut)
                d.conv(4 * filters, 1, stride, bias=False)
                shortcut = d.add("batch_norm")
                d.branch(main)
            d.add("add", also_from=shortcut)
            d.add("relu")
    d.add("global_average_pool")
    return d.ending(Head(10))


def branched() -> Network:
    """Three branches of different lengths, joined in pairs."""
    d = Drawing((32, 32, 3))
    d.conv_relu(8)
    start = d.last
    d.conv_relu(8, 1)
    first = d.last
    d.branch(start)
    d.conv_relu(4, 1)
    d.conv_relu(8)
    d.conv_relu(8)
    second = d.last
    d.branch(start)
    d.add("max_pool", size=3, stride=1, padding="same")
    third = d.last
    d.branch(first)
    joined = d.add("concatenate", also_from=second)
    d.branch(third)
    d.add("concatenate", also_from=joined)
    d.add("global_average_pool")
    return d.ending(Head(10))
