"""What several checks ask of offers, incidents and cases."""

from collections.abc import Iterator
from dataclasses import dataclass

from engine.authoring.library import Library, Piece
from engine.authoring.yaml_reader import Path_
from engine.rules.definitions.effects import Condition, Effect
from engine.rules.definitions.situations import Answer, Case, Incident, Offer, PhaseId

Situation = Offer | Incident | Case


def situations(library: Library) -> Iterator[Piece[Situation]]:
    """Yield every offer, incident and case."""
    yield from library.of(Offer)
    yield from library.of(Incident)
    yield from library.of(Case)


def answers_of(situation: Situation) -> Iterator[tuple[Answer, Path_]]:
    """Yield the answers to a situation and, for an offer, those to its debt, with their paths."""
    for index, answer in enumerate(situation.answers):
        yield answer, ("answers", index)
    if isinstance(situation, Offer) and situation.debt is not None:
        for index, answer in enumerate(situation.debt.answers):
            yield answer, ("debt", "answers", index)


def effects_of(situation: Situation) -> Iterator[tuple[Effect, Path_]]:
    """Yield every effect that a situation can have, with its path."""
    if isinstance(situation, Incident):
        for index, effect in enumerate(situation.effects):
            yield effect, ("effects", index)
    for answer, path in answers_of(situation):
        for name in ("effects", "otherwise"):
            for index, effect in enumerate(getattr(answer, name)):
                yield effect, (*path, name, index)


@dataclass(frozen=True)
class Together:
    """Conditions that must hold at once, the phase in which they are asked, and where they end."""

    conditions: tuple[Condition, ...]
    phase: PhaseId
    path: Path_


def conditions_of(situation: Situation) -> Iterator[Together]:
    """Yield the sets of conditions that must hold together.

    An answer is offered only where its situation came, so that both sets count for it. A debt is
    asked for in office, long after its offer came: only the conditions of its answers count.
    """
    phase = situation.window.phase
    if situation.when:
        yield Together(situation.when, phase, ("when", len(situation.when) - 1))
    for answer, path in answers_of(situation):
        if not answer.when:
            continue
        end = (*path, "when", len(answer.when) - 1)
        if path[0] == "debt":
            yield Together(answer.when, "office", end)
        else:
            yield Together((*situation.when, *answer.when), phase, end)
