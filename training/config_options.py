"""Options of a command made from the fields of configurations: a default is written once, where it belongs."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import Annotated, Any, TypeVar, get_type_hints

import typer

from engine.errors import KnownError
from training.runs.config import Option, RunConfig, options_of

Function = TypeVar("Function", bound=Callable[..., Any])
Configs = Mapping[str, type[RunConfig]]
"""Configurations by the names that the command line has for them."""


def with_options_of(configs: Configs) -> Callable[[Function], Function]:
    """Make a decorator that puts an option for each field in the place of a command's ``**settings``.

    An option that is not given is None, so that the configuration decides; its default is shown all the same.
    """
    options = {name: option for config in configs.values() for name, option in options_of(config).items()}

    def decorate(function: Function) -> Function:
        signature = inspect.signature(function, eval_str=True)
        own = [part for part in signature.parameters.values() if part.kind is not inspect.Parameter.VAR_KEYWORD]
        made = [
            inspect.Parameter(
                name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=_annotation(name, option, configs)
            )
            for name, option in options.items()
        ]
        ordered = [part.replace(kind=inspect.Parameter.KEYWORD_ONLY) for part in own]
        function.__signature__ = signature.replace(parameters=[*ordered, *made])  # type: ignore[attr-defined]
        function.__annotations__ = {part.name: part.annotation for part in (*own, *made)} | {"return": None}
        return function

    return decorate


def _annotation(name: str, option: Option, configs: Configs) -> Any:
    having = {key: config for key, config in configs.items() if name in options_of(config)}
    kind = get_type_hints(next(iter(having.values())))[name]
    made = typer.Option(
        _flag(name, option),
        help=option.help,
        min=option.least,
        max=option.most,
        metavar=option.metavar or None,
        show_default=_defaults(name, having) or False,
    )
    return Annotated[kind | None, made]


def _flag(name: str, option: Option) -> str:
    return "--" + (option.flag or name).replace("_", "-")


def _defaults(name: str, configs: Configs) -> str:
    """Describe a field's default: "128; triplet 1800" where configurations differ, nothing where it is None."""
    defaults = {
        key: next(part.default for part in fields(config) if part.name == name) for key, config in configs.items()
    }
    first, *_ = defaults.values()
    others = [f"{key} {default}" for key, default in defaults.items() if default != first]
    return "" if first is None else "; ".join([str(first), *others])


def make_config(configs: Configs, which: str, settings: Mapping[str, Any]) -> RunConfig:
    """Make a configuration of the options that were given.

    Parameters
    ----------
    configs : mapping
    which : str
        Its name among them.
    settings : mapping
        Values by field; None for one that was not given.

    Raises
    ------
    KnownError
        If an option belongs to another configuration.
    """
    given = {name: value for name, value in settings.items() if value is not None}
    own = options_of(configs[which])
    for key, config in configs.items():
        others = {name: option for name, option in options_of(config).items() if name not in own}
        foreign = [_flag(name, option) for name, option in others.items() if name in given]
        if foreign:
            raise KnownError(f"{' and '.join(foreign)}: with --objective {key} only; see kith train --help.")
    return configs[which](**given)
