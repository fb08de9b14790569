"""What is fuzzed: every reader of bytes that somebody else may have made.

A target takes bytes and hands them to a reader as a user would. It returns when the reader has read
them or refused them with one of the package's own exceptions; any other exception comes out, and a
file that was written somewhere is an `AssertionError`. ``fuzz.py`` drives the targets by coverage,
``test_fuzz.py`` replays what was found and tries a few mutations of the seeds.
"""

from __future__ import annotations

import gzip
import io
import json
import os
import shutil
import tarfile
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from cnndesk.data import load_image, load_picture
from cnndesk.data.cache import PixelCache
from cnndesk.data.decode import inspect_image
from cnndesk.data.report import Job
from cnndesk.data.settings import DataSettings
from cnndesk.data.sources import recognise
from cnndesk.document.compile import compile_network
from cnndesk.document.network import Network
from cnndesk.document.project import Project
from cnndesk.document.serial import is_copied_text, network_to_json, paste
from cnndesk.document.shapes import infer
from cnndesk.errors import CnndeskError
from cnndesk.interop.importing.onnx_network import import_onnx
from cnndesk.interop.importing.state_dict import fill_from_safetensors
from cnndesk.session.checkpoint import has_run, standing_of
from cnndesk.session.history import History

_LARGEST_MODEL = 10**6  # parameters of a network that is compiled to see whether it runs
_place: Path | None = None


@dataclass(frozen=True)
class Target:
    """A reader, and files that it reads: where mutation begins."""

    name: str
    run: Callable[[bytes], None]
    seeds: Callable[[], list[bytes]]


@contextmanager
def _folder(files: dict[str, bytes]) -> Iterator[Path]:
    """Yield a folder with these files in it; afterwards nothing else may be in it or beside it."""
    global _place
    if _place is None:
        shared = "/dev/shm" if Path("/dev/shm").is_dir() else None
        _place = Path(tempfile.mkdtemp(prefix="cnndesk-fuzz-", dir=shared))
    folder = _place / "set"
    folder.mkdir()
    try:
        for name, content in files.items():
            (folder / name).write_bytes(content)
        yield folder
        there = {path.name for path in folder.iterdir()}
        assert there == set(files), f"written into the folder: {there ^ set(files)}"
        beside = [path.name for path in _place.iterdir()]
        assert beside == ["set"], f"written beside it: {beside}"
    finally:
        shutil.rmtree(folder)


def _check_sentence(error: CnndeskError) -> None:
    assert len(str(error)) > 10, f"{error!r} says nothing"


# Projects ----------------------------------------------------------------------------------


def project_file(data: bytes) -> None:
    """A whole project file."""
    with _folder({"x.cnndesk": data}) as folder:
        _use_project(folder / "x.cnndesk")


def project_text(data: bytes) -> None:
    """The description in a project file whose checksums are right."""
    with _folder({"x.cnndesk": _with_members({"project.json": data})}) as folder:
        _use_project(folder / "x.cnndesk")


def project_array(data: bytes) -> None:
    """Arrays in a project file whose checksums are right."""
    members = {
        "weights/fc1.bias.npy": data,
        "history/steps.loss.npy": data,
        "optimizer/x--y.npy": data,
    }
    with _folder({"x.cnndesk": _with_members(members)}) as folder:
        _use_project(folder / "x.cnndesk")


def _use_project(path: Path) -> None:
    """Do with a file what opening it does: read, infer shapes, take up the run, write it again."""
    from cnndesk.gui.document.recent import glance, when

    when(glance(path).modified)
    try:
        project = Project.load(path)
        standing_of(project)
        has_run(project)
        History().load_arrays(project.history)
    except CnndeskError as error:
        _check_sentence(error)
        return
    _use_network(project.network)
    assert Project.load(path).to_bytes() == project.to_bytes()


def _use_network(network: Network) -> None:
    inference = infer(network)
    network_to_json(network)
    size = sum(d.parameters.total + d.memory // 4 for d in inference.blocks.values())
    if size <= _LARGEST_MODEL:
        try:
            compile_network(network, None, seed=0)
        except CnndeskError as error:
            _check_sentence(error)


def _with_members(changes: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(_seed_project())) as old, zipfile.ZipFile(stream, "w") as new:
        for info in old.infolist():
            if info.filename not in changes:
                new.writestr(info, old.read(info))
        for name, content in changes.items():
            new.writestr(name, content)
    return stream.getvalue()


_project: list[bytes] = []


def _seed_project() -> bytes:
    if not _project:
        made = Project.from_template("lenet5", (8, 8, 1), ("a", "b"))
        made.data = DataSettings(source="digits", augment=("flip", "shift:0.2"))
        made.progress = {"epoch": 1, "step": 3, "best_loss": None, "ended": ""}
        made.history = {"steps.loss": np.array([1, 0.5, 0.2], np.float32)}
        _project.append(made.to_bytes())
    return _project[0]


def _seed_members(*wanted: str) -> list[bytes]:
    with zipfile.ZipFile(io.BytesIO(_seed_project())) as bundle:
        return [bundle.read(name) for name in wanted]


def _seed_arrays() -> list[bytes]:
    made = []
    for array in (np.zeros(2, np.float32), np.array(7, np.int64), np.zeros((2, 0, 3), np.uint8)):
        stream = io.BytesIO()
        np.lib.format.write_array(stream, array)
        made.append(stream.getvalue())
    return made


def clipboard(data: bytes) -> None:
    """Text of copied blocks."""
    text = data.decode("utf-8", "surrogateescape")
    is_copied_text(text)
    network = Network()
    try:
        paste(text).apply(network)
    except CnndeskError as error:
        _check_sentence(error)
        return
    _use_network(network)


def _seed_clipboard() -> list[bytes]:
    from cnndesk.document.serial import copy_text

    made = []
    for name in ("lenet5", "small-resnet"):
        network = Project.from_template(name, (32, 32, 3), ("a", "b")).network
        made.append(copy_text(network, network.order).encode())
    return made


# Data --------------------------------------------------------------------------------------


def _open_data(path: Path) -> None:
    job = Job()
    try:
        listing = recognise(path, job).listing(job)
        shape = listing.pixels.survey(job).shape
        count = 0
        for block in listing.pixels.blocks(shape, "pad", job):
            assert block.images.shape == (len(block.indices), *shape)
            count += len(block.indices)
        assert count <= len(listing.labels)
        assert len(listing.names) == len(listing.labels) == len(listing.parts)
        assert ((listing.labels >= 0) & (listing.labels < len(listing.classes))).all()
    except CnndeskError as error:
        _check_sentence(error)


def idx_images(data: bytes) -> None:
    """The images of an IDX set."""
    files = {"train-images-idx3-ubyte": data, "train-labels-idx1-ubyte": _LABELS}
    with _folder(files) as folder:
        _open_data(folder)


def idx_labels(data: bytes) -> None:
    """The labels of an IDX set, and EMNIST's table of characters."""
    head, _, rest = data.partition(b"#")
    files = {
        "emnist-x-train-images-idx3-ubyte": _IMAGES,
        "emnist-x-train-labels-idx1-ubyte": head,
        "emnist-x-mapping.txt": rest,
    }
    with _folder(files) as folder:
        _open_data(folder)


def idx_packed(data: bytes) -> None:
    """A packed IDX set."""
    files = {"train-images-idx3-ubyte.gz": data, "train-labels-idx1-ubyte": _LABELS}
    with _folder(files) as folder:
        _open_data(folder)


def cifar(data: bytes) -> None:
    """A CIFAR file, its records repeated to their size, and the file of names."""
    records, _, names = data.partition(b"#")
    body = records * max(1, 3073 // max(1, len(records)))
    with _folder({"data_batch_1.bin": body, "batches.meta.txt": names}) as folder:
        _open_data(folder)


def table(data: bytes) -> None:
    """A table of images."""
    files = {"labels.csv": data, "a.png": _PNG, "b.png": _PNG, "c d.jpg": b""}
    with _folder(files) as folder:
        _open_data(folder / "labels.csv")


def archive(data: bytes) -> None:
    """A zip of images."""
    with _folder({"images.zip": data}) as folder:
        _open_data(folder / "images.zip")


def names(data: bytes) -> None:
    """Names in a zip of images, one a line."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as bundle:
        for number, _ in enumerate(lines := data.split(b"\n")[:50]):
            bundle.writestr(f"{number:0{max(1, len(lines[number]))}}", _PNG)
    content = stream.getvalue()
    for number, line in enumerate(lines):  # put in afterwards, as the writer refuses some of them
        written = f"{number:0{max(1, len(line))}}".encode()
        if len(written) == len(line):
            content = content.replace(written, line)
    archive(content)


def array(data: bytes) -> None:
    """An array of images beside one of labels, and the other way round."""
    with _folder({"x.npy": data, "y.npy": _npy(np.arange(4) % 2)}) as folder:
        _open_data(folder)
    with _folder({"x.npy": _npy(np.zeros((4, 6, 6), np.uint8)), "y.npy": data}) as folder:
        _open_data(folder)


def arrays(data: bytes) -> None:
    """An archive of arrays."""
    with _folder({"set.npz": data}) as folder:
        _open_data(folder / "set.npz")


def tar(data: bytes) -> None:
    """A tar of images, plain or packed."""
    with _folder({"images.tar": data}) as folder:
        _open_data(folder / "images.tar")


def inner(data: bytes) -> None:
    """An archive inside a zip and in a folder."""
    for name in ("train.zip", "train.tgz"):
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w") as bundle:
            bundle.writestr(name, data)
        with _folder({"images.zip": stream.getvalue()}) as folder:
            _open_data(folder / "images.zip")
        with _folder({name: data}) as folder:
            _open_data(folder)


def pixel_table(data: bytes) -> None:
    """A table of pixels, under names that mean something."""
    for name in ("train.csv", "emnist-test.csv"):
        with _folder({name: data}) as folder:
            _open_data(folder / name)


def packed_table(data: bytes) -> None:
    """A packed table of pixels in a folder."""
    with _folder({"train.csv.gz": data}) as folder:
        _open_data(folder)


def any_file(data: bytes) -> None:
    """A file whose name says nothing."""
    with _folder({"download": data}) as folder:
        _open_data(folder / "download")


def image(data: bytes) -> None:
    """One image file."""
    for read in (lambda: load_image(data, (5, 6, 3)), lambda: inspect_image(data)):
        try:
            read()
        except CnndeskError as error:
            _check_sentence(error)


def picture(data: bytes) -> None:
    """One image file in its full size, where that is small."""
    try:
        height, width, _ = inspect_image(data)
        if height * width <= 10**6:
            assert load_picture(data).dtype == np.uint8
    except CnndeskError as error:
        _check_sentence(error)


_IMAGES = bytes([0, 0, 8, 3]) + b"".join(n.to_bytes(4, "big") for n in (4, 3, 3)) + bytes(range(36))
_LABELS = bytes([0, 0, 8, 1]) + (4).to_bytes(4, "big") + bytes([0, 1, 2, 1])


def _picture(kind: str, mode: str = "RGB") -> bytes:
    pixels = np.random.default_rng(0).integers(0, 256, (9, 7, 3), dtype=np.uint8)
    stream = io.BytesIO()
    picture = Image.fromarray(pixels)
    if mode == "I;16":
        picture = Image.fromarray(pixels[:, :, 0].astype(np.uint16) * 257)
    elif mode != "RGB":
        picture = picture.convert(mode)
    picture.save(stream, kind)
    return stream.getvalue()


_PNG = _picture("PNG")


def _seed_images() -> list[bytes]:
    kinds = ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP", "TGA", "PPM", "ICO", "PCX", "SGI", "DDS")
    modes = [("PNG", "RGBA"), ("PNG", "P"), ("PNG", "I;16"), ("TIFF", "F"), ("TIFF", "CMYK"),
             ("PNG", "1"), ("GIF", "P")]  # fmt: skip
    return [*(_picture(kind) for kind in kinds), *(_picture(k, m) for k, m in modes)]


def _npy(values: np.ndarray) -> bytes:
    stream = io.BytesIO()
    np.lib.format.write_array(stream, values)
    return stream.getvalue()


def _seed_array() -> list[bytes]:
    shapes = ((4, 6, 6), (4, 6, 6, 3), (4, 3, 6, 6), (4, 36), (4,), (4, 2))
    kinds = (np.uint8, np.float32, np.int16)
    made = [np.arange(np.prod(s)).reshape(s).astype(k) for s in shapes for k in kinds]
    return [_npy(values) for values in made] + [_npy(np.array(["a", "b", "a", "b"]))]


def _seed_npz() -> list[bytes]:
    stream = io.BytesIO()
    np.savez_compressed(stream, x=np.zeros((4, 6, 6), np.uint8), y=np.arange(4) % 2)
    return [stream.getvalue()]


def _seed_tar() -> list[bytes]:
    made = []
    for mode, form in (("w", tarfile.GNU_FORMAT), ("w", tarfile.PAX_FORMAT), ("w:gz", None)):
        stream = io.BytesIO()
        with tarfile.open(fileobj=stream, mode=mode, format=form) as bundle:
            for number in range(4):
                info = tarfile.TarInfo(f"{'ab'[number % 2]}{'x' * 120 * (number == 3)}/{number}")
                info.size = len(_PNG)
                bundle.addfile(info, io.BytesIO(_PNG))
            link = tarfile.TarInfo("a/link")
            link.type, link.linkname = tarfile.LNKTYPE, "a/0"
            bundle.addfile(link)
        made.append(stream.getvalue())
    return made


def _seed_pixel_table() -> list[bytes]:
    header = ",".join(f"pixel{i}" for i in range(36))
    row = ",".join(map(str, range(36)))
    faces = row.replace(",", " ")
    return [
        f"label,{header}\n1,{row}\n2,{row}\n1,{row}\n".encode(),
        f"{header},label\n{row},a\n{row},b\n".encode(),
        f"emotion,pixels,Usage\n1,{faces},Training\n2,{faces},PublicTest\n".encode(),
        f"1,{row}\n2,{row}\n3,{row}\n".encode(),
    ]


def _seed_archive() -> list[bytes]:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as bundle:
        for number in range(4):
            bundle.writestr(f"{'ab'[number % 2]}/{number}.png", _PNG)
    return [stream.getvalue()]


# What the window keeps ---------------------------------------------------------------------


def kept(data: bytes) -> None:
    """Settings, a lock, the note of an autosaved copy and the index of the pixel cache."""
    from cnndesk.document.lock import Lock, holder_of, lock_file
    from cnndesk.gui.document.recovery import rescued
    from cnndesk.gui.document.settings import Settings

    with tempfile.TemporaryDirectory(dir=_place) as name:
        place = Path(name)
        before = {key: os.environ.get(key) for key in ("CNNDESK_DATA", "CNNDESK_CONFIG")}
        os.environ |= {"CNNDESK_DATA": name, "CNNDESK_CONFIG": name}
        try:
            (place / "settings.json").write_bytes(data)
            settings = Settings()
            assert all(isinstance(path, Path) for path in settings.recent)
            settings.get_bytes("layout")
            settings.add_recent(place)
            project = place / "x.cnndesk"
            lock_file(project).write_bytes(data)
            holder_of(project)
            Lock().take(project)
            (place / "recovery").mkdir()
            (place / "recovery" / "1-a.cnndesk").write_bytes(b"")
            (place / "recovery" / "1-a.json").write_bytes(data)
            for found in rescued():
                assert found.saved_at >= 0
            (place / "cache" / "k").mkdir(parents=True)
            (place / "cache" / "k" / "store.json").write_bytes(data)
            (place / "cache" / "k" / "index.npz").write_bytes(data)
            (place / "cache" / "k" / "pixels.u8").write_bytes(b"")
            (place / "cache" / "k.json").write_bytes(data)
            cache = PixelCache(place / "cache")
            cache.remembered("k")
            cache.open("k")
        finally:
            for key, value in before.items():
                if value is None:
                    del os.environ[key]
                else:
                    os.environ[key] = value


def _seed_kept() -> list[bytes]:
    return [
        b'{"theme": "dark", "recent": ["/a"], "layout": "AAAA"}',
        b'{"pid": 1, "process": "1-2", "host": "x", "original": "/a", "saved_at": 1.5}',
        b'{"version": 1, "count": 0, "shape": [1, 1, 1], "classes": [], "kind": "",'
        b' "problems": []}',
        b'{"shape": [8, 8, 1], "note": ""}',
    ]


# Networks of other programs -------------------------------------------------------------------


def onnx(data: bytes) -> None:
    """An ONNX file, as far as a project that would be saved."""
    with _folder({"x.onnx": data}) as folder:
        try:
            import_onnx(folder / "x.onnx").project.to_bytes()
        except CnndeskError as error:
            _check_sentence(error)


def safetensors(data: bytes) -> None:
    """A file of weights for a network that is drawn."""
    with _folder({"x.safetensors": data}) as folder:
        project = Project.from_template("lenet5", (8, 8, 1), ("a", "b"))
        try:
            fill_from_safetensors(project, folder / "x.safetensors")
        except CnndeskError as error:
            _check_sentence(error)


def _seed_safetensors() -> list[bytes]:
    table = {"fc1.bias": {"dtype": "F32", "shape": [128], "data_offsets": [0, 512]}}
    text = json.dumps(table).encode()
    return [len(text).to_bytes(8, "little") + text + bytes(512)]


def _seed_onnx() -> list[bytes]:
    from cnndesk.interop.meaning import Meaning
    from cnndesk.interop.onnx.model import Form, to_onnx

    project = Project.from_template("small-resnet", (16, 16, 3), ("a", "b"))
    model, _ = compile_network(project.network, None)
    meaning = Meaning("classes", ("a", "b"))
    plain = Project.from_template("lenet5", (16, 16, 3), ("a", "b"))
    lenet, _ = compile_network(plain.network, None)
    return [to_onnx(lenet, meaning), to_onnx(model, meaning, Form(channels_first=True))]


TARGETS = {
    target.name: target
    for target in (
        Target("project_file", project_file, lambda: [_seed_project()]),
        Target("project_text", project_text, lambda: _seed_members("project.json")),
        Target("project_array", project_array, _seed_arrays),
        Target("clipboard", clipboard, _seed_clipboard),
        Target("idx_images", idx_images, lambda: [_IMAGES]),
        Target("idx_labels", idx_labels, lambda: [_LABELS + b"#0 65\n1 66\n"]),
        Target("idx_packed", idx_packed, lambda: [gzip.compress(_IMAGES, mtime=0)]),
        Target("cifar", cifar, lambda: [b"\1\2\3#cat\ndog\n", bytes(3073)]),
        Target(
            "table",
            table,
            lambda: [b"filename,label,split\na.png,x,train\nb.png,y,val\n", b'a.png;"x"\nb;y\n'],
        ),
        Target("archive", archive, _seed_archive),
        Target(
            "names", names, lambda: [b"a/1.png\nb/2.png", b"train/a/1.png\n../x.png\n/x\nC:\\x"]
        ),
        Target("array", array, _seed_array),
        Target("arrays", arrays, _seed_npz),
        Target("tar", tar, _seed_tar),
        Target("inner", inner, lambda: [*_seed_archive(), *_seed_tar(), *_seed_npz()]),
        Target("pixel_table", pixel_table, _seed_pixel_table),
        Target(
            "packed_table",
            packed_table,
            lambda: [gzip.compress(seed, mtime=0) for seed in _seed_pixel_table()],
        ),
        Target(
            "any_file",
            any_file,
            lambda: [*_seed_archive(), *_seed_tar(), *_seed_pixel_table(), *_seed_array()[:3]],
        ),
        Target("onnx", onnx, _seed_onnx),
        Target("safetensors", safetensors, _seed_safetensors),
        Target("image", image, _seed_images),
        Target("picture", picture, _seed_images),
        Target("kept", kept, _seed_kept),
    )
}
