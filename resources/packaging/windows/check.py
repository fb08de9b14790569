"""What ``make check-windows`` tries, in order, and the table of what came of it."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from . import suite
from .prefix import must, wine
from .steps import ROOT, WORK, StepError, run, say

PICTURE = WORK / "window.png"
_TRAINING = "train --template lenet5 --data digits --epochs 2 --seed 0 --threads 2 --json"
_TWINS = {"generic": "v2", "v2": "v2", "v3": "v3", "v4": "v4", "v4_bf16": "v4_bf16"}
"""Build of the kernels for Windows, and the one of Linux that comes to the same bits."""

_IMPORTS = """
import sys, numpy, PIL, PySide6.QtWidgets, pyqtgraph, cnndesk_ext, cnndesk.cli
print(sys.version.split()[0], sys.platform, "numpy", numpy.__version__,
      "PySide6", PySide6.__version__, "kernels", cnndesk_ext.isa,
      "OpenMP" if cnndesk_ext.build_info()["openmp"] else "one thread")
"""


@dataclass(frozen=True)
class Row:
    """One check: how many of what passed and failed, and what a reader should know."""

    name: str
    passed: int
    failed: int
    known: int
    minutes: float
    remark: str = ""


@dataclass
class Table:
    """The checks done so far."""

    rows: list[Row] = field(default_factory=list)

    @property
    def good(self) -> bool:
        """Whether nothing failed but what is known."""
        return bool(self.rows) and all(row.failed == 0 for row in self.rows)

    def text(self) -> str:
        """Return the table for a terminal."""
        lines = [f"{'':12}{'passed':>8}{'failed':>8}{'known':>8}{'minutes':>9}"]
        lines += [
            f"{r.name:12}{r.passed:8}{r.failed:8}{r.known:8}{r.minutes:9.1f}  {r.remark}".rstrip()
            for r in self.rows
        ]
        total = [sum(getattr(r, n) for r in self.rows) for n in ("passed", "failed", "known")]
        minutes = sum(row.minutes for row in self.rows)
        lines.append(f"{'all':12}{total[0]:8}{total[1]:8}{total[2]:8}{minutes:9.1f}")
        return "\n".join(lines)


@dataclass(frozen=True)
class Place:
    """Where the program for Windows lies: its interpreter and its copy of the source tree."""

    python: Path
    tree: Path


Counted = tuple[int, int, int, str]
"""Passed, failed, failed as known, remark."""


def imports(place: Place) -> Counted:
    """Import everything that the window needs."""
    done = wine(place.python, "-c", _IMPORTS, cwd=place.tree)
    good = done.status == 0
    last = done.output.strip().splitlines()[-1:] or ["no output"]
    return int(good), int(not good), 0, last[0]


def digests(place: Place) -> Counted:
    """Train with every build that this processor runs, on Linux and under Wine."""
    same, remarks = 0, []
    supported = must(place.python, "-c", "import cnndesk_ext as k; print(*k._supported())",
                     cwd=place.tree).split()  # fmt: skip
    builds = [build for build in _TWINS if build in supported]
    for build in builds:
        here = _digest_here(_TWINS[build])
        told = wine(
            place.python, "-m", "cnndesk", *_TRAINING.split(), cwd=place.tree, CNNDESK_ISA=build
        )
        there = _digest_in(told.output)
        say(f"{build}: {there} under Wine, {here} on Linux ({_TWINS[build]})")
        same += here == there
        remarks.append(f"{build} {'same' if here == there else 'DIFFERS'}")
    return same, len(builds) - same, 0, ", ".join(remarks)


def _digest_here(build: str) -> str:
    out = f"--out={WORK / 'here.cnndesk'}"
    told = run(sys.executable, "-m", "cnndesk", *_TRAINING.split(), out, CNNDESK_ISA=build)
    return str(json.loads(told.stdout)["digest"])


def _digest_in(output: str) -> str:
    """Return the digest in the last JSON object that a program printed."""
    for line in reversed(output.splitlines()):
        if line.startswith("{"):
            return str(json.loads(line)["digest"])
    return f"none: {output.strip()[-300:]}"


def window(place: Place) -> Counted:
    """Let the program try itself in a window on a screen, from the source tree; take a picture."""
    PICTURE.unlink(missing_ok=True)
    told = wine(
        place.python, "-m", "cnndesk", "--smoke", cwd=place.tree,
        CNNDESK_SMOKE_PICTURE=f"Z:{PICTURE}",
    )  # fmt: skip
    good = told.status == 0 and "the smoke test passed" in told.output and PICTURE.is_file()
    print(told.output, flush=True)
    remark = str(PICTURE) if good else f"ended with {told.status}"
    return int(good), int(not good), 0, remark


def tests(part: suite.Part) -> Callable[[Place], Counted]:
    """Return the check that runs some tests."""

    def check(place: Place) -> Counted:
        return suite.run_part(part, place.python, place.tree)

    return check


CHECKS: dict[str, Callable[[Place], Counted]] = {
    "import": imports,
    "digests": digests,
    "window": window,
    **{part.name: tests(part) for part in suite.PARTS},
}


def run_checks(names: list[str], python: Path, tree: Path) -> Table:
    """Run checks in order; one that breaks off is a failure, not the end."""
    place, table = Place(python, tree), Table()
    for name in names:
        begun = time.monotonic()
        say(f"{name} ...")
        try:
            passed, failed, known, remark = CHECKS[name](place)
        except StepError as error:
            print(error, file=sys.stderr, flush=True)
            passed, failed, known, remark = 0, 1, 0, str(error).splitlines()[-1]
        minutes = (time.monotonic() - begun) / 60
        table.rows.append(Row(name, passed, failed, known, minutes, remark))
        say(f"{name}: {passed} passed, {failed} failed, {known} known; {minutes:.1f} min")
    return table


__all__ = ["CHECKS", "ROOT", "Row", "Table", "run_checks"]
