"""What happened, in figures: of them alone the conditions of the questions are asked."""

from collections.abc import Iterator

from engine.analysis.debrief.elected import lists_after_the_count
from engine.analysis.debrief.money import money
from engine.analysis.debrief.story import was_played
from engine.rules.chronicle import Fact
from engine.rules.council.ledgers import citizenship, is_sliding_back, power
from engine.rules.council.office_state import OfficeState
from engine.rules.playthrough import Playthrough

Figures = dict[str, int | str]
"""Whole numbers, céntimos where the name ends so, parts of a hundred where it ends in
``_percent``; ids of a place or a list where it ends in ``_place`` or ``_list``."""


def figures(playthrough: Playthrough, player: str) -> Figures:
    """Return every figure of a finished game that a question may ask for.

    A figure that the game has nothing to say of is missing: no condition on it holds.
    """
    found: Figures = {"played": 1}
    found.update(_of_the_campaign(playthrough))
    found.update(_of_the_vote(playthrough))
    if player in playthrough.world.lists:
        found.update(_of_the_list(playthrough, player))
        found.update(_of_the_women(playthrough, player))
    if playthrough.state.office is not None and was_played(playthrough, "office"):
        found.update(_of_office(playthrough, playthrough.state.office))
        found.update(_of_the_ledgers(playthrough, player))
        found.update(_of_the_money(playthrough))
        found.update(_of_the_assemblies(playthrough.state.office))
    return found


def _of_the_campaign(playthrough: Playthrough) -> Iterator[tuple[str, int | str]]:
    parties = list(_facts(playthrough, "party-held"))
    if parties:
        yield "eve_parties", len(parties)
        yield "eve_place", parties[0].place


def _of_the_list(playthrough: Playthrough, player: str) -> Iterator[tuple[str, int | str]]:
    if was_played(playthrough, "campaign"):
        yield from _of_its_campaign(playthrough, player)
    promises = list(_facts(playthrough, "promise-made", player))
    costed = sum(1 for fact in promises if fact.details.get("costed") == "yes")
    yield "costed", costed
    yield "slogans", len(promises) - costed
    yield "debts", sum(1 for _ in _facts(playthrough, "debt-incurred", player))
    office = playthrough.state.office
    if office is not None:
        yield "governs", int(office.governs == player)
        yield "own_seats", sum(1 for c in office.council if c.list == player and c.place)


def _of_its_campaign(playthrough: Playthrough, player: str) -> Iterator[tuple[str, int | str]]:
    """What nobody is asked about who began in office."""
    world, own = playthrough.world, playthrough.state.lists[player]
    given = money(playthrough).gifts
    yield "own_gifts_centimos", given[player]
    others = {name: cost for name, cost in given.items() if name != player}
    most = max(others, key=lambda name: others[name])
    yield "rival_gifts_centimos", others[most]
    yield "rival_list", most
    rural = [place for place in world.places.values() if place.is_rural]
    yield "rural_places", len(rural)
    yield "unvisited_rural", sum(1 for place in rural if place.id not in own.presence)
    yield "heard", len({f.place for f in _facts(playthrough, "community-heard", player)})


def _of_the_women(playthrough: Playthrough, player: str) -> Iterator[tuple[str, int | str]]:
    lists = lists_after_the_count(playthrough)
    if not was_played(playthrough, "registration"):
        return
    own = next((each for each in lists if each.list == player), None)
    if own is None:
        return
    yield "own_women", len(own.women)
    yield "own_women_elected", sum(1 for place in own.women if place.is_elected)
    yield "council_women", sum(1 for each in lists for p in each.women if p.is_elected)


def _of_the_vote(playthrough: Playthrough) -> Iterator[tuple[str, int | str]]:
    election = playthrough.state.election
    if election is None or not was_played(playthrough, "election"):
        return
    votes = sorted((election.votes[name] for name in playthrough.world.lists), reverse=True)
    yield "margin", votes[0] - votes[1]
    cast = playthrough.world.electors - election.votes["absent"]
    yield "lost_percent", 100 * (election.votes["blank"] + election.votes["null"]) // max(1, cast)


def _of_the_ledgers(playthrough: Playthrough, player: str) -> Iterator[tuple[str, int | str]]:
    world, state = playthrough.world, playthrough.state
    ledger = citizenship(world, state)
    yield "citizenship", ledger.weakest
    yield "sliding", int(is_sliding_back(world, ledger))
    if player in world.lists:
        yield "power", power(world, state)[player]


def _of_office(playthrough: Playthrough, office: OfficeState) -> Iterator[tuple[str, int | str]]:
    yield "kept", len(office.kept)
    yield "broken", len(office.broken)
    yield "rules", len(office.rules)
    yield "governing_list", office.governs
    if office.recall is not None:
        yield "recall", 1
        yield "removed", len(office.recall.removed)


def _of_the_money(playthrough: Playthrough) -> Iterator[tuple[str, int | str]]:
    whole = money(playthrough)
    if not whole.spent:
        return
    town, rural = whole.a_head_in("town-quarter"), whole.a_head_in("community", "district")
    yield "town_a_head_centimos", town
    yield "rural_a_head_centimos", rural
    yield "town_over_rural_percent", 100 * town // max(1, rural)
    yield "inherited_percent", 100 * whole.by_door.get("inherited", 0) // whole.spent
    favours = whole.by_door.get("cronies", 0) + whole.by_door.get("gift", 0)
    yield "favours_centimos", favours
    yield "favours_percent", 100 * favours // whole.spent


def _of_the_assemblies(office: OfficeState) -> Iterator[tuple[str, int | str]]:
    held = office.assemblies
    yield "assemblies", len(held)
    if held:
        yield "organised_percent", (held[-1].organised_share + 5) // 10
    if len(held) > 1:
        first, last = (_rural(assembly.attendance) for assembly in (held[0], held[-1]))
        yield "rural_first", first
        yield "rural_last", last
        yield "rural_change", last - first


def _rural(attendance: dict[str, int]) -> int:
    return sum(n for group, n in attendance.items() if group.startswith("rural/"))


def _facts(playthrough: Playthrough, kind: str, player: str = "") -> Iterator[Fact]:
    return (
        fact
        for fact in playthrough.chronicle.facts
        if fact.kind == kind and player in ("", fact.player)
    )
