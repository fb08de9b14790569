"""``make check-arm``: the program for 64-bit ARM, cross-compiled and tried under emulation.

From nothing but Debian's and PyPI's packages: the wheel, installed by pip in two systems, Debian 12
and 13 (the base of Raspberry Pi OS); the weights that a training comes to, compared with those
documented; tests; the window without a screen. A table at the end. qemu is not a processor: it says
nothing of speed, and no real ARM has been tried.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import wheels
from arm import check
from windows.steps import StepError, say


def main() -> int:
    """Check; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "parts", nargs="*", metavar="PART",
        help=f"only these of: {', '.join(check.CHECKS)}; an “import” makes the others' ground",
    )  # fmt: skip
    parts = parser.parse_args().parts or list(check.CHECKS)
    unknown = sorted(set(parts) - set(check.CHECKS))
    if unknown:
        parser.error(f"there is no part {', '.join(unknown)}; there are {', '.join(check.CHECKS)}")
    try:
        wheels.make_source()
        wheels.make("linux_aarch64")
    except StepError as error:
        print(f"check_arm: {error}", file=sys.stderr)
        return 1
    table = check.run_checks(parts)
    print(table.text(), flush=True)
    say("Tried under emulation on this machine; no real ARM processor has been tried.")
    return 0 if table.good else 1


if __name__ == "__main__":
    sys.exit(main())
