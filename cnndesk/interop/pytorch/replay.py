"""Running an exported project's own check, in a Python that has PyTorch.

PyTorch is no requirement of the program, and its libraries are not loaded into it: the check runs
as a process of its own, on the files as they are going to be handed over.
"""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from cnndesk.errors import ExportError
from cnndesk.explain.progress import Progress, Work
from cnndesk.system.processes import helper

VARIABLE = "CNNDESK_TORCH_PYTHON"
"""Names a Python that has PyTorch, where this program's own has not."""

COMMAND = "python train.py --check"
_LOOK_SECONDS = 0.2


@dataclass(frozen=True)
class Replayed:
    """What an exported project found of itself.

    Attributes
    ----------
    torch : str
        Version of PyTorch.
    images : int
    largest_difference : float
        Of a probability, or of a value in standard deviations.
    different_classes : int
    read, read_alike : int
        Images that its reader read again from where they lie, and those with the same pixels.
    """

    torch: str
    images: int
    largest_difference: float
    different_classes: int
    read: int
    read_alike: int


def interpreter() -> str | None:
    """Return the Python to check with; None where there is none that is known to have PyTorch."""
    chosen = os.environ.get(VARIABLE)
    if chosen:
        return chosen
    if getattr(sys, "frozen", False) or importlib.util.find_spec("torch") is None:
        return None
    return sys.executable


def replayed(folder: Path, python: str, threads: int = 1) -> Work[Replayed]:
    """Let a project compare itself with our numbers; ended when the work is.

    Parameters
    ----------
    folder : Path
    python : str
        What `interpreter` gave.
    threads : int
        Of PyTorch.

    Raises
    ------
    ExportError
        When it does not run, or does not give the same numbers.
    """
    environment = {
        **os.environ,
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONUTF8": "1",
        "OMP_NUM_THREADS": str(threads),
    }
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        command = [python, "check.py", "--json"]
        try:
            process = subprocess.Popen(
                command,
                cwd=folder,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=errors,
                **helper(),
            )
        except OSError as error:
            raise ExportError(
                f"{python} cannot be started ({error.strerror or error}), so the project cannot be "
                f"checked and was not written. Correct {VARIABLE}, or export with --unchecked."
            ) from error
        with _ended(process):
            while process.poll() is None:
                yield Progress("comparing", 0, 0)
                try:
                    process.wait(_LOOK_SECONDS)
                except subprocess.TimeoutExpired:
                    continue
        output.seek(0)
        errors.seek(0)
        said = output.read().decode("utf-8", "replace")
        trouble = errors.read().decode("utf-8", "replace")
    return _read(said, trouble)


@contextmanager
def _ended(process: subprocess.Popen[bytes]) -> Iterator[None]:
    """End a process when nobody waits for it any more."""
    try:
        yield
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()


def _read(said: str, trouble: str) -> Replayed:
    line = said.strip().rpartition("\n")[2]
    try:
        values = json.loads(line)
        found = Replayed(
            torch=str(values["torch"]),
            images=int(values["images"]),
            largest_difference=float(values["largest_difference"]),
            different_classes=int(values["different_classes"]),
            read=int(values["read"]),
            read_alike=int(values["read_alike"]),
        )
    except (ValueError, KeyError, TypeError):
        lines = [one for one in trouble.strip().splitlines() if one.strip()]
        reason = lines[-1][:200] if lines else "it said nothing"
        raise ExportError(
            f"PyTorch does not run the project ({reason}). It was not written; report this, with "
            "your project, or export with --unchecked."
        ) from None
    if found.read_alike < found.read:
        raise ExportError(
            f"The project reads {found.read - found.read_alike} of {found.read} images otherwise "
            "than this program, so it was not written. Export it with --with-images, and report "
            "this."
        )
    return found
