"""The municipality's money: what comes in, what goes out, through which door and to which place.

Céntimos are conserved: what came in is what is there and what was spent (a test).
"""

from typing import TYPE_CHECKING

from engine.rules.arithmetic import part
from engine.rules.council.office_state import Door

if TYPE_CHECKING:
    from engine.rules.resolution import Resolution
    from engine.rules.world import World

QUARTERS = 8
"""Quarters of the two years of office, whatever the length of the game."""


def quarters_a_turn(world: "World") -> int:
    """Return how many quarters of a year one turn of office stands for."""
    return world.length.months_a_turn // 3


def turns_of_office(world: "World") -> int:
    """Return how many turns the two years of office have in this length."""
    return QUARTERS // quarters_a_turn(world)


def turn_of(world: "World", quarter: int) -> int:
    """Return the turn of office in which something due in ``quarter`` (1 to 8) falls due."""
    return -(-quarter * turns_of_office(world) // QUARTERS)


def years_works(world: "World") -> int:
    """Return what a year's budget leaves for works once wages and running costs are paid."""
    return part(world.scenario.budget_centimos.value, world.parameters["works.year-share"])


def opening(world: "World") -> int:
    """Return what is in the treasury when office begins: half of what the first year left free.

    The predecessor wrote the rest of the year's works' money into the budget.
    """
    return (years_works(world) - inherited_budget(world)) // 2


def free_income(world: "World", turn: int) -> int:
    """Return what comes into the treasury at the beginning of a turn of office.

    Of the first year's budget, half of what the predecessor left free was there at the opening;
    the other half comes over the year. From the second year on, all of the works' money is free.
    """
    if turn > turns_of_office(world):
        return 0
    quarters = quarters_a_turn(world)
    if turn * quarters <= 4:
        return opening(world) * quarters // 4
    return years_works(world) * quarters // 4


def inherited_income(world: "World", turn: int) -> int:
    """Return what the first year's budget pays for the inherited work in a turn of office."""
    quarters = quarters_a_turn(world)
    if turn * quarters > 4:
        return 0
    return inherited_budget(world) * quarters // 4


def inherited_budget(world: "World") -> int:
    """Return what the predecessor wrote into the first year's budget for the inherited work."""
    return part(years_works(world), world.scenario.inherited_permille.value)


def envelope(world: "World", turn: int) -> int:
    """Return the public money that an assembly in this turn decides.

    A part of what comes in from now on, for a year at most.
    """
    coming = range(turn, min(turns_of_office(world), turn + 4 // quarters_a_turn(world) - 1) + 1)
    whole = sum(free_income(world, later) for later in coming)
    return part(whole, world.parameters["assembly.envelope"])


def receive(resolution: "Resolution", origin: str, centimos: int) -> None:
    """Take money into the treasury and remember where it came from."""
    office = resolution.office
    if office is None or centimos <= 0:
        return
    income = {**office.income_centimos, origin: office.income_centimos.get(origin, 0) + centimos}
    resolution.govern(
        treasury_centimos=office.treasury_centimos + centimos,
        income_centimos=dict(sorted(income.items())),
    )


def pay(resolution: "Resolution", door: Door, place: str, centimos: int) -> int:
    """Pay from the treasury as far as it goes; return what was paid."""
    office = resolution.office
    if office is None:
        return 0
    paid = max(0, min(centimos, office.treasury_centimos))
    if paid:
        by_place = dict(office.spent_centimos.get(door, {}))
        by_place[place] = by_place.get(place, 0) + paid
        spent = {**office.spent_centimos, door: dict(sorted(by_place.items()))}
        resolution.govern(
            treasury_centimos=office.treasury_centimos - paid,
            spent_centimos=dict(sorted(spent.items())),
        )
    return paid


def spent_in(spent: dict[str, dict[str, int]]) -> dict[str, int]:
    """Return the céntimos that reached each place through all doors; ``""`` is no place."""
    totals: dict[str, int] = {}
    for by_place in spent.values():
        for place, centimos in by_place.items():
            totals[place] = totals.get(place, 0) + centimos
    return dict(sorted(totals.items()))
