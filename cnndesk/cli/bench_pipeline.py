"""``cnndesk bench --pipeline``: images a second, from files to training steps."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from cnndesk.bench.pipeline import WORKERS, PipelineResult, measure_pipeline
from cnndesk.bench.torch_twin import import_torch
from cnndesk.blocks import counted, grouped
from cnndesk.cli.terminal import StatusLine, print_json, table
from cnndesk.engine.threads import resolve, single_threaded_blas
from cnndesk.errors import SettingError
from cnndesk.paths import expanded
from cnndesk.session.preparation import template_for


def run(arguments: argparse.Namespace) -> int:
    """Measure."""
    folder = expanded(arguments.pipeline)
    if not folder.is_dir():
        raise SettingError(
            f"{folder} is no folder. --pipeline needs a folder with a folder of images for each "
            "class."
        )
    if arguments.against:
        import_torch()  # its absence is said before anything is measured
    status = StatusLine()
    with single_threaded_blas():
        result = measure_pipeline(
            Path(folder),
            resolve(arguments.threads),
            template=(lambda _: arguments.net[0]) if arguments.net else template_for,
            side=arguments.side,
            against_torch=bool(arguments.against),
            report=lambda text: status.show(text, at_once=True),
        )
    status.clear()
    if arguments.json:
        print_json(
            {
                **asdict(result),
                "waiting": result.waiting,
                "torch_waiting": result.torch_waiting,
            }
        )
    else:
        print(_text(result))
    return 0


def _text(result: PipelineResult) -> str:
    height, width, channels = result.shape
    title = (
        f"Images a second: {grouped(result.images)} images for training at "
        f"{height}×{width}×{channels}, {result.network} on {counted(result.threads, 'thread')}"
    )
    rows = [
        ("decoding and fitting, once", _rate(result.decoding), ""),
        ("batches alone", _rate(result.batches["unchanged"]), _rate(result.loading)),
        ("training steps alone", _rate(result.steps), _rate(result.torch_steps)),
        ("training, mirrored", _rate(result.training), _rate(result.torch_training)),
        ("first epoch, with decoding", _rate(result.first_epoch), _rate(result.torch_training)),
        ("of training waiting", _share(result.waiting), _share(result.torch_waiting)),
    ]
    head = ["", "cnndesk", f"PyTorch, {counted(WORKERS, 'worker')}"]
    if result.loading is None:
        head, rows = head[:2], [row[:2] for row in rows]  # type: ignore[misc]
    changes = [(name, _rate(rate)) for name, rate in result.batches.items()]
    return "\n\n".join([title, table(head, rows), "Batches alone, by what is done to the images",
                        table(("change", "images/s"), changes)])  # fmt: skip


def _rate(rate: float | None) -> str:
    return "" if rate is None else grouped(round(rate))


def _share(share: float | None) -> str:
    return "" if share is None else f"{share:.0%}"
