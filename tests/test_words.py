"""Words of the floors below the window, in the language of who reads them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from cnndesk import words
from cnndesk.blocks import create
from cnndesk.blocks.shape import Shape
from cnndesk.document.templates import template
from cnndesk.figures.network_figure import network_figure
from cnndesk.words import listed, say, together


@pytest.fixture
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    """A language in which every word stands in brackets."""
    words.install(lambda text: f"⟦{text}⟧", request.param)
    yield request.param
    words.install(None)


@pytest.mark.parametrize(
    ("language", "line", "text"),
    [("de", "a, b", "A. B."), ("ja", "a、b", "A.B."), ("zh_CN", "a，b", "A.B.")],
    indirect=["language"],
)
def test_parts_and_sentences_stand_together_as_in_the_language(language, line, text) -> None:
    assert listed(["a", "b"]) == line
    assert together("A.", "", "B.") == text


@pytest.mark.parametrize("language", ["ja"], indirect=True)
def test_what_writes_a_file_in_english_says_nothing_else(language) -> None:
    @words.english
    def written(fails: bool) -> str:
        if fails:
            raise ValueError
        return together(say("stride"), listed(["a", "b"]))

    assert say("stride") == "⟦stride⟧"
    assert written(False) == "stride a, b"
    with pytest.raises(ValueError, match=r"^$"):
        written(True)
    assert say("stride") == "⟦stride⟧"


@pytest.mark.parametrize("language", ["zh_CN"], indirect=True)
def test_a_figure_is_in_english_in_every_window(language) -> None:
    network = template("lenet5").build((28, 28, 1), 10)
    assert "⟦" in create("max_pool").summary()
    assert "⟦" in network.block("fc1").summary()
    texts = repr(network_figure(network).shapes)
    assert "stride 2" in texts
    assert "⟦" not in texts


@pytest.mark.parametrize("language", ["ja"], indirect=True)
def test_the_sums_of_a_size_name_rows_and_columns_in_the_language(language) -> None:
    alike, different = [Shape(6, 6, 1)], [Shape(6, 7, 1)]
    for kind in ("conv2d", "max_pool", "transposed_conv2d"):
        assert create(kind).arithmetic(alike).startswith("⟦rows⟧、⟦columns⟧ = ")
        rows, columns = create(kind).arithmetic(different).split("\n")
        assert rows.startswith("⟦rows⟧ = ")
        assert columns.startswith("⟦columns⟧ = ")
