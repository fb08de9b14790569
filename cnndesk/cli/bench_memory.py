"""``cnndesk bench --memory``: peak memory of a training step, ours and PyTorch's."""

from __future__ import annotations

import argparse
from dataclasses import dataclass

from cnndesk.bench.networks import BenchNet
from cnndesk.bench.step_memory import FORMATS, OURS, OURS_MIXED, step_bytes
from cnndesk.bench.torch_twin import import_torch
from cnndesk.blocks import counted
from cnndesk.cli.bench_speed import chosen_nets
from cnndesk.cli.terminal import StatusLine, print_json, table
from cnndesk.document.settings import MIXED
from cnndesk.engine.threads import resolve

EXPLAINED = (
    "By how much a process of its own grows in the first three steps. Ratio: PyTorch's lesser "
    "memory over ours; goal 1."
)


@dataclass(frozen=True)
class _Measured:
    """Bytes of a step of one network, ours and by memory format of PyTorch."""

    net: BenchNet
    ours: int
    peers: dict[str, int]

    @property
    def ratio(self) -> float | None:
        """PyTorch's lesser memory over ours."""
        return min(self.peers.values()) / max(self.ours, 1) if self.peers else None


def run(arguments: argparse.Namespace) -> int:
    """Measure."""
    threads = resolve(arguments.threads)
    formats = FORMATS if arguments.against else ()
    if formats:
        import_torch()  # its absence is said before anything is measured
    ours = OURS_MIXED if arguments.precision == MIXED else OURS
    status = StatusLine()
    found = []
    for net in chosen_nets(arguments):
        status.show(f"measuring {net.name}", at_once=True)
        sizes = {who: step_bytes(who, _name(net), threads) for who in (ours, *formats)}
        found.append(_Measured(net, sizes.pop(ours), sizes))
    status.clear()
    if arguments.json:
        print_json({"threads": threads, "results": [_value(one) for one in found]})
    else:
        print(_text(found, threads))
    return 0


def _name(net: BenchNet) -> str:
    """Return a name by which another process finds the network."""
    if not net.name.startswith("R") or " " not in net.name:
        return net.name
    words, _, batch = net.name.partition(" ")[2].rpartition(" @")  # drawn at random
    return f"{words} f10 @{batch}"


def _value(one: _Measured) -> dict[str, object]:
    return {
        "net": one.net.name,
        "batch": one.net.batch,
        "bytes": one.ours,
        "torch_bytes": one.peers,
        "ratio": one.ratio,
    }


def _text(found: list[_Measured], threads: int) -> str:
    head = ["network", "batch", "MB"]
    formats = list(found[0].peers)
    head += [*(f"PyTorch, {form}, MB" for form in formats), *(["ratio"] if formats else [])]
    rows = []
    for one in found:
        row = [one.net.name, str(one.net.batch), f"{one.ours / 1e6:.0f}"]
        row += [f"{one.peers[form] / 1e6:.0f}" for form in formats]
        rows.append(row + ([f"{one.ratio:.2f}"] if one.ratio is not None else []))
    title = f"Peak memory of a training step on {counted(threads, 'thread')}"
    return "\n\n".join([title, table(head, rows), EXPLAINED])
