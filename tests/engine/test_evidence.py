"""What is claimed of every network of the benchmark, shown on those networks.

The same bits at any number of threads, not a byte allocated in a step, and compiled kernels that
name nothing of Python's: read off the C that Cython made of them.
"""

from __future__ import annotations

import ctypes
import re
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

import cnndesk_ext
from cnndesk.bench.networks import FIXED_NETS, bench_net
from cnndesk.engine.machine import machine_key
from cnndesk.engine.model import Model
from cnndesk.engine.optimizers import Optimizer
from cnndesk.engine.plan import Plan

# All but M7, which is M6 over larger images.
NETS = [name for name in FIXED_NETS if name != "M7"]
# With 3x3 convolutions at stride 2 that run as Winograd.
STRIDED = ["S1", "M1"]
IMAGES = 3
THREADS = (1, 2, 3, 8, 16, 32)
FEW_THREADS = (1, 3, 32)  # for a network that takes seconds
MALLINFO = (
    "arena",
    "ordblks",
    "smblks",
    "hblks",
    "hblkhd",
    "usmblks",
    "fsmblks",
    "uordblks",
    "fordblks",
    "keepcost",
)  # the fields of glibc's struct mallinfo2


def trained(model: Model, threads: int, steps: int) -> Plan:
    """Return a plan that has trained a model on random images for some steps."""
    model.initialise(1)
    optimizer = Optimizer(model, "momentum")
    plan = Plan(model, IMAGES, training=True, optimizer=optimizer, threads=threads)
    rng = np.random.default_rng(0)
    plan.images[...] = rng.integers(0, 256, plan.images.shape)
    plan.targets.labels[...] = rng.integers(0, 10, IMAGES)
    for _ in range(steps):
        optimizer.begin_step(0.01)
        assert plan.step()
    return plan


def kernels(plan: Plan) -> set[str]:
    """Name the kernels of a plan, those of its parts among them."""
    return {record.kernel for record in plan.records(packing=False)}


@pytest.mark.parametrize("name", NETS)
def test_every_net_learns_the_same_bits_at_1_to_32_threads(name: str) -> None:
    model = bench_net(name).model
    seen = set()
    for threads in THREADS if name != "M6" else FEW_THREADS:
        trained(model, threads, steps=2)
        arrays = [a for named in model.parameters.values() for a in named.values()]
        seen.add(b"".join(a.tobytes() for a in arrays))
    assert len(seen) == 1


@pytest.mark.parametrize("images", [1, 8])
@pytest.mark.parametrize("name", STRIDED)
def test_nets_with_strides_answer_with_the_same_bits_at_1_to_32_threads(
    name: str, images: int
) -> None:
    """By the kernels for stride 2, in parts of a batch and in runs of columns."""
    model = bench_net(name).model
    model.initialise(1)
    pictures = np.random.default_rng(0).integers(0, 256, (images, *model.shapes[model.nodes[0].id]))
    seen = set()
    for threads in THREADS:
        plan = Plan(model, images, threads=threads)
        assert "winograd_strided_rows" in kernels(plan)
        plan.images[...] = pictures
        plan.pack_weights()
        assert plan.forward()
        seen.add(plan.output.tobytes())
    assert len(seen) == 1


def c_heap() -> Callable[[], int] | None:
    """Return a function that tells the bytes C has allocated; None where the library does not."""

    class Info(ctypes.Structure):
        _fields_ = [(name, ctypes.c_size_t) for name in MALLINFO]

    try:
        mallinfo2 = ctypes.CDLL(None).mallinfo2
    except (AttributeError, TypeError, OSError):
        return None
    mallinfo2.restype = Info

    def allocated() -> int:
        info = mallinfo2()
        return int(info.uordblks + info.hblkhd)

    return allocated


def allocated_by(run: Callable[[], object]) -> tuple[int, int]:
    """Return the bytes that Python held at most, and those that C holds more, after three runs."""
    allocated = c_heap()
    tracemalloc.start()
    try:
        run()
        python, c = tracemalloc.get_traced_memory()[0], allocated() if allocated else 0
        tracemalloc.reset_peak()
        for _ in range(3):
            run()
        most = tracemalloc.get_traced_memory()[1] - python
        return most, (allocated() if allocated else 0) - c
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("name", NETS)
def test_a_step_of_every_net_allocates_nothing(name: str) -> None:
    plan = trained(bench_net(name).model, threads=2, steps=1)
    if name in STRIDED:
        assert {"winograd_strided_rows", "winograd_strided_backward"} <= kernels(plan)
    most, grown = allocated_by(plan.step)
    # Python's own frames and numbers; the smallest array of these networks is larger.
    assert most < 1024
    assert grown < 1024


@pytest.mark.parametrize("images", [1, 8])
@pytest.mark.parametrize("name", NETS)
def test_a_forward_pass_of_every_net_allocates_nothing(name: str, images: int) -> None:
    model = bench_net(name).model
    model.initialise(1)
    plan = Plan(model, images, threads=2)
    plan.pack_weights()
    most, grown = allocated_by(plan.forward)
    assert most < 1024
    assert grown < 1024


# The compiled kernels

# What Cython writes for anything to do with objects, the interpreter and its lock.
PYTHON = re.compile(r"\b(?:Py(?!_ssize_t\b)[A-Z_]\w*|__Pyx_\w+|__pyx_(?:n|kp|tp)_\w+)")


def generated_c() -> Path:
    """Return the C of the build in use."""
    return Path(f"build/cython/cnndesk_ext/{Path(kernels_file()).name.split('.')[0]}.c")


def kernels_file() -> str:
    return str(cnndesk_ext._kernels.__file__)


def functions(text: str) -> dict[str, tuple[str, str]]:
    """Return parameters and bodies of a C file's functions that give no object, by Cython's name.

    Methods are left out: they are the way from Python to the kernels.
    """
    head = re.compile(
        r"^static (?!PyObject)[^;={}\n]*?__pyx_f_\w*?"
        r"_(?:x86_v\d(?:_bf16)?|generic)_(?!\d|bf16_)(\w+)"
        r"\(([^;{}]*)\) \{$",
        re.M,
    )
    return {
        match[1]: (match[2], text[match.end() : text.index("\n}\n", match.end())])
        for match in head.finditer(text)
    }


@pytest.mark.skipif(not generated_c().exists(), reason="built elsewhere: no generated C here")
def test_no_kernel_and_nothing_it_calls_touches_python() -> None:
    every = functions(generated_c().read_text())
    kernels = [name for name, (parameters, _) in every.items() if "Step *" in parameters]
    assert len(kernels) >= len(cnndesk_ext.kernel_signatures())
    assert {"tile", "tiles", "conv_rows", "winograd_rows", "walk"} <= set(every)
    del every["checked_address"]  # it looks at what a step is given when the step is added
    assert {"go_on", "items_done", "take_part"} <= set(every)
    del every["run_from"]  # it calls the threads; the next test looks into its region
    for name, (_, body) in every.items():
        touched = PYTHON.findall(re.sub(r"/\*.*?\*/", "", body, flags=re.S))
        assert not touched, f"{name}: {sorted(set(touched))}"


@pytest.mark.skipif(not generated_c().exists(), reason="built elsewhere: no generated C here")
def test_the_one_parallel_region_touches_nothing_of_python() -> None:
    text = generated_c().read_text()
    assert text.count("#pragma omp parallel") == 1
    start = text.index("#pragma omp parallel")
    depth, end = 1, text.index("{", start) + 1
    while depth:
        depth += {"{": 1, "}": -1}.get(text[end], 0)
        end += 1
    region = re.sub(r"/\*.*?\*/", "", text[start:end], flags=re.S)
    assert "take_part(" in region
    assert not PYTHON.findall(region)


def test_the_key_of_a_calibration_changes_with_the_threads() -> None:
    assert machine_key(1) != machine_key(2)
