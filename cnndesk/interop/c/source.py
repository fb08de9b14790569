"""A trained network as the text of one C file: what it says of itself, weights, function."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod

from cnndesk import __version__
from cnndesk.errors import ExportError
from cnndesk.interop.c import byte_calls, byte_functions, float_calls, float_functions
from cnndesk.interop.c.byte_calls import ByteWriting
from cnndesk.interop.c.text import Function, comment_text, identifier, needed, string
from cnndesk.interop.c.writing import Writing
from cnndesk.interop.lowering.arena import planned
from cnndesk.interop.lowering.lower import lowered
from cnndesk.interop.lowering.operations import Program
from cnndesk.interop.lowering.rounding import rounded
from cnndesk.interop.target import Content, Numbers, Source

MOST_WEIGHTS = 4_000_000
"""Numbers in a file: a text of 60 MB, for which compilers need a minute and 1 GB."""

_TYPES = """\
/* Height, width and channels of maps: [row][column][channel]. */
typedef struct { int h, w, c; } Shape;
/* A window: its size, its steps, zeros above and left of the image, distance of its cells. */
typedef struct { int h, w, step_h, step_w, top, left, gap_h, gap_w; } Window;
"""
_BORDER = """\
/* Rows and columns around an image. */
typedef struct { int top, bottom, left, right; } Border;
"""
_BYTE_TYPES = """\
/* The byte that stands for 0, and the lowest and highest one to be written. */
typedef struct { int zero, low, high; } Ends;
/* Weights and bias, and by which mantissa / 2^shift each filter's sum becomes a byte. */
typedef struct {
    const int8_t *weight;
    const int32_t *bias;
    const int32_t *mantissa;
    const int8_t *shift;
} Weights;
"""


@dataclass(frozen=True)
class Needs:
    """What a file needs where it runs.

    Attributes
    ----------
    ram : int
        Bytes of static memory.
    flash : int
        Bytes of constants; the code comes to it.
    work : int
        Multiply-adds for one image.
    """

    ram: int
    flash: int
    work: int

    @property
    def sentence(self) -> str:
        """Say it."""
        return (
            f"RAM {_kb(self.ram)}, flash {_kb(self.flash)} and the code, "
            f"{self.work / 1e6:.2f} million multiply-adds an image"
        )


def _kb(count: int) -> str:
    return f"{count / 1000:,.1f} kB"


def to_c(source: Source, numbers: Numbers = "float32") -> Content:
    """Return a network as one C file.

    Parameters
    ----------
    source : Source
        With ranges for "int8".
    numbers : {"float32", "int8"}

    Raises
    ------
    ExportError
        For a block that cannot be written, or too large a network.
    """
    count = source.model.parameter_count()
    if count > MOST_WEIGHTS:
        raise ExportError(
            f"The network has {count:,} weights, and a C file is for small machines: it may have "
            f"{MOST_WEIGHTS:,}. Export it as TFLite or ONNX, or use fewer filters or units."
        )
    program = lowered(source.model, source.meaning)
    body = _bytes(program, source) if numbers == "int8" else _floats(program)
    needs = Needs(body.ram, body.to.flash, program.work)
    used = needed(body.to.used, body.known)
    text = "\n".join(
        (
            _head(source, program, needs, numbers, used),
            _declarations(used, numbers),
            *(function.text for function in used),
            *body.to.constants,
            _classes(source),
            _function(source, program, body, numbers),
        )
    )
    figures = {"ram": needs.ram, "flash": needs.flash, "multiply_adds": needs.work}
    return Content(text.encode("ascii"), figures, needs.sentence)


@dataclass(frozen=True, eq=False)
class _Body:
    """What the function does.

    Attributes
    ----------
    to : Writing
    steps : list of list of str
        The statements of each operation.
    last : list of str
        Those that give the answer.
    known : dict of str to Function
    ram : int
        Bytes of the arena.
    """

    to: Writing
    steps: list[list[str]]
    last: list[str]
    known: dict[str, Function]
    ram: int


def _floats(program: Program) -> _Body:
    to = Writing(program, planned(program))
    steps = [float_calls.calls(op, to) for op in program.operations]
    return _Body(to, steps, float_calls.answer(to), float_functions.FUNCTIONS, 4 * to.arena.size)


def _bytes(program: Program, source: Source) -> _Body:
    to = ByteWriting(program, planned(program), numbers=rounded(program, source.ranges))
    steps = [byte_calls.calls(op, to) for op in program.operations]
    return _Body(to, steps, byte_calls.answer(to), byte_functions.FUNCTIONS, to.arena.size)


def name_of(source: Source) -> str:
    """Return what the function's name begins with."""
    return identifier(source.name)


def _head(
    source: Source, program: Program, needs: Needs, numbers: Numbers, used: list[Function]
) -> str:
    name, meaning = name_of(source), source.meaning
    (h, w, c), outputs = program.image, prod(program.shapes[program.output])
    colours = "grey" if c == 1 else "red, green, blue" if c == 3 else f"{c} channels"
    scores = {
        "classes": f"{outputs} probabilities that sum to 1",
        "labels": f"{outputs} probabilities, one for each label",
        "values": f"{outputs} values in their units",
    }[meaning.kind]
    gives = "the index of the largest score" if meaning.kind == "classes" else "0"
    math = any(f"{one}(" in function.text for function in used for one in _MATH)
    kind = "32-bit floats" if numbers == "float32" else "8-bit numbers, sums of 32 bits"
    units = ", ".join(comment_text(one) or "-" for one in meaning.spec.units)
    lines = [
        f"{comment_text(source.name)}: a convolutional network as one C99 file, with {kind}.",
        f"Written by cnndesk {__version__}. It needs no library"
        + (" but math.h (link with -lm)." if math else "."),
        "",
        f"    int {name}_classify(const uint8_t *image, float *scores);",
        "",
        f"image    {h} x {w} x {c} bytes, row by row; of a pixel: {colours};",
        f"         pictures of another size are brought to it by: {meaning.fit}",
        f"scores   {scores}, in the order of {name}_names",
        *([f"         units: {units}"] if meaning.kind == "values" else []),
        f"returns  {gives}",
        "",
        f"RAM      {needs.ram:,} bytes, static: one call at a time",
        f"flash    {needs.flash:,} bytes of constants, and the code",
        f"work     {needs.work:,} multiply-adds",
    ]
    body = "\n".join(f" * {line}".rstrip() for line in lines)
    return f"/*\n{body}\n */\n"


_MATH = ("expf", "expm1f", "log1pf", "tanhf", "erff", "powf", "sqrtf", "sqrt", "floorf")


def _declarations(used: list[Function], numbers: Numbers) -> str:
    text = "".join(function.text for function in used)
    parts = []
    if any(f"{one}(" in text for one in _MATH):
        parts.append("#include <math.h>\n")
    parts.append("#include <stddef.h>\n#include <stdint.h>\n\n")
    parts.append(_TYPES)
    if "Border" in text:
        parts.append(_BORDER)
    if numbers == "int8":
        parts.append(_BYTE_TYPES)
    return "".join(parts)


def _classes(source: Source) -> str:
    names = source.meaning.names
    lines = ",\n".join(f"    {string(name)}" for name in names)
    array = f"const char *const {name_of(source)}_names[{len(names)}]"
    return f"extern {array};\n{array} = {{\n{lines}}};\n"


def _function(source: Source, program: Program, body: _Body, numbers: Numbers) -> str:
    kind = "float" if numbers == "float32" else "int8_t"
    head = f"int {name_of(source)}_classify(const uint8_t *image, float *scores)"
    lines = [f"static {kind} arena[{body.to.arena.size}];", "", f"{head};", head, "{"]
    for op, statements in zip(program.operations, body.steps, strict=True):
        if statements:
            h, w, c = op.shape
            lines.append(f"    /* {comment_text(op.output)}: {h} x {w} x {c} */")
            lines += _wrapped(statements)
    lines += ["    /* the answer */", *_wrapped(body.last)]
    if source.meaning.kind == "classes":
        count = prod(program.shapes[program.output])
        lines += [
            "    int best = 0;",
            f"    for (int i = 1; i < {count}; i++)",
            "        if (scores[i] > scores[best])",
            "            best = i;",
            "    return best;",
        ]
    else:
        lines.append("    return 0;")
    return "\n".join([*lines, "}", ""])


def _wrapped(statements: list[str]) -> list[str]:
    """Return statements in lines that are not too long."""
    lines = []
    for statement in statements:
        line = "    "
        for word in statement.split(" "):
            if len(line) + len(word) > 99:
                lines.append(line.rstrip())
                line = "        "
            line += f"{word} "
        lines.append(line.rstrip())
    return lines
