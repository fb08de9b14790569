"""The kinds of source that are read from files: each module that reads one declares it here.

A kind says how its files are recognised (ending, first bytes), how a sentence and a file dialog
call it, and how one is opened; a kind that may also lie in a folder or an archive says how it is
found and listed there. A new source is one module of this package that calls `register`; modules
are found by themselves, as blocks are. What a user may open altogether is put into words by
``cnndesk.data.formats``.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from cnndesk.data.report import Job
from cnndesk.data.sources.base import Listing, Source
from cnndesk.data.sources.tree import FileTree

HEAD = 4096
"""Bytes at the start of a file by which a kind may know it."""


@dataclass(frozen=True)
class InTree:
    """How a kind of source is found in a folder or an archive.

    Attributes
    ----------
    matches : callable
        ``matches(tree) -> bool``; goes by names and touches no file where it can.
    list : callable
        ``list(tree, job) -> Listing``.
    """

    matches: Callable[[FileTree], bool]
    list: Callable[[FileTree, Job], Listing]


@dataclass(frozen=True)
class SourceKind:
    """A kind of file that holds images of known classes.

    Attributes
    ----------
    name : str
        For file dialogs, ``"Zip archives"``.
    phrase : str
        For the sentence that lists what can be opened, ``"a zip of one"``.
    open : callable
        ``open(path, label, job) -> Source``; the label is the path as the user gave it.
    endings : tuple of str
        Of its names, in lower case.
    begins : tuple of bytes
        What its files begin with, where that is certain.
    is_content : callable, optional
        ``is_content(head) -> bool`` for content that this does not tell; ``head`` are the first
        `HEAD` bytes.
    is_named : callable, optional
        ``is_named(name) -> bool`` for names that endings do not tell.
    in_tree : InTree, optional
        How it is found in a folder or an archive.
    unpack : callable, optional
        ``unpack(file, label, job) -> FileTree`` of a kind that is an archive.
    place : int
        Smaller ones are asked first.
    """

    name: str
    phrase: str
    open: Callable[[Path, str, Job], Source]
    endings: tuple[str, ...] = ()
    begins: tuple[bytes, ...] = ()
    is_content: Callable[[bytes], bool] | None = None
    is_named: Callable[[str], bool] | None = None
    in_tree: InTree | None = None
    unpack: Callable[[IO[bytes], str, Job], FileTree] | None = None
    place: int = 100

    def has_name(self, name: str) -> bool:
        """Whether a file name is that of this kind."""
        if self.is_named is not None and self.is_named(name):
            return True
        return name.casefold().endswith(self.endings) if self.endings else False

    def has_content(self, head: bytes) -> bool:
        """Whether a file that begins with ``head`` is certainly of this kind."""
        if self.is_content is not None and self.is_content(head):
            return True
        return bool(self.begins) and head.startswith(self.begins)


_KINDS: dict[str, SourceKind] = {}
_discovered = False


def register(kind: SourceKind) -> SourceKind:
    """Add a kind; the one of the same name that there is gives way."""
    _KINDS[kind.name] = kind
    return kind


def unregister(name: str) -> None:
    """Forget a kind (a test that ends)."""
    _KINDS.pop(name, None)


def all_kinds() -> tuple[SourceKind, ...]:
    """Return all kinds in the order in which they are asked."""
    _discover()
    return tuple(sorted(_KINDS.values(), key=lambda kind: (kind.place, kind.name)))


def kind_of(name: str, head: bytes) -> SourceKind | None:
    """Return the kind of a file by its first bytes, else by its name; None where it is none."""
    kinds = all_kinds()
    by_content = next((kind for kind in kinds if kind.has_content(head)), None)
    return by_content or next((kind for kind in kinds if kind.has_name(name)), None)


def _discover() -> None:
    """Import every module of this package, once."""
    global _discovered
    if _discovered:
        return
    package = importlib.import_module("cnndesk.data.sources")
    for module in pkgutil.iter_modules(package.__path__, "cnndesk.data.sources."):
        importlib.import_module(module.name)
    _discovered = True
