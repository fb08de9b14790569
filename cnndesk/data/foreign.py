"""Formats that are known but not read: what to call them, and what to do.

A file is told by its first bytes, whatever its name says: a photograph of a telephone is often
renamed to ``.jpg``, and a download that failed is a page of HTML. Where the bytes say nothing, the
ending of the name does. Nothing is decoded here.

HEIC is among them although a freely licensed decoder exists (libheif, by way of ``pi-heif`` 1.4):
it took the whole process down on 2 of 2,400 photographs with five bytes changed. A damaged file may
cost one image, not somebody's training.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Foreign:
    """A format that is not read.

    Attributes
    ----------
    name : str
        With its article, ``"a 7-Zip archive"``.
    cure : str
        A sentence: what to do.
    marks : tuple of (int, bytes)
        Where its content has which bytes; one of them is enough.
    endings : tuple of str
        Of names, in lower case.
    """

    name: str
    cure: str
    marks: tuple[tuple[int, bytes], ...] = ()
    endings: tuple[str, ...] = ()

    @property
    def holds_images(self) -> bool:
        """Whether such a file is likely to be the data set itself, not something beside it."""
        return self not in _BESIDE

    @property
    def sentence(self) -> str:
        """What it is and what to do."""
        return f"It is {self.name}, which is not read. {self.cure}"


_JPEG = "Save it as JPEG or PNG."
_UNPACK = "Unpack it and choose the folder."
_IMAGES = "Save its images as PNG in a folder per class, or its arrays as .npz with NumPy."


def _brands(*brands: bytes) -> tuple[tuple[int, bytes], ...]:
    """Return the marks of a file of the ISO base media family, which begins with its brand."""
    return tuple((4, b"ftyp" + brand) for brand in brands)


HEIC = Foreign(
    "a HEIC photograph, as telephones take them",
    "Save it as JPEG; whole folders are converted by “heif-convert” or ImageMagick, and telephones "
    "take JPEG after Settings, Camera, Formats, Most Compatible.",
    _brands(b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"),
    (".heic", ".heif", ".hif", ".heics", ".heifs"),
)
AVIF = Foreign(
    "an AVIF image",
    "Save it as JPEG or PNG; a Pillow from 11.3 on reads it.",
    _brands(b"avif", b"avis"),
    (".avif", ".avifs"),
)

PICTURES: tuple[Foreign, ...] = (
    HEIC,
    AVIF,
    Foreign(
        "a JPEG XL image", _JPEG,
        ((0, b"\xff\x0a"), (0, b"\0\0\0\x0cJXL \r\n\x87\n")), (".jxl",),
    ),
    Foreign("a raw photograph of a Canon camera", _JPEG, _brands(b"crx "), (".cr3",)),
    Foreign(
        "a raw photograph of a camera", _JPEG,
        ((0, b"FUJIFILMCCD-RAW"), (0, b"IIU\0"), (0, b"IIRO"), (0, b"FOVb")),
        (".cr2", ".nef", ".arw", ".dng", ".orf", ".rw2", ".raf", ".pef", ".srw", ".x3f"),
    ),
    Foreign("a film", "Save single pictures of it as PNG.",
        (*_brands(b"isom", b"mp4", b"M4V", b"qt  ", b"avc1", b"3gp", b"iso"),
         (0, b"\x1aE\xdf\xa3"), (8, b"AVI "), (0, b"\0\0\1\xba"), (0, b"\0\0\1\xb3")),
        (".mp4", ".mov", ".avi", ".mkv", ".webm", ".m4v", ".mpg")),
    Foreign("a PDF document", "Export its pages as PNG.", ((0, b"%PDF"),), (".pdf",)),
    Foreign("a PostScript drawing", "Export it as PNG.",
        ((0, b"%!PS"), (0, b"\xc5\xd0\xd3\xc6")), (".eps", ".ps")),
    Foreign("a text of XML, such as a drawing of lines (SVG)", "Export the drawing as PNG.",
        ((0, b"<svg"), (0, b"<?xml")), (".svg", ".svgz")),
    Foreign("a page of HTML, most likely a download that failed", "Download the image again.",
        ((0, b"<!DOCTYPE html"), (0, b"<!doctype html"), (0, b"<html"), (0, b"<HTML"),
         (0, b"<!DOCTYPE HTML"))),
    Foreign("a text of Git LFS that stands for a file", "Fetch the files with “git lfs pull”.",
        ((0, b"version https://git-lfs"),)),
    Foreign("a medical image (DICOM)", "Export it as PNG.", ((128, b"DICM"),), (".dcm", ".dicom")),
    Foreign("a medical volume (NIfTI)", "Save its slices as PNG.",
        ((344, b"n+1\0"), (344, b"ni1\0")), (".nii", ".nii.gz")),
    Foreign("an OpenEXR image", "Save it as PNG or as TIFF.", ((0, b"v/1\1"),), (".exr",)),
    Foreign("a Radiance image (HDR)", "Save it as PNG or as TIFF.",
        ((0, b"#?RADIANCE"), (0, b"#?RGBE")), (".hdr",)),
    Foreign("a FITS image", "Save it as TIFF or as .npz with NumPy.",
        ((0, b"SIMPLE  ="),), (".fits", ".fit")),
    Foreign("an image of GIMP", "Export it as PNG.", ((0, b"gimp xcf"),), (".xcf",)),
    Foreign("a drawing of Windows (WMF)", "Save it as PNG.",
        ((0, b"\xd7\xcd\xc6\x9a"), (40, b" EMF")), (".wmf", ".emf")),
    Foreign("a resource file of a Mac (its name begins with “._”)", "Delete it.",
        ((0, b"\0\5\x16\7"),)),
    Foreign("a program", "Delete it.", ((0, b"MZ"), (0, b"\x7fELF"))),
)  # fmt: skip

_COMPRESSED = Foreign(
    "a compressed file that is no tar archive",
    _UNPACK,
    ((0, b"\x1f\x8b"), (0, b"BZh"), (0, b"\xfd7zXZ\0")),
    (".gz", ".bz2", ".xz", ".lzma"),
)
_IDX = Foreign(
    "an IDX file (as of MNIST) whose name does not say so",
    "Call it train-images-idx3-ubyte, and the labels beside it train-labels-idx1-ubyte.",
    ((0, b"\0\0\x08\3\0"), (0, b"\0\0\x08\1\0"), (0, b"\0\0\x0c\2\0")),
)

CONTAINERS: tuple[Foreign, ...] = (
    Foreign("a 7-Zip archive", _UNPACK, ((0, b"7z\xbc\xaf\x27\x1c"),), (".7z",)),
    Foreign("a RAR archive", _UNPACK, ((0, b"Rar!\x1a\7"),), (".rar",)),
    Foreign("a Zstandard archive", _UNPACK, ((0, b"\x28\xb5\x2f\xfd"),), (".zst", ".tzst")),
    Foreign("an LZ4 archive", _UNPACK, ((0, b"\x04\x22\x4d\x18"),), (".lz4",)),
    Foreign("an archive of Unix compress", _UNPACK, ((0, b"\x1f\x9d"), (0, b"\x1f\xa0")), (".z",)),
    _COMPRESSED,
    Foreign("a cabinet archive", _UNPACK, ((0, b"MSCF"),), (".cab",)),
    Foreign("a disk image", _UNPACK, ((32769, b"CD001"),), (".iso", ".dmg")),
    Foreign("an HDF5 file (also MATLAB 7.3 and Keras)", _IMAGES,
        ((0, b"\x89HDF\r\n\x1a\n"), (512, b"\x89HDF\r\n\x1a\n")),
        (".h5", ".hdf5", ".hdf", ".keras")),
    _IDX,
    Foreign("a MATLAB file", _IMAGES, ((0, b"MATLAB 5.0"), (0, b"MATLAB 7")), (".mat",)),
    Foreign("a Parquet table", _IMAGES, ((0, b"PAR1"),), (".parquet",)),
    Foreign("an Arrow table", _IMAGES, ((0, b"ARROW1"), (0, b"FEA1")), (".arrow", ".feather")),
    Foreign("an SQLite database", _IMAGES, ((0, b"SQLite format 3\0"),), (".sqlite", ".db")),
    Foreign("an LMDB database", _IMAGES, (), (".mdb", ".lmdb")),
    Foreign("a file of TensorFlow records", _IMAGES, (), (".tfrecord", ".tfrecords", ".tfrec")),
    Foreign("a file of PyTorch, a pickle, which could run any program and is never opened",
        _IMAGES, (), (".pt", ".pth")),
    Foreign("a pickle of Python, which could run any program and is never opened", _IMAGES,
        tuple((0, b"\x80" + bytes([version])) for version in range(2, 6)), (".pkl", ".pickle")),
    Foreign("a workbook of Excel", "Save its sheet as CSV.",
        ((0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),), (".xlsx", ".xls", ".ods")),
    Foreign("a JSON text", "Save a table of filename and label as CSV.", (), (".json", ".jsonl")),
    Foreign("an XML text", "Save a table of filename and label as CSV.", (), (".xml",)),
)  # fmt: skip


_BESIDE = tuple(
    one for one in PICTURES + CONTAINERS if {".json", ".xml", ".xls"} & set(one.endings)
) + tuple(one for one in PICTURES if not one.endings)
"""What lies beside images as often as not: remarks, documents, programs."""


def foreign_picture(content: bytes) -> Foreign | None:
    """Return the format of the content of a file that should be a picture, or None."""
    return _by_content(content, PICTURES + CONTAINERS)


def foreign_data(name: str, head: bytes) -> Foreign | None:
    """Return the format of a file that should be a data set: by its content, else by its name."""
    every = CONTAINERS + PICTURES
    named = (one for one in every if one.endings and name.casefold().endswith(one.endings))
    return _by_content(head, every) or next(named, None)


def disguised_data(head: bytes) -> Foreign | None:
    """Return the format of a file whose content is none that is read, whatever its name says.

    A download that failed is a page of HTML called ``.zip``. Compressed files and IDX files are
    not told: it is their names that say what they hold.
    """
    found = _by_content(head, CONTAINERS + PICTURES)
    return None if found in (_COMPRESSED, _IDX) else found


def _by_content(content: bytes, formats: tuple[Foreign, ...]) -> Foreign | None:
    for one in formats:
        if any(content.startswith(mark, at) for at, mark in one.marks):
            return one
    return None
