"""What the ledgers at the end are made of: the answers to "why?" of the debrief's first page.

Every answer's parts add up to the number shown.
"""

from typing import cast

from engine.analysis.ledgers import Reading
from engine.language.language import Language
from engine.language.wording.amounts import number
from engine.language.wording.explanation import Explanation
from engine.language.wording.names import Names
from engine.rules.council.office_state import Door
from workshop.debrief.hindsight import Hindsight
from workshop.debrief.money import door_name


class LedgerReasons:
    """Why the two ledgers of a game stand where they do at one of its turns."""

    def __init__(self, hindsight: Hindsight, language: Language, reading: Reading) -> None:
        self._hindsight = hindsight
        self._language = language
        self._names = Names.of(language, hindsight.view)
        self._reading = reading

    def power(self) -> Explanation:
        """Return what the list's ledger of power is made of."""
        say, list_ = self._language.say, self._hindsight.list
        return self._explained(
            say("debrief.why.power", "The ledger of power"),
            say(
                "debrief.why.power.text",
                "From 0 to 1,000. A third are votes, a third seats in the council, a third still "
                "being there. It does not say what the power was used for.",
            ),
            f"power:{list_}",
            self._reading.power.get(list_, 0),
        )

    def resources(self) -> Explanation:
        """Return what the part of resources is made of."""
        say = self._language.say
        return self._explained(
            say("debrief.part.resources", "Resources"),
            say(
                "debrief.why.resources.text",
                "What reached the poorer half, for each elector, beside an equal share for "
                "everybody. What goes out as a gift, or to people close to power, counts only in "
                "part.",
            ),
            "resources",
            self._reading.citizenship.resources,
        )

    def norms(self) -> Explanation:
        """Return what the part of rights is made of."""
        say = self._language.say
        return self._explained(
            say("debrief.part.norms", "Rights"),
            say(
                "debrief.why.norms.text",
                "How much rights awareness grew, and how far women and the countryside are heard "
                "in the council and in the assembly.",
            ),
            "norms",
            self._reading.citizenship.norms,
        )

    def institutions(self) -> Explanation:
        """Return what the part of rules is made of: each rule and alliance with its weight."""
        say = self._language.say
        return self._explained(
            say("debrief.part.institutions", "Rules"),
            say(
                "debrief.why.institutions.text",
                "Rules and alliances in force at the end: what also binds whoever comes next.",
            ),
            "institutions",
            self._reading.citizenship.institutions,
        )

    def _explained(self, title: str, text: str, ledger: str, value: int) -> Explanation:
        say = self._language.say
        parts = self._reading.parts.get(ledger, {})
        return Explanation(
            title=title,
            text=text,
            parts=tuple(
                (part_of_ledger(self._language, self._names, id), points_of(points))
                for id, points in parts.items()
                if points
            ),
            total=(say("debrief.why.total", "In all"), number(value)),
            source=say(
                "debrief.why.ledger-source",
                "Report, section 2; rule in docs/model.md, 12. The weights are assumptions: the "
                "values of ledger.* in the model.",
            ),
        )


def part_of_ledger(language: Language, names: Names, id: str) -> str:
    """Return what a part of a ledger is called."""
    say = language.say
    kind, _, which = id.partition(":")
    match kind:
        case "rule":
            return names.measure(which)
        case "alliance":
            return names.alliance(which)
        case "start":
            return say("debrief.why.start", "Where it starts, as far as it still weighs")
        case "limit":
            return say("source.limit", "As much as there was")
        case "votes":
            return say("debrief.why.power.votes", "The votes it would have today")
        case "seats":
            return say("debrief.why.power.seats", "Seats in the council, the mayor included")
        case "survival":
            return say("debrief.why.power.staying", "Governing, or having a voice")
        case "awareness":
            return say("debrief.why.norms.awareness", "Rights awareness that grew")
        case "women":
            return say("debrief.why.norms.women", "How far women are heard")
        case "rural":
            return say("debrief.why.norms.rural", "How far the countryside is heard")
        case "partner":
            return say("debrief.why.institutions.partner", "What only the partner held up")
    return door_name(language, cast(Door, which))


def points_of(value: int) -> str:
    """Return points of a ledger, below zero with a minus as it is printed."""
    return number(value) if value >= 0 else f"−{number(-value)}"
