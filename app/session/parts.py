"""What the pages of a window share, each part once."""

from __future__ import annotations

from dataclasses import dataclass

from app.session.away import AwayPhotos
from app.session.everyone import Everyone
from app.session.portraits import Portraits
from app.session.session import Session
from app.session.suggestions import SuggestionFeed
from app.session.thumbnails import Thumbnails


@dataclass(frozen=True)
class WindowParts:
    """The parts around one open library; made where the window is put together, and passed on.

    Attributes
    ----------
    session : Session
    people : Everyone
    suggestions : SuggestionFeed
    thumbnails : Thumbnails
    portraits : Portraits
        Of these thumbnails.
    away : AwayPhotos
    """

    session: Session
    people: Everyone
    suggestions: SuggestionFeed
    thumbnails: Thumbnails
    portraits: Portraits
    away: AwayPhotos

    @classmethod
    def of(cls, session: Session, thumbnails: Thumbnails) -> WindowParts:
        """Make what belongs to a session and its thumbnails; it lives as long as they do."""
        people, portraits = Everyone(session, session), Portraits(thumbnails, thumbnails)
        people.portraits = portraits
        return cls(
            session,
            people,
            SuggestionFeed(session, parent=session),
            thumbnails,
            portraits,
            AwayPhotos(session, session),
        )
