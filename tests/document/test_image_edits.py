"""The edits of the images: what each says, what the history calls it, and the project file."""

from __future__ import annotations

from pathlib import Path

from cnndesk.data.corrections import Correction, Corrections, ImageKey
from cnndesk.document.image_edits import Exclude, Include, Relabel, Revert
from cnndesk.document.project import Project

A, B = ImageKey("cats/a.png", "0a"), ImageKey("b.png", "0b")


def test_relabelling_and_excluding_add_up_and_are_taken_back_one_by_one() -> None:
    both = Relabel({A: "cat", B: "dog"}, "dog").apply(Corrections())
    assert dict(both) == {A: Correction("cat", "dog")}, "B is a dog already"
    out = Exclude({A: "cat"}).apply(both)
    assert out[A] == Correction("cat", "dog", excluded=True)
    assert (out.relabelled, out.excluded) == (0, 1)
    assert Include({A: "cat"}).apply(out) == both
    assert not Relabel({A: "cat"}, "cat").apply(both)
    assert not Revert({A: "cat"}).apply(out)


def test_the_history_names_them() -> None:
    assert Relabel({A: "cat"}, "dog").text == "Relabel a.png as dog"
    assert Exclude({A: "cat", B: "dog"}).text == "Exclude 2 images"
    assert Include({A: "cat"}).text == "Take back a.png"
    assert Revert({A: "cat"}).text == "Revert a.png"


def test_a_project_keeps_them_and_one_without_any_is_as_before(tmp_path: Path) -> None:
    project = Project()
    assert b"corrections" not in project.to_bytes()
    project.corrections = Exclude({A: "cat"}).apply(Relabel({B: "dog"}, "cat").apply(Corrections()))
    project.save(tmp_path / "p.cnndesk")
    again = Project.load(tmp_path / "p.cnndesk")
    assert again.corrections == project.corrections
    assert not again.extra
