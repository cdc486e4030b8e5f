"""Visits, proposals and promises do what docs/model.md, 8 says, number by number."""

from engine.rules.action import Refusal
from engine.rules.actions.promises import MakePromise, PrepareProposal, costed_claim, slogan
from engine.rules.actions.turn import HandIn
from engine.rules.actions.visits import GoDoorToDoor, HoldAssembly, HoldWorkshop, Listen
from engine.rules.arithmetic import part
from engine.rules.playthrough import Playthrough
from tests.support import LISTS, make_world, play_until, submitted

HERE = "pacunasa"


def _campaign(*strategies: str) -> Playthrough:
    return play_until(Playthrough.start(make_world(1, strategies or ("idle",) * 4)), "campaign")


def _week(playthrough: Playthrough) -> Playthrough:
    for player in LISTS:
        if player in playthrough.waiting_for:
            playthrough = submitted(playthrough, player, HandIn())
    return playthrough


def _programme(playthrough: Playthrough, name: str) -> list[int]:
    cells = playthrough.world.cells_of[HERE]
    return [playthrough.state.electorate.ties["programme"][name][c.index] for c in cells]


def test_needs_are_hidden_until_somebody_listens() -> None:
    """The view holds no need of a place before, and all of them after listening there."""
    before = _campaign()
    assert before.view("tinya").needs(HERE) is None
    after = _week(submitted(before, "tinya", Listen(HERE)))
    assert after.view("tinya").needs(HERE) == after.world.places[HERE].needs
    assert after.view("colibri").needs(HERE) is None


def test_a_slogan_gains_what_the_formula_says() -> None:
    """P += gain × share × believed × fit × room, by ``part`` from left to right (model.md, 8)."""
    before = _campaign()
    world = before.world
    project = world.projects_for(HERE)[0]
    after = _week(
        submitted(
            before,
            "tinya",
            HoldAssembly(HERE),
            MakePromise(slogan(project, HERE, "spoken")),
        )
    )
    share = part(min(1000, 250 * 1000 // world.electors_of[HERE]), 600)
    need = world.projects[project].need
    wanted = [
        part(part(part(part(300, share), 400), world.fit(cell, need)), 1000)
        for cell in world.cells_of[HERE]
    ]
    assert _programme(after, "tinya") == wanted


def test_a_costed_promise_needs_its_proposal() -> None:
    """Figures that nobody worked out are refused, and accepted a week after the work."""
    start = _campaign()
    project = start.world.projects_for(HERE)[0]
    promise = MakePromise(costed_claim(start.world, project, HERE, "spoken"))
    there = submitted(start, "tinya", HoldAssembly(HERE))
    refusal = there.submit("tinya", promise)
    assert isinstance(refusal, Refusal) and refusal.code == "work-it-out-first"

    heard = _week(submitted(start, "tinya", Listen(HERE)))
    ready = _week(submitted(heard, "tinya", PrepareProposal(project, HERE)))
    told = _week(submitted(ready, "tinya", HoldAssembly(HERE), promise))
    only_slogan = _week(
        submitted(ready, "tinya", HoldAssembly(HERE), MakePromise(slogan(project, HERE, "spoken")))
    )
    assert sum(_programme(told, "tinya")) > 2 * sum(_programme(only_slogan, "tinya"))


def test_a_promise_needs_somebody_to_hear_it() -> None:
    """A spoken promise is made where one meets people this week, and once a meeting."""
    start = _campaign()
    project = start.world.projects_for(HERE)[0]
    promise = MakePromise(slogan(project, HERE, "spoken"))
    refusal = start.submit("tinya", promise)
    assert isinstance(refusal, Refusal) and refusal.code == "nobody-to-hear"
    there = submitted(start, "tinya", HoldAssembly(HERE), promise)
    other = MakePromise(slogan(start.world.projects_for(HERE)[1], HERE, "spoken"))
    again = there.submit("tinya", other)
    assert isinstance(again, Refusal) and again.code == "one-promise-a-meeting"


def test_a_workshop_raises_awareness_and_has_an_end() -> None:
    """R += part(40, share), at most 200 in a campaign (model.md, 8)."""
    start = _campaign()
    cell = start.world.cells_of[HERE][0].index
    before = start.state.electorate.awareness[cell]
    after = _week(submitted(start, "tinya", HoldWorkshop(HERE)))
    assert after.state.electorate.awareness[cell] - before == 40


def test_the_week_has_so_many_days_and_no_more() -> None:
    """A plan that does not fit into the week is refused with the days that are left."""
    start = _campaign()
    far = max(start.world.places, key=start.world.days_to)
    left = 6 - 2 * start.world.days_to(far)
    plan = submitted(start, "tinya", HoldAssembly(far), Listen(far))
    refusal = plan.submit("tinya", GoDoorToDoor(far))
    assert left < start.world.days_to(far)
    assert isinstance(refusal, Refusal) and refusal.code == "not-enough-days"


def test_undo_gives_the_same_hash_and_touches_nobody_else() -> None:
    """What was planned and taken back leaves no trace in the state (lessons.md)."""
    start = submitted(_campaign(), "colibri", Listen(HERE))
    planned = submitted(start, "tinya", HoldAssembly(HERE), Listen("centro"))
    once = planned.undo("tinya")
    assert isinstance(once, Playthrough)
    twice = once.undo("tinya")
    assert isinstance(twice, Playthrough)
    assert twice.hash() == start.hash() and twice.log == start.log
    nothing = twice.undo("tinya")
    assert isinstance(nothing, Refusal) and nothing.code == "nothing-to-undo"


def test_what_can_be_promised_tells_nobody_what_is_lacked() -> None:
    """Before one listens, every work that suits the place is offered; then what it needs."""
    game = play_until(Playthrough.start(make_world(1, ("idle",) * 4)), "campaign")
    game = submitted(game, "tinya", HoldAssembly("pacunasa"))
    suits = {p.id for p in game.world.projects.values() if "community" in p.kinds}
    offered = [a.claim.project for a in game.allowed("tinya", MakePromise)]  # type: ignore[union-attr]
    assert set(offered) == suits
