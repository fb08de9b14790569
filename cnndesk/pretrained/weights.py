"""Where weights lie, and their way from another package's file to arrays.

Looked for in this order: converted, in a standalone program (``resources/pretrained``); converted
before, in the cache; in the installed package, whose file is converted then. Each is read only if
its hash is the one in the catalogue. What is kept is a safetensors file of 9 MB: the weights of
convolutions and of fully connected layers as float16, those with one number for each channel as
float32.
"""

from __future__ import annotations

import hashlib
import importlib.util
import io
import os
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnndesk import paths
from cnndesk.errors import MissingWeightsError
from cnndesk.pretrained.catalogue import PretrainedNetwork
from cnndesk.safetensors import as_safetensors, read_safetensors
from cnndesk.small_files import open_regular
from cnndesk.system.files import put_in_place, remove_quietly

_LARGEST = 64 * 2**20
_BESIDE_WEIGHTS = "num_batches_tracked"

Tensors = dict[str, NDArray[np.float32]]
"""By the names and in the layout of the file: filters first."""


def is_there(network: PretrainedNetwork) -> bool:
    """Whether the weights can be had here; nothing is read."""
    return _bundled(network) is not None or _of_package(network) is not None


@lru_cache(maxsize=1)
def read_weights(network: PretrainedNetwork) -> Tensors:
    """Return the weights of a network; they are shared, so nobody may write into them.

    Raises
    ------
    MissingWeightsError
        When they are not there, or are others than those in the catalogue.
    """
    tensors = read_safetensors(io.BytesIO(content(network)))
    for array in tensors.values():
        array.flags.writeable = False
    return tensors


def converted(source: Path, network: PretrainedNetwork) -> bytes:
    """Return the safetensors file that is made of a package's file.

    Raises
    ------
    MissingWeightsError
        When the file is another one than that in the catalogue.
    ImportFileError
        When it cannot be read.
    """
    from cnndesk.pretrained.torch_file import read_tensors  # once, not at every start

    found = hashlib.sha256(_read(source) or b"").hexdigest()
    if found != network.source_sha256:
        raise MissingWeightsError(
            f"{source} is not the file with the weights of {network.title} (its SHA-256 is "
            f"{found[:12]}…, not {network.source_sha256[:12]}…), so it is not read. {network.cure}"
        )
    return as_safetensors(
        {
            name: _stored(array)
            for name, array in read_tensors(source).items()
            if not name.endswith(_BESIDE_WEIGHTS)
        }
    )


def _stored(array: NDArray[Any]) -> NDArray[Any]:
    """Return an array as it is kept: numbers for each channel exactly."""
    return array.astype(np.float16 if array.ndim > 1 else np.float32)


def content(network: PretrainedNetwork) -> bytes:
    """Return the safetensors file of a network.

    Raises
    ------
    MissingWeightsError
        As `read_weights`.
    """
    cached = _cached(network)
    for place in (_bundled(network), cached):
        data = _read(place) if place is not None else None
        if data is not None and hashlib.sha256(data).hexdigest() == network.sha256:
            return data
    source = _of_package(network)
    if source is None:
        raise MissingWeightsError(
            f"The weights of {network.title} are not installed. {network.cure}"
        )
    data = converted(source, network)
    if hashlib.sha256(data).hexdigest() != network.sha256:
        raise MissingWeightsError(
            f"The weights of {network.title} came out otherwise than they must. Install cnndesk "
            "again, or say so to its developers."
        )
    if cached is not None:
        _keep(cached, data)
    return data


def _bundled(network: PretrainedNetwork) -> Path | None:
    try:
        return paths.resource(f"pretrained/{network.name}.safetensors")
    except FileNotFoundError:
        return None


def _cached(network: PretrainedNetwork) -> Path | None:
    try:
        folder = paths.cache_folder("pretrained")
    except OSError:
        return None
    return folder / f"{network.name}-{network.sha256[:16]}.safetensors"


def _of_package(network: PretrainedNetwork) -> Path | None:
    """Return the file in the installed package, of which nothing is run."""
    try:
        found = importlib.util.find_spec(network.folder)
    except (ImportError, ValueError):
        return None
    for folder in (found.submodule_search_locations or ()) if found is not None else ():
        path = Path(folder, network.file)
        if path.is_file():
            return path
    return None


def _read(path: Path) -> bytes | None:
    try:
        with open_regular(path) as file:
            data = file.read(_LARGEST + 1)
    except OSError:
        return None
    return data if len(data) <= _LARGEST else None


def _keep(path: Path, data: bytes) -> None:
    """Put a file into the cache, whole or not at all; without a cache it is made again."""
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    with suppress(OSError):
        try:
            part.write_bytes(data)
            put_in_place(part, path)
        finally:
            remove_quietly(part)
