"""Every kernel is compared with a twin in plain numpy; nobody can add one and forget it."""

from __future__ import annotations

import cnndesk_ext
from cnndesk.engine import reference, reference_layout, reference_training

WITHOUT_TWIN = {
    "multiply_adds": "computes nothing that anybody reads: it keeps the units busy for a known "
    "number of operations, so that `cnndesk.engine.machine` can time them",
    "chain": "computes nothing of its own, it runs the steps of others in another order: "
    "tests/engine/test_chain.py compares the bits",
    "segment": "the same, compared in tests/engine/test_segments.py",
}
# numpy has these as one operation, so a twin would only give it another name.
NUMPY_ITSELF = {
    "add",
    "clear_border",
    "column_sums",
    "copy",
    "fill",
    "multiply",
    "stream",
    "sum_shards",
}


def test_every_kernel_is_compared_with_its_twin(twins) -> None:
    missing = set(cnndesk_ext.kernel_signatures()) - set(twins) - set(WITHOUT_TWIN)
    assert not missing, (
        f"no test compares {sorted(missing)} with plain numpy: write the twin in "
        "cnndesk/engine/reference.py, and a test in tests/kernels with the marker twin"
    )


def test_only_what_is_one_operation_of_numpy_does_without_a_twin_of_our_own(twins) -> None:
    assert {kernel for kernel, names in twins.items() if names == {"numpy"}} == NUMPY_ITSELF


def test_the_tests_speak_of_kernels_and_twins_that_exist(twins) -> None:
    assert set(twins) | set(WITHOUT_TWIN) == set(cnndesk_ext.kernel_signatures())
    assert set(twins).isdisjoint(WITHOUT_TWIN)
    known = {"numpy"}.union(*map(vars, (reference, reference_layout, reference_training)))
    assert set().union(*twins.values()) <= known
