"""What each kind of database says in its own way."""

from __future__ import annotations

from datetime import datetime

import pytest
from sqlalchemy import insert, select
from sqlalchemy.dialects import sqlite

from engine.library import Library
from engine.library.dialects.expressions import among, day_in_year_of, day_of, folder_of, month_of, upsert, year_of
from engine.library.schema import Base, FaceRow, FileRow, PhotoRow, SettingRow

from .make import photo, rows_of_faces, scan, write


def test_any_number_of_rows_is_among_others(library: Library) -> None:
    write(library, *rows_of_faces(6))
    many = range(3, 100_000)
    with library.snapshot() as connection:
        assert connection.scalars(select(FaceRow.id).where(among(FaceRow.id, many)).order_by(FaceRow.id)).all() == [
            *range(3, 7)
        ]
        assert set(connection.scalars(select(FaceRow.id).where(~among(FaceRow.id, many)))) == {1, 2}
        assert connection.scalars(select(FaceRow.id).where(among(FaceRow.id, []))).all() == []


@pytest.mark.files
def test_few_rows_among_many_are_looked_up_by_the_index(library: Library) -> None:
    query = str(select(FaceRow.x0).where(among(FaceRow.id, [1])).compile(dialect=sqlite.dialect()))
    with library.snapshot() as connection:
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {query}", ("[1]",)).all()
    assert "SEARCH face" in str(plan)


def test_parts_of_moments_and_folders(library: Library) -> None:
    write(library, scan("/p/a/b\udce9/0.jpg", "0" * 32, taken_at=datetime(2019, 2, 3, 14, 5)))
    write(library, links=[(photo("/p/1.jpg"), 1)])
    parts = (year_of, month_of, day_of, day_in_year_of)
    with library.snapshot() as connection:
        row = connection.execute(select(*(part(PhotoRow.taken_at) for part in parts))).one()
        folders = set(connection.scalars(select(folder_of(FileRow.path))))
    assert tuple(row) == ("2019", "2019-02", "2019-02-03", "02-03")
    assert folders == {b""}


def test_a_row_is_inserted_or_changed(library: Library) -> None:
    new = upsert(SettingRow).values(key="theme", value="dark")
    with library.transaction() as connection:
        connection.execute(insert(SettingRow).values(key="theme", value="light"))
        connection.execute(upsert(SettingRow).values(key="theme", value="red").on_conflict_do_nothing())
        assert connection.scalars(select(SettingRow.value)).all() == ["light"]
        connection.execute(new.on_conflict_do_update(index_elements=["key"], set_={"value": new.excluded.value}))
    assert library.settings() == {"theme": "dark"}


@pytest.mark.filterwarnings("ignore:.*expression-based index")
def test_the_migrations_make_the_tables_of_the_schema(library: Library) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    def without_expression_index(item: object, name: str | None, kind: str, *_: object) -> bool:
        return not (kind == "index" and name == "ix_rejection_face_person")  # SQLAlchemy cannot read it back

    with library.snapshot() as connection:
        options = {"compare_type": True, "include_object": without_expression_index}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, Base.metadata) == []
