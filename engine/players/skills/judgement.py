"""Weighing answers: what an offer, an incident or a case is worth to somebody of a certain mind.

Nobody knows the leanings of places; what everybody knows is how many people live where, and so
how many would thank or blame one for an answer.
"""

from collections.abc import Iterator, Mapping

from engine.players.wish import Reason, Wish
from engine.rules.actions.situations import AnswerSituation
from engine.rules.definitions.effects import Effect, TieChange, Where
from engine.rules.definitions.geography import Place
from engine.rules.definitions.situations import Answer
from engine.rules.view import View
from engine.rules.where import is_meant

Weights = Mapping[str, int]
"""What a unit of each consequence is worth: one vote, 100 soles, one debt, one rule …"""

_REASONS: Mapping[str, Reason] = {
    "votes": "answer-brings-votes",
    "money": "answer-brings-money",
    "treasury": "answer-asks-least",
    "debt": "answer-leaves-no-debt",
    "risk": "answer-leaves-no-debt",
    "awareness": "answer-teaches-rights",
    "standing": "answer-keeps-friends",
    "council": "answer-keeps-friends",
    "signatures": "answer-keeps-friends",
    "training": "answer-teaches-rights",
    "rule": "answer-makes-rules",
}
_PULL: Mapping[str, int] = {
    "fear": 50,
    "look": 140,
    "material": 50,
    "moral": 110,
    "programme": 110,
    "recognition": 170,
}
"""Votes that a thousand electors give for 1000 of a tie, about: near the middle of the curve."""
_RIVALS = 300
"""Permille of a vote lost by each of three rivals that is one's own gain."""


def _living_there(places: tuple[Place, ...], where: Where, here: str, home: str) -> int:
    """Return how many electors an effect means, from what everybody knows of the places."""
    people = 0
    for place in places:
        if not is_meant(place, where, here, home):
            continue
        share = (
            1000
            if where.segments == "all"
            else sum(place.segments.get(segment, 0) for segment in where.segments)
        )
        both = place.electors.value * share // max(1, sum(place.segments.values()))
        people += both if where.sex == "all" else both // 2
    return people


def consequences(view: View, effects: tuple[Effect, ...], here: str) -> dict[str, int]:
    """Return what effects bring, in thousandths of the units of :data:`Weights`."""
    found: dict[str, int] = {}
    for effect in effects:
        name, amount = _consequence(view, effect, here)
        found[name] = found.get(name, 0) + amount
    return found


def _consequence(view: View, effect: Effect, here: str) -> tuple[str, int]:
    """Return the unit and the amount of one effect."""
    if isinstance(effect, TieChange):
        return "votes", _votes(view, effect, here)
    if effect.kind == "awareness":
        people = _people(view, effect.where, here)
        return "awareness", 1000 * effect.amount * people // sum(view.electors_of.values())
    if effect.kind == "money":
        return "money", effect.centimos // 10
    if effect.kind == "treasury":
        return "treasury", effect.centimos // 100
    if effect.kind == "evidence":
        return "risk", 10 * effect.risk
    if effect.kind in ("standing", "council", "training"):
        return effect.kind, 100 * effect.amount
    if effect.kind in ("signatures", "days"):
        return effect.kind, 1000 * effect.amount
    if effect.kind == "rule":
        return "rule", 1000 if effect.becomes == "in-force" else -1000
    if effect.kind == "work":
        return f"work-{effect.door}", 1000
    return effect.kind, 1000


def _votes(view: View, effect: TieChange, here: str) -> int:
    people = _people(view, effect.where, here)
    milli = effect.amount * people * _PULL[effect.field] // 1000
    return milli if effect.whose == "own" else -milli * _RIVALS // 1000


def _people(view: View, where: Where, here: str) -> int:
    own = next(x for x in view.district.lists if x.id == view.player)
    return _living_there(view.district.places, where, here, own.home)


def weighed(view: View, answer: Answer, weights: Weights, here: str) -> dict[str, int]:
    """Return what an answer is worth on average, consequence by consequence; haggling may fail."""
    hoped = consequences(view, answer.effects, here)
    otherwise = consequences(view, answer.otherwise, here)
    return {
        name: weights.get(name, 0)
        * (hoped.get(name, 0) * answer.chance + otherwise.get(name, 0) * (1000 - answer.chance))
        // 1000
        for name in sorted({*hoped, *otherwise})
    }


def best_answers(view: View, weights: Weights) -> Iterator[Wish]:
    """Yield answers to what is still on the table, for each the one that suits best first."""
    answered = {a.situation for a in view.plan if isinstance(a, AnswerSituation)}
    for open_ in view.table:
        if open_.entry.id in answered:
            continue
        worth = {a.id: weighed(view, a, weights, open_.entry.place) for a in open_.answers}
        ranked = sorted(open_.answers, key=lambda a: (-sum(worth[a.id].values()), a.id))
        for place, answer in enumerate(ranked):
            others = [worth[a.id] for a in ranked if a.id != answer.id]
            reason = _reason(worth[answer.id], others if place == 0 else [])
            yield Wish(AnswerSituation(open_.entry.id, answer.id), reason)


def _reason(mine: Mapping[str, int], others: list[dict[str, int]]) -> Reason:
    """Return what set the answer most apart from the others on the table."""
    if not others:
        return "answer-does-least-harm"
    names = {*mine, *(name for other in others for name in other)}
    apart = {
        name: mine.get(name, 0) - sum(other.get(name, 0) for other in others) // len(others)
        for name in sorted(names)
        if name in _REASONS
    }
    best = max(apart, key=lambda name: apart[name], default="")
    if not best or apart[best] <= 0:
        return "answer-does-least-harm"
    return _REASONS[best]
