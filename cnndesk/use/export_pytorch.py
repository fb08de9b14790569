"""A project of PyTorch code as a folder: written aside, checked by itself, put in its place."""

from __future__ import annotations

import json
import os
import shutil
import string
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnndesk import __version__
from cnndesk.blocks import Task
from cnndesk.data import Dataset, thinned
from cnndesk.data.augment import parse_augment
from cnndesk.document.project import Project, digest
from cnndesk.engine import layers as engine
from cnndesk.errors import DataError, ExportError
from cnndesk.explain.progress import Progress, Work
from cnndesk.interop import check
from cnndesk.interop.check import Agreement
from cnndesk.interop.pytorch import replay
from cnndesk.interop.pytorch.files import only, settings_text
from cnndesk.interop.pytorch.program import Program, written
from cnndesk.interop.pytorch.source import Value
from cnndesk.paths import resource
from cnndesk.safetensors import as_safetensors
from cnndesk.session import preparation
from cnndesk.system.files import put_in_place, remove_folder
from cnndesk.system.shells import quoted
from cnndesk.use.export import Manner, OurEngine, meaning_of, random_images
from cnndesk.use.pytorch_images import (
    PIXELS,
    ProjectImages,
    images_for_project,
    table,
    write_pixels,
)
from cnndesk.use.recognition import Network

MARK = "cnndesk.json"
"""The file of a folder that says where it comes from; without it no folder is written into."""

CHECKED_IMAGES = 10

_LOSSES = {Task.CLASSES: "cross_entropy", Task.LABELS: "binary", Task.VALUES: "squared"}
_COPIED = (
    "augment.py",
    "check.py",
    "checkpoint.py",
    "configuration.py",
    "dataset.py",
    "evaluate.py",
    "events.py",
    "images.py",
    "index.py",
    "journal.py",
    "launch.py",
    "optimizer.py",
    "parallel.py",
    "predict.py",
    "pyproject.toml",
    "requirements.txt",
    "run.slurm",
    "schedule.py",
    "scoring.py",
    "train.py",
    "training.py",
    "weights.py",
)
_SETTINGS = (
    "batch_size",
    "balance",
    "epochs",
    "optimizer",
    "learning_rate",
    "momentum",
    "weight_decay",
    "clip_norm",
    "schedule",
    "warmup_epochs",
    "step_epochs",
    "step_factor",
    "plateau_patience",
    "plateau_factor",
    "early_stopping",
    "restore_best",
    "best_by",
    "seed",
)


@dataclass(frozen=True)
class ExportedFolder:
    """A folder that was written.

    Attributes
    ----------
    path : Path
    size : int
        Bytes of all files.
    files : int
    agreement : Agreement or None
        None where it could not be checked.
    unchecked : str
        Why not.
    read : int
        Images that its reader read again, with the same pixels.
    note : str
        Where its images are.
    holds_images : bool
        Whether the pixels of its images are in it.
    """

    path: Path
    size: int
    files: int
    agreement: Agreement | None
    unchecked: str = ""
    read: int = 0
    note: str = ""
    holds_images: bool = False

    @property
    def sentence(self) -> str:
        """Say how it was checked, or why not and which command does it."""
        held = "with the pixels of all images, " if self.holds_images else ""
        if self.agreement is None:
            command = f"{replay.COMMAND} in the folder does it"
            return f"{held}not checked, because {self.unchecked}; {command}"
        read = f", {self.read} images read alike" if self.read else ""
        return f"{held}{self.agreement.sentence}{read}"


def why_unchecked() -> str:
    """Return why a project cannot be checked here; empty where it can."""
    return "" if replay.interpreter() else "PyTorch is not installed here"


def exporting_folder(
    project: Project,
    network: Network,
    path: Path,
    dataset: Dataset | None,
    ours: OurEngine,
    manner: Manner | None = None,
    *,
    copies_images: bool = False,
) -> Work[ExportedFolder]:
    """Write a project of PyTorch code, after it has compared itself with our numbers.

    Parameters
    ----------
    project : Project
        Gives the settings of the training.
    network : Network
    path : Path
        Of the folder. One that is there is written into only where it is one of ours and may be
        replaced; files that are not ours stay.
    dataset : Dataset or None
        The images, corrected; None where they are not there.
    ours : OurEngine
    manner : Manner, optional
    copies_images : bool
        Whether the pixels of all images go along.

    Raises
    ------
    ExportError
        When a block cannot be written, something is there already or cannot be written, or the
        project does not give the same numbers.
    """
    manner = manner or Manner()
    _refuse_muted(network)
    check_folder(path, replaces=manner.replaces)
    yield Progress("writing", 0, 0)
    program = written(network.model, _sentence(network))
    if dataset is not None and tuple(dataset.image_shape) != tuple(network.shape):
        dataset = None  # opened at another size than the network's
    images = yield from images_for_project(project, dataset, copies=copies_images)
    with _aside(path) as part:
        with _said(path):
            samples = yield from _write(part, path, project, network, program, images, ours)
        found: replay.Replayed | None = None
        python = replay.interpreter()
        unchecked = "that was not wanted" if not manner.checks else why_unchecked()
        if python is not None and not unchecked:
            found = yield from replay.replayed(part, python, manner.threads)
            _require(found)
        yield Progress("handing over", 0, 0)
        exported = _exported(path, part, found, samples, unchecked, images)
        with _said(path):
            _write_report(part, exported, network)
            _put_in_place(part, path)
    return exported


# What is written ----------------------------------------------------------------------------


def _refuse_muted(network: Network) -> None:
    """Refuse maps that are muted: the code trains, and would bring them back."""
    muted = [node.id for node in network.model.nodes if node.muted]
    if muted:
        raise ExportError(
            f"{muted[0]} has muted maps, which the code for PyTorch would not know of. Unmute them "
            "in Inside, Maps, or remove them (Train, ⋮, Remove maps), and export then."
        )


def _sentence(network: Network) -> str:
    count = network.model.parameter_count()
    return f"The network: {len(network.model.nodes)} blocks, {count:,} weights."


@dataclass(frozen=True, eq=False)
class _Samples:
    """Images that are kept for the check."""

    pixels: NDArray[np.uint8]
    names: tuple[tuple[str, str], ...]

    @property
    def are_real(self) -> bool:
        return bool(self.names)


def _write(
    part: Path,
    path: Path,
    project: Project,
    network: Network,
    program: Program,
    images: ProjectImages,
    ours: OurEngine,
) -> Work[_Samples]:
    """Write all files into a folder aside."""
    for name in _COPIED:
        shutil.copyfile(resource(f"pytorch/{name}"), part / name)
    layers = resource("pytorch/layers.py").read_text("utf-8")
    wanted = only(layers, [*program.own_layers, "draw_for"])
    (part / "layers.py").write_text(wanted, "utf-8", newline="\n")
    (part / "model.py").write_text(program.text, "utf-8", newline="\n")
    title = path.name.removesuffix("-pytorch") or "network"
    settings = settings_text(_settings(title, project, network, images))
    (part / "settings.py").write_text(settings, "utf-8", newline="\n")
    texts = {"cnndesk": __version__}
    weights = as_safetensors(program.weights(network.model), texts)
    (part / "weights.safetensors").write_bytes(weights)
    samples = _samples(network, images)
    outputs = ours.forward()(samples.pixels)
    answers = network.reader.coder.answers(outputs).astype(np.float64)
    kept: dict[str, NDArray[Any]] = {"images": samples.pixels, "answers": answers}
    texts = {"names": json.dumps(samples.names)}
    (part / "check.safetensors").write_bytes(as_safetensors(kept, texts))
    content = yield from table(images, network.reader.coder)
    (part / "images.csv").write_bytes(content)
    if images.are_copied:
        yield from write_pixels(images, part / PIXELS)
    readme = _readme(title, project, network, images, samples)
    (part / "README.md").write_text(readme, "utf-8", "backslashreplace", newline="\n")
    return samples


def _settings(
    title: str, project: Project, network: Network, images: ProjectImages
) -> dict[str, Value | Mapping[str, float] | None]:
    coder, spec = network.reader.coder, network.reader.coder.spec
    last = network.model.nodes[-1].layer
    smoothing = last.label_smoothing if isinstance(last, engine.SoftmaxCrossEntropy) else 0.0
    own = {name: getattr(project.training, name) for name in _SETTINGS}
    values: dict[str, Value | Mapping[str, float] | None] = {
        "name": title,
        "kind": coder.kind,
        "outputs": tuple(coder.names),
        "image_shape": tuple(network.shape),
        "loss": _LOSSES[coder.task],
        "fit": network.fit,
        "data": images.source,
        "augment": parse_augment(project.data.augment),
        **own,
    }
    if _keeps_weights(project, network):
        values["start"] = "weights.safetensors"
    if images.test_source:
        values["test_data"] = images.test_source
    if smoothing:
        values["label_smoothing"] = smoothing
    if coder.kind == "values":
        values |= {"value_mean": spec.mean, "value_std": spec.std, "units": spec.units}
    return values


def _keeps_weights(project: Project, network: Network) -> bool:
    """Whether a training must begin with weights that it cannot make itself."""
    frozen = any(
        not node.layer.trainable and network.model.parameters[node.id]
        for node in network.model.nodes
    )
    return frozen or bool(project.starts_from)


_ANEW = (
    "It begins anew, with random weights and the settings of `settings.py`; `--weights "
    "weights.safetensors` goes on from the trained ones (with a lower rate: `--lr`)."
)
_WITH_WEIGHTS = (
    "It begins with the weights in `weights.safetensors`, because blocks of the network are frozen "
    "or came with weights from elsewhere; the settings are those of `settings.py`."
)


def _samples(network: Network, images: ProjectImages) -> _Samples:
    """Return images of the validation, else of the training; those of the test are sealed."""
    names, pixels, left = [], [], CHECKED_IMAGES
    for part in ("val", "train"):
        split = images.splits.get(part)
        if split is None:
            continue
        chosen = thinned(len(split), left)
        left -= len(chosen)
        pixels.append(split.images.take(chosen))
        names += [(part, images.name(part, position)) for position in chosen.tolist()]
    if not names:
        return _Samples(random_images(network).pixels[:CHECKED_IMAGES], ())
    return _Samples(np.concatenate(pixels), tuple(names))


def _readme(
    title: str,
    project: Project,
    network: Network,
    images: ProjectImages,
    samples: _Samples,
) -> str:
    h, w, c = network.shape
    kind, names = network.reader.kind, network.reader.names
    noun = {"classes": "classes", "labels": "labels", "values": "values"}[kind]
    template = string.Template(resource("pytorch/README.md").read_text("utf-8"))
    check_words = "" if samples.are_real else "(Images were not there: random ones are compared.)"
    text = template.substitute(
        title=title,
        version=__version__,
        shape=f"{h}×{w} pixels, {'grey' if c == 1 else 'RGB'}",
        outputs=f"{len(names)} {noun if len(names) != 1 else noun.removesuffix('s')}",
        checked=len(samples.pixels),
        check=check_words,
        start=_WITH_WEIGHTS if _keeps_weights(project, network) else _ANEW,
        data=images.words,
        batch=project.training.batch_size,
        project=quoted(f"{title}.cnndesk"),
    )
    return "\n".join(line.rstrip() for line in text.splitlines()) + "\n"


# Checked ------------------------------------------------------------------------------------


def _require(found: replay.Replayed) -> None:
    """Refuse a project that gives other numbers."""
    if not found.largest_difference <= check.TOLERANCE:
        raise ExportError(
            f"PyTorch {found.torch} differs from this network by up to "
            f"{found.largest_difference:.1e} on {found.images} images; at most "
            f"{check.TOLERANCE:.0e} is accepted. No folder was written; report this, with the "
            "project."
        )


def _exported(
    path: Path,
    part: Path,
    found: replay.Replayed | None,
    samples: _Samples,
    unchecked: str,
    images: ProjectImages,
) -> ExportedFolder:
    files = [one for one in part.rglob("*") if one.is_file()]
    agreed: Agreement | None = None
    if found is not None:
        agreed = Agreement(
            f"PyTorch {found.torch}",
            found.images,
            samples.are_real,
            found.largest_difference,
            found.different_classes,
        )
    return ExportedFolder(
        path,
        sum(one.stat().st_size for one in files),
        len(files) + 1,
        agreed,
        unchecked,
        found.read if found else 0,
        images.words,
        images.are_copied,
    )


def _write_report(part: Path, exported: ExportedFolder, network: Network) -> None:
    values: dict[str, Any] = {
        "cnndesk": __version__,
        "weights": digest(network.model.copy_arrays()),
        "image_shape": list(network.shape),
        "check": exported.agreement.to_json() if exported.agreement else None,
        "read_alike": exported.read,
        "said": exported.sentence,
        "network": meaning_of(network).to_json(),
    }
    text = json.dumps(values, indent=1, ensure_ascii=False, sort_keys=True)
    (part / MARK).write_bytes(text.encode("utf-8", "backslashreplace"))


# Put in its place ---------------------------------------------------------------------------


def check_folder(path: Path, *, replaces: bool) -> None:
    """Refuse a place where no folder may be written, before any work.

    Raises
    ------
    ExportError
        With the cure.
    """
    if os.path.lexists(path) and not path.is_dir():
        raise ExportError(f"{path} is a file. Choose another name for the folder.")
    if not path.absolute().parent.is_dir():
        raise ExportError(
            f"{path} cannot be written: the folder around it does not exist. Create it, or choose "
            "another place."
        )
    try:
        holds = path.is_dir() and any(path.iterdir())
    except OSError as error:
        raise ExportError(
            f"{path} may not be read ({error.strerror or error}). Choose another place."
        ) from error
    if holds and not (path / MARK).is_file():
        raise ExportError(
            f"{path} holds other files, which would be mixed with those of the project. Choose "
            "another name."
        )
    if holds and not replaces:
        raise ExportError(
            f"{path} is there already. Choose another name, or say that its files may be replaced "
            "(--force); what was trained in it stays."
        )


@contextmanager
def _said(path: Path) -> Iterator[None]:
    """Say what hinders writing."""
    try:
        yield
    except OSError as error:
        raise ExportError(
            f"{path} cannot be written ({error.strerror or error}). Make room, or choose another "
            "place."
        ) from error


@contextmanager
def _aside(path: Path) -> Iterator[Path]:
    """Give a folder beside the place, which is gone afterwards."""
    part = path.absolute().with_name(f".{path.name[:80]}.{os.getpid()}.part")
    with _said(path):
        part.mkdir()
    try:
        yield part
    finally:
        remove_folder(part)


def _put_in_place(part: Path, path: Path) -> None:
    """Let the folder appear as a whole; in one that is there, exchange file after file."""
    for file in part.rglob("*"):
        if file.is_file():
            with file.open("r+b") as opened:  # Windows flushes only what may be written
                os.fsync(opened.fileno())
    if not path.exists():
        put_in_place(part, path)
        return
    for file in sorted(part.rglob("*")):
        target = path / file.relative_to(part)
        if file.is_dir():
            target.mkdir(exist_ok=True)
        else:
            put_in_place(file, target)


def open_images(project: Project, path: Path | None, source: str | None = None) -> Dataset | None:
    """Return the images of a project with its corrections; None where they are not there.

    Parameters
    ----------
    project : Project
    path : Path or None
        Of the project.
    source : str, optional
        Where its images are now.

    Raises
    ------
    DataError
        When they are there and cannot be read, or are not where they are said to be.
    """
    if source is not None:
        settings = replace(project.data, source=source, test_source="")
    else:
        try:
            settings = preparation.located(project.data, path)
        except DataError:
            return None
        if not settings.source:
            return None
    fitted = preparation.fitted_to_network(settings, project)
    return preparation.open_data(fitted).corrected(project.corrections)
