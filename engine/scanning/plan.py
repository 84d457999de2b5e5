"""How each photo of a scan is searched, and which photos are done already."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from engine.faces.align import Template
from engine.faces.detector import SearchSettings
from engine.faces.registry import Registry, as_of_now, make_detector
from engine.library import KnownFile, KnownPhoto, Library
from engine.networks.weights import Weights
from engine.records import Photo, WeightsId
from engine.scanning.jobs.photo import PhotoJob, PhotoSettings

THOROUGH_PX = 1280
"""Long side at which photos are looked at first that are searched thoroughly; about four times the work of the default.
"""


@dataclass(frozen=True)
class Requirements:
    """What a photo must have been scanned with for nothing to be left to do.

    Attributes
    ----------
    weights : WeightsId
    incomplete : collection of photo_id
        Photos with faces that the weights have not embedded.
    detector : str or None
        Signature; None where any will do.
    searches : OlderSearches or None
        What to think of other signatures where photos of older Kiths are to be searched again.
    closer : bool
        Look closer where there may be more faces.
    """

    weights: WeightsId
    incomplete: frozenset[int]
    detector: str | None = None
    searches: OlderSearches | None = None
    closer: bool = False

    def are_met(self, known: KnownFile | KnownPhoto) -> bool:
        """Whether a photo was scanned so: going back to a network that has seen all faces costs nothing."""
        if not self.are_embedded(known) or self.detector not in (None, known.detector):
            return False
        if known.is_film:  # in which each face is seen so often that nobody looks closely
            return True
        is_outdated = self.searches is not None and self.searches.outdo(known.detector)
        return not is_outdated and not (self.closer and known.may_hold_more)

    def are_embedded(self, known: KnownFile | KnownPhoto) -> bool:
        """Whether the network has seen the photo's faces."""
        return known.weights == self.weights or known.photo_id not in self.incomplete


@dataclass(frozen=True)
class OlderSearches:
    """How photos were searched before, as their signatures tell.

    Attributes
    ----------
    now : SearchSettings
    detectors : Registry
    """

    now: SearchSettings
    detectors: Registry
    _outdone: dict[str | None, bool] = field(default_factory=dict, repr=False)  # there are few, and many photos of each

    def settings_of(self, signature: str | None) -> SearchSettings | None:
        """Return how a photo was searched, but with the detector of now; None where nobody knows."""
        for name in self.detectors if signature else ():
            detector = make_detector(replace(self.now, detector=name), self.detectors)
            if (before := detector.search_settings(signature or "")) is not None:
                return replace(before, detector=self.now.detector)
        return None

    def outdo(self, signature: str | None) -> bool:
        """Whether a search of now may find more than an older one: never where that was asked to be thorough."""
        if signature not in self._outdone:
            before = self.settings_of(signature)
            now = None if before is None else make_detector(before, self.detectors).signature
            is_other = now is None or now != as_of_now(signature or "")
            self._outdone[signature] = is_other and (before is None or before.long_side_px <= self.now.long_side_px)
        return self._outdone[signature]


@dataclass(frozen=True)
class Plan:
    """How the photos of a scan are searched, and which need not be.

    Attributes
    ----------
    requirements : Requirements
    photo : PhotoSettings
    redetect : bool
        Search again what was searched with other settings.
    older : OlderSearches
        What earlier searches were like.
    one_person : float
        Squared distance up to which faces of a film are taken for one person's.
    """

    requirements: Requirements
    photo: PhotoSettings
    redetect: bool
    older: OlderSearches
    one_person: float = 0.0

    @classmethod
    def of(
        cls,
        library: Library,
        weights: Weights,
        search: SearchSettings,
        redetect: bool,
        detectors: Registry,
        *,
        refresh: bool = False,
        closer: bool = False,
    ) -> Plan:
        """Make the plan of a scan with these weights.

        Raises
        ------
        KnownError
            If there is no such detector.
        """
        template = Template.for_input(*weights.input_hw, weights.span_px)
        signature = make_detector(search, detectors).signature
        incomplete = frozenset(library.scans.faces_to_embed(weights.id))
        older = OlderSearches(search, detectors)
        asked = (signature if redetect else None, older if refresh else None, closer)
        requirements = Requirements(weights.id, incomplete, *asked)
        return cls(requirements, PhotoSettings(template, search), redetect, older, weights.cluster_threshold)

    def job_for(self, photo: Photo, content_hash: str, known: KnownPhoto | None) -> PhotoJob:
        """Return what is to be done with a photo; one that is only looked at more closely loses no face by it."""
        adds_only = known is not None and not self.redetect and self.requirements.are_embedded(known)
        return PhotoJob(photo, content_hash, self.settings_for(known), adds_only)

    def settings_for(self, known: KnownPhoto | None) -> PhotoSettings:
        """Return how to search a photo: for a new network as before, so that no face found thoroughly is lost."""
        if known is None or self.redetect:
            return self.photo
        search = self.photo.search
        search = self.older.settings_of(known.detector) or search
        if self.requirements.closer and known.may_hold_more:
            search = replace(search, long_side_px=max(search.long_side_px, THOROUGH_PX))
        return replace(self.photo, search=search)

    def signature_of(self, job: PhotoJob) -> str:
        """Return the signature of the detector that searches a photo."""
        return make_detector(job.settings.search, self.older.detectors).signature

    def n_outdone(self, photos_by_search: Mapping[str, int]) -> int:
        """Count the photos in which a search of now may find more, of those that were searched so or so."""
        return sum(n for signature, n in photos_by_search.items() if self.older.outdo(signature))
