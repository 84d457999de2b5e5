"""Names of another program, from what was found to what is named in two clicks, and back in one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from app.background.tasks import WRITE
from app.pages.importing.dialog import ImportDialog
from app.pages.importing.model import ImportRole, PeopleToImport
from app.session.parts import WindowParts
from app.session.session import Session
from engine.interchange.importing.plan import ImportPlan, PlannedPerson
from engine.interchange.records import Region
from engine.library import Library
from engine.scanning.outside.face_maker import EmbeddedFace, FaceMaker
from tests.app.family import Family
from tests.app.held import HeldTasks
from tests.engine.interchange.programs import rect64
from tests.engine.library.make import vector

LEFT = Qt.MouseButton.LeftButton
FACE = Region(0.25, 0.2, 0.75, 0.8)
NOWHERE = Region(0.0, 0.0, 0.2, 0.15)


class FakeMaker(FaceMaker):
    """Makes a face of any box."""

    def drawn(self, weights: Any, path: str, box: Any) -> EmbeddedFace:
        assert Path(path).is_file()
        return EmbeddedFace(tuple(box), (0.0,) * 10, 0.5, vector(3).tobytes().hex(), weights.id)


def folder_of(library: Library) -> Path:
    return Path(library.reading.photo(1).paths[0]).parent


@pytest.fixture
def folder(family: Family, tmp_path: Path) -> Path:
    """The folder of the photos, with an ini of Picasa's."""
    source = tmp_path / "photos"
    source.mkdir()
    for path in folder_of(family.library).glob("*.jpg"):
        (source / path.name).symlink_to(path)
    lines = ["[Contacts2]", "1=Carl;;", "2=Ása;;", "3=Bea;;"]
    lines += ["[2-0.jpg]", f"faces=rect64({rect64(FACE)}),1", "[2-1.jpg]", f"faces=rect64({rect64(FACE)}),1"]
    lines += ["[3-0.jpg]", f"faces=rect64({rect64(FACE)}),2", "[1-0.jpg]", f"faces=rect64({rect64(FACE)}),3"]
    lines += ["[4-0.jpg]", f"faces=rect64({rect64(NOWHERE)}),3"]
    (source / ".picasa.ini").write_text("\n".join(lines))
    family.library.roots.move(str(folder_of(family.library)), str(source))
    return source


@pytest.fixture
def page(qtbot: Any) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.fixture
def dialog(parts: WindowParts, folder: Path, page: QWidget) -> ImportDialog:
    dialog = ImportDialog(parts, [folder], FakeMaker(), page)
    dialog.open()
    return dialog


def wait_for_plan(qtbot: Any, dialog: ImportDialog) -> None:
    qtbot.waitUntil(lambda: dialog.plan is not None and dialog.model.rowCount() > 0)


def names(library: Library) -> dict[str, int]:
    return {person.name: person.n_faces for person in library.reading.people() if person.name}


def rows(dialog: ImportDialog) -> list[tuple[str, str]]:
    model = dialog.model
    return [
        (model.index(row).data(ImportRole.NAME), model.index(row).data(ImportRole.NOTE))
        for row in range(model.rowCount())
    ]


def test_from_found_to_named_in_two_clicks(
    qtbot: Any, session: Session, library: Library, dialog: ImportDialog, folder: Path
) -> None:
    wait_for_plan(qtbot, dialog)
    assert dialog.sources.currentText() == f"Picasa: {folder}"
    assert rows(dialog) == [("Bea", "1 face that Kith had not found"), ("Carl", "2 faces"), ("Ása", "1 face")] or rows(
        dialog
    ) == [("Carl", "2 faces"), ("Bea", "1 face that Kith had not found"), ("Ása", "1 face")]
    assert dialog.kept.isVisible()
    assert dialog.kept.title.text() == "1 face stays as you said"
    assert dialog.kept.sentences == ["Åsa, and not Bea"]
    assert dialog.take.text() == "Import 3 people"
    before = names(library)
    with qtbot.waitSignal(session.said) as said, qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.take, LEFT)
    assert said.args == ["Imported the names of 3 people from Picasa: 4 faces", True]
    assert names(library) == before | {"Carl": 2, "Bea": 1, "Ása": 1}
    with qtbot.waitSignal(session.undone):
        session.undo()
    assert names(library) == before


def test_only_who_is_ticked_comes_and_whose_name_is_alike_may_be_one(
    qtbot: Any, session: Session, library: Library, dialog: ImportDialog
) -> None:
    wait_for_plan(qtbot, dialog)
    n_asa = names(library)["Åsa"]
    model, view = dialog.model, dialog.people
    by_name = {model.index(row).data(ImportRole.NAME): model.index(row) for row in range(model.rowCount())}
    for name in ("Carl", "Bea"):
        qtbot.mouseClick(view.viewport(), LEFT, pos=view.visualRect(by_name[name]).center())
    assert dialog.take.text() == "Import 1 person"
    assert by_name["Ása"].data(ImportRole.ALIKE) == "Åsa"
    rect = view.visualRect(by_name["Ása"])
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(rect.right() - 20, rect.center().y()))
    assert model.joined == {"Ása": "Åsa"}
    view.setCurrentIndex(by_name["Carl"])
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert [person.name for person in model.ticked] == [name for name in by_name if name != "Bea"]
    qtbot.keyClick(view, Qt.Key.Key_Space)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.take, LEFT)
    assert names(library)["Åsa"] == n_asa + 1
    assert "Carl" not in names(library)


def test_photos_that_kith_does_not_know_can_be_scanned_first(qtbot: Any, dialog: ImportDialog, folder: Path) -> None:
    wait_for_plan(qtbot, dialog)
    assert not dialog.unknown.isVisible()
    more = folder / "more"
    more.mkdir()
    (more / "new.jpg").write_bytes(b"new")
    (more / ".picasa.ini").write_text(f"[Contacts2]\n1=Carl;;\n[new.jpg]\nfaces=rect64({rect64(FACE)}),1\n")
    dialog.read(more)
    qtbot.waitUntil(lambda: dialog.plan is not None and dialog.unknown.isVisible())
    assert dialog.empty.text == "Nobody is named in there, in photos that Kith knows. "
    assert dialog.note.text() == "1 photo not in Kith yet."
    with qtbot.waitSignal(dialog.folders_wanted) as wanted:
        qtbot.mouseClick(dialog.unknown, LEFT)
    assert wanted.args == [[more]]


def test_what_cannot_be_read_gets_a_sentence(qtbot: Any, dialog: ImportDialog, tmp_path: Path) -> None:
    wait_for_plan(qtbot, dialog)
    bad = tmp_path / "digikam4.db"
    bad.write_bytes(b"no database")
    dialog.read(bad)
    qtbot.waitUntil(lambda: dialog.empty.title.text() == "The names cannot be read")
    assert dialog.empty.words.text() == f"{bad} is no database of digiKam."
    assert not dialog.take.isEnabled()


def test_folders_that_cannot_be_searched_are_not_waited_for(
    qtbot: Any, tasks: HeldTasks, parts: WindowParts, page: QWidget
) -> None:
    tasks.failed.disconnect()
    with qtbot.waitSignal(tasks.failed):
        dialog = ImportDialog(parts, [Path("no path\0")], FakeMaker(), page)
    assert dialog.empty.title.text() == "The names cannot be read"
    assert dialog.folder.isEnabled() and dialog.file.isEnabled()
    dialog.reject()


def test_folders_without_names_say_so(qtbot: Any, parts: WindowParts, page: QWidget, tmp_path: Path) -> None:
    dialog = ImportDialog(parts, [tmp_path], FakeMaker(), page)
    qtbot.waitUntil(lambda: dialog.empty.title.text().startswith("No names of another program"))
    assert not dialog.take.isEnabled()
    dialog.reject()


def test_the_model_is_one(qtmodeltester: Any) -> None:
    model = PeopleToImport()
    people = [PlannedPerson(f"Person {i}", face_ids=[i], n_known=i, photo_ids=[1]) for i in range(3)]
    model.show_plan(ImportPlan("Picasa", people))
    assert model.index(1).data(ImportRole.NOTE) == "1 face, in 1 photo without a face, 1 face known already"
    for row in range(3):
        model.setData(model.index(row), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert model.ticked == []
    model.touch(2)
    qtmodeltester.check(model)
    model.show_plan(None)
    assert model.rowCount() == 0


def test_a_dialog_may_be_closed_while_names_are_taken_over(
    qtbot: Any, session: Session, tasks: HeldTasks, library: Library, dialog: ImportDialog
) -> None:
    wait_for_plan(qtbot, dialog)
    held = tasks.hold(WRITE)
    qtbot.mouseClick(dialog.take, LEFT)
    qtbot.waitUntil(held.waits.is_set)
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.mouseClick(dialog.cancel, LEFT)
    with qtbot.waitSignal(session.said):
        held.let_go()
    assert names(library)["Carl"] == 2  # the edit had begun


def test_names_that_cannot_be_written_are_offered_again(
    qtbot: Any, tasks: HeldTasks, library: Library, dialog: ImportDialog, tmp_path: Path
) -> None:
    wait_for_plan(qtbot, dialog)
    tasks.failed.disconnect()
    held = tasks.hold(WRITE, before=True)
    qtbot.mouseClick(dialog.take, LEFT)
    qtbot.waitUntil(held.waits.is_set)
    library.path.rename(tmp_path / "away.db")
    with qtbot.waitSignal(tasks.failed):
        held.let_go()
    assert "cannot be opened" in dialog.note.text()
    assert dialog.take.isEnabled() and dialog.bar.isHidden()
    (tmp_path / "away.db").rename(library.path)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.take, LEFT)
    assert names(library)["Carl"] == 2
