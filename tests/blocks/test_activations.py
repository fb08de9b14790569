"""An activation is its block, its kernels and its row of the table: none without the others.

A new row is tried by the same tests; each names the part that is missing.
"""

from __future__ import annotations

import numpy as np
import pytest

from cnndesk import blocks
from cnndesk.blocks.elementwise import ActivationBlock
from cnndesk.engine import reference
from cnndesk.engine.activations import KINDS, TABLE, ActivationKind, activation_kind
from cnndesk.engine.layers import Activation, InputLayer
from cnndesk.engine.model import Model, Node
from cnndesk.engine.plan import Plan
from cnndesk_ext import kernel_signatures

ROWS = pytest.mark.parametrize("row", TABLE, ids=lambda row: row.name)
ALPHA = 0.3
FAR = 50.0


@ROWS
def test_a_row_has_its_kernels(row: ActivationKind) -> None:
    wanted = {f"activation_{row.name}", f"activation_{row.name}_backward"}
    missing = wanted - set(kernel_signatures())
    assert not missing, f"pointwise.pxi has no kernel {', '.join(sorted(missing))}"


def test_every_kernel_of_an_activation_has_a_row() -> None:
    kernels = {
        name.removeprefix("activation_").removesuffix("_backward")
        for name in kernel_signatures()
        if name.startswith("activation_")
    }
    assert not kernels - set(KINDS), f"activations.py has no row for {kernels - set(KINDS)}"


def test_every_row_has_a_block_and_every_block_a_row() -> None:
    placed = {cls.kind for cls in blocks.all_types() if issubclass(cls, ActivationBlock)}
    assert not placed - set(KINDS), f"activations.py has no row for {placed - set(KINDS)}"
    assert not set(KINDS) - placed, f"no block places {set(KINDS) - placed}"


def test_names_and_titles_are_used_once() -> None:
    assert len(set(KINDS)) == len(TABLE)
    assert len({row.title for row in TABLE}) == len(TABLE)


def test_what_is_not_in_the_table_is_refused_with_what_is() -> None:
    with pytest.raises(ValueError, match=r"no activation named 'swosh'.*relu.*hard_swish"):
        Activation(kind="swosh")


@ROWS
def test_the_layer_does_what_the_row_says(row: ActivationKind) -> None:
    model = Model(
        [
            Node("image", InputLayer(shape=(16, 16, 1), scale=(1 / 25,), shift=(-5.0,))),
            Node("f", Activation(kind=row.name, alpha=ALPHA), ("image",)),
        ]
    )
    plan = Plan(model, 1, fuse=False)
    plan.images.reshape(-1)[...] = np.arange(256)
    plan.forward()
    x = plan.values["image"].astype(np.float64)
    np.testing.assert_allclose(plan.values["f"], row.value(x, ALPHA), rtol=2e-6, atol=1e-6)
    np.testing.assert_array_equal(row.value(x, ALPHA), reference.activation(row.name, x, ALPHA))
    np.testing.assert_array_equal(
        row.slope(x, ALPHA), reference.activation_slope(row.name, x, ALPHA)
    )


@ROWS
def test_the_formula_has_the_number_and_alpha_where_it_counts(row: ActivationKind) -> None:
    x = np.linspace(-3, 3, 13)
    depends = bool((row.value(x, 0.2) != row.value(x, 0.4)).any())
    shown = row.formula.format(x="1.500", alpha="0.3")
    assert "1.500" in shown
    assert ("0.3" in shown.replace("1.500", "")) == depends
    assert (row.example_alpha != 0) == depends


@ROWS
def test_the_ends_and_death_are_those_of_the_function(row: ActivationKind) -> None:
    far = np.array([-FAR, FAR])
    if row.ends is None:
        wide = np.ptp(row.value(far, ALPHA)) > FAR / 2
        assert wide or row.can_die, "it approaches a value on both sides"
    else:
        np.testing.assert_allclose(row.value(far, ALPHA), row.ends, atol=1e-9)
        np.testing.assert_allclose(row.slope(far, ALPHA), 0, atol=1e-9)
    below = -np.geomspace(1e-3, FAR, 30)
    still = not row.value(below, ALPHA).any() and not row.slope(below, ALPHA).any()
    assert row.can_die == still


def test_the_derivative_by_a_learned_alpha_is_one() -> None:
    from cnndesk.engine.layers import PRelu

    kind = PRelu().rule().kind
    x = np.linspace(-2.1, 2.2, 50)
    change = (kind.value(x, ALPHA + 1e-4) - kind.value(x, ALPHA - 1e-4)) / 2e-4
    np.testing.assert_allclose(kind.alpha_slope(x, ALPHA), change, atol=1e-9)
    assert activation_kind("leaky_relu").alpha_slope is None
