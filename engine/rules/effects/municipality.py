"""Effects on the municipality: treasury, rules, council, signatures, works.

Before anybody is in office they do nothing.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from engine.rules.council.treasury import pay, receive
from engine.rules.council.works import begin_work
from engine.rules.definitions.effects import (
    CouncilChange,
    RuleInForce,
    SignaturesChange,
    TreasuryChange,
    WorkStarted,
)
from engine.rules.effect import Occasion, public_source

if TYPE_CHECKING:
    from engine.rules.resolution import Resolution


def change_treasury(resolution: "Resolution", occasion: Occasion, effect: TreasuryChange) -> None:
    """Add to the treasury or take from it; it is never below zero."""
    if resolution.office is None:
        return
    before = resolution.office.treasury_centimos
    if effect.centimos > 0:
        receive(resolution, "situations", effect.centimos)
    else:
        pay(resolution, "law", "", -effect.centimos)
    after = resolution.office.treasury_centimos
    resolution.tell(
        "treasury-changed",
        occasion.player,
        source=public_source(occasion),
        before=before,
        after=after,
    )


def change_rule(resolution: "Resolution", occasion: Occasion, effect: RuleInForce) -> None:
    """Bring a measure into force, or drop it."""
    if resolution.office is None:
        return
    rules = set(resolution.office.rules)
    if effect.becomes == "in-force":
        rules.add(effect.measure)
    else:
        rules.discard(effect.measure)
    resolution.govern(rules=tuple(sorted(rules)))
    resolution.tell(
        "rule-changed",
        occasion.player,
        source=public_source(occasion),
        measure=effect.measure,
        becomes=effect.becomes,
    )


def change_council(resolution: "Resolution", occasion: Occasion, effect: CouncilChange) -> None:
    """Change the councillors' regard for the one who governs."""
    if resolution.office is None:
        return
    council = tuple(
        replace(c, regard=max(-1000, min(1000, c.regard + effect.amount)))
        for c in resolution.office.council
    )
    resolution.govern(council=council)


def change_signatures(
    resolution: "Resolution", occasion: Occasion, effect: SignaturesChange
) -> None:
    """Gather or lose signatures for a recall; the effect is in permille of the roll."""
    if resolution.office is None:
        return
    world = resolution.world
    before = resolution.office.signatures
    after = max(0, min(world.electors, before + world.electors * effect.amount // 1000))
    resolution.govern(signatures=after)
    resolution.tell(
        "signatures-changed",
        occasion.player,
        source=public_source(occasion),
        before=before,
        after=after,
    )


def start_work(resolution: "Resolution", occasion: Occasion, effect: WorkStarted) -> None:
    """Begin a work outside the budget round."""
    if resolution.office is not None:
        begin_work(
            resolution,
            occasion.player,
            public_source(occasion) if effect.door == "cronies" else occasion.source,
            effect.project,
            effect.place,
            effect.door,
        )
