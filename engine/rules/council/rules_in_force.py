"""What measures in force do by themselves, turn by turn; the rest read them where they bind."""

from typing import TYPE_CHECKING

from engine.rules.arithmetic import part
from engine.rules.council.treasury import quarters_a_turn
from engine.rules.council.works import ACCOUNTS, is_in_force
from engine.rules.resolution import INCIDENTS

if TYPE_CHECKING:
    from engine.rules.resolution import Resolution

MEETINGS = "meetings-in-communities"
MILK = "support-milk-oversight"


def let_rules_work(resolution: "Resolution") -> None:
    """Let the measures in force teach and bring near what they were made for."""
    office, world, p = resolution.office, resolution.world, resolution.p
    if office is None:
        return
    quarters = quarters_a_turn(world)
    if is_in_force(office, ACCOUNTS):
        gain = p["rule.awareness"] * quarters
        resolution.change(
            INCIDENTS, f"rule:{ACCOUNTS}", "awareness", ((cell, gain) for cell in world.cells)
        )
    if is_in_force(office, MILK):
        gain = p["rule.awareness"] * quarters
        women = (cell for cell in world.cells if cell.sex == "woman")
        resolution.change(INCIDENTS, f"rule:{MILK}", "awareness", ((c, gain) for c in women))
    communities = tuple(p.id for p in world.places.values() if p.is_rural)
    if is_in_force(office, MEETINGS) and communities:
        place = communities[(resolution.slot.number - 1) % len(communities)]
        here = world.cells_of[place]
        source = f"rule:{MEETINGS}:{place}"
        gain = part(p["listen.moral"], 1000)
        resolution.change(
            INCIDENTS, source, "moral", ((cell, gain) for cell in here), of=office.governs
        )
        resolution.change(
            INCIDENTS, source, "awareness", ((cell, p["rule.awareness"]) for cell in here)
        )
        resolution.tell("council-met-there", office.governs, place=place, source=source)
