"""What every step needs: to speak, to run commands, to measure minutes, to know what is current."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent.parent
HERE = Path(__file__).resolve().parent
WORK = ROOT / "build" / "windows"

DEBIAN = {
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
    "wine": "wine wine64",
    "Xvfb": "xvfb",
    "makensis": "nsis",
    "aarch64-linux-gnu-gcc": "gcc-aarch64-linux-gnu libc6-dev-arm64-cross",
    "qemu-aarch64-static": "qemu-user-static",
    "qemu-aarch64": "qemu-user",
    "xdotool": "xdotool",
}
"""Programs that the system must have, and the packages of Debian that bring them."""


class StepError(Exception):
    """A step failed; the sentence says which and why."""


def say(text: str) -> None:
    """Print one line at once."""
    print(f"{Path(sys.argv[0]).stem}: {text}", flush=True)


@contextlib.contextmanager
def timed(what: str) -> Iterator[None]:
    """Say what begins, and how long it took."""
    say(f"{what} ...")
    begun = time.monotonic()
    yield
    say(f"{what}: {(time.monotonic() - begun) / 60:.1f} min")


def run(
    *command: str | Path, cwd: Path = ROOT, timeout: float = 1800, **changes: str
) -> subprocess.CompletedProcess[str]:
    """Run a command politely, with changes to the environment.

    Raises
    ------
    StepError
        It failed or took too long; with the end of its output.
    """
    words = ["nice", "-n", "10", *(str(part) for part in command)]
    try:
        done = subprocess.run(
            words, cwd=cwd, env={**os.environ, **changes}, stdin=subprocess.DEVNULL,
            capture_output=True, encoding="utf-8", errors="replace", timeout=timeout, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired as error:
        raise StepError(f"This took more than {timeout:.0f} s: {' '.join(words[3:])}") from error
    if done.returncode:
        tail = "\n".join((done.stdout + done.stderr).splitlines()[-40:])
        raise StepError(f"{tail}\nThis failed with {done.returncode}: {' '.join(words[3:])}")
    return done


def need(*programs: str) -> None:
    """See to it that programs of the system are there.

    Raises
    ------
    StepError
        They are not, and cannot be installed from here; with what to type.
    """
    missing = [name for name in programs if not _found(name)]
    if not missing:
        return
    packages = " ".join(DEBIAN[name] for name in missing)
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        raise StepError(
            f"{', '.join(missing)} must be installed. Type:  sudo apt-get install {packages}"
        )
    with timed(f"installing {packages} with apt-get"):
        quiet = {"DEBIAN_FRONTEND": "noninteractive"}
        run("apt-get", "update", **quiet)
        run("apt-get", "install", "-y", "--no-install-recommends", *packages.split(), **quiet)
    missing = [name for name in programs if not _found(name)]
    if missing:
        raise StepError(f"{packages} are installed, and still there is no {', '.join(missing)}.")


def _found(program: str) -> bool:
    return shutil.which(program, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin") is not None


def fingerprint(parts: Iterable[str | Path]) -> str:
    """Return a hash of texts and of the content of files."""
    digest = hashlib.sha256()
    for part in parts:
        data = part.read_bytes() if isinstance(part, Path) else part.encode()
        digest.update(hashlib.sha256(data).digest())
    return digest.hexdigest()


def is_current(record: Path, mark: str) -> bool:
    """Tell whether a step was finished with the same input."""
    return record.is_file() and record.read_text() == mark


def finish(record: Path, mark: str) -> None:
    """Note that a step was finished."""
    record.parent.mkdir(parents=True, exist_ok=True)
    record.write_text(mark)


def mirror(source: Path, target: Path, skipped: frozenset[str]) -> None:
    """Make a folder the same as another one, touching only the files that differ.

    Parameters
    ----------
    skipped : frozenset of str
        Names of files and folders, or suffixes of files (".so"), that are neither copied nor
        removed.
    """
    target.mkdir(parents=True, exist_ok=True)
    wanted = {p.name: p for p in source.iterdir() if not _skip(p, skipped)}
    for old in target.iterdir():
        if old.name not in wanted and not _skip(old, skipped):
            shutil.rmtree(old) if old.is_dir() else old.unlink()
    for name, path in wanted.items():
        if path.is_dir():
            mirror(path, target / name, skipped)
        elif not _same(path, target / name):
            shutil.copy2(path, target / name)


def _skip(path: Path, skipped: frozenset[str]) -> bool:
    return path.name in skipped or path.suffix in skipped


def _same(path: Path, other: Path) -> bool:
    if not other.is_file():
        return False
    mine, its = path.stat(), other.stat()
    return mine.st_size == its.st_size and int(mine.st_mtime) == int(its.st_mtime)
