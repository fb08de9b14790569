"""What each command prints: for people, and as the JSON that scripts rely on."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cnndesk.data import open_source
from cnndesk.document.project import Project
from cnndesk.system.shells import quoted


def test_training_prints_the_curve_and_the_result(cnndesk, tmp_path: Path) -> None:
    out = tmp_path / "d.cnndesk"
    done = cnndesk(
        *("train", "--template", "lenet5", "--data", "digits", "--epochs", 4, "--out", out)
    )
    assert done.code == 0
    assert done.out.count("●") > 4  # two plots with legends
    assert "Validation accuracy" in done.out
    assert "Test accuracy" not in done.out
    command = f"cnndesk eval {quoted(out)}"
    assert f"still sealed. Open them once, when all is chosen: {command}" in done.out
    assert f"Saved {out}" in done.out
    assert [line[:9] for line in done.err.splitlines() if line.startswith("epoch")] == [
        f"epoch {n}/4" for n in range(1, 5)
    ]
    assert Project.load(out).classes == tuple("0123456789")


def test_training_as_json(cnndesk, tmp_path: Path) -> None:
    out = tmp_path / "d.cnndesk"
    done = cnndesk("train", "--data", "digits", "--epochs", 2, "--out", out, "--json")
    assert done.code == 0
    assert done.out.count("\n") == 1
    values = done.json
    assert {
        "test_accuracy",
        "test_loss",
        "epochs",
        "seconds",
        "images_per_second",
        "digest",
        "out",
    } <= set(values)
    assert values["epochs"] == 2
    assert values["out"] == str(out)
    assert values["digest"] == cnndesk("info", out, "--digest").out.strip()
    evaluated = cnndesk("eval", out, "--json").json
    assert evaluated["accuracy"] == values["test_accuracy"]
    assert evaluated["loss"] == values["test_loss"]


@pytest.mark.parametrize("augment", ["", "shift,noise"])
def test_threads_change_no_bit(cnndesk, tmp_path: Path, augment: str) -> None:
    digests = set()
    for threads in (1, 2, 3):
        out = tmp_path / f"{threads}.cnndesk"
        done = cnndesk(
            *("train", "--template", "lenet5", "--data", "digits", "--epochs", 1),
            *("--threads", threads, "--augment", augment, "--out", out, "--json"),
        )
        digests.add(done.json["digest"])
    assert len(digests) == 1


def test_evaluation(cnndesk, trained: Path) -> None:
    values = cnndesk("eval", trained, "--json").json
    confusion = np.array(values["confusion"])
    assert confusion.shape == (10, 10)
    assert np.trace(confusion) / confusion.sum() == values["accuracy"]
    assert [row["class"] for row in values["per_class"]] == list("0123456789")
    assert values["per_class"][0]["recall"] == confusion[0, 0] / confusion[0].sum()
    text = cnndesk("eval", trained, "--split", "val").out
    assert "val: 155 images" in text
    assert "precision" in text


def test_evaluation_on_other_images_takes_all_of_them(
    cnndesk, trained: Path, tmp_path: Path
) -> None:
    folder = _folder_of_digits(tmp_path / "mine", per_class=2, classes=("3", "8"))
    values = cnndesk("eval", trained, "--data", folder, "--json").json
    assert values["images"] == 4
    assert np.array(values["confusion"]).sum(axis=1)[[3, 8]].tolist() == [2, 2]


def test_prediction(cnndesk, trained: Path, tmp_path: Path) -> None:
    folder = _folder_of_digits(tmp_path / "mine", per_class=3, classes=("0", "1", "4"))
    images = sorted(folder.glob("*/*.png"))
    values = cnndesk("predict", trained, *images, "--top", 2, "--json").json
    assert [entry["image"] for entry in values] == [str(path) for path in images]
    right = 0
    for path, entry in zip(images, values, strict=True):
        first, second = entry["predictions"]
        assert first["probability"] >= second["probability"]
        right += first["class"] == path.parent.name
    assert right >= 7  # of 9
    text = cnndesk("predict", trained, images[0]).out
    assert text.startswith(f"{images[0]}: ")
    assert text.count("%") == 3


def test_a_bad_image_does_not_keep_the_others_from_being_predicted(
    cnndesk, trained: Path, tmp_path: Path
) -> None:
    folder = _folder_of_digits(tmp_path / "mine", per_class=1, classes=("0", "1"))
    good = folder / "0" / "0.png"
    bad = tmp_path / "bad.png"
    bad.write_bytes(b"")
    done = cnndesk("predict", trained, bad, good, "--json")
    assert done.code == 1
    assert "bad.png" in done.err
    assert [entry["image"] for entry in done.json] == [str(good)]


def test_information_about_a_project(cnndesk, trained: Path) -> None:
    values = cnndesk("info", trained, "--json").json
    project = Project.load(trained)
    assert values["digest"] == project.digest
    assert [block["id"] for block in values["blocks"]] == list(project.network.order)
    assert values["parameters"] == sum(block["parameters"] for block in values["blocks"])
    assert all(block["output"] and block["memory"] > 0 for block in values["blocks"])
    text = cnndesk("info", trained).out
    assert "conv1" in text
    assert project.digest in text


def test_information_about_data_and_about_the_program(cnndesk) -> None:
    values = cnndesk("info", "digits", "--json").json
    assert sum(values["images"].values()) == 1797
    assert "10 classes" in cnndesk("info", "digits").out
    assert set(cnndesk("info", "--json").json) >= {"version", "kernels", "openmp", "cores"}
    assert "cnndesk" in cnndesk("info").out


def test_lists(cnndesk) -> None:
    names = [entry["name"] for entry in cnndesk("templates", "--json").json]
    assert {"lenet5", "small-vgg", "tiny-vgg", "small-resnet", "all-conv"} <= set(names)
    text = cnndesk("templates").out
    assert all(name in text for name in names)
    types = [entry["type"] for entry in cnndesk("blocks", "--json").json]
    text = cnndesk("blocks").out
    assert {"conv2d", "max_pool", "sum_pool"} <= set(types)
    assert all(kind in text for kind in types)


def below(text: str, heading: str) -> list[str]:
    """Return the lines below the heading of a table; a busy machine has more lines above it."""
    lines = text.splitlines()
    return lines[next(i for i, line in enumerate(lines) if line.startswith(heading)) + 1 :]


def test_bench(cnndesk, trained: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from cnndesk.bench import benchmark

    monkeypatch.setattr(benchmark, "BLOCK_SECONDS", 0.0)
    once = ("--threads", 1, "--pairs", 1)
    values = cnndesk("bench", "--net", trained, *once, "--json").json
    assert values["peak_gflops"] > 0
    (result,) = values["results"]
    assert result["ms"] > 0
    assert result["predicted_ms"] > 0
    assert result["peers"] == {}
    assert {"ms", "predicted_ms", "algorithm", "peak_share"} <= set(result["layers"][0])
    text = cnndesk("bench", "--net", trained, *once, "--infer").out
    assert "Forward passes on 1 thread" in text
    assert "GFLOP/s" in text
    assert "conv2" in text
    assert [row.split()[1] for row in below(text, "network")[:2]] == ["1", "32"]
    refused = cnndesk("bench", "--net", trained, "--threads", 2, "--processor-time")
    assert "add --threads 1" in refused.err
    text = cnndesk("bench", "--random", 2, "--seed", 5, *once).out
    assert "R5.0" in text
    assert "R5.1" in text


@pytest.mark.skipif(sys.platform == "win32", reason="Windows tells it in steps of 16 ms")
def test_bench_counts_processor_time(cnndesk, trained: Path, monkeypatch) -> None:
    from cnndesk.bench import benchmark

    monkeypatch.setattr(benchmark, "BLOCK_SECONDS", 0.0)
    once = ("--threads", 1, "--pairs", 1, "--processor-time")
    own = cnndesk("bench", "--net", trained, *once, "--json").json
    assert own["results"][0]["ms"] > 0


def test_bench_counts_no_processor_time_that_comes_in_coarse_steps(cnndesk, monkeypatch) -> None:
    monkeypatch.setattr("cnndesk.cli.bench_speed.has_fine_processor_time", lambda: False)
    done = cnndesk("bench", "--threads", 1, "--processor-time")
    assert (done.code, "Leave out --processor-time" in done.err) == (1, True)


def test_bench_by_another_build_needs_a_process_of_its_own(cnndesk, trained: Path) -> None:
    import cnndesk_ext

    once = ("bench", "--net", trained, "--threads", 1, "--pairs", 1)
    others = {"v2", "v3", "generic"} - {cnndesk_ext.isa}
    refused = cnndesk(*once, "--build", min(others))
    assert refused.code == 1
    assert f"has the kernels of {cnndesk_ext.isa} loaded" in refused.err
    program = [sys.executable, "-m", "cnndesk", *map(str, once), "--json", "--build"]
    builds = [isa for isa in cnndesk_ext._supported() if isa != "generic"] or ["generic"]
    done = subprocess.run([*program, builds[-1]], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout)["build"] == builds[-1]


def test_what_pytorch_compiles_is_measured_after_all_else(
    cnndesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cnndesk.bench import benchmark
    from cnndesk.bench.torch_twin import Way
    from cnndesk.cli import bench_speed

    ways: list[Way] = []

    class Twin:
        def __init__(self, *_: object) -> None:
            pass

        def fastest_step(self, way: Way, _: object) -> tuple[str, Callable[[], None]]:
            ways.append(way)
            return f"PyTorch of the tests, {way.value}", lambda: None

    monkeypatch.setattr(benchmark, "BLOCK_SECONDS", 0.0)
    monkeypatch.setattr(benchmark, "TorchTwin", Twin)
    monkeypatch.setattr(bench_speed, "import_torch", lambda: None)
    nets = [word for n in (4, 5) for word in ("--net", f"8x8x1 c3x{n} r f10 @2")]
    against = [word for way in (Way.COMPILED, Way.EAGER) for word in ("--against", way)]
    once = ("--threads", 1, "--pairs", 1)
    values = cnndesk("bench", *nets, *against, *once, "--json").json
    assert ways == [Way.EAGER, Way.EAGER, Way.COMPILED, Way.COMPILED]
    assert [set(result["peers"]) for result in values["results"]] == [set(Way) - {Way.BFLOAT16}] * 2
    assert set(values["ratios"]) == {"torch", "torch-compile"}


def test_a_drawn_project_is_trained_in_place(cnndesk, trained: Path, tmp_path: Path) -> None:
    path = tmp_path / "mine.cnndesk"
    project = Project.load(trained)
    project.training = project.training.replace(epochs=1)
    project.save(path)
    done = cnndesk("train", path, "--seed", 9, "--json")
    assert done.json["out"] == str(path)
    after = Project.load(path)
    assert after.training.seed == 9
    assert after.digest == done.json["digest"] != project.digest


def test_training_anew_gives_the_same_bits_whatever_was_there(
    cnndesk, trained: Path, tmp_path: Path
) -> None:
    path = tmp_path / "mine.cnndesk"
    shutil.copy(trained, path)
    assert cnndesk("train", path, "--json").json["digest"] == Project.load(trained).digest


def test_default_names_do_not_overwrite(
    cnndesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("lenet5-digits.cnndesk", "lenet5-digits-2.cnndesk"):
        done = cnndesk("train", "--template", "lenet5", "--data", "digits", "--epochs", 1, "--json")
        assert done.json["out"] == name
        assert (tmp_path / name).exists()


def _folder_of_digits(folder: Path, per_class: int, classes: tuple[str, ...]) -> Path:
    """Write some test digits as pictures, class = folder."""
    test = open_source("digits").test
    for name in classes:
        (folder / name).mkdir(parents=True)
        for index, row in enumerate(np.flatnonzero(test.labels == int(name))[:per_class]):
            image = Image.fromarray(test.images[int(row)][:, :, 0])
            image.resize((32, 32), Image.Resampling.BICUBIC).save(folder / name / f"{index}.png")
    return folder


def test_corrections_of_a_project_count_in_train_eval_and_info(
    cnndesk, trained: Path, tmp_path: Path
) -> None:
    from cnndesk.data import Correction, Corrections, ImageKey, open_source
    from cnndesk.document.project import Project

    project = Project.load(trained)
    dataset = open_source(settings=project.data)
    given = [dataset.classes[dataset.given_label("test", i)] for i in range(3)]
    project.corrections = Corrections(
        {
            dataset.key("test", 0): Correction(given[0], excluded=True),
            dataset.key("test", 1): Correction(given[1], "0" if given[1] != "0" else "1"),
            dataset.key("train", 0): Correction("x", excluded=True),
            ImageKey("digit 0", "no such content"): Correction("x", excluded=True),
        }
    )
    path = tmp_path / "corrected.cnndesk"
    project.save(path)
    plain = cnndesk("eval", trained, "--json").json
    found = cnndesk("eval", path, "--json")
    assert found.json["images"] == plain["images"] - 1
    assert (found.json["relabelled"], found.json["excluded"]) == (1, 2)
    assert "digit 0 has changed since it was corrected" in found.err
    pairs = zip(plain["per_class"], found.json["per_class"], strict=True)
    moved = [after["images"] - before["images"] for before, after in pairs]
    expected = [0] * 10
    expected[int(given[0])] -= 1
    expected[int(given[1])] -= 1
    expected[0 if given[1] != "0" else 1] += 1
    assert moved == expected
    assert "Corrected images: 1 relabelled, 3 left out" in cnndesk("info", path).out
    went = cnndesk("train", path, "--resume", "--epochs", "4", "--json")
    assert went.code == 0
    assert (went.json["relabelled"], went.json["excluded"]) == (1, 2)
    assert "Corrections: 1 relabelled, 2 left out" in went.err
    assert len(Project.load(path).corrections) == 4


def test_bench_simulates_more_threads_than_there_are(cnndesk) -> None:
    net = ("--net", "12x12x3 c3x8 r p f10 @4", "--threads", 1)
    text = cnndesk("bench", "--schedule", 6, *net).out
    assert text[text.index("network") :].splitlines()[0].split()[3:] == [
        f"×{n}" for n in (2, 4, 6, 8, 16, 32, 64)
    ]
    assert "on 6 threads" in text
    values = cnndesk("bench", "--schedule", 16, *net, "--json").json
    (result,) = values["results"]
    assert result["simulated"]["1"]["gain"] == 1.0
    assert result["measured_ms"]["1"] > 0
    refused = cnndesk("bench", "--schedule", 1, *net)
    assert refused.code == 1
    assert "--schedule needs 2 to 1024 threads" in refused.err


def test_bench_says_what_the_pipeline_needs(cnndesk, tmp_path: Path) -> None:
    refused = cnndesk("bench", "--pipeline", tmp_path / "missing")
    assert refused.code == 1
    assert "is no folder" in refused.err


def test_bench_measures_mixed_precision_or_says_why_not(cnndesk) -> None:
    from cnndesk.engine import mixed

    net = ("bench", "--net", "8x8x16 c3x32 r f10 @4", "--threads", 1, "--pairs", 1)
    done = cnndesk(*net, "--precision", "mixed", "--json")
    if mixed.missing():
        assert done.code == 1
        assert mixed.missing() in done.err
    else:
        assert done.json["kind"] == "mixed"
        assert done.json["results"][0]["ms"] > 0
    refused = cnndesk(*net, "--precision", "mixed", "--infer")
    assert "Forward passes are in float32" in refused.err
