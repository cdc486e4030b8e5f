"""What the law asks of a list, and what its places are worth."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.rules.definitions.geography import Sex
from engine.rules.definitions.law import ElectoralLaw, LawContent
from engine.rules.electoral_law.lists import (
    Breach,
    Member,
    check_list,
    electable_places,
    elected,
    quota_of,
)
from engine.rules.electoral_law.seats import allocate, first_of

SEX: dict[str, Sex] = {"w": "woman", "m": "man"}


def members(sexes: str) -> list[Member]:
    """Return a list written as one letter a place: w a woman, m a man."""
    return [(f"{place}-{letter}", SEX[letter]) for place, letter in enumerate(sexes, start=1)]


def breaches(shipped: LawContent, id: str, sexes: str) -> list[tuple[str, dict[str, int]]]:
    """Return what the law finds wrong, as plain data."""
    found = check_list(shipped.law(id), members(sexes))
    return [(b.code, dict(b.params)) for b in found]


def women_elected(sexes: str, seats: int) -> int:
    """Return how many women take the list's seats."""
    return sum(sex == "woman" for _, sex in elected(members(sexes), seats))


@pytest.mark.parametrize(("candidates", "least"), [(5, 2), (7, 3), (9, 3), (11, 4), (13, 4)])
def test_quota_table_of_2002(law: ElectoralLaw, candidates: int, least: int) -> None:
    """Protects the table of the facts: thirty per cent, rounded up."""
    assert quota_of(law, candidates) == least


@pytest.mark.parametrize(
    ("sexes", "found"),
    [
        ("mmmwwmmmw", []),
        ("mmmmmmwww", []),
        ("mmmmmmmww", [("quota-woman", {"least": 3, "has": 2})]),
        ("wwwwwwwwm", [("quota-man", {"least": 3, "has": 1})]),
    ],
)
def test_law_of_2002_counts_and_does_not_place(
    shipped: LawContent, sexes: str, found: list[object]
) -> None:
    """Protects what was legal: women in the last places, but not fewer than three of nine."""
    assert breaches(shipped, "2002", sexes) == found


@pytest.mark.parametrize(
    ("id", "sexes", "found"),
    [
        ("2002+woman-in-first-3", "mmwmmmmww", []),
        ("2002+woman-in-first-3", "mmmwwwmmm", [("woman-in-first", {"first": 3})]),
        ("2002+alternation", "mwmwmwmwm", []),
        ("2002+alternation", "wmwmwmwmw", []),
        ("2002+alternation", "mwmmwmwmw", [("alternation", {"place": 4})]),
        ("2002+alternation-woman-first", "wmwmwmwmw", []),
        ("2002+alternation-woman-first", "mwmwmwmwm", [("first-not-woman", {})]),
        (
            "2002+alternation-woman-first",
            "mmwmwmwmw",
            [("first-not-woman", {}), ("alternation", {"place": 2})],
        ),
        ("2002+parity", "mmmmmwwww", []),
        ("2002+parity", "mmmmmmwww", [("parity", {"women": 3, "men": 6})]),
    ],
)
def test_placement_rules(shipped: LawContent, id: str, sexes: str, found: list[object]) -> None:
    """Protects each rule that a workshop can put in place of the law of 2002."""
    assert breaches(shipped, id, sexes) == found


def test_the_mayor_is_not_counted_in_the_quota(law: ElectoralLaw) -> None:
    """Protects the quota of council candidates: a woman for mayor does not fill it."""
    found = check_list(law, members("mmmmmmmww"), ("mayor", "woman"))
    assert found == (Breach("quota-woman", {"least": 3, "has": 2}),)


def test_women_last_elects_none_of_six_and_alternation_three(
    shipped: LawContent, law: ElectoralLaw
) -> None:
    """Protects the lesson of the list: the quota is kept in both, the council is another."""
    votes = (400, 300, 200, 100)
    won = allocate(law, 9, votes, (9, 9, 9, 9), first_of).seats[0]
    assert won == 6
    assert breaches(shipped, "2002", "mmmmmmwww") == []
    assert women_elected("mmmmmmwww", won) == 0
    assert breaches(shipped, "2002+alternation", "mwmwmwmwm") == []
    assert women_elected("mwmwmwmwm", won) == women_elected("wmwmwmwmw", won) == 3


@pytest.mark.parametrize(("council", "surely"), [(5, 1), (7, 1), (9, 0), (11, 0)])
def test_women_surely_elected_if_placed_last(law: ElectoralLaw, council: int, surely: int) -> None:
    """Protects the seat and quota table of the facts, section 4."""
    women = quota_of(law, council)
    won = allocate(law, council, (300, 280, 260), [council] * 3, first_of).seats[0]
    assert women_elected("m" * (council - women) + "w" * women, won) == surely


def test_electable_places_are_the_seats_of_the_shares(law: ElectoralLaw) -> None:
    """Protects the shaded places: what is likely now, summing to the council."""
    assert electable_places(law, 9, (320, 280, 240, 160)) == (6, 1, 1, 1)
    assert sum(electable_places(law, 9, (250, 250, 250, 250))) == 9


@given(st.text("wm", min_size=5, max_size=15))
def test_alternation_always_keeps_the_quota(shipped: LawContent, sexes: str) -> None:
    """Protects the rules from contradicting each other: who alternates has parity and quota."""
    law = shipped.law("2002+alternation-woman-first")
    parity = shipped.law("2002+parity")
    found = {b.code for b in check_list(law, members(sexes))}
    if not found & {"alternation", "first-not-woman"}:
        assert not found
        assert not check_list(parity, members(sexes))
