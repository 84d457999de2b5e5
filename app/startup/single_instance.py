"""One window a library: a second start hands its folders to the first, and ends."""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import socket
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QThread, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from engine.errors import KnownError
from engine.locking import exclusive

logger = logging.getLogger(__name__)

_ANSWER_MS = 500
_PREFIX = "kith-"
_ATTEMPTS = 20  # the first one may still be starting


class SingleInstance(QObject):
    """Holds a library for one window.

    A lock that the system takes from the dead says who is first; a local socket carries the second one's folders.

    Parameters
    ----------
    library : Path

    Raises
    ------
    KnownError
        If its folder cannot be made or written.
    """

    asked = Signal(list)  # of Path: a second start, with the folders it was to open

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        real = library.absolute().resolve()  # two names of one library are one library
        self._name = _PREFIX + hashlib.sha256(str(real).encode("utf-8", "surrogateescape")).hexdigest()[:20]
        self._stack = contextlib.ExitStack()
        try:
            real.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.is_first = self._stack.enter_context(exclusive(real.with_name(real.name + ".window.lock")))
        except OSError as error:
            from engine.library.error_sentences import printable  # which brings SQLAlchemy along

            words = self.tr("The library {path} cannot be opened or created: {reason}.")
            raise KnownError(words.format(path=printable(real), reason=error.strerror or error)) from error
        self._server: QLocalServer | None = None
        if self.is_first:
            self._listen()

    def ask_first(self, folders: Sequence[Path]) -> None:
        """Bring the first window to the front, and let it open folders.

        Raises
        ------
        KnownError
            If it does not answer.
        """
        message = json.dumps([str(folder.absolute()) for folder in folders]).encode() + b"\n"
        for _ in range(_ATTEMPTS):
            first = QLocalSocket()
            first.connectToServer(self._name)
            if first.waitForConnected(_ANSWER_MS):
                first.write(message)
                first.waitForBytesWritten(_ANSWER_MS)
                first.disconnectFromServer()
                return
            QThread.msleep(_ANSWER_MS // 2)
        raise KnownError(
            self.tr("Kith is already open on this library, but does not answer. End it, and start it again.")
        )

    def hear_waiting(self) -> None:
        """Hear whoever asked while nothing ran, as the last window was still closing; `asked` follows."""
        if self._server is None:
            return
        blocked = self._server.blockSignals(True)  # or it would be greeted, and only heard once a loop runs
        waiting = []
        self._server.waitForNewConnection(0)
        while self._server.hasPendingConnections():
            waiting.append(self._server.nextPendingConnection())
            self._server.waitForNewConnection(0)
        self._server.blockSignals(blocked)
        for second in waiting:
            if second.canReadLine() or second.waitForReadyRead(_ANSWER_MS):
                self._take(second)
            second.deleteLater()

    def close(self) -> None:
        """Release the library."""
        if self._server is not None:
            self._server.close()
        self._stack.close()

    def _listen(self) -> None:
        remove_dead_sockets(Path(QDir.tempPath()))
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        if not self._server.listen(self._name):
            logger.warning("a second start will not find this window: %s", self._server.errorString())

    @Slot()
    def _greet(self) -> None:
        assert self._server is not None
        while (second := self._server.nextPendingConnection()) is not None:
            second.readyRead.connect(self._read)
            second.disconnected.connect(second.deleteLater)
            if second.canReadLine():
                self._take(second)

    @Slot()
    def _read(self) -> None:
        second = self.sender()
        if isinstance(second, QLocalSocket) and second.canReadLine():
            self._take(second)

    def _take(self, second: QLocalSocket) -> None:
        try:
            folders = [Path(folder) for folder in json.loads(bytes(second.readLine().data()))]
        except (ValueError, TypeError):
            logger.warning("a second start said something unintelligible")
            folders = []
        self.asked.emit(folders)


def remove_dead_sockets(folder: Path) -> None:
    """Remove the sockets of windows that were killed: nobody listens there; Windows leaves none behind."""
    if not hasattr(socket, "AF_UNIX"):
        return
    for path in folder.glob(f"{_PREFIX}*"):
        with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as caller:
            if not path.is_socket():
                continue
            caller.settimeout(_ANSWER_MS / 1000)
            try:
                caller.connect(str(path))
            except ConnectionRefusedError:
                path.unlink()
