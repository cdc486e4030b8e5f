"""Effects and conditions as content writes them; the handlers live in ``engine/rules/effects``."""

from typing import Annotated, Literal

from pydantic import Field

from engine.rules.definitions.base import Definition, Id, Permille, Text
from engine.rules.definitions.geography import SegmentId

TieField = Literal["fear", "look", "material", "moral", "programme", "recognition"]
Amount = Annotated[int, Field(ge=-3000, le=3000)]


class Where(Definition):
    """Which cells are meant. ``here`` is the place that the situation names."""

    places: (
        Literal["all", "communities", "districts", "here", "home", "rural", "town"]
        | (tuple[Id, ...])
    ) = "all"
    segments: Literal["all"] | tuple[SegmentId, ...] = "all"
    sex: Literal["all", "man", "woman"] = "all"


class TieChange(Definition):
    """A tie to a list grows or shrinks, in milli-logits (recognition in permille)."""

    kind: Literal["tie"]
    field: TieField
    amount: Amount
    whose: Literal["own", "rivals"] = "own"
    where: Where = Where()


class AwarenessChange(Definition):
    """Rights awareness changes, permille."""

    kind: Literal["awareness"]
    amount: Amount
    where: Where = Where()


class SecrecyChange(Definition):
    """Belief in the secrecy of the vote changes, permille."""

    kind: Literal["secrecy"]
    amount: Amount
    where: Where = Where()


class MoneyChange(Definition):
    """The list's purse gains or pays."""

    kind: Literal["money"]
    centimos: int


class TreasuryChange(Definition):
    """The municipality's treasury gains or pays; only who governs is asked."""

    kind: Literal["treasury"]
    centimos: int


class DebtIncurred(Definition):
    """The debt of this offer is taken on."""

    kind: Literal["debt"]


class Commitment(Definition):
    """A word given about the list: this aspirant among the first ``first`` places."""

    kind: Literal["commitment"]
    aspirant: Id
    first: Annotated[int, Field(ge=1, le=15)]


class FlagSet(Definition):
    """Something is remembered of the player."""

    kind: Literal["flag"]
    flag: Id


class Evidence(Definition):
    """A trace is left: each turn it comes out with this chance."""

    kind: Literal["evidence"]
    risk: Permille


class Rumour(Definition):
    """A line in next turn's news, for all."""

    kind: Literal["rumour"]
    text: Text


class Queue(Definition):
    """An incident is sure to come after so many turns."""

    kind: Literal["queue"]
    incident: Id
    turns: Annotated[int, Field(ge=1, le=8)]


class StandingChange(Definition):
    """How far the list's word is believed changes, permille."""

    kind: Literal["standing"]
    amount: Amount


class DaysChange(Definition):
    """Days of the coming week that are lost (negative) or won."""

    kind: Literal["days"]
    amount: Annotated[int, Field(ge=-4, le=4)]


class TrainingChange(Definition):
    """The women of the list gain skill for the debate and the council, permille."""

    kind: Literal["training"]
    amount: Amount


class RuleInForce(Definition):
    """A measure that binds comes into force, or is dropped."""

    kind: Literal["rule"]
    measure: Id
    becomes: Literal["dropped", "in-force"] = "in-force"


class SignaturesChange(Definition):
    """Signatures for a recall, permille of the roll, gathered or lost."""

    kind: Literal["signatures"]
    amount: Amount


class CouncilChange(Definition):
    """The councillors' regard for the one who governs changes, permille."""

    kind: Literal["council"]
    amount: Amount


class WorkStarted(Definition):
    """A work begins outside the budget round, by this door."""

    kind: Literal["work"]
    project: Id
    place: Id
    door: Literal["alliance", "cronies", "gift", "law"]


Effect = Annotated[
    AwarenessChange
    | Commitment
    | CouncilChange
    | DaysChange
    | DebtIncurred
    | Evidence
    | FlagSet
    | MoneyChange
    | Queue
    | RuleInForce
    | Rumour
    | SecrecyChange
    | SignaturesChange
    | StandingChange
    | TieChange
    | TrainingChange
    | TreasuryChange
    | WorkStarted,
    Field(discriminator="kind"),
]


class HasFlag(Definition):
    """The player carries this flag."""

    kind: Literal["has-flag"]
    flag: Id


class LacksFlag(Definition):
    """The player does not carry this flag."""

    kind: Literal["lacks-flag"]
    flag: Id


class PurseAtLeast(Definition):
    """The list has at least so much money."""

    kind: Literal["purse-at-least"]
    centimos: Annotated[int, Field(ge=0)]


class PurseBelow(Definition):
    """The list has less money than this."""

    kind: Literal["purse-below"]
    centimos: Annotated[int, Field(ge=0)]


class Role(Definition):
    """What the player is after the election."""

    kind: Literal["role"]
    role: Literal["civil-society", "governs", "minority"]


class WomenAmongFirst(Definition):
    """How many women stand among the first places (council places, the mayor apart)."""

    kind: Literal["women-among-first"]
    places: Annotated[int, Field(ge=1, le=15)]
    at_least: Annotated[int, Field(ge=0, le=15)] = 0
    at_most: Annotated[int, Field(ge=0, le=15)] = 15


class GaveGifts(Definition):
    """The list has given gifts at least so often."""

    kind: Literal["gave-gifts"]
    at_least: Annotated[int, Field(ge=1, le=50)] = 1


class Visited(Definition):
    """Somebody of the list has been in this place."""

    kind: Literal["visited"]
    place: Id


class RuleHolds(Definition):
    """A measure is in force (or, with ``no``, is not)."""

    kind: Literal["rule-holds"]
    measure: Id
    holds: Literal["no", "yes"] = "yes"


class HasDebt(Definition):
    """The player still owes what this offer asked."""

    kind: Literal["has-debt"]
    offer: Id


Condition = Annotated[
    GaveGifts
    | HasDebt
    | HasFlag
    | LacksFlag
    | PurseAtLeast
    | PurseBelow
    | Role
    | RuleHolds
    | Visited
    | WomenAmongFirst,
    Field(discriminator="kind"),
]
