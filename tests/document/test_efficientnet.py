"""EfficientNet-Lite0 as blocks: its stages, what is frozen, what it is at small sizes."""

from __future__ import annotations

import pytest

from cnndesk.document.edits import RemoveBlocks
from cnndesk.document.efficientnet import stages
from cnndesk.document.shapes import infer
from cnndesk.document.starting import first_weights
from cnndesk.document.templates import starts, template


@pytest.mark.parametrize("side", [1, 24, 97, 224])
def test_it_fits_at_any_size_and_only_the_head_learns(side: int) -> None:
    network = template("efficientnet-lite0").build((side, side, 3), 7)
    inference = infer(network)
    assert not inference.problems
    assert inference.parameters == 3_371_008 + 1280 * 7 + 7
    learning = [
        name for name in network if inference[name].parameters.total and not network[name].frozen
    ]
    assert [network.block(name).type for name in learning] == ["dense"]


def test_its_stages_are_groups_and_all_its_blocks_are_in_them() -> None:
    network = template("efficientnet-lite0").build((224, 224, 3), 7)
    found = stages(network)
    assert [len(stage) for stage in found] == [3, 5, 17, 17, 26, 26, 35, 11]
    names = [group.title for group in network.tree.groups.values() if not group.parent]
    assert names == ["Stem", *(f"Stage {n}" for n in range(1, 8))]


def test_a_network_that_was_changed_has_no_stages_any_more() -> None:
    network = template("efficientnet-lite0").build((32, 32, 3), 7)
    RemoveBlocks(("conv5",)).apply(network)
    assert stages(network) == []
    assert stages(template("small-vgg").build((32, 32, 3), 7)) == []


def test_without_a_start_frozen_blocks_begin_with_what_they_hold() -> None:
    network = template("lenet5").build((28, 28, 1), 10)
    assert [start.name for start in starts()] == ["efficientnet-lite0"]
    held = {"conv1": {"weight": None}, "conv2": {"weight": None}}
    assert first_weights(network, "", held) == {}
