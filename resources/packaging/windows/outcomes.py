"""For pytest under Wine (``-p outcomes``): notes each test as it begins and as it ends."""

from __future__ import annotations

import json
import os
from pathlib import Path


def pytest_configure(config):
    """Open the file that `CNNDESK_OUTCOMES` names."""
    config.cnndesk_outcomes = Path(os.environ["CNNDESK_OUTCOMES"]).open(  # noqa: SIM115
        "a", encoding="utf-8", buffering=1
    )
    config.pluginmanager.register(_Notes(config.cnndesk_outcomes), "cnndesk-outcomes")


class _Notes:
    def __init__(self, file):
        self._file = file

    def _note(self, test, outcome):
        self._file.write(json.dumps([test, outcome]) + "\n")

    def pytest_runtest_logstart(self, nodeid, location):
        self._note(nodeid, "began")

    def pytest_runtest_logreport(self, report):
        if report.failed or report.skipped or report.when == "call":
            self._note(report.nodeid, report.outcome)
        elif report.when == "teardown":
            pass

    def pytest_collectreport(self, report):
        if report.failed:
            self._note(report.nodeid or "collection", "failed")
