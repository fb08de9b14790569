"""A menu's text without its key of access, as languages write it."""

import pytest

from cnndesk.gui.window.actions import plain


@pytest.mark.parametrize(
    ("text", "shown"), [("&Save…", "Save"), ("保存(&S)…", "保存"), ("Sa&ğ sütun", "Sağ sütun")]
)
def test_the_key_of_access_is_left_out_in_every_language(text: str, shown: str) -> None:
    assert plain(text) == shown
