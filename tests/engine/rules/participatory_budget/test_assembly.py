"""The assembly: who is called comes, who comes decides, and money ends.

How large the organised share is, is no parameter: these tests read it as an outcome.
"""

from collections.abc import Mapping
from dataclasses import replace

from engine.rules.action import Refusal
from engine.rules.actions.assembly import SetAssemblyRule
from engine.rules.actions.hall import PaperVotes, RecordAssemblyVotes
from engine.rules.actions.opposition import AccompanyCommunity
from engine.rules.council.office_state import AssemblyResult
from engine.rules.council.treasury import envelope
from engine.rules.participatory_budget.assembly import hold_assembly, rehearse
from engine.rules.participatory_budget.attendance import (
    attendance,
    expected_attendance,
    pull_to_come,
)
from engine.rules.participatory_budget.design import BINDING, PREDECESSORS_WAY, in_effect, options
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
