"""A new game: what can be chosen, what is chosen, and the setup that comes of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from engine.authoring.library import Content
from engine.authoring.new_world import find_scenario, led_by, usual_setup
from engine.authoring.own_districts import Refused
from engine.language.language import Language
from engine.language.wording.amounts import decimal
from engine.rules.definitions.content import DistrictContent
from engine.rules.definitions.law import ElectoralLaw, RuleCard
from engine.rules.definitions.parameters import Length, Regime
from engine.rules.definitions.people import ElectoralList
from engine.rules.definitions.scenario import Scenario
from engine.rules.schedule import Slot, build_schedule
from engine.rules.setup import BASE_REGIME, Seeds, Setup
from ui.window.explanation import Explanation

MOST_PEOPLE = 4
"""Lists that people can lead in turns at one machine."""
MOST_SEED = 9999
TAGS_ASSUMED = ("M", "A")


@dataclass(frozen=True)
class ShownFigure:
    """A figure of the district, with where it comes from."""

    id: str
    label: str
    amount: str
    why: Explanation


@dataclass
class NewGamePresenter:
    """What the page shows; its choices have the author's values until somebody changes them."""

    content: Content
    seed_text: str
    """As it is typed; nothing stands for 1."""
    scenario_id: str = ""
    length: str = "standard"
    law_id: str = ""
    regime_id: str = BASE_REGIME
    """How the evidence is read: a trainer's choice."""
    lists: tuple[str, ...] = ()
    """The lists that people lead, in the order in which they take turns."""
    own: Mapping[str, Path] = field(default_factory=dict)
    """Where the user's own districts come from, by their ids."""
    refused: tuple[Refused, ...] = ()
    """Own districts that cannot be played."""

    def __post_init__(self) -> None:
        first = next(s.id for district in self.content.districts for s in district.scenarios)
        self.choose_scenario(self.scenario_id or first)

    def take(self, content: Content, own: Mapping[str, Path], refused: tuple[Refused, ...]) -> None:
        """Take content that was read anew, and keep of the choices what is still there."""
        self.content, self.own, self.refused = content, own, refused
        known = [scenario.id for _, scenario in self.scenarios]
        if self.scenario_id not in known:
            self.lists = ()
            self.choose_scenario(known[0])
        if not set(self.lists) <= set(self.scenario.lists):
            self.lists = (self.scenario.main_list,)
        if self.law_id not in (law.id for law in self.laws):
            self.law_id = self.scenario.law

    # -- the place ---------------------------------------------------------------------------

    @property
    def scenarios(self) -> tuple[tuple[DistrictContent, Scenario], ...]:
        """Every scenario with its district."""
        return tuple((d, s) for d in self.content.districts for s in d.scenarios)

    @property
    def district(self) -> DistrictContent:
        """The district that is chosen."""
        return find_scenario(self.content, self.scenario_id)[0]

    @property
    def scenario(self) -> Scenario:
        """The scenario that is chosen."""
        return find_scenario(self.content, self.scenario_id)[1]

    @property
    def is_prepared(self) -> bool:
        """Whether the scenario begins after the lists were made."""
        return self.scenario.begins != "registration"

    def origin(self, language: Language, district: DistrictContent) -> str:
        """Return where a district comes from, in a few words; nothing where all are the game's."""
        folder = self.own.get(district.district.id)
        if folder is not None:
            home = folder.parent.parent.name
            return language.say("new.own", "Your own, from the folder {folder}", folder=home)
        if self.own:
            return language.say("new.shipped", "Comes with the game")
        return ""

    @property
    def folder(self) -> Path | None:
        """The folder of the district that is chosen, where it is the user's own."""
        return self.own.get(self.district.district.id)

    def choose_scenario(self, id: str) -> None:
        """Take another scenario: its main list and its law with it."""
        if id == self.scenario_id and self.lists:
            return
        self.scenario_id = id
        self.law_id = self.scenario.law
        self.lists = (self.scenario.main_list,)

    def figures(self, language: Language) -> tuple[ShownFigure, ...]:
        """Return the district's figures, each with its source."""
        return tuple(
            ShownFigure(
                figure.id,
                language.text(figure.label),
                f"{decimal(figure.amount.value, figure.decimals)}\N{NO-BREAK SPACE}"
                f"{language.origin(figure.amount.unit)}",
                _origin(language, figure.amount.tag, figure.amount.source, figure.amount.reason),
            )
            for figure in self.district.district.figures
        )

    # -- who plays ---------------------------------------------------------------------------

    @property
    def standing(self) -> tuple[ElectoralList, ...]:
        """The lists that stand, the scenario's main list first."""
        by_id = {definition.id: definition for definition in self.district.lists}
        return tuple(by_id[id] for id in self.scenario.lists)

    def toggle_list(self, id: str) -> None:
        """Let people lead a list, or no longer; one is always led by people."""
        if id not in self.lists:
            self.lists = (*self.lists, id)[:MOST_PEOPLE]
        elif len(self.lists) > 1:
            self.lists = tuple(name for name in self.lists if name != id)

    # -- rule, length, seed ------------------------------------------------------------------

    @property
    def laws(self) -> tuple[ElectoralLaw, ...]:
        """The scenario's law, then the same with each other rule of placement.

        Where the lists stood already, only the law under which they did.
        """
        if self.is_prepared:
            return (self.content.law.law(self.scenario.law),)
        base = self.scenario.law.partition("+")[0]
        ids = [id for id in self.content.law.electoral_ids if id.partition("+")[0] == base]
        return tuple(self.content.law.law(id) for id in ids)

    @property
    def law(self) -> ElectoralLaw:
        """The law that is chosen."""
        return self.content.law.law(self.law_id)

    @property
    def card(self) -> RuleCard:
        """The rule card of the placement rule, with its line on today."""
        return self.content.law.card(self.law.placement.card)

    def lengths(self, language: Language) -> tuple[tuple[str, str, str], ...]:
        """Return id, name with minutes, and description of each length."""
        say = language.say
        return tuple(
            (
                length.id,
                say(
                    "new.length-minutes",
                    "{name}, about {minutes} minutes",
                    name=language.text(length.name),
                    minutes=self._minutes(length) * len(self.lists),
                ),
                self._turns(language, length) if self.is_prepared else language.text(length.about),
            )
            for length in self.content.model.lengths
        )

    def _played(self, length: Length) -> tuple[Slot, ...]:
        return build_schedule(length, self.scenario.begins, self.scenario.ends)

    def _minutes(self, length: Length) -> int:
        """Return the minutes of the turns that are played, in steps of five."""
        whole = sum(stretch.turns for stretch in length.stretches)
        return max(5, round(length.minutes * len(self._played(length)) / whole / 5) * 5)

    def _turns(self, language: Language, length: Length) -> str:
        """Return what is played of a length, where that is not the whole of it."""
        slots = self._played(length)
        weeks = sum(slot.phase == "campaign" for slot in slots)
        quarters = sum(slot.phase == "office" for slot in slots)
        parts = []
        if weeks:
            parts.append(
                language.say_plural(
                    "new.weeks", "{number} week of campaign", "{number} weeks of campaign", weeks
                )
            )
        if quarters and length.months_a_turn == 6:
            parts.append(
                language.say_plural(
                    "new.half-years",
                    "{number} half-year of office",
                    "{number} half-years of office",
                    quarters,
                )
            )
        elif quarters:
            parts.append(
                language.say_plural(
                    "new.quarters",
                    "{number} quarter of office",
                    "{number} quarters of office",
                    quarters,
                )
            )
        return " · ".join(parts)

    @property
    def regimes(self) -> tuple[Regime, ...]:
        """The readings of the evidence, the base first."""
        return tuple(sorted(self.content.model.regimes, key=lambda r: r.id != BASE_REGIME))

    @property
    def regime(self) -> Regime | None:
        """The reading that is chosen; None where content knows of none."""
        return self.content.model.regime(self.regime_id)

    # -- the outcome -------------------------------------------------------------------------

    def setup(self) -> Setup:
        """Return what a new game is made from."""
        usual = usual_setup(self.content, self.scenario_id)
        seed = int(self.seed_text or 1)
        chosen = replace(
            usual,
            seeds=Seeds(seed, seed),
            length=self.length,  # type: ignore[arg-type]
            law=self.law_id,
            regime=self.regime_id,
        )
        return led_by(_in_turns(chosen, self.lists), self.lists)


def _in_turns(setup: Setup, people: Iterable[str]) -> Setup:
    """Put the lists that people lead first, in the order in which they take turns."""
    first = list(people)
    order = {p.id: first.index(p.id) if p.id in first else len(first) for p in setup.players}
    return replace(setup, players=tuple(sorted(setup.players, key=lambda p: order[p.id])))


def _origin(language: Language, tag: str, source: str | None, reason: str | None) -> Explanation:
    if tag in TAGS_ASSUMED:
        return Explanation(
            title=language.say("new.assumed", "An assumption"),
            text=language.origin(reason or source),
        )
    return Explanation(text=language.origin(source), source="")
