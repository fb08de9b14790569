"""What the names of colours in a drawing stand for.

`PAPER` and `GREY` are for white paper; a page that has a dark form of its own takes `variables`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cnndesk.blocks import Family

Palette = Mapping[str, str]
"""From a name to ``#RRGGBB``, or to whatever the page calls it."""

FAMILIES: Mapping[Family, str] = {
    Family.INPUT: "#384453",
    Family.CONVOLUTION: "#1690B2",
    Family.ACTIVATION: "#C8700F",
    Family.POOLING: "#4F8F4E",
    Family.SHAPE: "#5E6676",
    Family.DENSE: "#7C52C8",
    Family.REGULARISATION: "#6B6210",
    Family.MERGE: "#7A3415",
    Family.OUTPUT: "#CB5C94",
}
"""The families of blocks on light ground."""

FAMILIES_DARK: Mapping[Family, str] = {
    Family.INPUT: "#D3DAE8",
    Family.CONVOLUTION: "#5CC8DE",
    Family.ACTIVATION: "#F5A04D",
    Family.POOLING: "#2FA06A",
    Family.SHAPE: "#727B8C",
    Family.DENSE: "#A468D2",
    Family.REGULARISATION: "#CBD662",
    Family.MERGE: "#BF6B28",
    Family.OUTPUT: "#E583B6",
}
"""The same on dark ground."""

SIGNED_MAP = ("#6FD0FF", "#2C86D8", "#15395F", "#121417", "#5E3A12", "#D48A1E", "#FFD070")
"""Evenly spaced stops of the map for signed values: negative blue, zero black, positive amber."""

TINTS = {"soft": 0.12, "mid": 0.3, "deep": 0.5}
"""How much of a family's colour is in its lighter ones, by the ending of their names."""

_INK = {
    "paper": "#FFFFFF",
    "text": "#1B2029",
    "text2": "#4A5361",
    "line": "#4A5361",
    "edge": "#9AA3AF",
    "grid": "#E3E6EB",
    "train": "#2F55D8",
    "val": "#B84E08",
    "test": "#B83D80",
    "accent": "#2F55D8",
    "wrong": "#D48A1E",
    "field": "#FFFFFF",
}


def family_name(family: Family, tint: str = "") -> str:
    """Return the name of the colour of a family, or of a lighter one of it."""
    return f"{family.value}-{tint}" if tint else family.value


def mixed(first: str, second: str, share: float) -> str:
    """Return the colour with so much of the second in it, as ``#RRGGBB``."""
    pairs = [(int(first[i : i + 2], 16), int(second[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a + share * (b - a)):02X}" for a, b in pairs)


def _with_tints(colors: Mapping[Family, str], paper: str) -> dict[str, str]:
    found = {family_name(family): color for family, color in colors.items()}
    for family, color in colors.items():
        for tint, share in TINTS.items():
            found[family_name(family, tint)] = mixed(paper, color, share)
    return found


def grey(color: str) -> str:
    """Return the grey that is as bright as a colour."""
    red, green, blue = (int(color[i : i + 2], 16) for i in (1, 3, 5))
    level = round(0.299 * red + 0.587 * green + 0.114 * blue)
    return f"#{level:02X}{level:02X}{level:02X}"


def _with_soft(ink: Palette, names: Sequence[str] = ("train", "val", "test")) -> dict[str, str]:
    """Return lighter colours of curves, for what stands behind them."""
    return {f"{name}-soft": mixed(ink["paper"], ink[name], 0.3) for name in names}


_DARK_INK = {
    "paper": "#1B1E23",
    "text": "#E6E9EE",
    "text2": "#AEB6C2",
    "line": "#AEB6C2",
    "edge": "#66707E",
    "grid": "#2B3037",
    "train": "#7AA5FF",
    "val": "#F5A04D",
    "test": "#E583B6",
    "accent": "#7D99FF",
    "wrong": "#D48A1E",
    "field": "#22262C",
}

PAPER: Palette = {**_INK, **_with_soft(_INK), **_with_tints(FAMILIES, _INK["paper"])}
DARK: Palette = {
    **_DARK_INK,
    **_with_soft(_DARK_INK),
    **_with_tints(FAMILIES_DARK, _DARK_INK["paper"]),
}
"""For pages that are read on a dark screen."""
GREY: Palette = {name: grey(color) for name, color in PAPER.items()}


def variables(palette: Palette = PAPER) -> Palette:
    """Return a palette whose colours are CSS variables: ``var(--c-text)``."""
    return {name: f"var(--c-{name})" for name in palette}
