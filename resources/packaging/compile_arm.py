"""Compile one build of the kernels for 64-bit ARM, where the compiler is there; for ``.ci/run``."""

from __future__ import annotations

import shutil
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from compiling import compile_build
from windows.steps import DEBIAN, ROOT, StepError, say

COMPILER = "aarch64-linux-gnu-gcc"


def main() -> int:
    """Compile; return the exit status, which is 0 too where there is no compiler."""
    if shutil.which(COMPILER) is None:
        say(f"nothing is compiled for ARM: {COMPILER} is not there ({DEBIAN[COMPILER]}).")
        return 0
    begun = time.monotonic()
    try:
        compile_build(
            (COMPILER, "-fPIC"), "_generic", 4, ROOT / "build" / "arm" / "compiled", "-O1"
        )
    except StepError as error:
        print(f"compile_arm: {error}", file=sys.stderr)
        return 1
    say(f"the kernels compile for 64-bit ARM ({time.monotonic() - begun:.0f} s); none were run.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
