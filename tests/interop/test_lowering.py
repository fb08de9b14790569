"""Networks as plain operations: every layer, what falls into one, memory, numbers of 8 bits."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnndesk.document.templates import Drawing
from cnndesk.engine.layers.base import Layer
from cnndesk.engine.model import Model
from cnndesk.errors import ExportError
from cnndesk.interop.lowering import operations as ops
from cnndesk.interop.lowering.arena import planned
from cnndesk.interop.lowering.lower import Place, lower, lowered
from cnndesk.interop.lowering.operations import Clamp, Operation, Program
from cnndesk.interop.lowering.rounding import Bytes, Multiplier, rounded
from tests.interop.random_networks import model_of, random_network
from tests.interop.replaying import images_of, kind_of, layer_classes, meaning_of, source_of


def program_of(drawing: Drawing) -> Program:
    model = model_of(drawing.classifier(3), np.random.default_rng(0))
    return lowered(model, meaning_of(model))


@pytest.mark.parametrize("cls", layer_classes(), ids=lambda cls: cls.__name__)
def test_every_layer_says_what_it_becomes(cls: type[Layer]) -> None:
    assert lower.dispatch(cls) is not lower.dispatch(object), (
        f"{cls.__name__} is not registered in cnndesk/interop/lowering/lower.py"
    )


def test_a_layer_nobody_knows_is_named() -> None:
    with pytest.raises(ExportError, match=r"odd1 \(object\) cannot be written"):
        lower(object(), Place("odd1", (), [], (1, 1, 1), {}))  # type: ignore[arg-type]


# What falls into one -----------------------------------------------------------------------


def test_batch_norm_and_relu_fall_into_the_convolution_and_dropout_is_gone() -> None:
    drawing = Drawing((8, 8, 3))
    drawing.add("conv2d", filters=4, kernel_size=3)
    drawing.add("batch_norm")
    drawing.add("relu")
    drawing.add("dropout")
    program = program_of(drawing)
    kinds = [type(op).__name__ for op in program.operations]
    assert kinds == ["Scale", "Convolution", "Dense", "Softmax"]
    convolution = program.operations[1]
    assert isinstance(convolution, ops.Convolution)
    assert convolution.clamp is Clamp.RELU
    assert convolution.output == "relu1"


def test_what_others_read_too_stays_on_its_own() -> None:
    drawing = Drawing((8, 8, 3))
    drawing.add("conv2d", filters=4, kernel_size=3, padding="same")
    drawing.add("batch_norm")
    drawing.add("relu")
    drawing.add("add", also_from="conv1")
    kinds = [type(op).__name__ for op in program_of(drawing).operations]
    assert kinds == ["Scale", "Convolution", "Scale", "Pointwise", "Sum", "Dense", "Softmax"]


def test_a_bound_other_than_six_stays_on_its_own() -> None:
    for ceiling, expected in ((6.0, Clamp.RELU6), (2.0, Clamp.NONE)):
        drawing = Drawing((8, 8, 3))
        drawing.add("conv2d", filters=4, kernel_size=3)
        drawing.add("relu6", ceiling=ceiling)
        convolution = program_of(drawing).operations[1]
        assert isinstance(convolution, ops.Convolution)
        assert convolution.clamp is expected


def test_work_counts_every_product() -> None:
    drawing = Drawing((8, 8, 3))
    drawing.add("conv2d", filters=4, kernel_size=3)
    program = program_of(drawing)
    assert program.work == 8 * 8 * 3 + 8 * 8 * 4 * 3 * 3 * 3 + 8 * 8 * 4 * 3


# Memory ------------------------------------------------------------------------------------


def test_no_two_values_that_are_needed_together_share_memory() -> None:
    for seed in range(30):
        model, _ = random_network(seed)
        program = lowered(model, meaning_of(model, kind_of(model)))
        arena = planned(program)
        _check_memory(program, arena.size, dict(arena.offsets))


def _check_memory(program: Program, size: int, offsets: dict[str, int]) -> None:
    """Run the plan on owners instead of numbers: a value that is read must still be there."""
    owner = np.full(size, "", dtype=object)
    same = {ops.IMAGE: ops.IMAGE}  # a reshaped value is the one it was

    def held(name: str, count: int) -> set[str]:
        return set(owner[offsets[name] : offsets[name] + count])

    for op in program.operations:
        for name, (h, w, c) in zip(op.inputs, program.inputs(op), strict=True):
            if name != ops.IMAGE:
                assert held(name, h * w * c) == {same[name]}, f"{op.output} misses {name}"
        start = offsets[op.output]
        assert start + op.count <= size
        if isinstance(op, ops.Reshaping):
            assert start == offsets[op.inputs[0]]
            same[op.output] = same[op.inputs[0]]
            continue
        shared = [n for n in op.inputs if n != ops.IMAGE and overlaps(program, offsets, n, op)]
        assert all(offsets[name] == start for name in shared)
        owner[start : start + op.count] = same[op.output] = op.output
    assert held(program.output, program.operations[-1].count) == {same[program.output]}


def overlaps(program: Program, offsets: dict[str, int], name: str, op: Operation) -> bool:
    h, w, c = program.shapes[name]
    start, other = offsets[op.output], offsets[name]
    return start < other + h * w * c and other < start + op.count


def test_a_chain_needs_the_memory_of_its_two_largest_neighbours() -> None:
    drawing = Drawing((8, 8, 1))
    drawing.add("conv2d", filters=4, kernel_size=3)  # 64 values become 256
    drawing.add("relu")
    drawing.add("max_pool")  # and 64
    program = program_of(drawing)
    assert planned(program).size == 256 + 64


# Numbers of 8 bits -------------------------------------------------------------------------


@given(st.floats(-1e4, 1e4), st.floats(-1e4, 1e4))
def test_zero_is_a_byte_and_the_ends_of_a_range_are_met(one: float, other: float) -> None:
    low, high = min(one, other, 0.0), max(one, other, 0.0)
    bytes_ = Bytes.of_range(low, high)
    ends = np.array([low, 0.0, high])
    back = bytes_.values(bytes_.rounded(ends))
    assert back[1] == 0
    assert np.abs(back - ends).max() <= bytes_.scale * 1.001


@given(st.floats(1e-12, 1e6), st.integers(-(2**30), 2**30))
def test_a_multiplier_is_its_factor(factor: float, number: int) -> None:
    found = Multiplier.of(factor)
    assert 0 <= found.mantissa < 2**31
    assert 1 <= found.shift <= 62
    exact = number * factor
    made = number * found.mantissa / 2**found.shift
    assert abs(made - exact) <= max(abs(exact) * 1e-9, 0.5)


def test_a_factor_that_does_not_fit_is_an_error() -> None:
    with pytest.raises(ExportError, match="too large for 8-bit numbers"):
        Multiplier.of(2.0**40)
    assert Multiplier.of(2.0**-60).mantissa == 0


@pytest.fixture
def dense() -> tuple[Model, Program]:
    drawing = Drawing((4, 4, 1))
    model = model_of(drawing.classifier(3), np.random.default_rng(0))
    return model, lowered(model, meaning_of(model))


def test_weights_and_bias_are_rounded_by_filter(dense: tuple[Model, Program]) -> None:
    model, program = dense
    numbers = rounded(program, source_of(model, images_of(model)).ranges)
    op = program.operations[1]
    assert isinstance(op, ops.Dense)
    x = numbers.bytes_of[op.inputs[0]]
    found = numbers.weights(op)
    assert (np.abs(found.values).max(axis=0) == 127).all()
    assert np.abs(found.values * found.scales - op.weight).max() <= found.scales.max() / 2 + 1e-9
    assert (
        np.abs(found.bias * found.scales * x.scale - op.bias).max() <= x.scale * found.scales.max()
    )


def test_a_filter_of_zeros_keeps_its_bias(dense: tuple[Model, Program]) -> None:
    model, program = dense
    numbers = rounded(program, source_of(model, images_of(model)).ranges)
    op = program.operations[1]
    assert isinstance(op, ops.Dense)
    bias = np.array([0.0, 3.0, -1e6], np.float32)
    found = numbers.weights(replace(op, weight=np.zeros_like(op.weight), bias=bias))
    x = numbers.bytes_of[op.inputs[0]]
    assert found.bias * found.scales * x.scale == pytest.approx(bias, rel=1e-5)


def test_sums_that_do_not_fit_into_32_bits_are_an_error(dense: tuple[Model, Program]) -> None:
    model, program = dense
    numbers = rounded(program, source_of(model, images_of(model)).ranges)
    op = program.operations[1]
    assert isinstance(op, ops.Dense)
    wide = np.ones((2**17, 3), np.float32)
    with pytest.raises(ExportError, match="fc1 sums too many values for 8-bit numbers"):
        numbers.weights(replace(op, weight=wide))
