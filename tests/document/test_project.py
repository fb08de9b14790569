"""The project file: the same back, safe against damage, the old file never lost."""

from __future__ import annotations

import errno
import io
import json
import os
import pickle
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
from document_networks import chain, random_network
from hypothesis import given, settings
from hypothesis import strategies as st

from cnndesk.blocks import restore
from cnndesk.data.settings import DataSettings
from cnndesk.document import archive, edits, project
from cnndesk.document.delta import PlacedBlock
from cnndesk.document.network import Network
from cnndesk.document.project import Project, digest
from cnndesk.document.runs import PastRun, runs_to_arrays, runs_to_json
from cnndesk.document.settings import TrainingSettings
from cnndesk.errors import ProjectError
from cnndesk.system import files

rng = np.random.default_rng(0)

UNIX = pytest.mark.skipif(os.name == "nt", reason="modes, links and names of bytes are Unix'")


def small_project() -> Project:
    network = chain(
        ("image_input", {"height": 6, "width": 6}), ("conv2d", {"filters": 2}),
        ("dense", {"units": 3}),
        "softmax",
    )  # fmt: skip
    weights = {
        "conv1": {
            "weight": rng.random((3, 3, 1, 2), np.float32),
            "bias": rng.random(2, np.float32),
        },
        "fc1": {
            "weight": rng.random((72, 3), np.float32),
            "bias": rng.random(3, np.float32),
        },
    }
    return Project(
        network=network,
        training=TrainingSettings(epochs=3),
        data=DataSettings(source="digits"),
        fingerprint="abc",
        classes=("a", "ä", "中"),
        weights=weights,
        best={"fc1": weights["fc1"]},
        optimizer={"conv1.weight.velocity": np.zeros((3, 3, 1, 2), np.float32),
                   "step": np.array(7, np.int64)},
        progress={"epoch": 2, "best": 0.25},
        history={"loss": rng.random(5, np.float32), "marks": np.arange(5, dtype=np.uint8)},
        run_name="Run 2",
        runs=(
            PastRun(
                "Run 1",
                "Adam · rate 0.001",
                epochs=4,
                batches_per_epoch=3,
                colour="#A468D2",
                shown=False,
                history={"steps.loss": rng.random(7, np.float32)},
            ),
        ),
        preview=b"\x89PNG",
        extra={"future": [1]},
    )  # fmt: skip


def assert_equal(first: Project, second: Project) -> None:
    for name in ("network", "training", "data", "fingerprint", "classes", "progress", "preview",
                 "extra", "run_name"):  # fmt: skip
        assert getattr(first, name) == getattr(second, name), name
    assert runs_to_json(first.runs) == runs_to_json(second.runs)
    pasts = runs_to_arrays(first.runs), runs_to_arrays(second.runs)
    assert pasts[0].keys() == pasts[1].keys()
    for name in pasts[0]:
        np.testing.assert_array_equal(pasts[0][name], pasts[1][name])
    for name in ("weights", "best"):
        one, two = getattr(first, name), getattr(second, name)
        assert {i: sorted(a) for i, a in one.items()} == {i: sorted(a) for i, a in two.items()}
        for i in one:
            for part in one[i]:
                np.testing.assert_array_equal(one[i][part], two[i][part])
    for name in ("optimizer", "history"):
        one, two = getattr(first, name), getattr(second, name)
        assert one.keys() == two.keys()
        for key in one:
            np.testing.assert_array_equal(one[key], two[key])
            assert one[key].dtype == two[key].dtype


def rewritten(path: Path, changes: dict[str, bytes | None]) -> None:
    """Replace, add or (None) remove members of a zip."""
    with zipfile.ZipFile(path) as bundle:
        members = {info.filename: bundle.read(info) for info in bundle.infolist()}
    members |= changes
    with zipfile.ZipFile(path, "w") as bundle:
        for name, content in members.items():
            if content is not None:
                bundle.writestr(name, content)


def npy(array: np.ndarray) -> bytes:
    buffer = io.BytesIO()
    np.lib.format.write_array(buffer, array)
    return buffer.getvalue()


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "net.cnndesk"
    small_project().save(path)
    return path


class TestRoundtrip:
    def test_everything_comes_back(self, tmp_path):
        before = small_project()
        before.save(tmp_path / "a.cnndesk")
        after = Project.load(tmp_path / "a.cnndesk")
        assert_equal(before, after)
        assert after.digest == before.digest

    def test_the_same_content_gives_the_same_bytes(self, saved):
        assert Project.load(saved).to_bytes() == saved.read_bytes()

    @given(random_network())
    def test_any_network_survives_the_file(self, tmp_path, network):
        Project(network=network).save(tmp_path / "random.cnndesk")
        assert Project.load(tmp_path / "random.cnndesk").network == network

    def test_blocks_of_a_newer_program_are_written_back_unchanged(self, tmp_path):
        params = {"heads": 4, "mode": ["x", 1.5]}
        network = Network([PlacedBlock("attention1", restore("attention", 2, params))])
        Project(network=network).save(tmp_path / "a.cnndesk")
        Project.load(tmp_path / "a.cnndesk").save(tmp_path / "b.cnndesk")
        with zipfile.ZipFile(tmp_path / "b.cnndesk") as bundle:
            (entry,) = json.loads(bundle.read("project.json"))["network"]["blocks"]
        assert (entry["type"], entry["version"], entry["params"]) == ("attention", 2, params)

    def test_weights_that_an_edit_made_stale_are_left_out(self, tmp_path):
        one = small_project()
        edits.SetParams({"conv1": {"filters": 4}}).apply(one.network)
        one.save(tmp_path / "a.cnndesk")
        assert Project.load(tmp_path / "a.cnndesk").weights == {}
        edits.SetParams({"conv1": {"filters": 2}}).apply(one.network)
        one.save(tmp_path / "a.cnndesk")
        assert set(Project.load(tmp_path / "a.cnndesk").weights) == {"conv1", "fc1"}

    def test_loaded_weights_can_be_trained_on(self, saved):
        weight = Project.load(saved).weights["conv1"]["weight"]
        assert weight.dtype == np.dtype("float32")
        assert weight.flags.writeable
        assert weight.flags.c_contiguous

    @UNIX
    def test_names_that_are_no_unicode_survive(self, tmp_path):
        name = os.fsdecode(b"/pictures/caf\xe9")  # Latin-1 on a disk of UTF-8 names
        before = Project(data=DataSettings(source=name), classes=(os.fsdecode(b"\xff"), "b\\udcff"))
        before.save(tmp_path / "a.cnndesk")
        after = Project.load(tmp_path / "a.cnndesk")
        assert (after.data, after.classes) == (before.data, before.classes)
        with zipfile.ZipFile(tmp_path / "a.cnndesk") as bundle:
            bundle.read("project.json").decode("utf-8")

    def test_other_number_types_are_refused_when_writing(self, tmp_path):
        bad = small_project()
        bad.history["loss"] = np.zeros(3)
        with pytest.raises(TypeError, match="float32, int64 or uint8 only"):
            bad.save(tmp_path / "a.cnndesk")
        assert not list(tmp_path.iterdir())


class TestDigest:
    def test_it_depends_on_every_name_shape_and_bit(self):
        weights = small_project().weights
        reference = digest(weights)
        assert len(reference) == 32
        assert digest({i: dict(reversed(list(weights[i].items()))) for i in reversed(weights)}) == (
            reference
        )
        flipped = {i: {n: a.copy() for n, a in named.items()} for i, named in weights.items()}
        flipped["fc1"]["bias"].view(np.int32)[1] ^= 1
        renamed = {"conv2": weights["conv1"], "fc1": weights["fc1"]}
        reshaped = {**weights, "fc1": {n: a.reshape(-1, 1) for n, a in weights["fc1"].items()}}
        assert len({reference, digest(flipped), digest(renamed), digest(reshaped)}) == 4

    def test_byte_order_of_the_machine_does_not_matter(self):
        weights = small_project().weights
        swapped = {
            i: {n: a.astype(a.dtype.newbyteorder(">")) for n, a in named.items()}
            for i, named in weights.items()
        }
        assert digest(swapped) == digest(weights)


class TestBadFiles:
    def refuse(self, path: Path, message: str) -> None:
        with pytest.raises(ProjectError, match=message) as caught:
            Project.load(path)
        assert path.name in str(caught.value)
        assert str(caught.value).endswith(".")

    def test_missing_empty_folder_and_other_files(self, tmp_path):
        self.refuse(tmp_path / "no.cnndesk", "does not exist")
        self.refuse(tmp_path, "is a folder")
        empty = tmp_path / "empty.cnndesk"
        empty.touch()
        self.refuse(empty, "is empty")
        other = tmp_path / "other.cnndesk"
        other.write_bytes(b"GIF89a" * 10)
        self.refuse(other, "is not a cnndesk project")
        with zipfile.ZipFile(other, "w") as bundle:
            bundle.writestr("readme.txt", "x")
        self.refuse(other, "holds no project.json")

    def test_truncated_at_any_length(self, saved):
        content = saved.read_bytes()
        for length in range(1, len(content), 101):
            saved.write_bytes(content[:length])
            with pytest.raises(ProjectError, match=r"net\.cnndesk"):
                Project.load(saved)

    def test_a_newer_format(self, saved):
        rewritten(saved, {"project.json": b'{"format": 99}'})
        self.refuse(saved, "saved by a newer cnndesk")

    @pytest.mark.parametrize(
        "text", [b"{", b"[]", b"{}", b"\xff", b'{"format": "1"}', b'{"format": 0}',
                 b'{"format": true}', b'{"format": 1, "classes": [1]}', b"[" * 10**6,
                 b'{"format": 1, "progress": {"x": NaN}}',
                 b'{"format": 1, "training": {"epochs": 0}}',
                 b'{"format": 1, "data": {"height": -1}}', b'{"format": 1, "network": []}',
                 b'{"format": 1, "runs": {}}', b'{"format": 1, "runs": [{"colour": "red"}]}',
                 b'{"format": 1, "runs": [{"colour": "#123456", "epochs": "9"}]}',
                 b'{"format": 1' + b"9" * 5000 + b"}"]
    )  # fmt: skip
    def test_a_damaged_description(self, saved, text):
        rewritten(saved, {"project.json": text})
        self.refuse(saved, "cannot be opened")

    def test_wrong_weight_shapes(self, saved):
        rewritten(saved, {"weights/conv1.weight.npy": npy(np.zeros((3, 3, 1, 5), np.float32))})
        self.refuse(saved, "The weight of conv1 has shape 3×3×1×5, but its network needs 3×3×1×2")

    def test_columns_of_an_earlier_run_that_differ_in_length(self, saved):
        rewritten(saved, {"runs/0.steps.accuracy.npy": npy(np.zeros(3, np.float32))})
        self.refuse(saved, "The columns of an earlier run differ in length")

    def test_missing_and_foreign_weights(self, saved):
        rewritten(saved, {"weights/conv1.bias.npy": None})
        self.refuse(saved, "The bias of conv1 is missing")
        rewritten(saved, {"weights/conv1.bias.npy": npy(np.zeros(2, np.float32)),
                          "weights/conv9.bias.npy": npy(np.zeros(2, np.float32))})  # fmt: skip
        self.refuse(saved, "weights of conv9, which is not in its network")

    def test_integer_weights(self, saved):
        rewritten(saved, {"weights/conv1.bias.npy": npy(np.zeros(2, np.int64))})
        self.refuse(saved, "int64, not float32")

    def test_object_arrays_are_never_unpickled(self, saved, tmp_path):
        class Bomb:
            def __reduce__(self):
                return (os.mkdir, (str(tmp_path / "exploded"),))

        array = np.array([Bomb()], dtype=object)
        buffer = io.BytesIO()
        np.lib.format.write_array(buffer, array, allow_pickle=True)
        for content in (buffer.getvalue(), pickle.dumps(array)):
            rewritten(saved, {"history/loss.npy": content})
            with pytest.raises(ProjectError):
                Project.load(saved)
        assert not (tmp_path / "exploded").exists()

    @pytest.mark.parametrize("dtype", [">f4", "<f8", "<U4", "<c8", "|b1"])
    def test_other_number_types(self, saved, dtype):
        rewritten(saved, {"history/loss.npy": npy(np.zeros(3, dtype))})
        self.refuse(saved, r"does not hold plain numbers \(float32, int64 or uint8\)")

    @pytest.mark.parametrize(
        "shape", ["(2500000000,)", "(50000, 50000)", "(999999999999, 999999999999)", "(4,)", "(2,)"]
    )
    def test_ten_gigabytes_declared_in_the_header_of_a_small_array(self, saved, shape):
        header = f"{{'descr': '<f4', 'fortran_order': False, 'shape': {shape}, }}\n".encode()
        magic = b"\x93NUMPY\x01\x00" + len(header).to_bytes(2, "little")
        rewritten(saved, {"history/loss.npy": magic + header + b"\0" * 12})
        self.refuse(saved, r"history/loss\.npy in .* declares")

    def test_a_zip_bomb(self, saved):
        with zipfile.ZipFile(saved, "a", zipfile.ZIP_DEFLATED) as bundle:
            bundle.writestr("history/zeros.npy", b"\0" * (64 * 2**20))
        self.refuse(saved, "more than a project can hold")

    def test_a_size_declared_in_the_directory_that_no_disk_holds(self, saved):
        content = bytearray(saved.read_bytes())
        entry = content.rindex(b"PK\x01\x02")
        content[entry + 24 : entry + 28] = (0xFFFFFFF0).to_bytes(4, "little")
        saved.write_bytes(content)
        with pytest.raises(ProjectError, match=r"declares 4\.3 GB"):
            Project.load(saved)

    def test_an_encrypted_member(self, saved):
        content = bytearray(saved.read_bytes())
        for marker, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
            content[content.index(marker) + offset] |= 1
        saved.write_bytes(content)
        self.refuse(saved, "is damaged")

    def test_many_small_parts_that_swell_together(self, saved, monkeypatch):
        monkeypatch.setattr(archive, "_SWELLING", 10**6)
        with zipfile.ZipFile(saved, "a", zipfile.ZIP_DEFLATED) as bundle:
            for number in range(50):
                bundle.writestr(f"history/{number}.npy", b"\0" * 2**19)
        self.refuse(saved, "more than a project can hold")

    @pytest.mark.skipif(sys.platform == "win32", reason="pipes in folders are POSIX")
    def test_a_pipe_a_device_and_a_name_that_cannot_be(self, tmp_path):
        os.mkfifo(tmp_path / "pipe.cnndesk")
        self.refuse(tmp_path / "pipe.cnndesk", "no ordinary file")
        self.refuse(Path("/dev/zero"), "no ordinary file")
        self.refuse(tmp_path / ("x" * 300), "File name too long")
        with pytest.raises(ProjectError, match="no name of a file"):
            Project.load("a\0b.cnndesk")

    def test_names_that_leave_the_archive_are_ignored(self, saved, tmp_path):
        rewritten(saved, {"../weights/evil.npy": npy(np.zeros(2, np.float32)), "/etc/x": b"x"})
        assert_equal_names = Project.load(saved)
        assert set(assert_equal_names.weights) == {"conv1", "fc1"}
        assert not (tmp_path.parent / "weights").exists()

    @settings(max_examples=150)
    @given(st.data())
    def test_a_file_with_changed_bytes_is_read_or_refused_with_a_sentence(self, tmp_path, data):
        content = bytearray(_content())
        for _ in range(data.draw(st.integers(1, 4))):
            place = data.draw(st.integers(0, len(content) - 1))
            content[place] = data.draw(st.integers(0, 255))
        path = tmp_path / "mutated.cnndesk"
        path.write_bytes(content)
        assert "mutated.cnndesk" in refusal(path)

    @settings(max_examples=150)
    @given(st.data())
    def test_changed_bytes_behind_a_right_checksum(self, tmp_path, data):
        path = tmp_path / "mutated.cnndesk"
        path.write_bytes(_content())
        name = data.draw(st.sampled_from(["project.json", "weights/conv1.bias.npy"]))
        with zipfile.ZipFile(path) as bundle:
            member = bytearray(bundle.read(name))
        for _ in range(data.draw(st.integers(1, 3))):
            place = data.draw(st.integers(0, len(member) - 1))
            member[place] = data.draw(st.integers(0, 255))
        rewritten(path, {name: bytes(member)})
        assert "mutated.cnndesk" in refusal(path)


def refusal(path: Path) -> str:
    """Return the sentence that refuses a file, or its name where it is read."""
    try:
        Project.load(path)
    except ProjectError as error:
        return str(error)
    return path.name


_cached: list[bytes] = []


def _content() -> bytes:
    if not _cached:
        _cached.append(small_project().to_bytes())
    return _cached[0]


class TestMigration:
    def test_an_older_format_is_migrated_step_by_step(self, saved, monkeypatch):
        present = project.FORMAT
        monkeypatch.setattr(project, "FORMAT", present + 2)
        monkeypatch.setattr(
            project,
            "MIGRATIONS",
            {
                present: lambda v: {**v, "names": v.pop("classes")},
                present + 1: lambda v: {**v, "classes": [n.upper() for n in v.pop("names")]},
            },
        )
        assert Project.load(saved).classes == ("A", "Ä", "中")


class TestWriting:
    def fail(self, monkeypatch, function: str, code: int) -> None:
        def broken(*args, **kwargs):
            raise OSError(code, os.strerror(code))

        monkeypatch.setattr(archive.os, function, broken)

    def test_a_full_disk_leaves_the_old_file_and_no_rest(self, saved, monkeypatch):
        before = saved.read_bytes()
        self.fail(monkeypatch, "fsync", errno.ENOSPC)
        with pytest.raises(ProjectError, match=r"net\.cnndesk cannot be written: the disk is full"):
            Project().save(saved)
        assert saved.read_bytes() == before
        assert [p.name for p in saved.parent.iterdir()] == ["net.cnndesk"]

    @pytest.mark.skipif(sys.platform == "win32", reason="killed processes leave no part there")
    def test_what_a_killed_process_left_half_written_is_removed_and_what_is_being_written_kept(
        self, tmp_path
    ):
        import fcntl

        abandoned = tmp_path / ".net.cnndesk.abc.part"
        written = tmp_path / ".net.cnndesk.def.part"
        other = tmp_path / ".other.cnndesk.abc.part"
        for part in (abandoned, written, other):
            part.write_bytes(b"PK")
        with written.open("rb") as held:
            fcntl.flock(held, fcntl.LOCK_EX)
            Project().save(tmp_path / "net.cnndesk")
        names = {p.name for p in tmp_path.iterdir()}
        assert names == {"net.cnndesk", written.name, other.name}

    def test_a_folder_that_does_not_exist(self, tmp_path):
        with pytest.raises(ProjectError, match="its folder does not exist"):
            Project().save(tmp_path / "no" / "net.cnndesk")

    def test_a_folder_in_the_place_of_the_file_on_windows(self, tmp_path, monkeypatch):
        def refused(self, target):
            raise PermissionError(errno.EACCES, "Access is denied")

        (tmp_path / "net.cnndesk").mkdir()
        monkeypatch.setattr(Path, "replace", refused)
        with pytest.raises(ProjectError, match="a folder of this name"):
            Project().save(tmp_path / "net.cnndesk")

    def test_a_folder_in_the_place_of_the_file(self, tmp_path):
        (tmp_path / "net.cnndesk").mkdir()
        with pytest.raises(ProjectError, match="a folder of this name"):
            Project().save(tmp_path / "net.cnndesk")
        assert [p.name for p in tmp_path.iterdir()] == ["net.cnndesk"]

    def test_a_read_only_folder(self, saved, monkeypatch):
        def broken(*args, **kwargs):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

        monkeypatch.setattr(files.tempfile, "mkstemp", broken)
        with pytest.raises(ProjectError, match=r"may not be written to\. Save elsewhere"):
            Project().save(saved)

    @UNIX
    def test_saving_through_a_link_keeps_the_link(self, saved, tmp_path):
        link = tmp_path / "link.cnndesk"
        link.symlink_to(saved)
        Project(fingerprint="new").save(link)
        assert link.is_symlink()
        assert Project.load(saved).fingerprint == "new"

    @UNIX
    def test_permissions_of_the_old_file_are_kept(self, saved):
        saved.chmod(0o640)
        Project().save(saved)
        assert saved.stat().st_mode & 0o777 == 0o640


def test_a_project_from_a_template_takes_its_settings():
    made = Project.from_template("small-vgg", (32, 32, 3), ("cat", "dog"))
    assert made.training.weight_decay == 5e-4
    assert made.network.block("fc2").units == 2

    @pytest.mark.parametrize(("source", "rule"), [("digits", "stratified"), ("", "content")])
    def test_a_project_of_the_first_format_keeps_the_parts_of_its_images(
        self, tmp_path, source, rule
    ):
        former = small_project().to_bytes()
        path = tmp_path / "former.cnndesk"
        with (
            zipfile.ZipFile(io.BytesIO(former)) as old,
            zipfile.ZipFile(path, "w") as new,
        ):
            for name in old.namelist():
                content = old.read(name)
                if name == "project.json":
                    values = json.loads(content)
                    values["format"] = 1
                    values["data"]["source"] = source
                    del values["data"]["split"]
                    content = json.dumps(values).encode()
                new.writestr(name, content)
        assert Project.load(path).data.split == rule
