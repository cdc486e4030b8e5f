"""The parts of both ledgers sum to each at every turn, in any game."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.analysis.ledgers import PARTS, readings
from engine.players.table import play_computers
from engine.rules.playthrough import Playthrough
from tests.support import make_world

FEW = settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.too_slow])
WAYS = ("patron", "programme", "random", "women")


@FEW
@given(seed=st.integers(1, 5000), ways=st.permutations(WAYS))
def test_parts_sum_to_each_ledger_at_every_turn(seed: int, ways: list[str]) -> None:
    """Votes, seats, survival; doors; awareness and voices; rules: nothing is left over."""
    game = play_computers(Playthrough.start(make_world(seed, tuple(ways), "short")))
    found = readings(game)
    assert len(found) > 8
    for reading in found:
        for part in PARTS:
            whole = getattr(reading.citizenship, part)
            assert sum(reading.parts[part].values()) == whole, (reading.turn, part)
        for name, value in reading.power.items():
            assert sum(reading.parts.get(f"power:{name}", {}).values()) == value, reading.turn
