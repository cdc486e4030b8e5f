"""The chronicle in sentences, phase by phase and turn by turn."""

from dataclasses import dataclass

from engine.analysis.debrief.story import Chapter, Told, story, was_known
from engine.language.language import Language
from engine.language.wording.facts import say_deed
from engine.language.wording.names import Names
from engine.language.wording.turn_names import turn_name
from engine.rules.chronicle import Fact
from engine.rules.definitions.situations import PhaseId
from workshop.debrief.hindsight import Hindsight


@dataclass(frozen=True)
class Line:
    """What happened, in a sentence: to which lists, and whether it was known then."""

    lists: tuple[str, ...]
    text: str
    was_known: bool


@dataclass(frozen=True)
class Turn:
    """A turn and what is told of it."""

    name: str
    lines: tuple[Line, ...]
    turn: int
    """Its place in the schedule."""


class Chronicle:
    """What happened, as far as it is asked for."""

    def __init__(self, hindsight: Hindsight, language: Language) -> None:
        self._hindsight = hindsight
        self._language = language
        self._names = Names.of(language, hindsight.view)

    @property
    def phases(self) -> tuple[PhaseId, ...]:
        """The phases that were played, in order."""
        return played_phases(self._hindsight)

    def turns(self, told: Told, phase: PhaseId) -> tuple[Turn, ...]:
        """Return the turns of a phase; one of which nothing is told, too."""
        return tuple(
            self._turn(chapter)
            for chapter in story(self._hindsight.playthrough, self._hindsight.list, told)
            if chapter.slot.phase == phase
        )

    def _turn(self, chapter: Chapter) -> Turn:
        """Return a turn; what happened to several lists alike is told once."""
        lists: dict[str, dict[str, None]] = {}
        known: dict[str, bool] = {}
        for fact in chapter.facts:
            deed = self._said(fact)
            if deed:
                lists.setdefault(deed, {})[fact.player] = None
                known[deed] = known.get(deed, False) or was_known(fact, self._hindsight.list)
        world = self._hindsight.playthrough.world
        lines = (
            self._line(tuple(p for p in whose if p in world.lists), deed, known[deed])
            for deed, whose in lists.items()
        )
        slot = chapter.slot
        return Turn(turn_name(self._language, world, slot), tuple(lines), slot.turn)

    def _line(self, lists: tuple[str, ...], deed: str, known: bool) -> Line:
        text = deed[:1].upper() + deed[1:]
        if lists:
            text = self._language.say(
                "debrief.chronicle.line",
                "{lists}: {deed}",
                lists=", ".join(self._names.list(name) for name in lists),
                deed=deed,
            )
        return Line(lists, text, known)

    def _said(self, fact: Fact) -> str:
        """Return a fact in words; an answer with what it answered, since nobody remembers."""
        deed = say_deed(self._language, self._names, fact) or ""
        if not deed or not fact.kind.endswith("-answered"):
            return deed
        situation = str(fact.details.get("situation", ""))
        return self._language.say(
            "debrief.chronicle.answer",
            "{situation}: “{answer}”. {then}",
            situation=self._names.situation(situation),
            answer=self._names.answer(situation, str(fact.details.get("answer", ""))).rstrip("."),
            then=deed,
        )


def played_phases(hindsight: Hindsight) -> tuple[PhaseId, ...]:
    """Return the phases that were played, in order."""
    found = dict.fromkeys(chapter.slot.phase for chapter in story(hindsight.playthrough))
    return tuple(found)
