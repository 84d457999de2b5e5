"""What the journal calls an edit, made when it is shown: from the edit, and facts that were true when it was made."""

from __future__ import annotations

from dataclasses import dataclass
from functools import singledispatch

from engine.library.edits.kinds import (
    ConfirmFaces,
    DeleteFace,
    DrawFace,
    Edit,
    HidePeople,
    HidePerson,
    ImportNames,
    MergeAll,
    MergePeople,
    MoveFaces,
    NamePerson,
    PinPeople,
    RegroupPeople,
    RejectFaces,
    RelatePeople,
    ResizeFace,
    SetBirthday,
    SetCover,
    SetDate,
    SetDeath,
    SetNicknames,
    SetNotes,
    TagPeople,
    UntanglePeople,
)
from engine.library.names import tidy_name
from engine.partial_dates import PartialDate
from engine.records import RelationKind
from engine.sentences import Phrase, called, in_a_row, plural, sentence


@dataclass(frozen=True, slots=True)
class Facts:
    """What a title says beyond the edit itself, as it was when the edit was made.

    Attributes
    ----------
    people : tuple of (person_id, name or None)
        Those whom the title names, in its order.
    n_faces : int
        The faces that were named, moved, confirmed or rejected.
    n_merged, n_split : int
        People, by a regrouping.
    n_people : int
        Whose names were imported.
    title : str or None
        The sentence itself, where Kith 0.1 wrote the journal.
    """

    people: tuple[tuple[int, str | None], ...] = ()
    n_faces: int = 0
    n_merged: int = 0
    n_split: int = 0
    n_people: int = 0
    title: str | None = None


def title_of(edit: Edit, facts: Facts) -> str:
    """Return an edit as a sentence: 'Named 12 faces "Anna"'."""
    return _sentence(edit, facts) if facts.title is None else facts.title


@singledispatch
def _sentence(edit: Edit, facts: Facts) -> str:
    raise TypeError(f"{edit!r} is not an edit")


@_sentence.register
def _name(edit: NamePerson, facts: Facts) -> str:
    ((_, old_name),) = facts.people
    new_name = tidy_name(edit.name)
    if new_name is None and old_name:
        return sentence("Took the name {person} away", person=_called(facts))
    if new_name is None:
        return sentence("{person} has no name", person=_called(facts))
    if old_name:
        return sentence("Renamed {person} to “{name}”", person=_called(facts), name=new_name)
    return plural("Named {n} face “{name}”", "Named {n} faces “{name}”", facts.n_faces, name=new_name)


@_sentence.register
def _move(edit: MoveFaces, facts: Facts) -> str:
    if not facts.people:
        return sentence("Moved no faces")
    ((_, name),) = facts.people
    if edit.person_id is None and name is None:
        return plural("Moved {n} face to a new person", "Moved {n} faces to a new person", facts.n_faces)
    return plural("Moved {n} face to {person}", "Moved {n} faces to {person}", facts.n_faces, person=_called(facts))


@_sentence.register
def _untangle(edit: UntanglePeople, facts: Facts) -> str:
    return plural(
        "Untangled {person} and {other}: {n} face moved",
        "Untangled {person} and {other}: {n} faces moved",
        facts.n_faces,
        person=_called(facts),
        other=_called(facts, 1),
    )


@_sentence.register
def _confirm(edit: ConfirmFaces, facts: Facts) -> str:
    if not facts.people:
        return plural("Confirmed {n} face", "Confirmed {n} faces", facts.n_faces)
    return plural(
        "Confirmed {n} face as {person}", "Confirmed {n} faces as {person}", facts.n_faces, person=_called(facts)
    )


@_sentence.register
def _reject(edit: RejectFaces, facts: Facts) -> str:
    if not facts.people:
        return plural("Set {n} face aside as nobody", "Set {n} faces aside as nobody", facts.n_faces)
    return plural(
        "Said that {n} face is not {person}",
        "Said that {n} faces are not {person}",
        facts.n_faces,
        person=_called(facts),
    )


@_sentence.register
def _merge(edit: MergePeople, facts: Facts) -> str:
    return sentence("Merged {person} into {other}", person=_called(facts), other=_called(facts, 1))


@_sentence.register
def _merge_all(edit: MergeAll, facts: Facts) -> str:
    n_people = len(edit.source_ids)
    if n_people == 1:
        return sentence("Merged {person} into {other}", person=_called(facts), other=_called(facts, 1))
    return plural("Merged {n} person into {person}", "Merged {n} people into {person}", n_people, person=_called(facts))


@_sentence.register
def _hide(edit: HidePerson, facts: Facts) -> str:
    return _hidden(edit.hidden, 1, facts)


@_sentence.register
def _hide_people(edit: HidePeople, facts: Facts) -> str:
    return _hidden(edit.hidden, len(edit.person_ids), facts)


def _hidden(hidden: bool, n_people: int, facts: Facts) -> str:
    if n_people == 1:
        whole = _HID if hidden else _BROUGHT_BACK
        return whole(person=_called(facts))
    if hidden:
        return plural("Hid {n} person", "Hid {n} people", n_people)
    return plural("Brought {n} person back", "Brought {n} people back", n_people)


_HID, _BROUGHT_BACK = Phrase("Hid {person}"), Phrase("Brought {person} back")


@_sentence.register
def _set_cover(edit: SetCover, facts: Facts) -> str:
    return sentence("Chose a cover for {person}", person=_called(facts))


@_sentence.register
def _set_birthday(edit: SetBirthday, facts: Facts) -> str:
    if edit.birthday is None:
        return sentence("Took the birthday of {person} away", person=_called(facts))
    return sentence("Set the birthday of {person} to {day}", person=_called(facts), day=_day(edit.birthday))


@_sentence.register
def _set_death(edit: SetDeath, facts: Facts) -> str:
    if edit.died is None:
        return sentence("Took the date of death of {person} away", person=_called(facts))
    return sentence("Set the date of death of {person} to {day}", person=_called(facts), day=_day(edit.died))


@_sentence.register
def _set_nicknames(edit: SetNicknames, facts: Facts) -> str:
    return sentence("Changed the nicknames of {person}", person=_called(facts))


@_sentence.register
def _set_notes(edit: SetNotes, facts: Facts) -> str:
    return sentence("Changed the notes on {person}", person=_called(facts))


@_sentence.register
def _relate(edit: RelatePeople, facts: Facts) -> str:
    noted = _RELATED[edit.kind] if edit.related else _NOT_RELATED[edit.kind]
    return noted(other=_called(facts, 1), person=_called(facts))


_RELATED: dict[str, Phrase] = {
    RelationKind.PARENT: Phrase("Noted that {other} is a parent of {person}"),
    RelationKind.CHILD: Phrase("Noted that {other} is a child of {person}"),
    RelationKind.SIBLING: Phrase("Noted that {other} is a sibling of {person}"),
    RelationKind.PARTNER: Phrase("Noted that {other} is a partner of {person}"),
}
_NOT_RELATED: dict[str, Phrase] = {
    RelationKind.PARENT: Phrase("Noted that {other} is not a parent of {person}"),
    RelationKind.CHILD: Phrase("Noted that {other} is not a child of {person}"),
    RelationKind.SIBLING: Phrase("Noted that {other} is not a sibling of {person}"),
    RelationKind.PARTNER: Phrase("Noted that {other} is not a partner of {person}"),
}


@_sentence.register
def _tag(edit: TagPeople, facts: Facts) -> str:
    n_people = len(edit.person_ids)
    if n_people == 1:
        whole = _PUT_INTO_GROUP if edit.tagged else _TOOK_OUT_OF_GROUP
        return whole(person=_called(facts), group=edit.tag)
    if edit.tagged:
        return plural(
            "Added {n} person to the group “{group}”",
            "Added {n} people to the group “{group}”",
            n_people,
            group=edit.tag,
        )
    return plural(
        "Took {n} person out of the group “{group}”",
        "Took {n} people out of the group “{group}”",
        n_people,
        group=edit.tag,
    )


_PUT_INTO_GROUP = Phrase("Added {person} to the group “{group}”")
_TOOK_OUT_OF_GROUP = Phrase("Took {person} out of the group “{group}”")


@_sentence.register
def _pin(edit: PinPeople, facts: Facts) -> str:
    n_people = len(edit.person_ids)
    if n_people == 1:
        whole = _PINNED if edit.pinned else _UNPINNED
        return whole(person=_called(facts))
    if edit.pinned:
        return plural("Pinned {n} person", "Pinned {n} people", n_people)
    return plural("Unpinned {n} person", "Unpinned {n} people", n_people)


_PINNED, _UNPINNED = Phrase("Pinned {person}"), Phrase("Unpinned {person}")


@_sentence.register
def _draw(edit: DrawFace, facts: Facts) -> str:
    if facts.people:
        return sentence("Drew a face of {person}", person=_called(facts))
    return sentence("Drew a face")


@_sentence.register
def _resize(edit: ResizeFace, facts: Facts) -> str:
    if facts.people:
        return sentence("Changed the box of a face of {person}", person=_called(facts))
    return sentence("Changed the box of a face")


@_sentence.register
def _delete(edit: DeleteFace, facts: Facts) -> str:
    if facts.people:
        return sentence("Deleted a face of {person}", person=_called(facts))
    return sentence("Deleted a face")


@_sentence.register
def _set_date(edit: SetDate, facts: Facts) -> str:
    if edit.taken_at is None:
        return sentence("Took the date of a photo away")
    return sentence("Set the date of a photo to {moment}", moment=_day(edit.taken_at.replace("T", " ")))


@_sentence.register
def _import(edit: ImportNames, facts: Facts) -> str:
    return plural(
        "Imported the names of {n} person from {program}: {faces}",
        "Imported the names of {n} people from {program}: {faces}",
        facts.n_people,
        program=edit.program,
        #: {faces} in "Imported the names of 2 people from Picasa: 5 faces", and the like elsewhere
        faces=plural("{n} face", "{n} faces", facts.n_faces),
    )


@_sentence.register
def _regroup(edit: RegroupPeople, facts: Facts) -> str:
    if edit.reason == "learned":
        return sentence("Learned from your corrections")
    if edit.reason == "unlearned":
        return sentence("Took back what was learned")
    changes: list[str] = []
    if facts.n_merged:
        #: People, by a new grouping: part of "Grouped people again: 2 merged, 1 split, 5 faces moved"
        changes.append(plural("{n} merged", "{n} merged", facts.n_merged))
    if facts.n_split:
        #: People, by a new grouping: part of "Grouped people again: 2 merged, 1 split, 5 faces moved"
        changes.append(plural("{n} split", "{n} split", facts.n_split))
    if facts.n_faces:
        changes.append(plural("{n} face moved", "{n} faces moved", facts.n_faces))
    if not changes:
        return sentence("Grouped people again: no face moved")
    return sentence("Grouped people again: {changes}", changes=in_a_row(changes))


def _called(facts: Facts, place: int = 0) -> str:
    person_id, name = facts.people[place]
    return called(name, person_id)


def _day(written: str) -> PartialDate | str:
    try:
        return PartialDate.parse(written)
    except ValueError:
        return written
