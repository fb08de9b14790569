"""Maps are muted and heard again, in the drawing, in its file and in what is compiled of it."""

from __future__ import annotations

import pytest
from document_networks import chain

from cnndesk.document.compile import compile_network
from cnndesk.document.delta import EditError
from cnndesk.document.edits import SetParams
from cnndesk.document.map_edits import MuteMaps, why_no_map_can_be_muted
from cnndesk.document.network import Network
from cnndesk.document.serial import network_from_json, network_to_json
from cnndesk.errors import ProjectError
from cnndesk.session.differences import of_networks
from cnndesk.session.live_view import signature


@pytest.fixture
def network() -> Network:
    return chain(
        ("image_input", {"height": 8, "width": 8, "channels": 1}),
        ("conv2d", {"filters": 6}),
        "relu",
        "flatten",
        ("dense", {"units": 3}),
        "softmax",
    )


def test_muting_is_a_step_that_can_be_undone(network):
    before = network.copy()
    mute = MuteMaps("conv1", (4, 1)).apply(network)
    assert network["conv1"].muted_maps == (1, 4)
    assert mute.text == "Mute 2 maps of conv1"
    hear = MuteMaps("conv1", (4,), muted=False).apply(network)
    assert network["conv1"].muted_maps == (1,)
    assert hear.text == "Unmute map 5 of conv1"
    hear.revert(network)
    mute.revert(network)
    assert network == before


@pytest.mark.parametrize("name", ["image1", "flatten1", "softmax1"])
def test_blocks_without_maps_of_their_own_say_so(network, name):
    reason = why_no_map_can_be_muted(network, name)
    assert reason.endswith(".")
    with pytest.raises(EditError, match=reason[:20]):
        MuteMaps(name, (0,)).apply(network)


def test_what_is_muted_is_in_the_file_and_in_the_model(network):
    MuteMaps("conv1", (2,)).apply(network)
    again = network_from_json(network_to_json(network))
    assert again == network
    model, _ = compile_network(again)
    assert model.node("conv1").muted == (2,)


def test_a_map_that_the_block_has_no_longer_is_not_compiled(network):
    MuteMaps("conv1", (1, 5)).apply(network)
    SetParams({"conv1": {"filters": 4}}).apply(network)
    model, _ = compile_network(network)
    assert model.node("conv1").muted == (1,)


@pytest.mark.parametrize("maps", [[-1], ["1"], [True], 3, [2**40], list(range(2**20 + 1))])
def test_a_file_that_mutes_what_can_be_no_map_is_refused(network, maps):
    values = network_to_json(network)
    values["blocks"][1]["muted_maps"] = maps
    with pytest.raises(ProjectError):
        network_from_json(values)


def test_muting_decides_the_numbers_and_is_said_in_words(network):
    before = network.copy()
    MuteMaps("conv1", (0, 3)).apply(network)
    assert signature(before) != signature(network)
    assert of_networks(before, network) == ["conv1: maps 1 and 4 muted"]
    assert of_networks(network, before) == ["conv1: maps 1 and 4 heard"]
