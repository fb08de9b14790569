"""The filter lab: the worked example, the presets and sizes, against plain numpy."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnndesk.blocks.fixed_filter import PRESETS
from cnndesk.engine import reference
from cnndesk.errors import ExplainError
from cnndesk.explain.filter_lab import WORKED_IMAGE, WORKED_MATRIX, apply_filter, preset


def test_the_worked_example_gives_the_map_of_the_textbook() -> None:
    example = apply_filter(WORKED_IMAGE, WORKED_MATRIX, padding="valid")
    assert example.result[:, :, 0].tolist() == [[4, 3, 4], [2, 4, 3], [2, 3, 4]]
    assert example.arithmetic == "(5 − 3 + 0) / 1 + 1 = 3"
    steps = list(example.steps())
    assert [step.result for step in steps] == [4, 3, 4, 2, 4, 3, 2, 3, 4]
    assert all(step.same for step in steps)
    first = steps[0]
    assert first.patch[:, :, 0].tolist() == [[1, 1, 1], [0, 1, 1], [0, 0, 1]]
    assert first.products[:, :, 0].tolist() == [[1, 0, 1], [0, 1, 0], [0, 0, 1]]


@given(
    st.sampled_from(sorted(PRESETS)),
    st.sampled_from(["zero", "valid"]),
    st.integers(1, 3),
    st.tuples(st.integers(5, 9), st.integers(5, 9), st.sampled_from([1, 3])),
)
def test_every_preset_does_what_a_correlation_does(name, padding, stride, shape) -> None:
    image = np.random.default_rng(0).integers(0, 256, shape, dtype=np.uint8)
    found = apply_filter(image, preset(name), padding=padding, stride=stride)
    side = len(preset(name)) // 2 if padding == "zero" else 0
    weight = np.array(preset(name))[:, :, None, None].repeat(shape[2], axis=3)
    expected = reference.convolution(
        image[None], weight, stride=(stride, stride), pads=(side,) * 4, groups=shape[2]
    )[0]
    np.testing.assert_allclose(found.result, expected, rtol=1e-5, atol=1e-3)
    if padding == "zero" and stride == 1:
        assert found.result.shape == image.shape
    row, column, channel = (n - 1 for n in found.result.shape)
    assert found.step(row, column, channel).same


def test_identity_leaves_the_image_as_it_is() -> None:
    image = np.random.default_rng(0).integers(0, 256, (6, 7, 3), dtype=np.uint8)
    np.testing.assert_array_equal(apply_filter(image, preset("identity")).result, image)


def test_an_even_matrix_keeps_the_size_with_zero_padding() -> None:
    image = np.zeros((6, 7, 1), np.uint8)
    assert apply_filter(image, [[1, 2], [3, 4]]).result.shape == (6, 7, 1)
    found = apply_filter(image, [[1, 2, 3]], padding="valid", stride=2)
    assert found.arithmetic == "(6 − 1 + 0) / 2 + 1 = 3 and (7 − 3 + 0) / 2 + 1 = 3"


@pytest.mark.parametrize(
    ("matrix", "options", "message"),
    [
        ([[1, 2], [3]], {}, "differ in length"),
        ([], {}, "differ in length"),
        ([[float("nan")]], {}, "no number"),
        ([["a"]], {}, "no number"),
        (np.ones((16, 3)), {}, "16×3; at most 15×15"),
        (np.ones((9, 9)), {"padding": "valid"}, "9×9 is larger than the image 6×7"),
        (np.ones((3, 3)), {"padding": "same"}, "no padding “same”"),
        (np.ones((3, 3)), {"stride": 0}, "Stride is 0"),
    ],
)
def test_bad_input_says_what_to_do(matrix, options, message) -> None:
    with pytest.raises(ExplainError, match=message):
        apply_filter(np.zeros((6, 7, 1), np.uint8), matrix, **options)
    with pytest.raises(ExplainError, match="no filter “prewitt”"):
        preset("prewitt")
