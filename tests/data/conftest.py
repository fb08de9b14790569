"""Files that the tests of the data package write: pictures, class folders, IDX and CIFAR sets."""

from __future__ import annotations

import gzip
import io
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from cnndesk.data import Dataset, open_source


def picture(
    seed: int = 0, height: int = 12, width: int = 12, channels: int = 3
) -> NDArray[np.uint8]:
    """Return random pixels (h, w, c) that PNG keeps exactly."""
    rng = np.random.default_rng(seed)
    return rng.integers(0, 256, (height, width, channels), dtype=np.uint8)


def encode(pixels: NDArray[np.uint8], kind: str = "PNG", **options: object) -> bytes:
    """Return pixels as the content of an image file."""
    stream = io.BytesIO()
    image = Image.fromarray(pixels[:, :, 0] if pixels.shape[2] == 1 else pixels)
    image.save(stream, kind, **options)
    return stream.getvalue()


class Files:
    """Writes data sets into a folder of the test."""

    picture = staticmethod(picture)
    encode = staticmethod(encode)

    def __init__(self, root: Path) -> None:
        self.root = root

    def write(self, name: str, content: bytes | str) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def class_folders(
        self,
        name: str = "set",
        counts: dict[str, int] | None = None,
        seed: int = 0,
        shape: tuple[int, int, int] = (12, 12, 3),
    ) -> Path:
        """Write PNG files, all different, into ``name/class/i.png``."""
        for label, count in (counts or {"cat": 10, "dog": 10}).items():
            for i in range(count):
                seed += 1
                self.write(f"{name}/{label}/{i}.png", encode(picture(seed, *shape)))
        return self.root / name

    def zip_of(self, folder: Path, name: str = "set.zip") -> Path:
        path = self.root / name
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for file in sorted(folder.rglob("*")):
                if file.is_file():
                    archive.write(file, file.relative_to(folder.parent).as_posix())
        return path

    @staticmethod
    def idx(values: NDArray[np.uint8], code: int = 0x08) -> bytes:
        head = struct.pack(f">BBBB{values.ndim}I", 0, 0, code, values.ndim, *values.shape)
        return head + values.tobytes()

    def idx_set(
        self, name: str = "idx", train: int = 30, test: int = 10, packed: bool = False
    ) -> tuple[Path, dict[str, NDArray[np.uint8]]]:
        """Write an MNIST-like set; return its folder and its arrays by file name."""
        rng = np.random.default_rng(5)
        arrays = {}
        for part, n in (("train", train), ("t10k", test)):
            arrays[f"{part}-images-idx3-ubyte"] = rng.integers(0, 256, (n, 6, 5), dtype=np.uint8)
            arrays[f"{part}-labels-idx1-ubyte"] = (np.arange(n) % 3).astype(np.uint8)
        for file, values in arrays.items():
            content = self.idx(values)
            if packed:
                self.write(f"{name}/{file}.gz", gzip.compress(content, mtime=0))
            else:
                self.write(f"{name}/{file}", content)
        return self.root / name, arrays

    @staticmethod
    def cifar(labels: list[int], seed: int = 0, coarse: bool = False) -> bytes:
        """Return CIFAR records; with ``coarse``, of CIFAR-100."""
        rng = np.random.default_rng(seed)
        records = [
            (b"\7" if coarse else b"") + bytes([label]) + rng.bytes(3072) for label in labels
        ]
        return b"".join(records)


@pytest.fixture
def files(tmp_path: Path) -> Files:
    return Files(tmp_path / "files")


@pytest.fixture
def cache_dir(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def load(cache_dir: Path) -> Callable[..., Dataset]:
    """``open_source`` with a cache of the test's own."""

    def opened(source: str | Path, **options: object) -> Dataset:
        return open_source(source, cache_dir=cache_dir, **options)

    return opened
