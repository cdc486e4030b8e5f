"""Sessions of the council: each votes for reasons of their own, and the law counts."""

from dataclasses import replace
from typing import Any

from engine.rules.actions.council import AskQuestion, PrepareCouncillors, ProposeMotion, TakeStance
from engine.rules.actions.governing import ProposeMeasure, StartWork
from engine.rules.condition import role_of
from engine.rules.council.calendar import day_of
from engine.rules.council.session import Motion, reasons_for
from engine.rules.electoral_law.council import mayors_vote
from engine.rules.playthrough import Playthrough
from tests.engine.rules.council.governed import at_office, governing, turn, with_list, with_office


def support(*asked: Any) -> int:
    """Return how far a councillor is for a motion: the sum of their reasons."""
    return sum(reasons_for(*asked).values())


def minority(playthrough: Playthrough) -> str:
    """Return a list with a seat that does not govern."""
    return next(n for n in playthrough.world.lists if role_of(playthrough.state, n) == "minority")


def test_a_turn_has_a_day_and_the_day_a_law() -> None:
    """Until July 2004 the mayor votes and breaks ties; from the seventh quarter only ties."""
    world = at_office().world
    kinds = [mayors_vote(world.council_law, day_of(world, n)).kind for n in (1, 6, 7)]
    assert kinds == ["votes-and-breaks-ties", "votes-and-breaks-ties", "breaks-ties"]
    assert day_of(world, 1) == "2003-02-15" and day_of(world, 8) == "2004-11-15"


def test_a_measure_that_is_carried_binds() -> None:
    """A united majority carries what its mayor proposes, and the rule is in force."""
    game = at_office()
    office = game.state.office
    assert office is not None
    united = tuple(replace(c, regard=1000, training=1000) for c in office.council)
    game = with_office(game, council=united)
    after = turn(game, {governing(game): (ProposeMeasure("coordination-council"),)})
    assert after.state.office is not None
    assert "coordination-council" in after.state.office.rules
    fact = next(f for f in after.chronicle.facts if f.kind == "motion-carried")
    assert fact.after + fact.before == len(office.council)


def test_a_majority_looks_to_its_mayor() -> None:
    """Regard for who governs moves a councillor for their measures and against others' motions."""
    game = at_office()
    office = game.state.office
    assert office is not None
    own = next(c for c in office.council if c.list == office.governs and c.place)
    measure = "publish-accounts"
    theirs = Motion(measure, (office.governs,))
    others = Motion(measure, (minority(game),))
    loyal, cold = replace(own, regard=900), replace(own, regard=0)
    world, state = game.world, game.state
    assert support(world, state, theirs, loyal, {}) > support(world, state, theirs, cold, {})
    assert support(world, state, others, loyal, {}) < support(world, state, others, cold, {})
    said = {office.governs: "for"}
    assert support(world, state, others, loyal, said) > support(world, state, others, loyal, {})


def test_a_stance_moves_the_own_councillors() -> None:
    """Who says against in public votes against more; the others hear it as it is."""
    game = at_office()
    office = game.state.office
    assert office is not None
    against = minority(game)
    own = next(c for c in office.council if c.list == against)
    motion = Motion("publish-accounts", (office.governs,))
    silent = support(game.world, game.state, motion, own, {})
    assert support(game.world, game.state, motion, own, {against: "against"}) < silent


def test_a_rule_binds_the_mayor_who_wanted_it() -> None:
    """With no relatives on the payroll, a friend's firm can get no work."""
    game = with_office(at_office(), rules=("no-relatives",))
    refusal = game.check(governing(game), StartWork("month-jobs", "ribera", "cronies"))
    assert refusal is not None and refusal.code == "rule-binds"


def test_the_minority_can_ask_bring_motions_and_prepare() -> None:
    """Four things to do with a seat and without power; each is told."""
    game = at_office()
    name = minority(game)
    office = game.state.office
    assert office is not None
    game = with_list(game, name, money_centimos=1_000_000)
    plan = (AskQuestion(office.works[0].id), ProposeMotion("publish-accounts"))
    told = {f.kind for f in turn(game, {name: plan}).chronicle.facts if f.player == name}
    assert {"question-asked", "motion-brought"} <= told
    told = {f.kind for f in turn(game, {name: (TakeStance("for"),)}).chronicle.facts}
    assert "stance-taken" in told
    assert game.check(governing(game), ProposeMotion("publish-accounts")) is not None
    women = [
        c
        for c in office.council
        if c.list == name and game.world.aspirants[c.aspirant].sex == "woman"
    ]
    refusal = game.check(name, PrepareCouncillors())
    assert (refusal is None) == bool(women)


def test_a_big_work_needs_the_council() -> None:
    """A new square cannot be begun alone; put to the vote, it begins if the council wants it."""
    game = with_office(at_office(), treasury_centimos=40_000_000)
    office = game.state.office
    assert office is not None
    mayor = office.governs
    refusal = game.check(mayor, StartWork("plaza", "centro", "mayor"))
    assert refusal is not None and refusal.code == "needs-the-council"
    for regard, begins in ((1000, True), (-1000, False)):
        council = tuple(replace(c, regard=regard) for c in office.council)
        voted = turn(
            with_office(game, council=council), {mayor: (StartWork("plaza", "centro", "council"),)}
        )
        assert voted.state.office is not None
        begun = [w.door for w in voted.state.office.works if w.project == "plaza"]
        assert begun == (["council"] if begins else [])
