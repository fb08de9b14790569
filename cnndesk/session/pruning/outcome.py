"""What a network costs and how good it is, before maps are removed and after."""

from __future__ import annotations

import time
from dataclasses import dataclass

from cnndesk.data import Split
from cnndesk.engine.model import Model
from cnndesk.engine.plan import Plan
from cnndesk.engine.plan_size import images_within
from cnndesk.explain.progress import Progress, Work
from cnndesk.scores import Metric
from cnndesk.session.evaluation import Evaluator
from cnndesk.session.targets import TargetCoder

_BATCH = 32
_SECONDS = 0.6
"""That measuring the time of a network may take."""

_FEWEST = 5


@dataclass(frozen=True)
class Facts:
    """What is to be known of a network.

    Attributes
    ----------
    maps : int
        That its blocks with weights make, the answers included.
    weights : int
        Learned numbers.
    bytes : int
        Of these, as float32.
    milliseconds : float
        For one image on this machine, of several run together.
    loss, score : float
        On the validation images.
    metric : Metric
        What the score is.
    """

    maps: int
    weights: int
    bytes: int
    milliseconds: float
    loss: float
    score: float
    metric: Metric

    def to_json(self) -> dict[str, float | int | str]:
        """Return plain values."""
        return {
            "maps": self.maps,
            "weights": self.weights,
            "bytes": self.bytes,
            "milliseconds": self.milliseconds,
            "val_loss": self.loss,
            self.metric.column("val"): self.score,
        }


def facts_of(model: Model, coder: TargetCoder, split: Split, threads: int = 1) -> Work[Facts]:
    """Measure a network on validation images; see ``progress.finish``."""
    evaluator = Evaluator(model, coder, threads)
    work = evaluator.run(split)
    while True:
        try:
            next(work)
        except StopIteration as end:
            found = end.value
            break
        yield Progress("measuring", 0, 0)
    yield Progress("timing", 0, 0)
    count = model.parameter_count()
    return Facts(
        maps=sum(
            model.shapes[node.id][2]
            for node in model.nodes
            if "weight" in model.parameters[node.id]
        ),
        weights=count,
        bytes=4 * count,
        milliseconds=milliseconds(model, threads),
        loss=found.loss,
        score=found.score,
        metric=coder.metric,
    )


def milliseconds(model: Model, threads: int = 1) -> float:
    """Return the time of one image forward, by the quickest of several runs of a batch.

    Others are slower because the machine does other things too.
    """
    plan = Plan(model, images_within(model, _BATCH), threads=threads)
    plan.pack_weights()
    plan.forward()
    times: list[float] = []
    began = time.perf_counter()
    while len(times) < _FEWEST or time.perf_counter() - began < _SECONDS:
        started = time.perf_counter()
        plan.forward()
        times.append(time.perf_counter() - started)
        if time.perf_counter() - began > 5 * _SECONDS:
            break  # a large network: what was measured has to do
    return 1000 * min(times) / plan.batch
