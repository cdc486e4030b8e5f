"""A first game, minute by minute: the measurable lines of the page that sets its pace.

What screens show of it is measured in tests/ui/test_pace.py.
"""

from itertools import groupby

import pytest

from engine.rules.actions.debate import hand, topic_of
from engine.rules.actions.eve import eve_spots
from engine.rules.actions.planning import Activity
from engine.rules.definitions.base import Text
from engine.rules.playthrough import Playthrough
from tests.support import make_world, play_until, shipped

TEAM = "tinya"
SEEDS = range(1, 13)


def _game(seed: int) -> Playthrough:
    """Play to the end of the campaign with a team that answers nothing."""
    world = make_world(seed, ("patron", "programme", "idle", "mixed"))
    return play_until(Playthrough.start(world), "debate")


def _came(game: Playthrough) -> dict[int, list[str]]:
    """Return what came to the team, by week."""
    weeks: dict[int, list[str]] = {}
    for fact in game.chronicle.facts:
        slot = game.world.schedule[fact.turn]
        if fact.kind.endswith("-came") and fact.player == TEAM and slot.phase == "campaign":
            weeks.setdefault(slot.number, []).append(fact.source.removeprefix("situation:"))
    return weeks


@pytest.mark.parametrize(
    ("length", "turns"),
    [
        ("short", "registration 1 campaign 3 debate 3 election 1 office 3 recall 1 office 1"),
        ("standard", "registration 1 campaign 6 debate 3 election 1 office 6 recall 1 office 2"),
        (
            "full",
            "registration 1 campaign 4 debate 3 campaign 4 debate 3 election 1 "
            "office 6 recall 1 office 2",
        ),
    ],
)
def test_the_lengths_of_a_game(length: str, turns: str) -> None:
    """Weeks, rounds and quarters stand in their order; the recall may come in the seventh."""
    phases = groupby(slot.phase for slot in make_world(length=length).schedule)
    assert " ".join(f"{phase} {len(list(run))}" for phase, run in phases) == turns


def test_nine_places_and_eighteen_people() -> None:
    """The list has nine council places; eighteen can stand."""
    world = make_world()
    assert world.council_seats == 9
    assert {len(pool) for pool in world.pools.values()} == {18}


@pytest.mark.parametrize("seed", SEEDS)
def test_something_comes_every_week_and_its_time(seed: int) -> None:
    """One offer or incident a week; by week 4 beer is asked for, in week 5 a friendship offered."""
    came = _came(_game(seed))
    assert sorted(came) == [1, 2, 3, 4, 5, 6]
    assert all(len(situations) == 1 for situations in came.values())
    assert "community-feast-beer" in [s for week in (1, 2, 3, 4) for s in came[week]]
    offers = {o.id: o for o in shipped().districts[0].offers}
    fifth = came[5][0]
    assert fifth in offers and offers[fifth].debt is not None


@pytest.mark.parametrize("seed", SEEDS)
def test_by_week_three_a_rival_has_given_beer(seed: int) -> None:
    """The team can see it: it is in the facts that everybody may know."""
    game = _game(seed)
    weeks = [
        game.world.schedule[fact.turn].number
        for fact in game.view(TEAM).facts
        if fact.kind == "gift-given"
        and fact.player != TEAM
        and fact.details["gift"] in ("beer-and-food", "feast")
    ]
    assert min(weeks) <= 3


def test_two_to_four_things_fit_into_a_week() -> None:
    """More is not possible on these roads; two always are."""
    start = play_until(Playthrough.start(make_world(1, ("idle",) * 4)), "campaign")
    parameters = start.world.parameters
    assert parameters["week.actions"] == 4
    longest = max(start.world.days_to(place) for place in start.world.places)
    assert 2 * longest <= parameters["week.days"]
    plan = start
    for action in start.allowed(TEAM):
        after = plan.submit(TEAM, action)
        if isinstance(after, Playthrough) and isinstance(action, Activity):
            plan = after
    assert 2 <= sum(isinstance(a, Activity) for a in plan.view(TEAM).plan) <= 4


@pytest.mark.parametrize("seed", SEEDS)
def test_three_rounds_of_four_cards_and_a_question_in_quechua(seed: int) -> None:
    """Costed proposals are cards; empty hands hold a slogan."""
    game = _game(seed)
    languages = []
    while game.slot.phase == "debate":
        languages.append(topic_of(game.world, game.state).language)
        for name in game.world.lists:
            cards = hand(game.world, game.state, name)
            assert len(cards) == 4
            assert ("slogan" in {c.approach for c in cards}) != (
                "proposal" in {c.approach for c in cards}
            )
        turn = game.state.turn
        while game.state.turn == turn:
            game = play_one(game)
    assert len(languages) == 3
    assert languages.count("quechua") == 1


def play_one(game: Playthrough) -> Playthrough:
    """Let the next player plan and hand in."""
    from engine.players.strategies.names import STRATEGIES
    from engine.players.table import plan_turn

    ways = {p.id: p.strategy for p in game.world.setup.players}
    player = game.waiting_for[0]
    return plan_turn(game, player, STRATEGIES[ways[player]]())


def test_three_places_of_the_night_and_two_things_to_do() -> None:
    """The eve leaves room for two things, and names three places."""
    world = make_world()
    assert len(eve_spots(world)) == 3
    assert world.parameters["eve.actions"] == 2


def test_no_question_has_more_than_seven_answers() -> None:
    """Offers and cases have three to seven, incidents at most seven, debts at least two."""
    district = shipped().districts[0]
    for offer in district.offers:
        assert 3 <= len(offer.answers) <= 7
        assert offer.debt is None or 2 <= len(offer.debt.answers) <= 7
    assert all(3 <= len(case.answers) <= 7 for case in district.cases)
    assert all(len(incident.answers) <= 7 for incident in district.incidents)


def test_no_text_is_longer_than_sixty_words() -> None:
    """At most one text of more than 60 words at a time: none is needed."""
    content = shipped()
    long = [
        text.id
        for part in (content.model, content.law, content.codex, *content.districts)
        for text in texts_of(part)
        if len(text.spanish.split()) > 60
    ]
    assert long == []


def texts_of(value: object) -> list[Text]:
    """Return every text to translate in a definition."""
    if isinstance(value, Text):
        return [value]
    if isinstance(value, tuple):
        return [text for item in value for text in texts_of(item)]
    if isinstance(value, dict):
        return [text for item in value.values() for text in texts_of(item)]
    fields = getattr(type(value), "model_fields", {})
    return [text for name in fields for text in texts_of(getattr(value, name))]
