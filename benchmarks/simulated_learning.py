"""What happens between a simulated user's tasks: scans, and fine-tuning where the mode has it."""

from __future__ import annotations

from collections import Counter

from benchmarks.simulated_clicks import ANSWER, PER_PAGE
from benchmarks.simulated_user import User
from engine.in_use import weights_in_use
from engine.regrouping import regroup_people
from training.finetune import finetune
from training.finetune_adopt import ADAPTER, NETWORK, adopt
from training.finetune_labels import readiness

OFF, INSTANT = "off", "instant"
MODES = (OFF, INSTANT, ADAPTER, NETWORK)
SCAN_EVERY = 75
"""Clicks between two scans, after which all faces are grouped anew in every mode, and fine-tuning has its chance."""
_CONFIRMED_FIRST = 8  # people looked through when the program asks for more confirmed faces
_NEW_FACES = 25  # said something about since the last fine-tuning, for another to be worth a try


class Learner:
    """Scans now and then; fine-tunes, and adopts what the guard lets through.

    Parameters
    ----------
    mode : str
        One of `MODES`; the last two fine-tune.
    """

    def __init__(self, mode: str):
        self.mode = mode
        self.outcomes: list[str] = []
        self._scanned_at = 0
        self._learned_from = -_NEW_FACES

    def scan(self, user: User) -> bool:
        """Group anew, and learn, if it is time to; tells whether it was."""
        if user.diary.clicks - self._scanned_at < SCAN_EVERY:
            return False
        self._scanned_at = user.diary.clicks
        regroup_people(user.library, weights_in_use(user.library))
        user.look()
        if self.mode in (ADAPTER, NETWORK) and len(user.decided) >= self._learned_from + _NEW_FACES:
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
        self._learned_from = len(user.decided)
        user.pay("learning", ANSWER)
        outcome = finetune(user.library, self.mode, n_workers=0)
        card = outcome.card
        taken = "adopted" if card.better else f"refused ({' '.join(card.reasons)})"
        figures = f"F {card.before.f:.3f} to {card.after.f:.3f}, VAL {card.before.val:.3f} to {card.after.val:.3f}"
        self.outcomes.append(f"{user.diary.clicks} clicks, {len(user.decided)} faces: {taken}, {figures}")
        if card.better:
            adopt(user.library, outcome)
            user.pay("learning", ANSWER)
