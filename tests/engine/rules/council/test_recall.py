"""The recall: signatures, one count per authority, and two dated laws that read the same votes."""

from dataclasses import replace

import pytest

from engine.rules.action import Refusal
from engine.rules.actions.opposition import CollectSignatures
from engine.rules.council.office_state import RecallResult
from engine.rules.council.recall import count_recall, is_due, on_the_ballot, replaced
from engine.rules.electoral_law.recall import signatures_needed
from engine.rules.playthrough import Playthrough
from tests.engine.rules.council.governed import (
    at_office,
    governing,
    passed_to,
    turn,
    with_office,
)


def hated(playthrough: Playthrough) -> Playthrough:
    """Return the game with a mayor who broke many words and is in every scandal."""
    places = tuple(playthrough.world.places)
    broken = tuple(sorted(f"water-small:{place}" for place in places[:6]))
    return with_office(playthrough, broken=broken, scandals=2)


def counted(recall_law: str) -> tuple[Playthrough, RecallResult]:
    """Return a hated mayor's recall under a law."""
    game = hated(at_office(1, recall_law=recall_law))
    return game, count_recall(game.world, game.state)


def test_the_same_votes_remove_under_2005_and_not_under_2004() -> None:
    """Half of the roll is a wall; half of the valid votes, with half of the roll voting, is not."""
    _, under_2004 = counted("2004")
    game, under_2005 = counted("2005")
    votes = [
        [(a.yes, a.no, a.blank, a.null) for a in r.authorities] for r in (under_2004, under_2005)
    ]
    assert votes[0] == votes[1]
    mayor = under_2005.authorities[0]
    assert 2 * mayor.yes > mayor.yes + mayor.no
    assert 2 * mayor.yes <= game.world.electors
    assert under_2004.removed == () and mayor.aspirant in under_2005.removed


def test_every_elector_is_counted_once_for_every_authority() -> None:
    """Yes, no, blank, null and absent sum to the roll."""
    game, result = counted("2004")
    mayor = result.authorities[0]
    votes = mayor.yes + mayor.no + mayor.blank + mayor.null + result.absent
    assert votes == game.world.electors


def test_the_next_on_the_own_list_moves_up() -> None:
    """The first councillor becomes mayor, and the council keeps its number and its lists."""
    game, result = counted("2005")
    office = game.state.office
    assert office is not None
    after = replaced(game.world, game.state, result)
    own = game.state.lists[office.governs].candidates
    left = [person for person in own if person not in result.removed]
    assert after.mayor == left[0] and after.governs == office.governs
    # A closed list has ten people: who has no more substitutes leaves a seat empty.
    seats = sum(1 for c in office.council if c.list == office.governs)
    empty = max(0, seats - len(left))
    assert len(after.council) == len(office.council) - empty
    assert not {c.aspirant for c in after.council} & set(result.removed)
    others = [c for c in office.council if c.list != office.governs]
    assert [c for c in after.council if c.list != office.governs] == others


def test_the_ballot_names_the_mayor_first() -> None:
    """A recall is asked about the mayor and the first of the list that governs."""
    game = at_office()
    office = game.state.office
    assert office is not None
    ballot = on_the_ballot(game.world, office)
    assert ballot[0].aspirant == office.mayor
    assert all(c.list == office.governs for c in ballot)


@pytest.mark.parametrize("short_of", [0, 1])
def test_a_recall_falls_away_without_a_quarter_of_the_roll(short_of: int) -> None:
    """One signature less than the law asks, and the turn is skipped."""
    game = at_office()
    needed = signatures_needed(game.world.recall_law, game.world.electors)
    signed = with_office(game, signatures=needed - short_of)
    assert is_due(signed.world, signed.state) == (short_of == 0)


def test_a_recall_is_held_in_its_slot_and_read_by_the_law_of_the_game() -> None:
    """With the signatures there, the vote comes before the last stretch, and office goes on."""
    game = passed_to(hated(at_office(1, recall_law="2005")), 6)
    needed = signatures_needed(game.world.recall_law, game.world.electors)
    game = turn(with_office(game, signatures=needed))
    assert game.slot.phase == "recall"
    game = turn(game)
    office = game.state.office
    assert office is not None and office.recall is not None and office.recall.law == "2005"
    assert game.slot.phase == "office" and game.slot.number == 7
    assert {f.kind for f in game.chronicle.facts} >= {"recall-asked", "recall-counted"}


def test_who_was_wronged_signs_more() -> None:
    """The same round with the sheets brings more signatures where words were broken."""
    game = at_office()
    organiser = next(name for name in game.world.lists if name != governing(game))
    plan = {organiser: (CollectSignatures("coasa"),)}
    calm, wronged = turn(game, plan), turn(hated(game), plan)
    assert calm.state.office is not None and wronged.state.office is not None
    assert wronged.state.office.signatures > calm.state.office.signatures > 0


def test_a_place_signs_once_a_year_for_whomever_asks() -> None:
    """Three lists with sheets do not collect the same thumbprints three times."""
    game = at_office()
    others = [name for name in game.world.lists if name != governing(game)]
    sheets = CollectSignatures("coasa")
    one = turn(game, {others[0]: (sheets,)})
    three = turn(game, dict.fromkeys(others, (sheets,)))
    assert one.state.office is not None and three.state.office is not None
    assert one.state.office.signatures == three.state.office.signatures
    assert one.state.office.signed == {"coasa": 1}
    for name in others:
        refused = one.check(name, sheets)
        assert isinstance(refused, Refusal) and refused.code == "asked-there-already"
    assert passed_to(one, 5).check(others[0], sheets) is None


def gone_round(playthrough: Playthrough) -> Playthrough:
    """Let two lists go to two places each, the largest first, until the recall's slot."""
    order = sorted(playthrough.world.places, key=lambda p: -playthrough.world.electors_of[p])
    others = [name for name in playthrough.world.lists if name != governing(playthrough)][:2]
    last = next(s.turn for s in playthrough.world.schedule if s.phase == "recall")
    while playthrough.state.turn < last:
        free = [p for p in order if playthrough.check(others[0], CollectSignatures(p)) is None]
        plans = {
            name: tuple(CollectSignatures(p) for p in free[2 * n : 2 * n + 2])
            for n, name in enumerate(others)
        }
        playthrough = turn(playthrough, plans)
    return playthrough


@pytest.mark.parametrize("length", ["short", "standard"])
def test_the_same_sheets_recall_who_broke_words_and_not_who_did_not(length: str) -> None:
    """A recall is a real threat to a bad record, in every length, and none to a clean one."""
    game = at_office(1, length)
    assert gone_round(game).slot.phase != "recall"
    assert gone_round(hated(game)).slot.phase == "recall"


def test_works_that_serve_calm_a_place() -> None:
    """A work that stands lowers the wish to recall in its place and nowhere else."""
    game = at_office()
    office = game.state.office
    assert office is not None
    work = replace(office.works[0], door="mayor", place="coasa", status="stands", id="w")
    calmed = with_office(game, works=(*office.works, work))
    before, after = (count_recall(g.world, g.state) for g in (game, calmed))
    assert after.authorities[0].yes < before.authorities[0].yes
