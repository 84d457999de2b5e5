"""How a question of the review is put, and which pictures it takes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.session.everyone import Everyone
from app.session.questions import Question
from app.session.thumbnails import Thumbnails

translate = QCoreApplication.translate  # by this name lupdate finds what is to be translated


def words_of(question: Question, name: str) -> str:
    """Write a question about a person, by name."""
    is_single = len(question.face_ids) == 1
    if question.is_check:
        single, many = translate("Review", "Is this really {name}?"), translate("Review", "Are these really {name}?")
    else:
        single, many = translate("Review", "Is this {name}?"), translate("Review", "Are these all {name}?")
    return (single if is_single else many).format(name=name)


def request_pictures(question: Question, people: Everyone, thumbnails: Thumbnails) -> None:
    """Request the pictures of a question, so that they are there when it is asked."""
    person = people.get(question.person_id)
    cover = [person.cover_face_id] if person and person.cover_face_id else []
    for face_id in [*question.face_ids, *question.known, *cover]:
        thumbnails.face(face_id)
    if len(question.face_ids) == 1:
        thumbnails.photo(question.photo_ids[0])
