"""Features on the disk: what a frozen part made of pictures, kept from one run to the next.

One file for each frozen part, called after a hash of its layers, its weights and the build of the
kernels. A record is a picture: a hash of its pixels as the network sees them (fit and augmentation
included), the features, and a check of both. So nothing that has become stale can be found again:
other weights make another file, other pixels another record. Records are only added; a torn one is
written over, a damaged one is as if it were not there. All files together take at most `LIMIT`
bytes; those not used for longest go first. Where nothing can be written, nothing is kept.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

import cnndesk_ext
from cnndesk import paths
from cnndesk.engine.model import Model
from cnndesk.small_files import open_regular
from cnndesk.system.files import BYTES, NO_LINKS, lock, remove_file

LIMIT = 4 * 2**30
KEY_BYTES = CHECK_BYTES = 16
_VERSION = 1
_SPARE = 256 * 2**20  # bytes of the disk that stay free

Key = bytes


def digest_of(model: Model) -> str:
    """Return a hash of what decides the outputs of a model, to the last bit."""
    state = hashlib.blake2b(f"{_VERSION} {cnndesk_ext.isa}".encode(), digest_size=16)
    for node in model.nodes:
        muted = f" muted {node.muted}" if node.muted else ""
        state.update(f"\n{node.id} {node.inputs} {node.layer!r}{muted}".encode())
        for named in (model.parameters[node.id], model.state[node.id]):
            for name in sorted(named):
                array = np.ascontiguousarray(named[name], "<f4")
                state.update(f" {name} {array.shape} ".encode())
                state.update(array.data)
    return state.hexdigest()


class FeatureCache:
    """The features that a frozen part has made, by picture.

    Parameters
    ----------
    digest : str
        Of the part, see `digest_of`.
    size : int
        Numbers for each picture.
    folder : Path, optional
        By default in the program's cache.
    """

    def __init__(self, digest: str, size: int, folder: Path | None = None) -> None:
        self._size = size
        self._record = KEY_BYTES + 4 * size + CHECK_BYTES
        self._places: dict[Key, int] = {}
        self._path: Path | None = None
        with suppress(OSError):
            folder = folder if folder is not None else paths.cache_folder("features")
            path = folder / f"{digest}.features"
            _tidy(folder, path)
            self._take_up(path)
            self._path = path

    def read(self, keys: Sequence[Key]) -> list[NDArray[np.float32] | None]:
        """Return the features of pictures, (size,) each; None where there are none, or damaged."""
        if self._path is None or not any(key in self._places for key in keys):
            return [None] * len(keys)
        try:
            with open_regular(self._path) as file:
                return [self._found(file, key) for key in keys]
        except OSError:
            return [None] * len(keys)

    def add(self, keys: Sequence[Key], features: NDArray[np.float32]) -> bool:
        """Keep the features of pictures, (n, size).

        Returns
        -------
        bool
            False where they could not be kept.
        """
        if self._path is None:
            return False
        rows = np.ascontiguousarray(features, "<f4")
        records = [key + row.tobytes() for key, row in zip(keys, rows, strict=True)]
        try:
            with _opened(self._path) as file:
                lock(file)  # others must not add at the same time
                end = file.seek(0, os.SEEK_END)
                end -= end % self._record  # a program was killed while it wrote
                need = len(keys) * self._record
                if end + need > LIMIT or _free(self._path) < _SPARE + need:
                    return False
                file.seek(end)
                file.write(b"".join(record + _check(record) for record in records))
        except OSError:
            return False
        first = end // self._record
        self._places |= {key: first + n for n, key in enumerate(keys)}
        return True

    def _found(self, file: BinaryIO, key: Key) -> NDArray[np.float32] | None:
        place = self._places.get(key)
        if place is None:
            return None
        file.seek(place * self._record)
        record = file.read(self._record)
        if record[:KEY_BYTES] != key or _check(record[:-CHECK_BYTES]) != record[-CHECK_BYTES:]:
            del self._places[key]
            return None
        return np.frombuffer(record[KEY_BYTES:-CHECK_BYTES], "<f4")

    def _take_up(self, path: Path) -> None:
        """Note where the records of a file are, if it is there."""
        if not path.exists():
            return
        os.utime(path)
        with open_regular(path) as file:
            for place in range(file.seek(0, os.SEEK_END) // self._record):
                file.seek(place * self._record)
                self._places[file.read(KEY_BYTES)] = place


def _opened(path: Path) -> BinaryIO:
    flags = os.O_RDWR | os.O_CREAT | NO_LINKS | BYTES
    return os.fdopen(os.open(path, flags, 0o600), "r+b")


def _check(record: bytes) -> bytes:
    return hashlib.blake2b(record, digest_size=CHECK_BYTES).digest()


def _free(path: Path) -> int:
    return shutil.disk_usage(path.parent).free


def _tidy(folder: Path, kept: Path) -> None:
    """Remove the files not used for longest, until those that stay take at most the limit."""
    files = []
    for path in folder.glob("*.features"):
        with suppress(OSError):
            status = path.stat()
            files.append((path != kept, status.st_mtime, status.st_size, path))
    total = sum(size for _, _, size, _ in files)
    for removable, _, size, path in sorted(files, key=lambda entry: entry[1]):
        if total <= LIMIT:
            return
        if removable:
            with suppress(OSError):
                remove_file(path)
                total -= size
