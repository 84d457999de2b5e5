"""Ctrl+C, and the system's request to end."""

from __future__ import annotations

import contextlib
import signal
import socket
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QSocketNotifier


@contextlib.contextmanager
def signals_end(app: QCoreApplication) -> Iterator[None]:
    """Quit at Ctrl+C and at the system's request to end, meanwhile; Python hears of them once it is woken."""
    reader, writer = socket.socketpair()
    writer.setblocking(False)
    before_fd = signal.set_wakeup_fd(writer.fileno(), warn_on_full_buffer=False)
    names = ("SIGINT", "SIGTERM", "SIGHUP")  # Windows knows no SIGHUP, which a terminal that closes sends
    kinds = [getattr(signal, name) for name in names if hasattr(signal, name)]
    kinds = [kind for kind in kinds if signal.getsignal(kind) is not signal.SIG_IGN]  # as after `nohup`
    before = [signal.signal(kind, lambda _number, _frame: app.exit()) for kind in kinds]
    notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: reader.recv(64))
    try:
        yield
    finally:
        notifier.setEnabled(False)
        signal.set_wakeup_fd(before_fd)
        for kind, handler in zip(kinds, before, strict=True):
            signal.signal(kind, handler)
        reader.close()
        writer.close()
