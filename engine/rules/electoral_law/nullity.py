"""Whether an election is null (LEM, art. 36): too many absent, or too many blank and null votes."""

from typing import Literal

from engine.rules.definitions.law import ElectoralLaw

Cause = Literal["absent", "blank-and-null"]


def nullity(law: ElectoralLaw, roll: int, cast: int, blank: int, null: int) -> Cause | None:
    """Return why the election would have to be repeated, or nothing where it stands.

    ``cast`` are all votes cast, blank and null ones included. The law speaks of blank and null
    votes "added or separately": their sum decides, since neither can exceed it. The game tells
    the cause and goes on with the result; the repeat election is not played.
    """
    if law.nullity.absent_over.exceeded_by(roll - cast, roll):
        return "absent"
    if law.nullity.blank_and_null_over.exceeded_by(blank + null, cast):
        return "blank-and-null"
    return None
