"""The folders of a tree that hold images, as nodes; what their names mean is not known here."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from cnndesk.data.sources.tree import FileEntry

_BETWEEN_WORDS = re.compile(r"(?<=[^\W\d_])[ _-]+(?=[^\W\d_])")


@dataclass(eq=False)
class Folder:
    """A folder with images in it or below it.

    Attributes
    ----------
    path : str
        Relative to the tree; empty for the tree itself.
    entries : list of FileEntry
        The images directly in it.
    children : dict of str to Folder
        By name; only those with images.
    total : int
        Images in it and below.
    resolved : dict of int to list of (int, Folder)
        What was found out about it as a part (``class_layout``).
    """

    path: str
    entries: list[FileEntry] = field(default_factory=list)
    children: dict[str, Folder] = field(default_factory=dict)
    total: int = 0
    resolved: dict[int, list[tuple[int, Folder]]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """Its name alone."""
        return self.path.rpartition("/")[2]

    @property
    def below(self) -> list[Folder]:
        """The folders in it, as a list."""
        return list(self.children.values())

    def images(self) -> Iterator[FileEntry]:
        """Yield all images in it and below."""
        waiting = [self]
        while waiting:
            folder = waiting.pop()
            yield from folder.entries
            waiting.extend(folder.children.values())


def folders_of(entries: Iterable[FileEntry]) -> Folder:
    """Return the folder of a whole tree that has these images."""
    nodes = {"": Folder("")}
    for entry in entries:
        path = entry.name.rpartition("/")[0]
        node = nodes.get(path)
        if node is None:
            node = _added(nodes, path)
        node.entries.append(entry)
    _count(nodes)
    return nodes[""]


def same_name(name: str) -> str:
    """Return what names have in common that differ only in case, Unicode form or spaces.

    “hot_dog”, “hot-dog” and “Hot dog” are one name; “a” and “A” are two letters.
    """
    text = " ".join(unicodedata.normalize("NFC", name).split())
    text = _BETWEEN_WORDS.sub(" ", text)
    return text.casefold() if len(text) > 1 else text


def _added(nodes: dict[str, Folder], path: str) -> Folder:
    missing = path
    while missing not in nodes:
        nodes[missing] = Folder(missing)
        missing = missing.rpartition("/")[0]
    # Links to the folders above, from the new ones upwards.
    child = path
    while child and child != missing:
        above, _, name = child.rpartition("/")
        nodes[above].children[name] = nodes[child]
        child = above
    return nodes[path]


def _count(nodes: dict[str, Folder]) -> None:
    for path in sorted(nodes, key=lambda path: path.count("/"), reverse=True):
        node = nodes[path]
        if path:
            node.total += len(node.entries)
            nodes[path.rpartition("/")[0]].total += node.total
    nodes[""].total += len(nodes[""].entries)
