"""The images of one part for PyTorch: the same batches whatever the number of processes.

One order for all is drawn for each epoch. Of batch i of B images each process takes every n-th one,
so that all of them together see the same B images as one process would.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.utils.data import DataLoader, Dataset, Sampler

from augment import augmented, generator
from configuration import Settings
from images import IdxSource, ImageError, Pixels, Source, checksum, open_source
from index import HERE, Entry, read_index

Key = tuple[int, int]
"""An epoch and a place among the images of a part."""


@dataclass
class Batch:
    """What one process has of a batch.

    Attributes
    ----------
    images : Tensor of uint8, (n, channels, height, width)
    targets : Tensor
        Classes, int64 (n,); or 0 and 1 or scaled values, float32 (n, outputs).
    keys : Tensor of int64, (n,)
        By which random layers draw: a number for each image in each epoch.
    whole : int
        Images that all processes have together.
    """

    images: Tensor
    targets: Tensor
    keys: Tensor
    whole: int

    def pin_memory(self) -> Batch:
        """Let the copy to the GPU run beside the computation."""
        images, targets, keys = (one.pin_memory() for one in (self.images, self.targets, self.keys))
        return Batch(images, targets, keys, self.whole)

    def to(self, device: torch.device) -> Batch:
        """Return the batch on a device."""
        images, targets, keys = (
            one.to(device, non_blocking=True) for one in (self.images, self.targets, self.keys)
        )
        return Batch(images, targets, keys, self.whole)


def open_data(settings: Settings) -> dict[str, Source]:
    """Return where the images of each part are read from."""
    own = HERE / "pixels"
    if settings.data == "pixels":
        first: Source = IdxSource({one.stem: one for one in sorted(own.glob("*.idx"))})
        return dict.fromkeys(("train", "val", "test"), first)
    first = open_source(Path(settings.data))
    second = open_source(Path(settings.test_data)) if settings.test_data else first
    return {"train": first, "val": first, "test": second}


class ImageData(Dataset[Any]):
    """The images of a part, in the order of the table."""

    def __init__(
        self, source: Source, entries: Sequence[Entry], settings: Settings, *, augments: bool
    ) -> None:
        self.source = source
        self.entries = list(entries)
        self.settings = settings
        self.augments = augments and bool(settings.augment)
        self.targets = _targets(entries, settings)

    def __len__(self) -> int:
        return len(self.entries)

    def pixels(self, place: int) -> Pixels:
        """Return an image, fitted and not augmented."""
        settings = self.settings
        return self.source.read(self.entries[place].name, settings.image_shape, settings.fit)

    def __getitem__(self, key: Key) -> tuple[Pixels, NDArray[np.float32], int]:
        epoch, place = key
        image, settings = self.pixels(place), self.settings
        if self.augments:
            image = augmented(image, settings.augment, settings.seed, epoch, place)
        return image, self.targets[place], image_key(settings.seed, epoch, place)


def image_key(seed: int, epoch: int, place: int) -> int:
    """Return a whole number of 32 bits, another one for each image in each epoch."""
    mixed = (seed * 0x9E3779B97F4A7C15 + epoch * 0xBF58476D1CE4E5B9 + place) & (2**64 - 1)
    for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB)):
        mixed = (mixed ^ mixed >> shift) * factor & (2**64 - 1)
    return (mixed ^ mixed >> 31) & 0xFFFFFFFF


def _targets(entries: Sequence[Entry], settings: Settings) -> NDArray[np.float32]:
    """Return what the network is to give for each image, (n, outputs) or (n, 1) for classes."""
    values = np.array([entry.target for entry in entries], np.float64)
    values = values.reshape(len(entries), -1)
    if settings.kind == "values":
        values = (values - np.array(settings.value_mean)) / np.array(settings.value_std)
    if settings.kind == "classes" and settings.loss != "cross_entropy":
        values = np.eye(len(settings.outputs))[values[:, 0].astype(int)]
    return values.astype(np.float32)


class Batches(Sampler[list[Key]]):
    """The batches of an epoch: of each the share of one process.

    Attributes
    ----------
    epoch, start : int
        Set them before an epoch; ``start`` is the first batch, for a training that goes on.
    """

    def __init__(
        self, data: ImageData, batch_size: int, rank: int, processes: int, *, shuffles: bool
    ) -> None:
        self.data = data
        self.batch_size = batch_size
        self.rank = rank
        self.processes = processes
        self.shuffles = shuffles
        self.epoch = self.start = 0

    def __len__(self) -> int:
        """Return the batches of an epoch; a single image that is left over is left out."""
        whole, rest = divmod(len(self.data), self.batch_size)
        if not self.shuffles:
            return whole + (rest > 0)
        return whole + (rest > 1 or (rest == 1 and whole == 0))

    def __iter__(self) -> Iterator[list[Key]]:
        order = self.order().tolist()
        for batch in range(self.start, len(self)):
            places = order[batch * self.batch_size : (batch + 1) * self.batch_size]
            yield [(self.epoch, place) for place in places[self.rank :: self.processes]]

    def order(self) -> NDArray[np.int64]:
        """Return the places of the images in the order of the epoch."""
        count, settings = len(self.data), self.data.settings
        if not self.shuffles:
            return np.arange(count)
        random = generator(settings.seed, self.epoch, "shuffle")
        if not settings.balance:
            return random.permutation(count)
        return _balanced(self.data.targets[:, 0].astype(np.int64), random)

    def size(self, batch: int) -> int:
        """Return how many images all processes have of a batch."""
        return min(self.batch_size, len(self.data) - batch * self.batch_size)


def _balanced(labels: NDArray[np.int64], random: np.random.Generator) -> NDArray[np.int64]:
    """Return as many places as there are images, equally many of each class."""
    classes, count = np.unique(labels), len(labels)
    shares = np.full(len(classes), count // len(classes))
    shares[random.permutation(len(classes))[: count % len(classes)]] += 1
    chosen = []
    for label, share in zip(classes.tolist(), shares.tolist(), strict=True):
        own = np.flatnonzero(labels == label)
        rounds = [random.permutation(own) for _ in range(-(-share // len(own)))]
        chosen.append(np.concatenate([own[:0], *rounds])[:share])
    return random.permutation(np.concatenate(chosen))


@dataclass(frozen=True)
class Collate:
    """Makes tensors of the images of a batch; there may be none of them for a process."""

    image_shape: tuple[int, int, int]
    width: int
    are_classes: bool

    def __call__(self, items: list[tuple[Pixels, NDArray[np.float32], int]]) -> Batch:
        h, w, c = self.image_shape
        images = np.empty((len(items), c, h, w), np.uint8)
        targets = np.empty((len(items), self.width), np.float32)
        for place, (image, target, _) in enumerate(items):
            images[place] = image.transpose(2, 0, 1)
            targets[place] = target
        wanted = torch.from_numpy(targets)
        if self.are_classes:
            wanted = wanted[:, 0].long()
        keys = torch.tensor([key for *_, key in items], dtype=torch.int64)
        return Batch(torch.from_numpy(images), wanted, keys, len(items))


@dataclass
class Part:
    """A part of the images, ready to be run through."""

    data: ImageData
    batches: Batches
    loader: DataLoader[Any]

    def epoch(self, number: int, start: int = 0) -> Iterator[Batch]:
        """Yield what this process has of the batches of an epoch."""
        self.batches.epoch, self.batches.start = number, start
        for place, batch in enumerate(self.loader, start):
            batch.whole = self.batches.size(place)
            yield batch


def open_part(
    settings: Settings,
    name: str,
    *,
    batch_size: int,
    rank: int = 0,
    processes: int = 1,
    workers: int = 0,
    pins: bool = False,
) -> Part:
    """Open one part of the images.

    Parameters
    ----------
    settings : Settings
    name : {"train", "val", "test"}
    batch_size : int
        Of all processes together.
    rank, processes : int
        Which process this is, of how many.
    workers : int
        Processes of this process that read images; 0 to read them itself.
    pins : bool
        Whether batches wait in memory from which a GPU copies at full speed.
    """
    table = HERE / settings.index
    entries = [entry for entry in read_index(table, settings) if entry.part == name]
    trains = name == "train"
    data = ImageData(open_data(settings)[name], entries, settings, augments=trains)
    if trains and not entries:
        raise ImageError(f"{table} names no training images. See index.py.")
    # Asked here, packed files are read before workers are started, which then share them.
    if entries and not data.source.has(entries[0].name):
        where = settings.test_data if name == "test" and settings.test_data else settings.data
        raise ImageError(
            f"“{entries[0].name}”, the first image of {table}, is not in {where}. Say where the "
            "images are with --data, or write another table with index.py."
        )
    batches = Batches(data, batch_size, rank, processes, shuffles=trains)
    width = data.targets.shape[1] if entries else 1
    collate = Collate(settings.image_shape, width, settings.loss == "cross_entropy")
    loader: DataLoader[Any] = DataLoader(
        data,
        batch_sampler=batches,
        collate_fn=collate,
        num_workers=workers,
        pin_memory=pins,
        persistent_workers=workers > 0,
        prefetch_factor=4 if workers else None,
    )
    return Part(data, batches, loader)


def damaged(data: ImageData, places: Sequence[int]) -> list[str]:
    """Return the images whose pixels are others than when the table was written."""
    return [
        data.entries[place].name
        for place in places
        if data.entries[place].checksum not in ("", checksum(data.pixels(place)))
    ]
