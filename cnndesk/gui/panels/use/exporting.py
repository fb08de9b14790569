"""Writing a network for other programs, beside the window: made, compared, put in its place.

What the formats are is ``cnndesk.use.export``'s.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cnndesk.data import Dataset
from cnndesk.explain.progress import Progress, Work
from cnndesk.gui.session.engine_link import EngineLink
from cnndesk.use.export import Exported, export_onnx, images_of, random_images
from cnndesk.use.recognition import BatchRunner, Network, Pixels


def onnx_file(
    path: Path, make: Callable[[], Network], dataset: Dataset | None, engine: EngineLink
) -> Work[Exported]:
    """Write a network as an ONNX file that was compared on images of the data; see `export_onnx`.

    Parameters
    ----------
    path : Path
        A file of this name is replaced: the dialog has asked.
    make : callable
        Makes the network, on the engine thread.
    dataset : Dataset or None
        Where there is none, or of another size, random images are compared on.
    engine : EngineLink
    """
    yield Progress("writing", 0, 0)
    network = engine.now(make)
    fits = dataset is not None and tuple(dataset.image_shape) == tuple(network.shape)
    images = images_of(dataset) if dataset is not None and fits else random_images(network)
    runner = BatchRunner(network.model, threads=1)

    def forward(some: Pixels) -> NDArray[np.float32]:
        return engine.now(lambda: runner(some))

    yield Progress("comparing", 0, len(images.pixels))
    return export_onnx(network, path, images, forward, replaces=True)
