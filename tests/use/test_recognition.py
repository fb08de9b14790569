"""Pictures from anywhere through a trained network, exactly as in training."""

from __future__ import annotations

import gzip
import struct
import threading
import zipfile
from pathlib import Path

import numpy as np
import pytest

from cnndesk.data import OpeningCancelled, load_image
from cnndesk.data.image_set import ImageSet, identities, pixel_hashes
from cnndesk.data.report import Job
from cnndesk.data.sources.base import digest
from cnndesk.document.project import Project
from cnndesk.errors import DataError, ExplainError, ProjectError, SettingError
from cnndesk.session.evaluation import predict_images
from cnndesk.session.preparation import trained_model
from cnndesk.use.pictures import Pictures, find_pictures, pasted_picture
from cnndesk.use.recognition import BatchRunner, Network, Result, network_of, recognised
from tests.use.conftest import SHAPE, pixels_of, png, project_of


def results_of(network: Network, pictures: Pictures, job: Job | None = None) -> list[Result]:
    runner = BatchRunner(network.model, threads=1)
    return [r for some in recognised(pictures, network, runner, job or Job()) for r in some]


@pytest.mark.parametrize("fit", ["crop", "pad", "stretch"])
def test_pictures_are_seen_as_in_training(album: Path, fit) -> None:
    project = project_of(fit=fit)
    pictures = find_pictures([album])
    results = results_of(network_of(project), pictures)
    assert [r.index for r in results] == list(range(len(pictures)))
    for result in results:
        name = pictures.names[result.index]
        if "broken" in name:
            assert result.answer is None
            assert "damaged" in result.problem or "cut off" in result.problem
            continue
        image = load_image(name, SHAPE, fit)
        expected = predict_images(trained_model(project), image[None])[0]
        assert result.answer is not None
        assert result.answer.best == int(expected.argmax())
        np.testing.assert_allclose(result.answer.values, np.sort(expected)[::-1], rtol=1e-5)


def test_names_are_in_the_order_of_people_and_files_that_are_no_pictures_are_told(album) -> None:
    pictures = find_pictures([album])
    names = [name.rsplit("/", 1)[1] for name in pictures.names if "/img" in name]
    assert names == ["img0.png", "img1.png", "img2.png", "img3.png", "img10.jpg", "img0.png"]
    (ignored,) = [p for p in pictures.problems if p.kind == "ignored"]
    assert ignored.path == f"{album}/notes.txt"


def test_an_archive_gives_the_same_answers_as_its_folder(album: Path, tmp_path: Path) -> None:
    archive = tmp_path / "album.zip"
    with zipfile.ZipFile(archive, "w") as bundle:
        for path in sorted(album.rglob("*")):
            bundle.write(path, path.relative_to(album))
    network = network_of(project_of())
    inside, outside = find_pictures([archive]), find_pictures([album])
    assert [n.removeprefix(str(archive)) for n in inside.names] == [
        n.removeprefix(str(album)) for n in outside.names
    ]
    assert results_of(network, inside) == results_of(network, outside)
    assert inside.content(0) == outside.content(0)


def test_a_file_of_many_images_is_read_too(tmp_path: Path) -> None:
    shape = (12, 10, 1)
    images = np.stack([pixels_of(i, channels=1) for i in range(70)])
    path = tmp_path / "t10k-images-idx3-ubyte.gz"
    path.write_bytes(gzip.compress(struct.pack(">IIII", 2051, 70, 12, 10) + images.tobytes()))
    labels = np.arange(70, dtype=np.uint8) % 3
    beside = tmp_path / "t10k-labels-idx1-ubyte.gz"
    beside.write_bytes(gzip.compress(struct.pack(">II", 2049, 70) + labels.tobytes()))
    project = project_of(shape=shape)
    pictures = find_pictures([path])
    assert len(pictures) == 70
    assert not pictures.has_file(0)
    results = results_of(network_of(project), pictures)
    expected = predict_images(trained_model(project), images).argmax(axis=1)
    assert [r.answer.best for r in results if r.answer] == expected.tolist()


def test_a_picture_given_twice_is_there_once(album: Path) -> None:
    one = album / "img1.png"
    pictures = find_pictures([one, album, one, album])
    assert pictures.names[0] == str(one)
    assert len(set(pictures.names)) == len(pictures.names) == len(find_pictures([album]).names)


def test_what_holds_no_picture_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(DataError, match=r"empty holds no pictures\. Give pictures"):
        find_pictures([tmp_path / "empty"])


def test_a_missing_file_is_told_when_its_turn_comes(tmp_path: Path) -> None:
    pictures = find_pictures([tmp_path / "gone.png"])
    (result,) = results_of(network_of(project_of()), pictures)
    assert result.problem == "There is no such file. Check the name."


def test_pictures_of_the_training_are_known_again(album: Path) -> None:
    project = project_of()
    content = (album / "img1.png").read_bytes()
    pixels = load_image(content, SHAPE, "crop")
    known = identities(
        np.frombuffer(digest(content), np.uint8).reshape(1, 16), pixel_hashes(pixels[None])
    )
    project.trained = ImageSet(known)
    pictures = find_pictures([album])
    results = results_of(network_of(project), pictures)
    assert [pictures.names[r.index] for r in results if r.is_trained] == [f"{album}/img1.png"]


def test_a_pasted_picture_is_recognised_and_keeps_its_content() -> None:
    content = png(pixels_of(4, 33, 44))
    pictures = pasted_picture("pasted 1", content)
    (result,) = results_of(network_of(project_of()), pictures)
    assert result.answer is not None
    assert pictures.names == ("pasted 1",)
    assert pictures.content(0) == content


def test_more_pictures_than_a_batch_come_in_pieces_in_order(tmp_path: Path) -> None:
    for i in range(150):
        (tmp_path / f"{i}.png").write_bytes(png(pixels_of(i)))
    (tmp_path / "70.png").write_bytes(b"nothing")
    network = network_of(project_of())
    seen: list[tuple[str, int, int]] = []
    job = Job(lambda p: seen.append((p.stage, p.done, p.total)))
    runner = BatchRunner(network.model, 1)
    pieces = list(recognised(find_pictures([tmp_path]), network, runner, job))
    assert [r.index for piece in pieces for r in piece] == list(range(150))
    assert max(map(len, pieces)) <= 65
    assert seen[-1] == ("Recognising", 150, 150)


def test_cancelling_stops_between_two_batches(tmp_path: Path) -> None:
    for i in range(200):
        (tmp_path / f"{i}.png").write_bytes(png(pixels_of(i)))
    network = network_of(project_of())
    cancel = threading.Event()
    work = recognised(
        find_pictures([tmp_path]), network, BatchRunner(network.model, 1), Job(None, cancel)
    )
    next(work)
    cancel.set()
    with pytest.raises(OpeningCancelled):
        list(work)


def test_an_untrained_network_is_refused_in_a_sentence() -> None:
    project = project_of()
    project.weights = {}
    with pytest.raises(ProjectError, match=r"no trained weights yet\. Train it first"):
        network_of(project)


def _first_weight(project: Project) -> tuple[str, np.ndarray]:
    return next(
        (n, arrays["weight"]) for n, arrays in project.weights.items() if "weight" in arrays
    )


def test_weights_that_are_no_numbers_are_refused() -> None:
    project = project_of()
    block, weight = _first_weight(project)
    weight[...] = np.nan
    with pytest.raises(ExplainError, match=f"of {block} holds values that are not numbers"):
        network_of(project)


def test_a_network_that_overflows_on_a_picture_gives_no_answer(album: Path) -> None:
    project = project_of()
    _first_weight(project)[1][...] = 3e38
    results = results_of(network_of(project), find_pictures([album / "img1.png"]))
    assert [r.answer for r in results] == [None]
    assert "beyond all bounds" in results[0].problem


def test_the_threshold_is_that_of_the_project_unless_another_is_given(saved: Path) -> None:
    project = Project.load(saved)
    assert network_of(project).reader.threshold == 0.7
    project.threshold = 0.85
    project.save(saved)
    again = Project.load(saved)
    assert network_of(again).reader.threshold == 0.85
    assert network_of(again, 0.2).reader.threshold == 0.2
    with pytest.raises(SettingError, match=r"threshold is 1\.5"):
        network_of(again, 1.5)
