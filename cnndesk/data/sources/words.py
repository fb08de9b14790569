"""Words for what a source was taken for, and names that mean the same.

The layouts (``folders``, ``table``) say in the same words which parts and pictures without labels
there are, and what was joined.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from cnndesk.data.names import normal
from cnndesk.data.sources.base import PARTS, UNDECIDED
from cnndesk.data.sources.folder_nodes import same_name

_SHOWN = 5
_MOST_WORDS = 50
_BEGINNING = re.compile(r"([^\W\d_]{2,})[\W\d_]")


def listed(names: Iterable[str], most: int = _SHOWN) -> str:
    """Return names in quotation marks, the first few of many."""
    every = [f"“{name}”" for name in names]
    shown = ", ".join(every[:most])
    return f"{shown} and {len(every) - most:,} more" if len(every) > most else shown


def together(words: Sequence[str]) -> str:
    """Return words as "train, val and test"."""
    return " and ".join((", ".join(words[:-1]), words[-1])) if len(words) > 1 else "".join(words)


def pictures(count: int) -> str:
    """Return "1 picture" or "40 pictures"."""
    return f"{count:,} picture{'' if count == 1 else 's'}"


def without_labels(folders: Mapping[str, int]) -> str:
    """Return how many pictures have no label, and where; empty where all have one.

    Parameters
    ----------
    folders : mapping of str to int
        Pictures without a label by folder; the empty name is the source itself.
    """
    total = sum(folders.values())
    if not total:
        return ""
    places = [folder for folder in folders if folder]
    where = f" in {listed(places)}" if places and len(places) == len(folders) else ""
    return f"{pictures(total)}{where} {'has' if total == 1 else 'have'} no label"


def name_beginnings(names: Iterable[str]) -> str:
    """Return a sentence on the words that file names begin with, where these may be classes.

    “cat.0.jpg” beside “dog.0.jpg” is worth a hint; that they are the classes is not taken for
    granted, for “IMG_1.jpg” and “DSC_1.jpg” are not.
    """
    found = [_BEGINNING.match(name.rpartition("/")[2]) for name in names]
    counts = Counter(match[1] for match in found if match is not None)
    usual = [word for word, count in counts.most_common(_MOST_WORDS + 1) if count > 1]
    covered = sum(counts[word] for word in usual)
    if not 2 <= len(usual) <= _MOST_WORDS or 10 * covered < 9 * len(found):
        return ""
    return (
        f" The names of the files begin with {listed(sorted(usual))}: if these are the classes, "
        "put the images of each into a folder of its own."
    )


def spellings(counts: Mapping[str, int]) -> tuple[dict[str, str], list[tuple[str, ...]]]:
    """Return the class of every name, names joined that differ only in case, form or spaces.

    Parameters
    ----------
    counts : mapping of str to int
        Images by name; the spelling of most images gives its name to the class.

    Returns
    -------
    classes : dict of str to str
    joined : list of tuple of str
        The spellings that were joined, where the difference can be seen.
    """
    groups: dict[str, list[str]] = {}
    for name in sorted(counts, key=lambda name: (-counts[name], name)):
        groups.setdefault(same_name(name), []).append(name)
    classes: dict[str, str] = {}
    joined: list[tuple[str, ...]] = []
    for group in groups.values():
        classes.update(dict.fromkeys(group, composed(group[0])))
        if len({composed(name) for name in group}) > 1:
            joined.append(tuple(dict.fromkeys(composed(name) for name in group)))
    return classes, joined


def positions_of(names: Sequence[str], wanted: Sequence[str]) -> NDArray[np.int64]:
    """Return where the classes of one source are among those of another, -1 for those that are not.

    The same name counts first, then one that differs only in case, Unicode form or spaces.

    Returns
    -------
    ndarray of int64, shape (len(names),)
    """
    exact = {name: i for i, name in enumerate(wanted)}
    alike = {same_name(name): i for i, name in reversed(list(enumerate(wanted)))}
    places = [exact.get(name, alike.get(same_name(name), -1)) for name in names]
    return np.array(places, dtype=np.int64)


def joined_notes(joined: Iterable[tuple[str, ...]]) -> list[str]:
    """Return a note on spellings that were taken for one class."""
    groups = [" and ".join(f"“{name}”" for name in group) for group in joined]
    if not groups:
        return []
    more = f"; {len(groups) - _SHOWN:,} more" if len(groups) > _SHOWN else ""
    return [
        f"Taken for the same class, since only case, signs between words or spaces differ: "
        f"{'; '.join(groups[:_SHOWN])}{more}."
    ]


def composed(name: str) -> str:
    """Return a name in the one Unicode form in which names are compared and shown."""
    return normal(name.strip() or name)


def with_training(parts: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], list[str]]:
    """Return parts of which some images can be trained on, and a note where that was not so.

    A source whose only part is test (or val) is divided anew; of val and test, val is trained on.

    Parameters
    ----------
    parts : ndarray of uint8, shape (n,)
    """
    present = np.unique(parts)
    if len(present) == 0 or present[0] == 0 or UNDECIDED in present:
        return parts, []
    freed = int(present[0])
    word = PARTS[freed]
    if len(present) == 1:
        note = f"All images are in {word}, none in train; they are divided anew."
    else:
        note = f"No images are in train; those in {word} are trained on instead."
    return np.where(parts == freed, UNDECIDED, parts).astype(np.uint8), [note]
