"""Claims about what makes the program for Windows; nothing here needs Wine or a cross compiler.

The program itself is tried by ``make bundle-windows`` and ``make check-windows``.
"""

from __future__ import annotations

import importlib.metadata
import json
import os
import re
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from cnndesk.document.project import SUFFIX
from cnndesk.lessons.file_names import HANDOUT

PACKAGING = Path(__file__).resolve().parent.parent.parent / "resources" / "packaging"

pytestmark = pytest.mark.skipif(
    not (PACKAGING / "windows").is_dir(), reason="needs the source tree"
)


@pytest.fixture
def parts(monkeypatch):
    """Give the modules of the packaging, and take them out again."""
    monkeypatch.syspath_prepend(str(PACKAGING))
    before = set(sys.modules)
    import trim
    import windows.bundle
    import windows.check
    import windows.licences
    import windows.python
    import windows.suite
    import windows.texts
    import windows.ucrt

    windows.trim = trim
    yield windows
    for name in set(sys.modules) - before:
        if name.partition(".")[0] in ("windows", "trim", "licences", "bundle"):
            del sys.modules[name]


def _requirements() -> dict[str, str]:
    lines = (PACKAGING / "windows" / "requirements.txt").read_text(encoding="utf-8").splitlines()
    found = {}
    for line in lines:
        if line and not line.startswith("#"):
            match = re.fullmatch(r"([\w-]+)==([\w.]+) --hash=sha256:[0-9a-f]{64}", line)
            assert match, line
            found[match[1].lower()] = match[2]
    return found


def test_every_dependency_is_pinned_with_its_hash_in_the_range_that_is_declared() -> None:
    from packaging.requirements import Requirement

    pinned = _requirements()
    wanted = importlib.metadata.requires("cnndesk") or []
    windows = {"sys_platform": "win32", "platform_system": "Windows", "python_version": "3.13"}
    for requirement in map(Requirement, wanted):
        extras = ("", "gui", "analysis", "bundle")
        if requirement.marker is None or any(
            requirement.marker.evaluate({**windows, "extra": extra}) for extra in extras
        ):
            version = pinned[requirement.name.lower().replace("_", "-")]
            assert requirement.specifier.contains(version), requirement


def test_of_the_archive_the_interpreter_is_taken_and_nothing_from_outside(parts) -> None:
    place = parts.python.wanted_place
    assert place("cp313/python.exe") == "python.exe"
    assert place("cp313/Lib/json/__init__.py") == "Lib/json/__init__.py"
    for name in ("cp313/tcl/tk8.6/tk.tcl", "cp313/Lib/site-packages/pip/x.py", "cp313/"):
        assert place(name) is None
    for name in ("cp313/../evil.exe", "/cp313/python.exe", "other/python.exe"):
        assert place(name) is None


def _kept(parts, monkeypatch, needs, *entries):
    monkeypatch.setattr(parts.trim.sys, "platform", "win32")
    monkeypatch.setattr(parts.trim, "_needed", lambda source: needs.get(source, set()))
    found = parts.trim.trimmed_binaries((name, source, "BINARY") for name, source in entries)
    return [name for name, _, _ in found]


def test_a_library_at_the_top_that_its_package_brings_too_is_dropped(parts, monkeypatch) -> None:
    kept = _kept(
        parts, monkeypatch, {"numpy.pyd": {"openblas-1.dll"}},
        ("numpy\\core.pyd", "numpy.pyd"),
        ("numpy.libs\\OpenBLAS-1.dll", "deep"),
        ("OpenBLAS-1.dll", "top"),
    )  # fmt: skip
    assert kept == ["numpy\\core.pyd", "numpy.libs\\OpenBLAS-1.dll"]


def test_what_windows_brings_itself_is_never_packed(parts, monkeypatch) -> None:
    needs = {"Z:\\site\\QtCore.pyd": {"icuuc.dll", "qt6core.dll"}}
    kept = _kept(
        parts, monkeypatch, needs,
        ("PySide6\\QtCore.pyd", "Z:\\site\\QtCore.pyd"),
        ("PySide6\\Qt6Core.dll", "Z:\\site\\Qt6Core.dll"),
        ("icuuc.dll", "C:\\windows\\system32\\icuuc.dll"),
        ("ucrtbase.dll", "c:/Windows/System32/ucrtbase.dll"),
    )  # fmt: skip
    assert kept == ["PySide6\\QtCore.pyd", "PySide6\\Qt6Core.dll"]


def test_on_windows_too_a_library_that_nothing_needs_goes(parts, monkeypatch) -> None:
    kept = _kept(
        parts, monkeypatch, {"core": {"qt6core.dll"}, "svg": {"qt6gui.dll"}},
        ("PySide6\\QtCore.pyd", "core"),
        ("PySide6\\Qt6Core.dll", "x"),
        ("PySide6\\Qt6Svg.dll", "svg"),
        ("PySide6\\Qt6Gui.dll", "x"),
        ("python313.dll", "x"),
    )  # fmt: skip
    assert kept == ["PySide6\\QtCore.pyd", "PySide6\\Qt6Core.dll", "python313.dll"]


def test_drawing_opengl_in_software_and_avif_are_not_packed(parts, monkeypatch) -> None:
    kept = _kept(
        parts, monkeypatch, {},
        ("PySide6\\opengl32sw.dll", "x"),
        ("PIL\\_avif.cp313-win_amd64.pyd", "x"),
        ("PIL\\_imaging.cp313-win_amd64.pyd", "x"),
    )  # fmt: skip
    assert kept == ["PIL\\_imaging.cp313-win_amd64.pyd"]


def test_libraries_of_wine_and_of_the_compiler_are_found_out(parts) -> None:
    good = ["cnndesk.exe", "_internal/python313.dll", "_internal/PySide6/Qt6Core.dll"]
    bad = ["_internal/icuuc.dll", "_internal/ucrtbase.dll", "_internal/libgomp-1.dll"]
    assert parts.bundle.foreign_files(good + bad) == bad


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.9.0", (0, 9, 0, 0)), ("1.2.dev3", (1, 2, 3, 0)), ("1.2.3.4.5", (1, 2, 3, 4))],
)
def test_a_version_has_four_numbers_on_windows(parts, version, numbers) -> None:
    assert parts.texts.four_numbers(version) == numbers


def test_the_icon_tells_where_each_of_its_pictures_lies(parts) -> None:
    pictures = {256: b"largest", 16: b"small"}
    icon = parts.texts.icon_file(pictures)
    reserved, kind, count = struct.unpack_from("<HHH", icon)
    assert (reserved, kind, count) == (0, 1, 2)
    found = {}
    for i in range(count):
        width, height, *_, size, at = struct.unpack_from("<BBBBHHII", icon, 6 + 16 * i)
        assert width == height
        found[width or 256] = icon[at : at + size]
    assert found == pictures


@pytest.fixture
def script(parts, tmp_path) -> str:
    folder = tmp_path / "cnndesk"
    names = ["cnndesk.exe", "_internal/numpy/a.pyd", "_internal/a $file.txt"]
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"x" * 2048)
    return parts.texts.installer_script(
        "1.2.3", folder, names, tmp_path / "setup.exe", tmp_path / "cnndesk.ico"
    )


def test_the_installer_removes_exactly_what_it_installed(script) -> None:
    installed = set(re.findall(r'^  File "/oname=(.*?)" "/', script, re.M))
    assert installed == {"cnndesk.exe", "a.pyd", "a $$file.txt"}
    gone = re.findall(r'^  Delete "\$INSTDIR\\(.*)"$', script, re.M)
    assert {name.rpartition("\\")[2] for name in gone} == {*installed, "uninstall.exe"}
    folders = re.findall(r'^  RMDir "\$INSTDIR\\(.*)"$', script, re.M)
    assert folders == ["_internal\\numpy", "_internal"]  # each empty when its turn comes
    thorough = re.findall(r'RMDir /r "(.*)"', script)
    assert thorough == [f"$LOCALAPPDATA\\cnndesk\\{name}" for name in ("Cache", "Logs")]


def test_the_installer_is_for_one_user_and_no_sign_is_left_unfilled(script) -> None:
    assert "RequestExecutionLevel user" in script
    assert "HKLM" not in script
    assert not re.findall(r"@\w+@", script)
    assert '"EstimatedSize" 6' in script


def test_the_installer_ties_the_programs_files_to_it_and_unties_them(script) -> None:
    for suffix in (SUFFIX, HANDOUT):
        (kind,) = re.findall(rf'WriteRegStr HKCU "Software\\Classes\\{suffix}" "" "(.*)"', script)
        opening = rf'{kind}\\shell\\open\\command" "" \'"\$INSTDIR\\cnndeskw.exe" "%1"\''
        assert re.search(opening.replace(".", r"\."), script)
        assert f'DeleteRegKey HKCU "Software\\Classes\\{kind}"' in script
        assert f'ReadRegStr $0 HKCU "Software\\Classes\\{suffix}"' in script


def _library(names: list[str]) -> bytes:
    """Return a library of Windows that exports functions of 32 bytes, one section in all."""
    base, start = 0x1000, 0x400
    functions = base + 0x200
    texts, at = b"", base + 0x100
    places = []
    for name in names:
        places.append(at + len(texts))
        texts += name.encode() + b"\0"
    table = struct.pack("<IIIII", 0, 0, 0, 0, 1) + struct.pack(
        "<IIIII", len(names), len(names), base + 0x40, base + 0x60, base + 0x80
    )
    section = bytearray(0x400)
    section[: len(table)] = table
    for i in range(len(names)):
        struct.pack_into("<I", section, 0x40 + 4 * i, functions + 32 * i)
        struct.pack_into("<I", section, 0x60 + 4 * i, places[i])
        struct.pack_into("<H", section, 0x80 + 2 * i, i)
    section[0x100 : 0x100 + len(texts)] = texts
    section[0x200:] = b"\xcc" * 0x200
    head = bytearray(start)
    head[0x40:0x50] = b"Wine builtin DLL"
    struct.pack_into("<I", head, 0x3C, 0x80)
    head[0x80:0x84] = b"PE\0\0"
    struct.pack_into("<H", head, 0x86, 1)
    struct.pack_into("<H", head, 0x94, 240)
    struct.pack_into("<H", head, 0x98, 0x20B)
    struct.pack_into("<I", head, 0x98 + 0x70, base)
    struct.pack_into("<8sIIII", head, 0x98 + 240, b".text", 0x400, base, 0x400, start)
    return bytes(head + section)


def test_the_missing_functions_are_written_where_the_library_exports_them(parts) -> None:
    names = sorted([*parts.ucrt.STUBS, "other"])
    library = _library(names)
    places = parts.ucrt.exports(library)
    assert places == {name: 0x600 + 32 * i for i, name in enumerate(names)}
    changed = parts.ucrt.patched(library)
    for name, code in parts.ucrt.STUBS.items():
        assert changed[places[name] : places[name] + len(code)] == code
    at = places["other"]
    assert changed[at : at + 32] == library[at : at + 32]
    assert b"Wine builtin DLL" not in changed


@pytest.mark.parametrize("data", [b"", b"MZ" + bytes(100), b"\x7fELF" + bytes(400)])
def test_another_file_than_a_library_of_windows_is_refused(parts, data) -> None:
    with pytest.raises(ValueError, match=r"cut off|no library"):
        parts.ucrt.patched(data)


def test_a_library_without_these_functions_is_refused_by_name(parts) -> None:
    with pytest.raises(ValueError, match="crealf"):
        parts.ucrt.patched(_library(["other"]))


def test_a_test_that_hangs_or_dies_has_failed(parts) -> None:
    lines = [["a", "began"], ["a", "passed"], ["b", "began"]]
    results = parts.suite.read_outcomes("\n".join(json.dumps(line) for line in lines))
    assert results == {"a": "passed", "b": "began"}
    assert parts.suite.count("part", results, {}, ended=False)[:3] == (1, 1, 0)


def test_a_part_goes_on_behind_a_test_that_hangs_or_dies(parts, tmp_path) -> None:
    (tmp_path / "test_some.py").write_text(
        "import os, threading\n"
        "def test_good(): pass\n"
        "def test_hangs(): threading.Event().wait()\n"
        "def test_dies(): os._exit(7)\n"
        "def test_last(): pass\n"
    )
    notes = tmp_path / "notes.jsonl"
    # How long a test may take, which are meant, where it breaks off, how many the next process has.
    runs = (
        ("0.2", "::test_hangs", "hangs", 0), ("0.2", "::test_hangs", "hangs", 0),
        ("900", "", "dies", 1), ("900", "", "dies", 0), ("900", "", "", 0),
    )  # fmt: skip
    for longest, only, wanted, left in runs:
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "outcomes",
             f"test_some.py{only}"],
            cwd=tmp_path, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL,
            env={
                **os.environ, "PYTHONPATH": str(PACKAGING / "windows"),
                "CNNDESK_OUTCOMES": str(notes), "CNNDESK_LONGEST_TEST": longest,
                "CNNDESK_MOST_TESTS": "2",
            },
        )  # fmt: skip
        assert (done.returncode == 0) == (not wanted), done.stdout + done.stderr
        assert parts.suite.unfinished(notes.read_text()).rpartition("_")[2] == wanted
        assert notes.with_suffix(".left").read_text() == str(left)
    results = parts.suite.read_outcomes(notes.read_text())
    assert list(results.values()) == ["began", "passed", "began", "passed"]
    assert "in test_hangs" in notes.with_suffix(".failures").read_text()


def test_a_failure_stays_one_though_the_clean_up_passes(parts) -> None:
    lines = [["a", "began"], ["a", "failed"], ["a", "passed"]]
    results = parts.suite.read_outcomes("\n".join(json.dumps(line) for line in lines))
    assert results == {"a": "failed"}


def test_only_failures_that_are_known_with_a_reason_are_excused(parts) -> None:
    known = parts.suite.read_known("# why\n\ntests/x.py::test_link(*  Wine has no links\n")
    results = {"tests/x.py::test_link[a]": "failed", "tests/x.py::test_other": "failed"}
    assert parts.suite.count("part", results, known, ended=True)[:3] == (0, 1, 1)
    with pytest.raises(parts.suite.StepError, match="no reason"):
        parts.suite.read_known("tests/x.py::test_link")


def test_a_part_that_does_not_end_well_is_a_failure_even_if_all_tests_passed(parts) -> None:
    passed, failed, known, remark = parts.suite.count("part", {"a": "passed"}, {}, ended=False)
    assert (passed, failed, known) == (1, 1, 0)
    assert "end" in remark


def test_every_known_failure_is_of_a_test_that_exists() -> None:
    text = (PACKAGING / "windows" / "known_failures.txt").read_text(encoding="utf-8")
    root = PACKAGING.parent.parent
    for line in text.splitlines():
        if line and not line.startswith("#"):
            file, _, name = line.partition("  ")[0].partition("::")
            function = re.split(r"[(*]", name.rpartition("::")[2])[0]
            assert function in (root / file).read_text(encoding="utf-8"), line


def test_the_table_adds_up_and_one_failure_makes_it_bad(parts) -> None:
    table = parts.check.Table([parts.check.Row("a", 3, 0, 1, 0.5, "remark")])
    assert table.good
    table.rows.append(parts.check.Row("b", 2, 1, 0, 1.5))
    assert not table.good
    assert re.search(r"^all +5 +1 +1 +2\.0$", table.text(), re.M)
    assert not parts.check.Table().good


def test_the_owner_of_a_packed_file_is_its_top_folder_in_site_packages(parts) -> None:
    site = Path("/b/python/Lib/site-packages")
    owner = parts.licences.package_of
    assert owner("Z:\\b\\python\\Lib\\site-packages\\numpy.libs\\blas.dll", site) == "numpy"
    assert owner("Z:\\b\\python\\Lib\\site-packages\\PySide6\\QtCore.pyd", site) == "PySide6"
    assert owner("Z:\\b\\python\\DLLs\\_ctypes.pyd", site) is None


def test_wide_vectors_on_a_stack_that_windows_does_not_align_are_found_out(parts) -> None:
    import windows.kernels

    code = """
   10:\tvmovaps %ymm1,0x40(%rsp)
   18:\tvmovups %ymm1,0x40(%rsp)
   20:\tvmovaps %xmm6,0x20(%rsp)
   28:\tvmovdqa32 -0x80(%rbp),%zmm3
   30:\tvmovaps 0x940(%rcx),%zmm0{%k1}
   38:\tvmovaps %zmm1,%zmm2
"""
    assert windows.kernels.aligned_moves(code) == ["%ymm1,0x40(%rsp)", "-0x80(%rbp),%zmm3"]


def test_mirroring_copies_what_differs_and_removes_what_is_gone(parts, tmp_path) -> None:
    from windows.steps import mirror

    source, target = tmp_path / "source", tmp_path / "target"
    (source / "in").mkdir(parents=True)
    (source / "in" / "a.py").write_text("a")
    (source / "b.so").write_text("b")
    mirror(source, target, frozenset({".so", "kept"}))
    (target / "kept").write_text("kept")
    (source / "in" / "a.py").unlink()
    (source / "c.py").write_text("c")
    mirror(source, target, frozenset({".so", "kept"}))
    assert sorted(p.name for p in target.rglob("*")) == ["c.py", "in", "kept"]
