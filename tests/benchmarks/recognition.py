"""Recognition measured: things of a project's test set on larger pages, precision, recall and AP.

Run as ``python tests/benchmarks/recognition.py PROJECT [--pages 20]``. The project must know its
data (``cnndesk train ... --out PROJECT``). Each page has 3 to 6 test images that the network has
never seen, at random places that do not overlap: digits 24 to 72 pixels large on 256×256, laid on
the ground as ink; photographs at once to twice their size, pasted as they are, on pages of eight
times their size, so that figures of networks for other sizes of the same pictures compare. Grounds
are plain, noisy, sloping or textured, for photographs also a piece of another photograph.

A box counts as right with the class of a true one and an intersection over union of at least 0.5.
"Any class" counts places alone: what a better classifier could reach with the same boxes.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

import numpy as np
from PIL import Image

from cnndesk.document.project import Project
from cnndesk.engine.threads import available, single_threaded_blas
from cnndesk.explain.background import learn_background
from cnndesk.explain.boxes import Match, average_precision, match
from cnndesk.explain.progress import finish
from cnndesk.explain.recognise import recognise
from cnndesk.explain.threshold import known_images, suggest_threshold
from cnndesk.session.preparation import located, open_data, trained_model

DIGITS_PAGE, WINDOWS = 256, 8
GROUNDS = ("plain", "noise", "slope", "texture")
THRESHOLDS = (0.3, 0.5, 0.7, 0.9)


def ground(kind: str, images: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Return an empty page."""
    window, channels = images.shape[2:]
    size = DIGITS_PAGE if channels == 1 else WINDOWS * window
    canvas = np.zeros((size, size, channels))
    reach = 60 if channels == 1 else 120
    if channels == 3:
        canvas += rng.uniform(40, 200, 3)
    if kind == "noise":
        canvas += rng.normal(12, 6, canvas.shape)
    elif kind == "slope":
        canvas += np.linspace(0, reach * 2 / 3, size)[None, :, None]
    elif kind == "texture":
        for channel in range(channels):
            soft = Image.fromarray(rng.uniform(0, reach, (16, 16)).astype(np.float32))
            canvas[:, :, channel] += np.asarray(soft.resize((size, size), Image.BICUBIC))
    elif kind == "photo":
        inner = slice(window // 4, 3 * window // 4)
        part = Image.fromarray(images[int(rng.integers(len(images)))][inner, inner])
        canvas[...] = np.asarray(part.resize((size, size), Image.BICUBIC))
    return np.clip(canvas, 0, 255).astype(np.uint8)


def page(
    kind: str, images: np.ndarray, labels: np.ndarray, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray, list[int]]:
    """Return a page, the boxes on it, and their labels."""
    channels = images.shape[3]
    canvas = ground(kind, images, rng)
    window = images.shape[1]
    sides = (24, 72) if channels == 1 else (window, 2 * window)
    boxes: list[tuple[int, int, int, int]] = []
    found: list[int] = []
    for _ in range(int(rng.integers(3, 7))):
        side = int(rng.integers(*sides))
        for _ in range(100):
            x, y = (int(v) for v in rng.integers(0, len(canvas) - side, 2))
            if all(
                x + side <= a or a + s <= x or y + side <= b or b + s <= y for a, b, s, _ in boxes
            ):
                break
        else:
            continue
        index = int(rng.integers(len(images)))
        picture = Image.fromarray(images[index][:, :, 0] if channels == 1 else images[index])
        thing = np.asarray(picture.resize((side, side), Image.BICUBIC)).reshape(side, side, -1)
        place = canvas[y : y + side, x : x + side]
        place[...] = np.maximum(place, thing) if channels == 1 else thing
        boxes.append((x, y, side, side))
        found.append(int(labels[index]))
    return canvas, np.array(boxes, np.float64), found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("project", type=Path)
    parser.add_argument("--pages", type=int, default=20)
    parser.add_argument("--threads", type=int, default=available())
    parser.add_argument("--images", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    project = Project.load(arguments.project)
    model = trained_model(project)
    dataset = open_data(located(project.data, arguments.project))
    tested = np.linspace(0, len(dataset.test) - 1, min(3000, len(dataset.test))).astype(np.int64)
    images, labels = dataset.test.images.take(tested), dataset.test.labels[tested]
    started = time.perf_counter()
    some = dataset.train.images.take(
        np.linspace(0, len(dataset.train) - 1, min(arguments.images, len(dataset.train))).astype(
            np.int64
        )
    )
    background = finish(learn_background(model, some, threads=arguments.threads))
    print(f"background learned in {time.perf_counter() - started:.2f} s")
    started = time.perf_counter()
    suggestion = finish(
        suggest_threshold(
            model,
            background,
            *known_images(dataset, arguments.images),
            project.classes,
            threads=arguments.threads,
        )
    )
    print(
        f"threshold {suggestion.threshold:.2f} suggested in {time.perf_counter() - started:.2f} s: "
        f"precision {suggestion.precision:.2f}, recall {suggestion.recall:.2f} on its own pages"
    )
    thresholds = (*THRESHOLDS, suggestion.threshold)
    print("ground     s/page  AP    any   " + "   ".join(f"{t:.2f}: prec  rec" for t in thresholds))
    kinds = (*GROUNDS, "photo") if images.shape[3] == 3 else GROUNDS
    for kind in kinds:
        rng = np.random.default_rng(arguments.seed)
        totals = {threshold: Match(0, 0, 0) for threshold in thresholds}
        ranked: list[tuple[float, bool]] = []
        anyway: list[tuple[float, bool]] = []
        things = 0
        seconds = 0.0
        for _ in range(arguments.pages):
            picture, true, classes = page(kind, images, labels, rng)
            started = time.perf_counter()
            found = finish(
                recognise(
                    model,
                    picture,
                    project.classes,
                    background=background,
                    threads=arguments.threads,
                )
            )
            seconds += time.perf_counter() - started
            names = [project.classes[label] for label in classes]
            things += len(names)
            boxes = found.boxes(0.0)
            places = np.array([(b.x, b.y, b.width, b.height) for b in boxes], np.float64)
            places = places.reshape(-1, 4)
            scores = [getattr(b, "certainty", b.probability) for b in boxes]
            right = match(places, [b.name for b in boxes], true, names).hits
            ranked += zip(scores, right, strict=True)
            right = match(places, [""] * len(boxes), true, [""] * len(names)).hits
            anyway += zip(scores, right, strict=True)
            for threshold in thresholds:
                sure = found.boxes(threshold)
                places = np.array([(b.x, b.y, b.width, b.height) for b in sure], np.float64)
                totals[threshold] += match(
                    places.reshape(-1, 4), [b.name for b in sure], true, names
                )
        row = "   ".join(f"      {m.precision:.2f} {m.recall:.2f}" for m in totals.values())
        ap, place_ap = average_precision(ranked, things), average_precision(anyway, things)
        print(f"{kind:<9} {seconds / arguments.pages:>6.2f}  {ap:.3f} {place_ap:.3f}  {row}")


if __name__ == "__main__":
    with single_threaded_blas():
        main()
