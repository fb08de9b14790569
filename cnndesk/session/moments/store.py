"""A folder with moments of one run, within a budget of bytes.

``index.json`` lists them and is replaced as a whole after the arrays are there, so that whatever
kills the program leaves a store that opens. A moment is exact (weights, optimiser and standing in
full: the run goes on from it to the same bits) or to look at only (weights, rounded to float16
unless that was found to change an answer). What gives way when is ``thinning.py``'s.
"""

from __future__ import annotations

import errno
import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnndesk.data.image_set import NO_IMAGES, ImageSet
from cnndesk.errors import ProjectError
from cnndesk.session.moments.blobs import read_blob, write_blob
from cnndesk.session.moments.thinning import next_to_go, next_to_round
from cnndesk.session.state import Arrays, RunState, Standing

BUDGET = 256 * 2**20
"""Bytes of a store unless the user says otherwise."""

MOST_MOMENTS = 2_000
"""However small they are."""

KNOWN_BY = 8
"""Losses of the first steps that tell a run from another."""

_FORMAT = 1
_MOST_INDEX = 64 * 2**20
_OPTIMISER, _BEST = "optimiser", "best"


@dataclass(frozen=True)
class Moment:
    """A run as it was between two steps.

    Attributes
    ----------
    step : int
        Steps made before it.
    epoch : int
        Epochs finished before it.
    ends_epoch : bool
        Whether it is the end of an epoch (or the start of the run).
    exact : bool
        Whether the run can go on from it.
    whole : bool
        Whether its weights must not be rounded: that would change an answer.
    best, marked : bool
        The best epoch so far; marked by the user. Neither is ever dropped.
    parts : mapping of str to str
        Name of the file of each block's weights, and of the rest of an exact moment.
    standing : mapping
        Of an exact moment, as `Standing.to_json` gives it.
    steps, epochs : int
        Rows of the history that belong to it.
    """

    step: int
    epoch: int
    ends_epoch: bool = True
    exact: bool = True
    whole: bool = False
    best: bool = False
    marked: bool = False
    parts: Mapping[str, str] = field(default_factory=dict)
    standing: Mapping[str, Any] = field(default_factory=dict)
    steps: int = 0
    epochs: int = 0

    @property
    def stays(self) -> bool:
        """Whether it is never dropped or rounded."""
        return self.best or self.marked


class MomentStore:
    """Moments of one run in a folder.

    Parameters
    ----------
    folder : Path
        Made when there is something to keep.
    budget : int
        Bytes.

    Attributes
    ----------
    moments : list of Moment
        By step.
    first_losses : list of float
        Of the run, by which it is known again.
    """

    def __init__(self, folder: Path, budget: int = BUDGET) -> None:
        self.folder = folder
        self.budget = budget
        self.moments: list[Moment] = []
        self.first_losses: list[float] = []
        self._sizes: dict[str, int] = {}
        self._waiting: dict[int, RunState] = {}  # by step, not on disk yet

    # Opening and moving --------------------------------------------------------------------

    @classmethod
    def open(cls, folder: Path, budget: int = BUDGET) -> MomentStore:
        """Return the store in a folder; an empty one where there is none or it is damaged.

        Moments whose files are gone are left out.
        """
        store = cls(folder, budget)
        try:
            path = folder / "index.json"
            if path.stat().st_size > _MOST_INDEX:
                return store
            index = json.loads(path.read_bytes())
            if index["format"] != _FORMAT:
                return store
            store.first_losses = [float(loss) for loss in index["first_losses"][:KNOWN_BY]]
            found = [_moment_of(entry) for entry in index["moments"][:MOST_MOMENTS]]
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return store
        sizes = {path.name: path.stat().st_size for path in (folder / "blobs").glob("*")}
        store.moments = sorted(
            (m for m in found if all(name in sizes for name in m.parts.values())),
            key=lambda moment: moment.step,
        )
        store._sizes = {n: sizes[n] for m in store.moments for n in m.parts.values()}
        return store

    def move_to(self, folder: Path) -> None:
        """Take the store to another folder, replacing what is there.

        Raises
        ------
        OSError
            When it cannot be written there; the store stays where it was.
        """
        before = self.folder
        self.copy_to(folder)
        if before != folder:
            shutil.rmtree(before, ignore_errors=True)

    def copy_to(self, folder: Path) -> None:
        """Copy the store to another folder, replacing what is there, and go on there.

        Raises
        ------
        OSError
            When it cannot be written there; the store stays where it was.
        """
        self.flush()
        if folder == self.folder:
            return
        if folder.exists() and not (folder / "index.json").is_file():
            raise FileExistsError(
                errno.EEXIST, f"the folder {folder.name} beside the project holds other things"
            )
        if self.folder.exists():
            draft = folder.with_name(folder.name + ".part")
            shutil.rmtree(draft, ignore_errors=True)
            shutil.copytree(self.folder, draft)
            shutil.rmtree(folder, ignore_errors=True)
            draft.replace(folder)
        self.folder = folder

    def clear(self) -> None:
        """Forget all moments."""
        self.moments, self._sizes, self._waiting = [], {}, {}
        shutil.rmtree(self.folder, ignore_errors=True)

    def belongs_to(self, history: Mapping[str, NDArray[Any]]) -> bool:
        """Whether these are moments of the run with this history, as files keep it."""
        losses = history.get("steps.loss")
        if losses is None or not len(losses) or not self.moments:
            return False
        known = np.asarray(self.first_losses, np.float32)
        count = min(len(known), len(losses), KNOWN_BY)
        same = np.array_equal(known[:count], losses[:count].astype(np.float32))
        return bool(count and same and self.moments[-1].step <= len(losses))

    # Keeping -------------------------------------------------------------------------------

    @property
    def size(self) -> int:
        """Bytes of all arrays."""
        return sum(self._sizes.values())

    def put(
        self,
        state: RunState,
        *,
        best: bool = False,
        whole: bool = False,
        losses: Sequence[float] = (),
    ) -> None:
        """Keep a state, in memory until `flush`.

        Moments after it, of a run that was gone on with otherwise, go.

        Parameters
        ----------
        state : RunState
        best : bool
            It is the best epoch so far.
        whole : bool
            Its weights must not be rounded later.
        losses : sequence of float
            Of the first steps of the run.
        """
        standing = state.standing
        self.first_losses = [float(loss) for loss in losses[:KNOWN_BY]]
        made = Moment(
            standing.step,
            standing.epoch,
            ends_epoch=standing.batch == 0,
            whole=whole,
            best=best,
            standing=standing.to_json(),
            steps=state.steps,
            epochs=state.epochs,
        )
        kept = [m for m in self.moments if m.step < made.step]
        if best:
            kept = [replace(m, best=False) for m in kept]
        self._waiting = {s: w for s, w in self._waiting.items() if s < made.step} | {
            made.step: state
        }
        self.moments = [*kept, made]

    @property
    def waiting(self) -> int:
        """Bytes of the weights that are not on disk yet."""
        return sum(
            array.nbytes
            for state in self._waiting.values()
            for named in state.weights.values()
            for array in named.values()
        )

    def flush(self) -> None:
        """Write what was put, and let moments give way until the rest has room.

        Raises
        ------
        OSError
            When it cannot be written; what was kept before is still there.
        """
        waiting = dict(self._waiting)
        if not waiting:
            return
        written = {step: self._write_state(state) for step, state in waiting.items()}
        self.moments = [
            replace(m, parts=written[m.step]) if m.step in written and not m.parts else m
            for m in self.moments
        ]
        self._waiting = {s: w for s, w in self._waiting.items() if s not in written}
        self._thin()
        self._commit()

    def mark(self, step: int, *, on: bool) -> None:
        """Mark a moment, which then stays, or take the mark away.

        Raises
        ------
        OSError
            When that cannot be written.
        """
        self.flush()
        self.moments = [replace(m, marked=on) if m.step == step else m for m in self.moments]
        self._commit()

    def forget_after(self, step: int) -> None:
        """Drop what came after a step: the run goes on otherwise from there.

        Raises
        ------
        OSError
            When that cannot be written.
        """
        self.moments = [m for m in self.moments if m.step <= step]
        self._waiting = {s: w for s, w in self._waiting.items() if s <= step}
        self._commit()

    def find(self, step: int) -> Moment | None:
        """Return the moment at a step."""
        return next((m for m in self.moments if m.step == step), None)

    # Reading -------------------------------------------------------------------------------

    def weights(self, moment: Moment) -> Arrays:
        """Return the weights of a moment, float32 by block id and name.

        Raises
        ------
        ProjectError
            When its files are damaged or gone.
        """
        waiting = self._waiting.get(moment.step)
        if waiting is not None:
            return waiting.weights
        moment = self.find(moment.step) or moment  # it may have been written or rounded since
        folder = self.folder / "blobs"
        return {
            part.partition(":")[2]: {
                name: np.ascontiguousarray(array, dtype=np.float32)
                for name, array in read_blob(folder, blob).items()
            }
            for part, blob in moment.parts.items()
            if part.startswith("weights:")
        }

    def state(self, moment: Moment, trained: ImageSet = NO_IMAGES) -> RunState:
        """Return the whole state of an exact moment.

        Parameters
        ----------
        moment : Moment
        trained : ImageSet
            What the run has been trained on; a store does not know that.

        Raises
        ------
        ProjectError
            When it is not exact, or its files are damaged or gone.
        """
        waiting = self._waiting.get(moment.step)
        if waiting is not None:
            return replace(waiting, trained=trained)
        moment = self.find(moment.step) or moment
        if not moment.exact:
            raise ProjectError(
                "Of this moment only rounded weights are kept, so the run cannot go on from it "
                "exactly. Choose a newer or a marked one, or give the time machine more room in "
                "the settings."
            )
        folder = self.folder / "blobs"
        best = {
            part.partition(":")[2]: _float32(read_blob(folder, blob))
            for part, blob in moment.parts.items()
            if part.startswith(f"{_BEST}:")
        }
        optimiser = moment.parts.get(_OPTIMISER)
        return RunState(
            standing=Standing.from_json(moment.standing),
            weights=self.weights(moment),
            optimizer=read_blob(folder, optimiser) if optimiser else {},
            best_weights=best or None,
            steps=moment.steps,
            epochs=moment.epochs,
            trained=trained,
        )

    # Files ---------------------------------------------------------------------------------

    def _write(self, group: Mapping[str, NDArray[Any]], *, packed: bool) -> str:
        folder = self.folder / "blobs"
        folder.mkdir(parents=True, exist_ok=True)
        name, size = write_blob(folder, group, packed=packed)
        self._sizes[name] = size
        return name

    def _write_state(self, state: RunState) -> dict[str, str]:
        parts = self._write_weights(state.weights, rounded=False, packed=False)
        if state.optimizer:
            parts[_OPTIMISER] = self._write(dict(state.optimizer), packed=False)
        for block, named in (state.best_weights or {}).items():
            if named:
                parts[f"{_BEST}:{block}"] = self._write(dict(named), packed=False)
        return parts

    def _write_weights(self, weights: Arrays, *, rounded: bool, packed: bool) -> dict[str, str]:
        parts = {}
        for block, named in weights.items():
            if named:
                group = {n: a.astype(np.float16) if rounded else a for n, a in named.items()}
                parts[f"weights:{block}"] = self._write(group, packed=packed)
        return parts

    def _thin(self) -> None:
        """Let moments give way until the rest has room."""
        self._forget_unused()
        while self.size > self.budget or len(self.moments) > MOST_MOMENTS:
            place = next_to_round(self.moments) if self.size > self.budget else None
            if place is not None:
                self.moments[place] = self._to_look_at(self.moments[place])
            else:
                place = next_to_go(self.moments)
                if place is None:
                    return
                del self.moments[place]
            self._forget_unused()

    def _to_look_at(self, moment: Moment) -> Moment:
        weights = self.weights(moment)
        rounded = not moment.whole and _fit_float16(weights)
        parts = self._write_weights(weights, rounded=rounded, packed=True)
        return replace(moment, exact=False, parts=parts, standing={})

    def _forget_unused(self) -> None:
        used = {name for moment in self.moments for name in moment.parts.values()}
        self._sizes = {name: size for name, size in self._sizes.items() if name in used}

    def _commit(self) -> None:
        """Write the index, then delete what it does not name any more."""
        self._forget_unused()
        self.folder.mkdir(parents=True, exist_ok=True)
        entries = [_entry_of(moment) for moment in self.moments]
        index = {"format": _FORMAT, "first_losses": self.first_losses, "moments": entries}
        draft = self.folder / "index.json.part"
        draft.write_text(json.dumps(index), encoding="utf-8")
        draft.replace(self.folder / "index.json")
        for path in (self.folder / "blobs").glob("*"):
            if path.name not in self._sizes:
                path.unlink(missing_ok=True)


def _float32(group: Mapping[str, NDArray[Any]]) -> dict[str, NDArray[np.float32]]:
    return {name: np.ascontiguousarray(array, dtype=np.float32) for name, array in group.items()}


def _fit_float16(weights: Arrays) -> bool:
    """Whether no number is beyond what float16 holds."""
    largest = float(np.finfo(np.float16).max)
    return all(
        bool((np.abs(array) < largest).all())
        for named in weights.values()
        for array in named.values()
    )


def _entry_of(moment: Moment) -> dict[str, Any]:
    return {
        "step": moment.step,
        "epoch": moment.epoch,
        "ends_epoch": moment.ends_epoch,
        "exact": moment.exact,
        "whole": moment.whole,
        "best": moment.best,
        "marked": moment.marked,
        "parts": dict(moment.parts),
        "standing": dict(moment.standing),
        "steps": moment.steps,
        "epochs": moment.epochs,
    }


def _moment_of(entry: Mapping[str, Any]) -> Moment:
    """Read an entry of the index.

    Raises
    ------
    ValueError, KeyError, TypeError, AttributeError
        For anything that is none.
    """
    numbers = {name: entry[name] for name in ("step", "epoch", "steps", "epochs")}
    flags = {name: entry[name] for name in ("ends_epoch", "exact", "whole", "best", "marked")}
    if not all(type(n) is int and n >= 0 for n in numbers.values()):
        raise ValueError("a count is none")
    if not all(type(flag) is bool for flag in flags.values()):
        raise ValueError("a flag is none")
    parts = {str(part): str(name) for part, name in entry["parts"].items()}
    if any(len(name) != 32 or not set(name) <= set("0123456789abcdef") for name in parts.values()):
        raise ValueError("no name of a file")  # it could lead out of the folder
    return Moment(**numbers, **flags, parts=parts, standing=dict(entry["standing"]))
