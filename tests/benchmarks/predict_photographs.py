"""Recognise thousands of JPEG files: ``cnndesk predict`` beside a loop of Pillow and ONNX Runtime.

Makes the photographs (once) by enlarging and encoding anew pictures of a folder or zip, exports the
project as ONNX, and runs each way in a process of its own. Prints seconds, images a second, the
largest memory of the process and how many first answers differ; then, in this process, how long
`TrainedModel.predict` of one image takes beside the engine alone. Not a test:

    python -m tests.benchmarks.predict_photographs PROJECT PICTURES [COUNT] [WIDTHxHEIGHT] [THREADS]

PICTURES is a folder or zip of JPEG or PNG files. Without COUNT 5000, without a size 1280x960.
"""

from __future__ import annotations

import csv
import io
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

import cnndesk
from cnndesk.document.project import Project
from cnndesk.engine.plan import Plan
from cnndesk.session.preparation import trained_model

ENDINGS = (".jpg", ".jpeg", ".png")


def contents(source: Path) -> Iterator[bytes]:
    """Yield the content of each picture of a folder or zip."""
    if source.is_dir():
        for path in sorted(source.rglob("*")):
            if path.suffix.lower() in ENDINGS:
                yield path.read_bytes()
        return
    with zipfile.ZipFile(source) as archive:
        for name in sorted(archive.namelist()):
            if name.lower().endswith(ENDINGS):
                yield archive.read(name)


def make_photographs(source: Path, folder: Path, count: int, size: tuple[int, int]) -> None:
    """Fill a folder with photographs, no two alike."""
    originals = list(contents(source))
    rng = np.random.default_rng(0)
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        path = folder / f"IMG_{number:05}.jpg"
        if path.exists():
            continue
        picture = Image.open(io.BytesIO(originals[number % len(originals)])).convert("RGB")
        width, height = picture.size
        left, top = rng.integers(0, width // 8 + 1), rng.integers(0, height // 8 + 1)
        right, bottom = (
            width - rng.integers(0, width // 8 + 1),
            height - rng.integers(0, height // 8 + 1),
        )
        picture = picture.crop((left, top, right, bottom)).resize(size, Image.Resampling.BICUBIC)
        picture.save(path, "JPEG", quality=int(rng.integers(85, 95)))


def loop(model: Path, folder: Path, batch: int, threads: int) -> None:
    """What a person would write: open, fit, run; prints JSON with the first answers."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
    _, height, width, channels = session.get_inputs()[0].shape
    mode = "L" if channels == 1 else "RGB"
    answers: list[int] = []
    waiting: list[np.ndarray] = []

    def flush() -> None:
        if waiting:
            (outputs,) = session.run(None, {session.get_inputs()[0].name: np.stack(waiting)})
            answers.extend(outputs.argmax(axis=1).tolist())
            waiting.clear()

    for path in sorted(folder.iterdir()):
        with Image.open(path) as picture:
            fitted = ImageOps.fit(picture.convert(mode), (width, height), Image.Resampling.BICUBIC)
        waiting.append(np.asarray(fitted, np.uint8).reshape(height, width, channels))
        if len(waiting) == batch:
            flush()
    flush()
    print(json.dumps(answers))


def timed(command: list[str]) -> tuple[float, float, str]:
    """Return seconds, largest memory in MB, and what a process printed."""
    before = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    out = process.stdout.read() if process.stdout else ""
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{command[0]} failed")
    return time.perf_counter() - before, usage.ru_maxrss / 1024, out


def overhead(project: Path, threads: int) -> None:
    """Print how long one image takes through the public interface and through the engine alone."""
    model = cnndesk.load(project, threads=threads)
    image = np.random.default_rng(0).integers(0, 256, model.image_shape, dtype=np.uint8)
    plan = Plan(trained_model(Project.load(project)), 1, threads=threads)
    plan.pack_weights()
    plan.images[0] = image

    def once(call: object) -> float:
        began = time.perf_counter()
        call()  # type: ignore[operator]
        return 1e6 * (time.perf_counter() - began)

    for call in (lambda: model.predict(image), plan.forward):
        for _ in range(50):
            once(call)
    ours, alone = [], []
    for _ in range(500):
        alone.append(once(plan.forward))
        ours.append(once(lambda: model.predict(image)))
    engine, whole = statistics.median(alone), statistics.median(ours)
    print(
        f"one image: predict {whole:.0f} us, the engine alone {engine:.0f} us, "
        f"{whole - engine:.0f} us on top (medians of 500)"
    )


def main(arguments: list[str]) -> None:
    if arguments[0] == "--loop":
        model, folder, batch, threads = arguments[1:]
        loop(Path(model), Path(folder), int(batch), int(threads))
        return
    project, source = Path(arguments[0]), Path(arguments[1])
    count = int(arguments[2]) if len(arguments) > 2 else 5000
    size = tuple(map(int, (arguments[3] if len(arguments) > 3 else "1280x960").split("x")))
    threads = int(arguments[4]) if len(arguments) > 4 else os.cpu_count() or 1
    name = f"cnndesk-photographs-{size[0]}x{size[1]}-{count}"
    folder = Path(tempfile.gettempdir()) / name
    make_photographs(source, folder, count, (size[0], size[1]))
    with tempfile.TemporaryDirectory() as made:
        table, model = Path(made) / "answers.csv", Path(made) / "n.onnx"
        ours = [sys.executable, "-m", "cnndesk"]
        subprocess.run(
            [*ours, "export", str(project), "--out", str(model)],
            check=True,
            stdout=subprocess.DEVNULL,
        )
        rows = []
        predict = [*ours, "predict", str(project), str(folder), "--csv", str(table)]
        seconds, memory, _ = timed([*predict, "--threads", str(threads), "--threshold", "0.01"])
        with table.open(encoding="utf-8", newline="") as file:
            first = [row["answer"] for row in csv.DictReader(file)]
        rows.append(("cnndesk predict", seconds, memory, 0))
        classes = list(cnndesk.load(project).classes)
        for batch in (1, 64):
            command = [sys.executable, "-m", "tests.benchmarks.predict_photographs", "--loop"]
            seconds, memory, out = timed(
                [*command, str(model), str(folder), str(batch), str(threads)]
            )
            others = [classes[i] for i in json.loads(out)]
            differ = sum(a != b for a, b in zip(first, others, strict=True))
            rows.append((f"Pillow + ONNX Runtime, {batch} at a time", seconds, memory, differ))
    print(f"{count} photographs of {size[0]}x{size[1]}, {threads} threads")
    for what, seconds, memory, differ in rows:
        print(
            f"{what:38} {seconds:7.1f} s  {count / seconds:7.0f} images/s  {memory:6.0f} MB  "
            f"{differ} other first answers"
        )
    overhead(project, threads)
    print(f"this process: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main(sys.argv[1:])
