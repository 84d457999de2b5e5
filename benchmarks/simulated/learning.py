"""What happens between a simulated user's tasks: scans, and fine-tuning where the mode has it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
import torch
from numpy.typing import NDArray

from benchmarks.simulated.album import Faces
from benchmarks.simulated.clicks import ANSWER, PER_PAGE
from benchmarks.simulated.user import User
from engine.active_weights import weights_in_use
from engine.grouping.regrouping import regroup_people
from engine.networks.weights import Weights
from engine.scanning.jobs.embed import embed_crops
from training.data.augment import to_input
from training.finetuning.adopt import ADAPTER, NETWORK, adopt
from training.finetuning.crops import CropSource
from training.finetuning.finetune import finetune
from training.finetuning.labels import readiness

OFF, INSTANT = "off", "instant"
MODES = (OFF, INSTANT, ADAPTER, NETWORK)
SCAN_EVERY = 75
"""Clicks between two scans, after which all faces are grouped anew in every mode, and fine-tuning has its chance."""
_CONFIRMED_FIRST = 8  # people looked through when the program asks for more confirmed faces
_NEW_FACES = {ADAPTER: 25, NETWORK: 100}
"""Faces that something was said of since the last fine-tuning, for another to be worth a try: one takes minutes."""
_AT_ONCE = 64


def stored_crops(faces: Faces, rows: Mapping[int, int], pixels: NDArray[np.uint8], weights: Weights) -> CropSource:
    """Return an album's faces as a network takes them, from the training data's crops in the place of photos.

    Parameters
    ----------
    faces : Faces
        The album.
    rows : dict of face_id to row of the album
    pixels : (n, 128, 128, 3) uint8
        Of all faces of the training data.
    weights : Weights
    """

    def give(face_ids: Sequence[int]) -> Iterator[dict[int, NDArray[np.uint8]]]:
        for at in range(0, len(face_ids), _AT_ONCE):
            some = face_ids[at : at + _AT_ONCE]
            stored = torch.from_numpy(np.stack([pixels[faces.row[rows[face_id]]] for face_id in some]))
            x = to_input(stored, weights.input_hw, weights.input_hw[0] / weights.span_px)
            yield dict(zip(some, x.round().byte().permute(0, 2, 3, 1).numpy(), strict=True))

    return give


class Learner:
    """Scans now and then; fine-tunes, and adopts what the guard lets through.

    Parameters
    ----------
    mode : str
        One of `MODES`; the last two fine-tune.
    crops : callable, optional
        For the last.
    """

    def __init__(self, mode: str, crops: CropSource | None = None):
        self.mode, self.crops = mode, crops
        self.outcomes: list[str] = []
        self._scanned_at = 0
        self._learn_from = 0  # faces that something was said of

    def scan(self, user: User) -> bool:
        """Group anew, and learn, if it is time to; tells whether it was."""
        if user.diary.clicks - self._scanned_at < SCAN_EVERY:
            return False
        self._scanned_at = user.diary.clicks
        regroup_people(user.library, weights_in_use(user.library))
        user.look()
        if self.mode in _NEW_FACES and len(user.decided) >= self._learn_from:
            self._learn(user)
        return True

    def _learn(self, user: User) -> None:
        """Press "Learn", which first may want more confirmed faces, and take the result if it is better."""
        if not readiness(user.library, weights_in_use(user.library)).ready:
            sizes = Counter(person for person in user.person_of.values() if person in user.identity_of)
            for person_id, _ in sizes.most_common(_CONFIRMED_FIRST):
                seen = user.look_through(person_id, "while confirming", PER_PAGE)
                user.confirm(person_id, seen, "confirmed to learn from")
        if not readiness(user.library, weights_in_use(user.library)).ready:
            return
        self._learn_from = len(user.decided) + _NEW_FACES[self.mode]
        user.pay("learning", ANSWER)
        outcome = finetune(user.library, self.mode, crops=self.crops)
        card = outcome.card
        taken = "adopted" if card.better else f"refused ({' '.join(card.reasons)})"
        before, after = card.before, card.after
        figures = f"F {before.f:.3f} to {after.f:.3f}, VAL {before.val:.3f} to {after.val:.3f}"
        others = f"among others {before.general_val:.3f} to {after.general_val:.3f}"
        self.outcomes.append(f"{user.diary.clicks} clicks, {len(user.decided)} faces: {taken}, {figures}, {others}")
        if card.better:
            self._see_anew(user, outcome.net)
            adopt(user.library, outcome)
            user.pay("learning", ANSWER)

    def _see_anew(self, user: User, net: str | None) -> None:
        """Embed all faces with a tuned network, as `adopt` would do with photos."""
        if net is None or self.crops is None:
            return
        weights = weights_in_use(user.library, net)
        wanted = [face.face_id for face in user.library.reading.faces()]
        for some in self.crops(wanted):
            vectors, _ = embed_crops(weights, "cpu", None, np.stack(list(some.values())))
            user.library.scans.write_embeddings(weights.id, list(some), vectors)
