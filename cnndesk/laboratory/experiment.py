"""An experiment and its folder.

::

    experiment.json    what is tried, and from what: design, images, version
    base.cnndesk       the project that every run begins from
    journal.txt        what has happened (``journal.py``)
    runs/<id>.cnndesk  checkpoints of runs that are under way
    results.csv, .json what came of it, written anew at each end

The folder is all there is: it can be moved, and whatever kills the program, what is in it goes on.
The same project and design always have the same name, so that the same command finds it again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cnndesk
from cnndesk.data import Dataset
from cnndesk.document.lock import Lock, holder_of
from cnndesk.document.project import Project, digest
from cnndesk.document.serial import expect, network_to_json
from cnndesk.errors import DataError, ProjectError
from cnndesk.laboratory.design import Design
from cnndesk.laboratory.journal import Journal, read
from cnndesk.laboratory.results import RunResult, number, plain
from cnndesk.small_files import read_table, write_table
from cnndesk.system.files import remove_file, remove_folder

HEAD, BASE, JOURNAL, RUNS = "experiment.json", "base.cnndesk", "journal.txt", "runs"
_FORMAT = 1


def name_of(base: Project, design: Design) -> str:
    """Return the name of an experiment: the same for the same project and design."""
    values = {
        "network": network_to_json(base.network),
        "training": base.training.to_json(),
        "data": base.data.to_json(),
        "corrections": base.corrections.digest,
        "weights": digest(base.weights),
        "starts_from": base.starts_from,
        "design": design.to_json(),
    }
    text = json.dumps(values, sort_keys=True, default=str)
    return hashlib.blake2b(text.encode("utf-8", "backslashreplace"), digest_size=4).hexdigest()


@dataclass(frozen=True)
class Reached:
    """Where a run stood when it was held: after an epoch, for the others to come up to it.

    Attributes
    ----------
    epoch : int
    score : float
        On the validation images.
    curve : tuple of float
        The same after each epoch so far.
    seconds : float
        Spent on it so far.
    """

    epoch: int
    score: float
    curve: tuple[float, ...]
    seconds: float


class Experiment:
    """An experiment whose folder is open in this process, and in no other.

    Attributes
    ----------
    folder : Path
    design : Design
    base : Project
    name : str
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = Lock()
        if not folder.is_dir() or read_table(folder / HEAD) is None:
            raise ProjectError(f"{folder} holds no experiment. Check the name.")
        if holder_of(folder / HEAD) is not None or not self._lock.take(folder / HEAD):
            raise ProjectError(
                f"The experiment in {folder} is under way in another window or command. Wait for "
                "it, or choose another folder."
            )
        try:
            head = read_head(folder)
            self.name, self.design, self.fingerprint = head.name, head.design, head.fingerprint
            self.base = Project.load(folder / BASE)
            self._journal = Journal(folder / JOURNAL)
            (folder / RUNS).mkdir(exist_ok=True)
        except BaseException:
            self._lock.release()
            raise

    @classmethod
    def begin(cls, folder: Path, base: Project, design: Design, dataset: Dataset) -> Experiment:
        """Return the experiment in a folder, new or the same that was begun there.

        Raises
        ------
        ProjectError
            When the folder holds something else or cannot be written.
        """
        name = name_of(base, design)
        head = read_table(folder / HEAD) if folder.is_dir() else None
        if head is not None:
            if head.get("name") != name:
                raise ProjectError(
                    f"{folder} holds another experiment: of another network, other images or other "
                    "values. Choose another folder."
                )
            return cls(folder)
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise ProjectError(
                f"{folder} is there already and holds no experiment. Choose another."
            )
        try:
            folder.mkdir(parents=True, exist_ok=True)
            base.save(folder / BASE)
            values = {
                "format": _FORMAT,
                "name": name,
                "design": design.to_json(),
                "fingerprint": dataset.fingerprint,
                "version": cnndesk.__version__,
            }
            write_table(folder / HEAD, values)  # last: with it the experiment is there
        except OSError as error:
            raise ProjectError(
                f"{folder} cannot be written ({error.strerror or error}). Choose another folder."
            ) from error
        return cls(folder)

    def check(self, dataset: Dataset) -> None:
        """Make sure that the images are those of the experiment.

        Raises
        ------
        DataError
        """
        check_images(self.fingerprint, dataset)

    # What has happened ---------------------------------------------------------------------

    @property
    def results(self) -> dict[str, RunResult]:
        """The runs that are over, by id."""
        return results_in(self._journal.entries)

    @property
    def reached(self) -> dict[str, dict[int, Reached]]:
        """By run and epoch, where runs were held."""
        found: dict[str, dict[int, Reached]] = {}
        for entry in self._journal.entries:
            if entry.get("kind") == "reached":
                one = Reached(
                    int(entry["epoch"]),
                    number(entry["score"]),
                    tuple(map(number, entry["curve"])),
                    float(entry["seconds"]),
                )
                found.setdefault(str(entry["run"]), {})[one.epoch] = one
        return found

    def note_result(self, result: RunResult) -> None:
        """Write down that a run is over; its checkpoint is no longer needed."""
        self._journal.add({"kind": "done", **result.to_json()})
        with suppress(OSError):
            remove_file(self.checkpoint(result.run))

    def take_over(self, results: Mapping[str, RunResult], runs: Collection[str]) -> None:
        """Take over what runs came to in another experiment that began from the same project.

        Parameters
        ----------
        results : mapping of run id to RunResult
        runs : collection of str
            The runs of this experiment; others are passed over.
        """
        known = self.results
        for name, result in results.items():
            if name in runs and name not in known:
                self.note_result(result)

    def note_reached(self, run: str, reached: Reached) -> None:
        """Write down where a run is held."""
        self._journal.add(
            {
                "kind": "reached",
                "run": run,
                "epoch": reached.epoch,
                "score": plain(reached.score),
                "curve": [plain(v) for v in reached.curve],
                "seconds": reached.seconds,
            }
        )

    def checkpoint(self, run: str) -> Path:
        """Return the file in which a run that is under way is kept."""
        return checkpoint_in(self.folder, run)

    def forget_checkpoints(self) -> None:
        """Delete what no run will go on from, when all is over."""
        remove_folder(self.folder / RUNS)

    def close(self) -> None:
        """Let go of the folder."""
        self._journal.close()
        self._lock.release()


@dataclass(frozen=True)
class Head:
    """What `HEAD` says."""

    name: str
    design: Design
    fingerprint: str


def read_head(folder: Path) -> Head:
    """Return what an experiment tries, without opening it.

    Raises
    ------
    ProjectError
        When there is none, or it is damaged or of a newer version.
    """
    values = read_table(folder / HEAD)
    if values is None:
        raise ProjectError(f"{folder} holds no experiment. Check the name.")
    if values.get("format") != _FORMAT:
        raise ProjectError(f"{folder} was written by a newer cnndesk. Update cnndesk.")
    return Head(
        expect(values.get("name"), str, "the name of the experiment"),
        Design.from_json(values.get("design")),
        expect(values.get("fingerprint"), str, "the fingerprint of its images"),
    )


def results_of(folder: Path) -> dict[str, RunResult]:
    """Return the finished runs of an experiment, without opening it."""
    return results_in(read(folder / JOURNAL)[0])


def results_in(entries: list[dict[str, Any]]) -> dict[str, RunResult]:
    """Return the finished runs that a journal tells, by id."""
    done = (RunResult.from_json(entry) for entry in entries if entry.get("kind") == "done")
    return {result.run: result for result in done}


def checkpoint_in(folder: Path, run: str) -> Path:
    """Return the file in which a run that is under way is kept."""
    return folder / RUNS / f"{run}.cnndesk"


def check_images(fingerprint: str, dataset: Dataset) -> None:
    """Make sure that images are those of an experiment.

    Raises
    ------
    DataError
    """
    if dataset.fingerprint != fingerprint:
        raise DataError(
            f"The images in {dataset.settings.source} are not those with which the experiment "
            "began. Restore them, or begin another experiment."
        )


def folder_beside(project: Path, name: str) -> Path:
    """Return where the experiments of a project file lie, and in it the one of this name."""
    return project.absolute().parent / f"{project.stem}-lab" / name
