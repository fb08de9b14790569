"""Train the network: on one process, or on many that torchrun starts.

python train.py                                         one process
torchrun --standalone --nproc-per-node 4 train.py       four on this machine
python train.py --check                                 compare with cnndesk's own numbers
"""

from __future__ import annotations

import argparse
import dataclasses
import os
import shutil
import sys
import traceback
from pathlib import Path

import torch

from checkpoint import load_weights
from configuration import Settings
from dataset import open_part
from images import ImageError
from index import HERE
from model import Network
from parallel import StartError, Team, join, leave, lost_another
from settings import SETTINGS
from training import DivergedError, Trainer, Way


def parser() -> argparse.ArgumentParser:
    """Return what can be said on the command line."""
    made = argparse.ArgumentParser(
        "train.py", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    made.add_argument("--data", metavar="PATH", help="folder, zip or IDX files with the images")
    made.add_argument("--test-data", metavar="PATH", help="those of the test, where they are apart")
    made.add_argument("--index", metavar="FILE", help="table of the images, as index.py writes it")
    made.add_argument("--into", type=Path, default=HERE / "run", help="folder of what comes of it")
    made.add_argument("--weights", type=Path, help="begin with these, as weights.safetensors")
    made.add_argument("--fresh", action="store_true", help="forget the run that is in the folder")
    made.add_argument("--epochs", type=int)
    made.add_argument("--batch-size", type=int, help="images of all processes together")
    made.add_argument("--lr", type=float, dest="learning_rate", help="highest learning rate")
    made.add_argument("--seed", type=int)
    made.add_argument("--workers", type=int, help="processes that read images, for each of ours")
    made.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto")
    made.add_argument("--precision", choices=("auto", "fp32", "bf16"), default="auto")
    made.add_argument("--checkpoint-steps", type=int, default=500, metavar="N")
    made.add_argument("--steps", type=int, metavar="N", help="stop after so many, to try something")
    made.add_argument("--check", action="store_true", help="compare ten images and stop")
    return made


def chosen(arguments: argparse.Namespace) -> Settings:
    """Return the settings with what the command line says instead."""
    names = ("data", "test_data", "index", "epochs", "batch_size", "learning_rate", "seed")
    said = {name: getattr(arguments, name) for name in names}
    if arguments.index is not None:
        said["index"] = str(Path(arguments.index).absolute())
    return dataclasses.replace(SETTINGS, **{n: v for n, v in said.items() if v is not None})


def look_first(arguments: argparse.Namespace) -> None:
    """Find out, before any process is started, whether images and weights are there."""
    settings = chosen(arguments)
    for name in ("train", "val"):
        data = open_part(settings, name, batch_size=settings.batch_size).data
        if len(data):
            data.pixels(0)
    if (first := first_weights(arguments)) is not None:
        load_weights(Network(), first)


def first_weights(arguments: argparse.Namespace) -> Path | None:
    """Return the file of the weights to begin with; None for random ones."""
    if arguments.weights is not None:
        return Path(arguments.weights)
    return HERE / SETTINGS.start if SETTINGS.start else None


def train(arguments: argparse.Namespace, team: Team) -> None:
    """Train as the command line says."""
    settings = chosen(arguments)
    uses_gpu = team.device.type == "cuda"
    workers = arguments.workers
    if workers is None:
        workers = max(1, min(8, (os.cpu_count() or 2) // team.local_size)) if uses_gpu else 0
    parts = [
        open_part(
            settings,
            name,
            batch_size=settings.batch_size,
            rank=team.rank,
            processes=team.size,
            workers=workers,
            pins=uses_gpu,
        )
        for name in ("train", "val")
    ]
    if arguments.fresh and team.is_first and arguments.into.is_dir() and not restarted():
        shutil.rmtree(arguments.into)
    torch.manual_seed(settings.seed)
    network = Network()
    network.initialise()
    if (first := first_weights(arguments)) is not None:
        load_weights(network, first)
    network.to(team.device)
    bfloat16 = arguments.precision == "bf16" or (
        arguments.precision == "auto" and uses_gpu and torch.cuda.is_bf16_supported()
    )
    way = Way(
        arguments.into,
        bfloat16=bfloat16,
        checkpoint_steps=arguments.checkpoint_steps,
        most_steps=arguments.steps,
    )
    trainer = Trainer(network, settings, way, team, *parts)
    goes_on = trainer.take_up()
    if team.is_first:
        processes = f"{team.size} process" + ("es" if team.size > 1 else "")
        print(
            f"{settings.name}: {len(parts[0].data):,} images to train on, {len(parts[1].data):,} "
            f"for validation; {processes} on {team.device.type}, "
            f"{'bfloat16' if bfloat16 else 'float32'}, {settings.batch_size} images in a batch"
        )
        if goes_on:
            standing = trainer.standing
            print(f"Going on with epoch {standing.epoch + 1}, step {standing.batch + 1}.")
        sys.stdout.flush()
    trainer.run()


def restarted() -> bool:
    """Whether torchrun started this process anew, after another was lost."""
    return int(os.environ.get("TORCHELASTIC_RESTART_COUNT", "0")) > 0


def main() -> int:
    """Run the command line; return its exit code."""
    arguments = parser().parse_args()
    if arguments.check:
        from check import check

        return check(chosen(arguments))
    rank = os.environ.get("RANK", "0")
    try:
        train(arguments, join(arguments.device))
        leave()
    except (StartError, ImageError, DivergedError) as error:
        # What a worker of the data loader raises arrives with its traceback before it.
        words = str(error).strip().splitlines()[-1].removeprefix("images.ImageError: ")
        print(words, file=sys.stderr, flush=True)
        return 1
    except KeyboardInterrupt:
        print("Stopped. The same command goes on.", file=sys.stderr)
        return 130
    except Exception as error:
        if lost_another(error):
            print(f"Process {rank}: another process is gone.", file=sys.stderr, flush=True)
            return 1
        print(f"Process {rank}: {type(error).__name__}: {error}", file=sys.stderr, flush=True)
        traceback.print_exc()
        return 1
    return 0


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    sys.stderr.flush()
    # After an error others may wait for this process: it ends at once, and torchrun ends them.
    os._exit(code) if code else sys.exit(0)
