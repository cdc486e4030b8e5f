"""``game.py play``: a whole game by the computer, without a window, into three files."""

import argparse
import json
import shlex
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.language.language import Language
from engine.rules.setup import BASE_REGIME
from engine.storage.folders import shipped_folder
from ui.commands.content import content_of
from ui.commands.options import CannotDo, language_of
from ui.commands.parser import CommandParser, Subcommands

if TYPE_CHECKING:
    from engine.authoring.library import Content
    from engine.rules.playthrough import Playthrough
    from engine.rules.setup import Player, Setup
    from engine.rules.world import World

DONE = 0
LENGTHS = ("short", "standard", "full")
FILES = ("replay.json", "result.json", "chronicle.jsonl")
NEWSROOM_STRATEGIES = ("idle", "random")


@dataclass(frozen=True)
class Game:
    """One game to be played, and the folder for its files."""

    world: "World"
    out: Path


def add_parser(subcommands: Subcommands) -> None:
    """Enter the command and its arguments."""
    say = subcommands.language.say
    parser = subcommands.add_parser(
        "play", help=say("play.help", "play a whole game without a window")
    )
    _add_arguments(parser, subcommands.language)
    parser.add_argument(
        "--batch",
        metavar="FILE",
        type=Path,
        help=say("play.batch", "play many games: the arguments of one on each line of this file"),
    )
    parser.add_argument(
        "--json", action="store_true", help=say("play.json", "print one JSON document")
    )


def _add_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    """Let ``parser`` take what one game is made of."""
    say = language.say
    parser.add_argument(
        "--scenario",
        metavar="ID",
        help=say("play.scenario", "the scenario, for instance {id}", id="macusani-2002"),
    )
    parser.add_argument(
        "--seed", metavar="N", type=int, default=1, help=say("play.seed", "seed of all chance (1)")
    )
    parser.add_argument(
        "--length",
        choices=LENGTHS,
        default="standard",
        help=say("play.length", "how long the game is (standard)"),
    )
    parser.add_argument(
        "--law", metavar="ID", help=say("play.law", "the electoral law, if not the scenario's own")
    )
    parser.add_argument(
        "--recall-law",
        metavar="ID",
        help=say("play.recall-law", "the recall law, if not the scenario's own"),
    )
    parser.add_argument(
        "--regime",
        metavar="ID",
        default=BASE_REGIME,
        help=say("play.regime", "how the evidence is read where studies disagree (base)"),
    )
    parser.add_argument(
        "--player",
        metavar="list:STRATEGY",
        action="append",
        default=[],
        help=say(
            "play.player",
            "lead the scenario's lists by this strategy, from the first on; newsroom:STRATEGY "
            "adds a newsroom",
        ),
    )
    parser.add_argument(
        "--out", metavar="DIR", type=Path, help=say("play.out", "write the files into this folder")
    )


def run(args: argparse.Namespace) -> int:
    """Play and write; one game, or all those of ``--batch``."""
    language = language_of(args)
    spanish = Language.load("es", shipped_folder("locale"))
    orders = _orders(args, language)
    content = content_of(args, language)
    games = [_game(order, content, language, where) for where, order in orders]
    documents = []
    for game in games:
        playthrough = _play(game, language)
        result = write_files(playthrough, game.out, spanish)
        if args.json:
            documents.append({**result, "out": str(game.out)})
        else:
            print("\n".join(_lines(playthrough, game.out, language)))
    if args.json:
        document = {"games": documents} if args.batch is not None else documents[0]
        print(json.dumps(document, ensure_ascii=False, indent=2))
    return DONE


def write_files(playthrough: "Playthrough", out: Path, language: Language) -> dict[str, Any]:
    """Write replay, result and chronicle of a game into a folder; return the result.

    The same game gives the same bytes on every machine.
    """
    from engine.analysis.chronicle_lines import chronicle_lines
    from engine.analysis.result import result_of
    from engine.storage.record import replay_text
    from engine.storage.safe_write import write_safely

    result = result_of(playthrough, language)
    texts = {
        "replay.json": replay_text(playthrough),
        "result.json": json.dumps(result, ensure_ascii=False, indent=1, sort_keys=True) + "\n",
        "chronicle.jsonl": "".join(f"{line}\n" for line in chronicle_lines(playthrough)),
    }
    for name in FILES:
        write_safely(out / name, texts[name].encode())
    return result


def _orders(args: argparse.Namespace, language: Language) -> list[tuple[str, argparse.Namespace]]:
    """Return the arguments of each game, with where they stand."""
    if args.batch is None:
        return [("", args)]
    parser = CommandParser(language, prog="play")
    _add_arguments(parser, language)
    orders = []
    for number, line in enumerate(_lines_of(args.batch, language), start=1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        where = f"{args.batch}:{number}: "
        try:
            orders.append((where, parser.parse_args(_words(line))))
        except (CannotDo, ValueError) as fault:
            raise CannotDo(f"{where}{fault}") from None
    if not orders:
        raise CannotDo(language.say("play.empty-batch", "{file} names no game.", file=args.batch))
    return orders


def _words(line: str) -> list[str]:
    """Return the arguments of a line; quotes hold spaces, and a backslash is part of a path."""
    lexer = shlex.shlex(line, posix=True, punctuation_chars=False)
    lexer.whitespace_split = True
    lexer.commenters = lexer.escape = ""
    return list(lexer)


def _lines_of(batch: Path, language: Language) -> list[str]:
    try:
        return batch.read_text("utf-8").splitlines()
    except UnicodeDecodeError:
        raise CannotDo(
            language.say("play.no-text", "{file} is not a text in UTF-8.", file=batch)
        ) from None


def _game(order: argparse.Namespace, content: "Content", language: Language, where: str) -> Game:
    """Return the game that was asked for; ``CannotDo`` says what of it does not exist."""
    from engine.authoring.new_world import UnknownChoice, new_world
    from engine.language.wording.choices import say_unknown

    needed = {"--scenario": order.scenario, "--out": order.out}
    missing = [name for name, value in needed.items() if value is None]
    if missing:
        raise CannotDo(
            where
            + language.say(
                "parser.missing",
                "These arguments are missing: {names}",
                names=", ".join(missing),
            )
        )
    try:
        return Game(new_world(content, _setup(order, content, language)), order.out)
    except UnknownChoice as fault:
        sentence = say_unknown(language, fault.what, fault.given, fault.known, fault.nearest)
        raise CannotDo(where + sentence) from None


def _setup(order: argparse.Namespace, content: "Content", language: Language) -> "Setup":
    from engine.authoring.new_world import usual_setup

    usual = usual_setup(content, order.scenario, order.seed)
    return replace(
        usual,
        length=order.length,
        law=order.law or usual.law,
        recall_law=order.recall_law or usual.recall_law,
        regime=order.regime,
        players=_players(order.player, usual.players, language),
    )


def _players(
    wished: list[str], usual: "tuple[Player, ...]", language: Language
) -> "tuple[Player, ...]":
    """Put the wished strategies in the place of the lists' own, from the first on."""
    from engine.authoring.new_world import UnknownChoice
    from engine.players.strategies.names import STRATEGIES
    from engine.rules.setup import Player

    lists: list[str] = []
    newsrooms: list[str] = []
    for wish in wished:
        kind, colon, strategy = wish.partition(":")
        if not colon or kind not in ("list", "newsroom"):
            raise CannotDo(
                language.say(
                    "play.bad-player",
                    "--player is list:STRATEGY or newsroom:STRATEGY, not {given}.",
                    given=wish,
                )
            )
        known = tuple(STRATEGIES) if kind == "list" else NEWSROOM_STRATEGIES
        if strategy not in known:
            raise UnknownChoice("strategy", strategy, known)
        (lists if kind == "list" else newsrooms).append(strategy)
    if len(lists) > len(usual):
        raise CannotDo(
            language.say(
                "play.too-many-lists",
                "{given} lists were named; {number} stand in this scenario.",
                given=len(lists),
                number=len(usual),
            )
        )
    led = tuple(replace(p, strategy=s) for p, s in zip(usual, lists, strict=False))
    papers = tuple(Player(f"newsroom-{n}", "newsroom", s) for n, s in enumerate(newsrooms, start=1))
    return (*led, *usual[len(led) :], *papers)


def _play(game: Game, language: Language) -> "Playthrough":
    """Let the strategies play to the end."""
    from engine.rules.playthrough import Playthrough
    from ui.commands.progress import progress

    what = language.say("play.playing", "Playing")
    with progress(len(game.world.schedule), what) as done:
        return play_to_end(Playthrough.start(game.world), done)


def play_to_end(
    playthrough: "Playthrough", done: Callable[[int], None] = lambda turns: None
) -> "Playthrough":
    """Let the strategies of the setup play until the game is over; ``done`` hears of each turn."""
    from engine.players.strategies.names import STRATEGIES
    from engine.players.table import plan_turn

    ways = {player.id: player.strategy for player in playthrough.world.setup.players}
    while not playthrough.is_over:
        turn = playthrough.state.turn
        player = playthrough.waiting_for[0]
        playthrough = plan_turn(playthrough, player, STRATEGIES[ways[player]]())
        done(playthrough.state.turn - turn)
    return playthrough


def _lines(playthrough: "Playthrough", out: Path, language: Language) -> list[str]:
    """Return what people read of a game that was played."""
    from engine.language.wording.amounts import number
    from engine.language.wording.names import Names
    from engine.language.wording.regimes import regime_line

    world, election = playthrough.world, playthrough.state.election
    names = Names(language, world.district, world.model, world.aspirants)
    setup = world.setup
    lines = [
        language.say(
            "play.what",
            "{scenario}; length {length}, law {law}, seed {seed}",
            scenario=language.text(world.scenario.title),
            length=setup.length,
            law=setup.law,
            seed=setup.seeds.people,
        )
    ]
    if world.regime is not None:
        lines.append(f"  {regime_line(language, world.regime)}")
    if election is not None:
        for name in sorted(world.lists, key=lambda n: -election.votes[n]):
            lines.append(
                language.say(
                    "play.votes",
                    "  {list}: {votes} votes, {seats} seats",
                    list=names.list(name),
                    votes=number(election.votes[name]),
                    seats=election.seats[name],
                )
            )
        mayor = names.aspirant(election.mayor.aspirant)
        lines.append(language.say("play.mayor", "  Mayor: {name}", name=mayor))
    lines.append(language.say("play.written", "Written into {folder}", folder=out))
    return lines
