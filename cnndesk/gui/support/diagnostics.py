"""What a report of an error needs to know about this machine, as plain text for the clipboard.

Versions, processor, kernels, screen and the last lines of the log; no folder of the user's.
"""

from __future__ import annotations

import os
import platform
import sys

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from cnndesk import __version__, logs
from cnndesk.system import processor_name

ISA_NAMES = {
    "v4_bf16": "AVX-512 with bfloat16",
    "v4": "AVX-512",
    "v3": "AVX2",
    "v2": "SSE4.2",
    "generic": "portable",
    "arm_bf16": "NEON with bfloat16",
}
LOG_LINES = 40


def versions() -> str:
    """Return versions and system, one line each."""
    import numpy

    kind = "standalone" if getattr(sys, "frozen", False) else "installed with Python"
    return "\n".join(
        (
            f"cnndesk {__version__}, {kind}",
            f"Python {platform.python_version()}, numpy {numpy.__version__}, Qt {qVersion()}",
            f"{_system()}, {platform.machine()}",
        )
    )


def machine(threads: int | None = None) -> str:
    """Return processor, kernels and threads, one line each.

    Parameters
    ----------
    threads : int, optional
        Threads that training uses here; all cores by default.
    """
    import cnndesk_ext
    from cnndesk.engine.threads import available

    build = cnndesk_ext.build_info()
    openmp = "OpenMP" if build["openmp"] else "built without OpenMP"
    return "\n".join(
        (
            f"Processor {processor_name()}, {available()} cores",
            f"Kernels {ISA_NAMES.get(cnndesk_ext.isa, cnndesk_ext.isa)}, "
            f"{build['vector_floats']} floats at a time, {openmp}, "
            f"{threads or available()} threads",
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
