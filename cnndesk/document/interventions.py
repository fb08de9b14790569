"""What was changed in a run while it trained, exactly enough to do it again.

A `Change` is one value before and after; a `Place` is where between two steps it was made. The
marks of a run (``run_info.py``) hold both, in the order in which they happened: the log by which a
run is replayed from its start (``session/replay.py``). How changes are found, made and taken back
is ``session/interventions.py``'s. What is read from a file is never trusted.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from cnndesk.document.serial import expect
from cnndesk.errors import ProjectError

KINDS = (
    "setting",  # of the training, by its name
    "augment",  # what is done to the training images
    "block",  # parameters of a block
    "frozen",  # whether a block learns
    "muted",  # whether a block passes its input on
    "muted_maps",  # maps of a block that are zero
    "network",  # blocks or links came or went: the whole drawing
    "images",  # other images, or corrected ones; only their digest is known
    "pruned",  # maps were removed: the drawing before, and which maps
    "best",  # the weights of the best epoch were loaded
    "reopened",  # a run that had ended went on
)
MOST_CHANGES = 4096
"""Changes made at one place that are read; a network has no more blocks than it needs."""

_LONGEST = 200
_LARGEST = 2**53


@dataclass(frozen=True)
class Change:
    """One thing that was changed.

    Attributes
    ----------
    kind : str
        One of `KINDS`.
    target : str
        The setting or the block.
    before, after
        JSON values.
    """

    kind: str
    target: str = ""
    before: Any = None
    after: Any = None

    def to_json(self) -> list[Any]:
        """Return it as JSON values."""
        return [self.kind, self.target, self.before, self.after]


@dataclass(frozen=True, order=True)
class Place:
    """Where in a run something was changed, always between two steps.

    Attributes
    ----------
    rescued : bool
        After the run had diverged and gone back, which makes it pass the same steps twice.
    step : int
        Finished steps.
    epoch, batch : int
        Finished epochs, and finished steps of the present one; an epoch with all of its steps done
        is finished when it is evaluated.
    """

    rescued: bool = False
    step: int = 0
    epoch: int = 0
    batch: int = 0

    def to_json(self) -> list[int]:
        """Return it as JSON values."""
        return [int(self.rescued), self.step, self.epoch, self.batch]


def changes_from_json(values: object) -> tuple[Change, ...]:
    """Read what `Change.to_json` gave.

    Raises
    ------
    ProjectError
        For values of another form, or a change of a kind that nobody knows here.
    """
    entries = expect(values, list, "the changes of a run")
    if len(entries) > MOST_CHANGES:
        raise ProjectError(
            f"{len(entries)} things are said to have changed at once in its run, more than the "
            f"{MOST_CHANGES} allowed. Open a backup."
        )
    return tuple(_change(expect(entry, list, "a change of a run")) for entry in entries)


def _change(entry: list[Any]) -> Change:
    if len(entry) != 4:
        raise ProjectError("A change of a run is damaged. Open a backup.")
    kind, target, before, after = entry
    kind = expect(kind, str, "what was changed in a run")[:_LONGEST]
    if kind not in KINDS:
        raise ProjectError(
            f"Something was changed in its run that this version does not know ({kind!r}). Update "
            "cnndesk, or open a backup."
        )
    return Change(kind, expect(target, str, "what was changed in a run")[:_LONGEST], before, after)


def place_from_json(values: object) -> Place:
    """Read what `Place.to_json` gave; raise `ProjectError` for values of another form."""
    match values:
        case [0 | 1 as rescued, int(step), int(epoch), int(batch)] if (
            not any(isinstance(n, bool) for n in (step, epoch, batch))
            and 0 <= batch <= step <= _LARGEST
            and 0 <= epoch <= step
        ):
            return Place(bool(rescued), step, epoch, batch)
    raise ProjectError("Where its run was changed is damaged. Open a backup.")
