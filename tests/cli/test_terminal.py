"""How numbers, tables and curves look as text."""

from __future__ import annotations

import io
import math

from cnndesk.cli.terminal import (
    StatusLine,
    bar,
    curves,
    duration,
    number,
    percent,
    print_json,
    size,
    table,
)


def test_numbers_for_people() -> None:
    assert duration(42.4) == "0:42"
    assert duration(3723) == "1:02:03"
    assert duration(math.nan) == "–"
    assert percent(0.98765) == "98.77 %"
    assert number(math.nan) == "–"
    assert size(1_234_567) == "1.2 MB"
    assert size(12) == "12 bytes"


def test_columns_are_set_below_each_other() -> None:
    text = table(("name", "n"), [("a", "1"), ("bcdef", "1,000")])
    assert text.splitlines() == ["name       n", "a          1", "bcdef  1,000"]


def test_a_falling_curve_falls() -> None:
    text = curves("Loss", {"training": [4.0, 3.0, 2.0, 1.0]}, height=4)
    columns = [line.index("●") for line in text.splitlines()[1:5]]
    assert columns == sorted(columns)
    assert len(set(columns)) == 4
    assert text.splitlines()[0] == "Loss   ● training"
    assert "4.000" in text
    assert "1.000" in text


def test_curves_without_numbers_are_not_drawn() -> None:
    assert curves("Loss", {"validation": [math.nan, math.nan]}) == ""
    assert "validation" not in curves("Loss", {"training": [1.0], "validation": [math.nan]})
    assert "50.0 %" in curves("Accuracy", {"training": [0.5, 0.5]}, as_percent=True)


def test_the_bar_fills() -> None:
    assert bar(0.0).count("━") == 0
    assert bar(0.5).count("━") == len(bar(0.5)) // 2
    assert bar(2.0).count("─") == 0


def test_json_has_no_nan(capsys) -> None:
    print_json({"loss": math.nan, "rows": [math.inf, 1.0]})
    assert capsys.readouterr().out == '{"loss": null, "rows": [null, 1.0]}\n'


def test_a_status_line_is_drawn_on_terminals_only() -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    plain, terminal = io.StringIO(), Terminal()
    for stream in (plain, terminal):
        status = StatusLine(stream)
        status.show("half way", at_once=True)
        status.say("epoch 1")
        status.show("three quarters", at_once=True)
        status.clear()
    assert plain.getvalue() == "epoch 1\n"
    assert "half way" in terminal.getvalue()
    assert terminal.getvalue().endswith("\r\x1b[2K")
