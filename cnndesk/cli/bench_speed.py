"""``cnndesk bench``: time, share of the machine's peak and prediction, per network and layer."""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

import cnndesk_ext
from cnndesk.bench.benchmark import (
    ONNX_RUNTIME,
    BenchResult,
    measure_inference,
    measure_training,
)
from cnndesk.bench.networks import (
    FAMILIES,
    RANDOM_GOAL,
    RANDOM_WORST,
    BenchNet,
    bench_net,
    goal,
    random_nets,
)
from cnndesk.bench.torch_twin import Way, import_torch
from cnndesk.blocks import counted
from cnndesk.cli.terminal import StatusLine, print_json, table
from cnndesk.document.settings import MIXED
from cnndesk.engine import mixed
from cnndesk.engine.machine import Machine
from cnndesk.engine.prediction import calibrated
from cnndesk.engine.threads import resolve, single_threaded_blas
from cnndesk.errors import SettingError
from cnndesk.system import has_fine_processor_time

INFERENCE_BATCHES = (1, 32)
KINDS = {
    "training": "Training steps",
    "inference": "Forward passes",
    MIXED: "Training steps in mixed precision",
}
BUSY = (
    "\nOther programs had the processor while this was measured, so peak and predictions are low. "
    "Close them and measure again."
)
PEER_TITLES = {
    Way.EAGER.value: "PyTorch",
    Way.COMPILED.value: "torch.compile",
    Way.BFLOAT16.value: "PyTorch bfloat16",
    ONNX_RUNTIME: "ONNX Runtime",
}


def run(arguments: argparse.Namespace) -> int:
    """Measure."""
    threads = resolve(arguments.threads)
    if arguments.pairs < 1:
        raise SettingError("--pairs needs at least one measurement, for example --pairs 10.")
    if arguments.processor_time and threads != 1:
        raise SettingError("--processor-time tells something of one thread only: add --threads 1.")
    if arguments.processor_time and not has_fine_processor_time():
        raise SettingError(
            "This system tells the processor time of a thread in steps of 16 ms, in which no step "
            "of a training can be measured. Leave out --processor-time."
        )
    against = tuple(dict.fromkeys(Way(name) for name in arguments.against))
    if against:
        import_torch()  # its absence is said before anything is measured
    nets = chosen_nets(arguments)
    status = StatusLine()
    status.show("measuring the machine", at_once=True)
    with single_threaded_blas():
        machine = calibrated(threads)
        results = _all_results(nets, machine, arguments, against, status)
    status.clear()
    kind = "inference" if arguments.infer else "training"
    kind = MIXED if arguments.precision == MIXED else kind
    if arguments.json:
        print_json(_values(kind, machine, results))
    else:
        print(_text(kind, machine, results))
    return 0


def chosen_nets(arguments: argparse.Namespace) -> list[BenchNet]:
    """Return the networks that the options name.

    Raises
    ------
    SettingError
        When there is none of a name.
    """
    nets = _named_nets(arguments)
    if arguments.precision != MIXED:
        return nets
    if arguments.infer:
        raise SettingError("Forward passes are in float32. Leave --precision mixed or --infer out.")
    if mixed.missing():
        raise SettingError(f"{mixed.missing()} There is nothing to measure.")
    return [replace(net, model=mixed.in_mixed_precision(net.model)) for net in nets]


def _named_nets(arguments: argparse.Namespace) -> list[BenchNet]:
    if arguments.random is not None:
        if arguments.random < 1:
            raise SettingError("--random needs at least one network, for example --random 20.")
        return list(random_nets(arguments.random, arguments.seed))
    if arguments.net:
        return [bench_net(name) for name in arguments.net]
    names = arguments.family or (list(FAMILIES) if arguments.all else ["reference"])
    return [bench_net(name) for family in names for name in FAMILIES[family]]


def _all_results(
    nets: list[BenchNet],
    machine: Machine,
    arguments: argparse.Namespace,
    against: tuple[Way, ...],
    status: StatusLine,
) -> list[BenchResult]:
    """Measure beside what PyTorch compiles after all else.

    Once torch.compile has run in a process, other ways were seen to be up to ten times slower.
    """
    plain = tuple(way for way in against if way is not Way.COMPILED)
    results = []
    if plain or not against:
        results = list(_results(nets, machine, arguments, plain, status))
    if Way.COMPILED in against:
        compiled = list(_results(nets, machine, arguments, (Way.COMPILED,), status))
        if results:
            compiled = [a.joined(b) for a, b in zip(results, compiled, strict=True)]
        results = compiled
    return results


def _results(
    nets: Iterable[BenchNet],
    machine: Machine,
    arguments: argparse.Namespace,
    against: tuple[Way, ...],
    status: StatusLine,
) -> Iterator[BenchResult]:
    for net in nets:
        status.show(f"measuring {net.name}", at_once=True)
        pairs = arguments.pairs
        clock = time.thread_time if arguments.processor_time else time.perf_counter
        if arguments.infer:
            for batch in INFERENCE_BATCHES:
                yield measure_inference(
                    net, batch, machine, against=against, pairs=pairs, clock=clock
                )
        else:
            yield measure_training(net, machine, against=against, pairs=pairs, clock=clock)


def _values(kind: str, machine: Machine, results: list[BenchResult]) -> dict[str, Any]:
    return {
        "kind": kind,
        "build": cnndesk_ext.isa,
        "threads": machine.threads,
        "machine": machine.key,
        "peak_gflops": machine.peak / 1e9,
        "memory_gb_per_s": machine.bandwidth[-1] / 1e9,
        "was_idle": machine.was_idle,
        "results": [_value(result) for result in results],
        "ratios": {
            peer: {"geometric_mean": mean, "worst": worst}
            for peer, (mean, worst) in _summary(results).items()
        },
        "notes": _notes(results),
    }


def _value(result: BenchResult) -> dict[str, Any]:
    return {
        "net": result.name,
        "batch": result.batch,
        "ms": result.milliseconds,
        "predicted_ms": result.predicted,
        "images_per_second": result.images_per_second,
        "gflops": result.gflops,
        "peak_share": result.peak_share,
        "peers": {
            key: {
                "name": peer.name,
                "ms": peer.milliseconds,
                "ratio": peer.ratio,
                "ratio_p10": peer.p10,
                "ratio_p90": peer.p90,
            }
            for key, peer in result.peers.items()
        },
        "layers": [
            {
                "node": layer.node,
                "algorithm": layer.algorithm or None,
                "ms": layer.milliseconds,
                "predicted_ms": layer.predicted,
                "gflops": layer.gflops or None,
                "peak_share": layer.peak_share or None,
            }
            for layer in result.layers
        ],
    }


def _summary(results: list[BenchResult]) -> dict[str, tuple[float, float]]:
    """Return by peer the geometric mean and the worst of the ratios."""
    ratios: dict[str, list[float]] = {}
    for result in results:
        for key, peer in result.peers.items():
            ratios.setdefault(key, []).append(peer.ratio)
    return {
        key: (statistics.geometric_mean(seen), min(seen))
        for key, seen in ratios.items()
        if len(seen) > 1
    }


def _notes(results: list[BenchResult]) -> list[str]:
    """Return what could not be compared, each sentence once."""
    return list(dict.fromkeys(note for result in results for note in result.notes))


def _text(kind: str, machine: Machine, results: list[BenchResult]) -> str:
    what = KINDS[kind]
    parts = [
        f"{what} on {counted(machine.threads, 'thread')}, build {cnndesk_ext.isa}; this machine "
        f"reaches "
        f"{machine.peak / 1e9:.0f} GFLOP/s and moves {machine.bandwidth[-1] / 1e9:.0f} GB/s"
        + ("" if machine.was_idle else BUSY),
        _overview(kind, results),
    ]
    parts += [
        f"{PEER_TITLES[key]}: geometric mean of the ratios {mean:.2f}, worst {worst:.2f}"
        + _random_goal(kind, key, results)
        for key, (mean, worst) in _summary(results).items()
    ]
    parts += _notes(results)
    parts += [_layers(result) for result in results]
    return "\n\n".join(parts)


def _overview(kind: str, results: list[BenchResult]) -> str:
    peers = [key for key in PEER_TITLES if any(key in r.peers for r in results)]
    header = ["network", "batch", "ms", "predicted", "images/s", "GFLOP/s", "of peak"]
    for key in peers:
        header += [f"{PEER_TITLES[key]} ms", "ratio", "p10 to p90", "goal"]
    rows = []
    for r in results:
        row = [
            r.name,
            str(r.batch),
            _ms(r.milliseconds),
            _ms(r.predicted),
            f"{r.images_per_second:,.0f}",
            f"{r.gflops:.1f}",
            f"{r.peak_share:.0%}",
        ]
        for key in peers:
            row += _peer_cells(kind, key, r)
        rows.append(row)
    return table(header, rows)


def _peer_cells(kind: str, key: str, result: BenchResult) -> list[str]:
    """Return the four cells of one peer, empty where it could not run the network."""
    peer = result.peers.get(key)
    if peer is None:
        return [""] * 4
    return [
        _ms(peer.milliseconds),
        f"{peer.ratio:.2f}",
        f"{peer.p10:.2f} to {peer.p90:.2f}",
        _goal(kind, key, result),
    ]


def _goal(kind: str, peer: str, result: BenchResult) -> str:
    wanted = goal(kind, peer, result.name, result.batch)
    if wanted is None:
        return ""
    return f"{wanted.must:g}" if wanted.want is None else f"{wanted.must:g} / {wanted.want:g}"


def _random_goal(kind: str, peer: str, results: list[BenchResult]) -> str:
    """Return the goal of random networks, where these are such."""
    drawn = all(result.name.startswith("R") for result in results)
    if kind != "training" or not drawn or peer not in (Way.EAGER, Way.COMPILED):
        return ""
    return f" (goal {RANDOM_GOAL.must:g}, {RANDOM_WORST:g})"


def _ms(milliseconds: float) -> str:
    return f"{milliseconds:.3f}" if milliseconds < 1 else f"{milliseconds:.2f}"


def _layers(result: BenchResult) -> str:
    rows = [
        (
            layer.node,
            layer.algorithm,
            f"{layer.milliseconds:.3f}",
            f"{layer.predicted:.3f}",
            f"{layer.gflops:.1f}" if layer.gflops else "",
            f"{layer.peak_share:.0%}" if layer.gflops else "",
        )
        for layer in result.layers
        if layer.milliseconds > 0
    ]
    names = "; ".join(peer.name for peer in result.peers.values())
    title = f"{result.name}, batch {result.batch}" + (f" ({names})" if names else "")
    header = ("layer", "computed", "ms", "predicted", "GFLOP/s", "of peak")
    return f"{title}\n{table(header, rows)}"
