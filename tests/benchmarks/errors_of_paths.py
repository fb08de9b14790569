"""How far each way to compute a convolution is from float64, on one build of the kernels.

Run it: ``python -m tests.benchmarks.errors_of_paths [--mixed]``; ``CNNDESK_ISA`` chooses the build.
One layer after another is trained between a convolution that mixes and a regression, by the kernels
that any network with such a layer would run; they are named. For outputs and gradients: the largest
error divided by the largest result, in millionths. float64 works with what the layer was given
(means that are not zero, normally distributed gradients), so nothing of other layers is in the
error. With ``--mixed``, products are those of mixed precision, which errs by thousands of them.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass, replace

import numpy as np

import cnndesk_ext
from cnndesk.engine import reference
from cnndesk.engine.layers import Conv2d, Dense, InputLayer, Layer, MeanSquaredError
from cnndesk.engine.model import Model, Node
from cnndesk.engine.plan import Plan

BATCH = 4
# What is compared: y, dx, dw, db.
RESULTS = ("y", "dx", "dw", "db")


@dataclass(frozen=True)
class Path:
    """A layer, what it is called here, the shape of what it reads."""

    name: str
    layer: Layer
    shape: tuple[int, int, int]


def _conv(size: int, stride: int = 1, filters: int = 64, **more: object) -> Conv2d:
    before, after = size // 2, (size - 1) // 2
    reach = more.get("dilation", (1, 1))[0]  # type: ignore[index]
    pads = (before * reach, after * reach) * 2
    return Conv2d(
        filters=filters, kernel_size=(size, size), stride=(stride,) * 2, pads=pads, **more
    )


PATHS = (
    Path("3x3", _conv(3), (32, 32, 64)),
    Path("3x3, 512 channels", _conv(3, filters=512), (16, 16, 512)),
    Path("3x3 of 3 channels", _conv(3), (32, 32, 3)),
    Path("1x1", _conv(1, filters=128), (32, 32, 64)),
    Path("2x2", _conv(2), (32, 32, 64)),
    Path("5x5", _conv(5), (32, 32, 64)),
    Path("7x7", _conv(7), (32, 32, 64)),
    Path("3x3, stride 2", _conv(3, 2, 128), (32, 32, 64)),
    Path("3x3, stride 2, 512 channels", _conv(3, 2, 512), (16, 16, 512)),
    Path("3x3, stride 2, 512, direct", _conv(3, 2, 512), (12, 12, 512)),
    Path("3x3, stride 2, 14 outputs", _conv(3, 2, 128), (28, 28, 64)),
    Path("4x4, stride 2", _conv(4, 2), (32, 32, 64)),
    Path("5x5, stride 2", _conv(5, 2), (32, 32, 64)),
    Path("7x7, stride 2", _conv(7, 2), (32, 32, 64)),
    Path("3x3, dilated", _conv(3, dilation=(2, 2)), (32, 32, 64)),
    Path("3x3, 4 groups", _conv(3, groups=4), (32, 32, 64)),
    Path("3x3, depthwise", _conv(3, groups=64), (32, 32, 64)),
    Path("5x5, depthwise, stride 2", _conv(5, 2, groups=64), (32, 32, 64)),
    Path("fully connected", Dense(units=256), (1, 1, 1024)),
)


@dataclass(frozen=True)
class Errors:
    """The kernels that a path ran and its errors, in millionths of the largest result."""

    kernels: tuple[str, ...]
    worst: dict[str, float]


def measured(path: Path) -> Errors:
    """Train one step and compare it with float64."""
    chain = (
        InputLayer(shape=path.shape, scale=(1 / 64,), shift=(-2.0,)),
        Conv2d(filters=path.shape[2], kernel_size=(1, 1)),
        path.layer,
        MeanSquaredError(),
    )
    model = Model(
        [Node(str(i), layer, (str(i - 1),) if i else ()) for i, layer in enumerate(chain)]
    )
    rng = np.random.default_rng(0)
    for arrays in model.parameters.values():
        for array in arrays.values():
            array[...] = rng.standard_normal(array.shape) / np.sqrt(max(1, array[..., 0].size))
    plan = Plan(model, BATCH, training=True, gradients=True, input_gradients=True, fuse=False)
    plan.images[...] = rng.integers(0, 256, plan.images.shape)
    plan.targets.labels[:] = 0
    plan.step()
    # The gradient of the outputs is what they miss their targets by.
    outputs = plan.output.reshape(plan.targets.values.shape)
    plan.targets.values[...] = outputs + rng.standard_normal(outputs.shape)
    plan.step()
    found = {
        "y": plan.values["2"],
        "dx": plan.gradients["1"],
        "dw": plan.parameter_gradient("2", "weight"),
        "db": plan.parameter_gradient("2", "bias"),
    }
    wanted = _expected(path.layer, plan, model)
    worst = {
        name: 1e6 * float(np.abs(found[name] - exact).max() / np.abs(exact).max())
        for name, exact in zip(RESULTS, wanted, strict=True)
    }
    kernels = [record.kernel for record in plan.records(packing=False) if record.tag == "2"]
    return Errors(tuple(dict.fromkeys(kernels)), worst)


def _expected(layer: Layer, plan: Plan, model: Model) -> tuple[np.ndarray, ...]:
    x, dy = plan.values["1"], plan.gradients["2"]
    weight, bias = (model.parameters["2"][name] for name in ("weight", "bias"))
    if isinstance(layer, Conv2d):
        geometry = {
            "stride": layer.stride,
            "pads": layer.pads,
            "dilation": layer.dilation,
            "groups": layer.groups,
        }
        y = reference.convolution(x, weight, bias, **geometry)
        return (y, *reference.convolution_gradients(x, weight, dy, **geometry))
    rows, owed = x.reshape(BATCH, -1), dy.reshape(BATCH, -1)
    matrix = weight.reshape(rows.shape[1], -1)
    y = reference.dense(rows, matrix, bias).reshape(plan.values["2"].shape)
    dx, dw, db = reference.dense_gradients(rows, matrix, owed)
    return y, dx.reshape(x.shape), dw.reshape(weight.shape), db


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mixed", action="store_true")
    mixed = parser.parse_args().mixed
    print(f"kernels {cnndesk_ext.isa}; largest error in millionths of the largest result")
    print(f"{'':28}" + "".join(f"{name:>9}" for name in RESULTS) + "  kernels")
    for path in PATHS:
        layer = path.layer
        if mixed and isinstance(layer, Conv2d | Dense):
            layer = replace(layer, mixed=True)
        errors = measured(replace(path, layer=layer))
        numbers = "".join(f"{errors.worst[name]:9.2f}" for name in RESULTS)
        print(f"{path.name:28}{numbers}  {' '.join(errors.kernels)}", flush=True)


if __name__ == "__main__":
    main()
