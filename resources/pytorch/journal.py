"""What a training says: lines on the screen, tables of its curves, and events for TensorBoard."""

from __future__ import annotations

import csv
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from events import Events
from parallel import Team
from scoring import Score

STEPS = ("step", "epoch", "loss", "learning_rate")
EPOCHS = ("epoch", "step", "train_loss", "train_score", "val_loss", "val_score", "learning_rate")
_EVERY = 30.0
"""Seconds between two lines where nobody looks at a terminal."""


class Journal:
    """Notes of one run; only the first process of all writes any.

    Parameters
    ----------
    folder : Path
    team : Team
    step, epoch : int
        Where the training stands: what the tables say of later ones is taken out.
    """

    def __init__(self, folder: Path, team: Team, step: int, epoch: int) -> None:
        self._writes = team.is_first
        self._told = time.monotonic()
        self._shown = False
        self._steps = folder / "steps.csv"
        self._epochs = folder / "epochs.csv"
        if self._writes:
            folder.mkdir(parents=True, exist_ok=True)
            _shorten(self._steps, STEPS, step)
            _shorten(self._epochs, EPOCHS, epoch)
            self._events = Events(folder, step)

    def say(self, words: str) -> None:
        """Print a line."""
        if self._writes:
            self._wipe()
            print(words, flush=True)

    def progress(self, words: str) -> None:
        """Show how far it is: in place on a terminal, else now and then as a line."""
        now = time.monotonic()
        if not self._writes or now - self._told < (0.5 if sys.stdout.isatty() else _EVERY):
            return
        self._told = now
        if sys.stdout.isatty():
            print(f"\r\x1b[K{words}", end="", flush=True)
            self._shown = True
        else:
            print(words, flush=True)

    def steps(self, rows: Sequence[tuple[int, int, float, float]]) -> None:
        """Note finished steps: number, epoch, loss, learning rate."""
        if not self._writes:
            return
        _append(self._steps, rows)
        for step, _, loss, rate in rows:
            self._events.scalar("loss/step", loss, step)
            self._events.scalar("learning_rate", rate, step)
        self._events.flush()

    def epoch(self, epoch: int, step: int, train: Score, val: Score | None, rate: float) -> None:
        """Note a finished epoch."""
        if not self._writes:
            return
        nan = float("nan")
        judged = (val.loss, val.value) if val else (nan, nan)
        _append(self._epochs, [(epoch, step, train.loss, train.value, *judged, rate)])
        tags = ("loss/train", "score/train", "loss/validation", "score/validation")
        for tag, value in zip(tags, (train.loss, train.value, *judged), strict=True):
            if value == value:
                self._events.scalar(tag, value, step)
        self._events.flush()

    def close(self) -> None:
        """End the notes."""
        if self._writes:
            self._wipe()
            self._events.close()

    def _wipe(self) -> None:
        if self._shown:
            print("\r\x1b[K", end="")
            self._shown = False


def _append(path: Path, rows: Sequence[Sequence[float]]) -> None:
    with path.open("a", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


def _shorten(path: Path, columns: Sequence[str], last: int) -> None:
    """Keep the rows up to a number; write the head where there is no table yet."""
    rows: list[list[str]] = []
    if path.is_file():
        with path.open(encoding="utf-8", newline="") as file:
            rows = [row for row in csv.reader(file) if row and row[0].isdecimal()]
    kept = [row for row in rows if int(row[0]) <= last]
    part = path.with_suffix(".part")
    with part.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([list(columns), *kept])
    part.replace(path)
