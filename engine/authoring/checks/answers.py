"""Protects the player from standing before a question that nothing answers."""

from collections.abc import Iterator

from engine.authoring.checks.sample import DISTRICT, Change
from engine.authoring.checks.situations import Situation, situations
from engine.authoring.library import Library, Piece
from engine.authoring.problem import Problem, phrase
from engine.authoring.yaml_reader import Path_
from engine.rules.definitions.situations import Answer, Incident, Offer

ID = "answers"
FAILING = Change(
    f"{DISTRICT}/offers.yaml",
    "      - {id: pay, text: !t Pagar, then: !t Se cobra.}\n"
    "      - {id: deny, text: !t No pagar, then: !t Se enoja.}",
    "      - id: pay\n"
    "        text: !t Pagar\n"
    "        then: !t Se cobra.\n"
    "        when: [{kind: purse-at-least, centimos: 1}]\n"
    "      - id: deny\n"
    "        text: !t No pagar\n"
    "        then: !t Se enoja.\n"
    "        when: [{kind: purse-at-least, centimos: 2}]",
)
PASSING = Change(
    f"{DISTRICT}/offers.yaml",
    "{id: pay, text: !t Pagar, then: !t Se cobra.}",
    "{id: pay, text: !t Pagar, then: !t Se cobra., when: [{kind: purse-at-least, centimos: 1}]}",
)


def find(library: Library) -> Iterator[Problem]:
    """Yield situations of which every answer has a condition, so that all may fail, or with one."""
    for piece in situations(library):
        yield from _without_free_answer(piece, piece.value.answers, ("answers",))
    for incident in library.of(Incident):
        if not incident.value.answers and not incident.value.effects:
            yield incident.problem(
                ID,
                ("id",),
                phrase(
                    "authoring.found.idle-news",
                    'the incident "{name}", of which nothing follows',
                    name=incident.value.id,
                ),
                phrase("authoring.expected.something", "answers, or effects of its own"),
                phrase("authoring.mend.idle-news", 'Give it "answers:" or "effects:".'),
                "warning",
            )
        if len(incident.value.answers) == 1:
            yield incident.problem(
                ID,
                ("answers",),
                phrase("authoring.found.one-answer", "a single answer"),
                phrase("authoring.expected.two-answers", "two to seven, or none: then it is news"),
                phrase(
                    "authoring.mend.one-answer",
                    "Add another, or move its effects to the incident itself.",
                ),
            )
    for offer in library.of(Offer):
        if offer.value.debt is not None:
            path = ("debt", "answers")
            yield from _without_free_answer(offer, offer.value.debt.answers, path)


def _without_free_answer(
    piece: Piece[Situation],
    answers: tuple[Answer, ...],
    path: Path_,
) -> Iterator[Problem]:
    if answers and all(answer.when for answer in answers):
        yield piece.problem(
            ID,
            path,
            phrase("authoring.found.no-free-answer", "answers that all have a condition"),
            phrase("authoring.expected.free-answer", "at least one answer that is always there"),
            phrase("authoring.mend.free-answer", 'Take the "when" away from one of them.'),
        )
