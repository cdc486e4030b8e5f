"""Parts of a change sum to it exactly, for any list, any place, any turn (model.md, 10)."""

import pytest

from engine.analysis.why import UNKNOWN, change_of_turn
from engine.players.table import play_computers
from engine.rules.electorate.utility import all_utilities, alternatives
from engine.rules.electorate.vote import expected_votes
from engine.rules.playthrough import Playthrough
from tests.support import make_world, play_until


@pytest.mark.parametrize("seed", [1, 2])
def test_parts_sum_to_the_change_of_every_turn(seed: int) -> None:
    """The chain over all turns of the campaign ends at the expected votes of the eve."""
    game = play_until(
        Playthrough.start(make_world(seed, ("random", "patron", "programme", "mixed"))),
        "election",
    )
    names = alternatives(game.world)
    final = expected_votes(game.world, all_utilities(game.world, game.state.electorate))
    for name in ("colibri", "blank"):
        ends: list[int] = []
        for turn in range(game.state.turn):
            change = change_of_turn(game, turn, name)
            assert change.before + sum(p.milli_votes for p in change.parts) == change.after
            assert sum(votes for _, votes in change.whole()) == round_half_up(
                sum(p.milli_votes for p in change.parts)
            )
            if ends:
                assert change.before == ends[-1]
            ends.append(change.after)
        assert ends[-1] == sum(cell[names.index(name)] for cell in final)


def test_what_a_player_cannot_know_is_one_part() -> None:
    """A rival's broker, told to nobody, shows as "what others did that you do not know"."""
    game = play_computers(Playthrough.start(make_world(3, ("patron",) * 4)))
    hidden = [c for c in game.chronicle.causes if c.audience not in ("all", "tinya") and c.step > 2]
    assert hidden, "no private cause in this game: take another seed"
    change = change_of_turn(game, hidden[0].turn, hidden[0].list, player="tinya")
    sources = {part.source for part in change.parts}
    assert UNKNOWN in sources
    assert hidden[0].source not in sources
    whole = change_of_turn(game, hidden[0].turn, hidden[0].list)
    assert (whole.before, whole.after) == (change.before, change.after)


def round_half_up(milli: int) -> int:
    """Round thousandths as whole_parts does."""
    return (milli + 500) // 1000
