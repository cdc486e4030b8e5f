"""What was promised comes due: kept by what stands, broken by what does not."""

from engine.rules.actions.governing import StartWork
from engine.rules.list_state import Owed, PromisedGoods
from engine.rules.promise import Claim, Promise
from tests.engine.rules.council.governed import (
    at_office,
    governing,
    passed_to,
    turn,
    with_list,
)


def claim(project: str, place: str, deadline: int) -> Promise:
    """Return a costed promise of a work."""
    said = Claim(project, place, 1, 1_200_000, "municipal-budget", deadline, "all", "spoken")
    return Promise(said, 1, place)


def test_a_promise_is_kept_by_a_work_that_stands_in_its_place() -> None:
    """The same work elsewhere keeps nothing, and the deadline breaks what does not stand."""
    opening = at_office()
    mayor = governing(opening)
    promises = (claim("month-jobs", "barrio-alto", 1), claim("month-jobs", "ribera", 1))
    promised = with_list(opening, mayor, promises=promises)
    after = turn(promised, {mayor: (StartWork("month-jobs", "barrio-alto", "mayor"),)})
    office = after.state.office
    assert office is not None
    assert office.kept == ("month-jobs:barrio-alto",)
    assert office.broken == ("month-jobs:ribera",)
    kinds = {f.kind: f.place for f in after.chronicle.facts if f.kind.startswith("promise-")}
    assert kinds["promise-kept"] == "barrio-alto" and kinds["promise-broken"] == "ribera"


def test_a_broken_promise_costs_regard_where_it_was_given() -> None:
    """Causes name the broken promise, at its place and with a loss."""
    opening = at_office()
    mayor = governing(opening)
    promised = with_list(opening, mayor, promises=(claim("water-small", "pacunasa", 1),))
    after = turn(promised)
    cause = next(c for c in after.chronicle.causes if "promise-broken" in c.source)
    places = {after.world.cells[i].place for i in cause.cells}
    assert places == {"pacunasa"} and max(cause.deltas) < 0 and cause.list == mayor


def test_what_is_nobodys_job_by_law_can_only_be_broken() -> None:
    """A promise of teachers falls due like any other, and no work can keep it."""
    opening = at_office()
    mayor = governing(opening)
    promised = with_list(opening, mayor, promises=(claim("hire-teachers", "coasa", 2),))
    office = passed_to(promised, 3).state.office
    assert office is not None and office.broken == ("hire-teachers:coasa",)


def test_only_who_governs_is_held_to_promises() -> None:
    """Who lost could not build: nothing of theirs is kept or broken."""
    opening = at_office()
    loser = next(name for name in opening.world.lists if name != governing(opening))
    promised = with_list(opening, loser, promises=(claim("water-small", "coasa", 1),))
    office = turn(promised).state.office
    assert office is not None and not any("coasa" in key for key in office.broken)


def test_promised_goods_are_broken_when_nobody_hands_them_over() -> None:
    """Goods promised for after the election are given up as lost by the fourth quarter."""
    opening = at_office()
    mayor = governing(opening)
    gift = next(g.id for g in opening.world.gifts.values() if g.delivery == "in-office")
    goods = (PromisedGoods(gift, "toga", 3, 500_000, 900),)
    after = passed_to(with_list(opening, mayor, goods=goods), 5)
    assert after.state.office is not None and f"{gift}:toga" in after.state.office.broken
    assert after.state.lists[mayor].goods == ()


def test_debts_come_when_due_and_none_is_lost() -> None:
    """Every debt is on the table once, also in a short game with three due in one turn."""
    for length in ("short", "standard"):
        opening = at_office(1, length)
        name = opening.world.lists[0]
        owing = [o.id for o in opening.world.offers.values() if o.debt is not None][:4]
        debts = tuple(Owed(offer, 1, 8, 100) for offer in owing)
        game = with_list(opening, name, debts=debts)
        while not game.is_over:
            game = turn(game)
        came = [
            fact.source
            for fact in game.chronicle.facts
            if fact.kind == "debt-came" and fact.player == name
        ]
        assert sorted(came) == sorted(f"situation:{offer}" for offer in owing)
        assert game.state.lists[name].debts == ()
