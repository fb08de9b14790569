"""Networks of many blocks to test with, drawn block by block as their papers have them."""

from __future__ import annotations

from cnndesk.document.network import Network
from cnndesk.document.templates import Drawing


def resnet(blocks: tuple[int, ...] = (2, 2, 2, 2), *, bottleneck: bool = False) -> Network:
    """Draw a ResNet for 64 x 64 images: 18 by default, 50 with bottlenecks and (3, 4, 6, 3)."""
    d = Drawing((64, 64, 3))
    d.conv(8, 7, 2, bias=False)
    d.add("batch_norm")
    d.add("relu")
    d.add("max_pool", size=(3, 3), stride=(2, 2), padding="same")
    for stage, count in enumerate(blocks):
        for number in range(count):
            stride = 2 if stage and not number else 1
            width = 8 * 2**stage
            _residual(d, width, stride, bottleneck=bottleneck)
    d.add("global_average_pool")
    d.add("flatten")
    d.add("dense", units=10)
    d.add("softmax")
    return d.network()


def _residual(d: Drawing, width: int, stride: int, *, bottleneck: bool) -> None:
    begin, entry = d.last, d.shape
    out = 4 * width if bottleneck else width
    if bottleneck:
        _conv(d, width, 1, 1)
        d.add("relu")
    _conv(d, width, 3, stride)
    d.add("relu")
    _conv(d, out, 1 if bottleneck else 3, 1)
    main, shortcut = d.last, begin
    if entry.c != out or stride != 1:
        d.branch(begin)
        _conv(d, out, 1, stride)
        shortcut = d.last
        d.branch(main)
    d.add("add", also_from=shortcut)
    d.add("relu")


def _conv(d: Drawing, filters: int, kernel_size: int, stride: int) -> None:
    d.conv(filters, kernel_size, stride, bias=False)
    d.add("batch_norm")


MOBILENET = (
    (1, 8, 1, 1),
    (6, 12, 2, 2),
    (6, 16, 3, 2),
    (6, 24, 4, 2),
    (6, 32, 3, 1),
    (6, 40, 3, 2),
)
"""Expansion, filters, blocks and stride of each row of the table."""


def mobilenet(
    rows: tuple[tuple[int, int, int, int], ...] = MOBILENET, *, gates: bool = False
) -> Network:
    """Draw a MobileNetV2 with narrow blocks; ``gates``: with squeeze and excitation."""
    d = Drawing((64, 64, 3))
    _conv(d, 8, 3, 2)
    d.add("relu6")
    for expansion, filters, count, stride in rows:
        for number in range(count):
            _inverted(d, expansion, filters, stride if not number else 1, gates=gates)
    _conv(d, 64, 1, 1)
    d.add("relu6")
    d.add("global_average_pool")
    d.add("dropout")
    d.add("dense", units=10)
    d.add("softmax")
    return d.network()


def _inverted(d: Drawing, expansion: int, filters: int, stride: int, *, gates: bool) -> None:
    begin, entry = d.last, d.shape
    if expansion > 1:
        _conv(d, expansion * entry.c, 1, 1)
        d.add("relu6")
    d.add("depthwise_conv2d", kernel_size=3, stride=stride, bias=False)
    d.add("batch_norm")
    d.add("relu6")
    if gates:
        _gate(d)
    _conv(d, filters, 1, 1)
    if stride == 1 and entry.c == filters:
        d.add("add", also_from=begin)


def _gate(d: Drawing) -> None:
    begin, channels = d.last, d.shape.c
    d.add("global_average_pool")
    d.conv(max(1, channels // 4), 1)
    d.add("silu")
    d.conv(channels, 1)
    d.add("sigmoid")
    d.add("multiply", also_from=begin)


def dense_net(layers: int = 6) -> Network:
    """Draw two dense blocks with a transition between."""
    d = Drawing((32, 32, 3))
    _conv(d, 8, 3, 1)
    d.add("relu")
    for block in range(2):
        for _ in range(layers):
            begin = d.last
            d.add("batch_norm")
            d.add("relu")
            d.conv(4, 3)
            d.add("concatenate", also_from=begin)
        if not block:
            d.conv(8, 1)
            d.add("average_pool")
    d.add("global_average_pool")
    d.add("dense", units=10)
    d.add("softmax")
    return d.network()


def three_hundred() -> Network:
    """Draw a network of about 300 blocks."""
    return mobilenet((*MOBILENET[:-1], (6, 40, 21, 2)))
