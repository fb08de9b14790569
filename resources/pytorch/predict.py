"""Say what is on pictures.

python predict.py picture.jpg folder/
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Iterator
from pathlib import Path

import torch

from checkpoint import load_weights
from images import ImageError, read_image
from index import HERE, SUFFIXES
from model import Network
from parallel import StartError
from scoring import answers
from settings import SETTINGS


def pictures(paths: list[Path]) -> Iterator[Path]:
    """Yield the files that are meant: those named, and those in folders."""
    for path in paths:
        if path.is_dir():
            every = sorted(path.rglob("*"))
            yield from (one for one in every if one.suffix.lower() in SUFFIXES)
        else:
            yield path


def main() -> int:
    """Run the command line; return its exit code."""
    made = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    made.add_argument("pictures", type=Path, nargs="+")
    made.add_argument("--weights", type=Path, default=HERE / "weights.safetensors")
    arguments = made.parse_args()
    network = Network().eval()
    try:
        load_weights(network, arguments.weights)
    except StartError as error:
        print(error, file=sys.stderr)
        return 1
    rows, failed = csv.writer(sys.stdout, lineterminator="\n"), 0
    rows.writerow(("picture", "answer", *SETTINGS.outputs))
    for path in pictures(arguments.pictures):
        try:
            pixels = read_image(path.read_bytes(), SETTINGS.image_shape, SETTINGS.fit)
        except (ImageError, OSError) as error:
            print(f"{path}: {error}", file=sys.stderr)
            failed += 1
            continue
        image = torch.tensor(pixels.transpose(2, 0, 1).copy())
        with torch.no_grad():
            found = answers(network(image[None]), SETTINGS)[0].tolist()
        rows.writerow((path, _words(found), *(f"{value:.6g}" for value in found)))
    return 1 if failed else 0


def _words(found: list[float]) -> str:
    if SETTINGS.kind == "classes":
        return SETTINGS.outputs[found.index(max(found))]
    named = zip(SETTINGS.outputs, found, strict=True)
    if SETTINGS.kind == "labels":
        return "|".join(name for name, value in named if value >= 0.5)
    return "|".join(f"{name} {value:.4g}" for name, value in named)


if __name__ == "__main__":
    raise SystemExit(main())
