"""What an assembly was: who came, who voted, what got money, what did not fit, and where."""

from dataclasses import dataclass

from engine.language.language import Language
from engine.language.wording.amounts import number, percent, soles
from engine.language.wording.names import Names
from engine.rules.council.office_state import AssemblyResult
from engine.rules.view import View
from ui.window.explanation import Explanation
from ui.window.presenters.causes import about_the_order
from ui.window.presenters.reasons import PEOPLE, reason_lines, reasons_of

GROUPS = (
    "rural/women",
    "rural/men",
    "rural/organised",
    "town/women",
    "town/men",
    "town/organised",
)
POTS = ("communities", "other_districts", "between_districts", "town")


@dataclass(frozen=True)
class CameLine:
    """How many of a group came."""

    group: str
    name: str
    people: int
    short: str = ""
    """The number with the word for whom it counts."""


@dataclass(frozen=True)
class ChosenLine:
    """A work that got money."""

    project: str
    name: str
    place: str
    icon: str
    cost: int


class AssemblyOutcome:
    """The last assembly that was held."""

    def __init__(self, view: View) -> None:
        if view.office is None or not view.office.assemblies:
            raise ValueError("no assembly has been held")
        self.view = view
        self.result: AssemblyResult = view.office.assemblies[-1]

    @property
    def people(self) -> int:
        """All who came."""
        return sum(self.result.attendance.values())

    def came(self, language: Language) -> tuple[CameLine, ...]:
        """Return who came, by groups."""
        attendance = self.result.attendance
        order = [g for g in GROUPS if g in attendance]
        order += [g for g in attendance if g not in GROUPS]
        return tuple(
            CameLine(
                g, group_name(language, g), attendance[g], _counted(language, g, attendance[g])
            )
            for g in order
        )

    def why_came(self, language: Language, line: CameLine) -> Explanation:
        """Return how many of a group came, and what makes somebody come."""
        say, names = language.say, Names.of(language, self.view)
        reasons = reasons_of(self.view.facts, "attendance-read", line.group)
        return Explanation(
            title=line.name,
            text=say(
                "hall.why.came",
                "Everybody decides for themselves: by the hours of road, the notice, the language, "
                "what is eaten, the season, and what came of the last time.",
            ),
            parts=reason_lines(language, names, reasons, PEOPLE),
            total=(line.name, number(line.people)),
            source=about_the_order(language) if reasons else "",
        )

    def why_voted(self, language: Language, line: CameLine) -> Explanation:
        """Return how many of all votes a group had, and who decides that."""
        say = language.say
        whole = sum(self.result.votes.values())
        return Explanation(
            title=line.name,
            text=say(
                "hall.why.voted",
                "The form says who has a vote. Those who did not come have none, and nobody "
                "takes theirs.",
            ),
            parts=(
                (line.name, number(line.people)),
                (say("hall.others", "Others"), number(whole - line.people)),
            ),
            total=(say("hall.votes.all", "Votes"), number(whole)),
        )

    def votes(self, language: Language) -> tuple[CameLine, ...]:
        """Return who had a vote, by groups."""
        found = sorted(self.result.votes.items(), key=lambda item: (-item[1], item[0]))
        return tuple(CameLine(g, group_name(language, g), n) for g, n in found)

    @property
    def envelope(self) -> int:
        """Céntimos that the assembly could decide about."""
        return self.view.envelope_of(self.result.quarter)

    def chosen(self, language: Language) -> tuple[ChosenLine, ...]:
        """Return the works in the order in which money was given."""
        names = Names.of(language, self.view)
        icons = {p.id: p.icon for p in self.view.district.projects}
        return tuple(
            ChosenLine(
                project,
                language.say(
                    "works.name",
                    "{project}, {place}",
                    project=names.project(project),
                    place=names.place(place),
                ),
                place,
                icons.get(project, "hammer"),
                cost,
            )
            for project, place, cost in self.result.chosen
        )

    def left_out(self, language: Language) -> tuple[str, ...]:
        """Return the first wishes for which there was no money."""
        names = Names.of(language, self.view)
        turn = next(
            (
                f.turn
                for f in reversed(self.view.facts)
                if f.kind == "assembly-held" and f.details.get("round") == self.result.round
            ),
            -1,
        )
        return tuple(
            language.say(
                "works.name",
                "{project}, {place}",
                project=names.project(str(fact.details["project"])),
                place=names.place(fact.place),
            )
            for fact in self.view.facts_of(turn)
            if fact.kind == "wish-did-not-fit"
        )

    def money(self, language: Language) -> tuple[tuple[str, int], ...]:
        """Return where the money went: pot by pot, in céntimos."""
        money = self.result.money_centimos
        return tuple((pot_name(language, pot), money.get(pot, 0)) for pot in POTS)

    def why_money(self, language: Language, name: str) -> Explanation:
        """Return the works behind the money of one pot's bar."""
        whole = sum(self.result.money_centimos.values())
        return Explanation(
            title=name,
            text=language.say(
                "hall.why.money", "What the assembly gave to works there, of all that it gave."
            ),
            parts=tuple((pot, soles(amount)) for pot, amount in self.money(language)),
            total=(language.say("hall.given", "Given"), soles(whole)),
        )

    def organised(self, language: Language) -> tuple[str, Explanation]:
        """Return the share of the money that went where the organised wanted it, and why."""
        share = percent(self.result.organised_share)
        say = language.say
        return share, Explanation(
            title=say("hall.organised", "Where the organised wanted it"),
            text=say(
                "hall.organised.why",
                "Of every sol that was given: how much of the votes behind it came from those with "
                "an office and a stamp, or from whoever followed them.",
            ),
        )

    def told(self, language: Language) -> str:
        """Return who came in one sentence."""
        attendance = self.result.attendance
        rural = sum(n for g, n in attendance.items() if g.startswith("rural"))
        return language.say(
            "hall.came",
            "{people} people came: {rural} from the countryside, {town} from the town.",
            people=number(self.people),
            rural=number(rural),
            town=number(self.people - rural),
        )


def group_name(language: Language, group: str) -> str:
    """Return what a group of the assembly is called."""
    say = language.say
    match group:
        case "rural/women":
            return say("hall.group.rural-women", "Women from the countryside")
        case "rural/men":
            return say("hall.group.rural-men", "Men from the countryside")
        case "rural/organised":
            return say("hall.group.rural-organised", "Organised, from the countryside")
        case "town/women":
            return say("hall.group.town-women", "Women of the town")
        case "town/men":
            return say("hall.group.town-men", "Men of the town")
        case "town/organised":
            return say("hall.group.town-organised", "Organised, of the town")
        case "organised":
            return say("hall.group.organised", "Organisations with an office and a stamp")
        case "other-organisations":
            return say("hall.group.other", "Other organisations")
        case "rural/places":
            return say("hall.group.rural-places", "Delegates from the countryside")
        case "town/places":
            return say("hall.group.town-places", "Delegates of the town")
        case _:
            return group


def pot_name(language: Language, pot: str) -> str:
    """Return what a part of the money is called."""
    say = language.say
    match pot:
        case "communities":
            return say("hall.pot.communities", "Communities")
        case "other_districts":
            return say("hall.pot.districts", "Other districts")
        case "between_districts":
            return say("hall.pot.between", "Between districts")
        case _:
            return say("hall.pot.town", "The town")


def _counted(language: Language, group: str, people: int) -> str:
    """Return the people of a group in two words, for the drawing of the hall."""
    plural = language.say_plural
    if group.endswith("women"):
        return plural("hall.short.women", "{number} woman", "{number} women", people)
    if group.endswith("men"):
        return plural("hall.short.men", "{number} man", "{number} men", people)
    return plural("hall.short.organised", "{number} organised", "{number} organised", people)
