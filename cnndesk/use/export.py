"""Taking a network elsewhere: written, replayed by another engine on real images, handed over.

What the formats are is ``cnndesk.interop``'s. A file that does not agree with our engine is never
written; what was found is kept beside it.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnndesk import __version__
from cnndesk.data import Dataset, thinned
from cnndesk.document.project import Project, digest
from cnndesk.engine.spelled_out import spelled_out
from cnndesk.errors import CnndeskError, ExportError
from cnndesk.explain.progress import Progress, Work
from cnndesk.interop.calibration import RangeFinder
from cnndesk.interop.check import AT_ONCE, MOST_IMAGES, Agreement, agreement, answers
from cnndesk.interop.meaning import Meaning
from cnndesk.interop.target import Content, Ranges, Source, Target
from cnndesk.rng import generator
from cnndesk.session import preparation
from cnndesk.system.files import put_in_place, remove_quietly
from cnndesk.use.recognition import BatchRunner, Forward, Network

Pixels = NDArray[np.uint8]
_RANDOM_IMAGES = 16


@dataclass(frozen=True, eq=False)
class Images:
    """Images to compare engines on.

    Attributes
    ----------
    pixels : ndarray of uint8, (n, h, w, c)
    are_real : bool
        Whether these are images of the project.
    """

    pixels: Pixels
    are_real: bool


@dataclass(frozen=True)
class Exported:
    """A file that was written.

    Attributes
    ----------
    path : Path
    size : int
        Bytes.
    agreement : Agreement or None
        None where it could not be checked.
    unchecked : str
        Why not.
    note : str
        What else is to be said: memory it needs, where it is bound to differ.
    figures : dict
        The same as plain JSON values.
    """

    path: Path
    size: int
    agreement: Agreement | None
    unchecked: str = ""
    note: str = ""
    figures: Mapping[str, Any] = field(default_factory=dict)

    @property
    def sentence(self) -> str:
        """Say how it was checked, or why not."""
        if self.agreement is not None:
            return self.agreement.sentence
        return f"not checked, because {self.unchecked}"


@dataclass(frozen=True, eq=False)
class Samples:
    """Images that an export works with.

    Attributes
    ----------
    compared : Images
        What engines are compared on.
    measured : ndarray of uint8, (n, h, w, c), or None
        Images of the training part, for formats whose numbers follow from them; None where the
        images are not there any more.
    """

    compared: Images
    measured: Pixels | None = None

    def to_measure(self) -> Pixels:
        """Return the images to measure on.

        Raises
        ------
        ExportError
            When they are not there: random ones would give wrong ranges.
        """
        if self.measured is None:
            raise ExportError(
                "8-bit numbers need images of yours to measure the ranges of the values, and the "
                "images of this project are not there. Put them back, open them in Data (--data), "
                "or export float32."
            )
        return self.measured


def meaning_of(network: Network) -> Meaning:
    """Return what has to be told about a network."""
    reader = network.reader
    return Meaning(
        reader.kind,
        reader.names,
        network.fit,
        reader.threshold,
        reader.coder.spec,
        reader.calibration,
    )


def images_of(dataset: Dataset) -> Images:
    """Return up to 100 images: of the validation, and of the training where these are too few.

    Test images are sealed; two engines agree on any images or on none.
    """
    parts, left = [], MOST_IMAGES
    for split in (dataset.val, dataset.train):
        chosen = thinned(len(split), left)
        parts.append(split.images.take(chosen))
        left -= len(chosen)
    return Images(np.concatenate(parts), are_real=True)


def samples_of(dataset: Dataset | None, network: Network) -> Samples:
    """Return images of open data, or random ones where there are none that fit."""
    if dataset is None or tuple(dataset.image_shape) != tuple(network.shape):
        return Samples(random_images(network))
    train = dataset.train
    measured = train.images.take(thinned(len(train), MOST_IMAGES))
    return Samples(images_of(dataset), measured if len(train) else None)


def samples_for(
    project: Project, network: Network, path: Path | None, source: str | None = None
) -> Samples:
    """Return images of a project, or random ones where they are not there any more.

    Parameters
    ----------
    project : Project
    network : Network
    path : Path or None
        Of the project.
    source : str, optional
        Where its images are now.

    Raises
    ------
    DataError
        When they are not there, though that was said.
    """
    if source is not None:
        moved = replace(project.data, source=source, test_source="")
        settings = preparation.fitted_to_network(moved, project)
        return samples_of(preparation.open_data(settings), network)
    try:
        dataset = preparation.open_data(preparation.located(project.data, path))
    except CnndeskError:
        return Samples(random_images(network))
    return samples_of(dataset, network)


def random_images(network: Network) -> Images:
    """Return images drawn at random."""
    rng = generator(0, 0, "export")
    pixels = rng.integers(0, 256, (_RANDOM_IMAGES, *network.shape), dtype=np.uint8)
    return Images(pixels, are_real=False)


@dataclass(frozen=True, eq=False)
class OurEngine:
    """Our engine, on whatever thread it has to run.

    Parameters
    ----------
    network : Network
    on_engine : callable
        Calls a function on the engine thread and returns its result.
    threads : int
    """

    network: Network
    on_engine: Callable[[Callable[[], Any]], Any]
    threads: int = 1

    def forward(self) -> Forward:
        """Return what runs images through the network."""
        runner = BatchRunner(self.network.model, self.threads)
        return lambda images: self.on_engine(lambda: runner(images))

    def ranges(self, images: Pixels) -> Work[Ranges]:
        """Return the smallest and the largest value that each block gives for images."""
        finder = RangeFinder(spelled_out(self.network.model), self.threads)
        for start in range(0, len(images), AT_ONCE):
            yield Progress("measuring", start, len(images))
            some = images[start : start + AT_ONCE]
            self.on_engine(partial(finder.look, some))
        return finder.ranges


@dataclass(frozen=True)
class Manner:
    """How a file is handed over.

    Attributes
    ----------
    replaces : bool
        Whether a file that is there may be replaced.
    checks : bool
        Whether it is to be replayed; where the other engine is not installed it is not.
    threads : int
        Of the other engine.
    """

    replaces: bool = False
    checks: bool = True
    threads: int = 1


def exporting(
    target: Target,
    network: Network,
    path: Path,
    samples: Samples,
    ours: OurEngine,
    manner: Manner | None = None,
) -> Work[Exported]:
    """Write a network in a format, after another engine has replayed it.

    Parameters
    ----------
    target : Target
        The format.
    network : Network
    path : Path
        Of the file. What was found goes into a file beside it, ``FILE.check.json``.
    samples : Samples
        Images to compare on and to measure on.
    ours : OurEngine
    manner : Manner, optional

    Raises
    ------
    ExportError
        When a block cannot be written, the file is there already or cannot be written, images are
        missing that it needs, or the engines do not agree.
    """
    manner = manner or Manner()
    check_place(path, replaces=manner.replaces)
    ranges: Ranges = {}
    if target.is_calibrated:
        ranges = yield from ours.ranges(samples.to_measure())
    yield Progress("writing", 0, 0)
    source = Source(spelled_out(network.model), meaning_of(network), path.stem, ranges)
    content = target.content(source)
    found: Agreement | None = None
    unchecked = target.why_unchecked() if manner.checks else "that was not wanted."
    if not unchecked:
        found = yield from _compared(target, content, source, samples.compared, ours, manner)
    yield Progress("handing over", 0, 0)
    write_whole(path, content.data, replaces=manner.replaces)
    exported = Exported(
        path, len(content.data), found, unchecked, content.sentence, content.figures
    )
    write_whole(beside(path), _report(exported, network, target), replaces=True)
    return exported


def _compared(
    target: Target,
    content: Content,
    source: Source,
    images: Images,
    ours: OurEngine,
    manner: Manner,
) -> Work[Agreement]:
    """Replay a file on images and compare."""
    forward, pixels = ours.forward(), images.pixels
    parts: tuple[list[NDArray[np.float32]], list[NDArray[np.float32]]] = ([], [])
    yield Progress("loading", 0, 0)
    with target.engine(content, source, manner.threads) as (name, run):
        for start in range(0, len(pixels), AT_ONCE):
            yield Progress("comparing", start, len(pixels))
            some = pixels[start : start + AT_ONCE]
            parts[0].append(answers(name, run, some))
            parts[1].append(forward(some))
    found, outputs = (np.concatenate(some) for some in parts)
    expected = ours.network.reader.coder.answers(outputs)
    return agreement(
        name,
        found,
        expected,
        source.meaning,
        are_real=images.are_real,
        limits=target.limits,
    )


def beside(path: Path) -> Path:
    """Return the file in which is kept what was found."""
    return path.with_name(f"{path.name}.check.json")


def _report(exported: Exported, network: Network, target: Target) -> bytes:
    values: dict[str, Any] = {
        "file": exported.path.name,
        "bytes": exported.size,
        **target.details(),
        **exported.figures,
        "image_shape": list(network.shape),
        "weights": digest(network.model.copy_arrays()),
        "cnndesk": __version__,
        "check": exported.agreement.to_json() if exported.agreement else None,
        "said": exported.sentence,
        "network": meaning_of(network).to_json(),
    }
    text = json.dumps(values, indent=1, ensure_ascii=False, sort_keys=True)
    return text.encode("utf-8", "backslashreplace")


def check_place(path: Path, *, replaces: bool) -> None:
    """Refuse a place where no file may be written, before any work.

    Raises
    ------
    ExportError
        With the cure.
    """
    if path.is_dir():
        raise ExportError(f"{path} is a folder. Choose the name of a file.")
    if os.path.lexists(path) and not replaces:
        raise ExportError(
            f"{path} is there already. Choose another name, or say that it may be replaced "
            "(--force)."
        )
    if not path.absolute().parent.is_dir():
        raise ExportError(
            f"{path} cannot be written: its folder does not exist. Create it, or choose another "
            "place."
        )


def write_whole(path: Path, content: bytes, *, replaces: bool) -> None:
    """Put a file in its place as a whole, or leave everything as it is.

    Raises
    ------
    ExportError
        When something is there already that may not be replaced, or it cannot be written.
    """
    check_place(path, replaces=replaces)
    part = path.with_name(f".{path.name[:80]}.{os.getpid()}.part")
    try:
        with part.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        put_in_place(part, path)
    except OSError as error:
        remove_quietly(part)
        raise ExportError(
            f"{path} cannot be written ({error.strerror or error}). Make room, or choose another "
            "place."
        ) from error
