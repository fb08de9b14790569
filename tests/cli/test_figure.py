"""``cnndesk figure``: a file of the kind that its name says, or a sentence and no file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from cnndesk.document.project import Project


def test_an_untrained_network_is_drawn_beside_its_project(cnndesk, tmp_path: Path) -> None:
    project = Project.from_template("small-resnet", (32, 32, 3), ("a", "b"))
    project.save(tmp_path / "mine.cnndesk")
    done = cnndesk("figure", tmp_path / "mine.cnndesk")
    assert done.code == 0
    svg = (tmp_path / "mine.svg").read_text("utf-8")
    assert "<title>mine</title>" in svg
    told = cnndesk("figure", tmp_path / "mine.cnndesk", "--out", tmp_path / "n.pdf", "--json").json
    content = (tmp_path / "n.pdf").read_bytes()
    assert content.startswith(b"%PDF-")
    assert told["bytes"] == len(content)
    assert told["width"] > told["height"] > 0


def test_the_options_change_the_drawing(cnndesk, trained: Path, tmp_path: Path) -> None:
    given = (
        (),
        ("--style", "volumes"),
        ("--direction", "down"),
        ("--no-shapes",),
        ("--no-joined",),
        ("--wrap", "2"),
        ("--grey",),
        ("--style", "volumes", "--no-shapes"),
    )
    made = set()
    for number, options in enumerate(given):
        out = tmp_path / f"{number}.svg"
        assert cnndesk("figure", trained, "--out", out, *options).code == 0
        made.add(out.read_text("utf-8"))
    assert len(made) == len(given)


def test_no_file_is_replaced_or_half_written(
    cnndesk, trained: Path, tmp_path: Path, monkeypatch
) -> None:
    out = tmp_path / "n.svg"
    out.write_text("mine")
    done = cnndesk("figure", trained, "--out", out)
    assert (done.code, out.read_text()) == (1, "mine")
    assert "is there already" in done.err
    assert cnndesk("figure", trained, "--out", out, "--force").code == 0
    assert "<svg" in out.read_text("utf-8")

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    done = cnndesk("figure", trained, "--out", tmp_path / "full.svg")
    assert (done.code, "No space left on device" in done.err) == (1, True)
    assert not (tmp_path / "full.svg").exists()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--out", "n.png"), "must end in .svg or .pdf"),
        (("--out", "none/n.svg"), "its folder does not exist"),
        (("--style", "volumes", "--direction", "down"), "run to the right only"),
        (("--wrap", "-1"), "Use 1 or more"),
    ],
)
def test_what_cannot_be_done_is_a_sentence(cnndesk, trained, tmp_path, options, words) -> None:
    options = [tmp_path / o if o.endswith(("png", "svg")) else o for o in options]
    done = cnndesk("figure", trained, *options)
    assert (done.code, words in done.err) == (1, True)
