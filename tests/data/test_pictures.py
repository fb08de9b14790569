"""Pictures are not empty: whatever a viewer shows of a file is what a network sees, or it is said.

Every picture here is light above and dark below; read right, the difference of the halves is large.
"""

from __future__ import annotations

import io
import struct
import zlib

import numpy as np
import PIL
import pytest
from PIL import Image

from cnndesk.data import decode, load_image, load_picture
from cnndesk.data.decode import Decoded, decode_fitted, inspect_image
from cnndesk.errors import DataError

SIDE = 16
PILLOW = int(PIL.__version__.partition(".")[0])


def halves(low: float = 20, high: float = 220) -> np.ndarray:
    values = np.full((SIDE, SIDE), float(low))
    values[: SIDE // 2] = high
    return values


def saved(image: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    stream = io.BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


def chunk(kind: bytes, content: bytes) -> bytes:
    return (
        struct.pack(">I", len(content))
        + kind
        + content
        + struct.pack(">I", zlib.crc32(kind + content))
    )


def png(values: np.ndarray, bits: int, colour: int, extra: bytes = b"") -> bytes:
    """A PNG made by hand: modes that Pillow cannot write."""
    if bits < 8:
        step = 8 // bits
        packed = np.zeros((len(values), values.shape[1] // step), np.uint8)
        for i in range(step):
            packed |= values[:, i::step].astype(np.uint8) << (8 - bits * (i + 1))
        values = packed
    rows = b"".join(b"\0" + row.astype(">u2" if bits == 16 else "u1").tobytes() for row in values)
    head = struct.pack(">IIBBBBB", SIDE, SIDE, bits, colour, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + extra
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def tiff(
    values: np.ndarray, photometric: int = 1, form: int = 1, order: str = "<", **tags
) -> bytes:
    """A TIFF made by hand: uncompressed, one strip."""
    bands = values.shape[2] if values.ndim == 3 else 1
    content = values.astype(values.dtype.newbyteorder(order)).tobytes()
    rows: list[tuple[int, int, int, bytes]] = []

    def short(tag: int, *numbers: int) -> None:
        rows.append((tag, 3, len(numbers), struct.pack(f"{order}{len(numbers)}H", *numbers)))

    short(256, values.shape[1])
    short(257, values.shape[0])
    short(258, *[8 * values.dtype.itemsize] * bands)
    short(259, 1)
    short(262, photometric)
    short(277, bands)
    short(278, values.shape[0])
    rows.append((279, 4, 1, struct.pack(f"{order}I", len(content))))
    short(339, *[form] * bands)
    if "nodata" in tags:
        text = tags["nodata"].encode() + b"\0"
        rows.append((42113, 2, len(text), text))
    rows.append((273, 4, 1, b"here"))
    rows.sort()
    start = 8 + 2 + 12 * len(rows) + 4
    tail = b"".join(value for *_, value in rows if len(value) > 4)
    place, out = start, b""
    for tag, kind, count, value in rows:
        if tag == 273:
            value = struct.pack(f"{order}I", start + len(tail))
        if len(value) > 4:
            field, place = struct.pack(f"{order}I", place), place + len(value)
        else:
            field = value.ljust(4, b"\0")
        out += struct.pack(f"{order}HHI", tag, kind, count) + field
    mark = b"II*\0" if order == "<" else b"MM\0*"
    directory = struct.pack(f"{order}IH", 8, len(rows)) + out + b"\0\0\0\0"
    return mark + directory + tail + content


def seen(data: bytes, channels: int = 3) -> tuple[float, tuple[str, ...]]:
    """Return by how much the upper half is lighter, and the remarks."""
    decoded = decode_fitted(data, (SIDE, SIDE, channels), "crop")
    pixels = decoded.pixels.astype(float)
    return pixels[: SIDE // 2].mean() - pixels[SIDE // 2 :].mean(), decoded.remarks


# --- deep values -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("top", "remark"), [(200, "8-bit"), (900, "10-bit"), (4000, "12-bit"), (60_000, None)]
)
@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_grey_of_fewer_bits_than_its_sixteen_is_scaled_by_those_it_uses(top, remark, kind):
    data = saved(Image.fromarray(halves(top // 20, top).astype(np.uint16)), kind)
    difference, remarks = seen(data, 1)
    assert difference > 150
    assert remarks == ((remark,) if remark else ())


@pytest.mark.parametrize("top", [200, 900, 4000, 60_000])
@pytest.mark.parametrize("colour", [2, 6])
def test_colours_of_fewer_bits_than_their_sixteen_keep_the_lower_byte(top, colour):
    grey = halves(top // 20, top)
    values = np.stack([grey, grey, grey / 2], axis=2)
    if colour == 6:
        values = np.dstack([values, np.full_like(grey, 65535)])
    difference, remarks = seen(png(values.reshape(SIDE, -1), 16, colour))
    assert difference > 110
    assert bool(remarks) == (top < 5000)


@pytest.mark.parametrize("top", [200, 900, 4000, 60_000])
def test_grey_with_transparency_of_fewer_bits_keeps_the_lower_byte(top):
    grey = halves(top // 20, top)
    values = np.stack([grey, np.full_like(grey, 65535)], axis=2)
    difference, remarks = seen(png(values.reshape(SIDE, -1), 16, 4), 1)
    assert difference > 150
    assert bool(remarks) == (top < 5000)
    half_clear = values.copy()
    half_clear[SIDE // 2 :, :, 1] = 0
    pixels = load_picture(png(half_clear.reshape(SIDE, -1), 16, 4))
    assert pixels[-1, 0].tolist() == pixels[-1, -1].tolist() != pixels[0, 0].tolist()


@pytest.mark.parametrize("order", "<>")
def test_sixteen_bit_colours_of_a_tiff_keep_the_lower_byte(order):
    values = np.repeat(halves(100, 4000)[:, :, np.newaxis], 3, axis=2).astype(np.uint16)
    difference, remarks = seen(tiff(values, photometric=2, order=order))
    assert difference > 200
    assert remarks == ("12-bit",)


def test_twelve_bits_that_a_tiff_declares_are_no_guess():
    values = halves(100, 900).astype(np.uint16).ravel()  # pairs of 12 bits in three bytes
    packed = b"".join(
        bytes([a >> 4, (a & 15) << 4 | b >> 8, b & 255])
        for a, b in zip(values[::2].tolist(), values[1::2].tolist(), strict=True)
    )
    whole = bytearray(tiff(np.frombuffer(packed, np.uint8).reshape(SIDE, -1)))
    at = whole.index(struct.pack("<HHI", 258, 3, 1))
    whole[at + 8] = 12
    at = whole.index(struct.pack("<HHI", 256, 3, 1))
    whole[at + 8] = SIDE
    pixels = load_image(bytes(whole), (SIDE, SIDE, 1))
    assert set(pixels.ravel()) == {6, 56}  # of 4095, not of 1023
    assert seen(bytes(whole))[1] == ()


@pytest.mark.parametrize(
    ("low", "high", "kind", "remark"),
    [
        (0.05, 0.95, np.float32, None),
        (0.05, 0.95, np.float64, None),
        (10, 240, np.float32, None),
        (-0.02, 1.03, np.float32, "stretched"),
        (0.0, 1.03, np.float32, "stretched"),
        (3.0, 1000.0, np.float32, "stretched"),
        (-1.0, 1.0, np.float32, "stretched"),
        (-5000, 9000, np.int16, "stretched"),
        (5, 100_000, np.int32, "stretched"),
        (-100_000, 100_000, np.int32, "stretched"),
        (10**8, 4 * 10**9, np.uint32, "stretched"),
        (-100, 100, np.int8, None),
        (20, 4000, np.int32, "12-bit"),
    ],
)
@pytest.mark.parametrize("order", "<>")
def test_values_of_any_kind_and_range_are_seen(low, high, kind, remark, order):
    form = {"f": 3, "i": 2, "u": 1}[np.dtype(kind).kind]
    difference, remarks = seen(tiff(halves(low, high).astype(kind), form=form, order=order), 1)
    assert difference > 150
    assert remarks == ((remark,) if remark else ())


@pytest.mark.parametrize("worst", [np.nan, np.inf, -np.inf])
def test_what_is_no_number_does_not_spoil_the_rest(worst):
    values = halves(1000, 2000).astype(np.float32)
    values[3, 3] = worst
    pixels = load_image(tiff(values, form=3), (SIDE, SIDE, 1))[..., 0]
    assert pixels[0, 0] == 255
    assert pixels[-1, -1] == 0
    assert pixels[3, 3] == (255 if worst > 0 else 0)


def test_pixels_without_data_do_not_spoil_the_rest():
    values = halves(0.1, 0.9).astype(np.float32)
    values[0, 0] = -9999
    pixels = load_image(tiff(values, form=3, nodata="-9999"), (SIDE, SIDE, 1))[..., 0]
    assert (pixels[0, 0], pixels[0, 1], pixels[-1, 0]) == (26, 229, 26)


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
@pytest.mark.parametrize("order", "<>")
def test_where_white_is_zero_it_stays_white(kind, order):
    top = np.iinfo(kind).max
    values = (top - halves(top // 10, top * 9 // 10)).astype(kind)
    difference, _ = seen(tiff(values, photometric=0, order=order), 1)
    assert difference > 150


@pytest.mark.parametrize(
    ("values", "form", "words"),
    [
        (np.zeros((SIDE, SIDE, 5), np.uint8), 1, "5 bands of 8-bit whole numbers"),
        (np.zeros((SIDE, SIDE, 13), np.uint16), 1, "13 bands of 16-bit whole numbers"),
        (np.zeros((SIDE, SIDE), np.float16), 3, "one band of 16-bit floating-point numbers"),
        (np.zeros((SIDE, SIDE, 3), np.float32), 3, "3 bands of 32-bit floating-point numbers"),
    ],
)
def test_a_tiff_that_is_not_read_is_refused_by_what_it_holds(values, form, words):
    with pytest.raises(DataError, match=words):
        load_picture(tiff(values, form=form))


# --- transparency ------------------------------------------------------------------------------


def layered(colour: np.ndarray, alpha: np.ndarray) -> Image.Image:
    planes = [colour] * 3 if colour.ndim == 2 else [colour[..., i] for i in range(3)]
    return Image.fromarray(np.dstack([*planes, alpha]).astype(np.uint8))


@pytest.mark.parametrize("opaque", [0, 1, 7])
@pytest.mark.parametrize("kind", ["PNG", "TGA", "TIFF", "WEBP"])
def test_colours_count_where_everything_is_transparent(opaque, kind):
    options = {"lossless": True, "exact": True} if kind == "WEBP" else {}
    data = saved(layered(halves(), np.full((SIDE, SIDE), opaque)), kind, **options)
    assert seen(data) == (pytest.approx(200, abs=1), ("alpha-unused",))


def test_colours_count_in_a_bitmap_whose_fourth_byte_nobody_filled():
    rows = np.dstack([halves()] * 3 + [np.zeros((SIDE, SIDE))])[::-1].astype(np.uint8).tobytes()
    masks = struct.pack("<IIII", 0xFF0000, 0xFF00, 0xFF, 0xFF000000)
    head = struct.pack("<IiiHHIIiiII", 108, SIDE, SIDE, 1, 32, 3, len(rows), 0, 0, 0, 0)
    head += masks + b"BGRs" + bytes(48)
    data = b"BM" + struct.pack("<IHHI", 14 + len(head) + len(rows), 0, 0, 14 + len(head))
    assert seen(data + head + rows) == (200, ("alpha-unused",))


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
@pytest.mark.parametrize("ink", [0, 255])
def test_a_drawing_on_a_transparent_ground_is_seen_in_black_and_in_white(mode, ink):
    alpha = halves(0, 255)
    if mode == "P":
        image = Image.fromarray((alpha > 0).astype(np.uint8))
        image.putpalette([ink] * 768)
        data = saved(image, transparency=0)
    else:
        data = saved(layered(np.full((SIDE, SIDE), ink), alpha).convert(mode))
    difference, remarks = seen(data)
    assert abs(difference) == 255
    assert remarks == (("on-black",) if ink else ())


def test_soft_edges_and_opaque_pictures_are_no_guess():
    ramp = np.tile(np.linspace(0, 255, SIDE), (SIDE, 1))
    assert seen(saved(layered(halves(0, 60), ramp)))[1] == ()
    assert seen(saved(layered(halves(), np.full((SIDE, SIDE), 255)))) == (200, ())


@pytest.mark.parametrize("bits", [1, 2, 4, 8, 16])
def test_a_transparent_grey_is_transparent_at_any_depth(bits):
    top = 2**bits - 1
    values = halves(0, top)
    key = chunk(b"tRNS", struct.pack(">H", top))
    pixels = load_picture(png(values, bits, 0, key))
    # Black on white: the transparent half shows the paper.
    assert pixels[0, 0].tolist() == [255] * 3
    assert pixels[-1, -1].tolist() == [0] * 3
    untouched = chunk(b"tRNS", struct.pack(">H", 7 if bits >= 8 else 0))
    if bits >= 8:
        assert seen(png(values, bits, 0, untouched))[0] == 255


def test_a_transparent_colour_of_sixteen_bits_is_found():
    values = np.repeat(halves(0x1000, 0xC000)[:, :, np.newaxis], 3, axis=2)
    key = chunk(b"tRNS", struct.pack(">HHH", 0x1000, 0x1000, 0x1000))
    pixels = load_picture(png(values.reshape(SIDE, -1), 16, 2, key))
    assert pixels[-1, 0].tolist() == [255] * 3
    assert pixels[0, 0].tolist() == [0xC0] * 3


# --- frames and colour spaces ------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["GIF", "PNG", "WEBP", "TIFF"])
def test_of_several_frames_the_first_counts_and_that_is_said(kind):
    frames = [Image.fromarray(halves(*pair).astype(np.uint8)) for pair in ((20, 220), (220, 20))]
    frames = [frame.convert("RGB") for frame in frames]
    difference, remarks = seen(saved(frames[0], kind, save_all=True, append_images=frames[1:]))
    assert difference > 180
    assert remarks == ("frames",)
    assert seen(saved(frames[0], kind))[1] == ()


@pytest.mark.parametrize(
    ("mode", "kind"),
    [("CMYK", "JPEG"), ("CMYK", "TIFF"), ("LAB", "TIFF"), ("YCbCr", "TIFF"), ("1", "TIFF"),
     ("1", "PNG"), ("P", "PNG"), ("L", "JPEG"), ("RGB", "AVIF")],
)  # fmt: skip
def test_colour_spaces_become_what_a_viewer_shows(mode, kind):
    if kind == "AVIF" and not decode.Image.registered_extensions().get(".avif"):
        pytest.skip("this Pillow reads no AVIF")
    if mode == "YCbCr" and PILLOW < 12:
        pytest.skip("this Pillow writes such a TIFF without saying how it is sampled")
    rgb = Image.fromarray(np.dstack([halves()] * 3).astype(np.uint8))
    assert seen(saved(rgb.convert(mode), kind)) == (pytest.approx(200, abs=56), ())


# --- what surrounds the pixels -----------------------------------------------------------------


def with_exif(exif: bytes) -> bytes:
    data = saved(Image.fromarray(np.dstack([halves()] * 3).astype(np.uint8)), "JPEG")
    return data[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + data[2:]


def exif(*rows: tuple[int, int, int, bytes], tail: bytes = b"") -> bytes:
    body = b"".join(struct.pack("<HHI", *row[:3]) + row[3].ljust(4, b"\0") for row in rows)
    return b"Exif\0\0II*\0\x08\0\0\0" + struct.pack("<H", len(rows)) + body + bytes(4) + tail


UPSIDE_DOWN = (0x0112, 3, 1, struct.pack("<H", 3))


@pytest.mark.parametrize(
    ("data", "turned"),
    [
        (exif(UPSIDE_DOWN), True),
        (b"Exif\0\0" + exif(UPSIDE_DOWN), True if PILLOW >= 11 else None),
        (exif(UPSIDE_DOWN, (0x8769, 4, 1, struct.pack("<I", 2**31 - 9))), True),
        (exif(UPSIDE_DOWN, (0x8825, 4, 1, struct.pack("<I", 5))), True),
        (exif((0x0112, 3, 2, struct.pack("<HH", 3, 3))), True),
        (exif((0x0112, 3, 1, bytes(4))), False),
        (exif((0x0112, 3, 1, struct.pack("<H", 77))), False),
        (exif((0x0112, 2, 4, b"abc\0")), False),
        (exif((0x0112, 5, 1, struct.pack("<I", 26)), tail=bytes(8)), False),
        (exif((0x0112, 10, 1, struct.pack("<I", 2**32 - 1))), False),
        (exif(UPSIDE_DOWN)[:-9], None),
        (b"Exif\0\0", False),
        (b"Exif\0\0MM\0*", False),
        (b"Exif\0\0II*\0\x08\0\0\0\xff\xff" + bytes(30), False),
        (b"Exif\0\0no tiff at all", False),
        (b"http://ns.adobe.com/xap/1.0/\0<x tiff:Orientation='?'", False),
    ],
    ids=range(16),
)
@pytest.mark.filterwarnings("ignore::UserWarning")  # of Pillow, about the EXIF
def test_a_photograph_with_broken_exif_is_used(data, turned):
    difference, _ = seen(with_exif(data))
    assert inspect_image(with_exif(data)) == (SIDE, SIDE, True)
    if turned is not None:
        assert difference == pytest.approx(-200 if turned else 200, abs=5)
    assert abs(difference) > 150


def test_an_orientation_that_cannot_be_read_is_said():
    assert seen(with_exif(exif((0x0112, 2, 4, b"abc\0"))))[1] == ("orientation",)
    assert seen(with_exif(exif((0x0112, 3, 1, bytes(4)))))[1] == ()


LONG = zlib.compress(b" " * 3_000_000)


@pytest.mark.parametrize(
    "extra",
    [
        chunk(b"zTXt", b"history\0\0" + LONG),
        chunk(b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + LONG),
        chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + b"x" * 3_000_000),
        chunk(b"iCCP", b"profile\0\0" + LONG),
        chunk(b"iCCP", b"profile\0\0" + b"not packed"),
        chunk(b"tEXt", b"a\0b")[:-2] + b"\0\0",
        chunk(b"tEXt", b"a\0" + b"b" * 900_000) * 90,
        chunk(b"eXIf", b""),
        chunk(b"pHYs", b"\0"),
        chunk(b"gAMA", b""),
        chunk(b"sRGB", b"\x09"),
        chunk(b"tIME", b"123"),
    ],
    ids=range(12),
)
@pytest.mark.parametrize("place", ["before", "after"])
def test_what_a_png_says_about_itself_is_no_reason_not_to_use_it(extra, place):
    whole = png(halves(), 8, 0)
    at = len(whole) - 12 if place == "after" else 33
    data = whole[:at] + extra + whole[at:]
    assert inspect_image(data) == (SIDE, SIDE, False)
    assert seen(data)[0] == 200


def test_a_png_that_lost_pixels_is_still_refused():
    whole = png(np.random.default_rng(0).integers(0, 256, (SIDE, SIDE)), 8, 0)
    damaged = whole[:60] + whole[90:]
    for data in (damaged, whole[:-60], whole[:33] + chunk(b"tEXt", b"a\0b")[:-1] + b"?"):
        with pytest.raises(DataError, match="cannot be used"):
            load_picture(data)


@pytest.mark.parametrize("progressive", [False, True])
def test_a_jpeg_without_its_end_is_used_if_no_pixel_is_missing(progressive):
    noise = np.random.default_rng(1).integers(0, 256, (64, 64, 3), dtype=np.uint8)
    whole = saved(Image.fromarray(noise), "JPEG", progressive=progressive)
    expected = load_picture(whole)
    for data in (whole[:-2], whole[:-1], whole[:-2] + bytes(9)):
        np.testing.assert_array_equal(load_picture(data), expected)
    for missing in (40, 400, len(whole) // 2):
        with pytest.raises(DataError, match="cut off"):
            load_picture(whole[:-missing])


# --- formats that are not read -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(90), "HEIC.*JPEG"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic" + bytes(90), "HEIC.*JPEG"),
        (b"\xff\x0a" + bytes(90), "JPEG XL"),
        (b"%PDF-1.7\n" + bytes(90), "PDF"),
        (b"<!DOCTYPE html><title>404</title>", "HTML.*Download"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n", "git lfs pull"),
        (bytes(128) + b"DICM" + bytes(90), "DICOM"),
        (b"\0\0\0\x18ftypisom" + bytes(90), "film"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n", "PostScript"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "SVG"),
        (b"7z\xbc\xaf\x27\x1c" + bytes(90), "7-Zip.*Unpack"),
        (b"nothing that is known", "not an image of a known format"),
        (b"\xff\xd8\xff\xe0" + bytes(9), "cut off or damaged near its beginning"),
        (b"\x89PNG\r\n\x1a\n\0\0", "cut off or damaged near its beginning"),
    ],
    ids=range(14),
)
def test_a_file_with_the_name_of_a_picture_is_told_by_its_content(tmp_path, content, words):
    path = tmp_path / "photo.jpg"
    path.write_bytes(content)
    with pytest.raises(DataError, match=rf"photo\.jpg cannot be used as an image.*{words}"):
        load_picture(path)


def test_photographs_of_telephones_are_named(load, files):
    for label in ("cat", "dog"):
        for i in range(3):
            files.write(f"set/{label}/{i}.HEIC", b"\0\0\0\x18ftypheic\0\0\0\0mif1" + bytes(50))
    with pytest.raises(DataError, match=r"None of the 6 images.*HEIC.*Save it as JPEG"):
        load(files.root / "set")


# --- what a data set says ----------------------------------------------------------------------


def write_set(files, make, count: int = 10) -> None:
    for label in ("a", "b"):
        for i in range(count):
            files.write(f"set/{label}/{i}.png", make(i + (label == "b") * count))


def test_what_was_assumed_is_said_once_with_number_and_example(load, files):
    write_set(files, lambda i: png(halves(i, 3000 + i), 16, 0))
    dataset = load(files.root / "set")
    (note,) = [note for note in dataset.notes if "16 bits" in note]
    assert note.startswith("20 images have 16 bits of which 12 are in use (the first: a/0.png)")
    assert note in dataset.summary()
    assert not [p for p in dataset.problems if p.kind == "flat"]
    again = load(files.root / "set")
    assert again.notes == dataset.notes


def test_what_was_assumed_of_the_test_images_is_said_too(load, files):
    train = files.class_folders("train", {"a": 8, "b": 8})
    for label in "ab":
        for i in range(3):
            files.write(f"test/{label}/{i}.png", png(halves(i, 3000 + i), 16, 0))
    notes = load(train, test_source=files.root / "test").notes
    assert any(n.startswith("Test images: 6 images have 16 bits of which 12") for n in notes)


def test_different_depths_in_one_set_are_said(load, files):
    write_set(files, lambda i: png(halves(i, 900 + 300 * i), 16, 0))
    assert any(
        "brightness was scaled differently" in note for note in load(files.root / "set").notes
    )


def test_pictures_of_a_single_colour_are_found_before_training(load, files):
    grey = [np.full((12, 12, 3), 9 * i, np.uint8) for i in range(20)]
    write_set(files, lambda i: files.encode(grey[i]))
    dataset = load(files.root / "set")
    flat = [p for p in dataset.problems if p.kind == "flat"]
    assert len(flat) == 20
    assert flat[0].path == "a/0.png"
    assert not flat[0].skipped
    assert any(note.startswith("20 of 20 images are a single colour") for note in dataset.notes)


def test_pictures_with_hardly_anything_to_see_are_found(load, files):
    def make(i: int) -> bytes:
        rng = np.random.default_rng(i)
        return files.encode(rng.integers(100, 256 if i % 5 else 103, (12, 12, 3), dtype=np.uint8))

    write_set(files, make)
    flat = [p.path for p in load(files.root / "set").problems if p.kind == "flat"]
    assert flat == ["a/0.png", "a/5.png", "b/0.png", "b/5.png"]


def test_pictures_of_few_levels_are_found_and_soft_ones_are_not(load, files):
    def make(i: int) -> bytes:
        rng = np.random.default_rng(i)
        few, soft = rng.integers(0, 16, (12, 12, 3)), rng.normal(128, 7, (12, 12, 3))
        return files.encode((soft if i % 2 else few).astype(np.uint8))

    write_set(files, make)
    flat = [p.path for p in load(files.root / "set").problems if p.kind == "flat"]
    assert flat == [f"{label}/{i}.png" for label in "ab" for i in (0, 2, 4, 6, 8)]


def test_a_set_that_is_mostly_copies_is_said_to_be(load, files):
    write_set(files, lambda i: files.encode(files.picture(i % 7)))
    dataset = load(files.root / "set")
    assert any("Of 20 images only 7 are different" in note for note in dataset.notes)
    write_set(files, lambda i: files.encode(files.picture(i % 15)))
    assert not any("are different" in note for note in load(files.root / "set").notes)


def test_one_black_and_one_white_pixel_are_enough_not_to_be_empty(load, files):
    def make(i: int) -> bytes:
        pixels = np.zeros((12, 12, 3), np.uint8)
        pixels[i % 12, i // 12] = 255
        return files.encode(pixels)

    write_set(files, make)
    assert not [p for p in load(files.root / "set").problems if p.kind == "flat"]


def test_decoding_gives_pixels_size_and_remarks():
    decoded = decode_fitted(saved(Image.new("L", (30, 20), 9)), (10, 10, 1), "stretch")
    assert isinstance(decoded, Decoded)
    assert decoded.size == (20, 30)
    assert decoded.remarks == ()
    assert decoded.pixels.shape == (10, 10, 1)
