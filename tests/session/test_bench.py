"""The benchmark: its networks, what they cost, what it counts. No speed is asserted."""

from __future__ import annotations

import importlib
from typing import Any

import pytest

from cnndesk.document.project import Project
from cnndesk.engine.costs import model_costs
from cnndesk.errors import SettingError
from cnndesk.session import bench, torch_twin
from cnndesk.session.bench_nets import FIXED_NETS, BenchNet, bench_net, model_from_short


def test_the_fixed_networks_are_those_of_the_reference_set() -> None:
    n1 = bench_net("n1")
    assert (n1.name, n1.batch) == ("N1", 64)
    assert list(n1.model.shapes.values())[1] == (28, 28, 8)
    assert (
        n1.model.parameter_count() == (25 * 8 + 8) + (25 * 8 * 16 + 16) + (784 * 128 + 128) + 1290
    )
    last = [list(bench_net(name).model.shapes.values())[-3] for name in ("N2", "N3", "N4")]
    assert last == [(1, 1, 256), (1, 1, 256), (8, 8, 128)]
    assert list(bench_net("N4").model.shapes.values())[1] == (64, 64, 32)
    assert set(FIXED_NETS) == {"N1", "N2", "N3", "N4"}


def test_operations_are_counted_as_in_the_literature() -> None:
    model = model_from_short("8x8x3 c3x4 r p f10")
    costs = list(model_costs(model).values())
    conv, dense = costs[1], costs[4]
    assert conv.forward == 2 * 8 * 8 * 4 * (3 * 3 * 3)
    assert conv.backward == conv.forward  # nobody needs the gradient of the image
    assert dense.forward == 2 * 4 * 4 * 4 * 10
    assert dense.backward == 2 * dense.forward
    assert conv.parameters == 3 * 3 * 3 * 4 + 4
    assert conv.memory == 8 * 8 * 4 * 4


def test_templates_and_projects_can_be_measured(project: Project, saved) -> None:
    assert bench_net("tiny-vgg").batch == 32
    project.save(saved)
    assert bench_net(str(saved)).batch == project.training.batch_size
    with pytest.raises(SettingError, match="Choose one of N1"):
        bench_net("N9")


def test_measuring_counts_every_layer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench, "PAIRS", 2)
    monkeypatch.setattr(bench, "BLOCK_SECONDS", 0.0)
    net = BenchNet("tiny", model_from_short("8x8x1 c3x4 r p f10"), 4)
    result = bench.measure(net, 1)
    assert result.milliseconds > 0
    assert result.images_per_second == pytest.approx(4000 / result.milliseconds)
    assert [layer.node for layer in result.layers] == [node.id for node in net.model.nodes]
    timed = {layer.node for layer in result.layers if layer.milliseconds > 0}
    assert {"conv2d1", "pool2d3", "dense4"} <= timed
    assert result.ratio is None


def test_without_torch_the_comparison_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> Any:
        raise ImportError(name)

    monkeypatch.setattr(importlib, "import_module", missing)
    with pytest.raises(SettingError, match=r"pip install 'cnndesk\[bench\]'"):
        torch_twin.import_torch()
