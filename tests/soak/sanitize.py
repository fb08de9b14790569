"""Build the kernels with the compiler's sanitizers and run the kernel tests on them.

Run it: ``python tests/soak/sanitize.py [--quick] [--sanitizers address,undefined]``. The build goes
to ``build/sanitized``; the installed kernels stay as they are. The tests of the kernels run every
build that this processor can, those of layers and whole plans are run with one after the other
(``--quick``: only with the best); the generic build is among them. Needs gcc with its sanitizers'
libraries (Debian: libgcc-12-dev). Leaks are not looked for: Python keeps memory to its end.

The thread sanitizer does not work with gcc's OpenMP: libgomp waits on futexes that it does not see,
so every parallel loop is reported as a race between its threads. That the kernels have none is
tested by their results: the same bits at any number of threads.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys

from soaking import ROOT, Table

BUILT = ROOT / "build" / "sanitized"
KERNEL_TESTS = ("tests/kernels",)
PLAN_TESTS = tuple(
    f"tests/engine/test_{name}.py" for name in ("layers", "plan", "chain", "segments", "mixed")
)
# Copies whole vectors more than there are: what goes through a mask, as the ends of rows do from
# AVX2 on, the sanitizer does not see; v2 and the generic build have none.
OUTSIDE = """
import numpy, cnndesk_ext
x, y = numpy.zeros(4096, "f"), numpy.zeros(8192, "f")
program = cnndesk_ext.Program(1)
sizes = dict(images=1, height=1, width=1, channels=4160, rows_per_item=1, accumulate=0)
strides = {f"{a}_{along}": 4160 for a in "xy" for along in ("image", "row", "pixel")}
program.add("copy", 1, x=x, y=y, **sizes, **strides)
program.run()
"""


def library(name: str) -> str:
    """Return the path of one of the compiler's libraries."""
    found = subprocess.run(
        [os.environ.get("CC", "gcc"), f"-print-file-name={name}"],
        capture_output=True,
        text=True,
        check=True,
    )
    return found.stdout.strip()


def supported() -> list[str]:
    """Name the builds this processor runs, best first."""
    code = "import cnndesk_ext; print(*cnndesk_ext._supported())"
    found = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return found.stdout.split()


def build(sanitizers: str) -> bool:
    """Compile the kernels into a folder of their own."""
    command = [
        sys.executable, "setup.py", "-q", "build", f"--build-base={BUILT}",
        f"--build-lib={BUILT / 'lib'}",
    ]  # fmt: skip
    shutil.rmtree(BUILT / "lib", ignore_errors=True)
    environment = {**os.environ, "CNNDESK_SANITIZE": sanitizers, "CNNDESK_GENERIC": "4"}
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode == 0


def python(isa: str, sanitizers: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python with the compiled kernels, of one instruction set."""
    preload = "libtsan.so" if "thread" in sanitizers else "libasan.so"
    environment = {
        **os.environ,
        "LD_PRELOAD": library(preload),
        "ASAN_OPTIONS": "detect_leaks=0",
        "UBSAN_OPTIONS": "print_stacktrace=1",
        "CNNDESK_ISA": isa,
        "PYTHONPATH": str(BUILT / "lib"),
    }
    return subprocess.run(
        # -P: the kernels of the build, not those beside the tests.
        [sys.executable, "-P", *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def finds_faults(isa: str, sanitizers: str) -> bool:
    """Tell whether it is these kernels that run, and whether they notice a read outside."""
    where = "import cnndesk_ext; print(cnndesk_ext._kernels.__file__)"
    if not python(isa, sanitizers, "-c", where).stdout.startswith(str(BUILT)):
        return False
    if "address" not in sanitizers:
        return True
    run = python(isa, sanitizers, "-c", OUTSIDE)
    return run.returncode != 0 and "heap-buffer-overflow" in run.stderr


def test(isa: str, sanitizers: str, *tests: str) -> tuple[int, int, str]:
    """Run tests on one build; return how many ran, how many passed, and what was said last."""
    run = python(isa, sanitizers, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests)
    counts = {word: int(n) for n, word in re.findall(r"(\d+) (passed|failed|error)", run.stdout)}
    passed = counts.get("passed", 0)
    if run.returncode != 0:  # a sanitizer that stops the process leaves no counts
        passed = min(passed, max(0, sum(counts.values()) - 1))
    return max(1, sum(counts.values())), passed, run.stdout[-6000:] + run.stderr[-6000:]


def main() -> int:
    """Build, test, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--quick", action="store_true", help="plans only with the best build")
    parser.add_argument("--sanitizers", default="address,undefined")
    arguments = parser.parse_args()
    builds, sanitizers = supported(), arguments.sanitizers
    with Table(f"Sanitizers {sanitizers}") as table:
        compiled = build(sanitizers)
        table.claim("the kernels compile").check(compiled, "see above")
        if not compiled:
            return table.code
        runs = [("every build: tests of the kernels pass", builds[0], KERNEL_TESTS)]
        for isa in builds[: 1 if arguments.quick else None]:
            found = table.claim(f"{isa}: a read outside an array is found")
            found.check(finds_faults(isa, sanitizers), "these kernels are not checked")
            runs.append((f"{isa}: tests of layers and whole plans pass", isa, PLAN_TESTS))
        for what, isa, tests in runs:
            claim = table.claim(what)
            claim.tried, claim.held, end = test(isa, sanitizers, *tests)
            print(f"{what}: {claim.held} of {claim.tried}", flush=True)
            if claim.held < claim.tried:
                print(end, flush=True)
    return table.code


if __name__ == "__main__":
    sys.exit(main())
