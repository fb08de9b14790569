"""``cnndesk lab-worker``: trains runs of an experiment for ``cnndesk lab`` or the window.

Nobody types it: it hears orders on its standard input and ends with it.
"""

from __future__ import annotations

import argparse

from cnndesk.laboratory import worker


def run(arguments: argparse.Namespace) -> int:
    """Serve."""
    return worker.main(arguments.folder)
