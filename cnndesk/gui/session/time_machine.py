"""Looking back: the moments of the present run, and which of them the views show.

The store is a folder of the session until the project is saved, then one beside the file. While a
moment is looked at (`at`), the one source of weights of the window gives its weights, so every view
follows; the training, if one runs, goes on unseen. Any edit of the network leads back to now.
"""

from __future__ import annotations

import itertools
import os
import sys
import time
from collections import OrderedDict
from concurrent.futures import CancelledError
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from cnndesk.blocks import grouped
from cnndesk.errors import CnndeskError
from cnndesk.gui.session.engine_link import Bell, EngineLink
from cnndesk.paths import data_folder
from cnndesk.session.state import Arrays
from cnndesk.session.trainer import Trainer
from cnndesk.system.files import remove_folder

if TYPE_CHECKING:
    from cnndesk.gui.document.workspace import Workspace
    from cnndesk.session.moments import Keeper, Moment, MomentStore

PAUSE = 0.25
"""Seconds between two times that new moments are told of, at the least."""

ROOM = "moments_mb"
"""In the settings: how many megabytes the moments of a project may take."""

MEGABYTE = 2**20
LEAST_ROOM, USUAL_ROOM, MOST_ROOM = 16, 256, 16_384

_AT_HAND = 6  # weights of moments kept in memory
_LEFT_BEHIND = 7 * 86_400  # seconds after which a session's folder was left by a crash
_NUMBERS = itertools.count(1)


class TimeMachine(QObject):
    """The moments of a workspace's run.

    Parameters
    ----------
    workspace : Workspace
    engine : EngineLink
    parent : QObject

    Attributes
    ----------
    at : Moment or None
        The moment that is looked at; None for now.
    others : int
        Moments of the run that cannot be shown: the network has other blocks since.
    """

    changed = Signal()
    """Moments came or went."""
    moved = Signal()
    """Another moment is looked at, or now."""

    def __init__(self, workspace: Workspace, engine: EngineLink, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._engine = workspace, engine
        self._store: MomentStore | None = None
        self._shown: tuple[Moment, ...] = ()
        self._kept: tuple[Moment, ...] = ()
        self._at_hand: OrderedDict[tuple[int, int], Arrays] = OrderedDict()
        self.at: Moment | None = None
        self.others = 0
        self._keeper: Keeper | None = None
        self._said = ""
        # One folder for all runs of this window: what is not saved takes one budget at the most.
        name = f"{os.getpid()}-{next(_NUMBERS)}"
        self._own_folder = data_folder("moments", create=False) / name
        self._bell = Bell(engine, PAUSE, self)
        self._bell.heard.connect(self._list)
        workspace.network_changed.connect(lambda _: self.go_to(None))

    # Which moments there are ---------------------------------------------------------------

    @property
    def moments(self) -> tuple[Moment, ...]:
        """The moments of the present run that fit the network as it is, by step."""
        return self._shown

    @property
    def kept(self) -> tuple[Moment, ...]:
        """All moments of the run, also those of other blocks: a run can be forked from them."""
        return self._kept

    def follow(self, trainer: Trainer) -> None:
        """Keep moments of a trainer's run; those of another run go."""
        from cnndesk.session.moments import Keeper  # not at the start

        self._at_hand.clear()
        self._keeper = Keeper(trainer, self._store_for(), self._bell.ring)
        # Before the first step, which an answer of the engine might come after.
        self._keeper.attach()

    def leave(self) -> None:
        """Let go of the present run: there are no moments any more."""
        self._store = self._keeper = None
        self._at_hand.clear()
        self._show(())

    def take_up(self, store: MomentStore) -> None:
        """Take the moments of a run that was forked from the present one."""
        self._store = store
        self._at_hand.clear()
        self._show(tuple(store.moments))

    def open_beside(self, path: Path | None) -> None:
        """Take up the moments that lie beside a project that was opened, if they are its own."""
        self.leave()
        folder = beside(path) if path is not None else None
        if folder is None or not folder.is_dir():
            return
        from cnndesk.session.moments import MomentStore  # not at the start

        store = MomentStore.open(folder, self.room * MEGABYTE)
        if store.damaged:
            words = self.tr(
                "The moments in {folder} cannot be read: their list is damaged. They are left as "
                "they are; moments of new runs are kept beside them."
            )
            self._say(words.format(folder=folder.name))
        elif (
            store.moments
            and store.belongs_to(self._workspace.project.history)
            and store.moments[0].step > self._pruned_at()
        ):
            self._store = store
            self._show(tuple(store.moments))
            if store.left_out:
                words = self.tr("{n} moments of the run are left out: their files are gone.")
                self._say(words.format(n=grouped(store.left_out)))

    def _pruned_at(self) -> int:
        """Return the step at which maps were removed last: moments before it fit no more."""
        marks = self._workspace.project.run.marks
        steps = [m.step for m in marks for c in m.changes if c.kind == "pruned"]
        return max(steps, default=-1)

    def keep_beside(self, path: Path) -> None:
        """Take the moments to where a project was saved."""
        store, folder = self._store, beside(path)
        if store is None or store.folder == folder:
            return
        take = store.move_to if store.folder == self._own_folder else store.copy_to
        self._engine.ask(lambda: take(folder), lambda _: None, self._failed)

    def close(self) -> None:
        """Delete what was kept for this session only; the engine thread has ended."""
        self._bell.stop()
        remove_folder(self._own_folder)
        _delete_left_behind()

    def _store_for(self) -> MomentStore:
        """Return the store of the present run; a new run begins with an empty one."""
        from cnndesk.session.moments import MomentStore  # not at the start

        if self._store is None:
            folder = self._own_folder
            self._store = MomentStore(folder, self.room * MEGABYTE)
            # After whatever the run before still writes there.
            self._engine.ask(lambda: remove_folder(folder), lambda _: None, self._failed)
        return self._store

    @property
    def room(self) -> int:
        """Megabytes that the moments of a project may take."""
        wanted = self._workspace.settings.get(ROOM, USUAL_ROOM)
        known = isinstance(wanted, int) and not isinstance(wanted, bool)
        return min(max(wanted, LEAST_ROOM), MOST_ROOM) if known else USUAL_ROOM

    def set_room(self, megabytes: int) -> None:
        """Let the moments of a project take so many megabytes, from now on and in new projects."""
        self._workspace.settings.set(ROOM, megabytes)
        store, room = self._store, self.room * MEGABYTE
        if store is not None and not self._engine.is_closed:
            self._engine.ask(lambda: store.allow(room), lambda _: self._list(), self._failed)

    @property
    def size(self) -> int:
        """Bytes of the moments that are on disk."""
        return self._store.size if self._store is not None else 0

    def _list(self) -> None:
        if self._keeper is not None and self._keeper.trouble:
            self._say(self._keeper.trouble)
        if self._store is not None:
            self._show(tuple(self._store.moments))

    def write(self) -> None:
        """Write what waits in memory, as soon as the engine thread is free."""
        store = self._store
        if store is not None and not self._engine.is_closed:
            self._engine.ask(store.flush, lambda _: self._list(), self._failed)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, CnndeskError | OSError):
            words = self.tr("The time machine could not write its moments: {why}.")
            self._say(words.format(why=getattr(error, "strerror", None) or error))
        elif not isinstance(error, CancelledError):
            sys.excepthook(type(error), error, error.__traceback__)

    def _say(self, words: str) -> None:
        """Tell what is wrong, once."""
        if words != self._said:
            self._said = words
            self._workspace.message.emit(words, "warning", "training")

    def _show(self, moments: tuple[Moment, ...]) -> None:
        self._kept = moments
        self._shown = tuple(m for m in moments if m.form == moments[-1].form)
        self.others = len(moments) - len(self._shown)
        if self.at is not None:  # marked or rounded since then, or gone
            step = self.at.step
            self.go_to(next((m for m in self._shown if m.step == step), None))
        self.changed.emit()

    # Looking back --------------------------------------------------------------------------

    def go_to(self, moment: Moment | None) -> None:
        """Let every view show a moment, as it is kept by now, or now."""
        if moment is not None:
            step = moment.step
            moment = next((m for m in self._shown if m.step == step), moment)
        if moment != self.at:
            self.at = moment
            self.moved.emit()

    def mark(self, moment: Moment, *, on: bool) -> None:
        """Keep a moment whole whatever comes, or no longer."""
        store = self._store
        if store is None:
            return

        self._engine.ask(
            lambda: store.mark(moment.step, on=on), lambda _: self._list(), self._failed
        )

    def step_by(self, by: int) -> None:
        """Go to the next moment but so many; past the last one is now."""
        shown = self._shown
        if not shown:
            return
        steps = [m.step for m in shown]
        place = steps.index(self.at.step) if self.at is not None else len(shown) - 1
        if self.at is None and not self._is_now(shown[-1]):
            place = len(shown)
        wanted = place + by
        self.go_to(shown[max(wanted, 0)] if wanted < len(shown) else None)

    def _is_now(self, moment: Moment) -> bool:
        """Whether nothing was trained since a moment."""
        from cnndesk.gui.session.training import Training

        training = Training.existing(self._workspace)
        trainer = training.trainer if training is not None else None
        return trainer is not None and trainer.standing.step == moment.step

    def weights_of(self, moment: Moment) -> Arrays:
        """Return the weights of a moment; on the engine thread.

        Raises
        ------
        ProjectError
            When they cannot be read.
        """
        store = self._store
        if store is None:
            return {}
        key = (id(store), moment.step)
        if key not in self._at_hand:
            try:
                self._at_hand[key] = store.weights(moment)
            except CnndeskError as error:
                words = str(error)
                self._engine.tell(lambda: self._unreadable(words))
                raise
            while len(self._at_hand) > _AT_HAND:
                self._at_hand.popitem(last=False)
        self._at_hand.move_to_end(key)
        return self._at_hand[key]

    def _unreadable(self, words: str) -> None:
        """Come back from a moment that cannot be shown, and say why."""
        self.go_to(None)
        self._say(words)

    @property
    def store(self) -> MomentStore | None:
        """Where the moments are; only the engine thread reads or changes it."""
        return self._store


def called(moment: Moment) -> str:
    """Return what a moment is called within a sentence: ``"epoch 3"``."""
    if moment.ends_epoch and moment.epoch:
        words = QCoreApplication.translate("TimeMachine", "epoch {n}")
        return words.format(n=grouped(moment.epoch))
    if not moment.step:
        return QCoreApplication.translate("TimeMachine", "the start")
    return QCoreApplication.translate("TimeMachine", "step {n}").format(n=grouped(moment.step))


def beside(path: Path) -> Path:
    """Return the folder of the moments of a project file."""
    return path.with_name(f"{path.stem}.moments")


def _delete_left_behind() -> None:
    """Delete folders of sessions that ended without doing so, long ago."""
    root = data_folder("moments", create=False)
    try:
        for folder in root.iterdir():
            if time.time() - folder.stat().st_mtime > _LEFT_BEHIND:
                remove_folder(folder)
    except OSError:
        return
