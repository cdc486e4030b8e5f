"""The paired comparisons of the council."""

from dataclasses import replace

from engine.rules.council.pairs import PAIRS, paired_comparison
from tests.engine.rules.council.governed import at_office, with_office


def mean(seeds: range, *, agreed: bool, field: str) -> int:
    """Return a figure of the comparison over several games, councils with or without agreement."""
    found = []
    for seed in seeds:
        game = at_office(seed)
        signed = ("governance-agreement",) if agreed else ()
        lists = {n: replace(own, signed=signed) for n, own in game.state.lists.items()}
        office = game.state.office
        assert office is not None
        untrained = tuple(replace(c, training=0) for c in office.council)
        game = with_office(replace(game, state=replace(game.state, lists=lists)), council=untrained)
        found.append(getattr(paired_comparison(game.world, game.state), field))
    return int(sum(found) // len(found))


def test_there_are_six_pairs_and_two_rounds() -> None:
    """Everybody in the council answers each pair twice; shares are of all answers."""
    game = at_office()
    office = game.state.office
    assert office is not None
    comparison = paired_comparison(game.world, game.state)
    assert [(p.first, p.second) for p in comparison.pairs] == list(PAIRS)
    assert all(p.voters == len(office.council) for p in comparison.pairs)
    assert all(0 <= votes <= p.voters for p in comparison.pairs for votes in p.for_first)


def test_talk_does_not_turn_a_majority() -> None:
    """Round two amplifies round one: who led, leads by as much or more."""
    for seed in (1, 2, 3):
        game = at_office(seed)
        for pair in paired_comparison(game.world, game.state).pairs:
            first, second = pair.for_first
            if 2 * first > pair.voters:
                assert second >= first
            elif 2 * first < pair.voters:
                assert second <= first


def test_councils_that_prepared_put_participation_and_the_long_term_first() -> None:
    """The direction of the report's table 3, over several games."""
    seeds = range(1, 5)
    for field in ("participation_over_material", "long_over_short"):
        assert mean(seeds, agreed=True, field=field) > mean(seeds, agreed=False, field=field) + 100
