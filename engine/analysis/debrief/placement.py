"""The same lists under other rules of order: same votes, same seats, and how many women enter.

Each rule is obeyed with as little change as it takes: nobody is moved who need not be, and who has
to come in for the other sex comes in at the end where the rule lets them.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from engine.analysis.debrief.elected import PlaceOnList, places_on_lists
from engine.rules.definitions.geography import Sex
from engine.rules.playthrough import Playthrough

Sexes = tuple[Sex, ...]
"""The sexes of the council places of a list, in order."""


@dataclass(frozen=True, slots=True)
class ListUnderRule:
    """A list under a rule of order."""

    list: str
    seats: int
    women: int
    """Who would enter the council."""
    added: int
    """Women that the list would have needed besides those it had."""
    comes_in: tuple[str, ...]
    """Who would enter and did not, in the order of the list."""
    stays_out: tuple[str, ...]
    """Who entered and would not."""
    new: tuple[Sex, ...]
    """The sexes of those who would enter, and whom the list did not have."""

    @property
    def changes(self) -> bool:
        """Whether other people would enter."""
        return bool(self.comes_in or self.stays_out or self.new)


@dataclass(frozen=True, slots=True)
class UnderRule:
    """All lists under one rule of order; ``card`` is its rule card."""

    card: str
    is_own: bool
    """Whether the game was played under it."""
    lists: tuple[ListUnderRule, ...]

    @property
    def women(self) -> int:
        """The women of the council, the mayor apart."""
        return sum(each.women for each in self.lists)

    @property
    def seats(self) -> int:
        """The seats of the council, the mayor's apart."""
        return sum(each.seats for each in self.lists)


def under_rules(playthrough: Playthrough) -> tuple[UnderRule, ...]:
    """Return the lists of a game under every rule of order; empty before the count."""
    election = playthrough.state.election
    if election is None:
        return ()
    places = [place for place in places_on_lists(playthrough) if place.place]
    by_list = {
        name: tuple(place for place in places if place.list == name)
        for name in playthrough.world.lists
    }
    own = playthrough.world.law.placement.card
    return tuple(
        UnderRule(
            card,
            card == own,
            tuple(
                _under(people, as_it_is if card == own else rule, election.seats[name], name)
                for name, people in by_list.items()
            ),
        )
        for card, rule in RULES.items()
    )


def _under(
    places: Sequence[PlaceOnList], rule: Callable[[Sexes], Sexes], seats: int, name: str
) -> ListUnderRule:
    before: Sexes = tuple(place.sex for place in places)
    after = rule(before)
    entered = [place.aspirant for place in places[:seats]]
    enters = _filled(places, after)[:seats]
    return ListUnderRule(
        name,
        seats,
        after[:seats].count("woman"),
        max(0, after.count("woman") - before.count("woman")),
        tuple(who for who in enters if who and who not in entered),
        tuple(who for who in entered if who not in enters),
        tuple(sex for sex, who in zip(after[:seats], enters, strict=True) if not who),
    )


def _filled(places: Sequence[PlaceOnList], after: Sexes) -> tuple[str, ...]:
    """Return who stands where, women and men each in their order; ``""`` is somebody new."""
    sexes: tuple[Sex, ...] = ("woman", "man")
    waiting = {sex: iter([p.aspirant for p in places if p.sex == sex]) for sex in sexes}
    return tuple(next(waiting[sex], "") for sex in after)


def as_it_is(sexes: Sexes) -> Sexes:
    """Keep the order: the law of 2002 asks for a number, not for a place."""
    return sexes


def woman_in_first_three(sexes: Sexes) -> Sexes:
    """Move the first woman up to the third place, where none stands before it."""
    if "woman" in sexes[:3] or not sexes:
        return sexes
    if "woman" not in sexes:
        return (*sexes[:2], "woman", *sexes[3:])
    at = sexes.index("woman")
    return (*sexes[:2], "woman", *sexes[2:at], *sexes[at + 1 :])


def alternating(sexes: Sexes) -> Sexes:
    """Alternate from the first place on, which keeps who stands there."""
    return _alternating_from(sexes[0], sexes) if sexes else sexes


def alternating_woman_first(sexes: Sexes) -> Sexes:
    """Alternate from a woman on."""
    return _alternating_from("woman", sexes)


def half_and_half(sexes: Sexes) -> Sexes:
    """Bring in as many of the rarer sex as half asks for, in the last places of the other."""
    after = list(sexes)
    pairs: tuple[tuple[Sex, Sex], ...] = (("woman", "man"), ("man", "woman"))
    for rarer, other in pairs:
        lacking = max(0, len(after) // 2 - after.count(rarer))
        last = [place for place, sex in enumerate(after) if sex == other][::-1]
        for place in last[:lacking]:
            after[place] = rarer
    return tuple(after)


def _alternating_from(first: Sex, sexes: Sequence[Sex]) -> Sexes:
    second: Sex = "man" if first == "woman" else "woman"
    return tuple(second if place % 2 else first for place in range(len(sexes)))


RULES: dict[str, Callable[[Sexes], Sexes]] = {
    "placement-free": as_it_is,
    "placement-woman-in-first-3": woman_in_first_three,
    "placement-alternation": alternating,
    "placement-alternation-woman-first": alternating_woman_first,
    "placement-parity": half_and_half,
}
"""Each rule of order by its card (``content/law/placements.yaml``) and what it makes of a list."""
