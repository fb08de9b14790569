"""What a store knows of each moment, and the list of them on disk.

``index.json`` is replaced as a whole, and the one before it is kept beside it: where one cannot be
read, the other one is. Nothing that stands in them leads out of the folder.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from cnndesk.session.moments.blobs import is_name
from cnndesk.session.state import Arrays
from cnndesk.small_files import open_regular
from cnndesk.system.files import put_in_place

MOST_MOMENTS = 2_000
"""However small they are."""

KNOWN_BY = 8
"""Losses of the first steps that tell a run from another."""

_FORMAT = 2
_MOST_INDEX = 64 * 2**20
_NOW, _BEFORE = "index.json", "index.before.json"


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
    form : str
        Tells its arrays' names and shapes from those of another network.
    parts : mapping of str to str
        Name of the group of each block's weights, and of the rest of an exact moment.
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
    form: str = ""
    parts: Mapping[str, str] = field(default_factory=dict)
    standing: Mapping[str, Any] = field(default_factory=dict)
    steps: int = 0
    epochs: int = 0

    @property
    def stays(self) -> bool:
        """Whether it is never dropped or rounded."""
        return self.best or self.marked


def form_of(weights: Arrays) -> str:
    """Return what tells a network's arrays from those of one with other blocks."""
    shapes = [
        [block, name, list(array.shape)]
        for block, named in weights.items()
        for name, array in named.items()
    ]
    return hashlib.blake2b(json.dumps(shapes).encode(), digest_size=8).hexdigest()


@dataclass(frozen=True)
class Index:
    """The list of a store.

    Attributes
    ----------
    first_losses : tuple of float
    moments : tuple of Moment
    """

    first_losses: tuple[float, ...] = ()
    moments: tuple[Moment, ...] = ()


def is_store(folder: Path) -> bool:
    """Whether a folder is a store, damaged or not."""
    return any((folder / name).is_file() for name in (_NOW, _BEFORE))


def write_index(folder: Path, first_losses: Sequence[float], moments: Sequence[Moment]) -> None:
    """Put the list in place of the one there is, which is kept beside it.

    Raises
    ------
    OSError
        When it cannot be written.
    """
    entries = [asdict(moment) for moment in moments]
    index = {"format": _FORMAT, "first_losses": list(first_losses), "moments": entries}
    draft = folder / f"{_NOW}.part"
    draft.write_text(json.dumps(index), encoding="utf-8", newline="\n")
    if _read(folder / _NOW) is not None:  # a damaged one takes the place of no sound one
        put_in_place(folder / _NOW, folder / _BEFORE)
    put_in_place(draft, folder / _NOW)


def read_index(folder: Path) -> Index | None:
    """Return the list, or the one before it where it is damaged; None where both are."""
    for name in (_NOW, _BEFORE):
        found = _read(folder / name)
        if found is not None:
            return found
    return None


def _read(path: Path) -> Index | None:
    try:
        with open_regular(path) as file:
            data = file.read(_MOST_INDEX + 1)
        if len(data) > _MOST_INDEX:
            return None
        index = json.loads(data)
        if index["format"] != _FORMAT:
            return None
        losses = tuple(float(loss) for loss in index["first_losses"][:KNOWN_BY])
        moments = tuple(_moment_of(entry) for entry in index["moments"][:MOST_MOMENTS])
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return Index(losses, tuple(sorted(moments, key=lambda moment: moment.step)))


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
    if not all(is_name(name) for name in parts.values()):
        raise ValueError("no name of a file")  # it could lead out of the folder
    form, standing = str(entry["form"]), dict(entry["standing"])
    return Moment(**numbers, **flags, form=form, parts=parts, standing=standing)
