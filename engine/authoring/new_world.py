"""A new world out of content and what was chosen; what is not there is named, with what is near."""

from collections.abc import Iterable
from dataclasses import replace

from engine.authoring.library import Content
from engine.authoring.problem import closest
from engine.rules.definitions.content import DistrictContent
from engine.rules.definitions.scenario import Scenario
from engine.rules.setup import BASE_REGIME, PERSON, Player, Seeds, Setup
from engine.rules.world import World, build_world


class UnknownChoice(Exception):
    """Something was chosen that is not there.

    ``what`` is one of scenario, length, law, own-law, recall-law, regime, list, strategy. With
    ``own-law`` the law is there, but the lists were entered under another.
    """

    def __init__(self, what: str, given: str, known: Iterable[str]) -> None:
        self.what = what
        self.given = given
        self.known = tuple(sorted(known))
        self.nearest = closest(given, self.known)
        super().__init__(f"{what}: {given}")


def new_world(content: Content, setup: Setup) -> World:
    """Return the world of a new game; raises :class:`UnknownChoice`."""
    district, scenario = find_scenario(content, setup.scenario)
    lengths = [length.id for length in content.model.lengths]
    _must_be_known("length", setup.length, lengths)
    _must_be_known("law", setup.law, content.law.electoral_ids)
    if scenario.prepared is not None:
        _must_be_known("own-law", setup.law, [scenario.law])
    _must_be_known("recall-law", setup.recall_law, [law.id for law in content.law.recall])
    regimes = {BASE_REGIME, *(regime.id for regime in content.model.regimes)}
    _must_be_known("regime", setup.regime, sorted(regimes))
    for player in setup.players:
        if player.kind == "list":
            _must_be_known("list", player.id, scenario.lists)
    return build_world(district, content.model, content.law, setup)


def find_scenario(content: Content, id: str) -> tuple[DistrictContent, Scenario]:
    """Return a scenario with its district; raises :class:`UnknownChoice`."""
    found = content.scenario(id)
    if found is None:
        known = [s.id for district in content.districts for s in district.scenarios]
        raise UnknownChoice("scenario", id, known)
    return found


def usual_setup(content: Content, scenario_id: str, seed: int = 1) -> Setup:
    """Return the setup of a scenario as its author meant it, every list led by the computer."""
    district, scenario = find_scenario(content, scenario_id)
    ways = {definition.id: definition.strategy for definition in district.lists}
    players = tuple(Player(name, "list", ways[name]) for name in scenario.lists)
    seeds = Seeds(seed, seed)
    return Setup(scenario.id, seeds, "standard", scenario.law, scenario.recall_law, players)


def led_by(setup: Setup, people: Iterable[str]) -> Setup:
    """Return the setup with these lists led by people."""
    chosen = set(people)
    players = tuple(replace(p, strategy=PERSON) if p.id in chosen else p for p in setup.players)
    return replace(setup, players=players)


def _must_be_known(what: str, given: str, known: Iterable[str]) -> None:
    names = tuple(known)
    if given not in names:
        raise UnknownChoice(what, given, names)
