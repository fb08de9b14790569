"""The tests under Wine, part by part, each in a process of its own.

A test's outcome is noted as it ends (``outcomes.py``), so a part that hangs or dies still says what
passed, and which test it was in. What is known to fail stands with its reason in
``known_failures.txt``.
"""

from __future__ import annotations

import fnmatch
import json
from dataclasses import dataclass
from pathlib import Path

from .prefix import wine
from .steps import HERE, WORK, StepError, say

KNOWN = HERE / "known_failures.txt"
_LONGEST = 1800  # seconds for one part on a slow machine


@dataclass(frozen=True)
class Part:
    """Some tests that run together."""

    name: str
    paths: tuple[str, ...]
    options: tuple[str, ...] = ()


PARTS = (
    Part("kernels", ("tests/kernels",)),
    Part("document", ("tests/document",)),
    Part("data", ("tests/data",)),
    Part("session", ("tests/session",)),
    Part("cli", ("tests/cli",)),
    Part("engine", ("tests/engine",)),
    Part("explain", ("tests/explain",)),
    Part("system", ("tests/system", "tests/test_paths.py", "tests/test_logs.py")),
    Part("security", ("tests/test_security.py",)),
    Part("gui-document", ("tests/gui/document", "tests/gui/support")),
    Part("gui-widgets", ("tests/gui/widgets",)),
    Part("gui-canvas", ("tests/gui/canvas",)),
    Part("gui-window", ("tests/gui/window",)),
    Part("gui-panels", ("tests/gui/panels",)),
    Part("gui-session", ("tests/gui/session",)),
)  # fmt: skip


def run_part(part: Part, python: Path, tree: Path) -> tuple[int, int, int, str]:
    """Run the tests of a part; return passed, failed, failed as known, and a remark."""
    notes = WORK / "outcomes" / f"{part.name}.jsonl"
    notes.parent.mkdir(parents=True, exist_ok=True)
    notes.unlink(missing_ok=True)
    paths = [path for path in part.paths if (tree / path).exists()]
    told = wine(
        python, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "outcomes", "--tb=short",
        "--continue-on-collection-errors",
        *part.options, *paths, cwd=tree, timeout=_LONGEST,
        PYTHONPATH=f"Z:{HERE}", CNNDESK_OUTCOMES=f"Z:{notes}",
    )  # fmt: skip
    (notes.parent / f"{part.name}.log").write_text(told.output, encoding="utf-8")
    if not notes.is_file():
        raise StepError(f"{told.output[-2000:]}\nNo test of {part.name} began.")
    results = read_outcomes(notes.read_text(encoding="utf-8"))
    ended = told.status in (0, 1)
    return count(part.name, results, read_known(KNOWN.read_text(encoding="utf-8")), ended=ended)


def read_outcomes(text: str) -> dict[str, str]:
    """Return how each test ended, by its name: "passed", "failed", "skipped" or "began"."""
    results: dict[str, str] = {}
    for line in text.splitlines():
        test, outcome = json.loads(line)
        if results.get(test) != "failed":  # its clean-up may pass all the same
            results[test] = outcome
    return results


def read_known(text: str) -> dict[str, str]:
    """Return the reasons of known failures by the pattern of the tests' names.

    Raises
    ------
    StepError
        A line has no reason.
    """
    known = {}
    for line in text.splitlines():
        if line.strip() and not line.startswith("#"):
            pattern, _, reason = line.partition("  ")
            if not reason.strip():
                raise StepError(f"{KNOWN.name} gives no reason for {pattern}.")
            known[pattern] = reason.strip()
    return known


def count(
    name: str, results: dict[str, str], known: dict[str, str], *, ended: bool
) -> tuple[int, int, int, str]:
    """Return passed, failed, failed as known, and a remark.

    A test that began and did not end (the part hung or died in it) has failed; a part that did not
    end well has a failure even if all of its tests passed.
    """
    passed = sum(outcome == "passed" for outcome in results.values())
    bad = [test for test, outcome in results.items() if outcome in ("failed", "began")]
    excused = [t for t in bad if any(fnmatch.fnmatchcase(_plain(t), p) for p in known)]
    for test in bad:
        say(f"{name}: {'known to fail' if test in excused else 'FAILED'}: {test}")
    failed = len(bad) - len(excused)
    remarks = []
    skipped = sum(outcome == "skipped" for outcome in results.values())
    if skipped:
        remarks.append(f"{skipped} skipped")
    if not ended:
        remarks.append("did not come to its end")
        failed = max(failed, 1)
    return passed, failed, len(excused), ", ".join(remarks)


def _plain(test: str) -> str:
    """Return a test's name without brackets, which patterns would take for sets of letters."""
    return test.replace("[", "(").replace("]", ")")
