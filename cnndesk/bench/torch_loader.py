"""PyTorch's DataLoader over a folder of images, for comparison only.

Its worker processes read, decode and fit each image anew in every epoch, by the same library and
the same function as ours, mirror half of them and scale them as the network wants. Workers are new
processes: one that is forked beside threads that compute would hang.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from cnndesk.bench.torch_twin import import_torch
from cnndesk.data import Dataset
from cnndesk.data.fit import fit_image, to_array, to_channels
from cnndesk.data.settings import Fit
from cnndesk.engine.layers import InputLayer
from cnndesk.engine.model import Model


class FolderImages:
    """What a DataLoader reads: the images of some files, each as the network takes it.

    Parameters
    ----------
    paths : list of str
    labels : list of int
    shape : (h, w, c)
    fit : {"crop", "pad", "stretch"}
    scale, shift : ndarray of float32, shape (c,)
    """

    def __init__(
        self,
        paths: list[str],
        labels: list[int],
        shape: tuple[int, int, int],
        fit: Fit,
        scale: NDArray[np.float32],
        shift: NDArray[np.float32],
    ) -> None:
        self._paths, self._labels = paths, labels
        self._shape, self._fit = shape, fit
        self._scale, self._shift = scale, shift

    def __len__(self) -> int:
        return len(self._paths)

    def __getitem__(self, index: int) -> tuple[NDArray[np.float32], int]:
        height, width, channels = self._shape
        with Image.open(self._paths[index]) as file:
            image = to_channels(file, channels)
            pixels = to_array(fit_image(image, height, width, self._fit))
        if np.random.default_rng().random() < 0.5:
            pixels = pixels[:, ::-1]
        values = pixels * self._scale + self._shift
        return np.ascontiguousarray(values.transpose(2, 0, 1), np.float32), self._labels[index]


class LoaderPeer:
    """A DataLoader whose workers run until it is left.

    Parameters
    ----------
    model : Model
        Tells how its images are scaled.
    folder : Path
    dataset : Dataset
        The same folder, opened: which images are for training.
    batch : int
    workers : int
    """

    def __init__(
        self, model: Model, folder: Path, dataset: Dataset, batch: int, workers: int
    ) -> None:
        layer = model.nodes[0].layer
        assert isinstance(layer, InputLayer)
        scale, shift = np.array(layer.scale, np.float32), np.array(layer.shift, np.float32)
        split = dataset.train
        images = FolderImages(
            [str(folder / name) for name in split.names],
            split.labels.tolist(),
            dataset.image_shape,
            dataset.settings.fit,
            scale,
            shift,
        )
        self._loader: Any = import_torch().utils.data.DataLoader(
            images,
            batch_size=batch,
            shuffle=True,
            num_workers=workers,
            multiprocessing_context="spawn",
            persistent_workers=True,
        )

    def __enter__(self) -> Self:
        for _ in self._loader:  # starts the workers, which takes seconds
            break
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._loader = None  # lets the workers go

    def epoch(self) -> Iterator[tuple[Any, Any]]:
        """Yield (images, labels) of every batch, as tensors."""
        yield from self._loader
