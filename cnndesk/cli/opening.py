"""Opening images and projects for a command, with how far it is on stderr."""

from __future__ import annotations

from cnndesk.cli.terminal import StatusLine
from cnndesk.data import Dataset, DataSettings, Progress
from cnndesk.session.preparation import open_data


def open_reporting(settings: DataSettings) -> Dataset:
    """Open a data set and show on a terminal how far it is."""
    status = StatusLine()

    def show(progress: Progress) -> None:
        total = f" of {progress.total:,}" if progress.total else ""
        status.show(f"{progress.stage}: {progress.done:,}{total}")

    try:
        return open_data(settings, show)
    finally:
        status.clear()
