"""Who was elected from which place of which list, women's places above all."""

from dataclasses import dataclass

from engine.rules.definitions.geography import Sex
from engine.rules.playthrough import Playthrough


@dataclass(frozen=True, slots=True)
class PlaceOnList:
    """One place of one list after the count; place 0 is the mayor's."""

    list: str
    place: int
    aspirant: str
    sex: Sex
    is_elected: bool


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
        )
        for name in playthrough.world.lists
        for place, aspirant in enumerate(playthrough.state.lists[name].candidates)
    )


def last_elected_place(places: tuple[PlaceOnList, ...], name: str) -> int:
    """Return the last council place of a list that was elected; 0 where none was."""
    return max((p.place for p in places if p.list == name and p.is_elected), default=0)
