"""Filters as they are shown: those that make the maps, with the channels that they read."""

from __future__ import annotations

import numpy as np
import pytest

from cnndesk import blocks
from cnndesk.document import edits
from cnndesk.document.network import Network
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.feature_maps import FeatureMapsPanel
from cnndesk.gui.panels.weights import Filters, filters_of, written
from cnndesk.gui.session.training import Training


def _chain(*placed: blocks.Block) -> Network:
    network = Network()
    last = None
    for block in placed:
        (new,) = edits.AddBlock(block).apply(network).touched
        if last is not None:
            edits.Connect(last, new).apply(network)
        last = new
    return network


def test_filters_of_a_transposed_convolution_are_those_that_make_its_maps(
    with_digits: Workspace, qtbot, wait
) -> None:
    network = _chain(
        blocks.create("image_input", height=16, width=16, channels=1),
        blocks.create("conv2d", filters=3),
        blocks.create("transposed_conv2d", filters=5),
    )
    assert with_digits.push(edits.ReplaceNetwork(network))
    Training.of(with_digits)
    panel = FeatureMapsPanel(with_digits)
    qtbot.addWidget(panel)
    panel.show()
    with_digits.select((with_digits.network.order[-1],))
    wait(lambda: filters_of(with_digits, with_digits.current) is not None)
    found = filters_of(with_digits, with_digits.current)
    assert found.weight.shape[2:] == (3, 5)
    assert found.names(4) == ["channel 1", "channel 2", "channel 3"]
    stored = with_digits.snapshot.parameters[with_digits.current]["weight"]
    np.testing.assert_array_equal(found.weight[:, :, 2, 4], stored[:, :, 4, 2])
    wait(lambda: panel._filters is not None)  # five filters, five maps


def test_a_filter_of_a_group_names_the_channels_of_its_group() -> None:
    filters = Filters(np.ones((3, 3, 2, 6), np.float32), None, 4, in_colours=False)
    assert filters.names(2) == ["channel 1", "channel 2"]
    assert filters.names(3) == ["channel 3", "channel 4"]
    depthwise = Filters(np.ones((3, 3, 1, 3), np.float32), None, 3, in_colours=True)
    assert [depthwise.names(k) for k in range(3)] == [["red"], ["green"], ["blue"]]


def test_the_channel_on_which_a_filter_weighs_most_stands_for_it() -> None:
    weight = np.zeros((1, 2, 4, 1), np.float32)
    weight[0, :, 2, 0] = [0.1, -0.5]
    picture = Filters(weight, None, 4, in_colours=False).pictures()
    assert (picture.width(), picture.height()) == (2, 1)
    left, right = picture.pixelColor(0, 0), picture.pixelColor(1, 0)
    assert left.red() > left.blue()  # a little amber
    assert right.blue() > 200  # all blue: the largest, negative


@pytest.mark.parametrize(
    ("value", "words"), [(0.31, ".31"), (-0.486, "−.49"), (1.2, "1.20"), (0.0, "0.00")]
)
def test_weights_are_written_short(value: float, words: str) -> None:
    assert written(value) == words
