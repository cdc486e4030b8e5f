"""Composing the list under the law, and words given about it."""

from dataclasses import replace

from engine.rules.action import Refusal
from engine.rules.actions.registration import DropAspirant, PlaceAspirant, composed
from engine.rules.actions.turn import HandIn
from engine.rules.list_state import Word
from engine.rules.playthrough import Playthrough
from tests.support import LISTS, make_world, submitted


def _start(law: str = "2002") -> Playthrough:
    return Playthrough.start(make_world(1, ("idle",) * 4, law=law))


def _pool(playthrough: Playthrough, sex: str) -> list[str]:
    return [
        a.id for a in playthrough.world.pools["tinya"] if a.sex == sex and (a.condition is None)
    ]


def _placed(playthrough: Playthrough, order: list[str]) -> Playthrough:
    return submitted(playthrough, "tinya", *(PlaceAspirant(a, n) for n, a in enumerate(order)))


def test_a_list_below_the_quota_is_sent_back() -> None:
    """Ley 27734: 30 % of nine places are three; two women are too few."""
    start = _start()
    men, women = _pool(start, "man"), _pool(start, "woman")
    order = [men[0], *men[1:7], *women[:2]]
    order = [*order, *[m for m in men if m not in order]][:9]
    filled = _placed(start, order)
    refusal = filled.submit("tinya", HandIn())
    assert isinstance(refusal, Refusal) and refusal.code.startswith("list-")


def test_an_unfinished_list_cannot_be_handed_in() -> None:
    """The number of places that are still empty is told."""
    start = _start()
    one = _placed(start, _pool(start, "man")[:1])
    refusal = one.submit("tinya", HandIn())
    assert refusal == Refusal("list-incomplete", {"missing": 9})


def test_placing_moves_others_down_and_dropping_moves_them_up() -> None:
    """The ballot is an order; nobody stands twice."""
    start = _start()
    a, b, c = _pool(start, "man")[:3]
    filled = _placed(start, [a, b, c])
    moved = submitted(filled, "tinya", PlaceAspirant(c, 0))
    assert composed(moved.state, "tinya") == (c, a, b)
    dropped = submitted(moved, "tinya", DropAspirant(a))
    assert composed(dropped.state, "tinya") == (c, b)


def test_who_asks_for_a_place_does_not_take_a_worse_one() -> None:
    """A condition ("only in the first three places") is kept by whoever has it."""
    start = _start()
    picky = next(a for a in start.world.pools["tinya"] if a.condition and a.condition.first == 3)
    free = [a for a in _pool(start, "man") if a != picky.id]
    filled = _placed(start, free[:5])
    refusal = filled.submit("tinya", PlaceAspirant(picky.id, 5))
    assert isinstance(refusal, Refusal) and refusal.code == "asks-for-a-place"
    submitted(filled, "tinya", PlaceAspirant(picky.id, 3))


def test_a_word_kept_is_worth_less_than_a_word_broken_costs() -> None:
    """A place that was promised and not given is remembered at home."""
    start = _start()
    aspirant = start.world.pools["tinya"][0]
    for first, kind in ((10, "word-kept"), (0, "word-broken")):
        own = replace(start.state.lists["tinya"], words=(Word(aspirant.id, first),))
        game = replace(start, state=replace(start.state, lists={**start.state.lists, "tinya": own}))
        for player in LISTS:
            game = submitted(game, player, HandIn())
        told = {f.kind for f in game.chronicle.facts if f.player == "tinya"}
        on_list = aspirant.id in game.state.lists["tinya"].candidates
        assert ("word-kept" in told) == (kind == "word-kept" and on_list)
        assert ("word-kept" in told) != ("word-broken" in told)
