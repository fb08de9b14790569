"""Compare this project with the program that it comes from: the same numbers for the same images.

python train.py --check             ten images: what is read, and what the network says of it
python check.py --all-images        besides, the pixels of every image of the table
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass

import numpy as np
import torch

import weights
from checkpoint import load_weights
from configuration import Settings
from dataset import ImageData, damaged, open_data
from images import ImageError
from index import HERE, Entry, read_index
from model import Network
from parallel import StartError
from scoring import answers
from settings import SETTINGS

TOLERANCE = 1e-4
"""Of a probability, or of a value in standard deviations."""


@dataclass(frozen=True)
class Found:
    """What came of it.

    Attributes
    ----------
    torch : str
        Version of PyTorch.
    images : int
    largest_difference : float
    different_classes : int
        Images whose likeliest class is another.
    read : int
        Images that were read again from where they lie; 0 where they are not there.
    read_alike : int
        Those of them with the same pixels.
    unread : str
        Why they could not be read.
    """

    torch: str
    images: int
    largest_difference: float
    different_classes: int
    read: int
    read_alike: int
    unread: str = ""

    @property
    def agrees(self) -> bool:
        """Whether all is as it was."""
        return self.largest_difference <= TOLERANCE and self.read == self.read_alike


def compared(settings: Settings) -> Found:
    """Run the kept images through the network, and read them again from where they lie."""
    kept, texts = weights.read(HERE / "check.safetensors")
    images, expected = kept["images"], kept["answers"]
    network = Network().eval()
    load_weights(network, HERE / "weights.safetensors")
    given = torch.from_numpy(np.ascontiguousarray(images.transpose(0, 3, 1, 2)))
    with torch.no_grad():
        found = answers(network(given), settings).double().numpy()
    scale = np.array(settings.value_std) if settings.kind == "values" else 1.0
    difference = np.abs(found - expected) / scale
    largest = float(difference.max()) if np.isfinite(difference).all() else float("inf")
    other = int((found.argmax(axis=1) != expected.argmax(axis=1)).sum())
    names = json.loads(texts["names"])
    read, unread = read_again(settings, names)
    alike = sum(np.array_equal(a, b) for a, b in zip(read, images, strict=False))
    return Found(
        torch.__version__,
        len(images),
        largest,
        other if settings.kind == "classes" else 0,
        len(read),
        alike,
        unread,
    )


def read_again(settings: Settings, names: Sequence[Sequence[str]]) -> tuple[list[np.ndarray], str]:
    """Return the images of some parts and names as they are read now; or none, and why."""
    try:
        sources = open_data(settings)
        return [
            sources[part].read(name, settings.image_shape, settings.fit) for part, name in names
        ], ""
    except ImageError as error:
        return [], str(error)


def check(settings: Settings, *, as_json: bool = False) -> int:
    """Compare ten images, say what was found, and return an exit code."""
    try:
        found = compared(settings)
    except (StartError, ImageError, OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    if as_json:
        print(json.dumps(asdict(found)))
        return 0 if found.agrees else 1
    print(
        f"PyTorch {found.torch}, {found.images} images: largest difference "
        f"{found.largest_difference:.1e}, {found.different_classes} taken for another class."
    )
    if found.read:
        counts = f"{found.read_alike} of {found.read}"
        print(f"Read again from where they lie: {counts} have the same pixels.")
    elif found.unread:
        print(f"Not read again: {found.unread}")
    print("The same numbers." if found.agrees else "Not the same numbers.")
    return 0 if found.agrees else 1


def check_all(settings: Settings) -> int:
    """Compare the pixels of every image of the table."""
    try:
        entries = read_index(HERE / settings.index, settings)
        bad = [name for part in ("train", "val", "test") for name in _bad(settings, entries, part)]
    except ImageError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{len(entries):,} images: {len(entries) - len(bad):,} have the same pixels.")
    for name in bad[:20]:
        print(f"  another image: {name}")
    return 1 if bad else 0


def _bad(settings: Settings, entries: Sequence[Entry], part: str) -> list[str]:
    own = [entry for entry in entries if entry.part == part]
    data = ImageData(open_data(settings)[part], own, settings, augments=False)
    return damaged(data, range(len(own)))


def main() -> int:
    """Run the command line; return its exit code."""
    made = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    made.add_argument("--all-images", action="store_true")
    made.add_argument("--json", action="store_true")
    arguments = made.parse_args()
    code = check(SETTINGS, as_json=arguments.json)
    return code or (check_all(SETTINGS) if arguments.all_images else 0)


if __name__ == "__main__":
    raise SystemExit(main())
