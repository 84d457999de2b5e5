"""The errors a user may see. Anything that is not a KnownError is a bug in Kith."""

import errno

from engine.sentences import sentence


class KnownError(Exception):
    """A problem with a sentence for the user: what happened, and what can be done."""

    @property
    def sentence(self) -> str:
        """The sentence as it was raised, which `str` makes mere text of: it can be read in another language."""
        return self.args[0] if self.args else ""


class ShortOfMemoryError(KnownError):
    """Something would take more memory than there is, or than it may.

    Parameters
    ----------
    sentence : str
    needed_bytes : float
        What it would take; 0 where that is not known.
    """

    def __init__(self, sentence: str, needed_bytes: float = 0.0):
        super().__init__(sentence)
        self.needed_bytes = needed_bytes


class ChangedSinceError(KnownError):
    """What was computed holds no more: faces or people have changed since."""


class NameTakenError(KnownError):
    """Somebody bears a name already that was to be given to another.

    Parameters
    ----------
    sentence : str
    person_id : int
        Who bears it.
    """

    def __init__(self, sentence: str, person_id: int):
        super().__init__(sentence)
        self.person_id = person_id


class StandsError(KnownError):
    """An edit cannot be taken back or made again: somebody else has changed the same since.

    Parameters
    ----------
    sentence : str
    journal_id : int
        The edit.
    """

    def __init__(self, sentence: str, journal_id: int):
        super().__init__(sentence)
        self.journal_id = journal_id


class MeanwhileError(KnownError):
    """An edit is not the next to be taken back or made again any more: the library was changed meanwhile."""


def os_reason(error: OSError) -> str:
    """Return a sentence for the user on why the system did not give a file."""
    if isinstance(error, FileNotFoundError):
        return sentence("It is not there: it was moved, deleted or unplugged, or is a link that leads nowhere.")
    if isinstance(error, PermissionError):
        return sentence("You have no permission to read it.")
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return sentence("The disk is full.")
    if error.errno == errno.EROFS:
        return sentence("The disk can only be read.")
    if error.errno == errno.ELOOP:
        return sentence("It is a link that leads back to itself.")
    return sentence("It could not be read: {reason}.", reason=error.strerror)
