"""What `Program.add` lets through to a kernel and what not, for every array of every kernel.

Nothing runs here: a kernel that got the wrong array would read or write past its end.
"""

from __future__ import annotations

from types import ModuleType
from typing import Any

import numpy as np
import pytest

import cnndesk_ext
from cnndesk_ext.signature import ArrayParameter, Signature, read_signature

SHAPE = (2, 3, 4, 8)
DTYPES = ("float32", "float64", "int32", "int64", "uint16", "uint8", "float16", "int8", "complex64")


class Offer:
    """One kernel to which arguments are offered: those that it takes, some of them changed."""

    def __init__(self, module: ModuleType, kernel: str, signature: Signature) -> None:
        self.kernel = kernel
        self.signature = signature
        self.good: dict[str, Any] = {
            **{array.name: np.zeros(SHAPE, array.dtype) for array in signature.arrays},
            **dict.fromkeys(signature.sizes, 1),
            **dict.fromkeys(signature.constants, 0.5),
        }
        self._module = module

    def takes(self, **changed: Any) -> None:
        program = self._module.Program(1)
        program.add(self.kernel, 1, **self.good | changed)
        assert program.kernels == (self.kernel,)

    def refuses(self, error: type[Exception], message: str, **changed: Any) -> None:
        self.refuses_all(error, message, self.good | changed)

    def refuses_all(self, error: type[Exception], message: str, arguments: dict[str, Any]) -> None:
        program = self._module.Program(1)
        said = "nothing: the step was taken"
        try:
            program.add(self.kernel, 1, **arguments)
        except error as refusal:
            said = str(refusal)
        assert f"{self.kernel}: {message}" in said
        assert (len(program), program.kernels) == (0, ())


@pytest.fixture
def offers(kernels) -> list[Offer]:
    """Every kernel of a build."""
    return [Offer(kernels.module, *entry) for entry in sorted(kernels.signatures.items())]


@pytest.fixture
def arrays(offers: list[Offer]) -> list[tuple[Offer, ArrayParameter]]:
    """Every array of every kernel of a build."""
    return [(offer, array) for offer in offers for array in offer.signature.arrays]


def test_another_dtype_is_refused(arrays) -> None:
    for offer, array in arrays:
        name, right = array.name, array.dtype
        offer.takes()
        for dtype in DTYPES:
            if dtype != right:
                said = f"{name} must be {right}, not {dtype}"
                offer.refuses(TypeError, said, **{name: np.zeros(SHAPE, dtype)})


def test_bytes_in_another_order_or_off_their_boundaries_are_refused(arrays) -> None:
    for offer, array in arrays:
        name, right = array.name, array.dtype
        if array.itemsize > 1:
            swapped = np.zeros(SHAPE, right).astype(np.dtype(right).newbyteorder())
            offer.refuses(
                TypeError, f"{name} must be {right}, not {swapped.dtype}", **{name: swapped}
            )
            shifted = np.zeros(8 * 192 + 1, np.uint8)[1 : 1 + array.itemsize * 192].view(right)
            said = f"{name} must be {right}, not unaligned {right}"
            offer.refuses(TypeError, said, **{name: shifted.reshape(SHAPE)})


def test_what_is_no_array_is_refused(arrays) -> None:
    for offer, array in arrays:
        name = array.name
        for other, called in (([0.0, 1.0], "list"), ("text", "str"), (3.0, "float")):
            offer.refuses(TypeError, f"{name} must be {array.dtype}, not {called}", **{name: other})
        objects = np.zeros(SHAPE, object)
        offer.refuses(TypeError, f"{name} must be {array.dtype}, not object", **{name: objects})


def test_none_is_taken_only_where_the_kernel_can_do_without(arrays) -> None:
    for offer, array in arrays:
        if array.optional:
            offer.takes(**{array.name: None})
        else:
            said = f"{array.name} must be {array.dtype}, not None"
            offer.refuses(TypeError, said, **{array.name: None})


def test_gaps_are_refused_where_the_kernel_is_not_told_of_them(arrays) -> None:
    for offer, array in arrays:
        wide = np.zeros((4, 6, 8, 16), array.dtype)
        between_pixels, between_channels = wide[::2, 1:4, ::2, 3:11], wide[:2, :3, :4, ::2]
        turned = np.zeros(SHAPE[::-1], array.dtype).T
        assert between_pixels.shape == between_channels.shape == turned.shape == SHAPE
        if array.strided:
            said = f"{array.name} must have the values of its last axis side by side"
            offer.takes(**{array.name: between_pixels})
        else:
            said = f"{array.name} must be C-contiguous"
            offer.refuses(ValueError, said, **{array.name: between_pixels})
        offer.refuses(ValueError, said, **{array.name: between_channels})
        offer.refuses(ValueError, said, **{array.name: turned})


def test_what_is_written_must_not_be_read_only(arrays) -> None:
    for offer, array in arrays:
        locked = np.zeros(SHAPE, array.dtype)
        locked.flags.writeable = False
        if array.written:
            said = f"{array.name} is written, but this array is read-only"
            offer.refuses(ValueError, said, **{array.name: locked})
        else:
            offer.takes(**{array.name: locked})


def test_every_argument_is_needed_and_no_other_is_known(offers) -> None:
    for offer in offers:
        for name in offer.good:
            fewer = {other: value for other, value in offer.good.items() if other != name}
            offer.refuses_all(TypeError, f"missing ['{name}'], unknown []", fewer)
        offer.refuses_all(TypeError, f"missing {sorted(offer.good)}", {})
        offer.refuses(TypeError, "missing [], unknown ['colour']", colour=1)


def test_sizes_are_integers_and_constants_numbers(offers) -> None:
    for offer in offers:
        for name in offer.signature.sizes:
            offer.takes(**{name: np.int64(3)})
            for wrong in (1.5, "1", None, 2**70):
                offer.refuses(TypeError, f"{name}: ", **{name: wrong})
        for name in offer.signature.constants:
            offer.takes(**{name: np.float32(3)})
            for wrong in ("1", None):
                offer.refuses(TypeError, f"{name}: ", **{name: wrong})


def test_every_kernel_but_one_writes_something(offers) -> None:
    """`multiply_adds` only keeps the processor busy."""
    silent = [o.kernel for o in offers if not any(a.written for a in o.signature.arrays)]
    assert silent == ["multiply_adds"]


def test_a_refused_step_leaves_a_program_as_it_was(kernels) -> None:
    program = kernels.module.Program(1)
    a, b, y = (np.full(16, value, np.float32) for value in (1, 2, 0))
    program.add("stream", 1, source=a, target=y, floats=16)
    with pytest.raises(TypeError, match="stream: source must be float32, not float64"):
        program.add("stream", 1, source=b.astype(np.float64), target=b, floats=16)
    program.add("stream", 1, source=y, target=b, floats=16)
    program.run()
    assert len(program) == 2
    assert (b == 3).all()


def test_every_build_has_the_same_kernels(kernels) -> None:
    assert kernels.signatures == cnndesk_ext.kernel_signatures()


def test_a_kernel_that_does_not_exist_is_named(kernels) -> None:
    with pytest.raises(KeyError, match="no kernel named 'conv_row'"):
        kernels.module.Program(1).add("conv_row", 1)


def test_a_declaration_is_read_word_by_word() -> None:
    signature = read_signature("x at:int64? y! codes:uint8?!", "y_row n", "alpha")
    told = [(a.name, a.dtype, a.optional, a.written, a.strided) for a in signature.arrays]
    assert told == [
        ("x", "float32", False, False, False),
        ("at", "int64", True, False, False),
        ("y", "float32", False, True, True),
        ("codes", "uint8", True, True, False),
    ]
    assert signature.names == {"x", "at", "y", "codes", "y_row", "n", "alpha"}


@pytest.mark.parametrize("arrays", ["x!?", "x:float", "x:", "x-y", "x:int64:int32"])
def test_a_declaration_that_cannot_be_read_is_refused(arrays: str) -> None:
    with pytest.raises(ValueError, match="declares no array"):
        read_signature(arrays, "", "")


@pytest.mark.parametrize(("arrays", "sizes"), [("x x", ""), ("x", "n n"), ("x", "x")])
def test_two_arguments_of_one_name_are_refused(arrays: str, sizes: str) -> None:
    with pytest.raises(ValueError, match="the same name"):
        read_signature(arrays, sizes, "")
