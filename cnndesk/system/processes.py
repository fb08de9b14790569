"""How other processes are started: without a console window, apart from the terminal's Ctrl+C."""

from __future__ import annotations

import os
import signal
from typing import Any

_NEW_GROUP, _NO_WINDOW = 0x200, 0x08000000  # of CreateProcess


def helper() -> dict[str, Any]:
    """Return options of ``subprocess`` for a program that works for this one and shows nothing."""
    return {"creationflags": _NO_WINDOW} if os.name == "nt" else {}


def of_its_own() -> dict[str, Any]:
    """Return options of ``subprocess`` for a process that the terminal's Ctrl+C is not for."""
    if os.name == "nt":
        return {"creationflags": _NEW_GROUP | _NO_WINDOW}
    return {"start_new_session": True}


def stop_signals() -> tuple[signal.Signals, ...]:
    """Return the signals by which somebody wishes this process to stop."""
    wishes = [signal.SIGINT, signal.SIGTERM]
    if os.name == "nt":
        wishes.append(getattr(signal, "SIGBREAK"))  # noqa: B009  # Ctrl+Break; not in Unix' module
    return tuple(wishes)


def how_it_ended(code: int) -> str:
    """Return how a process ended that should not have: ``"by signal 9, perhaps for lack of ..."``.

    Parameters
    ----------
    code : int
        As ``subprocess`` gives it: of Unix a negative number of a signal; of Windows a number that
        names the fault where it is a large one.
    """
    if code < 0 and os.name != "nt":
        return f"by signal {-code}" + (", perhaps for lack of memory" if code == -9 else "")
    fault = _FAULTS.get(code & 0xFFFFFFFF)
    return f"with code {code & 0xFFFFFFFF:#x} ({fault})" if fault else f"with code {code}"


_FAULTS = {
    0xC0000005: "it reached for memory that is not its own",
    0xC0000017: "for lack of memory",
    0xC000001D: "the processor lacks an instruction",
    0xC00000FD: "its stack overflowed",
    0xC000012D: "for lack of memory",
    0xC000013A: "by Ctrl+C",
    0xC0000374: "its memory is damaged",
    0x40010004: "its window or its session was closed",
}
