"""What the user takes elsewhere: all names as a file, somebody's photos as copies in a folder."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.background.tasks import SLOW, Task
from app.session.session import Session
from app.style.wording import listed, photo_date, short
from app.widgets.dialogs.choosing import pictures_folder
from engine.errors import KnownError
from engine.records import Person

_Thing = TypeVar("_Thing")
MOST_ON_SHEET = 2000
"""Photos of a contact sheet: a hundred pages."""
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


def export_chosen_photos(session: Session, photo_ids: Sequence[int], page: QWidget, link: bool = False) -> None:
    """Ask for a folder, and copy photos into it, or put links to them there."""
    copies, links = translate("Exporting", "Copy the photos into a folder"), translate("Exporting", "Link the photos")
    dialog = _dialog(page, links if link else copies)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda path: put_chosen_photos(session, photo_ids, Path(path), link))
    dialog.open()


def put_chosen_photos(session: Session, photo_ids: Sequence[int], folder: Path, link: bool = False) -> None:
    """Copy or link photos into a folder, and report how many are there."""

    def put_them(task: Task) -> str:
        from engine.export import put_photos
        from engine.photos.find import first_there

        paths = session.library.reading.paths_of_photos(photo_ids)
        there = [paths[photo_id] for photo_id in photo_ids if paths[photo_id]]
        put = put_photos(_one_by_one(task, (Path(first_there(theirs)) for theirs in there)), folder, link)
        sentence = translate("Exporting", "%Ln photo(s) in {folder}.", "", put.n_photos).format(folder=folder)
        return _with_left_out(sentence, len(put.left_out) + len(photo_ids) - len(there))

    n = len(photo_ids)
    copying, linking = _copying(n), translate("Exporting", "Linking %Ln photo(s)…", "", n)
    session.said.emit(linking if link else copying, False)
    _run(session, put_them)


def export_contact_sheet(session: Session, photo_ids: Sequence[int], title: str, page: QWidget) -> None:
    """Ask for a file, and write a contact sheet of photos to it, as PDF or HTML."""
    kinds = {
        translate("Exporting", "PDF, to print (*.pdf)"): "pdf",
        translate("Exporting", "Page for a browser (*.html)"): "html",
    }
    dialog = _dialog(page, translate("Exporting", "Contact sheet"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(kinds))
    dialog.setDefaultSuffix("pdf")
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(kinds[kind]))
    dialog.selectFile(translate("Exporting", "Contact sheet") + ".pdf")
    dialog.fileSelected.connect(lambda path: write_sheet(session, photo_ids, title, Path(path)))
    dialog.open()


def write_sheet(session: Session, photo_ids: Sequence[int], title: str, file: Path, most: int = MOST_ON_SHEET) -> None:
    """Write a contact sheet of photos, so many at most, and report how many are on it, and how many are not."""
    tried = photo_ids[:most]

    def write(task: Task) -> str:
        from app.widgets.photos.contact_sheet import SheetPhoto, write_contact_sheet
        from engine.photos.find import first_there
        from engine.photos.thumbnails import photo_thumbnail

        reading, photos = session.library.reading, []
        notes = {note.photo_id: note for note in reading.photo_notes(tried)}
        for photo_id in _one_by_one(task, tried):
            note = notes.get(photo_id)
            try:
                photo = reading.photo(photo_id)
            except KnownError:  # it is gone since
                continue
            jpeg = photo_thumbnail(first_there(photo.paths), photo.info) if photo.paths else None
            if jpeg and note is not None:
                date = photo_date(note.taken_at, note.date_source, note.date_precision)
                photos.append(SheetPhoto(jpeg, " · ".join(filter(None, (date, listed(note.names))))))
        write_contact_sheet(photos, title, file)
        sentences = [translate("Exporting", "%Ln photo(s) on {file}.", "", len(photos)).format(file=file)]
        if n_unread := len(tried) - len(photos):
            sentences.append(translate("Exporting", "%Ln photo(s) could not be read.", "", n_unread))
        if n_beyond := len(photo_ids) - len(tried):
            sentences.append(translate("Exporting", "There was no room for %Ln more.", "", n_beyond))
        return " ".join(sentences)

    session.said.emit(translate("Exporting", "Making the contact sheet…"), False)
    _run(session, write)


def _with_left_out(sentence: str, n_left_out: int) -> str:
    if not n_left_out:
        return sentence
    return f"{sentence} " + translate("Exporting", "%Ln photo(s) could not be copied.", "", n_left_out)


def _copying(n_photos: int) -> str:
    return translate("Exporting", "Copying %Ln photo(s)…", "", n_photos)


def _dialog(page: QWidget, title: str) -> QFileDialog:
    dialog = QFileDialog(page, title, pictures_folder())
    dialog.finished.connect(dialog.deleteLater)
    return dialog


def _write_names(session: Session, file: Path) -> None:
    def write(_task: Task) -> str:
        from engine.export import write_faces

        n_rows = write_faces(session.library.reading.faces(), file)
        return translate("Exporting", "Wrote %Ln face(s) to {file}.", "", n_rows).format(file=file)

    _run(session, write)


def _copy_photos(session: Session, person: Person, folder: Path) -> None:
    name = short(person.name) if person.name else translate("Exporting", "somebody without a name")

    def copy(task: Task) -> str:
        from engine.export import photos_of, put_photos

        photos = photos_of(session.library.reading.photos_with(person.person_id))
        put = put_photos(_one_by_one(task, photos), folder)
        words = translate("Exporting", "%Ln photo(s) of {name} in {folder}.", "", put.n_photos)
        sentence = words.format(name=name, folder=folder)
        return _with_left_out(sentence, len(put.left_out))

    session.said.emit(_copying(person.n_photos), False)
    _run(session, copy)


def _one_by_one(task: Task, things: Iterable[_Thing]) -> Iterator[_Thing]:
    """Yield things until the window is closed."""
    for thing in things:
        task.report(None)
        yield thing


def _run(session: Session, work: Callable[[Task], str]) -> None:
    """Do what the window stays open for."""

    def done(sentence: str) -> None:
        session.said.emit(sentence, False)
        session.end_export()

    def failed(error: Exception) -> None:
        session.tasks.failed.emit(error)
        session.end_export()

    session.begin_export()
    session.tasks.run(work, on_done=done, on_error=failed, on_progress=lambda _: None, lane=SLOW)
