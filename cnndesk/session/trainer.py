"""The training loop and its commands: run, pause, step, stop; schedules, stopping early, the best.

A `Trainer` makes *jobs*: iterators that do one training step or one evaluation batch at each
``next``. The engine thread (``worker.py``) advances them and serves probes in between; a test can
simply exhaust them. All state is kept at step boundaries, so a run that was paused, saved, killed
and resumed gives the same bits as one that was not. Files are ``checkpoint.py``'s business,
preparing a project for its data is ``preparation.py``'s.
"""

from __future__ import annotations

import dataclasses
import math
import time
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from cnndesk.blocks import Task
from cnndesk.data import Batch, BatchStream, Dataset, Split
from cnndesk.data.image_set import NO_IMAGES, ImageSet
from cnndesk.data.targets import TargetSpec
from cnndesk.document.interventions import Place
from cnndesk.document.settings import FLOAT32, MIXED, TrainingSettings
from cnndesk.engine import mixed
from cnndesk.engine.frozen import divided
from cnndesk.engine.model import Model
from cnndesk.engine.optimizers import Optimizer
from cnndesk.engine.plan import Plan
from cnndesk.engine.schedules import Plateau, Schedule
from cnndesk.errors import DivergedError, TrainingError
from cnndesk.scores import share
from cnndesk.session.evaluation import Evaluation, Evaluator
from cnndesk.session.features import Features, FeatureStream
from cnndesk.session.held_out import held_out
from cnndesk.session.history import History
from cnndesk.session.progress import LOOKING, Progress, progress_of
from cnndesk.session.rescue import given_up, is_sound, note_rescue
from cnndesk.session.selection import EpochScore, note
from cnndesk.session.state import (
    ALL_EPOCHS,
    EARLY_STOPPING,
    Arrays,
    RunState,
    Standing,
    overlaid,
)
from cnndesk.session.targets import TargetCoder, spec_for

if TYPE_CHECKING:
    from cnndesk.session.verdict import Verdict


class Trainer:
    """Trains one model on one data set.

    Parameters
    ----------
    model : Model
        With its first weights. Trained in place.
    dataset : Dataset
    settings : TrainingSettings
    task : Task
        Of the network's output block.
    threads : int
        Threads of every plan; changes no bit.
    augment : tuple of str
        Augmentation of the training images; by default that of the data settings.
    spec : TargetSpec, optional
        What the outputs of the network mean, where it has learned before; by default what the
        data say.

    Attributes
    ----------
    history : History
    standing : Standing
        Changed by the thread that advances a job.
    progress : Progress
    result : Evaluation or None
        On the test images, when the run is over, there are such images and `opens_test` is set.
    trained : ImageSet
        Images that the weights were trained on, in this run and in those it goes on with.
    validation, test : HeldOut
        The images of these parts that count: none of those trained on.
    opens_test : bool
        Whether `run` measures the test images at its end; otherwise they stay sealed.
    test_opened : str
        The date on which test images were measured before; empty if they never were.
    verdict : Verdict or None
        On the whole run, when it is over or has diverged; the test images play no part in it.
    augment : tuple of str
        Augmentation of the training images.
    after_epoch : list of callable
        Called with no argument on the same thread after each epoch, its evaluation included.
    after_step : list of callable
        Called with no argument on the same thread after each step; meant for mailboxes.

    Raises
    ------
    TrainingError
        When the outputs of the network and what is known of the images disagree.
    """

    def __init__(
        self,
        model: Model,
        dataset: Dataset,
        settings: TrainingSettings,
        *,
        task: Task = Task.CLASSES,
        threads: int = 1,
        augment: tuple[str, ...] | None = None,
        spec: TargetSpec | None = None,
    ) -> None:
        self.model = model
        self.dataset = dataset
        self.standing = Standing(threads=threads, corrections=dataset.corrections.digest)
        self.result: Evaluation | None = None
        self.verdict: Verdict | None = None
        self.augment = dataset.settings.augment if augment is None else augment
        self.opens_test = True
        self.test_opened = ""
        self._noted: ImageSet | None = None  # `trained` once it holds the images of this run
        self._own = dataset.image_set("train")
        self._take_up_trained(NO_IMAGES)
        self.after_epoch: list[Callable[[], None]] = []
        self.after_step: list[Callable[[], None]] = []
        outputs = int(np.prod(model.shapes[model.nodes[-1].id]))
        spec = spec_for(task, dataset, outputs) if spec is None else spec
        self.coder = TargetCoder(task, dataset.classes, outputs, spec)
        self.history = History(self.coder.metric)
        if settings.balance and task is not Task.CLASSES:
            raise TrainingError(
                "Only classes can be balanced, and this network gives values or labels. Switch "
                "“Balance classes” off."
            )
        self._settings = settings
        self._threads = threads
        division = divided(model)
        self._learning = division.learning if division is not None else model
        self._is_mixed = settings.precision == MIXED and not mixed.missing()
        self._stepping = self._learning
        if self._is_mixed:
            self._stepping = mixed.in_mixed_precision(self._learning)
        self._features: Features | None = None
        if division is not None:
            self._features = Features(division, threads=threads, seed=settings.seed)
        self._optimizer = _optimizer(self._learning, settings)
        self._evaluator = Evaluator(self._learning, self.coder, threads, self._features)
        self._stream = BatchStream(
            dataset.train,
            settings.batch_size,
            seed=settings.seed,
            augment=self.augment,
            balanced=settings.balance,
        )
        self._seen: FeatureStream | None = None
        if self._features is not None:
            self._seen = FeatureStream(self._stream, self._features)
        self._batches: Generator[Batch, None, None] | None = None
        self._schedule = self._make_schedule()
        self._plans: dict[int, Plan] = {}
        self._running_plan: Plan | None = None
        self._pausing = False
        self._best: Arrays | None = None
        self._copies: Arrays = {}  # the latest ones: what stays the same is not copied again
        self._tracked = [
            (array, np.empty_like(array))
            for named in self._learning.state.values()
            for array in named.values()
        ]
        self._learning_rate = math.nan
        self.progress = self._report("train")
        self._good = self._sound = self.capture()

    # Settings ------------------------------------------------------------------------------

    @property
    def settings(self) -> TrainingSettings:
        """What trains; see `change`."""
        return self._settings

    @property
    def threads(self) -> int:
        """Threads of every plan."""
        return self._threads

    @property
    def is_mixed(self) -> bool:
        """Whether steps are computed in mixed precision: it is asked for and can be had."""
        return self._is_mixed

    @property
    def precision_sentence(self) -> str:
        """Say in which precision steps are computed, where that is not float32 as ever."""
        return mixed.outcome() if self._settings.precision == MIXED else ""

    @property
    def finished(self) -> bool:
        """Whether there is nothing left to train."""
        return bool(self.standing.ended)

    @property
    def plan(self) -> Plan | None:
        """The plan of whole batches, for its times; None before the first step."""
        return self._plans.get(self._settings.batch_size)

    @property
    def batches_per_epoch(self) -> int:
        """Steps in one epoch."""
        return len(self._stream)

    def change(self, settings: TrainingSettings) -> None:
        """Go on with other settings, between two steps.

        Learning rate, schedule, weight decay, momentum, epochs and stopping can change; more epochs
        reopen a run that had come to its end.

        Raises
        ------
        TrainingError
            For a setting that the state of the run depends on: optimiser, batch size, balance,
            seed or precision.
        """
        for name in ("optimizer", "batch_size", "balance", "seed", "precision"):
            if getattr(settings, name) != getattr(self._settings, name):
                label = next(p.label for p in settings.params() if p.name == name)
                raise TrainingError(
                    f"{label} cannot change within a run (it is {getattr(self._settings, name)}). "
                    "Start a new run to change it."
                )
        arrays = self._optimizer.arrays()
        self._settings = settings
        self._optimizer = _optimizer(self._learning, settings)
        self._optimizer.load_arrays(arrays)
        self._plans.clear()
        self._schedule = self._make_schedule()
        if self.standing.ended == ALL_EPOCHS and settings.epochs > self.standing.epoch:
            self.standing.ended, self.verdict = "", None
        self.progress = self._report("train")

    def reopen(self) -> None:
        """Let a run that had ended go on, for as many epochs as the settings have left."""
        if self._settings.epochs > self.standing.epoch:
            self.standing.ended, self.standing.waited = "", 0
            self.verdict = None
            self.progress = self._report("train")

    # Commands ------------------------------------------------------------------------------

    def run(self) -> Generator[None, None, None]:
        """Return the job that trains to the end of the run; see `opens_test` for what follows."""
        self._pausing = False
        return self._work(lambda: False, test=True)

    def step_batch(self) -> Generator[None, None, None]:
        """Return the job that does one training step (and what ends the epoch, if it ends)."""
        self._pausing = False
        goal, rescued = self.standing.step + 1, self.standing.rescued_step
        return self._work(
            lambda: self.standing.step >= goal or self.standing.rescued_step != rescued, test=False
        )

    def step_epoch(self) -> Generator[None, None, None]:
        """Return the job that trains to the end of the present epoch."""
        self._pausing = False
        goal, rescued = self.standing.epoch + 1, self.standing.rescued_step
        return self._work(
            lambda: self.standing.epoch >= goal or self.standing.rescued_step != rescued, test=False
        )

    def run_to(self, place: Place) -> Generator[None, None, None]:
        """Return the job that trains to a place and no further, or to the end of the run.

        An epoch whose steps are all done is evaluated only where the place lies behind that.
        """
        self._pausing = False

        def reached() -> bool:
            standing = self.standing
            return (
                Place(bool(standing.rescued_step), standing.step, standing.epoch, standing.batch)
                >= place
            )

        return self._work(reached, test=False, unfinished=reached)

    def pause(self) -> None:
        """End the job under way at the next step boundary; from any thread."""
        self._pausing = True

    def stop(self) -> None:
        """End the job under way as soon as possible, giving up the step it is in; from any thread.

        The state is that of the last finished step, as after `pause`.
        """
        self._pausing = True
        plan = self._running_plan
        if plan is not None:
            plan.request_stop()

    def close(self) -> None:
        """Stop preparing batches. The trainer can go on all the same."""
        if self._batches is not None:
            self._batches.close()
            self._batches = None
        if self._features is not None and self.standing.ended:
            self._features.close()

    def evaluate(self, split: Split) -> Generator[None, None, Evaluation]:
        """Return the job that evaluates one part of the data with the present weights."""
        return self._evaluator.run(split)

    def learning_on(self, split: Split) -> tuple[Model, NDArray[np.uint8] | NDArray[np.float32]]:
        """Return the part of the model that learns, and what it is given for images."""
        rows = np.arange(len(split))
        if self._features is None:
            return self._learning, split.images.take(rows)
        return self._learning, self._features.of(split.images).take(rows)

    def back_to_best(self) -> int:
        """Load the weights of the best epoch, between two steps.

        Returns
        -------
        int
            That epoch, from 1.

        Raises
        ------
        TrainingError
            When no epoch is finished.
        """
        if self._best is None:
            raise TrainingError("No epoch is finished yet, so there is none to go back to.")
        self.model.load_arrays(_writable(self._best))
        return self.standing.best_epoch

    # State ---------------------------------------------------------------------------------

    def capture(self) -> RunState:
        """Return a complete copy of the run, between two steps."""
        return RunState(
            standing=dataclasses.replace(self.standing),
            weights=self._copied(),
            optimizer=self._optimizer.arrays(),
            best_weights=self._best,
            steps=len(self.history.steps),
            epochs=len(self.history.epochs),
            trained=self.trained,
        )

    def _copied(self) -> Arrays:
        self._copies = self.model.copy_arrays(self._copies)
        return self._copies

    def restore(self, state: RunState) -> None:
        """Take up a state, between two steps.

        Where it stands in an epoch of other images than these, because some were corrected since,
        that epoch begins anew.

        Raises
        ------
        ShapeError
            When its arrays do not fit the model.
        """
        self.close()
        if self._features is not None:
            self._features.forget()  # the frozen part may get other weights
        self.model.load_arrays(_writable(state.weights))
        self._optimizer.load_arrays(dict(state.optimizer))
        self._best = state.best_weights
        self._take_up_trained(state.trained)
        standing = state.standing
        corrections = self.dataset.corrections.digest
        if standing.corrections != corrections:
            standing = standing.at_epoch_start()
        self.standing = dataclasses.replace(
            standing, threads=self._threads, corrections=corrections
        )
        self.history.truncate(state.steps, state.epochs)
        if self.standing.ended == ALL_EPOCHS and self._settings.epochs > self.standing.epoch:
            self.standing.ended = ""
        self._good = self._sound = state
        self.progress = self._report("train")

    def take_fallbacks(self, of: Trainer) -> None:
        """Fall back, where the run diverges, to where another trainer of it would have."""
        optimizer = self._optimizer.arrays()
        self._good, self._sound = (
            dataclasses.replace(state, optimizer=overlaid(optimizer, state.optimizer))
            for state in (of._good, of._sound)
        )

    @property
    def last_good(self) -> RunState:
        """The state at the end of the last finished epoch (or at the start)."""
        return self._good

    # The loop ------------------------------------------------------------------------------

    def _work(
        self,
        reached: Callable[[], bool],
        *,
        test: bool,
        unfinished: Callable[[], bool] = lambda: False,
    ) -> Generator[None, None, None]:
        """Train until something is reached; `unfinished`: before an epoch is evaluated."""
        while not self.standing.ended and not self._pausing and not reached():
            if self.standing.batch < self.batches_per_epoch:
                ready = yield from self._look_once()
                if not ready:
                    continue  # paused
                self._train_batch()
                yield
            if self.standing.batch == self.batches_per_epoch and not unfinished():
                yield from self._end_epoch()
        if (
            test
            and self.opens_test
            and self.standing.ended
            and not self._pausing
            and len(self.test)
        ):
            self.result = yield from self._timed_evaluation(self.test.split)
        if test and self.standing.ended:
            yield from self._judge_run()
        if self.standing.ended:
            self.close()
        self.progress = self._report("train")

    def _look_once(self) -> Generator[None, None, bool]:
        """Let the frozen part look at the images of this epoch, unless it has; False when paused.

        See `Features`.
        """
        if self._seen is None:
            return True
        looking = self._seen.rows(self.standing.epoch).look()
        while not self._pausing:
            started = time.perf_counter()
            seeing = next(looking, None)
            if seeing is None:
                return True
            elapsed = time.perf_counter() - started
            self.standing.seconds += elapsed
            self.standing.looking_seconds += elapsed
            self.progress = dataclasses.replace(
                self._report(LOOKING), looked=seeing.done, to_look=seeing.images
            )
            yield
        return False

    def _train_batch(self) -> None:
        started = time.perf_counter()
        standing = self.standing
        batch = self._next_batch()
        n = len(batch.labels)
        plan = self._plan(n)
        plan.images[...] = batch.images
        self.coder.fill(plan, batch.labels, batch.targets)
        plan.counter[0] = standing.step
        scale = standing.plateau_scale * standing.rescue_scale
        # By epochs: where one was begun anew or had other batches, steps count otherwise.
        at = standing.epoch * self.batches_per_epoch + standing.batch
        self._learning_rate = self._schedule.rate(at) * scale
        momentum = self._schedule.momentum(at, self._settings.momentum)
        self._optimizer.begin_step(self._learning_rate, momentum)
        for array, before in self._tracked:
            np.copyto(before, array)
        self._running_plan = plan
        whole = plan.step()
        self._running_plan = None
        if not whole:
            self._give_up_step()
            return
        judged = self.coder.judged(plan, batch.labels, batch.targets)
        loss = judged.loss
        if not math.isfinite(loss) or not math.isfinite(plan.gradient_norm or 0.0):
            self._diverged(plan.first_nonfinite())
            return
        self._note_training()
        standing.batch += 1
        standing.step += 1
        standing.note_precision(MIXED if self._is_mixed else FLOAT32)
        standing.images += n
        standing.seen += n
        standing.loss_sum += loss * n
        standing.correct += judged.score
        standing.judged += judged.out_of
        elapsed = time.perf_counter() - started
        standing.seconds += elapsed
        standing.step_seconds += elapsed
        self.history.steps.append(
            standing.step,
            standing.epoch + 1,
            loss,
            self._metric(judged.score, judged.out_of),
            self._learning_rate,
            standing.seconds,
        )
        self.progress = self._report("train")
        for call in self.after_step:
            call()

    def _take_up_trained(self, trained: ImageSet) -> None:
        """Hold out what neither was trained on nor is going to be."""
        self.trained = trained
        known = trained | self._own
        self.validation = held_out(self.dataset, "val", known)
        self.test = held_out(self.dataset, "test", known)

    def _note_training(self) -> None:
        """Remember from the first step on what was trained on, and whether the test was seen."""
        if self._noted is not self.trained:
            self.trained = self._noted = self.trained | self._own
        if self.test_opened and not self.standing.test_seen:
            self.standing.test_seen = self.test_opened

    def _metric(self, score: float, out_of: float) -> float:
        """Return the metric; NaN where nothing was to be found and nothing was."""
        return share(score, out_of) * self.coder.metric.factor

    def _next_batch(self) -> Batch:
        if self._batches is None:
            stream = self._stream if self._seen is None else self._seen
            self._batches = stream.epoch(self.standing.epoch, self.standing.batch)
        return next(self._batches)

    def _plan(self, n: int) -> Plan:
        """Return the plan for a batch of n images: whole batches, and the rest of an epoch."""
        if n not in self._plans:
            self._plans[n] = Plan(
                self._stepping,
                n,
                training=True,
                optimizer=self._optimizer,
                threads=self._threads,
                seed=self._settings.seed,
            )
        return self._plans[n]

    def _end_epoch(self) -> Generator[None, None, None]:
        """Evaluate, record, decide whether the run is over, keep the state."""
        standing = self.standing
        if not self._weights_are_finite():
            self._diverged(None)
            return
        val_loss = val_score = math.nan
        if len(self.validation):
            outcome = yield from self._timed_evaluation(self.validation.split)
            if outcome is None:
                return  # paused meanwhile: evaluated again when the run goes on
            val_loss, val_score = outcome.loss, outcome.score
            if not math.isfinite(val_loss):
                self._diverged(None)
                return
        self.close()
        train_loss = standing.loss_sum / standing.seen
        train_score = self._metric(standing.correct, standing.judged)
        standing.epoch += 1
        standing.batch = standing.seen = 0
        standing.correct = standing.judged = standing.loss_sum = 0.0
        self.history.epochs.append(
            standing.epoch,
            standing.step,
            train_loss,
            train_score,
            val_loss,
            val_score,
            self._learning_rate,
            standing.seconds,
        )
        self._judge(train_loss, val_loss, val_score)
        self._good = self.capture()
        if is_sound(self.history):
            self._sound = self._good
        self.progress = self._report("train")
        for call in self.after_epoch:
            call()

    def _judge(self, train_loss: float, val_loss: float, val_score: float) -> None:
        """Update best weights, plateau and early stopping with a finished epoch."""
        standing, settings = self.standing, self._settings
        classifies = self.coder.task is Task.CLASSES
        loss = train_loss if math.isnan(val_loss) else val_loss
        score = EpochScore(
            train_loss,
            loss,
            val_score if classifies else math.nan,
            len(self.validation),
            math.log(self.coder.outputs) if classifies and self.coder.outputs > 1 else math.nan,
        )
        if note(standing, settings, score):
            self._best = self._copied()
        if settings.schedule == "plateau":
            plateau = Plateau(
                settings.plateau_patience,
                settings.plateau_factor,
                standing.plateau_best,
                standing.plateau_waited,
                standing.plateau_scale,
            )
            plateau.update(loss)
            standing.plateau_best, standing.plateau_waited = plateau.best, plateau.waited
            standing.plateau_scale = plateau.scale
        if standing.epoch >= settings.epochs:
            standing.ended = ALL_EPOCHS
        elif settings.early_stopping is not None and standing.waited >= settings.early_stopping:
            standing.ended = EARLY_STOPPING
        if standing.ended and settings.restore_best:
            self.back_to_best()

    def _judge_run(self) -> Generator[None, None, None]:
        """Look at what became of the run; given up when a pause is asked for."""
        from cnndesk.session.evidence import gather  # at the end of a run, not at a start
        from cnndesk.session.verdict import judge

        job = gather(self)
        while not self._pausing:
            try:
                next(job)
            except StopIteration as end:
                self.verdict = judge(end.value)
                return
            yield
        job.close()

    def _timed_evaluation(self, split: Split) -> Generator[None, None, Evaluation | None]:
        """Evaluate and count the time; None when a pause was asked for meanwhile."""
        self.progress = self._report(split.name)
        job = self._evaluator.run(split)
        while True:
            started = time.perf_counter()
            try:
                next(job)
            except StopIteration as end:
                outcome: Evaluation = end.value
                return outcome
            finally:
                self.standing.seconds += time.perf_counter() - started
            yield
            if self._pausing:
                job.close()
                return None

    def _give_up_step(self) -> None:
        """Undo what a step that was stopped before it changed any weight has left behind."""
        self.close()  # the batch is drawn again
        self._optimizer.steps -= 1
        for array, before in self._tracked:
            np.copyto(array, before)

    def _diverged(self, block: str | None) -> None:
        """Go back to a good state with a lower rate; where that was done before, raise."""
        bad_rate, step = self._learning_rate, self.standing.step + 1
        seconds, step_seconds = self.standing.seconds, self.standing.step_seconds
        if not self.standing.rescued_step:
            self.restore(self._sound)
            note_rescue(self.standing, step)
            self.standing.seconds, self.standing.step_seconds = seconds, step_seconds
            self._good = self._sound = self.capture()
            return
        self.restore(self._good)
        sentence = given_up(self._settings, self.standing, step, bad_rate, block)
        from cnndesk.session.evidence import from_curves
        from cnndesk.session.verdict import judge

        self.verdict = judge(from_curves(self, diverged=sentence))
        raise DivergedError(sentence)

    def _weights_are_finite(self) -> bool:
        return all(
            bool(np.isfinite(array).all())
            for arrays in (self._learning.parameters, self._learning.state)
            for named in arrays.values()
            for array in named.values()
        )

    def _make_schedule(self) -> Schedule:
        s = self._settings
        return Schedule(
            s.schedule,
            s.learning_rate,
            len(self._stream),
            s.epochs,
            warmup_epochs=s.warmup_epochs,
            step_epochs=s.step_epochs,
            step_factor=s.step_factor,
        )

    def _report(self, phase: str) -> Progress:
        return progress_of(
            self.standing,
            phase,
            self._settings.epochs,
            len(self._stream),
            self._learning_rate,
            self.coder.metric,
        )


def _optimizer(model: Model, settings: TrainingSettings) -> Optimizer:
    return Optimizer(
        model,
        settings.optimizer,
        momentum=settings.momentum,
        weight_decay=settings.weight_decay,
        clip_norm=settings.clip_norm,
    )


def _writable(arrays: Arrays) -> dict[str, dict[str, np.ndarray]]:
    return {block: dict(named) for block, named in arrays.items()}
