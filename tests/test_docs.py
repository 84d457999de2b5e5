"""Whatever can be typed is documented."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import typer

from app.cli import app as window_app
from engine.cli import app
from training.cli import app as training_app

ROOT = Path(__file__).parents[1]
GROUPS = [typer.main.get_group(part) for part in (app, window_app, training_app)]
COMMANDS = {name: command for group in GROUPS for name, command in group.commands.items()}  # type: ignore[attr-defined]


def section(name: str) -> str:
    """Give the words of docs/cli.md about a command."""
    text = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    found = re.search(rf"^## kith {name}\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    assert found, f"docs/cli.md has no section 'kith {name}'"
    return found[1]


def own_options(command: object) -> list[str]:
    return [opt for param in command.params for opt in param.opts if opt.startswith("--")]  # type: ignore[attr-defined]


def long_options(command: object) -> list[str]:
    """List the options of a command, and of the commands below it."""
    return own_options(command) + [
        opt for below in getattr(command, "commands", {}).values() for opt in long_options(below)
    ]


def whole_names(name: str, command: object) -> list[str]:
    """List what can be typed: the command, or each of the commands below it."""
    below = getattr(command, "commands", {})
    return [whole for part in below for whole in whole_names(f"{name} {part}", below[part])] or [name]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_documented_with_an_example_and_its_options(name: str) -> None:
    words = section(name)
    for whole in whole_names(name, COMMANDS[name]):
        assert re.search(rf"^kith {whole}\b", words, re.MULTILINE), f"an example of {whole} is missing"
    missing = [opt for opt in long_options(COMMANDS[name]) if opt != "--help" and f"`{opt}" not in words]
    assert not missing


def test_every_documented_command_exists() -> None:
    documented = re.findall(r"^## kith ([\w-]+)$", (ROOT / "docs" / "cli.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(documented) == sorted(COMMANDS)


def test_every_documented_option_exists() -> None:
    for name, command in COMMANDS.items():
        assert set(re.findall(r"`(--[a-z-]+)", section(name))) <= set(long_options(command)), name


def test_the_options_of_kith_itself_are_documented() -> None:
    text = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    for option in own_options(GROUPS[0]):
        assert f"`kith {option}" in text, option


def test_every_make_target_is_in_the_readme() -> None:
    targets = re.findall(r"^([a-z]+):(?!=)", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert targets
    assert not [target for target in sorted(set(targets)) if not re.search(rf"\bmake {target}\b", readme)]
