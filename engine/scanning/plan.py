"""How each photo of a scan is searched, and which photos are done already."""

from __future__ import annotations

from dataclasses import dataclass, replace

from engine.faces.align import Template
from engine.faces.detector import SearchSettings
from engine.faces.registry import Registry, make_detector
from engine.library import KnownPhoto, Library
from engine.networks.weights import Weights
from engine.records import WeightsId
from engine.scanning.photo_job import PhotoJob, PhotoSettings


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
    """

    weights: WeightsId
    incomplete: frozenset[int]
    detector: str | None = None

    def are_met(self, photo_id: int, detector: str | None, weights: WeightsId | None) -> bool:
        """Whether a photo was scanned so: going back to a network that has seen all faces costs nothing."""
        embedded = weights == self.weights or photo_id not in self.incomplete
        return embedded and self.detector in (None, detector)


@dataclass(frozen=True)
class Plan:
    """How the photos of a scan are searched, and which need not be.

    Attributes
    ----------
    requirements : Requirements
    photo : PhotoSettings
    redetect : bool
        Search again what was searched with other settings.
    detectors : Registry
    one_person : float
        Squared distance up to which faces of a film are taken for one person's.
    """

    requirements: Requirements
    photo: PhotoSettings
    redetect: bool
    detectors: Registry
    one_person: float = 0.0

    @classmethod
    def of(
        cls, library: Library, weights: Weights, search: SearchSettings, redetect: bool, detectors: Registry
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
        requirements = Requirements(weights.id, incomplete, signature if redetect else None)
        return cls(requirements, PhotoSettings(template, search), redetect, detectors, weights.cluster_threshold)

    def settings_for(self, known: KnownPhoto | None) -> PhotoSettings:
        """Return how to search a photo: for a new network as before, so that no face found thoroughly is lost."""
        if known is None or self.redetect:
            return self.photo
        before = make_detector(self.photo.search, self.detectors).search_settings(known.detector)
        return self.photo if before is None else replace(self.photo, search=before)

    def signature_of(self, job: PhotoJob) -> str:
        """Return the signature of the detector that searches a photo."""
        return make_detector(job.settings.search, self.detectors).signature
