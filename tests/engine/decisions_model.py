"""What a user decided about faces, kept in plain dicts beside the library, which must never say anything else."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field
from functools import singledispatchmethod
from typing import Any, NamedTuple

from engine.library import (
    Change,
    ConfirmFaces,
    DeleteFace,
    DrawFace,
    HidePeople,
    HidePerson,
    Library,
    MergeAll,
    MergePeople,
    MoveFaces,
    NamePerson,
    RejectFaces,
    ResizeFace,
    SetBirthday,
    SetCover,
    UntanglePeople,
)
from engine.vectors.adapter import ADAPTER_SETTING


class Seen(NamedTuple):
    """The library's tables at one moment.

    Attributes
    ----------
    people : dict of person_id to (name, hidden, birthday, cover)
    owner : dict of face_id to person_id
    confirmed : set of face_id
    rejections : set of (face_id, person_id or None)
    faces : dict of face_id to whether a detector found it
    adapter : the setting of this name
    """

    people: dict[int, tuple[Any, ...]]
    owner: dict[int, int]
    confirmed: set[int]
    rejections: set[tuple[int, int | None]]
    faces: dict[int, bool]
    adapter: Any


def look(library: Library) -> Seen:
    """Read the tables themselves, so that no query can hide anything."""
    with library.snapshot() as connection:

        def rows(query: str) -> list[tuple[Any, ...]]:
            return [tuple(row) for row in connection.exec_driver_sql(query)]

        people = rows("SELECT id, name, hidden, CAST(birthday AS text), cover_face_id FROM person")
        assignments = rows("SELECT face_id, person_id, confirmed FROM assignment")
        rejections = rows("SELECT face_id, person_id FROM rejection")
        faces = rows("SELECT id, score > 0 FROM face")
    return Seen(
        {person: (name, bool(hidden), birthday, cover) for person, name, hidden, birthday, cover in people},
        {face: person for face, person, _ in assignments},
        {face for face, _, sure in assignments if sure},
        set(rejections),
        {face: bool(found) for face, found in faces},
        library.setting(ADAPTER_SETTING),
    )


@dataclass
class Decisions:
    """What stands until the user says otherwise.

    Attributes
    ----------
    names, birthdays, covers : dict by person_id
    hidden : set of person_id
    confirmed : dict of face_id to person_id
    held : dict of face_id to person_id
        Faces not confirmed whose person got a name, or was hidden, with them before the user's eyes.
    refused : set of (face_id, person_id or None)
    drawn : set of face_id
    adapter : str or None
        What embeddings are read through, as the library keeps it.
    """

    names: dict[int, str] = field(default_factory=dict)
    birthdays: dict[int, str] = field(default_factory=dict)
    covers: dict[int, int] = field(default_factory=dict)
    hidden: set[int] = field(default_factory=set)
    confirmed: dict[int, int] = field(default_factory=dict)
    held: dict[int, int] = field(default_factory=dict)
    refused: set[tuple[int, int | None]] = field(default_factory=set)
    drawn: set[int] = field(default_factory=set)
    adapter: Any = None

    # -- what the library must say --------------------------------------------------------------------

    def unheard(self, seen: Seen) -> set[tuple[int, int | None]]:
        """Tell the faces that were refused for people who are gone, and those people."""
        return {(face, person) for face, person in self.refused if person not in {None, *seen.people}}

    def check(self, seen: Seen, handed: set[int]) -> None:
        """Compare with the tables.

        `handed` are the faces whose refusals grouping may have handed on to whoever got the faces of the refused
        person.
        """
        assert {person: name for person, (name, *_) in seen.people.items() if name} == self.names, "names"
        assert {person for person, (_, hidden, *_) in seen.people.items() if hidden} == self.hidden, "hidden people"
        assert {face: seen.owner[face] for face in seen.confirmed} == self.confirmed, "confirmed faces"
        held = {face: person for face, person in self.held.items() if seen.owner.get(face) != person}
        assert not held, "faces of named or hidden people that are not there any more"
        known = {None, *seen.people}
        refused = {(face, person) for face, person in self.refused if person in known}
        assert refused <= seen.rejections, "rejections that are lost"
        assert {face for face, _ in seen.rejections - refused} <= handed, "rejections that nobody made"
        back = {(face, person) for face, person in seen.owner.items() if {(face, person), (face, None)} & self.refused}
        assert not back, "rejected faces that are back"
        assert self.faces(seen) <= seen.faces.keys(), "faces"
        assert seen.adapter == self.adapter, "the adapter"
        for place, told in ((2, self.birthdays), (3, self.covers)):
            there = {person: row[place] for person, row in seen.people.items() if row[place]}
            assert there == {person: one for person, one in told.items() if person in known}, "birthdays or covers"

    def faces(self, seen: Seen) -> set[int]:
        """Tell the faces about which something was decided that still means something: not of people who are gone."""
        refused = {face for face, person in self.refused if person in {None, *seen.people}}
        return refused | self.confirmed.keys() | self.held.keys() | self.drawn | set(self.covers.values())

    def forget(self, faces: set[int]) -> None:
        """Drop faces that went, as a scan did not find them, while nothing was decided about them."""
        for kept in (self.confirmed, self.held):
            for face in faces & kept.keys():
                del kept[face]
        self.refused = {pair for pair in self.refused if pair[0] not in faces}
        self.drawn -= faces
        self.covers = {person: face for person, face in self.covers.items() if face not in faces}

    def again(self, before: Decisions, seen: Seen) -> Decisions:
        """Give what stands after an undo or redo that leads back to this, from the decisions before it.

        What had no edit of its own may have been regrouped while it was free: held faces that were held before too
        must be there, others may be.
        """
        now = deepcopy(self)
        kept = (self.held.items() & before.held.items()) | (self.held.items() & seen.owner.items())
        now.held = dict(kept)
        return now

    # -- what an edit makes of it ---------------------------------------------------------------------

    def forbids(self, edit: Any) -> bool:
        """Tell an edit that the library must refuse."""
        if isinstance(edit, NamePerson) and edit.name:
            taken = {name.casefold(): person for person, name in self.names.items()}
            return taken.get(edit.name.casefold(), edit.person_id) != edit.person_id
        if isinstance(edit, MoveFaces) and edit.person_id is None and edit.name:
            return edit.name.casefold() in {name.casefold() for name in self.names.values()}
        if isinstance(edit, MergeAll):
            return edit.target_id in edit.source_ids
        return isinstance(edit, MergePeople) and edit.source_id == edit.target_id

    def after(self, edit: Any, seen: Seen, change: Change) -> Decisions:
        """Give the decisions after an edit of a library that was as `seen` before."""
        now = deepcopy(self)
        now.apply(edit, seen, change)
        return now

    @singledispatchmethod
    def apply(self, edit: Any, seen: Seen, change: Change) -> None:
        raise TypeError(edit)

    @apply.register
    def _(self, edit: NamePerson, seen: Seen, change: Change) -> None:
        if edit.name is None:
            self.names.pop(edit.person_id, None)
            self._let_go(edit.person_id)
        else:
            if edit.person_id not in self.names:
                self._hold(edit.person_id, seen)
            self.names[edit.person_id] = edit.name

    @apply.register
    def _(self, edit: HidePerson, seen: Seen, change: Change) -> None:
        if edit.hidden:
            if edit.person_id not in self.hidden:
                self._hold(edit.person_id, seen)
            self.hidden.add(edit.person_id)
        else:
            self.hidden.discard(edit.person_id)
            self._let_go(edit.person_id)

    @apply.register
    def _(self, edit: HidePeople, seen: Seen, change: Change) -> None:
        for person in edit.person_ids:
            self.apply(HidePerson(person, edit.hidden), seen, change)

    def _hold(self, person: int, seen: Seen) -> None:
        theirs = {face: owner for face, owner in seen.owner.items() if owner == person}
        self.held |= {face: owner for face, owner in theirs.items() if face not in self.confirmed}

    def _let_go(self, person: int) -> None:
        if person not in self.names and person not in self.hidden:
            self.held = {face: owner for face, owner in self.held.items() if owner != person}

    @apply.register
    def _(self, edit: MoveFaces, seen: Seen, change: Change) -> None:
        person = edit.person_id or change.new_person_id
        assert person
        if change.new_person_id and edit.name:
            self.names[person] = edit.name
        kept = self.names.keys() | self.hidden | self.birthdays.keys()
        says_little = person in self.names and not edit.apart
        left = {seen.owner[face] for face in edit.face_ids if face in seen.owner} - {person}
        self._move(edit.face_ids, person, seen, kept if says_little else set(seen.owner.values()))
        if edit.apart:
            staying = {face for face, owner in seen.owner.items() if owner in left - kept}
            self.refused |= {(face, person) for face in staying.difference(edit.face_ids)}

    @apply.register
    def _(self, edit: UntanglePeople, seen: Seen, change: Change) -> None:
        self._move(edit.to_a_ids, edit.a_id, seen, {edit.b_id})
        self._move(edit.to_b_ids, edit.b_id, seen, {edit.a_id})

    def _move(self, faces: tuple[int, ...], person: int, seen: Seen, others: set[int]) -> None:
        for face in faces:
            self.refused -= {(face, None), (face, person)}
            if seen.owner.get(face, person) in others - {person}:
                self.refused.add((face, seen.owner[face]))
            self.held.pop(face, None)
            self.confirmed[face] = person

    @apply.register
    def _(self, edit: ConfirmFaces, seen: Seen, change: Change) -> None:
        for face in edit.face_ids:
            self.held.pop(face, None)
            self.confirmed[face] = seen.owner[face]

    @apply.register
    def _(self, edit: RejectFaces, seen: Seen, change: Change) -> None:
        for face in edit.face_ids:
            self.refused.add((face, edit.person_id))
            if edit.person_id in (None, seen.owner.get(face)):
                self.confirmed.pop(face, None)
                self.held.pop(face, None)
        if edit.person_id not in {None, *self.names, *self.hidden, *self.birthdays}:  # a grouping may dissolve them
            left_out = {owner for face, owner in seen.owner.items() if face not in edit.face_ids}
            whole = {seen.owner[face] for face in edit.face_ids if face in seen.owner} - left_out
            theirs = {face for face, owner in seen.owner.items() if owner == edit.person_id}.difference(edit.face_ids)
            self.refused |= {(face, other) for face in theirs for other in whole - {edit.person_id}}

    @apply.register
    def _(self, edit: MergePeople, seen: Seen, change: Change) -> None:
        source, target = edit.source_id, edit.target_id
        theirs = {person: {f for f, p in seen.owner.items() if p == person} for person in (source, target)}
        never = {face for face, person in self.refused if person == source}
        self.refused -= {(face, target) for face in theirs[source]}
        self.refused = {pair for pair in self.refused if pair[1] != source}
        self.refused |= {(face, target) for face in never - theirs[source] - theirs[target]}
        for owners in (self.confirmed, self.held):
            owners.update({face: target for face, person in owners.items() if person == source})
        for person in (source, target):  # somebody without a name who becomes one with somebody who has
            if person not in self.names and person not in self.hidden:
                self.held |= {face: target for face in theirs[person] if face not in self.confirmed}
        inherited: tuple[dict[int, Any], ...] = (self.names, self.birthdays, self.covers)
        for values in inherited:
            if source in values:
                values.setdefault(target, values.pop(source))
        self.hidden.discard(source)
        self._let_go(target)

    @apply.register
    def _(self, edit: MergeAll, seen: Seen, change: Change) -> None:
        for source in edit.source_ids:
            self.apply(MergePeople(source, edit.target_id), seen, change)
            owner = {face: edit.target_id if person == source else person for face, person in seen.owner.items()}
            seen = seen._replace(owner=owner)

    @apply.register
    def _(self, edit: SetBirthday, seen: Seen, change: Change) -> None:
        self.birthdays.pop(edit.person_id, None)
        if edit.birthday:
            self.birthdays[edit.person_id] = edit.birthday

    @apply.register
    def _(self, edit: SetCover, seen: Seen, change: Change) -> None:
        self.covers[edit.person_id] = edit.face_id

    @apply.register
    def _(self, edit: DrawFace, seen: Seen, change: Change) -> None:
        (face,) = change.faces
        self.drawn.add(face)
        if edit.person_id is not None:
            self.confirmed[face] = edit.person_id

    @apply.register
    def _(self, edit: ResizeFace, seen: Seen, change: Change) -> None:
        self.drawn.add(edit.face_id)

    @apply.register
    def _(self, edit: DeleteFace, seen: Seen, change: Change) -> None:
        if seen.faces[edit.face_id]:
            self.confirmed.pop(edit.face_id, None)
            self.held.pop(edit.face_id, None)
            self.refused.add((edit.face_id, None))
        else:
            self.forget({edit.face_id})
