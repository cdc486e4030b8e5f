"""Governing: what the municipality's money and word are used for, openly or by favours."""

from collections.abc import Iterable, Iterator, Sequence

from engine.players.wish import Reason, Wish
from engine.rules.actions.assembly import SetAssemblyRule
from engine.rules.actions.council import PrepareCouncillors
from engine.rules.actions.governing import (
    DecideInherited,
    DeliverGoods,
    ProposeMeasure,
    PublishAccounts,
    SeekAlliance,
    StartWork,
)
from engine.rules.actions.opposition import DefendRecord, TakeRadioSpace
from engine.rules.definitions.promises import Project
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
BINDING = (
    "publish-accounts",
    "vigilance-committee",
    "rural-shares",
    "women-seats",
    "meetings-in-communities",
    "jobs-by-committee",
    "support-milk-oversight",
    "no-relatives",
    "coordination-council",
)
"""Measures that bind whoever governs, in the order in which they are tried."""


def open_the_assembly(view: View) -> Iterator[Wish]:
    """Write the assembly's form so that those come who were never asked."""
    for field, option in OPEN_DESIGN:
        yield Wish(SetAssemblyRule(field, option), "open-the-assembly")  # type: ignore[arg-type]


def free_the_money(view: View) -> Iterator[Wish]:
    """Build less of what the predecessor left, and use the money that it frees."""
    yield Wish(DecideInherited("trim"), "free-the-money")


def bind(view: View, measures: Iterable[str], most: int = 1) -> Iterator[Wish]:
    """Put rules before the council, ``most`` in one turn: what lost is tried again later."""
    if sum(1 for a in view.plan if isinstance(a, ProposeMeasure)) >= most:
        return
    wanted = tuple(measures)
    start = view.slot.number % len(wanted)
    # Who lost with one measure tries the next: the council may be asked again next time.
    first = wanted[:3] if view.slot.number <= 3 else wanted[start:] + wanted[:start]
    for measure in (*first, *wanted):
        yield Wish(ProposeMeasure(measure), "bind-whoever-governs")


def keep_promises(view: View) -> Iterator[Wish]:
    """Begin the works that were promised, those with a date first."""
    standing = {(w.project, w.place) for w in view.office.works} if view.office else set()
    claims = sorted(
        (p.claim for p in view.own.promises if p.claim.place),
        key=lambda c: (not c.is_costed, c.deadline_quarter, c.project, c.place),
    )
    for claim in claims:
        if (claim.project, claim.place) not in standing:
            yield Wish(StartWork(claim.project, claim.place, "mayor"), "build-what-was-promised")


def find_allies(view: View, most: int = 1) -> Iterator[Wish]:
    """Seek alliances, those first that take least from the treasury."""
    if sum(1 for a in view.plan if isinstance(a, SeekAlliance)) < most:
        for alliance in sorted(
            view.district.alliances, key=lambda a: (a.cost_centimos.value, a.id)
        ):
            yield Wish(SeekAlliance(alliance.id), "find-allies")


def show_accounts(view: View) -> Iterator[Wish]:
    """Put the accounts on the door."""
    yield Wish(PublishAccounts(), "show-the-accounts")


def prepare_councillors(view: View) -> Iterator[Wish]:
    """Prepare the women of the list who sit in the council."""
    if not any(isinstance(a, PrepareCouncillors) for a in view.plan):
        yield Wish(PrepareCouncillors(), "prepare-the-women")


def pay_what_was_promised(view: View) -> Iterator[Wish]:
    """Hand over, with public money, what was promised for after the election."""
    for action in view.allowed(DeliverGoods):
        yield Wish(action, "pay-what-was-promised")


def works(
    view: View,
    places: Sequence[str],
    order: Iterable[Project],
    reason: Reason,
    door: str = "mayor",
    most: int = 1,
) -> Iterator[Wish]:
    """Begin works of some kinds, in the order given, where none of this office stands yet."""
    if sum(1 for a in view.plan if isinstance(a, StartWork)) >= most:
        return
    served = {w.place for w in view.office.works} if view.office is not None else set()
    nearest = dict.fromkeys((*(p for p in places if p not in served), *places))
    left = view.treasury_left
    for project in order:
        for place in nearest:
            work = StartWork(project.id, place, door)  # type: ignore[arg-type]
            if project.id in view.buildable_in(place) and view.public_price(work) <= left:
                yield Wish(work, reason)


def seen_from_afar(view: View) -> list[Project]:
    """Return works by how much they are seen, the cheaper first."""
    return sorted(
        view.district.projects, key=lambda p: (-p.visible.value, p.cost_centimos.value, p.id)
    )


def useful(view: View, needs: Iterable[str] = ()) -> list[Project]:
    """Return works by what they serve for their price, of some needs or of all."""
    wanted = tuple(needs)
    return sorted(
        (p for p in view.district.projects if not wanted or p.need in wanted),
        key=lambda p: (-p.useful.value * 1_000_000 // p.cost_centimos.value, p.id),
    )


def on_the_radio(view: View, word: str) -> Iterator[Wish]:
    """Take an hour on the radio, where most hear it in their language."""
    reason: Reason = "be-heard-on-rights" if word == "rights" else "show-the-record"
    hours = [a for a in view.allowed(TakeRadioSpace) if isinstance(a, TakeRadioSpace)]
    coverage = {m.id: m.coverage for m in view.district.media}

    def heard(hour: TakeRadioSpace) -> int:
        return sum(
            view.electors_of[place] * share * view.places[place].languages.get(hour.language, 0)
            for place, share in coverage[hour.medium].items()
        )

    for hour in sorted(hours, key=lambda h: (-heard(h), h.medium, h.language)):
        if hour.word == word:
            yield Wish(hour, reason)


def defend(view: View) -> Iterator[Wish]:
    """Show what was done, where many live."""
    for action in view.allowed(DefendRecord):
        yield Wish(action, "show-the-record")
