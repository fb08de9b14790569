"""Weights of the package, where it is installed; files of the older form made by hand."""

from __future__ import annotations

import pytest

from cnndesk.pretrained.catalogue import EFFICIENTNET_LITE0
from cnndesk.pretrained.weights import Tensors, is_there, read_weights


@pytest.fixture(scope="session")
def tensors() -> Tensors:
    if not is_there(EFFICIENTNET_LITE0):
        pytest.skip(f"needs the weights: {EFFICIENTNET_LITE0.cure}")
    return read_weights(EFFICIENTNET_LITE0)
