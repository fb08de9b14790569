"""``make check-windows``: the program for Windows tried under Wine, beside this Linux.

From an empty Wine prefix: imports, the weights that a training comes to with each build of the
kernels (the same bits as on this machine, computed in the same run), tests part by part, the
window, the standalone program. A table at the end; failures that are known are named with their
reasons in ``windows/known_failures.txt``, and any other makes this fail. Wine is not Windows.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from windows import kernels, prefix, python
from windows.check import CHECKS, Table, run_checks
from windows.steps import StepError, say


def main() -> int:
    """Check; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "parts", nargs="*", metavar="PART", help=f"only these of: {', '.join(CHECKS)}"
    )
    parser.add_argument(
        "--compile", action="store_true", help="only compile one build of the kernels, quickly"
    )
    arguments = parser.parse_args()
    parts = arguments.parts
    unknown = sorted(set(parts) - set(CHECKS))
    if unknown:
        parser.error(f"there is no part {', '.join(unknown)}; there are {', '.join(CHECKS)}")
    try:
        if arguments.compile:
            say(f"compiled {kernels.compile_one(python.prepare_interpreter())}")
            return 0
        interpreter = python.prepare()
        tree = kernels.make_tree(kernels.compile_kernels(interpreter))
        with prefix.screen():
            prefix.prepare()
            table: Table = run_checks(parts or list(CHECKS), interpreter / "python.exe", tree)
    except StepError as error:
        print(f"windows: {error}", file=sys.stderr)
        return 1
    print(table.text(), flush=True)
    say("Tried under Wine on this machine; real Windows has not been tried.")
    return 0 if table.good else 1


if __name__ == "__main__":
    sys.exit(main())
