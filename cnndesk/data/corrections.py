"""What a user says against a source: images that have another class, images that are left out.

A correction names its image by the name it has in the source and a hash of its content, never by a
position, so that it survives reopening, another split and another size; where the source has
changed it is kept but not applied, and the reason can be told. The source's files stay as they are.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from cnndesk.data.split import Picked, Split
from cnndesk.errors import DataError, SettingError

Reason = Literal["missing", "changed", "class", "kind"]


@dataclass(frozen=True, order=True)
class ImageKey:
    """Which image of a source.

    Attributes
    ----------
    name : str
        As the source calls it: a relative path, or ``"train 17"``.
    digest : str
        32 hexadecimal digits: a hash of its content.
    is_second : bool
        Whether it is of the second source, which brings the test images.
    """

    name: str
    digest: str
    is_second: bool = False


@dataclass(frozen=True)
class Correction:
    """What is said of one image.

    Attributes
    ----------
    given : str
        The class it has in the source.
    label : str
        The class it has instead; empty where the source is right.
    excluded : bool
        Whether it is left out of training, validation and test.
    """

    given: str
    label: str = ""
    excluded: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether it says nothing."""
        return not self.excluded and self.label in ("", self.given)


class Corrections(Mapping[ImageKey, Correction]):
    """All corrections of a project; never changed, only replaced.

    Parameters
    ----------
    entries : mapping of ImageKey to Correction
        Those that say nothing are dropped.
    """

    def __init__(self, entries: Mapping[ImageKey, Correction] | None = None) -> None:
        self._entries = {
            key: replace(one, label="") if one.label == one.given else one
            for key, one in sorted((entries or {}).items())
            if not one.is_empty
        }

    def __getitem__(self, key: ImageKey) -> Correction:
        return self._entries[key]

    def __iter__(self) -> Iterator[ImageKey]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Corrections) and self._entries == other._entries

    def __hash__(self) -> int:
        return hash(tuple(self._entries.items()))

    def changed(self, changes: Mapping[ImageKey, Correction]) -> Corrections:
        """Return these with others in place of some."""
        return Corrections({**self._entries, **changes})

    @property
    def relabelled(self) -> int:
        """How many images have another class; excluded ones are not counted."""
        return sum(bool(one.label) and not one.excluded for one in self._entries.values())

    @property
    def excluded(self) -> int:
        """How many images are left out."""
        return sum(one.excluded for one in self._entries.values())

    @property
    def digest(self) -> str:
        """A hash of everything that training depends on; empty where there are none."""
        if not self._entries:
            return ""
        text = json.dumps(self.to_json(), sort_keys=True, ensure_ascii=True)
        return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()

    def to_json(self) -> list[dict[str, Any]]:
        """Return plain JSON values, sorted by image."""
        values = []
        for key, one in self._entries.items():
            entry: dict[str, Any] = {"image": key.name, "digest": key.digest, "given": one.given}
            if key.is_second:
                entry["test_source"] = True
            if one.label:
                entry["class"] = one.label
            if one.excluded:
                entry["excluded"] = True
            values.append(entry)
        return values

    @classmethod
    def from_json(cls, values: object) -> Corrections:
        """Read what `to_json` gave; unknown names are ignored.

        Raises
        ------
        SettingError
            For values of another form.
        """
        if not isinstance(values, list):
            raise SettingError("The corrections of the images must be a list.")
        entries: dict[ImageKey, Correction] = {}
        for number, value in enumerate(values, 1):
            if not isinstance(value, Mapping):
                raise SettingError(f"Correction {number} of the images is no table.")
            words = [value.get(name, "") for name in ("image", "digest", "given", "class")]
            flags = [value.get(name, False) for name in ("test_source", "excluded")]
            if not all(isinstance(word, str) for word in words) or not words[0]:
                raise SettingError(f"Correction {number} of the images names no image.")
            if not all(isinstance(flag, bool) for flag in flags):
                raise SettingError(f"Correction {number} of the images is damaged.")
            name, digest, given, label = words
            entries[ImageKey(name, digest, flags[0])] = Correction(given, label, flags[1])
        return cls(entries)


NONE = Corrections()


@dataclass(frozen=True)
class Unmatched:
    """A correction that could not be applied.

    Attributes
    ----------
    key : ImageKey
    reason : {"missing", "changed", "class", "kind"}
        There is no such image, it has another content now, its new class does not exist, or the
        images have labels or values instead of a class.
    """

    key: ImageKey
    reason: Reason

    @property
    def sentence(self) -> str:
        """Say why, and what to do."""
        return {
            "missing": f"{self.key.name} is not among the images any more. Restore it, or revert "
            "this correction.",
            "changed": f"{self.key.name} has changed since it was corrected. Look at it and "
            "correct it again, or revert this correction.",
            "class": f"The class that {self.key.name} was given does not exist any more. Give it "
            "another one, or revert this correction.",
            "kind": f"{self.key.name} has labels or values, so it cannot be given a class. Correct "
            "its row in the table, or revert this correction.",
        }[self.reason]


@dataclass(frozen=True, eq=False)
class Applied:
    """Parts of a data set with corrections.

    Attributes
    ----------
    whole : mapping of str to Split
        All images of each part, with the classes they have now.
    splits : mapping of str to Split
        Those that are not left out.
    kept : mapping of str to ndarray of int64
        Where the images of each split are in the whole part.
    matched : Corrections
        What was applied.
    unmatched : tuple of Unmatched
    """

    whole: Mapping[str, Split]
    splits: Mapping[str, Split]
    kept: Mapping[str, NDArray[np.int64]]
    matched: Corrections
    unmatched: tuple[Unmatched, ...]


class Index:
    """Finds images of the parts of a data set by key, and the other way round.

    Parameters
    ----------
    splits : mapping of str to Split
        As the source has them.
    digests : mapping of str to ndarray of uint8, (n, 16)
    has_second : bool
        Whether the test part comes from a second source.
    """

    def __init__(
        self,
        splits: Mapping[str, Split],
        digests: Mapping[str, NDArray[np.uint8]],
        *,
        has_second: bool,
    ) -> None:
        self._splits, self._digests, self._has_second = splits, digests, has_second
        self._names: dict[tuple[str, bool], tuple[str, int]] | None = None
        self._contents: dict[tuple[str, bool], list[tuple[str, int]]] | None = None

    def key(self, part: str, position: int) -> ImageKey:
        """Return which image is at a place of a whole part."""
        digest = self._digests[part][position].tobytes().hex()
        return ImageKey(self._splits[part].names[position], digest, self._is_second(part))

    def find(self, key: ImageKey) -> tuple[str, int] | Reason:
        """Return part and position of an image, or why it cannot be found.

        An image of another name counts as the same where exactly one has its content.
        """
        if self._names is None:
            self._names = {
                (name, self._is_second(part)): (part, position)
                for part, split in self._splits.items()
                for position, name in enumerate(split.names)
            }
        place = self._names.get((key.name, key.is_second))
        if place is not None:
            same = self._digests[place[0]][place[1]].tobytes().hex() == key.digest
            return place if same else "changed"
        places = self._by_content().get((key.digest, key.is_second), [])
        return places[0] if len(places) == 1 else "missing"

    def _by_content(self) -> dict[tuple[str, bool], list[tuple[str, int]]]:
        if self._contents is None:
            self._contents = {}
            for part, digests in self._digests.items():
                for position, row in enumerate(digests):
                    place = (row.tobytes().hex(), self._is_second(part))
                    self._contents.setdefault(place, []).append((part, position))
        return self._contents

    def _is_second(self, part: str) -> bool:
        return self._has_second and part == "test"


def apply(
    splits: Mapping[str, Split], index: Index, classes: Sequence[str], corrections: Corrections
) -> Applied:
    """Return the parts of a data set with corrections; nothing given is changed.

    Every image stays in its part. An image with labels or values can be left out, but not given a
    class.

    Raises
    ------
    DataError
        When no training image would be left.
    """
    labels: dict[str, NDArray[np.int64]] = {}
    kept = {name: np.ones(len(split), np.bool_) for name, split in splits.items()}
    numbers = {name: number for number, name in enumerate(classes)}
    unmatched: list[Unmatched] = []
    for key, one in corrections.items():
        place = index.find(key)
        if isinstance(place, str):
            unmatched.append(Unmatched(key, place))
            continue
        part, position = place
        if one.label and splits[part].targets is not None:
            unmatched.append(Unmatched(key, "kind"))
            continue
        if one.label and one.label not in numbers:
            unmatched.append(Unmatched(key, "class"))
            continue
        if one.label:
            labels.setdefault(part, splits[part].labels.copy())[position] = numbers[one.label]
        if one.excluded:
            kept[part][position] = False
    if len(splits["train"]) and not kept["train"].any():
        raise DataError(
            "Without these there is no training image left. Take some back, or keep at least one."
        )
    whole = {n: replace(s, labels=labels[n]) if n in labels else s for n, s in splits.items()}
    rows = {name: np.flatnonzero(mask).astype(np.int64) for name, mask in kept.items()}
    missing = {one.key for one in unmatched}
    return Applied(
        whole=whole,
        splits={n: s if kept[n].all() else chosen_rows(s, rows[n]) for n, s in whole.items()},
        kept=rows,
        matched=Corrections({k: one for k, one in corrections.items() if k not in missing}),
        unmatched=tuple(unmatched),
    )


def chosen_rows(split: Split, rows: NDArray[np.int64]) -> Split:
    """Return some images of a split, in the given order, read when asked for."""
    return Split(
        split.name,
        split.images.rows(rows),
        split.labels[rows],
        Picked(split.names, rows),
        None if split.targets is None else split.targets.take(rows),
    )
