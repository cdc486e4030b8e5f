"""What comes to whom: what is sure comes, and what is written can come."""

from dataclasses import replace

from engine.players.strategies.idle import Idle
from engine.players.table import plan_turn
from engine.rules.playthrough import Playthrough
from engine.rules.schedule import Slot
from engine.rules.world import World
from tests.support import make_world


def _came(world: World) -> dict[str, list[tuple[Slot, str]]]:
    """Play with lists that pass; return what came to each, with its turn."""
    game = Playthrough.start(world)
    while not game.is_over and game.slot.phase != "debate":
        game = plan_turn(game, game.waiting_for[0], Idle())
    came: dict[str, list[tuple[Slot, str]]] = {name: [] for name in world.lists}
    for fact in game.chronicle.facts:
        if fact.kind.endswith("-came"):
            situation = fact.source.removeprefix("situation:")
            came[fact.player].append((world.schedule[fact.turn], situation))
    return came


def test_what_is_sure_comes_before_what_is_drawn() -> None:
    """In a week that begins with incidents too: it comes now or never."""
    world = make_world(1, ("idle",) * 4)
    offers = tuple(
        offer.model_copy(
            update={"window": offer.window.model_copy(update={"start": 400, "end": 400})}
        )
        if offer.id == "community-feast-beer"
        else offer
        for offer in world.district.offers
    )
    world = replace(world, district=world.district.model_copy(update={"offers": offers}))
    third = next(slot for slot in world.schedule if slot.phase == "campaign" and slot.number == 3)
    assert third.progress == 400
    for came in _came(world).values():
        assert (third, "community-feast-beer") in came


def test_late_offers_come_in_some_game() -> None:
    """No offer is sure in the only week that the others could have."""
    seen = {
        situation
        for seed in range(1, 41)
        for came in _came(make_world(seed, ("idle",) * 4)).values()
        for slot, situation in came
        if slot.phase == "campaign"
    }
    offers = {
        offer.id for offer in make_world().district.offers if offer.window.phase == "campaign"
    }
    assert offers <= seen


def test_a_debt_grows_until_it_falls_due() -> None:
    """What the creditor asks for, and the answer pays, is the sum with its interest."""
    world = make_world(1)
    lent = [o.debt for o in world.district.offers if o.debt is not None and o.debt.interest]
    assert lent
    for debt in lent:
        assert debt.owed_centimos > debt.amount_centimos
        paid = {
            -effect.centimos
            for answer in debt.answers
            for effect in answer.effects
            if effect.kind == "money"
        }
        assert debt.owed_centimos in paid
