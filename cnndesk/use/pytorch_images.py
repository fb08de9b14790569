"""The images of an exported PyTorch project: their table, and how its reader gets at them.

The project reads folders, zip archives and IDX files where they lie. Whether it reads them as this
program does is not supposed but tried, with its own reader; where it does not, or the images are of
another kind, their pixels go into the project.
"""

from __future__ import annotations

import csv
import importlib.util
import io
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnndesk.data import Dataset, Split, thinned
from cnndesk.data.image_set import NO_IMAGES
from cnndesk.document.project import Project
from cnndesk.errors import DataError, ExportError
from cnndesk.explain.progress import Progress, Work
from cnndesk.paths import resource
from cnndesk.session import preparation
from cnndesk.session.held_out import held_out, trained_images
from cnndesk.session.targets import TargetCoder

PARTS = ("train", "val", "test")
PIXELS = "pixels"
"""The source of a project that holds its images; also the folder with them."""

MOST_TRIED = 3000
"""Images that are read twice to see whether both readers agree."""

_AT_ONCE = 256


@dataclass(frozen=True, eq=False)
class ProjectImages:
    """The images of an exported project.

    Attributes
    ----------
    splits : mapping of str to Split
        Train, val and test, none of whose images were trained on.
    source, test_source : str
        Paths; ``"pixels"`` where the pixels go along; empty where there are no images.
    words : str
        Where they are, for people.
    """

    splits: Mapping[str, Split] = field(default_factory=dict)
    source: str = ""
    test_source: str = ""
    words: str = ""

    @property
    def are_copied(self) -> bool:
        """Whether their pixels go into the project."""
        return self.source == PIXELS

    def name(self, part: str, position: int) -> str:
        """Return what an image is called in the project."""
        return f"{part} {position}" if self.are_copied else self.splits[part].names[position]


def images_for_project(
    project: Project, dataset: Dataset | None, *, copies: bool = False
) -> Work[ProjectImages]:
    """Return the images of a project to be exported.

    Parameters
    ----------
    project : Project
    dataset : Dataset or None
        Its images, corrected; None where they are not there.
    copies : bool
        Whether their pixels go along in any case.
    """
    if dataset is None:
        return ProjectImages(words="The images were not there when this was written.")
    try:
        splits = _splits(project, dataset)
    except DataError as error:
        return ProjectImages(words=f"The images do not belong to the network. {error}")
    sources = {
        "source": preparation.absolute_source(dataset.settings.source),
        "test_source": preparation.absolute_source(dataset.settings.test_source),
    }
    reason = "that was asked for"
    if not copies:
        reason = yield from _why_not_read(splits, sources, dataset)
    if reason:
        count = sum(len(split) for split in splits.values())
        words = f"The pixels of all {count:,} images are in the folder `pixels`: {reason}."
        return ProjectImages(splits, PIXELS, "", words)
    test = f" and `{sources['test_source']}`" if sources["test_source"] else ""
    words = (
        f"They are read from `{sources['source']}`{test}; `--data` (and `--test-data`) says where "
        "they are on another machine. Files are found by the names in `images.csv`."
    )
    return ProjectImages(splits, words=words, **sources)


def _splits(project: Project, dataset: Dataset) -> dict[str, Split]:
    known = trained_images(project, dataset) or NO_IMAGES
    found = {
        "train": dataset.train,
        "val": held_out(dataset, "val", known).split,
        "test": held_out(dataset, "test", known).split,
    }
    wanted = project.classes or dataset.classes
    return {
        name: preparation.aligned(split, dataset.classes, wanted, project.targets)
        for name, split in found.items()
    }


# Trying the project's reader ----------------------------------------------------------------


@lru_cache(maxsize=1)
def reader() -> Any:
    """Return the module with which an exported project reads images."""
    path = resource("pytorch/images.py")
    spec = importlib.util.spec_from_file_location("cnndesk_exported_images", path)
    assert spec is not None
    assert spec.loader is not None
    module: ModuleType = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _why_not_read(
    splits: Mapping[str, Split], sources: dict[str, str], dataset: Dataset
) -> Work[str]:
    """Return why the project cannot read its images where they lie; empty where it can.

    A table that lies among its images is exchanged for their folder.
    """
    own = reader()
    opened: dict[str, Any] = {}
    for name, path in sources.items():
        if path:
            part = "test" if name == "test_source" else "train"
            place, opened[name] = _opened(Path(path), splits[part].names)
            sources[name] = str(place)
    if None in opened.values():
        return f"images of this kind ({dataset.kind}) are read by cnndesk only"
    done, total = 0, sum(min(len(split), MOST_TRIED // 3) for split in splits.values())
    for part, split in splits.items():
        source = opened.get("test_source" if part == "test" else "source", opened["source"])
        missing = next((name for name in split.names if not _has(source, name)), None)
        if missing is not None:
            return f"images of this kind ({dataset.kind}) are read by cnndesk only"
        for position in thinned(len(split), MOST_TRIED // 3).tolist():
            if done % 50 == 0:
                yield Progress("reading images as the project will", done, total)
            done += 1
            name = split.names[position]
            try:
                pixels = source.read(name, split.image_shape, dataset.settings.fit)
            except own.ImageError as error:
                return f"some can be read by cnndesk only ({error})"
            if not np.array_equal(pixels, split.images[position]):
                return f"some are read otherwise by cnndesk ({name})"
    return ""


def _opened(path: Path, names: Sequence[str]) -> tuple[Path, Any]:
    """Return where images lie, and what reads them there; None where the project cannot."""
    own = reader()
    for place in (path, path.parent) if path.is_file() else (path,):
        try:
            source = own.open_source(place)
        except (own.ImageError, OSError):
            continue
        if not names or _has(source, names[0]):
            return place, source
    return path, None


def _has(source: Any, name: str) -> bool:
    try:
        return bool(source.has(name))
    except (OSError, ValueError):
        return False


# The table ----------------------------------------------------------------------------------


def table(images: ProjectImages, coder: TargetCoder) -> Work[bytes]:
    """Return ``images.csv``: part, name and checksum of each image, and what is known of it."""
    stream = io.StringIO(newline="")
    rows = csv.writer(stream, lineterminator="\n")
    named = ("class",) if coder.kind == "classes" else coder.names
    rows.writerow(("part", "image", "checksum", *named))
    total = sum(len(split) for split in images.splits.values())
    done = 0
    for part, split in images.splits.items():
        targets = coder.targets_of(split.labels, split.targets)
        for start, pixels in _blocks(split):
            yield Progress("listing images", done + start, total)
            for place, image in enumerate(pixels, start):
                known = f"{zlib.crc32(image.data):08x}"
                if targets is None:
                    cells: list[Any] = [coder.classes[int(split.labels[place])]]
                elif targets.kind == "labels":
                    cells = [int(value) for value in targets.array[place]]
                else:
                    cells = [repr(float(value)) for value in targets.array[place]]
                rows.writerow((part, images.name(part, place), known, *cells))
        done += len(split)
    try:
        return stream.getvalue().encode("utf-8", "surrogateescape")
    except UnicodeEncodeError as error:
        name = error.object[max(0, error.start - 20) : error.end + 20].strip()
        raise ExportError(
            f"A name is no text that can be written: {name!r}. Rename the class or the file."
        ) from error


def write_pixels(images: ProjectImages, folder: Path) -> Work[int]:
    """Write the pixels of the images into a folder, as IDX files; return their bytes."""
    folder.mkdir()
    total, done, size = sum(len(split) for split in images.splits.values()), 0, 0
    for part, split in images.splits.items():
        if not len(split):
            continue
        shape = (len(split), *split.image_shape)
        with (folder / f"{part}.idx").open("wb") as file:
            file.write(bytes((0, 0, 8, len(shape))) + np.array(shape, ">u4").tobytes())
            for start, pixels in _blocks(split):
                yield Progress("copying pixels", done + start, total)
                file.write(pixels.data)
            size += file.tell()
        done += len(split)
    return size


def _blocks(split: Split) -> Iterator[tuple[int, NDArray[np.uint8]]]:
    for start in range(0, len(split), _AT_ONCE):
        yield start, split.images.take(np.arange(start, min(start + _AT_ONCE, len(split))))
