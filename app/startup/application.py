"""The composition root: puts the parts of the window together, and takes them apart again."""

from __future__ import annotations

import importlib
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QProcess, QTimer, Slot
from PySide6.QtWidgets import QApplication

from app.background.incremental_imports import import_steps, run_in_turns
from app.background.tasks import SLOW, SWITCH_S, Tasks
from app.pages.learning.fine_tuning import FineTuning
from app.session.elsewhere import Elsewhere
from app.session.other_processes import OtherProcesses
from app.session.parts import WindowParts
from app.session.remembered import Remembered
from app.session.scans.folders import Folders
from app.session.scans.moved_folders import MovedFolders
from app.session.scans.scanner import Hire, Scanner
from app.session.scans.watcher import Watcher
from app.session.session import Session
from app.session.sidecar_keeper import SidecarKeeper
from app.session.thumbnails import Thumbnails
from app.style import theme
from app.window.main_window import MainWindow
from app.window.moved_question import ask_whether_moved, away_sentence
from engine.frozen import own_command
from engine.glance import glance
from engine.library import Library
from engine.photos.thumbnail_store import ThumbnailStore, store_of
from resources import path as resource_path

if TYPE_CHECKING:
    from engine.library import AwayFolder
    from engine.scanning.moved import MovedFolder

logger = logging.getLogger(__name__)

_PEOPLE_PAGE = (
    "app.pages.people.name_editor",
    "app.pages.people.delegate",
    "app.pages.people.model",
    "app.widgets.grid.grid",
    "app.pages.people.grid",
    "app.pages.people.column",
    "app.pages.people.dialogs.picker",
    "app.pages.people.dialogs.merge_dialog",
    "app.pages.people.actions",
    "app.pages.people.nobody",
    "app.pages.people.page",
)
"""What the page of people is made of, a turn for each."""

_NEXT = ("engine.suggestions.questions", "engine.interchange.sidecars", "engine.scanning.pipeline")
"""What is needed as soon as the first page can be seen, and has no Qt in it: a thread imports it."""


class Kith(QObject):
    """Everything that belongs to one open library and its window.

    Parameters
    ----------
    library : Library
        Closed at the end, as the window is.
    window : MainWindow
        A frame so far.
    remembered : Remembered, optional
        Of this library, where that has been read already.
    hire : function, optional
        As for `Scanner`.
    **scanning
        Fields of ScanSettings that hold for every scan, such as workers=1.
    """

    def __init__(
        self,
        library: Library,
        window: MainWindow,
        remembered: Remembered | None = None,
        hire: Hire | None = None,
        **scanning: Any,
    ) -> None:
        super().__init__()
        self._switch_s = sys.getswitchinterval()
        sys.setswitchinterval(SWITCH_S)
        self.library, self.window = library, window
        self.tasks = Tasks(self)
        self.session = Session(self.library, self.tasks, remembered, self)
        self.thumbnails = Thumbnails(self.library, ThumbnailStore(store_of(self.library.path)), self)
        self.scanner = Scanner(self.session, self, hire, **scanning)
        self.others = OtherProcesses(self.session, self.scanner, self)
        self.watcher = Watcher(self.tasks, parent=self)
        self.sidecars = SidecarKeeper(self.session, self)
        self.folders = Folders(self.session, self)
        self.moved = MovedFolders(self.session, self.folders, self)
        self.elsewhere = Elsewhere(self.session, self)
        self._apply_theme()
        self.parts = WindowParts.of(self.session, self.thumbnails)
        self.tuning = FineTuning(self.session, self)
        self.window.attach(self.parts, self.scanner, self.others, self.folders, self.tuning)
        self._known = self.folders.all()
        self.is_settled = False  # once all that a start does has begun
        self._sample: QProcess | None = None
        self._awaited: set[str] = set()  # what the page of people has to wait for
        self._settling = QTimer(self, singleShot=True, interval=0)
        self.watcher.touched.connect(self.scanner.scan)
        self.moved.ready.connect(self.scanner.scan)
        self.moved.asked.connect(self._ask_whether_moved)
        self.moved.followed.connect(self._tell_followed)
        self.moved.away.connect(self._tell_away)
        self.scanner.ended.connect(self.moved.look_for_away)
        self.scanner.failed.connect(self.elsewhere.doubt)
        self.elsewhere.found_again.connect(self.scanner.go_on)
        self.elsewhere.forgotten.connect(self.thumbnails.drop)
        self.session.regrouped.connect(self.thumbnails.renew)
        self.window.theme_changed.connect(self._apply_theme)
        self.window.sample_wanted.connect(self.make_sample)
        self.window.keep_sidecars_changed.connect(self.sidecars.follow)
        for changed in theme.system_changes():
            changed.connect(self._apply_theme)

    def start(self, folders: Sequence[Path] = ()) -> None:
        """Show the window, then look after the folders."""
        self.parts.people.load()
        self._settling.timeout.connect(lambda: self._settle(list(folders)))
        if self._known or folders or self._has_people() or self.library.why_read_only or self.scanner.is_elsewhere:
            self.parts.people.loaded.connect(self._people_are_there)
            self.tasks.failed.connect(self._people_are_there)
            if self.window.pages.here == "opening":  # where people can be seen already, so that their page can wait
                self._awaited = {"people", "page"}
                run_in_turns([*import_steps(*_PEOPLE_PAGE), lambda: self._is_there("page")], self)
            else:
                self.window.start("people")
        else:
            self._settling.start()
            self.window.start("welcome")
        self.window.show()

    def _has_people(self) -> bool:
        """Whether there may be anybody in the library, or be soon: what others share is not looked at here."""
        shared = self.library.is_shared  # and somebody would have to wait for the server
        return shared or glance(self.library.path).has_people or self.library.is_being_scanned()

    @Slot()
    def _people_are_there(self) -> None:
        """Continue once they have been painted too, or could not be read."""
        self.parts.people.loaded.disconnect(self._people_are_there)
        self.tasks.failed.disconnect(self._people_are_there)
        self._is_there("people")

    def _is_there(self, what: str) -> None:
        if self._awaited == {what}:
            self.window.start("people")
        self._awaited.discard(what)
        if not self._awaited:
            self._settling.start()

    def _settle(self, folders: list[Path]) -> None:
        """Begin what can wait for the first picture: the user should see something before a folder is touched.

        One after another, as threads that are busy in Python hold up the window: first the pages whose counts are
        shown, then the folders, and the backup last.
        """
        self.folders.add(folders)
        self.folders.changed.connect(self._folders_changed)
        self._known = known = self.folders.all()
        self.session.refresh_undo()
        self.tasks.run(_import_next, on_done=lambda _: self._build_more(known), lane=SLOW)
        if self.library.why_read_only:
            self.window.messages.say(self.library.why_read_only)
        logger.info("the window is open")

    def _build_more(self, known: list[Path]) -> None:
        run_in_turns([*self.window.steps_ahead(), lambda: self._look_after_folders(known)], self.window)

    def _look_after_folders(self, known: list[Path]) -> None:
        """Look, in the background, which folders are there: a disk that is asleep takes seconds to say so."""
        self.tasks.run(self.folders.present, on_done=lambda there: self._look_into(known, there), lane=SLOW)

    def _look_into(self, known: list[Path], there: list[Path]) -> None:
        """Look for new photos in folders that were there at the start; one added meanwhile may be one that moved."""
        if self.library.why_read_only is None:
            folders = self.folders.all()
            self.scanner.scan([folder for folder in folders if folder in known and folder in there])
            self.watcher.watch([folder for folder in folders if folder not in known or folder in there])
        self.others.look()
        self.moved.look_for_away()
        self.tasks.run(self.library.back_up_if_due, lane=SLOW)
        self.sidecars.follow()
        if self.library.is_shared:
            self.elsewhere.follow()
        self.is_settled = True

    @Slot()
    def make_sample(self) -> None:
        """Make the sample album beside the library, and look after it like any folder."""
        if self._sample is not None:
            return
        folder = self.library.path.parent / "sample-album"
        self._sample = QProcess(self)
        self._sample.setWorkingDirectory(str(resource_path().parent))
        self._sample.finished.connect(lambda code: self._sample_made(folder, code))
        program, *arguments = own_command()
        self._sample.start(program, [*arguments, "sample", "--", str(folder)])
        self.window.messages.say(self.tr("Making a dozen photos of two public-domain portraits…"))

    def _sample_made(self, folder: Path, code: int) -> None:
        process, self._sample = self._sample, None
        if code == 0:
            self.window.add_folders([folder])
        elif process is not None:
            self.window.messages.say(
                bytes(process.readAllStandardError().data()).decode(errors="replace").strip()[-300:]
            )
        if process is not None:
            process.deleteLater()

    @Slot()
    def _folders_changed(self) -> None:
        new = [folder for folder in self.folders.present() if folder not in self._known]
        self._known = self.folders.all()
        self.watcher.watch(self.folders.present())
        QTimer.singleShot(0, self, lambda: self.moved.look_at(new))  # first the page that the user went to

    @Slot(object)
    def _ask_whether_moved(self, found: MovedFolder) -> None:
        ask_whether_moved(self.window, found, lambda: self.moved.follow(found), self.moved.leave)

    @Slot(object)
    def _tell_followed(self, found: MovedFolder) -> None:
        sentence = self.tr("All names followed to the new place.")
        self.window.offer(sentence, self.tr("Undo"), lambda: self.moved.take_back(found))

    @Slot(list)
    def _tell_away(self, folders: list[AwayFolder]) -> None:
        """Say what is newly away, and offer to look for it: adding a folder asks whether it is that one."""
        is_new = not {folder.path for folder in folders} <= {folder.path for folder in self.parts.away.folders}
        self.parts.away.set_folders(folders)
        if not is_new:
            return
        self.window.offer(away_sentence(folders), self.tr("It is elsewhere…"), self.window.choose_folder)

    @Slot()
    def _apply_theme(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, self.session.setting(theme.SETTING, "system"))

    def close(self) -> None:
        """End everything in order: what makes work first, the library last."""
        self._settling.stop()
        self._awaited = {"nothing any more"}
        for changed in theme.system_changes():
            changed.disconnect(self._apply_theme)
        if self._sample is not None:
            self._sample.finished.disconnect()
            self._sample.kill()
            self._sample.waitForFinished(2000)
        self.scanner.close()
        self.others.close()
        self.elsewhere.close()
        self.watcher.close()
        self.sidecars.close()
        self.tuning.close()
        self.window.close()
        self.session.flush()
        self.tasks.close()
        self.thumbnails.close()
        self.window.deleteLater()
        self.library.close()
        sys.setswitchinterval(self._switch_s)


def _import_next() -> None:
    for module in _NEXT:
        importlib.import_module(module)
