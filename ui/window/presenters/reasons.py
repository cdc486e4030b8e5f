"""Reasons that a reading tells, in words: who came, who was recalled, how a councillor voted."""

from collections.abc import Iterable

from engine.language.language import Language
from engine.language.wording.names import Names
from engine.language.wording.phrases import Phrase, phrase
from engine.rules.arithmetic import whole_parts
from engine.rules.chronicle import Fact
from engine.rules.tables import GUMBEL
from ui.window.presenters.causes import signed

MILLI = 1000
PEOPLE = len(GUMBEL)
"""Into how many parts a person is divided where it is told what brought people to the hall."""


def reasons_of(facts: Iterable[Fact], kind: str, whom: str) -> tuple[tuple[str, int], ...]:
    """Return what the last reading of a kind says of somebody or of a group."""
    reading = next((fact for fact in reversed(tuple(facts)) if fact.kind == kind), None)
    if reading is None:
        return ()
    ids, points = reading.details.get("parts", ()), reading.details.get("points", ())
    if not isinstance(ids, tuple) or not isinstance(points, tuple):
        return ()
    told = (
        (*str(id).partition("#")[::2], int(str(value)))
        for id, value in zip(ids, points, strict=True)
    )
    return tuple((reason, value) for who, reason, value in told if who == whom)


def reason_lines(
    language: Language, names: Names, reasons: tuple[tuple[str, int], ...], unit: int
) -> tuple[tuple[str, str], ...]:
    """Return reasons in whole people or votes that add up, in the order in which they act."""
    whole = whole_parts([value for _, value in reasons], unit)
    return tuple(
        (say_reason(language, names, reason), signed(amount))
        for (reason, _), amount in zip(reasons, whole, strict=True)
        if amount
    )


def say_reason(language: Language, names: Names, reason: str) -> str:
    """Return a reason in a few words."""
    kind, _, which = reason.partition(":")
    if kind == "line":
        return names.assembly_option(which)
    return _REASONS[which if kind == "first" else kind].said(language)


_REASONS: dict[str, Phrase] = {
    # The assembly.
    "base": phrase("reason-of.base", "Before any other reason"),
    "road": phrase("reason-of.road", "The hours of road"),
    "season": phrase("reason-of.season", "The season"),
    "women": phrase("reason-of.women", "What holds women back"),
    "organised": phrase("reason-of.organised", "Having an organisation"),
    "last-time": phrase("reason-of.last-time", "What came of the last time"),
    "accompanied": phrase("reason-of.accompanied", "Somebody came with them"),
    "tastes": phrase("source.tastes", "As people's own tastes turned out"),
    "room": phrase("reason-of.room", "Found no room in the hall"),
    # The recall.
    "broken": phrase("reason-of.broken", "Words broken here"),
    "works": phrase("reason-of.works", "Works that stand here"),
    "press": phrase("reason-of.press", "What came out about the government"),
    "regard": phrase("reason-of.regard", "How whoever governs is regarded beside the others"),
    # The session.
    "own": phrase("reason-of.own", "Their own motion, or against another's"),
    "majority": phrase("reason-of.majority", "Regard for whoever governs"),
    "stance": phrase("reason-of.stance", "What their list said"),
    "women-speak": phrase("reason-of.women-speak", "The women who speak up"),
    "costs": phrase("reason-of.costs", "What it takes from those used to deciding"),
    "rural": phrase("reason-of.rural", "Whether they come from the countryside"),
    "near": phrase("reason-of.near", "How near home the work is"),
    "shock": phrase("reason-of.shock", "How they happened to see it"),
    "others": phrase("reason-of.others", "What else they would put first"),
    "home": phrase("reason-of.home", "What is lacking at home"),
    "segment": phrase("reason-of.segment", "What those who live as they do need"),
    "dependence": phrase("reason-of.dependence", "How much they depend on work"),
    "training": phrase("reason-of.training", "Training"),
    "awareness": phrase("reason-of.awareness", "What is known at home of rights"),
    "habit": phrase("reason-of.habit", "Habit"),
    "woman": phrase("reason-of.woman", "As a woman"),
}
