"""The count for the screen: tables coming in, seats falling, the elected, the women's places."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from engine.analysis.levels import counted as all_counted
from engine.language.language import Language
from engine.language.wording.allocation_steps import mixed_number, step_reason, step_title
from engine.language.wording.amounts import number
from engine.language.wording.facts import say_fact
from engine.language.wording.names import Names
from engine.language.wording.votes import REST, rest_name
from engine.rules.definitions.geography import PlaceKind
from engine.rules.electoral_law.election import AllocationStep, Elected, Election, TableCount
from engine.rules.electoral_law.nullity import nullity
from engine.rules.view import View
from ui.window.explanation import Explanation
from ui.window.game import Game
from ui.window.presenters.causes import about_the_order, cause_lines

NIGHT = ("party-held", "night-watched", "keys-kept", "word-sent")
"""Facts of the eve that are told before the count."""
KINDS: tuple[PlaceKind, ...] = ("town-quarter", "community", "district")


@dataclass(frozen=True)
class StepLine:
    """One step of the allocation in words."""

    title: str
    reason: str
    list: str
    """The list it is about, or nothing."""
    seat: int
    """The seat it gives, or 0."""


@dataclass(frozen=True)
class Quotient:
    """A cell of the D'Hondt table: votes divided, and the seat that it takes (0: none)."""

    shown: str
    seat: int


@dataclass(frozen=True)
class QuotientRow:
    """One list of the D'Hondt table."""

    list: str
    votes: int
    quotients: tuple[Quotient, ...]


@dataclass(frozen=True)
class WomanOnList:
    """A woman candidate: where she stood, and what came of it."""

    list: str
    place: int
    name: str
    is_elected: bool
    why: str


class ElectionNight:
    """The result of the election, for everybody in front of the machine."""

    def __init__(self, game: Game) -> None:
        self.view: View = game.view
        if self.view.election is None:
            raise ValueError("there is no count yet")
        self.election: Election = self.view.election
        self._playthrough = game.playthrough

    # -- the count -----------------------------------------------------------------------------

    @cached_property
    def tables(self) -> tuple[TableCount, ...]:
        """The tables in the order in which their sheets arrive: the nearest first."""
        hours = {place.id: place.road_hours.value for place in self.view.places.values()}
        tables = self.election.tables
        return tuple(sorted(tables, key=lambda t: (hours[t.place], t.number, t.place)))

    @cached_property
    def _running(self) -> tuple[tuple[int, ...], ...]:
        sums = [(0,) * len(self.election.alternatives)]
        for table in self.tables:
            sums.append(tuple(a + b for a, b in zip(sums[-1], table.votes, strict=True)))
        return tuple(sums)

    def votes(self, counted: int) -> Mapping[str, int]:
        """Return the votes of all alternatives after so many tables."""
        return dict(zip(self.election.alternatives, self._running[counted], strict=True))

    def votes_in(self, place: str, counted: int) -> Mapping[str, int]:
        """Return the votes of a place after so many tables of all."""
        sums = dict.fromkeys(self.election.alternatives, 0)
        for table in self.tables[:counted]:
            if table.place == place:
                for name, votes in zip(self.election.alternatives, table.votes, strict=True):
                    sums[name] += votes
        return sums

    def leaders(self, counted: int) -> Mapping[str, str]:
        """Return by place the list that leads there; places without a table yet are left out."""
        found: dict[str, str] = {}
        for place in {table.place: None for table in self.tables[:counted]}:
            votes = self.votes_in(place, counted)
            found[place] = max(self.view.lists, key=votes.__getitem__)
        return found

    def tables_in(self, place: str, counted: int) -> tuple[int, int]:
        """Return how many tables of a place have come in, and how many there are."""
        here = [n for n, table in enumerate(self.tables) if table.place == place]
        return sum(1 for n in here if n < counted), len(here)

    def why_votes(self, language: Language, name: str, counted: int) -> Explanation:
        """Return what the votes are made of; while the count goes on, from which kind of place."""
        if counted == len(self.tables):
            return self._why_counted(language, name)
        sums = dict.fromkeys(KINDS, 0)
        position = self.election.alternatives.index(name)
        for table in self.tables[:counted]:
            sums[self.view.places[table.place].kind] += table.votes[position]
        parts = tuple((kind_name(language, kind), number(votes)) for kind, votes in sums.items())
        total = (language.say("night.votes", "Votes"), number(sum(sums.values())))
        names = Names.of(language, self.view)
        return Explanation(
            title=names.list(name) if name in self.view.lists else rest_name(language, name),
            text=language.say(
                "night.why.votes", "Every elector's choice was counted at their own table."
            ),
            parts=parts,
            total=total,
        )

    def _why_counted(self, language: Language, name: str) -> Explanation:
        names = Names.of(language, self.view)
        is_list = name in self.view.lists
        made = all_counted(self._playthrough, name, player=self.view.player)
        return Explanation(
            title=names.list(name) if is_list else rest_name(language, name),
            text=language.say(
                "night.why.made",
                "Every elector's choice was counted. How people leaned at the start, what was done "
                "since, and how tastes fell add up to it.",
            ),
            parts=cause_lines(language, names, made.whole()),
            total=(language.say("night.votes", "Votes"), number(self.election.votes[name])),
            source=about_the_order(language),
        )

    def why_place(self, language: Language, place: str, counted: int) -> Explanation:
        """Return the count of one place, list by list, with blank, spoilt and absent."""
        names, votes = Names.of(language, self.view), self.votes_in(place, counted)
        lists = sorted(self.view.lists, key=lambda name: -votes[name])
        parts = [(names.list(name), number(votes[name])) for name in lists]
        parts += [(rest_name(language, name), number(votes[name])) for name in REST]
        total = (language.say("night.electors", "Electors"), number(sum(votes.values())))
        return Explanation(title=names.place(place), parts=tuple(parts), total=total)

    def night(self, language: Language) -> tuple[str, ...]:
        """Return what happened in the night before, as far as everybody knows it."""
        names = Names.of(language, self.view)
        turn = next(f.turn for f in reversed(self.view.facts) if f.kind == "vote-counted")
        lines = [
            say_fact(language, names, fact)
            for fact in self.view.facts_of(turn)
            if fact.kind in NIGHT
        ]
        return tuple(line for line in lines if line)

    def nullity(self, language: Language) -> str:
        """Return why the law would have the election repeated, or nothing."""
        votes = self.election.votes
        roll = sum(votes.values())
        cause = nullity(self.view.law, roll, roll - votes["absent"], votes["blank"], votes["null"])
        if cause is None:
            return ""
        if cause == "absent":
            return language.say(
                "night.null.absent",
                "More than half of the electors stayed away. By law the election would be held "
                "again. The game goes on with this result.",
            )
        return language.say(
            "night.null.blank",
            "More than two thirds of the votes are blank or spoilt. By law the election would be "
            "held again. The game goes on with this result.",
        )

    # -- the seats -----------------------------------------------------------------------------

    def steps(self, language: Language) -> tuple[StepLine, ...]:
        """Return every step of the allocation, in order, in words."""
        names = Names.of(language, self.view)
        return tuple(self._step(language, names, step) for step in self.election.steps)

    def _step(self, language: Language, names: Names, step: AllocationStep) -> StepLine:
        name = str(step.params.get("list", ""))
        params = {**step.params, "list": names.list(name)} if name else dict(step.params)
        return StepLine(
            title=step_title(language, step.code, params),
            reason=step_reason(language, step.code, params),
            list=name,
            seat=int(step.params.get("seat", 0)),
        )

    def quotients(self, shown_steps: int) -> tuple[QuotientRow, ...]:
        """Return the D'Hondt table of the lists that did not win, as far as steps are shown."""
        left = self._left_for_others()
        if not left:
            return ()
        taken = {
            (str(s.params["list"]), int(s.params["divisor"])): int(s.params["seat"])
            for s in self.election.steps[:shown_steps]
            if "seat" in s.params and "divisor" in s.params
        }
        votes = self.election.votes
        others = [x for x in self.view.lists if x != self.election.mayor.list and votes[x]]
        others.sort(key=lambda name: -votes[name])
        return tuple(
            QuotientRow(
                name,
                votes[name],
                tuple(
                    Quotient(mixed_number(votes[name], d), taken.get((name, d), 0))
                    for d in range(1, left + 1)
                ),
            )
            for name in others
        )

    def why_seats(self, language: Language, name: str, shown_steps: int) -> Explanation:
        """Return by what reason a list has its seats so far, and how many by each."""
        lines = [line for line in self.steps(language)[:shown_steps] if line.seat]
        reasons = [line.reason for line in lines if line.list == name]
        return Explanation(
            title=Names.of(language, self.view).list(name),
            parts=tuple((reason, number(n)) for reason, n in Counter(reasons).items()),
            total=(language.say("night.seats", "Seats"), number(len(reasons))),
            source=language.say("night.law", "Law 26864, as in 2002"),
        )

    def why_quotients(self, language: Language, row: QuotientRow) -> Explanation:
        """Return what the votes of a list were divided by, and what came out."""
        votes = number(row.votes)
        return Explanation(
            title=Names.of(language, self.view).list(row.list),
            text=language.say(
                "night.why.quotients",
                "The votes are divided by 1, 2, 3 and on. The highest of all quotients take the "
                "seats that the winner leaves.",
            ),
            parts=tuple(
                (
                    language.say(
                        "night.divided-by", "{votes} by {divisor}", votes=votes, divisor=d
                    ),
                    quotient.shown,
                )
                for d, quotient in enumerate(row.quotients, start=1)
            ),
            source=language.say("night.law", "Law 26864, as in 2002"),
        )

    def seats(self, shown_steps: int) -> Mapping[str, int]:
        """Return the seats that have fallen after so many steps."""
        seats = dict.fromkeys(self.view.lists, 0)
        for step in self.election.steps[:shown_steps]:
            if "seat" in step.params:
                seats[str(step.params["list"])] += 1
        return seats

    def lots(self, language: Language) -> tuple[str, ...]:
        """Return the lots that were drawn, in words."""
        names = Names.of(language, self.view)
        lines = []
        for lot in self.election.lots:
            what, _, drawn = lot.rpartition(":")
            if what == "mayor":
                lines.append(
                    language.say(
                        "night.lot.mayor",
                        "The first place was tied. The lot fell on {list}.",
                        list=names.list(drawn),
                    )
                )
            else:
                lines.append(
                    language.say(
                        "night.lot.seat",
                        "Seat {seat} was tied. The lot fell on {list}.",
                        seat=what.rpartition("-")[2],
                        list=names.list(drawn),
                    )
                )
        return tuple(lines)

    def _left_for_others(self) -> int:
        for step in self.election.steps:
            if step.code == "cifra":
                return int(step.params["seats"])
        return 0

    # -- the elected ---------------------------------------------------------------------------

    @property
    def council(self) -> tuple[Elected, ...]:
        """The mayor and the councillors, those of the winning list first."""
        mayor = self.election.mayor
        others = sorted(self.election.elected, key=lambda e: e.list != mayor.list)
        return (mayor, *others)

    def women(self, language: Language) -> tuple[WomanOnList, ...]:
        """Return every woman on every list: elected or not, and why; the own list first."""
        own = self.view.player
        order = sorted(self.view.lists, key=lambda name: (name != own, self.view.lists.index(name)))
        return tuple(woman for name in order for woman in self._women_of(language, name))

    def _women_of(self, language: Language, name: str) -> Sequence[WomanOnList]:
        seats = self.election.seats[name]
        found = []
        for place, candidate in enumerate(self.view.candidates(name)):
            aspirant = self.view.aspirants[candidate]
            if aspirant.sex != "woman":
                continue
            is_mayor = place == 0
            is_elected = name == self.election.mayor.list if is_mayor else place <= seats
            why = self._why_woman(language, place, seats, is_elected)
            found.append(WomanOnList(name, place, aspirant.name, is_elected, why))
        return found

    def _why_woman(self, language: Language, place: int, seats: int, is_elected: bool) -> str:
        say = language.say
        if place == 0:
            if is_elected:
                return say("night.woman.mayor", "Elected mayor: her list has the most votes.")
            return say(
                "night.woman.not-mayor", "Not elected: another list won, and its head is mayor."
            )
        if is_elected:
            return language.say_plural(
                "night.woman.elected",
                "Elected: the list won {number} seat, and she had place {place}.",
                "Elected: the list won {number} seats, and she had place {place}.",
                seats,
                place=place,
            )
        return language.say_plural(
            "night.woman.not-elected",
            "Not elected: the list won {number} seat, and she had place {place}.",
            "Not elected: the list won {number} seats, and she had place {place}.",
            seats,
            place=place,
        )


def kind_name(language: Language, kind: PlaceKind) -> str:
    """Return what a kind of place is called."""
    match kind:
        case "town-quarter":
            return language.say("night.kind.town", "The town")
        case "community":
            return language.say("night.kind.communities", "The communities")
        case _:
            return language.say("night.kind.districts", "The other districts")
