"""How much memory there is, how much of it and of the processor a process has taken, and how a process bounds itself.

Linux tells in /proc, macOS and Windows through a call of their own. What a system does not tell is None, and nothing is
bounded by it.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

_ALL_BYTES = 2**31 - 1
_KEPT_BYTES, _LARGEST_KEPT_BYTES = 128 * 1024**2, 48 * 1024**2
_KEPT_BLOCKS = 4  # of 16 MB each, which Pillow's pictures lie in
_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3  # glibc's names in malloc.h
_OLD_GLIBCS_MOST_BYTES = 2**25  # for the latter, before 2.35


@dataclass(frozen=True)
class Usage:
    """What a process has taken.

    Attributes
    ----------
    resident_bytes : int
        Memory that it holds now.
    cpu_s : float
        Processor time since it began.
    """

    resident_bytes: int
    cpu_s: float


class Gauge(Protocol):
    """Reads what a process has taken."""

    def __call__(self, pid: int) -> Usage | None:
        """Return it, or None where the system does not tell, or the process is gone."""
        ...


def bound_memory(n_bytes: int) -> None:
    """Let this process have so much writable memory and no more, where the system can do that (Linux): its decoders
    are then told that there is no memory left, which is a better end than the system's own.
    """
    if sys.platform == "linux":
        import resource

        with suppress(OSError, ValueError):  # a lower bound was set by somebody else
            resource.setrlimit(resource.RLIMIT_DATA, (n_bytes, resource.getrlimit(resource.RLIMIT_DATA)[1]))


def keep_freed_memory(n_bytes: int = _ALL_BYTES, largest_bytes: int = _ALL_BYTES) -> None:
    """Let this process keep memory that it freed for what comes next, where the system can do that (Linux with glibc).

    Otherwise large pieces go back to the system, which clears them page by page before it gives them out again: a third
    of the time of decoding six million pixels, a quarter of that of a step of training.

    Parameters
    ----------
    n_bytes : int
        So much is kept.
    largest_bytes : int
        Of one piece; a larger one goes back.
    """
    from PIL import Image

    Image.core.set_blocks_max(_KEPT_BLOCKS)
    if sys.platform == "linux":
        import ctypes

        with suppress(OSError, AttributeError):  # other C libraries have no such settings
            allocator = ctypes.CDLL(None)
            if not allocator.mallopt(_MMAP_THRESHOLD, largest_bytes):
                allocator.mallopt(_MMAP_THRESHOLD, _OLD_GLIBCS_MOST_BYTES)
            allocator.mallopt(_TRIM_THRESHOLD, n_bytes)


def keep_memory_of_photos() -> None:
    """Let this process keep what one photo took for the next: 12 million pixels in one piece, and 192 MB in all."""
    keep_freed_memory(_KEPT_BYTES, _LARGEST_KEPT_BYTES)


if sys.platform == "linux":
    _TICKS_PER_S = os.sysconf("SC_CLK_TCK")
    _PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")

    def usage_of(pid: int) -> Usage | None:
        """Read a process's memory and processor time."""
        try:
            fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
        except OSError:
            return None
        return Usage(int(fields[21]) * _PAGE_BYTES, (int(fields[11]) + int(fields[12])) / _TICKS_PER_S)

    def total_bytes() -> int | None:
        """Return the memory of this machine, or of the container that this process is in."""
        return _least([_meminfo("MemTotal"), *(limit for limit, _ in _containers())])

    def available_bytes() -> int | None:
        """Return the memory that is free, or can be had by dropping what is only kept in case."""
        return _least([_meminfo("MemAvailable"), *(max(0, limit - used) for limit, used in _containers())])

    def _meminfo(name: str) -> int | None:
        with suppress(OSError, ValueError, IndexError):
            for line in Path("/proc/meminfo").read_text(encoding="ascii").splitlines():
                if line.startswith(f"{name}:"):
                    return int(line.split()[1]) * 1024
        return None

    def _containers() -> list[tuple[int, int]]:
        """List the bound and the use of every control group around this process that has a bound."""
        found = []
        with suppress(OSError, ValueError, StopIteration):
            lines = Path("/proc/self/cgroup").read_text(encoding="utf-8").splitlines()
            own = next(line[3:] for line in lines if line.startswith("0::"))
            top = Path("/sys/fs/cgroup")
            folder = top / own.lstrip("/")
            for group in (folder, *folder.parents):
                if group == top.parent:
                    break
                with suppress(OSError, ValueError):
                    limit = int((group / "memory.max").read_text())
                    used = int((group / "memory.current").read_text())
                    stat = dict(line.split() for line in (group / "memory.stat").read_text().splitlines())
                    found.append((limit, used - int(stat.get("inactive_file", 0))))
        return found

elif sys.platform == "darwin":
    import ctypes

    _libc = ctypes.CDLL(None, use_errno=True)

    _timebase = (ctypes.c_uint32 * 2)()
    _libc.mach_timebase_info(ctypes.byref(_timebase))
    _S_PER_TICK = _timebase[0] / _timebase[1] / 1e9  # 1 ns on Intel, some 42 on Apple's own

    def usage_of(pid: int) -> Usage | None:
        """Read a process's memory and processor time: rusage_info_v0 of libproc."""
        info = (ctypes.c_uint64 * 12)()  # a uuid of 16 bytes, then user, system, ..., the sixth is the resident size
        if _libc.proc_pid_rusage(pid, 0, ctypes.byref(info)) != 0:
            return None
        return Usage(int(info[8]), (info[2] + info[3]) * _S_PER_TICK)

    def total_bytes() -> int | None:
        """Return the memory of this machine."""
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")

    def available_bytes() -> int | None:
        """Return None: what macOS calls free says little of what can be had."""
        return None

elif sys.platform == "win32":
    import ctypes

    class _MemoryStatus(ctypes.Structure):
        _fields_ = (
            ("length", ctypes.c_uint32),
            ("load", ctypes.c_uint32),
            *((name, ctypes.c_uint64) for name in ("total", "available", "a", "b", "c", "d", "e")),
        )

    class _Counters(ctypes.Structure):
        _fields_ = (
            ("length", ctypes.c_uint32),
            ("n_faults", ctypes.c_uint32),
            *((name, ctypes.c_size_t) for name in ("peak", "resident", "a", "b", "c", "d", "e", "f")),
        )

    _kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    _kernel.OpenProcess.restype = ctypes.c_void_p
    _QUERY = 0x1000  # PROCESS_QUERY_LIMITED_INFORMATION

    def usage_of(pid: int) -> Usage | None:
        """Read a process's memory and processor time."""
        handle = _kernel.OpenProcess(_QUERY, False, pid)
        if not handle:
            return None
        process = ctypes.c_void_p(handle)
        try:
            counters = _Counters(length=ctypes.sizeof(_Counters))
            times = (ctypes.c_uint64 * 4)()  # made, ended, in the kernel, outside, in 100 ns
            places = [ctypes.byref(times, 8 * index) for index in range(4)]
            told = _kernel.K32GetProcessMemoryInfo(process, ctypes.byref(counters), counters.length)
            if not (told and _kernel.GetProcessTimes(process, *places)):
                return None
            return Usage(int(counters.resident), (times[2] + times[3]) / 1e7)
        finally:
            _kernel.CloseHandle(process)

    def total_bytes() -> int | None:
        """Return the memory of this machine."""
        return int(_status().total) or None

    def available_bytes() -> int | None:
        """Return the memory that is free."""
        return int(_status().available) or None

    def _status() -> _MemoryStatus:
        status = _MemoryStatus(length=ctypes.sizeof(_MemoryStatus))
        _kernel.GlobalMemoryStatusEx(ctypes.byref(status))
        return status

else:

    def usage_of(pid: int) -> Usage | None:
        """Return None: how this system would tell is not known here."""
        return None

    def total_bytes() -> int | None:
        """Return None."""
        return None

    def available_bytes() -> int | None:
        """Return None."""
        return None


def _least(amounts: list[int | None]) -> int | None:
    return min((amount for amount in amounts if amount is not None), default=None)
