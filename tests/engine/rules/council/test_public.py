"""What others may know of who governs: contracts of friends are in no public paper."""

from dataclasses import replace

from engine.rules.actions.governing import StartWork
from engine.rules.council.treasury import spent_in
from engine.rules.list_state import Proof
from engine.rules.playthrough import Playthrough
from engine.rules.view import View
from tests.engine.rules.council.governed import at_office, governing, turn, with_list, with_office


def with_a_friends_contract() -> tuple[Playthrough, str, str]:
    """Return a game in which a friend's firm builds, the list that governs, and another."""
    game = with_office(at_office(), treasury_centimos=40_000_000)
    mayor = governing(game)
    game = turn(game, {mayor: (StartWork("school-rooms", "toga", "cronies"),)})
    return game, mayor, next(name for name in game.world.lists if name != mayor)


def everything_said(view: View) -> str:
    """Return all that a view says of office, facts and causes, as text."""
    return repr((view.office, view.facts, view.causes, list(view.allowed())))


def test_nobody_else_reads_whose_friend_builds() -> None:
    """Not in the accounts, not in what is told, not in an id, not in a cause; the state knows."""
    game, mayor, other = with_a_friends_contract()
    assert "cronies" not in everything_said(game.view(other))
    assert "cronies" not in everything_said(game.view("spectator"))
    own = game.view(mayor).office
    assert own is not None and any(w.door == "cronies" for w in own.works)
    assert any(fact.details.get("door") == "cronies" for fact in game.view(mayor).facts)


def test_the_public_accounts_still_add_up() -> None:
    """The same soles in the same places, under another heading."""
    game, _, other = with_a_friends_contract()
    seen, real = game.view(other).office, game.state.office
    assert seen is not None and real is not None
    assert spent_in(seen.spent_centimos) == spent_in(real.spent_centimos)
    assert "cronies" in real.spent_centimos and "cronies" not in seen.spent_centimos


def test_who_holds_the_papers_knows_and_exposed_all_know() -> None:
    """A proof opens one player's eyes; the radio opens everybody's."""
    game, mayor, other = with_a_friends_contract()
    office = game.state.office
    assert office is not None
    work = next(w for w in office.works if w.door == "cronies")
    third = next(name for name in game.world.lists if name not in (mayor, other))
    proof = Proof(mayor, f"work:{work.id}", work.place)
    proven = with_list(game, other, proofs=(proof,))
    assert "cronies" in repr(proven.view(other).office)
    assert "cronies" not in repr(proven.view(third).office)
    exposed = with_list(game, other, flags=(f"exposed-{work.id}",))
    assert "cronies" in repr(exposed.view(third).office)
    assert "cronies" in repr(exposed.view(third).facts)


def test_how_councillors_regard_who_governs_is_theirs() -> None:
    """Others see who sits there, not whom they like."""
    game = at_office()
    mayor = governing(game)
    other = next(name for name in game.world.lists if name != mayor)
    seen, real = game.view(other).office, game.state.office
    assert seen is not None and real is not None and any(c.regard for c in real.council)
    assert seen.council == tuple(replace(c, regard=0) for c in real.council)
    assert game.view(mayor).office == real
