"""The people of a library as lists show them."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Sequence

from sqlalchemy import Connection, func, select, true

from engine.errors import KnownError
from engine.library.names import name_key
from engine.library.schema import AssignmentRow, FaceRow, PersonRow, among, in_seen_photo, in_some_seen_photo
from engine.library.store import Repository
from engine.records import Person


class PeopleReader(Repository):
    """The side of the library that lists people; each method sees one moment."""

    def people(self, include_hidden: bool = False, person_ids: Sequence[int] | None = None) -> list[Person]:
        """List the people: the named by name, then the unnamed by how many faces they have, most first.

        Only faces in photos that are present count; an unnamed person without any is left out. The cover is the one
        that the user chose, or else the one that grouping found typical, or else the person's best face.

        Parameters
        ----------
        include_hidden : bool
        person_ids : sequence of int, optional
            List only these, which is quick in a library of any size; unknown ones are passed over.
        """
        with self._store.snapshot() as connection:
            people = _people(connection, person_ids)
        shown = [one for one in people if (one.name or one.n_faces) and (include_hidden or not one.hidden)]
        return sorted(shown, key=_place_in_list)

    def find_people(self, text: str) -> list[Person]:
        """Find people by number ("12", "#12") or by name, whatever its case; hidden ones too.

        Raises
        ------
        KnownError
            If there is none; it suggests the names that come close.
        """
        wanted = name_key(text)
        number = text.strip().removeprefix("#")
        with self._store.snapshot() as connection:
            people = sorted(_people(connection), key=_place_in_list)
        found = [one for one in people if str(one.person_id) == number or (one.name and name_key(one.name) == wanted)]
        if not found:
            raise KnownError(_nobody_called(text.strip(), [one.name for one in people if one.name]))
        return found


def _people(connection: Connection, person_ids: Sequence[int] | None = None) -> list[Person]:
    covers = (PersonRow.cover_face_id, PersonRow.portrait_face_id)
    columns = (PersonRow.id, PersonRow.name, PersonRow.hidden, PersonRow.birthday, *covers)
    wanted = true() if person_ids is None else among(PersonRow.id, person_ids)
    rows = connection.execute(select(*columns).where(wanted)).all()
    counts = _counts(connection, person_ids)
    usable = _usable_covers(connection, [face_id for row in rows for face_id in row[-2:] if face_id is not None])
    people = []
    for person_id, name, hidden, birthday, *wanted_covers in rows:
        n_faces, n_photos, best = counts.get(person_id, (0, 0, None))
        cover = next((face_id for face_id in wanted_covers if (person_id, face_id) in usable), best)
        people.append(Person(person_id, name, hidden, n_faces, n_photos, cover, birthday))
    return people


def _usable_covers(connection: Connection, face_ids: Collection[int]) -> set[tuple[int, int]]:
    """Tell whose cover faces can be, as (person_id, face_id): of whom they are now, if they can be seen."""
    query = (
        select(AssignmentRow.person_id, FaceRow.id)
        .join(FaceRow, FaceRow.id == AssignmentRow.face_id)
        .where(among(AssignmentRow.face_id, face_ids), in_some_seen_photo())
    )
    return {(person_id, face_id) for person_id, face_id in connection.execute(query)}


def _counts(connection: Connection, person_ids: Sequence[int] | None) -> dict[int, tuple[int, int, int]]:
    """Count each person's faces and photos, and name their best face."""
    query = (
        select(
            AssignmentRow.person_id,
            func.count(),
            func.count(FaceRow.photo_id.distinct()),
            func.max(FaceRow.quality),
            FaceRow.id,  # of the row with that maximum, as SQLite has it; of equals the first
        )
        .join(FaceRow, FaceRow.id == AssignmentRow.face_id)
        .group_by(AssignmentRow.person_id)
    )
    if person_ids is None:
        query = query.where(in_seen_photo())
    else:
        query = query.where(among(AssignmentRow.person_id, person_ids), in_some_seen_photo())
    return {person_id: (n, n_photos, best) for person_id, n, n_photos, _, best in connection.execute(query).all()}


def _place_in_list(person: Person) -> tuple[bool, str, int, int]:
    return (person.name is None, (person.name or "").casefold(), -person.n_faces, person.person_id)


def _nobody_called(text: str, names: Sequence[str]) -> str:
    folded = {name.casefold(): name for name in names}
    near = difflib.get_close_matches(text.casefold(), folded, n=3, cutoff=0.6)
    near += [key for key in folded if text and text.casefold() in key.split() and key not in near]
    if not near:
        return f'Nobody here is called "{text}".'
    suggestions = " or ".join(f'"{folded[key]}"' for key in near[:5])
    return f'Nobody here is called "{text}". Did you mean {suggestions}?'
