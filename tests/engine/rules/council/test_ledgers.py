"""The two ledgers: three problems, the weakest decides; power is another matter."""

from dataclasses import replace

from engine.rules.council.ledgers import DEBRIEF, citizenship, power
from tests.engine.rules.council.governed import at_office, governing, turn, with_office


def test_the_weakest_is_the_citizenship() -> None:
    """All three lie between 0 and 1000, and the least of them counts."""
    game = at_office()
    ledger = citizenship(game.world, game.state)
    three = (ledger.resources, ledger.norms, ledger.institutions)
    assert all(0 <= part <= 1000 for part in three) and ledger.weakest == min(three)


def test_money_for_the_poor_raises_resources_and_money_for_the_square_lowers_them() -> None:
    """The same soles, spent in the poorest place or in the richest."""
    game = at_office()
    places = sorted(game.world.places.values(), key=lambda place: place.poverty.value)
    rich, poor = places[0].id, places[-1].id
    spent = {
        place: citizenship(
            game.world,
            with_office(game, spent_centimos={"mayor": {place: 50_000_000}}).state,
        ).resources
        for place in (rich, poor)
    }
    assert spent[poor] > 300 > spent[rich]


def test_what_the_predecessor_built_is_nobodys_merit() -> None:
    """The inherited work's money, in the richest quarter, neither helps nor harms."""
    game = at_office()
    poor = max(game.world.places.values(), key=lambda place: place.poverty.value).id
    own = {"assembly": {poor: 20_000_000}}
    inherited = {**own, "inherited": {"mercado": 147_600_000}}
    assert [
        citizenship(game.world, with_office(game, spent_centimos=spent).state).resources
        for spent in (own, inherited)
    ] == [citizenship(game.world, with_office(game, spent_centimos=own).state).resources] * 2


def test_each_of_the_three_can_be_the_weakest() -> None:
    """No part is out of reach of the others: good in two, each can still fail in the third."""
    game = at_office()
    places = sorted(game.world.places.values(), key=lambda place: place.poverty.value)
    rules = tuple(sorted(game.world.measures))
    fair = {place: 10_000 * game.world.electors_of[place] for place in game.world.places}
    electorate = game.state.electorate
    wiser = replace(electorate, awareness=tuple(min(1000, a + 250) for a in electorate.awareness))
    women = (
        tuple(
            replace(game.state.office.council[0], aspirant=a.id)
            for a in game.world.aspirants.values()
            if a.sex == "woman" and game.world.places[a.home].is_rural
        )
        if game.state.office
        else ()
    )
    good = with_office(game, rules=rules, spent_centimos={"assembly": fair}, council=women)
    wise = replace(good.state, electorate=wiser)
    assert good.state.office is not None
    cases = {
        "resources": replace(
            wise,
            office=replace(good.state.office, spent_centimos={"mayor": {places[0].id: 90_000_000}}),
        ),
        "institutions": replace(wise, office=replace(good.state.office, rules=())),
        "norms": with_office(game, rules=rules, spent_centimos={"assembly": fair}).state,
    }
    for weakest, state in cases.items():
        ledger = citizenship(game.world, state)
        assert ledger.weakest == getattr(ledger, weakest), weakest


def test_a_patrons_door_counts_less() -> None:
    """What reaches the poor as a favour reaches with a string attached."""
    game = at_office()
    poor = max(game.world.places.values(), key=lambda place: place.poverty.value).id
    by_door = [
        citizenship(
            game.world, with_office(game, spent_centimos={door: {poor: 10_000_000}}).state
        ).resources
        for door in ("assembly", "cronies")
    ]
    assert by_door[0] > by_door[1]


def test_rules_and_alliances_are_institutions() -> None:
    """What binds whoever governs next raises the third part."""
    game = at_office()
    bound = with_office(game, rules=("publish-accounts",), alliances=("share-engineer",))
    before = citizenship(game.world, game.state).institutions
    assert citizenship(game.world, bound.state).institutions > before


def test_awareness_is_a_norm() -> None:
    """People who know their rights better than before raise the second part."""
    game = at_office()
    electorate = game.state.electorate
    wiser = replace(electorate, awareness=tuple(min(1000, a + 100) for a in electorate.awareness))
    after = replace(game.state, electorate=wiser)
    assert citizenship(game.world, after).norms > citizenship(game.world, game.state).norms


def test_who_governs_has_the_most_power() -> None:
    """Votes, seats and survival: the winner leads the power ledger after the election."""
    game = at_office()
    powers = power(game.world, game.state)
    assert max(powers, key=lambda name: powers[name]) == governing(game)
    assert sum(1 for value in powers.values() if not 0 <= value <= 1000) == 0


def test_the_ledgers_are_read_every_turn_for_the_debrief_alone() -> None:
    """From the campaign on there is one reading a turn, and no player sees it."""
    game = turn(at_office())
    readings = [f for f in game.chronicle.facts if f.kind == "ledger-read"]
    assert {f.audience for f in readings} == {DEBRIEF}
    turns = [f.turn for f in readings]
    assert turns == sorted(set(turns)) and turns[-1] == game.state.turn - 1
    assert all(f.kind != "ledger-read" for f in game.view(governing(game)).facts)
