"""Debian for ARM in a folder: headers to compile with, a Python to run under qemu.

apt-get is given a state of its own, so it resolves and fetches the packages of another processor
and release without touching the system; dpkg-deb unpacks them. Nothing is configured and nothing of
them runs, which makes it half a minute where debootstrap takes ten.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from windows.steps import ROOT, fingerprint, finish, is_current, need, run, timed

WORK = ROOT / "build" / "arm"
KEYS = Path("/usr/share/keyrings/debian-archive-keyring.gpg")
MIRROR = "http://deb.debian.org/debian"
PROCESSOR = "cortex-a76"
"""That of a Raspberry Pi 5. With qemu's “max”, which has all there is, numpy's products raise
warnings: with SVE, OpenBLAS computes with more than the numbers there are."""
_WAY = "1"  # changes with what is done to the packages here

# Qt's libraries that a desktop has anyway.
_WINDOW = (
    "libglib2.0-0t64", "libgl1", "libegl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1",
    "libxkbcommon-x11-0", "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0",
)  # fmt: skip


@dataclass(frozen=True)
class System:
    """A release of Debian: its name there, its Python, what is unpacked of it, its glibc."""

    title: str
    suite: str
    python: str
    glibc: int
    packages: tuple[str, ...]

    @property
    def folder(self) -> Path:
        """Where all of it lies."""
        return WORK / self.suite

    @property
    def root(self) -> Path:
        """The unpacked packages."""
        return self.folder / "root"

    @property
    def interpreter(self) -> Path:
        """The command that runs its Python here (`make_interpreter`)."""
        return self.folder / "python"

    @property
    def site(self) -> Path:
        """The wheels from PyPI."""
        return self.folder / "site"


def _system(title: str, suite: str, python: str, glibc: int, *more: str) -> System:
    base = (f"python{python}", "libgomp1", "libstdc++6", "libc-bin")
    return System(title, suite, python, glibc, (*base, *more))


OLD = _system("Debian 12", "bookworm", "3.11", 36, "libpython3.11-dev")
NEW = _system("Debian 13, the base of Raspberry Pi OS", "trixie", "3.13", 41, *_WINDOW)


def prepare(system: System) -> None:
    """Fetch and unpack the packages of a system and make its interpreter, unless that was done."""
    need("qemu-aarch64-static")
    record, mark = system.folder / "unpacked", fingerprint([_WAY, MIRROR, *system.packages])
    if not is_current(record, mark):
        with timed(f"fetching {system.title} for ARM"):
            shutil.rmtree(system.folder, ignore_errors=True)
            _unpack(system, _fetch(system))
        finish(record, mark)
    make_interpreter(system)


def _fetch(system: System) -> list[Path]:
    """Return the packages, with what they depend on."""
    state = system.folder / "apt"
    for name in ("lists/partial", "cache/archives/partial", "etc/preferences.d", "etc/apt.conf.d"):
        (state / name).mkdir(parents=True)
    (state / "status").touch()
    trusted = f"[signed-by={KEYS}] " if KEYS.is_file() else ""
    (state / "etc" / "sources.list").write_text(f"deb {trusted}{MIRROR} {system.suite} main\n")
    settings = state / "apt.conf"
    settings.write_text(
        f'APT::Architecture "arm64"; APT::Architectures {{ "arm64"; }};\n'
        f'Dir::State "{state}"; Dir::State::status "{state}/status";\n'
        f'Dir::State::lists "{state}/lists"; Dir::Cache "{state}/cache"; Dir::Etc "{state}/etc";\n'
        f'APT::Install-Recommends "false"; Acquire::Languages "none"; APT::Sandbox::User "root";\n'
    )
    quiet = {"APT_CONFIG": str(settings), "DEBIAN_FRONTEND": "noninteractive"}
    run("apt-get", "update", **quiet)
    run("apt-get", "install", "-y", "--download-only", *system.packages, **quiet)
    return sorted((state / "cache" / "archives").glob("*.deb"))


def _unpack(system: System, packages: list[Path]) -> None:
    """Unpack; where everything lies below /usr, with the links that lead there."""
    system.root.mkdir()
    if system.glibc > OLD.glibc:
        for name in ("lib", "bin", "sbin"):
            (system.root / name).symlink_to(f"usr/{name}")
            (system.root / "usr" / name).mkdir(parents=True)
    for package in packages:
        run("dpkg-deb", "-x", package, system.root)


def make_interpreter(system: System) -> None:
    """Write the command that runs its Python: under qemu, and so that what it starts is too."""
    system.interpreter.write_text(
        "#!/bin/sh\n"
        f"export PYTHONHOME='{system.root}/usr' QEMU_CPU=\"${{QEMU_CPU:-{PROCESSOR}}}\"\n"
        f"exec qemu-aarch64-static -L '{system.root}' -0 \"$0\" "
        f"'{system.root}/usr/bin/python{system.python}' \"$@\"\n"
    )
    system.interpreter.chmod(0o755)


def headers() -> Path:
    """Return a folder with Python's headers for ARM in ``include`` and nothing else.

    The rest of Debian's ``/usr/include`` would come before the cross compiler's own. They are those
    of the oldest Python, whose limited interface all later ones serve.
    """
    place = OLD.folder / "python-headers"
    name = f"python{OLD.python}"
    source = OLD.root / "usr" / "include"
    if not place.is_dir():
        shutil.copytree(source / name, place / "include")
        multiarch = Path("aarch64-linux-gnu") / name
        shutil.copytree(source / multiarch, place / "include" / multiarch)
    return place


def install_wheels(system: System, *wanted: str) -> None:
    """Install packages of PyPI, for this system, into its `System.site`."""
    record, mark = system.folder / "installed", fingerprint([_WAY, *wanted])
    if is_current(record, mark):
        return
    with timed(f"installing {len(wanted)} packages for {system.title}"):
        shutil.rmtree(system.site, ignore_errors=True)
        platforms = [f"--platform=manylinux_2_{n}_aarch64" for n in range(system.glibc, 16, -1)]
        run(
            sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
            "--only-binary=:all:", "--implementation=cp", f"--python-version={system.python}",
            *platforms, "--platform=manylinux2014_aarch64", f"--target={system.site}", *wanted,
        )  # fmt: skip
    finish(record, mark)


def python(
    system: System, *arguments: str | Path, paths: tuple[Path, ...] = (), cwd: Path = ROOT,
    timeout: float = 1800, **changes: str,
) -> subprocess.CompletedProcess[str]:  # fmt: skip
    """Run a system's Python with these folders, and what was installed, to import from.

    Raises
    ------
    StepError
        It failed.
    """
    found = ":".join(str(path) for path in (*paths, system.site))
    return run(
        system.interpreter, *arguments, cwd=cwd, timeout=timeout, PYTHONPATH=found, **changes
    )
