"""``make wheels``: the source archive and wheels for Linux (x86-64, ARM) and Windows, each tried.

All wheels are made from the unpacked source archive, so that one that lacks a file is found out;
Cython translates once, and each system's compiler takes it from there. A wheel serves Python 3.11
and every later one. auditwheel puts what they need beside glibc inside those for Linux and names
the oldest glibc that their symbols allow; both are checked again here. The wheel for this machine
and the source archive are installed as a user would, into an environment of their own, and must
come to the digest of the source tree; ``make check-arm`` and ``make check-windows`` try the others.
There is no wheel for macOS: nothing made for it here could be run, so pip compiles the source
archive there.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import sys
import sysconfig
import tarfile
import venv
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from contents import check_linux, check_windows
from windows.steps import ROOT, StepError, need, run, say, timed

WORK, DIST = ROOT / "build" / "wheels", ROOT / "dist"
TREE = WORK / "tree"
NATIVE = f"linux_{platform.machine()}"  # the command line also takes "native" for it
_TRAINING = "train --template lenet5 --data digits --epochs 2 --seed 0 --json"


def main() -> int:
    """Build and try; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "systems", nargs="*", metavar="SYSTEM",
        help=f"only for these: {', '.join(MAKERS)}; the source archive is always made",
    )  # fmt: skip
    asked = [NATIVE if name == "native" else name for name in parser.parse_args().systems]
    wanted = asked or list(MAKERS)
    unknown = sorted(set(wanted) - set(MAKERS))
    if unknown:
        parser.error(f"there is no {', '.join(unknown)}; there are {', '.join(MAKERS)}")
    try:
        source = make_source()
        made = [source, *(make(name) for name in wanted)]
        try_out(source)
        if NATIVE in wanted:
            try_out(None)
    except StepError as error:
        print(f"wheels: {error}", file=sys.stderr)
        return 1
    for path in made:
        say(f"{path.stat().st_size / 1e6:6.1f} MB  {path.relative_to(ROOT)}")
    return 0


def make_source() -> Path:
    """Make the source archive, and unpack it for the wheels."""
    shutil.rmtree(WORK, ignore_errors=True)
    with timed("making the source archive"):
        run(sys.executable, "-m", "build", "--no-isolation", "--sdist", f"--outdir={WORK}")
    (archive,) = WORK.glob("*.tar.gz")
    with tarfile.open(archive) as file:
        file.extractall(WORK, filter="data")
    (WORK / archive.name.removesuffix(".tar.gz")).rename(TREE)
    return keep(archive)


def make(system: str) -> Path:
    """Make the wheel for a system from `TREE`; return its place in ``dist``."""
    with timed(f"making the wheel for {system}"):
        return keep(MAKERS[system]())


def keep(made: Path) -> Path:
    """Copy what was made into ``dist``, in the place of what an earlier call made for the same."""
    DIST.mkdir(exist_ok=True)
    system = made.name.removesuffix(".whl").rsplit("_", 2)[-2:] if made.suffix == ".whl" else None
    for old in DIST.glob("cnndesk-*.whl" if system else "cnndesk-*.tar.gz"):
        if not system or old.name.removesuffix(".whl").rsplit("_", 2)[-2:] == system:
            old.unlink()
    return Path(shutil.copy(made, DIST))


def compile_wheel(system: str, **environment: str) -> Path:
    """Compile in `TREE` and pack; return a wheel that names only the kind of system."""
    out = WORK / system
    told = run(
        sys.executable, "setup.py", "build", f"--build-base={out}",
        "bdist_wheel", f"--plat-name={system}", f"--dist-dir={out}",
        cwd=TREE, timeout=7200, CNNDESK_ABI3="1", **environment,
    )  # fmt: skip
    for line in dict.fromkeys(told.stdout.splitlines()):  # it says everything twice
        if line.startswith("cnndesk: "):
            print(line, flush=True)
    (wheel,) = out.glob("*.whl")
    return wheel


def repair(wheel: Path, *options: str | Path) -> Path:
    """Put the libraries that Linux does not promise inside, and name the oldest glibc that does."""
    repaired = wheel.parent / "repaired"
    tools = f"{sysconfig.get_path('scripts')}{os.pathsep}{os.environ['PATH']}"
    run(
        sys.executable, "-m", "auditwheel", "repair", *options, "-w", repaired, wheel, PATH=tools,
    )  # fmt: skip
    (made,) = repaired.glob("*.whl")
    return made


def for_this_machine() -> Path:
    """Make the wheel for Linux on this processor."""
    made = repair(compile_wheel(NATIVE))
    check_linux(made, platform.machine())
    return made


def for_arm() -> Path:
    """Make the wheel for Linux on ARM, with the cross compiler."""
    from arm import systems

    need("aarch64-linux-gnu-gcc")
    systems.prepare(systems.OLD)
    python = systems.headers()
    raw = compile_wheel(
        "linux_aarch64", CNNDESK_TARGET="linux_aarch64", CNNDESK_TARGET_PYTHON=str(python)
    )
    made = repair(raw, f"--ldpaths={systems.OLD.root / 'usr/lib/aarch64-linux-gnu'}")
    check_linux(made, "aarch64")
    return made


def for_windows() -> Path:
    """Make the wheel for Windows; the compiler's libraries are inside the modules."""
    from windows import python

    need("x86_64-w64-mingw32-gcc")
    folder = python.prepare_interpreter()
    made = compile_wheel("win_amd64", CNNDESK_TARGET="win_amd64", CNNDESK_TARGET_PYTHON=str(folder))
    check_windows(made)
    return made


MAKERS: dict[str, Callable[[], Path]] = {NATIVE: for_this_machine}
if platform.machine() == "x86_64":
    MAKERS |= {"linux_aarch64": for_arm, "win_amd64": for_windows}


def training_digest(python: Path) -> str:
    """Return what an installation's command line computes."""
    out = f"--out={WORK / 'trained.cnndesk'}"
    told = run(python, "-m", "cnndesk", *_TRAINING.split(), out, cwd=WORK)
    return str(json.loads(told.stdout)["digest"])


def try_out(source: Path | None) -> None:
    """Install the source archive, or what pip chooses in ``dist``, where nothing is; try it."""
    name = source.name if source else "what pip chooses from dist"
    with timed(f"trying {name} in an environment of its own"):
        folder = WORK / "environment"
        venv.create(folder, clear=True, with_pip=True)
        python = folder / "bin" / "python"
        install = (python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
        if source is None:
            chosen = ("--no-index", "--no-deps", "--only-binary=:all:", f"--find-links={DIST}")
            run(*install, *chosen, "cnndesk")
            run(*install, "cnndesk[gui,analysis]")
        else:
            run(*install, f"{source}[gui,analysis]")
        place = run(python, "-c", "import cnndesk; print(cnndesk.__file__)", cwd=WORK).stdout
        if folder not in Path(place.strip()).parents:
            raise StepError(f"{place.strip()} was tried, not {name}.")
        print(run(folder / "bin" / "cnndesk", "--smoke", cwd=WORK, DISPLAY="").stdout, end="")
        here, found = training_digest(Path(sys.executable)), training_digest(python)
        if found != here:
            raise StepError(f"{name} comes to {found}, the source tree to {here}.")
        say(f"{name} comes to the digest of the source tree, {found}")
        shutil.rmtree(folder)


if __name__ == "__main__":
    sys.exit(main())
