"""A new block type is one new file: it appears everywhere without another line changed."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

from cnndesk import blocks
from cnndesk.blocks import spec as block_spec
from cnndesk.blocks.spec import Block, Family, block
from cnndesk.document.building import append
from cnndesk.document.network import Network
from cnndesk.document.project import Project
from cnndesk.document.shapes import infer
from cnndesk.document.templates import template

SOURCE = '''
"""Slice: keeps the first channels."""
from cnndesk.blocks.params import param
from cnndesk.blocks.shape import Shape
from cnndesk.blocks.spec import Block, Family, Misfit, ParamFix, block

@block
class FirstChannels(Block):
    type = "first_channels"
    title = "First channels"
    family = Family.SHAPE
    prefix = "first"
    sentence = "Keeps the first channels."
    description = "Keeps the first channels. The others are dropped."
    formula = "y[c] = x[c]"
    count: int = param(default=2, label="Count", minimum=1, maximum=64)

    def infer(self, inputs):
        if self.count > inputs[0].c:
            raise Misfit("Too many.", "Use fewer.",
                         fixes=[ParamFix("Use all", {"count": inputs[0].c})])
        return Shape(inputs[0].h, inputs[0].w, self.count)

    def summary(self, inputs=()):
        return f"first {self.count}"
'''


@pytest.fixture
def new_type(tmp_path: Path):
    file = tmp_path / "first_channels.py"
    file.write_text(SOURCE)
    spec = importlib.util.spec_from_file_location("cnndesk.blocks.first_channels", file)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    yield module.FirstChannels
    block_spec.unregister("first_channels")
    del sys.modules[spec.name]


def test_it_is_in_the_registry_the_shapes_and_the_project_file(new_type, tmp_path):
    assert new_type in blocks.all_types()
    assert new_type in blocks.by_family()[Family.SHAPE]

    network = template("blank").build((8, 8, 3), 2)
    added = append(network, blocks.create("first_channels", count=3)).apply(network)
    (block_id,) = [i for i in added.touched if i.startswith("first")]
    assert infer(network)[block_id].output == (8, 8, 3)

    Project(network=network).save(tmp_path / "new.cnndesk")
    assert Project.load(tmp_path / "new.cnndesk").network == network


def test_a_program_without_it_keeps_it_and_says_what_is_wrong(new_type, tmp_path):
    network = Network()
    append(network, blocks.create("first_channels", count=9)).apply(network)
    Project(network=network).save(tmp_path / "new.cnndesk")
    block_spec.unregister("first_channels")

    older = Project.load(tmp_path / "new.cnndesk")
    assert infer(older.network)["first1"].cause == "This block needs a newer cnndesk."
    older.save(tmp_path / "again.cnndesk")

    block_spec.register(new_type)
    assert Project.load(tmp_path / "again.cnndesk").network.block("first1").count == 9


def test_an_incomplete_block_is_refused_at_once():
    with pytest.raises(TypeError, match="declares no sentence, description, prefix"):

        @block
        class Nameless(Block):
            type = "nameless"
            title = "Nameless"
            family = Family.SHAPE


def test_two_files_cannot_declare_one_type(new_type):
    with pytest.raises(TypeError, match="declared twice"):
        block_spec.register(type("Other", (new_type,), {}))
