"""For pytest under Wine (``-p outcomes``): notes each test as it begins and as it ends.

Tests that were noted before are left out, so that a part goes on after a test that hung or took the
interpreter down. One that takes too long ends the interpreter. Why one failed, or where it hung, is
written beside the notes (``.failures``).
"""

from __future__ import annotations

import faulthandler
import json
import os
from pathlib import Path


def pytest_configure(config):
    """Open the file that `CNNDESK_OUTCOMES` names, and read what it says of an earlier run."""
    path = Path(os.environ["CNNDESK_OUTCOMES"])
    noted = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    config.cnndesk_outcomes = path.open("a", encoding="utf-8", buffering=1)
    longest = float(os.environ["CNNDESK_LONGEST_TEST"])
    done = {json.loads(line)[0] for line in noted}
    notes = _Notes(config.cnndesk_outcomes, path.with_suffix(".failures"), done, longest)
    config.pluginmanager.register(notes, "cnndesk-outcomes")


class _Notes:
    def __init__(self, file, failures, done, longest):
        self._file, self._done, self._longest = file, done, longest
        self._failures = failures.open("a", encoding="utf-8", errors="replace", buffering=1)

    def _note(self, test, outcome):
        self._file.write(json.dumps([test, outcome]) + "\n")

    def pytest_collection_modifyitems(self, config, items):
        done = [item for item in items if item.nodeid in self._done]
        if done:
            config.hook.pytest_deselected(items=done)
            items[:] = [item for item in items if item.nodeid not in self._done]

    def pytest_runtest_logstart(self, nodeid, location):
        self._note(nodeid, "began")
        # By a thread of the C library: what hangs may keep Python's lock.
        faulthandler.dump_traceback_later(self._longest, exit=True, file=self._failures)

    def pytest_runtest_logfinish(self, nodeid, location):
        faulthandler.cancel_dump_traceback_later()

    def pytest_runtest_logreport(self, report):
        if report.failed or report.skipped or report.when == "call":
            self._note(report.nodeid, report.outcome)
        if report.failed:
            print(f"\n== {report.nodeid}\n{report.longreprtext}", file=self._failures)

    def pytest_collectreport(self, report):
        if report.failed:
            self._note(report.nodeid or "collection", "failed")
            print(f"\n== {report.nodeid}\n{report.longreprtext}", file=self._failures)
