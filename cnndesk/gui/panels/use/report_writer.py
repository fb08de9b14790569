"""Writer of the tile “HTML report”."""

from __future__ import annotations

from cnndesk.explain.progress import Work
from cnndesk.gui.panels.use.tile_table import Request, Written
from cnndesk.use.report.writing import writing_report


def report_file(request: Request) -> Work[Written]:
    """Write the report of the network as it is now."""
    reported = yield from writing_report(
        request.project,
        request.path,
        request.engine.now,
        project_path=request.project_path,
        dataset=request.dataset,
        threads=request.threads,
        replaces=True,
    )
    return Written(reported.path, reported.size, reported.sentence, "info")
