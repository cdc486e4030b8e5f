"""Registration: the lists are composed and handed in; words given are kept or broken."""

from dataclasses import replace
from typing import TYPE_CHECKING

from engine.rules.actions.registration import DropAspirant, PlaceAspirant, composed, party_list
from engine.rules.actions.situations import AnswerSituation
from engine.rules.actions.turn import HandIn
from engine.rules.arithmetic import part
from engine.rules.chronicle import Fact
from engine.rules.deal import most_urgent, opened
from engine.rules.electoral_law.lists import electable_places
from engine.rules.phase import Step
from engine.rules.resolution import ANSWERS, VISITS, Resolution
from engine.rules.resolve import act_all, drawn_order, sight

if TYPE_CHECKING:
    from engine.rules.state import State
    from engine.rules.world import World

PRESSURES = 3
"""How many come with a wish about the list, at most."""


class Registration:
    """The phase in which each list composes its candidates."""

    id = "registration"
    actions = (PlaceAspirant, DropAspirant, AnswerSituation, HandIn)

    def begin(self, world: "World", state: "State") -> Step:
        """Let those come who want something of the list: the party man, the women's clubs."""
        facts: list[Fact] = []
        lists = dict(state.lists)
        for name in world.lists:
            offers = tuple(world.district.offers)
            found = []
            for _ in range(PRESSURES):
                offer = most_urgent(world, replace(state, lists=lists), name, offers)
                if offer is None:
                    break
                found.append(("offer", offer))
                met = tuple(sorted({*lists[name].met, offer.id}))
                lists[name] = replace(lists[name], met=met)
            lists[name] = opened(lists[name], found)
            facts += [
                Fact(
                    "offer-came",
                    state.turn,
                    name,
                    name,
                    offer.place or "",
                    situation_source(offer.id),
                )
                for _, offer in found
            ]
        return Step(replace(state, lists=lists), tuple(facts))

    def is_skipped(self, world: "World", state: "State") -> bool:
        """Never: without a list nobody stands."""
        return False

    def resolve(self, world: "World", state: "State") -> Step:
        """Enter the lists; followings become ties, words are kept or broken."""
        resolution = Resolution(world, state, keeps={})
        entered = {
            name: composed(state, name)[: world.list_size] or party_list(world, name)
            for name in world.lists
        }
        act_all(resolution, drawn_order(resolution))
        for name, candidates in entered.items():
            enter_list(resolution, name, candidates)
        return seen_by_all(resolution)


def enter_list(resolution: Resolution, name: str, candidates: tuple[str, ...]) -> None:
    """Enter a list: its people become known, words about it are kept or broken."""
    resolution.update(name, candidates=candidates, open=())
    _become_known(resolution, name, candidates)
    _keep_words(resolution, name, candidates)
    resolution.tell("list-entered", name, candidates=candidates)


def seen_by_all(resolution: Resolution) -> Step:
    """Sum up; when the lists are handed in, everybody sees how things stand everywhere."""
    world, closed = resolution.world, resolution.closed()
    lists = {
        name: replace(
            own,
            sightings={
                place: sight(world, closed.electorate, place, closed.turn) for place in world.places
            },
        )
        for name, own in closed.lists.items()
    }
    return Step(replace(closed, lists=lists), tuple(resolution.facts), tuple(resolution.causes))


def situation_source(situation: str) -> str:
    """Return the id under which a situation is a cause."""
    return f"situation:{situation}"


def likely_places(world: "World") -> int:
    """Return the council places that a list can expect where four lists are near each other."""
    even = [1000 // len(world.lists)] * len(world.lists)
    return max(electable_places(world.law, world.council_seats, even))


def _become_known(resolution: Resolution, name: str, candidates: tuple[str, ...]) -> None:
    """Own people: who has a following brings it, more from a place that can be won."""
    world, p = resolution.world, resolution.p
    likely = likely_places(world)
    pull = dict.fromkeys(world.places, 0)
    women = 0
    for place_on_list, candidate in enumerate(candidates):
        aspirant = world.aspirants[candidate]
        weight = (
            p["own.mayor"]
            if place_on_list == 0
            else p["own.electable"]
            if place_on_list <= likely
            else p["own.behind"]
        )
        women += aspirant.sex == "woman" and place_on_list <= likely
        for place, following in aspirant.following.items():
            pull[place] += part(weight, following)
    source = f"{name}:list-entered"
    resolution.change(
        VISITS, source, "own", ((cell, pull[cell.place]) for cell in world.cells), of=name
    )
    resolution.change(
        VISITS,
        source,
        "recognition",
        (
            (cell, part(p["recognition.following"], min(1000, pull[cell.place])))
            for cell in world.cells
        ),
        of=name,
    )
    # Women see where women stand: a place that can be won is noticed, the last ones are too.
    seen = p["list.women-seen"] * women
    resolution.change(
        VISITS,
        f"{name}:women-on-the-list",
        "moral",
        ((cell, seen) for cell in world.cells if cell.sex == "woman"),
        of=name,
    )


def _keep_words(resolution: Resolution, name: str, candidates: tuple[str, ...]) -> None:
    """A word about a place on the list is kept or broken in front of everybody at home."""
    world, p = resolution.world, resolution.p
    for word in resolution.lists[name].words:
        kept = word.aspirant in candidates[: word.first + 1]
        source = f"{name}:word-{'kept' if kept else 'broken'}:{word.aspirant}"
        gain = p["word.kept"] if kept else p["word.broken"]
        home = world.aspirants[word.aspirant].home if word.aspirant in world.aspirants else ""
        cells = world.cells_of.get(home, ())
        resolution.change(
            ANSWERS, source, "moral", ((cell, gain) for cell in cells), of=name, audience=name
        )
        resolution.tell(
            "word-kept" if kept else "word-broken",
            name,
            audience=name,
            place=home,
            source=source,
            aspirant=word.aspirant,
            first=word.first,
        )
