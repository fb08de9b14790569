"""``cnndesk predict`` on folders and archives: lines, a table, sorted copies."""

from __future__ import annotations

import csv
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cnndesk.data import open_source


@pytest.fixture(scope="module")
def digits(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of test digits, three of the training, a damaged file and one that is no picture."""
    folder = tmp_path_factory.mktemp("album") / "digits"
    folder.mkdir()
    data = open_source("digits")
    for part, count in (("test", 70), ("train", 3)):
        for i in range(count):
            pixels = np.asarray(data.splits[part].images[i])[:, :, 0]
            Image.fromarray(pixels).save(folder / f"{part}{i}.png")
    (folder / "broken.png").write_bytes((folder / "test0.png").read_bytes()[:50])
    (folder / "notes.txt").write_text("hello")
    return folder


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_folder_becomes_a_table_and_sorted_copies(cnndesk, trained, digits, tmp_path) -> None:
    before = trained.read_bytes()
    out, target = tmp_path / "answers.csv", tmp_path / "sorted"
    done = cnndesk("predict", trained, digits, "--csv", out, "--sort-into", target, "--top", 2)
    assert done.code == 1  # one picture cannot be used
    assert "broken.png cannot be used as an image." in done.err
    assert "1 file is no image (.txt): left out." in done.err
    assert "3 of 74 pictures are among those that the network was trained on" in done.err
    rows = table(out)
    assert len(rows) == 74
    by_name = {Path(row["picture"]).name: row for row in rows}
    assert by_name["broken.png"]["problem"]
    known = [name for name, row in by_name.items() if row["trained on"]]
    assert known == ["train0.png", "train1.png", "train2.png"]
    copies = {path.name: path.parent.name for path in target.rglob("*.png")}
    assert copies == {name: row["answer"] for name, row in by_name.items() if row["answer"]}
    assert trained.read_bytes() == before
    again = cnndesk("predict", trained, digits, "--csv", out)
    assert (again.code, "is there already" in again.err) == (1, True)
    assert cnndesk("predict", trained, digits, "--csv", out, "--force", "--threshold", 1).code == 1
    assert {row["answer"] for row in table(out) if row["answer"]} == {"not sure"}


def test_an_archive_gives_what_its_files_give(cnndesk, trained, digits, tmp_path) -> None:
    archive = tmp_path / "digits.zip"
    with zipfile.ZipFile(archive, "w") as bundle:
        for path in sorted(digits.iterdir()):
            bundle.write(path, path.name)
    inside = cnndesk("predict", trained, archive, "--json").json
    outside = cnndesk("predict", trained, digits, "--json").json
    assert len(inside) == 73
    for one, other in zip(inside, outside, strict=True):
        assert Path(one.pop("image")).name == Path(other.pop("image")).name
        assert one == other


def test_lines_say_not_sure_with_what_is_likeliest(cnndesk, trained, digits) -> None:
    line = cnndesk("predict", trained, digits / "test0.png", "--threshold", 1, "--top", 1).out
    assert "test0.png: not sure (" in line
    told = cnndesk("predict", trained, digits / "test0.png", "--threshold", 1, "--json").json[0]
    assert told["sure"] is False


def test_a_folder_without_pictures_and_an_untrained_project_are_sentences(
    cnndesk, trained, tmp_path
) -> None:
    (tmp_path / "empty").mkdir()
    done = cnndesk("predict", trained, tmp_path / "empty")
    assert (done.code, done.err.strip()) == (
        1,
        f"cnndesk: {tmp_path / 'empty'} holds no pictures. Give pictures, or a folder or "
        "archive with pictures.",
    )
