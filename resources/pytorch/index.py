"""Which images there are: the table ``images.csv``, and another one for other images.

    python index.py FOLDER|ZIP

writes the table ``other.csv``: a folder for each class, with or without folders train, val and test
above them (a class that the network does not know is refused). What such folders do not decide is
decided by each image's content, 10 % for validation and 15 % for the test, so that more images
later on move none of these.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from configuration import Settings
from images import FolderSource, ImageError, Source, ZipSource, open_source

PARTS = ("train", "val", "test")
SUFFIXES = (".jpg", ".jpeg", ".png", ".bmp", ".gif", ".webp", ".tif", ".tiff", ".ppm", ".pgm")
HERE = Path(__file__).parent


@dataclass(frozen=True)
class Entry:
    """One image of the table.

    Attributes
    ----------
    part : {"train", "val", "test"}
    name : str
        In its source: a path, or ``train 17``.
    checksum : str
        Of its pixels once fitted, as they were when the table was written; empty if not known.
    target : tuple of float
        The number of its class; or 0 and 1 for each label; or its values.
    """

    part: str
    name: str
    checksum: str
    target: tuple[float, ...]


def read_index(path: Path, settings: Settings) -> list[Entry]:
    """Return the images of a table."""
    if not path.is_file():
        raise ImageError(f"{path} is not there. Write it with: python index.py FOLDER")
    places = {name: place for place, name in enumerate(settings.outputs)}
    entries = []
    with path.open(encoding="utf-8", errors="surrogateescape", newline="") as file:
        rows = csv.reader(file)
        next(rows, None)
        for number, row in enumerate(rows, 2):
            try:
                part, name, known, *target = row
                values = tuple(float(one) for one in target if settings.kind != "classes")
                if settings.kind == "classes":
                    values = (float(places[target[0]]),)
            except (KeyError, ValueError, IndexError) as error:
                raise ImageError(f"{path}, line {number}: {error} is not known here.") from error
            entries.append(Entry(part, name, known, values))
    return entries


def write_index(path: Path, entries: Iterable[Entry], settings: Settings) -> None:
    """Write a table as a whole."""
    part = path.with_name(f".{path.name}.part")
    with part.open("w", encoding="utf-8", errors="surrogateescape", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        named = ("class",) if settings.kind == "classes" else settings.outputs
        rows.writerow(("part", "image", "checksum", *named))
        for entry in entries:
            target: tuple[object, ...] = entry.target
            if settings.kind == "classes":
                target = (settings.outputs[int(entry.target[0])],)
            elif settings.kind == "labels":
                target = tuple(int(value) for value in entry.target)
            rows.writerow((entry.part, entry.name, entry.checksum, *target))
    part.replace(path)


def listed(source: Source, settings: Settings) -> list[Entry]:
    """Return the images of a folder or archive with a folder for each class."""
    if settings.kind != "classes":
        raise ImageError("Folders tell classes. Write images.csv for labels or values by hand.")
    places = {name.casefold(): place for place, name in enumerate(settings.outputs)}
    entries = []
    for name in sorted(_names(source)):
        folders = name.split("/")[:-1]
        part = next((one for one in folders if one.casefold() in _PART_NAMES), "")
        label = next((one for one in reversed(folders) if one.casefold() in places), None)
        if label is None:
            raise ImageError(
                f"{name} lies in no folder of a class. The network knows: "
                f"{', '.join(settings.outputs)}."
            )
        chosen = _PART_NAMES.get(part.casefold()) or _by_content(source, name, settings.seed)
        entries.append(Entry(chosen, name, "", (float(places[label.casefold()]),)))
    return sorted(entries, key=lambda entry: PARTS.index(entry.part))


_PART_NAMES = {
    "train": "train",
    "training": "train",
    "val": "val",
    "valid": "val",
    "validation": "val",
    "test": "test",
    "testing": "test",
}


def _names(source: Source) -> list[str]:
    if isinstance(source, ZipSource):
        names = source.names()
    elif isinstance(source, FolderSource):
        every = source.folder.rglob("*")
        names = [one.relative_to(source.folder).as_posix() for one in every if one.is_file()]
    else:
        raise ImageError("IDX files say which images they hold; only folders and zips are listed.")
    return [one for one in names if one.lower().endswith(SUFFIXES)]


def _by_content(source: Source, name: str, seed: int) -> str:
    """Return the part of an image that no folder decides: by a hash of its content."""
    assert isinstance(source, FolderSource | ZipSource)
    digest = hashlib.blake2b(source.bytes_of(name), digest_size=8, key=str(seed).encode()).digest()
    draw = int.from_bytes(digest, "little") / 2**64
    return "test" if draw < 0.15 else "val" if draw < 0.25 else "train"


def main() -> int:
    """Write a table for other images."""
    from settings import SETTINGS

    parser = argparse.ArgumentParser(description="Write a table for other images.")
    parser.add_argument("data", type=Path)
    parser.add_argument("--out", type=Path, default=HERE / "other.csv")
    arguments = parser.parse_args()
    try:
        entries = listed(open_source(arguments.data), SETTINGS)
    except ImageError as error:
        print(error, file=sys.stderr)
        return 1
    write_index(arguments.out, entries, SETTINGS)
    counts = ", ".join(f"{sum(e.part == part for e in entries):,} {part}" for part in PARTS)
    print(f"{arguments.out}: {counts}")
    print(f"Train with: python train.py --data {arguments.data} --index {arguments.out}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
