"""The command line. Each sub-command is a module here that is imported when it is asked for.

This module dispatches and turns every failure into one sentence on stderr and an exit code: 0 done,
1 failed, 2 wrong usage, 130 interrupted with Ctrl-C.
"""

from __future__ import annotations

import importlib
import os
import sys
import traceback
from collections.abc import Sequence

from cnndesk import logs
from cnndesk.cli import console
from cnndesk.cli.arguments import make_parser
from cnndesk.errors import CnndeskError
from cnndesk.system import is_linux
from cnndesk.system.servers import trust

FAILED = 1
WRONG_USAGE = 2
INTERRUPTED = 130
WINDOW_OPTIONS = ("--new", "--smoke", "--quit", "--lesson")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Parameters
    ----------
    arguments : sequence of str, optional
        Without the program's name; by default those of the process.

    Returns
    -------
    int
        The exit code.
    """
    _Heard.now = console.prepare()
    given = list(sys.argv[1:] if arguments is None else arguments)
    for argument in given:
        trust(argument.rpartition("=")[2])  # a person has named it
    if _means_window(given):
        return _open_window(given)
    parser = make_parser()
    try:
        parsed = parser.parse_args(given)
    except SystemExit as stopped:  # argparse has printed why
        return int(stopped.code or 0)
    try:
        command = importlib.import_module(f"cnndesk.cli.{parsed.module}")
        return int(command.run(parsed))
    except SystemExit as stopped:  # the command found the options wrong and has said why
        return int(stopped.code or 0)
    except BrokenPipeError:  # the reader of our output has gone (cnndesk info | head)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except KeyboardInterrupt:
        return _say("Interrupted.", INTERRUPTED)
    except Exception as error:
        if os.environ.get("CNNDESK_DEBUG"):
            raise
        return _say(_sentence(error), FAILED)


def _means_window(arguments: Sequence[str]) -> bool:
    """Whether the window is asked for: nothing is given, or a file, or an option of its own."""
    return (
        not arguments
        or arguments[0] in WINDOW_OPTIONS
        or arguments[0].casefold().endswith((".cnndesk", ".cnnlesson", ".onnx"))
    )


def _open_window(arguments: Sequence[str]) -> int:
    if not _has_screen():
        if "--smoke" in arguments:  # it needs no screen, and says on what it drew
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
            return _open_window(arguments)
        return _say(
            "There is no screen to open the window on. Train from the command line, for example: "
            "cnndesk train --template lenet5 --data digits. All commands: cnndesk --help.",
            FAILED,
        )
    try:
        missing = importlib.import_module("cnndesk.gui.support.libraries").missing_libraries()
        if missing:
            return _say(missing, FAILED)
        app = importlib.import_module("cnndesk.gui.app")
    except ModuleNotFoundError as error:
        if str(error.name).partition(".")[0] not in ("PySide6", "pyqtgraph"):
            raise
        return _say(
            f"The window needs {error.name}. Install it with: pip install 'cnndesk[gui]'. "
            "The command line works without: cnndesk --help.",
            FAILED,
        )
    return int(app.main(arguments))


def _has_screen() -> bool:
    """Whether Qt will find a screen; without one it would abort the process."""
    if not is_linux():
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)


def _sentence(error: Exception) -> str:
    if isinstance(error, CnndeskError):
        return str(error)
    if isinstance(error, MemoryError):
        return (
            "There is not enough memory for this network and batch. Use a smaller --batch-size, "
            "smaller images or fewer filters."
        )
    if isinstance(error, OSError):
        where = f"{error.filename}: " if error.filename else ""
        return f"{where}{error.strerror or error}. Check the file and its folder."
    with logs.written():
        logs.note("".join(traceback.format_exception(error)), "error")
    detail = str(error).split("\n", 1)[0]
    return (
        f"Something went wrong inside cnndesk ({type(error).__name__}: {detail}). "
        "Run the command again with CNNDESK_DEBUG=1 set to see where, and report it."
    )


class _Heard:
    """Whether anybody reads what is printed."""

    now = True


def _say(sentence: str, code: int) -> int:
    console.say(sentence, heard=_Heard.now)
    return code
