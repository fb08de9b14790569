"""Answers handed in and collected: judged anew, counted by misconception; hostile files refused."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnndesk.cli import main
from cnndesk.errors import CnndeskError
from cnndesk.lessons.collecting import collect
from cnndesk.lessons.handing_in import (
    MOST_BYTES,
    AnswersError,
    answers_as_text,
    read_answers,
    write_whole,
)
from cnndesk.lessons.reader import read_lesson
from cnndesk.paths import resource

DEPTH = resource("lessons/filters-have-depth.md")


def answer(first: float | str, **more: Any) -> dict[str, Any]:
    """Return one answer as the window keeps it."""
    return {
        "first": first, "last": first, "tries": 1, "right": False, "told": False, "wrong": [],
        **more,
    }  # fmt: skip


def hand_in(folder: Path, who: str, answers: dict[str, Any]) -> Path:
    """Write a learner's file."""
    path = folder / f"{who}.json"
    write_whole(path, answers_as_text(read_lesson(DEPTH), frozenset({0, 1}), answers))
    return path


def test_what_is_handed_in_is_read_back(tmp_path: Path) -> None:
    path = hand_in(tmp_path, "Ada", {"0": answer(3.0, tries=2, right=True), "99": answer("x")})
    found = read_answers(path)
    assert (found.who, found.lesson, found.done) == ("Ada", "filters-have-depth", (1, 2))
    assert [(a.step, a.first, a.tries) for a in found.answers] == [(1, 3.0, 2)]
    whole = json.loads(path.read_text(encoding="utf-8"))
    assert whole["answers"][0]["question"] == "How many feature maps come out?"


def test_a_class_is_counted_by_misconception_and_judged_anew(tmp_path: Path) -> None:
    hand_in(tmp_path, "Ada", {"0": answer(3.0, tries=2, right=True)})
    hand_in(tmp_path, "Bo", {"0": answer(3.0, right=True)})  # the file claims what is not so
    hand_in(tmp_path, "Cy", {"0": answer(1.0, right=False), "1": answer(27.0)})
    found = collect(tmp_path, read_lesson(DEPTH))
    assert found.learners == 3
    firsts = {(row.who, row.step): row for row in found.rows}
    assert not firsts["Bo", 1].right
    assert firsts["Cy", 1].right
    assert firsts["Cy", 1].is_recomputed
    step, words, count = found.misconceptions[0]
    assert (step, count) == (1, 2)
    assert words.startswith("One for each colour?")


def test_what_the_learner_changed_is_not_judged_by_the_drawing_of_the_lesson(
    tmp_path: Path,
) -> None:
    # Step 4 asks for the parameters after eight filters were set: 224, not the 28 of the drawing.
    hand_in(tmp_path, "Ada", {"3": answer(224.0, right=True)})
    hand_in(tmp_path, "Bo", {"3": answer(28.0, tries=2, right=True, wrong=[80])})
    rows = {row.who: row for row in collect(tmp_path, read_lesson(DEPTH)).rows}
    assert rows["Ada"].right
    assert not rows["Ada"].is_recomputed
    assert not rows["Bo"].right


def test_files_of_others_are_left_out_and_named(tmp_path: Path) -> None:
    good = hand_in(tmp_path, "Ada", {"0": answer(1.0)})
    whole = json.loads(good.read_text(encoding="utf-8"))
    for name, change in (
        ("older", {"digest": "0"}),
        ("other", {"lesson": "sizes"}),
        ("newer", {"version": 2}),
        ("alien", {"format": "x"}),
    ):
        (tmp_path / f"{name}.json").write_text(json.dumps({**whole, **change}), encoding="utf-8")
    (tmp_path / "large.json").write_bytes(b" " * (MOST_BYTES + 1))
    (tmp_path / "deep.json").write_text("[" * 90_000, encoding="utf-8")
    (tmp_path / "folder.json").mkdir()
    found = collect(tmp_path, read_lesson(DEPTH))
    assert found.learners == 1
    assert len(found.troubles) == 7
    assert all(trouble.endswith(".") for trouble in found.troubles)


@settings(max_examples=60, deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.floats(allow_nan=True) | st.text(max_size=8),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner),
        max_leaves=8,
    )
)
def test_whatever_stands_in_a_file_is_read_or_refused(tmp_path_factory, value: object) -> None:
    path = tmp_path_factory.mktemp("answers") / "a.json"
    whole = {"format": "cnndesk answers", "version": 1, "lesson": "filters-have-depth"}
    for entry in (value, {"step": 1, "first": value}, {"step": value, "first": 3, "wrong": value}):
        path.write_text(json.dumps({**whole, "done": value, "answers": [entry]}), encoding="utf-8")
        for answered in read_answers(path).answers:
            assert isinstance(answered.first, float | str)
    path.write_text(json.dumps(value), encoding="utf-8")
    with pytest.raises(AnswersError):
        read_answers(path)


def test_the_command_writes_a_table_that_no_spreadsheet_executes(tmp_path: Path, capsys) -> None:
    hand_in(tmp_path, "=cmd()", {"0": answer(3.0)})
    target = tmp_path / "class.csv"
    arguments = ["lesson", "collect", str(tmp_path), "--lesson", str(DEPTH), "--csv", str(target)]
    assert main(arguments) == 0
    said = capsys.readouterr().out
    assert "1 learners, 1 first answers" in said
    assert "One for each colour?" in said
    with target.open(encoding="utf-8", newline="") as file:
        heads, row = list(csv.reader(file))
    assert heads[0] == "learner"
    assert not row[0].startswith("=")
    assert main(["lesson", "collect", str(tmp_path), "--lesson", "nothing"]) == 1
    assert "There is no lesson “nothing”" in capsys.readouterr().err
    with pytest.raises(CnndeskError, match="There is no folder"):
        collect(tmp_path / "none", read_lesson(DEPTH))
