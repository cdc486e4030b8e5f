"""The argument parser: argparse, speaking the user's language and saying one sentence."""

import argparse
import re
from collections.abc import Callable
from typing import Any, NoReturn, Protocol

from engine.language.language import Language
from ui.commands.options import CannotDo, add_common_options

Run = Callable[[argparse.Namespace], int]


class CommandParser(argparse.ArgumentParser):
    """A parser that has the common options and whose faults are a sentence (``CannotDo``).

    A command may define a common option anew, for instance ``--language`` for its output.
    """

    def __init__(self, language: Language, **arguments: Any) -> None:
        super().__init__(
            add_help=False,
            allow_abbrev=False,
            conflict_handler="resolve",
            formatter_class=lambda prog: _HelpFormatter(language, prog),
            **arguments,
        )
        self.language = language
        help_text = language.say("parser.help", "show this help and end")
        self.add_argument("-h", "--help", action="help", help=help_text)
        add_common_options(self, language)

    def error(self, message: str) -> NoReturn:
        """Raise the fault as a sentence that also says where help is found."""
        raise CannotDo(
            self.language.say(
                "parser.fault",
                "{fault} (help: {prog} --help)",
                fault=_translated(message, self.language),
                prog=self.prog,
            )
        )


class Subcommands:
    """Where a command enters itself; ``language`` says its help."""

    def __init__(self, language: Language, enter: Callable[..., CommandParser], run: Run) -> None:
        self.language = language
        self._enter = enter
        self._run = run

    def add_parser(self, name: str, *, help: str, description: str | None = None) -> CommandParser:
        """Enter the command ``name``; ``help`` is its line in the list of commands."""
        parser = self._enter(
            name, language=self.language, help=help, description=description or help
        )
        parser.set_defaults(run=self._run)
        return parser


class Command(Protocol):
    """What every module of a command has."""

    def add_parser(self, subcommands: Subcommands, /) -> None:
        """Enter the command and its arguments."""

    def run(self, args: argparse.Namespace, /) -> int:
        """Do it and return the exit code."""


def build_parser(language: Language, commands: tuple[Command, ...]) -> CommandParser:
    """Return the whole parser; its result has ``run`` where a command was named."""
    parser = CommandParser(
        language,
        prog="game.py",
        description=language.say(
            "parser.program", "Voz y Voto. Without a command the game's window opens."
        ),
    )
    entries = parser.add_subparsers(
        title=language.say("parser.commands", "commands"),
        metavar=language.say("parser.command", "COMMAND"),
        parser_class=CommandParser,
    )
    for command in commands:
        command.add_parser(Subcommands(language, entries.add_parser, command.run))
    return parser


class _HelpFormatter(argparse.HelpFormatter):
    """Argparse's own layout with its headings in the user's language."""

    def __init__(self, language: Language, prog: str) -> None:
        super().__init__(prog)
        self._headings = {
            "options": language.say("parser.options", "options"),
            "positional arguments": language.say("parser.arguments", "arguments"),
        }
        self._usage_word = language.say("parser.usage", "usage: ")

    def start_section(self, heading: str | None) -> None:
        super().start_section(self._headings.get(heading or "", heading))

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, self._usage_word if prefix is None else prefix)


def _translated(message: str, language: Language) -> str:
    """Return argparse's message in the user's language; one that is not known stays as it is."""
    for pattern, put in _FAULTS:
        found = pattern.fullmatch(message)
        if found:
            return put(language, *found.groups())
    return message


def _missing(language: Language, names: str) -> str:
    return language.say("parser.missing", "These arguments are missing: {names}", names=names)


def _unknown(language: Language, names: str) -> str:
    return language.say("parser.unknown", "These arguments are not known: {names}", names=names)


def _no_value(language: Language, name: str) -> str:
    return language.say("parser.no-value", "{name} needs a value", name=name)


def _no_choice(language: Language, name: str, value: str, choices: str) -> str:
    return language.say(
        "parser.no-choice",
        "{name} cannot be {value}; choose one of: {choices}",
        name=name,
        value=value,
        choices=choices.replace("'", ""),
    )


def _no_number(language: Language, name: str, value: str) -> str:
    return language.say(
        "parser.no-number", "{name} must be a whole number, not {value}", name=name, value=value
    )


_FAULTS: tuple[tuple[re.Pattern[str], Callable[..., str]], ...] = (
    (re.compile(r"the following arguments are required: (.+)"), _missing),
    (re.compile(r"unrecognized arguments: (.+)"), _unknown),
    (re.compile(r"argument (.+): expected (?:one|at least one) argument"), _no_value),
    (re.compile(r"argument (.+?): invalid choice: '?(.+?)'? \(choose from (.+)\)"), _no_choice),
    (re.compile(r"argument (.+): invalid int value: '(.+)'"), _no_number),
)
