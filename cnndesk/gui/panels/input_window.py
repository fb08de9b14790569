"""Which pixels of the image a value of a drawn block depends on, as one box.

Worked out backwards through the drawn network without a model, so that it follows the pointer; the
arithmetic is that of Dumoulin & Visin, arXiv:1603.07285. Exact fields of single units, with holes
and channels, are ``cnndesk.explain``'s.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cnndesk.document.compile import passes_through
from cnndesk.document.network import Network
from cnndesk.document.shapes import Diagnosis
from cnndesk.engine.layers.base import Layer
from cnndesk.engine.layers.conv import Conv2d, ConvTranspose2d, FixedFilter
from cnndesk.engine.layers.dense import Dense
from cnndesk.engine.layers.pool import GlobalPool, Pool2d
from cnndesk.engine.layers.shape_ops import Crop2d, Flatten, Pad2d, Upsample2d


@dataclass(frozen=True)
class Box:
    """Rows ``top..bottom`` and columns ``left..right``, inclusive."""

    top: int
    left: int
    bottom: int
    right: int

    def clipped(self, height: int, width: int) -> Box:
        """Return the part inside an image of this size."""
        return Box(
            min(max(self.top, 0), height - 1),
            min(max(self.left, 0), width - 1),
            min(max(self.bottom, 0), height - 1),
            min(max(self.right, 0), width - 1),
        )

    def joined(self, other: Box) -> Box:
        """Return the smallest box around both."""
        return Box(
            min(self.top, other.top),
            min(self.left, other.left),
            max(self.bottom, other.bottom),
            max(self.right, other.right),
        )


def _windowed(
    box: Box, size: tuple[int, int], stride: tuple[int, int], pads: tuple[int, int, int, int]
) -> Box:
    """Return what a sliding window of ``size`` (dilation included) reads for a box of outputs."""
    return Box(
        box.top * stride[0] - pads[0],
        box.left * stride[1] - pads[2],
        box.bottom * stride[0] - pads[0] + size[0] - 1,
        box.right * stride[1] - pads[2] + size[1] - 1,
    )


def _transposed(box: Box, layer: ConvTranspose2d) -> Box:
    """Input i writes outputs i * stride - pad to i * stride - pad + kernel - 1."""
    (sh, sw), (kh, kw) = layer.stride, layer.kernel_size
    top, left = layer.pads[0], layer.pads[2]
    return Box(
        -((kh - 1 - box.top - top) // sh),
        -((kw - 1 - box.left - left) // sw),
        (box.bottom + top) // sh,
        (box.right + left) // sw,
    )


def box_read(layer: Layer, box: Box, height: int, width: int) -> Box:
    """Return what a layer reads of an input of ``height`` x ``width`` for a box of its output."""
    match layer:
        case Conv2d():
            (kh, kw), (dh, dw) = layer.kernel_size, layer.dilation
            size = ((kh - 1) * dh + 1, (kw - 1) * dw + 1)
            return _windowed(box, size, layer.stride, layer.pads)
        case FixedFilter():
            side = (len(layer.matrix), len(layer.matrix[0]))
            return _windowed(box, side, layer.stride, layer.pads)
        case Pool2d():
            return _windowed(box, layer.size, layer.stride, layer.pads)
        case ConvTranspose2d():
            return _transposed(box, layer)
        case Pad2d() | Crop2d():
            sign = 1 if isinstance(layer, Crop2d) else -1
            down, across = sign * layer.pads[0], sign * layer.pads[2]
            return Box(box.top + down, box.left + across, box.bottom + down, box.right + across)
        case Upsample2d():
            fh, fw = layer.factor
            return Box(box.top // fh, box.left // fw, box.bottom // fh, box.right // fw)
        case Dense() | GlobalPool() | Flatten():
            return Box(0, 0, height - 1, width - 1)
        case _:
            return box


def input_window(
    network: Network, diagnoses: Mapping[str, Diagnosis], block_id: str, row: int, column: int
) -> Box | None:
    """Return the pixels that a value of a block depends on.

    Parameters
    ----------
    network : Network
    diagnoses : mapping of block id to Diagnosis
        Of the network as it is.
    block_id : str
    row, column : int
        Of the value in the block's output.

    Returns
    -------
    Box or None
        In the network's input image, clipped to it; None where the block does not depend on it or
        does not fit.
    """
    entry = network.input_id
    start = passes_through(network, block_id) if block_id in network else ""
    if entry is None or not start or not diagnoses[start].is_ok:
        return None
    boxes = {start: Box(row, column, row, column)}
    for current in reversed(network.order):
        box = boxes.get(current)
        if box is None or current == entry:
            continue
        shapes = diagnoses[current].inputs
        layer = None
        if not network[current].is_bypassed:
            layer = network.block(current).build(shapes)
        for source, shape in zip(network.predecessors(current), shapes, strict=False):
            read = box if layer is None else box_read(layer, box, shape.h, shape.w)
            read = read.clipped(shape.h, shape.w)
            boxes[source] = boxes[source].joined(read) if source in boxes else read
    found, output = boxes.get(entry), diagnoses[entry].output
    return found.clipped(output.h, output.w) if found is not None and output is not None else None
