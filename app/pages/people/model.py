"""The people as a list for the screen: named first, then unnamed by size, small unnamed ones behind one item."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QModelIndex, Signal

from app.pages.people.kept_order import Order
from app.pages.people.list_model import OTHERS, PeopleList
from app.session.everyone import Everyone
from app.widgets.grid.sections import BLURRED, SMALL, Section, people_sections
from engine.collation import fold
from engine.records import Person


class PeopleOrder(StrEnum):
    """What named people are sorted by."""

    NAME = "name"
    PHOTOS = "photos"
    NEWEST = "newest"

    def key_of(self, person: Person) -> tuple[bool, int]:
        """Return the place of a person among those of the order before, the pinned first."""
        by = {PeopleOrder.PHOTOS: -person.n_photos, PeopleOrder.NEWEST: -person.person_id}
        return (not person.pinned, by.get(self, 0))


_IN_PLACE = 64  # more rows than this come and go by a reset, for signals one by one would take longer

LEAST_FOLDED = 8
"""Fewer small unnamed people are shown one by one."""
MOST_MERGED = 12
"""More people at once are hardly one person, but all that there are."""


def _all_names(person: Person) -> str:
    return " ".join(filter(None, (person.name, person.nicknames)))


class PeopleModel(PeopleList):
    """The people that are to be seen, in order.

    A change touches only the rows of the people it names; only the first load, the search and a change of very many
    reset the model, and then `row_of` finds the same people again. While somebody is at it (`keep_order`), nobody
    moves: a new name stays where it was given, and who is new comes at the end.

    Parameters
    ----------
    people : Everyone
    least_folded : int
        Small unnamed people stand behind one item; fewer than so many stand for themselves, as there is room.

    Attributes
    ----------
    is_growing : bool
        Whether the first people are being found, see `set_growing`.
    """

    sections_changed = Signal()  # the number of people may differ

    def __init__(self, people: Everyone, least_folded: int = LEAST_FOLDED, parent: Any = None) -> None:
        super().__init__(people, parent)
        self._least_folded = least_folded
        self.is_growing = False
        self._row_by_cover: dict[int | None, int] | None = None
        self._text = ""
        self._group: str | None = None
        self._by = PeopleOrder.NAME
        self._show_hidden = False
        self._left_out = -1
        self._n_named = self._n_unnamed = 0
        self._n_first = 0  # rows before the unnamed, which are `_n_front` where the order is not kept
        self._likely: list[int] = []  # who stand before all others
        self._n_likely = self._n_front = 0
        self._order: Order | None = None  # while it is kept
        self._everyone.loaded.connect(self._on_loaded)
        self._everyone.updated.connect(self._on_updated)
        if self._everyone.is_loaded:
            self._rows = self._arranged()
            self._n_first = self._n_front

    @property
    def is_loaded(self) -> bool:
        """Whether the people have been read at all."""
        return self._everyone.is_loaded

    @property
    def has_likely(self) -> bool:
        """Whether the likeliest stand before all others."""
        return self._n_likely > 0

    @property
    def is_filtered(self) -> bool:
        """Whether a search leaves people out."""
        return bool(self._text) or self._group is not None

    def rows_showing(self, face_id: int) -> list[int]:
        """List the rows whose portraits show a face."""
        if self._row_by_cover is None:
            people = (self._everyone.get(row_id) for row_id in self._rows)
            self._row_by_cover = {person.cover_face_id: row for row, person in enumerate(people) if person is not None}
        rows = [self._row_by_cover.get(face_id, -1)]
        if any(person.cover_face_id == face_id for person in self._others[:4]):
            rows.append(self.row_of(OTHERS))
        return [row for row in rows if row >= 0]

    def sections(self) -> list[Section]:
        """Return the sections of the named and the unnamed."""
        named, unnamed = people_sections(self._n_first - self._n_likely, len(self._rows) - self._n_first)
        if not self._n_likely:
            return [named, unnamed]
        others = self.tr("Everybody else") if named.n_rows else ""
        return [Section(self.tr("Most alike"), "", self._n_likely), named._replace(title=others), unnamed]

    def counts(self) -> tuple[int, int]:
        """Count the named and the unnamed people among those that are to be seen."""
        return self._n_named, self._n_unnamed

    def next_person(self, row: int, step: int, unnamed: bool = False) -> int:
        """Find the next row with a person in it, perhaps one without a name, or -1."""
        row += step
        while 0 <= row < len(self._rows):
            person = self._everyone.get(self._rows[row])
            if person is not None and not (unnamed and person.name):
                return row
            row += step
        return -1

    def keep_order(self, kept: bool) -> None:
        """Set whether everybody stays where they are, whatever becomes of them; without, all is in order at once."""
        if kept and self._order is None and self._rows:
            self._order = Order(self._rows, self._n_first)
        elif not kept and self._order is not None:
            self._order = None
            if self._arranged() != self._rows or self._n_first != self._n_front:
                self._reload()

    def set_filter(self, text: str) -> None:
        """Show only people whose name holds this, whatever its case and accents."""
        if fold(text.strip()) != self._text:
            self._text = fold(text.strip())
            self._reload()

    def set_group(self, tag: str | None) -> None:
        """Show only people of a group; None for all."""
        if tag != self._group:
            self._group = tag
            self._reload()

    def set_order(self, order: PeopleOrder) -> None:
        """Sort the named by something else; the pinned come first in any order."""
        if order != self._by:
            self._by = order
            self._reload()

    def set_show_hidden(self, shown: bool) -> None:
        """Show hidden people too."""
        self._show_hidden = shown
        self._reload()

    def set_left_out(self, person_id: int) -> None:
        """Leave one person out."""
        self._left_out = person_id
        self._reload()

    def set_growing(self, growing: bool) -> None:
        """Set whether the first people are being found.

        Small ones are folded away from the first then, rather than shown until they are too many, unless there is
        nobody else yet.
        """
        if growing != self.is_growing:
            self.is_growing = growing
            if self._order is None:
                self._reload()

    def set_likely(self, person_ids: Sequence[int]) -> None:
        """Show some people first, the likeliest before the others."""
        if list(person_ids) != self._likely:
            self._likely = list(person_ids)
            self._reload()

    def set_others_open(self, opened: bool) -> None:
        """Show the small unnamed people one by one, or fold them away."""
        self.others_open = opened
        self._reload()

    def _shown(self, people: list[Person]) -> list[Person]:
        if not self._show_hidden:
            people = [person for person in people if not person.hidden]
        if self._text:
            people = [person for person in people if self._text in fold(_all_names(person))]
        if self._group is not None:
            people = [person for person in people if self._group in person.tags]
        return [person for person in people if person.person_id != self._left_out]

    def _arranged(self) -> list[int]:
        named = sorted(self._shown(self._everyone.named()), key=self._by.key_of)  # which keeps the names in order
        unnamed = self._shown(self._everyone.unnamed())
        self._n_named, self._n_unnamed = len(named), len(unnamed)
        likely = self._take_likely(named, unnamed)
        unnamed.sort(key=_is_small)  # which leaves the order as it is among either
        n_large = bisect_left(unnamed, True, key=_is_small)
        least_folded = 1 if self.is_growing and (named or n_large) else self._least_folded
        if len(unnamed) - n_large < least_folded:
            n_large = len(unnamed)
        self._others, self._row_by_cover = unnamed[n_large:], None
        self._n_likely, self._n_front = len(likely), len(likely) + len(named)
        rows = [person.person_id for person in [*likely, *named, *unnamed[:n_large]]]
        if self._others:
            rows += [OTHERS, *(person.person_id for person in self._others if self.others_open)]
        return rows

    def _take_likely(self, named: list[Person], unnamed: list[Person]) -> list[Person]:
        """Take the likely out of two lists, in their order; a search by letters leaves nobody likely."""
        if not self._likely or self._text:
            return []
        there = {person.person_id: person for person in (*named, *unnamed)}
        likely = [there[person_id] for person_id in self._likely if person_id in there]
        for people in (named, unnamed):
            people[:] = [person for person in people if person.person_id not in self._likely]
        return likely

    def _reload(self) -> None:
        """Show what the user asks for, in order; kept is that order from now on."""
        rows = self._arranged()
        if self._order is not None:
            self._order = Order(rows, self._n_front)
        self._reset(rows, self._n_front)

    def _reset(self, rows: list[int], n_first: int) -> None:
        self.beginResetModel()
        self._rows, self._n_first, self._row_by_id = rows, n_first, None
        self.endResetModel()
        self.sections_changed.emit()

    def _on_loaded(self) -> None:
        if self._order is None:
            self._reload()
        else:
            self._show_kept(None)

    def _show_kept(self, ids: set[int] | None) -> None:
        """Show news of some people, or of all, without moving anybody."""
        assert self._order is not None
        seen = {person.person_id for person in self._shown(list(self._everyone))}
        rows, n_first = self._order.rows(self._arranged(), seen)
        gone, new = set(self._rows) - set(rows), [person_id for person_id in rows if self.row_of(person_id) < 0]
        self._others = [person for person in self._others if self.others_open or person.person_id not in rows]
        if ids is None or len(ids) > _IN_PLACE or len(gone) + len(new) > _IN_PLACE:
            self._reset(rows, n_first)
            return
        for person_id in gone:
            self._remove(person_id)
        for place, person_id in enumerate(rows):
            if person_id in ids or person_id in new or person_id == OTHERS:
                self._place(person_id, rows[place - 1] if place else None)
        self._n_first = n_first
        self.sections_changed.emit()

    def _on_updated(self, ids: set[int]) -> None:
        if self._order is not None:
            self._show_kept(ids)
            return
        wanted = self._arranged()
        staying = set(wanted)
        touched = {*ids, OTHERS} | (staying ^ set(self._rows))  # all small ones, once they are too many or few enough
        if len(touched) > _IN_PLACE:
            self._reset(wanted, self._n_front)
            return
        self._n_first = self._n_front
        for person_id in touched - staying:
            self._remove(person_id)
        for place, person_id in enumerate(wanted):
            if person_id in touched:
                self._place(person_id, wanted[place - 1] if place else None)
        self.sections_changed.emit()

    def _remove(self, person_id: int) -> None:
        row = self.row_of(person_id)
        if row >= 0:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._rows[row]
            self._row_by_id = None
            self.endRemoveRows()

    def _place(self, person_id: int, behind: int | None) -> None:
        """Put a person right behind another one, who has the right place already."""
        row = self.row_of(person_id)
        to = 0 if behind is None else self.row_of(behind) + 1
        none = QModelIndex()
        if row < 0:
            self.beginInsertRows(none, to, to)
            self._rows.insert(to, person_id)
            self._row_by_id = None
            self.endInsertRows()
            return
        if row != to:
            self.beginMoveRows(none, row, row, none, to)
            self._rows.insert(to - (to > row), self._rows.pop(row))
            self._row_by_id = None
            self.endMoveRows()
        index = self.index(self.row_of(person_id))
        self.dataChanged.emit(index, index)


def _is_small(person: Person) -> bool:
    """Report whether an unnamed person is hardly worth a name: few faces, or none that shows who it is."""
    return person.n_faces < SMALL or person.quality < BLURRED
