"""The people of a library as lists show them."""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Integer, Select, cast, exists, func, join, or_, select, true

from engine.collation import fold, list_key
from engine.errors import KnownError
from engine.library.dialects.expressions import among, of_largest
from engine.library.names import name_key
from engine.library.relations import relation_in
from engine.library.schema import (
    AssignmentRow,
    FaceRow,
    PersonRow,
    PersonTagRow,
    PhotoRow,
    RelationRow,
    RootRow,
    in_seen_photo,
    person_cover,
    plain_rows,
    shown_file,
    shown_person_face,
)
from engine.library.store import Repository
from engine.partial_dates import PartialDate
from engine.records import About, Person, RelationKind, Relative, Stranger
from engine.sentences import any_of, quoted, sentence

_EDGE = 0.01  # share of a photo's width or height


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
        listed = [who for who in people if (who.name or who.n_faces) and (include_hidden or not who.hidden)]
        return sorted(listed, key=_place_in_list)

    def about(self, person_id: int) -> About:
        """Read what the user wrote down about somebody; nothing of whoever is not there."""
        theirs = or_(RelationRow.person_id == person_id, RelationRow.other_id == person_id)
        with self._store.snapshot() as connection:
            notes = connection.scalar(select(PersonRow.notes).where(PersonRow.id == person_id))
            rows = connection.execute(select(RelationRow.__table__).where(theirs)).all()
        relatives = [Relative(*relation_in(row, person_id)) for row in rows]
        order = list(RelationKind)
        return About(notes, tuple(sorted(relatives, key=lambda one: (order.index(one.kind), one.person_id))))

    def strangers(self) -> list[Stranger]:
        """List the people without names who are not hidden, those of the poorest faces first."""
        width, height = PhotoRow.width_px, PhotoRow.height_px
        inside = (FaceRow.x0 > _EDGE * width) & (FaceRow.x1 < (1 - _EDGE) * width)
        inside = inside & (FaceRow.y0 > _EDGE * height) & (FaceRow.y1 < (1 - _EDGE) * height)
        best = func.max(FaceRow.quality)
        query = (
            select(PersonRow.id, func.count(FaceRow.photo_id.distinct()), best, func.max(cast(inside, Integer)))
            .join(AssignmentRow, AssignmentRow.person_id == PersonRow.id)
            .join(FaceRow, FaceRow.id == AssignmentRow.face_id)
            .join(PhotoRow, PhotoRow.id == FaceRow.photo_id)
            .where(PersonRow.name.is_(None), ~PersonRow.hidden, in_seen_photo())
            .group_by(PersonRow.id)
            .order_by(best, PersonRow.id)
        )
        with self._store.snapshot() as connection:
            rows = plain_rows(connection, query)
        return [Stranger(person_id, n, quality, not inside) for person_id, n, quality, inside in rows]

    def count_photos_in(self, person_id: int, roots: Sequence[str]) -> int:
        """Count the photos of a person that lie in some roots, by their paths, and nowhere else."""
        inside = select(RootRow.id).where(RootRow.path.in_(roots))
        elsewhere = (shown_file.c.photo_id == shown_person_face.c.photo_id, shown_file.c.root_id.not_in(inside))
        count = select(func.count(shown_person_face.c.photo_id.distinct())).select_from(shown_person_face)
        query = count.where(shown_person_face.c.person_id == person_id, ~exists().where(*elsewhere))
        with self._store.snapshot() as connection:
            return connection.scalar(query) or 0

    def find_people(self, text: str) -> list[Person]:
        """Find people by number ("12", "#12") or by name, whatever its case; hidden ones too.

        With a hash it is the number, even if somebody is called so.

        Raises
        ------
        KnownError
            If there is none; it suggests the names that come close.
        """
        wanted = name_key(text)
        number = text.strip().removeprefix("#")
        with self._store.snapshot() as connection:
            people = sorted(_people(connection), key=_place_in_list)
        numbered = [who for who in people if str(who.person_id) == number]
        if numbered and text.strip() != number:
            return numbered
        found = [who for who in people if who in numbered or (who.name and name_key(who.name) == wanted)]
        if not found:
            raise KnownError(_nobody_called(text.strip(), [who.name for who in people if who.name]))
        return found


def _people(connection: Connection, person_ids: Sequence[int] | None = None) -> list[Person]:
    columns = (PersonRow.id, PersonRow.name, PersonRow.hidden, PersonRow.nicknames, PersonRow.pinned)
    born, died = (PersonRow.birthday, PersonRow.birthday_precision), (PersonRow.died, PersonRow.died_precision)
    wanted = true() if person_ids is None else among(PersonRow.id, person_ids)
    rows = connection.execute(select(*columns, *born, *died).where(wanted)).all()
    counts = _counts(connection, person_ids)
    covers = _covers(connection, person_ids)
    tags = defaultdict[int, list[str]](list)
    for person_id, tag in connection.execute(
        select(PersonTagRow.person_id, PersonTagRow.tag).order_by(PersonTagRow.tag)
    ):
        tags[person_id].append(tag)
    people = []
    for person_id, name, hidden, nicknames, pinned, birthday, how_born, death, how_died in rows:
        n_faces, n_photos, quality, best = counts.get(person_id, (0, 0, 0.0, None))
        cover, life = covers.get(person_id, best), (PartialDate.of(birthday, how_born), PartialDate.of(death, how_died))
        groups = tuple(tags.get(person_id, ()))
        counted = (n_faces, n_photos, cover)
        people.append(Person(person_id, name, hidden, *counted, *life, nicknames, groups, pinned, quality))
    return people


def _covers(connection: Connection, person_ids: Sequence[int] | None) -> dict[int, int]:
    """Look up the faces that stand for people, before a typical face one that the user chose."""
    query = select(person_cover.c.person_id, person_cover.c.face_id).order_by(person_cover.c.is_chosen)
    if person_ids is not None:
        query = query.where(among(person_cover.c.person_id, person_ids))
    return {row[0]: row[1] for row in connection.execute(query)}  # the chosen one comes last


def _counts(connection: Connection, person_ids: Sequence[int] | None) -> dict[int, tuple[int, int, float, int]]:
    """Count each person's faces and photos, and name the quality of their best face, and that face."""
    if person_ids is None:  # of all people, what `shown_person_face` has; but that looks each photo up by itself
        person, face = AssignmentRow.person_id, (FaceRow.photo_id, FaceRow.quality, FaceRow.id)
        # By + 0 the faces are gone through in their order: by people or by photos, each would be looked up by itself.
        joined = join(FaceRow, AssignmentRow, FaceRow.id + 0 == AssignmentRow.face_id)
        can_be_seen = (FaceRow.photo_id + 0).in_(select(shown_file.c.photo_id))
        query = _count(person, *face).select_from(joined).where(can_be_seen)
    else:
        shown = shown_person_face.c
        query = _count(shown.person_id, shown.photo_id, shown.quality, shown.face_id)
        query = query.where(among(shown.person_id, person_ids))
    return {row[0]: (row[1], row[2], row[3], row[4]) for row in connection.execute(query).all()}


def _count(person: Any, photo: Any, quality: Any, face: Any) -> Select[*tuple[Any, ...]]:
    best = (func.max(quality), of_largest(face, quality))
    return select(person, func.count(), func.count(photo.distinct()), *best).group_by(person)


def _place_in_list(person: Person) -> tuple[object, ...]:
    return list_key(person.name, person.n_faces, person.person_id)


def _nobody_called(text: str, names: Sequence[str]) -> str:
    folded = {fold(name): name for name in names}
    near = difflib.get_close_matches(fold(text), folded, n=3, cutoff=0.6)
    near += [key for key in folded if text and fold(text) in key.split() and key not in near]
    if not near:
        return sentence("Nobody here is called “{text}”.", text=text)
    suggestions = any_of([quoted(folded[key]) for key in near[:5]])
    return sentence("Nobody here is called “{text}”. Did you mean {suggestions}?", text=text, suggestions=suggestions)
