"""Hints: what is said of a network is counted, and what is offered does what it says."""

from __future__ import annotations

import pytest

from cnndesk.blocks import create, grouped
from cnndesk.document import building
from cnndesk.document.edits import Disconnect
from cnndesk.document.hints import Hint, hints
from cnndesk.document.network import Network
from cnndesk.document.shapes import infer
from cnndesk.document.templates import Drawing, all_templates, template


def found(network: Network) -> dict[str, Hint]:
    return {hint.key.partition(":")[0]: hint for hint in hints(network, infer(network))}


def tried(network: Network, hint: Hint) -> Network:
    assert hint.link is not None
    building.insert(network, create(hint.block), hint.link).apply(network)
    return network


def test_a_heavy_dense_block_is_named_with_what_pooling_leaves_of_it() -> None:
    network = template("small-vgg").build((128, 128, 3), 2)
    before = infer(network)
    hint = found(network)["heavy"]
    (name,) = hint.names
    share = before[name].parameters.total / before.parameters
    assert f"{name} holds {100 * share:.0f} %" in hint.text
    after = infer(tried(network, hint))
    left = after[name].parameters.total
    assert f"leaves it {grouped(left)}" in hint.text
    assert after[network.predecessors(name)[0]].output.h == 1
    assert "heavy" not in found(network)


def test_pooling_goes_before_a_block_that_lays_out_the_maps() -> None:
    drawing = Drawing((64, 64, 3))
    drawing.conv_relu(8)
    drawing.add("flatten")
    drawing.dense_relu(64)
    network = drawing.classifier(2)
    hint = found(network)["heavy"]
    assert hint.link.source == "relu1"
    assert infer(tried(network, hint)).parameters < 2_000


def test_two_linear_blocks_in_a_row_are_named() -> None:
    drawing = Drawing((16, 16, 3))
    drawing.conv(8)
    drawing.conv(8)
    drawing.add("relu")
    network = drawing.classifier(2)
    hint = found(network)["linear"]
    assert hint.names == ("conv1", "conv2")
    assert "linear" not in found(tried(network, hint))


@pytest.mark.parametrize("chosen", all_templates(), ids=lambda t: t.name)
def test_templates_have_no_linear_pairs(chosen) -> None:
    assert "linear" not in found(chosen.build((32, 32, 3), 4))


def test_nothing_is_said_while_something_does_not_fit() -> None:
    network = template("small-vgg").build((128, 128, 3), 2)
    last = network.output_ids[0]
    Disconnect(network.inputs(last)).apply(network)
    assert not found(network)


def test_a_blank_network_says_which_keys_begin_it() -> None:
    network = template("blank").build((28, 28, 1), 10)
    assert "Press C" in found(network)["begin"].text
