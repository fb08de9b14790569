"""EfficientNet-Lite0 as blocks, and which of them takes which pretrained weights.

Seven stages of inverted bottlenecks between a stem and a last 1×1 convolution (Tan & Le,
arXiv:1905.11946; the “Lite” form has no squeeze and excitation and ReLU6 for swish, so that small
processors run it). Each bottleneck widens by a 1×1 convolution, filters each channel on its own and
narrows again; where it keeps the size, its input is added to its output.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnndesk.blocks import Shape
from cnndesk.blocks.image_input import ImageInput
from cnndesk.document.drawing import Drawing, Head
from cnndesk.document.edits import Freeze
from cnndesk.document.group_edits import Stage, grouped_stages
from cnndesk.document.network import Network

_STEM, _FEATURES = 32, 1280
_EPSILON = 1e-3
_DROPOUT = 0.2
_MEAN, _STD = 127 / 255, 128 / 255


@dataclass(frozen=True)
class _Bottlenecks:
    """Bottlenecks one behind the other; only the first one has the stride."""

    repeats: int
    kernel_size: int
    stride: int
    widening: int
    filters: int


_STAGES = (
    _Bottlenecks(1, 3, 1, 1, 16),
    _Bottlenecks(2, 3, 2, 6, 24),
    _Bottlenecks(2, 5, 2, 6, 40),
    _Bottlenecks(3, 3, 2, 6, 80),
    _Bottlenecks(3, 5, 1, 6, 112),
    _Bottlenecks(4, 5, 2, 6, 192),
    _Bottlenecks(1, 3, 1, 6, 320),
)

Arrays = dict[str, dict[str, NDArray[np.float32]]]


@dataclass
class Backbone:
    """The drawing under way: blocks by stage, and where their weights are called what.

    Attributes
    ----------
    drawing : Drawing
    stages : list of list of list of str
        Ids of the blocks by stage and unit: stem, seven stages of bottlenecks; the last 1×1
        convolution is a unit of the last one.
    sources : dict of block id to str
        How the file of weights calls it.
    """

    drawing: Drawing
    stages: list[list[list[str]]] = field(default_factory=list)
    sources: dict[str, str] = field(default_factory=dict)

    def begin_stage(self) -> None:
        """Let what follows be another stage."""
        self.stages.append([])

    def begin_unit(self) -> None:
        """Let what follows be another unit of the stage."""
        self.stages[-1].append([])

    def put(self, source: str, kind: str, **params: Any) -> None:
        """Add a block that has weights in the file."""
        block_id = self.drawing.add(kind, **params)
        self.sources[block_id] = source
        self.stages[-1][-1].append(block_id)

    def put_plain(self, kind: str, *, also_from: str = "") -> None:
        """Add a block without weights."""
        self.stages[-1][-1].append(self.drawing.add(kind, also_from=also_from))

    def normalised(self, source: str) -> None:
        """Add a batch norm."""
        self.put(source, "batch_norm", momentum=0.99, epsilon=_EPSILON)


def draw(image_shape: Sequence[int], head: Head) -> Network:
    """Return the network with a new head; all before the head is frozen."""
    backbone = _backbone(image_shape)
    drawing = backbone.drawing
    drawing.add("global_average_pool")
    drawing.add("dropout", rate=_DROPOUT)
    network = drawing.ending(head)
    Freeze(tuple(backbone.sources)).apply(network)
    grouped_stages(network, _groups(backbone.stages)).apply(network)
    return network


def _groups(stages: Sequence[Sequence[Sequence[str]]]) -> list[Stage]:
    """Return the stages as groups, with their units as groups in them."""
    groups = []
    for number, units in enumerate(stages):
        name = f"Stage {number}" if number else "Stem"
        if len(units) == 1:
            groups.append(Stage(name, tuple(units[0])))
        else:
            parts = [Stage(f"{name}.{n}", tuple(unit)) for n, unit in enumerate(units, 1)]
            groups.append(Stage(name, parts=tuple(parts)))
    return groups


def stages(network: Network) -> list[list[str]]:
    """Return the ids of the blocks of each stage, first the stem; empty for another network."""
    entry = network.input_block
    if entry is None:
        return []
    found = _backbone(entry.image_shape)
    alike = all(
        name in network and network.block(name) == block
        for name, block in found.drawing.blocks.items()
        if name in found.sources
    )
    return [list(chain.from_iterable(units)) for units in found.stages] if alike else []


def arrays(image_shape: Sequence[int], tensors: Mapping[str, NDArray[np.float32]]) -> Arrays:
    """Return the weights of the blocks before the head.

    Parameters
    ----------
    image_shape : (h, w, c)
        Grey images get filters that see the same as they would in three equal channels.
    tensors : mapping of str to ndarray of float32
        As the file has them.
    """
    sources = _backbone(image_shape).sources
    found = {block: _of_block(source, tensors) for block, source in sources.items()}
    if image_shape[2] == 1:
        stem = found[next(iter(sources))]
        stem["weight"] = np.ascontiguousarray(stem["weight"].sum(axis=2, keepdims=True))
    return found


def _of_block(
    source: str, tensors: Mapping[str, NDArray[np.float32]]
) -> dict[str, NDArray[np.float32]]:
    if f"{source}.running_mean" not in tensors:
        filters = tensors[f"{source}.weight"]
        return {"weight": np.ascontiguousarray(filters.transpose(2, 3, 1, 0))}
    return {
        "gamma": tensors[f"{source}.weight"],
        "beta": tensors[f"{source}.bias"],
        "running_mean": tensors[f"{source}.running_mean"],
        "running_variance": tensors[f"{source}.running_var"],
    }


def _backbone(image_shape: Sequence[int]) -> Backbone:
    height, width, channels = image_shape
    entry = ImageInput(
        height=height,
        width=width,
        channels=channels,
        scaling="fixed",
        mean=(_MEAN,) * channels,
        std=(_STD,) * channels,
    )
    backbone = Backbone(Drawing.from_input(entry))
    backbone.begin_stage()
    backbone.begin_unit()
    backbone.put(
        "_conv_stem", "conv2d", filters=_STEM, kernel_size=3, stride=2, padding="same", bias=False
    )
    backbone.normalised("_bn0")
    backbone.put_plain("relu6")
    number = 0
    for stage in _STAGES:
        backbone.begin_stage()
        for repeat in range(stage.repeats):
            backbone.begin_unit()
            _bottleneck(backbone, f"_blocks.{number}", stage, stage.stride if repeat == 0 else 1)
            number += 1
    backbone.begin_unit()
    backbone.put("_conv_head", "conv2d", filters=_FEATURES, kernel_size=1, bias=False)
    backbone.normalised("_bn1")
    backbone.put_plain("relu6")
    return backbone


def _bottleneck(backbone: Backbone, source: str, stage: _Bottlenecks, stride: int) -> None:
    drawing = backbone.drawing
    before, entered = drawing.last, drawing.shape
    if stage.widening > 1:
        filters = entered.c * stage.widening
        backbone.put(f"{source}._expand_conv", "conv2d", filters=filters, kernel_size=1, bias=False)
        backbone.normalised(f"{source}._bn0")
        backbone.put_plain("relu6")
    backbone.put(
        f"{source}._depthwise_conv",
        "depthwise_conv2d",
        kernel_size=stage.kernel_size,
        stride=stride,
        padding="same",
        bias=False,
    )
    backbone.normalised(f"{source}._bn1")
    backbone.put_plain("relu6")
    backbone.put(
        f"{source}._project_conv", "conv2d", filters=stage.filters, kernel_size=1, bias=False
    )
    backbone.normalised(f"{source}._bn2")
    if stride == 1 and entered == Shape(entered.h, entered.w, stage.filters):
        backbone.put_plain("add", also_from=before)
