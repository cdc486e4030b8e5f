"""Protects effects from doing nothing: a word about the list comes with the list, what is the
municipality's when somebody governs.
"""

from collections.abc import Iterator

from engine.authoring.checks.sample import DISTRICT, Change
from engine.authoring.checks.situations import effects_of, situations
from engine.authoring.checks.windows import AT_THE_LIST, IN_OFFICE
from engine.authoring.library import Library
from engine.authoring.problem import Problem, phrase
from engine.rules.definitions.effects import Queue

ID = "moments"
FAILING = Change(
    f"{DISTRICT}/offers.yaml",
    "- {kind: flag, flag: took-5}",
    "- {kind: flag, flag: took-5}\n        - {kind: treasury, centimos: 100}",
)
PASSING = Change(
    f"{DISTRICT}/cases.yaml",
    "{id: sign-0, text: !t Firmar, then: !t Queda firmado.}",
    "{id: sign-0, text: !t Firmar, then: !t Queda firmado., "
    "effects: [{kind: treasury, centimos: 100}]}",
)

MOMENTS = {
    "commitment": AT_THE_LIST,
    "council": IN_OFFICE,
    "rule": IN_OFFICE,
    "signatures": IN_OFFICE,
    "treasury": IN_OFFICE,
    "work": IN_OFFICE,
}
"""The phases in which an effect does something, where that is not any."""


def find(library: Library) -> Iterator[Problem]:
    """Yield effects of situations that come when there is nothing for them to change."""
    queued = {(id(piece.district), piece.value.incident) for piece in library.of(Queue)}
    for piece in situations(library):
        # What is queued comes when its turn has come, whatever its window says.
        if (id(piece.district), piece.value.id) in queued:
            continue
        for effect, path in effects_of(piece.value):
            # A debt is asked for in office, whenever its offer came.
            phase = "office" if path[0] == "debt" else piece.value.window.phase
            phases = MOMENTS.get(effect.kind)
            if phases is not None and phase not in phases:
                yield piece.problem(
                    ID,
                    (*path, "kind"),
                    phrase(
                        "authoring.found.wrong-moment",
                        'the effect "{kind}", which does nothing in the phase "{phase}"',
                        kind=effect.kind,
                        phase=phase,
                    ),
                    phrase(
                        "authoring.expected.moment",
                        "a situation of the phase {phases}",
                        phases=", ".join(phases),
                    ),
                    phrase(
                        "authoring.mend.wrong-moment",
                        "Move it there, or queue an incident that brings it.",
                    ),
                )
