"""``cnndesk templates`` and ``cnndesk blocks``: what there is, each with its sentence."""

from __future__ import annotations

import argparse
from typing import Any

from cnndesk.cli.terminal import print_json, table


def run(arguments: argparse.Namespace) -> int:
    """List templates or blocks."""
    if arguments.command == "templates":
        _templates(as_json=arguments.json)
    else:
        _blocks(as_json=arguments.json)
    return 0


def _templates(*, as_json: bool) -> None:
    from cnndesk.document.templates import all_templates, starts

    every = (*all_templates(), *starts())
    if as_json:
        print_json([{"name": t.name, "title": t.title, "sentence": t.sentence} for t in every])
        return
    print(table(("name", "what it is"), [(t.name, t.sentence) for t in every], left=2))


def _blocks(*, as_json: bool) -> None:
    from cnndesk.blocks import by_family

    if as_json:
        print_json(
            [
                {
                    "type": kind.type,
                    "title": kind.title,
                    "family": family.value,
                    "sentence": kind.sentence,
                    "parameters": [
                        {"name": p.name, "label": p.label, "default": _listed(p.default)}
                        for p in kind.params()
                    ],
                }
                for family, kinds in by_family().items()
                for kind in kinds
            ]
        )
        return
    rows = [
        (kind.type, kind.title, kind.sentence) for kinds in by_family().values() for kind in kinds
    ]
    print(table(("type", "block", "what it does"), rows, left=3))


def _listed(value: Any) -> Any:
    return [_listed(item) for item in value] if isinstance(value, tuple) else value
