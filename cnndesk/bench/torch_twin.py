"""The same network, training step and forward pass in PyTorch, for comparison only.

The one module that imports torch, which is no requirement of the program. The twin starts from the
same weights and is fed images that are normalised already, which PyTorch does not pay for.
"""

from __future__ import annotations

import io
import os
import warnings
from collections.abc import Callable
from enum import StrEnum
from typing import Any

import numpy as np

from cnndesk.bench.libraries import load
from cnndesk.engine.layers import (
    Activation,
    Add,
    BatchNorm,
    Concatenate,
    Conv2d,
    Dense,
    Dropout,
    Flatten,
    GlobalPool,
    InputLayer,
    Layer,
    Multiply,
    Pool2d,
    SoftmaxCrossEntropy,
)
from cnndesk.engine.model import Model, Node
from cnndesk.errors import SettingError

LEARNING_RATE = 1e-3
MOMENTUM = 0.9

Call = Callable[[], object]


class Way(StrEnum):
    """How PyTorch runs a network; the names are those of ``--against``."""

    EAGER = "torch"
    COMPILED = "torch-compile"  # by torch.compile, which needs a C++ compiler
    BFLOAT16 = "torch-bf16"  # under autocast: products and convolutions in bfloat16


_ADDITIONS = {Way.EAGER: "", Way.COMPILED: ", compiled", Way.BFLOAT16: ", autocast to bfloat16"}

# What keeps PyTorch and its libraries to the instructions of a build: read when they are loaded.
_SAME_INSTRUCTIONS = {
    "v2": {
        "ATEN_CPU_CAPABILITY": "default",
        "ONEDNN_MAX_CPU_ISA": "SSE41",
        "MKL_ENABLE_INSTRUCTIONS": "SSE4_2",
    },
    "v3": {
        "ATEN_CPU_CAPABILITY": "avx2",
        "ONEDNN_MAX_CPU_ISA": "AVX2",
        "MKL_ENABLE_INSTRUCTIONS": "AVX2",
    },
}


def import_torch() -> Any:
    """Return the module torch.

    Where ``CNNDESK_ISA`` limits our instructions, PyTorch is limited to the same.

    Raises
    ------
    SettingError
        When it is not installed or cannot be loaded, with how to install it.
    """
    limits = _SAME_INSTRUCTIONS.get(os.environ.get("CNNDESK_ISA", ""), {})
    for name, value in limits.items():
        os.environ.setdefault(name, value)
    return load("torch", "PyTorch")


class TorchTwin:
    """A model, one batch and SGD with momentum in PyTorch.

    Parameters
    ----------
    model : Model
        Its weights are copied.
    images : ndarray of uint8, shape (n, h, w, c)
    labels : ndarray of int64, shape (n,)
    threads : int

    Raises
    ------
    SettingError
        When PyTorch is not installed, or has no equal of one of the layers.
    """

    def __init__(self, model: Model, images: np.ndarray, labels: np.ndarray, threads: int) -> None:
        self._torch = import_torch()
        self._torch.set_num_threads(threads)
        self._model = model
        self._images = _normalised(model, images)
        self._labels = labels
        self._check_layers()

    def fastest_step(
        self, way: Way, measure: Callable[[Call], float]
    ) -> tuple[str, Callable[[], None]]:
        """Return the training step in the memory format in which ``measure`` gives less.

        Before it stands a name: version, way and memory format.

        Raises
        ------
        SettingError
            When PyTorch cannot run the network this way.
        """
        return self._fastest(self._step, way, measure)

    def fastest_inference(
        self, way: Way, measure: Callable[[Call], float]
    ) -> tuple[str, Callable[[], None]]:
        """Return name and forward pass, as `fastest_step` does."""
        return self._fastest(self._inference, way, measure)

    def _fastest(
        self,
        make: Callable[[Any, Way], Callable[[], None]],
        way: Way,
        measure: Callable[[Call], float],
    ) -> tuple[str, Callable[[], None]]:
        if way is Way.COMPILED:
            self._torch.compiler.reset()  # or it would give up after a few networks
        calls = {name: make(form, way) for name, form in self._formats().items()}
        try:
            for call in calls.values():
                for _ in range(3):
                    call()
        except RuntimeError as error:  # torch.compile works when it is first called
            reason = str(error).strip().split("\n", 1)[0]
            raise SettingError(
                f"PyTorch cannot run it as {way.value}: {type(error).__name__}: {reason}. "
                + _CURES[way]
            ) from error
        seconds = {name: measure(call) for name, call in calls.items()}
        best = min(seconds, key=lambda name: seconds[name])
        return f"PyTorch {self._torch.__version__}{_ADDITIONS[way]}, {best}", calls[best]

    def _formats(self) -> dict[str, Any]:
        torch = self._torch
        return {"contiguous": torch.contiguous_format, "channels last": torch.channels_last}

    @property
    def memory_formats(self) -> tuple[str, ...]:
        """Names of the memory formats."""
        return tuple(self._formats())

    def step(self, memory_format: str) -> Callable[[], None]:
        """Return the eager training step in one memory format: contiguous or channels last."""
        return self._step(self._formats()[memory_format], Way.EAGER)

    def feeding_step(self, memory_format: str) -> Callable[[Any, Any], None]:
        """Return the eager training step for images (n, c, h, w) and labels that are given."""
        form = self._formats()[memory_format]
        forward, optimizer = self._trained(form)

        def step(images: Any, labels: Any) -> None:
            optimizer.zero_grad(set_to_none=True)
            logits = forward(images.to(memory_format=form))
            self._torch.nn.functional.cross_entropy(logits, labels).backward()
            optimizer.step()

        return step

    def _trained(self, memory_format: Any) -> tuple[Callable[[Any], Any], Any]:
        """Return the forward pass of a module of its own, and what updates that."""
        module, forward = self._module()
        module.to(memory_format=memory_format).train()
        optimizer = self._torch.optim.SGD(
            module.parameters(), lr=LEARNING_RATE, momentum=MOMENTUM, fused=True
        )
        return forward, optimizer

    def _step(self, memory_format: Any, way: Way) -> Callable[[], None]:
        torch = self._torch
        forward, optimizer = self._trained(memory_format)
        images = torch.from_numpy(self._images).to(memory_format=memory_format)
        labels = torch.from_numpy(np.asarray(self._labels, np.int64))

        def loss() -> Any:
            return torch.nn.functional.cross_entropy(forward(images), labels)

        run = self._in_its_way(loss, way)

        def step() -> None:
            optimizer.zero_grad(set_to_none=True)
            run().backward()
            optimizer.step()

        return step

    def _inference(self, memory_format: Any, way: Way) -> Callable[[], None]:
        torch = self._torch
        module, forward = self._module()
        module.to(memory_format=memory_format).eval()
        images = torch.from_numpy(self._images).to(memory_format=memory_format)
        run = self._in_its_way(lambda: forward(images).softmax(1), way)

        def inference() -> None:
            with torch.inference_mode():
                run()

        return inference

    def _in_its_way(self, function: Callable[[], Any], way: Way) -> Callable[[], Any]:
        torch = self._torch
        if way is Way.COMPILED:
            compiled: Callable[[], Any] = torch.compile(function)
            return compiled
        if way is Way.BFLOAT16:

            def in_bfloat16() -> Any:
                with torch.autocast("cpu", dtype=torch.bfloat16):
                    return function()

            return in_bfloat16
        return function

    def onnx(self) -> tuple[bytes, np.ndarray]:
        """Return the network from images to probabilities in ONNX form, and the images it takes.

        Raises
        ------
        SettingError
            When PyTorch cannot write it.
        """
        torch = self._torch
        module, forward = self._module()
        module.eval()

        class Whole(torch.nn.Module):  # type: ignore[misc, name-defined]
            def __init__(self) -> None:
                super().__init__()
                self.layers = module

            def forward(self, images: Any) -> Any:
                return forward(images).softmax(1)

        written = io.BytesIO()
        with warnings.catch_warnings():
            # The newer exporter needs a further package and gives the same graph.
            warnings.simplefilter("ignore")
            try:
                torch.onnx.export(
                    Whole(),
                    (torch.from_numpy(self._images),),
                    written,
                    dynamo=False,
                    input_names=["x"],
                )
            except torch.onnx.OnnxExporterError as error:
                reason = str(error).split("\n", 1)[0]
                raise SettingError(f"PyTorch cannot write it in ONNX form: {reason}") from error
        return written.getvalue(), self._images

    def _check_layers(self) -> None:
        for node in self._model.nodes:
            if not _has_twin(node.layer):
                raise SettingError(
                    f"{node.id} has no twin in the comparison with PyTorch; sum pools, pools with "
                    "uneven padding and rare layers have none. Measure this network without "
                    "--against."
                )

    def _module(self) -> tuple[Any, Callable[[Any], Any]]:
        """Return the parameters' owner and the function from images to logits."""
        nn = self._torch.nn
        modules = nn.ModuleDict()
        calls: list[tuple[str, tuple[str, ...], Callable[..., Any]]] = []
        for node in self._model.nodes[1:-1]:
            layer = self._layer(node)
            if isinstance(layer, nn.Module):
                modules[node.id] = layer
            calls.append((node.id, node.inputs, layer))
        first, last = self._model.nodes[0].id, self._model.nodes[-1].inputs[0]

        def forward(images: Any) -> Any:
            values = {first: images}
            for name, inputs, call in calls:
                values[name] = call(*(values[source] for source in inputs))
            return values[last].flatten(1)

        return modules, forward

    def _layer(self, node: Node) -> Any:
        torch, nn, layer = self._torch, self._torch.nn, node.layer
        match layer:
            case Conv2d():
                return self._conv(node, layer)
            case Dense():
                return self._dense(node, layer)
            case Activation():
                readers = sum(node.inputs[0] in other.inputs for other in self._model.nodes)
                if layer.kind == "relu" and readers > 1:
                    return nn.ReLU()
                if layer.kind == "clipped_relu":
                    return nn.Hardtanh(0.0, layer.alpha, inplace=readers == 1)
                return _ACTIVATIONS[layer.kind](nn)
            case Pool2d():
                return self._pool(layer)
            case GlobalPool():
                maximum = layer.mode == "max"
                return nn.AdaptiveMaxPool2d(1) if maximum else nn.AdaptiveAvgPool2d(1)
            case Flatten():
                return lambda x: x  # Dense flattens
            case BatchNorm():
                channels = self._model.shapes[node.id][2]
                return nn.BatchNorm2d(channels, layer.epsilon, 1 - layer.momentum)
            case Dropout():
                return nn.Dropout(layer.rate)
            case Add():
                return lambda *xs: sum(xs[1:], xs[0])
            case Multiply():
                return lambda *xs: torch.stack(xs).prod(0)
            case Concatenate():
                return lambda *xs: torch.cat(xs, 1)
        raise AssertionError(type(layer).__name__)  # _check_layers has looked

    def _conv(self, node: Node, layer: Conv2d) -> Any:
        nn = self._torch.nn
        channels = self._model.input_shapes(node)[0][2]
        pads, outside = _padding(layer.pads)
        conv = nn.Conv2d(
            channels,
            layer.filters,
            layer.kernel_size,
            layer.stride,
            pads,
            layer.dilation,
            layer.groups,
            layer.bias,
        )
        self._load(conv, node, lambda weight: weight.transpose(3, 2, 0, 1))
        return conv if outside is None else nn.Sequential(nn.ZeroPad2d(outside), conv)

    def _dense(self, node: Node, layer: Dense) -> Any:
        nn = self._torch.nn
        h, w, c = self._model.input_shapes(node)[0]
        dense = nn.Linear(h * w * c, layer.units, layer.bias)

        def from_channels_last(weight: np.ndarray) -> np.ndarray:
            return weight.reshape(h, w, c, -1).transpose(3, 2, 0, 1).reshape(layer.units, -1)

        self._load(dense, node, from_channels_last)
        return nn.Sequential(nn.Flatten(), dense)

    def _pool(self, layer: Pool2d) -> Any:
        nn = self._torch.nn
        pads, _ = _padding(layer.pads)
        if layer.mode == "max":
            return nn.MaxPool2d(layer.size, layer.stride, pads)
        return nn.AvgPool2d(layer.size, layer.stride, pads, count_include_pad=False)

    def _load(self, module: Any, node: Node, turn: Callable[[np.ndarray], np.ndarray]) -> None:
        torch = self._torch
        parameters = self._model.parameters[node.id]
        with torch.no_grad():
            weight = np.ascontiguousarray(turn(parameters["weight"]))
            module.weight.copy_(torch.from_numpy(weight))
            if "bias" in parameters:
                module.bias.copy_(torch.from_numpy(parameters["bias"].copy()))


_CURES = {
    Way.EAGER: "Measure this network without --against.",
    Way.COMPILED: "torch.compile needs a C++ compiler such as g++; or leave this comparison out.",
    Way.BFLOAT16: "Leave this comparison out.",
}

_KNOWN = (
    InputLayer,
    Conv2d,
    Dense,
    Activation,
    Pool2d,
    GlobalPool,
    Flatten,
    BatchNorm,
    Dropout,
    Add,
    Multiply,
    Concatenate,
    SoftmaxCrossEntropy,
)

_ACTIVATIONS: dict[str, Callable[[Any], Any]] = {
    "relu": lambda nn: nn.ReLU(inplace=True),
    "elu": lambda nn: nn.ELU(),
    "gelu": lambda nn: nn.GELU(),
    "silu": lambda nn: nn.SiLU(),
    "sigmoid": lambda nn: nn.Sigmoid(),
    "tanh": lambda nn: nn.Tanh(),
    "softplus": lambda nn: nn.Softplus(),
    "hard_swish": lambda nn: nn.Hardswish(),
}


def _has_twin(layer: Layer) -> bool:
    match layer:
        case Activation():
            return layer.kind == "clipped_relu" or layer.kind in _ACTIVATIONS
        case Pool2d():
            plain = layer.mode != "sum" and not any(layer.counted)
            return plain and _padding(layer.pads)[1] is None
    return isinstance(layer, _KNOWN)


def _padding(
    pads: tuple[int, int, int, int],
) -> tuple[tuple[int, int], tuple[int, int, int, int] | None]:
    """Return PyTorch's (height, width) padding, or zeros and the pads for a layer of its own."""
    top, bottom, left, right = pads
    if (top, left) == (bottom, right):
        return (top, left), None
    return (0, 0), (left, right, top, bottom)


def _normalised(model: Model, images: np.ndarray) -> np.ndarray:
    layer = model.nodes[0].layer
    assert isinstance(layer, InputLayer)
    scale, shift = np.array(layer.scale, np.float32), np.array(layer.shift, np.float32)
    return np.ascontiguousarray((images * scale + shift).astype(np.float32).transpose(0, 3, 1, 2))
