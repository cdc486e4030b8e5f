"""What the ledgers at the end are made of: the answers to "why?" of the debrief's first page.

Every answer's parts add up to the number shown.
"""

from engine.analysis.ledgers import Reading
from engine.language.language import Language
from engine.language.wording.amounts import number, soles
from engine.language.wording.explanation import Explanation
from engine.language.wording.names import Names
from engine.rules.arithmetic import part
from engine.rules.playthrough import Playthrough
from workshop.debrief.hindsight import Hindsight

Parts = list[tuple[str, int]]


class LedgerReasons:
    """Why the two ledgers of a finished game end where they do."""

    def __init__(self, hindsight: Hindsight, language: Language, end: Reading) -> None:
        self._hindsight = hindsight
        self._language = language
        self._playthrough: Playthrough = hindsight.playthrough
        self._names = Names.of(language, hindsight.view)
        self._end = end

    def power(self) -> Explanation:
        """Return what the list's ledger of power is made of."""
        say = self._language.say
        office, list_ = self._playthrough.state.office, self._hindsight.list
        members = self._playthrough.world.council_seats + 1
        seats = sum(1 for c in office.council if c.list == list_) if office is not None else 0
        value = self._end.power.get(list_, 0)
        from_seats = 1000 * seats // members // 3
        from_staying = self._staying(seats) // 3
        parts = [
            (
                say("debrief.why.power.votes", "The votes it would have today"),
                value - from_seats - from_staying,
            ),
            (
                say(
                    "debrief.why.power.seats",
                    "Seats: {seats} of {members}, the mayor included",
                    seats=seats,
                    members=members,
                ),
                from_seats,
            ),
            (say("debrief.why.power.staying", "Governing, or having a voice"), from_staying),
        ]
        return self._explained(
            say("debrief.why.power", "The ledger of power"),
            say(
                "debrief.why.power.text",
                "From 0 to 1,000. A third are votes, a third seats in the council, a third still "
                "being there. It does not say what the power was used for.",
            ),
            parts,
            value,
        )

    def resources(self) -> Explanation:
        """Return what the part of resources is made of."""
        say, value = self._language.say, self._end.citizenship.resources
        start = self._start
        return self._explained(
            say("debrief.part.resources", "Resources"),
            say(
                "debrief.why.resources.text",
                "What reached the poorer half, for each elector, beside an equal share for "
                "everybody. What goes out as a gift, or to people close to power, counts only in "
                "part.",
            ),
            [
                (say("debrief.why.start", "Where it starts"), start),
                (say("debrief.why.resources.spent", "Where the money went"), value - start),
            ],
            value,
        )

    def norms(self) -> Explanation:
        """Return what the part of rights is made of."""
        say, value = self._language.say, self._end.citizenship.norms
        aware, start = self._awareness(), self._start
        return self._explained(
            say("debrief.part.norms", "Rights"),
            say(
                "debrief.why.norms.text",
                "How much rights awareness grew, and how far women and the countryside are heard "
                "in the council and in the assembly.",
            ),
            [
                (say("debrief.why.start", "Where it starts"), start),
                (say("debrief.why.norms.awareness", "Rights awareness that grew"), aware),
                (
                    say("debrief.why.norms.voice", "Voice of women and of the countryside"),
                    value - start - aware,
                ),
            ],
            value,
        )

    def institutions(self) -> Explanation:
        """Return what the part of rules is made of: each rule and alliance with its weight."""
        say, value = self._language.say, self._end.citizenship.institutions
        office, world = self._playthrough.state.office, self._playthrough.world
        parts: Parts = [(say("debrief.why.start", "Where it starts"), self._start)]
        if office is not None:
            parts += [
                (self._names.measure(rule), world.measures[rule].institutions.value)
                for rule in office.rules
            ]
            weights = {a.id: a.institutions.value for a in world.district.alliances}
            parts += [(self._names.alliance(a), weights[a]) for a in office.alliances]
        rest = value - sum(weight for _, weight in parts)
        if rest:
            held_up = say(
                "debrief.why.institutions.rest", "What only the partner held up, or the limit"
            )
            parts.append((held_up, rest))
        return self._explained(
            say("debrief.part.institutions", "Rules"),
            say(
                "debrief.why.institutions.text",
                "Rules and alliances in force at the end: what also binds whoever comes next.",
            ),
            parts,
            value,
        )

    @property
    def _start(self) -> int:
        return self._playthrough.world.parameters["ledger.start"]

    def _staying(self, seats: int) -> int:
        office = self._playthrough.state.office
        if office is None or office.governs != self._hindsight.list:
            return 300 if seats else 0
        return 500 if office.recall is not None and office.recall.removed else 1000

    def _awareness(self) -> int:
        world, now = self._playthrough.world, self._playthrough.state.electorate.awareness
        grown = sum((now[c.index] - c.awareness) * c.electors for c in world.cells)
        return part(grown // world.electors, world.parameters["ledger.awareness"])

    def _explained(self, title: str, text: str, parts: Parts, value: int) -> Explanation:
        say = self._language.say
        return Explanation(
            title=title,
            text=text,
            parts=tuple((name, points_of(points)) for name, points in parts),
            total=(say("debrief.why.total", "In all"), number(value)),
            source=say(
                "debrief.why.ledger-source",
                "Report, section 2; rule in docs/model.md, 12. The weights are assumptions: the "
                "values of ledger.* in the model.",
            ),
        )


def points_of(value: int) -> str:
    """Return points of a ledger, below zero with a minus as it is printed."""
    return number(value) if value >= 0 else f"−{number(-value)}"


def of_money(language: Language, title: str, text: str, parts: Parts, whole: int) -> Explanation:
    """Return an answer about money: its parts in soles, and their sum."""
    say = language.say
    return Explanation(
        title=title,
        text=text,
        parts=tuple((name, soles(centimos)) for name, centimos in parts),
        total=(say("debrief.why.total", "In all"), soles(whole)),
        source=say("debrief.why.money-source", "The accounts of this game."),
    )
