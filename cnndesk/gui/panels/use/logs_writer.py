"""Writer of the tile “Logs”: the curves of all runs for TensorBoard, and as tables."""

from __future__ import annotations

import time

from cnndesk.explain.progress import Work
from cnndesk.gui.panels.use.tile_table import Request, Written
from cnndesk.gui.widgets.formats import counted
from cnndesk.use.logs import writing_logs


def logs_folder(request: Request) -> Work[Written]:
    """Write the logs of all runs."""
    logged = yield from writing_logs(request.project, request.path, saved=time.time())
    words = f"{counted(logged.runs, 'run')}, with tables"
    tip = f"See them with: tensorboard --logdir {request.path}"
    return Written(request.path, logged.size, words, "info", logged.files, tip)
