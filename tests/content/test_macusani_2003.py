"""The second scenario of Macusani: office from the first turn on, with what was said before."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from engine.authoring.new_world import UnknownChoice, new_world, usual_setup
from engine.players.strategies.names import STRATEGIES
from engine.players.table import play_computers
from engine.rules.playthrough import Playthrough
from engine.rules.setup import Seeds, Setup
from engine.rules.world import World
from engine.storage.carried import CarriedContent
from engine.storage.save import SaveWriter
from engine.storage.shelf import Shelf, open_newest
from tests.bots.trial import check_conserved
from tests.support import shipped

SCENARIO = "macusani-2003"
LENGTHS = ("short", "standard", "full")
WAYS = tuple(sorted(STRATEGIES))


def world_of(length: str = "standard", seed: int = 7, first: int = 0) -> World:
    """Return the scenario's world, led by four strategies from the ``first`` on."""
    usual = usual_setup(shipped(), SCENARIO, seed)
    players = tuple(
        replace(player, strategy=WAYS[(first + n) % len(WAYS)])
        for n, player in enumerate(usual.players)
    )
    return new_world(shipped(), replace(usual, length=length, players=players))  # type: ignore[arg-type]


def test_it_begins_with_the_budget_that_was_inherited() -> None:
    """A council sits, the coliseum is being built, debts and promises are those of the campaign."""
    start = Playthrough.start(world_of())
    office = start.state.office
    assert start.slot.name == "office-1" and office is not None
    assert office.governs == start.world.scenario.main_list
    assert [work.project for work in office.works] == ["coliseum"]
    assert 0 < office.treasury_centimos < start.world.scenario.budget_centimos.value // 4
    assert all(own.promises for own in start.state.lists.values())


def test_its_votes_are_the_same_for_every_seed() -> None:
    """They were counted before; who the other lists' people are is up to the seed."""
    first, other = (Playthrough.start(world_of(seed=seed)).state.election for seed in (1, 2))
    assert first is not None and other is not None
    assert (first.votes, first.tables, first.mayor) == (other.votes, other.tables, other.mayor)
    assert sum(first.votes.values()) == 28_118
    assert first.seats == {"colibri": 1, "tinya": 6, "vizcacha": 1, "zampona": 1}
    # What one reads before playing says it in words.
    assert first.votes["tinya"] - first.votes["zampona"] == 146
    assert "146" in world_of().scenario.to_win.spanish


def test_debts_of_the_town_are_at_least_as_many_as_those_of_the_communities() -> None:
    """Bought votes are not a thing of the poor alone (game.md, what protects people)."""
    start = Playthrough.start(world_of())
    settings = [
        start.world.offers[debt.offer].setting
        for own in start.state.lists.values()
        for debt in own.debts
    ]
    assert len(settings) == 4 and settings.count("town") >= settings.count("community") >= 1


def test_the_law_under_which_the_lists_stood_cannot_be_changed() -> None:
    """Another rule of placement would come after the lists: it is refused and the own law named."""
    usual = usual_setup(shipped(), SCENARIO)
    with pytest.raises(UnknownChoice) as refused:
        new_world(shipped(), replace(usual, law="2002+parity"))
    assert (refused.value.what, refused.value.known) == ("own-law", ("2002",))
    new_world(shipped(), replace(usual, recall_law="2005"))
    new_world(shipped(), replace(usual_setup(shipped(), "macusani-2002"), law="2002+parity"))


@pytest.mark.parametrize("length", LENGTHS)
def test_every_way_of_playing_plays_it_in_every_length(length: str) -> None:
    """All strategies, four at a table, get to the end and lose nothing on the way."""
    for first in range(0, len(WAYS), 4):
        end = play_computers(Playthrough.start(world_of(length, first=first)))
        assert end.is_over
        check_conserved(end)


def test_a_debt_falls_due_and_an_answer_settles_it() -> None:
    """What was taken in the campaign is asked for in office, and then no more."""
    end = play_computers(Playthrough.start(world_of()))
    asked = {fact.source for fact in end.chronicle.facts if fact.kind == "debt-came"}
    assert len(asked) == 4
    assert not any(own.debts for own in end.state.lists.values())


def test_it_is_saved_and_gone_on_with(tmp_path: Path) -> None:
    """In the middle of a game, with this content and where nobody has it."""
    world = world_of("short")
    whole = play_computers(Playthrough.start(world))
    game = Playthrough.start(world)
    for decision in whole.log[: len(whole.log) // 2]:
        after = game.submit(decision.player, decision.action)
        assert isinstance(after, Playthrough)
        game = after
    shelf = Shelf(tmp_path)
    shelf.write("game", SaveWriter(world).bytes(game, "2026-03-01T17:40"))
    for content in (CarriedContent.of(world), None):
        again = open_newest(shelf, "game", partial(_had, content)).playthrough
        assert again.state == game.state
        assert play_computers(again).hashes == whole.hashes


def _had(content: CarriedContent | None, setup: Setup) -> CarriedContent | None:
    assert setup.seeds == Seeds(7, 7)
    return content


def test_where_the_votes_come_from_changes_no_game() -> None:
    """A better sentence about a figure is no other game; another vote is."""
    content = CarriedContent.of(world_of())
    scenario = content.district.scenarios[0]
    prepared = scenario.prepared
    assert prepared is not None

    def hash_with(**changes: object) -> str:
        changed = scenario.model_copy(update={"prepared": prepared.model_copy(update=changes)})
        district = content.district.model_copy(update={"scenarios": (changed,)})
        return replace(content, district=district).hash()

    assert hash_with(votes_source="Otra frase") == content.hash()
    other = {**prepared.votes["toga"], "blank": 0}
    assert hash_with(votes={**prepared.votes, "toga": other}) != content.hash()
