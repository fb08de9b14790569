"""``make bundle-windows``: the program for Windows, made on Linux, as folder, zip and installer.

In this order: Windows' own Python and its packages, the kernels by the cross compiler, what the
source tree computes on this Linux, PyInstaller under Wine (``cnndesk.spec``), licences and texts,
the result tried with every build of the kernels that this machine runs, zip, installer. What has
not changed is not made again. Tried under Wine; real Windows has not been tried.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[2])]

from windows import bundle, kernels, prefix, python  # noqa: E402
from windows.steps import StepError, timed  # noqa: E402


def main() -> int:
    """Build; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--small", action="store_true", help="without scikit-learn and SciPy")
    parser.add_argument("--fast", action="store_true", help="pack quickly rather than small")
    arguments = parser.parse_args()
    recipe = bundle.Recipe(analysis=not arguments.small, level=1 if arguments.fast else 9)
    try:
        with timed("the program for Windows"), prefix.screen():
            interpreter = python.prepare()
            tree = kernels.make_tree(kernels.compile_kernels(interpreter))
            prefix.prepare()
            bundle.make(recipe, interpreter, tree)
    except StepError as error:
        print(f"windows: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
