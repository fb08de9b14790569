"""``cnndesk bench``: milliseconds per training step, images and operations per second."""

from __future__ import annotations

import argparse
from typing import Any

from cnndesk.blocks import counted
from cnndesk.cli.terminal import StatusLine, print_json, table
from cnndesk.engine.threads import resolve, single_threaded_blas
from cnndesk.session.bench import BenchResult, measure
from cnndesk.session.bench_nets import FIXED_NETS, bench_net


def run(arguments: argparse.Namespace) -> int:
    """Measure."""
    threads = resolve(arguments.threads)
    against_torch = arguments.against == "torch"
    if against_torch:
        from cnndesk.session.torch_twin import import_torch

        import_torch()  # its absence is said before anything is measured
    names = [arguments.net] if arguments.net else list(FIXED_NETS)
    nets = [bench_net(name) for name in names]
    status = StatusLine()
    results = []
    with single_threaded_blas():
        for net in nets:
            status.show(f"measuring {net.name}", at_once=True)
            results.append(measure(net, threads, against_torch=against_torch))
    status.clear()
    if arguments.json:
        print_json({"threads": threads, "nets": {r.name: _values(r) for r in results}})
    else:
        print(_text(results))
    return 0


def _values(result: BenchResult) -> dict[str, Any]:
    return {
        "ms": result.milliseconds,
        "torch_ms": result.peer_milliseconds,
        "ratio": result.ratio,
        "ratio_p10": result.ratio_p10,
        "ratio_p90": result.ratio_p90,
        "batch": result.batch,
        "images_per_second": result.images_per_second,
        "gflops": result.gflops,
        "peer": result.peer or None,
        "layers": [
            {"node": layer.node, "ms": layer.milliseconds, "gflops": layer.gflops or None}
            for layer in result.layers
        ],
    }


def _text(results: list[BenchResult]) -> str:
    header = ["network", "batch", "ms per step", "images/s", "GFLOP/s"]
    compared = results[0].ratio is not None
    if compared:
        header += ["PyTorch ms", "ratio", "p10 to p90"]
    rows = []
    for r in results:
        row = [
            r.name,
            str(r.batch),
            f"{r.milliseconds:.2f}",
            f"{r.images_per_second:,.0f}",
            f"{r.gflops:.1f}",
        ]
        if r.ratio is not None:
            row += [f"{r.peer_milliseconds:.2f}", f"{r.ratio:.2f}"]
            row += [f"{r.ratio_p10:.2f} to {r.ratio_p90:.2f}"]
        rows.append(row)
    parts = [f"Training steps on {counted(results[0].threads, 'thread')}", table(header, rows)]
    for r in results:
        layers = [
            (layer.node, f"{layer.milliseconds:.3f}", f"{layer.gflops:.1f}" if layer.gflops else "")
            for layer in r.layers
            if layer.milliseconds > 0
        ]
        peer = f" ({r.peer})" if r.peer else ""
        parts.append(f"{r.name}{peer}\n" + table(("layer", "ms per step", "GFLOP/s"), layers))
    return "\n\n".join(parts)
