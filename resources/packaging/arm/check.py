"""What ``make check-arm`` tries, in order, and the table of what came of it.

The wheel is installed by pip under emulation, as on a Raspberry Pi, and the tests run against that.
"""

from __future__ import annotations

import json
import shutil
import sys
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from windows.steps import ROOT, StepError, mirror, say

from . import systems
from .systems import NEW, OLD, System

DIGEST = "b1aaa8865642ee42d0fac4c7c77d185d"
"""Of LeNet-5 on the digits, one epoch, seed 0, on 64-bit ARM: any number of threads."""

PICTURE = systems.WORK / "window.png"
_TRAINING = "train --template lenet5 --data digits --epochs 1 --seed 0 --json"
_KERNELS = ("numpy>=2.1,<3", "pillow>=10.4,<14", "platformdirs>=4.2,<5", "psygnal>=0.11,<1",
            "threadpoolctl>=3.5,<4", "pip")  # fmt: skip
_TESTS = ("pytest>=8.2,<10", "hypothesis>=6.100,<7")
_WINDOW = ("PySide6-Essentials>=6.11.2,<6.13", "pyqtgraph>=0.14,<0.15")
_LONGEST = 3000  # seconds for one part under emulation

_IMPORTS = """
import platform, sys, numpy, PIL, cnndesk, cnndesk_ext, cnndesk.cli
told = cnndesk_ext.build_info()
print("Python", sys.version.split()[0], platform.machine(), "numpy", numpy.__version__, "kernels",
      cnndesk_ext.isa, "vectors of", told["vector_floats"], "tiles of", told["tile_rows"], "rows,",
      "OpenMP" if told["openmp"] else "one thread")
"""


@dataclass(frozen=True)
class Row:
    """One check: how many of what passed and failed, its minutes, what a reader should know."""

    name: str
    passed: int
    failed: int
    minutes: float
    remark: str = ""


@dataclass
class Table:
    """The checks done so far."""

    rows: list[Row] = field(default_factory=list)

    @property
    def good(self) -> bool:
        """Whether anything was tried and nothing failed."""
        return bool(self.rows) and all(row.failed == 0 for row in self.rows)

    def text(self) -> str:
        """Return the table for a terminal."""
        lines = [f"{'':16}{'passed':>8}{'failed':>8}{'minutes':>9}"]
        lines += [
            f"{r.name:16}{r.passed:8}{r.failed:8}{r.minutes:9.1f}  {r.remark}".rstrip()
            for r in self.rows
        ]
        passed, failed = (sum(getattr(r, n) for r in self.rows) for n in ("passed", "failed"))
        lines.append(f"{'all':16}{passed:8}{failed:8}{sum(r.minutes for r in self.rows):9.1f}")
        return "\n".join(lines)


Counted = tuple[int, int, str]
"""Passed, failed, remark."""


def program(system: System) -> Path:
    """Return the folder with the installed wheel."""
    return system.folder / "program"


def install(system: System, *more: str) -> None:
    """Let pip, under emulation, choose the wheel in ``dist`` and install it.

    Parameters
    ----------
    more : str
        What of PyPI is needed beside the program's own dependencies.
    """
    systems.prepare(system)
    systems.install_wheels(system, *_KERNELS, *more)
    shutil.rmtree(program(system), ignore_errors=True)
    systems.python(
        system, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--no-compile",
        "--only-binary=:all:", f"--find-links={ROOT / 'dist'}", f"--target={program(system)}",
        "cnndesk",
    )  # fmt: skip


def imports(system: System) -> Callable[[], Counted]:
    """Return the check that the installed program can be imported."""

    def check() -> Counted:
        install(system, *(_TESTS if system is OLD else _WINDOW))
        told = systems.python(system, "-c", _IMPORTS, paths=(program(system),), cwd=systems.WORK)
        return 1, 0, told.stdout.strip()

    return check


def digest(system: System, threads: int) -> Callable[[], Counted]:
    """Return the check that a training comes to the documented weights."""

    def check() -> Counted:
        told = systems.python(
            system, "-m", "cnndesk", *_TRAINING.split(), f"--threads={threads}",
            f"--out={system.folder / 'trained.cnndesk'}", paths=(program(system),),
            cwd=systems.WORK,
        )  # fmt: skip
        found = str(json.loads(told.stdout)["digest"])
        same = found == DIGEST
        return int(same), int(not same), found if same else f"{found} is not {DIGEST}"

    return check


def tests(*paths: str) -> Callable[[], Counted]:
    """Return the check that runs tests against the installed program."""

    def check() -> Counted:
        copy = systems.WORK / "tests"
        mirror(ROOT / "tests", copy / "tests", frozenset({"__pycache__"}))
        shutil.copy2(ROOT / "pyproject.toml", copy)
        results = copy / "results.xml"
        results.unlink(missing_ok=True)
        told = ""
        try:
            systems.python(
                OLD, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--tb=short",
                f"--junitxml={results}", *paths, paths=(program(OLD),), cwd=copy, timeout=_LONGEST,
            )  # fmt: skip
        except StepError as error:
            told = str(error)
        if not results.is_file():
            raise StepError(told or "pytest left no results")
        return counted(results.read_text(encoding="utf-8"), told)

    return check


def counted(results: str, told: str) -> Counted:
    """Return passed, failed and a remark from pytest's results.

    Parameters
    ----------
    results : str
        What pytest wrote for ``--junitxml``.
    told : str
        What it printed where it did not end well; "" if it did.
    """
    suites = list(ElementTree.fromstring(results).iter("testsuite"))
    total, failures, errors, skipped = (
        sum(int(suite.get(name, "0")) for suite in suites)
        for name in ("tests", "failures", "errors", "skipped")
    )
    failed = failures + errors
    if told:
        print(told, file=sys.stderr, flush=True)
        failed = max(failed, 1)
    passed = total - failures - errors - skipped
    return passed, failed, f"{skipped} skipped" if skipped else ""


def window() -> Counted:
    """Let the program try itself in its window, on no screen."""
    told = systems.python(
        NEW, "-m", "cnndesk", "--smoke", paths=(program(NEW),), cwd=systems.WORK,
        DISPLAY="", QT_QPA_PLATFORM="offscreen", LANG="C.UTF-8", CNNDESK_SMOKE_SECONDS="1500",
    )  # fmt: skip
    good = "passed" in told.stdout
    return int(good), int(not good), told.stdout.strip().splitlines()[-1]


CHECKS: dict[str, Callable[[], Counted]] = {
    "import": imports(OLD),
    "digest, 1 thread": digest(OLD, 1),
    "digest, 2": digest(OLD, 2),
    "kernels": tests("tests/kernels"),
    "engine": tests("tests/engine"),
    "command line": tests("tests/cli/test_commands.py"),
    "import, newer": imports(NEW),
    "digest, newer": digest(NEW, 2),
    "window, newer": window,
}


def run_checks(names: list[str]) -> Table:
    """Run checks in order; one that breaks off is a failure, not the end."""
    table = Table()
    for name in names:
        begun = time.monotonic()
        say(f"{name} ...")
        try:
            passed, failed, remark = CHECKS[name]()
        except StepError as error:
            print(error, file=sys.stderr, flush=True)
            passed, failed, remark = 0, 1, str(error).splitlines()[-1]
        minutes = (time.monotonic() - begun) / 60
        table.rows.append(Row(name, passed, failed, minutes, remark))
        say(f"{name}: {passed} passed, {failed} failed; {minutes:.1f} min  {remark}")
    return table
