"""The order in which people are listed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from app.models.everyone import sort_key
from engine.records import Person

SMALL = 3
"""An unnamed person of fewer faces is one of the others."""


class Order(NamedTuple):
    """People in three parts: named by name, unnamed by size, and the small unnamed ones by size."""

    named: list[Person]
    large: list[Person]
    small: list[Person]


def order_people(people: Iterable[Person], folded: bool) -> Order:
    """Part and sort people; nobody counts as small unless small ones are to be folded away."""
    everyone = list(people)
    named = sorted((one for one in everyone if one.name), key=lambda one: sort_key(one.name or ""))
    unnamed = sorted((one for one in everyone if not one.name), key=lambda one: (-one.n_faces, one.person_id))
    n_large = sum(1 for one in unnamed if one.n_faces >= SMALL or not folded)
    return Order(named, unnamed[:n_large], unnamed[n_large:])
