"""Films of what the window shows: a frame for each moment, each when every view has come."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageSequence
from PySide6.QtGui import QColor, QImage

from cnndesk.gui.window.filming import pixels_of
from cnndesk.session.judging import compiled
from cnndesk.session.probe import Probe


@pytest.fixture
def bar(with_moments, wait):
    """The bar below Inside, with the maps of the first convolution in front."""
    with_moments.workspace.select(("conv1",))
    with_moments.go_to("feature_maps")
    found = with_moments.frame.time_bars["inside"]
    wait(found.isVisible)
    return found


def test_each_frame_shows_the_maps_of_its_moment(
    with_moments, bar, tmp_path, wait, monkeypatch
) -> None:
    filmer, machine = bar._filmer, with_moments.training.time_machine
    mosaic = with_moments.frame.panel("feature_maps").mosaic
    seen, grab = [], filmer._grab
    monkeypatch.setattr(
        filmer, "_grab", lambda: (seen.append((machine.at, mosaic._activation.copy())), grab())
    )
    path = tmp_path / "film.png"
    filmer.film(with_moments.frame.places["feature_maps"], path, 100)
    assert filmer.is_busy
    assert bar.cancel.isVisible()
    assert "filming 1 of 8" in bar.where.text()
    wait(lambda: not filmer.is_busy)
    assert machine.at is None
    assert not bar.cancel.isVisible()
    with Image.open(path) as image:
        frames = [np.asarray(f.convert("RGB")) for f in ImageSequence.Iterator(image)]
    assert len(frames) == len(machine.moments) == 8
    assert len({frame.tobytes() for frame in frames}) == 8, "each moment looks different"
    assert [moment for moment, _ in seen] == list(machine.moments)
    workspace, engine = with_moments.workspace, with_moments.training.engine
    for moment, maps in seen:
        weights = engine.now(lambda moment=moment: machine.weights_of(moment))
        subject = compiled(workspace.network.copy(), weights, workspace.dataset, 0, 1)
        wanted = Probe(subject.model).run(workspace.network_image, blocks=("conv1",))
        np.testing.assert_allclose(maps, wanted.activations["conv1"], rtol=1e-4, atol=1e-5)


def test_a_folder_gets_a_picture_of_each_moment(with_moments, bar, tmp_path, wait) -> None:
    bar._filmer.film(with_moments.frame.strip, tmp_path / "again")
    wait(lambda: not bar._filmer.is_busy)
    pictures = sorted((tmp_path / "again").iterdir())
    assert [p.name for p in pictures] == [f"{n:04}.png" for n in range(1, 9)]


def test_a_cancelled_film_leaves_nothing_and_leads_back(
    with_moments, bar, at_epoch, tmp_path, wait
) -> None:
    filmer, machine = bar._filmer, with_moments.training.time_machine
    machine.go_to(at_epoch(2))
    filmer.film(with_moments, tmp_path / "film.png")
    wait(lambda: filmer.done >= 2)
    bar.cancel.click()
    assert not filmer.is_busy
    assert list(tmp_path.glob("*film*")) == []
    assert machine.at == at_epoch(2)


def test_a_moment_that_is_marked_meanwhile_is_filmed_all_the_same(
    with_moments, bar, tmp_path, wait
) -> None:
    filmer, machine = bar._filmer, with_moments.training.time_machine
    filmer.film(with_moments.frame.strip, tmp_path / "again")
    machine.mark(machine.at, on=True)
    wait(lambda: not filmer.is_busy)
    assert len(list((tmp_path / "again").iterdir())) == 8
    assert sum(moment.marked for moment in machine.moments) == 1


def test_looking_elsewhere_ends_a_film_and_says_so(with_moments, bar, tmp_path, wait) -> None:
    said = []
    with_moments.workspace.message.connect(lambda words, *_: said.append(words))
    filmer, machine = bar._filmer, with_moments.training.time_machine
    filmer.film(with_moments, tmp_path / "film.png")
    machine.go_to(machine.moments[-1])
    wait(lambda: not filmer.is_busy)
    assert said == ["Another moment was looked at, so the film was given up."]
    assert list(tmp_path.glob("*film*")) == []


def test_a_place_that_cannot_be_written_is_said(with_moments, bar, tmp_path) -> None:
    said = []
    with_moments.workspace.message.connect(lambda words, *_: said.append(words))
    bar._filmer.film(with_moments, tmp_path / "no" / "film.png")
    assert "cannot be written" in said[0]
    assert not bar._filmer.is_busy


def test_the_menu_offers_the_view_and_the_window_as_film_and_as_pictures(bar) -> None:
    words = [action.text() for action in bar._filmer.menu(bar).actions()]
    assert len(words) == 4
    assert sum("whole window" in word for word in words) == 2


@pytest.mark.parametrize("width", [3, 4])
def test_colours_are_taken_row_by_row_and_outlive_the_picture(width) -> None:
    image = QImage(width, 2, QImage.Format.Format_RGB32)
    image.fill(QColor("#102030"))
    image.setPixelColor(2, 1, QColor("#FF8000"))
    found = pixels_of(image)
    assert found.shape == (2, width, 3)
    assert found.flags.owndata or found.base.flags.owndata
    assert found[1, 2].tolist() == [255, 128, 0]
    assert found[0, 0].tolist() == [16, 32, 48]
