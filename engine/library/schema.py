"""The tables. These classes never leave the package; callers get dataclasses.

A change here needs a migration in migrations/versions; a test compares the two.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from typing import Any, ClassVar

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ColumnElement,
    Connection,
    Float,
    ForeignKey,
    Index,
    MetaData,
    Select,
    Table,
    Text,
    UniqueConstraint,
    exists,
    false,
    insert,
    or_,
    select,
    text,
    union_all,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from engine.library.dialects.column_types import WHOLE, PathText


class Base(DeclarativeBase):
    """Holds the metadata of all tables."""

    # Of numbers with a point SQLAlchemy 2.0 and 2.1 differ in what they take by default.
    type_annotation_map: ClassVar = {float: Float, int: WHOLE}


class WeightsRow(Base):
    """A network with its weights."""

    __tablename__ = "weights"
    __table_args__ = (UniqueConstraint("net", "sha256"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    net: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(Text)


class PhotoRow(Base):
    """A picture by its content, however many files hold it; rows are never deleted.

    `deleted_since` is when a scan found that no file holds it any more, though the folder was there.
    """

    __tablename__ = "photo"

    id: Mapped[int] = mapped_column(primary_key=True)
    content_hash: Mapped[str] = mapped_column(Text, unique=True)
    width_px: Mapped[int]
    height_px: Mapped[int]
    format: Mapped[str] = mapped_column(Text)
    taken_at: Mapped[datetime | None]
    camera: Mapped[str | None] = mapped_column(Text)
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]
    date_source: Mapped[str | None] = mapped_column(Text)
    date_precision: Mapped[str | None] = mapped_column(Text)  # "month" or "year", where no more is known
    remark: Mapped[str | None] = mapped_column(Text)
    pixel_hash: Mapped[str | None] = mapped_column(Text, index=True)  # see records.Fingerprint
    look_hash: Mapped[int | None]
    duration_ms: Mapped[int | None]  # of a film
    detector: Mapped[str] = mapped_column(Text)
    scanned_with: Mapped[int] = mapped_column(ForeignKey("weights.id"))
    may_hold_more: Mapped[bool] = mapped_column(Boolean, server_default=false())  # faces, to whoever looks closer
    deleted_since: Mapped[datetime | None]


class RootRow(Base):
    """A folder of photos, and the volume that it lies on where the system tells that; a folder that moves is one row.

    Roots may lie in one another: a file belongs to the deepest that it lies in.
    """

    __tablename__ = "root"

    id: Mapped[int] = mapped_column(primary_key=True)
    path: Mapped[str] = mapped_column(PathText, unique=True)
    volume: Mapped[str | None] = mapped_column(Text)


class FileRow(Base):
    """A path, from its root and with slashes on every system, where a photo is, was, or failed to be read.

    Of what there was a shortage then, and how much of it the photo needs, lets a later scan try again.
    """

    __tablename__ = "file"
    __table_args__ = (UniqueConstraint("root_id", "path"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    root_id: Mapped[int] = mapped_column(ForeignKey("root.id"))
    path: Mapped[str] = mapped_column(PathText)
    size_bytes: Mapped[int]
    mtime_ns: Mapped[int]
    ctime_ns: Mapped[int | None]
    photo_id: Mapped[int | None] = mapped_column(ForeignKey("photo.id"), index=True)
    failure_stage: Mapped[str | None] = mapped_column(Text)
    failure_reason: Mapped[str | None] = mapped_column(Text)
    shortage_of: Mapped[str | None] = mapped_column(Text)
    shortage_needed: Mapped[float | None]
    missing: Mapped[bool] = mapped_column(Boolean)


class FaceRow(Base):
    """A face; its box and landmarks are pixels of the full-size photo.

    `drawn_by_user` says that the box is the user's, and `score` is 0 as long as no detector has found the face.

    Ids are never used twice, here and for people, so that an old journal row cannot come to mean somebody else.
    """

    __tablename__ = "face"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    photo_id: Mapped[int] = mapped_column(ForeignKey("photo.id"), index=True)
    x0: Mapped[float]
    y0: Mapped[float]
    x1: Mapped[float]
    y1: Mapped[float]
    landmarks: Mapped[bytes]
    score: Mapped[float]
    quality: Mapped[float]
    moment_ms: Mapped[int | None]  # in a film
    drawn_by_user: Mapped[bool] = mapped_column(Boolean)


class EmbeddingRow(Base):
    """What one network makes of a face, and the checksum of that."""

    __tablename__ = "embedding"
    __table_args__ = ({"sqlite_with_rowid": False},)

    face_id: Mapped[int] = mapped_column(ForeignKey("face.id", ondelete="CASCADE"), primary_key=True)
    weights_id: Mapped[int] = mapped_column(ForeignKey("weights.id"), primary_key=True)
    vector: Mapped[bytes]
    checksum: Mapped[int | None]  # None only in what another program wrote


class ForgottenFaceRow(Base):
    """Where in a photo a face was whose person was forgotten, so that no scan asks about it again; nothing of its look.

    The box is pixels of the full-size photo.
    """

    __tablename__ = "forgotten_face"

    id: Mapped[int] = mapped_column(primary_key=True)
    photo_id: Mapped[int] = mapped_column(ForeignKey("photo.id"), index=True)
    x0: Mapped[float]
    y0: Mapped[float]
    x1: Mapped[float]
    y1: Mapped[float]
    moment_ms: Mapped[int | None]


class PersonRow(Base):
    """A person, named or not.

    The user chose the cover; the portrait is the face that grouping found typical, for a person without a cover.
    """

    __tablename__ = "person"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str | None] = mapped_column(Text)
    name_key: Mapped[str | None] = mapped_column(Text, unique=True)  # see names.py
    hidden: Mapped[bool] = mapped_column(Boolean)
    cover_face_id: Mapped[int | None] = mapped_column(ForeignKey("face.id", ondelete="SET NULL"), index=True)
    created_at: Mapped[datetime]
    birthday: Mapped[date | None]
    portrait_face_id: Mapped[int | None]  # means nothing once the face is gone or somebody else's
    birthday_precision: Mapped[str | None] = mapped_column(Text)  # see engine.partial_dates; None is a day
    died: Mapped[date | None]
    died_precision: Mapped[str | None] = mapped_column(Text)
    nicknames: Mapped[str | None] = mapped_column(Text)
    notes: Mapped[str | None] = mapped_column(Text)
    pinned: Mapped[bool] = mapped_column(Boolean, server_default=false())


class PersonTagRow(Base):
    """A group of people, family or school, to which somebody belongs by what the user says."""

    __tablename__ = "person_tag"
    __table_args__ = ({"sqlite_with_rowid": False},)

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    tag: Mapped[str] = mapped_column(Text, primary_key=True)


class RelationRow(Base):
    """How two people are related: the person is the other's parent, or they are partners or siblings.

    Of partners and siblings, the one with the smaller id comes first.
    """

    __tablename__ = "relation"
    __table_args__ = ({"sqlite_with_rowid": False},)

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    other_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True)
    kind: Mapped[str] = mapped_column(Text, primary_key=True)


class AssignmentRow(Base):
    """Whom a face belongs to.

    `guessed` says that grouping put it with a person who was known already (`is_known`), and that the user has not
    looked at it since.
    """

    __tablename__ = "assignment"

    face_id: Mapped[int] = mapped_column(ForeignKey("face.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    confirmed: Mapped[bool] = mapped_column(Boolean)
    guessed: Mapped[bool] = mapped_column(Boolean, server_default=false())


class RejectionRow(Base):
    """Whom a face does not belong to; without a person it is nobody to care for, or no face at all."""

    __tablename__ = "rejection"

    id: Mapped[int] = mapped_column(primary_key=True)
    face_id: Mapped[int] = mapped_column(ForeignKey("face.id", ondelete="CASCADE"))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)


Index("ix_rejection_face_person", RejectionRow.face_id, text("coalesce(person_id, 0)"), unique=True)


class PhotoPersonRow(Base):
    """Somebody who is in a photo by what another program says, though no face there is known to be theirs."""

    __tablename__ = "photo_person"
    __table_args__ = ({"sqlite_with_rowid": False},)

    photo_id: Mapped[int] = mapped_column(ForeignKey("photo.id"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True)


class JournalRow(Base):
    """An edit that was made, what its title says, and the rows before and after it; see edits/journal_json.py."""

    __tablename__ = "journal"

    id: Mapped[int] = mapped_column(primary_key=True)
    made_at: Mapped[datetime]
    edit: Mapped[dict[str, Any]] = mapped_column(JSON)
    changes: Mapped[list[Any]] = mapped_column(JSON)
    undone: Mapped[bool] = mapped_column(Boolean)
    facts: Mapped[dict[str, Any]] = mapped_column(JSON, server_default=text("'{}'"))
    made_by: Mapped[str | None] = mapped_column(Text)  # where several people share a library


class SidecarRow(Base):
    """An XMP file beside a photo, and that photo's path, in which Kith wrote names.

    `wanted` stands for the names and boxes that Kith wanted there last. Where `can_undo`, the file held `before`, which
    is packed and None if there was none, and since then what has the hash `written`, None if it was deleted.
    """

    __tablename__ = "sidecar"

    id: Mapped[int] = mapped_column(primary_key=True)
    path: Mapped[str] = mapped_column(PathText, unique=True)
    photo: Mapped[str] = mapped_column(PathText)
    wanted: Mapped[str | None] = mapped_column(Text)
    can_undo: Mapped[bool] = mapped_column(Boolean)
    before: Mapped[bytes | None]
    written: Mapped[str | None] = mapped_column(Text)


class SettingRow(Base):
    """A value that the program remembers."""

    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(Text, primary_key=True)
    value: Mapped[Any] = mapped_column(JSON)


_VIEWS = MetaData()  # apart from the tables, which alembic compares with the file
shown_file = Table(
    "shown_file",
    _VIEWS,
    Column("id", WHOLE),
    Column("root_id", WHOLE),
    Column("path", PathText),
    Column("photo_id", WHOLE),
)
"""The files in which their photo can be seen: present, and not broken since. Views are made by migration 0005."""
shown_person_face = Table(
    "shown_person_face",
    _VIEWS,
    Column("person_id", WHOLE),
    Column("face_id", WHOLE),
    Column("photo_id", WHOLE),
    Column("quality", Float),
)
"""The faces that are somebody's, in photos that can be seen."""
person_cover = Table(
    "person_cover", _VIEWS, Column("person_id", WHOLE), Column("face_id", WHOLE), Column("is_chosen", Boolean)
)
"""The faces that may stand for a person: the one that the user chose, and the one that grouping found typical."""


def plain_rows(connection: Connection, query: Select[*tuple[Any, ...]]) -> Sequence[Any]:
    """Run a query for very many rows: as the database has them, a Boolean may be 0 or 1, but in a third of the time."""
    cursor = connection.execute(query).cursor
    return [] if cursor is None else cursor.fetchall()


def stream_rows(connection: Connection, query: Select[*tuple[Any, ...]]) -> Iterator[Any]:
    """Iterate over rows as `plain_rows` returns them, without holding more than one at a time."""
    cursor: Any = connection.execute(query).cursor
    return iter(() if cursor is None else cursor)


def in_some_seen_photo() -> ColumnElement[bool]:
    """Select the faces whose photo can be seen; where few faces are asked about."""
    return exists().where(shown_file.c.photo_id == FaceRow.photo_id)


def in_seen_photo() -> ColumnElement[bool]:
    """Select the faces whose photo can be seen; where all are asked about, since it lists all such photos once."""
    return FaceRow.photo_id.in_(select(shown_file.c.photo_id))


def is_seen_photo() -> ColumnElement[bool]:
    """Select the photos that can be seen."""
    return PhotoRow.id.in_(select(shown_file.c.photo_id))


def is_set_aside() -> ColumnElement[bool]:
    """Select the faces that the user set aside: no face, or nobody to care for."""
    return exists().where(RejectionRow.face_id == FaceRow.id, RejectionRow.person_id.is_(None))


def locks_face() -> ColumnElement[bool]:
    """Select the assignments that only the user may change.

    They are the confirmed ones, and those of people who are known that are no guesses of a grouping.
    """
    return AssignmentRow.confirmed | (is_known() & ~AssignmentRow.guessed)


def is_known() -> ColumnElement[bool]:
    """Select the people whom no grouping dissolves or joins: the user named or hid them, or said something of them."""
    said = (PersonRow.birthday, PersonRow.died, PersonRow.nicknames, PersonRow.notes)
    related = union_all(select(RelationRow.person_id), select(RelationRow.other_id))
    return or_(
        is_named_or_hidden(),
        PersonRow.pinned,
        *(column.is_not(None) for column in said),
        PersonRow.id.in_(select(PersonTagRow.person_id)),
        PersonRow.id.in_(related),
    )


def is_named_or_hidden() -> ColumnElement[bool]:
    """Select the people that stay even without a face: the user named or hid them."""
    return PersonRow.name.is_not(None) | PersonRow.hidden


def insert_row(connection: Connection, table: type[Base], **values: Any) -> int:
    """Insert one row and return its id."""
    key: Sequence[Any] | None = connection.execute(insert(table), values).inserted_primary_key
    if key is None:
        raise RuntimeError(f"{table.__name__} took no row")
    return int(key[0])


def utc_now() -> datetime:
    """Return the time as the tables keep it: UTC, without time zone."""
    return datetime.now(UTC).replace(tzinfo=None)
