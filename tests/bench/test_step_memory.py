"""Memory of a step in a process of its own."""

from __future__ import annotations

import sys

import pytest

from cnndesk.bench.networks import bench_net, random_nets
from cnndesk.bench.step_memory import OURS, step_bytes
from cnndesk.cli.bench_memory import _name
from cnndesk.errors import SettingError

linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells it in /proc")


@linux
def test_a_step_takes_at_least_its_weights_with_gradients_and_momentum() -> None:
    dense = 64 * 64 * 3 * 400
    taken = step_bytes(OURS, "64x64x3 f400 r f10 @8", 1)
    assert 2 * 4 * dense < taken < 20 * 4 * dense


@linux
def test_a_process_that_fails_is_told_with_what_it_said() -> None:
    with pytest.raises(SettingError, match=r"measures 8x8x3 q ended with: .*describes no"):
        step_bytes(OURS, "8x8x3 q", 1)


def test_where_no_process_can_be_started_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(SettingError, match="installed with pip"):
        step_bytes(OURS, "N1", 1)


def test_another_process_finds_every_network_by_its_name() -> None:
    for net in (*random_nets(3, 5), bench_net("N1"), bench_net("8x8x3 c3x4 f10 @7")):
        again = bench_net(_name(net))
        assert again.batch == net.batch
        assert list(again.model.shapes.values()) == list(net.model.shapes.values())
