"""Women's places: the same district, seed and lists under two placement rules (game.md, 1)."""

from engine.rules.actions.registration import party_list
from engine.rules.electoral_law.election import Election
from engine.rules.playthrough import Playthrough
from engine.rules.world import World
from tests.support import make_world, play_until


def _elected_women_of_the_winner(law: str, seed: int) -> tuple[int, int]:
    """Let the party men make every list (it is theirs where nobody composes one)."""
    world = make_world(seed, ("idle", "idle", "idle", "idle"), law=law)
    playthrough = play_until(Playthrough.start(world), "office")
    election = playthrough.state.election
    assert isinstance(election, Election)
    winner = election.mayor.list
    women = [
        e
        for e in election.elected
        if e.list == winner and world.aspirants[e.aspirant].sex == "woman"
    ]
    return election.seats[winner], len(women)


def test_women_in_the_last_places_are_not_elected_by_six_seats_of_nine() -> None:
    """LEM 25 gives the winner six of nine; three women in places 7 to 9 stay outside."""
    assert _elected_women_of_the_winner("2002", seed=1) == (6, 0)


def test_alternation_elects_three_of_the_same_list_on_the_same_seed() -> None:
    """Ley 31030's alternation, played on the same seed, seats three women of six."""
    assert _elected_women_of_the_winner("2002+alternation", seed=1) == (6, 3)


def test_the_party_men_put_women_where_the_law_lets_them() -> None:
    """Under the law of 2002 the women of the party's list stand in the last three places."""

    def sexes(world: World) -> str:
        return "".join(world.aspirants[a].sex[0] for a in party_list(world, "tinya")[1:])

    assert sexes(make_world(law="2002")) == "mmmmmmwww"
    assert sexes(make_world(law="2002+woman-in-first-3")).index("w") < 3
    assert sexes(make_world(law="2002+alternation")) == "mwmwmwmwm"
    assert sexes(make_world(law="2002+alternation-woman-first")) == "wmwmwmwmw"
    assert abs(sexes(make_world(law="2002+parity")).count("w") - 4.5) == 0.5
