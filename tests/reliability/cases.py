"""All that is killed; whoever writes something of a user's to a disk adds a row."""

from __future__ import annotations

from .kills_of_copies import BACKUP, MIGRATION, PACKING, REPAIR, RESTORE, UNPACKING
from .kills_of_edits import EDITS, FORGETTING, GROUPING
from .kills_of_merging import MERGING
from .kills_of_scans import SCAN, SCAN_WITH_WORKERS

CASES = (
    SCAN,
    SCAN_WITH_WORKERS,
    MERGING,
    GROUPING,
    EDITS,
    FORGETTING,
    MIGRATION,
    BACKUP,
    RESTORE,
    PACKING,
    UNPACKING,
    REPAIR,
)
