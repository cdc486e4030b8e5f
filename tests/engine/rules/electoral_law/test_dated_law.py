"""Recall, nullity, campaign clock and council: law by its date."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from engine.rules.definitions.law import Basis, ElectoralLaw, LawContent, Moment
from engine.rules.electoral_law.clock import banned, bans_at
from engine.rules.electoral_law.council import (
    civil_society_seats,
    council_size,
    is_carried,
    mayors_vote,
    vacancy_votes,
)
from engine.rules.electoral_law.nullity import nullity
from engine.rules.electoral_law.recall import (
    RecallCount,
    means_new_elections,
    outcome,
    seated,
    signatures_needed,
)

# Recall.


def test_the_same_votes_remove_under_one_law_only(shipped: LawContent) -> None:
    """Protects the switch by date: 60 % of valid votes at a turnout of 68 %, as in 2001."""
    count = RecallCount(roll=2400, yes=842, no=561, blank=100, null=129)
    assert not outcome(shipped.recall_law("2004"), count).removed
    assert outcome(shipped.recall_law("2004"), count).yes_needed == 1201
    assert outcome(shipped.recall_law("2005"), count).removed
    assert outcome(shipped.recall_law("2005"), count).yes_needed == 702


@pytest.mark.parametrize(("yes", "removed"), [(500, False), (501, True)])
def test_2004_asks_for_more_than_half_of_the_roll(
    shipped: LawContent, yes: int, removed: bool
) -> None:
    """Protects the bar of 2001 and 2004 at its edge."""
    count = RecallCount(roll=1000, yes=yes, no=0, blank=0, null=0)
    assert outcome(shipped.recall_law("2004"), count).removed is removed


@pytest.mark.parametrize(
    ("yes", "no", "blank", "removed", "turnout"),
    [
        (250, 249, 1, True, True),
        (250, 250, 0, False, True),
        (300, 100, 99, False, False),
        (300, 100, 100, True, True),
    ],
)
def test_2005_asks_for_half_of_valid_votes_and_turnout(
    shipped: LawContent, yes: int, no: int, blank: int, removed: bool, turnout: bool
) -> None:
    """Protects Ley 28421 at its two edges: valid votes, and half of the roll voting."""
    made = outcome(shipped.recall_law("2005"), RecallCount(1000, yes, no, blank, 0))
    assert (made.removed, made.turnout_reached) == (removed, turnout)


@given(st.integers(1, 30_000), st.data())
def test_whoever_2004_removes_2005_removes_too(
    shipped: LawContent, roll: int, data: st.DataObject
) -> None:
    """Protects the order of the two bars: the later is never the higher."""
    yes = data.draw(st.integers(0, roll))
    no = data.draw(st.integers(0, roll - yes))
    count = RecallCount(roll, yes, no, data.draw(st.integers(0, roll - yes - no)), 0)
    if outcome(shipped.recall_law("2004"), count).removed:
        assert outcome(shipped.recall_law("2005"), count).removed


def test_signatures_are_a_quarter_of_the_roll(shipped: LawContent) -> None:
    """Protects the 25 per cent, rounded up to a whole person."""
    assert signatures_needed(shipped.recall_law("2004"), 2400) == 600
    assert signatures_needed(shipped.recall_law("2005"), 2401) == 601


def test_the_next_on_the_own_list_replaces(shipped: LawContent) -> None:
    """Protects succession: the first councillor becomes mayor, the next on the list moves up."""
    order = ("mayor", "one", "two", "three", "four", "five")
    assert seated(order, 5, ()) == ("mayor", "one", "two", "three", "four")
    assert seated(order, 5, {"mayor", "two"}) == ("one", "three", "four", "five")
    assert not means_new_elections(shipped.recall_law("2004"), 2, 6)
    assert means_new_elections(shipped.recall_law("2004"), 3, 6)


# Nullity.


@pytest.mark.parametrize(
    ("cast", "blank", "null", "cause"),
    [
        (500, 0, 0, None),
        (499, 0, 0, "absent"),
        (900, 300, 300, None),
        (900, 300, 301, "blank-and-null"),
        (900, 0, 601, "blank-and-null"),
    ],
)
def test_lem_36(law: ElectoralLaw, cast: int, blank: int, null: int, cause: str | None) -> None:
    """Protects LEM 36 at its edges: more than half absent, more than two thirds blank and null."""
    assert nullity(law, 1000, cast, blank, null) == cause


# The campaign clock: Thursday is -3, Friday -2, Saturday -1, Monday 1.


@pytest.mark.parametrize(
    ("what", "days", "hour", "is_banned"),
    [
        ("alcohol-sale", -3, 23, False),
        ("alcohol-sale", -2, 0, True),
        ("alcohol-sale", 1, 11, True),
        ("alcohol-sale", 1, 12, False),
        ("meetings", -3, 23, False),
        ("meetings", -2, 0, True),
        ("propaganda", -2, 23, False),
        ("propaganda", -1, 0, True),
        ("loudspeakers", -20, 7, True),
        ("loudspeakers", -20, 8, False),
        ("loudspeakers", -20, 20, True),
        ("wall-painting", -40, 12, True),
        ("arms", -1, 12, False),
        ("arms", 0, 12, True),
        ("shows", 0, 17, False),
    ],
)
def test_campaign_clock_of_november_2002(
    law: ElectoralLaw, what: str, days: int, hour: int, is_banned: bool
) -> None:
    """Protects the table of the checked facts, hour by hour."""
    found = banned(law, what, Moment(days=days, hour=hour))  # type: ignore[arg-type]
    assert (found is not None) is is_banned


def test_the_party_on_the_eve_breaks_two_bans(law: ElectoralLaw) -> None:
    """Protects the eve: on Saturday night neither a meeting nor the sale of beer is legal."""
    bans = {rule.bans for rule in bans_at(law, Moment(days=-1, hour=21))}
    assert {"meetings", "alcohol-sale", "propaganda", "loudspeakers"} <= bans


# The council.


def test_the_mayors_vote_changes_on_3_july_2004(shipped: LawContent) -> None:
    """Protects Ley 28268: a tie carries before and after, two against three only before."""
    before = mayors_vote(shipped.council, "2004-07-02")
    after = mayors_vote(shipped.council, "2004-07-03")
    assert (before.kind, after.kind) == ("votes-and-breaks-ties", "breaks-ties")
    assert is_carried(before, 2, 3, "yes")
    assert not is_carried(after, 2, 3, "yes")
    assert is_carried(before, 2, 2, "yes") and is_carried(after, 2, 2, "yes")
    assert not is_carried(before, 3, 2, "no")
    assert is_carried(after, 3, 2, "no")


@pytest.mark.parametrize(("seats", "votes"), [(5, 4), (7, 6), (9, 7), (11, 8)])
def test_vacancy_needs_two_thirds_of_the_legal_number(
    shipped: LawContent, seats: int, votes: int
) -> None:
    """Protects the derived table of the checked facts, section 3: the mayor counts."""
    assert vacancy_votes(shipped.council, seats) == votes


@pytest.mark.parametrize(("officials", "seats"), [(6, 2), (19, 7), (18, 7), (13, 5)])
def test_civil_society_in_the_coordination_council(
    shipped: LawContent, officials: int, seats: int
) -> None:
    """Protects 40 per cent of the officials: Ollachea, Carabaya, Anta, Cotabambas."""
    assert civil_society_seats(shipped.council, officials) == seats


@pytest.mark.parametrize(
    ("people", "seats"), [(3936, 5), (45_000, 7), (54_828, 9), (66_316, 9), (900_000, 15)]
)
def test_council_sizes(law: ElectoralLaw, people: int, seats: int) -> None:
    """Protects the four districts' councils and the open last band."""
    assert council_size(law, people) == seats


# The content itself.


def test_the_laws_that_can_be_played(shipped: LawContent) -> None:
    """Protects the fixed ids of the command line; an unknown one is none, never another law."""
    assert shipped.electoral_ids == (
        "2002",
        "2002+woman-in-first-3",
        "2002+alternation",
        "2002+alternation-woman-first",
        "2002+parity",
    )
    for id in shipped.electoral_ids:
        assert shipped.law(id).id == id
    for id in ("2003", "2002+", "2002+free", "alternation", ""):
        with pytest.raises(KeyError):
            shipped.law(id)
    with pytest.raises(KeyError):
        shipped.recall_law("2006")


def test_every_rule_has_its_card_and_every_card_its_today(shipped: LawContent) -> None:
    """Protects "the law of 2002 is not taught as today's": no card without a line of today."""
    ids = [card.id for card in shipped.cards]
    assert len(ids) == len(set(ids))
    used = {basis.card for basis in _bases(shipped)}
    assert used <= set(ids)
    assert len(used) > 15
    for card in shipped.cards:
        assert len(card.today.spanish) > 15 and len(card.rule.spanish) > 30
        assert len(card.today.spanish.split()) <= 40 and len(card.rule.spanish.split()) <= 60


def _bases(part: object) -> list[Basis]:
    """Return every rule in a piece of the content."""
    if isinstance(part, tuple):
        return [basis for item in part for basis in _bases(item)]
    if not isinstance(part, BaseModel):
        return []
    own = [part] if isinstance(part, Basis) else []
    return own + [b for name in type(part).model_fields for b in _bases(getattr(part, name))]
