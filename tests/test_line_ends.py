"""Texts that were made or mailed on Windows read as those made elsewhere."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cnndesk.data import open_source
from cnndesk.lessons.handing_in import digest_of
from cnndesk.lessons.reader import read_lesson
from cnndesk.paths import resource


def as_windows_writes(text: str) -> bytes:
    """Return a text with a mark before it and Windows' ends of lines."""
    return b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode("utf-8")


def test_lessons(tmp_path: Path) -> None:
    source = next(p for p in sorted(resource("lessons").rglob("*.md")) if p.name.islower())
    copy = tmp_path / source.name
    copy.write_bytes(source.read_bytes().replace(b"\r\n", b"\n"))
    plain, digest = read_lesson(copy), digest_of(copy)
    copy.write_bytes(as_windows_writes(copy.read_text(encoding="utf-8"))[3:])
    assert read_lesson(copy) == plain
    assert digest_of(copy) == digest


@pytest.mark.parametrize("name", ["labels.csv", "labels.tsv", "train.txt"])
def test_tables_of_images_and_paths_with_backslashes(tmp_path: Path, name: str) -> None:
    random = np.random.default_rng(0)
    (tmp_path / "pictures").mkdir()
    for number in range(6):
        pixels = random.integers(0, 255, (8, 8, 3), np.uint8)
        Image.fromarray(pixels).save(tmp_path / f"pictures/{number}.png")
    split = {"labels.csv": ",", "labels.tsv": "\t", "train.txt": " "}[name]
    head = "" if name == "train.txt" else f"file{split}class\n"
    rows = "".join(f"pictures\\{n}.png{split}{'cat' if n % 2 else 'dog'}\n" for n in range(6))
    (tmp_path / name).write_bytes(as_windows_writes(head + rows))
    windows = open_source(tmp_path)
    (tmp_path / name).write_bytes((head + rows).replace("\\", "/").encode("utf-8"))
    elsewhere = open_source(tmp_path)
    assert windows.classes == elsewhere.classes == ("cat", "dog")
    assert windows.fingerprint == elsewhere.fingerprint
