"""A network as JSON and as clipboard text."""

from __future__ import annotations

import json

import pytest
from document_networks import chain, random_network
from hypothesis import given
from hypothesis import strategies as st

from cnndesk.document import edits
from cnndesk.document.network import Network
from cnndesk.document.serial import (
    copy_text,
    is_copied_text,
    network_from_json,
    network_to_json,
    paste,
)
from cnndesk.errors import CnndeskError, ProjectError


@given(random_network())
def test_a_network_survives_json(network):
    text = json.dumps(network_to_json(network), allow_nan=False)
    again = network_from_json(json.loads(text))
    assert again == network
    assert again.order == network.order
    assert again.counters == network.counters


@given(random_network(), st.data())
def test_copied_blocks_are_pasted_with_their_inner_links_under_new_ids(network, data):
    if not len(network):
        return
    ids = data.draw(st.lists(st.sampled_from(network.order), min_size=1, unique=True))
    text = copy_text(network, ids)
    assert is_copied_text(text)
    other = Network()
    edit = paste(text, (0, 0)).apply(other)
    assert len(other) == len(ids)
    inner = [k for k in network.links if k.source in ids and k.target in ids]
    assert len(other.links) == len(inner)
    pasted = [other.block(i) for i in edit.touched]
    assert pasted == [network.block(i) for i in ids]


def test_pasting_into_the_same_network_leaves_the_second_input_out():
    network = chain("image_input", "conv2d", "relu")
    paste(copy_text(network, network.order)).apply(network)
    assert set(network) == {"image1", "conv1", "relu1", "conv2", "relu2"}
    assert network.predecessors("relu2") == ("conv2",)
    assert network.predecessors("conv2") == ()


@pytest.mark.parametrize(
    "text",
    ["", "hello", "{", "[]", "{}", "null", '{"format": "other"}', "[" * 100_000,
     '{"format": "cnndesk-blocks", "blocks": []}'],
)  # fmt: skip
def test_a_clipboard_without_blocks_says_so(text):
    with pytest.raises(ProjectError, match=r"The clipboard holds no blocks\."):
        paste(text)


def test_a_loop_in_the_clipboard_is_refused_in_words():
    network = chain("relu", "relu")
    values = json.loads(copy_text(network, network.order))
    values["links"].append(["relu2", "relu1", 0])
    with pytest.raises(ProjectError, match=r"cannot be pasted\. This would make a loop"):
        paste(json.dumps(values))


def attempt(values: dict) -> tuple[Network | None, str]:
    """Return the network, or None and the sentence that refuses it."""
    try:
        return network_from_json(values), ""
    except ProjectError as error:
        return None, str(error)


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(random_network(steps=8), st.data())
def test_a_network_with_one_value_replaced_is_read_or_refused_with_a_sentence(network, data):
    values = json.loads(json.dumps(network_to_json(network)))
    node, key = values, data.draw(st.sampled_from(sorted(values)))
    while isinstance(node[key], (dict, list)) and node[key] and data.draw(st.booleans()):
        node = node[key]
        keys = sorted(node) if isinstance(node, dict) else list(range(len(node)))
        key = data.draw(st.sampled_from(keys))
    node[key] = data.draw(JUNK)
    read, refusal = attempt(values)
    if read is None:
        assert refusal.endswith(".")
    else:
        assert network_from_json(network_to_json(read)) == read


def test_a_network_from_a_file_obeys_the_same_rules_as_edits():
    network = chain("image_input", "relu")
    values = network_to_json(network)
    values["links"].append(["image1", "relu1", 1])
    with pytest.raises(CnndeskError, match="ReLU takes 1 input"):
        network_from_json(values)
    with pytest.raises(CnndeskError):
        edits.Connect("image1", "relu1").apply(network)
