"""Edits and their facts in the journal, as JSON: explicit kinds and keys, which outlive the names of classes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

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
from engine.library.edits.titles import Facts
from engine.sentences import recalled, stored

Json = Mapping[str, Any]
E = TypeVar("E", bound=Edit)


@dataclass(frozen=True, slots=True)
class Converter(Generic[E]):
    """How one kind of edit is written and read; a key that an older Kith did not write has a default in `read`.

    Attributes
    ----------
    kind : str
        What the journal calls it, for ever.
    edit_type : type
    write : function of an edit
        Returns what JSON can hold, without the kind.
    read : function of what `write` returned
    """

    kind: str
    edit_type: type[E]
    write: Callable[[E], Json]
    read: Callable[[Json], E]


def _box_json(edit: DrawFace | ResizeFace) -> dict[str, Any]:
    """Write what a drawn and a resized face have in common."""
    return {
        "box": list(edit.box),
        "landmarks": list(edit.landmarks),
        "quality": edit.quality,
        "vector": edit.vector,
        "net": edit.net,
        "sha256": edit.sha256,
    }


def _box_of(data: Json) -> tuple[tuple[float, ...], tuple[float, ...], float, str, str, str]:
    """Read what `_box_json` wrote, in the order of the edits' fields."""
    return (
        tuple(data["box"]),
        tuple(data["landmarks"]),
        data["quality"],
        data["vector"],
        data["net"],
        data["sha256"],
    )


CONVERTERS: tuple[Converter[Any], ...] = (
    Converter(
        "name_person",
        NamePerson,
        lambda edit: {"person_id": edit.person_id, "name": edit.name},
        lambda data: NamePerson(data["person_id"], data["name"]),
    ),
    Converter(
        "move_faces",
        MoveFaces,
        lambda edit: {
            "face_ids": edit.face_ids,
            "person_id": edit.person_id,
            "name": edit.name,
            "apart": edit.apart,
            "whose": edit.whose,
        },
        lambda data: MoveFaces(
            data["face_ids"], data["person_id"], data.get("name"), data.get("apart", False), data.get("whose")
        ),
    ),
    Converter(
        "confirm_faces",
        ConfirmFaces,
        lambda edit: {"face_ids": edit.face_ids, "person_id": edit.person_id},
        lambda data: ConfirmFaces(data["face_ids"], data.get("person_id")),
    ),
    Converter(
        "reject_faces",
        RejectFaces,
        lambda edit: {"face_ids": edit.face_ids, "person_id": edit.person_id},
        lambda data: RejectFaces(data["face_ids"], data["person_id"]),
    ),
    Converter(
        "merge_people",
        MergePeople,
        lambda edit: {"source_id": edit.source_id, "target_id": edit.target_id},
        lambda data: MergePeople(data["source_id"], data["target_id"]),
    ),
    Converter(
        "merge_all",
        MergeAll,
        lambda edit: {"source_ids": edit.source_ids, "target_id": edit.target_id},
        lambda data: MergeAll(data["source_ids"], data["target_id"]),
    ),
    Converter(
        "untangle_people",
        UntanglePeople,
        lambda edit: {
            "a_id": edit.a_id,
            "b_id": edit.b_id,
            "to_a_ids": edit.to_a_ids,
            "to_b_ids": edit.to_b_ids,
        },
        lambda data: UntanglePeople(data["a_id"], data["b_id"], data["to_a_ids"], data["to_b_ids"]),
    ),
    Converter(
        "hide_person",
        HidePerson,
        lambda edit: {"person_id": edit.person_id, "hidden": edit.hidden},
        lambda data: HidePerson(data["person_id"], data["hidden"]),
    ),
    Converter(
        "hide_people",
        HidePeople,
        lambda edit: {"person_ids": edit.person_ids, "hidden": edit.hidden},
        lambda data: HidePeople(data["person_ids"], data["hidden"]),
    ),
    Converter(
        "set_cover",
        SetCover,
        lambda edit: {"person_id": edit.person_id, "face_id": edit.face_id},
        lambda data: SetCover(data["person_id"], data["face_id"]),
    ),
    Converter(
        "set_birthday",
        SetBirthday,
        lambda edit: {"person_id": edit.person_id, "birthday": edit.birthday},
        lambda data: SetBirthday(data["person_id"], data["birthday"]),
    ),
    Converter(
        "set_death",
        SetDeath,
        lambda edit: {"person_id": edit.person_id, "died": edit.died},
        lambda data: SetDeath(data["person_id"], data["died"]),
    ),
    Converter(
        "set_nicknames",
        SetNicknames,
        lambda edit: {"person_id": edit.person_id, "nicknames": edit.nicknames},
        lambda data: SetNicknames(data["person_id"], data["nicknames"]),
    ),
    Converter(
        "set_notes",
        SetNotes,
        lambda edit: {"person_id": edit.person_id, "notes": edit.notes},
        lambda data: SetNotes(data["person_id"], data["notes"]),
    ),
    Converter(
        "relate_people",
        RelatePeople,
        lambda edit: {
            "person_id": edit.person_id,
            "other_id": edit.other_id,
            "relation": edit.kind,
            "related": edit.related,
        },
        lambda data: RelatePeople(data["person_id"], data["other_id"], data["relation"], data["related"]),
    ),
    Converter(
        "tag_people",
        TagPeople,
        lambda edit: {"person_ids": edit.person_ids, "tag": edit.tag, "tagged": edit.tagged},
        lambda data: TagPeople(data["person_ids"], data["tag"], data["tagged"]),
    ),
    Converter(
        "pin_people",
        PinPeople,
        lambda edit: {"person_ids": edit.person_ids, "pinned": edit.pinned},
        lambda data: PinPeople(data["person_ids"], data["pinned"]),
    ),
    Converter(
        "draw_face",
        DrawFace,
        lambda edit: {"photo_id": edit.photo_id, **_box_json(edit), "person_id": edit.person_id},
        lambda data: DrawFace(data["photo_id"], *_box_of(data), data["person_id"]),
    ),
    Converter(
        "resize_face",
        ResizeFace,
        lambda edit: {"face_id": edit.face_id, **_box_json(edit)},
        lambda data: ResizeFace(data["face_id"], *_box_of(data)),
    ),
    Converter(
        "delete_face",
        DeleteFace,
        lambda edit: {"face_id": edit.face_id},
        lambda data: DeleteFace(data["face_id"]),
    ),
    Converter(
        "set_date",
        SetDate,
        lambda edit: {"photo_id": edit.photo_id, "taken_at": edit.taken_at},
        lambda data: SetDate(data["photo_id"], data["taken_at"]),
    ),
    Converter(
        "import_names",
        ImportNames,
        lambda edit: {"program": stored(edit.program)},
        lambda data: ImportNames(recalled(data["program"])),
    ),
    Converter(
        "regroup_people",
        RegroupPeople,
        lambda edit: {"settings": edit.settings, "reason": edit.reason},
        lambda data: RegroupPeople(data["settings"], data.get("reason", "settings")),
    ),
)
_BY_KIND = {converter.kind: converter for converter in CONVERTERS}
_BY_TYPE = {converter.edit_type: converter for converter in CONVERTERS}


def edit_to_json(edit: Edit) -> dict[str, Any]:
    """Return an edit as JSON can hold it."""
    converter = _BY_TYPE[type(edit)]
    return {"kind": converter.kind, **converter.write(edit)}


def edit_from_json(data: Json) -> Edit:
    """Return the edit that `edit_to_json` wrote, in this or an older Kith."""
    edit: Edit = _BY_KIND[data["kind"]].read(data)
    return edit


def facts_to_json(facts: Facts) -> dict[str, Any]:
    """Return facts as JSON can hold them; what does not matter to the edit is left out."""
    everything = {
        "people": [list(person) for person in facts.people],
        "n_faces": facts.n_faces,
        "n_merged": facts.n_merged,
        "n_split": facts.n_split,
        "n_people": facts.n_people,
        "title": facts.title,
    }
    return {key: value for key, value in everything.items() if value}


def facts_from_json(data: Json) -> Facts:
    """Return the facts that `facts_to_json` wrote."""
    return Facts(
        people=tuple((person_id, name) for person_id, name in data.get("people", ())),
        n_faces=data.get("n_faces", 0),
        n_merged=data.get("n_merged", 0),
        n_split=data.get("n_split", 0),
        n_people=data.get("n_people", 0),
        title=data.get("title"),
    )
