"""Features of the frozen part of a network: computed once for each picture, then only read.

A frozen part makes the same of a picture in every epoch, so that an epoch of the part behind it
costs next to nothing once the features are there. They are held in memory up to `IN_MEMORY` bytes
and kept on the disk (``feature_cache.py``); what fits neither is computed each time it is needed,
to the same bits. Augmented pictures would be new ones in every epoch; here each picture has
`VARIANTS` augmented forms, and the epochs go through them in turn. The forms of a picture depend on
the seed and its pixels only.
"""

from __future__ import annotations

import hashlib
from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnndesk.data import Batch, BatchStream
from cnndesk.data.augment import Augmenter, format_augment
from cnndesk.data.split import ImageRows
from cnndesk.engine.frozen import Division
from cnndesk.engine.model import Model
from cnndesk.engine.plan import Plan
from cnndesk.engine.plan_size import images_within
from cnndesk.session.feature_cache import FeatureCache, Key, digest_of

VARIANTS = 4
IN_MEMORY = 512 * 2**20
"""Bytes of features that a run holds in memory."""

_PLAN_MEMORY = 256 * 2**20
_MOST_IMAGES = 16

Rows = NDArray[np.int64]
Images = NDArray[np.uint8]
Values = NDArray[np.float32]


def batch_of(frozen: Model) -> int:
    """Return how many images go through a frozen part together."""
    return images_within(frozen, _MOST_IMAGES, _PLAN_MEMORY)


@dataclass(frozen=True)
class Seeing:
    """How far a part of the data has been looked at.

    Attributes
    ----------
    done, images : int
    """

    done: int
    images: int


class Features:
    """What the frozen part of a model makes of images.

    Parameters
    ----------
    division : Division
    threads : int
        Change no bit.
    seed : int
        Of the augmentation.
    cache : FeatureCache, optional
        By default that of the frozen part, in the program's cache.
    in_memory : int
        Bytes of features that are held.

    Attributes
    ----------
    computed : int
        Pictures that went through the frozen part so far.
    """

    def __init__(
        self,
        division: Division,
        *,
        threads: int = 1,
        seed: int = 0,
        cache: FeatureCache | None = None,
        in_memory: int = IN_MEMORY,
    ) -> None:
        self._model = division.frozen
        self._threads = threads
        self._seed = seed
        self._in_memory = self._left = in_memory
        self._shape = self._model.shapes[self._model.nodes[-1].id]
        self._size = int(np.prod(self._shape))
        self._cache = cache
        self._plan: Plan | None = None
        self._held: dict[tuple[int, int, tuple[str, ...]], FeatureRows] = {}
        self.computed = 0

    def forget(self) -> None:
        """Give up what is in memory, because the weights of the frozen part may have changed."""
        self.close()
        self._held = {}
        self._left = self._in_memory

    def close(self) -> None:
        """Let go of the plan and of what is on the disk; both come back when they are needed."""
        self._plan = self._cache = None

    def of(
        self, images: ImageRows, augmenter: Augmenter | None = None, epoch: int = 0
    ) -> FeatureRows:
        """Return the features of images, not all of which need to be computed yet.

        Parameters
        ----------
        images : ImageRows
        augmenter : Augmenter, optional
            Of training images.
        epoch : int
            Which of the forms of augmented images.
        """
        changes = format_augment(augmenter.strengths) if augmenter else ()
        variant = epoch % VARIANTS if changes else 0
        key = (id(images), variant, changes)
        if key not in self._held:
            need = 4 * self._size * len(images)
            held = need <= self._left
            self._left -= need if held else 0
            form = Form(augmenter, variant, self._seed) if augmenter and changes else None
            self._held[key] = FeatureRows(self, images, form, held=held)
        return self._held[key]

    @property
    def batch(self) -> int:
        """Images that go through the frozen part together."""
        return batch_of(self._model)

    @property
    def shape(self) -> tuple[int, int, int]:
        """(h, w, c) of the features of an image."""
        return self._shape

    def compute(self, images: Images, keys: list[Key]) -> Values:
        """Return the features of images as the network sees them, (n, h, w, c), n <= `batch`."""
        cache = self._opened()
        found = cache.read(keys)
        missing = [place for place, row in enumerate(found) if row is None]
        values = np.empty((len(images), self._size), np.float32)
        for place, row in enumerate(found):
            if row is not None:
                values[place] = row
        if missing:
            values[missing] = self._run(images[missing])
            cache.add([keys[place] for place in missing], values[missing])
        return values.reshape(len(images), *self._shape)

    def _run(self, images: Images) -> Values:
        if self._plan is None:
            self._plan = Plan(self._model, self.batch, threads=self._threads)
            self._plan.pack_weights()
        plan = self._plan
        plan.images[: len(images)] = images
        plan.clear_stop()
        plan.forward()
        self.computed += len(images)
        found: Values = plan.values[self._model.nodes[-1].id][: len(images)]
        return found.reshape(len(images), -1).copy()

    def _opened(self) -> FeatureCache:
        if self._cache is None:
            self._cache = FeatureCache(digest_of(self._model), self._size)
        return self._cache


@dataclass(frozen=True)
class Form:
    """One of the augmented forms of every picture."""

    augmenter: Augmenter
    variant: int
    seed: int

    def of(self, image: Images) -> Images:
        """Return the form of one picture, (h, w, c)."""
        changed = image[None].copy()
        picture = int.from_bytes(hashlib.blake2b(image.tobytes(), digest_size=8).digest(), "little")
        self.augmenter.apply(changed, self.seed, self.variant, picture)
        form: Images = changed[0]
        return form


class FeatureRows:
    """The features of some images; read like these.

    Parameters
    ----------
    features : Features
    images : ImageRows
    form : Form or None
        What is made of the images before.
    held : bool
        Whether they are held in memory.
    """

    def __init__(
        self, features: Features, images: ImageRows, form: Form | None, *, held: bool
    ) -> None:
        self._features = features
        self._images = images
        self._form = form
        self._held: Values | None = None
        self._done = 0
        if held:
            self._held = np.empty((len(images), *features.shape), np.float32)

    def __len__(self) -> int:
        return len(self._images)

    @property
    def is_ready(self) -> bool:
        """Whether reading computes nothing any more, as far as memory goes."""
        return self._held is None or self._done == len(self)

    def look(self) -> Generator[Seeing, None, None]:
        """Compute what is held in memory, some images at each ``next``; goes on where it ended."""
        while not self.is_ready:
            assert self._held is not None
            end = min(self._done + self._features.batch, len(self))
            self._held[self._done : end] = self._computed(np.arange(self._done, end))
            self._done = end
            yield Seeing(end, len(self))

    def take(self, positions: NDArray[np.integer], out: Values | None = None) -> Values:
        """Return the features of some of the images, (n, h, w, c); computes those not held."""
        if out is None:
            out = np.empty((len(positions), *self._features.shape), np.float32)
        if self._held is not None and self.is_ready:
            return np.take(self._held, positions, axis=0, out=out, mode="clip")
        batch = self._features.batch
        for start in range(0, len(positions), batch):
            part = positions[start : start + batch]
            out[start : start + len(part)] = self._computed(part)
        return out

    def _computed(self, positions: NDArray[np.integer]) -> Values:
        images = self._images.take(positions)
        if self._form is not None:
            images = np.stack([self._form.of(image) for image in images])
        keys = [hashlib.blake2b(image.tobytes(), digest_size=16).digest() for image in images]
        return self._features.compute(images, keys)


class FeatureStream:
    """The batches of a stream of images, with features in place of the images.

    Parameters
    ----------
    stream : BatchStream
        Which images a batch holds.
    features : Features
    """

    def __init__(self, stream: BatchStream, features: Features) -> None:
        self._stream = stream
        self._features = features

    def rows(self, epoch: int) -> FeatureRows:
        """Return the features that an epoch reads."""
        return self._features.of(self._stream.split.images, self._stream.augmenter, epoch)

    def epoch(self, epoch: int, start_batch: int = 0) -> Generator[Batch, None, None]:
        """Yield the batches of one epoch, from ``start_batch`` on; images are float32."""
        split, size = self._stream.split, self._stream.batch_size
        order, rows = self._stream.order(epoch), self.rows(epoch)
        for index in range(start_batch, len(self._stream)):
            chosen = order[index * size : (index + 1) * size]
            targets = None if split.targets is None else split.targets.take(chosen)
            values = rows.take(chosen)
            yield Batch(index, values, split.labels[chosen], chosen, targets)
