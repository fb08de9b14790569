"""Start torchrun with what it needs not to hang: one command for one machine and for several.

    python launch.py                                  as many processes as there are GPUs, or 1
    python launch.py --processes 4                    four on this machine
    python launch.py --nodes 2 --host node1           the same on each of two machines

What follows ``--`` goes to train.py:  python launch.py --processes 4 -- --epochs 20

A process that is lost is started anew, up to three times, and goes on from the last checkpoint.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys

import torch

from images import ImageError
from index import HERE
from parallel import StartError
from train import look_first, parser


def command(arguments: argparse.Namespace) -> list[str]:
    """Return the command line of torchrun."""
    processes = arguments.processes or max(1, torch.cuda.device_count())
    words = [sys.executable, "-m", "torch.distributed.run"]
    words += [f"--nproc-per-node={processes}", f"--max-restarts={arguments.restarts}"]
    if arguments.nodes == 1:
        words.append("--standalone")
    else:
        words += [
            f"--nnodes={arguments.nodes}",
            f"--rdzv-id={arguments.id}",
            "--rdzv-backend=c10d",
            f"--rdzv-endpoint={arguments.host}:{arguments.port}",
        ]
    return [*words, str(HERE / "train.py"), *arguments.train]


def environment() -> dict[str, str]:
    """Return the environment of the processes."""
    given = dict(os.environ)
    # Sharing one store with the agent, processes that are started anew do not always meet again.
    given.setdefault("TORCH_DISABLE_SHARE_RDZV_TCP_STORE", "1")
    given.setdefault("OMP_NUM_THREADS", "1")
    given.setdefault("PYTHONUNBUFFERED", "1")
    return given


def main() -> int:
    """Run the command line; return torchrun's exit code."""
    made = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    made.add_argument("--processes", type=int, help="on each machine")
    made.add_argument("--nodes", type=int, default=1, help="machines")
    made.add_argument("--host", default="", help="name or address of the first machine")
    made.add_argument("--port", type=int, default=29500, help="a free one of the first machine")
    made.add_argument("--id", default="run", help="the same on all machines of one training")
    made.add_argument("--restarts", type=int, default=3, help="after a process is lost")
    made.add_argument("train", nargs="*", help="what goes to train.py, behind --")
    arguments = made.parse_args()
    if arguments.nodes > 1 and not arguments.host:
        print("Say with --host which machine is the first one.", file=sys.stderr)
        return 2
    try:
        look_first(parser().parse_args(arguments.train))
    except (StartError, ImageError) as error:
        print(error, file=sys.stderr)
        return 1
    run = subprocess.Popen(command(arguments), env=environment())
    while True:
        try:
            return run.wait()
        except KeyboardInterrupt:
            pass  # torchrun was interrupted, too, and ends its processes first


if __name__ == "__main__":
    raise SystemExit(main())
