"""List what comes with Kith, under which licences, with their texts: `python -m installers.licences`.

What it writes, `resources/THIRD_PARTY_LICENSES.txt`, ships with Kith and is shown in the window, under About.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from installers.parts import CHOSEN, INSIDE, SPDX, TEXTS_OF

ROOT = Path(__file__).parents[1]
LIST = ROOT / "resources" / "THIRD_PARTY_LICENSES.txt"
_TEXT_NAME = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)
_HEAD = """Kith is licensed under the Apache License 2.0. These parts come with it;
the texts of their licences follow below.

"""


@dataclass(frozen=True)
class Part:
    """Something that comes with Kith.

    Attributes
    ----------
    name, version : str
        The version is empty where it follows from another part's.
    licence : str
        An SPDX expression: of several to choose from, the one that Kith goes by.
    where : str
        What it is a part of.
    """

    name: str
    version: str
    licence: str
    where: str


def core_distributions(dependencies: Iterable[str] | None = None) -> list[metadata.Distribution]:
    """List the installed packages that Kith needs, and those that these need, by name; extras are left out.

    Parameters
    ----------
    dependencies : iterable of str, optional
        Requirements; those of pyproject.toml by themselves.
    """
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    todo = list(pyproject["project"]["dependencies"] if dependencies is None else dependencies)
    found: dict[str, metadata.Distribution] = {}
    while todo:
        requirement = Requirement(todo.pop())
        name = canonicalize_name(requirement.name)
        if name in found or (requirement.marker is not None and not requirement.marker.evaluate({"extra": ""})):
            continue
        found[name] = metadata.distribution(name)
        todo += found[name].requires or []
    return [found[name] for name in sorted(found)]


def licence_of(package: metadata.Distribution) -> str:
    """Return the SPDX expression of a package's licence.

    Raises
    ------
    KeyError
        If it names one that `installers.parts` does not know.
    """
    name = canonicalize_name(package.name)
    if name in CHOSEN:
        return CHOSEN[name]
    said = {field: package.metadata.get_all(field) or [] for field in ("License-Expression", "License", "Classifier")}
    if said["License-Expression"]:
        return str(said["License-Expression"][0])
    classifiers = [line.rpartition(" :: ")[2] for line in said["Classifier"] if line.startswith("License ::")]
    return SPDX[str([*said["License"], *classifiers][0])]


def parts() -> list[Part]:
    """List everything that comes with Kith: packages, what lies inside them, and what Kith adds itself."""
    packages = [
        Part(package.name, package.version, licence_of(package), "a Python package") for package in core_distributions()
    ]
    return [*packages, *(Part(name, "", licence, where) for name, licence, where in INSIDE)]


def texts() -> Iterator[tuple[str, str]]:
    """Yield titles and texts of licences: those that packages bring, and those that others are under."""
    for package in core_distributions():
        files = sorted(str(file) for file in package.files or [] if _is_text(str(file)))
        for file in files:
            content = Path(str(package.locate_file(file))).read_text(encoding="utf-8", errors="replace")
            yield f"{package.name}: {Path(file).name}", content
    for title, path in TEXTS_OF.items():
        yield title, (ROOT / path).read_text(encoding="utf-8")


def _is_text(file: str) -> bool:
    path = Path(file)
    return bool(_TEXT_NAME.search(path.name)) and path.suffix.lower() in (
        "",
        ".txt",
        ".md",
        ".bsd",
        ".apache",
        ".libraw",
    )


def table(listed: Iterable[Part]) -> str:
    """Write parts as lines: name and version, licence, where."""
    return "".join(f"{f'{part.name} {part.version}'.strip()} | {part.licence} | {part.where}\n" for part in listed)


def read_table(content: str) -> list[tuple[str, str, str]]:
    """Read back the lines of a table, at the beginning of the list."""
    rows = (line.split(" | ") for line in content.partition("\n\n\n")[0].splitlines() if line.count(" | ") == 2)
    return [(name, licence, where) for name, licence, where in rows]


def main() -> None:
    """Write the list."""
    written = [_HEAD, table(parts())]
    seen: set[str] = set()
    for title, text in texts():
        body = "\n".join(line.rstrip() for line in text.replace("\f", "\n").splitlines()).strip()
        if body not in seen:
            written.append(f"\n\n{'=' * 30} {title}\n\n{body}\n")
        seen.add(body)
    LIST.write_text("".join(written), encoding="utf-8")


if __name__ == "__main__":
    main()
