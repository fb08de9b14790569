"""Arrays of NumPy in any usual form give the images and labels that they hold."""

from __future__ import annotations

import io
import zipfile

import numpy as np
import pytest

from cnndesk.data import DataSettings
from cnndesk.data.sources import archives, arrays
from cnndesk.errors import DataError

NOTHING_ASIDE = DataSettings(validation_fraction=0.0, test_fraction=0.0)


def images(count: int, *shape: int, seed: int = 0) -> np.ndarray:
    """Smooth images: neighbours are alike, so that rows and planes can be told."""
    rng = np.random.default_rng(seed)
    h, w = shape[0], shape[1]
    c = shape[2] if len(shape) > 2 else 1
    ramp = np.linspace(0, 90, h)[:, None, None] + np.linspace(0, 60, w)[None, :, None]
    levels = rng.integers(0, 100, (count, 1, 1, c))
    found = (ramp[None] + levels).astype(np.uint8)
    return found if len(shape) > 2 else found[..., 0]


def npz(files, name: str, **values: np.ndarray):
    content = io.BytesIO()
    np.savez_compressed(content, **values)
    return files.write(name, content.getvalue())


def npy(files, name: str, values: np.ndarray):
    content = io.BytesIO()
    np.lib.format.write_array(content, values, allow_pickle=True)
    return files.write(name, content.getvalue())


X, Y = images(40, 9, 8), np.arange(40) % 4


@pytest.mark.parametrize(
    "names",
    [
        ("x_train", "y_train", "x_test", "y_test"),
        ("X_train", "Y_train", "X_test", "Y_test"),
        ("train_images", "train_labels", "test_images", "test_labels"),
        ("trainX", "trainY", "testX", "testY"),
        ("xtrain", "ytrain", "xtest", "ytest"),
        ("x_tr", "y_tr", "x_te", "y_te"),
        ("training_data", "training_targets", "test_data", "test_targets"),
    ],
)
def test_names_tell_images_labels_and_parts(load, files, names):
    values = dict(zip(names, (X, Y, X[:9], Y[:9]), strict=True))
    dataset = load(npz(files, "set.npz", **values), settings=NOTHING_ASIDE)
    assert (dataset.kind, dataset.classes) == ("arrays", ("0", "1", "2", "3"))
    assert (len(dataset.train), len(dataset.test)) == (40, 9)
    np.testing.assert_array_equal(np.asarray(dataset.train.images)[..., 0], X)
    np.testing.assert_array_equal(dataset.test.labels, Y[:9])


@pytest.mark.parametrize("names", [("images", "labels"), ("x", "y"), ("data", "target"),
                                   ("arr_0", "arr_1"), ("a", "b")])  # fmt: skip
def test_arrays_without_parts_are_told_by_name_or_shape(load, files, names):
    dataset = load(npz(files, "set.npz", **dict(zip(names, (X, Y), strict=True))),
                   settings=NOTHING_ASIDE)  # fmt: skip
    np.testing.assert_array_equal(np.asarray(dataset.train.images)[..., 0], X)
    np.testing.assert_array_equal(dataset.train.labels, Y)
    assert dataset.understood.startswith("Images in")


def test_medical_mnist_has_three_parts_and_labels_in_a_column(load, files):
    path = npz(
        files, "medmnist.npz",
        train_images=X, train_labels=Y[:, None], val_images=X[:8], val_labels=Y[:8, None],
        test_images=X[:6], test_labels=Y[:6, None],
    )  # fmt: skip
    dataset = load(path)
    assert [len(dataset.splits[part]) for part in ("train", "val", "test")] == [40, 8, 6]


@pytest.mark.parametrize("where", ["folder", "zip", "one of them"])
def test_arrays_side_by_side(load, files, where):
    for name, values in (("x_train", X), ("y_train", Y), ("x_test", X[:5]), ("y_test", Y[:5])):
        npy(files, f"set/{name}.npy", values)
    source = files.root / "set"
    if where == "zip":
        source = files.zip_of(source)
    elif where == "one of them":
        source = source / "y_test.npy"
    dataset = load(source, settings=NOTHING_ASIDE)
    assert (len(dataset.train), len(dataset.test)) == (40, 5)


def test_archives_of_one_array_each_belong_together(load, files):
    """As Kuzushiji-MNIST is offered."""
    for part, n in (("train", 40), ("test", 8)):
        npz(files, f"set/kmnist-{part}-imgs.npz", arr_0=X[:n])
        npz(files, f"set/kmnist-{part}-labels.npz", arr_0=Y[:n])
    dataset = load(files.root / "set", settings=NOTHING_ASIDE)
    assert (len(dataset.train), len(dataset.test)) == (40, 8)


def test_an_array_per_class(load, files):
    """As QuickDraw is offered."""
    for i, label in enumerate(("cat", "ice cream")):
        npy(files, f"set/full_numpy_bitmap_{label}.npy", images(12, 7, 7, seed=i).reshape(12, 49))
    dataset = load(files.root / "set", settings=NOTHING_ASIDE)
    assert dataset.classes == ("full_numpy_bitmap_cat", "full_numpy_bitmap_ice cream")
    assert dataset.image_shape == (7, 7, 1)
    assert "An array of images per class" in dataset.understood


@pytest.mark.parametrize(
    ("arrange", "words"),
    [
        (lambda a: a, ""),
        (lambda a: np.moveaxis(a, 3, 1), "channels first"),
        (lambda a: a.reshape(40, -1), "colours of each pixel together"),
        (lambda a: np.moveaxis(a, 3, 1).reshape(40, -1), "first all of red"),
        (lambda a: np.dstack([a.reshape(40, 64, 3), np.full((40, 64, 1), 9)]).reshape(40, 8, 8, 4),
         "first three were used"),
        (lambda a: np.asfortranarray(a), ""),
    ],
    ids=["last", "first", "rows", "planes", "four", "fortran"],
)  # fmt: skip
def test_colours_lie_in_any_order(load, files, arrange, words):
    colour = images(40, 8, 8, 3)
    path = npz(files, "set.npz", x=arrange(colour).astype(np.uint8), y=Y)
    dataset = load(path, settings=NOTHING_ASIDE)
    np.testing.assert_array_equal(np.asarray(dataset.train.images), colour)
    assert any(words in note for note in dataset.notes) or not words


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda a: a.astype(np.float32) / 255, ""),
        (lambda a: a.astype(np.float64) / 127.5 - 1, "from -1 to 1"),
        (lambda a: a.astype(np.float32), ""),
        (lambda a: a.astype(np.int64), ""),
        (lambda a: a.astype(np.uint16) * 257, ""),
        (lambda a: a.astype(np.uint16) * 16, "4095"),
        (lambda a: a.astype(">i4"), ""),
        (lambda a: a.astype(np.float32) * 1e5 - 3, "taken as black"),
    ],
    ids=range(8),
)
def test_values_of_any_range_become_bytes_on_one_scale(load, files, make, words):
    spread = X.copy()
    spread[0, 0, :2] = (0, 255)
    path = npz(files, "set.npz", x_train=make(spread), y_train=Y, x_test=make(X[:4]), y_test=Y[:4])
    dataset = load(path, settings=NOTHING_ASIDE)
    difference = np.asarray(dataset.train.images)[..., 0].astype(int) - spread
    assert np.abs(difference).max() <= 1
    # The test part has a smaller range of its own, and the scale of the whole.
    assert np.abs(np.asarray(dataset.test.images)[..., 0].astype(int) - X[:4]).max() <= 1
    scale = [note for note in dataset.notes if "as black" in note]
    assert bool(scale) == bool(words)
    assert all(words in note for note in scale)


@pytest.mark.parametrize("top", [1, 16])
def test_small_whole_numbers_are_not_black(load, files, top):
    x = np.random.default_rng(0).integers(0, top + 1, (40, 8, 8)).astype(np.uint8)
    dataset = load(npz(files, "set.npz", x=x, y=Y), settings=NOTHING_ASIDE)
    assert np.asarray(dataset.train.images).max() == 255
    assert any(f"{top} as white" in note for note in dataset.notes)
    assert not [p for p in dataset.problems if p.kind == "flat"]


def test_what_is_no_number_is_black(load, files):
    x = (X / 255.0).astype(np.float32)
    x[0, 0, 0], x[1, 1, 1] = np.nan, np.inf
    dataset = load(npz(files, "set.npz", x=x, y=Y), settings=NOTHING_ASIDE)
    assert dataset.train.images[0][0, 0, 0] == 0
    assert dataset.train.images[1][1, 1, 0] == 255


# --- labels ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("labels", "classes"),
    [
        (np.array(["dog", "cat"] * 20), ("cat", "dog")),
        (np.array([b"dog", b"cat"] * 20), ("cat", "dog")),
        (np.arange(40) % 2 == 0, ("0", "1")),
        ((np.arange(40) % 3).astype(np.float32), ("0", "1", "2")),
        (np.arange(40) % 2 * 7 - 3, ("-3", "4")),
        (np.eye(4, dtype=np.int64)[Y], ("0", "1", "2", "3")),
        (np.eye(4, dtype=np.float32)[Y], ("0", "1", "2", "3")),
    ],
    ids=range(7),
)
def test_labels_of_any_kind(load, files, labels, classes):
    dataset = load(npz(files, "set.npz", x=X, y=labels), settings=NOTHING_ASIDE)
    assert dataset.classes == classes
    assert len(dataset.train) == 40


@pytest.mark.parametrize("called", ["class_names", "classes", "label_names", "target_names"])
def test_names_of_classes_beside_the_labels(load, files, called):
    others = {"feature_names": np.array(["a", "b", "c"]), "filenames": np.array(["x"] * 40)}
    path = npz(
        files, "set.npz", images=X, labels=Y % 2, **{called: np.array(["owl", "fox"])}, **others
    )
    dataset = load(path, settings=NOTHING_ASIDE)
    assert dataset.classes == ("fox", "owl")
    np.testing.assert_array_equal(dataset.train.labels, 1 - Y % 2)


def test_names_of_features_are_not_those_of_classes(load, files):
    path = npz(files, "set.npz", data=X.reshape(40, -1)[:, :64], images=X, target=Y,
               feature_names=np.array([f"p{i}" for i in range(64)]))  # fmt: skip
    assert load(path, settings=NOTHING_ASIDE).classes == ("0", "1", "2", "3")


def test_several_labels_and_values(load, files):
    flags = np.random.default_rng(0).integers(0, 2, (40, 5))
    flags[0] = 1
    several = load(npz(files, "several.npz", x=X, y=flags), settings=NOTHING_ASIDE)
    assert several.target_kind == "labels"
    np.testing.assert_array_equal(several.train.targets.array, flags)
    values = np.random.default_rng(0).normal(size=40)
    measured = load(npz(files, "values.npz", x=X, y=values), settings=NOTHING_ASIDE)
    assert measured.target_kind == "values"
    np.testing.assert_array_equal(measured.train.targets.array[:, 0], values)


def test_images_without_labels_are_left_out_and_named(load, files):
    dataset = load(npz(files, "set.npz", x_train=X, y_train=Y, x_test=X[:7]))
    (problem,) = [p for p in dataset.problems if p.kind == "unlabelled"]
    assert "7 images of x_test have no labels" in problem.reason
    assert len(dataset.test) + len(dataset.train) + len(dataset.val) == 40


# --- what is refused ---------------------------------------------------------------------------


def test_pickles_are_never_opened(load, files):
    class Trap:
        def __reduce__(self):
            return (files.write, ("opened", b""))

    path = npz(files, "set.npz", x=np.array([Trap(), 1], dtype=object), y=Y)
    with pytest.raises(DataError, match=r"x\.npy.*pickle.*never opened"):
        load(path)
    assert not (files.root / "opened").exists()


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"x": X, "y": Y[:-1]}, "40 images.*39 labels.*do not belong"),
        ({"x": np.moveaxis(X, 0, 2), "y": Y}, r"9 images.*40 labels.*moveaxis"),
        ({"data": X}, "40 images but there are no labels"),
        ({"x": np.zeros((40, 28, 28, 28), np.uint8), "y": Y}, "no images are found"),
        ({"x": np.zeros((40, 30), np.uint8), "y": Y}, "no images are found"),
        ({"weights": np.zeros(3), "bias": np.zeros(4)}, "not clear which are images"),
        ({"x": X, "x2": X, "y": Y}, "not clear which are images"),
        ({"x": X, "y": np.full(40, np.nan)}, "no numbers"),
        ({"x": X, "y": np.zeros(40, complex)}, "no labels"),
        ({"x_train": X, "y_train": Y, "x_test": X[:5, :4], "y_test": Y[:5]}, "the same size"),
        ({"x": X, "y": np.zeros(40, np.int64)}, "one class only"),
    ],
    ids=range(11),
)
def test_arrays_that_are_no_set_are_refused_by_name(load, files, values, words):
    with pytest.raises(DataError, match=words) as error:
        load(npz(files, "set.npz", **values))
    assert "set.npz" in str(error.value)


def test_texts_of_characters_that_do_not_exist_are_refused(load, files):
    path = npy(files, "set/y.npy", np.array(["a", "b"] * 20))
    path.write_bytes(path.read_bytes()[:-4] + b"\xff\xff\xff\x7f")
    npy(files, "set/x.npy", X)
    with pytest.raises(DataError, match="characters that do not exist"):
        load(files.root / "set")


@pytest.mark.parametrize("keep", [5, 60, 700])
def test_an_array_that_is_cut_off_names_its_file(load, files, keep):
    npy(files, "set/y.npy", Y)
    path = npy(files, "set/x.npy", X)
    path.write_bytes(path.read_bytes()[:keep])
    with pytest.raises(DataError, match=r"x\.npy"):
        load(files.root / "set")


def test_a_header_that_declares_terabytes_costs_nothing(load, files):
    content = io.BytesIO()
    header = {"descr": "|u1", "fortran_order": False, "shape": (2**20, 2**20, 3)}
    np.lib.format.write_array_header_1_0(content, header)
    files.write("set/x.npy", content.getvalue() + bytes(1000))
    npy(files, "set/y.npy", Y)
    with pytest.raises(DataError, match=r"x\.npy declares [\d,]+ bytes"):
        load(files.root / "set")


def test_an_npz_bomb_is_refused(load, files, monkeypatch):
    monkeypatch.setattr(archives, "RATIO_MATTERS_FROM", 10**5)
    path = npz(files, "bomb.npz", x=np.zeros((4000, 28, 28), np.uint8), y=np.arange(4000) % 2)
    with pytest.raises(DataError, match=r"bomb\.npz would unpack to"):
        load(path)


def test_more_arrays_than_anybody_needs_are_refused(load, files, monkeypatch):
    monkeypatch.setattr(arrays, "_MOST_ARRAYS", 3)
    with pytest.raises(DataError, match="4 arrays"):
        load(npz(files, "set.npz", a=X, b=X, c=X, d=Y))


def test_large_images_are_reduced_with_a_note(load, files):
    path = npz(files, "set.npz", x=np.tile(images(6, 20, 20), (1, 10, 10)), y=np.arange(6) % 2)
    dataset = load(path, settings=NOTHING_ASIDE)
    assert dataset.image_shape == (128, 128, 1)
    assert any("200×200" in note for note in dataset.notes)


def test_a_damaged_member_of_an_npz_names_it(load, files):
    path = npz(files, "set.npz", x=X, y=Y)
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        at = archive.getinfo("x.npy").header_offset + 80
    content[at : at + 200] = bytes(200)
    path.write_bytes(content)
    with pytest.raises(DataError, match=r"x\.npy in .*set\.npz"):
        load(path)
