"""The networks of the benchmark: their names, their geometry, what they cost, their goals."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from cnndesk.bench.networks import (
    FAMILIES,
    FIXED_NETS,
    Goal,
    bench_net,
    goal,
    model_from_short,
    random_nets,
)
from cnndesk.document.compile import compile_network
from cnndesk.document.project import Project
from cnndesk.document.templates import template
from cnndesk.engine.costs import model_costs
from cnndesk.engine.layers import Activation, Add, BatchNorm, Conv2d, Dense
from cnndesk.engine.model import Model
from cnndesk.errors import SettingError


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


def test_templates_and_projects_can_be_measured(tmp_path: Path) -> None:
    assert bench_net("tiny-vgg").batch == template("tiny-vgg").settings.batch_size
    project = Project(network=template("lenet5").build((20, 20, 1), 4))
    project.training = project.training.replace(batch_size=17)
    project.save(tmp_path / "mine.cnndesk")
    net = bench_net(str(tmp_path / "mine.cnndesk"))
    assert (net.name, net.batch) == ("mine", 17)
    assert list(net.model.shapes.values())[-1] == (1, 1, 4)
    with pytest.raises(SettingError, match="Choose one of N1"):
        bench_net("N9")


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


def test_branches_are_added() -> None:
    model = bench_net("8x8x3 c3x4- n ( c1x4 r ) ( c3s2x6 n | p c1x6 ) g f10").model
    assert [(node.id, node.inputs) for node in model.nodes[3:10]] == [
        ("conv2d3", ("batchnorm2",)),
        ("activation4", ("conv2d3",)),
        ("add5", ("activation4", "batchnorm2")),
        ("conv2d6", ("add5",)),
        ("batchnorm7", ("conv2d6",)),
        ("pool2d8", ("add5",)),
        ("conv2d9", ("pool2d8",)),
    ]
    assert model.nodes[10].inputs == ("batchnorm7", "conv2d9")
    assert set(model.parameters["conv2d1"]) == {"weight"}
    assert set(model.parameters["conv2d3"]) == {"weight", "bias"}
    assert list(model.shapes.values())[-4:] == [(4, 4, 6), (1, 1, 6), (1, 1, 10), (1, 1, 10)]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("( c3x3", "a “(” is not closed"),
        ("c3x3 )", "“)” closes nothing"),
        ("c3x3 | c3x3", "“|” parts nothing"),
        ("( c3x3 | c3x3 | c3x3 )", "“|” parts nothing"),
        ("( c3x4 )", "8×8×4 and 8×8×3 cannot be added"),
        ("( c3s2x4 | c3x4 )", "4×4×4 and 8×8×4 cannot be added"),
    ],
)
def test_branches_that_do_not_fit_are_told(words: str, said: str) -> None:
    with pytest.raises(SettingError, match="describes no network") as raised:
        bench_net(f"8x8x3 {words}")
    assert said in str(raised.value)


def test_the_modern_networks_are_what_they_are_called() -> None:
    def layers(name: str) -> Counter[tuple[str, tuple[int, ...], int]]:
        model = bench_net(name).model
        return Counter(
            (type(n.layer).__name__, tuple(model.shapes[n.id]), len(model.parameters[n.id]))
            for n in model.nodes
        )

    assert layers("M1") == layers("small-resnet")
    for name in FAMILIES["modern"]:
        model = bench_net(name).model
        convolutions = [n for n in model.nodes if isinstance(n.layer, Conv2d) and not n.layer.bias]
        readers = {node.inputs[0]: node.layer for node in model.nodes if node.inputs}
        assert all(isinstance(readers[n.id], BatchNorm) for n in convolutions), name
        assert len(convolutions) >= 6
    depthwise = [
        n.layer.filters
        for n in bench_net("M4").model.nodes
        if isinstance(n.layer, Conv2d) and n.layer.groups == n.layer.filters
    ]
    assert depthwise == [32, 96, 144, 144, 192, 192, 384]


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


def test_efficientnet_is_the_one_that_the_program_offers() -> None:
    def kinds(model: Model) -> Counter[tuple[str, tuple[int, ...]]]:
        learning = ((n, model.parameters[n.id]) for n in model.nodes)
        return Counter(
            (type(node.layer).__name__, tuple(named["weight"].shape), model.shapes[node.id])
            for node, named in learning
            if "weight" in named and not isinstance(node.layer, Dense)
        )

    for name, side in (("M6", 160), ("M7", 224)):
        offered, _ = compile_network(template("efficientnet-lite0").build((side, side, 3), 10))
        measured = bench_net(name).model
        assert kinds(measured) == kinds(offered)
        assert sum(isinstance(n.layer, Add) for n in measured.nodes) == 9
        ceilings = {n.layer.alpha for n in measured.nodes if isinstance(n.layer, Activation)}
        assert ceilings == {6.0}


def test_goals_are_those_of_a_network_of_its_family_and_of_forward_passes() -> None:
    assert goal("training", "torch", "N3", 32) == Goal(2.7, 3.0)
    assert goal("training", "torch-compile", "N3", 32) == Goal(2.7, 3.0)
    assert goal("training", "torch", "F2", 32) == Goal(1.5, 2.0)
    assert goal("training", "torch", "S5", 32) == Goal(1.9)
    assert goal("training", "torch", "R0.1 28x28x1 c3x8 @64", 64) is None
    assert goal("training", "torch", "M7", 32) == Goal(1.8, 2.2)
    assert goal("training", "torch-bf16", "N3", 32) is None
    assert goal("inference", "onnxruntime", "N1", 1) == Goal(1.6)
    assert goal("inference", "onnxruntime", "N1", 32) == Goal(1.8)
    assert goal("inference", "onnxruntime", "M3", 1) == Goal(1.3)
    assert goal("inference", "torch", "N1", 1) is None
    assert goal("mixed", "torch-bf16", "N1", 64) == Goal(1.5, 2.0)
    assert goal("mixed", "torch-bf16", "M3", 32) == Goal(1.2, 1.5)
    assert goal("mixed", "torch", "N1", 64) is None
    assert goal("mixed", "torch-bf16", "R0.1 28x28x1 c3x8 @64", 64) is None
