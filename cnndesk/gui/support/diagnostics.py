"""What a report of an error needs to know about this machine, as plain text for the clipboard.

Versions, processor, kernels, screen and the last lines of the log; no folder of the user's.
"""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Callable

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from cnndesk import __version__, logs
from cnndesk.system import processor_name
from cnndesk.words import word

ISA_NAMES = {
    "v4_bf16": word("AVX-512 with bfloat16"),
    "v4": "AVX-512",
    "v3": "AVX2",
    "v2": "SSE4.2",
    "generic": word("portable"),
    "arm_bf16": word("NEON with bfloat16"),
}
LOG_LINES = 40


def versions(say: Callable[[str], str] = word) -> str:
    """Return versions and system, one line each.

    Parameters
    ----------
    say : callable, optional
        Gives words in another language; they are English without, for who reads a report.
    """
    import numpy

    is_whole = getattr(sys, "frozen", False)
    kind = say("standalone") if is_whole else say("installed with Python")
    return "\n".join(
        (
            f"cnndesk {__version__}, {kind}",
            f"Python {platform.python_version()}, numpy {numpy.__version__}, Qt {qVersion()}",
            f"{_system()}, {platform.machine()}",
        )
    )


def machine(threads: int | None = None, say: Callable[[str], str] = word) -> str:
    """Return processor, kernels and threads, one line each.

    Parameters
    ----------
    threads : int, optional
        Threads that training uses here; all cores by default.
    say : callable, optional
        Gives words in another language.
    """
    import cnndesk_ext
    from cnndesk.engine.threads import available

    build = cnndesk_ext.build_info()
    kernels = (
        say("Kernels {name}, {n} floats at a time, OpenMP, {threads} threads")
        if build["openmp"]
        else say("Kernels {name}, {n} floats at a time, built without OpenMP")
    )
    return "\n".join(
        (
            say("Processor {name}, {n} cores").format(name=processor_name(), n=available()),
            kernels.format(
                name=say(ISA_NAMES.get(cnndesk_ext.isa, cnndesk_ext.isa)),
                n=build["vector_floats"],
                threads=threads or available(),
            ),
        )
    )


def screen() -> str:
    """Return how Qt draws here, one line."""
    shown = QGuiApplication.primaryScreen()
    size = shown.geometry().size()
    return (
        f"Window system {QGuiApplication.platformName()}, screen {size.width()}x{size.height()} "
        f"at scale {shown.devicePixelRatio():g}, {shown.logicalDotsPerInch():.0f} dpi"
    )


def report(threads: int | None = None) -> str:
    """Return everything: versions, machine, screen, what was set, the last lines of the log."""
    lines = [versions(), machine(threads), screen()]
    names = sorted(n for n in os.environ if n.startswith(("CNNDESK_", "QT_", "OMP_", "GOMP_")))
    if names:
        lines.append("Set: " + ", ".join(f"{name}={os.environ[name]}" for name in names))
    lines += ["", f"The last lines of the log ({logs.FILE}):"]
    lines += logs.last_lines(LOG_LINES) or ["(nothing)"]
    return logs.without_home("\n".join(lines))


def _system() -> str:
    try:
        name = platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        return platform.platform()
    return f"{name}, {platform.system()} {platform.release()}"
