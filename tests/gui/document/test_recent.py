"""Claims about the start page's glance at projects: nothing a file holds can break the page."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import numpy as np
import pytest

from cnndesk.document.project import Project
from cnndesk.gui.document.recent import glance
from cnndesk.gui.document.settings import Settings
from cnndesk.system import servers


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    project = Project.from_template("lenet5", (16, 16, 1), tuple("0123456789"))
    project.progress = {"epoch": 3}
    project.history = {"epochs.val_accuracy": np.array([0.5, 0.75], np.float32)}
    project.preview = b"\x89PNG"
    project.save(tmp_path / "net.cnndesk")
    return tmp_path / "net.cnndesk"


def changed(path: Path, name: str, content: bytes) -> Path:
    with zipfile.ZipFile(path) as bundle:
        members = {info.filename: bundle.read(info) for info in bundle.infolist()}
    with zipfile.ZipFile(path, "w") as bundle:
        for member, old in members.items():
            bundle.writestr(member, content if member == name else old)
    return path


def array_of(shape: str) -> bytes:
    header = f"{{'descr': '<f4', 'fortran_order': False, 'shape': {shape}, }}\n".encode()
    return b"\x93NUMPY\x01\x00" + len(header).to_bytes(2, "little") + header + b"\0" * 12


def test_a_good_file_tells_of_epochs_accuracy_and_picture(saved):
    told = glance(saved)
    assert (told.epochs, told.accuracy, told.preview) == (3, 0.75, b"\x89PNG")
    assert told.families == tuple(
        p.block.family for p in Project.load(saved).network.blocks.values()
    )


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("project.json", b"[" * 10**5),
        ("project.json", b"[]"),
        ("project.json", b'{"network": {"blocks": [{"type": []}]}}'),
        ("project.json", b'{"network": {"blocks": 3}, "progress": 1}'),
        ("history/epochs.val_accuracy.npy", array_of("(10000000000000,)")),
        ("history/epochs.val_accuracy.npy", array_of("(4000000000,)")),
        ("history/epochs.val_accuracy.npy", b"\x93NUMPY"),
    ],
    ids=range(7),
)
def test_a_damaged_member_leaves_the_name(saved, name, content):
    told = glance(changed(saved, name, content))
    assert (told.path, told.epochs, told.accuracy) == (saved, 0, None)


def test_flipped_bits_and_encryption_leave_the_name(saved):
    content = bytearray(saved.read_bytes())
    broken = bytearray(content)
    for place in range(200, 400):
        broken[place] ^= 0x55
    locked = bytearray(content)
    for marker, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        locked[locked.index(marker) + offset] |= 1
    for bad in (broken, locked, content[:-100], b""):
        saved.write_bytes(bad)
        assert glance(saved).epochs == 0


def test_only_a_small_png_is_decoded_for_the_start_page(qapp):
    from PIL import Image

    from cnndesk.gui.window.start_page import _small_png

    def made(kind: str, side: int) -> bytes:
        stream = io.BytesIO()
        Image.new("L", (side, side)).save(stream, kind)
        return stream.getvalue()

    assert not _small_png(made("PNG", 96)).isNull()
    assert _small_png(made("PNG", 4000)).isNull()
    assert _small_png(made("BMP", 96)).isNull()
    assert _small_png(b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>").isNull()
    assert _small_png(b"").isNull()


def test_a_recent_project_on_a_server_is_listed_without_asking_the_server(
    tmp_path, monkeypatch
) -> None:
    monkeypatch.setattr(servers, "ASKS", True)
    settings = Settings(tmp_path / "settings.json")
    settings.set("recent", ["//nas/school/net.cnndesk", str(tmp_path / "gone.cnndesk")])
    asked: list[str] = []
    real = Path.is_file
    monkeypatch.setattr(Path, "is_file", lambda self: asked.append(str(self)) or real(self))
    assert settings.recent == (Path("//nas/school/net.cnndesk"),)
    assert glance(Path("//nas/school/net.cnndesk")).preview == b""
    assert not any("nas" in one for one in asked)
