"""What is typed is understood as meant."""

from __future__ import annotations

import pytest

from main import as_meant, is_command


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", "open"),
        ("open DIR", "open DIR"),
        ("scan DIR --library L", "scan DIR --library L"),
        ("--library L scan DIR", "scan --library L DIR"),
        ("--library=L people --json", "people --library=L --json"),
        ("--library L finetune", "finetune --library L"),
        ("--library L library pack Z", "library pack --library L Z"),
        ("--library=L library", "library --library=L"),
        ("--library L", "open --library L"),
        ("--library L DIR", "open --library L DIR"),
        ("--library scan", "open --library scan"),
        ("--library", "open --library"),
        ("--help", "--help"),
    ],
)
def test_a_library_may_stand_before_the_command(typed: str, meant: str) -> None:
    assert as_meant(typed.split(), is_command) == meant.split()
