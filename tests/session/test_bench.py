"""The benchmark: its networks, what they cost, what it counts. No speed is asserted."""

from __future__ import annotations

import importlib
import os
from typing import Any

import pytest

from cnndesk.document.project import Project
from cnndesk.engine.costs import model_costs
from cnndesk.engine.machine import Machine
from cnndesk.engine.plan import Plan
from cnndesk.errors import SettingError
from cnndesk.session import bench, torch_twin
from cnndesk.session.bench_nets import (
    FAMILIES,
    FIXED_NETS,
    BenchNet,
    bench_net,
    goal,
    model_from_short,
    random_nets,
)


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
    assert set(FIXED_NETS) == {name for names in FAMILIES.values() for name in names}


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


MACHINE = Machine(
    key="made up",
    threads=1,
    peak=1e10,
    single_peak=1e10,
    bandwidth=(1e10,) * 5,
    single_bandwidth=(1e10,) * 5,
    parallel_step=1e-6,
    serial_step=1e-6,
    factors={"conv_rows": 1.0},
)


@pytest.mark.parametrize("task", ["training", "inference"])
def test_measuring_counts_every_layer(task: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench, "BLOCK_SECONDS", 0.0)
    net = BenchNet("tiny", model_from_short("8x8x1 c3x4 r p f10"), 4)
    if task == "training":
        result = bench.measure_training(net, MACHINE, pairs=2)
    else:
        result = bench.measure_inference(net, 4, MACHINE, pairs=2)
    assert result.milliseconds > 0
    assert result.predicted > 0
    assert result.images_per_second == pytest.approx(4000 / result.milliseconds)
    assert result.peak_share == pytest.approx(result.gflops * 1e9 / MACHINE.peak)
    assert [layer.node for layer in result.layers] == [node.id for node in net.model.nodes]
    timed = {layer.node for layer in result.layers if layer.milliseconds > 0}
    assert {"conv2d1", "dense4"} <= timed
    assert {layer.node: layer.algorithm for layer in result.layers if layer.algorithm} == {
        "conv2d1": "direct"
    }
    assert result.peers == {}


def test_the_algorithm_of_a_layer_is_read_off_its_kernels() -> None:
    text = "16x16x16 c3x64 c7x64 c3g64x64 f10"
    plan = Plan(model_from_short(text), 2, dry=True)
    assert list(bench.algorithms(plan).values()) == ["Winograd", "direct", "depthwise"]


def test_a_network_in_short_has_the_stated_geometry() -> None:
    model = bench_net("20x30x3 c5s2x8 n r c3d2x8 c3g4x12 p f7 @5").model
    shapes = [model.shapes[node.id] for node in model.nodes]
    assert shapes == [
        (20, 30, 3),
        (10, 15, 8),
        (10, 15, 8),
        (10, 15, 8),
        (10, 15, 8),
        (10, 15, 12),
        (5, 7, 12),
        (1, 1, 7),
        (1, 1, 7),
    ]
    assert bench_net("20x30x3 c5s2x8 f7 @5").batch == 5
    with pytest.raises(SettingError, match="describes no layer"):
        bench_net("20x30x3 q")


def test_random_networks_come_back_with_their_seed_and_from_their_names() -> None:
    drawn = list(random_nets(12, 7))
    assert [net.name for net in drawn] == [net.name for net in random_nets(12, 7)]
    assert {net.name for net in drawn}.isdisjoint(net.name for net in random_nets(12, 8))
    text = drawn[3].name.partition(" ")[2].replace(" @", " f10 @")
    again = bench_net(text)
    assert again.batch == drawn[3].batch
    assert list(again.model.shapes.values()) == list(drawn[3].model.shapes.values())
    for net in drawn:
        assert 20 <= net.model.shapes[net.model.nodes[0].id][0] <= 160
        per_image = sum(cost.training for cost in model_costs(net.model).values())
        assert net.batch == 1 or net.batch * per_image <= 4.1e9


def test_goals_are_those_of_a_network_of_its_family_and_of_forward_passes() -> None:
    assert goal("training", "torch", "N3", 32) == (2.5, 3.1)
    assert goal("training", "torch", "F2", 32) == (1.5, 2.0)
    assert goal("training", "torch", "S5", 32) == (1.1, 1.45)
    assert goal("training", "torch", "R0.1 28x28x1 c3x8 @64", 64) is None
    assert goal("inference", "onnxruntime", "N1", 1) == (0.7, 1.1)


def test_without_torch_the_comparison_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> Any:
        raise ImportError(name)

    monkeypatch.setattr(importlib, "import_module", missing)
    with pytest.raises(SettingError, match=r"pip install 'cnndesk\[bench\]'"):
        torch_twin.import_torch()


def test_a_limit_on_our_instructions_holds_for_torch_too(monkeypatch: pytest.MonkeyPatch) -> None:
    names = ("ATEN_CPU_CAPABILITY", "ONEDNN_MAX_CPU_ISA", "MKL_ENABLE_INSTRUCTIONS")
    seen: list[dict[str, str | None]] = []
    monkeypatch.setattr(
        importlib, "import_module", lambda _: seen.append({n: os.environ.get(n) for n in names})
    )
    for build in ("", "v3"):
        for name in names:
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("CNNDESK_ISA", build)
        torch_twin.import_torch()
    assert set(seen[0].values()) == {None}
    assert seen[1] == dict(zip(names, ("avx2", "AVX2", "AVX2"), strict=True))
