"""The contract of an effect: one handler a kind, called with what the effect acts on."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.rules.definitions.effects import Effect

if TYPE_CHECKING:
    from engine.rules.definitions.situations import Debt
    from engine.rules.resolution import Resolution


@dataclass(frozen=True, slots=True)
class Occasion:
    """On what occasion effects happen: to whom, where, and what they are known under."""

    player: str
    source: str
    place: str
    step: int
    subject: str
    """Id of the offer, incident, case or debt."""
    debt: "Debt | None" = None


def public_source(occasion: Occasion) -> str:
    """Return what everybody may know of a cause: who decided, not which offer was answered."""
    return f"{occasion.player}:decision"


def apply_effects(resolution: "Resolution", occasion: Occasion, effects: Iterable[Effect]) -> None:
    """Let each effect happen, in the order in which the author wrote them."""
    from engine.rules.effects.table import HANDLERS

    for effect in effects:
        HANDLERS[effect.kind](resolution, occasion, effect)
