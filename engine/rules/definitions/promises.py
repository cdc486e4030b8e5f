"""The structured claim: what every promise is, so that a newsroom can take it apart later."""

from typing import Annotated, Literal

from pydantic import Field

from engine.rules.definitions.base import (
    Definition,
    Id,
    Permille,
    SourcedCount,
    SourcedPermille,
    Text,
)
from engine.rules.definitions.geography import PlaceKind

Competence = Literal["district", "ministry", "national", "nobody", "province", "region"]
"""Whose job something is by law (Ley 27972, arts. 79-86)."""


class Project(Definition):
    """A work or service: what it costs, whom it serves, whose job it is by law.

    One that is not the municipality's job (``competence`` neither district nor province) can be
    promised all the same, but never built.
    """

    id: Id
    name: Text
    about: Text
    icon: str
    need: Id
    unit: Text
    cost_centimos: SourcedCount
    upkeep_permille: SourcedPermille
    """Yearly upkeep, permille of the cost."""
    jobs: SourcedCount
    """Person-months of paid work."""
    beneficiaries: SourcedPermille
    """Permille of the place's people who are served."""
    quarters: Annotated[int, Field(ge=1, le=8)]
    visible: SourcedPermille
    """How much it is seen, permille: it feeds the look of the one who governs."""
    useful: SourcedPermille
    """How much of the need it meets, permille."""
    kickback: SourcedPermille
    """Room for a cut, permille of the cost."""
    labour: Permille
    """How far communal work (faena) can lower the cost, permille."""
    competence: Competence
    competence_source: str
    kinds: Annotated[tuple[PlaceKind, ...], Field(min_length=1)]
    bulky: Literal["no", "yes"] = "no"

    @property
    def is_municipal(self) -> bool:
        """Whether it is a municipality's job, the district's or the province's."""
        return self.competence in ("district", "province")


class MoneySource(Definition):
    """Where a promise says that its money comes from."""

    id: Id
    name: Text
    ceiling_centimos: SourcedCount
    """What can honestly be expected from it in two years."""
