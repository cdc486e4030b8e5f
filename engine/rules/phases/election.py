"""The eve and election day: the night's last choices, the count, the seats, the council."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from engine.rules.actions.eve import AskForKeys, HoldParty, SendWord, WatchTonight, eve_spots
from engine.rules.actions.turn import HandIn
from engine.rules.chance import Stream
from engine.rules.chronicle import Fact
from engine.rules.council.office_state import Councillor, OfficeState
from engine.rules.council.treasury import opening
from engine.rules.electoral_law.election import AllocationStep, Elected, Election, TableCount
from engine.rules.electoral_law.nullity import nullity
from engine.rules.electoral_law.seats import Allocation, allocate
from engine.rules.electorate.electorate import Electorate
from engine.rules.electorate.utility import ABSENT, BLANK, NULL, all_utilities, alternatives
from engine.rules.electorate.vote import choices, count_tables
from engine.rules.phase import Step
from engine.rules.phases.campaign import close
from engine.rules.resolution import Resolution
from engine.rules.resolve import act_all, drawn_order

if TYPE_CHECKING:
    from engine.rules.state import State
    from engine.rules.world import World

MUNICIPAL = "municipal"
"""Name of the election in the streams of tastes; the recall is another."""


class ElectionDay:
    """The phase of the eve and the count."""

    id = "election"
    actions = (HoldParty, WatchTonight, AskForKeys, SendWord, HandIn)

    def begin(self, world: "World", state: "State") -> Step:
        """Tell where something may happen tonight."""
        lists = {name: replace(own, open=()) for name, own in state.lists.items()}
        facts = tuple(
            Fact("night-fell", state.turn, "", place=spot.place, source=f"eve:{spot.id}")
            for spot in eve_spots(world)
        )
        return Step(replace(state, lists=lists), facts)

    def is_skipped(self, world: "World", state: "State") -> bool:
        """Never."""
        return False

    def resolve(self, world: "World", state: "State") -> Step:
        """Let the night pass, count, allocate, and seat the council."""
        resolution = Resolution(world, state, keeps={})
        act_all(resolution, drawn_order(resolution))
        step = close(resolution)
        election = hold_election(world, step.state.electorate, step.state)
        office = take_office(world, step.state, election)
        counted = Step(
            replace(step.state, election=election, office=office),
            tuple(told_of_the_count(world, state.turn, election)),
        )
        return step.then(counted)


def hold_election(world: "World", electorate: Electorate, state: "State") -> Election:
    """Count every elector's choice, table by table, and allocate the seats."""
    names = alternatives(world)
    chosen = choices(world, MUNICIPAL, names, all_utilities(world, electorate))
    return declare(world, state, count_tables(world, names, chosen))


def declare(world: "World", state: "State", tables: tuple[TableCount, ...]) -> Election:
    """Add up the tables and allocate the seats by the law of the day."""
    names = alternatives(world)
    votes = {name: sum(table.votes[a] for table in tables) for a, name in enumerate(names)}
    allocation = seats_of(world, votes, state)
    seats = dict(zip(world.lists, allocation.seats, strict=True))
    lots = [f"{lot.what}:{world.lists[lot.drawn]}" for lot in allocation.lots]
    if allocation.winner is None:
        # Nobody has a vote: somebody must govern, and nobody has a better right.
        winner = Stream(world.setup.seeds.people, "lot", "no-votes", "election-1", "seats").lot(
            world.lists
        )
        lots.append(f"mayor:{winner}")
    else:
        winner = world.lists[allocation.winner]
    cast = world.electors - votes[ABSENT]
    return Election(
        alternatives=names,
        votes=votes,
        tables=tables,
        seats=seats,
        steps=tuple(
            AllocationStep(step.code, _named(world, step.params)) for step in allocation.steps
        ),
        lots=tuple(lots),
        elected=tuple(
            Elected(name, place, state.lists[name].candidates[place])
            for name in world.lists
            for place in range(1, 1 + seats[name])
        ),
        mayor=Elected(winner, 0, state.lists[winner].candidates[0]),
        null_election=nullity(world.law, world.electors, cast, votes[BLANK], votes[NULL]) or "",
    )


def seats_of(world: "World", votes: dict[str, int], state: "State") -> Allocation:
    """Allocate the council's seats by the law of the day; ties by a lot of the people's seed."""

    def draw(what: str, among: tuple[int, ...]) -> int:
        stream = Stream(world.setup.seeds.people, "lot", what, "election-1", "seats")
        return stream.lot(among)

    candidates = [len(state.lists[name].candidates) - 1 for name in world.lists]
    by_list = [votes[name] for name in world.lists]
    return allocate(world.law, world.council_seats, by_list, candidates, draw)


def take_office(world: "World", state: "State", election: Election) -> OfficeState:
    """Seat the council; of what the predecessor left free for the first year, half is there."""
    seated = (election.mayor, *election.elected)
    council = tuple(
        Councillor(
            aspirant=person.aspirant,
            list=person.list,
            place=person.place,
            training=state.lists[person.list].training
            if world.aspirants[person.aspirant].sex == "woman"
            else 0,
            regard=world.parameters["council.coalition"]
            if person.list == election.mayor.list
            else 0,
        )
        for person in seated
    )
    return OfficeState(
        governs=election.mayor.list,
        mayor=election.mayor.aspirant,
        council=council,
        treasury_centimos=opening(world),
    )


def _named(world: "World", params: Mapping[str, int]) -> dict[str, int | str]:
    return {key: world.lists[n] if key == "list" else n for key, n in params.items()}


def told_of_the_count(world: "World", turn: int, election: Election) -> list[Fact]:
    """Return what everybody hears: the votes of each, and who was elected."""
    facts = [
        Fact("vote-counted", turn, name, after=election.votes[name])
        for name in election.alternatives
    ]
    if election.null_election:
        facts.append(Fact("election-null", turn, "", details={"cause": election.null_election}))
    for person in (election.mayor, *election.elected):
        aspirant = world.aspirants[person.aspirant]
        facts.append(
            Fact(
                "elected",
                turn,
                person.list,
                details={
                    "aspirant": person.aspirant,
                    "place": person.place,
                    "sex": aspirant.sex,
                },
            )
        )
    return facts
