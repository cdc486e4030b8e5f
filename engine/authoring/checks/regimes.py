"""Protects the regimes of the model: each moves parameters within the range that they carry."""

from collections.abc import Iterator

from engine.authoring.checks.sample import Change
from engine.authoring.library import Library
from engine.authoring.problem import Problem, phrase
from engine.rules.definitions.parameters import Regime
from engine.rules.setup import BASE_REGIME

ID = "regimes"
FAILING = Change("model/regimes.yaml", "own.mayor: 700", "own.mayor: 900")
PASSING = Change("model/regimes.yaml", "own.mayor: 700", "own.mayor: 800")


def find(library: Library) -> Iterator[Problem]:
    """Yield values out of their range or like the base's, and a base that is not there or moves."""
    parameters = {p.id: p for p in library.content.model.parameters}
    pieces = tuple(library.of(Regime))
    for piece in pieces:
        for name, value in piece.value.values.items():
            parameter = parameters.get(name)
            if parameter is None:
                continue
            at = ("values", name)
            if not parameter.low <= value <= parameter.high:
                yield piece.problem(
                    ID,
                    at,
                    phrase("authoring.found.number", "{number}", number=value),
                    phrase(
                        "authoring.expected.within-parameter",
                        "a number from {low} to {high}",
                        low=parameter.low,
                        high=parameter.high,
                    ),
                    phrase(
                        "authoring.mend.within-parameter",
                        'Choose a value within the range that "{name}" has in parameters.yaml.',
                        name=name,
                    ),
                )
            elif value == parameter.value:
                yield piece.problem(
                    ID,
                    at,
                    phrase("authoring.found.number", "{number}", number=value),
                    phrase("authoring.expected.other-value", "another value than the base's"),
                    phrase("authoring.mend.other-value", "Leave the line out, or change it."),
                )
        if piece.value.id == BASE_REGIME and piece.value.values:
            yield piece.problem(
                ID,
                ("values",),
                phrase("authoring.found.base-moves", "a base that changes parameters"),
                phrase("authoring.expected.base-still", "no value: the parameters as they stand"),
                phrase("authoring.mend.base-still", "Change parameters.yaml instead."),
            )
    if pieces and BASE_REGIME not in {piece.value.id for piece in pieces}:
        yield pieces[0].problem(
            ID,
            ("id",),
            phrase("authoring.found.no-base", "regimes without a base"),
            phrase("authoring.expected.base", 'a regime "{id}"', id=BASE_REGIME),
            phrase("authoring.mend.base", "Add it first, with no values."),
        )
