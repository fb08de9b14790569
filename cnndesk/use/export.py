"""Taking a network elsewhere: written, replayed by another engine on real images, handed over.

What the formats are is ``cnndesk.interop``'s. A file that does not agree with our engine is never
written; what was found is kept beside it.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnndesk import __version__
from cnndesk.data import Dataset, thinned
from cnndesk.document.project import Project, digest
from cnndesk.errors import CnndeskError, ExportError
from cnndesk.interop.check import MOST_IMAGES, Agreement, agreement
from cnndesk.interop.meaning import Meaning
from cnndesk.interop.onnx import runtime
from cnndesk.interop.onnx.model import OPSET, Form, to_onnx
from cnndesk.rng import generator
from cnndesk.session import preparation
from cnndesk.use.recognition import Forward, Network

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
    """

    path: Path
    size: int
    agreement: Agreement | None

    @property
    def sentence(self) -> str:
        """Say how it was checked, or why not."""
        return self.agreement.sentence if self.agreement else runtime.NOT_INSTALLED


def meaning_of(network: Network) -> Meaning:
    """Return what has to be told about a network."""
    reader = network.reader
    return Meaning(reader.kind, reader.names, network.fit, reader.threshold, reader.coder.spec)


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


def images_for(project: Project, network: Network, path: Path | None) -> Images:
    """Return images of a project, or random ones where they are not there any more."""
    try:
        dataset = preparation.open_data(preparation.located(project.data, path))
    except CnndeskError:
        return random_images(network)
    if tuple(dataset.image_shape) != tuple(network.shape):
        return random_images(network)
    return images_of(dataset)


def random_images(network: Network) -> Images:
    """Return images drawn at random."""
    rng = generator(0, 0, "export")
    pixels = rng.integers(0, 256, (_RANDOM_IMAGES, *network.shape), dtype=np.uint8)
    return Images(pixels, are_real=False)


def export_onnx(
    network: Network,
    path: Path,
    images: Images,
    forward: Forward,
    *,
    form: Form | None = None,
    replaces: bool = False,
    checks: bool = True,
    threads: int = 1,
) -> Exported:
    """Write a network as an ONNX file, after ONNX Runtime has replayed it.

    Parameters
    ----------
    network : Network
    path : Path
        Of the file. What was found goes into a file beside it, ``NAME.check.json``.
    images : Images
    forward : callable
        Our engine, for the images' answers.
    form : Form, optional
        How it takes images.
    replaces : bool
        Whether a file that is there may be replaced.
    checks : bool
        Whether it is to be replayed; where the runtime is not installed it is not.
    threads : int
        Of the runtime.

    Raises
    ------
    ExportError
        When a block cannot be written, the file is there already or cannot be written, or the
        engines do not agree.
    """
    form = form or Form()
    check_place(path, replaces=replaces)
    meaning = meaning_of(network)
    content = to_onnx(network.model, meaning, form)
    found: Agreement | None = None
    if checks and runtime.is_installed():
        name, run = runtime.load(content, form, threads)
        expected = network.reader.coder.answers(_answers(images.pixels, forward))
        found = agreement(name, run, images.pixels, expected, meaning, are_real=images.are_real)
    _write(path, content, replaces=replaces)
    exported = Exported(path, len(content), found)
    _write(beside(path), _report(exported, network, form), replaces=True)
    return exported


def beside(path: Path) -> Path:
    """Return the file in which is kept what was found."""
    return path.with_name(f"{path.stem}.check.json")


def _answers(pixels: Pixels, forward: Forward) -> NDArray[np.float32]:
    step = 64
    parts = [forward(pixels[start : start + step]) for start in range(0, len(pixels), step)]
    return np.concatenate(parts)


def _report(exported: Exported, network: Network, form: Form) -> bytes:
    values: dict[str, Any] = {
        "file": exported.path.name,
        "bytes": exported.size,
        "opset": OPSET,
        "image": form.words,
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


def _write(path: Path, content: bytes, *, replaces: bool) -> None:
    """Put a file in its place as a whole."""
    check_place(path, replaces=replaces)
    part = path.with_name(f".{path.name[:80]}.{os.getpid()}.part")
    try:
        with part.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise ExportError(
            f"{path} cannot be written ({error.strerror or error}). Make room, or choose another "
            "place."
        ) from error
