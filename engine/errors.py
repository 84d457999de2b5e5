"""The errors a user may see. Anything that is not a KnownError is a bug in Kith."""


class KnownError(Exception):
    """A problem with a sentence for the user: what happened, and what can be done."""
