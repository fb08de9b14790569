"""Claims about what `make wheels` and `make check-arm` accept and report; neither runs here."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "resources" / "packaging"
KERNELS = ("_x86_v2", "_x86_v3", "_x86_v4", "_x86_v4_bf16")
ALWAYS = ("cnndesk/resources/icons/cnndesk.svg", "cnndesk/py.typed")
GOMP = "cnndesk.libs/libgomp.so.1"
NAME = "cnndesk-0.1.0-cp311-abi3-manylinux_2_34_x86_64.whl"

pytestmark = pytest.mark.skipif(not PACKAGING.is_dir(), reason="needs the source tree")


@pytest.fixture
def packaging(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Import from the folder of the packaging scripts, and forget them afterwards."""
    monkeypatch.syspath_prepend(str(PACKAGING))
    before = set(sys.modules)
    yield
    for name in set(sys.modules) - before:
        if name.partition(".")[0] in ("contents", "arm", "windows", "wheels", "compiling"):
            del sys.modules[name]


@pytest.fixture
def contents(packaging: None) -> ModuleType:
    import contents

    return contents


@pytest.fixture
def check(packaging: None) -> ModuleType:
    from arm import check

    return check


def _wheel(folder: Path, files: dict[str, bytes], name: str = NAME) -> Path:
    path = folder / name
    with zipfile.ZipFile(path, "w") as archive:
        for inside, content in files.items():
            archive.writestr(inside, content)
    return path


def _complete(content: bytes = b"") -> dict[str, bytes]:
    kernels = {f"cnndesk_ext/{name}.abi3.so": content for name in KERNELS}
    return {**kernels, **dict.fromkeys(ALWAYS, b"")}


def test_a_wheel_that_lacks_a_kernel_is_named_with_it(contents, tmp_path: Path) -> None:
    files = _complete()
    assert len(contents.check_names(_wheel(tmp_path, files), "x86_64", ".abi3.so")) == len(KERNELS)
    del files["cnndesk_ext/_x86_v3.abi3.so"]
    with pytest.raises(contents.StepError, match=r"lacks cnndesk_ext/_x86_v3\.abi3\.so"):
        contents.check_names(_wheel(tmp_path, files), "x86_64", ".abi3.so")


@pytest.mark.parametrize(
    "name", ["cnndesk_ext/simd.h", "cnndesk_ext/_generic.pyx", "cnndesk_ext/_generic.abi3.so"]
)
def test_sources_and_kernels_of_another_processor_are_too_much(
    contents, tmp_path: Path, name: str
) -> None:
    with pytest.raises(contents.StepError, match=f"too much: {re.escape(name)}"):
        contents.check_names(_wheel(tmp_path, {**_complete(), name: b""}), "x86_64", ".abi3.so")


def test_a_name_promises_the_oldest_glibc_that_it_names(contents) -> None:
    assert contents.promised_glibc(NAME) == (2, 34)
    both = "cnndesk-0.1.0-cp311-abi3-manylinux_2_17_x86_64.manylinux_2_34_x86_64.whl"
    assert contents.promised_glibc(both) == (2, 17)
    with pytest.raises(contents.StepError, match="does not say"):
        contents.promised_glibc("cnndesk-0.1.0-cp311-abi3-linux_x86_64.whl")


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A library for this processor that asks for a symbol of glibc and for libgomp."""
    pytest.importorskip("elftools", reason="comes with auditwheel, which only wheels need")
    if sys.platform != "linux" or shutil.which("gcc") is None:
        pytest.skip("needs gcc on Linux")
    folder = tmp_path_factory.mktemp("library")
    (folder / "a.c").write_text("#include <stdlib.h>\nvoid *f(void) { return malloc(1); }\n")
    command = ["gcc", "-shared", "-fPIC", "a.c", "-o", "a.so", "-Wl,--no-as-needed", "-lgomp"]
    subprocess.run(command, cwd=folder, check=True)
    return (folder / "a.so").read_bytes()


def test_a_wheel_may_not_ask_for_a_younger_glibc_than_it_names(
    contents, tmp_path: Path, library: bytes
) -> None:
    machine = contents._PROCESSORS[_machine(library)]
    kernels = {f"cnndesk_ext/{n}.abi3.so": library for n in contents.BUILDS[machine]}
    files = {**kernels, **dict.fromkeys(ALWAYS, b""), GOMP: library}
    honest = NAME.replace("x86_64", machine)
    contents.check_linux(_wheel(tmp_path, files, honest), machine)
    promising = honest.replace("manylinux_2_34", "manylinux_2_1")
    with pytest.raises(contents.StepError, match=r"asks for glibc 2\.\d+"):
        contents.check_linux(_wheel(tmp_path, files, promising), machine)
    del files[GOMP]
    with pytest.raises(contents.StepError, match=r"libgomp\.so\.1, which \S+ needs, is not inside"):
        contents.check_linux(_wheel(tmp_path, files, honest), machine)


def test_a_library_for_another_processor_is_found(contents, tmp_path: Path, library: bytes) -> None:
    other = "aarch64" if _machine(library) == "EM_X86_64" else "x86_64"
    kernels = {f"cnndesk_ext/{n}.abi3.so": library for n in contents.BUILDS[other]}
    files = {**kernels, **dict.fromkeys(ALWAYS, b""), GOMP: library}
    wheel = _wheel(tmp_path, files, NAME.replace("x86_64", other))
    with pytest.raises(contents.StepError, match="is for"):
        contents.check_linux(wheel, other)


def _machine(library: bytes) -> str:
    import io

    from elftools.elf.elffile import ELFFile

    return str(ELFFile(io.BytesIO(library))["e_machine"])


RESULTS = """<testsuites><testsuite name="pytest" errors="1" failures="2" skipped="3" tests="20"/>
</testsuites>"""
CLEAN = RESULTS.replace('errors="1" failures="2"', 'errors="0" failures="0"')


def test_results_under_emulation_are_counted_and_a_bad_end_is_a_failure(check, capsys) -> None:
    assert check.counted(RESULTS, "said so") == (14, 3, "3 skipped")
    assert check.counted(CLEAN, "") == (17, 0, "3 skipped")
    assert check.counted(CLEAN, "died at the end") == (17, 1, "3 skipped")
    assert "died at the end" in capsys.readouterr().err


def test_a_table_is_good_only_if_something_was_tried_and_nothing_failed(check) -> None:
    assert not check.Table().good
    assert check.Table([check.Row("a", 3, 0, 0.1)]).good
    table = check.Table([check.Row("a", 3, 0, 0.5), check.Row("b", 1, 2, 1.0, "because")])
    assert not table.good
    assert table.text().splitlines()[-1].split() == ["all", "4", "2", "1.5"]


def test_the_weights_that_arm_comes_to_are_those_documented(check) -> None:
    assert check.DIGEST in (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def test_a_check_that_breaks_off_is_a_failure_with_its_last_words(
    check, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> tuple[int, int, str]:
        raise check.StepError("a page of output\nThe processor is on fire.")

    monkeypatch.setattr(check, "CHECKS", {"broken": broken, "whole": lambda: (2, 0, "")})
    table = check.run_checks(["broken", "whole"])
    assert [(row.passed, row.failed, row.remark) for row in table.rows] == [
        (0, 1, "The processor is on fire."),
        (2, 0, ""),
    ]


def test_headers_to_compile_with_lie_where_no_others_do(packaging, tmp_path: Path) -> None:
    import compiling

    place = compiling.headers(tmp_path)
    assert (place / "Python.h").is_file()
    assert "linux-gnu/" not in (place / "pyconfig.h").read_text(encoding="utf-8")
    assert [path.name for path in tmp_path.iterdir()] == ["include"]
