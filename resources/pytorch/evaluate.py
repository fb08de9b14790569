"""Measure the network on a part of the images.

python evaluate.py                            the weights of the run, on the validation images
python evaluate.py --part test                on the test images: once, at the end
python evaluate.py --weights weights.safetensors
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from checkpoint import load_weights
from dataset import open_part
from images import ImageError
from index import HERE
from model import Network
from parallel import StartError, join, leave
from settings import SETTINGS
from train import chosen
from training import evaluate, require_images


def main() -> int:
    """Run the command line; return its exit code."""
    made = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    made.add_argument("--part", choices=("train", "val", "test"), default="val")
    made.add_argument("--weights", type=Path, default=HERE / "run" / "weights.safetensors")
    made.add_argument("--data")
    made.add_argument("--test-data")
    made.add_argument("--index")
    made.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto")
    made.add_argument("--json", action="store_true")
    made.set_defaults(epochs=None, batch_size=None, learning_rate=None, seed=None)
    arguments = made.parse_args()
    try:
        team, settings = join(arguments.device), chosen(arguments)
        network = Network()
        load_weights(network, arguments.weights)
        network.to(team.device)
        part = open_part(
            settings, arguments.part, batch_size=64, rank=team.rank, processes=team.size
        )
        score = evaluate(network, require_images(part), settings, team)
        leave()
    except (StartError, ImageError) as error:
        print(error, file=sys.stderr)
        return 1
    assert score is not None
    if team.is_first and arguments.json:
        print(json.dumps({"loss": score.loss, "score": score.value, "images": score.images}))
    elif team.is_first:
        print(f"{arguments.part}, {score.images:,} images: {score.words(SETTINGS)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
