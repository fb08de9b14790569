"""A folder with moments of one run, within a budget of bytes.

The list of them (``index.py``) is replaced after the arrays are there (``blobs.py``), so that
whatever kills the program leaves a store that opens. A moment is exact (weights, optimiser and
standing in full: the run goes on from it to the same bits) or to look at only (weights, rounded to
float16 unless that was found to change an answer). What gives way when is ``thinning.py``'s.
"""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnndesk.data.image_set import NO_IMAGES, ImageSet
from cnndesk.errors import ProjectError
from cnndesk.session.moments import blobs
from cnndesk.session.moments.blobs import Blob, Group, name_of, read_blob, write_blob
from cnndesk.session.moments.index import (
    KNOWN_BY,
    MOST_MOMENTS,
    Moment,
    form_of,
    is_store,
    read_index,
    write_index,
)
from cnndesk.session.moments.sharing import bytes_beside, is_same
from cnndesk.session.moments.thinning import next_to_go, next_to_round
from cnndesk.session.state import Arrays, RunState, Standing
from cnndesk.system.files import put_in_place, remove_folder, remove_quietly
from cnndesk.system.long_paths import long

BUDGET = 256 * 2**20
"""Bytes of a store unless the user says otherwise."""

OF_A_BASE = 8
"""Rounded groups that are written as differences from the same one: further ones differ more."""

_OPTIMISER, _BEST, _WEIGHTS = "optimiser", "best", "weights"


def beside(path: Path) -> Path:
    """Return the folder of the moments of a project file."""
    return path.with_name(f"{path.stem}.moments")


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
    waiting : int
        Bytes of the weights that are not on disk yet; what several have in common once.
    left_out : int
        Moments that were in the list but whose files are gone.
    damaged : bool
        There is a list that cannot be read.
    spoils : callable or None
        Says of weights whether rounding them would change an answer; without it none are rounded.
    """

    def __init__(self, folder: Path, budget: int = BUDGET) -> None:
        self.folder = long(folder)
        self.budget = budget
        self.moments: list[Moment] = []
        self.first_losses: list[float] = []
        self.left_out = 0
        self.damaged = False
        self.spoils: Callable[[Arrays], bool] | None = None
        self.waiting = 0
        self._blobs: dict[str, Blob] = {}
        self._waiting: dict[int, RunState] = {}  # by step, not on disk yet
        self._newest: tuple[Arrays, Mapping[str, str]] = ({}, {})  # on disk, and its parts
        self._at_hand: dict[str, dict[str, NDArray[np.float32]]] = {}  # of what was read last
        self._form: tuple[object, str] = ((), "")  # of these shapes

    # Opening and moving --------------------------------------------------------------------

    @classmethod
    def open(cls, folder: Path, budget: int = BUDGET) -> MomentStore:
        """Return the store in a folder; an empty one where there is none or it is damaged.

        Moments whose files are gone are left out. Nothing is written or deleted.
        """
        store = cls(folder, budget)
        folder = store.folder
        index = read_index(folder)
        if index is None:
            store.damaged = is_store(folder)
            return store
        there = blobs.listed(folder / "blobs")
        store.first_losses = list(index.first_losses)
        store._blobs = {n: b for n, b in there.items() if not b.base or b.base in there}
        store.moments = [m for m in index.moments if set(m.parts.values()) <= store._blobs.keys()]
        store.left_out = len(index.moments) - len(store.moments)
        store._forget_unused()
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
        if before != self.folder:
            remove_folder(before)

    def copy_to(self, folder: Path) -> None:
        """Copy the store to another folder, and go on there.

        A store that is there is replaced, one that cannot be read is put aside.

        Raises
        ------
        OSError
            When it cannot be written there; the store stays where it was.
        """
        self.flush()
        folder = long(folder)
        if folder == self.folder:
            return
        if folder.exists() and not is_store(folder):
            raise FileExistsError(
                errno.EEXIST, f"the folder {folder.name} beside the project holds other things"
            )
        if self.folder.exists():
            draft = folder.with_name(folder.name + ".part")
            remove_folder(draft)
            shutil.copytree(self.folder, draft, copy_function=shutil.copyfile)
            if folder.exists() and read_index(folder) is None:
                put_aside(folder)
            remove_folder(folder)
            put_in_place(draft, folder)
        self.folder = folder

    def clear(self) -> None:
        """Forget all moments."""
        self.moments, self._blobs, self._waiting, self.waiting = [], {}, {}, 0
        self._newest = ({}, {})
        remove_folder(self.folder)

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
        """Bytes of all arrays; may be asked from any thread."""
        return sum(blob.size for blob in tuple(self._blobs.values()))

    def put(
        self,
        state: RunState,
        *,
        best: bool = False,
        losses: Sequence[float] = (),
    ) -> None:
        """Keep a state, in memory until `flush`.

        Moments after it, of a run that was gone on with otherwise, go.

        Parameters
        ----------
        state : RunState
        best : bool
            It is the best epoch so far.
        losses : sequence of float
            Of the first steps of the run.
        """
        standing = state.standing
        self.first_losses = [float(loss) for loss in losses[:KNOWN_BY]]
        made = Moment(
            standing.step,
            standing.epoch,
            ends_epoch=standing.batch == 0,
            best=best,
            form=self._form_of(state.weights),
            standing=standing.to_json(),
            steps=state.steps,
            epochs=state.epochs,
        )
        latest = self._waiting[max(self._waiting)].weights if self._waiting else self._newest[0]
        self.waiting += bytes_beside(state.weights, latest)
        kept = [m for m in self.moments if m.step < made.step]
        if best:
            kept = [replace(m, best=False) for m in kept]
        self._waiting = {s: w for s, w in self._waiting.items() if s < made.step} | {
            made.step: state
        }
        self.moments = [*kept, made]

    def _form_of(self, weights: Arrays) -> str:
        shapes = tuple(
            (block, name, array.shape)
            for block, named in weights.items()
            for name, array in named.items()
        )
        if shapes != self._form[0]:
            self._form = (shapes, form_of(weights))
        return self._form[1]

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
        self.waiting = 0
        self._thin()
        self._commit()

    def allow(self, budget: int) -> None:
        """Keep within another number of bytes from now on.

        Raises
        ------
        OSError
            When what has to give way cannot be written anew.
        """
        self.budget = budget
        self.flush()
        if self.size > budget:
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
        self._rebase()
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
        parts = {part: n for part, n in moment.parts.items() if part.startswith(f"{_WEIGHTS}:")}
        known, self._at_hand = self._at_hand, {}
        for name in parts.values():
            self._at_hand[name] = known[name] if name in known else _float32(self._read(name))
        return {part.partition(":")[2]: self._at_hand[name] for part, name in parts.items()}

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
        optimiser = moment.parts.get(_OPTIMISER)
        best = {
            part.partition(":")[2]: _float32(self._read(name))
            for part, name in moment.parts.items()
            if part.startswith(f"{_BEST}:")
        }
        return RunState(
            standing=Standing.from_json(moment.standing),
            weights=self.weights(moment),
            optimizer=self._read(optimiser) if optimiser else {},
            best_weights=best or None,
            steps=moment.steps,
            epochs=moment.epochs,
            trained=trained,
        )

    def _read(self, name: str) -> dict[str, NDArray[Any]]:
        blob = self._blobs.get(name, Blob(name, "", 0))
        return read_blob(self.folder / "blobs", blob)

    # Writing -------------------------------------------------------------------------------

    def _write(self, group: Group, base: str = "") -> str:
        name = name_of(group)
        if name not in self._blobs:
            self._write_as(name, group, base)
        return name

    def _write_as(self, name: str, group: Group, base: str) -> None:
        folder = self.folder / "blobs"
        folder.mkdir(parents=True, exist_ok=True)
        other = (base, self._read(base)) if base else None
        self._blobs[name] = write_blob(folder, name, group, other)

    def _write_state(self, state: RunState) -> dict[str, str]:
        before, known = self._newest
        parts = {}
        for block, named in state.weights.items():
            part = f"{_WEIGHTS}:{block}"
            if is_same(named, before.get(block)) and known.get(part) in self._blobs:
                parts[part] = known[part]  # without looking at it: a frozen block's
            elif named:
                parts[part] = self._write(named)
        self._newest = (state.weights, dict(parts))
        if state.optimizer:
            parts[_OPTIMISER] = self._write(state.optimizer)
        for block, named in (state.best_weights or {}).items():
            if named:
                parts[f"{_BEST}:{block}"] = self._write(named)
        return parts

    # Giving way ----------------------------------------------------------------------------

    def _thin(self) -> None:
        """Let moments give way until the rest has room."""
        self._rebase()
        while self.size > self.budget or len(self.moments) > MOST_MOMENTS:
            place = next_to_round(self.moments) if self.size > self.budget else None
            if place is not None:
                try:
                    self.moments[place] = self._to_look_at(self.moments[place])
                except ProjectError:
                    del self.moments[place]  # nothing of it can be had any more
            else:
                place = next_to_go(self.moments)
                if place is None:
                    return
                del self.moments[place]
            self._rebase()

    def _to_look_at(self, moment: Moment) -> Moment:
        weights = self.weights(moment)
        if self.spoils is None or not _fit_float16(weights) or self.spoils(weights):
            kept = {part: n for part, n in moment.parts.items() if part.startswith(f"{_WEIGHTS}:")}
            return replace(moment, exact=False, whole=True, parts=kept, standing={})
        parts = {}
        for block, named in weights.items():
            part = f"{_WEIGHTS}:{block}"
            halved = {name: array.astype(np.float16) for name, array in named.items()}
            parts[part] = self._write(halved, self._base_for(moment, part))
        return replace(moment, exact=False, parts=parts, standing={})

    def _base_for(self, moment: Moment, part: str) -> str:
        """Return the group that a rounded one is to be written as a difference from, or nothing."""
        earlier = [
            m.parts[part]
            for m in self.moments
            if m.step < moment.step and not m.exact and not m.whole and part in m.parts
        ]
        if not earlier:
            return ""
        base = self._blobs[earlier[-1]].base or earlier[-1]
        return base if sum(b.base == base for b in self._blobs.values()) < OF_A_BASE - 1 else ""

    def _rebase(self) -> None:
        """Forget groups that no moment has; where one was a base, its first follower becomes it."""
        used = {name: None for moment in self.moments for name in moment.parts.values()}
        gone = {self._blobs[n].base for n in used if self._blobs[n].base} - used.keys()
        for base in gone:
            groups = self._readable([n for n in used if self._blobs[n].base == base])
            first = next(iter(groups), "")
            for name, group in groups.items():
                self._write_as(name, group, "" if name == first else first)
        self._forget_unused()

    def _readable(self, names: Sequence[str]) -> dict[str, Group]:
        """Return groups by name; moments of which one cannot be read go."""
        found: dict[str, Group] = {}
        for name in names:
            try:
                found[name] = self._read(name)
            except ProjectError:
                self.moments = [m for m in self.moments if name not in m.parts.values()]
        return found

    def _forget_unused(self) -> None:
        used = {name for moment in self.moments for name in moment.parts.values()}
        used |= {self._blobs[name].base for name in used}
        self._blobs = {name: blob for name, blob in self._blobs.items() if name in used}

    def _commit(self) -> None:
        """Write the list, then delete what it does not name any more."""
        self.folder.mkdir(parents=True, exist_ok=True)
        write_index(self.folder, self.first_losses, self.moments)
        files = {blob.file for blob in self._blobs.values()}
        for path in (self.folder / "blobs").glob("*"):
            if path.name not in files:
                remove_quietly(path)


def put_aside(folder: Path) -> None:
    """Give a store that cannot be read any more another name, so that nothing takes its place.

    Raises
    ------
    OSError
        When it cannot be renamed.
    """
    place, number = folder.with_name(f"{folder.name}.damaged"), 2
    while place.exists():
        place, number = folder.with_name(f"{folder.name}.damaged-{number}"), number + 1
    put_in_place(folder, place)


def _float32(group: Group) -> dict[str, NDArray[np.float32]]:
    return {name: np.ascontiguousarray(array, dtype=np.float32) for name, array in group.items()}


def _fit_float16(weights: Arrays) -> bool:
    """Whether no number is beyond what float16 holds."""
    largest = float(np.finfo(np.float16).max)
    return all(
        bool((np.abs(array) < largest).all())
        for named in weights.values()
        for array in named.values()
    )
