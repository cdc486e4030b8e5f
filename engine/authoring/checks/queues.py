"""Protects what follows from a choice: an incident that is queued is laid on the table, so it asks.

News (an incident without answers) befalls by itself; put on the table it would do nothing.
"""

from collections.abc import Iterator

from engine.authoring.checks.sample import DISTRICT, Change
from engine.authoring.library import Library
from engine.authoring.problem import Problem, phrase
from engine.rules.definitions.effects import Queue

ID = "queues"
FAILING = Change(
    f"{DISTRICT}/offers.yaml",
    "- {kind: flag, flag: took-5}",
    "- {kind: flag, flag: took-5}\n        - {kind: queue, incident: suceso-5, turns: 1}",
)
PASSING = Change(
    f"{DISTRICT}/offers.yaml",
    "- {kind: flag, flag: took-5}",
    "- {kind: flag, flag: took-5}\n        - {kind: queue, incident: pregunta, turns: 1}",
)


def find(library: Library) -> Iterator[Problem]:
    """Yield queued incidents that have no answers."""
    for piece in library.of(Queue):
        assert piece.district is not None
        silent = {i.id for i in piece.district.incidents if not i.answers}
        if piece.value.incident in silent:
            yield piece.problem(
                ID,
                ("incident",),
                phrase(
                    "authoring.found.queued-news",
                    'the incident "{name}", which asks nothing',
                    name=piece.value.incident,
                ),
                phrase("authoring.expected.queued", "an incident with answers"),
                phrase("authoring.mend.queued", "Give it answers, or let it come by its window."),
            )
