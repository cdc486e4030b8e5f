"""Composing a list: who is known where, which order of women and men, and words that were given."""

from collections.abc import Iterator, Mapping

from engine.players.wish import Reason, Wish
from engine.rules.actions.registration import PlaceAspirant
from engine.rules.actions.situations import AnswerSituation
from engine.rules.definitions.geography import Sex
from engine.rules.definitions.people import Aspirant
from engine.rules.view import View


def words_given(view: View) -> Mapping[str, int]:
    """Return the aspirants to whom an answer of this turn promises one of the first places."""
    chosen = {a.situation: a.answer for a in view.plan if isinstance(a, AnswerSituation)}
    return {
        effect.aspirant: effect.first
        for open_ in view.table
        for answer in open_.answers
        if chosen.get(open_.entry.id) == answer.id
        for effect in answer.effects
        if effect.kind == "commitment"
    }


def known_by(aspirant: Aspirant) -> int:
    """Return how many follow somebody, over all places, permille summed."""
    return sum(aspirant.following.values())


def compose(view: View, order: str, reason: Reason) -> Iterator[Wish]:
    """Yield who stands at the next place of the list.

    ``order`` names a sex for each place, the mayor's first (``m`` or ``w``); a word that was given
    goes before it. ``reason`` is the order's; where it is only about women, the best known men go
    first because they are known.
    """
    place = len(view.composed)
    if place >= min(view.council_seats + 1, len(order)):
        return
    free = [a for a in view.pool if a.id not in view.composed]
    words = words_given(view)
    waiting = sorted(
        (words[a.id], a.id) for a in free if words.get(a.id, 0) >= place > 0 and a.id in words
    )
    # Who was promised the third place cannot wait for the fourth.
    if waiting and waiting[0][0] - place < len(waiting):
        yield Wish(PlaceAspirant(waiting[0][1], place), "word-given")
    wanted: Sex = "woman" if order[place] == "w" else "man"
    ranked = sorted(free, key=lambda a: (a.sex != wanted, -known_by(a), a.id))
    about_women = reason == "one-woman-for-the-radio"
    for aspirant in ranked:
        known = about_women and aspirant.sex == "man"
        yield Wish(PlaceAspirant(aspirant.id, place), "known-by-all-first" if known else reason)


def women_at(view: View, *places: int) -> str:
    """Return an order of men with women at some places of the council; -1 is the last.

    In a small council a place beyond its end is nobody's.
    """
    size = view.council_seats + 1
    order = ["m"] * size
    for place in places:
        if place < size:
            order[place] = "w"
    return "".join(order)


def in_turn(view: View, mayor: str) -> str:
    """Return an order that alternates, beginning with the mayor's sex."""
    other = "w" if mayor == "m" else "m"
    return ((mayor + other) * view.council_seats)[: view.council_seats + 1]
