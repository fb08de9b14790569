"""Tables whose rows are images, in the forms in which they are handed around."""

from __future__ import annotations

import gzip

import numpy as np
import pytest

from cnndesk.data import DataSettings
from cnndesk.data.report import Choice, Job
from cnndesk.data.sources import pixel_table, recognise
from cnndesk.data.sources.pixel_columns import looks_like_pixels
from cnndesk.errors import DataError

NOTHING_ASIDE = DataSettings(validation_fraction=0.0, test_fraction=0.0)
PIXELS = np.random.default_rng(3).integers(0, 256, (30, 8, 8))
LABELS = np.arange(30) % 3


def rows(pixels=PIXELS, labels=LABELS, separator=",", last=False):
    for image, label in zip(pixels.reshape(len(pixels), -1), labels, strict=True):
        cells = [*map(str, image.tolist())]
        yield separator.join([*cells, str(label)] if last else [str(label), *cells])


def table(header: str | None, lines) -> str:
    return "\n".join([*([header] if header is not None else []), *lines]) + "\n"


def header(count: int = 64, prefix: str = "pixel", separator: str = ",", first: int = 0) -> str:
    return separator.join(f"{prefix}{i + first}" for i in range(count))


def check(dataset) -> None:
    assert dataset.kind == "pixel table"
    assert dataset.classes == ("0", "1", "2")
    np.testing.assert_array_equal(np.asarray(dataset.train.images)[..., 0], PIXELS)
    np.testing.assert_array_equal(dataset.train.labels, LABELS)


GRID = ",".join(f"{r}x{c}" for r in range(1, 9) for c in range(1, 9))


@pytest.mark.parametrize(
    "content",
    [
        table(f"label,{header()}", rows()),
        table(f"Label,{header(prefix='Pixel ', first=1)}", rows()),
        table(f"{header(prefix='px_')},class", rows(last=True)),
        table(f"label;{header(separator=';')}", rows(separator=";")),
        table(f"label\t{header(separator=chr(9))}", rows(separator="\t")),
        table(f"label,{GRID}", rows()),
        table(f"digit,{header(prefix='')}", rows()),
        table("\ufefflabel," + header(), rows()),
        table(",label," + header(), [f"{i},{row}" for i, row in enumerate(rows())]),
        table(f'"label","{header().replace(",", chr(34) + "," + chr(34))}"',
              ['"' + row.replace(",", '","') + '"' for row in rows()]),
        table(None, rows()),
        table(None, rows(last=True)),
        table(None, rows(separator=" ")),
        table(f"label,{header()}", rows()).replace("\n", "\r\n"),
    ],
    ids=range(14),
)  # fmt: skip
@pytest.mark.parametrize("name", ["digits.csv", "digits.csv.gz", "digits", "digits.data"])
def test_rows_of_pixels_in_any_form(load, files, content, name):
    data = content.encode()
    data = gzip.compress(data) if name.endswith(".gz") else data
    check(load(files.write(name, data), settings=NOTHING_ASIDE))


def test_a_competition_has_a_test_table_without_labels_and_a_sample(load, files):
    files.write("set/train.csv", table(f"label,{header()}", rows()))
    files.write("set/test.csv", table(header(), [row.partition(",")[2] for row in rows()]))
    files.write("set/sample_submission.csv", "ImageId,Label\n1,0\n2,0\n")
    for source in (files.root / "set", files.zip_of(files.root / "set")):
        dataset = load(source, settings=NOTHING_ASIDE)
        check(dataset)
        (problem,) = [p for p in dataset.problems if p.kind == "unlabelled"]
        assert "30 rows of" in problem.reason
        assert "test.csv have no label" in problem.reason


def test_tables_of_both_parts_lie_side_by_side(load, files):
    files.write("set/sign_mnist_train.csv", table(f"label,{header(first=1)}", rows()))
    files.write(
        "set/sign_mnist_test.csv",
        table(f"label,{header(first=1)}", rows(PIXELS[:9], LABELS[:9])),
    )
    dataset = load(files.root / "set", settings=NOTHING_ASIDE)
    check(dataset)
    np.testing.assert_array_equal(np.asarray(dataset.test.images)[..., 0], PIXELS[:9])


def faces(words) -> str:
    lines = [
        f"{label},{' '.join(map(str, image.ravel()))},{word}"
        for image, label, word in zip(PIXELS, LABELS, words, strict=True)
    ]
    return table("emotion,pixels,Usage", lines)


def test_all_pixels_in_one_cell_and_a_column_of_parts(load, files):
    words = [("Training", "PublicTest", "PrivateTest")[i % 3] for i in range(30)]
    dataset = load(files.write("fer.csv", faces(words)))
    for i, part in enumerate(("train", "val", "test")):
        split = dataset.splits[part]
        np.testing.assert_array_equal(np.asarray(split.images)[..., 0], PIXELS[i::3])
        np.testing.assert_array_equal(split.labels, LABELS[i::3])


def test_a_word_that_means_no_part_is_an_error_that_lists_them(load, files):
    with pytest.raises(DataError, match=r"fer\.csv divides its rows into “blue”, “train”"):
        load(files.write("fer.csv", faces(["train", "blue"] * 15)))


def test_a_table_that_lost_its_header_has_an_image_for_one(load, files):
    first = ["0", *("0.1" if v else "0" for v in range(64))]
    path = files.write("letters.csv", table(",".join(first), rows()))
    check(load(path, settings=NOTHING_ASIDE))


def test_letters_before_pixels_at_the_edge_are_not_taken_for_pixels(load, files):
    pixels = PIXELS.copy()
    pixels[:, -1, -1] = 0
    pixels[:2, -1, -1] = 9
    labels = np.arange(30) % 15
    path = files.write("letters.csv", table(None, rows(pixels, labels)))
    np.testing.assert_array_equal(load(path, settings=NOTHING_ASIDE).train.labels, labels)


def test_emnist_is_turned_upright(load, files):
    path = files.write("emnist-letters-train.csv", table(None, rows()))
    dataset = load(path, settings=NOTHING_ASIDE)
    np.testing.assert_array_equal(
        np.asarray(dataset.train.images)[..., 0], PIXELS.transpose(0, 2, 1)
    )


@pytest.mark.parametrize("planes", [False, True])
def test_colour_lies_together_or_in_planes(load, files, planes):
    ramp = np.linspace(0, 80, 8)
    colour = (ramp[:, None, None] + ramp[None, :, None] + [0, 40, 90]).astype(int)
    colour = np.stack([colour + i % 5 for i in range(30)])
    stored = np.moveaxis(colour, 3, 1) if planes else colour
    content = table(f"{header(192, 'pixel')},label", rows(stored, last=True))
    dataset = load(files.write("skin.csv", content), settings=NOTHING_ASIDE)
    np.testing.assert_array_equal(np.asarray(dataset.train.images), colour)
    assert any(("first all of red" if planes else "together") in n for n in dataset.notes)


def test_values_of_another_range_and_words_for_labels(load, files):
    unit = np.round(PIXELS / 255, 6)
    unit[0, 0, :2] = (0, 1)
    names = [("cat", "dog")[i % 2] for i in range(30)]
    content = table(f"label,{header()}", rows(unit, names))
    dataset = load(files.write("t.csv", content), settings=NOTHING_ASIDE)
    assert dataset.classes == ("cat", "dog")
    difference = np.asarray(dataset.train.images)[1:, ..., 0].astype(int) - PIXELS[1:]
    assert np.abs(difference).max() <= 1


def test_the_column_of_labels_can_be_chosen(files):
    content = table(f"writer,hand,{header()}", [f"{i % 2},{row}" for i, row in enumerate(rows())])
    path = files.write("t.csv", content)
    for chosen, classes in (("hand", ("0", "1", "2")), ("writer", ("0", "1")), ("", ("0", "1"))):
        job = Job(choice=Choice(label_column=chosen))
        listing = recognise(path, job).listing(job)
        assert listing.classes == classes
        assert any("writer” was taken" in note for note in listing.notes) == (chosen == "")
    job = Job(choice=Choice(label_column="colour"))
    with pytest.raises(DataError, match=r"t\.csv has no column “colour”; it has writer, hand"):
        recognise(path, job).listing(job)


def test_rows_without_a_label_are_left_out_and_counted(load, files):
    lines = list(rows())
    lines[4] = "," + lines[4].partition(",")[2]
    dataset = load(files.write("t.csv", table(f"label,{header()}", lines)), settings=NOTHING_ASIDE)
    assert len(dataset.train) == 29
    keep = np.arange(30) != 4
    np.testing.assert_array_equal(np.asarray(dataset.train.images)[..., 0], PIXELS[keep])
    np.testing.assert_array_equal(dataset.train.labels, LABELS[keep])
    assert any("1 row of t.csv has no label" in p.reason for p in dataset.problems)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (table(f"label,{header(63)}", (row.rpartition(",")[0] for row in rows())), "no square"),
        (table(f"label,{header()}", [*rows(), "1,2,3"]), "different lengths"),
        (table(f"label,{header()}", [*rows(), "1," + ",".join(["x"] * 64)]), "numbers among"),
        (table(header(), (row.partition(",")[2] for row in rows())), "pixels but no labels"),
        (table(f"label,{header()}", []), "no labels"),
        (table(f"label,{header()}", [f"0,{row.partition(',')[2]}" for row in rows()]), "one class"),
    ],
    ids=range(6),
)
def test_a_table_that_is_no_set_is_an_error_that_names_it(load, files, content, words):
    with pytest.raises(DataError, match=words) as error:
        load(files.write("bad.csv", content))
    assert "bad.csv" in str(error.value)


def test_limits_of_a_table(load, files, monkeypatch):
    path = files.write("t.csv", table(f"label,{header()}", rows()))
    monkeypatch.setattr(pixel_table, "MAXIMUM_FILES", 20)
    with pytest.raises(DataError, match="more than 20 rows"):
        load(path)
    monkeypatch.setattr(pixel_table, "_LONGEST_LINE", 300)
    with pytest.raises(DataError, match="has a line of over"):
        load(path)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (b"filename,label\na.png,x\n", False),
        (b"id,breed\n0,pug\n", False),
        ("filename," + ",".join(f"class{i}" for i in range(90)), False),
        ("path," + header(90, ""), False),
        (b"1,2,3\n4,5,6\n", False),
        (b"", False),
        (b"\x89PNG\r\n\x1a\n" + bytes(99), False),
        (b"PK\3\4" + bytes(99), False),
        ("label," + header(600), True),
        ("emotion,pixels,Usage\n0," + "1 " * 200, True),
        ("name,pixels\nbob,yes\n", False),
        (header(900, ""), True),
    ],
    ids=range(12),
)
def test_the_beginning_tells_a_table_of_pixels(head, expected):
    data = head if isinstance(head, bytes) else head.encode()
    assert looks_like_pixels(data[:4096]) is expected


def test_pictures_beside_a_table_are_the_images(load, files):
    folder = files.class_folders()
    files.write("set/features.csv", table(f"label,{header()}", rows()))
    assert load(folder).kind == "class folders"
