"""Windows: calls of kernel32 and one key of the registry.

`os.kill(pid, 0)` would send Ctrl+C there, and a process that ended stays known while somebody holds
a handle of it, so a process is asked for whether it has ended and when it was started.
"""

from __future__ import annotations

import ctypes
from importlib import import_module
from typing import Any

_QUERY = 0x1000  # PROCESS_QUERY_LIMITED_INFORMATION
_STILL_ACTIVE = 259
_DENIED = 5  # ERROR_ACCESS_DENIED: it runs, and is somebody else's
_PROCESSOR = r"HARDWARE\DESCRIPTION\System\CentralProcessor\0"


class _Memory(ctypes.Structure):
    """MEMORYSTATUSEX."""

    _fields_ = (
        ("length", ctypes.c_uint32),
        ("load", ctypes.c_uint32),
        ("physical", ctypes.c_uint64),
        ("free", ctypes.c_uint64),
        ("page_file", ctypes.c_uint64),
        ("page_file_free", ctypes.c_uint64),
        ("virtual", ctypes.c_uint64),
        ("virtual_free", ctypes.c_uint64),
        ("extended_free", ctypes.c_uint64),
    )


class _Counters(ctypes.Structure):
    """PROCESS_MEMORY_COUNTERS."""

    _fields_ = (
        ("size", ctypes.c_uint32),
        ("faults", ctypes.c_uint32),
        ("peak", ctypes.c_size_t),
        ("held", ctypes.c_size_t),
        ("rest", ctypes.c_size_t * 6),
    )


class Windows:
    """Answers of kernel32.

    Parameters
    ----------
    kernel : library, optional
        By default kernel32; a test brings its own.
    """

    def __init__(self, kernel: Any = None) -> None:
        self._kernel = kernel if kernel is not None else _kernel32()

    def born(self, pid: int) -> str | None:
        """Return when the process was started, in units of 100 ns since 1601; None if it ended."""
        handle = self._kernel.OpenProcess(_QUERY, False, pid)
        if not handle:
            return "" if self._kernel.GetLastError() == _DENIED else None
        try:
            code = ctypes.c_uint32()
            known = self._kernel.GetExitCodeProcess(handle, ctypes.byref(code))
            if known and code.value != _STILL_ACTIVE:
                return None
            times = [ctypes.c_uint64() for _ in range(4)]  # FILETIME
            if not self._kernel.GetProcessTimes(handle, *map(ctypes.byref, times)):
                return ""
            return str(times[0].value)
        finally:
            self._kernel.CloseHandle(handle)

    def resident(self) -> int:
        """Return the working set of this process."""
        counters = _Counters(size=ctypes.sizeof(_Counters))
        own = self._kernel.GetCurrentProcess()
        if not self._kernel.K32GetProcessMemoryInfo(own, ctypes.byref(counters), counters.size):
            return 0
        return int(counters.held)

    def free(self) -> int | None:
        """Return the physical memory that is free."""
        memory = _Memory(length=ctypes.sizeof(_Memory))
        if not self._kernel.GlobalMemoryStatusEx(ctypes.byref(memory)):
            return None
        return int(memory.free)

    def processor(self) -> str:
        """Return the name that the registry has."""
        try:
            registry = import_module("winreg")
            with registry.OpenKey(registry.HKEY_LOCAL_MACHINE, _PROCESSOR) as key:
                return str(registry.QueryValueEx(key, "ProcessorNameString")[0]).strip()
        except (ImportError, OSError):
            return ""


def _kernel32() -> Any:
    """Return the library with the types of what is called."""
    library = getattr(ctypes, "WinDLL")("kernel32", use_last_error=False)  # noqa: B009
    handle, dword, pointer = ctypes.c_void_p, ctypes.c_uint32, ctypes.c_void_p
    for name, result, arguments in (
        ("OpenProcess", handle, (dword, ctypes.c_int32, dword)),
        ("GetExitCodeProcess", ctypes.c_int32, (handle, pointer)),
        ("GetProcessTimes", ctypes.c_int32, (handle, pointer, pointer, pointer, pointer)),
        ("CloseHandle", ctypes.c_int32, (handle,)),
        ("GetCurrentProcess", handle, ()),
        ("K32GetProcessMemoryInfo", ctypes.c_int32, (handle, pointer, dword)),
        ("GlobalMemoryStatusEx", ctypes.c_int32, (pointer,)),
        ("GetLastError", dword, ()),
    ):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library
