"""Everything that is read of a library, in one place."""

from engine.library.reading.browsing import BrowsingReader
from engine.library.reading.evidence import EvidenceReader
from engine.library.reading.lives import LivesReader
from engine.library.reading.people import PeopleReader
from engine.library.reading.placed_faces import PlacedFacesReader
from engine.library.reading.queries import FaceReader
from engine.library.reading.timeline import TimelineReader
from engine.library.reading.together import TogetherReader
from engine.library.reading.vectors import AdapterReader


class Reading(
    PeopleReader,
    FaceReader,
    BrowsingReader,
    TimelineReader,
    TogetherReader,
    AdapterReader,
    EvidenceReader,
    PlacedFacesReader,
    LivesReader,
):
    """What screens and computations read; each method sees one moment of the library."""
