"""Filling the list as the party men would: the best known first, women where they must."""

from collections.abc import Iterator

from engine.rules.action import Refusal
from engine.rules.actions.registration import DropAspirant, PlaceAspirant, party_list
from engine.rules.definitions.people import Aspirant
from engine.rules.view import View
from ui.window.game import Game


def fill_as_the_party_would(game: Game) -> Refusal | None:
    """Put the party men's list in the place of the present one, by choices that can be undone."""
    order = party_order(game)
    for aspirant in game.view.composed:
        game.submit(DropAspirant(aspirant))
    for place, aspirant in enumerate(order):
        refusal = game.submit(PlaceAspirant(aspirant, place))
        if refusal is not None:
            return refusal
    return None


def party_order(game: Game) -> tuple[str, ...]:
    """Return their list, without those whose condition it does not meet.

    Somebody who would only stand further up is passed over for the next best known of their sex.
    """
    view = game.view
    wanted = party_list(game.playthrough.world, game.player)
    chosen: list[str] = []
    for place, aspirant in enumerate(wanted):
        if _stands(view, aspirant, place):
            chosen.append(aspirant)
        else:
            chosen.append(next(_others(view, {*wanted, *chosen}, aspirant, place), aspirant))
    return tuple(chosen)


def _others(view: View, taken: set[str], instead_of: str, place: int) -> Iterator[str]:
    sex = view.aspirants[instead_of].sex
    known = sorted(view.pool, key=lambda a: (-_following(a), a.id))
    for aspirant in known:
        free = aspirant.sex == sex and aspirant.id not in taken
        if free and _stands(view, aspirant.id, place):
            yield aspirant.id


def _stands(view: View, aspirant: str, place: int) -> bool:
    condition = view.aspirants[aspirant].condition
    return condition is None or place <= condition.first


def _following(aspirant: Aspirant) -> int:
    return sum(aspirant.following.values())
