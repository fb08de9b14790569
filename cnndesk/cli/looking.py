"""What the commands that look inside share: long work with progress, and checked outputs."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from cnndesk.cli.interruption import Interruption
from cnndesk.cli.terminal import StatusLine, bar
from cnndesk.errors import ExplainError
from cnndesk.explain.progress import Cancelled, Progress, Work, finish
from cnndesk.session.worker import EngineThread

T = TypeVar("T")


def carry_out(make: Callable[[], Work[T]]) -> T:
    """Do long work on the engine thread, with its progress on a terminal; Ctrl-C cancels it.

    Parameters
    ----------
    make : callable
        Starts the work; called on the engine thread.

    Raises
    ------
    KeyboardInterrupt
        After Ctrl-C, once the work has ended.
    """
    cancel = threading.Event()
    status = StatusLine()

    def show(progress: Progress) -> None:
        known = f"{bar(progress.share)} " if progress.total else ""
        status.show(f"{known}{progress.stage}")

    try:
        with EngineThread() as engine, Interruption(cancel.set):
            return engine.ask(lambda: finish(make(), show, cancel)).result()
    except Cancelled as cancelled:
        raise KeyboardInterrupt from cancelled
    finally:
        status.clear()


def check_target(name: str, endings: tuple[str, ...]) -> Path:
    """Return the path of a file to be written, checked before the work begins.

    Raises
    ------
    ExplainError
        Where its folder does not exist, it is a folder itself, or its ending is not one of these.
    """
    path = Path(name)
    if path.suffix.lower() not in endings:
        raise ExplainError(
            f"{name} has the ending “{path.suffix}”. Choose a name that ends in "
            f"{', '.join(endings)}."
        )
    if path.is_dir():
        raise ExplainError(f"{name} is a folder. Choose a file name with --out.")
    if not path.absolute().parent.is_dir():
        raise ExplainError(
            f"{name} cannot be written: its folder does not exist. Create it, or choose another "
            "place with --out."
        )
    return path


def write_text(path: Path, text: str) -> None:
    """Write a text file.

    Raises
    ------
    ExplainError
        Naming the file, where that fails.
    """
    try:
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise ExplainError(
            f"{path} cannot be written ({error.strerror or error}). Choose another with --out."
        ) from error
