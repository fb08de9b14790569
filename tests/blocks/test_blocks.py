"""What every block type promises, checked for each that the registry finds."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnndesk import blocks
from cnndesk.blocks import Family, Kind, Misfit, ParamError, Shape
from cnndesk.blocks.windows import Window
from cnndesk.errors import CnndeskError, SettingError

ALL = blocks.all_types()
PLANE = Shape(12, 10, 8)
VECTOR = Shape(1, 1, 10)


def inputs_for(block: blocks.Block) -> list[Shape]:
    shape = VECTOR if block.is_output else PLANE
    return [shape] * block.min_inputs


def test_the_list_of_blocks_is_complete():
    assert {cls.type for cls in ALL} >= {
        "image_input", "conv2d", "depthwise_conv2d", "transposed_conv2d", "fixed_filter",
        "relu", "leaky_relu", "prelu", "elu", "gelu", "silu", "sigmoid", "tanh", "softplus",
        "hard_swish", "max_pool", "average_pool", "sum_pool", "global_average_pool",
        "global_max_pool", "flatten", "zero_padding", "crop", "upsample", "dense", "batch_norm",
        "layer_norm", "group_norm", "dropout", "spatial_dropout", "gaussian_noise", "add",
        "multiply", "concatenate", "softmax", "sigmoid_output", "regression",
    }  # fmt: skip


def test_blocks_come_by_family_in_the_order_of_the_palette():
    families = [cls.family for cls in ALL]
    assert families == sorted(families, key=list(Family).index)
    assert [cls.title for cls in blocks.by_family()[Family.CONVOLUTION]] == [
        "Conv 2-D", "Depthwise", "Transposed", "Fixed filter",
    ]  # fmt: skip


def test_each_key_of_the_canvas_adds_the_block_it_is_known_for():
    keys = dict(zip("CRPFBDAGWTXV", (blocks.for_key(k) for k in "crpfbdagwtxv"), strict=True))
    assert {key: cls.type for key, cls in keys.items() if cls} == {
        "C": "conv2d", "R": "relu", "P": "max_pool", "F": "dense", "B": "batch_norm",
        "D": "dropout", "A": "add", "G": "global_average_pool", "W": "depthwise_conv2d",
        "T": "transposed_conv2d", "X": "fixed_filter", "V": "average_pool",
    }  # fmt: skip
    assert len([cls for cls in ALL if cls.key]) == 12
    assert blocks.for_key("q") is None


@pytest.mark.parametrize("cls", ALL, ids=lambda cls: cls.type)
class TestEveryBlock:
    def test_it_explains_itself(self, cls):
        assert cls.sentence.endswith(".")
        assert len(cls.sentence) <= 100
        assert cls.description.count(". ") >= 1
        assert cls.description.endswith(".")
        assert cls.formula
        assert cls().summary()
        for spec in cls.params():
            assert spec.label[0].isupper()
            assert spec.check(spec.default, cls.title) == spec.default

    def test_its_default_fits_a_usual_input(self, cls):
        block = cls()
        output = block.infer(inputs_for(block))
        assert min(output) >= 1
        assert block.parameters(inputs_for(block)).total >= 0
        assert block.output_text(output)
        if block.keeps_channels:
            assert output.c == inputs_for(block)[0].c

    def test_it_survives_the_project_file(self, cls):
        block = cls()
        assert blocks.restore(cls.type, cls.version, block.stored()) == block

    def test_its_parameter_count_is_the_arithmetic_it_shows(self, cls):
        block = cls()
        count = block.parameters(inputs_for(block))
        text = count.explanation.split("slopes")[0].replace("×", "*")
        assert count.total == (eval(text) if text else 0)

    def test_a_value_outside_its_range_is_refused_by_name(self, cls):
        for spec in cls.params():
            if spec.kind not in (Kind.INT, Kind.FLOAT) or spec.maximum is None:
                continue
            with pytest.raises(SettingError, match=spec.label) as caught:
                cls(**{spec.name: spec.maximum + 1})
            assert blocks.number_text(spec.maximum) in str(caught.value)
            assert caught.value.name == spec.name

    def test_with_channels_sets_the_channels(self, cls):
        block = cls()
        changed = block.with_channels(24)
        if changed is not None:
            assert changed.infer(inputs_for(block)).c == 24


class TestConv2D:
    def test_reference_figures(self):
        conv = blocks.create("conv2d", filters=32)
        assert conv.infer([Shape(32, 32, 3)]) == (32, 32, 32)
        assert conv.parameters([Shape(32, 32, 3)]) == (896, "27 × 32 + 32")
        assert conv.replace(filters=16).summary() == "3×3, 16, same"

    def test_a_kernel_larger_than_the_input_is_explained_with_three_repairs(self):
        conv = blocks.create("conv2d", kernel_size=(5, 5), padding="valid")
        with pytest.raises(Misfit) as caught:
            conv.infer([Shape(4, 4, 16)])
        assert str(caught.value) == (
            "Kernel 5×5 is larger than the input 4×4. "
            "Use padding “same” or a kernel of at most 4×4."
        )
        assert caught.value.short == "5×5 on 4×4"
        assert [fix.label for fix in caught.value.fixes] == [
            "Set padding to “same”", "Use kernel 4×4", "Use kernel 3×3",
        ]  # fmt: skip
        for fix in caught.value.fixes:
            conv.replace(**fix.changes).infer([Shape(4, 4, 16)])

    def test_dilation_counts_in_the_span(self):
        conv = blocks.create("conv2d", kernel_size=3, dilation=4, padding="valid")
        assert conv.infer([Shape(9, 9, 1)]) == (1, 1, 32)
        with pytest.raises(Misfit, match="dilation 4 spans 9×9"):
            conv.infer([Shape(8, 9, 1)])

    @pytest.mark.parametrize(("groups", "filters", "channels"), [(3, 32, 32), (4, 30, 32)])
    def test_groups_must_divide_channels_and_filters(self, groups, filters, channels):
        conv = blocks.create("conv2d", groups=groups, filters=filters)
        with pytest.raises(Misfit, match=f"{groups} groups do not divide") as caught:
            conv.infer([Shape(8, 8, channels)])
        for fix in caught.value.fixes:
            conv.replace(**fix.changes).infer([Shape(8, 8, channels)])

    def test_explicit_pads_count_only_with_explicit_padding(self):
        conv = blocks.create("conv2d", pads=(1, 2, 3, 4), padding="valid")
        assert not conv.is_enabled("pads")
        assert conv.infer([Shape(8, 8, 1)])[:2] == (6, 6)
        explicit = conv.replace(padding="explicit")
        assert explicit.is_enabled("pads")
        assert explicit.infer([Shape(8, 8, 1)])[:2] == (9, 13)


class TestWindow:
    @given(
        extent=st.integers(1, 40), kernel=st.integers(1, 9), stride=st.integers(1, 5),
        dilation=st.integers(1, 3),
    )  # fmt: skip
    def test_same_padding_keeps_the_size_over_the_stride(self, extent, kernel, stride, dilation):
        window = Window((kernel, 1), (stride, 1), "same", dilation=(dilation, 1))
        shape = Shape(extent, 7, 1)
        assert window.plane(shape) == (math.ceil(extent / stride), 7)
        top, bottom, left, right = window.resolved_pads(shape)
        assert bottom - top in (0, 1)
        assert (left, right) == (0, 0)

    @given(
        extent=st.integers(1, 30), kernel=st.integers(1, 9), stride=st.integers(1, 5),
        dilation=st.integers(1, 3), pads=st.tuples(st.integers(0, 4), st.integers(0, 4)),
    )  # fmt: skip
    def test_the_output_size_is_the_number_of_places_of_the_window(
        self, extent, kernel, stride, dilation, pads
    ):
        window = Window((kernel, 1), (stride, 1), "explicit", (*pads, 0, 0), (dilation, 1))
        places = [
            start
            for start in range(0, extent + sum(pads), stride)
            if start + (kernel - 1) * dilation < extent + sum(pads)
        ]
        if places:
            assert window.plane(Shape(extent, 1, 1)) == (len(places), 1)
        else:
            with pytest.raises(Misfit):
                window.plane(Shape(extent, 1, 1))

    def test_the_arithmetic_is_shown_with_numbers(self):
        window = Window((5, 5), (2, 2), "explicit", (1, 1, 1, 1))
        assert window.arithmetic(Shape(9, 9, 1)) == "rows, columns = ⌊(9 + 2 − 5) / 2⌋ + 1 = 4"


class TestTransposed:
    @given(extent=st.integers(1, 20), kernel=st.integers(1, 7), stride=st.integers(1, 5))
    def test_same_undoes_a_same_convolution_of_equal_stride(self, extent, kernel, stride):
        up = blocks.create("transposed_conv2d", kernel_size=kernel, stride=stride)
        down = blocks.create("conv2d", kernel_size=kernel, stride=stride)
        larger = up.infer([Shape(extent, extent, 3)])
        assert larger[:2] == (extent * stride, extent * stride)
        assert down.infer([larger])[:2] == (extent, extent)

    def test_extra_rows_must_be_fewer_than_the_stride(self):
        block = blocks.create("transposed_conv2d", padding="explicit", output_padding=2, stride=2)
        with pytest.raises(Misfit, match="not smaller than the stride") as caught:
            block.infer([PLANE])
        block.replace(**caught.value.fixes[0].changes).infer([PLANE])


class TestFixedFilter:
    def test_every_preset_is_a_square_of_odd_size(self):
        for choice in blocks.get("fixed_filter").param("preset").choices:
            weights = np.array(blocks.create("fixed_filter", preset=choice.value).weights)
            assert weights.shape in ((3, 3), (5, 5))

    @pytest.mark.parametrize(
        ("preset", "total"),
        [("identity", 1), ("box_blur", 1), ("gaussian_3", 1), ("gaussian_5", 1), ("sharpen", 1),
         ("emboss", 1), ("edges_1", 0), ("edges_2", 0), ("edges_3", 0), ("laplacian", 0),
         ("sobel_x", 0), ("sobel_y", 0)],
    )  # fmt: skip
    def test_blurs_keep_the_brightness_and_edge_detectors_remove_it(self, preset, total):
        weights = np.array(blocks.create("fixed_filter", preset=preset).weights)
        assert weights.sum() == pytest.approx(total)

    def test_the_typed_matrix_counts_only_when_chosen(self):
        block = blocks.create("fixed_filter", preset="custom", matrix=[[1, 2], [3, 4]])
        assert block.weights == ((1, 2), (3, 4))
        assert block.infer([PLANE]) == PLANE
        assert block.replace(preset="identity").weights == ((0, 0, 0), (0, 1, 0), (0, 0, 0))

    @pytest.mark.parametrize(
        "matrix", [[[1, 2, 3]], [[1], [2, 3]], [], [[]], "x", [[float("nan")]]]
    )
    def test_a_matrix_that_is_no_square_of_numbers_is_refused(self, matrix):
        with pytest.raises(ParamError, match="Matrix of Fixed filter must"):
            blocks.create("fixed_filter", preset="custom", matrix=matrix)


class TestImageInput:
    def test_standardising_gives_mean_0_and_deviation_1(self):
        pixels = np.random.default_rng(1).integers(0, 256, (1000, 3)).astype(float)
        block = blocks.create("image_input", channels=3).with_statistics(
            (pixels / 255).mean(0), (pixels / 255).std(0)
        )
        scale, shift = block.scale_and_shift
        scaled = pixels * scale + shift
        np.testing.assert_allclose(scaled.mean(0), 0, atol=1e-9)
        np.testing.assert_allclose(scaled.std(0), 1, atol=1e-9)

    @pytest.mark.parametrize(
        ("scaling", "low", "high"),
        [("unit", 0, 1), ("symmetric", -1, 1), ("raw", 0, 255), ("standardise", 0, 1)],
    )
    def test_the_ends_of_the_scale(self, scaling, low, high):
        (scale,), (shift,) = blocks.create("image_input", scaling=scaling).scale_and_shift
        assert (0 * scale + shift, 255 * scale + shift) == pytest.approx((low, high))

    def test_a_constant_channel_does_not_divide_by_zero(self):
        block = blocks.create("image_input", mean=[0.5], std=[0.0])
        assert np.isfinite(block.scale_and_shift).all()

    def test_statistics_of_other_channels_are_forgotten(self):
        block = blocks.create("image_input", mean=[0.5], std=[0.2])
        assert block.with_image_shape(Shape(9, 8, 1)).mean == (0.5,)
        assert block.with_image_shape(Shape(9, 8, 3)).mean == ()
        assert block.with_image_shape(Shape(9, 8, 3)).image_shape == (9, 8, 3)


class TestMerges:
    def test_add_refuses_unequal_channels_and_offers_to_set_them(self):
        add = blocks.create("add")
        with pytest.raises(Misfit, match="8×8×16 and 8×8×32") as caught:
            add.infer([Shape(8, 8, 16), Shape(8, 8, 32)])
        assert [(fix.slot, fix.channels) for fix in caught.value.fixes] == [(1, 16), (0, 32)]

    def test_concatenate_adds_channels(self):
        shapes = [Shape(8, 8, 16), Shape(8, 8, 3), Shape(8, 8, 1)]
        assert blocks.create("concatenate").infer(shapes) == (8, 8, 20)
        with pytest.raises(Misfit, match="same height and width"):
            blocks.create("concatenate").infer([Shape(8, 8, 1), Shape(4, 8, 1)])


class TestOutputs:
    @pytest.mark.parametrize("kind", ["softmax", "sigmoid_output", "regression"])
    def test_they_need_one_number_per_class(self, kind):
        block = blocks.create(kind)
        assert block.infer([VECTOR]) == VECTOR
        with pytest.raises(Misfit, match="Put a Fully connected block before it"):
            block.infer([PLANE])

    def test_softmax_needs_two_classes(self):
        with pytest.raises(Misfit, match="at least 2 classes"):
            blocks.create("softmax").infer([Shape(1, 1, 1)])
        assert blocks.create("softmax").output_text(VECTOR) == "10 classes"


class TestValues:
    def test_whole_floats_lists_and_single_numbers_are_normalised(self):
        conv = blocks.create("conv2d", filters=8.0, kernel_size=5, stride=[2, 1])
        assert conv == blocks.create("conv2d", filters=8, kernel_size=(5, 5), stride=(2, 1))
        assert type(conv.filters) is int
        assert type(conv.stride) is tuple

    @pytest.mark.parametrize("value", [0, -1, 4097, 1.5, "8", None, True, float("nan"), [8]])
    def test_what_is_no_number_of_filters_is_refused(self, value):
        with pytest.raises(ParamError, match="Filters of Conv 2-D must be a whole number from 1"):
            blocks.create("conv2d", filters=value)

    @pytest.mark.parametrize("value", [(3,), (3, 3, 3), (0, 3), "3x3", (3, None), (True, True)])
    def test_what_is_no_pair_is_refused(self, value):
        with pytest.raises(ParamError, match="Kernel of Conv 2-D must be two whole numbers"):
            blocks.create("conv2d", kernel_size=value)

    def test_an_unknown_choice_lists_the_choices(self):
        with pytest.raises(ParamError, match="valid, same or explicit"):
            blocks.create("conv2d", padding="full")

    def test_unknown_names_are_refused(self):
        with pytest.raises(SettingError, match="no parameter called 'filter'"):
            blocks.create("conv2d", filter=3)
        with pytest.raises(CnndeskError, match="no block type “conv9d”"):
            blocks.create("conv9d")

    def test_shapes_and_counts_read_well(self):
        assert str(Shape(32, 32, 3)) == "32×32×3"
        assert str(Shape(1, 1, 128)) == "128"
        assert blocks.grouped(36928) == "36\u202f928"
        assert blocks.number_text(-0.5) == "−0.5"
        assert (blocks.counted(1, "class"), blocks.counted(2, "class")) == ("1 class", "2 classes")


class TestPlaceholders:
    def test_an_unknown_type_is_kept_as_it_is(self):
        stored = {"alpha": [1, 2.5], "mode": "x", "deep": {"a": None}}
        block = blocks.restore("attention", 3, stored)
        assert (block.type, block.version, block.stored()) == ("attention", 3, stored)
        assert block == blocks.restore("attention", 3, stored)
        assert block != blocks.restore("attention", 3, {})
        assert block.problem is not None
        assert str(block.problem).startswith("This block needs a newer cnndesk.")

    def test_a_newer_version_of_a_known_type_is_kept_too(self):
        block = blocks.restore("conv2d", 99, {"filters": 3})
        assert (block.type, block.version) == ("conv2d", 99)
        assert block.problem is not None


@pytest.mark.parametrize(
    ("extent", "size", "stride", "pads", "rows"),
    [  # as PyTorch's MaxPool2d(size, stride, padding, ceil_mode=True) has them
        (112, 3, 2, (0, 0), 56),
        (55, 3, 2, (0, 0), 27),
        (6, 2, 2, (0, 0), 3),
        (5, 2, 2, (0, 0), 3),
        (4, 2, 2, (1, 1), 3),
        (5, 2, 2, (1, 1), 3),  # a fourth window would begin in the padding behind
        (13, 3, 2, (0, 0), 6),
        (14, 3, 2, (0, 0), 7),
        (2, 3, 2, (0, 0), 1),
        (6, 1, 4, (0, 0), 2),
    ],
)
def test_a_pool_that_rounds_up_has_a_last_window_that_begins_inside(
    extent, size, stride, pads, rows
):
    pool = blocks.create(
        "max_pool",
        size=(size, 1),
        stride=(stride, 1),
        padding="explicit",
        pads=(*pads, 0, 0),
        ceil_mode=True,
    )
    assert pool.infer([Shape(extent, 7, 2)]) == Shape(rows, 7, 2)
    layer = pool.build([Shape(extent, 7, 2)])
    assert layer.output_shape([(extent, 7, 2)]) == (rows, 7, 2)
    assert f"= {rows}" in pool.arithmetic([Shape(extent, 7, 2)])


def test_a_mean_counts_the_padding_it_was_given_and_not_what_rounding_up_adds():
    pool = blocks.create(
        "average_pool",
        size=(3, 3),
        padding="explicit",
        pads=(1, 1, 1, 1),
        ceil_mode=True,
        count_padding=True,
    )
    layer = pool.build([Shape(6, 6, 1)])
    assert layer.pads == (1, 2, 1, 2)
    assert layer.counted == (1, 1, 1, 1)
    assert pool.replace(count_padding=False).build([Shape(6, 6, 1)]).counted == (0, 0, 0, 0)


def test_one_pixel_multiplies_a_whole_map_and_nothing_else_is_stretched():
    multiply = blocks.create("multiply")
    whole, gate = Shape(6, 5, 8), Shape(1, 1, 8)
    assert multiply.infer([whole, gate]) == multiply.infer([gate, whole]) == whole
    assert multiply.infer([gate, gate]) == gate
    for misfit in (Shape(1, 1, 4), Shape(6, 1, 8), Shape(1, 5, 8)):
        with pytest.raises(Misfit):
            multiply.infer([whole, misfit])
    with pytest.raises(Misfit):
        blocks.create("add").infer([whole, gate])
