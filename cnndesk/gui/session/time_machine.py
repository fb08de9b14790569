"""Looking back: the moments of the present run, and which of them the views show.

The store is a folder of the session until the project is saved, then one beside the file. While a
moment is looked at (`at`), the one source of weights of the window gives its weights, so every view
follows; the training, if one runs, goes on unseen. Any edit of the network leads back to now.
"""

from __future__ import annotations

import itertools
import os
import shutil
import time
from collections import OrderedDict
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from cnndesk.blocks import grouped
from cnndesk.gui.session.engine_link import EngineLink
from cnndesk.paths import data_folder
from cnndesk.session.state import Arrays
from cnndesk.session.trainer import Trainer

if TYPE_CHECKING:
    from cnndesk.gui.document.workspace import Workspace
    from cnndesk.session.moments import Moment, MomentStore

MIB = 2**20
BUDGETS = (64, 256, 1024, 4096)
"""MiB that the settings offer; 0 keeps nothing."""

_DEFAULT = 256
_AT_HAND = 6  # weights of moments kept in memory
_LEFT_BEHIND = 7 * 86_400  # seconds after which a session's folder was left by a crash
_PAUSE = 250  # milliseconds between two times that new moments are told of
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
    trouble : str
        Why no more moments are kept; empty while they are.
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
        self._at_hand: OrderedDict[tuple[int, int], Arrays] = OrderedDict()
        self.at: Moment | None = None
        self.trouble = ""
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._list)
        workspace.network_changed.connect(lambda _: self.go_to(None))

    # Which moments there are ---------------------------------------------------------------

    @property
    def moments(self) -> tuple[Moment, ...]:
        """The moments of the present run, by step."""
        return self._shown

    @property
    def size(self) -> int:
        """Bytes that they take."""
        return self._store.size if self._store is not None else 0

    @property
    def budget(self) -> int:
        """MiB that they may take; 0 keeps none."""
        value = self._workspace.settings.get("moments_mib", _DEFAULT)
        return value if isinstance(value, int) and 0 <= value <= BUDGETS[-1] else _DEFAULT

    def set_budget(self, mib: int) -> None:
        """Let moments take more room or less, from the next one on."""
        self._workspace.settings.set("moments_mib", mib)
        if self._store is not None and mib:
            self._store.budget = mib * MIB

    def follow(self, trainer: Trainer) -> None:
        """Keep moments of a trainer's run; those of another run go."""
        if not self.budget:
            return
        from cnndesk.session.moments import Keeper  # not at the start

        self._at_hand.clear()
        store = self._store_for(trainer)
        keeper = Keeper(trainer, store, lambda: self._engine.tell(lambda: self._heard(keeper)))
        keeper.attach()  # before the first step, which an answer of the engine might come after

    def leave(self) -> None:
        """Let go of the present run: there are no moments any more."""
        self._store = None
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

        store = MomentStore.open(folder, self.budget * MIB)
        if store.moments and store.belongs_to(self._workspace.project.history):
            self._store = store
            self._show(tuple(store.moments))

    def keep_beside(self, path: Path) -> None:
        """Take the moments to where a project was saved."""
        store, folder = self._store, beside(path)
        if store is None or store.folder == folder:
            return
        temporary = _is_of_session(store.folder)

        def work() -> None:
            (store.move_to if temporary else store.copy_to)(folder)

        self._engine.ask(work, lambda _: None, lambda error: self._say(str(error)))

    def close(self) -> None:
        """Delete what was kept for this session only."""
        store = self._store
        if store is not None and _is_of_session(store.folder):
            store.clear()
        _delete_left_behind()

    def _store_for(self, trainer: Trainer) -> MomentStore:
        from cnndesk.session.moments import MomentStore  # not at the start

        store = self._store
        if store is None:
            folder = data_folder("moments") / f"{os.getpid()}-{next(_NUMBERS)}"
            store = self._store = MomentStore(folder, self.budget * MIB)
            if not trainer.standing.begun:
                store.clear()
        store.budget = self.budget * MIB
        return store

    def _heard(self, keeper: object) -> None:
        self.trouble = getattr(keeper, "trouble", "")
        if not self._soon.isActive():
            self._soon.start()

    def _list(self) -> None:
        if self._store is not None:
            self._show(tuple(self._store.moments))

    def write(self) -> None:
        """Write what waits in memory, as soon as the engine thread is free."""
        store = self._store
        if store is not None and not self._engine.is_closed:
            self._engine.ask(store.flush, lambda _: self._list(), lambda e: self._say(str(e)))

    def _say(self, words: str) -> None:
        self.trouble = words
        self.changed.emit()

    def _show(self, moments: tuple[Moment, ...]) -> None:
        self._shown = moments
        if self.at is not None and not any(m.step == self.at.step for m in moments):
            self.go_to(None)
        self.changed.emit()

    # Looking back --------------------------------------------------------------------------

    def go_to(self, moment: Moment | None) -> None:
        """Let every view show a moment, or now."""
        if moment != self.at:
            self.at = moment
            self.moved.emit()

    def mark(self, moment: Moment, *, on: bool) -> None:
        """Keep a moment whole whatever comes, or no longer."""
        store = self._store
        if store is None:
            return

        def marked(_: object) -> None:
            self._list()
            if self.at is not None and self.at.step == moment.step:
                self.at = store.find(moment.step)
                self.moved.emit()

        self._engine.ask(
            lambda: store.mark(moment.step, on=on), marked, lambda error: self._say(str(error))
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
            self._at_hand[key] = store.weights(moment)
            while len(self._at_hand) > _AT_HAND:
                self._at_hand.popitem(last=False)
        self._at_hand.move_to_end(key)
        return self._at_hand[key]

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


def _is_of_session(folder: Path) -> bool:
    return folder.parent == data_folder("moments", create=False)


def _delete_left_behind() -> None:
    """Delete folders of sessions that ended without doing so, long ago."""
    root = data_folder("moments", create=False)
    try:
        for folder in root.iterdir():
            if time.time() - folder.stat().st_mtime > _LEFT_BEHIND:
                shutil.rmtree(folder, ignore_errors=True)
    except OSError:
        return
