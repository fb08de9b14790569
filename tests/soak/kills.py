"""Kill the program 200 times, at random moments of training, of saving and of the window's keeping.

Run it: ``python tests/soak/kills.py [--quick] [--seed N]``. After each ``kill -9`` the file must
open and hold all but the last epoch that was finished; a run that goes on after every kill must end
with the bits of one that nothing interrupted. The window lets some time pass between two copies of
its work, so what it may lose is one epoch or, where epochs are short, those of the last seconds.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import time

from soaking import ROOT, Place, Table

sys.path.insert(0, str(ROOT))

from cnndesk.document.project import Project
from cnndesk.errors import CnndeskError
from cnndesk.session.checkpoint import standing_of

TRAIN = ("train", "--template", "lenet5", "--data", "digits", "--epochs", "12", "--threads", "1")
SLACK_SECONDS = 6.0  # of the window: 5 seconds at most between two copies, and one under way

# Tells when it begins, and of each finished epoch before it is saved.
TRAINING = """
    import sys
    from cnndesk.cli import main
    from cnndesk.session.trainer import Trainer
    made = Trainer.__init__
    def telling(self, *args, **kwargs):
        made(self, *args, **kwargs)
        print("begun", flush=True)
        self.after_epoch.append(lambda: print("finished", self.standing.epoch, flush=True))
    Trainer.__init__ = telling
    sys.exit(main(sys.argv[1:]))
"""

# Saves one state after the other without end; tells the number of each when it is saved.
SAVING = """
    import sys
    from cnndesk.document.project import Project
    project = Project.load(sys.argv[1])
    number = 0
    while True:
        number += 1
        project.progress = {**project.progress, "images": number}
        project.save(sys.argv[1])
        print("saved", number, flush=True)
"""

# The window as the program opens it, training without end.
WINDOW = """
    import sys, time
    from PySide6.QtCore import QTimer
    from cnndesk.gui.app import Session, make_application
    from cnndesk.gui.document.settings import Settings
    app = make_application()
    session = Session(app, Settings())
    window = session.window
    workspace = window.workspace
    session.show()
    def begin():
        if len(workspace.network) < 2:
            QTimer.singleShot(20, begin)
            return
        settings = workspace.training_settings.replace(epochs=100000, schedule="constant")
        workspace.set_training_settings(settings)
        training = window.training
        training.epoch_finished.connect(
            lambda *_: print("epoch", training.progress.epoch, time.time(), flush=True)
        )
        training.run()
    window.files.open_images("digits", "lenet5")
    begin()
    app.exec()
"""

# Looks for the work of a dead window as the next start does.
RESCUE = """
    from cnndesk.document.project import Project
    from cnndesk.gui.document.recovery import rescued
    for found in rescued():
        print(Project.load(found.file).progress.get("epoch", 0))
        found.discard()
"""


def kill_after(process: subprocess.Popen[str], seconds: float) -> str:
    """Kill a process after a while, wherever it is then; return what it had said."""
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.kill()
    out, _ = process.communicate()
    return out


def last_number(said: str, word: str) -> int:
    """Return the number in the last line that begins with a word; 0 if there is none."""
    lines = [line.split() for line in said.splitlines() if line.startswith(word)]
    return int(lines[-1][1]) if lines else 0


def kill_training(table: Table, count: int, chance: random.Random) -> None:
    """Kill and resume runs until there were that many kills."""
    opened = table.claim("kill -9 while training: the file opens")
    kept = table.claim("… with at most one epoch lost")
    same = table.claim("… and the run resumed to its end has the bits of one undisturbed")
    with Place() as place:
        whole = place.path / "whole.cnndesk"
        done = place.cnndesk(*TRAIN, "--out", whole)
        assert done.returncode == 0, done.stderr
        reference = Project.load(whole).digest
        out = place.path / "killed.cnndesk"
        kills = worst = 0
        while kills < count:
            resume = ["--resume"] if out.exists() else []
            before = standing_of(Project.load(out)).epoch if resume else 0
            process = place.start(TRAINING, *TRAIN, "--out", out, *resume)
            assert process.stdout is not None
            if chance.random() < 0.9:  # else while it starts
                process.stdout.readline()
            said = kill_after(process, chance.uniform(0.0, 4.0))
            ended = process.returncode == 0
            kills += not ended
            if not out.exists():
                continue  # killed before there was anything
            finished = max(before, last_number(said, "finished"))
            try:
                standing = standing_of(Project.load(out))
            except CnndeskError as error:
                opened.check(False, str(error))
                out.unlink()
                continue
            if not ended:
                opened.check(True)
                kept.check(standing.epoch >= finished - 1, f"{standing.epoch} of {finished}")
                worst = max(worst, finished - standing.epoch)
            if standing.ended:
                same.check(Project.load(out).digest == reference, "other bits")
                out.unlink()
        kept.worst = f"{worst} epoch{'s' * (worst != 1)}"
        if out.exists():
            done = place.cnndesk(*TRAIN, "--out", out, "--resume")
            same.check(done.returncode == 0 and Project.load(out).digest == reference, done.stderr)
        rest = [p.name for p in place.path.glob(".killed*.part")]
        same.worst = f"{len(rest)} half-written file{'s' * (len(rest) != 1)} beside it"


def kill_saving(table: Table, count: int, chance: random.Random) -> None:
    """Kill a process that does nothing but save."""
    opened = table.claim("kill -9 while saving: the file is the last one saved, or the next")
    left = table.claim("… and the next save clears away what was half written")
    with Place() as place:
        path = place.path / "saved.cnndesk"
        done = place.cnndesk(*TRAIN[:-4], "--epochs", "1", "--out", path)
        assert done.returncode == 0, done.stderr
        most = 0
        for _ in range(count):
            process = place.start(SAVING, path)
            assert process.stdout is not None
            first = process.stdout.readline()
            assert first.startswith("saved"), process.communicate()
            said = first + kill_after(process, chance.uniform(0.0, 0.1))
            number = last_number(said, "saved")
            most = max(
                most, len(list(place.path.glob("*.part")) + list(place.path.glob(".*.part")))
            )
            try:
                project = Project.load(path)
            except CnndeskError as error:
                opened.check(False, str(error))
                break
            opened.check(project.progress["images"] in (number, number + 1), f"after {number}")
            project.save(path)
            left.check(not list(place.path.glob(".*.part")), "parts left")
        left.worst = f"at most {most} found"


def kill_window(table: Table, count: int, chance: random.Random) -> None:
    """Kill a training window; what it kept is offered to the next."""
    offered = table.claim("kill -9 of a training window: its work is offered at the next start")
    kept = table.claim(f"… with at most one epoch lost, or the epochs of {SLACK_SECONDS:.0f} s")
    with Place() as place:
        worst = 0
        for _ in range(count):
            process = place.start(WINDOW)
            assert process.stdout is not None
            lines = [process.stdout.readline() for _ in range(2)]
            assert lines[-1].startswith("epoch"), process.communicate()
            said = "".join(lines) + kill_after(process, chance.uniform(0.0, 6.0))
            killed_at = time.time()
            told = [line.split() for line in said.splitlines() if line.startswith("epoch")]
            rescue = place.start(RESCUE)
            out, error = rescue.communicate()
            offered.check(len(out.split()) == 1, f"{out!r} {error[-300:]}")
            if len(out.split()) != 1:
                continue
            finished, epoch = int(told[-1][1]), int(out)
            old = [int(n) for _, n, at in told if float(at) < killed_at - SLACK_SECONDS]
            least = min(finished - 1, max(old, default=0))
            kept.check(epoch >= least, f"{epoch} of {finished}, at least {least}")
            worst = max(worst, finished - epoch)
        kept.worst = f"{worst} short epochs" if worst > 1 else f"{worst} epoch"


def main() -> int:
    """Kill, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--quick", action="store_true", help="20 kills instead of 200")
    parser.add_argument("--seed", type=int, default=1)
    for name, count in (("training", 100), ("saving", 70), ("window", 30)):
        parser.add_argument(f"--{name}", type=int, default=count, help=f"kills of it ({count})")
    arguments = parser.parse_args()
    chance = random.Random(arguments.seed)
    share = 10 if arguments.quick else 1
    with Table("Kills") as table:
        for kill, count in (
            (kill_training, arguments.training),
            (kill_saving, arguments.saving),
            (kill_window, arguments.window),
        ):
            if count:
                kill(table, max(1, count // share), chance)
    return table.code


if __name__ == "__main__":
    sys.exit(main())
