"""Gifts: quick, fading, indebting (docs/model.md, 8 and 9)."""

from dataclasses import replace

from engine.rules.action import Refusal
from engine.rules.actions.gifts import GiveGift, RecruitBroker
from engine.rules.actions.integrity import Denounce
from engine.rules.actions.turn import HandIn
from engine.rules.arithmetic import part
from engine.rules.list_state import Proof
from engine.rules.playthrough import Playthrough
from tests.support import LISTS, make_world, play_until, submitted

HERE = "pacunasa"


def _campaign(money: int = 2_000_000) -> Playthrough:
    playthrough = play_until(Playthrough.start(make_world(1, ("idle",) * 4)), "campaign")
    rich = {n: replace(own, money_centimos=money) for n, own in playthrough.state.lists.items()}
    return replace(playthrough, state=replace(playthrough.state, lists=rich))


def _week(playthrough: Playthrough) -> Playthrough:
    for player in LISTS:
        if player in playthrough.waiting_for:
            playthrough = submitted(playthrough, player, HandIn())
    return playthrough


def _tie(playthrough: Playthrough, tie: str, name: str) -> int:
    cell = playthrough.world.cells_of[HERE][0].index
    return playthrough.state.electorate.ties[tie][name][cell]


def test_a_feast_binds_and_lowers_the_belief_in_secrecy() -> None:
    """M += part(gift, share) and s −= part(120, share), for the share that came."""
    before = _campaign()
    after = _week(submitted(before, "tinya", GiveGift(HERE, "feast")))
    gift = before.world.gifts["feast"]
    capacity = min(1000, 250 * 1000 // before.world.electors_of[HERE])
    share = part(capacity, gift.attendance.value)
    assert _tie(after, "material", "tinya") == part(gift.material.value, share)
    cell = before.world.cells_of[HERE][0].index
    lost = before.state.electorate.secrecy[cell] - after.state.electorate.secrecy[cell]
    assert lost == -part(-120, share)


def test_what_was_given_fades_fast() -> None:
    """A week later 600 ‰ of the material tie is left (model.md, 8)."""
    given = _week(submitted(_campaign(), "tinya", GiveGift(HERE, "feast")))
    turn, held = given.state.turn, _tie(given, "material", "tinya")
    week = _week(given)
    cell = given.world.cells_of[HERE][0].index
    faded = [
        dict(zip(cause.cells, cause.deltas, strict=True))[cell]
        for cause in week.chronicle.causes
        if (cause.turn, cause.source, cause.field, cause.list)
        == (turn, "fading", "material", "tinya")
    ]
    assert faded == [part(held, 600) - held]


def test_two_feasts_in_one_place_share_the_guests_by_the_crates() -> None:
    """The place has no more guests because two lists pay (model.md, 9)."""
    alone = _week(submitted(_campaign(), "tinya", GiveGift(HERE, "beer-and-food")))
    both = submitted(_campaign(), "tinya", GiveGift(HERE, "beer-and-food"))
    both = _week(submitted(both, "colibri", GiveGift(HERE, "beer-and-food")))
    shared = _tie(both, "material", "tinya"), _tie(both, "material", "colibri")
    assert shared[0] == shared[1]
    assert abs(2 * shared[0] - _tie(alone, "material", "tinya")) <= 2


def test_the_better_bid_has_the_broker() -> None:
    """A broker wanted by two goes to the one who offers more; both have paid."""
    start = submitted(_campaign(), "tinya", RecruitBroker(HERE, 40_000))
    after = _week(submitted(start, "colibri", RecruitBroker(HERE, 80_000)))
    assert after.state.lists["colibri"].brokers == (HERE,)
    assert after.state.lists["tinya"].brokers == ()
    assert after.state.lists["tinya"].money_centimos == 2_000_000 - 40_000


def test_equal_bids_are_decided_by_the_same_lot_in_any_order() -> None:
    """A tie goes by lot of the script, and not to who planned first."""
    bid = RecruitBroker(HERE, 40_000)
    one = _week(submitted(submitted(_campaign(), "tinya", bid), "colibri", bid))
    other = _week(submitted(submitted(_campaign(), "colibri", bid), "tinya", bid))
    assert one.state.lists["tinya"].brokers == other.state.lists["tinya"].brokers
    winners = [n for n in LISTS if one.state.lists[n].brokers]
    assert len(winners) == 1


def test_a_gift_that_cannot_be_paid_is_refused() -> None:
    """The purse is never below zero."""
    refusal = _campaign(money=1000).submit("tinya", GiveGift(HERE, "feast"))
    assert isinstance(refusal, Refusal) and refusal.code == "not-enough-money"


def test_to_denounce_without_evidence_turns_on_the_one_who_speaks() -> None:
    """Standing falls without a proof; with one the rival is hurt (game.md, 2)."""
    start = _campaign()
    silent = _week(start).state.lists["tinya"].standing
    bare = _week(submitted(start, "tinya", Denounce("colibri", "radio")))
    assert bare.state.lists["tinya"].standing == silent - 60
    proof = Proof("colibri", "colibri:give-gift:feast", HERE)
    own = replace(start.state.lists["tinya"], proofs=(proof,))
    armed = replace(start, state=replace(start.state, lists={**start.state.lists, "tinya": own}))
    upheld = _week(submitted(armed, "tinya", Denounce("colibri", "radio")))
    assert upheld.state.lists["tinya"].standing == silent
    assert upheld.state.lists["tinya"].proofs == ()
    assert _tie(upheld, "moral", "colibri") < _tie(start, "moral", "colibri")


def test_one_broker_a_place_is_bid_for_once() -> None:
    """Two bids of one list for one broker would pay twice and bind twice."""
    low = _campaign().world.parameters["broker.bid"]
    bid = submitted(_campaign(), "tinya", RecruitBroker(HERE, low))
    refused = bid.submit("tinya", RecruitBroker(HERE, 2 * low))
    assert isinstance(refused, Refusal)
    assert refused.code == "already-planned"


def test_goods_are_promised_once_in_a_place_and_the_road_is_paid() -> None:
    """A promise for later costs the fares alone; said again in the same place, it is nothing."""
    before = _campaign()
    promise = GiveGift(HERE, "job-promise")
    hours = before.world.places[HERE].road_hours.value
    assert promise.cost_centimos(before.world) == hours * before.world.parameters["cost.road-hour"]
    refused = _week(submitted(before, "tinya", promise)).submit("tinya", promise)
    assert isinstance(refused, Refusal)
    assert refused.code == "goods-promised-there"


def test_what_a_broker_hands_over_only_its_giver_knows() -> None:
    """Money for a vote is no public fact, nor are its causes: a rival needs a proof."""
    before = _campaign()
    own = replace(before.state.lists["tinya"], brokers=(HERE,))
    lists = {**before.state.lists, "tinya": own}
    before = replace(before, state=replace(before.state, lists=lists))
    after = _week(submitted(before, "tinya", GiveGift(HERE, "cash")))
    source = f"tinya:give-gift:cash:{HERE}"
    told = {v: [f for f in after.view(v).facts if f.source == source] for v in LISTS}
    moved = {v: [c for c in after.view(v).causes if c.source == source] for v in LISTS}
    assert told.pop("tinya") and moved.pop("tinya")
    assert not any(told.values()) and not any(moved.values())


def test_nobody_waits_for_the_goods_of_who_lost() -> None:
    """Promised goods hold the material tie while they can still come; then it fades like any."""
    promised = _week(submitted(_campaign(), "tinya", GiveGift(HERE, "job-promise")))
    game = play_until(promised, "office")
    assert game.state.office is not None
    office = replace(game.state.office, governs="colibri")
    game = replace(game, state=replace(game.state, office=office))
    before, after = _tie(game, "material", "tinya"), _tie(_week(game), "material", "tinya")
    assert 0 < after == part(before, game.world.parameters["keep.material"])
