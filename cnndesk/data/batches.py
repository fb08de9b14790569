"""Batches of one split, prepared by background threads while the training step runs.

Which images a batch holds and how they are changed depends only on seed, epoch and batch number,
never on the number of threads or on what was read before; so an epoch can be resumed at any batch
with the same bits.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Generator, Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnndesk.data.augment import Augmenter
from cnndesk.data.split import Split
from cnndesk.data.targets import Targets
from cnndesk.rng import generator

MOST_WORKERS = 8
FEWEST_AHEAD = 3


@dataclass(frozen=True)
class Batch:
    """The images of one step.

    The arrays are buffers of the stream: they are valid until the next batch is asked for. Copy
    what is to be kept longer.

    Attributes
    ----------
    index : int
        Number of the batch in its epoch, from 0.
    images : ndarray of uint8, shape (n, h, w, c)
        C-contiguous; the last batch of an epoch may hold fewer images than the others. Float32
        where somebody put features in their place.
    labels : ndarray of int64, shape (n,)
        Index of the class of each image.
    rows : ndarray of int64, shape (n,)
        Position of each image in the split.
    targets : Targets or None
        Labels or values of each image, where it has no single class.
    """

    index: int
    images: NDArray[np.uint8] | NDArray[np.float32]
    labels: NDArray[np.int64]
    rows: NDArray[np.int64]
    targets: Targets | None = None


class BatchStream:
    """Epoch after epoch of batches from one split.

    Parameters
    ----------
    split : Split
        Where the images come from; must not be empty.
    batch_size : int
        Images per batch, at least 1.
    seed : int
        Decides the order and the augmentation.
    augment : str or iterable of str
        See ``cnndesk.data.augment``; nothing for evaluation.
    balanced : bool
        Every class is visited equally often: an epoch has as many images as the split, of a large
        class a part and of a small one all several times.
    shuffle : bool
        A new order for each epoch; otherwise the order of the split.
    workers : int, optional
        Background threads, at least 1; by default as many as the cores ask for. The batches are the
        same for any number.
    depth : int, optional
        Batches prepared ahead, at least 1; by default so many that no worker waits for another.

    Raises
    ------
    ValueError
        When a number is below its minimum.
    """

    def __init__(
        self,
        split: Split,
        batch_size: int,
        seed: int = 0,
        augment: str | Iterable[str] = (),
        *,
        balanced: bool = False,
        shuffle: bool = True,
        workers: int | None = None,
        depth: int | None = None,
    ) -> None:
        workers = _usual_workers() if workers is None else workers
        depth = max(FEWEST_AHEAD, workers + 1) if depth is None else depth
        if len(split) == 0:
            raise ValueError(f"the {split.name} split is empty")
        if batch_size < 1 or workers < 1 or depth < 1:
            raise ValueError("batch_size, workers and depth must be at least 1")
        self.split = split
        self.batch_size = batch_size
        self.seed = seed
        self.augmenter = Augmenter(augment)
        self.balanced = balanced
        self.shuffle = shuffle
        self.workers = workers
        self.depth = depth

    def __len__(self) -> int:
        """Batches in one epoch.

        A single image that would be left over for the last batch is left out, another one in each
        epoch: batch norm has nothing to compare it with, and would track a variance of zero.
        """
        whole, rest = divmod(len(self.split), self.batch_size)
        return whole + (rest > 1 or (rest == 1 and whole == 0))

    def order(self, epoch: int) -> NDArray[np.int64]:
        """Return the order in which ``epoch`` visits the split: positions, int64 (n,)."""
        n = len(self.split)
        if not self.shuffle:
            return np.arange(n, dtype=np.int64)
        random = generator(self.seed, epoch, "shuffle")
        if self.balanced:
            return _balanced(self.split.labels, random)
        return random.permutation(n).astype(np.int64, copy=False)

    def epoch(self, epoch: int, start_batch: int = 0) -> Generator[Batch, None, None]:
        """Yield the batches of one epoch, from ``start_batch`` on.

        Closing the generator (``close()``, or leaving it to the garbage collector) stops and joins
        its threads. An exception in a thread is raised here, at the batch that it concerns.
        """
        order = self.order(epoch)
        preparation = _Preparation(self, epoch, order, start_batch)
        try:
            yield from preparation.batches()
        finally:
            preparation.close()

    def prepare(
        self, epoch: int, index: int, order: NDArray[np.int64], out: NDArray[np.uint8]
    ) -> Batch:
        """Make one batch alone, into the head of ``out``, uint8 (at least n, h, w, c)."""
        rows = order[index * self.batch_size : (index + 1) * self.batch_size]
        images = out[: len(rows)]
        self.split.images.take(rows, out=images)
        if self.augmenter:
            self.augmenter.apply(images, self.seed, epoch, index)
        targets = self.split.targets
        taken = None if targets is None else targets.take(rows)
        return Batch(index, images, self.split.labels[rows], rows, taken)


def _usual_workers() -> int:
    """Return how many threads make batches.

    Two even on two cores: where making a batch takes longer than a training step, the cores of the
    training wait, and where it does not, the second one sleeps.
    """
    return min(MOST_WORKERS, max(2, (os.cpu_count() or 1) // 4))


def _balanced(labels: NDArray[np.int64], random: np.random.Generator) -> NDArray[np.int64]:
    """Return n positions in random order, as many of each class as of any other, give or take one.

    No image comes again before all of its class have come.
    """
    n = len(labels)
    classes = np.unique(labels)
    shares = np.full(len(classes), n // len(classes))
    shares[random.permutation(len(classes))[: n % len(classes)]] += 1
    chosen = []
    for label, share in zip(classes.tolist(), shares.tolist(), strict=True):
        own = np.flatnonzero(labels == label)
        rounds = [random.permutation(own) for _ in range(-(-share // len(own)))]
        chosen.append(np.concatenate([own[:0], *rounds])[:share])
    return random.permutation(np.concatenate(chosen)).astype(np.int64, copy=False)


class _Preparation:
    """The threads of one epoch and their ring of buffers.

    Batch ``i`` may be begun when batch ``i - buffers`` has been given back, so at most ``depth``
    batches wait ready and each buffer has one owner at a time: a worker, the queue or the consumer.
    """

    def __init__(
        self, stream: BatchStream, epoch: int, order: NDArray[np.int64], start_batch: int
    ) -> None:
        self._stream = stream
        self._epoch = epoch
        self._order = order
        self._begun = self._consumed = start_batch
        self._end = len(stream)
        self._ready: dict[int, Batch | BaseException] = {}
        self._closed = False
        self._changed = threading.Condition()
        count = min(stream.depth + 1, max(1, self._end - start_batch))
        size = min(stream.batch_size, len(stream.split))
        self._buffers = [
            np.empty((size, *stream.split.image_shape), np.uint8) for _ in range(count)
        ]
        self._threads = [
            threading.Thread(target=self._work, name=f"cnndesk-batches-{i}", daemon=True)
            for i in range(min(stream.workers, count))
        ]

    def batches(self) -> Generator[Batch, None, None]:
        for thread in self._threads:
            thread.start()
        for index in range(self._consumed, self._end):
            with self._changed:
                while index not in self._ready:
                    self._changed.wait()
                result = self._ready.pop(index)
            if isinstance(result, BaseException):
                raise result
            yield result
            with self._changed:
                self._consumed = index + 1
                self._changed.notify_all()

    def close(self) -> None:
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        for thread in self._threads:
            if thread.ident is not None:
                thread.join()

    def _work(self) -> None:
        while True:
            with self._changed:
                while not self._closed and self._must_wait():
                    self._changed.wait()
                if self._closed or self._begun >= self._end:
                    return
                index = self._begun
                self._begun += 1
            buffer = self._buffers[index % len(self._buffers)]
            result: Batch | BaseException
            try:
                result = self._stream.prepare(self._epoch, index, self._order, buffer)
            except BaseException as error:
                result = error
            with self._changed:
                self._ready[index] = result
                self._changed.notify_all()

    def _must_wait(self) -> bool:
        return self._begun < self._end and self._begun >= self._consumed + len(self._buffers)
