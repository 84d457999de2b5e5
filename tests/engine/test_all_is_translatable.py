"""Whatever the engine says to the user of a window can be translated."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from resources.translations.extract import engine_sources, sources_in

ROOT = Path(__file__).parents[2]
FOLDERS = ("engine", "training/finetuning")
SAID_AT = {"Failure": 2, "JobProgress": 1, "WorkerLost": 0}  # besides errors, which say it first
OF_THE_COMMAND_LINE = ("engine/cli/", "training/finetuning/cli.py", "training/finetuning/real_faces.py")


def modules() -> dict[str, list[ast.AST]]:
    """List all that is written in each module, by its name."""
    files = [file for folder in FOLDERS for file in sorted((ROOT / folder).rglob("*.py"))]
    names = {file.relative_to(ROOT).as_posix(): file.read_text(encoding="utf-8") for file in files}
    return {
        name: list(ast.walk(ast.parse(code)))
        for name, code in names.items()
        if ("Error" in code or "Failure(" in code) and not name.startswith(OF_THE_COMMAND_LINE)
    }


def known_errors(modules: Iterable[list[ast.AST]]) -> set[str]:
    """Find the classes of KnownError's family."""
    classes = [node for nodes in modules for node in nodes if isinstance(node, ast.ClassDef)]
    family = {"KnownError"}
    while True:
        more = {kind.name for kind in classes if {getattr(base, "id", "") for base in kind.bases} & family}
        if more <= family:
            return family
        family |= more


def is_plain(node: ast.expr, assigned: dict[str, list[ast.expr]]) -> bool:
    """Whether words are written down as they are, or put together."""
    if isinstance(node, ast.Name):
        return any(is_plain(value, {}) for value in assigned.get(node.id, []))
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return node.func.attr in ("format", "join")
    return isinstance(node, ast.JoinedStr | ast.BinOp) or (isinstance(node, ast.Constant) and bool(node.value))


def plain_words(nodes: list[ast.AST], says: dict[str, int]) -> Iterator[int]:
    assigned: dict[str, list[ast.expr]] = {}
    for node in nodes:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            assigned.setdefault(node.targets[0].id, []).append(node.value)
    for node in nodes:
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in says):
            continue
        place = says[node.func.id]
        said = node.args[place : place + 1] or [word.value for word in node.keywords if word.arg == "reason"]
        if said and is_plain(said[0], assigned):
            yield node.lineno


def test_every_error_and_failure_is_a_sentence() -> None:
    written = modules()
    says = dict.fromkeys(known_errors(written.values()), 0) | SAID_AT
    found = [f"{name}:{line}" for name, nodes in written.items() for line in plain_words(nodes, says)]
    assert not found, "these cannot be translated; see engine/sentences.py: " + ", ".join(found)


@pytest.mark.parametrize(
    "words",
    [
        "raise KnownError('It is gone.')",
        "raise KnownError(f'{path} is gone.')",
        "reason = f'{path} is gone.'\nraise KnownError(reason)",
        "raise KnownError('{} is gone.'.format(path))",
        "raise KnownError('It is gone. ' + more)",
        "Failure(path, 'find', 'It is gone.')",
        "Failure(path, 'find', reason='It is gone.')",
    ],
)
def test_plain_words_are_found(words: str) -> None:
    assert list(plain_words(list(ast.walk(ast.parse(words))), {"KnownError": 0, **SAID_AT}))


def test_sources_are_found_with_what_translators_should_know() -> None:
    code = """
from engine.sentences import Phrase, plural, sentence
EARLY = Phrase("At once.")
def say(n):
    #: Of a photo
    sentence("It holds " "{what}.", what="")
    return plural("{n} face", "{n} faces", n)
"""
    assert list(sources_in(code)) == [
        ("At once.", False, ""),
        ("It holds {what}.", False, "Of a photo"),
        ("{n} faces", True, "In the singular: {n} face"),
    ]


@pytest.mark.parametrize("call", ["sentence(words)", "sentence(f'{words}')", "plural('one', words, 2)", "sentence()"])
def test_what_is_no_literal_is_refused(call: str) -> None:
    with pytest.raises(ValueError, match="no literal"):
        list(sources_in(f"from engine.sentences import sentence\ndef say(words):\n    return {call}\n"))


def test_a_sentence_that_would_be_made_before_the_language_is_known_is_refused() -> None:
    with pytest.raises(ValueError, match="Phrase"):
        list(sources_in("from engine.sentences import sentence\nEARLY = sentence('At once.')\n"))


def test_the_engines_own_sources_are_found() -> None:
    found = {source.source: source for source in engine_sources()}
    assert len(found) > 250
    assert found["{n} faces"].is_plural
    assert found["This is not a photo: it is a video."].source
    assert "It is better." in found
    for text in found:
        assert text == text.strip() and "{}" not in text, text
