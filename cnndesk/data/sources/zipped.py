"""Zip archives as sources: the kind, and nothing of how members are read."""

from __future__ import annotations

from pathlib import Path

from cnndesk.data.report import Job
from cnndesk.data.sources.base import Source
from cnndesk.data.sources.kinds import SourceKind, register
from cnndesk.data.sources.layouts import list_tree
from cnndesk.data.sources.tree import ZipTree, file_stamp


def open_zip(path: Path, label: str, job: Job) -> Source:
    """Return a zip archive as a source."""
    return Source(label, file_stamp(path), lambda job: list_tree(ZipTree(path, job), job))


ZIP = register(
    SourceKind(
        name="Zip archives",
        phrase="a zip of one",
        open=open_zip,
        endings=(".zip",),
        begins=(b"PK\3\4", b"PK\5\6"),
        place=10,
    )
)
