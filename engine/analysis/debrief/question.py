"""A question to talk about after a game, and when it is asked."""

from dataclasses import dataclass

from engine.analysis.debrief.figures import Figures
from engine.language.wording.phrases import Phrase


@dataclass(frozen=True, slots=True)
class Holds:
    """A condition: a figure is there, and lies from ``least`` to ``most``."""

    figure: str
    least: int = 1
    most: int | None = None

    def on(self, figures: Figures) -> bool:
        """Return whether it holds."""
        value = figures.get(self.figure)
        if not isinstance(value, int):
            return False
        return self.least <= value and (self.most is None or value <= self.most)


@dataclass(frozen=True, slots=True)
class Question:
    """A question, what it is about, when it is asked, and how striking that is."""

    id: str
    topic: str
    weight: int
    when: tuple[Holds, ...]
    text: Phrase
