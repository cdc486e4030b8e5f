"""The form of the budget assembly: nine lines in three parts, and the votes on paper."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from engine.language.language import Language
from engine.language.wording.amounts import soles
from engine.language.wording.names import Names
from engine.language.wording.refusals import say_refusal
from engine.rules.action import Refusal
from engine.rules.actions.assembly import SetAssemblyRule
from engine.rules.actions.hall import PaperVotes, RecordAssemblyVotes
from engine.rules.definitions.office import AssemblyField, AssemblyOption
from engine.rules.view import View
from ui.window.explanation import Explanation
from ui.window.game import Game

PARTS: Mapping[str, tuple[AssemblyField, ...]] = {
    "call": ("notice", "messenger", "languages"),
    "meet": ("site", "meal", "facilitator"),
    "decide": ("votes", "shares", "formula"),
}
"""The form in three parts: who is called and how, how they meet, how it is decided."""


@dataclass(frozen=True)
class OptionLine:
    """An option of one line of the form."""

    action: SetAssemblyRule
    text: str
    detail: str
    is_chosen: bool
    refused: str
    why: Explanation | None


@dataclass(frozen=True)
class FormLine:
    """One line of the form: what it is about, and its options."""

    field: AssemblyField
    title: str
    options: tuple[OptionLine, ...]


class AssemblyPresenter:
    """The form as the plan leaves it."""

    def __init__(self, game: Game) -> None:
        self.game = game
        self.part = "call"

    @property
    def view(self) -> View:
        """What the player may know now."""
        return self.game.view

    @property
    def is_held_now(self) -> bool:
        """Whether the assembly is held in this turn."""
        return self.view.slot.number in self.view.assembly_turns

    @property
    def can_write(self) -> bool:
        """Whether the player writes the form: who governs does."""
        return self.view.role == "governs"

    @property
    def cost(self) -> int:
        """Céntimos that calling and holding it costs."""
        return self.view.assembly_cost

    def why_cost(self, language: Language) -> Explanation:
        """Return the cost line by line."""
        parts = tuple(
            (language.text(option.name), soles(self.view.cost_of_option(option)))
            for option in self.view.assembly_design.values()
            if self.view.cost_of_option(option)
        )
        return Explanation(
            title=language.say("assembly.cost", "Cost of the assembly"),
            parts=parts,
            total=(language.say("assembly.cost.all", "Together"), soles(self.cost)),
        )

    def lines(self, language: Language) -> tuple[FormLine, ...]:
        """Return the lines of the part that is open."""
        return tuple(self._line(language, field) for field in PARTS[self.part])

    def summary(self, language: Language) -> tuple[tuple[str, str], ...]:
        """Return the whole form: each line with what is chosen."""
        design = self.view.assembly_design
        return tuple(
            (field_name(language, field), language.text(design[field].name))
            for fields in PARTS.values()
            for field in fields
        )

    def choose(self, action: SetAssemblyRule) -> Refusal | None:
        """Write one line of the form; an earlier choice of this turn is written over."""
        before = self.game.playthrough
        kept = [
            a
            for a in self.view.plan
            if not (isinstance(a, SetAssemblyRule) and a.field == action.field)
        ]
        if len(kept) < len(self.view.plan):
            while self.game.can_undo:
                self.game.undo()
            for other in kept:
                self.game.submit(other)
        design = self.view.assembly_design
        if design[action.field].id == action.option:
            return None
        refusal = self.game.submit(action)
        if refusal is not None:
            self.game.playthrough = before
        return refusal

    def refusal(self, language: Language, refusal: Refusal) -> str:
        """Return a refusal in words."""
        return say_refusal(language, Names.of(language, self.view), refusal)

    def _line(self, language: Language, field: AssemblyField) -> FormLine:
        options = [o for o in self.view.model.assembly if o.field == field]
        return FormLine(
            field, field_name(language, field), tuple(self._option(language, o) for o in options)
        )

    def _option(self, language: Language, option: AssemblyOption) -> OptionLine:
        action = SetAssemblyRule(option.field, option.id)
        chosen = self.view.assembly_design[option.field].id == option.id
        refusal = None if chosen else self.view.check(action)
        if refusal is not None and refusal.code == "already-chosen":
            refusal = None
        cost = (
            soles(self.view.cost_of_option(option))
            if self.view.cost_of_option(option)
            else language.say("assembly.free", "Costs nothing")
        )
        return OptionLine(
            action=action,
            text=language.text(option.name),
            detail=f"{language.text(option.about)} {cost}.",
            is_chosen=chosen,
            refused=self.refusal(language, refusal) if refusal is not None else "",
            why=_why(language, option),
        )


@dataclass
class PaperCount:
    """The totals of an assembly held on paper, while they are typed in."""

    game: Game
    rows: dict[tuple[str, str], int] = field(default_factory=dict)
    """Project and place → votes."""
    place: str = ""

    @property
    def view(self) -> View:
        """What the player may know."""
        return self.game.view

    def projects(self, language: Language) -> Iterator[tuple[str, str, str]]:
        """Yield id, name and icon of what can be built in the chosen place."""
        for id in self.view.buildable_in(self.place):
            project = next(p for p in self.view.district.projects if p.id == id)
            yield id, language.text(project.name), project.icon

    def add(self, project: str) -> None:
        """Put a work of the chosen place on the sheet."""
        self.rows.setdefault((project, self.place), 0)
        self.place = ""

    def record(self) -> Refusal | None:
        """Enter the totals: they count instead of the assembly of the game."""
        totals = tuple(
            PaperVotes(project, place, votes) for (project, place), votes in self.rows.items()
        )
        return self.game.record(RecordAssemblyVotes(totals))


def field_name(language: Language, field: AssemblyField) -> str:
    """Return what a line of the form is about."""
    say = language.say
    match field:
        case "notice":
            return say("assembly.field.notice", "When notice is given")
        case "messenger":
            return say("assembly.field.messenger", "Who carries the call")
        case "languages":
            return say("assembly.field.languages", "In which languages")
        case "site":
            return say("assembly.field.site", "Where")
        case "meal":
            return say("assembly.field.meal", "What is eaten")
        case "facilitator":
            return say("assembly.field.facilitator", "Who leads it")
        case "votes":
            return say("assembly.field.votes", "Who has a vote")
        case "shares":
            return say("assembly.field.shares", "How the money is split beforehand")
        case _:
            return say("assembly.field.formula", "What comes first")


def part_name(language: Language, part: str) -> str:
    """Return what a part of the form is called."""
    say = language.say
    match part:
        case "call":
            return say("assembly.part.call", "To call")
        case "meet":
            return say("assembly.part.meet", "To meet")
        case _:
            return say("assembly.part.decide", "To decide")


def _why(language: Language, option: AssemblyOption) -> Explanation | None:
    """Return what an option does in the model, number by number."""
    say = language.say
    named = (
        (say("assembly.why.town", "People of the town come"), option.come_town),
        (say("assembly.why.rural", "People from the countryside come"), option.come_rural),
        (say("assembly.why.women", "Women come"), option.come_women),
        (say("assembly.why.speak-rural", "The countryside is heard"), option.speak_rural),
        (say("assembly.why.speak-women", "Women are heard"), option.speak_women),
        (say("assembly.why.organised", "Votes of organisations"), option.votes_organised),
        (say("assembly.why.places", "Votes of places"), option.votes_places),
        (say("assembly.why.seats", "Votes of women"), option.votes_women),
        (say("assembly.why.communities", "For the countryside"), option.share_communities),
        (say("assembly.why.for-town", "For the town"), option.share_town),
        (say("assembly.why.between", "Between districts"), option.share_between),
    )
    parts = tuple((text, f"{value:+d}") for text, value in named if value)
    if not parts:
        return None
    return Explanation(
        title=language.text(option.name),
        text=say(
            "assembly.why.text",
            "What it adds in the model. Coming and being heard in thousandths of a point of will; "
            "votes and money in thousandths of the whole.",
        ),
        parts=parts,
        source=language.origin(option.cost_centimos.source or option.cost_centimos.reason),
    )
