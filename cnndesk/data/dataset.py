"""Opening a data source: recognise, decode, divide into train, val and test, look for problems.

This is the front door of ``cnndesk.data``. A :class:`Dataset` is what the trainer, the command line
and the window work with.
"""

from __future__ import annotations

import atexit
import errno
import hashlib
import os
import tempfile
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnndesk.data.cache import PixelCache, PixelStore
from cnndesk.data.corrections import NONE, Corrections, ImageKey, Index, Unmatched, apply
from cnndesk.data.description import counted, describe_targets, known_of, target_lines
from cnndesk.data.image_set import Identities, ImageSet, identities
from cnndesk.data.inspection import find_problems, note_on_copies, note_on_flat
from cnndesk.data.more_images import added_source, more_images
from cnndesk.data.parts import divide
from cnndesk.data.report import Choice, Job, Problem, Progress, problem_lines
from cnndesk.data.settings import DataSettings, Shape
from cnndesk.data.sources import recognise
from cnndesk.data.sources.base import PARTS, Source, Survey, stamp_of
from cnndesk.data.sources.words import joined_notes, positions_of
from cnndesk.data.split import ImageRows, Picked, Split
from cnndesk.data.targets import TargetKind, Targets, matched
from cnndesk.errors import DataError
from cnndesk.paths import cache_folder
from cnndesk.system.files import remove_folder

_KEY_VERSION = 2


@dataclass(frozen=True, eq=False)
class Dataset:
    """Images of known classes, labels or values, divided into train, val and test.

    Attributes
    ----------
    settings : DataSettings
        With which it was opened; opening them again gives the same data set.
    kind : str
        ``"class folders"``, ``"CSV"``, ``"IDX"``, ``"CIFAR"``, ``"arrays"``, ``"pixel table"`` or
        ``"built in"``.
    classes : tuple of str
        In natural order; labels index it. Where images have labels or values (`target_kind`), the
        names of these.
    image_shape : (height, width, channels)
        Of every image.
    splits : mapping of str to Split
        ``"train"``, ``"val"`` and ``"test"``, always all three; one may be empty.
    problems : tuple of Problem
        What was found wrong; images with ``problem.skipped`` are not in any split.
    notes : tuple of str
        Sentences about choices that were made for the user: what the files were taken for, the
        image size.
    mean, std : ndarray of float64, shape (c,)
        Per channel over the training images, in units of 0..255; ``std`` is never 0. Images that a
        correction leaves out count all the same, so that correcting the images of a network that
        was trained does not change how it scales them.
    fingerprint : str
        Hash of the content of all images, their classes and parts; the same wherever the files lie,
        and for any size and fit. Corrections do not change it.
    whole : mapping of str to Split
        As ``splits``, with the images that are left out; a position in it stays that of the same
        image, whatever is corrected.
    kept : mapping of str to ndarray of int64
        Where the images of each split are in the whole part.
    digests, hashes : mapping of str to ndarray, shapes (n, 16) and (n,)
        Of each image of the whole parts: uint8, of its content as the source has it; uint64, of its
        pixels as they are here.
    sizes : mapping of str to ndarray of int, shape (n, 2)
        Height and width in pixels of each image of the whole parts, as its source has it.
    corrections : Corrections
        What was asked for, see `corrected`.
    matched : Corrections
        What of it was applied.
    unmatched : tuple of Unmatched
        The rest, with the reasons.
    understood : str
        What the files were taken for, in one sentence, the first of ``notes``; empty where there
        was nothing to guess.
    given : tuple of str
        The parts that the source brings itself; the others are set aside.
    unlabelled : tuple of str
        Pictures of the source of which nothing is known; they are in no split.
    """

    settings: DataSettings
    kind: str
    classes: tuple[str, ...]
    image_shape: Shape
    splits: Mapping[str, Split]
    problems: tuple[Problem, ...]
    notes: tuple[str, ...]
    mean: NDArray[np.float64]
    std: NDArray[np.float64]
    fingerprint: str
    whole: Mapping[str, Split]
    kept: Mapping[str, NDArray[np.int64]]
    digests: Mapping[str, NDArray[np.uint8]] = field(repr=False)
    hashes: Mapping[str, NDArray[np.uint64]] = field(repr=False)
    sizes: Mapping[str, NDArray[np.int32]] = field(repr=False)
    corrections: Corrections = NONE
    matched: Corrections = NONE
    unmatched: tuple[Unmatched, ...] = ()
    understood: str = ""
    given: tuple[str, ...] = ()
    unlabelled: tuple[str, ...] = ()
    _source: Dataset | None = field(default=None, repr=False)

    @property
    def source(self) -> Dataset:
        """The data set without corrections; one object for all that were made of it."""
        return self._source or self

    def corrected(self, corrections: Corrections) -> Dataset:
        """Return the same images with these corrections instead of those there are.

        Every image stays in its part, and nothing is read again.

        Raises
        ------
        DataError
            When no training image would be left.
        """
        source = self.source
        if not corrections:
            return source
        found = apply(source.splits, source.index, source.classes, corrections)
        return replace(
            source,
            splits=MappingProxyType(dict(found.splits)),
            whole=MappingProxyType(dict(found.whole)),
            kept=MappingProxyType(dict(found.kept)),
            corrections=corrections,
            matched=found.matched,
            unmatched=found.unmatched,
            _source=source,
        )

    @cached_property
    def index(self) -> Index:
        """Finds images by key."""
        if self._source is not None:
            return self._source.index
        return Index(self.splits, self.digests, has_second=bool(self.settings.test_source))

    def key(self, part: str, position: int) -> ImageKey:
        """Return which image is at a position of a whole part, for a correction."""
        return self.index.key(part, position)

    def identities(self, part: str) -> Identities:
        """Return what each image of a whole part is known by, uint64 (n, 2)."""
        return identities(self.digests[part], self.hashes[part])

    def image_set(self, part: str) -> ImageSet:
        """Return the images of a part by content, those that are left out not among them."""
        return ImageSet(self.identities(part)[self.kept[part]])

    def known(self, part: str, position: int) -> str:
        """Say what is known of an image of a whole part: class, labels, or values with units."""
        return known_of(self.whole[part], self.classes, position)

    def given_label(self, part: str, position: int) -> int:
        """Return the class that the source gives an image of a whole part."""
        return int(self.source.splits[part].labels[position])

    def given_name(self, part: str, position: int) -> str:
        """Return its name; empty where images have labels or values."""
        if self.target_kind != "classes":
            return ""
        return self.classes[self.given_label(part, position)]

    @cached_property
    def left_out(self) -> Mapping[str, NDArray[np.bool_]]:
        """Which images of each whole part are left out, bool (n,)."""
        masks = {name: np.ones(len(split), np.bool_) for name, split in self.whole.items()}
        for name, rows in self.kept.items():
            masks[name][rows] = False
        return masks

    @cached_property
    def relabelled(self) -> Mapping[str, NDArray[np.bool_]]:
        """Which images of each whole part have another class than in their source, bool (n,)."""
        given = self.source.splits
        return {name: split.labels != given[name].labels for name, split in self.whole.items()}

    @property
    def target_kind(self) -> TargetKind:
        """What is known of each image: one of the classes, labels, or values."""
        targets = self.splits["train"].targets
        return "classes" if targets is None else targets.kind

    @property
    def units(self) -> tuple[str, ...]:
        """Of the values, in the order of their names in ``classes``; empty for other kinds."""
        targets = self.splits["train"].targets
        return () if targets is None else targets.units

    @property
    def train(self) -> Split:
        """The training images."""
        return self.splits["train"]

    @property
    def val(self) -> Split:
        """The validation images."""
        return self.splits["val"]

    @property
    def test(self) -> Split:
        """The test images."""
        return self.splits["test"]

    def counts(self) -> dict[str, NDArray[np.int64]]:
        """Return images per class, int64 (classes,), for each split by name.

        Of labels: the images that have each; of values: all images.
        """
        return {name: self._counted(split) for name, split in self.splits.items()}

    def _counted(self, split: Split) -> NDArray[np.int64]:
        if split.targets is None:
            counts = np.bincount(split.labels, minlength=len(self.classes))
            return counts.astype(np.int64)
        if split.targets.kind == "labels":
            return np.asarray(split.targets.array.sum(axis=0), np.int64)
        return np.full(len(self.classes), len(split), np.int64)

    def describe(self) -> dict[str, Any]:
        """Return what there is to say about the set as plain JSON values."""
        return {
            "kind": self.kind,
            "source": self.settings.source,
            "test_source": self.settings.test_source,
            "shape": list(self.image_shape),
            "fit": self.settings.fit,
            "images": {name: len(split) for name, split in self.splits.items()},
            **describe_targets(self.target_kind, self.classes, self.counts(), self.splits),
            "mean": [round(float(v), 3) for v in self.mean],
            "std": [round(float(v), 3) for v in self.std],
            "fingerprint": self.fingerprint,
            "understood": self.understood,
            "unlabelled": len(self.unlabelled),
            "notes": list(self.notes),
            "relabelled": self.matched.relabelled,
            "excluded": self.matched.excluded,
            "problems": [
                {"path": p.path, "kind": p.kind, "reason": p.reason} for p in self.problems
            ],
        }

    def summary(self) -> str:
        """Return the same for people, in a few lines."""
        h, w, c = self.image_shape
        colour = "grey" if c == 1 else "RGB"
        parts = ", ".join(f"{len(split):,} {name}" for name, split in self.splits.items())
        lines = [
            f"{self.settings.source} ({self.kind}): {counted(self.target_kind, self.classes)}, "
            f"{h}×{w} {colour}, {parts}"
        ]
        table = target_lines(self.target_kind, self.classes, self.counts(), self.splits)
        lines += [f"  {line}" for line in [*table, *self.notes]]
        if self.problems:
            plural = "problem" if len(self.problems) == 1 else "problems"
            lines.append(f"  {len(self.problems):,} {plural} found:")
            lines += [f"    {line}" for line in problem_lines(self.problems, 20)]
        return "\n".join(lines)


def open_source(
    source: str | Path | None = None,
    *,
    test_source: str | Path | None = None,
    settings: DataSettings | None = None,
    progress: Callable[[Progress], None] | None = None,
    cancel: threading.Event | None = None,
    cache_dir: Path | None = None,
) -> Dataset:
    """Open a data set.

    Parameters
    ----------
    source : str or Path, optional
        ``"digits"``, ``"shapes"``, or the path of a folder, zip, CSV, IDX or CIFAR file; by default
        that of the settings.
    test_source : str or Path, optional
        A second source for the test part; by default that of the settings. Of it, the test part is
        used if it has one, otherwise all of it.
    settings : DataSettings, optional
        Size, fit, splits and seed.
    progress : callable, optional
        Called now and then, from the calling thread or from those that decode, with how far it is.
    cancel : threading.Event, optional
        Set it to stop; opening then raises OpeningCancelled and leaves nothing behind.
    cache_dir : Path, optional
        Where decoded images are kept; by default the user's cache folder.

    Returns
    -------
    Dataset

    Raises
    ------
    DataError
        Naming the file and the cure.
    OpeningCancelled
        When ``cancel`` was set.
    """
    settings = settings or DataSettings()
    if source is not None:
        settings = replace(settings, source=str(source))
    if test_source is not None:
        settings = replace(settings, test_source=str(test_source))
    job = Job(progress, cancel, Choice(settings.layout, settings.label_column))
    cache = PixelCache(cache_dir if cache_dir is not None else default_cache())
    recognised = recognise(settings.source, job)
    store, notes = _open_store(cache, recognised, settings, None, job)
    test_store: PixelStore | None = None
    if settings.test_source:
        shape = store.pixels.shape[1:]
        test_store, _ = _open_store(
            cache, recognise(settings.test_source, job), settings, shape, job
        )
        # What was assumed of its images and numbers; how it was understood is seen in the result.
        assumed = filter(None, (*test_store.notes, note_on_flat(test_store)))
        notes += [f"Test images: {sentence}" for sentence in assumed if sentence not in notes]
    more: PixelStore | None = None
    if settings.more_source:
        more, said = _open_more(cache, settings, store, job)
        notes += said
    return _assemble(store, test_store, more, settings, notes)


def _open_more(
    cache: PixelCache, settings: DataSettings, store: PixelStore, job: Job
) -> tuple[PixelStore | None, list[str]]:
    """Return the store of the added images; where they cannot be used, only a note.

    They are a help: without them there is still all that the source holds.
    """
    try:
        if store.targets is not None:
            raise DataError("Only images with classes can be added to.")
        added, _ = _open_store(
            cache,
            added_source(settings.more_source, job),
            settings,
            store.pixels.shape[1:],
            job,
        )
    except DataError as error:
        return None, [f"The pictures added in {settings.more_source} are left out. {error}"]
    return added, []


def default_cache() -> Path:
    """Return the user's cache folder; for a home that cannot be written, one for this process."""
    try:
        folder = cache_folder("images")
        with tempfile.TemporaryFile(dir=folder):
            return folder
    except OSError as error:
        if os.environ.get("CNNDESK_CACHE") or error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DataError(
                f"The cache folder cannot be written ({error}). Make room, or set CNNDESK_CACHE to "
                "a folder that may be written."
            ) from error
    try:
        return _passing_cache()
    except OSError as error:
        raise DataError(
            f"There is no place to keep decoded images ({error}). Set CNNDESK_CACHE to a folder "
            "that may be written."
        ) from error


@lru_cache(maxsize=1)
def _passing_cache() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="cnndesk-cache-"))
    atexit.register(remove_folder, folder)
    return folder


def _open_store(
    cache: PixelCache, source: Source, settings: DataSettings, shape: Shape | None, job: Job
) -> tuple[PixelStore, list[str]]:
    """Return the store of a source, decoding it if need be, and notes for the user."""
    stamp = stamp_of(_KEY_VERSION, source.stamp).hex()
    listing = None
    note = ""
    if shape is None:
        survey = _as_survey(cache.remembered(stamp)) if _is_open(settings) else Survey((0, 0, 0))
        if survey is None:
            listing = source.listing(job)
            survey = listing.pixels.survey(job)
            cache.remember(stamp, {"shape": list(survey.shape), "note": survey.note})
        shape = (
            settings.height or survey.shape[0],
            settings.width or survey.shape[1],
            settings.channels or survey.shape[2],
        )
        note = survey.note if settings.height is None else ""
    h, w, c = shape
    key = f"{stamp}-{h}x{w}x{c}-{settings.fit}"
    store = cache.open(key)
    if store is None:
        listing = listing or source.listing(job)
        store = cache.write(key, listing, shape, settings.fit, job)
    empty = (note_on_flat(store), note_on_copies(store))
    said = (store.understood, *store.notes, note, *empty)
    return store, [sentence for sentence in said if sentence]


def _is_open(settings: DataSettings) -> bool:
    return settings.height is None or settings.channels is None


def _as_survey(values: Mapping[str, Any] | None) -> Survey | None:
    """Return what was remembered of a source; None where that is nothing, or damaged."""
    match values:
        case {"shape": [int(h), int(w), 1 | 3 as c], "note": str(note)} if min(h, w) > 0:
            return Survey((h, w, c), note)
    return None


def _given(store: PixelStore, test_store: PixelStore | None) -> tuple[str, ...]:
    """Return the parts that the sources name."""
    named = {name for i, name in enumerate(PARTS) if (store.parts == i).any()}
    if test_store is not None:
        named.add("test")
    return tuple(name for name in PARTS if name in named)


def _assemble(
    store: PixelStore,
    test_store: PixelStore | None,
    more: PixelStore | None,
    settings: DataSettings,
    notes: list[str],
) -> Dataset:
    classes, labels = _used_classes(store, settings.source)
    kinds = labels if store.targets is None else None
    division = divide(
        store.parts, store.digests, kinds, classes, settings, has_test=test_store is not None
    )
    parts, notes = division.parts, [*notes, *division.notes]
    rows = {name: np.flatnonzero(parts == i) for i, name in enumerate(PARTS)}
    splits = {name: _split(name, store, labels, rows[name]) for name in PARTS}
    digests = {name: store.digests[rows[name]] for name in PARTS}
    hashes = {name: store.hashes[rows[name]] for name in PARTS}
    sizes = {name: store.sizes[rows[name]] for name in PARTS}
    if test_store is not None:
        splits["test"], chosen = _foreign_test(
            test_store, classes, store.targets, settings.test_source
        )
        digests["test"], hashes["test"] = test_store.digests[chosen], test_store.hashes[chosen]
        sizes["test"] = test_store.sizes[chosen]
        notes = [*notes, *_of_test_source(test_store, classes, settings)]
    if more is not None:
        found = more_images(more, classes, settings.more_source)
        splits["train"] = found.joined(splits["train"])
        digests["train"] = np.concatenate((digests["train"], found.digests))
        hashes["train"] = np.concatenate((hashes["train"], found.hashes))
        sizes["train"] = np.concatenate((sizes["train"], found.sizes))
        notes = [*notes, *found.notes]
    if len(splits["train"]) == 0:
        raise DataError(
            f"{settings.source} has no training images. Add some, or set smaller fractions for "
            "validation and test."
        )
    mean, std = _statistics(store, rows["train"])
    stores = [store] if test_store is None else [store, test_store]
    stores += [more] if more is not None else []
    return Dataset(
        settings=settings,
        kind=store.kind,
        classes=classes,
        image_shape=store.pixels.shape[1:],
        splits=MappingProxyType(splits),
        whole=MappingProxyType(splits),
        kept=MappingProxyType({n: np.arange(len(split)) for n, split in splits.items()}),
        digests=MappingProxyType(digests),
        hashes=MappingProxyType(hashes),
        sizes=MappingProxyType(sizes),
        problems=tuple(find_problems(store, labels, parts, classes, settings.fit)),
        notes=tuple(notes),
        understood=store.understood,
        given=_given(store, test_store),
        unlabelled=store.unlabelled,
        mean=mean,
        std=std,
        fingerprint=_fingerprint(stores),
    )


def _used_classes(store: PixelStore, source: str) -> tuple[tuple[str, ...], NDArray[np.int64]]:
    """Return the classes that have images, and the labels among them."""
    if store.targets is not None:
        return store.classes, store.labels
    used = np.unique(store.labels)
    if len(used) < 2:
        name = store.classes[int(used[0])]
        raise DataError(
            f"{source} has readable images of one class only, “{name}”; at least two classes are "
            "needed. Repair the other images."
        )
    classes = tuple(store.classes[int(i)] for i in used)
    return classes, np.searchsorted(used, store.labels).astype(np.int64)


def _split(
    name: str, store: PixelStore, labels: NDArray[np.int64], rows: NDArray[np.int64]
) -> Split:
    targets = None if store.targets is None else store.targets.take(rows)
    images, names = ImageRows(store.pixels, rows), Picked(store.names, rows)
    return Split(name, images, labels[rows], names, targets)


def _of_test_source(
    store: PixelStore, classes: tuple[str, ...], settings: DataSettings
) -> list[str]:
    """Return what there is to say about where the test images come from."""
    notes = [f"The test images come from {settings.test_source}. {store.understood}".rstrip()]
    if store.targets is None:
        places = positions_of(store.classes, classes).tolist()
        pairs = [
            (name, classes[i]) for name, i in zip(store.classes, places, strict=True) if i >= 0
        ]
        notes += joined_notes(pair for pair in pairs if pair[0] != pair[1])
    return notes


def _foreign_test(
    store: PixelStore, classes: tuple[str, ...], targets: Targets | None, source: str
) -> tuple[Split, NDArray[np.int64]]:
    """Return the test split of a second source, its classes matched by name, and its rows."""
    has_own = bool((store.parts == 2).any())
    rows = np.flatnonzero(store.parts == 2) if has_own else np.arange(len(store.labels))
    if targets is not None or store.targets is not None:
        own = matched(store.targets, store.classes, targets, classes, source)
        return _split("test", replace(store, targets=own), store.labels, rows), rows
    labels = positions_of(store.classes, classes)[store.labels]
    unknown = rows[labels[rows] < 0]
    if len(unknown):
        name = store.classes[int(store.labels[unknown[0]])]
        raise DataError(
            f"{source} has images of the class “{name}”, which the training data does not have. "
            "Give the folders the same names in both."
        )
    return _split("test", store, labels, rows), rows


def _statistics(
    store: PixelStore, rows: NDArray[np.int64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return mean and standard deviation per channel, float64 (c,), from exact sums."""
    h, w = store.pixels.shape[1:3]
    n = len(rows) * h * w
    mean = store.sums[rows].sum(axis=0) / n
    variance = store.squares[rows].sum(axis=0) / n - mean**2
    std = np.sqrt(np.maximum(variance, 0.0))
    return mean, np.where(std < 1e-3, 1.0, std)


def _fingerprint(stores: Sequence[PixelStore]) -> str:
    state = hashlib.blake2b(digest_size=16)
    for store in stores:
        state.update(repr(store.classes).encode("utf-8", "surrogatepass"))
        for array in (store.digests, store.labels.astype("<i8"), store.parts):
            state.update(np.ascontiguousarray(array).data)
        if store.targets is not None:
            array = store.targets.array
            state.update(store.targets.kind.encode())
            state.update(np.ascontiguousarray(array, array.dtype.newbyteorder("<")).data)
    return state.hexdigest()
