"""Pictures with transparency laid over an opaque ground, so that what is drawn can be seen.

The ground is white, as paper. Where a drawing would vanish on it (white signs on a transparent
ground) it is black; where everything is transparent (a fourth byte that nobody filled) the colours
count as they are.
"""

from __future__ import annotations

from PIL import Image

from cnndesk.data.remarks import Remark

_MODES = frozenset({"RGBA", "RGBa", "LA", "La", "PA"})
_VISIBLE = 25
"""A tenth of the range: a drawing with less contrast against its ground is as good as not there."""

_FAINT = 8
"""No pixel more opaque than this, of 255: nothing can be seen, so transparency is not meant."""

_STEP = {"L;2": 85, "L;4": 17}


def has_transparency(image: Image.Image) -> bool:
    """Whether some of a loaded image may be transparent."""
    return image.mode in _MODES or "transparency" in image.info


def repair_key(image: Image.Image, raw_mode: str) -> None:
    """Bring the transparent colour of a PNG of 2, 4 or 16 bits to the 8 that Pillow gives.

    ``raw_mode`` is how the pixels lie in the file.
    """
    key = image.info.get("transparency")
    if raw_mode in _STEP and isinstance(key, int):
        image.info["transparency"] = min(255, key * _STEP[raw_mode])
    elif raw_mode.startswith("RGB;16") and isinstance(key, tuple):
        image.info["transparency"] = tuple(value >> 8 for value in key)


def flatten(image: Image.Image) -> tuple[Image.Image, Remark | None]:
    """Return a loaded picture as ``"RGB"`` without transparency, and what was assumed."""
    if image.mode == "La":
        image = image.convert("LA")
    rgba = image.convert("RGBA")
    least, most = _range(rgba.getchannel("A"))
    if least == 255:
        return rgba.convert("RGB"), None
    bare = rgba.convert("RGB")
    if most < _FAINT and _contrast(bare) > 0:
        return bare, "alpha-unused"
    on_white = _laid_over(rgba, 255)
    seen = _contrast(on_white)
    if seen >= _VISIBLE:
        return on_white, None
    on_black = _laid_over(rgba, 0)
    if _contrast(on_black) > max(seen, _VISIBLE):
        return on_black, "on-black"
    return on_white, None


def _laid_over(rgba: Image.Image, grey: int) -> Image.Image:
    paper = Image.new("RGBA", rgba.size, (grey, grey, grey, 255))
    return Image.alpha_composite(paper, rgba).convert("RGB")


def _contrast(image: Image.Image) -> int:
    """Return the largest range of values in any channel, or the first that is surely visible."""
    found = 0
    for channel in range(3):
        low, high = _range(image.getchannel(channel))
        found = max(found, high - low)
        if found > _VISIBLE:
            break
    return found


def _range(channel: Image.Image) -> tuple[int, int]:
    low, high = channel.getextrema()
    return int(low), int(high)  # type: ignore[arg-type]
