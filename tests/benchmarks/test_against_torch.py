"""Gradients and training of whole networks against PyTorch: the same weights, the same images.

Gradients are compared with PyTorch in float64, training with PyTorch in float32. ReLU and maxima
decide by sign, so a value within rounding of zero can fall on the other side and move a gradient by
far more than rounding; what is asserted is therefore the error of the bulk of the values, and the
largest error is printed beside that of PyTorch's own float32. Run with ``pytest tests/benchmarks -m
benchmark --run-benchmarks -s`` where the extra ``bench`` is installed.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from cnndesk.bench.networks import bench_net
from cnndesk.bench.torch_twin import TorchTwin, Way
from cnndesk.engine.layers import BatchNorm, Conv2d, Dense
from cnndesk.engine.model import Model, Node
from cnndesk.engine.optimizers import Optimizer
from cnndesk.engine.plan import Plan

torch = pytest.importorskip("torch", reason="PyTorch is not installed (extra “bench”)")
pytestmark = pytest.mark.benchmark

# Not M4 and M5: a shift before another batch norm changes nothing, so that some of their gradients
# are zero but for rounding, and an error relative to them says nothing.
NETS = ["N1", "N2", "N3", "N4", "M1", "M2", "M3", "tiny-vgg", "all-conv"]
BATCH = 8
DRAWS = 5


def from_torch(model: Model, node: Node, name: str, value: Any) -> np.ndarray:
    """Return a parameter or gradient of the twin in the engine's layout."""
    array = np.asarray(value.detach())
    if name == "weight" and isinstance(node.layer, Conv2d):
        return array.transpose(2, 3, 1, 0)
    if name == "weight" and isinstance(node.layer, Dense):
        h, w, c = model.input_shapes(node)[0]
        return array.reshape(-1, c, h, w).transpose(2, 3, 1, 0).reshape(h * w * c, -1)
    return array


def torch_name(node: Node, name: str) -> str:
    """Return what PyTorch calls a parameter."""
    normalises = isinstance(node.layer, BatchNorm)
    return {"gamma": "weight", "beta": "bias"}.get(name, name) if normalises else name


def torch_parameter(module: Any, node: Node, name: str) -> Any:
    """Return a parameter of the twin's module, which may be a padding and a convolution."""
    own = module[-1] if isinstance(module, torch.nn.Sequential) else module
    return getattr(own, torch_name(node, name))


def prepared(name: str, seed: int = 3, batch: int = BATCH) -> tuple[Model, Plan, TorchTwin]:
    """Return a network with random weights, its plan filled with a random batch, and its twin."""
    model = bench_net(name).model
    model.initialise(seed)
    plan = Plan(model, batch, training=True, gradients=True, threads=2)
    rng = np.random.default_rng(seed)
    plan.images[...] = rng.integers(0, 256, plan.images.shape)
    plan.targets.labels[:] = rng.integers(0, 10, batch)
    return model, plan, TorchTwin(model, plan.images, plan.targets.labels, 2)


def torch_gradients(model: Model, twin: TorchTwin, dtype: Any) -> dict[tuple[str, str], np.ndarray]:
    """Return every gradient of the mean loss by PyTorch in one precision."""
    modules, forward = twin._module()
    modules.to(dtype).train()
    images = torch.from_numpy(twin._images).to(dtype)
    loss = torch.nn.functional.cross_entropy(forward(images), torch.from_numpy(twin._labels))
    loss.backward()
    return {
        (node.id, name): from_torch(
            model, node, name, torch_parameter(modules[node.id], node, name).grad
        )
        for node in model.nodes
        for name in model.parameters[node.id]
    }


@pytest.mark.parametrize("name", NETS)
def test_gradients_of_whole_networks(name: str) -> None:
    """In float32, PyTorch's included, one unit in millions may fall on the other side of a ReLU or
    a maximum and move a gradient by 1e-3. That is rare in two images and does not happen to one
    parameter in every draw; a wrong kernel is wrong in every draw.
    """
    ours: dict[tuple[str, str], list[float]] = {}
    theirs: dict[tuple[str, str], list[float]] = {}
    for seed in range(DRAWS):
        model, plan, twin = prepared(name, seed, 2)
        single = torch_gradients(model, twin, torch.float32)
        plan.step()
        for key, exact in torch_gradients(model, twin, torch.float64).items():
            scale = np.abs(exact).max()
            own, other = plan.parameter_gradient(*key), single[key]
            ours.setdefault(key, []).append(np.abs(own - exact).max() / scale)
            theirs.setdefault(key, []).append(np.abs(other - exact).max() / scale)
    print(
        f"\n{name}: largest error of a gradient / largest gradient of its parameter, best and "
        f"worst of {DRAWS} draws: ours {max(map(min, ours.values())):.1e} and "
        f"{max(map(max, ours.values())):.1e}, PyTorch float32 "
        f"{max(map(min, theirs.values())):.1e} and {max(map(max, theirs.values())):.1e}"
    )
    for key, errors in ours.items():
        assert min(errors) < 2e-5, key


def test_two_hundred_steps_follow_the_same_losses() -> None:
    model, _, _ = prepared("N1")
    rng = np.random.default_rng(1)
    optimizer = Optimizer(model, "momentum")
    plan = Plan(model, BATCH, training=True, optimizer=optimizer, threads=2)
    plan.images[...] = rng.integers(0, 256, plan.images.shape)
    plan.targets.labels[:] = rng.integers(0, 10, BATCH)
    twin = TorchTwin(model, plan.images, plan.targets.labels, 2)
    modules, forward = twin._module()
    updates = torch.optim.SGD(modules.parameters(), lr=0.003, momentum=0.9)
    images, labels = torch.from_numpy(twin._images), torch.from_numpy(twin._labels)
    losses = []
    for _ in range(200):
        optimizer.begin_step(0.003)
        plan.step()
        updates.zero_grad()
        loss = torch.nn.functional.cross_entropy(forward(images), labels)
        loss.backward()
        updates.step()
        losses.append((plan.targets.summary[0], loss.item()))
    ours, theirs = np.array(losses).T
    apart = np.abs(ours - theirs).max()
    print(f"\nN1, 200 steps: loss {ours[0]:.4f} to {ours[-1]:.6f}, largest difference {apart:.1e}")
    assert ours[-1] < 0.1 * ours[0]
    np.testing.assert_allclose(ours, theirs, atol=0.02 * ours[0])


@pytest.mark.keeps_thread  # torch.compile's
@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # what torch.compile loads of torch.jit
@pytest.mark.parametrize("way", list(Way))
def test_every_way_of_pytorch_takes_the_same_steps(way: Way) -> None:
    """Ten steps on one batch end at the loss of the eager ones; bfloat16 has eight bits."""
    _, _, twin = prepared("M1")
    labels, images = torch.from_numpy(twin._labels), torch.from_numpy(twin._images)
    losses = []
    for tried in (Way.EAGER, way):
        made = []
        module = twin._module
        twin._module = lambda made=made, module=module: made.append(module()) or made[-1]
        step = twin._step(torch.channels_last, tried)
        twin._module = module
        for _ in range(10):
            step()
        with torch.no_grad():
            losses.append(torch.nn.functional.cross_entropy(made[0][1](images), labels).item())
    print(f"\nM1, {way.value}: loss {losses[1]:.4f}, eager {losses[0]:.4f}")
    assert losses[1] == pytest.approx(losses[0], rel=0.05 if way is Way.BFLOAT16 else 1e-3)
