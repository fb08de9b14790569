"""For pytest under Wine (``-p outcomes``): notes each test as it begins and as it ends.

Tests that were noted before are left out, so that a part goes on after a test that hung or took the
interpreter down; that one is tried once more. No process runs more than `CNNDESK_MOST_TESTS`: one
that has opened a hundred windows is slow under Wine. How many are left for the next is written
beside the notes (``.left``), and why one failed, or where it hung (``.failures``). One that takes
too long ends the interpreter.
"""

from __future__ import annotations

import collections
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
    outcomes = [json.loads(line) for line in noted]
    begun = collections.Counter(test for test, outcome in outcomes if outcome == "began")
    done = {test for test, outcome in outcomes if outcome != "began" or begun[test] > 1}
    notes = _Notes(config.cnndesk_outcomes, path, done, longest)
    config.pluginmanager.register(notes, "cnndesk-outcomes")


class _Notes:
    def __init__(self, file, path, done, longest):
        self._file, self._done, self._longest = file, done, longest
        self._most = int(os.environ["CNNDESK_MOST_TESTS"])
        self._left = path.with_suffix(".left")
        failures = path.with_suffix(".failures")
        self._failures = failures.open("a", encoding="utf-8", errors="replace", buffering=1)

    def _note(self, test, outcome):
        self._file.write(json.dumps([test, outcome]) + "\n")

    def pytest_collection_modifyitems(self, config, items):
        wanted = [item for item in items if item.nodeid not in self._done]
        now = wanted[: self._most]
        self._left.write_text(str(len(wanted) - len(now)), encoding="utf-8")
        if len(now) < len(items):
            config.hook.pytest_deselected(items=[item for item in items if item not in now])
            items[:] = now

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
