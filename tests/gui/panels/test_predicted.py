"""An answer in words: for classes, labels and values, right, wrong and not known."""

from __future__ import annotations

import numpy as np
import pytest

from cnndesk.blocks import Task
from cnndesk.data.targets import Targets, TargetSpec
from cnndesk.gui.panels.predicted import RIGHT, UNKNOWN, WRONG, answer, with_article

NAMES = ("cat", "apple")


@pytest.mark.parametrize(
    ("label", "remark", "short", "level"),
    [
        (0, "right, it is a cat", "", RIGHT),
        (1, "wrong, it is an apple", "is an apple", WRONG),
        (None, "its class is not known", "", UNKNOWN),
    ],
)
def test_a_class(label: int | None, remark: str, short: str, level: str) -> None:
    outputs = np.array([0.894, 0.106], np.float32)
    said = answer(outputs, Task.CLASSES, TargetSpec(), NAMES, label, None)
    assert (said.name, said.number) == ("cat", "89.4 %")
    assert (said.remark, said.short, said.level) == (remark, short, level)


def test_numbers_that_are_none_are_taken_for_nothing() -> None:
    outputs = np.array([np.nan, 0.25], np.float32)
    said = answer(outputs, Task.CLASSES, TargetSpec(), NAMES, 1, None)
    assert (said.name, said.level) == ("apple", RIGHT)


def test_labels_that_are_wrong_and_missed_are_named() -> None:
    targets = Targets.of_labels(np.array([[0, 1]]))
    outputs = np.array([0.9, 0.2], np.float32)
    said = answer(outputs, Task.LABELS, TargetSpec("labels"), NAMES, None, targets)
    assert said.name == "cat"
    assert said.remark == "wrong: cat; missed: apple"
    assert said.level == WRONG


@pytest.mark.parametrize(
    ("name", "words"), [("cat", "a cat"), ("Owl", "an Owl"), ("7", "7"), ("", "")]
)
def test_articles(name: str, words: str) -> None:
    assert with_article(name) == words
