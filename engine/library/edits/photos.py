"""What the edit that corrects a photo's date does to the tables."""

from __future__ import annotations

import contextlib
from datetime import datetime, timedelta

from sqlalchemy import select, update

from engine.errors import KnownError
from engine.library.edits.images.rows import Record
from engine.library.edits.kinds import SetDate
from engine.library.edits.people import apply
from engine.library.edits.titles import Facts
from engine.library.schema import PhotoRow
from engine.library.store import note_face_data_changed
from engine.partial_dates import PartialDate, Precision
from engine.photos.dates import FIRST_YEAR, DateSource
from engine.sentences import sentence


@apply.register
def _set_date(edit: SetDate, record: Record) -> Facts:
    connection = record.connection
    if connection.scalar(select(PhotoRow.id).where(PhotoRow.id == edit.photo_id)) is None:
        raise KnownError(
            sentence("There is no photo {photo_id} in the library, or not any more.", photo_id=edit.photo_id)
        )
    taken_at, precision = (None, None) if edit.taken_at is None else _read(edit.taken_at)
    record.before(photos=[edit.photo_id])
    values = {"taken_at": taken_at, "date_source": DateSource.USER.value, "date_precision": precision}
    connection.execute(update(PhotoRow).where(PhotoRow.id == edit.photo_id).values(**values))
    note_face_data_changed(connection)
    return Facts()


def _read(written: str) -> tuple[datetime, str | None]:
    """Read a moment, and how much of it is known where that is less than a day."""
    precision = None
    with contextlib.suppress(ValueError):
        known = PartialDate.parse(written)
        if known.precision is not Precision.DAY:
            written, precision = known.first.isoformat(), known.precision.value
    try:
        taken_at = datetime.fromisoformat(written)
    except ValueError:
        taken_at = None
    if taken_at is None or taken_at.tzinfo is not None:
        raise KnownError(
            sentence(
                "“{written}” is not a date. Please write it as in 2019-02-03T14:05, or as much of it as is known: "
                "2019-02-03, 2019-02, 2019.",
                written=written,
            )
        )
    if taken_at.year < FIRST_YEAR:
        raise KnownError(sentence("No photo is as old as {day}. Please look at the year.", day=taken_at.date()))
    if taken_at > datetime.now() + timedelta(days=1):  # somewhere it is tomorrow
        raise KnownError(sentence("{day} has not come yet. Please look at the year.", day=taken_at.date()))
    return taken_at, precision
