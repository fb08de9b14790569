"""Windows: calls of kernel32 and one key of the registry.

`os.kill(pid, 0)` would send Ctrl+C there, and a process that ended stays known while somebody holds
a handle of it, so a process is asked for whether it has ended and when it was started.
"""

from __future__ import annotations

import ctypes
from importlib import import_module
from pathlib import Path
from typing import Any

_QUERY = 0x1000  # PROCESS_QUERY_LIMITED_INFORMATION
_STILL_ACTIVE = 259
_DENIED = 5  # ERROR_ACCESS_DENIED: it runs, and is somebody else's
_BELOW_NORMAL = 0x4000  # BELOW_NORMAL_PRIORITY_CLASS
_EXCLUSIVE, _AT_ONCE = 2, 1  # LOCKFILE_EXCLUSIVE_LOCK, LOCKFILE_FAIL_IMMEDIATELY
_FAR = 1 << 8
"""Where, in units of 4 GB, the byte lies that is locked: others may not read what is locked."""
_HIDDEN = 2  # FILE_ATTRIBUTE_HIDDEN
_ESCAPES = 4  # ENABLE_VIRTUAL_TERMINAL_PROCESSING
_OK_AND_WARNING = 0x30  # MB_OK, MB_ICONWARNING
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


class _Overlapped(ctypes.Structure):
    """OVERLAPPED."""

    _fields_ = (
        ("internal", ctypes.c_size_t),
        ("internal_high", ctypes.c_size_t),
        ("low", ctypes.c_uint32),
        ("high", ctypes.c_uint32),
        ("event", ctypes.c_void_p),
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
        return int(self._counters().held)

    def _counters(self) -> _Counters:
        """Return what the system counts of this process; zeros where it does not tell."""
        counters = _Counters(size=ctypes.sizeof(_Counters))
        own = self._kernel.GetCurrentProcess()
        self._kernel.K32GetProcessMemoryInfo(own, ctypes.byref(counters), counters.size)
        return counters

    def peak(self) -> int:
        """Return the largest working set that this process has had."""
        return int(self._counters().peak)

    def cores(self) -> int | None:
        """Return the processors this process was given; None where they are of several groups."""
        own, all_ = ctypes.c_size_t(), ctypes.c_size_t()
        process = self._kernel.GetCurrentProcess()
        known = self._kernel.GetProcessAffinityMask(process, ctypes.byref(own), ctypes.byref(all_))
        return own.value.bit_count() or None if known else None

    def give_way(self) -> None:
        """Take the priority below the normal one."""
        self._kernel.SetPriorityClass(self._kernel.GetCurrentProcess(), _BELOW_NORMAL)

    def keeps_change_times(self, device: int) -> bool:
        """Return False: what Python gives as the time of change is that of creation."""
        return False

    def hide(self, path: Path) -> None:
        """Set the attribute that file managers look at."""
        self._kernel.SetFileAttributesW(str(path), _HIDDEN)

    def try_lock(self, number: int) -> bool:
        """Lock a byte far behind the end of a file, which stands for it as a whole."""
        return self._locked(number, _EXCLUSIVE | _AT_ONCE)

    def lock(self, number: int) -> bool:
        """Wait for that byte."""
        return self._locked(number, _EXCLUSIVE)

    def _locked(self, number: int, how: int) -> bool:
        try:
            handle = import_module("msvcrt").get_osfhandle(number)
        except (ImportError, OSError):
            return False
        place = _Overlapped(high=_FAR)
        return bool(self._kernel.LockFileEx(handle, how, 0, 1, 0, ctypes.byref(place)))

    def name_program(self, name: str) -> None:
        """Name the group in the taskbar; the icon there is then that of the window."""
        shell32 = getattr(ctypes, "WinDLL")("shell32")  # noqa: B009
        shell32.SetCurrentProcessExplicitAppUserModelID(ctypes.c_wchar_p(name))

    def box(self, title: str, text: str) -> None:
        """Show a message box."""
        user32 = getattr(ctypes, "WinDLL")("user32")  # noqa: B009
        user32.MessageBoxW(None, text, title, _OK_AND_WARNING)

    def has_escapes(self, number: int) -> bool:
        """Return whether the console understands them; those since Windows 10 do when asked to."""
        try:
            handle = import_module("msvcrt").get_osfhandle(number)
        except (ImportError, OSError):
            return False
        mode = ctypes.c_uint32()
        if not self._kernel.GetConsoleMode(handle, ctypes.byref(mode)):
            return False
        return bool(self._kernel.SetConsoleMode(handle, mode.value | _ESCAPES))

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
    library = getattr(ctypes, "WinDLL")("kernel32", use_last_error=True)  # noqa: B009
    handle, dword, pointer = ctypes.c_void_p, ctypes.c_uint32, ctypes.c_void_p
    for name, result, arguments in (
        ("OpenProcess", handle, (dword, ctypes.c_int32, dword)),
        ("GetExitCodeProcess", ctypes.c_int32, (handle, pointer)),
        ("GetProcessTimes", ctypes.c_int32, (handle, pointer, pointer, pointer, pointer)),
        ("CloseHandle", ctypes.c_int32, (handle,)),
        ("GetCurrentProcess", handle, ()),
        ("K32GetProcessMemoryInfo", ctypes.c_int32, (handle, pointer, dword)),
        ("GlobalMemoryStatusEx", ctypes.c_int32, (pointer,)),
        ("GetProcessAffinityMask", ctypes.c_int32, (handle, pointer, pointer)),
        ("SetPriorityClass", ctypes.c_int32, (handle, dword)),
        ("SetFileAttributesW", ctypes.c_int32, (ctypes.c_wchar_p, dword)),
        ("LockFileEx", ctypes.c_int32, (handle, dword, dword, dword, dword, pointer)),
        ("GetConsoleMode", ctypes.c_int32, (handle, pointer)),
        ("SetConsoleMode", ctypes.c_int32, (handle, dword)),
    ):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    # The number as it was right after a call: other calls of Python's own change it.
    library.GetLastError = getattr(ctypes, "get_last_error")  # noqa: B009
    return library
