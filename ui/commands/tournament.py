"""``game.py tournament``: what each way of playing wins, and what it does to the district.

For trainers and studies: no participant's command ranks gifts by the votes they bring.
"""

import argparse
import json
import os
from collections.abc import Iterable
from typing import TYPE_CHECKING

from engine.language.language import Language
from engine.rules.setup import BASE_REGIME
from ui.commands.content import content_of
from ui.commands.options import CannotDo, language_of
from ui.commands.parser import Subcommands
from ui.commands.progress import progress

if TYPE_CHECKING:
    from engine.analysis.tournament import Check, Row, Tournament
    from engine.authoring.library import Content

HOLDS, OUT = 0, 1
RUNS = 40
BEFORE_THE_VOTE = ("registration", "campaign", "debate", "election")
WITH_THE_VOTE = ("election", "office", "recall")
LENGTHS = ("short", "standard", "full")


def add_parser(subcommands: Subcommands) -> None:
    """Enter the command and its arguments."""
    say = subcommands.language.say
    parser = subcommands.add_parser(
        "tournament",
        help=say("tournament.help", "let ways of playing meet, and see what they do to a district"),
    )
    parser.add_argument(
        "--runs",
        metavar="N",
        type=int,
        default=RUNS,
        help=say("tournament.runs", "seeds that every line-up is played on ({runs})", runs=RUNS),
    )
    parser.add_argument(
        "--workers",
        metavar="N",
        type=int,
        default=os.cpu_count() or 1,
        help=say("tournament.workers", "processes at once (as many as there are processors)"),
    )
    parser.add_argument(
        "--scenario",
        metavar="ID",
        help=say("tournament.scenario", "one scenario (the first of every district)"),
    )
    parser.add_argument(
        "--law",
        metavar="ID",
        help=say("tournament.law", "the electoral law, if not the scenario's own"),
    )
    parser.add_argument(
        "--regime",
        metavar="ID",
        default=BASE_REGIME,
        help=say("tournament.regime", "how the evidence is read (base)"),
    )
    parser.add_argument(
        "--length",
        choices=LENGTHS,
        default="standard",
        help=say("tournament.length", "how long each game is (standard)"),
    )
    parser.add_argument(
        "--json", action="store_true", help=say("tournament.json", "print one JSON document")
    )


def run(args: argparse.Namespace) -> int:
    """Play and print; 1 where a way of playing wins more or less than it should."""
    language = language_of(args)
    for name, value in (("--runs", args.runs), ("--workers", args.workers)):
        if value < 1:
            raise CannotDo(
                language.say(
                    "tournament.at-least-one",
                    "{name} must be 1 or more, not {value}.",
                    name=name,
                    value=value,
                )
            )
    content = content_of(args, language)
    tournaments = _held(args, content, language)
    if args.json:
        from engine.analysis.tournament import tournament_json

        print(json.dumps(tournament_json(tournaments), ensure_ascii=False, indent=2))
    else:
        for tournament in tournaments:
            print("\n".join(_lines(tournament, language)))
    holds = all(check.holds for each in tournaments for check in each.checks())
    return HOLDS if holds else OUT


def _held(args: argparse.Namespace, content: "Content", language: Language) -> "list[Tournament]":
    """Hold a tournament in each scenario that was asked for."""
    from engine.analysis.tournament import hold_tournament
    from engine.analysis.tournament_games import count_games
    from engine.authoring.new_world import UnknownChoice
    from engine.language.wording.choices import say_unknown

    scenarios = [args.scenario] if args.scenario else first_scenarios(content)
    for name in scenarios:
        _must_hold_an_election(name, content, language)
    games = count_games(args.runs)
    what = language.say("tournament.playing", "Playing")
    with progress(games * len(scenarios), what) as advance:
        done = 0

        def watch(now: int, pieces: int) -> None:
            nonlocal done
            total = done // games * games + now
            advance(total - done)
            done = total

        try:
            return [
                hold_tournament(
                    content,
                    scenario,
                    args.runs,
                    law=args.law,
                    length=args.length,
                    regime=args.regime,
                    workers=args.workers,
                    watch=watch,
                )
                for scenario in scenarios
            ]
        except UnknownChoice as fault:
            sentence = say_unknown(language, fault.what, fault.given, fault.known, fault.nearest)
            raise CannotDo(sentence) from None


def _must_hold_an_election(name: str, content: "Content", language: Language) -> None:
    """Refuse a scenario in which nobody can win: its votes are counted, or never will be."""
    found = content.scenario(name)
    if found is None or (found[1].begins in BEFORE_THE_VOTE and found[1].ends in WITH_THE_VOTE):
        return
    raise CannotDo(
        language.say(
            "tournament.no-election",
            "{scenario} holds no election that could be won; choose another scenario.",
            scenario=name,
        )
    )


def first_scenarios(content: "Content") -> list[str]:
    """Return, for each district, its first scenario that begins with the lists."""
    return [
        scenario.id
        for district in content.districts
        for scenario in [s for s in district.scenarios if s.begins == "registration"][:1]
    ]


def _lines(tournament: "Tournament", language: Language) -> Iterable[str]:
    """Yield what people read of a tournament."""
    say = language.say
    yield say(
        "tournament.title",
        "{district}, law {law}: {runs} seeds",
        district=tournament.rows[0].district,
        law=tournament.rows[0].law,
        runs=tournament.runs,
    )
    if tournament.rows[0].regime != BASE_REGIME:
        yield say("tournament.in-regime", "regime: {regime}", regime=tournament.rows[0].regime)
    yield say(
        "tournament.columns",
        "strategy       wins (95 %)        votes seats women power recalled | "
        "governing alone: resources norms institutions",
    )
    for row in sorted(tournament.rows, key=lambda r: (-r.rate.value, r.strategy)):
        yield _row(row)
    yield say("tournament.line-ups", "Who wins where they meet:")
    for line_up in tournament.line_ups:
        shares = (f"{name} {_percent(rate.value)}" for name, rate in line_up.rates.items())
        yield "  " + " · ".join(shares)
    yield say("tournament.checks", "What is asked of the game:")
    for check in tournament.checks():
        yield "  " + _check(check, language)


def _row(row: "Row") -> str:
    low, high = row.rate.interval
    ledger = "".join(
        f"{'—' if value is None else round(value):>10}"
        for value in (row.resources, row.norms, row.institutions)
    )
    return (
        f"{row.strategy:12} {_percent(row.rate.value):>6} ({_percent(low)}–{_percent(high)})"
        f"{row.votes:>9.0f}{row.seats:>6.1f}{row.women_elected:>6.1f}{row.power:>6.0f}"
        f"{row.removed:>6} {ledger}"
    )


def _check(check: "Check", language: Language) -> str:
    verdict = (
        language.say("tournament.holds", "holds")
        if check.holds
        else language.say("tournament.out", "out of bounds")
    )
    is_count = check.least > 1
    say_value = _whole if is_count else _percent
    found, low, high, least, most = (
        say_value(each) for each in (check.value, check.low, check.high, check.least, check.most)
    )
    return f"{check.what:38} {found:>6} ({low}–{high})   {least}–{most}   {verdict}"


def _whole(number: float) -> str:
    return f"{number:.0f}"


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"
