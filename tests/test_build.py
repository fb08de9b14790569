"""The build finds out what the compiler can do, says so, and compiles again exactly what changed.

These tests run setup.py on a tree with a tiny kernel and a compiler that misbehaves when told to.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

pytest.importorskip("Cython", reason="the build tests need Cython, which only building needs")

ROOT = Path(__file__).resolve().parent.parent
X86_BUILDS = ("_x86_v2", "_x86_v3", "_x86_v4", "_x86_v4_bf16")
WRAPPERS = (*X86_BUILDS, "_generic", "_arm_bf16")
X86 = platform.machine().lower() in ("x86_64", "amd64")

pytestmark = [
    pytest.mark.skipif(not (ROOT / "setup.py").is_file(), reason="needs the source tree"),
    pytest.mark.skipif(
        sys.platform != "linux" or shutil.which("gcc") is None,
        reason="stands on gcc's command line",
    ),
]

KERNEL = """
cdef extern from *:
    int CNNDESK_VL
    int CNNDESK_OPENMP
def settings(): return CNNDESK_VL, CNNDESK_OPENMP
def at(bytes text, Py_ssize_t i): return text[i]
"""

# A stand-in for gcc: BAD_FLAG is refused; with BAD_OPENMP such a program links but does not run.
COMPILER = """#!/bin/sh
program=yes openmp= output= previous=
for word; do
    case $word in -c | -shared) program= ;; -fopenmp) openmp=yes ;; esac
    if [ "$word" = "${BAD_FLAG:-}" ]; then echo "gcc: unknown $word" >&2; exit 1; fi
    if [ "$previous" = -o ]; then output=$word; fi
    previous=$word
done
gcc "$@" || exit
if [ "$program$openmp${BAD_OPENMP:-}" = yesyesyes ]; then
    printf '#!/bin/sh\\nexit 127\\n' >"$output"
fi
"""


class Tree:
    """A source tree of its own, with the real setup.py and pyproject.toml."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.kernels = folder / "cnndesk_ext"
        self.kernels.mkdir(parents=True)
        (folder / "cnndesk").mkdir()
        (folder / "resources" / "icons").mkdir(parents=True)
        (folder / "resources" / "packaging").mkdir()
        (folder / "resources" / "icons" / "play.svg").write_text("<svg/>")
        (folder / "resources" / "packaging" / "cnndesk.spec").write_text("")
        for name in ("setup.py", "pyproject.toml", "LICENSE", "README.md"):
            shutil.copy(ROOT / name, folder)
        shutil.copy(ROOT / "cnndesk" / "__init__.py", folder / "cnndesk")
        (self.kernels / "__init__.py").touch()
        (self.kernels / "kernels.pxi").write_text(KERNEL)
        for name in WRAPPERS:
            (self.kernels / f"{name}.pyx").write_text('include "kernels.pxi"\n')
        self.compiler = folder / "compiler"
        self.compiler.write_text(COMPILER)
        self.compiler.chmod(0o755)

    def setup(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run setup.py; unoptimised, because only what is built matters here."""
        settings = {"CC": str(self.compiler), "LDSHARED": f"{self.compiler} -shared", **environment}
        kept = {k: v for k, v in os.environ.items() if not k.startswith("CNNDESK_")}
        return subprocess.run(
            [sys.executable, "setup.py", *arguments],
            cwd=self.folder,
            env=kept | settings,
            capture_output=True,
            text=True,
            check=False,
        )

    def build(self, **environment: str) -> str:
        """Compile in place and return what the build said."""
        run = self.setup("build_ext", "--inplace", **environment)
        assert run.returncode == 0, run.stdout + run.stderr
        return run.stdout

    def modules(self) -> set[str]:
        """Name the compiled modules."""
        return {path.name.split(".")[0] for path in self.kernels.glob("*.so")}

    def ask(self, module: str, expression: str) -> str:
        """Evaluate an expression on a compiled module, in a fresh interpreter."""
        code = f"from cnndesk_ext import {module} as kernels; print({expression})"
        run = subprocess.run(
            [sys.executable, "-c", code],
            cwd=self.folder,
            capture_output=True,
            text=True,
            check=False,
        )
        return (run.stdout or run.stderr.splitlines()[-1]).strip()


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    tree = Tree(tmp_path_factory.mktemp("built"))
    tree.build()
    return tree


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    return Tree(tmp_path / "tree")


@pytest.mark.skipif(not X86, reason="these builds are those of x86-64")
def test_x86_gets_builds_with_vectors_of_4_8_and_16_floats_and_one_with_bfloat16(
    built: Tree,
) -> None:
    assert built.modules() == set(X86_BUILDS)
    lengths = [built.ask(name, "kernels.settings()[0]") for name in sorted(built.modules())]
    assert lengths == ["4", "8", "16", "16"]


def test_a_second_build_compiles_nothing_and_an_edited_include_everything(built: Tree) -> None:
    assert " -c build/cython" not in built.build()
    kernels = built.kernels / "kernels.pxi"
    kernels.write_text(KERNEL + "def answer(): return 42\n")
    os.utime(kernels, (kernels.stat().st_mtime + 10,) * 2)
    said = built.build()
    assert said.count(" -c build/cython") == len(built.modules())
    assert built.ask(min(built.modules()), "kernels.answer()") == "42"


def test_a_wheel_carries_every_build_and_the_resources_but_no_sources(built: Tree) -> None:
    run = built.setup("bdist_wheel")
    assert run.returncode == 0, run.stdout + run.stderr
    (wheel,) = (built.folder / "dist").glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    compiled = {name.split("/")[1].split(".")[0] for name in names if name.endswith(".so")}
    assert compiled == built.modules()
    assert "cnndesk/resources/icons/play.svg" in names
    assert not [name for name in names if name.endswith((".pyx", ".pxi", ".c", ".spec"))]


def test_an_openmp_that_links_but_does_not_run_gives_a_serial_build(tree: Tree) -> None:
    said = tree.build(BAD_OPENMP="yes", CNNDESK_DEBUG="1")
    assert "OpenMP does not work here" in said
    (module,) = tree.modules()
    assert tree.ask(module, "kernels.settings()[1]") == "0"
    assert "OpenMP works" in tree.build(CNNDESK_DEBUG="1")
    assert tree.ask(module, "kernels.settings()[1]") == "1"  # changed settings alone compile again


@pytest.mark.skipif(not X86, reason="the flag is one of x86-64")
def test_a_compiler_that_does_not_know_an_instruction_set_builds_the_others(tree: Tree) -> None:
    said = tree.build(BAD_FLAG="-march=x86-64-v4")
    assert "does not know -march=x86-64-v4" in said
    assert tree.modules() == {"_x86_v2", "_x86_v3"}


@pytest.mark.skipif(not X86, reason="elsewhere the generic build is there anyway")
def test_the_generic_build_of_other_processors_is_made_on_request(tree: Tree) -> None:
    run = tree.setup("build_ext", "--inplace", CNNDESK_GENERIC="8")
    assert run.returncode == 1
    assert "CNNDESK_GENERIC=8 is not one of 4, 1" in run.stderr
    assert "Traceback" not in run.stderr
    tree.build(CNNDESK_GENERIC="1", CNNDESK_DEBUG="1")
    assert len(tree.modules() & set(X86_BUILDS)) == 1
    assert tree.ask("_generic", "kernels.settings()[0]") == "1"


@pytest.mark.skipif(not X86, reason="the builds of other processors promise no equal bits")
@pytest.mark.parametrize("sanitizers", ["", "undefined"])
def test_checked_kernels_fuse_products_and_sums_as_the_fast_ones_do(
    tree: Tree, sanitizers: str
) -> None:
    """Else a checked build comes to other bits than a fast one that promises the same."""
    said = tree.build(CNNDESK_DEBUG="1", CNNDESK_SANITIZE=sanitizers)
    compilations = [line for line in said.splitlines() if " -c build/" in line]
    assert compilations
    for line in compilations:
        level = line.index(" -O1 ")
        assert line.index(" -fexpensive-optimizations") > level
        assert line.index(" -ffp-contract=fast") > level


def test_the_debug_build_checks_every_index(tree: Tree) -> None:
    tree.build(CNNDESK_DEBUG="1")
    (module,) = tree.modules()
    assert tree.ask(module, "kernels.at(b'ab', 1)") == "98"
    assert "IndexError" in tree.ask(module, "kernels.at(b'ab', 2)")


# A stand-in for the cross compiler to Windows, whose modules this Python can load all the same.
CROSS_COMPILER = """#!/bin/sh
for word; do
    shift
    case $word in
    *.lib | -static | -lsynchronization | -lntdll | *no-insert-timestamp | *TEAM_WINDOWS) ;;
    *) set -- "$@" "$word" ;;
    esac
done
exec gcc -fPIC "$@"
"""


def _cross(tree: Tree, python: Path) -> subprocess.CompletedProcess[str]:
    tools = tree.folder / "tools"
    tools.mkdir()
    compiler = tools / "x86_64-w64-mingw32-gcc"
    compiler.write_text(CROSS_COMPILER)
    compiler.chmod(0o755)
    return tree.setup(
        "build_ext", "--build-lib=made", CNNDESK_TARGET="win_amd64",
        CNNDESK_TARGET_PYTHON=str(python), PATH=f"{tools}{os.pathsep}{os.environ['PATH']}",
    )  # fmt: skip


@pytest.mark.skipif(not X86, reason="the stand-in's flags are those of x86-64")
def test_for_windows_every_build_and_a_plain_one_are_made_by_its_compiler(tree: Tree) -> None:
    python = tree.folder / "python"
    (python / "libs").mkdir(parents=True)
    (python / "libs" / "python313.lib").touch()
    (python / "include").symlink_to(sysconfig.get_path("include"))
    run = _cross(tree, python)
    assert run.returncode == 0, run.stdout + run.stderr
    made = {path.name for path in (tree.folder / "made" / "cnndesk_ext").iterdir()}
    assert made == {f"{name}.cp313-win_amd64.pyd" for name in (*X86_BUILDS, "_generic")}
    links = [line for line in run.stdout.splitlines() if "-shared" in line]
    assert len(links) == len(made)
    assert all(line.startswith("x86_64-w64-mingw32-gcc") for line in links)
    assert all(f"{python}/libs/python313.lib" in line and "-static" in line for line in links)


def test_compiling_for_windows_without_its_python_says_what_is_missing(tree: Tree) -> None:
    run = _cross(tree, tree.folder)
    assert run.returncode == 1
    assert "libs/python313.lib" in run.stderr
    assert "Traceback" not in run.stderr


def test_a_wheel_for_every_python_says_so_and_its_modules_serve_this_one(tree: Tree) -> None:
    run = tree.setup("bdist_wheel", CNNDESK_ABI3="1")
    assert run.returncode == 0, run.stdout + run.stderr
    (wheel,) = (tree.folder / "dist").glob("*.whl")
    assert "-cp311-abi3-" in wheel.name
    names = zipfile.ZipFile(wheel).namelist()
    compiled = [name for name in names if name.startswith("cnndesk_ext/") and name.endswith(".so")]
    assert compiled
    assert all(name.endswith(".abi3.so") for name in compiled)
    zipfile.ZipFile(wheel).extract(compiled[0], tree.folder)
    module = Path(compiled[0]).name.split(".")[0]
    assert tree.ask(module, "kernels.settings()[1]") == "1"
    assert tree.ask(module, "kernels.at(b'ab', 1)") == "98"


def test_for_arm_one_build_is_made_by_its_compiler_with_the_headers_of_that_system(
    tree: Tree,
) -> None:
    tools, python = tree.folder / "tools", tree.folder / "python"
    for folder in (tools, python):
        folder.mkdir()
    (tools / "aarch64-linux-gnu-gcc").symlink_to(shutil.which("gcc"))
    (python / "include").symlink_to(sysconfig.get_path("include"))
    settings = {
        "CNNDESK_TARGET": "linux_aarch64", "CNNDESK_TARGET_PYTHON": str(python),
        "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
    }  # fmt: skip
    run = tree.setup("bdist_wheel", "--plat-name=linux_aarch64", CNNDESK_ABI3="1", **settings)
    assert run.returncode == 0, run.stdout + run.stderr
    (wheel,) = (tree.folder / "dist").glob("*-cp311-abi3-linux_aarch64.whl")
    compiled = [name for name in zipfile.ZipFile(wheel).namelist() if name.endswith(".so")]
    assert compiled == ["cnndesk_ext/_generic.abi3.so"]
    compilations = [line for line in run.stdout.splitlines() if " -c build/" in line]
    assert compilations
    for line in compilations:
        assert line.startswith("aarch64-linux-gnu-gcc")
        assert f"-I{python}/include" in line
        assert sysconfig.get_path("include") not in line
    without = tree.setup("build_ext", **settings)
    assert without.returncode == 1
    assert "needs CNNDESK_ABI3=1" in without.stderr


def test_missing_sources_are_named_without_a_traceback(tree: Tree) -> None:
    for name in WRAPPERS:
        (tree.kernels / f"{name}.pyx").unlink()
    run = tree.setup("build_ext", "--inplace")
    assert run.returncode == 1
    assert "cnndesk_ext/ lacks _" in run.stderr
    assert "Traceback" not in run.stderr


def test_an_error_in_a_kernel_is_located_and_summed_up_in_the_last_line(tree: Tree) -> None:
    (tree.kernels / "kernels.pxi").write_text("def broken(:\n")
    run = tree.setup("build_ext", "--inplace")
    assert run.returncode == 1
    assert "kernels.pxi:1" in run.stdout + run.stderr
    assert run.stderr.splitlines()[-1].startswith("cnndesk: Cython refused")
