"""What was chosen and is not there: one sentence, with what is near and what there is."""

from collections.abc import Mapping, Sequence

from engine.language.language import Language
from engine.language.wording.phrases import Phrase, phrase

UNKNOWN: Mapping[str, Phrase] = {
    "scenario": phrase("unknown.scenario", "There is no scenario {given}."),
    "length": phrase("unknown.length", "There is no length {given}."),
    "law": phrase("unknown.law", "There is no law {given}."),
    "own-law": phrase(
        "unknown.own-law",
        "In this scenario the lists already stand; the law {given} comes too late for them.",
    ),
    "recall-law": phrase("unknown.recall-law", "There is no recall law {given}."),
    "regime": phrase("unknown.regime", "There is no regime of the model {given}."),
    "list": phrase("unknown.list", "No list {given} stands in this scenario."),
    "strategy": phrase("unknown.strategy", "There is no strategy {given}."),
}


def say_unknown(
    language: Language, what: str, given: str, known: Sequence[str], nearest: str | None
) -> str:
    """Return a sentence that names the choice, the nearest one and all there are."""
    first = UNKNOWN[what].said(language, given=given)
    choices = ", ".join(known)
    if nearest is not None:
        near = language.say(
            "unknown.nearest",
            "Did you mean {nearest}? There is: {choices}.",
            nearest=nearest,
            choices=choices,
        )
        return f"{first} {near}"
    return f"{first} " + language.say("unknown.choices", "There is: {choices}.", choices=choices)
