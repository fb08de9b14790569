"""The public interface: numpy in and out, the same numbers as everywhere, from any thread."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

import cnndesk
from cnndesk.cli import main
from cnndesk.data import load_image, open_source
from cnndesk.document.project import Project
from cnndesk.errors import CnndeskError, DataError, ExplainError, ProjectError
from cnndesk.session.evaluation import predict_images
from cnndesk.session.preparation import trained_model
from tests.use.conftest import SHAPE, pixels_of, png, project_of

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "resources" / "python" / "README.md"


@pytest.fixture(scope="module")
def digits(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project trained on the digits by the command line."""
    out = tmp_path_factory.mktemp("digits") / "digits.cnndesk"
    command = ["train", "--data", "digits", "--epochs", "2", "--threads", "1", "--out", str(out)]
    assert main(command) == 0
    return out


def reference(images: np.ndarray) -> np.ndarray:
    return predict_images(trained_model(project_of()), images)


def test_one_image_and_many_have_the_engines_numbers(saved: Path) -> None:
    model = cnndesk.load(saved, threads=1)
    images = np.stack([pixels_of(i) for i in range(130)])
    found = model.predict(images)
    assert found.shape == (130, 3)
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, reference(images), rtol=2e-5)
    for i in (0, 64, 129):
        alone = model.predict(images[i])
        assert alone.shape == (3,)
        np.testing.assert_allclose(alone, found[i], rtol=2e-5)
    np.testing.assert_array_equal(model.predict(list(images)), found)
    assert model.predict(images[:0]).shape == (0, 3)


@pytest.mark.parametrize("fit", ["crop", "pad", "stretch"])
def test_arrays_paths_and_bytes_are_fitted_alike(tmp_path: Path, fit) -> None:
    project_of(fit=fit).save(tmp_path / "p.cnndesk")
    model = cnndesk.load(tmp_path / "p.cnndesk", threads=1)
    for number, (h, w, c) in enumerate([(40, 25, 3), (9, 31, 1), (20, 20, 4), (12, 10, 3)]):
        pixels = pixels_of(number, h, w, c)
        path = tmp_path / f"{number}.png"
        path.write_bytes(png(pixels))
        expected = reference(load_image(path, SHAPE, fit)[None])[0]
        given = [pixels, path, str(path), path.read_bytes()]
        if c == 1:
            given.append(pixels[:, :, 0])
        for one in given:
            np.testing.assert_allclose(model.predict(one), expected, rtol=2e-5)
        together = model.predict(given)
        assert together.shape == (len(given), 3)
        np.testing.assert_allclose(together, np.tile(expected, (len(given), 1)), rtol=2e-5)


def test_a_stack_of_another_size_or_kind_is_fitted_image_by_image(saved: Path) -> None:
    model = cnndesk.load(saved, threads=1)
    for shape in ((5, 20, 33, 3), (5, 20, 33, 1), (5, 20, 33, 4)):
        stack = np.stack([pixels_of(i, *shape[1:]) for i in range(5)])
        np.testing.assert_allclose(model.predict(stack), model.predict(list(stack)), rtol=1e-6)
    with pytest.raises(DataError, match="is no image"):
        model.predict(np.zeros((5, 20, 33, 2), np.uint8))


@pytest.mark.parametrize(
    ("image", "words"),
    [
        (np.zeros((4, 4, 3), np.float32), "values of type float32"),
        (np.zeros((2, 4, 4, 3)), "values of type float64"),
        (np.zeros((4, 4, 2), np.uint8), "4×4×2 is no image"),
        (np.zeros((0, 4, 3), np.uint8), "0×4×3 is no image"),
        (np.zeros((5,), np.uint8), "5 is no image"),
        ([3], "int is no image"),
        ("missing.png", "There is no such file"),
        (b"nonsense", "cannot be used as an image"),
    ],
)
def test_what_is_no_image_is_refused_in_a_sentence(saved: Path, image, words: str) -> None:
    with pytest.raises(DataError, match=re.escape(words)):
        cnndesk.load(saved, threads=1).predict(image)


def test_features_are_the_outputs_of_a_block(saved: Path) -> None:
    model = cnndesk.load(saved, threads=1)
    images = np.stack([pixels_of(i) for i in range(3)])
    maps = model.features(images, "relu1")
    assert maps.shape == (3, 12, 10, 6)
    assert maps.min() == 0 < maps.max()
    np.testing.assert_allclose(model.features(images[1], "relu1"), maps[1], rtol=2e-5, atol=1e-6)
    last = model.features(images, model.blocks[-1]).reshape(3, 3)
    np.testing.assert_allclose(last, model.predict(images), rtol=2e-5)
    with pytest.raises(ExplainError, match="no block “conv9”"):
        model.features(images, "conv9")


def test_names_say_not_sure_below_the_threshold(saved: Path) -> None:
    model = cnndesk.load(saved, threads=1)
    assert model.classes == ("cat", "dog", "emu")
    rows = np.array([[0.1, 0.85, 0.05], [0.4, 0.35, 0.25], [np.nan, 0, 0]], np.float32)
    assert model.names(rows) == ["dog", "not sure", "not a number"]
    assert model.names(rows[0]) == ["dog"]


def test_many_threads_at_once_get_the_numbers_of_one(saved: Path) -> None:
    model = cnndesk.load(saved, threads=1)
    images = [np.stack([pixels_of(100 * n + i) for i in range(1 + 9 * n)]) for n in range(8)]
    expected = [model.predict(some) for some in images]
    maps = [model.features(some, "conv1") for some in images]
    start = threading.Barrier(len(images))
    wrong: list[str] = []

    def ask(n: int) -> None:
        start.wait()
        for _ in range(25):
            if not np.array_equal(model.predict(images[n]), expected[n]):
                wrong.append(f"predict of {n}")
            if not np.array_equal(model.features(images[n], "conv1"), maps[n]):
                wrong.append(f"features of {n}")

    threads = [threading.Thread(target=ask, args=(n,)) for n in range(len(images))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_a_project_that_was_never_trained_is_refused(tmp_path: Path) -> None:
    project = project_of()
    project.weights = {}
    project.save(tmp_path / "p.cnndesk")
    with pytest.raises(ProjectError, match="no trained weights yet"):
        cnndesk.load(tmp_path / "p.cnndesk")
    with pytest.raises(CnndeskError, match=r"nowhere\.cnndesk"):
        cnndesk.load(tmp_path / "nowhere.cnndesk")


def test_training_here_and_on_the_command_line_gives_the_same_bits(digits, tmp_path) -> None:
    epochs: list[int] = []
    model = cnndesk.train(
        "digits", epochs=2, threads=1, out=tmp_path / "mine.cnndesk",
        progress=lambda report: epochs.append(report.epoch),
    )  # fmt: skip
    assert epochs == [1, 2]
    assert Project.load(tmp_path / "mine.cnndesk").digest == Project.load(digits).digest
    image = np.asarray(open_source("digits").test.images[0])
    np.testing.assert_array_equal(
        model.predict(image), cnndesk.load(digits, threads=1).predict(image)
    )


def test_a_training_that_cannot_be_is_a_sentence_and_leaves_no_thread(tmp_path: Path) -> None:
    with pytest.raises(CnndeskError, match="not both"):
        cnndesk.train("digits", template="lenet5", network=cnndesk.Drawing((8, 8, 1)).network())
    with pytest.raises(CnndeskError, match="no setting called 'rate'"):
        cnndesk.train("digits", rate=3)
    with pytest.raises(CnndeskError, match="nowhere"):
        cnndesk.train(tmp_path / "nowhere")

    def stop(report: object) -> None:
        raise KeyError("a program of the user's that fails")

    with pytest.raises(KeyError):
        cnndesk.train("digits", epochs=1, threads=1, progress=stop)


def test_evaluating_agrees_with_the_command_line_and_notes_an_opened_test(digits, tmp_path) -> None:
    path = tmp_path / "digits.cnndesk"
    path.write_bytes(digits.read_bytes())
    model = cnndesk.load(path, threads=1)
    result = model.evaluate()
    assert result.split == "val"
    assert result.confusion(10).sum() == len(result.labels)
    share = (result.labels == result.predictions).mean()
    assert result.accuracy == pytest.approx(share)
    assert not Project.load(path).seal
    test = model.evaluate(split="test")
    assert test.split == "test"
    assert Project.load(path).seal
    with pytest.raises(DataError, match="trained on all"):
        model.evaluate("digits", split="train")


def test_importing_costs_nothing_and_the_model_needs_no_qt(saved: Path) -> None:
    code = (
        "import sys, cnndesk\n"
        "assert 'numpy' not in sys.modules, 'the import loads numpy'\n"
        f"cnndesk.load({str(saved)!r}, threads=1).predict([])\n"
        "assert not any(n.startswith(('PySide6', 'pyqtgraph')) for n in sys.modules)\n"
        "try:\n    cnndesk.nothing\nexcept AttributeError as error:\n    print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "module 'cnndesk' has no attribute 'nothing'"


def test_the_examples_of_the_guide_run_as_written(
    digits: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "digits.cnndesk").write_bytes(digits.read_bytes())
    images = open_source("digits").test
    Image.fromarray(np.asarray(images.images[0])[:, :, 0]).save("digit.png")
    for i in range(10):
        folder = tmp_path / "more-digits" / str(int(images.labels[i]))
        folder.mkdir(parents=True, exist_ok=True)
        Image.fromarray(np.asarray(images.images[i])[:, :, 0]).save(folder / f"{i}.png")
    examples = re.findall(r"^```python\n(.*?)^```", GUIDE.read_text(encoding="utf-8"), re.M | re.S)
    assert len(examples) >= 7
    names: dict[str, object] = {}
    for number, example in enumerate(examples, 1):
        exec(compile(example, f"{GUIDE.name}, example {number}", "exec"), names)
    model = names["model"]
    assert isinstance(model, cnndesk.TrainedModel)
    assert model.classes == ("0", "1")
    assert os.path.exists("halves.cnndesk")  # noqa: PTH110
    assert names["probabilities"].shape == (70, 10)  # type: ignore[attr-defined]
    assert names["vectors"].shape == (5, 10)  # type: ignore[attr-defined]
