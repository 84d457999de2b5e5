"""What a long fine-tuning saves beside the library while it is under way, so that quitting loses a moment of it.

A folder with the faces that were cut out of photos, where the training is
(`training.finetuning.last_blocks.resume_steps`), and a note that the window reads without torch. It is gone once the
fine-tuning has come to its end.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import shutil
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.active_weights import nets_for, weights_in_use
from engine.errors import KnownError
from engine.library import Library
from engine.library.beside import learning_folder, learning_lock
from engine.locking import exclusive
from engine.networks.weights import Weights
from engine.replacing import put_in_place
from engine.sentences import sentence
from training.finetuning.labels import Labels, read_labels
from training.finetuning.report import Outcome

logger = logging.getLogger(__name__)

SAVE_EVERY_S = 20.0
"""So often something is saved; what was done since is lost by a kill."""


class CannotSaveError(KnownError):
    """What was learned cannot be written; another try goes on from what was saved on the way."""


@dataclass(frozen=True)
class StoppedRun:
    """A fine-tuning that did not come to its end.

    Attributes
    ----------
    share : float
        How far it was, in [0, 1].
    fits : bool
        It was begun with what the user says now, so that it can go on where it was; else only the faces that were cut
        out of photos serve again.
    """

    share: float
    fits: bool


class ResumeFolder:
    """The folder of a fine-tuning that is under way; get it by `open_resume_folder`.

    Attributes
    ----------
    steps : Path
        Where the training is.
    save_every_s : float
        So often something is saved.
    nets : callable
        Lists the networks that the library has.
    """

    def __init__(
        self,
        folder: Path,
        fingerprint: str,
        save_every_s: float = SAVE_EVERY_S,
        nets: Callable[[], Collection[str]] = tuple,
    ) -> None:
        self.steps, self.save_every_s = folder / "steps.safetensors", save_every_s
        self._folder, self._fingerprint, self._nets = folder, fingerprint, nets
        self._saved_at = -np.inf

    def save_share(self, share: float) -> None:
        """Write down how far it is, now and then."""
        if time.monotonic() - self._saved_at >= self.save_every_s:
            self._saved_at = time.monotonic()
            content = json.dumps({"share": share, "mark": self._fingerprint})
            write_atomically(_note_in(self._folder), content.encode())

    def save_outcome(self, outcome: Outcome) -> None:
        """Keep a network that is done, until it is settled what becomes of it."""
        if outcome.net is not None:
            content = json.dumps({"outcome": outcome.to_json(), "mark": self._fingerprint})
            write_atomically(_outcome_in(self._folder), content.encode())

    def outcome(self) -> Outcome | None:
        """Return a network that was done, and learned from what the user says now; None if there is none."""
        try:
            saved = json.loads(_outcome_in(self._folder).read_bytes())
            outcome = Outcome.from_json(saved["outcome"]) if saved["mark"] == self._fingerprint else None
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError) as error:
            logger.warning("what was saved of a fine-tuning cannot be read: %s", error)
            return None
        return outcome if outcome is not None and outcome.net in self._nets() else None

    def crops(self, input_hw: tuple[int, int], span_px: float) -> CropFile:
        """Open the faces that were cut out so far, for networks with this input."""
        return CropFile(self._folder / f"faces-{input_hw[0]}x{input_hw[1]}-{span_px:g}.bin", input_hw)


class CropFile:
    """Crops in a file to which some are added at a time; one that a kill cut short is not read.

    Where nothing more can be written, on a full disk, say, nothing more is saved.
    """

    def __init__(self, file: Path, input_hw: tuple[int, int]) -> None:
        self._file, self._is_full = file, False
        self._row = np.dtype([("face_id", "<i8"), ("pixels", "u1", (*input_hw, 3))])

    def read(self) -> dict[int, NDArray[np.uint8]]:
        """Read all crops, (height, width, 3) uint8 RGB, by face_id."""
        if not self._file.exists():
            return {}
        n_whole = self._file.stat().st_size // self._row.itemsize
        os.truncate(self._file, n_whole * self._row.itemsize)  # so that what comes next begins where it should
        rows = np.fromfile(self._file, self._row, n_whole)
        return dict(zip(rows["face_id"].tolist(), rows["pixels"], strict=True))

    def add(self, crops: dict[int, NDArray[np.uint8]]) -> None:
        """Write more crops, by face_id."""
        rows = np.zeros(len(crops), self._row)
        for row, (face_id, pixels) in zip(rows, crops.items(), strict=True):
            row["face_id"], row["pixels"] = face_id, pixels
        try:
            if not self._is_full:
                with self._file.open("ab") as file:
                    file.write(rows.tobytes())
        except OSError as error:
            self._is_full = True  # what is cut short now would put everything after it out of step
            logger.warning("faces cannot be saved in %s: %s", self._file, error)


@contextmanager
def open_resume_folder(
    library: Library, labels: Labels, weights: Weights, save_every_s: float = SAVE_EVERY_S
) -> Iterator[ResumeFolder]:
    """Open the folder of a fine-tuning, new or stopped before; one process at a time has it.

    At the end of the block it is deleted, and where a KnownError ends it: another try would end so, too. But for a
    CannotSaveError: the disk may have more room by then; and for a network that is done.

    Raises
    ------
    KnownError
        If another process has it, or the folder cannot be written.
    """
    folder = learning_folder(library.path)
    with exclusive(learning_lock(library.path)) as is_ours:
        if not is_ours:
            raise KnownError(sentence("Kith is learning from this library already."))
        try:
            folder.mkdir(mode=0o700, exist_ok=True)  # there are faces in it
        except OSError as error:
            raise KnownError(
                sentence("Nothing can be saved in {folder}: {reason}.", folder=folder, reason=error.strerror)
            ) from error
        resume = ResumeFolder(folder, _fingerprint(labels, weights), save_every_s, partial(nets_for, library))
        try:
            yield resume
        except CannotSaveError:
            raise
        except KnownError:
            if resume.outcome() is None:
                shutil.rmtree(folder)
            raise
        shutil.rmtree(folder)


def find_stopped(library: Library) -> StoppedRun | None:
    """Find a fine-tuning that was stopped before its end; None if there is none."""
    try:
        saved: dict[str, Any] = json.loads(_note_in(learning_folder(library.path)).read_bytes())
        weights = weights_in_use(library)
        return StoppedRun(float(saved["share"]), saved["mark"] == _fingerprint(read_labels(library, weights), weights))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        logger.warning("what was saved of a fine-tuning cannot be read: %s", error)
        return None


def delete_stopped(library: Library) -> None:
    """Delete what a stopped fine-tuning left, unless it goes on elsewhere."""
    with exclusive(learning_lock(library.path)) as is_ours:
        if is_ours:
            shutil.rmtree(learning_folder(library.path), ignore_errors=True)


def write_atomically(file: Path, content: bytes) -> None:
    """Write a file so that a kill leaves the one before or the new one; a full disk leaves the one before."""
    new = file.with_suffix(".new")
    try:
        with new.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        put_in_place(new, file)
    except OSError as error:
        new.unlink(missing_ok=True)
        logger.warning("%s cannot be written: %s", file, error)


def _note_in(folder: Path) -> Path:
    return folder / "note.json"


def _outcome_in(folder: Path) -> Path:
    return folder / "outcome.json"


def _fingerprint(labels: Labels, weights: Weights) -> str:
    """Hash labels and weights: what a fine-tuning learns from."""
    said = hashlib.sha256(weights.sha256.encode())
    for array in (labels.face_id, labels.photo, labels.person, labels.sure, np.array(labels.refused, np.int64)):
        said.update(array.tobytes())
    return said.hexdigest()
