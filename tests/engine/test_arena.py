"""Values that share memory never meet: random lifetimes, and random networks whose freed values are
poisoned at once.
"""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cnndesk.bench.networks import bench_net
from cnndesk.engine import plan as plans
from cnndesk.engine.arena import ArenaBuilder, Block, lay_out
from cnndesk.engine.model import Model
from cnndesk.engine.optimizers import Optimizer
from cnndesk.engine.plan import Plan
from cnndesk.engine.tensor import NO_PADS, Builder
from tests.engine.random_networks import networks

BATCH = 3


def poison(builder: ArenaBuilder, block: Block) -> None:
    """Overwrite what a block holds; its halo too where others are entitled to do that."""
    if block.offset < 0 or block.kept:
        return
    held = builder.held(block)
    if block.pads == NO_PADS or any(block.meets(other) for other in builder.blocks):
        held.view(np.uint8)[...] = 0xFF
    else:
        (top, bottom, left, right), (_, h, w, _) = block.pads, block.shape
        held[:, top : h - bottom, left : w - right] = np.nan


def run_poisoned(plan: Plan) -> None:
    """Do a step, or a forward pass, and poison every value as soon as it is dead."""
    builder = plan._builder
    assert isinstance(builder, ArenaBuilder)
    for block in builder.blocks:
        poison(builder, block)
    packing = len(plan._weights_program)
    for step in range(packing):
        plan._weights_program.run(step, step + 1)
        poison_dead(builder, step)
    for step in range(builder.steps):
        first, end = builder.position(step), builder.position(step + 1)
        if first == plan._commit and plan._clip:
            plan._clip.apply()
        plan._program.run(first, end)
        poison_dead(builder, packing + step)


def poison_dead(builder: ArenaBuilder, time: int) -> None:
    for block in builder.blocks:
        if block.last == time:
            poison(builder, block)


def plain_builder(plan: Plan, threads: int, *, training: bool, dry: bool) -> Builder:
    return Builder(plan._program, plan._weights_program, plan.batch, dry=dry)


def apart(
    monkeypatch: pytest.MonkeyPatch, model: Model, batch: int = BATCH, **options: object
) -> Plan:
    """Return a plan like others, but whose values share no memory."""
    with monkeypatch.context() as patch:
        patch.setattr(Plan, "_new_builder", plain_builder)
        patch.setattr(plans, "leading", lambda *_: [])
        return Plan(model, batch, **options)


def given_images(plan: Plan) -> None:
    rng = np.random.default_rng(0)
    plan.images[...] = rng.integers(0, 256, plan.images.shape)
    plan.targets.labels[...] = rng.integers(0, 4, BATCH)


SLOW = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


@SLOW
@given(model=networks(), kept=st.integers(0, 30))
def test_a_forward_pass_in_an_arena_gives_the_bits_of_one_with_memory_for_all(
    monkeypatch: pytest.MonkeyPatch, model: Model, kept: int
) -> None:
    keep = [model.nodes[kept % len(model.nodes)].id]
    shared, whole = Plan(model, BATCH, keep=keep), apart(monkeypatch, model, keep=keep)
    for plan in (shared, whole):
        given_images(plan)
    whole.pack_weights()
    whole.forward()
    for _ in range(2):
        run_poisoned(shared)
        assert shared.output.tobytes() == whole.output.tobytes()
        assert shared.values.keys() == whole.values.keys()
        for node, values in shared.values.items():
            assert values.tobytes() == whole.values[node].tobytes()


@SLOW
@given(model=networks())
def test_small_values_of_several_threads_share_no_memory_and_give_the_same_bits(
    model: Model,
) -> None:
    shared, on_two = Plan(model, BATCH), Plan(model, BATCH, threads=2)
    for plan in (shared, on_two):
        given_images(plan)
        plan.pack_weights()
        plan.forward()
        plan.forward()
    blocks = [block for block in on_two._builder.blocks if block.offset >= 0]
    assert not any(block.meets(other) for block in blocks for other in blocks)
    assert on_two.output.tobytes() == shared.output.tobytes()


def test_halos_that_nobody_writes_over_are_not_made_zero_again() -> None:
    model = bench_net("N2").model
    clearing = [
        [record.kernel for record in Plan(model, 1, threads=threads).records()].count(
            "clear_border"
        )
        for threads in (1, 2)
    ]
    assert clearing == [4, 0]


def test_large_values_share_memory_on_several_threads_too() -> None:
    model = bench_net("N4").model
    alone, on_two = Plan(model, 32), Plan(model, 32, threads=2)
    assert on_two._builder.bytes <= 1.5 * alone._builder.bytes


@SLOW
@given(model=networks(), clip=st.sampled_from((None, 0.1)))
def test_training_in_an_arena_gives_the_bits_of_training_with_memory_for_all(
    monkeypatch: pytest.MonkeyPatch, model: Model, clip: float | None
) -> None:
    first = model.copy_arrays()
    ends = []
    for is_shared in (True, False):
        model.load_arrays(first)
        optimizer = Optimizer(model, "momentum", clip_norm=clip)
        options = {"training": True, "optimizer": optimizer, "seed": 1}
        plan = Plan(model, BATCH, **options) if is_shared else apart(monkeypatch, model, **options)
        given_images(plan)
        for _ in range(3):
            plan.counter[0] += 1
            optimizer.begin_step(0.01)
            if is_shared:
                run_poisoned(plan)
            else:
                plan.step()
        ends.append((plan.targets.losses.copy(), model.copy_arrays()))
    (losses, arrays), (expected_losses, expected) = ends
    assert losses.tobytes() == expected_losses.tobytes()
    for node, named in expected.items():
        for name, array in named.items():
            assert arrays[node][name].tobytes() == array.tobytes(), (node, name)


@SLOW
@given(model=networks())
def test_what_is_fused_and_done_in_place_gives_what_layers_give_apart(model: Model) -> None:
    """Forward passes and gradients; rounding may differ, so masks of a few values may too."""
    for node in model.nodes:
        for name, array in (model.parameters[node.id] | model.state[node.id]).items():
            if name in ("beta", "bias", "running_mean"):
                array[...] = np.random.default_rng(1).normal(size=array.shape)
    fused, single = Plan(model, BATCH), Plan(model, BATCH, fuse=False)
    for plan in (fused, single):
        given_images(plan)
        plan.pack_weights()
        plan.forward()
    np.testing.assert_allclose(fused.output, single.output, rtol=1e-3, atol=1e-5)
    options = {"training": True, "gradients": True, "seed": 1}
    fused, single = Plan(model, BATCH, **options), Plan(model, BATCH, fuse=False, **options)
    state = model.copy_arrays()
    for plan in (fused, single):
        model.load_arrays(state)
        given_images(plan)
        plan.step()
    np.testing.assert_allclose(fused.targets.losses, single.targets.losses, rtol=1e-3, atol=1e-5)
    for node, named in single.parameter_gradients.items():
        for name in named:
            expected = single.parameter_gradient(node, name)
            found = fused.parameter_gradient(node, name)
            error = np.linalg.norm(found - expected)
            assert error < 0.02 * np.linalg.norm(expected) + 1e-4, (node, name)


blocks = st.builds(
    lambda size, first, length, kept: Block(
        np.empty(size, np.uint8), kept=kept, first=first, last=first + length
    ),
    st.integers(1, 2000),
    st.integers(0, 30),
    st.integers(0, 12),
    st.booleans(),
)


@given(st.lists(blocks, max_size=25))
def test_blocks_that_live_together_never_meet(found: list[Block]) -> None:
    total = lay_out(found)
    for index, one in enumerate(found):
        assert 0 <= one.offset <= total - one.size
        for other in found[:index]:
            together = one.first <= other.last and other.first <= one.last
            if together or one.kept or other.kept:
                assert not one.meets(other)
    assert total <= sum(block.size for block in found)


def test_a_plan_holds_no_memory_that_only_stood_for_values() -> None:
    plan = Plan(bench_net("M4").model, 16)
    for builder in (plan._builder, *plan._chains):
        assert all(block.array is None for block in builder.blocks)


def test_a_chain_of_equal_values_takes_the_memory_of_two() -> None:
    chain = [Block(np.empty(640, np.uint8), first=i, last=i + 1) for i in range(9)]
    assert lay_out(chain) == 2 * 640


@pytest.mark.parametrize(("name", "forward", "training"), [("N3", 0.7, 0.8), ("M4", 0.35, 0.65)])
def test_memory_is_shared(
    monkeypatch: pytest.MonkeyPatch, name: str, forward: float, training: float
) -> None:
    """The bounds are a little above what was measured when the arena was made."""
    net = bench_net(name)
    optimizer = Optimizer(net.model, "momentum")
    for bound, options in (
        (forward, {}),
        (training, {"training": True, "optimizer": optimizer}),
    ):
        shared = Plan(net.model, net.batch, dry=True, **options)
        whole = apart(monkeypatch, net.model, net.batch, dry=True, **options)
        assert shared.bytes < bound * whole.bytes


def test_only_what_is_kept_is_shown_and_shows_its_own_output() -> None:
    model = bench_net("N1").model
    names = [node.id for node in model.nodes]
    whole = Plan(model, 1, fuse=False)
    assert list(whole.values) == names
    assert list(Plan(model, 1).values) == names[-1:]
    for name in names:
        kept = Plan(model, 1, keep=(name,))
        assert set(kept.values) == {name, names[-1]}
        for plan in (kept, whole):
            plan.images[...] = 100
            plan.pack_weights()
            plan.forward()
        np.testing.assert_allclose(kept.values[name], whole.values[name], rtol=1e-5, atol=1e-6)
