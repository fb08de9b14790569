"""Files of an exported project that are made for it: its settings, and the layers it uses."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Mapping

from cnndesk.interop.pytorch.source import Call, Name, Value, assigned, text_literal


def settings_text(values: Mapping[str, Value | Mapping[str, float] | None]) -> str:
    """Return ``settings.py``: the settings of one training, by the names of ``Settings``."""
    arguments = tuple((name, _as_value(value)) for name, value in values.items())
    lines = [
        '"""The settings of this network\'s training; what each means is in configuration.py."""',
        "",
        "from __future__ import annotations",
        "",
        "from configuration import Settings",
        "",
        *assigned("SETTINGS", Call("Settings", arguments), 0),
    ]
    return "\n".join(lines) + "\n"


def _as_value(value: Value | Mapping[str, float] | None) -> Value:
    if value is None:
        return Name("None")
    if isinstance(value, Mapping):
        inner = ", ".join(f"{text_literal(name)}: {one!r}" for name, one in value.items())
        return Name(f"{{{inner}}}")
    return value


def only(source: str, wanted: Iterable[str]) -> str:
    """Return a module with some of what it defines, what that needs, and the imports for it."""
    tree = ast.parse(source)
    lines = source.splitlines()
    defined = {name: node for node in tree.body for name in _names(node)}
    needed: dict[str, ast.stmt] = {}
    waiting = [name for name in wanted if name in defined]
    while waiting:
        name = waiting.pop()
        if name not in needed:
            needed[name] = defined[name]
            waiting += [used for used in _used(defined[name]) if used in defined]
    nodes = sorted({id(node): node for node in needed.values()}.values(), key=lambda n: n.lineno)
    used = {name for node in nodes for name in _used(node)}
    document = ast.get_docstring(tree) or ""
    pieces = [f'"""{document}"""', "", "from __future__ import annotations", *_imports(tree, used)]
    for node in nodes:
        first = min([node.lineno, *(one.lineno for one in getattr(node, "decorator_list", []))])
        gap = 1 if isinstance(node, ast.Assign) else 2
        pieces += [*([""] * gap), *lines[first - 1 : node.end_lineno]]
    return "\n".join(pieces) + "\n"


def _names(node: ast.stmt) -> list[str]:
    if isinstance(node, ast.ClassDef | ast.FunctionDef):
        return [node.name]
    if isinstance(node, ast.Assign):
        return [target.id for target in node.targets if isinstance(target, ast.Name)]
    return []


def _used(node: ast.AST) -> set[str]:
    return {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}


def _imports(tree: ast.Module, used: set[str]) -> list[str]:
    """Return the imports of what is used: a block of the standard library's, one of others'."""
    blocks: dict[bool, list[str]] = {True: [], False: []}
    for node in tree.body:
        if not isinstance(node, ast.Import | ast.ImportFrom):
            continue
        module = node.module or "" if isinstance(node, ast.ImportFrom) else node.names[0].name
        kept = [one for one in node.names if (one.asname or one.name.partition(".")[0]) in used]
        if kept and module != "__future__":
            pruned = type(node)(**{**vars(node), "names": kept})
            blocks[module.partition(".")[0] in sys.stdlib_module_names].append(ast.unparse(pruned))
    return [line for block in (blocks[True], blocks[False]) if block for line in ("", *block)]
