"""How the council decides by law: sizes, the mayor's vote, vacancy, civil society's seats."""

from typing import Literal

from engine.rules.definitions.law import CouncilLaw, ElectoralLaw, MayorsVote

Side = Literal["no", "yes"]


def council_size(law: ElectoralLaw, people: int) -> int:
    """Return the seats of the council, the mayor apart, of a place of so many people."""
    bands = law.council_sizes.bands
    return next((b.seats for b in bands if b.up_to is None or people <= b.up_to), bands[-1].seats)


def mayors_vote(law: CouncilLaw, day: str) -> MayorsVote:
    """Return what the mayor's vote is on ``day`` (year-month-day)."""
    in_force = [rule for rule in law.mayors_vote if rule.begins <= day]
    return (in_force or law.mayors_vote)[-1]


def is_carried(rule: MayorsVote, yes: int, no: int, mayor: Side) -> bool:
    """Return whether a motion is carried by the councillors' ``yes`` and ``no`` and the mayor.

    Before Ley 28268 the mayor votes as a member and again on a tie; after it only on a tie.
    """
    if rule.kind == "votes-and-breaks-ties":
        yes, no = (yes + 1, no) if mayor == "yes" else (yes, no + 1)
    return yes > no or (yes == no and mayor == "yes")


def vacancy_votes(law: CouncilLaw, seats: int) -> int:
    """Return the votes that declare an office vacant, in a council of so many seats and a mayor."""
    return law.vacancy.least.rounded_up(seats + 1)


def civil_society_seats(law: CouncilLaw, officials: int) -> int:
    """Return the seats of civil society in a coordination council of so many officials."""
    rule = law.coordination_council
    up = rule.rounding == "up"
    return rule.part.rounded_up(officials) if up else rule.part.rounded_down(officials)
