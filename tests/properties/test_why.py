"""Parts sum to the whole in any game: of a turn, of a level, of a count, of a stock."""

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.analysis.levels import counted, estimated, level, stock
from engine.analysis.why import UNKNOWN, change_of_turn, source_for
from engine.players.table import play_computers
from engine.rules.chronicle import Annals
from engine.rules.electorate.electorate import TIES
from engine.rules.electorate.estimate import estimate_places
from engine.rules.electorate.utility import all_utilities, alternatives
from engine.rules.electorate.vote import expected_votes
from engine.rules.playthrough import Playthrough
from tests.support import make_world, play_until

FEW = settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.too_slow])
WAYS = ("patron", "programme", "random", "women")


@FEW
@given(seed=st.integers(1, 5000), ways=st.permutations(WAYS), data=st.data())
def test_parts_of_a_finished_game_sum_to_every_whole(
    seed: int, ways: list[str], data: st.DataObject
) -> None:
    """Whoever asks, about whatever, wherever: what is read adds up, and secrets only merge."""
    game = play_computers(Playthrough.start(make_world(seed, tuple(ways), "short")))
    world, election = game.world, game.state.election
    assert election is not None
    name = data.draw(st.sampled_from(alternatives(world)), "about")
    player = data.draw(st.sampled_from(("", *world.lists)), "who asks")
    place = data.draw(st.sampled_from(sorted(world.places)), "where")
    turn = data.draw(st.integers(0, game.state.turn), "when")

    changed = change_of_turn(game, turn, name, (place,), player)
    assert changed.before + sum(p.milli_votes for p in changed.parts) == changed.after

    here = counted(game, name, (place,), player)
    at = election.alternatives.index(name)
    votes = sum(table.votes[at] for table in election.tables if table.place == place)
    assert here.milli_votes == 1000 * votes == 1000 * sum(n for _, n in here.whole())

    now = expected_votes(world, all_utilities(world, game.state.electorate))
    assert level(game, name, (place,)).milli_votes == sum(
        now[cell.index][at] for cell in world.cells_of[place]
    )

    field = data.draw(st.sampled_from(("awareness", "secrecy", *TIES)), "stock")
    of = "" if field in ("awareness", "secrecy") else data.draw(st.sampled_from(world.lists))
    electorate = game.state.electorate
    column = electorate.ties[field][of] if of else getattr(electorate, field)
    made = stock(game, field, of, (place,), player)
    held = sum(column[c.index] * c.electors for c in world.cells_of[place])
    assert sum(amount for _, amount in made.parts) == held
    assert sum(points for _, points in made.whole()) == made.mean


@FEW
@given(seed=st.integers(1, 5000), ways=st.permutations(WAYS))
def test_parts_of_an_estimate_sum_to_what_a_player_is_shown(seed: int, ways: list[str]) -> None:
    """On the eve, for every list that asks: the estimate is made of what that list can know."""
    game = play_until(Playthrough.start(make_world(seed, tuple(ways), "short")), "election")
    for player in game.world.lists:
        for estimate in estimate_places(game.world, game.state, player)[::5]:
            for name in game.world.lists:
                made = estimated(game, name, player, (estimate.place,))
                assert made.milli_votes == estimate.milli_votes[name]


@FEW
@given(seed=st.integers(1, 5000), ways=st.permutations(WAYS), data=st.data())
def test_what_is_known_does_not_show_what_is_not(
    seed: int, ways: list[str], data: st.DataObject
) -> None:
    """Without the secrets of others every part that a player reads is the same but the merged."""
    game = play_until(Playthrough.start(make_world(seed, tuple(ways), "short")), "election")
    player = data.draw(st.sampled_from(game.world.lists), "who asks")
    name = data.draw(st.sampled_from(game.world.lists), "about")
    causes = tuple(c for c in game.annals.causes if source_for(c, player) != UNKNOWN)
    twin = replace(game, annals=Annals(game.annals.facts, causes))
    made, other = (
        {p.source: p.milli_votes for p in estimated(g, name, player).parts} for g in (game, twin)
    )
    made.pop(UNKNOWN, None)
    assert made == other
