"""Opening images and projects for a command, with how far it is on stderr."""

from __future__ import annotations

import argparse
from dataclasses import replace

from cnndesk.cli.terminal import StatusLine, note
from cnndesk.data import Corrections, Dataset, DataSettings, Progress
from cnndesk.data.near_duplicates import NearDuplicates, near_duplicates
from cnndesk.engine.threads import single_threaded_blas
from cnndesk.session.preparation import open_data

_MOST_LINES = 5


def with_reading(settings: DataSettings, arguments: argparse.Namespace) -> DataSettings:
    """Return data settings with what ``--layout`` and ``--label-column`` say."""
    if arguments.layout:
        settings = replace(settings, layout=arguments.layout)
    if arguments.label_column is not None:
        settings = replace(settings, label_column=arguments.label_column)
    return settings


def open_reporting(settings: DataSettings, corrections: Corrections | None = None) -> Dataset:
    """Open a data set with the corrections of a project, and show on a terminal how far it is.

    Corrections that cannot be applied are named, with the reason.
    """
    status = StatusLine()

    def show(progress: Progress) -> None:
        total = f" of {progress.total:,}" if progress.total else ""
        status.show(f"{progress.stage}: {progress.done:,}{total}")

    try:
        dataset = open_data(settings, show)
    finally:
        status.clear()
    if not corrections:
        return dataset
    dataset = dataset.corrected(corrections)
    for line in correction_lines(dataset):
        note(line)
    return dataset


def look_for_near_duplicates(dataset: Dataset) -> NearDuplicates:
    """Return the pictures that lie nearly the same in different parts; on a terminal, say so."""
    status = StatusLine()
    status.show("Looking for pictures that lie nearly the same in different parts")
    try:
        with single_threaded_blas():
            return near_duplicates(dataset)
    finally:
        status.clear()


def correction_lines(dataset: Dataset) -> list[str]:
    """Say how many images are relabelled and left out, and what could not be applied."""
    lines = [f"Corrections: {corrections_text(dataset.matched)}."]
    lines += [f"  {one.sentence}" for one in dataset.unmatched[:_MOST_LINES]]
    more = len(dataset.unmatched) - _MOST_LINES
    return [*lines, f"  and {more:,} more that cannot be applied"] if more > 0 else lines


def corrections_text(corrections: Corrections) -> str:
    """Write how many images are relabelled and left out."""
    relabelled, excluded = corrections.relabelled, corrections.excluded
    return f"{relabelled:,} relabelled, {excluded:,} left out"
