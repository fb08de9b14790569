"""The history of a window: every change that can be taken back, as named steps.

An edit of the network (``cnndesk.document.edits``) becomes one step; typing and dragging merge into
one. Settings and other values that are no part of the network join the same history through
`UndoStack.push_change`. Nothing here decides what an edit does.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from cnndesk.document.edits import Edit
from cnndesk.document.network import Network
from cnndesk.errors import CnndeskError

_MERGEABLE = 1  # QUndoStack asks two neighbours to merge only if they share an id


class UndoStack(QUndoStack):
    """Steps done and undone.

    Parameters
    ----------
    network : Network
        What edits change.
    parent : QObject, optional
    """

    refused = Signal(str)
    """The sentence with which an edit, or an undo of one, was refused."""

    applied = Signal(object)
    """An Edit that was done for the first time; ``edit.touched`` are its blocks."""

    def __init__(self, network: Network, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.network = network
        self._run = 0
        self._floor, self._why = 0, ""
        self._bars_redo = False
        self.indexChanged.connect(self._stay_above_floor)

    def push(self, edit: Edit) -> bool:  # type: ignore[override]
        """Do an edit and put it on the history.

        Returns
        -------
        bool
            False if it was refused; `refused` has told why, and nothing has changed.
        """
        try:
            edit.apply(self.network)
        except CnndeskError as error:
            self.refused.emit(str(error))
            return False
        self._keep(edit, _EditStep(self, edit, self._run))
        return True

    def push_along(self, edit: Edit) -> bool:
        """Do an edit that nobody has asked for, with the step before it.

        Taking that step back takes this back, too: one press of undo undoes what somebody did. It
        is a step of its own only where there is none before it, or the project was saved since.

        Returns
        -------
        bool
            False if it was refused.
        """
        try:
            edit.apply(self.network)
        except CnndeskError as error:
            self.refused.emit(str(error))
            return False
        self._keep(edit, _EditStep(self, edit, self._run, rides=True))
        self.end_merging()
        return True

    def _keep(self, edit: Edit, step: QUndoCommand) -> None:
        if edit.delta is not None and not edit.delta.is_empty:
            self._bars_redo = False  # those steps are gone
            super().push(step)
        self.applied.emit(edit)

    def push_change(
        self, text: str, do: Callable[[], None], undo: Callable[[], None], merge_key: str = ""
    ) -> None:
        """Do something that is no edit of the network and put it on the history.

        Parameters
        ----------
        text : str
            What the history calls it.
        do, undo : callable
            Must not raise.
        merge_key : str
            Neighbouring steps with the same key, not empty, become one: the first undo and the last
            do count.
        """
        self._bars_redo = False  # those steps are gone
        super().push(_ChangeStep(text, do, undo, merge_key, self._run))

    def end_merging(self) -> None:
        """Let the next step be one of its own: a field was left, a drag has ended."""
        self._run += 1

    def set_floor(self, why: str) -> None:
        """Let nobody go back behind now, for a reason; without one, everybody may again.

        Steps that were taken back before do not come again, either.
        """
        self.end_merging()
        self._why = why
        self._floor = self.index() if why else 0
        self._bars_redo = bool(why) and super().canRedo()
        self.canUndoChanged.emit(self.canUndo())
        self.canRedoChanged.emit(self.canRedo())

    def _stay_above_floor(self, index: int) -> None:
        """Go back to where one may be: the list of all steps lets one choose any."""
        if (self._why and index < self._floor) or (self._bars_redo and index > self._floor):
            self.setIndex(self._floor)
            self.refused.emit(self._why)

    def canUndo(self) -> bool:
        """Whether there is a step that may be taken back."""
        return super().canUndo() and self.index() > self._floor

    def canRedo(self) -> bool:
        """Whether there is a step that may be done again."""
        return super().canRedo() and not self._bars_redo

    def undo(self) -> None:
        """Take the last step back."""
        self.end_merging()
        if self._why and self.index() <= self._floor:
            self.refused.emit(self._why)
            return
        super().undo()

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        self.end_merging()
        if self._bars_redo:
            self.refused.emit(self._why)
            return
        super().redo()


class _Step(QUndoCommand):
    """A step, and the edits that go along with it."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._riders: list[_EditStep] = []

    def id(self) -> int:
        return _MERGEABLE

    def _takes(self, other: QUndoCommand) -> bool:
        """Take an edit along, if it is one that rides."""
        if isinstance(other, _EditStep) and other.rides:
            # A copy: the one that is pushed is deleted once it is merged.
            self._riders.append(_EditStep(other.stack, other.edit, 0))
            return True
        return False

    def _redo_riders(self) -> None:
        for rider in self._riders:
            rider.redo()

    def _undo_riders(self) -> None:
        for rider in reversed(self._riders):
            rider.undo()


class _EditStep(_Step):
    """One edit; already applied when it is pushed."""

    def __init__(self, stack: UndoStack, edit: Edit, run: int, *, rides: bool = False) -> None:
        super().__init__(edit.text)
        self.stack = stack
        self.rides = rides
        self._run = run
        self._done = True
        self.edit = edit

    def redo(self) -> None:
        if not self._done:
            self._try(lambda: self.edit.apply(self.stack.network))
            self._redo_riders()
        self._done = True

    def undo(self) -> None:
        self._undo_riders()
        self._try(lambda: self.edit.revert(self.stack.network))
        self._done = False

    def mergeWith(self, other: QUndoCommand) -> bool:
        if self._takes(other):
            return True
        if not isinstance(other, _EditStep) or other._run != self._run or self._riders:
            return False
        merged = self.edit.merge(other.edit)
        if merged is None:
            return False
        self.edit = merged
        self.setText(merged.text)
        if merged.delta is not None and merged.delta.is_empty:
            self.setObsolete(True)
        return True

    def _try(self, step: Callable[[], object]) -> None:
        try:
            step()
        except CnndeskError as error:
            self.setObsolete(True)
            self.stack.refused.emit(str(error))


class _ChangeStep(_Step):
    def __init__(
        self, text: str, do: Callable[[], None], undo: Callable[[], None], key: str, run: int
    ) -> None:
        super().__init__(text)
        self._do, self._undo, self._key, self._run = do, undo, key, run

    def redo(self) -> None:
        self._do()
        self._redo_riders()

    def undo(self) -> None:
        self._undo_riders()
        self._undo()

    def mergeWith(self, other: QUndoCommand) -> bool:
        if self._takes(other):
            return True
        if not isinstance(other, _ChangeStep) or not self._key or self._riders:
            return False
        if (other._key, other._run) != (self._key, self._run):
            return False
        self._do = other._do
        self.setText(other.text())
        return True
