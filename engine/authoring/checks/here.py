"""Protects effects from falling nowhere: "here" needs a place."""

from collections.abc import Iterator

from engine.authoring.checks.sample import DISTRICT, Change
from engine.authoring.checks.situations import effects_of, situations
from engine.authoring.library import Library
from engine.authoring.problem import Problem, phrase
from engine.rules.definitions.effects import Where

ID = "here"
FAILING = Change(
    f"{DISTRICT}/cases.yaml",
    "{id: sign-0, text: !t Firmar, then: !t Queda firmado.}",
    "{id: sign-0, text: !t Firmar, then: !t Queda firmado., "
    "effects: [{kind: awareness, amount: 5, where: {places: here}}]}",
)
PASSING = Change(
    f"{DISTRICT}/cases.yaml",
    "{id: sign-0, text: !t Firmar, then: !t Queda firmado.}",
    "{id: sign-0, text: !t Firmar, then: !t Queda firmado., "
    "effects: [{kind: awareness, amount: 5, where: {places: home}}]}",
)


def find(library: Library) -> Iterator[Problem]:
    """Yield effects on "here" of situations that name no place."""
    for piece in situations(library):
        if piece.value.place is not None:
            continue
        for effect, path in effects_of(piece.value):
            where = getattr(effect, "where", None)
            if isinstance(where, Where) and where.places == "here":
                yield piece.problem(
                    ID,
                    (*path, "where", "places"),
                    phrase("authoring.found.here", '"here", where no place is named'),
                    phrase("authoring.expected.here", 'the field "place" of the situation'),
                    phrase("authoring.mend.here", "Name the place, or say which places are meant."),
                )
