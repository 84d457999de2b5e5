"""Find the sentences of the engine and of learning, which know no Qt, for translators.

A line of comment above a sentence that begins with `#:` is for them.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
CONTEXT = "Engine"
"""Qt's context of all these sentences; see `engine.sentences.install`."""
_FOLDERS = ("engine", "training")
_NOT_SOURCES = ("engine/sentences.py",)  # whose own helpers pass sources on; its literals are found all the same
_SINGLE, _PLURAL, _PHRASE = "sentence", "plural", "Phrase"


class Source(NamedTuple):
    """A sentence to be translated.

    Attributes
    ----------
    source : str
        Its key. That of a plural is the English plural, with the number as `{n}`.
    is_plural : bool
        Whether there is a form for each kind of number: `numerus="yes"` in a .ts file.
    comment : str
        For translators, `<extracomment>` in a .ts file; "" if there is none.
    """

    source: str
    is_plural: bool
    comment: str


def engine_sources(root: Path = ROOT) -> list[Source]:
    """Find all sentences, each once, in the order of files and lines.

    Raises
    ------
    ValueError
        If a sentence is no literal, or is looked up before anybody can know the language.
    """
    files = [file for folder in _FOLDERS for file in sorted((root / folder).rglob("*.py"))]
    found: dict[tuple[str, bool], str] = {}
    for file in files:
        for source in sources_in(file.read_text(encoding="utf-8"), file.relative_to(root).as_posix()):
            key = (source.source, source.is_plural)
            found[key] = found.get(key) or source.comment
    return [Source(*key, comment) for key, comment in found.items()]


def sources_in(code: str, name: str = "<string>") -> Iterator[Source]:
    """Yield the sentences of a module.

    Raises
    ------
    ValueError
        As `engine_sources`.
    """
    if "engine.sentences" not in code and "engine import sentences" not in code and name not in _NOT_SOURCES:
        return
    lines = code.splitlines()
    for call, is_early in _calls(ast.parse(code, name)):
        called = _name_of(call)
        texts = [_text(argument) for argument in call.args[: 2 if called == _PLURAL else 1]]
        place = f"{name}:{call.lineno}: {ast.unparse(call)}"
        if not texts or None in texts:
            raise ValueError(f"{place}: nobody can translate what is no literal")
        if is_early and called != _PHRASE:
            raise ValueError(f"{place}: this is made before the language is known; make it a Phrase")
        remark = _remark(lines, call.lineno) or _remark(lines, call.args[0].lineno)
        singular = f"In the singular: {texts[0]}" if called == _PLURAL and texts[0] != texts[-1] else ""
        yield Source(texts[-1] or "", called == _PLURAL, " ".join(filter(None, (remark, singular))))


def _calls(node: ast.AST, is_early: bool = True) -> Iterator[tuple[ast.Call, bool]]:
    """Yield the calls that make sentences, and whether each is made while its module is imported."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and _name_of(child) in (_SINGLE, _PLURAL, _PHRASE):
            yield child, is_early
        is_function = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        yield from _calls(child, is_early and not is_function)


def _name_of(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        of_module = isinstance(call.func.value, ast.Name) and call.func.value.id == "sentences"
        return call.func.attr if of_module else ""
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _text(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _remark(lines: list[str], number: int) -> str:
    """Return what stands above a line for translators."""
    words: list[str] = []
    for line in reversed(lines[: number - 1]):
        if not line.strip().startswith("#:"):
            break
        words.insert(0, line.strip().removeprefix("#:").strip())
    return " ".join(words)
