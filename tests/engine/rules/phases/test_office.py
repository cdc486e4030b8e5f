"""A turn of office: the order of players changes nothing, and every choice offered is accepted."""

from random import Random

from engine.rules.action import Refusal
from engine.rules.actions.turn import HandIn
from engine.rules.actions.union import AnyAction
from engine.rules.condition import role_of
from engine.rules.phases.office import Office
from engine.rules.phases.recall import Recall
from engine.rules.playthrough import Playthrough
from engine.rules.state import state_hash
from tests.engine.rules.council.governed import at_office, passed_to, with_list


def random_plans(game: Playthrough, seed: int) -> dict[str, tuple[AnyAction, ...]]:
    """Return a plan for every list, of choices that are allowed one after the other."""
    random = Random(seed)
    plans: dict[str, tuple[AnyAction, ...]] = {}
    for player in game.waiting_for:
        planned, chosen = game, []
        for _ in range(4):
            kinds = [k for k in planned.kinds(player) if k is not HandIn]
            offered = list(planned.allowed(player, random.choice(kinds)))
            if offered:
                action = random.choice(offered)
                after = planned.submit(player, action)
                assert not isinstance(after, Refusal), (action, after)
                planned = after
                chosen.append(action)
        plans[player] = tuple(chosen)
    return plans


def played(
    game: Playthrough, plans: dict[str, tuple[AnyAction, ...]], order: tuple[str, ...]
) -> Playthrough:
    """Return the next turn, plans handed in in this order."""
    for player in order:
        for action in (*plans[player], HandIn()):
            after = game.submit(player, action)
            assert not isinstance(after, Refusal), (action, after)
            game = after
    return game


def test_the_order_of_players_changes_nothing() -> None:
    """Whoever hands in first, the turn that follows is the same, to the hash."""
    for seed, number in ((1, 2), (2, 3), (3, 6)):
        game = passed_to(at_office(seed), number)
        plans = random_plans(game, seed)
        order = game.waiting_for
        one, other = played(game, plans, order), played(game, plans, order[::-1])
        assert state_hash(one.state) == state_hash(other.state)


def test_every_role_has_something_to_do() -> None:
    """Who governs, the minority and those without a seat each have at least four activities."""
    game = at_office()
    roles = {role_of(game.state, name): name for name in game.world.lists}
    assert {"governs", "minority"} <= set(roles)
    for name in roles.values():
        game = with_list(game, name, money_centimos=2_000_000)
        kinds = {a.kind for a in game.allowed(name)} - {"hand-in", "answer-situation"}
        assert len(kinds) >= 4, (role_of(game.state, name), kinds)


def test_two_activities_fill_a_turn() -> None:
    """A third is refused with a reason; lines of the assembly's form take no room."""
    game = at_office()
    name = game.state.office.governs if game.state.office is not None else ""
    game = with_list(game, name, money_centimos=2_000_000)
    most = game.world.parameters["office.actions"]
    for _ in range(most):
        action = next(a for a in game.allowed(name) if a.kind == "visit-place")
        after = game.submit(name, action)
        assert not isinstance(after, Refusal)
        game = after
    refused = [a for a in game.allowed(name) if a.kind == "visit-place"]
    assert refused == [] and any(a.kind == "set-assembly-rule" for a in game.allowed(name))


def test_passing_is_always_possible() -> None:
    """Nobody is made to choose anything in any turn of office."""
    game = at_office(3, "short")
    while not game.is_over:
        for player in game.waiting_for:
            assert game.check(player, HandIn()) is None
            after = game.submit(player, HandIn())
            assert not isinstance(after, Refusal)
            game = after


def test_every_kind_of_choice_says_where_it_belongs() -> None:
    """Kinds offered in office and in the recall name those phases."""
    for phase in (Office(), Recall()):
        for kind in phase.actions:
            own = kind.__module__.rpartition(".")[2]
            if own in ("assembly", "council", "governing", "opposition"):
                assert phase.id in kind.PHASES, kind
