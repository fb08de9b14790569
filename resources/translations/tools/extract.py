"""Which texts of the program are to be translated, and the context that Qt looks each up in.

The source is read as a syntax tree; nothing is imported. A text is found where it is given to

- ``self.tr("...")``: PySide asks for the class of the object and then for each of its bases, so the
  context is the class whose body the call stands in; of another object (``parent.tr``) the class is
  not known here, and the context is ``QObject``, the last that PySide asks for;
- ``translate("Context", "...")`` and ``marked("Context", "...")``;
- a helper of one line that calls ``QCoreApplication.translate("Context", text)``, in its module
  and wherever it is imported;
- ``say("...")`` and ``word("...")`` of ``cnndesk.words``, or a field of a table that is shown
  through them (`FIELDS`): context ``words``.

A text may be chosen (``tr("a" if x else "b")``) or come from a table of the module
(``tr(_TITLES[kind])``). ``lupdate`` of Qt knows neither these nor the helpers: it gets the
context of the helpers' texts wrong, so that they would never be found.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

WORDS = "words"
ANY = "QObject"
FIELDS: dict[str, tuple[str | int, ...]] = {
    "param": ("label", "help", "unit"),
    "Choice": ("label", 1),
    "AugmentKind": ("label", "help", 1, 2),
    "Action": ("label", 1),
    "Template": ("title", "sentence", 1, 2),
    "Progress": ("stage", 0),
    "report": (0,),
    "Verdict": ("title", "facts", "advice", 1, 2, 3),
}
"""Constructors of tables below the window, and which of their fields are shown: names, places."""

SAID_ABOVE = ("Progress",)
"""Those that the window fills in too, in English: `say` shows them all."""

SHOWN = ("title", "sentence", "description", "noun")
"""Attributes of the classes of blocks that are shown."""


@dataclass(frozen=True, order=True)
class Text:
    """A text to translate.

    Attributes
    ----------
    context, source : str
    """

    context: str
    source: str


@dataclass
class Found:
    """What was found in the source.

    Attributes
    ----------
    texts : dict
        Of each text the places, ``"cnndesk/gui/window/place.py:12"``.
    dynamic : list of (context, place)
        Calls whose text cannot be read off the source.
    marked : set of str
        Contexts of texts that are marked in tables, to be shown by calls like these.
    """

    texts: dict[Text, list[str]] = field(default_factory=dict)
    dynamic: list[tuple[str, str]] = field(default_factory=list)
    marked: set[str] = field(default_factory=lambda: {WORDS})

    @property
    def unknown(self) -> list[str]:
        """Calls that can never find a translation: no table has texts of their context."""
        return [place for context, place in self.dynamic if context not in self.marked]

    def add(self, context: str, source: str, place: str) -> None:
        """Note one text."""
        if source.strip():
            self.texts.setdefault(Text(context, source), []).append(place)


def extract(root: Path) -> Found:
    """Return all texts of the package below ``root`` (the folder that holds ``cnndesk/``)."""
    found = Found()
    modules = {
        ".".join(path.relative_to(root).with_suffix("").parts): _Module(path, root)
        for path in sorted((root / "cnndesk").rglob("*.py"))
    }
    for module in modules.values():
        module.read(modules, found)
    return found


class _Module:
    """One file: its helpers, its tables, its calls."""

    def __init__(self, path: Path, root: Path) -> None:
        self.place = path.relative_to(root).as_posix()
        self.in_window = self.place.startswith("cnndesk/gui/")
        self.tree = ast.parse(path.read_text(encoding="utf-8"))
        self.helpers = {
            node.name: context
            for node in self.tree.body
            if isinstance(node, ast.FunctionDef) and (context := _helper_context(node))
        }
        self.tables: dict[str, ast.expr] = {}
        self.aliases: dict[str, str] = {}
        for node in self.tree.body:
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                self.tables[node.targets[0].id] = node.value
                if isinstance(node.value, ast.Name):
                    self.aliases[node.targets[0].id] = node.value.id
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                self.tables[node.target.id] = node.value or node.target

    def read(self, modules: dict[str, _Module], found: Found) -> None:
        """Find the texts."""
        helpers = dict(self.helpers)
        for node in self.tree.body:
            if isinstance(node, ast.ImportFrom) and node.module in modules:
                for name in node.names:
                    context = modules[node.module].helpers.get(name.name)
                    if context:
                        helpers[name.asname or name.name] = context
        _Reader(self, helpers, found).visit(self.tree)


def _helper_context(node: ast.FunctionDef) -> str:
    """Return the context of a helper ``def _tr(text): return translate("Context", text)``."""
    names = [argument.arg for argument in node.args.args]
    last = node.body[-1]
    if not isinstance(last, ast.Return) or last.value is None or len(node.body) > 2:
        return ""
    for call in ast.walk(last.value):
        if isinstance(call, ast.Call) and _name(call) == "translate" and len(call.args) >= 2:
            context, text = call.args[:2]
            if (
                isinstance(text, ast.Name)
                and text.id in names
                and isinstance(context, ast.Constant)
            ):
                return str(context.value)
    return ""


def _name(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


class _Reader(ast.NodeVisitor):
    """Walks one file, aware of the class and the function that a call stands in."""

    def __init__(self, module: _Module, helpers: dict[str, str], found: Found) -> None:
        self.module = module
        self.helpers = helpers
        self.found = found
        self.classes: list[tuple[str, str]] = []
        self.local: list[dict[str, str]] = [{}]
        self.bound: list[dict[str, ast.expr]] = [{}]
        self.helper = 0

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        own = ""
        for inner in node.body:
            if isinstance(inner, ast.FunctionDef) and inner.name == "tr":
                own = _helper_context(inner)
        self.classes.append((own or node.name, own))
        if self.module.place.startswith("cnndesk/blocks/"):
            self.take_shown(node)
        self.generic_visit(node)
        self.classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        context = _helper_context(node)
        if context and len(self.local) > 1:  # a helper within a function
            self.local[-1][node.name] = context
        self.local.append(dict(self.local[-1]))
        self.bound.append(dict(self.bound[-1]))
        self.helper += bool(context)
        self.generic_visit(node)
        self.helper -= bool(context)
        self.local.pop()
        self.bound.pop()

    def visit_Assign(self, node: ast.Assign) -> None:
        target = node.targets[0]
        value = node.value
        if isinstance(target, ast.Name) and isinstance(value, ast.Attribute) and value.attr == "tr":
            self.local[-1][target.id] = self.context_of(value)
        self.bind(target, node.value)
        self.generic_visit(node)

    def visit_For(self, node: ast.For) -> None:
        self.bind(node.target, node.iter)
        self.generic_visit(node)

    def visit_comprehension_of(self, node: ast.GeneratorExp | ast.ListComp) -> None:
        """Bind the names of a comprehension before its element is read."""
        for generator in node.generators:
            self.bind(generator.target, generator.iter)
        self.generic_visit(node)

    visit_GeneratorExp = visit_ListComp = visit_comprehension_of

    def bind(self, target: ast.expr, value: ast.expr) -> None:
        """Remember the table of names: ``for kind, words in _TABLE.items()``."""
        if isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute):
            value = value.func.value
        elif isinstance(value, ast.Subscript):
            value = value.value
        if isinstance(value, ast.Name) and value.id in self.module.tables:
            for part in target.elts if isinstance(target, ast.Tuple) else [target]:
                if isinstance(part, ast.Name):
                    self.bound[-1][part.id] = value

    def take_nouns(self, value: ast.expr, node: ast.Call) -> None:
        """Note both forms of what is counted: ``counted(n, "image")``."""
        place = f"{self.module.place}:{node.lineno}"
        nouns = list(self.texts_of(value))
        for noun in nouns:
            self.found.add(WORDS, f"{{n}} {noun}", place)
            self.found.add(WORDS, f"{{n}} {noun}{'es' if noun.endswith('s') else 's'}", place)
        if not nouns and self.module.in_window and not self.module.place.endswith("formats.py"):
            self.unknown(WORDS, node)

    def take_shown(self, node: ast.ClassDef) -> None:
        """Note what a class of blocks says about itself."""
        for inner in node.body:
            target = inner.targets[0] if isinstance(inner, ast.Assign) else None
            if isinstance(target, ast.Name) and target.id in SHOWN:
                for source in self.texts_of(inner.value):
                    self.found.add(WORDS, source, f"{self.module.place}:{inner.lineno}")

    def context_of(self, method: ast.Attribute) -> str:
        """Return the context of ``x.tr``."""
        owner = method.value
        if isinstance(owner, ast.Name) and owner.id in ("self", "cls") and self.classes:
            return self.classes[-1][0]
        if isinstance(owner, ast.Name):  # a class with a tr of its own: TimeBar.tr
            for name, own in self.classes:
                if own and owner.id == name:
                    return own
        return ANY

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        name, arguments = _name(node), node.args
        if isinstance(node.func, ast.Name):
            name = self.module.aliases.get(name, name)
        if not self.module.in_window or name in SAID_ABOVE:
            for key in FIELDS.get(name, ()):
                given = [k.value for k in node.keywords if k.arg == key]
                if isinstance(key, int):
                    given = arguments[key : key + 1]
                for value in given:
                    self.take(WORDS, value, node, strict=False)
        if name in ("translate", "marked") and len(arguments) >= 2:
            context = arguments[0]
            if isinstance(context, ast.Constant) and isinstance(context.value, str):
                if name == "marked":
                    self.found.marked.add(context.value)
                self.take(context.value, arguments[1], node)
        elif len(arguments) == 2 and (
            (name == "counted" and self.module.in_window)
            or (name == "told" and isinstance(node.func, ast.Name))
        ):
            self.take_nouns(arguments[1], node)
        elif name in ("say", "word") and isinstance(node.func, ast.Name) and arguments:
            self.take(WORDS, arguments[0], node, strict=name == "word")
        elif name == "tr" and isinstance(node.func, ast.Attribute) and arguments:
            self.take(self.context_of(node.func), arguments[0], node)
        elif isinstance(node.func, ast.Name) and arguments:
            found = self.local[-1].get(name) or self.helpers.get(name)
            if found:
                self.take(found, arguments[0], node)
            elif name in ("tr", "_tr"):
                self.unknown("", node)

    def take(self, context: str, value: ast.expr, node: ast.Call, *, strict: bool = True) -> None:
        """Note the text or texts that an expression may be."""
        place = f"{self.module.place}:{node.lineno}"
        sources = list(self.texts_of(value))
        for source in sources:
            self.found.add(context, source, place)
        if strict and not sources and not self.helper:
            self.unknown(context, node)

    def texts_of(self, value: ast.expr) -> Iterator[str]:
        """Yield the texts that an expression may be; none if it cannot be said."""
        if isinstance(value, ast.Constant):
            if isinstance(value.value, str):
                yield value.value
        elif isinstance(value, ast.IfExp):
            yield from self.texts_of(value.body)
            yield from self.texts_of(value.orelse)
        elif isinstance(value, ast.BoolOp):
            for part in value.values:
                yield from self.texts_of(part)
        elif isinstance(value, ast.Name) and value.id in self.bound[-1]:
            yield from self.table(self.bound[-1][value.id])
        elif isinstance(value, ast.Subscript):
            yield from self.table(value.value)
        elif isinstance(value, ast.Call):
            if _name(value) == "get" and isinstance(value.func, ast.Attribute):
                yield from self.table(value.func.value)
            elif _name(value) == "marked" and len(value.args) == 2:
                yield from self.texts_of(value.args[1])

    def table(self, value: ast.expr) -> Iterator[str]:
        """Yield the texts of a table: the values of a dictionary, the items of a tuple."""
        if isinstance(value, ast.Name) and value.id in self.module.tables:
            value = self.module.tables[value.id]
        if isinstance(value, ast.Dict):
            items: list[ast.expr] = value.values
        elif isinstance(value, ast.Tuple | ast.List):
            items = value.elts
        else:
            return
        for item in items:
            if isinstance(item, ast.Dict | ast.Tuple | ast.List):
                yield from self.table(item)
            else:
                yield from self.texts_of(item)

    def unknown(self, context: str, node: ast.Call) -> None:
        """Note a call whose text is not known."""
        place = f"{self.module.place}:{node.lineno}: {ast.unparse(node)[:110]}"
        self.found.dynamic.append((context, place))


if __name__ == "__main__":
    import sys

    result = extract(Path(sys.argv[1] if len(sys.argv) > 1 else "."))
    print(*result.unknown, sep="\n")
    print(len(result.texts), "texts", sum(len(t.source.split()) for t in result.texts), "words")
