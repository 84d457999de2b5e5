"""All that a user sees is translated, and the translations hold what was said."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator

from docs.translations import ROOT, Message, all_messages, messages_in, update
from resources.qm import LANGUAGES, SOURCE_LANGUAGE, compiled, n_plural_forms, qm_file, qm_folder, ts_file
from resources.translations.extract import CONTEXT

SHIPPED = list(LANGUAGES)
"""The languages in which nothing may be missing."""

SHOWING = {
    *("setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName", "setAccessibleDescription"),
    *("setStatusTip", "setInformativeText", "setTitle", "setPrefix", "setSuffix", "setSpecialValueText", "setIconText"),
    *("addAction", "addItem", "addTab", "addButton", "addMenu", "addRow", "setNameFilter", "setNameFilters"),
    *("QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QAction", "QGroupBox", "QMessageBox"),
    *("ElidedLabel", "ElidedButton", "PageHead", "say", "offer", "notify", "KnownError"),
}
"""What shows its words to a user."""

NO_WORDS = {"Kith", "Apache-2.0", "Ctrl+", "PySide6"}
BEFORE_QT = {"app/startup/display.py"}
"""Reports that there is no screen: there is no Qt that could translate it."""


@pytest.fixture(scope="module")
def messages() -> set[Message]:
    return {message._replace(remark="") for message in all_messages()}


def translations(language: str) -> Iterator[tuple[Message, list[str]]]:
    for context in ElementTree.parse(ts_file(language)).getroot().iter("context"):
        for entry in context.iter("message"):
            is_plural = entry.get("numerus") == "yes"
            said = entry.find("translation")
            assert said is not None
            forms = [form.text or "" for form in said] if is_plural else [said.text or ""]
            name, source = context.findtext("name", ""), entry.findtext("source", "")
            yield Message(name, source, entry.findtext("comment", ""), is_plural), forms


def expected(messages: set[Message], language: str) -> set[Message]:
    if language == SOURCE_LANGUAGE:
        return {message for message in messages if message.is_plural and message.context != CONTEXT}
    return messages


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_of_a_language_has_all_that_is_said(language: str, messages: set[Message]) -> None:
    there = {message for message, _ in translations(language)}
    wanted = expected(messages, language)
    assert not wanted - there, "make translations brings them"
    assert not there - wanted, "make translations removes them"


@pytest.mark.parametrize("language", SHIPPED)
def test_nothing_is_missing_in_a_language_that_ships(language: str) -> None:
    missing = [message for message, forms in translations(language) if not all(forms)]
    assert not missing


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_what_is_filled_in(language: str) -> None:
    wrong = []
    for message, forms in translations(language):
        if not any(forms):
            continue
        if message.is_plural and len(forms) != n_plural_forms(language):
            wrong.append((message, f"{len(forms)} forms"))
        wrong += [(message, form) for form in forms if faults(message, form)]
    assert not wrong


def faults(message: Message, form: str) -> list[str]:
    """Say what a translation lost, or has too much of."""
    found = []
    number = re.compile(r"%L?n|\{n\}")
    gaps = re.compile(r"\{[^{}]*\}")
    wanted, there = (Counter(gap for gap in gaps.findall(text) if gap != "{n}") for text in (message.source, form))
    if set(wanted) != set(there):
        found.append("placeholders")
    if not message.is_plural and Counter(number.findall(form)) != Counter(number.findall(message.source)):
        found.append("number")
    if message.is_plural and not set(number.findall(form)) <= set(number.findall(message.source)):
        found.append("number")  # a form for one, or none, may do without
    is_open = re.compile(r"(\.\.\.|…)$")
    if bool(is_open.search(message.source)) != bool(is_open.search(form)):
        found.append("dots")
    if form.count("&") != message.source.count("&"):
        found.append("accelerator")
    if form[:1].isspace() != message.source[:1].isspace() or form.strip() == "":
        found.append("spaces")
    if message.source.count("\n") != form.count("\n"):
        found.append("lines")
    return found


def test_a_slip_in_a_translation_is_found() -> None:
    plain = Message("A", "Move {name} ...")
    assert not faults(plain, "{name} verschieben ...")
    assert faults(plain, "{nam} verschieben ...") == ["placeholders"]
    assert faults(plain, "{name} verschieben") == ["dots"]
    several = Message("A", "%Ln photo(s) in {folder}", is_plural=True)
    assert not faults(several, "ein Foto in {folder}")
    assert faults(several, "%n Fotos in {folder}") == ["number"]


def test_whatever_shows_words_shows_translated_ones() -> None:
    plain = []
    for file in sorted((ROOT / "app").rglob("*.py")):
        name = str(file.relative_to(ROOT))
        if name not in BEFORE_QT:
            for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(call, ast.Call) and called(call) in SHOWING:
                    plain += [f"{name}:{call.lineno}: {words!r}" for words in plain_words(call)]
    assert not plain, "self.tr and translate wrap what is shown"


def plain_words(call: ast.Call) -> Iterator[str]:
    """Find words of a call that nobody translates; keys that Python looks up are none."""
    waiting: list[ast.AST] = [*call.args, *(argument.value for argument in call.keywords)]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Call) and (
            called(node) in ("tr", "translate") or called(node) not in ("join", "format")
        ):
            waiting += [node.func.value] if isinstance(node.func, ast.Attribute) else []
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            if re.search(r"[^\W\d_]{2}", node.value) and node.value.strip(" ()–") not in NO_WORDS:
                yield node.value
        elif isinstance(node, ast.Compare | ast.Subscript | ast.Lambda):
            continue
        else:
            waiting += ast.iter_child_nodes(node)


def called(call: ast.Call) -> str:
    return str(getattr(call.func, "attr", getattr(call.func, "id", "")))


def test_what_python_says_is_found_with_its_remark() -> None:
    source = """
class Page:
    def show(self, n):
        #: For translators,
        #: on two lines
        self.label.setText(self.tr("%Ln face(s)", "", n))
        return translate("Other", "Open", "a verb")
"""
    assert list(messages_in(source)) == [
        Message("Page", "%Ln face(s)", "", True, "For translators, on two lines"),
        Message("Other", "Open", "a verb"),
    ]


@pytest.mark.parametrize("words", ['self.tr(f"{n} faces")', "self.tr(words)", 'translate("A", words)'])
def test_what_cannot_be_read_is_refused(words: str) -> None:
    with pytest.raises(ValueError, match="cannot be translated"):
        list(messages_in(f"class A:\n    def b(self):\n        {words}"))


def test_a_language_is_updated_and_keeps_what_was_translated(tmp_path: Path) -> None:
    file = tmp_path / "kith_de.ts"
    update([Message("A", "Open"), Message("A", '"{name}"\n\\ “ü”', "said", remark="A name")], "de", file)
    before, after = file.read_text(encoding="utf-8").split("<source>Open</source>")
    after = after.replace(' type="unfinished">', ">Öffnen", 1)
    file.write_text(f"{before}<source>Open</source>{after}", encoding="utf-8")
    update([Message("A", "Open"), Message("A", "%Ln face(s)", "", True)], "de", file)
    text = file.read_text(encoding="utf-8")
    assert "Öffnen" in text
    assert "said" not in text
    assert text.count("numerusform") == 4


def test_qt_reads_what_is_compiled(qapp: object) -> None:
    ts = """<TS><context><name>A</name>
    <message><source>Open</source><comment>verb</comment><translation>فتح</translation></message>
    <message><source>Open</source><translation type="unfinished"></translation></message>
    <message numerus="yes"><source>%n “face”</source><translation>
      <numerusform>f0</numerusform><numerusform>f1</numerusform><numerusform>f2</numerusform>
      <numerusform>f3</numerusform><numerusform>f4</numerusform><numerusform>f5</numerusform>
    </translation></message></context></TS>"""
    translator = QTranslator()
    data = compiled(ts.encode(), "ar")
    assert translator.load(data)  # type: ignore[call-overload]
    assert translator.translate("A", "Open", "verb") == "فتح"
    assert not translator.translate("A", "Open")
    assert not translator.translate("B", "Open", "verb")
    forms = [translator.translate("A", "%n “face”", "", n) for n in (0, 1, 2, 3, 10, 11, 99, 100, 103, 111)]
    assert forms == ["f0", "f1", "f2", "f3", "f3", "f4", "f4", "f5", "f3", "f4"]


@pytest.mark.parametrize(("language", "one", "none", "two"), [("de", 0, 1, 1), ("fr", 0, 0, 1), ("pt_BR", 0, 0, 1)])
def test_plural_forms_are_those_of_the_language(qapp: object, language: str, one: int, none: int, two: int) -> None:
    ts = """<TS><context><name>A</name><message numerus="yes"><source>x</source><translation>
      <numerusform>0</numerusform><numerusform>1</numerusform></translation></message></context></TS>"""
    translator = QTranslator()
    assert translator.load(compiled(ts.encode(), language))  # type: ignore[call-overload]
    assert [int(translator.translate("A", "x", "", n)) for n in (1, 0, 2)] == [one, none, two]


def test_the_files_for_qt_are_there(qapp: object) -> None:
    assert {file.stem for file in qm_folder().glob("kith_*.qm")} == {f"kith_{language}" for language in LANGUAGES}
    english = QTranslator()
    assert english.load(str(qm_file(SOURCE_LANGUAGE)))
    assert english.translate("Wording", "%Ln person(s)", "", 3) == "%Ln people"
