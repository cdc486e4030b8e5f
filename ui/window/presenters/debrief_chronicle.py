"""The chronicle for the screen: whose facts are asked for, and of which phase."""

from engine.analysis.debrief.story import Told
from engine.language.language import Language
from engine.rules.definitions.situations import PhaseId
from ui.window.presenters.debrief import DebriefPresenter
from workshop.debrief.chronicle import Chronicle, Turn, played_phases

TOLD: tuple[Told, ...] = ("own", "known", "all")


class ChroniclePage:
    """What happened, as far as it is asked for."""

    def __init__(self, debrief: DebriefPresenter) -> None:
        self._debrief = debrief
        self.told: Told = "own"
        self.phase: PhaseId = self.phases[0]

    @property
    def phases(self) -> tuple[PhaseId, ...]:
        """The phases that were played, in order."""
        return played_phases(self._debrief.hindsight)

    def turns(self, language: Language) -> tuple[Turn, ...]:
        """Return the turns of the phase that is looked at; one of which nothing is told, too."""
        return Chronicle(self._debrief.hindsight, language).turns(self.told, self.phase)
