"""ONNX files as other programs write them, N, C, H, W; and what they give, worked out in numpy."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from cnndesk.document.compile import compile_preview
from cnndesk.engine.plan import Plan
from cnndesk.interop.importing.onnx_file import parse_onnx
from cnndesk.interop.importing.onnx_network import Imported, Wishes, from_onnx
from cnndesk.interop.onnx.protobuf import FLOAT, Attribute, Dim, Graph, model


class GraphFile:
    """A graph that is being written, one operator behind the other."""

    def __init__(
        self,
        shape: Sequence[Dim] = ("N", 3, 8, 8),
        kind: int = FLOAT,
        opset: int = 17,
        metadata: dict[str, str] | None = None,
    ) -> None:
        self.graph = Graph("g")
        self.graph.input("x", kind, shape)
        self.last = "x"
        self._opset, self._metadata, self._count = opset, metadata or {}, 0

    def constant(self, values: object, kind: type = np.float32) -> str:
        self._count += 1
        return self.graph.constant(f"c{self._count}", np.array(values, kind))

    def op(self, kind: str, *inputs: str, **attributes: Attribute) -> str:
        """Add an operator behind the last one, or behind the inputs given."""
        self._count += 1
        self.last, before = f"v{self._count}", self.last
        self.graph.node(kind, inputs or (before,), self.last, f"n{self._count}", **attributes)
        return self.last

    def content(self, output: str = "") -> bytes:
        self.graph.output(output or self.last, FLOAT, ["N", 1])
        return model(
            self.graph,
            ir_version=8,
            opset=self._opset,
            producer=("test", "1"),
            metadata=self._metadata,
        )

    def imported(self, **wishes: object) -> Imported:
        return from_onnx(parse_onnx(self.content()), Wishes(**{"scaling": "raw", **wishes}))

    def written(self, path: Path) -> Path:
        path.write_bytes(self.content())
        return path


def normal(shape: Sequence[int], seed: int = 0, scale: float = 0.3) -> np.ndarray:
    return (scale * np.random.default_rng(seed).normal(size=shape)).astype(np.float32)


def pixels_for(imported: Imported, count: int = 2) -> np.ndarray:
    shape = (count, *imported.entry.shape)
    return np.random.default_rng(1).integers(0, 256, shape, dtype=np.uint8)


def outputs(imported: Imported, pixels: np.ndarray, block: str = "") -> np.ndarray:
    """Return what a block gives, by default the last, as N, C, H, W in float64."""
    made = compile_preview(imported.project.network, imported.project.weights)
    assert made is not None
    plan = Plan(made[0], len(pixels), fuse=not block)
    plan.images[...] = pixels
    plan.pack_weights()
    plan.forward()
    values = plan.values[block or made[0].nodes[-1].id]
    return values.transpose(0, 3, 1, 2).astype(np.float64)


def blocks_of(imported: Imported) -> list[str]:
    """Return the types of the blocks in their order, without image and output."""
    network = imported.project.network
    types = [network.block(i).type for i in network.order]
    return [t for t in types if t not in ("image_input", "softmax")]
