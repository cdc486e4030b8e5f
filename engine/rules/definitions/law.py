"""Definitions of the law as dated data: who may stand and how, seats, recall, council, calendar.

Every rule says where it stands (``article``), how well that is known (``tag``) and which rule card
explains it. Parts of a whole are pairs of whole numbers, so that nothing is rounded unseen.
"""

from typing import Annotated, Literal, Protocol, TypeVar

from pydantic import Field, model_validator

from engine.rules.definitions.base import Date, Definition, Id, Tag, Text


class Part(Definition):
    """A part of a whole: ``part`` of every ``of``."""

    part: Annotated[int, Field(ge=1)]
    of: Annotated[int, Field(ge=1)]

    @model_validator(mode="after")
    def _is_no_more_than_the_whole(self) -> "Part":
        if self.part > self.of:
            raise ValueError("a part is no more than its whole")
        return self

    def exceeded_by(self, number: int, whole: int) -> bool:
        """Return whether ``number`` is more than this part of ``whole``."""
        return number * self.of > whole * self.part

    def reached_by(self, number: int, whole: int) -> bool:
        """Return whether ``number`` is at least this part of ``whole``."""
        return number * self.of >= whole * self.part

    def rounded_down(self, whole: int) -> int:
        """Return the whole number in this part of ``whole``."""
        return whole * self.part // self.of

    def rounded_up(self, whole: int) -> int:
        """Return the least number that reaches this part of ``whole``."""
        return -(-whole * self.part // self.of)

    def least_above(self, whole: int) -> int:
        """Return the least number that exceeds this part of ``whole``."""
        return self.rounded_down(whole) + 1


class Basis(Definition):
    """Where a rule stands and how well that is known; M and A are shown as assumptions."""

    article: str
    tag: Tag
    reason: str | None = None
    card: Id
    """The rule card that explains it."""

    @model_validator(mode="after")
    def _says_why_it_is_assumed(self) -> "Basis":
        if self.tag in ("M", "A") and not self.reason:
            raise ValueError("a rule tagged M or A says why it is assumed (reason)")
        return self


class CouncilBand(Definition):
    """Seats of the council (the mayor apart) of places of up to so many people."""

    up_to: int | None
    seats: Annotated[int, Field(ge=5, le=15)]


class CouncilSizes(Basis):
    """Council seats by population; the last band has no upper end."""

    bands: tuple[CouncilBand, ...]


class Quota(Basis):
    """The least part of each sex among the council candidates of a list."""

    least: Part


class QuotaRounding(Basis):
    """How the quota becomes a number of people."""

    to: Literal["down", "up"]


class MayorInQuota(Basis):
    """Whether the candidate for mayor counts for the quota."""

    counted: bool


class Placement(Basis):
    """In which order the sexes must stand on a list.

    ``free``: any. ``woman-in-first``: a woman among the first ``first``. ``alternation``: a man
    after each woman and the reverse. ``alternation-woman-first``: that, and a woman first.
    ``parity``: as many of one sex as of the other, or one more, in any order.
    """

    id: Id
    title: Text
    kind: Literal["alternation", "alternation-woman-first", "free", "parity", "woman-in-first"]
    first: Annotated[int, Field(ge=1, le=15)] | None = None

    @model_validator(mode="after")
    def _first_stands_where_it_counts(self) -> "Placement":
        if (self.kind == "woman-in-first") != (self.first is not None):
            raise ValueError("first belongs to the kind woman-in-first, and to no other")
        return self


class Bonus(Basis):
    """The seats of the winner: half of all and ``over_half`` more, rounded up, or its D'Hondt
    share where that is better.
    """

    over_half: int


class Nullity(Basis):
    """When an election is null and must be repeated."""

    absent_over: Part
    """Of the roll."""
    blank_and_null_over: Part
    """Of the votes cast."""


class Moment(Definition):
    """An hour counted from election day: ``days`` is 0 on that day, -2 two days before."""

    days: int
    hour: Annotated[int, Field(ge=0, le=24)]


Ban = Literal[
    "alcohol-sale",
    "arms",
    "loudspeakers",
    "meetings",
    "propaganda",
    "public-buildings",
    "religious-appeals",
    "shows",
    "wall-painting",
]


class ClockRule(Basis):
    """What is banned, from when to when; without an end or a beginning it always is."""

    bans: Ban
    begins: Moment | None = None
    ends: Moment | None = None
    allowed_from: int | None = None
    allowed_until: int | None = None
    """Hours of the day between which it is allowed all the same."""


class ElectoralLaw(Definition):
    """The law of one election, with one rule of placement."""

    id: Id
    title: Text
    election_day: Date
    council_sizes: CouncilSizes
    quota: Quota
    quota_rounding: QuotaRounding
    mayor_in_quota: MayorInQuota
    placement: Placement
    bonus: Bonus
    dhondt: Basis
    ties: Basis
    nullity: Nullity
    clock: tuple[ClockRule, ...]


class Signatures(Basis):
    """Part of the roll that must sign for a recall."""

    least: Part


class RecallThreshold(Basis):
    """How many yes votes remove an authority."""

    of: Literal["roll", "valid"]
    over: Part
    turnout: Part | None = None
    """The least part of the roll that must have voted."""


class NewElections(Basis):
    """The part of the council beyond which its recall means new elections."""

    over: Part


class RecallLaw(Definition):
    """The law of a recall vote held in one year."""

    id: Id
    title: Text
    begins: Date
    ends: Date | None = None
    signatures: Signatures
    threshold: RecallThreshold
    replacement: Basis
    new_elections: NewElections


class MayorsVote(Basis):
    """What the mayor's vote in council is, from a day on."""

    begins: Date
    kind: Literal["breaks-ties", "votes-and-breaks-ties"]


class Vacancy(Basis):
    """The votes that declare an office vacant, as a part of the legal number, mayor included."""

    least: Part


class CivilSociety(Basis):
    """Seats of civil society in the coordination council, as a part of the officials' number."""

    part: Part
    rounding: Literal["down", "up"]


class CouncilLaw(Definition):
    """How the council decides."""

    mayors_vote: tuple[MayorsVote, ...]
    """The oldest first."""
    vacancy: Vacancy
    coordination_council: CivilSociety


class RuleCard(Definition):
    """A rule in plain words, and what is different today."""

    id: Id
    title: Text
    rule: Text
    today: Text
    article: str
    tag: Tag
    source: str | None = None
    reason: str | None = None

    @model_validator(mode="after")
    def _has_an_origin(self) -> "RuleCard":
        if self.tag in ("S", "V", "D") and not self.source:
            raise ValueError("a card tagged S, V or D names its source")
        if self.tag in ("M", "A") and not self.reason:
            raise ValueError("a card tagged M or A says why it is assumed (reason)")
        return self


class LawContent(Definition):
    """Everything below ``content/law/``; one field a file of the same name."""

    electoral: tuple[ElectoralLaw, ...]
    placements: tuple[Placement, ...]
    """Rules of placement that can be put in the place of an electoral law's own."""
    recall: tuple[RecallLaw, ...]
    council: CouncilLaw
    cards: tuple[RuleCard, ...]

    @property
    def electoral_ids(self) -> tuple[str, ...]:
        """Every law that can be played: each by itself, then with each other placement."""
        return tuple(
            law.id if rule is None else f"{law.id}+{rule.id}"
            for law in self.electoral
            for rule in (None, *self.placements)
        )

    def law(self, id: str) -> ElectoralLaw:
        """Return the law ``2002``, or ``2002+alternation`` with its placement exchanged.

        Raises KeyError for an id that is not among :attr:`electoral_ids`.
        """
        base, plus, rule = id.partition("+")
        law = _by_id(self.electoral, base)
        if not plus:
            return law
        placement = _by_id(self.placements, rule)
        return law.model_copy(update={"id": id, "placement": placement})

    def recall_law(self, id: str) -> RecallLaw:
        """Return the recall law ``2004`` or ``2005``; raises KeyError for another."""
        return _by_id(self.recall, id)

    def card(self, id: str) -> RuleCard:
        """Return a rule card; raises KeyError for one that is not there."""
        return _by_id(self.cards, id)


class _Named(Protocol):
    @property
    def id(self) -> str: ...


Named = TypeVar("Named", bound=_Named)


def _by_id(items: tuple[Named, ...], id: str) -> Named:
    for item in items:
        if item.id == id:
            return item
    raise KeyError(id)
