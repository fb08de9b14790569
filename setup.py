"""Builds the compiled kernels; everything else about the package is declared in pyproject.toml.

The same Cython sources are compiled once per instruction set, each time as a module of another
name: ``cnndesk_ext._x86_v2``, ``_x86_v3``, ``_x86_v4`` and ``_x86_v4_bf16`` on x86-64,
``_generic`` elsewhere and with compilers that know none of those, ``_arm_bf16`` besides on 64-bit
ARM under Linux. ``cnndesk_ext/__init__.py`` picks one at import.

OpenMP is probed by compiling *and running* a small program, because ``-fopenmp`` can link and still
be broken; without it the kernels are built serial and the build says so. Environment variables:

``CNNDESK_DEBUG=1``
    All of Cython's run-time checks, no optimisation, and only the instruction set of this machine.
``CNNDESK_OPENMP=0``
    Serial kernels even where OpenMP works.
``CNNDESK_SANITIZE=address,undefined``
    Kernels that check themselves at run time, with the compiler's sanitizers of these names. Python
    must be started with the sanitizer's library preloaded; ``tests/soak/sanitize.py`` does it all.
``CNNDESK_GENERIC=4``
    Generic kernels on x86-64, too, with vectors of so many floats, 4 or 1: what other processors
    and compilers without vector types get, to be tested here.

``CNNDESK_TARGET=win_amd64``
    Compile for another system, one of `TARGETS`, with its cross compiler. What was compiled cannot
    be run here, so nothing is probed by running it. ``CNNDESK_TARGET_PYTHON`` names the folder of
    that system's Python.

``CNNDESK_ABI3=1``
    Modules for Python 3.11 and every later one, by Python's limited interface. The wheels are made
    so: one serves every Python, and nothing that is slow passes through that interface.

Only setuptools and Cython are needed: the kernels use the buffer protocol, not numpy's C interface.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from setuptools import Extension, find_packages, setup
from setuptools.command.build_ext import build_ext
from setuptools.errors import CCompilerError, CompileError, LinkError

SOURCES = Path("cnndesk_ext")
DEBUG = os.environ.get("CNNDESK_DEBUG", "0") not in ("", "0")
SANITIZE = os.environ.get("CNNDESK_SANITIZE", "")
GENERIC = os.environ.get("CNNDESK_GENERIC", "")
TARGET = os.environ.get("CNNDESK_TARGET", "")
ABI3 = os.environ.get("CNNDESK_ABI3", "0") not in ("", "0")
OLDEST_PYTHON = "cp311"  # that a wheel made so serves; LIMITED_API says the same to the headers
LIMITED_API = ("Py_LIMITED_API", "0x030B0000")

OPTIMISED = ["-O3", "-g0", "-ffp-contract=fast", "-fno-math-errno", "-fno-trapping-math"]
# -O1 alone leaves products and sums apart that faster levels fuse: checked kernels would round
# otherwise than those in use, and come to other bits than a fast build that promises the same.
FUSING = ["-ffp-contract=fast", "-fexpensive-optimizations"]
CHECKED = ["-O1", "-g", "-UNDEBUG", *FUSING]
SANITIZED = [
    "-O1", "-g", "-fno-omit-frame-pointer", "-fno-sanitize-recover=undefined", *FUSING,
]  # fmt: skip
DIRECTIVES = {
    "language_level": 3,
    "boundscheck": DEBUG,
    "wraparound": DEBUG,
    "initializedcheck": DEBUG,
    "nonecheck": DEBUG,
    "overflowcheck": DEBUG,
    "cdivision": not DEBUG,
}

VECTOR_PROBE = """
typedef float vector __attribute__((vector_size(4 * CNNDESK_VL)));
void probe(vector *a, vector *b) { *a = *a * *b + *a; }
"""

# Several threads must really start and their sum must be right.
OPENMP_PROBE = """
#include <omp.h>
int main(void) {
    int i, sum = 0, threads = 0;
    #pragma omp parallel for num_threads(2) reduction(+:sum) reduction(max:threads)
    for (i = 0; i < 1000; i++) { sum += i; threads = omp_get_num_threads(); }
    return !(sum == 499500 && threads == 2);
}
"""

# The exit status is the highest x86-64 level that this processor runs.
LEVEL_PROBE = """
int main(void) {
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512dq") &&
        __builtin_cpu_supports("avx512vl")) return 4;
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? 3 : 2;
}
"""


@dataclass(frozen=True)
class Build:
    """One compiled module: its name, the compiler's flags, the floats in one vector."""

    name: str
    flags: tuple[str, ...]
    vector_length: int


X86_BUILDS = (
    Build("_x86_v2", ("-march=x86-64-v2",), 4),
    Build("_x86_v3", ("-march=x86-64-v3",), 8),
    Build("_x86_v4", ("-march=x86-64-v4", "-mprefer-vector-width=512"), 16),
    Build(
        "_x86_v4_bf16",
        ("-march=x86-64-v4", "-mavx512bf16", "-mprefer-vector-width=512"),
        16,
    ),
)
GENERIC_BUILD = Build("_generic", (), 4)
# Beside the generic one on 64-bit ARM under Linux, and taken only when it is asked for.
ARM = ("aarch64", "arm64")
ARM_BF16_BUILD = Build("_arm_bf16", ("-march=armv8.2-a+bf16",), 4)
SCALAR_BUILD = Build("_generic", (), 1)
GENERIC_BUILDS = {str(build.vector_length): build for build in (GENERIC_BUILD, SCALAR_BUILD)}


@dataclass(frozen=True)
class Target:
    """Another system to compile for: its compiler, its processor, its names, its Python.

    Modules for one Python only (`suffix`, `libraries`), or for all of them (`abi3_...`).
    """

    compiler: str
    machine: str
    includes: tuple[str, ...]
    openmp: tuple[tuple[str, ...], tuple[str, ...]]
    abi3_suffix: str
    abi3_libraries: tuple[str, ...] = ()
    suffix: str = ""
    libraries: tuple[str, ...] = ()
    compile_flags: tuple[str, ...] = ()
    link_flags: tuple[str, ...] = ()

    def for_every_python(self) -> Target:
        """Return it with the names and libraries of modules for all Pythons."""
        return replace(self, suffix=self.abi3_suffix, libraries=self.abi3_libraries)


TARGETS = {
    # The official CPython 3.13 for Windows. Everything of the compiler goes into the module itself,
    # so that no libraries of it need come along.
    "win_amd64": Target(
        compiler="x86_64-w64-mingw32-gcc",
        machine="x86_64",
        includes=("include",),
        abi3_suffix=".pyd",
        abi3_libraries=("libs/python3.lib",),
        suffix=".cp313-win_amd64.pyd",
        libraries=("libs/python313.lib",),
        openmp=(  # by team.h alone, which needs nothing of the compiler's library
            ("-DCNNDESK_TEAM_WINDOWS",),
            ("-lsynchronization", "-lntdll"),
        ),
        link_flags=("-static", "-s", "-Wl,--no-insert-timestamp"),
    ),
    # Only for all Pythons.
    "linux_aarch64": Target(
        compiler="aarch64-linux-gnu-gcc",
        machine="aarch64",
        includes=("include",),
        openmp=(("-fopenmp",), ("-fopenmp",)),
        abi3_suffix=".abi3.so",
        compile_flags=("-fPIC", "-DNDEBUG"),
        link_flags=("-s",),
    ),
}


def chosen_target() -> Target | None:
    """Return the other system that was asked for; None means this one."""
    if not TARGET:
        return None
    if TARGET not in TARGETS:
        raise SystemExit(f"cnndesk: CNNDESK_TARGET={TARGET} is not one of {', '.join(TARGETS)}.")
    target = TARGETS[TARGET].for_every_python() if ABI3 else TARGETS[TARGET]
    if not target.suffix:
        raise SystemExit(f"cnndesk: CNNDESK_TARGET={TARGET} also needs CNNDESK_ABI3=1.")
    return target


def asked_generic_build() -> Build:
    """Return the generic build that was asked for by the length of its vectors."""
    if GENERIC not in GENERIC_BUILDS:
        raise SystemExit(
            f"cnndesk: CNNDESK_GENERIC={GENERIC} is not one of {', '.join(GENERIC_BUILDS)}, the "
            "floats in a vector of the generic kernels."
        )
    return GENERIC_BUILDS[GENERIC]


def say(text: str) -> None:
    """Print one line of the build's report, at once and in order with the compiler's output."""
    print(f"cnndesk: {text}", flush=True)


def extension(build: Build) -> Extension:
    """Declare one build; flags are added when the compiler is known."""
    headers = sorted(
        p.as_posix() for pattern in ("*.pxi", "*.pxd", "*.h") for p in SOURCES.glob(pattern)
    )
    return Extension(
        f"{SOURCES.name}.{build.name}",
        [(SOURCES / f"{build.name}.pyx").as_posix()],
        include_dirs=[SOURCES.as_posix()],
        depends=headers,
        py_limited_api=ABI3,
    )


class BuildKernels(build_ext):
    """Finds out what the compiler and the machine can do, then builds every module they allow."""

    def finalize_options(self) -> None:
        """Compile on all processors unless told otherwise."""
        super().finalize_options()
        if self.parallel is None:
            self.parallel = os.cpu_count() or 1

    def get_ext_filename(self, fullname: str) -> str:
        """Name a module as the Python that will load it looks for it."""
        target = chosen_target()
        if target is None:
            return str(super().get_ext_filename(fullname))
        return str(Path(*fullname.split("."))) + target.suffix

    def run(self) -> None:
        """Build; an editable install shares its objects with ``build_ext --inplace``."""
        if getattr(self, "editable_mode", False):
            tag = f"{sysconfig.get_platform()}-{sys.implementation.cache_tag}"
            self.build_lib, self.build_temp = f"build/lib.{tag}", f"build/temp.{tag}"
        super().run()

    def build_extensions(self) -> None:
        """Choose the builds, translate them with Cython, compile them."""
        self.target = chosen_target()
        if self.target:
            self.cross(self.target)
        builds = self.choose_builds()
        missing = [name for b in builds if not (SOURCES / (name := f"{b.name}.pyx")).is_file()]
        if missing:
            raise SystemExit(
                f"cnndesk: {SOURCES}/ lacks {', '.join(missing)}, so the kernels cannot be built. "
                "Take a complete checkout or source archive."
            )
        openmp = self.find_openmp()
        unix = self.compiler.compiler_type != "msvc"
        compile_openmp, link_openmp = openmp if openmp else ([], [])
        extensions = [extension(build) for build in builds]
        for build, ext in zip(builds, extensions, strict=True):
            optimise = (CHECKED if DEBUG else OPTIMISED) if unix else ["/Od" if DEBUG else "/O2"]
            sanitize = [f"-fsanitize={SANITIZE}"] if SANITIZE and unix else []
            if sanitize:
                optimise = SANITIZED
            ext.extra_compile_args = [*optimise, *build.flags, *compile_openmp, *sanitize]
            cross = self.target.link_flags if self.target else ()
            # gcc does not name libm by itself, and not every Python has it.
            maths = ["-lm"] if ABI3 and unix else []
            ext.extra_link_args = [*link_openmp, *sanitize, *cross, *maths]
            ext.define_macros = [
                ("CNNDESK_VL", str(build.vector_length)),
                ("CNNDESK_OPENMP", "1" if openmp else "0"),
                *([LIMITED_API] if ABI3 else []),
            ]
        self.force = self.force or self.settings_changed(extensions)
        self.extensions = self.distribution.ext_modules = self.translate(extensions)
        for ext in self.extensions:  # what build_ext prepared for the extensions declared below
            ext._full_name = self.get_ext_fullname(ext.name)
            ext._links_to_dynamic = False
            ext._needs_stub = False
            ext._file_name = self.get_ext_filename(ext._full_name)
        say(f"building {', '.join(b.name for b in builds)}{' with all checks' if DEBUG else ''}")
        super().build_extensions()

    def cross(self, target: Target) -> None:
        """Put the compiler, headers and libraries of another system in the place of this one's."""
        python = Path(os.environ.get("CNNDESK_TARGET_PYTHON", ""))
        missing = [n for n in (*target.includes, *target.libraries) if not (python / n).exists()]
        if missing or shutil.which(target.compiler) is None:
            raise SystemExit(
                f"cnndesk: to compile for {TARGET}, {target.compiler} must be installed and "
                "CNNDESK_TARGET_PYTHON must name the folder of its Python, with "
                f"{', '.join((*target.includes, *target.libraries))} inside."
            )
        compiler = [target.compiler]
        self.compiler.set_executables(
            compiler=compiler, compiler_so=[*compiler, *target.compile_flags], linker_exe=compiler,
            linker_so=[*compiler, "-shared"],
        )  # fmt: skip
        self.compiler.set_include_dirs([str(python / name) for name in target.includes])
        self.compiler.set_library_dirs([])
        self.compiler.set_runtime_library_dirs([])
        self.compiler.set_libraries([])
        self.compiler.set_link_objects([str(python / name) for name in target.libraries])

    def choose_builds(self) -> list[Build]:
        """List the builds that this compiler can make; says which it cannot."""
        if self.compiler.compiler_type == "msvc":
            say("this compiler has no vector types; building the scalar kernels, which are slow.")
            return [SCALAR_BUILD]
        candidates: tuple[Build, ...] = ()
        machine = self.target.machine if self.target else platform.machine().lower()
        if machine in ("x86_64", "amd64"):
            candidates = X86_BUILDS
            if DEBUG:
                level = (not self.target and self.run_program(LEVEL_PROBE)) or 2
                candidates = tuple(b for b in candidates if b.name == f"_x86_v{level}")
        elif machine in ARM and not DEBUG:
            linux = self.target.suffix.endswith(".so") if self.target else sys.platform == "linux"
            candidates = (ARM_BF16_BUILD,) if linux else ()
        builds = []
        for build in candidates:
            if self.compiles(VECTOR_PROBE, build):
                builds.append(build)
            else:
                say(
                    f"the compiler does not know {' '.join(build.flags)}; leaving out {build.name}."
                )
        plain = GENERIC_BUILD if self.compiles(VECTOR_PROBE, GENERIC_BUILD) else SCALAR_BUILD
        # What is made for other machines meets processors of any age.
        always = not builds or (self.target and not DEBUG) or machine in ARM
        if GENERIC:
            return [*builds, asked_generic_build()]
        return [*builds, plain] if always else builds

    def find_openmp(self) -> tuple[list[str], list[str]] | None:
        """Return the compile and link flags with which an OpenMP program runs, or None."""
        if os.environ.get("CNNDESK_OPENMP", "1") == "0":
            say("OpenMP switched off by CNNDESK_OPENMP=0: the kernels will run on one thread.")
            return None
        if self.target:  # linking shows whether it is there; whether it runs, nothing here can
            return [*self.target.openmp[0]], [*self.target.openmp[1]]
        if self.compiler.compiler_type == "msvc":
            flags: tuple[list[str], list[str]] = (["/openmp"], [])
        elif sys.platform == "darwin":
            flags = (["-Xpreprocessor", "-fopenmp"], ["-lomp"])
        else:
            flags = (["-fopenmp"], ["-fopenmp"])
        if self.run_program(OPENMP_PROBE, *flags) == 0:
            say(f"OpenMP works with {' '.join(flags[0])}.")
            return flags
        say(
            "OpenMP does not work here, so the kernels will run on one thread. For all cores "
            "install the compiler's OpenMP library (Debian: libgomp1, macOS: brew install libomp) "
            "and build again."
        )
        return None

    def translate(self, extensions: list[Extension]) -> list[Extension]:
        """Turn Cython into C under ``build/``; the checked build has a folder of its own."""
        # Imported here because the metadata can be read without Cython.
        from Cython.Build import cythonize
        from Cython.Compiler.Errors import CompileError as TranslationError
        from Cython.Compiler.Errors import InternalError

        try:
            translated: list[Extension] = cythonize(
                extensions,
                build_dir="build/cython-debug" if DEBUG else "build/cython",
                compiler_directives=DIRECTIVES,
                nthreads=self.parallel if sys.platform == "linux" and len(extensions) > 1 else 0,
                force=self.force,
                quiet=True,
            )
        except (TranslationError, InternalError) as error:
            raise SystemExit(f"cnndesk: Cython refused {error}; its reasons are above.") from None
        return translated

    def settings_changed(self, extensions: list[Extension]) -> bool:
        """Compare flags and macros with the last build in this folder, and note the new ones."""
        settings = {
            e.name: [e.extra_compile_args, e.extra_link_args, e.define_macros] for e in extensions
        }
        text = json.dumps([self.compiler.compiler_type, DIRECTIVES, settings], sort_keys=True)
        record = Path(self.build_temp, "settings.json")
        changed = not record.is_file() or record.read_text() != text
        record.parent.mkdir(parents=True, exist_ok=True)
        record.write_text(text)
        return changed

    def compiles(self, source: str, build: Build) -> bool:
        """Tell whether the compiler accepts a source with the flags of a build."""
        macros: list[tuple[str, str | None]] = [("CNNDESK_VL", str(build.vector_length))]
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "probe.c")
            path.write_text(source)
            try:
                self.compiler.compile([str(path)], folder, macros, extra_postargs=list(build.flags))
            except (CompileError, CCompilerError):
                return False
        return True

    def run_program(
        self,
        source: str,
        compile_flags: list[str] | None = None,
        link_flags: list[str] | None = None,
    ) -> int | None:
        """Compile and run a C program; None if it could not be built or was killed."""
        clean = {name: value for name, value in os.environ.items() if not name.startswith("OMP_")}
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "probe.c")
            path.write_text(source)
            try:
                objects = self.compiler.compile([str(path)], folder, extra_postargs=compile_flags)
                self.compiler.link_executable(objects, "probe", folder, extra_postargs=link_flags)
                program = Path(folder, self.compiler.executable_filename("probe"))
                status = subprocess.run([program], env=clean, timeout=60, check=False).returncode
            except (CompileError, LinkError, CCompilerError, OSError, subprocess.TimeoutExpired):
                return None
        return status if status >= 0 else None


PACKAGES = find_packages(include=["cnndesk", "cnndesk.*", "cnndesk_ext"])


def compile_translations() -> None:
    """Make the files that Qt loads of the translations; a source archive has them already."""
    tools = Path("resources", "translations", "tools")
    if tools.is_dir():
        subprocess.run([sys.executable, tools / "qm.py"], check=True, stdout=subprocess.DEVNULL)


compile_translations()
setup(
    # resources/ lies at the top of the tree and is installed inside the package: cnndesk/paths.py.
    packages=[*PACKAGES, "cnndesk.resources"] if Path("resources").is_dir() else PACKAGES,
    package_dir={"cnndesk.resources": "resources"},
    # BuildKernels replaces this list by what the compiler can build.
    ext_modules=[extension(b) for b in (*X86_BUILDS, GENERIC_BUILD, ARM_BF16_BUILD)],
    options={"bdist_wheel": {"py_limited_api": OLDEST_PYTHON}} if ABI3 else {},
    cmdclass={"build_ext": BuildKernels},
)
