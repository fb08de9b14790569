"""What the conductor of an experiment and its workers say to each other: JSON, a line each.

A worker hears orders on its standard input and tells on its standard output. When its input ends,
because whoever started it is gone, it stops: no worker is ever left behind.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Any

LONGEST = 64 * 2**20
"""Bytes of a line; a run of very many epochs has a long curve."""

# Orders.
TRAIN, MEASURE, STOP = "train", "measure", "stop"
# What is told.
READY, MEASURED, EPOCH, STEPS, REACHED, DONE, STOPPED, FAILED = (
    "ready", "measured", "epoch", "steps", "reached", "done", "stopped", "failed",
)  # fmt: skip


@dataclass(frozen=True)
class Message:
    """An order or what is told.

    Attributes
    ----------
    kind : str
        One of the words above.
    values : dict
        JSON values.
    """

    kind: str
    values: dict[str, Any]


def write(stream: IO[bytes], kind: str, **values: Any) -> None:
    """Say something.

    Raises
    ------
    OSError
        When nobody hears it any more.
    """
    text = json.dumps({"kind": kind, **values}, allow_nan=False)
    stream.write(text.encode() + b"\n")
    stream.flush()


def heard(stream: IO[bytes]) -> Iterator[Message]:
    """Yield what is said until the other side is gone; a line that is none of ours is passed over.

    Standard output may hold what a library prints.
    """
    while line := stream.readline(LONGEST):
        try:
            values = json.loads(line)
        except (ValueError, RecursionError):
            continue
        if isinstance(values, dict) and isinstance(values.get("kind"), str):
            yield Message(values.pop("kind"), values)
