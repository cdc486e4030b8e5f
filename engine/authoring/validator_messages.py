"""What authors read where a definition's own validator objects, by the validator's message."""

from engine.authoring.problem import phrase
from engine.authoring.syntax_faults import Fault

FIELDS_DISAGREE = Fault(
    phrase("authoring.found.disagree", "fields that do not go together"),
    phrase("authoring.expected.agree", "fields that agree with each other"),
    phrase("authoring.mend.disagree", "Compare them with another group of the same kind."),
)

BY_MESSAGE: dict[str, Fault] = {
    "a figure tagged S, V or D names its source": Fault(
        phrase("authoring.found.no-source", "a figure with the tag S, V or D without its source"),
        phrase("authoring.expected.source", 'the field "source"'),
        phrase(
            "authoring.mend.source",
            'Write where it comes from; a figure that is assumed has the tag A and a "reason".',
        ),
    ),
    "a figure tagged M or A says why it is assumed (reason)": Fault(
        phrase("authoring.found.no-reason", "a figure with the tag M or A without its reason"),
        phrase("authoring.expected.reason", 'the field "reason"'),
        phrase("authoring.mend.reason", "Write in one sentence why this value is assumed."),
    ),
    "the value lies between low and high": Fault(
        phrase("authoring.found.out-of-range", "a value outside its own range"),
        phrase("authoring.expected.in-range", 'a value between "low" and "high"'),
        phrase("authoring.mend.in-range", "Correct the value, or widen the range with a reason."),
    ),
    "a rule tagged M or A says why it is assumed (reason)": Fault(
        phrase("authoring.found.rule-no-reason", "a rule with the tag M or A without its reason"),
        phrase("authoring.expected.reason", 'the field "reason"'),
        phrase("authoring.mend.reason", "Write in one sentence why this value is assumed."),
    ),
    "a card tagged S, V or D names its source": Fault(
        phrase(
            "authoring.found.card-no-source", "a card with the tag S, V or D without its source"
        ),
        phrase("authoring.expected.source", 'the field "source"'),
        phrase("authoring.mend.card-source", "Write where the rule stands."),
    ),
    "a card tagged M or A says why it is assumed (reason)": Fault(
        phrase("authoring.found.card-no-reason", "a card with the tag M or A without its reason"),
        phrase("authoring.expected.reason", 'the field "reason"'),
        phrase("authoring.mend.reason", "Write in one sentence why this value is assumed."),
    ),
    "a part is no more than its whole": Fault(
        phrase("authoring.found.part", "a part that is more than its whole"),
        phrase("authoring.expected.part", '"part" no greater than "of"'),
        phrase("authoring.mend.part", "Exchange the two numbers, or correct one."),
    ),
    "first belongs to the kind woman-in-first, and to no other": Fault(
        phrase("authoring.found.first", 'the field "first" where it does not belong, or missing'),
        phrase("authoring.expected.first", '"first" with the kind woman-in-first, and only there'),
        phrase("authoring.mend.first", 'Add or delete "first".'),
    ),
}
