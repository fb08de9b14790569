"""What a network says of one picture: a class, labels or values; and when that is "not sure".

Only the meaning of outputs lives here. Running a network is ``recognition``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnndesk.data.targets import TargetKind
from cnndesk.document.calibration import Calibration
from cnndesk.errors import SettingError
from cnndesk.scores import THRESHOLD
from cnndesk.session.targets import TargetCoder
from cnndesk.words import word

NOT_SURE_BELOW = 0.7
"""The probability below which a class is "not sure", where nobody has chosen one."""

NOT_SURE = word("not sure")
NO_LABEL = word("no label")
KEPT = 5
"""Classes of an answer that are remembered, at the least."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a network says of one picture.

    Attributes
    ----------
    outputs : tuple of int
        Numbers of classes or labels, the likeliest first; of values, in their order.
    values : tuple of float
        Their probabilities, or values in units.
    """

    outputs: tuple[int, ...]
    values: tuple[float, ...]

    @property
    def best(self) -> int:
        """The likeliest class or label."""
        return self.outputs[0]

    @property
    def probability(self) -> float:
        """Of the likeliest class or label."""
        return self.values[0]


class AnswerReader:
    """Reads the outputs of a network.

    Parameters
    ----------
    coder : TargetCoder
        Kind, names and units of the outputs.
    threshold : float, optional
        The probability from which a class is sure, or a picture has a label; by default 0.7 for
        classes and 0.5 for labels.
    kept : int
        How many classes of an answer are remembered; labels and values all are.
    calibration : Calibration, optional
        How the probabilities of these weights are to be read; by default as they are.

    Raises
    ------
    SettingError
        For a threshold that is no probability above 0.
    """

    def __init__(
        self,
        coder: TargetCoder,
        threshold: float | None = None,
        kept: int = KEPT,
        calibration: Calibration | None = None,
    ) -> None:
        self.coder = coder
        self.kept = max(kept, KEPT)
        self.calibration = calibration
        usual = default_threshold(coder.kind, calibration)
        self.threshold = usual if threshold is None else threshold
        if not 0.0 < self.threshold <= 1.0:
            raise SettingError(
                f"The threshold is {self.threshold:g}. Use a number above 0 and up to 1."
            )

    @property
    def kind(self) -> TargetKind:
        """What the outputs stand for."""
        return self.coder.kind

    @property
    def names(self) -> tuple[str, ...]:
        """Of the outputs."""
        return self.coder.names

    def with_threshold(self, threshold: float | None) -> AnswerReader:
        """Return a reader of the same outputs with another threshold; None for the usual one."""
        return AnswerReader(self.coder, threshold, self.kept, self.calibration)

    def probabilities(self, outputs: NDArray[np.float32]) -> NDArray[np.floating]:
        """Return calibrated probabilities, or values in units, of outputs of the network."""
        rows = self.coder.answers(outputs)
        if self.calibration is None or self.kind == "values":
            return rows
        return self.calibration.applied(rows, self.kind)

    def answers(self, outputs: NDArray[np.float32]) -> list[Answer | None]:
        """Return what outputs say; None for a row that holds something that is no number.

        Parameters
        ----------
        outputs : ndarray of float32, shape (n, outputs)
            As the network gives them.
        """
        return self.read(self.probabilities(outputs))

    def read(self, rows: NDArray[np.floating]) -> list[Answer | None]:
        """Return what rows of `probabilities` say."""
        finite = np.isfinite(rows).all(axis=1)
        if self.kind == "values":
            order = np.tile(np.arange(rows.shape[1]), (len(rows), 1))
        else:
            order = np.argsort(-rows, axis=1, kind="stable")
        if self.kind == "classes":
            order = order[:, : self.kept]
        chosen = np.take_along_axis(rows, order, axis=1)
        return [
            Answer(tuple(outputs), tuple(values)) if good else None
            for outputs, values, good in zip(
                order.tolist(), chosen.tolist(), finite.tolist(), strict=True
            )
        ]

    def is_sure(self, answer: Answer) -> bool:
        """Whether it says something: a class or label from the threshold on, or values."""
        return self.kind == "values" or answer.probability >= self.threshold

    def labels(self, answer: Answer) -> list[str]:
        """Return the labels from the threshold on, the likeliest first."""
        pairs = zip(answer.outputs, answer.values, strict=True)
        return [self.names[i] for i, value in pairs if value >= self.threshold]

    def word(self, answer: Answer) -> str:
        """Return the answer in a word or two: ``"dog"``, ``"not sure"``, ``"sea, sun"``."""
        if self.kind == "values":
            return ", ".join(self.texts(answer))
        if self.kind == "labels":
            return ", ".join(self.labels(answer)) or NO_LABEL
        return self.names[answer.best] if self.is_sure(answer) else NOT_SURE

    def texts(self, answer: Answer) -> list[str]:
        """Return values with their units, one text each."""
        return self.coder.spec.texts(answer.values)


def default_threshold(kind: TargetKind, calibration: Calibration | None = None) -> float:
    """Return the threshold of networks for which nobody has chosen one.

    Of calibrated probabilities of classes it is the one that was found with them.
    """
    if kind == "labels":
        return THRESHOLD
    if calibration is not None and calibration.threshold < 1.0:
        return calibration.threshold
    return NOT_SURE_BELOW


def counts(reader: AnswerReader, answers: Sequence[Answer]) -> dict[str, int]:
    """Return how many pictures each class or label has, in their order; "not sure" last."""
    found = dict.fromkeys(reader.names, 0)
    left = 0
    for answer in answers:
        if not reader.is_sure(answer):
            left += 1
        elif reader.kind == "labels":
            for name in reader.labels(answer):
                found[name] += 1
        else:
            found[reader.names[answer.best]] += 1
    return {**found, NO_LABEL if reader.kind == "labels" else NOT_SURE: left}
