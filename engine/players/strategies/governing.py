"""Ways of governing, of opposing, and of working without a seat, shared by strategies."""

from collections.abc import Iterator, Sequence

from engine.rules.actions.assembly import SetAssemblyRule
from engine.rules.actions.council import ProposeMotion, TakeStance
from engine.rules.actions.governing import (
    DecideInherited,
    DeliverGoods,
    ProposeMeasure,
    PublishAccounts,
    SeekAlliance,
    StartWork,
)
from engine.rules.actions.opposition import (
    AccompanyCommunity,
    CampaignForRecall,
    CollectSignatures,
    DefendRecord,
    ExposeWork,
    WatchWork,
)
from engine.rules.actions.union import AnyAction
from engine.rules.view import View

OPEN_DESIGN = (
    ("notice", "notice-21"),
    ("messenger", "messenger-walkers"),
    ("languages", "languages-both"),
    ("site", "site-in-turn"),
    ("votes", "votes-places-women"),
    ("meal", "meal-common-pot"),
    ("shares", "shares-40-50-10"),
    ("formula", "formula-criteria"),
    ("facilitator", "facilitator-ngo"),
)
"""The assembly to which those come who live far and speak little."""


def govern_openly(view: View, measures: Sequence[str]) -> Iterator[AnyAction]:
    """Write the assembly's rules, propose what binds oneself, and build what was promised."""
    for field, option in OPEN_DESIGN:
        yield SetAssemblyRule(field, option)  # type: ignore[arg-type]
    yield DecideInherited("trim")
    yield from (ProposeMeasure(measure) for measure in measures)
    yield from _promised_works(view)
    yield from view.allowed(SeekAlliance)
    yield PublishAccounts()


def govern_by_favours(view: View) -> Iterator[AnyAction]:
    """Deliver what was promised to one's own, and build what is seen by a friend's firm."""
    yield from view.allowed(DeliverGoods)
    projects = {p.id: p for p in view.district.projects}
    works = [a for a in view.allowed(StartWork) if isinstance(a, StartWork)]
    yield from sorted(
        (work for work in works if work.door == "cronies"),
        key=lambda w: (
            -projects[w.project].visible.value,
            projects[w.project].cost_centimos.value,
            w.project,
            w.place,
        ),
    )


def oppose(view: View, measures: Sequence[str]) -> Iterator[AnyAction]:
    """Ask, watch and propose with those in the council who will join."""
    yield from view.allowed(ExposeWork)
    yield from (ProposeMotion(measure) for measure in measures)
    yield from view.allowed(AccompanyCommunity)
    yield from view.allowed(WatchWork)
    yield TakeStance("for")


def wear_down(view: View) -> Iterator[AnyAction]:
    """Block in the council and gather signatures where the roads are short."""
    yield TakeStance("against")
    yield from sorted(
        view.allowed(CollectSignatures),
        key=lambda a: (view.days(a), -view.electors_of[a.place], a.place),  # type: ignore[union-attr,index]
    )


def stand_by_the_record(view: View) -> Iterator[AnyAction]:
    """Speak where many live, for or against the recall, by the side one is on."""
    kind = DefendRecord if view.role == "governs" else CampaignForRecall
    yield from sorted(
        view.allowed(kind),
        key=lambda a: (-view.electors_of[a.place], a.place),  # type: ignore[union-attr,index]
    )


def _promised_works(view: View) -> Iterator[AnyAction]:
    office = view.office
    standing = {(w.project, w.place) for w in office.works} if office is not None else set()
    for promise in view.own.promises:
        claim = promise.claim
        if claim.place and (claim.project, claim.place) not in standing:
            yield StartWork(claim.project, claim.place, "mayor")
