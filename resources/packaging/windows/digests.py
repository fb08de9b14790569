"""What a short training comes to, on this Linux and under Wine, with each build of the kernels."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from .prefix import must, wine
from .steps import WORK, StepError, run

TRAINING = "train --template lenet5 --data digits --epochs 2 --seed 0 --threads 2 --json"

TWINS = {"generic": "v2", "v2": "v2", "v3": "v3", "v4": "v4", "v4_bf16": "v4_bf16"}
"""Build of the kernels for Windows, and the one of Linux that comes to the same bits."""


def supported(python: Path, tree: Path) -> list[str]:
    """Return the builds that this processor runs, the plainest first."""
    told = must(
        python, "-c", "import cnndesk_ext as k; print(*k._supported())", cwd=tree
    ).split()  # fmt: skip
    return [build for build in TWINS if build in told]


def here(build: str) -> str:
    """Return what the source tree comes to on this Linux."""
    out = f"--out={WORK / 'here.cnndesk'}"
    told = run(sys.executable, "-m", "cnndesk", *TRAINING.split(), out, CNNDESK_ISA=TWINS[build])
    return digest_in(told.stdout)


def there(build: str, python: Path, tree: Path) -> str:
    """Return what its copy for Windows comes to under Wine, or what it said instead."""
    out = "--out=there.cnndesk"
    told = wine(
        python, "-m", "cnndesk", *TRAINING.split(), out, cwd=tree, CNNDESK_ISA=build
    )  # fmt: skip
    try:
        return digest_in(told.output)
    except StepError as error:
        return str(error)


def digest_in(output: str) -> str:
    """Return the digest in the last JSON object that a program printed.

    Raises
    ------
    StepError
        There is none.
    """
    for line in reversed(output.splitlines()):
        if line.startswith("{"):
            return str(json.loads(line)["digest"])
    raise StepError(f"no digest: {output.strip()[-300:]}")
