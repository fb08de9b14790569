"""A worker: the process that trains runs of an experiment, one after the other, as it is told.

It opens the images once, keeps the folds, and reads nothing but the experiment's folder. Only its
main thread uses kernels; a second one listens. It never writes the journal: what it has done
counts when whoever started it has written it down.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from queue import SimpleQueue
from typing import IO, Any

from cnndesk import logs
from cnndesk.data import Dataset
from cnndesk.document.project import Project
from cnndesk.engine.threads import single_threaded_blas
from cnndesk.errors import CnndeskError, DivergedError
from cnndesk.laboratory import messages
from cnndesk.laboratory.design import RunSpec, Variant
from cnndesk.laboratory.experiment import BASE, check_images, checkpoint_in, read_head
from cnndesk.laboratory.folds import Folds
from cnndesk.laboratory.messages import Message
from cnndesk.laboratory.one_run import Run, measured
from cnndesk.laboratory.results import plain
from cnndesk.session.preparation import located, open_data
from cnndesk.system import give_way
from cnndesk.system.servers import trust

_STEPS_SECONDS = 0.2
"""Between two reports of the steps of a run that somebody watches."""

_MOST_STEPS = 2000
"""Steps in a report; of more, some."""


def serve(folder: Path, orders: IO[bytes], answers: IO[bytes]) -> int:
    """Do what is told until the orders end; return an exit code."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for whoever started it
    give_way()
    worker = _Worker(folder, answers)
    threading.Thread(target=worker.listen, args=(orders,), name="orders", daemon=True).start()
    with suppress(BrokenPipeError), single_threaded_blas():
        worker.work()
    return 0


class _Worker:
    def __init__(self, folder: Path, answers: IO[bytes]) -> None:
        self._folder, self._answers = folder, answers
        self._orders: SimpleQueue[Message | None] = SimpleQueue()
        self._stopping = threading.Event()
        self._run: Run | None = None
        self._told: set[str] = set()

    # The second thread -----------------------------------------------------------------------

    def listen(self, orders: IO[bytes]) -> None:
        """Hear orders until they end."""
        for message in messages.heard(orders):
            if message.kind == messages.STOP:
                self._stop()
            else:
                self._orders.put(message)
        self._stop()
        self._orders.put(None)

    def _stop(self) -> None:
        self._stopping.set()
        run = self._run
        if run is not None:
            run.trainer.stop()  # gives up the step it is in: a large one may take long

    # The main thread -------------------------------------------------------------------------

    def work(self) -> None:
        """Open the images, then do one order after the other."""
        try:
            head = read_head(self._folder)
            self._design = head.design
            self._base = Project.load(self._folder / BASE)
            self._dataset = self._opened(head.fingerprint)
        except (CnndeskError, OSError) as error:
            self._tell(messages.FAILED, run="", sentence=str(error), again=False)
            return
        self._folds: Folds | None = None
        self._tell(messages.READY)
        while (order := self._orders.get()) is not None:
            if not self._stopping.is_set():
                self._do(order)

    def _opened(self, fingerprint: str) -> Dataset:
        for source in (self._base.data.source, self._base.data.test_source):
            trust(source)  # whoever began the experiment had opened them
        dataset = open_data(located(self._base.data, self._folder / BASE))
        check_images(fingerprint, dataset)
        return dataset.corrected(self._base.corrections) if self._base.corrections else dataset

    def _do(self, order: Message) -> None:
        name = str(order.values.get("run", ""))
        try:
            spec = _spec(order.values)
            name = spec.id
            if order.kind == messages.MEASURE:
                self._measure(spec, order.values)
            else:
                self._train(spec, order.values)
        except BrokenPipeError:
            raise
        except (CnndeskError, MemoryError, OSError) as error:
            sentence = str(error) or "There is not enough memory for this run."
            # The same run with the same images fails again; a full disk or memory need not.
            lasting = isinstance(error, CnndeskError)
            self._tell(messages.FAILED, run=name, sentence=sentence, again=not lasting)
        except Exception as error:
            with logs.written():
                logs.note("".join(traceback.format_exception(error)), "error")
            sentence = f"An error in the program ({type(error).__name__}: {error})."
            self._tell(messages.FAILED, run=name, sentence=sentence, again=False)

    def _fold(self, spec: RunSpec) -> Dataset:
        if spec.folds == 1:
            return self._dataset
        if self._folds is None:
            self._folds = Folds(self._dataset, spec.folds)
        return self._folds.fold(spec.fold)

    def _measure(self, spec: RunSpec, values: dict[str, Any]) -> None:
        pace = measured(
            self._base,
            self._design,
            spec,
            self._fold(spec),
            int(values["threads"]),
            float(values["seconds"]),
            self._stopping.is_set,
        )
        self._tell(
            messages.MEASURED, run=spec.id, step=pace.step, image=pace.image, start=pace.start
        )

    def _train(self, spec: RunSpec, values: dict[str, Any]) -> None:
        until = values.get("until")
        path = checkpoint_in(self._folder, spec.id)
        run = Run(self._base, self._design, spec, self._fold(spec), path, int(values["threads"]))
        run.trainer.after_epoch.append(lambda: self._tell_epoch(run))
        if values.get("watched"):
            _Watcher(run, self._tell)
        with self._under_way(run):
            try:
                for _ in run.train(None if until is None else int(until)):
                    if self._stopping.is_set():
                        break
            except DivergedError as error:
                self._tell(messages.DONE, result=run.failure(error).to_json())
                return
            finally:
                run.abandon()
            if run.trainer.finished:
                self._tell(messages.DONE, result=run.result().to_json())
                return
            run.save()
            if self._stopping.is_set():
                self._tell(messages.STOPPED, run=spec.id, epoch=run.epoch)
                return
            reached = run.reached()
            self._tell(
                messages.REACHED,
                run=spec.id,
                epoch=reached.epoch,
                score=plain(reached.score),
                curve=[plain(v) for v in reached.curve],
                seconds=reached.seconds,
            )

    @contextmanager
    def _under_way(self, run: Run) -> Iterator[None]:
        self._run = run
        try:
            yield
        finally:
            self._run = None

    def _tell_epoch(self, run: Run) -> None:
        curve = run.curve
        self._tell(
            messages.EPOCH,
            run=run.spec.id,
            epoch=run.epoch,
            score=plain(curve[-1]) if curve else None,
            seconds=run.trainer.standing.seconds,
            curve=[plain(v) for v in curve] if self._is_first(run) else None,
        )

    def _is_first(self, run: Run) -> bool:
        """Whether nothing was told of a run yet: one that goes on has epochs nobody here saw."""
        first = run.spec.id not in self._told
        self._told.add(run.spec.id)
        return first

    def _tell(self, kind: str, **values: Any) -> None:
        messages.write(self._answers, kind, **values)


class _Watcher:
    """Tells the loss of the steps of a run that somebody watches, a few times a second."""

    def __init__(self, run: Run, tell: Any) -> None:
        self._run, self._tell = run, tell
        self._told = 0
        self._due = 0.0
        run.trainer.after_step.append(self._after_step)
        run.trainer.after_epoch.append(self._say)

    def _after_step(self) -> None:
        if time.monotonic() >= self._due:
            self._say()

    def _say(self) -> None:
        self._due = time.monotonic() + _STEPS_SECONDS
        losses = self._run.trainer.history.steps.column("loss")
        start, self._told = min(self._told, len(losses)), len(losses)
        new = losses[start:]
        every = max(1, -(-len(new) // _MOST_STEPS))
        self._tell(
            messages.STEPS,
            run=self._run.spec.id,
            first=start + 1,
            every=every,
            losses=[plain(float(v)) for v in new[::every]],
            steps=self._run.trainer.batches_per_epoch,
        )


def _spec(values: dict[str, Any]) -> RunSpec:
    return RunSpec(
        Variant.of(values["choices"]),
        int(values["seed"]),
        int(values["fold"]),
        int(values["folds"]),
    )


def order_of(spec: RunSpec) -> dict[str, Any]:
    """Return the values of an order that name a run."""
    return {
        "choices": dict(spec.variant.choices),
        "seed": spec.seed,
        "fold": spec.fold,
        "folds": spec.folds,
    }


def main(folder: str) -> int:
    """Serve on standard input and output; what is printed goes to standard error."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return serve(Path(folder), sys.stdin.buffer, answers)
