"""The assembly: who is called comes, who comes decides, and money ends.

How large the organised share is, is no parameter: these tests read it as an outcome.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from engine.rules.action import Refusal
from engine.rules.actions.assembly import SetAssemblyRule
from engine.rules.actions.hall import PaperVotes, RecordAssemblyVotes
from engine.rules.actions.opposition import AccompanyCommunity
from engine.rules.council.office_state import AssemblyResult
from engine.rules.council.treasury import envelope
from engine.rules.council.works import inherit_work
from engine.rules.participatory_budget.assembly import hold_assembly, rehearse
from engine.rules.participatory_budget.attendance import (
    attendance,
    expected_attendance,
    organised_influence,
    pull_of,
    reasons_to_come,
)
from engine.rules.participatory_budget.design import (
    BINDING,
    PREDECESSORS_WAY,
    cost_centimos,
    in_effect,
    options,
)
from engine.rules.playthrough import Playthrough
from engine.rules.resolution import Resolution
from engine.rules.setup import HALL
from tests.engine.rules.council.governed import (
    at_office,
    governing,
    passed_to,
    turn,
    with_office,
)
from tests.support import submitted

CALLED = {"notice": "notice-21", "messenger": "messenger-walkers", "languages": "languages-both"}
DESIGNED = {**CALLED, "votes": "votes-places-women", "shares": "shares-40-50-10"}
SEEDS = (1, 2, 3, 4)


def pull_to_come(*asked: Any) -> tuple[int, ...]:
    """Return V(come) of every cell."""
    return pull_of(reasons_to_come(*asked))


def held(design: Mapping[str, str], seed: int = 1) -> AssemblyResult:
    """Return the first assembly of a game under a design."""
    game = passed_to(at_office(seed), 2)
    return rehearse(game.world, game.state, design)


def mean_share(design: Mapping[str, str]) -> int:
    """Return the organised's share over some games, permille."""
    return sum(held(design, seed).organised_share for seed in SEEDS) // len(SEEDS)


def rural(result: AssemblyResult) -> int:
    """Return how many came from the communities and the other districts."""
    return sum(n for group, n in result.attendance.items() if group.startswith("rural"))


def in_the_country(result: AssemblyResult) -> int:
    """Return the céntimos for the communities and the other districts."""
    money = result.money_centimos
    return money["communities"] + money["other_districts"] + money["between_districts"]


def test_without_design_the_organised_take_most_and_with_design_they_do_not() -> None:
    """The direction that the report gives for the first and the second round."""
    open_meeting, designed = mean_share({}), mean_share(DESIGNED)
    assert open_meeting > 450
    assert designed < 300 and designed < open_meeting // 2


def test_the_town_takes_the_open_meeting() -> None:
    """Where everything lies in one bag and organisations vote, most money stays in town."""
    results = [held({}, seed) for seed in SEEDS]
    town = sum(result.money_centimos["town"] for result in results)
    assert town > sum(in_the_country(result) for result in results)


def test_fixed_shares_bind_the_room() -> None:
    """With 40-50-10 the country's works cost no more and no less than its purses allow."""
    game = passed_to(at_office(), 2)
    whole = envelope(game.world, 2)
    result = held({"shares": "shares-40-50-10"})
    assert result.money_centimos["town"] <= whole // 2 + 1
    assert in_the_country(result) <= whole // 2 + 1
    assert in_the_country(held(DESIGNED)) > 0


def test_the_communities_have_a_purse_of_their_own() -> None:
    """Under fixed shares their part of the country's money is theirs by electors, and is spent."""
    for design in ({"shares": "shares-40-50-10"}, {"shares": "shares-thirds"}, DESIGNED):
        results = [held(design, seed) for seed in SEEDS]
        world = at_office().world
        theirs = sum(r.money_centimos["communities"] for r in results)
        districts = sum(r.money_centimos["other_districts"] for r in results)
        people = {"community": 0, "district": 0}
        for place in world.places.values():
            if place.is_rural:
                people[place.kind] += world.electors_of[place.id]
        fair = people["community"] * 1000 // sum(people.values())
        assert fair // 2 < theirs * 1000 // (theirs + districts) <= fair * 2
    kinds = [at_office().world.places[place].kind for _, place, _ in held(DESIGNED).chosen]
    assert "community" in kinds


def test_a_second_work_comes_when_the_others_had_one() -> None:
    """In the second round a community that had nothing goes before the one that had a work."""
    game = passed_to(at_office(), 2)
    first = [p for _, p, _ in held(DESIGNED).chosen if game.world.places[p].kind == "community"]
    works = tuple(
        replace(inherit_work(game.world), id=place, project="month-jobs", place=place, door="mayor")
        for place in first
    )
    later = rehearse(game.world, with_office(game, works=works).state, DESIGNED)
    second = [p for _, p, _ in later.chosen if game.world.places[p].kind == "community"]
    assert first and second and not set(first) & set(second)


def test_the_hall_holds_so_many() -> None:
    """However generous the call: who finds no room stays out, men and women, near and far alike."""
    game = passed_to(at_office(), 2)
    wide = {**DESIGNED, "site": "site-in-turn", "meal": "meal-paid"}
    resolution = Resolution(game.world, with_office(game, design=wide).state, {})
    hold_assembly(resolution)
    assert resolution.office is not None
    attended = resolution.office.assemblies[-1].attendance
    assert sum(attended.values()) == game.world.parameters["assembly.hall"]
    assert next(f for f in resolution.facts if f.kind == "hall-was-full").after > 0


def test_what_is_done_for_women_makes_up_and_no_more() -> None:
    """Under every call the hall is not fuller of women than the district is."""
    game = passed_to(at_office(), 2)
    office = game.state.office
    assert office is not None
    wide = {**DESIGNED, "site": "site-in-turn", "facilitator": "facilitator-ngo"}
    pulls = pull_to_come(game.world, office, in_effect(game.world, office, wide), 2, ())
    for place in game.world.places:
        cells = game.world.cells_of[place]
        for woman in (cell for cell in cells if cell.sex == "woman"):
            man = next(c for c in cells if c.sex == "man" and c.segment == woman.segment)
            influence = organised_influence(game.world)
            if influence[woman.index] == influence[man.index]:
                assert pulls[woman.index] <= pulls[man.index]


def test_a_meal_is_paid_by_head() -> None:
    """Twice as many guests cost more; what a full hall would cost is kept in the treasury."""
    game = passed_to(at_office(), 2)
    office = game.state.office
    assert office is not None
    design = in_effect(game.world, office, {"meal": "meal-paid"})
    heads = options(game.world)["meal-paid"].head_centimos
    assert cost_centimos(design, 300) - cost_centimos(design, 100) == 200 * heads > 0
    poor = with_office(game, treasury_centimos=cost_centimos(design, 300))
    refused = poor.check(governing(game), SetAssemblyRule("meal", "meal-paid"))
    assert isinstance(refused, Refusal) and refused.code == "treasury-too-low"


def test_the_assembly_passes_over_what_was_begun_this_turn() -> None:
    """What who governs began this morning is not chosen again in the afternoon."""
    game = passed_to(at_office(), 2)
    project, place, _ = held({}).chosen[-1]
    work = replace(inherit_work(game.world), id="new", project=project, place=place, door="mayor")
    resolution = Resolution(game.world, game.state, {})
    assert resolution.office is not None
    resolution.govern(works=(*resolution.office.works, work))
    hold_assembly(resolution)
    chosen = {(p, where) for p, where, _ in resolution.office.assemblies[-1].chosen}
    assert chosen and (project, place) not in chosen


def test_each_way_of_calling_brings_more_country_people() -> None:
    """Notice, messengers and both languages each add, and together they add most."""
    before = rural(held({}))
    each = [rural(held({field: option})) for field, option in CALLED.items()]
    assert min(each) > before and rural(held(CALLED)) > max(each)


def test_the_money_is_an_end() -> None:
    """What was chosen costs no more than the envelope, and something did not fit."""
    game = passed_to(at_office(), 2)
    resolution = Resolution(game.world, with_office(game).state, {})
    hold_assembly(resolution)
    assert resolution.office is not None
    result = resolution.office.assemblies[-1]
    assert sum(cost for _, _, cost in result.chosen) <= envelope(game.world, 2)
    assert sum(result.money_centimos.values()) == sum(cost for _, _, cost in result.chosen)
    assert any(fact.kind == "wish-did-not-fit" for fact in resolution.facts)


def test_what_is_chosen_is_begun_through_the_assemblys_door() -> None:
    """The record of agreements becomes works, and each is remembered as the assembly's."""
    game = turn(passed_to(at_office(), 2))
    office = game.state.office
    assert office is not None
    chosen = {(project, place) for project, place, _ in office.assemblies[0].chosen}
    begun = {(w.project, w.place) for w in office.works if w.door == "assembly"}
    assert chosen == begun and chosen


def test_who_does_not_come_has_no_vote() -> None:
    """Votes by place and for women are only those of places from which somebody came."""
    result = held(DESIGNED)
    assert sum(result.votes.values()) <= at_office().world.parameters["assembly.agents"]
    assert {"rural/places", "rural/women", "town/places"} <= set(result.votes)
    assert set(held({}).votes) <= {"organised", "other-organisations"}


def test_a_change_of_the_call_moves_identifiable_people() -> None:
    """Nobody who came to a poor call stays away from a better one: tastes are persons' own."""
    game = passed_to(at_office(), 2)
    office = game.state.office
    assert office is not None
    came = []
    for design in ({}, CALLED):
        pulls = pull_to_come(game.world, office, in_effect(game.world, office, design), 2, ())
        came.append(attendance(game.world, "office-2", pulls))
    assert all(b >= a for a, b in zip(*came, strict=True)) and sum(came[1]) > sum(came[0])


def test_what_can_be_expected_is_near_what_comes() -> None:
    """The figure that who calls is shown is the mean of the draws."""
    game = passed_to(at_office(), 2)
    office = game.state.office
    assert office is not None
    pulls = pull_to_come(game.world, office, in_effect(game.world, office, CALLED), 2, ())
    expected = sum(expected_attendance(game.world, pulls).values())
    came = [sum(attendance(game.world, f"office-{n}", pulls)) for n in range(20)]
    assert abs(sum(came) // len(came) - expected) < expected // 10


def test_who_is_accompanied_comes_in_numbers() -> None:
    """Civil society goes along with a place; more of its people reach the room."""
    game = passed_to(at_office(), 2)
    office = game.state.office
    assert office is not None
    design = in_effect(game.world, office, {})
    alone, along = (
        attendance(game.world, "office-2", pull_to_come(game.world, office, design, 2, accompanied))
        for accompanied in ((), ("coasa",))
    )
    extra = {
        game.world.cells[i].place
        for i, (a, b) in enumerate(zip(alone, along, strict=True))
        if a != b
    }
    assert extra == {"coasa"}
    helper = next(name for name in game.world.lists if name != governing(game))
    after = submitted(game, helper, AccompanyCommunity("coasa"))
    assert isinstance(after, Playthrough)


def test_the_hall_can_vote_with_paper() -> None:
    """Totals typed in decide, within the envelope, and the record says so."""
    game = passed_to(at_office(), 2)
    paper = RecordAssemblyVotes(
        (PaperVotes("month-jobs", "toga", 9), PaperVotes("footbridge", "ribera", 4))
    )
    game = submitted(game, HALL, paper)
    office = turn(game).state.office
    assert office is not None
    result = office.assemblies[0]
    assert result.by_hand
    assert [(project, place) for project, place, _ in result.chosen] == [
        ("month-jobs", "toga"),
        ("footbridge", "ribera"),
    ]


def test_the_form_belongs_to_who_governs_and_rules_bind_it() -> None:
    """Others are refused; a measure in force leaves only its own options."""
    game = at_office()
    mayor = governing(game)
    other = next(name for name in game.world.lists if name != mayor)
    line = SetAssemblyRule("shares", "shares-none")
    refused = game.check(other, line)
    assert isinstance(refused, Refusal) and refused.code == "not-your-role"
    bound = with_office(game, rules=("rural-shares",))
    refused = bound.check(mayor, line)
    assert isinstance(refused, Refusal) and refused.code == "rule-binds"
    office = bound.state.office
    assert office is not None
    assert in_effect(game.world, office, {})["shares"].id == "shares-40-50-10"


def test_a_form_once_written_stays() -> None:
    """What was set for the first round holds in the second, unless it is written anew."""
    game = at_office()
    mayor = governing(game)
    game = turn(game, {mayor: (SetAssemblyRule("votes", "votes-places"),)})
    office = passed_to(game, 4).state.office
    assert office is not None and office.design == {"votes": "votes-places"}


def test_the_predecessors_way_and_what_binds_are_options_that_exist() -> None:
    """Names in the rules are names of the content."""
    known = options(at_office().world)
    assert all(known[option].field == field for field, option in PREDECESSORS_WAY.items())
    for measure, (field, left) in BINDING.items():
        assert measure in at_office().world.measures
        assert all(known[option].field == field for option in left)


def test_agreements_kept_bring_people_back() -> None:
    """A place whose work is being built comes in greater numbers; a shelved one does not."""
    game = turn(passed_to(at_office(), 2))
    office = game.state.office
    assert office is not None
    work = next(w for w in office.works if w.door == "assembly" and w.paid_centimos)
    design = in_effect(game.world, office, {})
    shelved = replace(
        office,
        works=tuple(replace(w, status="given-up") if w.id == work.id else w for w in office.works),
    )
    cell = game.world.cells_of[work.place][0].index
    pulls = [pull_to_come(game.world, o, design, 6, ())[cell] for o in (office, shelved)]
    assert pulls[0] > pulls[1]
