"""Expressions that each database writes in its own way: the elements of queries, and below each what becomes of it.

The form without a database's name is SQLite's.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

from sqlalchemy import Boolean, ColumnElement, LargeBinary, Text, bindparam
from sqlalchemy.dialects.sqlite import Insert, insert
from sqlalchemy.dialects.sqlite.dml import OnConflictDoNothing, OnConflictDoUpdate
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql.functions import FunctionElement

from engine.library.dialects.column_types import IdList

Columns = InstrumentedAttribute[Any] | ColumnElement[Any]
upsert = insert
"""Makes an INSERT that may have an ON CONFLICT; SQLAlchemy has one for each database, the same but for this."""
Upsert = Insert


@compiles(OnConflictDoNothing, "postgresql")
@compiles(OnConflictDoUpdate, "postgresql")
def _on_conflict_in_postgres(clause: Any, compiler: Any, **how: Any) -> str:
    clause.constraint_target = None  # which SQLite has not
    text: str = getattr(compiler, f"visit_{clause.__visit_name__}")(clause, **how)
    return text


class _Among(FunctionElement[bool]):
    type = Boolean()
    inherit_cache = True
    is_in: ClassVar[bool] = True

    def self_group(self, against: Any = None) -> _Among:
        """Return it as it is: the "= 1" that SQLAlchemy adds to a Boolean would keep SQLite from its index."""
        return self

    def __invert__(self) -> _Among:
        return _NotAmong(*self.clauses)


class _NotAmong(_Among):
    inherit_cache = True
    is_in = False


def among(column: Columns, ids: Iterable[int]) -> ColumnElement[bool]:
    """Select rows by any number of ids: they travel as one parameter, since there are limits to how many there are."""
    return _Among(column, bindparam("ids", list(map(int, ids)), IdList(), unique=True))


@compiles(_Among)
def _among(element: _Among, compiler: Any, **how: Any) -> str:
    column, ids = (compiler.process(clause, **how) for clause in element.clauses)
    return f"({column} {'IN' if element.is_in else 'NOT IN'} (SELECT value FROM json_each({ids})))"


@compiles(_Among, "postgresql")
def _among_in_postgres(element: _Among, compiler: Any, **how: Any) -> str:
    column, ids = (compiler.process(clause, **how) for clause in element.clauses)
    return f"({column} {'= ANY' if element.is_in else '<> ALL'} (CAST({ids} AS BIGINT[])))"


class _PartOfMoment(FunctionElement[str]):
    """A part of a moment as ISO 8601 writes it."""

    type = Text()
    inherit_cache = True
    letters: ClassVar[tuple[int, int]]  # the first, and how many
    pattern: ClassVar[str]


class year_of(_PartOfMoment):  # noqa: N801 - read as a function, as are the next
    """The year of a moment: "2019"."""

    inherit_cache = True
    letters, pattern = (1, 4), "YYYY"


class month_of(_PartOfMoment):  # noqa: N801
    """The month of a moment: "2019-02"."""

    inherit_cache = True
    letters, pattern = (1, 7), "YYYY-MM"


class day_of(_PartOfMoment):  # noqa: N801
    """The day of a moment: "2019-02-03"."""

    inherit_cache = True
    letters, pattern = (1, 10), "YYYY-MM-DD"


class day_in_year_of(_PartOfMoment):  # noqa: N801
    """The day of a moment in any year: "02-03"."""

    inherit_cache = True
    letters, pattern = (6, 5), "MM-DD"


@compiles(_PartOfMoment)
def _part_of_text(element: _PartOfMoment, compiler: Any, **how: Any) -> str:
    first, n_letters = element.letters
    return f"substr({compiler.process(element.clauses, **how)}, {first}, {n_letters})"


@compiles(_PartOfMoment, "postgresql")
def _part_in_postgres(element: _PartOfMoment, compiler: Any, **how: Any) -> str:
    return f"to_char({compiler.process(element.clauses, **how)}, '{element.pattern}')"


class _Together(FunctionElement[Any]):
    """A column of a group's rows, or of all; what stands together in one query is in one order."""

    inherit_cache = True
    in_sqlite: ClassVar[str]
    in_postgres: ClassVar[str]


@compiles(_Together)
def _together(element: _Together, compiler: Any, **how: Any) -> str:
    return element.in_sqlite.format(compiler.process(element.clauses, **how))


@compiles(_Together, "postgresql")
def _together_in_postgres(element: _Together, compiler: Any, **how: Any) -> str:
    return element.in_postgres.format(compiler.process(element.clauses, **how))


class column_together(_Together):  # noqa: N801
    """The numbers of a group's rows, as a JSON array; of no rows NULL in PostgreSQL."""

    type = Text()
    inherit_cache = True
    in_sqlite, in_postgres = "json_group_array({})", "CAST(json_agg({}) AS TEXT)"


class bytes_together(_Together):  # noqa: N801
    """The bytes of a group's rows, as two hexadecimal digits each; of no rows NULL."""

    type = Text()
    inherit_cache = True
    in_sqlite, in_postgres = "group_concat(hex({}), '')", "string_agg(encode({}, 'hex'), '')"


class _OfExtreme(FunctionElement[Any]):
    """A column of that row of a group in which another is largest or smallest."""

    inherit_cache = True
    order: ClassVar[str]

    def __init__(self, column: Columns, by: Columns) -> None:
        super().__init__(column, by)
        self.type = column.type


class of_largest(_OfExtreme):  # noqa: N801
    """A column of the row in which another, whose max() stands beside it, is largest; of equals any."""

    inherit_cache = True
    order = "DESC"


class of_smallest(_OfExtreme):  # noqa: N801
    """A column of the row in which another, whose min() stands beside it, is smallest; of equals any."""

    inherit_cache = True
    order = "ASC"


@compiles(_OfExtreme)
def _of_extreme(element: _OfExtreme, compiler: Any, **how: Any) -> str:
    column, _ = element.clauses
    text: str = compiler.process(column, **how)
    return text  # SQLite takes a bare column from the row of the group's one max() or min()


@compiles(_OfExtreme, "postgresql")
def _of_extreme_in_postgres(element: _OfExtreme, compiler: Any, **how: Any) -> str:
    column, by = (compiler.process(clause, **how) for clause in element.clauses)
    return f"(array_agg({column} ORDER BY {by} {element.order}, {column}))[1]"


class folder_of(FunctionElement[bytes]):  # noqa: N801
    """The folder of a stored path, with a slash at its end unless it is the root: bytes, as names may be."""

    type = LargeBinary()
    inherit_cache = True


@compiles(folder_of)
def _folder_of(element: folder_of, compiler: Any, **how: Any) -> str:
    path = compiler.process(element.clauses, **how)
    return f"CAST(rtrim({path}, replace({path}, '/', '')) AS BLOB)"


@compiles(folder_of, "postgresql")
def _folder_of_in_postgres(element: folder_of, compiler: Any, **how: Any) -> str:
    path = compiler.process(element.clauses, **how)  # two hexadecimal digits a byte, as far as the last slash
    return f"decode(coalesce(substring(encode({path}, 'hex') from '^(?:..)*2f'), ''), 'hex')"
