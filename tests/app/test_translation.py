"""All words of the window can be found by lupdate, which reads the source."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

APP = Path(__file__).parents[2] / "app"


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in ("tr", "translate", "_tr"):
                yield name, node


def test_what_is_translated_is_written_where_lupdate_looks() -> None:
    for file in APP.rglob("*.py"):
        for name, call in calls(ast.parse(file.read_text(encoding="utf-8"))):
            place = f"{file}:{call.lineno}: {ast.unparse(call)}"
            assert name != "_tr", f"{place}: lupdate knows tr and translate alone"
            words = [one.value for one in call.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
            assert len(words) == (2 if name == "translate" else 1), place
