"""Which files of a tree are images: by their ending, else by how they begin.

Pictures saved by a phone or a browser often have no ending, or one of their own (``.jpg_large``,
``.png.1``). Those files are opened for their first bytes; files of known other kinds are not.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from cnndesk.data.decode import IMAGE_SUFFIXES
from cnndesk.data.report import Job, Problem
from cnndesk.data.sources.tree import DAMAGE, FileEntry, FileTree

# fmt: off
_OTHER_SUFFIXES = frozenset((
    ".7z", ".avi", ".bat", ".bin", ".bz2", ".c", ".cfg", ".cnndesk", ".conf", ".cpp", ".css",
    ".csv", ".db", ".dcm", ".dll", ".doc", ".docx", ".exe", ".feather", ".gz", ".h5", ".hdf5",
    ".html", ".idx", ".ini", ".ipynb", ".jar", ".joblib", ".js", ".json", ".jsonl", ".lnk", ".log",
    ".lst", ".m4a", ".mat", ".md", ".mov", ".mp3", ".mp4", ".names", ".npy", ".npz", ".ods",
    ".onnx", ".parquet", ".pb", ".pdf", ".pickle", ".pkl", ".ppt", ".pptx", ".pt", ".pth", ".py",
    ".pyc", ".rar", ".rtf", ".sh", ".sql", ".sqlite", ".svg", ".tar", ".tfrecord", ".tgz", ".toml",
    ".tsv", ".txt", ".url", ".wav", ".xls", ".xlsx", ".xml", ".xz", ".yaml", ".yml", ".zip", ".zst",
))
# fmt: on
_HEAD = 16
_BEGINNINGS = (
    b"\x89PNG\r\n\x1a\n",
    b"\xff\xd8\xff",
    b"GIF87a",
    b"GIF89a",
    b"II*\0",
    b"MM\0*",
    b"\0\0\0\x0cjP  ",
    b"8BPS",
    b"qoif",
)


@dataclass(frozen=True)
class ImageFiles:
    """The files of a tree, divided.

    Attributes
    ----------
    images : list of FileEntry
        In the order of the tree.
    others : list of FileEntry
        The rest.
    problems : list of Problem
        What was left out, in one problem.
    notes : list of str
        What was used against its ending.
    """

    images: list[FileEntry]
    others: list[FileEntry]
    problems: list[Problem]
    notes: list[str]


def image_files(tree: FileTree, job: Job) -> ImageFiles:
    """Return which files of a tree are images, and what there is to say about the others."""
    images: list[FileEntry] = []
    others: list[FileEntry] = []
    recognised: list[str] = []
    for entry in tree.entries:
        name = entry.name
        if name[name.rfind(".") :].casefold() in IMAGE_SUFFIXES:
            images.append(entry)
            continue
        ending = suffix(name)
        if ending not in _OTHER_SUFFIXES and _begins_as_image(tree, entry, job):
            images.append(entry)
            recognised.append(entry.name)
        else:
            others.append(entry)
    return ImageFiles(
        images, others, _left_out([entry.name for entry in others]), _against_names(recognised)
    )


def suffix(name: str) -> str:
    """Return the ending of a file name with its dot, in small letters; empty where it has none."""
    base, dot, ending = name.rpartition(".")
    return f".{ending.casefold()}" if dot and base and "/" not in ending else ""


def _begins_as_image(tree: FileTree, entry: FileEntry, job: Job) -> bool:
    job.check()
    if entry.size < _HEAD:
        return False
    try:
        with tree.stream(entry) as file:
            head = file.read(_HEAD)
    except DAMAGE:
        return False
    if head.startswith(_BEGINNINGS):
        return True
    is_webp = head[:4] == b"RIFF" and head[8:12] == b"WEBP"
    is_heif = head[4:8] == b"ftyp" and head[8:12] in (b"avif", b"heic", b"heix", b"mif1")
    is_bmp = head[:2] == b"BM" and head[6:10] == bytes(4)
    return is_webp or is_heif or is_bmp


def _against_names(recognised: list[str]) -> list[str]:
    if not recognised:
        return []
    endings = ", ".join(sorted({suffix(name) or "no ending" for name in recognised})[:5])
    count = len(recognised)
    subject = "file is an image" if count == 1 else "files are images"
    return [f"{count:,} {subject} by content but not by name ({endings}); used all the same."]


def _left_out(others: list[str]) -> list[Problem]:
    """Return one problem that names the endings of files that are no images."""
    if not others:
        return []
    endings = Counter(suffix(name) or "no ending" for name in others)
    most = ", ".join(ending for ending, _ in endings.most_common(5))
    plural = "file is no image" if len(others) == 1 else "files are no images"
    return [Problem(others[0], "ignored", f"{len(others):,} {plural} ({most}): left out.")]
