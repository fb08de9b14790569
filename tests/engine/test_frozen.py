"""Where a model is cut between what training leaves as it is and what learns."""

from __future__ import annotations

import numpy as np
import pytest

from cnndesk.document.compile import compile_network
from cnndesk.document.drawing import Drawing
from cnndesk.document.edits import Freeze
from cnndesk.document.network import Network
from cnndesk.engine.frozen import divided
from cnndesk.engine.model import Model
from cnndesk.engine.plan import Plan


def residual() -> Network:
    d = Drawing((8, 8, 3))
    d.conv_norm_relu(4)  # conv1 bn1 relu1
    before = d.last
    d.conv_norm_relu(4)  # conv2 bn2 relu2
    d.add("add", also_from=before)  # add1
    d.add("global_average_pool")  # gap1
    d.add("dropout", rate=0.3)  # drop1
    return d.classifier(5)  # fc1 softmax1


def model(*frozen: str) -> Model:
    network = residual()
    Freeze(frozen).apply(network)
    made, _ = compile_network(network, seed=3)
    return made


@pytest.mark.parametrize(
    ("frozen", "cut"),
    [
        ((), None),
        (("bn1",), None),  # behind a convolution that learns
        (("conv1",), "conv1"),
        (("conv1", "bn1"), "relu1"),
        (("conv1", "bn1", "conv2"), "relu1"),  # behind relu1 there are two ways
        (("conv1", "bn1", "conv2", "bn2"), "gap1"),  # dropout is another one in every step
        (("conv1", "bn1", "conv2", "bn2", "fc1"), "gap1"),
        (("conv2", "bn2"), None),
    ],
)
def test_the_cut_lies_behind_all_that_stays_the_same(
    frozen: tuple[str, ...], cut: str | None
) -> None:
    division = divided(model(*frozen))
    assert (division and division.frozen.nodes[-1].id) == cut


def test_both_parts_share_the_arrays_and_give_what_the_whole_gives() -> None:
    whole = model("conv1", "bn1", "conv2", "bn2")
    division = divided(whole)
    assert division is not None
    assert division.learning.parameters["fc1"]["weight"] is whole.parameters["fc1"]["weight"]
    assert division.frozen.state["bn2"] is whole.state["bn2"]
    images = np.random.default_rng(0).integers(0, 256, (3, 8, 8, 3), np.uint8)
    plans = [Plan(part, 3) for part in (whole, division.frozen, division.learning)]
    plans[0].images[...] = plans[1].images[...] = images
    for plan in plans:
        plan.pack_weights()
    plans[0].forward()
    plans[1].forward()
    plans[2].images[...] = plans[1].values["gap1"]
    plans[2].forward()
    np.testing.assert_array_equal(plans[2].output, plans[0].output)
