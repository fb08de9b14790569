"""``cnndesk bench --schedule``: what several threads could gain of a training step."""

from __future__ import annotations

import argparse
from typing import Any

from cnndesk.bench.schedule import THREADS, Schedule, schedule
from cnndesk.blocks import counted
from cnndesk.cli.bench_speed import chosen_nets
from cnndesk.cli.terminal import StatusLine, print_json, table
from cnndesk.engine.prediction import calibrated
from cnndesk.engine.threads import resolve, single_threaded_blas
from cnndesk.errors import SettingError

MOST_THREADS = 1024
EXPLAINED = (
    "A bound: items slow one another down where they share memory, which is not simulated. "
    "“Measured” is on real threads."
)


def run(arguments: argparse.Namespace) -> int:
    """Simulate."""
    wanted = arguments.schedule
    if not 2 <= wanted <= MOST_THREADS:
        raise SettingError(f"--schedule needs 2 to {MOST_THREADS} threads, for example 16.")
    threads = (*(n for n in THREADS if n != wanted), wanted)
    nets = chosen_nets(arguments)
    status = StatusLine()
    status.show("measuring the machine", at_once=True)
    found = []
    with single_threaded_blas():
        machine = calibrated(resolve(arguments.threads))
        for net in nets:
            status.show(f"timing the items of {net.name}", at_once=True)
            found.append(schedule(net, machine, threads))
    status.clear()
    if arguments.json:
        print_json({"threads": wanted, "results": [_value(one) for one in found]})
    else:
        print(_text(found, wanted))
    return 0


def _value(one: Schedule) -> dict[str, Any]:
    return {
        "net": one.net,
        "batch": one.batch,
        "simulated": {
            str(count): {
                "ms": 1000 * at.seconds,
                "gain": one.gain(count),
                "alone_ms": 1000 * at.alone,
                "waiting_ms": 1000 * at.waiting,
                "starting_ms": 1000 * at.starting,
            }
            for count, at in sorted(one.simulated.items())
        },
        "measured_ms": {str(count): 1000 * s for count, s in one.measured.items()},
        "losses": [
            {
                "node": loss.node,
                "kernel": loss.kernel,
                "items": loss.items,
                "ms": 1000 * loss.seconds,
                "lost_ms": 1000 * loss.lost,
            }
            for loss in one.losses
        ],
    }


def _text(found: list[Schedule], wanted: int) -> str:
    counts = sorted(found[0].simulated)
    real = sorted(found[0].measured)
    head = ["network", "batch", "ms", *(f"×{count}" for count in counts[1:])]
    head += [f"measured ×{count}" for count in real if count > 1]
    rows = []
    for one in found:
        gains = [f"{one.gain(count):.1f}" for count in counts[1:]]
        measured = [f"{one.measured[1] / one.measured[n]:.1f}" for n in real if n > 1]
        ms = f"{1000 * one.simulated[1].seconds:.2f}"
        rows.append([one.net, str(one.batch), ms, *gains, *measured])
    parts = ["Gain over one thread that the work items allow", table(head, rows), EXPLAINED]
    return "\n\n".join([*parts, *(_details(one, wanted) for one in found)])


def _details(one: Schedule, wanted: int) -> str:
    at = one.simulated[wanted]
    title = (
        f"{one.net} on {counted(wanted, 'thread')}: {1000 * at.seconds:.2f} ms, of these on one "
        f"thread {1000 * at.alone:.2f}, waiting {1000 * at.waiting:.2f}, starting steps "
        f"{1000 * at.starting:.2f}"
    )
    rows = [
        (
            loss.node,
            loss.kernel,
            str(loss.items),
            f"{1000 * loss.seconds:.3f}",
            f"{1000 * loss.lost:.3f}",
        )
        for loss in one.losses
    ]
    return f"{title}\n{table(('layer', 'kernel', 'items', 'ms', 'lost ms'), rows)}"
