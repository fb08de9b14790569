"""C files: compiled strictly, the same numbers as our engine, 8-bit numbers near them."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnndesk.document.templates import Drawing
from cnndesk.engine import activations
from cnndesk.engine.model import Model
from cnndesk.errors import ExportError
from cnndesk.interop.c import byte_calls, compiler, float_calls
from cnndesk.interop.c import source as c_source
from cnndesk.interop.c.float_functions import known_activations
from cnndesk.interop.c.source import Numbers, to_c
from cnndesk.interop.c.target import CTarget
from cnndesk.interop.c.text import comment_text, identifier, string
from cnndesk.interop.lowering.lower import lowered
from cnndesk.interop.lowering.operations import Dense, Operation, Scale
from cnndesk.interop.lowering.rounding import Bytes, Multiplier, rounded
from cnndesk.interop.meaning import Meaning
from cnndesk.interop.target import Source
from tests.interop.random_networks import (
    middle_types,
    model_of,
    output_types,
    random_network,
)
from tests.interop.replaying import (
    NETWORKS,
    error_of_range,
    images_of,
    relative_error,
    replayed,
    source_of,
)
from tests.interop.test_tflite import operations

needs_compiler = pytest.mark.skipif(compiler.found() is None, reason="there is no C compiler")
EVERY_BLOCK = (1, 9, 13, 63, 76, 143)
"""Random networks that have every block between them."""


@pytest.mark.parametrize("cls", operations(), ids=lambda cls: cls.__name__)
def test_every_operation_has_its_calls(cls: type[Operation]) -> None:
    for calls in (float_calls.calls, byte_calls.calls):
        assert calls.dispatch(cls) is not calls.dispatch(object)


def test_every_activation_is_known() -> None:
    assert known_activations() == set(activations.KINDS)


def test_the_networks_that_are_compiled_have_every_block() -> None:
    used = {kind for seed in EVERY_BLOCK for kind in random_network(seed)[1]}
    assert {cls.type for cls in (*middle_types(), *output_types())} <= used


@needs_compiler
@pytest.mark.parametrize("seed", sorted({*EVERY_BLOCK, *range(NETWORKS // 10)}))
def test_a_network_gives_the_same_as_compiled_c(seed: int) -> None:
    model, kinds = random_network(seed)
    assert relative_error(CTarget(), model) < 1e-5, " ".join(kinds)


@needs_compiler
@pytest.mark.parametrize("seed", EVERY_BLOCK)
def test_a_network_of_8_bits_is_near(seed: int) -> None:
    model, kinds = random_network(seed)
    assert error_of_range(CTarget("int8"), model) < 0.1, " ".join(kinds)


@needs_compiler
@pytest.mark.parametrize("numbers", ["float32", "int8"])
def test_no_access_goes_astray_and_nothing_overflows(numbers: Numbers) -> None:
    model, _ = random_network(76)
    images = images_of(model, 2)
    source = source_of(model, images)
    options = ("-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-O0")
    content = to_c(source, numbers)
    with compiler.compiled(content.data, source, options) as (_, run):
        assert np.isfinite(run(images)).all()


def scaled(sums: np.ndarray, factors: list[float], bytes_: Bytes) -> np.ndarray:
    """Return sums × factors, rounded half away from zero, as bytes: in whole numbers, as C does."""
    found = np.empty(sums.shape, np.int64)
    for index in np.ndindex(sums.shape):
        one = Multiplier.of(factors[index[-1]])
        product = int(sums[index]) * one.mantissa
        size = (abs(product) + (1 << (one.shift - 1))) >> one.shift
        found[index] = (size if product >= 0 else -size) + bytes_.zero
    return np.clip(found, -128, 127)


@needs_compiler
def test_8_bits_are_reckoned_to_the_last_bit() -> None:
    drawing = Drawing((6, 5, 2))
    drawing.add("dense", units=7)
    drawing.add("regression")
    model = model_of(drawing.network(), np.random.default_rng(3))
    found, _ = replayed(CTarget("int8"), model, 20)
    images = images_of(model, 20)
    source = source_of(model, images)
    numbers = rounded(lowered(model, source.meaning), source.ranges)
    entry, dense = numbers.program.operations[:2]
    assert isinstance(entry, Scale)
    assert isinstance(dense, Dense)
    x, y = (numbers.bytes_of[op.output] for op in (entry, dense))
    first, second = numbers.weights(entry), numbers.weights(dense)
    sums = images.astype(np.int64) * first.values[0] + first.bias
    pixels = scaled(sums, [float(scale / x.scale) for scale in first.scales], x)
    sums = (pixels - x.zero).reshape(20, -1) @ second.values.astype(np.int64) + second.bias
    factors = [float(x.scale * scale / y.scale) for scale in second.scales]
    values = y.scale * (scaled(sums, factors, y) - y.zero)
    np.testing.assert_allclose(found, source.meaning.spec.in_units(values), rtol=1e-6)


# What stands in the file -------------------------------------------------------------------


@pytest.fixture
def small() -> Model:
    drawing = Drawing((8, 6, 3))
    drawing.add("conv2d", filters=4, kernel_size=3)
    drawing.add("relu")
    return model_of(drawing.classifier(3), np.random.default_rng(0))


def text_of(model: Model, **changes: object) -> str:
    source = source_of(model, images_of(model))
    given = {"model": model, "meaning": source.meaning, "ranges": source.ranges, **changes}
    return to_c(Source(**given)).data.decode("ascii")  # type: ignore[arg-type]


def test_the_head_says_what_it_is_and_what_it_needs(small: Model) -> None:
    text = text_of(small, name="my net")
    assert "int my_net_classify(const uint8_t *image, float *scores);" in text
    assert "8 x 6 x 3 bytes, row by row; of a pixel: red, green, blue;" in text
    arena = re.search(r"static float arena\[(\d+)\]", text)
    assert arena
    assert f"RAM      {4 * int(arena[1]):,} bytes" in text
    sizes = [int(one) for one in re.findall(r"static const float \w+\[(\d+)\]", text)]
    assert f"flash    {4 * sum(sizes):,} bytes" in text
    assert "malloc" not in text


def test_only_what_is_used_is_there(small: Model) -> None:
    found = set(re.findall(r"^static void (\w+)\(", text_of(small), re.MULTILINE))
    assert found == {"scale_bytes", "convolution", "apply_relu", "dense", "softmax", "copy"}


@needs_compiler
@pytest.mark.parametrize("name", ["", "9 lives", "größer */ x", "tanh", "a" * 300, "../x\n??/"])
def test_any_names_compile_and_come_back(small: Model, name: str, tmp_path: Path) -> None:
    names = ('a "quoted" */ name', "??/\\n\t\x07", "größer 猫" * 200)
    source = Source(small, Meaning("classes", names, "pad"), name)
    content = to_c(source)
    with compiler.compiled(content.data, source) as (_, run):
        assert run(images_of(small, 1)).shape == (1, 3)
    program = tmp_path / "names.c"
    begins = c_source.name_of(source)
    program.write_text(
        f"#include <stdio.h>\nextern const char *const {begins}_names[3];\n"
        f"int main(void) {{ for (int i = 0; i < 3; i++) {{ fputs({begins}_names[i], stdout);"
        "putchar(0); } return 0; }\n"
    )
    (tmp_path / "net.c").write_bytes(content.data)
    command = [compiler.found() or "", "-std=c99", "net.c", "names.c", "-o", "names", "-lm"]
    subprocess.run(command, cwd=tmp_path, check=True)
    told = subprocess.run([tmp_path / "names"], capture_output=True, check=True).stdout
    back = [one.decode() for one in told.split(b"\0")[:3]]
    assert back[:2] == list(names[:2])
    assert names[2].startswith(back[2])
    assert len(back[2]) > 500


@given(st.text())
def test_a_text_cannot_leave_its_place(text: str) -> None:
    assert re.fullmatch(r"[A-Za-z_]\w*", identifier(text), re.ASCII)
    assert "*/" not in comment_text(text)
    assert comment_text(text).isprintable()
    assert re.fullmatch(r'"(\\[0-7]{3}|[^"\\?])*"', string(text), re.ASCII)


@needs_compiler
def test_a_file_that_does_not_compile_is_a_sentence(small: Model) -> None:
    source = source_of(small, images_of(small))
    with (
        pytest.raises(ExportError, match=r"C compiler refuses the file \(.*error.*No file was"),
        compiler.compiled(b"int net_classify(void) { return x; }\n", source),
    ):
        pass


@needs_compiler
def test_a_file_that_fails_when_it_runs_is_a_sentence(small: Model) -> None:
    source = source_of(small, images_of(small))
    text = (
        b"#include <stdint.h>\n#include <stdlib.h>\n"
        b"int net_classify(const uint8_t *i, float *s);\n"
        b"int net_classify(const uint8_t *i, float *s) { s[0] = i[0]; exit(3); }\n"
    )
    with (
        compiler.compiled(text, source) as (_, run),
        pytest.raises(ExportError, match=r"compiled file fails \(exit code 3\)"),
    ):
        run(images_of(small, 1))


def test_a_network_that_is_too_large_is_refused_with_a_cure(
    small: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(c_source, "MOST_WEIGHTS", 100)
    with pytest.raises(ExportError, match=r"may have 100\. Export it as TFLite or ONNX"):
        text_of(small)
