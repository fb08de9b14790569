"""Streams of other systems: old alphabets, consoles without sequences, no streams at all."""

from __future__ import annotations

import io
import json
import sys

import pytest

from cnndesk.cli import console, main, terminal
from cnndesk.cli.terminal import StatusLine, print_json
from cnndesk.document.project import Project

PRINTED = "at least ≥ 3 × 4 px, 1\u202f000 rows: 97.1 % ± 0.2 … “cat” → ━━──"


class Terminal(io.TextIOWrapper):
    """A terminal with an alphabet; what was written is in ``shown``."""

    def __init__(self, encoding: str) -> None:
        self.bytes = io.BytesIO()
        super().__init__(self.bytes, encoding=encoding, newline="", write_through=True)

    def isatty(self) -> bool:
        return True

    @property
    def shown(self) -> str:
        return self.bytes.getvalue().decode(self.encoding)


def on(monkeypatch, encoding: str = "cp1252") -> Terminal:
    """Print on a terminal; pytest's own streams take a fixture's place when the test begins."""
    made = Terminal(encoding)
    monkeypatch.setattr(sys, "stdout", made)
    monkeypatch.setattr(sys, "stderr", made)
    console.prepare()
    return made


@pytest.mark.parametrize("encoding", ["cp1252", "cp437", "cp850", "ascii"])
def test_what_an_alphabet_lacks_is_written_plainly(monkeypatch, encoding) -> None:
    made = on(monkeypatch, encoding)
    print(PRINTED)
    assert "?" not in made.shown
    if encoding == "ascii":
        assert made.shown == ('at least >= 3 x 4 px, 1 000 rows: 97.1 % +- 0.2 ... "cat" -> ##--\n')


def test_a_character_nobody_knows_becomes_a_question_mark(monkeypatch) -> None:
    old_terminal = on(monkeypatch)
    print("a 猫 b \udcff")
    assert old_terminal.shown == "a ? b ?\n"


def test_numbers_for_programs_lose_nothing_in_an_old_alphabet(monkeypatch) -> None:
    old_terminal = on(monkeypatch)
    print_json({"class": "猫 ≥ ß"})
    assert json.loads(old_terminal.shown) == {"class": "猫 ≥ ß"}


def test_commands_run_on_an_old_alphabet(monkeypatch, tmp_path) -> None:
    old_terminal = on(monkeypatch)
    path = tmp_path / "net.cnndesk"
    Project.from_template("lenet5", (28, 28, 1), ("猫", "ß")).save(path)
    assert main(["info", str(path)]) == 0
    assert "13 blocks, 107,106 parameters" in old_terminal.shown
    assert main(["no such command"]) == 2


def test_a_console_without_sequences_is_overwritten_with_spaces(monkeypatch) -> None:
    monkeypatch.setattr(terminal, "has_escapes", lambda number: False)
    monkeypatch.setattr(Terminal, "fileno", lambda self: 1)
    made = Terminal("utf-8")
    status = StatusLine(made)
    status.show("half way", at_once=True)
    status.clear()
    assert "\x1b" not in made.shown
    assert "half way" in made.shown
    assert made.shown.endswith(" \r")


def test_without_streams_words_are_shown_in_a_box(monkeypatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(console, "show_box", lambda title, text: shown.append(text))
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert main(["info", "nothing.cnndesk"]) == 1
    sys.stdout.close()
    sys.stderr.close()
    assert len(shown) == 1
    assert "nothing.cnndesk does not exist" in shown[0]


def test_with_a_terminal_nothing_pops_up(monkeypatch, capsys) -> None:
    monkeypatch.setattr(console, "show_box", lambda title, text: pytest.fail("a box"))
    assert main(["info", "nothing.cnndesk"]) == 1
    assert "does not exist" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["A.CNNDESK", "b.CnnLesson", "c.onnx"])
def test_an_ending_opens_the_window_however_it_is_written(monkeypatch, name) -> None:
    opened: list[list[str]] = []
    monkeypatch.setattr("cnndesk.cli._open_window", lambda given: opened.append(given) or 0)
    assert main([name]) == 0
    assert opened == [[name]]
