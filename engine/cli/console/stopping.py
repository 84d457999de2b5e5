"""Ctrl+C and the system's requests to end: the first stops a command in order, a second ends it at once."""

from __future__ import annotations

import multiprocessing
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType

INTERRUPTED = 130
"""The exit code of what was stopped, however that was asked for; what was finished is kept."""
_PATIENCE_S = 5.0  # for Python to hear of a signal: it does not while it waits for a share that hangs
_HANG_UP = getattr(signal, "SIGHUP", None)  # Windows has none


def end_at_once() -> None:
    """End this process and its workers, without tidying up: the library survives that at any moment."""
    for worker in multiprocessing.active_children():
        worker.kill()
    for stream in (sys.stdout, sys.stderr):
        with suppress(Exception):
            stream.flush()
    os._exit(INTERRUPTED)


@contextmanager
def stoppable(end: Callable[[], object] = end_at_once, patience_s: float = _PATIENCE_S) -> Iterator[None]:
    """Raise KeyboardInterrupt at the first Ctrl+C, SIGTERM or SIGHUP in the block, and end at once at a second one.

    So does a first one of which Python does not hear in time. A signal that is ignored or handled already, as after
    `nohup` or `&`, stays so. Terminals that close send several SIGHUPs: a second one of them counts for nothing.

    Parameters
    ----------
    end : function
        What a second one calls, in a thread.
    patience_s : float
    """
    kinds = [kind for kind in (signal.SIGINT, signal.SIGTERM, _HANG_UP) if kind is not None and _is_usual(kind)]
    if not kinds or threading.current_thread() is not threading.main_thread():
        yield
        return
    heard = threading.Event()

    def stop(number: int, _frame: FrameType | None) -> None:
        if not heard.is_set():
            heard.set()
            if number == _HANG_UP:
                _leave_terminal()
            raise KeyboardInterrupt

    reader, writer = socket.socketpair()  # to which the system writes each signal's number, whatever Python does
    writer.setblocking(False)
    watch = threading.Thread(target=_watch, args=(reader, heard, end, patience_s), daemon=True, name="stopping")
    watch.start()
    fd_before = signal.set_wakeup_fd(writer.fileno(), warn_on_full_buffer=False)
    before = [(kind, signal.signal(kind, stop)) for kind in kinds]
    try:
        yield
    finally:
        for kind, handler in before:
            signal.signal(kind, handler)
        signal.set_wakeup_fd(fd_before)
        writer.close()
        watch.join()
        reader.close()


def _is_usual(kind: signal.Signals) -> bool:
    return signal.getsignal(kind) in (signal.SIG_DFL, signal.default_int_handler)


def _watch(reader: socket.socket, heard: threading.Event, end: Callable[[], object], patience_s: float) -> None:
    """End at the second signal, or after the first if Python does not hear of it."""
    if not reader.recv(1):
        return
    if not heard.wait(patience_s):
        end()
    while number := reader.recv(1):
        if number[0] != _HANG_UP:
            end()


def _leave_terminal() -> None:
    """Write to nowhere from now on: the terminal is gone, and every word to it would be an error."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        with suppress(OSError):
            os.dup2(nowhere, number)
    os.close(nowhere)
