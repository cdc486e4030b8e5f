"""Effects on people: ties, rights awareness, belief in secrecy.

What comes to one list is known to that list: to others it is a part of what they do not know.
"""

from typing import TYPE_CHECKING

from engine.rules.arithmetic import part
from engine.rules.definitions.effects import (
    AwarenessChange,
    SecrecyChange,
    StandingChange,
    TieChange,
    TrainingChange,
)
from engine.rules.effect import Occasion
from engine.rules.where import cells_in

if TYPE_CHECKING:
    from engine.rules.resolution import Resolution


def change_tie(resolution: "Resolution", occasion: Occasion, effect: TieChange) -> None:
    """Add to a tie of the player's list, or of all its rivals."""
    world = resolution.world
    home = world.list_definitions[occasion.player].home
    cells = tuple(cells_in(world, effect.where, occasion.place, home))
    names = (
        (occasion.player,)
        if effect.whose == "own"
        else tuple(name for name in world.lists if name != occasion.player)
    )
    for name in names:
        known = resolution.ties("recognition", name)
        deltas = (
            # Who is known already gains less by being named.
            (cell, part(effect.amount, 1000 - known[cell.index]))
            if effect.field == "recognition" and effect.amount > 0
            else (cell, effect.amount)
            for cell in cells
        )
        resolution.change(
            occasion.step,
            occasion.source,
            effect.field,
            deltas,
            of=name,
            audience=occasion.player,
        )


def change_awareness(resolution: "Resolution", occasion: Occasion, effect: AwarenessChange) -> None:
    """Raise or lower rights awareness."""
    _change_cells(resolution, occasion, effect)


def change_secrecy(resolution: "Resolution", occasion: Occasion, effect: SecrecyChange) -> None:
    """Raise or lower the belief that the vote is secret."""
    _change_cells(resolution, occasion, effect)


def _change_cells(
    resolution: "Resolution", occasion: Occasion, effect: AwarenessChange | SecrecyChange
) -> None:
    home = resolution.world.list_definitions[occasion.player].home
    cells = cells_in(resolution.world, effect.where, occasion.place, home)
    resolution.change(
        occasion.step,
        occasion.source,
        effect.kind,
        ((cell, effect.amount) for cell in cells),
        audience=occasion.player,
    )


def change_standing(resolution: "Resolution", occasion: Occasion, effect: StandingChange) -> None:
    """Change how far the list's word is believed."""
    own = resolution.lists[occasion.player]
    resolution.update(occasion.player, standing=own.standing + effect.amount)


def change_training(resolution: "Resolution", occasion: Occasion, effect: TrainingChange) -> None:
    """Change the skill of the women on the list."""
    own = resolution.lists[occasion.player]
    after = max(0, min(1000, own.training + effect.amount))
    resolution.update(occasion.player, training=after)
