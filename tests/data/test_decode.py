"""Every kind of image becomes plain upright 8-bit pixels, and a size is fitted as promised."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from cnndesk.data import depth, load_image, load_picture
from cnndesk.errors import DataError


def saved(image: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    stream = io.BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_exif_orientation_is_honoured(orientation, kind):
    upright = np.zeros((4, 6, 3), np.uint8)
    upright[0, 0] = (255, 0, 0)
    upright[0, 5] = (0, 255, 0)
    stored = {
        1: lambda a: a,
        2: lambda a: a[:, ::-1],
        3: lambda a: a[::-1, ::-1],
        4: lambda a: a[::-1],
        5: lambda a: a.transpose(1, 0, 2),
        6: lambda a: a.transpose(1, 0, 2)[::-1],
        7: lambda a: a.transpose(1, 0, 2)[::-1, ::-1],
        8: lambda a: a.transpose(1, 0, 2)[:, ::-1],
    }[orientation](upright)
    exif = Image.Exif()
    exif[0x0112] = orientation
    data = saved(Image.fromarray(np.ascontiguousarray(stored)), kind, exif=exif)
    np.testing.assert_array_equal(load_picture(data), upright)


def test_a_turned_jpeg_is_reduced_in_the_right_proportions():
    upright = np.zeros((400, 100, 3), np.uint8)
    upright[:100] = 255
    exif = Image.Exif()
    exif[0x0112] = 6
    data = saved(Image.fromarray(np.rot90(upright)), "JPEG", exif=exif, quality=95)
    small = load_image(data, (40, 10, 1), "stretch")
    assert small[:9].min() > 240
    assert small[11:].max() < 15


def test_transparency_lies_over_white():
    half = np.zeros((1, 3, 4), np.uint8)
    half[0, :, 3] = (0, 128, 255)
    assert load_picture(saved(Image.fromarray(half)))[0, :, 0].tolist() == [255, 127, 0]
    grey = Image.fromarray(np.array([[[10, 0], [10, 255]]], np.uint8), "LA")
    assert load_image(saved(grey), (1, 2, 1))[0, :, 0].tolist() == [255, 10]
    palette = Image.new("P", (2, 1))
    palette.putpalette([255, 0, 0, 0, 0, 255])
    palette.putpixel((1, 0), 1)
    pixels = load_picture(saved(palette, transparency=0))
    assert pixels[0].tolist() == [[255, 255, 255], [0, 0, 255]]


def test_sixteen_bits_keep_the_upper_eight():
    values = np.array([[0, 257, 32896, 65535]], np.uint16)
    for kind in ("PNG", "TIFF"):
        data = saved(Image.fromarray(values), kind)
        assert load_image(data, (1, 4, 1))[0, :, 0].tolist() == [0, 1, 128, 255]


def test_floating_point_images_are_scaled_by_their_range():
    unit = saved(Image.fromarray(np.array([[0.0, 0.5, 1.0]], np.float32)), "TIFF")
    assert load_image(unit, (1, 3, 1))[0, :, 0].tolist() == [0, 128, 255]
    signed = saved(Image.fromarray(np.array([[-2.0, 0.0, 2.0]], np.float32)), "TIFF")
    assert load_image(signed, (1, 3, 1))[0, :, 0].tolist() == [0, 128, 255]


def test_one_bit_cmyk_and_palette_become_rgb():
    bits = Image.fromarray(np.array([[True, False]]))
    assert load_picture(saved(bits))[0].tolist() == [[255] * 3, [0] * 3]
    red = saved(Image.new("CMYK", (8, 8), (0, 255, 255, 0)), "TIFF")
    assert load_picture(red)[4, 4].tolist() == [255, 0, 0]
    quantised = Image.new("RGB", (4, 4), (10, 200, 30)).quantize()
    assert load_picture(saved(quantised, "GIF"))[0, 0].tolist() == [10, 200, 30]


def test_of_an_animation_the_first_frame_counts():
    frames = [Image.new("L", (4, 4), value) for value in (200, 100, 0)]
    data = saved(frames[0], "GIF", save_all=True, append_images=frames[1:])
    assert set(load_image(data, (4, 4, 1)).ravel()) == {200}


def test_the_three_fits():
    wide = np.zeros((4, 8, 1), np.uint8)
    wide[:, 2:6] = 100
    data = saved(Image.fromarray(wide[..., 0]))
    assert set(load_image(data, (4, 4, 1), "crop").ravel()) == {100}
    padded = load_image(data, (8, 8, 1), "pad")
    np.testing.assert_array_equal(padded[2:6], wide)
    assert padded[:2].max() == padded[6:].max() == 0
    stretched = load_image(data, (8, 8, 1), "stretch")[..., 0]
    np.testing.assert_array_equal(stretched[:, 3:5], 100)
    np.testing.assert_array_equal(stretched[0], stretched[7])


def test_a_result_may_be_written_to_and_is_contiguous():
    data = saved(Image.new("RGB", (5, 7), (1, 2, 3)))
    for pixels in (load_image(data, (7, 5, 3)), load_picture(data)):
        assert pixels.shape == (7, 5, 3)
        assert pixels.flags.c_contiguous
        assert pixels.flags.writeable


def test_errors_name_the_file(tmp_path):
    path = tmp_path / "photo.jpg"
    for load in (load_picture, lambda p: load_image(p, (4, 4, 3))):
        with pytest.raises(DataError, match=r"photo\.jpg.*no such file"):
            load(path)
        path.write_bytes(b"junk")
        with pytest.raises(DataError, match=r"photo\.jpg.*not an image"):
            load(path)
        path.unlink()


def test_a_small_file_of_many_deep_pixels_takes_no_gigabytes():
    """20 million 32-bit pixels in under 1 MB: 80 MB and its bytes, no float64 copies."""
    import tracemalloc

    content = io.BytesIO()
    Image.new("I", (5000, 4000), 70_000).save(content, "TIFF", compression="tiff_deflate")
    tracemalloc.start()
    try:
        pixels = load_image(content.getvalue(), (8, 8, 1), "stretch")
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(content.getvalue()) < 1_000_000
    assert (pixels == 0).all()  # one value only: no range to scale by
    assert most < 320e6


@pytest.mark.parametrize("mode", ["I", "F", "I;16"])
def test_deep_images_are_scaled_alike_in_one_band_and_in_many(mode, monkeypatch):
    kind = {"I": np.int32, "F": np.float32, "I;16": np.uint16}[mode]
    values = np.random.default_rng(0).integers(0, 60_000, (23, 17)).astype(kind)
    content = io.BytesIO()
    Image.fromarray(values).save(content, "TIFF")
    whole = load_image(content.getvalue(), (23, 17, 1))
    monkeypatch.setattr(depth, "BAND_PIXELS", 40)
    np.testing.assert_array_equal(load_image(content.getvalue(), (23, 17, 1)), whole)
    assert whole.std() > 20
