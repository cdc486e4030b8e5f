"""Real games for the tests of the game's screens: loaded once, played as far as is wanted."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from engine.authoring.library import Content
from engine.authoring.loader import load_library
from engine.rules.actions.visits import GoDoorToDoor, HoldAssembly, Listen
from engine.rules.playthrough import Playthrough
from engine.rules.setup import PERSON, Player, Seeds, Setup
from engine.rules.world import World, build_world
from engine.storage.folders import shipped_folder
from ui.window.game import Game
from ui.window.presenters.party_way import fill_as_the_party_would

WAYS = ("mixed", "patron", "programme", "mixed")
"""How the computer leads the lists, in the order in which the scenario names them."""


@cache
def shipped() -> Content:
    """Return the content that is shipped."""
    library, _ = load_library([Path(shipped_folder("content"))])
    assert library is not None
    return library.content


@cache
def world(
    seed: int = 1, people: tuple[str, ...] = ("tinya",), length: str = "standard", law: str = "2002"
) -> World:
    """Return the world of a game in Macusani, these lists led by people."""
    content = shipped()
    scenario = content.districts[0].scenarios[0]
    players = tuple(
        Player(name, "list", PERSON if name in people else way)
        for name, way in zip(scenario.lists, WAYS, strict=True)
    )
    setup = Setup(scenario.id, Seeds(seed, seed), length, law, "2004", players)  # type: ignore[arg-type]
    return build_world(content.districts[0], content.model, content.law, setup)


def new_game(
    seed: int = 1, people: tuple[str, ...] = ("tinya",), length: str = "standard", law: str = "2002"
) -> Game:
    """Return a game at its beginning."""
    return Game(Playthrough.start(world(seed, people, length, law)), "prueba")


def in_week(
    week: int,
    seed: int = 1,
    people: tuple[str, ...] = ("tinya",),
    visits: Sequence[str] = ("tantamaco", "centro", "pacaje"),
) -> Game:
    """Return a game in a week of the campaign: the list handed in, some places visited."""
    game = new_game(seed, people)
    for _ in people:
        fill_as_the_party_would(game)
        assert game.hand_in() is None
    for number in range(1, week):
        for _ in people:
            place = visits[(number - 1) % len(visits)]
            for action in (Listen(place), HoldAssembly(place), GoDoorToDoor(place)):
                game.submit(action)
            assert game.hand_in() is None
    return game
