"""What ``make check-windows`` tries, in order, and the table of what came of it."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from . import bundle, digests, installed, story, suite
from .prefix import wine
from .steps import WORK, StepError, say

PICTURE = WORK / "window.png"
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


def bits(place: Place) -> Counted:
    """Train with every build that this processor runs, on Linux and under Wine."""
    same, remarks = 0, []
    builds = digests.supported(place.python, place.tree)
    for build in builds:
        linux, windows = digests.here(build), digests.there(build, place.python, place.tree)
        say(f"{build}: {windows} under Wine, {linux} on Linux ({digests.TWINS[build]})")
        same += linux == windows
        remarks.append(f"{build} {'same' if linux == windows else 'DIFFERS'}")
    return same, len(builds) - same, 0, ", ".join(remarks)


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


def packed(place: Place) -> Counted:
    """Make the standalone program where it is not the newest, and let it try itself."""
    recipe = bundle.Recipe(analysis=False, level=1)
    bundle.make_folder(recipe, place.python.parent, place.tree)
    builds = digests.supported(place.python, place.tree)
    for build in builds:
        bundle.smoke(recipe.folder, build)
    return len(builds), 0, 0, f"--smoke with {', '.join(builds)}, each to a clean end"


def used(place: Place) -> Counted:
    """Use the standalone program by mouse and keyboard."""
    acts, remark = story.play(bundle.Recipe(analysis=False, level=1).folder / "cnndesk.exe")
    return acts, 0, 0, remark


def set_up(place: Place) -> Counted:
    """Install, open a file by its type, uninstall; needs the project that the story saved."""
    saved = WORK / "story" / "digits.cnndesk"
    if not saved.is_file():
        raise StepError("The story has saved no project to open. Run the part “story” before.")
    acts, remark = installed.play(bundle.Recipe(analysis=False, level=1), saved)
    return acts, 0, 0, remark


def tests(part: suite.Part) -> Callable[[Place], Counted]:
    """Return the check that runs some tests."""

    def check(place: Place) -> Counted:
        return suite.run_part(part, place.python, place.tree)

    return check


CHECKS: dict[str, Callable[[Place], Counted]] = {
    "import": imports,
    "digests": bits,
    "window": window,
    "bundle": packed,
    "story": used,
    "installer": set_up,
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


__all__ = ["CHECKS", "Row", "Table", "run_checks"]
