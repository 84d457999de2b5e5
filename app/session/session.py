"""The open library as the window sees it: edits go in, signals come out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.background.tasks import READ, WRITE, Task, Tasks
from app.session.live_gallery import LiveGallery
from app.session.remembered import Remembered
from engine.errors import KnownError, NameTakenError, StandsError
from engine.library import Change, Edit, Library, MoveFaces, RegroupReason, Step, Traces
from engine.networks.weights import Weights

if TYPE_CHECKING:
    from engine.grouping.preview import Preview

Steps = tuple[Step | None, Step | None]  # to be undone next, and to be redone

_WRITE_AFTER_MS = 250  # settings are written; the steps of a spin box are closer together


class Session(QObject):
    """A library, and the only road by which the window changes it.

    Parameters
    ----------
    library : Library
    tasks : Tasks
    remembered : Remembered, optional
        Of this library; read here where it is not given.
    """

    changed = Signal(object)  # Change: an edit, its undo or its redo; only these people and faces differ
    done = Signal(object, object)  # an edit, and its Change; after `changed`, but not for its undo or redo
    undone = Signal(object)  # Change: after `changed`, where it was an undo
    regrouped = Signal()  # anything may differ: a scan wrote photos, or people were grouped again; settings, too
    said = Signal(str, bool)  # a sentence for the user, and whether it can be undone
    undo_changed = Signal(object, object)  # titles of what can be undone and redone, or None
    weights_changed = Signal()  # a setting that was remembered leads to another network
    exported = Signal()  # nothing is being copied or written elsewhere any more
    _weights_read = Signal()

    def __init__(
        self, library: Library, tasks: Tasks, remembered: Remembered | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.library = library
        self.tasks = tasks
        self.gallery = LiveGallery(library)
        self._remembered = remembered or Remembered(library)
        #: Does something while nothing of the window's own scans, and is told when that is over
        self.without_scan: Callable[[Callable[[Callable[[], None]], None]], None] = lambda work: work(lambda: None)
        self._asking_undo: Task | None = None
        self._n_exports = 0
        self._n_writing = 0  # edits under way, each of which tells at its end what can be undone
        self._next: Steps = (None, None)  # as the user is shown them
        self._said_step: Step | None = None  # the edit that the last sentence is about
        self._write_soon = QTimer(self, singleShot=True, interval=_WRITE_AFTER_MS)
        self._write_soon.timeout.connect(self.flush)
        self._weights_read.connect(self.weights_changed, Qt.ConnectionType.QueuedConnection)
        self.changed.connect(lambda change: self.gallery.touch(change.faces))
        self.regrouped.connect(self.gallery.drop)

    @property
    def weights(self) -> Weights:
        """The network whose embeddings the library is looked at with."""
        return self._remembered.weights

    def setting(self, key: str, default: Any = None) -> Any:
        """Return a remembered value; from any thread, and without a look into the library."""
        return self._remembered.get(key, default)

    def remember(self, key: str, value: Any) -> None:
        """Remember a value that JSON can hold, at once; it is written in the background, soon or by `flush`."""
        self._remembered.note(key, value)
        if not self._write_soon.isActive():
            self._write_soon.start()

    @Slot()
    def flush(self) -> None:
        """Begin to write what is remembered and not written yet."""
        self._write_soon.stop()
        self.tasks.run(self.write_settings, lane=WRITE)

    def write_settings(self) -> None:
        """Write what is remembered and not written yet; in the background.

        Raises
        ------
        KnownError
            If the library cannot be written.
        """
        if self._remembered.write():
            self._weights_read.emit()

    def read_settings(self) -> None:
        """Read anew what others may have changed, before `regrouped`; in the background."""
        self._remembered.read()

    def read(self, function: Callable[..., Any], *arguments: Any, on_done: Callable[[Any], None]) -> Task:
        """Ask the library something in the background: function(*arguments), then on_done(result)."""
        return self.tasks.run(function, *arguments, on_done=on_done, lane=READ)

    def do(
        self,
        edit: Edit,
        on_done: Callable[[Change], None] | None = None,
        on_name_taken: Callable[[int], None] | None = None,
        on_failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Make an edit; `changed` follows, then `done`, then `on_done`.

        Whether somebody bears a name already, the library alone knows: what a page has read may be older than an edit
        that is still under way. Faces that were to be somebody new of that name go to whoever bears it; other edits
        are refused.

        Parameters
        ----------
        edit : Edit
        on_done : function of a Change, optional
        on_name_taken : function of a person_id, optional
            Called with who bears the name, in place of an error.
        on_failed : function of an exception, optional
            Called with why the edit could not be made, which the user is told all the same.
        """
        tried = [edit]

        def attempt() -> Change | None:
            try:
                return self.library.edits.do(edit)
            except NameTakenError as taken:
                if not isinstance(edit, MoveFaces):
                    raise
                tried.append(replace(edit, person_id=taken.person_id, name=None))
                return self.library.edits.do(tried[-1])

        def made(change: Change) -> None:
            self.done.emit(tried[-1], change)
            if on_done is not None:
                on_done(change)

        self._write(attempt, "{step}", made, on_name_taken, on_failed)

    def make(self, function: Callable[[], Change | None]) -> None:
        """Change the library by a function that writes its own journal entry; then as after an edit."""
        self._write(function, "{step}", None)

    def regroup(
        self,
        preview: Preview,
        on_done: Callable[[Change], None] | None = None,
        reason: RegroupReason = "settings",
    ) -> None:
        """Group people again as it was previewed, in one step that can be undone; then as after an edit."""
        from engine.grouping.preview import apply_preview

        self._write(lambda: apply_preview(self.library, preview, reason), "{step}", on_done)

    def forget(self, person_id: int, on_done: Callable[[], None]) -> None:
        """Delete for good what is known of somebody; then as after an edit, but that it cannot be undone.

        A scan of the window's own is stopped for it, and goes on afterwards.
        """

        def told(traces: Traces) -> None:
            self.changed.emit(Change("", (person_id,), traces.face_ids))
            self.said.emit(self.tr("Forgotten for good."), False)
            self.refresh_undo()
            on_done()

        def forget() -> Traces:
            traces = self.library.forgetting.forget(person_id)
            self.read_settings()  # of which one may have named them
            return traces

        def work(over: Callable[[], None]) -> None:
            def done(traces: Traces) -> None:
                over()
                told(traces)

            def failed(error: Exception) -> None:
                over()
                self.tasks.failed.emit(error)

            self.tasks.run(forget, on_done=done, on_error=failed, lane=WRITE)

        self.without_scan(work)

    @property
    def is_exporting(self) -> bool:
        """Whether something is being copied or written elsewhere for the user, who would miss what is not there yet."""
        return self._n_exports > 0

    def begin_export(self) -> None:
        """Note that something is being copied or written elsewhere, until `end_export`."""
        self._n_exports += 1

    def end_export(self) -> None:
        """Note that it is there, or could not be; `exported` follows if it was the last."""
        self._n_exports -= 1
        if not self._n_exports:
            self.exported.emit()

    def undo(self) -> None:
        """Take the last edit back, unless that is another one by now than the user was shown."""
        self._undo(lambda: self.library.edits.undo(self._next[0]))

    def undo_what_was_said(self) -> None:
        """Take the edit back that `said` was about last, unless it is not the last one any more."""
        step = self._said_step
        self._undo(lambda: self.library.edits.undo(step))

    def redo(self) -> None:
        """Make the edit again that was taken back last, unless that is another one by now."""
        self._redo(lambda: self.library.edits.redo(self._next[1]))

    def undo_to(self, journal_id: int, on_over: Callable[[], None] | None = None) -> None:
        """Take an edit back with all that were made after it, unless there are others by now.

        That may take seconds, in which nothing is offered to be undone or redone.

        Parameters
        ----------
        journal_id : int
        on_over : function, optional
            Called at the end, whatever has come of it.
        """
        self._undo(lambda: self.library.edits.undo_to(journal_id, self._next[0]), on_over)
        self.undo_changed.emit(None, None)

    def redo_to(self, journal_id: int, on_over: Callable[[], None] | None = None) -> None:
        """Make edits again that were taken back, up to this one, unless there are others by now; as `undo_to`."""
        self._redo(lambda: self.library.edits.redo_to(journal_id, self._next[1]), on_over)
        self.undo_changed.emit(None, None)

    def _undo(self, undo: Callable[[], Change | None], on_over: Callable[[], None] | None = None) -> None:
        self._write(undo, self.tr("Undone: {step}"), self.undone.emit, on_over=on_over)

    def _redo(self, redo: Callable[[], Change | None], on_over: Callable[[], None] | None = None) -> None:
        self._write(redo, self.tr("Redone: {step}"), None, on_over=on_over)

    def refresh_undo(self) -> None:
        """Look up what can be undone and redone; an older answer under way counts no more."""
        if self._asking_undo is not None:
            self._asking_undo.cancel()
        self._asking_undo = self.read(self.library.edits.next_steps, on_done=self._show_next)

    def _show_next(self, steps: Steps) -> None:
        if self._n_writing == 0:
            self._next = steps
            self.undo_changed.emit(*(step and step.title for step in steps))

    def _write(
        self,
        function: Callable[[], Change | None],
        sentence: str,
        on_done: Callable[[Change], None] | None,
        on_name_taken: Callable[[int], None] | None = None,
        on_failed: Callable[[Exception], None] | None = None,
        on_over: Callable[[], None] | None = None,
    ) -> None:
        def write() -> tuple[Change | None, Steps]:
            try:
                change = function()
            except Exception:
                self._next = (None, None)  # what the user was shown is not the case any more, perhaps
                raise
            if change is not None and change.settings:
                self.read_settings()
            self._next = self.library.edits.next_steps()  # before another edit that waits already, an undo perhaps
            return change, self._next

        def made(result: tuple[Change | None, Steps]) -> None:
            change, steps = result
            self._n_writing -= 1
            if change is not None:
                if change.settings:
                    self.regrouped.emit()
                elif not change.is_empty:
                    self.changed.emit(change)
                can_undo = not change.is_empty and sentence == "{step}"
                self._said_step = steps[0] if can_undo else None
                self.said.emit(sentence.format(step=change.title), can_undo)
            if self._asking_undo is not None:
                self._asking_undo.cancel()
            self._show_next(steps)
            if change is not None and on_done is not None:
                on_done(change)
            if on_over is not None:
                on_over()

        def failed(error: Exception) -> None:
            self._n_writing -= 1
            self.refresh_undo()  # others may have changed what it was about
            if on_over is not None:
                on_over()
            if on_name_taken is not None and isinstance(error, NameTakenError):
                on_name_taken(error.person_id)
                return
            if isinstance(error, StandsError):
                #: A step that cannot be undone or redone; {sentence} says why
                words = self.tr("{sentence} The next time, this step is passed over.")
                error = KnownError(words.format(sentence=error))
            self.tasks.failed.emit(error)
            if on_failed is not None:
                on_failed(error)

        self._n_writing += 1
        self.tasks.run(write, on_done=made, on_error=failed, lane=WRITE)
