"""Backups by hand: a copy of the library where the user wants it, and the choice of one to be put back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir
from PySide6.QtWidgets import QFileDialog, QWidget

from app.background.tasks import SLOW
from app.session.session import Session
from app.widgets.dialogs.question import Question
from engine.addresses import require_local
from engine.errors import KnownError

translate = QCoreApplication.translate  # by this name lupdate finds what is to be translated


def back_up(session: Session, window: QWidget) -> None:
    """Ask for a file, and copy the library into it."""
    dialog = _dialog(window, translate("BackingUp", "Back up the library"), QDir.homePath())
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("sqlite")
    dialog.selectFile(f"kith-{date.today().isoformat()}.sqlite")
    dialog.fileSelected.connect(lambda path: _copy(session, Path(path)))
    dialog.open()


def choose_backup(session: Session, window: QWidget, on_chosen: Callable[[Path], None]) -> None:
    """Ask for a backup and whether it is meant; one that is no library is refused in a sentence, on a server all."""
    try:
        require_local(session.library.path)  # before anything is asked in vain
    except KnownError as error:
        session.tasks.failed.emit(error)
        return
    dialog = _dialog(window, translate("BackingUp", "Choose a backup of the library"), str(session.library.path.parent))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    ours = "*.backup-* *.before-* *.replaced-* *.sqlite"
    backups = translate("BackingUp", "Backups ({endings})").format(endings=ours)
    dialog.setNameFilters([backups, translate("BackingUp", "All files (*)")])
    dialog.fileSelected.connect(lambda path: _check(session, Path(path), window, on_chosen))
    dialog.open()


def _dialog(window: QWidget, title: str, folder: str) -> QFileDialog:
    dialog = QFileDialog(window, title, folder)
    dialog.finished.connect(dialog.deleteLater)
    return dialog


def _copy(session: Session, file: Path) -> None:
    def copy() -> str:
        session.library.backup(file)
        return translate("BackingUp", "Backed up into {file}, and checked.").format(file=file)

    session.tasks.run(copy, on_done=lambda sentence: session.said.emit(sentence, False), lane=SLOW)


def _check(session: Session, backup: Path, window: QWidget, on_chosen: Callable[[Path], None]) -> None:
    from engine.library.opening import require_library

    session.tasks.run(require_library, backup, on_done=lambda _: _ask(backup, window, on_chosen), lane=SLOW)


def _ask(backup: Path, window: QWidget, on_chosen: Callable[[Path], None]) -> None:
    asked = translate("BackingUp", "Put back the backup {file}?").format(file=backup.name)
    words = translate("BackingUp", "The library as it is now is kept beside it, as a backup.")
    question = Question(window, translate("BackingUp", "Restore a backup"), asked, words)
    #: A verb: to put a backup in the place of the library
    question.offer(translate("BackingUp", "Restore"), lambda: on_chosen(backup))
    question.offer_cancel()
    question.open()
