"""The chronicle for the screen: phase by phase and turn by turn, in sentences."""

from dataclasses import dataclass

from engine.analysis.debrief.story import Chapter, Told, story, was_known
from engine.language.language import Language
from engine.language.wording.facts import say_deed
from engine.language.wording.names import Names
from engine.rules.chronicle import Fact
from engine.rules.definitions.situations import PhaseId
from ui.window.presenters.debrief import DebriefPresenter
from ui.window.presenters.turn_names import turn_name

TOLD: tuple[Told, ...] = ("own", "known", "all")


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


class ChroniclePage:
    """What happened, as far as it is asked for."""

    def __init__(self, debrief: DebriefPresenter) -> None:
        self._debrief = debrief
        self.told: Told = "own"
        self.phase: PhaseId = self.phases[0]

    @property
    def phases(self) -> tuple[PhaseId, ...]:
        """The phases that were played, in order."""
        found = dict.fromkeys(chapter.slot.phase for chapter in story(self._debrief.playthrough))
        return tuple(found)

    def turns(self, language: Language) -> tuple[Turn, ...]:
        """Return the turns of the phase that is looked at; one of which nothing is told, too."""
        debrief = self._debrief
        names = Names.of(language, debrief.view)
        return tuple(
            self._turn(language, names, chapter)
            for chapter in story(debrief.playthrough, debrief.list, self.told)
            if chapter.slot.phase == self.phase
        )

    def _turn(self, language: Language, names: Names, chapter: Chapter) -> Turn:
        """Return a turn; what happened to several lists alike is told once."""
        lists: dict[str, dict[str, None]] = {}
        known: dict[str, bool] = {}
        for fact in chapter.facts:
            deed = _said(language, names, fact)
            if deed:
                lists.setdefault(deed, {})[fact.player] = None
                known[deed] = known.get(deed, False) or was_known(fact, self._debrief.list)
        world = self._debrief.playthrough.world
        lines = (
            self._line(language, names, tuple(p for p in whose if p in world.lists), deed, known)
            for deed, whose in lists.items()
        )
        return Turn(turn_name(language, world, chapter.slot), tuple(lines))

    def _line(
        self,
        language: Language,
        names: Names,
        lists: tuple[str, ...],
        deed: str,
        known: dict[str, bool],
    ) -> Line:
        text = deed
        if lists:
            text = language.say(
                "debrief.chronicle.line",
                "{lists}: {deed}",
                lists=", ".join(names.list(name) for name in lists),
                deed=deed,
            )
        return Line(lists, text, known[deed])


def _said(language: Language, names: Names, fact: Fact) -> str:
    """Return a fact in words; an answer with what it was an answer to, since nobody remembers."""
    deed = say_deed(language, names, fact) or ""
    if not deed or not fact.kind.endswith("-answered"):
        return deed
    situation = str(fact.details.get("situation", ""))
    return language.say(
        "debrief.chronicle.answer",
        "{situation}: “{answer}” {then}",
        situation=names.situation(situation),
        answer=names.answer(situation, str(fact.details.get("answer", ""))),
        then=deed,
    )
