"""The project: everything a ``.cnndesk`` file holds, and its reading, migrating and writing.

The file is a zip (``archive.py``)::

    project.json                    format version, network, training, data, classes, progress
    weights/<block>.<name>.npy      parameters and running state of the last step
    best/<block>.<name>.npy         the same of the best epoch, where it is kept
    optimizer/<name>.npy            momentum and moments
    history/<name>.npy              one array per curve
    runs/<n>.<name>.npy             the same of earlier runs
    images/trained.npy, seen.npy    by content: images trained on, test images measured
    preview.png

Blocks of a newer cnndesk are kept as placeholders and written back unchanged. A file of a newer
format is refused.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnndesk.data.corrections import Corrections
from cnndesk.data.image_set import NO_IMAGES, ImageSet
from cnndesk.data.settings import DataSettings
from cnndesk.data.targets import TargetKind, TargetSpec
from cnndesk.document import archive
from cnndesk.document.archive import Archive
from cnndesk.document.calibration import Calibration
from cnndesk.document.compile import array_shapes
from cnndesk.document.left_at import LeftAt
from cnndesk.document.map_names import MapNames
from cnndesk.document.network import Network
from cnndesk.document.pins import Pin, pins_from_json, pins_to_json
from cnndesk.document.run_info import RunInfo
from cnndesk.document.runs import PastRun, runs_from_file, runs_to_arrays, runs_to_json
from cnndesk.document.seal import Seal
from cnndesk.document.serial import expect, network_from_json, network_to_json
from cnndesk.document.settings import TrainingSettings
from cnndesk.document.starting import first_weights
from cnndesk.document.templates import template
from cnndesk.errors import CnndeskError, ProjectError

FORMAT = 2
SUFFIX = ".cnndesk"


def _with_former_split(values: dict[str, Any]) -> dict[str, Any]:
    """Let a project of format 1 keep the parts of its images: it had another rule for them."""
    data = expect(values.get("data", {}), dict, "data")
    if data.get("source"):
        data = {"split": "stratified", **data}
    return {**values, "data": data}


MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {1: _with_former_split}
"""For each older format, the function that turns its JSON into that of the next."""

_KEYS = {
    "format",
    "network",
    "training",
    "data",
    "fingerprint",
    "classes",
    "targets",
    "progress",
    "corrections",
    "runs",
    "run_name",
    "run",
    "pins",
    "seal",
    "threshold",
    "calibration",
    "left_at",
    "starts_from",
    "map_names",
}

NamedArrays = dict[str, NDArray[Any]]
BlockArrays = dict[str, dict[str, NDArray[np.float32]]]
"""Arrays by block id, then by name."""


def is_project_name(path: Path) -> bool:
    """Whether a file is called like a project; its content may be anything."""
    return path.suffix.casefold() == SUFFIX


@dataclass
class Project:
    """A network, how and on what it is trained, and how far that has come.

    Attributes
    ----------
    network : Network
    training : TrainingSettings
    data : DataSettings
    corrections : Corrections
        Images that have another class than in their source, or are left out.
    fingerprint : str
        Of the data that the progress belongs to.
    classes : tuple of str
        Names of the classes, labels or values, in the order of the network's outputs.
    targets : TargetSpec
        What the outputs of the trained network mean.
    weights, best : dict of block id to dict of name to float32 array
        Parameters and running state: after the last step, and of the best epoch.
    optimizer : dict of str to array
        State of the optimiser; float32, int64 or uint8.
    progress : dict
        JSON values: epoch, batch, best metric and whatever else resuming needs.
    history : dict of str to array
        One array per curve; float32, int64 or uint8.
    trained : ImageSet or None
        Images that the weights were trained on; None in a project of an older version that holds
        weights and does not say.
    seal : Seal
        When test images were measured, and which.
    run_name : str
        What the run is called: ``"Run 3"``; empty where it has no name.
    run : RunInfo
        What else is known of it.
    pins : tuple of Pin
        Images whose predictions are shown beside that of the watched one.
    runs : tuple of PastRun
        Those before it that are kept for comparison, the latest first.
    threshold : float or None
        The probability below which a class is "not sure", or from which a picture has a label; None
        where nobody has chosen one.
    calibration : Calibration or None
        How its probabilities are to be read; it holds for the weights that it names only.
    left_at : LeftAt
        Where somebody was when it was saved.
    starts_from : str
        The network whose weights a new run begins with; empty: none.
    map_names : MapNames
        What somebody has called single maps.
    preview : bytes
        A PNG, or empty.
    extra : dict
        Top-level entries of the file that this version does not know; written back.
    """

    network: Network = field(default_factory=Network)
    training: TrainingSettings = field(default_factory=TrainingSettings)
    data: DataSettings = field(default_factory=DataSettings)
    corrections: Corrections = field(default_factory=Corrections)
    fingerprint: str = ""
    classes: tuple[str, ...] = ()
    targets: TargetSpec = field(default_factory=TargetSpec)
    weights: BlockArrays = field(default_factory=dict)
    best: BlockArrays = field(default_factory=dict)
    optimizer: NamedArrays = field(default_factory=dict)
    progress: dict[str, Any] = field(default_factory=dict)
    history: NamedArrays = field(default_factory=dict)
    trained: ImageSet | None = NO_IMAGES
    seal: Seal = field(default_factory=Seal)
    run_name: str = ""
    run: RunInfo = field(default_factory=RunInfo)
    pins: tuple[Pin, ...] = ()
    runs: tuple[PastRun, ...] = ()
    threshold: float | None = None
    calibration: Calibration | None = None
    left_at: LeftAt = field(default_factory=LeftAt)
    starts_from: str = ""
    map_names: MapNames = field(default_factory=MapNames)
    preview: bytes = b""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_template(
        cls,
        name: str,
        image_shape: tuple[int, int, int],
        classes: tuple[str, ...],
        kind: TargetKind = "classes",
    ) -> Project:
        """Return a new project of a template with its own training settings.

        Parameters
        ----------
        name : str
            Of the template.
        image_shape : (h, w, c)
        classes : tuple of str
            Names of the classes, labels or values.
        kind : {"classes", "labels", "values"}
            Which of these they are.

        Raises
        ------
        CnndeskError
            For an unknown template or fewer than 2 classes.
        """
        chosen = template(name)
        network = chosen.build(image_shape, len(classes), kind)
        first = first_weights(network, chosen.starts_from)
        return cls(
            network=network,
            training=chosen.settings,
            classes=classes,
            weights={block: dict(named) for block, named in first.items()},
            starts_from=chosen.starts_from,
        )

    def save(self, path: str | Path) -> None:
        """Write the project; weights that no longer fit their block are left out.

        Raises
        ------
        ProjectError
            Naming the file and the cure; an old file of this name is then as it was.
        """
        archive.write(Path(path), self._archive())

    def to_bytes(self) -> bytes:
        """Return the file's content: the same bytes for the same project."""
        return archive.to_bytes(self._archive())

    @classmethod
    def load(cls, path: str | Path) -> Project:
        """Read a project.

        Raises
        ------
        ProjectError
            Naming the file and the cure: missing, not a project, damaged, from a newer cnndesk, or
            with weights that do not fit its network.
        """
        file = Path(path)
        content = archive.read(file)
        try:
            return _project(_migrated(_parsed(content.text)), content)
        except ProjectError as error:
            raise ProjectError(f"{file} cannot be opened. {error}") from error
        except CnndeskError as error:
            raise ProjectError(f"{file} cannot be opened. {error}") from error

    @property
    def digest(self) -> str:
        """A hash of all weights."""
        return digest(self.weights)

    def _is_best_already(self, block_id: str, named: Mapping[str, NDArray[np.float32]]) -> bool:
        """Whether a frozen block has the same arrays in the best epoch as now."""
        now = self.weights.get(block_id, {})
        return (
            block_id in self.network
            and self.network[block_id].frozen
            and named.keys() == now.keys()
            and all(np.array_equal(array, now[name]) for name, array in named.items())
        )

    def _archive(self) -> Archive:
        values = {
            **self.extra,
            "format": FORMAT,
            "network": network_to_json(self.network),
            "training": self.training.to_json(),
            "data": self.data.to_json(),
            "fingerprint": self.fingerprint,
            "classes": list(self.classes),
            "progress": self.progress,
        }
        if self.targets.kind != "classes":
            values["targets"] = self.targets.to_json()
        if self.corrections:
            values["corrections"] = self.corrections.to_json()
        if self.seal:
            values["seal"] = self.seal.to_json()
        if self.run_name:
            values["run_name"] = self.run_name
        if run := self.run.to_json():
            values["run"] = run
        if self.pins:
            values["pins"] = pins_to_json(self.pins)
        if self.runs:
            values["runs"] = runs_to_json(self.runs)
        if self.threshold is not None:
            values["threshold"] = self.threshold
        if self.calibration is not None:
            values["calibration"] = self.calibration.to_json()
        if left := self.left_at.to_json():
            values["left_at"] = left
        if self.starts_from:
            values["starts_from"] = self.starts_from
        if self.map_names:
            values["map_names"] = self.map_names.to_json()
        text = json.dumps(values, sort_keys=True, ensure_ascii=False, allow_nan=False, indent=1)
        shapes = array_shapes(self.network, self.weights.keys() | self.best.keys())
        arrays: NamedArrays = {}
        for folder, blocks in (("weights", self.weights), ("best", self.best)):
            for block_id, named in blocks.items():
                if blocks is self.best and self._is_best_already(block_id, named):
                    continue
                if _misfit(block_id, named, shapes) is None and block_id in self.network:
                    arrays |= {f"{folder}/{block_id}.{name}": a for name, a in named.items()}
        past = runs_to_arrays(self.runs)
        for folder, flat in (
            ("optimizer", self.optimizer),
            ("history", self.history),
            ("runs", past),
        ):
            arrays |= {f"{folder}/{name}": array for name, array in flat.items()}
        for name, images in (("trained", self.trained), ("seen", self.seal.seen)):
            if images is not None and (images or (name == "trained" and self.weights)):
                arrays[f"images/{name}"] = images.to_array()
        # Names of files that are no Unicode carry lone surrogates. Escaped by a backslash they are
        # what JSON writes for them; nothing else in the text needs it.
        return Archive(text.encode("utf-8", "backslashreplace"), arrays, self.preview)


def _with_frozen(best: BlockArrays, weights: BlockArrays, network: Network) -> BlockArrays:
    """Return the arrays of the best epoch with those of frozen blocks, which no file holds."""
    if not best:
        return best
    frozen = {name: named for name, named in weights.items() if network[name].frozen}
    return {**frozen, **best}


def digest(arrays: Mapping[str, Mapping[str, NDArray[Any]]]) -> str:
    """Return a hash of names, shapes, types and little-endian bytes: 32 hexadecimal digits.

    The same weights give the same digest on every machine; one changed bit gives another.
    """
    state = hashlib.blake2b(digest_size=16)
    for block_id in sorted(arrays):
        for name in sorted(arrays[block_id]):
            array = arrays[block_id][name]
            little = np.ascontiguousarray(array, array.dtype.newbyteorder("<"))
            state.update(f"{block_id}.{name} {array.shape} {little.dtype.str}\n".encode())
            state.update(little.tobytes())
    return state.hexdigest()


def _parsed(text: bytes) -> dict[str, Any]:
    try:
        values = json.loads(text.decode("utf-8"), parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise ProjectError("Its description is damaged. Open a backup.") from error
    return expect(values, dict, "its description")


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON")


def _migrated(values: dict[str, Any]) -> dict[str, Any]:
    version = expect(values.get("format"), int, "its format version")
    if version > FORMAT:
        raise ProjectError(
            f"It was saved by a newer cnndesk (format {version}; this one reads up to {FORMAT}). "
            f"Update cnndesk."
        )
    while version < FORMAT:
        if version not in MIGRATIONS:
            raise ProjectError(f"Its format {version} is unknown. Open a backup.")
        values = MIGRATIONS[version](values)
        version += 1
    return values


def _project(values: dict[str, Any], content: Archive) -> Project:
    network = network_from_json(expect(values.get("network", {}), dict, "its network"))
    classes = expect(values.get("classes", []), list, "its classes")
    project = Project(
        network=network,
        training=TrainingSettings.from_json(expect(values.get("training", {}), dict, "training")),
        data=DataSettings.from_json(expect(values.get("data", {}), dict, "data")),
        corrections=Corrections.from_json(values.get("corrections", [])),
        fingerprint=expect(values.get("fingerprint", ""), str, "the fingerprint of its data"),
        classes=tuple(expect(name, str, "the name of a class") for name in classes),
        targets=TargetSpec.from_json(values.get("targets", {"kind": "classes"})),
        progress=expect(values.get("progress", {}), dict, "its progress"),
        run_name=expect(values.get("run_name", ""), str, "the name of its run"),
        threshold=_threshold(values.get("threshold")),
        calibration=Calibration.from_json(values.get("calibration")),
        run=RunInfo.from_json(values.get("run", {})),
        pins=pins_from_json(values.get("pins", [])),
        left_at=LeftAt.from_json(values.get("left_at")),
        starts_from=expect(values.get("starts_from", ""), str, "the network it starts from"),
        map_names=MapNames.from_json(values.get("map_names", {})),
        preview=content.picture,
        extra={key: value for key, value in values.items() if key not in _KEYS},
    )
    past: NamedArrays = {}
    images: dict[str, ImageSet] = {}
    for path, array in content.arrays.items():
        folder, name = path.split("/")
        if folder in ("weights", "best"):
            block_id, _, part = name.partition(".")
            _check_weight(network, block_id, part, array)
            blocks = project.weights if folder == "weights" else project.best
            blocks.setdefault(block_id, {})[part] = array
        elif folder == "optimizer":
            project.optimizer[name] = array
        elif folder == "history":
            project.history[name] = array
        elif folder == "runs":
            past[name] = array
        elif folder == "images" and array.dtype == np.int64:
            images[name] = ImageSet(array)
    project.best = _with_frozen(project.best, project.weights, network)
    project.runs = runs_from_file(values.get("runs", []), past)
    project.trained = images.get("trained", None if project.weights else NO_IMAGES)
    project.seal = Seal.from_json(values.get("seal", []), images.get("seen", NO_IMAGES))
    shapes = array_shapes(network, project.weights.keys() | project.best.keys())
    for blocks in (project.weights, project.best):
        for block_id, named in blocks.items():
            misfit = _misfit(block_id, named, shapes)
            if misfit is not None:
                raise ProjectError(f"{misfit} The file is damaged; open a backup.")
    return project


def _threshold(value: object) -> float | None:
    """Return the threshold of a file; one that is no probability above 0 counts as none."""
    match value:
        case float() | int() if not isinstance(value, bool) and 0.0 < value <= 1.0:
            return float(value)
    return None


def _check_weight(network: Network, block_id: str, name: str, array: NDArray[Any]) -> None:
    if block_id not in network or not name:
        raise ProjectError(f"It holds weights of {block_id}, which is not in its network.")
    if array.dtype != np.float32:
        raise ProjectError(f"The {name} of {block_id} is {array.dtype}, not float32.")


def _misfit(
    block_id: str,
    named: Mapping[str, NDArray[Any]],
    shapes: Mapping[str, Mapping[str, tuple[int, ...]]],
) -> str | None:
    """Return what is wrong with a block's arrays; None if they fit or nothing is known of it."""
    wanted = shapes.get(block_id)
    if wanted is None:
        return None
    for name, array in named.items():
        if name not in wanted:
            return f"It holds “{name}” of {block_id}, which has no such weights."
        if wanted[name] != array.shape:
            return (
                f"The {name} of {block_id} has shape {_text(array.shape)}, "
                f"but its network needs {_text(wanted[name])}."
            )
    for name in wanted.keys() - named.keys():
        return f"The {name} of {block_id} is missing."
    return None


def _text(shape: tuple[int, ...]) -> str:
    return "×".join(map(str, shape)) or "()"
