"""What a start that sees is worth: accuracy and seconds, from a folder to a result, by pictures.

    .venv/bin/python tests/benchmarks/starting.py FOLDER [--counts 5,10,20,60] [--ways head,...]

FOLDER has ``train`` and ``test`` with a folder for each class. For each count the first so many
training pictures of each class are linked into a folder of their own, and ``cnndesk train`` is run
on it as a person would, with nothing kept from an earlier run: from scratch, with a new head on the
frozen network, and with its last stage fine-tuned afterwards. Told are the accuracy on all test
pictures, seconds by the clock and of the processors with everything included (start of the program,
decoding, looking for near duplicates, training, measuring), and the largest memory. Take the times
on a machine that does nothing else.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

START = ["--start", "efficientnet-lite0"]
WAYS = {
    "scratch": ["--template", "small-vgg"],
    "head": START,
    "tuned": [*START, "--fine-tune", "1"],
}


def linked(source: Path, target: Path, count: int) -> Path:
    """Link the first so many training pictures of each class, and all test pictures."""
    for part in ("train", "test"):
        for folder in sorted(path for path in (source / part).iterdir() if path.is_dir()):
            place = target / part / folder.name
            place.mkdir(parents=True)
            pictures = sorted(folder.iterdir(), key=lambda path: (len(path.name), path.name))
            for picture in pictures[: count if part == "train" else None]:
                (place / picture.name).symlink_to(picture.resolve())
    return target


def measured(data: Path, options: list[str], threads: int) -> str:
    """Train once and return what came of it."""
    with tempfile.TemporaryDirectory() as work:
        command = [sys.executable, "-m", "cnndesk", "train", *options, "--data", str(data)]
        command += ["--out", f"{work}/p.cnndesk", "--json", "--threads", str(threads)]
        places = {f"CNNDESK_{name}": f"{work}/{name}" for name in ("CACHE", "CONFIG", "LOGS")}
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        started = time.perf_counter()
        done = subprocess.run(
            command, env={**os.environ, **places}, capture_output=True, text=True, check=False
        )
        clock = time.perf_counter() - started
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        if done.returncode:
            return done.stderr.strip().splitlines()[-1]
        told = json.loads(done.stdout)
        spent = sum((after.ru_utime, after.ru_stime)) - sum((before.ru_utime, before.ru_stime))
        return (
            f"test {100 * told['test_accuracy']:5.1f} %   {clock:6.1f} s   {spent:6.1f} s of the "
            f"processors   at most {after.ru_maxrss / 1024:,.0f} MB so far"
        )


def main() -> None:
    """Measure and print a line for each."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--counts", default="5,10,20,60")
    parser.add_argument("--ways", default=",".join(WAYS))
    parser.add_argument("--threads", type=int, default=len(os.sched_getaffinity(0)))
    arguments = parser.parse_args()
    for count in map(int, arguments.counts.split(",")):
        with tempfile.TemporaryDirectory() as work:
            data = linked(arguments.folder, Path(work, "data"), count)
            for way in arguments.ways.split(","):
                told = measured(data, WAYS[way], arguments.threads)
                print(f"{count:4} a class  {way:8} {told}", flush=True)


if __name__ == "__main__":
    main()
