"""Compiled kernels: arrays in, arrays out, nothing about networks.

A network compiled for one batch size becomes a `Program`: a flat list of steps, each naming one
kernel, the arrays it reads and writes and their sizes. One call runs a whole training step without
the interpreter lock. What a kernel takes is declared and checked when a step is added
(``signature.py``). What each group of kernels is for and why it is not numpy:

``conv_rows``, ``conv_weights``
    Convolution forward, its input gradient and transposed convolution (one kernel), and the weight
    gradient, as an implicit matrix product on a register tile. numpy has no convolution; im2col
    with a BLAS copies the input R*S times. Fully connected layers run on the same two kernels.
``pack_panels``, ``widen_panels``, ``fold_weights``
    The layout of weights that the tile reads, made once a step, and the way back for gradients.
``winograd_*``
    3x3 convolutions with a quarter of the multiplications, on the same tile.
``depthwise_*``, ``pool_*``, ``global_*``
    One pass over the data where numpy needs R*S passes and temporaries.
``activation_*``, ``batch_norm_*``, ``group_norm*``, ``dropout``, ``loss_*``, ``copy``, ``add``, ...
    Memory-bound: one pass, many threads, no temporary, no page fault (numpy allocates its results).
``chain``, ``segment``
    Steps of others for one part of a batch after another, so that values stay in a core's cache:
    a whole forward pass, and what lies between two batch norms in training.
``update_*``
    The optimisers: gradient shards summed, decayed and applied in one pass.

``multiply_adds``, ``stream``
    Nothing of use: they measure what the machine can do, for predictions.

``conv_*_bfloat16``, ``pair_panels``
    The same products with numbers of half the size, for training in mixed precision; fast in the
    one build whose processors have an instruction for it.

The build for this processor is chosen at import: AVX-512 with bfloat16 (``v4_bf16``), AVX-512
(``v4``), AVX2 (``v3``), SSE4.2 (``v2``) on x86-64, else the generic build. That of 64-bit ARM with
bfloat16 (``arm_bf16``) was tried under emulation only, so it is never chosen by itself.
``CNNDESK_ISA=v2|v3|v4|v4_bf16|generic|arm_bf16`` overrides. See `isa` for what was chosen.
"""

from __future__ import annotations

import array
import importlib
import os
import sys
from contextlib import suppress
from pathlib import Path
from types import ModuleType

# Look for the next step briefly (a small network has a hundred of them per millisecond), then yield
# the core to whoever else wants it. The first is read by team.h, in rounds, when a program first
# runs; the second by the OpenMP of LLVM (macOS) and Intel when it is loaded, in milliseconds.
_SPINNING = {"GOMP_SPINCOUNT": "2000"} | ({} if sys.platform == "linux" else {"KMP_BLOCKTIME": "1"})


def _let_threads_spin_briefly() -> None:
    """Tell whoever lets threads wait, where the user has not told it otherwise."""
    for name, value in _SPINNING.items():
        os.environ.setdefault(name, value)
    with suppress(ImportError, OSError, AttributeError):
        # A libgomp built by mingw asks the old C library, which has looked at the environment when
        # it was loaded, long before; Python has told the new one only.
        library = importlib.import_module("ctypes")
        if hasattr(library, "WinDLL"):
            for name in _SPINNING:
                library.CDLL("msvcrt")._putenv(f"{name}={os.environ[name]}".encode("ascii"))


_let_threads_spin_briefly()


def _supported() -> list[str]:
    """Names of the builds this processor can run, best first."""
    try:
        features = importlib.import_module("numpy._core._multiarray_umath").__cpu_features__
    except (ImportError, AttributeError):  # pragma: no cover - a numpy without the table
        return ["generic", "v2"]
    builds = []
    if all(
        features.get(name) for name in ("AVX512F", "AVX512BW", "AVX512CD", "AVX512DQ", "AVX512VL")
    ):
        builds += ["v4_bf16", "v4"] if _multiplies_bfloat16() else ["v4"]
    if all(features.get(name) for name in ("AVX2", "FMA3", "F16C")):
        builds.append("v3")
    if all(features.get(name) for name in ("SSE42", "POPCNT")):
        builds.append("v2")
    return [*builds, "generic", *(["arm_bf16"] if _arm_multiplies_bfloat16() else [])]


def module_name(build: str) -> str:
    """Return the compiled module of a build."""
    return f"_{build}" if build in ("generic", "arm_bf16") else f"_x86_{build}"


def _arm_multiplies_bfloat16() -> bool:
    """Whether this is 64-bit ARM with BF16, by what Linux tells each program that it starts."""
    if sys.platform != "linux" or os.uname().machine != "aarch64":
        return False
    try:
        words = array.array("Q", Path("/proc/self/auxv").read_bytes())
    except (OSError, ValueError):
        return False
    told = dict(zip(words[::2], words[1::2], strict=False))
    return bool(told.get(26, 0) & 1 << 14)  # AT_HWCAP2, HWCAP2_BF16


def _multiplies_bfloat16() -> bool:
    """Whether the processor has AVX512_BF16, which numpy's table does not tell of by itself."""
    try:
        with Path("/proc/cpuinfo").open("rb") as file:
            return b" avx512_bf16" in file.read(8192)
    except OSError:  # Windows, macOS: ask the processor, by the build that it runs in any case
        return _processor_multiplies_bfloat16()


def _processor_multiplies_bfloat16() -> bool:
    try:
        build = importlib.import_module(f"{__name__}._x86_v4")
    except ModuleNotFoundError:
        return False
    return bool(build.processor_multiplies_bfloat16())


def _load() -> tuple[str, ModuleType]:
    wanted = os.environ.get("CNNDESK_ISA", "")
    supported = _supported()
    if wanted and wanted not in supported:
        raise ImportError(
            f"CNNDESK_ISA={wanted}: this processor runs {', '.join(supported)}. "
            "Choose one of these or unset it."
        )
    tried = [wanted] if wanted else supported
    for build in tried:
        try:
            return build, importlib.import_module(f"{__name__}.{module_name(build)}")
        except ModuleNotFoundError:
            continue
    raise ImportError(
        f"The compiled kernels ({', '.join(tried)}) are not there. "
        "Build them with “pip install .” or “make test”."
    )


isa, _kernels = _load()
Program = _kernels.Program
kernel_signatures = _kernels.kernel_signatures
build_info = _kernels.build_info

__all__ = ["Program", "build_info", "isa", "kernel_signatures"]
