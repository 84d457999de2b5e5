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
    if new_name is None:
        return f"Took the name {_called(facts)} away" if old_name else f"{_called(facts)} has no name"
    return f'Renamed {_called(facts)} to "{new_name}"' if old_name else f'Named {_n_faces(facts)} "{new_name}"'


@_sentence.register
def _move(edit: MoveFaces, facts: Facts) -> str:
    if not facts.people:
        return "Moved no faces"
    ((_, name),) = facts.people
    target = "a new person" if edit.person_id is None and name is None else _called(facts)
    return f"Moved {_n_faces(facts)} to {target}"


@_sentence.register
def _untangle(edit: UntanglePeople, facts: Facts) -> str:
    return f"Untangled {_called(facts)} and {_called(facts, 1)}: {_n_faces(facts)} moved"


@_sentence.register
def _confirm(edit: ConfirmFaces, facts: Facts) -> str:
    return f"Confirmed {_n_faces(facts)}" + (f" as {_called(facts)}" if facts.people else "")


@_sentence.register
def _reject(edit: RejectFaces, facts: Facts) -> str:
    if not facts.people:
        return f"Set {_n_faces(facts)} aside as nobody"
    return f"Said that {_n_faces(facts)} {'is' if facts.n_faces == 1 else 'are'} not {_called(facts)}"


@_sentence.register
def _merge(edit: MergePeople, facts: Facts) -> str:
    return f"Merged {_called(facts)} into {_called(facts, 1)}"


@_sentence.register
def _merge_all(edit: MergeAll, facts: Facts) -> str:
    if len(edit.source_ids) == 1:
        return f"Merged {_called(facts)} into {_called(facts, 1)}"
    return f"Merged {len(edit.source_ids)} people into {_called(facts)}"


@_sentence.register
def _hide(edit: HidePerson, facts: Facts) -> str:
    return f"Hid {_called(facts)}" if edit.hidden else f"Brought {_called(facts)} back"


@_sentence.register
def _hide_people(edit: HidePeople, facts: Facts) -> str:
    people = _all_called(edit.person_ids, facts)
    return f"Hid {people}" if edit.hidden else f"Brought {people} back"


@_sentence.register
def _set_cover(edit: SetCover, facts: Facts) -> str:
    return f"Chose a cover for {_called(facts)}"


@_sentence.register
def _set_birthday(edit: SetBirthday, facts: Facts) -> str:
    if edit.birthday is None:
        return f"Took the birthday of {_called(facts)} away"
    return f"Set the birthday of {_called(facts)} to {edit.birthday}"


@_sentence.register
def _set_death(edit: SetDeath, facts: Facts) -> str:
    if edit.died is None:
        return f"Took the date of death of {_called(facts)} away"
    return f"Set the date of death of {_called(facts)} to {edit.died}"


@_sentence.register
def _set_nicknames(edit: SetNicknames, facts: Facts) -> str:
    return f"Changed the nicknames of {_called(facts)}"


@_sentence.register
def _set_notes(edit: SetNotes, facts: Facts) -> str:
    return f"Changed the notes on {_called(facts)}"


@_sentence.register
def _relate(edit: RelatePeople, facts: Facts) -> str:
    return f"Noted that {_called(facts, 1)} is {'' if edit.related else 'no '}{edit.kind} of {_called(facts)}"


@_sentence.register
def _tag(edit: TagPeople, facts: Facts) -> str:
    done, where = ("Added", "to") if edit.tagged else ("Took", "out of")
    return f'{done} {_all_called(edit.person_ids, facts)} {where} the group "{edit.tag}"'


@_sentence.register
def _pin(edit: PinPeople, facts: Facts) -> str:
    return f"{'Pinned' if edit.pinned else 'Unpinned'} {_all_called(edit.person_ids, facts)}"


@_sentence.register
def _draw(edit: DrawFace, facts: Facts) -> str:
    return "Drew a face" + _whose(facts)


@_sentence.register
def _resize(edit: ResizeFace, facts: Facts) -> str:
    return "Changed the box of a face" + _whose(facts)


@_sentence.register
def _delete(edit: DeleteFace, facts: Facts) -> str:
    return "Deleted a face" + _whose(facts)


@_sentence.register
def _set_date(edit: SetDate, facts: Facts) -> str:
    if edit.taken_at is None:
        return "Took the date of a photo away"
    return f"Set the date of a photo to {edit.taken_at.replace('T', ' ')}"


@_sentence.register
def _import(edit: ImportNames, facts: Facts) -> str:
    people = "1 person" if facts.n_people == 1 else f"{facts.n_people} people"
    return f"Imported the names of {people} from {edit.program}: {_n_faces(facts)}"


@_sentence.register
def _regroup(edit: RegroupPeople, facts: Facts) -> str:
    if edit.reason == "learned":
        return "Learned from your corrections"
    if edit.reason == "unlearned":
        return "Took back what was learned"
    parts = [f"{n} {what}" for n, what in ((facts.n_merged, "merged"), (facts.n_split, "split")) if n]
    if facts.n_faces:
        parts.append(f"{_n_faces(facts)} moved")
    return f"Grouped people again: {', '.join(parts) or 'no face moved'}"


def _called(facts: Facts, place: int = 0) -> str:
    person_id, name = facts.people[place]
    return f'"{name}"' if name else f"person {person_id}"


def _all_called(person_ids: tuple[int, ...], facts: Facts) -> str:
    return _called(facts) if len(person_ids) == 1 else f"{len(person_ids)} people"


def _whose(facts: Facts) -> str:
    return f" of {_called(facts)}" if facts.people else ""


def _n_faces(facts: Facts) -> str:
    return "1 face" if facts.n_faces == 1 else f"{facts.n_faces} faces"
