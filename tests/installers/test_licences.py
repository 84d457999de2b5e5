"""What comes with Kith is listed with its licence, and none of it is under the GPL."""

from __future__ import annotations

import re

import pytest

from installers.licences import LIST, ROOT, core_distributions, parts, read_table, table

LISTED = read_table(LIST.read_text(encoding="utf-8"))


def test_the_list_is_that_of_the_packages_that_are_pinned() -> None:
    pins = dict(re.findall(r"^([\w.-]+)==(\S+)$", (ROOT / "constraints.txt").read_text(), re.M))
    pins = {re.sub(r"[-_.]+", "-", name).lower(): version for name, version in pins.items()}
    listed = {
        name.split()[0].lower().replace("_", "-"): name.split()[1]
        for name, _, where in LISTED
        if "Python package" in where
    }
    wanted = {package.name.lower().replace("_", "-").replace(".", "-") for package in core_distributions()}
    again = "run python -m installers.licences"
    assert listed == {name: pins[name] for name in wanted}, again
    assert [row for row in LISTED if row[2] != "a Python package"] == [
        row for row in read_table(table(parts())) if row[2] != "a Python package"
    ], again


@pytest.mark.parametrize(("name", "licence", "where"), LISTED)
def test_nothing_that_comes_along_is_under_the_gpl(name: str, licence: str, where: str) -> None:
    """But for what its own exception lets be part of anything: GCC's libraries, and PyInstaller's start."""
    choices = re.split(r" OR ", licence)
    free = [
        all(not re.match(r"A?GPL", term) or " WITH " in term for term in re.split(r" AND ", choice))
        for choice in choices
    ]
    assert any(free), f"{name} ({where}) is under {licence}"


def test_the_text_of_each_licence_of_qt_is_there() -> None:
    content = LIST.read_text(encoding="utf-8")
    assert "GNU LESSER GENERAL PUBLIC LICENSE\n                       Version 3" in content
    assert "pi_heif: LICENSES_bundled.txt" in content and "rawpy: LICENSE.LibRaw" in content
