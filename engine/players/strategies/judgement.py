"""What strategies have in common: weighing answers, and looking for places and works."""

from collections.abc import Iterator, Mapping

from engine.rules.actions.debate import PlayCard
from engine.rules.actions.situations import AnswerSituation
from engine.rules.actions.union import AnyAction
from engine.rules.definitions.effects import Effect
from engine.rules.definitions.situations import Answer
from engine.rules.view import View

Weights = Mapping[str, int]
"""What one unit of an effect is worth to a way of playing, by the effect's kind."""

_SIZE = {
    "debt": 1000,
    "flag": 0,
    "queue": 0,
    "rumour": 0,
    "commitment": 1000,
    "work": 1000,
    "rule": 1000,
}


def worth(effect: Effect, weights: Weights) -> int:
    """Return what an effect is worth to somebody with these weights."""
    weight = weights.get(effect.kind, 0)
    if effect.kind in ("money", "treasury"):
        return weight * effect.centimos // 1000
    if effect.kind == "evidence":
        return weight * effect.risk
    if effect.kind == "tie":
        sign = 1 if effect.whose == "own" else -1
        return weights.get(f"tie-{effect.field}", weight) * effect.amount * sign
    if effect.kind in _SIZE:
        return weight * _SIZE[effect.kind]
    return weight * effect.amount if hasattr(effect, "amount") else 0


def answer_worth(answer: Answer, weights: Weights) -> int:
    """Return what an answer is worth on average; haggling may fail."""
    hoped = sum(worth(effect, weights) for effect in answer.effects)
    otherwise = sum(worth(effect, weights) for effect in answer.otherwise)
    return (hoped * answer.chance + otherwise * (1000 - answer.chance)) // 1000


def best_answers(view: View, weights: Weights) -> Iterator[AnyAction]:
    """Yield answers to what is on the table, for each the one that suits best first."""
    for open_ in view.table:
        ranked = sorted(
            open_.answers, key=lambda answer: (-answer_worth(answer, weights), answer.id)
        )
        for answer in ranked:
            yield AnswerSituation(open_.entry.id, answer.id)


def places_by(view: View, kinds: tuple[str, ...]) -> list[str]:
    """Return places of some kinds, those with most electors for a day's road first."""
    places = [p for p in view.places.values() if p.kind in kinds]
    return [
        place.id
        for place in sorted(
            places,
            key=lambda p: (-view.electors_of[p.id] // view.days_to(p.id), p.id),
        )
    ]


def top_works(view: View, place: str) -> list[str]:
    """Return works that answer what a place lacks most, as far as it is known."""
    needs = view.needs(place) or {}
    projects = {p.id: p for p in view.district.projects}
    suitable = [projects[p] for p in view.projects_for(place)]
    legal = [p for p in suitable if p.competence in ("district", "province")]
    return [
        p.id
        for p in sorted(
            legal,
            key=lambda p: (
                -needs.get(p.need, 0) * p.useful.value,
                p.cost_centimos.value,
                p.id,
            ),
        )
    ]


def cards(view: View, approaches: tuple[str, ...]) -> Iterator[AnyAction]:
    """Yield the debate cards in hand by approach, the wished ones first."""
    hand = list(view.allowed(PlayCard))
    for approach in approaches:
        for action in hand:
            if isinstance(action, PlayCard) and action.approach == approach:
                yield action
