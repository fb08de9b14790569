"""The tests under Wine, part by part, each in a process of its own.

A test's outcome is noted as it ends (``outcomes.py``), so a part that hangs or dies still says what
passed, and which test it was in; it is begun again with the tests that are left and that one, which
has failed if it breaks off again. What is known to fail stands with its reason in
``known_failures.txt``.
"""

from __future__ import annotations

import fnmatch
import json
import time
from dataclasses import dataclass
from pathlib import Path

from .prefix import Outcome, wine
from .steps import HERE, WORK, StepError, say

KNOWN = HERE / "known_failures.txt"
_LONGEST_TEST = 600  # seconds on a slow machine; then it has hung
_LONGEST_PART = 5400  # seconds for one part, however often it is begun again
_STILL = _LONGEST_TEST + 120  # seconds without a note of any test, before the whole is ended
_MOST_BREAKS = 12


@dataclass(frozen=True)
class Part:
    """Some tests that run together."""

    name: str
    paths: tuple[str, ...]
    options: tuple[str, ...] = ()
    most: int = 100_000  # tests of one process


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
    Part("use", ("tests/use", "tests/blocks", "tests/figures", "tests/pretrained")),
    Part("interop", ("tests/interop",)),
    Part("lessons", ("tests/lessons",)),
    Part("laboratory", ("tests/laboratory",)),
    Part("gui-document", ("tests/gui/document", "tests/gui/support"), most=40),
    Part("gui-widgets", ("tests/gui/widgets",), most=40),
    Part("gui-canvas", ("tests/gui/canvas",), most=40),
    Part("gui-window", ("tests/gui/window",), most=40),
    Part("gui-panels", ("tests/gui/panels",), most=40),
    Part("gui-session", ("tests/gui/session",), most=40),
    Part("gui-lessons", ("tests/gui/lessons",), most=40),
)  # fmt: skip


def run_part(part: Part, python: Path, tree: Path) -> tuple[int, int, int, str]:
    """Run the tests of a part; return passed, failed, failed as known, and a remark."""
    notes = WORK / "outcomes" / f"{part.name}.jsonl"
    notes.parent.mkdir(parents=True, exist_ok=True)
    for old in notes.parent.glob(f"{part.name}.*"):
        old.unlink()
    begun, broke_off = time.monotonic(), 0
    while True:
        told = _run_rest(part, notes, python, tree)
        with (notes.parent / f"{part.name}.log").open("a", encoding="utf-8") as log:
            log.write(told.output)
        if not notes.is_file():
            raise StepError(f"{told.output[-2000:]}\nNo test of {part.name} began.")
        text = notes.read_text(encoding="utf-8")
        results, inside = read_outcomes(text), unfinished(text)
        # 1: some failed, or a test that hung was ended; 5: behind a break no test was left.
        ended = not inside and (told.status in (0, 1) or (told.status == 5 and broke_off > 0))
        if ended and notes.with_suffix(".left").read_text(encoding="utf-8") != "0":
            continue
        if ended:
            break
        broke_off += 1
        say(f"{part.name}: broke off ({told.status}) in {inside or 'no test'}")
        late = time.monotonic() - begun > _LONGEST_PART
        if not inside or late or broke_off == _MOST_BREAKS:
            break
    return count(part.name, results, read_known(KNOWN.read_text(encoding="utf-8")), ended=ended)


def _run_rest(part: Part, notes: Path, python: Path, tree: Path) -> Outcome:
    """Run the tests of a part that are not noted yet."""
    paths = [path for path in part.paths if (tree / path).exists()]
    return wine(
        python, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "outcomes", "--tb=short",
        "--continue-on-collection-errors",
        *part.options, *paths, cwd=tree, timeout=_STILL, sign=notes,
        PYTHONPATH=f"Z:{HERE}", CNNDESK_OUTCOMES=f"Z:{notes}",
        CNNDESK_LONGEST_TEST=str(_LONGEST_TEST), CNNDESK_MOST_TESTS=str(part.most),
    )  # fmt: skip


def unfinished(text: str) -> str:
    """Return the test that was begun last, if it did not end; empty otherwise."""
    lines = text.splitlines()
    test, outcome = json.loads(lines[-1]) if lines else ("", "")
    return str(test) if outcome == "began" else ""


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
