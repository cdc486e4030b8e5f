"""Protects the comparison of rules of order: each rule is obeyed, and nothing else changes."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.analysis.debrief.placement import (
    RULES,
    Sexes,
    alternating,
    alternating_woman_first,
    half_and_half,
    under_rules,
    woman_in_first_three,
)
from engine.rules.definitions.law import ElectoralLaw
from engine.rules.electoral_law.lists import check_list
from engine.rules.playthrough import Playthrough
from tests.support import make_world, play_until, shipped

W, M = "woman", "man"
LAWS: dict[str, ElectoralLaw] = {
    law.placement.card: law
    for law in (shipped().law.law(id) for id in shipped().law.electoral_ids)
    if law.id.startswith("2002")
}


def played() -> Playthrough:
    """Return a short game after its count."""
    ways = ("patron", "mixed", "programme", "idle")
    return play_until(Playthrough.start(make_world(3, ways, length="short")), "office")


@pytest.mark.parametrize(
    ("rule", "before", "after"),
    [
        (woman_in_first_three, (M, M, M, M, W), (M, M, W, M, M)),
        (woman_in_first_three, (M, W, M), (M, W, M)),
        (woman_in_first_three, (M, M, M), (M, M, W)),
        (alternating, (M, M, M, W, W), (M, W, M, W, M)),
        (alternating, (W, M, M, M), (W, M, W, M)),
        (alternating_woman_first, (M, M, W), (W, M, W)),
        (half_and_half, (M, W, M, M, M, M), (M, W, M, M, W, W)),
        (half_and_half, (W, W, W, W), (W, W, M, M)),
    ],
)
def test_each_rule_changes_as_little_as_it_takes(
    rule: Callable[[Sexes], Sexes], before: Sexes, after: Sexes
) -> None:
    """Who need not move stays; who comes in comes in at the end where that is allowed."""
    assert rule(before) == after
    assert rule(after) == after


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from([W, M]), min_size=5, max_size=15))
def test_the_law_itself_accepts_what_comes_out(sexes: list[str]) -> None:
    """The check that lists are handed in by finds no breach of the rule of order."""
    assert set(RULES) <= set(LAWS)
    for card, rule in RULES.items():
        after = rule(tuple(sexes))  # type: ignore[arg-type]
        assert len(after) == len(sexes)
        members = [(str(n), sex) for n, sex in enumerate(after)]
        breaches = check_list(LAWS[card], members)
        assert [b for b in breaches if not b.code.startswith("quota")] == []


def test_the_games_own_rule_gives_the_games_own_council() -> None:
    """Under the law that was played, as many women as were elected."""
    game = played()
    election = game.state.election
    assert election is not None
    rules = under_rules(game)
    (own,) = [rule for rule in rules if rule.is_own]
    women = sum(game.world.aspirants[seat.aspirant].sex == W for seat in election.elected)
    assert own.women == women
    assert all(rule.seats == len(election.elected) for rule in rules)
    assert {each.list: each.seats for each in own.lists} == {
        name: election.seats[name] for name in game.world.lists
    }


def test_who_would_enter_is_who_stands_there_under_the_rule() -> None:
    """As many come in as stay out, people of the list or new ones, and the women add up."""
    game = played()
    sexes = {id: person.sex for id, person in game.world.aspirants.items()}
    own = {
        each.list: each.women for rule in under_rules(game) if rule.is_own for each in rule.lists
    }
    for rule in under_rules(game):
        for each in rule.lists:
            assert len(each.comes_in) + len(each.new) == len(each.stays_out)
            gained: list[str] = [*(sexes[who] for who in each.comes_in), *each.new]
            lost: list[str] = [sexes[who] for who in each.stays_out]
            assert each.women == own[each.list] + gained.count(W) - lost.count(W)
            assert not (rule.is_own and each.changes)


def test_before_the_count_there_is_nothing_to_compare() -> None:
    """No seats, no comparison."""
    ways = ("idle",) * 4
    assert under_rules(Playthrough.start(make_world(1, ways, length="short"))) == ()
