"""Going to people: hearing what is lacking, working out what it costs, and telling it there."""

from collections.abc import Iterable, Iterator

from engine.players.wish import Wish
from engine.rules.actions.promises import MakePromise, PrepareProposal
from engine.rules.actions.visits import HoldAssembly, HoldWorkshop, Listen, TrainWomen
from engine.rules.definitions.geography import PlaceKind
from engine.rules.view import View

FIELD: tuple[PlaceKind, ...] = ("community", "district")
TOWN: tuple[PlaceKind, ...] = ("town-quarter",)
EVERYWHERE: tuple[PlaceKind, ...] = (*FIELD, *TOWN)


def near_and_large(view: View, kinds: tuple[PlaceKind, ...] = EVERYWHERE) -> list[str]:
    """Return places of some kinds, those with most electors for a day's road first."""
    places = [p.id for p in view.places.values() if p.kind in kinds]
    return sorted(places, key=lambda p: (-view.electors_of[p] // view.days_to(p), p))


def small_and_poor(view: View) -> list[str]:
    """Return the places where a meeting or a feast reaches nearly everybody, the poorest first."""
    capacity = view.parameters["meeting.capacity"]

    def missed(place: str) -> int:
        return max(0, view.electors_of[place] - capacity) // 100

    places = [p.id for p in view.places.values() if p.is_rural]
    return sorted(
        places, key=lambda p: (missed(p), view.days_to(p), -view.places[p].poverty.value, p)
    )


def hear(view: View, places: Iterable[str], ahead: int) -> Iterator[Wish]:
    """Listen where nobody of the list has, ``ahead`` places more than were worked out for."""
    planned = sum(1 for a in view.plan if isinstance(a, Listen))
    if len(view.own.known_places) + planned >= len(view.own.proposals) + ahead:
        return
    for place in places:
        yield Wish(Listen(place), "hear-first")


def work_out(view: View) -> Iterator[Wish]:
    """Work out, for each place that was heard, the work that answers its worst lack."""
    ready = {proposal.place for proposal in view.own.proposals}
    for place in view.own.known_places:
        if place not in ready:
            for project in lawful_works(view, place)[:1]:
                yield Wish(PrepareProposal(project, place), "work-it-out")


def lawful_works(view: View, place: str) -> list[str]:
    """Return works that are a municipality's job, those first that answer what is lacking most."""
    needs = view.needs(place) or {}
    projects = {p.id: p for p in view.district.projects}
    legal = [
        projects[p]
        for p in view.projects_for(place)
        if projects[p].competence in ("district", "province")
    ]
    ranked = sorted(
        legal,
        key=lambda p: (-needs.get(p.need, 0) * p.useful.value, p.cost_centimos.value, p.id),
    )
    return [project.id for project in ranked]


def tell_it(view: View) -> Iterator[Wish]:
    """Call the assembly of each place for which something was worked out, and promise that."""
    told = {p.heard_in for p in view.own.promises}
    for proposal in view.own.proposals:
        if proposal.place not in told:
            yield Wish(HoldAssembly(proposal.place), "tell-it-there")


def promise_with_figures(view: View) -> Iterator[Wish]:
    """Say and write down what has a place, a price, a source of money and a date."""
    for action in view.allowed(MakePromise):
        if isinstance(action, MakePromise) and action.claim.is_costed:
            spoken = action.claim.form == "spoken"
            yield Wish(action, "tell-it-there" if spoken else "write-it-down")


def promise_anything(view: View) -> Iterator[Wish]:
    """Name a thing wherever people are met; nobody asks what it costs."""
    for action in view.allowed(MakePromise):
        if isinstance(action, MakePromise) and action.claim.form == "spoken":
            yield Wish(action, "plain-word")


def prepare_women(view: View, until: int) -> Iterator[Wish]:
    """Train the women of the list until they have so much skill, once a week at most."""
    if view.own.training < until and not any(isinstance(a, TrainWomen) for a in view.plan):
        yield Wish(TrainWomen(), "prepare-the-women")


def teach(view: View, places: Iterable[str], most: int) -> Iterator[Wish]:
    """Hold rights workshops, ``most`` in a week."""
    if sum(1 for a in view.plan if isinstance(a, HoldWorkshop)) < most:
        for place in places:
            yield Wish(HoldWorkshop(place), "teach-rights")
