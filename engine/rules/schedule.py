"""The schedule: the turns of a playthrough laid out one after the other."""

from dataclasses import dataclass

from engine.rules.definitions.parameters import Length
from engine.rules.definitions.situations import PhaseId


@dataclass(frozen=True, slots=True)
class Slot:
    """One turn: its phase, its number within the phase, and how many turns the phase has.

    ``number`` and ``of`` run over all stretches of the phase, from 1. ``stretch`` counts the
    stretches, so that a second debate is known from the first.
    """

    turn: int
    phase: PhaseId
    number: int
    of: int
    stretch: int

    @property
    def name(self) -> str:
        """Return the stable name of the turn, as streams of chance use it: ``campaign-3``."""
        return f"{self.phase}-{self.number}"

    @property
    def progress(self) -> int:
        """Return how far the phase is, permille: 0 in its first turn, 1000 in its last."""
        return 0 if self.of == 1 else (self.number - 1) * 1000 // (self.of - 1)


def build_schedule(length: Length, begins: PhaseId, ends: PhaseId) -> tuple[Slot, ...]:
    """Lay out the turns of ``length`` from the phase ``begins`` to the last of ``ends``."""
    phases = [stretch.phase for stretch in length.stretches]
    first = phases.index(begins)
    last = len(phases) - 1 - phases[::-1].index(ends)
    kept = length.stretches[first : last + 1]
    totals = {phase: sum(s.turns for s in kept if s.phase == phase) for phase in phases}
    slots: list[Slot] = []
    counted: dict[str, int] = {}
    for index, stretch in enumerate(kept):
        for _ in range(stretch.turns):
            number = counted[stretch.phase] = counted.get(stretch.phase, 0) + 1
            slots.append(Slot(len(slots), stretch.phase, number, totals[stretch.phase], index))
    return tuple(slots)
