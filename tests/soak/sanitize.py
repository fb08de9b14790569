"""Build the kernels with the compiler's sanitizers and run the kernel tests on them.

Run it: ``python tests/soak/sanitize.py [--quick] [--sanitizers address,undefined]``. The build goes
to ``build/sanitized``; the installed kernels stay as they are. Every instruction set that this
processor runs is tested (``--quick``: only the best). Needs gcc with its sanitizers' libraries
(Debian: libgcc-12-dev). Leaks are not looked for: Python keeps memory to its end.

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
TESTS = ("tests/kernels", "tests/engine/test_layers.py", "tests/engine/test_plan.py")


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
    return [isa for isa in found.stdout.split() if isa != "generic"] or ["generic"]


def build(sanitizers: str) -> bool:
    """Compile the kernels into a folder of their own."""
    command = [
        sys.executable, "setup.py", "-q", "build", f"--build-base={BUILT}",
        f"--build-lib={BUILT / 'lib'}",
    ]  # fmt: skip
    shutil.rmtree(BUILT / "lib", ignore_errors=True)
    environment = {**os.environ, "CNNDESK_SANITIZE": sanitizers}
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode == 0


def test(isa: str, sanitizers: str) -> tuple[int, int, str]:
    """Run the tests on one build; return how many ran, how many passed, and what was said last."""
    preload = "libtsan.so" if "thread" in sanitizers else "libasan.so"
    environment = {
        **os.environ,
        "LD_PRELOAD": library(preload),
        "ASAN_OPTIONS": "detect_leaks=0",
        "UBSAN_OPTIONS": "print_stacktrace=1",
        "CNNDESK_ISA": isa,
        "PYTHONPATH": str(BUILT / "lib"),
    }
    run = subprocess.run(
        # -P: the kernels of the build, not those beside the tests.
        [sys.executable, "-P", "-m", "pytest", "-q", "-p", "no:cacheprovider", *TESTS],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    counts = {word: int(n) for n, word in re.findall(r"(\d+) (passed|failed|error)", run.stdout)}
    passed = counts.get("passed", 0) if run.returncode == 0 else 0
    return max(1, sum(counts.values())), passed, (run.stdout + run.stderr)[-2000:]


def main() -> int:
    """Build, test, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--quick", action="store_true", help="only the best instruction set")
    parser.add_argument("--sanitizers", default="address,undefined")
    arguments = parser.parse_args()
    with Table(f"Sanitizers {arguments.sanitizers}") as table:
        table.claim("the kernels compile").check(build(arguments.sanitizers), "see above")
        for isa in supported()[: 1 if arguments.quick else None]:
            claim = table.claim(f"{isa}: tests of the kernels and of whole plans pass")
            claim.tried, claim.held, end = test(isa, arguments.sanitizers)
            if claim.held < claim.tried:
                print(end)
    return table.code


if __name__ == "__main__":
    sys.exit(main())
