"""What the user takes elsewhere: all names as a file, somebody's photos as copies in a folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.background.tasks import SLOW
from app.session.session import Session
from app.style.wording import n_faces, n_photos, short
from app.widgets.choosing import pictures_folder
from engine.records import Person

translate = QCoreApplication.translate  # by this name lupdate finds what is to be translated


def export_names(session: Session, page: QWidget) -> None:
    """Ask for a file, and write to it who is where in which photo."""
    kinds = {
        translate("Exporting", "Table for spreadsheets (*.csv)"): ".csv",
        translate("Exporting", "JSON for programs (*.json)"): ".json",
    }
    dialog = _dialog(page, translate("Exporting", "Export names"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(kinds))
    dialog.setDefaultSuffix("csv")
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(kinds[kind][1:]))
    dialog.selectFile(translate("Exporting", "Names of Kith") + ".csv")
    dialog.fileSelected.connect(lambda path: _write_names(session, Path(path)))
    dialog.open()


def export_photos(session: Session, person: Person, page: QWidget) -> None:
    """Ask for a folder, and copy somebody's photos into it."""
    dialog = _dialog(page, translate("Exporting", "Copy the photos into a folder"))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda path: _copy_photos(session, person, Path(path)))
    dialog.open()


def _dialog(page: QWidget, title: str) -> QFileDialog:
    dialog = QFileDialog(page, title, pictures_folder())
    dialog.finished.connect(dialog.deleteLater)
    return dialog


def _write_names(session: Session, file: Path) -> None:
    def write() -> str:
        from engine.export import write_faces

        n_rows = write_faces(session.library.reading.faces(), file)
        return translate("Exporting", "Wrote {faces} to {file}.").format(faces=n_faces(n_rows), file=file)

    _run(session, write)


def _copy_photos(session: Session, person: Person, folder: Path) -> None:
    name = short(person.name) if person.name else translate("Exporting", "somebody without a name")

    def copy() -> str:
        from engine.export import photos_of, put_photos

        put = put_photos(photos_of(session.library.reading.faces(person_id=person.person_id)), folder)
        words = translate("Exporting", "{photos} of {name} in {folder}.")
        sentence = words.format(photos=n_photos(put.n_photos), name=name, folder=folder)
        if put.left_out:
            left_out = translate("Exporting", "{} could not be copied.").format(n_photos(len(put.left_out)))
            sentence = f"{sentence} {left_out}"
        return sentence

    session.said.emit(translate("Exporting", "Copying {} ...").format(n_photos(person.n_photos)), False)
    _run(session, copy)


def _run(session: Session, work: Callable[[], str]) -> None:
    session.tasks.run(work, on_done=lambda sentence: session.said.emit(sentence, False), lane=SLOW)
