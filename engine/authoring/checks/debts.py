"""Protects debts: what can be owed is asked for, and what is asked for can be owed."""

from collections.abc import Iterator

from engine.authoring.checks.sample import DISTRICT, Change
from engine.authoring.checks.situations import effects_of, situations
from engine.authoring.library import Library
from engine.authoring.problem import Problem, one_of, phrase
from engine.rules.definitions.effects import DebtIncurred, HasDebt
from engine.rules.definitions.situations import Offer

ID = "debts"
FAILING = Change(
    f"{DISTRICT}/cases.yaml",
    "{id: sign-0, text: !t Firmar, then: !t Queda firmado.}",
    "{id: sign-0, text: !t Firmar, then: !t Queda firmado., effects: [{kind: debt}]}",
)
PASSING = Change(
    f"{DISTRICT}/offers.yaml",
    "{id: no-0, text: !t Decir que no, then: !t Se va callado.}",
    "{id: no-0, text: !t Decir que no, then: !t Se va callado., effects: [{kind: debt}]}",
)


def find(library: Library) -> Iterator[Problem]:
    """Yield debts that nobody takes on, and what takes on or asks for one that is not there."""
    for asked in library.of(HasDebt):
        offers = {o.id: o for o in asked.district.offers} if asked.district is not None else {}
        offer = offers.get(asked.value.offer)
        if offer is not None and offer.debt is None:
            yield asked.problem(
                ID,
                ("offer",),
                phrase(
                    "authoring.found.owes-nothing",
                    'the offer "{name}", of which no debt comes',
                    name=offer.id,
                ),
                one_of(o.id for o in offers.values() if o.debt is not None),
                phrase("authoring.mend.owes-nothing", "Choose another, or describe its debt."),
            )
    for piece in situations(library):
        debt = piece.value.debt if isinstance(piece.value, Offer) else None
        incurred = [
            path for effect, path in effects_of(piece.value) if isinstance(effect, DebtIncurred)
        ]
        if debt is None:
            for path in incurred:
                yield piece.problem(
                    ID,
                    (*path, "kind"),
                    phrase("authoring.found.no-debt", "a debt that is not described"),
                    phrase("authoring.expected.no-debt", 'an offer with the field "debt"'),
                    phrase("authoring.mend.no-debt", 'Describe it under "debt:", or delete this.'),
                )
        elif not incurred:
            yield piece.problem(
                ID,
                ("debt",),
                phrase("authoring.found.debt-unused", "a debt that no answer takes on"),
                phrase("authoring.expected.debt-used", 'an answer with the effect "kind: debt"'),
                phrase("authoring.mend.debt-unused", "Add the effect, or delete the debt."),
            )
