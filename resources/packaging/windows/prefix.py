"""A Wine prefix made from nothing, in which the program can be tried, and how to run things in it.

Wine 8 is not Windows: where it lacks something that Windows 10 has, the prefix gets a stand-in
(``icuuc.c``, ``mscms.c``, ``ucrt.py``). None of them goes into what is shipped.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from .steps import HERE, WORK, StepError, fingerprint, finish, is_current, need, run, timed
from .ucrt import patched

PREFIX = WORK / "prefix"
_STAND_INS = ("icuuc", "mscms")
_WAY = "1"  # changes with the way that the prefix is made here

OVERRIDES = ";".join(
    (
        "ucrtbase,mscms=n",  # the stand-ins
        "wbemprox=",  # aborts when Python asks for the version of Windows
        "winemenubuilder.exe=",  # would write menus and file types into the desktop of Linux
        "mscoree,mshtml=",  # would ask whether to download Mono and Gecko
        "winedbg.exe=",  # would keep a program that has crashed from ending
    )
)


_PATIENCE = 10  # seconds for a pipe to close behind the program that wrote into it


@dataclass(frozen=True)
class Outcome:
    """What a program under Wine came to; the status is None where it had to be ended."""

    status: int | None
    output: str


def environment(changes: Mapping[str, str]) -> dict[str, str]:
    """Return the environment of programs under Wine; nothing of the Python here reaches them."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "VIRTUAL_ENV", "QT_", "CNNDESK_", "WINE", "OMP_"))
    }
    own = {
        "WINEPREFIX": str(PREFIX),
        "WINEARCH": "win64",
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": OVERRIDES,
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONUTF8": "1",
        "LC_ALL": "C.UTF-8",  # or Wine cannot read the name of a file in other letters
        # numpy's eigh of 256 x 256 numbers crashes or hangs here with OpenBLAS's kernels for
        # Haswell and Zen, and only here as far as is known; with those for others it does not.
        "OPENBLAS_CORETYPE": "Nehalem",
    }
    return {**kept, **own, **changes}


def wine(
    *command: str | Path,
    cwd: Path = WORK,
    timeout: float = 600,
    sign: Path | None = None,
    **changes: str,
) -> Outcome:
    """Run a program of Windows; what it prints comes through a pipe, as Python needs it there.

    One that takes too long is ended, with whatever it started; where it writes a file as a sign
    that it goes on, one that has not written for so long.
    """
    words = ["nice", "-n", "10", "wine", *(str(part) for part in command)]
    process = subprocess.Popen(
        words, cwd=cwd, env=environment(changes), stdin=subprocess.DEVNULL, start_new_session=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", errors="replace",
    )  # fmt: skip
    heard, seen = time.monotonic(), _size(sign)
    while True:
        ended = process.poll() is not None
        try:
            output, _ = process.communicate(timeout=_PATIENCE)
            return Outcome(process.returncode, output)
        except subprocess.TimeoutExpired:
            if seen != (seen := _size(sign)):
                heard = time.monotonic()
            # What it started, Wine's console among that, may hold the pipe open behind it.
            if ended or time.monotonic() - heard > timeout:
                break
    end_all()
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    output, _ = process.communicate()
    return Outcome(process.returncode if ended else None, output)


def _size(file: Path | None) -> int:
    return file.stat().st_size if file is not None and file.is_file() else 0


def must(*command: str | Path, cwd: Path = WORK, timeout: float = 600, **changes: str) -> str:
    """Run a program of Windows that has to come to a good end; return what it printed."""
    done = wine(*command, cwd=cwd, timeout=timeout, **changes)
    if done.status != 0:
        tail = "\n".join(done.output.splitlines()[-40:])
        reason = f"took more than {timeout:.0f} s" if done.status is None else f"gave {done.status}"
        raise StepError(f"{tail}\nUnder Wine this {reason}: {' '.join(map(str, command))}")
    return done.output


def end_all() -> None:
    """End every program in the prefix, and Wine's own server of it."""
    subprocess.run(
        ["wineserver", "-k"], env=environment({}), check=False, capture_output=True, timeout=60
    )


def wait_for_all(timeout: float) -> None:
    """Wait until every program in the prefix has ended, and what Wine keeps is written.

    Raises
    ------
    StepError
        They do not end.
    """
    try:
        subprocess.run(
            ["wineserver", "-w"], env=environment({}), check=False, capture_output=True,
            timeout=timeout,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        raise StepError(f"In {timeout:.0f} s not all programs under Wine ended.") from None


@contextlib.contextmanager
def screen(size: str = "1440x900x24") -> Iterator[None]:
    """Have a virtual screen, of which `DISPLAY` tells, and end what was left on it."""
    need("Xvfb")
    reader, writer = os.pipe()
    options = ["-screen", "0", size, "-nolisten", "tcp"]
    # Without "-noreset" it starts anew when its last client leaves, and turns away who comes then.
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-noreset", *options],
        pass_fds=(writer,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writer)
    before = os.environ.get("DISPLAY")
    try:
        with os.fdopen(reader) as told:
            number = told.readline().strip()
        if not number:
            raise StepError("Xvfb gave no screen.")
        os.environ["DISPLAY"] = f":{number}"
        yield
    finally:
        end_all()
        server.terminate()
        server.wait()
        os.environ.pop("DISPLAY") if before is None else os.environ.update(DISPLAY=before)


def prepare() -> Path:
    """Make the prefix if it is not there yet or is made in another way; needs a `screen`."""
    need("wine", "x86_64-w64-mingw32-gcc")
    sources = [HERE / f"{name}.c" for name in _STAND_INS]
    version = subprocess.run(["wine", "--version"], capture_output=True, text=True, check=False)
    mark = fingerprint([*sources, HERE / "ucrt.py", _WAY, version.stdout])
    record = PREFIX / "cnndesk.done"
    if is_current(record, mark):
        return PREFIX
    with timed("making a Wine prefix from nothing"):
        end_all()
        shutil.rmtree(PREFIX, ignore_errors=True)
        PREFIX.mkdir(parents=True)
        # The stand-ins are not there yet, and nothing so far needs them.
        must("wineboot", "-i", WINEDLLOVERRIDES="winemenubuilder.exe=;mscoree,mshtml=")
        must("winecfg", "-v", "win10", WINEDLLOVERRIDES="winemenubuilder.exe=")
        system = PREFIX / "drive_c" / "windows" / "system32"
        for source in sources:
            library = system / f"{source.stem}.dll"
            library.unlink(missing_ok=True)
            run("x86_64-w64-mingw32-gcc", "-shared", "-O1", "-s", source, "-o", library)
        runtime = system / "ucrtbase.dll"
        whole = patched(runtime.read_bytes())
        runtime.unlink()
        runtime.write_bytes(whole)
        end_all()
    finish(record, mark)
    return PREFIX
