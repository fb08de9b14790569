"""Training steps in mixed precision: close to float32, the same bits at any thread count."""

from __future__ import annotations

import numpy as np
import pytest

from cnndesk.bench.networks import model_from_short
from cnndesk.engine import bfloat16, mixed
from cnndesk.engine.mixed import in_mixed_precision
from cnndesk.engine.model import Model
from cnndesk.engine.optimizers import Optimizer
from cnndesk.engine.plan import Plan

NET = "12x12x3 c5x16 r p c3s2x24- n r ( c1x24- n ) r c3g2x24 r f32 r f5"


@pytest.fixture(autouse=True)
def _however_small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bfloat16, "LEAST_PRODUCTS", 0)


def trained(model: Model, *, threads: int = 1, steps: int = 3) -> tuple[list[bytes], float]:
    """Train a few steps from the same weights; return the bits of all weights and the last loss."""
    model.initialise(0)
    optimizer = Optimizer(model, "momentum")
    plan = Plan(model, 6, training=True, optimizer=optimizer, threads=threads)
    rng = np.random.default_rng(0)
    plan.images[...] = rng.integers(0, 256, plan.images.shape)
    plan.targets.labels[...] = np.arange(6) % 5
    for _ in range(steps):
        optimizer.begin_step(0.01)
        assert plan.step()
    arrays = [array for named in model.copy_arrays().values() for array in named.values()]
    return [array.tobytes() for array in arrays], float(plan.targets.summary[0])


def test_a_model_in_mixed_precision_shares_the_arrays() -> None:
    model = model_from_short(NET)
    other = in_mixed_precision(model)
    assert other.parameters is model.parameters
    assert other.state is model.state
    assert [node.id for node in other.nodes] == [node.id for node in model.nodes]


def test_steps_multiply_rounded_numbers_and_go_nearly_where_float32_goes() -> None:
    model = model_from_short(NET)
    plan = Plan(in_mixed_precision(model), 6, training=True, gradients=True)
    kernels = {record.kernel for record in plan.records()}
    assert {"conv_rows_bfloat16", "conv_weights_bfloat16"} <= kernels
    exact, loss = trained(model)
    rounded, mixed_loss = trained(in_mixed_precision(model))
    assert rounded != exact
    assert mixed_loss == pytest.approx(loss, rel=0.05)


def test_the_same_bits_at_any_number_of_threads() -> None:
    model = in_mixed_precision(model_from_short(NET))
    assert trained(model) == trained(model, threads=2) == trained(model, threads=3)


def test_a_gradient_is_that_of_float32_but_for_rounding() -> None:
    model = model_from_short(NET)
    model.initialise(0)
    plans = [Plan(m, 6, training=True, gradients=True) for m in (model, in_mixed_precision(model))]
    for plan in plans:
        plan.images[...] = np.random.default_rng(0).integers(0, 256, plan.images.shape)
        plan.targets.labels[...] = np.arange(6) % 5
        plan.step()
    for node_id, named in plans[0].parameter_gradients.items():
        for name in named:
            one, other = (plan.parameter_gradient(node_id, name) for plan in plans)
            bound = 0.15 * np.linalg.norm(one) + 1e-6
            assert np.linalg.norm(one - other) < bound, (node_id, name)


def test_where_the_processor_cannot_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    for able in (False, True):
        monkeypatch.setattr(mixed, "build_info", lambda able=able: {"bfloat16": able})
        assert ("trains in float32" in mixed.outcome()) is not able
        assert bool(mixed.missing()) is not able
