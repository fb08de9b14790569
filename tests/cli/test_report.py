"""``cnndesk report``: one page that holds all it shows, true numbers, sealed images kept sealed."""

from __future__ import annotations

import base64
import io
import re
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cnndesk.cli import main
from cnndesk.data import open_source
from cnndesk.data.image_set import ImageSet
from cnndesk.document.project import Project
from cnndesk.document.run_info import EditMark, RunInfo
from cnndesk.document.runs import PastRun
from cnndesk.document.seal import Opening, Seal
from cnndesk.session.preparation import open_data

EMPTY = {"meta", "img", "br"}
HOSTILE = "<script>alert(1)</script> & \"'"


@dataclass
class Page(HTMLParser):
    """A page as a browser reads it: its texts by section, its attributes, its pictures."""

    texts: dict[str, list[str]] = field(default_factory=dict)
    elements: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    pictures: dict[str, list[np.ndarray]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[str] = []
        self._section = "head"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.elements.append((tag, values))
        if tag == "section":
            self._section = values["id"] or ""
        if tag == "img":
            kind, _, data = (values["src"] or "").partition(";base64,")
            assert kind in ("data:image/png", "data:image/jpeg")
            pixels = np.asarray(Image.open(io.BytesIO(base64.b64decode(data))))
            self.pictures.setdefault(self._section, []).append(pixels)
        if tag not in EMPTY:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag, f"</{tag}> closes something else"

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] != "style":
            self.texts.setdefault(self._section, []).append(data)

    def text(self, section: str) -> str:
        return " ".join(" ".join(self.texts.get(section, [])).replace("\u00a0", " ").split())


def page_of(path: Path) -> Page:
    page = Page()
    content = path.read_text("utf-8")
    page.feed(content)
    page.close()
    assert page._open == []
    assert content.startswith("<!DOCTYPE html>")
    return page


def assert_self_contained(page: Page) -> None:
    tags = {tag for tag, _ in page.elements}
    assert not tags & {"script", "link", "iframe", "object", "embed", "form", "base", "video"}
    for tag, values in page.elements:
        for key, value in values.items():
            assert not key.startswith("on"), (tag, key)
            if key in ("href", "src", "action", "xlink:href"):
                assert value is not None
                assert value.startswith(("#", "data:image/")), (tag, value[:40])
    policies = [v["content"] for t, v in page.elements if v.get("http-equiv")]
    assert policies[0] is not None
    assert policies[0].startswith("default-src 'none'")


@pytest.fixture
def own(trained: Path, tmp_path: Path) -> Path:
    """A trained project whose test images nobody has measured."""
    project = Project.load(trained)
    project.seal = Seal()
    project.save(tmp_path / "own.cnndesk")
    return tmp_path / "own.cnndesk"


def test_the_page_tells_what_eval_tells_and_holds_all_it_shows(cnndesk, own: Path) -> None:
    before = own.read_bytes()
    done = cnndesk("report", own)
    assert done.code == 0
    assert own.read_bytes() == before
    page = page_of(own.with_suffix(".html"))
    assert_self_contained(page)
    told = cnndesk("eval", own, "--split", "val", "--json").json
    result = page.text("result")
    assert f"validation {told['images']} {100 * told['accuracy']:.1f} %" in result
    assert f"{told['loss']:.3f}" in result
    project = Project.load(own)
    assert project.digest in page.text("origin")
    assert "cnndesk eval own.cnndesk --split val" in page.text("origin")
    assert "Optimiser SGD with momentum chosen for these images" in page.text("training")
    assert "Epochs 3 set" in page.text("training")
    confusion = [
        int(cell) for tag, cell in _cells(own.with_suffix(".html")) if tag in ("right", "wrong")
    ]
    assert sum(confusion) == told["images"]
    assert sorted(confusion) == sorted(value for row in told["confusion"] for value in row if value)
    wrong = told["images"] - round(told["accuracy"] * told["images"])
    assert f"Wrong: {min(wrong, 24)} of {wrong}" in page.text("examples")
    assert len(page.pictures["examples"]) == min(wrong, 24) + 12
    assert len(page.pictures["inside"]) >= 5
    svgs = re.findall(r"<svg.*?</svg>", own.with_suffix(".html").read_text("utf-8"), re.DOTALL)
    assert len(svgs) == 3
    for svg in svgs:
        ET.fromstring(svg)


def _cells(path: Path) -> list[tuple[str, str]]:
    content = path.read_text("utf-8")
    return re.findall(r'<td class="(right|wrong|none)"[^>]*>([^<]*)</td>', content)


# The seal --------------------------------------------------------------------------------------


def test_sealed_test_images_are_neither_shown_nor_measured(cnndesk, own: Path) -> None:
    told = cnndesk("report", own, "--json").json
    assert told["measured"] == ["val"]
    project = Project.load(own)
    dataset = open_data(project.data)
    assert told["sealed"] == len(dataset.test)
    page = page_of(own.with_suffix(".html"))
    assert "sealed: nobody has looked at them" in page.text("result")
    assert "Test sealed" in page.text("head")
    sealed = {image.tobytes() for image in dataset.test.images[:][:, :, :, 0]}
    shown = [picture for some in page.pictures.values() for picture in some]
    assert not sealed & {picture.tobytes() for picture in shown}
    assert any(picture.shape == (16, 16) for picture in shown)  # the others are, pixel by pixel
    for name in dataset.test.names:
        assert all(values.get("title") != name for _, values in page.elements)


def test_opened_test_images_are_judged_and_what_came_after_is_said(cnndesk, own: Path) -> None:
    measured = cnndesk("eval", own, "--json").json
    told = cnndesk("report", own, "--json").json
    assert (told["measured"], told["sealed"]) == (["val", "test"], 0)
    page = page_of(own.with_suffix(".html"))
    assert f"test {measured['images']} {100 * measured['accuracy']:.1f} %" in page.text("result")
    assert "were opened on" in page.text("result")
    assert "Test seen" not in page.text("result")
    assert "On the 268 test images" in page.text("judging")
    assert cnndesk("train", own, "--resume", "--epochs", "4", "--threads", "1").code == 0
    assert cnndesk("report", own, "--force").code == 0
    assert "Test seen: training went on after" in page_of(own.with_suffix(".html")).text("result")


def test_of_test_images_that_came_in_later_none_is_measured(cnndesk, own: Path) -> None:
    project = Project.load(own)
    dataset = open_data(project.data)
    seen = ImageSet(dataset.identities("test")[:100])
    project.seal = Seal(seen, (Opening("2026-01-02", 3, HOSTILE),))
    project.save(own)
    told = cnndesk("report", own, "--json").json
    assert told["sealed"] == len(dataset.test) - 100
    page = page_of(own.with_suffix(".html"))
    assert "test 100 " in page.text("result")
    assert "168 test images came in later and are still sealed" in page.text("result")
    assert f"after epoch 3 of {HOSTILE}" in page.text("result")
    sealed = {image.tobytes() for image in dataset.test.images[:][100:, :, :, 0]}
    shown = [picture for some in page.pictures.values() for picture in some]
    assert not sealed & {picture.tobytes() for picture in shown}


# Anything can stand in it ----------------------------------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="no folder of Windows has such a name")
def test_names_of_any_kind_are_only_text(cnndesk, tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    names = [HOSTILE.replace("/", "∕"), "x" * 200, "ünïcode 猫 \u202e", "a|b`c*"]
    for number, name in enumerate(names):
        folder = tmp_path / "images" / name
        folder.mkdir(parents=True)
        for i in range(8):
            pixels = rng.integers(40 * number, 40 * number + 60, (16, 16), dtype=np.uint8)
            Image.fromarray(pixels).save(folder / f"<b>{i}.png")
    out = tmp_path / "<i>net.cnndesk"
    train = ("train", "--template", "lenet5", "--data", tmp_path / "images", "--epochs", "1")
    assert cnndesk(*train, "--threads", "1", "--out", out).code == 0
    project = Project.load(out)
    project.run_name = HOSTILE
    project.run = RunInfo(note=HOSTILE, marks=(EditMark(1, HOSTILE),))
    project.runs = (PastRun(HOSTILE, HOSTILE, colour="#123456", history=dict(project.history)),)
    project.save(out)
    assert cnndesk("report", out).code == 0
    page = page_of(tmp_path / "<i>net.html")
    assert_self_contained(page)
    assert "i" not in {tag for tag, _ in page.elements}
    for section in ("head", "result", "training", "runs"):
        assert HOSTILE in page.text(section), section
    assert names[0] in page.text("judging")
    assert "x" * 150 in page.text("judging")
    assert "x" * 200 not in page.text("judging")
    assert "ünïcode 猫 \\u202e" in page.text("judging")


def test_classes_that_are_many_are_told_by_their_mistakes(cnndesk, tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    for number in range(25):
        folder = tmp_path / "images" / f"class {number}"
        folder.mkdir(parents=True)
        for i in range(6):
            Image.fromarray(rng.integers(0, 256, (16, 16), dtype=np.uint8)).save(
                folder / f"{i}.png"
            )
    out = tmp_path / "many.cnndesk"
    train = ("train", "--template", "lenet5", "--data", tmp_path / "images", "--epochs", "1")
    assert cnndesk(*train, "--threads", "1", "--out", out).code == 0
    assert cnndesk("report", out).code == 0
    text = page_of(tmp_path / "many.html").text("judging")
    assert "The most frequent mistakes among 25 classes" in text


@pytest.mark.parametrize("kind", ["value", "label"])
def test_values_and_labels_have_pages_too(cnndesk, kind: str, request, tmp_path: Path) -> None:
    table = request.getfixturevalue(f"{kind}_table")
    out = tmp_path / "n.cnndesk"
    assert (
        main(["train", "--data", str(table), "--threads", "1", "--epochs", "2", "--out", str(out)])
        == 0
    )
    assert cnndesk("report", out).code == 0
    told = cnndesk("eval", out, "--split", "val", "--json").json
    page = page_of(tmp_path / "n.html")
    assert_self_contained(page)
    if kind == "value":
        assert f"weight g {told['mae']:.4g} {told['rmse']:.4g}" in page.text("judging")
        assert "Farthest off" in page.text("examples")
    else:
        assert f"(mAP) {told['mean_average_precision']:.3f}" in page.text("judging")
    assert "confusion" not in {values.get("class") for _, values in page.elements}
    assert page.pictures["examples"]


# What is wrong ---------------------------------------------------------------------------------


def test_without_its_images_the_page_says_so_and_tells_what_the_run_noted(
    cnndesk, own: Path
) -> None:
    project = Project.load(own)
    project.data = project.data.for_source("/gone/away")
    project.save(own)
    done = cnndesk("report", own, "--json").json
    assert done["measured"] == []
    assert "are not there any more" in done["no_images"]
    page = page_of(own.with_suffix(".html"))
    assert "Nothing was measured anew and no picture is shown." in page.text("result")
    last = project.history["epochs.val_accuracy"][-1]
    assert f"validation, last epoch {100 * last:.1f} %" in page.text("result")
    assert not page.pictures


def test_what_cannot_be_done_is_a_sentence_and_no_file(cnndesk, own: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine.html"
    mine.write_text("mine")
    done = cnndesk("report", own, "--out", mine)
    assert (done.code, mine.read_text()) == (1, "mine")
    assert "is there already" in done.err
    done = cnndesk("report", own, "--out", tmp_path / "no" / "r.html")
    assert (done.code, "its folder does not exist" in done.err) == (1, True)
    project = Project.load(own)
    project.weights, project.best = {}, {}
    project.save(tmp_path / "untrained.cnndesk")
    done = cnndesk("report", tmp_path / "untrained.cnndesk")
    assert (done.code, "no trained weights yet" in done.err) == (1, True)
    assert sorted(p.name for p in tmp_path.iterdir()) == [
        "mine.html",
        "own.cnndesk",
        "untrained.cnndesk",
    ]


def test_a_full_disk_leaves_no_half_page(cnndesk, own: Path, tmp_path: Path, room_for) -> None:
    open_source("digits")  # into the cache, before there is no room for it
    with room_for(10_000):
        done = cnndesk("report", own)
    assert done.code == 1
    assert "cannot be written" in done.err
    assert [p.name for p in tmp_path.iterdir()] == ["own.cnndesk"]
