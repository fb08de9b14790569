"""Paths of Windows, on any system: they are texts."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from cnndesk.system.long_paths import SHORT, extended, long, shown

DEEP = "\\".join(["folder"] * 40)
HERE = r"C:\Users\me"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (r"D:\pictures\a.png", r"D:\pictures\a.png"),
        ("short", "short"),
        (rf"D:\{DEEP}\a.png", rf"\\?\D:\{DEEP}\a.png"),
        (rf"{DEEP}\a.png", rf"\\?\C:\Users\me\{DEEP}\a.png"),
        (rf"{DEEP}\..\.\a.png".replace("\\", "/"), rf"\\?\C:\Users\me\{DEEP[:-7]}\a.png"),
        (rf"\\server\share\{DEEP}", rf"\\?\UNC\server\share\{DEEP}"),
        (rf"\\?\D:\{DEEP}", rf"\\?\D:\{DEEP}"),
        (r"\\.\pipe\x" + "y" * 300, r"\\.\pipe\x" + "y" * 300),
        (rf"\{DEEP}", rf"\\?\C:\{DEEP}"),
        ("", ""),
    ],
)
def test_a_long_path_begins_so_that_windows_takes_it(text: str, wanted: str) -> None:
    assert extended(text, HERE) == wanted


def test_there_is_room_for_what_is_put_beside() -> None:
    text = "C:\\" + "x" * (SHORT - 3)
    assert extended(text, HERE) == text
    assert extended(text + "x", HERE) == "\\\\?\\" + text + "x"


@pytest.mark.parametrize("text", [rf"D:\{DEEP}\a.png", rf"\\server\share\{DEEP}"])
def test_people_are_shown_what_they_know(text: str) -> None:
    assert shown(extended(text, HERE)) == text


@pytest.mark.skipif(os.name == "nt", reason="a path of Unix")
def test_elsewhere_a_path_is_as_it_is() -> None:
    path = Path("/" + "x/" * 300)
    assert long(path) is path


@pytest.mark.skipif(os.name != "nt", reason="a path of Windows")
def test_a_long_path_can_be_written_and_read(tmp_path) -> None:
    folder = tmp_path.joinpath(*["a folder with a name"] * 20)
    long(folder).mkdir(parents=True)
    long(folder / "file").write_bytes(b"1")
    assert long(folder / "file").read_bytes() == b"1"
