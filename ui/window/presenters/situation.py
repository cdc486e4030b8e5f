"""The page a game begins with: the place, its figures, the money, who stands."""

from dataclasses import dataclass

from engine.language.language import Language
from engine.language.wording.amounts import decimal, number, percent, soles
from engine.language.wording.names import Names
from engine.language.wording.regimes import regime_line
from engine.rules.definitions.base import Sourced
from engine.rules.definitions.geography import Figure
from engine.rules.definitions.people import ElectoralList
from engine.rules.view import View
from ui.window.explanation import Explanation
from ui.window.game import Game
from ui.window.presenters.election_night import ElectionNight


@dataclass(frozen=True)
class FigureLine:
    """A figure with the place it comes from."""

    shown: str
    label: str
    why: Explanation
    assumed: bool


@dataclass(frozen=True)
class Standing:
    """A list that stands: its name, what it is like, and whether people here lead it."""

    list: str
    name: str
    about: str
    own: bool


class SituationPresenter:
    """What everybody may know before the first decision."""

    def __init__(self, game: Game) -> None:
        self._game = game
        self._people = game.people
        self._regime = game.playthrough.world.regime

    @property
    def _view(self) -> View:
        return self._game.view

    def figures(self, language: Language) -> tuple[FigureLine, ...]:
        """Return the district's five figures, each with its source."""
        return tuple(_figure(language, figure) for figure in self._view.district.district.figures)

    def money(self, language: Language) -> tuple[FigureLine, ...]:
        """Return the money there is: the year's budget, what is written, the list's purse."""
        say, scenario = language.say, self._view.scenario
        names = Names.of(language, self._view)
        purse = (
            say("situation.purse-left", "is what each list has left")
            if self.is_prepared
            else say("situation.purse", "is what each list has for its campaign")
        )
        return (
            _line(
                language,
                soles(scenario.budget_centimos.value),
                say("situation.budget", "is the municipality's budget for a year"),
                scenario.budget_centimos,
            ),
            _line(
                language,
                percent(scenario.inherited_permille.value),
                say(
                    "situation.inherited",
                    "of the first budget is already written, most of it for: {project}",
                    project=names.project(scenario.inherited_project),
                ),
                scenario.inherited_permille,
            ),
            _line(
                language,
                soles(scenario.purse_centimos.value),
                purse,
                scenario.purse_centimos,
            ),
            *self._treasury(language),
        )

    def _treasury(self, language: Language) -> tuple[FigureLine, ...]:
        """Return what is in the treasury, where somebody governs already."""
        office = self._view.office
        if office is None:
            return ()
        label = language.say("situation.treasury", "is in the treasury on the first day")
        free = language.say(
            "situation.treasury.why",
            "Half of what the first budget leaves free; the other half comes over the year.",
        )
        return (
            FigureLine(soles(office.treasury_centimos), label, Explanation(label, free), False),
        )

    @property
    def is_prepared(self) -> bool:
        """Whether the lists were made, and more, before this game begins."""
        return self._view.scenario.begins != "registration"

    def seats(self, language: Language, name: str) -> tuple[str, Explanation] | None:
        """Return what a list has in the council, and why; None where nobody was elected yet."""
        election = self._view.election
        if election is None:
            return None
        night = ElectionNight(self._game)
        text = language.say_plural(
            "situation.seats",
            "{votes} votes, {number} seat",
            "{votes} votes, {number} seats",
            election.seats[name],
            votes=number(election.votes[name]),
        )
        if election.mayor.list == name:
            text = language.say("situation.governs", "{seats}, and the office of mayor", seats=text)
        return text, night.why_seats(language, name, len(election.steps))

    def regime(self, language: Language) -> tuple[str, str] | None:
        """Return how this game reads the evidence, and what that means; None in the base."""
        regime = self._regime
        if regime is None:
            return None
        return regime_line(language, regime), language.text(regime.about)

    def electors(self, language: Language) -> FigureLine:
        """Return how many may vote."""
        view = self._view
        return _line(
            language,
            number(sum(view.electors_of.values())),
            language.say(
                "situation.electors",
                "electors choose a mayor and {seats} councillors",
                seats=view.council_seats,
            ),
            view.district.district.electors,
        )

    def standing(self, language: Language) -> tuple[Standing, ...]:
        """Return the lists that stand, those that people lead at this machine first."""
        view = self._view
        lists = [d for d in view.district.lists if d.id in view.lists]
        lists.sort(key=lambda d: d.id not in self._people)
        return tuple(
            Standing(d.id, self._name(language, d), language.text(d.about), d.id in self._people)
            for d in lists
        )

    def _name(self, language: Language, definition: ElectoralList) -> str:
        name = language.text(definition.name)
        if definition.id not in self._people:
            return name
        if len(self._people) == 1:
            return language.say("situation.own", "{list} (yours)", list=name)
        return language.say("situation.team", "{list} (a team here)", list=name)


def _figure(language: Language, figure: Figure) -> FigureLine:
    amount = figure.amount
    shown = decimal(amount.value, figure.decimals)
    unit = f"\N{NO-BREAK SPACE}{amount.unit}" if amount.unit == "%" else ""
    return _line(language, shown + unit, language.text(figure.label), amount)


def _line(language: Language, shown: str, label: str, figure: Sourced) -> FigureLine:
    assumed = figure.tag in ("M", "A")
    text = language.origin(figure.source)
    if assumed:
        reason = language.origin(figure.reason)
        text = language.say("source.assumed", "Assumption: {reason}", reason=reason)
    return FigureLine(shown, label, Explanation(title=label, text=text), assumed)
