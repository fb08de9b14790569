"""Commands that are shown can be typed as they stand: single quotes on Unix, double on Windows."""

from __future__ import annotations

import shlex
import sys

import pytest

from cnndesk.system.shells import command_line, quoted


@pytest.mark.parametrize("word", ["a.cnndesk", "/tmp/my net.cnndesk", "it's", "", "a;b", "$x"])
def test_on_unix_a_shell_reads_the_same_word(monkeypatch, word) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert shlex.split(command_line(["cnndesk", word])) == ["cnndesk", word]


@pytest.mark.parametrize(
    ("word", "typed"),
    [
        ("C:\\Users\\Zoë\\net.cnndesk", "C:\\Users\\Zoë\\net.cnndesk"),
        ("C:\\RUNNER~1\\a-b_c+d.cnndesk", "C:\\RUNNER~1\\a-b_c+d.cnndesk"),
        ("C:\\my net.cnndesk", '"C:\\my net.cnndesk"'),
        ("it's.cnndesk", '"it\'s.cnndesk"'),
        ("a&b.cnndesk", '"a&b.cnndesk"'),
        ('say "a"', '"say ""a"""'),
        ("", '""'),
    ],
)
def test_on_windows_double_quotes_stand_where_they_are_needed(monkeypatch, word, typed) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert quoted(word) == typed


def test_words_make_one_line(monkeypatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert command_line(["cnndesk", "eval", "my net.cnndesk"]) == 'cnndesk eval "my net.cnndesk"'
