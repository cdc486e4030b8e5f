"""The municipality's money: conserved to the céntimo, whoever plays and however badly."""

from random import Random

import pytest

from engine.rules.action import Refusal
from engine.rules.actions.governing import (
    DecideInherited,
    DeliverGoods,
    SeekAlliance,
    StartWork,
    StopWork,
)
from engine.rules.actions.turn import HandIn
from engine.rules.council.treasury import (
    envelope,
    free_income,
    inherited_income,
    opening,
    spent_in,
    turn_of,
    years_works,
)
from engine.rules.list_state import PromisedGoods
from engine.rules.playthrough import Playthrough
from engine.rules.resolution import Resolution
from engine.rules.state import state_from_json, state_to_json
from tests.engine.rules.council.governed import (
    at_office,
    governing,
    passed,
    passed_to,
    turn,
    with_list,
    with_office,
)
from tests.support import submitted


def books_balance(playthrough: Playthrough) -> bool:
    """Return whether what came in is what is there and what was spent."""
    office = playthrough.state.office
    assert office is not None
    spent = sum(sum(by_place.values()) for by_place in office.spent_centimos.values())
    return sum(office.income_centimos.values()) == office.treasury_centimos + spent


def play_at_random(playthrough: Playthrough, seed: int) -> Playthrough:
    """Let every list choose at random to the end; the books are checked after every turn."""
    random = Random(seed)
    while not playthrough.is_over:
        for player in playthrough.waiting_for:
            for _ in range(random.randint(0, 4)):
                kinds = [k for k in playthrough.kinds(player) if k is not HandIn]
                offered = list(playthrough.allowed(player, random.choice(kinds)))
                if offered:
                    after = playthrough.submit(player, random.choice(offered))
                    assert not isinstance(after, Refusal)
                    playthrough = after
            after = playthrough.submit(player, HandIn())
            assert not isinstance(after, Refusal)
            playthrough = after
        assert books_balance(playthrough)
        assert min(c.treasury_centimos for c in [playthrough.state.office] if c) >= 0
    return playthrough


@pytest.mark.parametrize("length", ["short", "standard"])
@pytest.mark.parametrize("seed", [1, 2])
def test_no_centimo_is_made_or_lost(seed: int, length: str) -> None:
    """Opening and income are treasury and spending after every turn of a random game."""
    played = play_at_random(at_office(seed, length), seed)
    office = played.state.office
    assert office is not None
    by_works = {
        place: sum(
            w.paid_centimos for w in office.works if w.place == place and w.door != "inherited"
        )
        for place in played.world.places
    }
    # What works took is within what was spent in their place: upkeep and alliances are the rest.
    spent = spent_in(office.spent_centimos)
    assert all(paid <= spent.get(place, 0) for place, paid in by_works.items())


def test_a_state_in_office_survives_json() -> None:
    """A saved game of office is the same game."""
    state = play_at_random(at_office(1, "short"), 3).state
    assert state_from_json(state_to_json(state)) == state


def test_short_and_standard_games_have_the_same_budget() -> None:
    """Two years of office bring the same money in four turns as in eight."""
    short, standard = at_office(1, "short").world, at_office(1).world
    money = [sum(free_income(w, n) for n in range(1, 9)) for w in (short, standard)]
    assert money[0] == money[1]
    assert money[1] > years_works(standard)


def test_what_is_due_in_a_quarter_falls_into_a_turn_of_every_length() -> None:
    """Quarter q is due in turn ⌈q·turns/8⌉, so that no debt is lost in a short game."""
    short, standard = at_office(1, "short").world, at_office(1).world
    assert [turn_of(standard, q) for q in range(1, 9)] == [1, 2, 3, 4, 5, 6, 7, 8]
    assert [turn_of(short, q) for q in range(1, 9)] == [1, 1, 2, 2, 3, 3, 4, 4]


def test_the_inherited_work_eats_the_first_year_unless_it_is_stopped() -> None:
    """Without a decision the predecessor's budget builds it; stopped, it takes nothing more."""
    opening = at_office()
    mayor = governing(opening)
    built = passed_to(opening, 5)
    stopped = passed_to(turn(opening, {mayor: (DecideInherited("stop"),)}), 5)
    spent = [
        sum(p.state.office.spent_centimos.get("inherited", {}).values())
        for p in (built, stopped)
        if p.state.office is not None
    ]
    assert spent[0] > 100_000_000 and spent[1] == 0
    assert built.state.office is not None and stopped.state.office is not None
    assert "inherited-freed" in stopped.state.office.income_centimos
    assert next(w for w in built.state.office.works if w.door == "inherited").left_centimos == 0
    assert next(w for w in stopped.state.office.works if w.door == "inherited").status == "given-up"


def test_a_work_is_paid_in_instalments_and_stands_when_it_is_paid() -> None:
    """A work of one quarter is paid and built at once; its price is in the books of its place."""
    opening = at_office()
    mayor = governing(opening)
    work = StartWork("month-jobs", "barrio-alto", "mayor")
    after = turn(opening, {mayor: (work,)})
    office = after.state.office
    assert office is not None
    built = next(w for w in office.works if w.project == "month-jobs")
    assert (built.status, built.left_centimos, built.done) == ("stands", 0, 1000)
    assert office.spent_centimos["mayor"]["barrio-alto"] == built.paid_centimos


def test_the_first_year_has_no_more_money_than_there_is() -> None:
    """What was there, what comes, and what the inherited work takes are one year's works' money."""
    for length, turns in (("standard", 4), ("short", 2)):
        game = at_office(1, length)
        world, coming = game.world, range(1, turns + 1)
        whole = opening(world) + sum(
            free_income(world, n) + inherited_income(world, n) for n in coming
        )
        assert 0 <= years_works(world) - whole < 100
        office = game.state.office
        assert office is not None
        assert office.treasury_centimos == opening(world) + free_income(world, 1)


def test_works_in_hand_and_answers_come_before_new_plans() -> None:
    """What is free is what neither the works in hand nor the plan has claimed."""
    game = at_office()
    mayor = governing(game)
    game = submitted(game, mayor, StartWork("school-rooms", "toga", "mayor"))
    game = turn(game)
    view, office = game.view(mayor), game.state.office
    assert office is not None and view.due_now > 0
    assert view.treasury_left == office.treasury_centimos - view.due_now
    work = next(w for w in office.works if w.project == "school-rooms")
    stopped = submitted(game, mayor, StopWork(work.id))
    assert stopped.view(mayor).treasury_left == office.treasury_centimos


def test_what_cannot_be_paid_whole_does_not_come_about() -> None:
    """Without its price no alliance is made, and no goods are handed over."""
    game = at_office()
    mayor = governing(game)
    alliance = max(game.world.district.alliances, key=lambda a: a.cost_centimos.value)
    goods = PromisedGoods(next(iter(game.world.gifts)), "toga", 1, 50_000, 10)
    poor = with_list(with_office(game, treasury_centimos=10_000), mayor, goods=(goods,))
    resolution = Resolution(game.world, poor.state, {})
    SeekAlliance(alliance.id).act(resolution, mayor)
    DeliverGoods(goods.gift, goods.place).act(resolution, mayor)
    assert resolution.office is not None
    assert resolution.office.treasury_centimos == 10_000 and not resolution.office.alliances
    assert resolution.lists[mayor].goods == (goods,) and not resolution.office.kept


def test_what_stands_already_is_not_built_again() -> None:
    """The same work in the same place is refused while it is built, and once it stands."""
    game = at_office()
    mayor = governing(game)
    work = StartWork("month-jobs", "barrio-alto", "mayor")
    game = turn(game, {mayor: (work,)})
    refused = game.check(mayor, work)
    assert isinstance(refused, Refusal) and refused.code == "stands-already"


def test_a_work_that_cannot_be_paid_is_refused() -> None:
    """The first instalment must be in the treasury, after what the plan spends already."""
    opening = at_office()
    mayor = governing(opening)
    refusal = opening.submit(mayor, StartWork("coliseum", "mercado", "council"))
    two = StartWork("plaza", "mercado", "council"), StartWork("plaza", "centro", "council")
    assert isinstance(refusal, Refusal) or refusal is not None
    planned = opening
    refusals = []
    for work in (*two, StartWork("street-paving", "estadio", "mayor")):
        answer = planned.submit(mayor, work)
        if isinstance(answer, Refusal):
            refusals.append(answer.code)
        else:
            planned = answer
    assert set(refusals) <= {"treasury-too-low", "week-full"} and refusals


def test_the_first_envelope_is_smaller_than_the_second() -> None:
    """The first year is nearly written; the second is free."""
    world = at_office().world
    first, second = (envelope(world, number) for number in world.length.assemblies)
    assert 0 < first < second < years_works(world)


def test_an_idle_player_survives_office() -> None:
    """Whoever passes everywhere comes to the end, in every length."""
    for length in ("short", "standard"):
        assert passed(at_office(2, length)).is_over
