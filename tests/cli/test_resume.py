"""Ctrl-C, kill and --resume: nothing is lost, and the bits are those of an undisturbed run."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from cnndesk.document.lock import Lock, holder_of, lock_file
from cnndesk.document.project import Project
from cnndesk.session.checkpoint import standing_of

TRAIN = (
    *("train", "--template", "lenet5", "--data", "digits"),
    *("--epochs", "4", "--batch-size", "64", "--seed", "3"),
)

KILL = getattr(signal, "SIGKILL", signal.SIGTERM)  # which on Windows ends a process at once, too

INTERRUPTED = """
    import os, signal, sys, threading
    from cnndesk.cli import main, train
    from cnndesk.session.trainer import Trainer

    number, step = int(sys.argv[1]), int(sys.argv[2])
    made, handle, heard = Trainer.__init__, signal.signal, threading.Event()

    def handled(number, handler):
        def hear(*args):
            heard.set()
            handler(*args)

        return handle(number, hear if callable(handler) else handler)

    def interrupted(self, *args, **kwargs):
        made(self, *args, **kwargs)

        def strike():
            if self.standing.step == step:
                os.kill(os.getpid(), number)
                heard.wait(60)  # which the thread that is told may have to wait for a while

        self.after_step.append(strike)

    signal.signal, Trainer.__init__ = handled, interrupted
    sys.exit(main(sys.argv[3:]))
"""


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The digest of the run that nothing interrupts."""
    from cnndesk.cli import main

    out = tmp_path_factory.mktemp("whole") / "run.cnndesk"
    assert main([*TRAIN, "--out", str(out)]) == 0
    return Project.load(out).digest


def interrupt(number: int, step: int, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command in a process of its own that sends itself a signal after a step."""
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(INTERRUPTED), str(number), str(step), *arguments],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="signals are those of POSIX")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_interrupted_it_saves_and_says_how_to_go_on(
    cnndesk, tmp_path: Path, undisturbed: str, number: int
) -> None:
    out = tmp_path / "run.cnndesk"
    done = interrupt(number, 30, *TRAIN, "--out", str(out))
    assert done.returncode == 130
    assert "Traceback" not in done.stderr
    assert f"cnndesk train {out} --resume" in done.stderr
    assert done.stdout == ""
    standing = standing_of(Project.load(out))
    assert standing.epoch == 1
    assert standing.step >= 30
    assert cnndesk("train", out, "--resume", "--json").json["digest"] == undisturbed


def test_killed_in_the_third_epoch_it_loses_less_than_an_epoch(
    cnndesk, tmp_path: Path, undisturbed: str
) -> None:
    out = tmp_path / "run.cnndesk"
    done = interrupt(KILL, 2 * 22 + 7, *TRAIN, "--out", str(out))
    assert done.returncode in (-KILL, KILL)
    assert standing_of(Project.load(out)).epoch == 2
    again = cnndesk(*TRAIN, "--out", out, "--resume", "--json")  # the same command and --resume
    assert again.json["digest"] == undisturbed
    assert "--template is not" in again.err


def test_killed_in_the_first_epoch_it_starts_over(
    cnndesk, tmp_path: Path, undisturbed: str
) -> None:
    out = tmp_path / "run.cnndesk"
    interrupt(KILL, 5, *TRAIN, "--out", str(out))
    assert cnndesk("train", out, "--resume", "--json").json["digest"] == undisturbed


def test_an_unfinished_run_is_not_overwritten_by_accident(cnndesk, tmp_path: Path) -> None:
    out = tmp_path / "run.cnndesk"
    interrupt(KILL, 30, *TRAIN, "--out", str(out))
    before = out.read_bytes()
    done = cnndesk("train", out)
    assert done.code == 1
    assert "--resume" in done.err
    assert out.read_bytes() == before


def test_a_finished_run_says_so_and_can_be_prolonged(
    cnndesk, trained: Path, tmp_path: Path
) -> None:
    path = tmp_path / "mine.cnndesk"
    shutil.copy(trained, path)
    done = cnndesk("train", path, "--resume")
    assert done.code == 1
    assert "finished after 3 epochs" in done.err
    assert "--epochs 8" in done.err
    longer = cnndesk("train", path, "--resume", "--epochs", 4, "--json")
    assert longer.json["epochs"] == 4


def test_what_a_run_stands_on_cannot_change(cnndesk, tmp_path: Path) -> None:
    out = tmp_path / "run.cnndesk"
    interrupt(KILL, 30, *TRAIN, "--out", str(out))
    for option, value in (("--batch-size", 7), ("--optimizer", "adam"), ("--seed", 8)):
        done = cnndesk("train", out, "--resume", option, value)
        assert done.code == 1
        assert "cannot change within a run" in done.err
    done = cnndesk("train", out, "--resume", "--augment", "flip")
    assert done.code == 1
    assert "augmentation cannot change" in done.err


def test_images_that_are_gone_or_others_are_named(cnndesk, tmp_path: Path) -> None:
    out = tmp_path / "run.cnndesk"
    interrupt(KILL, 30, *TRAIN, "--out", str(out))
    other = cnndesk("train", out, "--resume", "--data", "shapes")
    assert other.code == 1
    assert "not those that the run was trained on" in other.err
    project = Project.load(out)
    import dataclasses

    project.data = dataclasses.replace(project.data, source=str(tmp_path / "gone"))
    project.save(out)
    gone = cnndesk("train", out, "--resume")
    assert gone.code == 1
    assert "--data" in gone.err
    assert "gone" in gone.err
    assert cnndesk("train", out, "--resume", "--data", "digits").code == 0


def test_a_project_open_in_a_window_is_not_trained_over(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from cnndesk.cli import main

    out, other = tmp_path / "open.cnndesk", tmp_path / "other.cnndesk"
    train = ("train", "--template", "lenet5", "--data", "digits", "--epochs", "1")
    assert main([*train, "--out", str(out)]) == 0
    before = out.read_bytes()
    window = Lock()
    assert window.take(out)
    capsys.readouterr()
    assert main([*train, "--out", str(out)]) == 1
    assert "open in another window" in capsys.readouterr().err
    assert out.read_bytes() == before
    assert main([*train, "--out", str(other)]) == 0
    window.release()


def test_a_project_in_training_is_locked_and_let_go_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cnndesk.cli import main, train

    out, seen, inner = tmp_path / "run.cnndesk", [], train._train

    def watched(prepared, *args, **kwargs):
        seen.append(holder_of(prepared.out))
        return inner(prepared, *args, **kwargs)

    monkeypatch.setattr(train, "_train", watched)
    assert main([*TRAIN[:5], "--epochs", "1", "--out", str(out)]) == 0
    assert seen == [str(os.getpid())]
    assert not lock_file(out).exists()
