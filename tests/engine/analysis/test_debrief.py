"""Protects the debrief: what it tells adds up to what happened."""

import inspect
import re
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.analysis.debrief import figures as figures_module
from engine.analysis.debrief.council import TABLE_3, beside_the_report
from engine.analysis.debrief.elected import lists_after_the_count, women_in_council
from engine.analysis.debrief.figures import figures
from engine.analysis.debrief.money import DOORS, money
from engine.analysis.debrief.question_table import QUESTIONS
from engine.analysis.debrief.questions import ASKED, chosen_questions
from engine.analysis.debrief.story import story, was_known, was_played
from engine.rules.council.ledgers import DEBRIEF
from engine.rules.definitions.base import PLACEHOLDER
from engine.rules.playthrough import Playthrough
from tests.support import LISTS, make_world, play_until

STRATEGIES = ("patron", "mixed", "programme", "random", "idle", "women", "town", "jobs", "radio")
PHASES = ("registration", "campaign", "debate", "election")


@cache
def played(seed: int = 1, ends: str = "") -> Playthrough:
    """Return a short game played to its end, or one whose scenario ends with a phase."""
    world = make_world(seed, ("patron", "mixed", "programme", "random"), length="short")
    if ends:
        scenarios = tuple(s.model_copy(update={"ends": ends}) for s in world.district.scenarios)
        district = world.district.model_copy(update={"scenarios": scenarios})
        world = replace(world, district=district)
    return play_until(Playthrough.start(world), "")


# -- money -----------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_every_sol_spent_is_told_by_place_and_by_door(seed: int) -> None:
    """What reached places and what went nowhere is all that was spent, whichever way one adds."""
    game = played(seed)
    office, whole = game.state.office, money(game)
    assert office is not None
    spent = sum(c for by_place in office.spent_centimos.values() for c in by_place.values())
    assert spent > 0
    assert whole.in_places + sum(whole.nowhere.values()) == spent
    assert sum(whole.by_door.values()) == whole.spent == spent
    assert set(office.spent_centimos) <= set(DOORS)
    for place in whole.places:
        assert place.centimos == sum(place.by_door.values())
        assert place.a_head * place.electors <= place.centimos


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_works_are_a_part_of_what_their_place_got(seed: int) -> None:
    """Work by work and the rest, by door: nothing is counted twice, and some works were paid."""
    whole = money(played(seed))
    assert whole.works
    assert {work for place in whole.places for work in place.works} == set(whole.works)
    for place in whole.places:
        assert min(place.beside_works.values(), default=0) >= 0
        worked = sum(work.centimos for work in place.works)
        assert worked + sum(place.beside_works.values()) == place.centimos


def test_the_equal_share_lies_between_the_least_and_the_most() -> None:
    """A head's equal share is a mean of what the places got for each."""
    whole = money(played())
    a_head = [place.a_head for place in whole.places]
    assert min(a_head) <= whole.equal_share <= max(a_head)
    assert a_head == sorted(a_head, reverse=True)


def test_gifts_are_those_of_the_chronicle() -> None:
    """Each list's gifts are the costs of what it is told to have given."""
    game = played()
    given = money(game).gifts
    told = [fact for fact in game.chronicle.facts if fact.kind in ("gift-given", "party-held")]
    costs = [fact.details["cost_centimos"] for fact in told]
    assert sum(given.values()) == sum(c for c in costs if isinstance(c, int))
    assert set(given) == set(LISTS)


# -- the elected -----------------------------------------------------------------------------


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_as_many_are_elected_as_there_are_seats(seed: int) -> None:
    """Places 1 to the seats of a list are elected, no other; one mayor, of the first list."""
    game = played(seed)
    lists = lists_after_the_count(game)
    assert sum(list_.seats for list_ in lists) == game.world.council_seats
    assert [list_.governs for list_ in lists] == [True, False, False, False]
    for list_ in lists:
        elected = [place.place for place in list_.places if place.is_elected]
        council = list(range(1, list_.seats + 1))
        assert elected == ([0, *council] if list_.governs else council)
        assert len(list_.places) == game.world.list_size


def test_each_place_has_the_reason_of_its_place() -> None:
    """Who is behind the seats of the list is told so; a head that lost takes no seat."""
    for list_ in lists_after_the_count(played()):
        assert list_.places[0].outcome == ("mayor" if list_.governs else "not-mayor")
        for place in list_.places[1:]:
            wanted = "elected" if place.place <= list_.seats else "too-far-back"
            assert place.outcome == (wanted if list_.seats else "no-seats")


def test_women_in_the_council_are_worth_what_the_ledger_says() -> None:
    """More than nothing where there are some, nothing where there are none."""
    game = played()
    found = women_in_council(game)
    office = game.state.office
    assert found is not None
    assert office is not None
    assert found.members == len(office.council)
    assert (found.points > 0) == (found.women > 0)
    assert found.women > 0


# -- the council -----------------------------------------------------------------------------


def test_table_3_is_the_reports() -> None:
    """The report's figures: long over short, urban over rural, participation over material."""
    assert [(row.with_programme, row.without) for row in TABLE_3] == [
        (640, 440),
        (560, 450),
        (760, 390),
    ]


def test_the_council_answers_every_row() -> None:
    """Every row of the report has a share of this game's council beside it."""
    found = beside_the_report(played())
    assert found is not None
    assert found.members == 10
    assert all(0 <= found.ours(row) <= 1000 for row in TABLE_3)


# -- the chronicle ---------------------------------------------------------------------------


@pytest.mark.parametrize("player", LISTS)
def test_what_was_known_lies_between_ones_own_and_everything(player: str) -> None:
    """Own facts are known facts, known facts are a part of all; what only counts is not told."""
    game = played()
    told = {
        which: [f for chapter in story(game, player, which) for f in chapter.facts]
        for which in ("own", "known", "all")
    }
    assert all(fact.player == player for fact in told["own"])
    assert all(was_known(fact, player) for fact in told["known"])
    assert len(told["known"]) < len(told["all"])
    assert not any(fact.audience == DEBRIEF for fact in told["all"])


def test_turns_come_in_their_order_and_skipped_ones_are_left_out() -> None:
    """A recall that was not held is no chapter."""
    game = played()
    turns = [chapter.slot.turn for chapter in story(game)]
    assert turns == sorted(turns)
    phases = {chapter.slot.phase for chapter in story(game)}
    assert ("recall" in phases) == was_played(game, "recall")


# -- the questions ---------------------------------------------------------------------------


def known_figures() -> set[str]:
    """Return every name under which a figure is given."""
    source = inspect.getsource(figures_module)
    return {"played", *re.findall(r'yield "([a-z_]+)"', source)}


def test_there_are_questions_enough_and_each_asks_of_figures_that_exist() -> None:
    """A misspelt figure would never be asked, or would stand in the text as a brace."""
    assert len(QUESTIONS) >= 25
    assert len({question.id for question in QUESTIONS}) == len(QUESTIONS)
    known = known_figures()
    for question in QUESTIONS:
        assert question.when
        assert {holds.figure for holds in question.when} <= known, question.id
        assert set(PLACEHOLDER.findall(question.text.english)) <= known, question.id
        assert question.text.context == f"debrief.question.{question.id}"


@pytest.mark.parametrize("ends", ["", *PHASES])
@pytest.mark.parametrize("player", LISTS)
def test_three_questions_of_different_topics_whatever_happened(ends: str, player: str) -> None:
    """Also a game that ended early leaves three things to talk about, with all their figures."""
    found = figures(played(1, ends), player)
    chosen = chosen_questions(found)
    assert len(chosen) == ASKED
    assert len({question.topic for question in chosen}) == ASKED
    for question in chosen:
        assert set(PLACEHOLDER.findall(question.text.english)) <= set(found), question.id


@settings(max_examples=12, deadline=None)
@given(seed=st.integers(1, 10_000), ways=st.permutations(STRATEGIES))
def test_three_true_questions_after_any_game(seed: int, ways: list[str]) -> None:
    """Whoever played how: three for every list, of three topics, each with its conditions met."""
    world = make_world(seed, tuple(ways[:4]), length="short")
    game = play_until(Playthrough.start(world), "")
    heard: set[str] = set()
    for player in LISTS:
        found = figures(game, player)
        for already in ((), heard):
            chosen = chosen_questions(found, heard=already)
            assert len({question.topic for question in chosen}) == ASKED
            assert all(holds.on(found) for question in chosen for holds in question.when)
        assert not heard & {question.id for question in chosen}
        heard |= {question.id for question in chosen}


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda q: q.id)
def test_every_question_can_come(question: object) -> None:
    """Its conditions do not exclude one another: figures that meet them open it."""
    when = question.when  # type: ignore[attr-defined]
    met = {holds.figure: holds.least for holds in when}
    assert all(holds.on(met) for holds in when)
    assert not all(holds.on({}) for holds in when)


# -- games that ended early --------------------------------------------------------------------


@pytest.mark.parametrize("ends", PHASES)
def test_a_game_that_ended_early_has_empty_sections_not_wrong_ones(ends: str) -> None:
    """No money, no council, and before the count nobody elected."""
    game = played(1, ends)
    assert money(game).spent == 0
    assert not was_played(game, "office")
    assert bool(lists_after_the_count(game)) == (ends == "election")
