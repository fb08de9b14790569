"""What decoding an image had to assume, and the sentence in which a data set says so.

An assumption is not a problem: the image is used. It is said once for all images of a source, with
how many they are and one of their names.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, get_args

Remark = Literal[
    "8-bit", "10-bit", "12-bit", "stretched", "alpha-unused", "on-black", "frames", "orientation"
]
"""What was assumed of one image."""

REMARKS: tuple[Remark, ...] = get_args(Remark)

_SENTENCES: Mapping[Remark, str] = {
    "8-bit": "{images} 16 bits of which 8 are in use ({example}); 255 was taken as white.",
    "10-bit": "{images} 16 bits of which 10 are in use ({example}); 1023 was taken as white.",
    "12-bit": "{images} 16 bits of which 12 are in use ({example}); 4095 was taken as white.",
    "stretched": "{images} values of no known range ({example}); each was scaled from its own "
    "least value, black, to its own greatest, white.",
    "alpha-unused": "{images} marked as transparent all over ({example}); the mark was passed over "
    "and the colours used.",
    "on-black": "{images} light on a transparent ground ({example}) and laid over black, since "
    "over white nothing is to be seen.",
    "frames": "{images} several frames or pages ({example}), of which only the first counts.",
    "orientation": "{images} an orientation that cannot be read ({example}) and was not applied.",
}
_VERBS: Mapping[Remark, tuple[str, str]] = {
    "alpha-unused": ("is", "are"),
    "on-black": ("is", "are"),
}
_MIXED = (
    "The images differ in how many of their 16 bits they use, so their brightness was scaled "
    "differently. If it matters, save them all as 8-bit images."
)


def sentences(found: Iterable[tuple[str, Remark]]) -> list[str]:
    """Return one sentence per kind of remark.

    Parameters
    ----------
    found : iterable of (name, remark)
        In the order of the images.
    """
    names: dict[Remark, list[str]] = {}
    for name, remark in found:
        names.setdefault(remark, []).append(name)
    said = [_sentence(remark, names[remark]) for remark in REMARKS if remark in names]
    if len(names.keys() & {"8-bit", "10-bit", "12-bit"}) > 1:
        said.append(_MIXED)
    return said


def _sentence(remark: Remark, names: list[str]) -> str:
    singular, plural = _VERBS.get(remark, ("has", "have"))
    count = len(names)
    images = f"1 image {singular}" if count == 1 else f"{count:,} images {plural}"
    example = names[0] if count == 1 else f"the first: {names[0]}"
    return _SENTENCES[remark].format(images=images, example=example)
