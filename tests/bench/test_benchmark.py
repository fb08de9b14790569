"""What the benchmark measures and counts. No speed is asserted."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace

import pytest

from cnndesk.bench import benchmark, onnx_twin
from cnndesk.bench.networks import BenchNet, model_from_short
from cnndesk.bench.torch_twin import Way
from cnndesk.engine.machine import Machine
from cnndesk.engine.mixed import in_mixed_precision
from cnndesk.engine.plan import Plan
from cnndesk.errors import SettingError

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
    monkeypatch.setattr(benchmark, "BLOCK_SECONDS", 0.0)
    net = BenchNet("tiny", model_from_short("8x8x1 c3x4 r p f10"), 4)
    if task == "training":
        result = benchmark.measure_training(net, MACHINE, pairs=2)
    else:
        result = benchmark.measure_inference(net, 4, MACHINE, pairs=2)
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
    text = "16x16x16 c3x64 c7x64 c3s2x64 c1x64 c3g64x64 f10"
    plan = Plan(model_from_short(text), 2, dry=True)
    assert list(benchmark.algorithms(plan).values()) == [
        "Winograd",
        "Winograd",
        "Winograd",
        "direct",
        "depthwise",
    ]


def test_the_algorithm_is_known_in_mixed_precision_too() -> None:
    model = in_mixed_precision(model_from_short("16x16x16 c1x64 c3x64 r p f10"))
    plan = Plan(model, 2, dry=True)
    assert "conv_rows_bfloat16" in {record.kernel for record in plan.records()}
    assert list(benchmark.algorithms(plan).values()) == ["direct", "Winograd"]


class FakeTwin:
    """Stands for the network in PyTorch, which the tests do without; it cannot compile."""

    def __init__(self, *_: object) -> None:
        pass

    def fastest_step(self, way: Way, _: object) -> tuple[str, Callable[[], None]]:
        if way is Way.COMPILED:
            raise SettingError("There is no compiler.")
        return f"PyTorch of the tests, {way.value}", lambda: None

    fastest_inference = fastest_step


@pytest.fixture
def net(monkeypatch: pytest.MonkeyPatch) -> BenchNet:
    """A network that is quickly measured beside a PyTorch that is none."""
    monkeypatch.setattr(benchmark, "BLOCK_SECONDS", 0.0)
    monkeypatch.setattr(benchmark, "TorchTwin", FakeTwin)
    return BenchNet("tiny", model_from_short("8x8x1 c3x4 r p f10"), 4)


def inference(net: BenchNet, *against: Way) -> benchmark.BenchResult:
    return benchmark.measure_inference(net, 4, MACHINE, against=against, pairs=1)


def test_every_way_of_pytorch_is_a_peer_and_one_that_cannot_is_noted(net: BenchNet) -> None:
    ways = (Way.BFLOAT16, Way.COMPILED, Way.EAGER)
    result = benchmark.measure_training(net, MACHINE, against=ways, pairs=2)
    assert list(result.peers) == ["torch-bf16", "torch"]
    assert result.peers["torch-bf16"].name == "PyTorch of the tests, torch-bf16"
    assert result.notes == ("tiny is not compared with torch-compile. There is no compiler.",)
    assert result.milliseconds > 0


def test_onnx_runtime_comes_with_plain_pytorch_only(
    net: BenchNet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(onnx_twin, "missing", lambda: "It is missing.")
    assert inference(net, Way.BFLOAT16).notes == ()
    assert inference(net, Way.EAGER).notes == ("It is missing.",)
    assert inference(net).peers == {}


@pytest.mark.parametrize(
    ("installed", "said"),
    [
        ((), "onnxruntime and onnx are not installed"),
        (("onnxruntime",), "onnx is not installed"),
        (("onnx",), "onnxruntime is not installed"),
    ],
)
def test_forward_passes_say_what_they_could_not_be_compared_with(
    net: BenchNet, installed: tuple[str, ...], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        onnx_twin, "absent", lambda *names: tuple(n for n in names if n not in installed)
    )
    result = inference(net, Way.EAGER)
    assert list(result.peers) == ["torch"]
    (note,) = result.notes
    assert said in note
    assert "pip install 'cnndesk[bench]'" in note


def test_a_network_that_cannot_be_written_for_a_peer_is_measured_without_it(
    net: BenchNet, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise SettingError("PyTorch cannot write it in ONNX form: no such operator")

    monkeypatch.setattr(onnx_twin, "missing", lambda: "")
    monkeypatch.setattr(onnx_twin, "inference", refuse)
    result = inference(net, Way.EAGER)
    assert list(result.peers) == ["torch"]
    assert result.milliseconds > 0
    assert result.notes == (
        "tiny is not compared with onnxruntime. PyTorch cannot write it in ONNX form: no such "
        "operator",
    )


def test_where_everything_is_there_onnx_runtime_is_a_peer_without_a_note(
    net: BenchNet, monkeypatch: pytest.MonkeyPatch
) -> None:
    runtime = SimpleNamespace(
        __version__="9.9",
        set_default_logger_severity=lambda _: None,
        SessionOptions=SimpleNamespace,
        InferenceSession=lambda *_, **__: SimpleNamespace(run=lambda *_: None),
    )
    monkeypatch.setattr(onnx_twin, "missing", lambda: "")
    monkeypatch.setattr(onnx_twin, "load", lambda *_: runtime)
    monkeypatch.setattr(FakeTwin, "onnx", lambda _: (b"", None), raising=False)
    result = inference(net, Way.EAGER)
    assert result.peers["onnxruntime"].name == "ONNX Runtime 9.9"
    assert result.notes == ()
