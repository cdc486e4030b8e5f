"""Who was elected from which place of which list, women's places above all."""

from dataclasses import dataclass, replace
from typing import Literal

from engine.rules.council.ledgers import citizenship
from engine.rules.definitions.geography import Sex
from engine.rules.definitions.people import Aspirant
from engine.rules.playthrough import Playthrough
from engine.rules.world import World

Outcome = Literal[
    "elected",
    "mayor",
    "no-seats",
    "not-mayor",
    "too-far-back",
]
"""Why somebody of a list got in or not; place 0 is the mayor's, who takes no council seat."""


@dataclass(frozen=True, slots=True)
class PlaceOnList:
    """One place of one list after the count; place 0 is the mayor's."""

    list: str
    place: int
    aspirant: str
    sex: Sex
    is_elected: bool
    seats: int
    """Council seats that the list won: places 1 to this number enter."""

    @property
    def outcome(self) -> Outcome:
        """Return why this person got in, or did not."""
        if self.place == 0:
            return "mayor" if self.is_elected else "not-mayor"
        if self.is_elected:
            return "elected"
        return "too-far-back" if self.seats else "no-seats"


@dataclass(frozen=True, slots=True)
class ListAfterTheCount:
    """One list: its votes, its seats, everybody on it in order."""

    list: str
    votes: int
    seats: int
    governs: bool
    places: tuple[PlaceOnList, ...]

    @property
    def women(self) -> tuple[PlaceOnList, ...]:
        """The women of the list, in the order of their places."""
        return tuple(place for place in self.places if place.sex == "woman")


def lists_after_the_count(playthrough: Playthrough) -> tuple[ListAfterTheCount, ...]:
    """Return the lists, most votes first; empty before the count."""
    election = playthrough.state.election
    if election is None:
        return ()
    places = places_on_lists(playthrough)
    found = [
        ListAfterTheCount(
            name,
            election.votes[name],
            election.seats[name],
            name == election.mayor.list,
            tuple(place for place in places if place.list == name),
        )
        for name in playthrough.world.lists
    ]
    return tuple(sorted(found, key=lambda x: (not x.governs, -x.votes, x.list)))


def places_on_lists(playthrough: Playthrough) -> tuple[PlaceOnList, ...]:
    """Return every place of every list in order; empty before the count."""
    election = playthrough.state.election
    if election is None:
        return ()
    seated = {(e.list, e.place) for e in (election.mayor, *election.elected)}
    return tuple(
        PlaceOnList(
            name,
            place,
            aspirant,
            playthrough.world.aspirants[aspirant].sex,
            (name, place) in seated,
            election.seats[name],
        )
        for name in playthrough.world.lists
        for place, aspirant in enumerate(playthrough.state.lists[name].candidates)
    )


@dataclass(frozen=True, slots=True)
class WomenInCouncil:
    """The women of the council at the end, the office of mayor included."""

    women: int
    members: int
    points: int
    """By how much they raise the part of rights, beside a council of men in their seats."""


def women_in_council(playthrough: Playthrough) -> WomenInCouncil | None:
    """Return what the women of the council are to the ledger; ``None`` where there is none."""
    world, state, office = playthrough.world, playthrough.state, playthrough.state.office
    if office is None or not office.council:
        return None
    seated = [world.aspirants[each.aspirant] for each in office.council]
    men = {_is_rural(world, man): man.id for man in world.aspirants.values() if man.sex == "man"}
    council = tuple(
        replace(each, aspirant=men[_is_rural(world, person)]) if person.sex == "woman" else each
        for each, person in zip(office.council, seated, strict=True)
    )
    of_men = replace(state, office=replace(office, council=council))
    return WomenInCouncil(
        sum(person.sex == "woman" for person in seated),
        len(seated),
        citizenship(world, state).norms - citizenship(world, of_men).norms,
    )


def _is_rural(world: World, person: Aspirant) -> bool:
    return world.places[person.home].is_rural
