"""``make wheel``: a wheel for many Linux systems and a source archive, both installed and tried.

The wheel is made from the unpacked source archive, so that one that lacks a file is found out;
auditwheel puts libgomp inside and names the oldest system that it runs on. Each is installed into
an environment of its own that has nothing else, and must pass ``cnndesk --smoke`` and come to the
digest of the source tree.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
WORK, DIST = ROOT / "build" / "wheel", ROOT / "dist"
_TRAINING = "train --template lenet5 --data digits --epochs 2 --seed 0 --json"


def main() -> None:
    """Build and try."""
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    DIST.mkdir(exist_ok=True)
    say("building ...")
    run(sys.executable, "-m", "build", "--no-isolation", f"--outdir={WORK / 'built'}")
    (source,) = (WORK / "built").glob("*.tar.gz")
    (linux_wheel,) = (WORK / "built").glob("*.whl")
    tools = f"{sysconfig.get_path('scripts')}{os.pathsep}{os.environ['PATH']}"
    repaired = WORK / "repaired"
    run(sys.executable, "-m", "auditwheel", "repair", "-w", repaired, linux_wheel, PATH=tools)
    (wheel,) = repaired.glob("*.whl")
    inside = zipfile.ZipFile(wheel).namelist()
    if not any("libgomp" in name for name in inside):
        raise SystemExit("wheel: libgomp is not inside.")
    digest = training_digest(Path(sys.executable))
    for made in (wheel, source):
        made = Path(shutil.copy(made, DIST))
        try_out(made, digest)
        say(f"{made.stat().st_size / 1e6:.1f} MB  {made}")


def say(text: str) -> None:
    """Print one line at once."""
    print(f"wheel: {text}", flush=True)


def run(*command: str | Path, cwd: Path = ROOT, **changes: str) -> str:
    """Run a command with changes to the environment; end with its output if it fails."""
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, env={**os.environ, **changes},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        tail = "\n".join((done.stdout + done.stderr).splitlines()[-40:])
        raise SystemExit(f"{tail}\nwheel: this failed: {' '.join(map(str, command))}")
    return done.stdout


def training_digest(python: Path) -> str:
    """Return what an installation's command line computes."""
    out = f"--out={WORK / 'trained.cnndesk'}"
    told = run(python, "-m", "cnndesk", *_TRAINING.split(), out, cwd=WORK)
    return str(json.loads(told)["digest"])


def try_out(made: Path, digest: str) -> None:
    """Install into an environment of its own and try."""
    say(f"trying {made.name} in an environment of its own ...")
    folder = WORK / "environment"
    venv.create(folder, clear=True, with_pip=True)
    python = folder / "bin" / "python"
    run(python, "-m", "pip", "install", "-q", f"{made}[gui,analysis]")
    place = run(python, "-c", "import cnndesk; print(cnndesk.__file__)", cwd=WORK).strip()
    if folder not in Path(place).parents:
        raise SystemExit(f"wheel: {place} was tried, not {made.name}.")
    print(run(folder / "bin" / "cnndesk", "--smoke", cwd=WORK, DISPLAY=""), end="", flush=True)
    found = training_digest(python)
    if found != digest:
        raise SystemExit(f"wheel: {made.name} comes to {found}, the source tree to {digest}.")
    say(f"{made.name} comes to the digest of the source tree, {digest}")
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
