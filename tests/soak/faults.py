"""Break everything around the program: nothing is lost, and what is wrong is said.

Full disks, torn files, a home that cannot be written, clocks that go backwards, data that vanishes,
pipes among the images, no network. Run it: ``python tests/soak/faults.py [--quick]``. A disk of a
few pages needs root on Linux (a tmpfs is mounted in a name space of its own); without, the size of
files is limited instead. The table says which it was.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from soaking import ROOT, Place, Table, is_sentence

sys.path.insert(0, str(ROOT))

from cnndesk.data import open_source
from cnndesk.document.project import Project
from cnndesk.errors import CnndeskError

TRAIN = ("train", "--template", "lenet5", "--threads", "1", "--epochs", "2")

# Saves project, autosaved copy, settings and decoded images on a disk with ever fewer free bytes.
ON_A_FULL_DISK = """
    import os, resource, signal, sys
    from pathlib import Path
    disk, limit, mounted = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3] == "mounted"
    from cnndesk.data import open_source
    from cnndesk.document.project import Project
    from cnndesk.errors import CnndeskError
    from cnndesk.gui.document.recovery import Autosave, rescued
    from cnndesk.gui.document.settings import Settings
    old = Project.load(disk / "net.cnndesk")
    new = Project.load(disk / "net.cnndesk")
    new.fingerprint = "new"
    autosave = Autosave()
    autosave.save(old, None)
    Settings().set("theme", "dark")
    if mounted:  # leave so many bytes free
        free = os.statvfs(disk)
        ballast = free.f_bavail * free.f_frsize - limit
        with open(disk / "ballast", "wb") as file:
            file.write(bytes(max(0, ballast)))
    else:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    def attempt(what):
        try:
            what()
        except (CnndeskError, OSError) as error:
            assert str(error)
            return "refused"
        return "done"
    said = [
        attempt(lambda: new.save(disk / "net.cnndesk")),
        attempt(lambda: autosave.save(new, None)),
        attempt(lambda: Settings().set("theme", "light")),
        attempt(lambda: open_source("digits", cache_dir=disk / "cache")),
    ]
    (disk / "ballast").unlink(missing_ok=True)
    expected = ("old", "new")[said[0] == "done"]
    assert (Project.load(disk / "net.cnndesk").fingerprint == "new") == (said[0] == "done")
    assert (Project.load(autosave.file).fingerprint == "new") == (said[1] == "done")
    assert Settings().get("theme") in ("dark", "light")
    rest = [p.name for p in disk.rglob("*") if ".part" in p.name or p.name.endswith(".new")]
    assert not rest, rest
    print(" ".join(said))
"""

BACKWARDS = """
import itertools, time
_start, _count = time.time(), itertools.count()
time.time = lambda: _start - 3600.0 * next(_count)
"""


def full_disk(table: Table, place: Place, steps: int) -> None:
    """Save on a disk with 0, 1/steps, ... of the room needed."""
    mounted = sys.platform == "linux" and os.geteuid() == 0 and _can_mount()
    how = "tmpfs" if mounted else "RLIMIT_FSIZE (not root)"
    claim = table.claim(f"disk full at {steps} sizes ({how}): the old files are good, no rest")
    refused = 0
    example = place.path / "example.cnndesk"
    done = place.cnndesk(*TRAIN, "--data", "digits", "--out", example)
    assert done.returncode == 0, done.stderr
    room = 2 * example.stat().st_size + 800_000
    for step in range(steps):
        disk = place.path / "disk"
        shutil.rmtree(disk, ignore_errors=True)
        disk.mkdir()
        script = place.path / "full.py"
        script.write_text(_dedented(ON_A_FULL_DISK), encoding="utf-8")
        command = [sys.executable, str(script), str(disk), str(room * step // steps)]
        command.append("mounted" if mounted else "limited")
        copy = f"cp {example} {disk}/net.cnndesk && exec {' '.join(command)}"
        if mounted:
            copy = f"mount -t tmpfs -o size=16m cnndesk {disk} && {copy}"
        shell = ["unshare", "--mount", "sh", "-c", copy] if mounted else ["sh", "-c", copy]
        names = {"CNNDESK_DATA": str(disk / "data"), "CNNDESK_CONFIG": str(disk / "config")}
        run = subprocess.run(
            shell, env=place.environment(**names), capture_output=True, text=True, check=False
        )
        claim.check(run.returncode == 0, run.stderr[-500:])
        refused += run.stdout.count("refused")
    claim.worst = f"{refused} of {4 * steps} writes refused"


def _can_mount() -> bool:
    tried = subprocess.run(
        ["unshare", "--mount", "sh", "-c", "mount -t tmpfs x /mnt"],
        capture_output=True,
        check=False,
    )
    return tried.returncode == 0


def torn_files(table: Table, place: Place, flips: int) -> None:
    """Cut a project at every fiftieth of its length, and flip bits."""
    good = place.path / "good.cnndesk"
    done = place.cnndesk(*TRAIN, "--data", "digits", "--out", good)
    assert done.returncode == 0, done.stderr
    content, digest = good.read_bytes(), Project.load(good).digest
    torn = place.path / "torn.cnndesk"
    chance = random.Random(0)
    cut = table.claim("cut at every 1/50 of its length: refused with the file's name")
    for step in range(50):
        torn.write_bytes(content[: len(content) * step // 50])
        cut.check(*_refused_or(torn, None))
    zeroed = table.claim("a page of zeros at every 1/50: refused, or read as it was")
    for step in range(50):
        at = len(content) * step // 50
        torn.write_bytes((content[:at] + bytes(4096) + content[at + 4096 :])[: len(content)])
        zeroed.check(*_refused_or(torn, digest))
    flipped = table.claim("one bit flipped anywhere: refused, or read as it was")
    for _ in range(flips):
        changed = bytearray(content)
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
        torn.write_bytes(changed)
        flipped.check(*_refused_or(torn, digest))
    beside = table.claim("… and the good copy beside it is untouched")
    beside.check(good.read_bytes() == content, "changed")


def _refused_or(path: Path, digest: str | None) -> tuple[bool, str]:
    """Whether a file is refused by name, or (with a digest) read with the right weights."""
    try:
        found = Project.load(path).digest
    except CnndeskError as error:
        return path.name in str(error), str(error)
    except Exception as error:
        return False, repr(error)
    return found == digest, "other weights were read"


def strange_surroundings(table: Table, place: Place) -> None:
    """Homes, clocks and names that programs do not expect."""
    whole = place.path / "whole.cnndesk"
    place.cnndesk(*TRAIN, "--data", "digits", "--out", whole)
    digest = Project.load(whole).digest

    claim = table.claim("home on a read-only disk, or none at all: trains to the same bits")
    blocked = place.path / "blocked"
    blocked.write_text("")
    nowhere = {"CNNDESK_CACHE": "", "CNNDESK_CONFIG": "", "CNNDESK_DATA": "", "XDG_CACHE_HOME": ""}
    for home in (str(blocked), "/proc", "/nowhere/at/all"):
        out = place.path / "home.cnndesk"
        run = place.cnndesk(
            *TRAIN, "--data", "digits", "--out", out, environment={**nowhere, "HOME": home}
        )
        same = run.returncode == 0 and Project.load(out).digest == digest
        claim.check(same, run.stderr[-300:])
        out.unlink(missing_ok=True)

    claim = table.claim("window on such a home: opens, closes, exits 0")
    for home in (str(blocked), "/proc"):
        run = place.cnndesk("--smoke", environment={**nowhere, "HOME": home})
        claim.check(run.returncode == 0 and "Traceback" not in run.stderr, run.stderr[-300:])

    claim = table.claim("clock going back an hour at every look: the same bits, and resumable")
    out = place.path / "clock.cnndesk"
    run = place.cnndesk(*TRAIN, "--data", "digits", "--out", out, before=BACKWARDS)
    claim.check(run.returncode == 0 and Project.load(out).digest == digest, run.stderr[-300:])
    run = place.cnndesk("train", out, "--resume", "--epochs", 3, before=BACKWARDS)
    claim.check(run.returncode == 0, run.stderr[-300:])

    if sys.platform == "linux" and shutil.which("unshare") and os.geteuid() == 0:
        claim = table.claim("in a name space without any network: train and window")
        out = place.path / "offline.cnndesk"
        for arguments in ((*TRAIN, "--data", "digits", "--out", str(out)), ("--smoke",)):
            run = subprocess.run(
                ["unshare", "--net", sys.executable, "-m", "cnndesk", *arguments],
                env=place.environment(),
                capture_output=True,
                text=True,
                check=False,
            )
            claim.check(run.returncode == 0, run.stderr[-300:])


def vanishing_data(table: Table, place: Place) -> None:
    """Take the images away while they are trained on."""
    from PIL import Image

    shapes = open_source("shapes", cache_dir=place.path / "shapes").train
    folder = place.path / "pictures"
    for row in range(0, len(shapes.labels), 12):
        into = folder / str(shapes.labels[row])
        into.mkdir(parents=True, exist_ok=True)
        Image.fromarray(shapes.images[row]).save(into / f"{row}.png")
    other = place.path / "other"
    shutil.copytree(folder, other)
    arguments = ("train", "--template", "tiny-vgg", "--epochs", "3", "--threads", "1", "--data")
    whole = place.path / "pictures-whole.cnndesk"
    run = place.cnndesk(*arguments, folder, "--out", whole)
    assert run.returncode == 0, run.stderr
    claim = table.claim("images and cache deleted while training: the same bits")
    out = place.path / "vanished.cnndesk"
    vanish = f"""
import shutil
from cnndesk.session.trainer import Trainer
made = Trainer.__init__
def deleting(self, *args, **kwargs):
    made(self, *args, **kwargs)
    def delete():
        if self.standing.step == 5:
            for folder in ({str(folder)!r}, {str(place.path / "cache")!r}):
                shutil.rmtree(folder)
    self.after_step.append(delete)
Trainer.__init__ = deleting
"""
    run = place.cnndesk(*arguments, folder, "--out", out, before=vanish)
    same = run.returncode == 0 and Project.load(out).digest == Project.load(whole).digest
    claim.check(same, run.stderr[-300:])
    claim = table.claim("… and then to go on is refused in a sentence; from a copy it goes on")
    run = place.cnndesk("train", out, "--resume", "--epochs", 4)
    claim.check(run.returncode == 1 and is_sentence(run.stderr), run.stderr[-300:])
    run = place.cnndesk("train", out, "--resume", "--epochs", 4, "--data", other)
    claim.check(run.returncode == 0, run.stderr[-300:])


def strange_folders(table: Table, place: Place) -> None:
    """Pipes, devices, loops and names of all kinds in a folder of images."""
    from PIL import Image

    folder = place.path / "strange"
    names = [b"caf\xe9", b"new\nline", b"tab\t", b"-rf", b"..x", "ü中".encode(), b"a" * 250]
    for number, name in enumerate(names):
        into = folder / os.fsdecode(name)
        into.mkdir(parents=True)
        for picture in range(4):
            path = into / os.fsdecode(b"%d \xff\n.png" % picture)
            Image.new("L", (8, 8), 30 * number + picture).save(path)
    os.mkfifo(folder / "pipe.png")
    os.mkfifo(folder / "tab\t" / "pipe.png")
    (folder / "zero.png").symlink_to("/dev/zero")
    (folder / "tty.png").symlink_to("/dev/tty")
    (folder / "loop").symlink_to(folder)
    (folder / "tab\t" / "up").symlink_to("..")
    (folder / "dangling").symlink_to("nowhere")
    claim = table.claim("a folder of pipes, devices, loops and odd names: no hang, trains, saves")
    out = place.path / "strange.cnndesk"
    for arguments in (
        ("info", folder),
        ("info", folder, "--json"),
        ("train", "--template", "lenet5", "--data", folder, "--epochs", 1, "--out", out),
        ("eval", out, "--split", "train"),
        ("info", out),
    ):
        run = place.cnndesk(*arguments)
        claim.check(run.returncode == 0, f"{arguments[0]}: {run.stderr[-300:]}")
    claim = table.claim("a pipe or device as project, data or picture: refused at once")
    os.mkfifo(place.path / "pipe.cnndesk")
    for arguments in (
        ("info", place.path / "pipe.cnndesk"),
        ("predict", out, folder / "pipe.png"),
        ("info", "/dev/zero"),
        ("train", "--data", "/dev/tty"),
        ("train", "--data", "digits", "--out", "/dev/full"),
    ):
        run = place.cnndesk(*arguments)
        claim.check(run.returncode == 1 and is_sentence(run.stderr), run.stderr[-300:])


def _dedented(code: str) -> str:
    import textwrap

    return textwrap.dedent(code)


def main() -> int:
    """Break things, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--quick", action="store_true", help="fewer sizes of disk and flips")
    arguments = parser.parse_args()
    with Table("Faults") as table:
        trials: list[Callable[[Place], None]] = [
            lambda place: full_disk(table, place, 10 if arguments.quick else 50),
            lambda place: torn_files(table, place, 100 if arguments.quick else 2000),
            lambda place: strange_surroundings(table, place),
            lambda place: vanishing_data(table, place),
            lambda place: strange_folders(table, place),
        ]
        for trial in trials:
            with Place() as place:
                trial(place)
    return table.code


if __name__ == "__main__":
    sys.exit(main())
