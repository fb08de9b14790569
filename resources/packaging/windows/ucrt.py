"""For tests under Wine only: Wine 8's C runtime with the parts of complex numbers that it lacks.

numpy calls ``crealf`` and its sisters while it is imported; in Wine 8 each of them ends the
program. Their code is so short that it fits into the place of what ends it.
"""

from __future__ import annotations

import struct

_WINE_MARK = 0x40  # where a file says "Wine builtin DLL"; without, Wine takes it for Windows' own
_EXPORTS = 0x18 + 0x70  # from the signature of the format: its header, then the first directory

# By the calling convention of 64-bit Windows: eight bytes come in rcx, sixteen by address in rcx.
STUBS = {
    "crealf": bytes.fromhex("66 0f 6e c1 c3"),  # movd xmm0, ecx; ret
    "cimagf": bytes.fromhex("48 c1 e9 20 66 0f 6e c1 c3"),  # shr rcx, 32; movd xmm0, ecx; ret
    "creal": bytes.fromhex("f2 0f 10 01 c3"),  # movsd xmm0, [rcx]; ret
    "cimag": bytes.fromhex("f2 0f 10 41 08 c3"),  # movsd xmm0, [rcx + 8]; ret
}


def patched(library: bytes) -> bytes:
    """Return Wine's ``ucrtbase.dll`` with these functions written in.

    Raises
    ------
    ValueError
        For a file of another format, or one without such functions.
    """
    data = bytearray(library)
    places = exports(library)
    missing = sorted(STUBS.keys() - places.keys())
    if missing:
        raise ValueError(f"the library has no {', '.join(missing)}")
    for name, code in STUBS.items():
        data[places[name] : places[name] + len(code)] = code
    data[_WINE_MARK : _WINE_MARK + 32] = bytes(32)
    return bytes(data)


def exports(library: bytes) -> dict[str, int]:
    """Return where in the file the code of each exported name lies.

    Raises
    ------
    ValueError
        For anything but a library of 64-bit Windows.
    """
    try:
        (signature,) = struct.unpack_from("<I", library, 0x3C)
        (magic,) = struct.unpack_from("<H", library, signature + 0x18)
        if library[signature : signature + 4] != b"PE\0\0" or magic != 0x20B:
            raise ValueError("this is no library of 64-bit Windows")
        count, header_size = _sections_at(library, signature)
        table = signature + 0x18 + header_size
        sections = [struct.unpack_from("<8xIIII", library, table + 40 * i) for i in range(count)]

        def place(address: int) -> int:
            for size, start, stored, offset in sections:
                if start <= address < start + max(size, stored):
                    return address - start + offset
            raise ValueError(f"the address {address:#x} lies in no section")

        (directory,) = struct.unpack_from("<I", library, signature + _EXPORTS)
        at = place(directory)
        names_count, functions, names, ordinals = struct.unpack_from("<IIII", library, at + 0x18)
        found = {}
        for i in range(names_count):
            (name_at,) = struct.unpack_from("<I", library, place(names) + 4 * i)
            (ordinal,) = struct.unpack_from("<H", library, place(ordinals) + 2 * i)
            (function,) = struct.unpack_from("<I", library, place(functions) + 4 * ordinal)
            begin = place(name_at)
            found[library[begin : library.index(b"\0", begin)].decode("ascii")] = place(function)
        return found
    except struct.error as error:
        raise ValueError(f"the library is cut off: {error}") from None


def _sections_at(library: bytes, signature: int) -> tuple[int, int]:
    """Return the number of sections and the size of the header before their table."""
    (count,) = struct.unpack_from("<H", library, signature + 6)
    (size,) = struct.unpack_from("<H", library, signature + 0x14)
    return count, size
