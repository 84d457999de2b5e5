"""Bring all that Kith says into resources/translations/kith_*.ts, for translators: `make translations`.

What is translated already stays, what nothing says any more goes. Qt's lupdate does that; but what it is given to
read is written here, from what Python's own parser finds: lupdate overlooks plural forms in Python, and the engine
knows no Qt.

- In the window: self.tr("words", "what for", n), translate("Context", "words", "what for", n); the last two as needed.
- In the engine and in training: see resources/translations/extract.py.
- A line above that begins with #: is for the translator.
"""

from __future__ import annotations

import ast
import io
import subprocess
import sys
import tempfile
import tokenize
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from resources.qm import LANGUAGES, SOURCE_LANGUAGE, ts_file
from resources.translations.extract import CONTEXT, engine_sources

ROOT = Path(__file__).resolve().parents[1]
_TRANSLATING = {"tr", "translate"}


class Message(NamedTuple):
    """Words to be translated."""

    context: str
    source: str
    comment: str = ""
    """Tells apart what is alike in English."""

    is_plural: bool = False
    remark: str = ""
    """For translators."""


def main() -> None:
    """Write the files."""
    messages = list(all_messages())
    for language in LANGUAGES:
        update(messages, language, ts_file(language))
    sys.stdout.write(f"{len(set(messages))} messages in {len(LANGUAGES)} languages\n")


def all_messages() -> Iterator[Message]:
    """Find all that the window and the engine say."""
    for file in sorted((ROOT / "app").rglob("*.py")):
        yield from messages_in(file.read_text(encoding="utf-8"), str(file.relative_to(ROOT)))
    for found in engine_sources():
        yield Message(CONTEXT, found.source, "", found.is_plural, found.comment)


def messages_in(source: str, name: str = "<string>") -> Iterator[Message]:
    """Find what a module of the window says.

    Raises
    ------
    ValueError
        If something is to be translated that is not there as a whole to be read: an f-string, say.
    """
    remarks = _remarks(source)
    for scope, call in _calls(ast.parse(source, name)):
        message = _message(scope, _name_of(call), call.args)
        if message is None:
            raise ValueError(f"{name}:{call.lineno}: this cannot be translated: {ast.unparse(call)}")
        lines = {call.lineno, *(words.lineno for words in call.args[:2])}
        remark = next((remarks.pop(line) for line in sorted(lines) if line in remarks), "")  # of the first alone
        yield message._replace(remark=remark)


def update(messages: Sequence[Message], language: str, file: Path) -> None:
    """Bring a .ts file up to date: Qt's lupdate does it, from a file that says all in its own language."""
    with tempfile.TemporaryDirectory() as folder:
        said = Path(folder) / "said.cpp"
        if language == SOURCE_LANGUAGE:  # the engine's English has both forms in the program
            messages = [message for message in messages if message.context != CONTEXT]
        said.write_text("".join(map(_in_cpp, messages)), encoding="utf-8")
        options = ["-silent", "-locations", "none", "-no-obsolete", "-sort-messages", "-source-language", "en"]
        options += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
        options += ["-pluralonly"] if language == SOURCE_LANGUAGE else []
        command = [str(_lupdate()), str(said), *options, "-target-language", language, "-ts", str(file)]
        subprocess.run(command, check=True)


def _message(scope: str, called: str, arguments: Sequence[ast.expr]) -> Message | None:
    """Return what a call says, or nothing where it cannot be read."""
    texts = [_text(argument) for argument in arguments[:3]] + [None] * 3
    context, source, comment = texts[:3] if called == "translate" else (scope, *texts[:2])
    n_before = 3 if called == "translate" else 2
    if not context or source is None or (comment is None and len(arguments) >= n_before):
        return None
    return Message(context, source, comment or "", len(arguments) > n_before)


def _lupdate() -> Path:
    import PySide6

    program = "lupdate.exe" if sys.platform == "win32" else "lupdate"
    return Path(str(PySide6.__file__)).parent / program


def _in_cpp(message: Message) -> str:
    remark = f"//: {message.remark}\n" if message.remark else ""
    words = ", ".join(_quoted(text) for text in (message.context, message.source, message.comment))
    return f"{remark}QCoreApplication::translate({words}{', n' if message.is_plural else ''});\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def _calls(node: ast.AST, scope: str = "") -> Iterator[tuple[str, ast.Call]]:
    """Find the calls that translate, each with the class that it stands in: Qt asks for its words by that name."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and _name_of(child) in _TRANSLATING:
            yield scope, child
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else scope)


def _name_of(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        is_string_method = call.func.attr == "translate" and len(call.args) < 2  # str.translate(table)
        return "" if is_string_method else call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _text(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _remarks(source: str) -> dict[int, str]:
    """Return what is said to translators, by the number of the line below it."""
    found: dict[int, str] = {}
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT and token.string.startswith("#:"):
            line, words = token.start[0], token.string[2:].strip()
            found[line + 1] = f"{found.pop(line)} {words}" if line in found else words
    return found


if __name__ == "__main__":
    main()
