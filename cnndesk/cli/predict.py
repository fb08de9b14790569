"""``cnndesk predict``: what the network sees on pictures, as lines, a table or sorted folders."""

from __future__ import annotations

import argparse
import threading
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol, Self

import numpy as np
from numpy.typing import NDArray

from cnndesk.cli.interruption import Interruption
from cnndesk.cli.terminal import StatusLine, bar, note, percent, print_json
from cnndesk.data import OpeningCancelled, Progress, problem_lines
from cnndesk.data.report import Job
from cnndesk.document.project import Project
from cnndesk.engine.threads import resolve
from cnndesk.errors import SettingError
from cnndesk.session.worker import EngineThread
from cnndesk.use.answers import NO_LABEL, NOT_SURE, Answer, AnswerReader
from cnndesk.use.pictures import Pictures, find_pictures
from cnndesk.use.recognition import (
    BatchRunner,
    Network,
    Pixels,
    Result,
    network_of,
    recognised,
)
from cnndesk.use.sorting import FolderSorter
from cnndesk.use.table import AnswerTable

_MOST_LINES = 20


def run(arguments: argparse.Namespace) -> int:
    """Predict. Pictures that cannot be read are named on stderr; the others are done all the same.

    Returns
    -------
    int
        1 where any picture could not be used.
    """
    if arguments.top < 1:
        raise SettingError(f"--top is {arguments.top}. Use a number of at least 1.")
    project = Project.load(Path(arguments.project))
    network = network_of(project, arguments.threshold, kept=arguments.top)
    cancel = threading.Event()
    status = StatusLine()
    try:
        with Interruption(cancel.set):
            job = Job(_shown_on(status), cancel)
            pictures = find_pictures(arguments.images, job)
            return _predict(pictures, network, job, status, arguments)
    except OpeningCancelled as cancelled:
        raise KeyboardInterrupt from cancelled
    finally:
        status.clear()


class _Sink(Protocol):
    """Takes what came of one picture after the other."""

    def add(self, name: str, result: Result) -> None:
        """Take one."""


def _predict(
    pictures: Pictures,
    network: Network,
    job: Job,
    status: StatusLine,
    arguments: argparse.Namespace,
) -> int:
    threads, reader, top = resolve(arguments.threads), network.reader, arguments.top
    for sentence in (*pictures.notes, *problem_lines(pictures.problems, _MOST_LINES)):
        note(sentence)
    tally = _Tally(reader, status)
    sinks: list[_Sink] = [tally]
    with ExitStack() as stack:
        if arguments.csv:
            table = AnswerTable(Path(arguments.csv), reader, top, replaces=arguments.force)
            sinks.append(stack.enter_context(table))
        if arguments.sort_into:
            sinks.append(_Copies(pictures, reader, arguments, status))
        if arguments.json:
            sinks.append(stack.enter_context(_Json(reader, top)))
        elif len(sinks) == 1:
            sinks.append(_Lines(reader, top, status))
        runner = BatchRunner(network.model, threads)
        engine = stack.enter_context(EngineThread())

        def forward(images: Pixels) -> NDArray[np.float32]:
            return engine.ask(lambda: runner(images)).result()

        for results in recognised(pictures, network, forward, job):
            for result in results:
                for sink in sinks:
                    sink.add(pictures.names[result.index], result)
    status.clear()
    if not arguments.json and (arguments.csv or arguments.sort_into):
        print(tally.text())
    tally.say_trained()
    return 1 if tally.unusable else 0


def _shown_on(status: StatusLine) -> Callable[[Progress], None]:
    def show(progress: Progress) -> None:
        if progress.total:
            share = bar(progress.done / progress.total)
            status.show(f"{share} {progress.stage}: {progress.done:,} of {progress.total:,}")
        else:
            status.show(f"{progress.stage}: {progress.done:,}")

    return show


class _Tally:
    """Counts answers, and names pictures that cannot be used as they come."""

    def __init__(self, reader: AnswerReader, status: StatusLine) -> None:
        self._reader, self._status = reader, status
        self._counts: Counter[str] = Counter()
        self._pictures = self._trained = 0
        self.unusable = 0

    def add(self, name: str, result: Result) -> None:
        self._pictures += 1
        if result.answer is None:
            self.unusable += 1
            self._status.say(f"cnndesk: {name} cannot be used as an image. {result.problem}")
            return
        self._trained += result.is_trained
        if self._reader.kind == "labels":
            self._counts.update(self._reader.labels(result.answer) or [NO_LABEL])
        elif self._reader.kind == "classes":
            self._counts[self._reader.word(result.answer)] += 1

    def text(self) -> str:
        """Return how many pictures there are of each class."""
        order = [*self._reader.names, NO_LABEL, NOT_SURE]
        found = [(name, self._counts[name]) for name in order if self._counts[name]]
        if self.unusable:
            found.append(("unusable", self.unusable))
        parts = ", ".join(f"{name} {count:,}" for name, count in found)
        plural = "picture" if self._pictures == 1 else "pictures"
        return f"{self._pictures:,} {plural}" + (f": {parts}" if parts else "")

    def say_trained(self) -> None:
        """Say how many pictures the network knows from its training."""
        if self._trained:
            subject = "picture is" if self._trained == 1 else "pictures are"
            note(
                f"Note: {self._trained:,} of {self._pictures:,} {subject} among those that the "
                "network was trained on. What it says of them does not tell how good it is."
            )


class _Copies:
    """Copies pictures into folders, and says on the way what there is to say."""

    def __init__(
        self,
        pictures: Pictures,
        reader: AnswerReader,
        arguments: argparse.Namespace,
        status: StatusLine,
    ) -> None:
        self._pictures, self._status = pictures, status
        target = Path(arguments.sort_into)
        self._sorter = FolderSorter(target, reader, arguments.images)
        for sentence in self._sorter.remarks:
            note(sentence)

    def add(self, name: str, result: Result) -> None:
        before = len(self._sorter.problems)
        self._sorter.put(self._pictures, result)
        for _, reason in self._sorter.problems[before:]:
            self._status.say(f"cnndesk: {name} is not copied. {reason}")


class _Lines:
    """Prints a line for each picture."""

    def __init__(self, reader: AnswerReader, top: int, status: StatusLine) -> None:
        self._reader, self._top, self._status = reader, top, status

    def add(self, name: str, result: Result) -> None:
        if result.answer is not None:
            self._status.clear()
            print(f"{name}: {text_of(self._reader, result.answer, self._top)}")


class _Json:
    """Prints one list of all pictures at the end."""

    def __init__(self, reader: AnswerReader, top: int) -> None:
        self._reader, self._top = reader, top
        self._entries: list[dict[str, Any]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if error is None:
            print_json(self._entries)

    def add(self, name: str, result: Result) -> None:
        if result.answer is not None:
            told = json_of(self._reader, result.answer, self._top)
            self._entries.append({"image": name, **told, "trained_on": result.is_trained})


def json_of(reader: AnswerReader, answer: Answer, top: int) -> dict[str, Any]:
    """Return an answer as JSON values."""
    names, pairs = reader.names, list(zip(answer.outputs, answer.values, strict=True))
    if reader.kind == "values":
        units = reader.coder.spec.units
        return {"values": [{"name": names[i], "value": v, "unit": units[i]} for i, v in pairs]}
    if reader.kind == "labels":
        found = [{"label": names[i], "probability": value} for i, value in pairs]
        labels = reader.labels(answer)
        return {"labels": labels, "threshold": reader.threshold, "probabilities": found}
    told = [{"class": names[i], "probability": value} for i, value in pairs[:top]]
    sure = reader.is_sure(answer)
    return {"predictions": told, "sure": sure, "threshold": reader.threshold}


def text_of(reader: AnswerReader, answer: Answer, top: int) -> str:
    """Return an answer as one line."""
    pairs = list(zip(answer.outputs, answer.values, strict=True))
    if reader.kind == "values":
        return "  ".join(map(" ".join, zip(reader.names, reader.texts(answer), strict=True)))
    if reader.kind == "labels":
        above = [(i, value) for i, value in pairs if value >= reader.threshold]
        if not above:
            likeliest = f"{reader.names[answer.best]}, {percent(answer.probability)}"
            return f"{NO_LABEL} from {percent(reader.threshold, 0)} on (the likeliest: {likeliest})"
        return "  ".join(f"{reader.names[i]} {percent(value)}" for i, value in above)
    told = "  ".join(f"{reader.names[i]} {percent(value)}" for i, value in pairs[:top])
    return told if reader.is_sure(answer) else f"{NOT_SURE} ({told})"
