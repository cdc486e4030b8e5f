"""Protects "another choice": held means held, a fork is a replay, and who moved is counted."""

from dataclasses import replace

import pytest

from engine.analysis.counterfactual import Change, HeldGame, instead, without
from engine.analysis.counterfactual_decisions import (
    gifts_of,
    weightiest,
    without_gifts,
    without_own_order,
)
from engine.analysis.counterfactual_seeds import (
    Spread,
    Weighed,
    weigh,
    weigh_further,
    with_people,
)
from engine.analysis.held_replay import replay_held, unchanged
from engine.players.table import play_computers
from engine.rules.actions.turn import HandIn
from engine.rules.actions.visits import HoldWorkshop
from engine.rules.playthrough import Decision, Playthrough
from engine.rules.setup import PERSON
from engine.storage.carried import CarriedContent
from tests.support import LINE_UP, LISTS, make_world

PATRON = LISTS[LINE_UP.index("patron")]
PROGRAMME = LISTS[LINE_UP.index("programme")]


@pytest.fixture(scope="module")
def game() -> Playthrough:
    """Play one game once."""
    return play_computers(Playthrough.start(make_world(4, length="short")))


@pytest.fixture(scope="module")
def held(game: Playthrough) -> HeldGame:
    """Hold it, open at every turn."""
    return HeldGame(game.world, game.log)


def of(game: Playthrough, player: str, kind: str) -> Decision:
    """Return the first decision of a kind."""
    return next(d for d in game.log if d.player == player and d.action.kind == kind)


def test_a_held_game_without_a_change_is_the_same(game: Playthrough, held: HeldGame) -> None:
    """Nothing changed, nothing differs: the same hash, and nobody moved."""
    assert held.replay.playthrough.hash() == game.hash()
    assert not held.replay.refused
    for turn in held.turns[:-1]:
        nothing = Change((Decision(turn, PATRON, HandIn()),), (HandIn(),))
        assert held.fork(nothing).playthrough.hash() == game.hash()
    assert held.difference(Change((Decision(0, PATRON, HandIn()),), (HandIn(),))).moved == 0


def test_a_fork_is_the_replay_from_the_start(game: Playthrough, held: HeldGame) -> None:
    """Leaving at the turn gives what playing it all again with the change gives."""
    for decision in (*weightiest(game, PATRON, 2), of(game, PROGRAMME, "make-promise")):
        change = without(decision)
        whole = replay_held(game.world, change.applied(game.log), unchanged)
        fork = held.fork(change)
        assert fork.playthrough.hash() == whole.playthrough.hash()
        assert fork.refused == whole.refused


def test_no_fewer_moved_than_the_net(game: Playthrough, held: HeldGame) -> None:
    """Whoever is lost or won has moved; all alternatives together lose and win nobody."""
    for decision in weightiest(game, PATRON, 6):
        for rivals in ("hold", "answer"):
            found = held.difference(without(decision), rivals)
            assert found.moved >= abs(found.net)
            assert 2 * found.moved >= sum(abs(n) for n in found.net_of.values())
            assert sum(found.net_of.values()) == 0


def test_a_turn_that_never_came_decides_nothing(game: Playthrough) -> None:
    """Among other people nobody may sign for a recall: what was done in it then did nothing."""
    counted = HeldGame(game.world, game.log, "the-count")
    late = next(d for d in reversed(game.log) if not isinstance(d.action, HandIn))
    assert late.turn not in counted.turns
    found = counted.difference(without(late))
    assert (found.net, found.moved, found.citizenship) == (0, 0, 0)
    assert found.refused == (late,)


def test_rivals_who_answer_without_a_change_do_the_same(game: Playthrough, held: HeldGame) -> None:
    """A computer's rival decides by what it may know: the same, where nothing differs."""
    nothing = Change((Decision(0, PATRON, HandIn()),), (HandIn(),))
    assert held.fork(nothing, "answer").playthrough.hash() == game.hash()
    assert held.difference(nothing, "answer").moved == 0


def test_another_choice_stands_in_its_place(game: Playthrough, held: HeldGame) -> None:
    """Instead of a gift a workshop: the log of the other game holds it, in that turn."""
    gift = of(game, PATRON, "give-gift")
    workshop = HoldWorkshop(game.world.district.places[0].id)
    fork = held.fork(instead(gift, workshop))
    plan = [d.action for d in fork.playthrough.log if d.turn == gift.turn and d.player == PATRON]
    assert workshop in plan and gift.action not in plan


def test_a_branch_can_be_played_on(game: Playthrough, held: HeldGame) -> None:
    """Every turn that was played can be opened again, as it stood."""
    for turn in held.turns[:-1]:
        opening = held.opening(turn)
        assert opening.state.turn == turn and not opening.state.plans
        assert opening.hashes == game.hashes[: len(opening.hashes)]
    with pytest.raises(KeyError):
        held.opening(99)


def test_up_to_the_count_is_enough_for_votes(game: Playthrough, held: HeldGame) -> None:
    """Following a question no further than the count changes no vote of the answer."""
    short = HeldGame(game.world, game.log, "the-count")
    assert short.replay.playthrough.state.office is not None
    assert not short.replay.playthrough.is_over
    for decision in weightiest(game, PATRON, 3):
        if decision.turn in short.turns[:-1]:
            here, whole = short.difference(without(decision)), held.difference(without(decision))
            assert (here.net, here.moved, here.net_of) == (whole.net, whole.moved, whole.net_of)


def test_other_people_get_the_same_offers(game: Playthrough) -> None:
    """Another people seed changes tastes and rolls, never what the script deals first."""
    other = with_people(CarriedContent.of(game.world), game.world.setup, 99)
    assert other.setup.seeds.script == game.world.setup.seeds.script
    tables = [Playthrough.start(world).state.lists[PATRON].open for world in (game.world, other)]
    assert tables[0] == tables[1]
    assert other.leanings != game.world.leanings


def test_what_was_weighed_adds_up(game: Playthrough) -> None:
    """Both columns, one value a seed, and the same by two processes as by one."""
    changes = [without(weightiest(game, PATRON, 1)[0]), without_gifts(game, PATRON)]
    alone = weigh(game, changes, 2)
    assert alone == weigh(game, changes, 2, workers=2)
    for weighed in alone:
        assert len(weighed.over) == 2
        assert weighed.net.mean == sum(d.net for d in weighed.over) / 2
        assert 0 <= weighed.same_winner <= 1
        assert weighed.safe_anyway == (weighed.held.same_winner and weighed.same_winner >= 0.95)


def test_missing_seeds_alone_are_asked(game: Playthrough) -> None:
    """In steps the same comes out as at once, and what is known is not computed again."""
    changes = [without(decision) for decision in weightiest(game, PATRON, 3)]
    heard: list[tuple[Weighed, ...]] = []
    quick = weigh(game, changes, 0, hear=heard.append)
    assert [len(each) for each in heard] == [2, 3]
    assert heard[-1] == quick and all(not each.over for each in quick)
    steps: list[tuple[int, int]] = []
    further = weigh_further(game, quick, 1)
    further = weigh_further(game, further, 2, watch=lambda *step: steps.append(step))
    assert steps[-1] == (1, 1)
    assert further == weigh(game, changes, 2)
    assert weigh_further(game, further, 2) == further


def test_what_was_found_outlives_being_called_off(game: Playthrough) -> None:
    """Each seed that is answered has been told before the work ends."""
    heard: list[tuple[Weighed, ...]] = []
    quick = weigh(game, [without(weightiest(game, PATRON, 1)[0])], 0)

    def stop(done: int, pieces: int) -> None:
        if done == 2:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        weigh_further(game, quick, 9, watch=stop, hear=heard.append)
    assert len(heard[-1][0].over) == 2


def test_nobody_answers_where_no_rival_is_the_computers(game: Playthrough) -> None:
    """Then the second column would be the first once more."""
    decision = weightiest(game, PATRON, 1)[0]
    setup = game.world.setup
    people = replace(setup, players=tuple(replace(p, strategy=PERSON) for p in setup.players))
    alone = replace(game, world=replace(game.world, setup=people))
    (weighed,) = weigh(alone, [without(decision)], 0)
    assert weighed.answered == weighed.held


def test_what_is_asked_is_the_players_own(game: Playthrough) -> None:
    """Gifts are the patron's; who gave none, and who left the list to others, is not asked."""
    assert gifts_of(game, PATRON) and all(d.player == PATRON for d in gifts_of(game, PATRON))
    with pytest.raises(ValueError, match="gave nothing"):
        without_gifts(game, PROGRAMME)
    assert without_own_order(game, PROGRAMME).turn == 0
    with pytest.raises(ValueError, match="party men"):
        without_own_order(game, LISTS[LINE_UP.index("idle")])
    assert len(set(weightiest(game, PROGRAMME, 5))) == 5


def test_the_spread_is_the_samples() -> None:
    """Sample deviation (n - 1); a single value spreads nothing."""
    assert Spread((1, 3)).mean == 2 and round(Spread((1, 3)).deviation, 4) == 1.4142
    assert Spread((5,)).deviation == 0 and Spread(()).mean == 0
